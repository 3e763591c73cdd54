import { arma, muchas, querido } from './spanish-groups.js';
import { sign } from './patterns.js';

const lugar =
  '(?:puente|azotea|techo|balcon|ventana|vias?(?: del tren)?|metro|tren|rio|mar|barranco|acantilado|edificio|anden|presa|viaducto|carretera|risco|pozo|cornisa|borde|terraza|lago|precipicio)';

/** What it could be done with, where, and having tried it out; how much of it one dies of. */
export const spanishMeans: readonly RegExp[] = [
  sign(
    `(?:tengo|guardo|junte|guarde|compre|consegui|saque|cargue|agarre|traigo|hay|esta|estan|deje|prepare|ate|amarre|colgue|escondi) (?:\\w+ ){0,4}${arma}(?: \\w+){0,5} (?:usarl[oa]|en mi(?! (?:casa|coche|negocio))|en la (?:cabeza|boca|sien|viga|mesa|almohada|cama)|lista|list[oa]|cargad[oa]|para (?:mi|cuando|hoy|esta noche|irme|acabar|matar\\w*|colgar\\w*)|esta noche|aqui|por si|al lado|bajo la almohada|y (?:ganas|no|ya|miedo|quiero|pienso))(?! (?:la (?:caza|ropa|cerca)|de tender|desafilad\\w+))`,
  ),
  sign(
    `nudo de (?:la )?horca|nudo corredizo|(?:como|hacer|hace|tutorial) (?:\\w+ ){0,3}(?:nudo para (?:colgar|ahorcar)\\w*|horca)`,
  ),
  sign(
    `(?:paso|pase|voy|fui|ando|camino|manejo|estuve|estoy|sub[oi]|me subi|me asome|me pare|parad[oa]|me quede|sentad[oa]|aqui) (?:\\w+ ){0,4}(?:por|en|a|al|del|sobre|hasta|hacia) (?:(?:el|la|las|los|un|una|borde|del|de) )*${lugar}(?: \\w+){0,5} (?:mirando (?:hacia )?abajo|pensando|saltar|tirarme|aventar\\w*|lanzarme|dar el paso|soltarme|imaginando|calculando|con ganas de|dejarme caer|por si|y (?:quiero|nadie|no (?:se|puedo)))(?! (?:en (?:mis vacaciones|el trabajo)))`,
  ),
  sign(
    `(?:ensaye|ensayo|ensayando|practique|practicando|probe|probando|calcule|medi|planee|repase|imagine) (?:\\w+ ){0,3}(?:como (?:hacerlo|lo (?:haria|hare|voy a hacer)|seria|matarme|morir|ahorcarme|colgarme)|la (?:soga|cuerda)|el (?:nudo|salto))`,
  ),
  sign(
    `(?:casi|por poco|estuve a punto de|a punto estuve de|a nada de) (?:\\w+ ){0,2}(?:lo (?:hago|hice|logro|hacerlo)|hacerlo|me (?:cuelgo|ahorco|tiro|aviento|lanzo|corto|tomo|disparo|suicido)|tirarme|matarme|saltar|salto|colgarme|acabar con todo)(?! (?:de la risa|en (?:la )?(?:bici|moto)))`,
  ),
  sign(
    `(?:ya )?(?:me |se )(?:las |los |lo |la )?(?:tome|tomo|trague|trago|tomé|bebi|inyecte|meti|zampe|empine|eche|acabo de tragar|acabo de tomar|acaba de (?:tomar|tragar))(?:me|se)?(?: (?:un|una|el|la|las|los|todas?|todos?|tod[ao] (?:la|el)))* (?:${muchas}|insulina|punado|frasco|caja|botiquin|tira|tableta|blister|todas|todo)(?! (?:las (?:mananas|noches)|los dias|como|a (?:la hora|sus horas|tiempo)|que me (?:receto|indico)|segun|lo que me (?:receto|dijo|indico)|sus medicinas a))(?! (?:las|los|sus|mis|de) (?:\\w+ ){0,2}(?:como|a la hora|a tiempo|segun|que me (?:indico|receto)))(?<!\\b(?:hace anos|de nin[oa]|olvid\\w+) .*)`,
  ),
  sign(
    `(?:intento|intente|intenta) (?:de )?(?:autolitic[oa]|suicida|ahorcar\\w*|suicid\\w+|matar\\w*|colgar\\w*|cortarme)|autolitic[oa]`,
  ),
  sign(
    `(?:me|se) (?:estoy|esta|sigo|sigue|he estado|estuve|vuelvo a|he vuelto a) (?:cortando|quemando|golpeando|lastimando|haciendo dano|rasgunando|cortar|quemar)(?! (?:el (?:pelo|cabello)|las unas|(?:la|las|el) (?:cebolla|lena)|con el (?:sol|horno)))`,
  ),
  sign(
    `(?:dej(?:e|o|aron)|abri|abierta|abierto) (?:\\w+ ){0,6}para que (?:\\w+ ){0,3}(?:me|lo|la) (?:encuentre|encuentren|halle|hallen|descubra|vea|saquen)|(?:encuentre|encuentren|hallaran|encontraran|encontrara|encuentran) (?:mi cuerpo|mi cadaver|muert[oa]|colgad[oa])|que no (?:me encuentre|me encuentren|sea|sean) (?:mi|mis) (?:${querido}|hij[oa]s)`,
  ),
];
