import { arma, querido } from './spanish-groups.js';
import { sign } from './patterns.js';

const alguien = `(?:mi (?:mejor )?(?:${querido}|alumn[oa]|paciente|ex|jefe|sobrin[oa]|cunad[oa]|companer[oa] de (?:piso|cuarto|casa|trabajo)|roomie|vecin[oa]|suegr[oa]|padrastro|madrastra|hijastr[oa])|(?:un|una|el|la) (?:amig[oa]|paciente|alumn[oa]|companer[oa]|vecin[oa]|client[ea]|chic[oa]|muchach[oa]|senor|senora|hombre|mujer)(?: mi[oa])?|mi |nuestr[oa] hij[oa]|ella?|alguien)`;

/** Somebody else in danger, somebody else put in danger, and voices that give orders. */
export const spanishOthers: readonly RegExp[] = [
  sign(
    `${alguien} (?:\\w+ ){0,8}(?:dice|dijo|diciendo|amenaza|amenazo|amenazando|jura|escribio|mando|llamar|llamo|publico|repite|grita|insiste|ha dicho|me cuenta|conto) (?:\\w+ ){0,6}(?:matar\\w*|mata|suicid\\w+|morir\\w*|ahorc\\w+|colgar\\w*|tirar(?:se)?|saltar|cortar(?:se)?|pegar(?:se)? un tiro|quitar(?:se)? la vida|despedida|adios|no (?:volvia|vuelve|volvera|vale la pena vivir|quiere vivir|quiere seguir|aguanta)|acabar con (?:todo|su vida)|la vida no|desaparecer)(?! (?:de (?:risa|hambre|verguenza)|en el (?:juego|concierto)|el pelo))(?<!\\b(?:hace anos|en (?:19|20)\\d\\d|cuando (?:era|yo)|siempre decia) .*)`,
  ),
  sign(
    `${alguien} (?:\\w+ ){0,4}(?:esta|estaba|sigue|anda|subio|se subio|se fue|parad[oa]) (?:\\w+ ){0,3}(?:puente|azotea|techo|balcon|cornisa|vias|ventana|barandal|borde)(?: \\w+){0,5} (?:tirar\\w*|saltar|lanzar\\w*|aventar\\w*|no (?:baja|quiere bajar)|gritando|amenaza|salta|llorando)`,
  ),
  sign(
    `${alguien} (?:\\w+ ){0,3}se (?:encerro|metio|fue|llevo|esta) (?:\\w+ ){0,7}(?:${arma}|pastillas|cuchillo|veneno)(?=.*\\b(?:dijo|dice|volvia|volver|quiere|gritando|llora|amenaza|morir|garaje|bano|cuarto|monte|no (?:abre|contesta|sale))\\b)(?<!\\bcazar .*)(?!.* (?:cazar|caceria|domingo))`,
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
    `${alguien} (?:\\w+ ){0,2}(?:se esta|se acaba de|se ha) (?:cortando|cortado|cortar|ahorcando|colgando|colgado|colgar|disparar|disparado|desangrando)(?! el pelo)`,
  ),
  sign(
    `(?:encontre|encontramos|halle|vi|esta|quedo) (?:a )?(?:\\w+ ){0,4}(?:inconsciente|desmayad[oa]|tirad[oa]|colgad[oa]|sin respirar|no (?:reacciona|responde|despierta))(?: \\w+){0,5} (?:pastillas|cajas?|frascos?|soga|jeringa|blister|sangre|nota|vaci[oa]s?)`,
  ),
  sign(
    `(?:voces|voz|voz en mi cabeza|diablo|demonio|satanas|cabeza|mente|algo) (?:\\w+ ){0,4}(?:dice[n]?|ordena[n]?|manda[n]?|pide[n]?|grita[n]?|exige[n]?|repite[n]?|susurra[n]?|diciendo\\w*) (?:\\w+ ){0,2}(?:que )?(?:\\w+ ){0,2}(?:me )?(?:mate|matar\\w*|muera|morir\\w*|salte|saltar|corte|cortar\\w*|ahorque|tire|tirar\\w*|lance|cuelgue|haga dano|hacer\\w* dano|termine con|acabe con|suicid\\w+|aviente|ahogue)(?! (?:la cuerda))`,
  ),
  sign(
    `(?:miedo|pienso|pensando|ganas|quiero|impulsos?|ideas?|pensamientos|imagino|temo)(?: \\w+){0,2} (?:de|a|en)? ?(?:hacerle dano|hacer dano|lastimar|ahogar|matar|asfixiar|tirar|sacudir|herir|danar) (?:a )?(?:mi|al|mis|los|la) (?:bebe|hij[oa]s?|nin[oa]s?|familia|mujer|marido|espos[oa]|novi[oa]|madre|padre)`,
  ),
  sign(
    `(?:matar|mato|llevo|llevarme|mate)(?:l[oae]s?)? (?:\\w+ ){0,5}(?:y (?:despues|luego) (?:matarme|a mi|me mato|yo|suicid\\w+)|y (?:matarme|me mato)|conmigo a la tumba|por delante)`,
  ),
  sign(
    `${alguien} (?:\\w+ ){0,4}(?:en el|al|en la) (?:borde|filo|orilla|barandal|barandilla|cornisa|pretil)(?: \\w+){0,4} (?:no (?:deja|quiere|baja)|y (?:no|llora|grita)|acerque|baja)`,
  ),
  sign(
    `${alguien}(?: \\w+){0,5} (?:tiene |con )?(?:sangre|cortes|cortadas|heridas) en (?:las|los|su|sus|el) (?:mangas?|brazos?|munecas?|piernas?|muslos?)`,
  ),
  sign(
    `${alguien}(?: \\w+){0,6} (?:se va|irse|reunirse|se ira) con (?:mi|su) (?:abuel[oa]|espos[oa]|mujer|madre|padre|hij[oa]|herman[oa])(?=.*\\b(?:pistola|escopeta|cartuchos|pastillas|soga|esta noche)\\b)`,
  ),
  sign(
    `(?:almohada|agua|cuchillo|ventana|escaleras) (?:\\w+ ){0,3}(?:bebe|nin[oa]|cuna)(?=.*\\b(?:idea|imagen|pienso|sacarme|cabeza|miedo|no puedo)\\b)`,
  ),
];
