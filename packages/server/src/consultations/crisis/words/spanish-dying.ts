import { pastillas, gracias } from './spanish-groups.js';
import { sign } from './patterns.js';

/** Any word of dying that somebody says of themselves, whatever stands between. */
export const spanishDying: readonly RegExp[] = [
  sign(`(?:mejor|ojala|y si|que|para que) (?:ya )?me (?:muero|muera|muriera|mate|maten|matara)${gracias}`),
  sign(
    `(?:deberia|debo|merezco|prefiero|preferiria|seria mejor|mejor|quisiera) (?:ya )?(?:estar|haber) (?:muert[oa]|nacido muert[oa])`,
  ),
  sign(
    `(?:me arrepiento de|lamento|odio|me pesa|no quiero|sin querer|maldigo|asco de|cansad[oa] de|hart[oa] de) (?:seguir |estar |haber )*(?:viv[oa]|viviendo|nacido|sobrevivido)`,
  ),
  sign(
    `(?:no me|nunca me|ya no me) (?:quiero|quisiera) (?:volver a )?(?:despertar|levantar)(?= *$| (?:nunca|jamas|mas))`,
  ),
  sign(
    `(?:no|nunca) (?:voy a|va a|creo que vaya a) (?:estar (?:aqui|viv[oa])|seguir viv[oa]|despertar|vivir mas|amanecer)(?= *$| (?:manana|mas|la proxima|para|mucho))`,
  ),
  sign(
    `(?:quiero|ojala|espero|deseo) (?:que )?(?:me )?(?:un |una |algo |alguien |dios )*(?:me )?(?:atropelle|mate|atropellara|maten|pase por encima|dispare|lleve ya)`,
  ),
  /\b(?:hoy|manana|esta noche|este) (?:va a ser|es|sera) (?:mi|su) ultim[oa] (?:dia|noche|mensaje)(?= *$| (?:de vida|viv[oa]|en la tierra))/,
  /\bcerrar los ojos y (?:no|nunca) (?:volver a )?abrirlos\b|\bdescansar (?:para siempre|en paz de una vez)\b|\b(?:acabar|terminar) con (?:mi|este|tanto) (?:sufrimiento|dolor)(?= *$| (?:esta noche|hoy|ya|para siempre|de una vez|ahora))/,
  /\bvoces (?:que )?(?:me )?(?:dicen|ordenan|mandan|piden) (?:que )?(?:me )?(?:mate|matarme|muera|mori\w*|corte|haga dano|salte|suicide)\b/,
  /\bperdonenme(?: todos| familia| hijos)?(?= *$)|\bperdon(?:enme|ame)? por (?:todo )?lo que voy a hacer\b/,
  /\bcuant[ao]s (?:pastillas|pildoras|miligramos|gotas) (?:\w+ ){0,4}(?:para|hacen falta para|se necesitan para) (?:morir\w*|matar\w*|no despertar)\b/,
  /\b(?:se|me) (?:hace|hago|hizo|hice|esta haciendo) (?:cortes|cortadas|heridas) (?:en|a)\b/,
  /\bse corto (?:y|con) (?:hay|sale|esta|perdio) (?:mucha |much[ao] )?(?:sangre|sangrando)\b|\b(?:mucha sangre|desangra\w*)(?= *$| (?:se corto|y no))/,
  sign(
    `(?:frasco|bote|caja|pistola|navaja|cuchillo|soga|cuchilla)(?: de ${pastillas})? en (?:la|mi|su) (?:mano|boca|cuello)`,
  ),
  sign(
    `(?:se|me) (?:trago|trague|tomo|tome) (?:las|los|sus|mis) ${pastillas}(?: \\w+){0,4} (?:todas|todos|enter[ao]s?)`,
  ),
];
