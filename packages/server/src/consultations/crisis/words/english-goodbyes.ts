/** Saying goodbye. */
export const englishGoodbyes: readonly RegExp[] = [
  /\b(?:goodbye|farewell|suicide) (?:letters?|notes?|texts?|videos?)\b/,
  /\bthis is (?:my |a |the )?(?:final |last )?(?:goodbye|farewell|last (?:message|note|letter|email))\b(?! (?:about|regarding|on|for|to (?:you|the (?:clinic|office))))/,
];
