/** Says no to what follows; "not only" does not. */
const no =
  "(?:no|not(?! only| just| merely| simply)|never|cannot|nobody|none|nothing|neither|nor|without|non-|whether|(?:is|are|was|were|do|does|did|ca|wo|would|could|should|has|have|had)n'?t|rather than|instead of|far from|avoids?|refuses?(?: to)?|declines? to)";

/** What may stand between a "no" and what it says no to. Anything else says something of its own: "no doubt a cure". */
const between = [
  "a|an|the|any|all|be|been|being|is|are|was|to|can|could|will|would|of|for|as|that|it|its|this|these|we|i|you|they|do|does|or|and|nor|have|has|had|there|there's",
  'claim(?:s|ed|ing)?|promis(?:e|es|ed|ing)|guarante(?:e|es|ed|ing)|offer(?:s|ed|ing)?|sell|provide|give|use|prescribe|recommend|treat|speak|talk|say(?:s|ing)?|believe|think|call(?:ed)?|expect|mean(?:s|t)?|make|made|in',
  'known|shown|proven|proof|evidence|intended|considered|sold|described|seen|studied|thought|certain|sure|clear|such|thing|sort|kind|kinds|form|forms|type|way|version',
  'complete|completely|permanent(?:ly)?|quick|simple|easy|instant|magic|magical|universal|single|full|fully|certain|yet|ever|able|anyone|anybody|everyone|patients?|people|one|us',
  'ketamine|esketamine|spravato|medicines?|drugs?|treatments?|therapy|results?|outcomes?|success|relief|cures?|miracles?|fda|approved|label|advertise|view|see|publish|show|print|share|collect|post|quote|ask|for|here',
].join('|');

const denied = new RegExp(`\\b${no} ?(?:(?:${between}) ){0,8}$`, 'u');
const takenBack =
  /^[a-z]* (?:of (?:it|this) )?(?:(?:is|are|was|were) (?:not|never)|isn't|aren't|cannot be|can't be|(?:do|does) not|doesn't|don't)(?: (?:what|something|promised|possible|known|certain|sure|likely|offered|given|realistic|guaranteed|expected|exist|anything)\b)/u;
const deniedWithin =
  /\b(?:no|not(?! only| just| merely| simply)|never|cannot|(?:is|are|was|do|does|did|has|have|ca|wo)n'?t|off[- ]?label|without|unlike)\b/u;

/** Further back nothing is straight before it. */
const FAR = 120;

/** Whether a "no" straight before, within or straight behind what was found takes it away. */
export function isDenied(sentence: string, found: RegExpExecArray): boolean {
  const end = found.index + found[0].length;
  return (
    denied.test(sentence.slice(Math.max(0, found.index - FAR), found.index)) ||
    deniedWithin.test(found[0].replace(/^(?:no|not|never|without|non) /u, '')) ||
    takenBack.test(sentence.slice(end, end + FAR))
  );
}
