import { sign, signsOf } from './sign.js';

const word =
  'half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand';
const number = `(?:\\d(?:[\\d.,/]{0,8}\\d)?|\\b(?:${word}))`;
const unit =
  '(?:m[ .]?g\\.?s?|mcgs?|[µμu]g|mls?|ccs?|milli[- ]?gram(?:me)?s?|micro[- ]?gram(?:me)?s?|milli[- ]?lit(?:er|re)s?|gram(?:me)?s?|(?<!5)g)(?![a-z])(?! ?(?:of )?(?:water|fat|sugar|protein))';

export const doseSigns = signsOf([
  sign(`(?<![\\w.])${number}[ -]{0,2}(?:of )?(?:an? )?${unit}`),
  sign(
    '\\b(?:mg|mcg|milli-?grams?|micro-?grams?) ?(?:/|per|a|for each|for every) ?(?:kgs?|kilos?|kilograms?|pounds?|lbs?|body)\\b',
  ),
  sign(
    `\\b(?:doses?|dosage|dosed|dosing) (?:is |are |of |at |from |between |up to |about |: ?){0,3}\\d[\\d.,]{0,8}(?! ?(?:-|to |minutes?|min|hours?|days?|weeks?|months?|sessions?|times|%|am|pm|:)|[\\d.,])`,
  ),
  sign(
    '\\b(?:doses?|dosage|dosing) (?:is |are )?(?:from|between) \\d+ (?:to|and) \\d+(?! (?:minutes|hours|days|weeks|months|sessions|people))',
  ),
]);
