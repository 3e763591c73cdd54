import { pastillas } from './spanish-groups.js';
import { sign } from './patterns.js';

/** Any word of dying that somebody says of themselves, whatever stands between. */
export const spanishDying: readonly RegExp[] = [
  sign(
    `(?:deberia|debo|merezco|prefiero|preferiria|seria mejor|mejor|quisiera) (?:ya )?(?:estar|haber) (?:muert[oa]|nacido muert[oa])`,
  ),
  sign(
    `(?:me arrepiento de|lamento|odio|me pesa|no quiero|sin querer|maldigo|asco de|cansad[oa] de|hart[oa] de) (?:seguir |estar |haber )*(?:viv[oa]|viviendo|nacido|sobrevivido)`,
  ),
  /\b(?:hoy|manana|esta noche|este) (?:va a ser|es|sera) (?:mi|su) ultim[oa] (?:dia|noche|mensaje)(?= *$| (?:de vida|viv[oa]|en la tierra))/,
  /\b(?:se|me) (?:hace|hago|hizo|hice|esta haciendo) (?:cortes|cortadas|heridas) (?:en|a)\b/,
  sign(
    `(?:se|me) (?:trago|trague|tomo|tome) (?:las|los|sus|mis) ${pastillas}(?: \\w+){0,4} (?:todas|todos|enter[ao]s?)`,
  ),
];
