import { querido } from './spanish-groups.js';
import { sign } from './patterns.js';

/** Somebody in danger of their life. */
export const spanishDangers: readonly RegExp[] = [
  sign(
    `(?:(?:mi|el|la|su) ${querido}|no|ell?[ao]?) ?(?:ya )?(?:no )?(?:responde|reacciona|despierta|respira|contesta y)(?= *$| (?:y|tomo|se tomo|ayuda|esta))`,
  ),
  /\b(?:no respira|no despierta|no puedo despertarl[oa]|no reacciona|no se despierta)\b(?! (?:bien|mal|por|temprano|tarde|antes|a|al|hasta|de noche|con))/,
];
