/** Conditions for which no form of ketamine is approved by anybody. Depression by itself is not among them. */
export const offLabelConditions = [
  'ptsd|c-?ptsd|post[- ]?traumatic|traumas?|traumatic|anxiety|anxious|panic|phobias?|ocd|obsessive|obsessions?',
  'bipolar|post[- ]?partum|post[- ]?natal|neuropath(?:y|ic)|crps|pain|fibromyalgia|migraines?|headaches?|tinnitus',
  'addictions?|substance|alcohol(?:ism|ic)?|opioids?|cocaine|nicotine|smoking|eating disorders?|anorexia|bulimia',
  "adhd|autism|insomnia|grief|burn-?out|schizophrenia|borderline|dementia|alzheimer'?s?|parkinson'?s?|lyme|long covid",
  'end[- ]of[- ]life|cancer',
].join('|');
export const depression = 'depression|depressive|depressed|suicidal|suicidality';

/** What somebody wants to be rid of. */
export const suffering = `${depression}|${offLabelConditions}|sadness|symptoms?|suffering|cravings?|despair|illness|disorders?|fears?`;

/** Ketamine by any way of giving it, but esketamine. */
export const ketamine = [
  'ketamine|kap|infusions?|drips?|troches?|lozenges?|psychedelic(?:[- ]assisted)? (?:therapy|medicine|treatments?)',
  '(?:iv|im|intravenous|intramuscular|sublingual|compounded|subcutaneous) (?:therapy|treatments?|injections?|shots?|sprays?|tablets?)',
].join('|');
export const esketamine = 'esketamine|spravato';

/** What others than us approved for some of the conditions above. */
export const otherMedicines =
  'sertraline|zoloft|paroxetine|paxil|fluoxetine|prozac|ssris?|antidepressants?|zurzuvae|zuranolone|brexanolone|naltrexone|buprenorphine|suboxone|methadone|lithium|botox|triptans?|stimulants?|tms';

const small = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty';
export const numbers = `(?<![\\d.,])\\d[\\d.,]{0,8}|${small}|seventy|eighty|ninety|(?:a )?hundred|(?:a )?thousand`;
export const percent =
  '(?:\\d{1,3}(?:\\.\\d{1,2})?|ninety(?:[- ][a-z]{3,5})?|eighty(?:[- ][a-z]{3,5})?|hundred) ?(?:%|percent|per cent)';
