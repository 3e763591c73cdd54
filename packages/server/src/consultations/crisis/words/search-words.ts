/** Alone in a search field these words are reason enough to show the lines above the results. */
export const searchWords =
  /\b(?:suicid\w*|kill myself|overdose|self ?harm|want to die|end my life|dying|die|crisis|emergency(?! (?:medicine|physician|room))|988|matarme|morir(?:me)?|sobredosis|emergencia|autolesion\w*)\b/;
