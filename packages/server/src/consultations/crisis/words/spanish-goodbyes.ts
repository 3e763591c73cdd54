/** Saying goodbye. */
export const spanishGoodbyes: readonly RegExp[] = [
  /\badios (?:a todos|mundo|para siempre|mundo cruel)\b|\b(?:carta|nota|mensaje|video|mensajes|cartas|audio)s? de (?:despedida|adios|suicidio)\b|\bme (?:despedi|estoy despidiendo|despido) (?:de (?:todos|mi familia|mis hijos|mis padres|este mundo|la vida)|para siempre)\b/,
];
