import { arma, querido } from './spanish-groups.js';
import { sign } from './patterns.js';

const alguien = `(?:mi (?:mejor )?(?:${querido}|alumn[oa]|paciente|ex|jefe|sobrin[oa]|cunad[oa]|companer[oa] de (?:piso|cuarto|casa|trabajo)|roomie|vecin[oa]|suegr[oa]|padrastro|madrastra|hijastr[oa])|(?:un|una|el|la) (?:amig[oa]|paciente|alumn[oa]|companer[oa]|vecin[oa]|client[ea]|chic[oa]|muchach[oa]|senor|senora|hombre|mujer)(?: mi[oa])?|mi |nuestr[oa] hij[oa]|ella?|alguien)`;

/** Somebody else in danger, somebody else put in danger, and voices that give orders. */
export const spanishOthers: readonly RegExp[] = [
  sign(
    `${alguien} (?:\\w+ ){0,8}(?:dice|dijo|diciendo|amenaza|amenazo|amenazando|jura|escribio|mando|llamar|llamo|publico|repite|grita|insiste|ha dicho|me cuenta|conto) (?:\\w+ ){0,6}(?:matar\\w*|mata|suicid\\w+|morir\\w*|ahorc\\w+|colgar\\w*|tirar(?:se)?|saltar|cortar(?:se)?|pegar(?:se)? un tiro|quitar(?:se)? la vida|despedida|adios|no (?:volvia|vuelve|volvera|vale la pena vivir|quiere vivir|quiere seguir|aguanta)|acabar con (?:todo|su vida)|la vida no|desaparecer)(?! (?:de (?:risa|hambre|verguenza)|en el (?:juego|concierto)|el pelo))(?<!\\b(?:hace anos|en (?:19|20)\\d\\d|cuando (?:era|yo)|siempre decia) .*)`,
  ),
  sign(
    `${alguien} (?:\\w+ ){0,2}(?:saco|agarro|tiene|cogio|tomo|carga|carg[oa]) (?:\\w+ ){0,2}${arma}(?=.*\\b(?:dice|dijo|vale|matar\\w*|morir\\w*|llora|grita|amenaza|cabeza|cuello|todos)\\b)|(?:no vale la pena vivir|quiere morir|se va a matar|pegar un tiro) (?:\\w+ ){0,3}(?:saco|agarro|tiene) (?:\\w+ ){0,2}${arma}`,
  ),
  sign(
    `${alguien} (?:\\w+ ){0,3}(?:me |nos )?(?:mando|dejo|escribio|envio|publico|deja) (?:\\w+ ){0,3}(?:despedida|nota|carta|adios)(?: \\w+){0,3} (?:y (?:no (?:contesta|responde|aparece|esta)|desaparecio|se fue|apago)|despidiendose|de adios|de despedida)`,
  ),
  sign(
    `${alguien} (?:\\w+ ){0,3}(?:tomo|trago|bebio|se tomo|se trago|se bebio|ingirio|se inyecto|acaba de tomarse|acaba de tragarse|se acaba de (?:tomar|tragar|beber)|esta tomando) (?:\\w+ ){0,3}(?:todas? (?:sus|las)|veneno|raticida|cloro|lejia|un frasco|muchas|toda la caja|el frasco|insecticida|herbicida|pesticida|paraquat|gramoxone|pastillas para (?:morir|dormir y))(?! (?:a la hora|como|a tiempo))`,
  ),
  sign(
    `(?:almohada|agua|cuchillo|ventana|escaleras) (?:\\w+ ){0,3}(?:bebe|nin[oa]|cuna)(?=.*\\b(?:idea|imagen|pienso|sacarme|cabeza|miedo|no puedo)\\b)`,
  ),
];
