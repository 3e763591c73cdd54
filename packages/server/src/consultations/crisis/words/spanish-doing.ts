import { pastillas, muchas, arma } from './spanish-groups.js';
import { sign } from './patterns.js';

/** Means, plans, and doing it: to oneself, today. */
export const spanishDoing: readonly RegExp[] = [
  /\b(?:hacerme|hacerse) dano\b/,
  /\b(?:me|se) (?:corte|corto|corta|cortaba|he cortado|ha cortado|estoy cortando|esta cortando|abri|abrio|acabo de cortar) (?:las venas|las munecas|los brazos|las piernas|los muslos|el brazo|la muneca|el cuello)\b(?! (?:cocinando|en el trabajo|sin querer))/,
  /\b(?:cortarme|cortarse)(?= *$| (?:las venas|las munecas|los brazos|otra vez|ahora|hoy|esta noche))/,
  sign(
    `(?:me|se) (?:las |los )?(?:acabo de |acaba de |he |ha |voy a |va a |quiero |quiere )?(?:tome|tomo|tomado|tomar|trague|trago|tragado|tragar|comi|comio|inyecte|inyecto|bebi|bebio) ${muchas}(?: de)?(?: las| los| mis| sus| el| la| para dormir| sobredosis de)* ?${pastillas}?`,
  ),
  sign(
    `(?:tome|tomo|trague|trago|tomado|tragado|tomando|tomarme|tomarse|tragarme|comi) (?:todas|todos|demasiad[ao]s|muchas|un monton de|un punado de|un frasco de|el frasco de|todo el frasco de|una caja de|todo el|toda la) ?(?:las |los |mis |sus )?${pastillas}(?! (?:para|al|cada|por|del|de la|de mi|todos))`,
  ),
  /\b(?:tome|tomo|tomado|tomar|bebi|bebio|trague|trago) (?:un poco de |un vaso de )?(?:veneno|cloro|lejia|raticida|insecticida|pesticida|acido)\b|\bveneno (?:para|de) (?:ratas|ratones)\b/,
  sign(
    `(?:tengo|tiene|con|compre|consegui|agarro|agarre|saco|saque|escondi) (?:ya )?(?:un|una|la|el|mi|su)s? ${arma} (?:y|en la mano|en las manos|en la boca|en la cabeza|lista|listo|cargad[oa]|para (?:matar|colgar|hacer|terminar|acabar|mi|cortar)|aqui|al lado|enfrente|frente)`,
  ),
  sign(`(?:juntando|guardando|contando|guarde|junte|tengo guardad[ao]s) (?:todas )?(?:las |mis |sus )?${pastillas}`),
  /\b(?:tirarme|tirarse|lanzarme|lanzarse|arrojarme|arrojarse|aventarme|aventarse|saltar|salto|me tiro|me lanzo) (?:de|desde|por|al|a|del|delante de|bajo|frente a)(?: un| el| la| una| los| las)? ?(?:puente|edificio|balcon|ventana|tren|metro|techo|azotea|vacio|carro|coche|camion|camiones|carros|rio|autobus|\w+ piso|terraza)\b/,
  /\b(?:estoy|esta|parad[oa]|sentad[oa]) (?:parad[oa] |sentad[oa] |subid[oa] )?(?:en|al borde de|sobre) (?:el|la|un|una|las) (?:borde|puente|cornisa|azotea|techo|balcon|vias|vias del tren|barandal)(?= *$| (?:y|del|de|con|ahora|a punto))/,
  sign(
    `${arma} de mi \\w+ en (?:la|mi|su) mano|(?:tengo|tiene) (?:un |una |la |el )?${arma} (?:de mi \\w+ )?(?:en|cargad|lista|escondid|guardad|a mi lado)`,
  ),
  sign(`(?:pegar(?:me|se)?|dar(?:me|se)?|meter(?:me|se)?)(?: \\w+)? (?:un )?(?:tiro|balazo|plomazo)`),
  sign(`(?:bebi|bebio|tome|tomo|trague|trago) (?:\\w+ ){0,4}(?:cloro|lejia|veneno|raticida|insecticida|acido|sosa)`),
  sign(
    `(?:pensando|pienso|piensa|pense|pensado|sigo pensando) (?:\\w+ ){0,2}en (?:quitarme|quitarse|matarme|matarse|morirme|acabar con|como (?:y cuando|matarme|hacerlo|morir)|irme con (?:el|ella|mi \\w+)|suicid\\w+)`,
  ),
  /\b(?:mensaje|mensajes|audio|carta|nota|video) (?:\w+ ){0,2}(?:despidiendose|de despedida|diciendo adios|para despedirse)\b|\bdespidiendose (?:de (?:todos|mi|nosotros))?(?= *$| y)/,
  /\b(?:se|ya se|tengo claro|pense|he pensado) (?:como|cuando) (?:lo )?(?:voy a hacer(?:lo)?|hacerlo|lo hare)\b|\bno me busquen\b/,
  /\bya no voy a estar (?:en este mundo|aqui|viv[oa]|manana(?= *$)|mas(?= *$))/,
  /\badios y gracias por todo\b(?=.*\b(?:tome|pastillas|botiquin|vida|mundo)\b)|^adios y gracias por todo$/,
  /\b(?:cuerda|soga|pistola|pastillas)\b.*\b(?:esta noche|hoy) se (?:va|mata|muere|despide)\b|\b(?:esta noche|hoy) se (?:mata|despide)\b/,
];
