import { lugares, gracias, querer, dejarDeVivir } from './spanish-groups.js';
import { sign } from './patterns.js';

/** Wanting to die, or to stop living. */
export const spanishWanting: readonly RegExp[] = [
  sign(`${querer} (?:ya |solo |mejor |realmente |simplemente |de verdad |hoy |en )*${dejarDeVivir}`),
  sign(
    `(?:me|se) (?:quiero|quisiera|quiere|queria|quiso|voy a|va a|intenta|intento|intente|piensa|pienso|podria|acabo de|acaba de|trato de) (?:morir${gracias}|matar|suicidar|ahorcar|colgar|cortar|envenenar|ahogar|tirar|lanzar|quitar la vida|hacer dano|ir de este mundo|ir para siempre)(?! (?:el pelo|el cabello|las unas|trabajando|estudiando|de risa))`,
  ),
  /\b(?:matarme|suicidarme|suicidarse|ahorcarme|ahorcarse|colgarme|quitarme la vida|quitarse la vida)\b(?! (?:trabajando|estudiando|de risa))/,
  /(?<!\b(?:casi|por poco) )\bme (?:mato|suicido|ahorco|cuelgo|quito la vida)\b(?! (?:trabajando|estudiando|a trabajar|en el (?:gimnasio|trabajo)|de risa|haciendo|corriendo))/,
  sign(
    `(?:no|ni|nunca) (?:quiero|quisiera|quiere|deseo|tengo ganas de|aguanto|soporto|puedo) (?:ya )?(?:mas )?(?:seguir )?(?:vivir|viviendo|viv[oa]|existir|existiendo|despertar(?:me)?|estar (?:mas )?(?:aqui|viv[oa])|aqui|en este mundo|estar en este mundo)(?: mas| asi)*${lugares}`,
  ),
  /\b(?:ya )?no puedo (?:seguir(?: (?:asi|viviendo|adelante|con vida|aqui))?|mas)(?= *$| con (?:mi vida|esta vida|la vida|esto quiero))/,
  /\b(?:acabar|terminar|acabo|termino|acabare|terminare) (?:ya )?(?:de una vez )?con (?:mi vida|su vida|todo)\b(?! (?:el|lo|la|los|las|este|esta|esto de|esto del) ?)/,
  /\b(?:estaria|estarian|estaran|estara|vivirian|serian) (?:todos )?(?:mucho )?(?:mejor|mas felices|mas tranquil[oa]s) (?:muert[oa]|sin mi|si (?:me muero|me muriera|yo no|no estoy|muero))\b|\bsin mi (?:todos )?(?:estarian|vivirian|estaran) mejor\b/,
  /\b(?:pensamientos?|ideas?|ideacion|intento|intentos|intenciones|impulsos) (?:suicidas?|de suicidio|de suicidarme|de muerte|de matarme)\b/,
  /\b(?:pienso|pensando|piensa|pense|pensado) (?:mucho |seriamente |todos los dias |otra vez )*en (?:el suicidio|suicidarme|suicidarse|matarme|matarse|morir(?:me)?|quitarme la vida)\b/,
  /\bsuicidas?\b(?! (?:en mi trabajo|del hospital|que atiendo))/,
  /\b(?:hoy|esta noche|manana) (?:es mi ultimo dia(?! (?:de (?:trabajo|clases?|vacaciones|escuela|prueba|contrato)|en (?:el|la|mi|esta) ))|me voy para siempre|me mato|lo hago|todo se acaba|se acaba todo|acaba todo|termino con todo|acabo con todo|me despido)\b|\besta es mi ultima noche\b|\bya decidi (?:que )?(?:hoy |manana |esta noche )?(?:me voy|hacerlo|lo hare|irme)\b/,
  sign('miedo (?:de|a) (?:hacer(?:me|se|le)|cometer|lastimar\\w*|cortar\\w*|matar\\w*|suicid\\w*)'),
];
