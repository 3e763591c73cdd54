import { anyOf } from './patterns.js';

// Read against plain words: lower case, no accents ("tomó" and "tomo" are the same), clauses apart.

export const pastillas =
  '(?:pastillas?|pildoras?|medicinas?|medicamentos?|tabletas?|remedios?|capsulas?|ansioliticos|somniferos|antidepresivos|calmantes|analgesicos|paracetamol|insulina|clonazepam|diazepam|frascos?|medicacion)';
export const muchas =
  '(?:tod[ao]s?|un frasco|el frasco|frascos|una caja|la caja|un bote|el bote|un blister|muchas?|muchos|demasiad[ao]s?|un monton|un punado|varias|como (?:\\d+|veinte|treinta)|quince|veinte|treinta|cuarenta|cincuenta|cien|medio frasco|un chorro|\\d{2,})';
export const arma =
  '(?:pistola|arma|escopeta|revolver|soga|cuerda|navaja|cuchillo|hoja de afeitar|cuchilla|rifle|jeringa)';
export const querido =
  '(?:mama|papa|madre|padre|hij[oa]|herman[oa]|espos[oa]|marido|mujer|pareja|bebe|novi[oa]|amig[oa]|abuel[oa]|ti[oa]|prim[oa]|vecin[oa]|companer[oa]|sobrin[oa]|niet[oa])';
export const lugares =
  '(?! (?:en|con|cerca|sol[oa]|temprano|por la manana|mas de|de (?:una|dos|media)|tanto|mucho|todo|cuando|hasta|para|sin|al|a (?:mi|mis|los|las|la|nadie)))';
export const gracias =
  '(?! (?:de (?:la |el |tanta |tanto )?(?:verguenza|risa|pena|hambre|frio|calor|sueno|amor|aburrimiento|ganas|viej[oa](?: \\w+)*|edad|la anestesia|cansancio)|por (?:saber|verte|empezar)|jaja|viej[oa]))';

/** Wanting, planning, being about to. */
export const querer = anyOf([
  'quiero',
  'quisiera',
  'quiere',
  'queria',
  'quise',
  'querer',
  'deseo',
  'desea',
  'desearia',
  'necesito',
  'prefiero',
  'prefiere',
  'preferiria',
  'voy a',
  'va a',
  'vas a',
  'iba a',
  'pienso',
  'piensa',
  'pienso en',
  'piensa en',
  'pienso mucho en',
  'pensar en',
  'pense en',
  'pensado en',
  'pensando en',
  'ganas de',
  'decidi',
  'he decidido',
  'decidido',
  'decidida a',
  'decidido a',
  'planeo',
  'planea',
  'planeando',
  'plan para',
  'plan de',
  'intento',
  'intente',
  'intentado',
  'intentar',
  'intentando',
  'trate de',
  'trato de',
  'a punto de',
  'mejor',
  'merezco',
  'amenaza con',
  'amenazo con',
  'amenazando con',
  'habla de',
  'hablando de',
  'hablo de',
  'idea de',
  'ideas de',
  'pensamientos de',
  'impulsos? de',
  'forma de',
  'manera de',
  'maneras de',
  'formas de',
  'como',
  'capaz de',
  'podria',
  'sueno con',
  'imagino',
  'seria',
  'solo',
  'esperanza antes de',
]);

/** Ways of not living any more. */
export const dejarDeVivir = anyOf([
  `morir(?:me|se|nos)?${gracias}`,
  '(?:matar|suicidar|ahorcar|colgar|envenenar|ahogar|degollar)(?:me|se)(?! (?:trabajando|estudiando|de risa|a trabajar|en el gimnasio|a estudiar))',
  'estar muert[oa]',
  'no existir',
  'no (?:volver a )?despertar(?:me|se)?(?! (?:temprano|tarde|a|antes|durante|con))',
  'no estar (?:aqui|viv[oa])(?= *$| (?:mas|ya))',
  'no haber nacido',
  'no (?:seguir viviendo|vivir(?= *$| mas))',
  'dejar de (?:vivir|existir|respirar)',
  'desaparecer(?:me)?(?= *$| (?:para siempre|de este mundo|del mundo|del mapa|ya))',
  '(?:irme|irse|ir|partir) (?:de este mundo|para siempre|con dios|al cielo)',
  '(?:terminar|acabar|finalizar) (?:de una vez )?(?:con )?(?:mi|su) (?:propia )?vida',
  '(?:terminar|acabar) (?:ya )?(?:de una vez )?(?:con )?(?:todo|esto)(?= *$| (?:ya|hoy|ahora|esta noche|de una vez|para siempre|y))',
  'ponerle fin (?:a (?:mi vida|todo|esto))?',
  'poner fin a (?:mi vida|todo|su vida)',
  '(?:quitar|arrebatar)(?:me|se) (?:la vida|de en medio|del medio)',
  '(?:dormir|dormirme) (?:para siempre|y (?:ya )?(?:no|nunca) (?:mas )?(?:despertar|despertarme|volver a despertar))',
  'hacer(?:me|se|le) (?:dano|algo(?= *$| (?:esta|hoy|malo|a mi)))',
  'hacer una (?:locura|tonteria|estupidez)',
  'cortar(?:me|se)(?= *$| (?:las venas|los brazos|las munecas|otra vez|ahora|hoy|esta noche))',
  '(?:tirar|lanzar|arrojar|aventar)(?:me|se)(?: (?:de|desde|por|al|a|del|delante|bajo|debajo))',
  'saltar(?= *$| (?:de|desde|del|al) (?:un|el|la|una|vacio|puente|tren|metro|\\w+ piso))',
  '(?:tomar|tragar)(?:me|se) (?:todas|todo el frasco|un frasco|veneno|muchas)',
  'reunirme con (?:el|ella|mi \\w+) (?:en el cielo|alla arriba)',
]);

/** Soon, or at a time that is fixed. */
export const pronto =
  '(?:hoy(?: mismo)?|manana|esta (?:noche|tarde|semana)|ahora(?: mismo)?|pronto|ya|este (?:fin de semana|mes|domingo|sabado|viernes)|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|un dia de estos)';
