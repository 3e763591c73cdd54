import { pronto, querido } from './spanish-groups.js';
import { sign } from './patterns.js';

const leer = '(?:lean|leas|lea|leais|lees|reciban|recibas|encuentren|vean|escuchen|abran|sepan)';

/**
 * Being away for good, taking leave, putting one's affairs in order. It counts where nothing beside it gives an ordinary
 * reason.
 */
export const spanishAbsence: readonly RegExp[] = [
  sign(
    `(?:ya )?no (?:voy a|pienso|creo que vaya a|creo|espero|planeo|voy) (?:\\w+ )?(?:estar|llegar|seguir|pasar|quedarme|vivir|ver|amanecer|aguantar|durar)(?= *$| (?:(?:para|a|hasta|en|de|mas|aqui|viv[oa]|con (?:vida|ustedes)|el|la|mi) )*(?:navidad|${pronto}|cumpleanos|viv[oa]|aqui|mas|este mundo|mucho|ano nuevo|fin de (?:mes|ano|semana)|verano|primavera|invierno|vida|ustedes|entonces|semana|mes|jueves|domingo|sabado|viernes|amanecer)\\b)(?<=\\bno voy a estar|.*(?:para|a|viv[oa]|de|mas|aqui|llegar|pasar|ver|seguir|amanecer|durar|vivir|hasta|quedarme).*)`,
  ),
  sign(
    `(?:no|nunca) (?:estare|llegare|seguire|vivire|despertare|volvere|amanecere|existire|pasare|pase|llegue)(?= *$| (?:(?:para|a|hasta|en|de|mas|aqui|viv[oa]|con|el|la|mi) )*(?:navidad|${pronto}|cumpleanos|viv[oa]|aqui|mas|mundo|ano|noche|vida|ustedes|nunca|jamas))`,
  ),
  sign(
    `(?:no )?(?:se|creo|estoy segur[oa]|puedo prometer|prometo|garantizo)(?: \\w+)? (?:si |que )?(?:(?:llego|llegue|llegare|paso|pase|amanezco|amanezca|vaya a|voy a|este|estare|siga|sigo) )+(?:\\w+ )?(?:a |de |para )?(?:manana|esta noche|hoy|viv[oa]|aqui|el domingo|la semana|navidad|amanecer)(?<=\\bno .*)`,
  ),
  sign(
    `(?:ya )?(?:estare|estaria|voy a estar|habre) (?:muert[oa]|muerto|en el cielo|bajo tierra|en otro mundo|descansando|lejos para siempre)(?! (?:de (?:cansancio|hambre|miedo|sueno|risa)))`,
  ),
  sign(
    `(?:cuando|si|para cuando|al) (?:(?:ustedes|alguien|tu|me|lo|la|esto|este mensaje) )*${leer}(?: \\w+){0,4} (?:no (?:voy a )?(?:estar\\w*|este|vivire|sere)|muert[oa]|me habre ido|ido|sera (?:muy |demasiado )?tarde|tarde|descansando)`,
  ),
  sign(
    `(?:cuando|si) (?:yo )?(?:ya )?(?:no este|falte|me vaya|me haya ido|no estoy|ya no este)(?= *$| (?:sera|cuid\\w+|diganle\\w*|quiero que|por favor|no llor\\w+|recuerd\\w+|que|en este mundo|viv[oa]|aqui))(?<=\\b(?:cuid\\w+|hij[oa]s|diganle\\w*|por favor|quiero|perro|gato|carta|pronto)\\b.*|.*)(?! (?:en (?:la|el) (?:oficina|ciudad)))`,
  ),
  sign(
    `(?:es|sera|va a ser|seria|como|hoy es|este es|esta es|son) (?:\\w+ )?mi[s]? ultim[oa]s? (?:dia|noche|navidad|cumpleanos|carta|mensaje|palabras|hora|horas|amanecer|adios|despedida|ano|semana)(?= *$| (?:aqui|viv[oa]|en (?:este mundo|la tierra|esta vida)|con vida|de vida|para|y (?:ya|me|quiero|no)|adios|perdon\\w*|los (?:amo|quiero)|gracias|lo|a todos))(?! (?:de (?:trabajo|clases?|vacaciones|hoy)|y (?:luego|manana)))`,
  ),
  sign(
    `(?:no me (?:esperen|esperes|busquen|busques|llamen|lloren|llores|extranen)|nadie me espere)(?: \\w+){0,3} (?:manana|mas|nunca|no (?:voy a estar|estare|vuelvo|volvere)|ya no|porque|voy a estar|adios)(?! (?:llego|salgo|voy (?:a )?tarde))|no me busquen(?= *$| (?:adios|perdon\\w*|ya|por favor))`,
  ),
  /^(?:bueno |ya |pues |y )*adios(?: (?:a todos|mundo|familia|mama|papa|amigos|mis amores|hij[oa]s|hijos mios))?(?: (?:perdon\\w*|los (?:amo|quiero)|lo siento|ya no|perdonenme|gracias por todo|fue lindo|no aguanto))+/,
  sign(
    `(?:adios|me despido|hasta nunca|hasta siempre|chao) (?:\\w+ ){0,2}(?:perdon\\w*|para siempre|a todos|mundo|vida|los (?:amo|quiero)|de (?:todos|esta vida|este mundo|mi (?:familia|gente)))`,
  ),
  sign(
    `(?:perdon(?:enme|ame|en|adme)?|disculpenme|lo siento|los (?:amo|quiero))(?: \\w+){0,6} (?:adios|este es mi ultimo|hasta siempre|me voy para siempre|ya no (?:vas|van) a|no (?:pude|puedo) (?:mas|seguir)|lo que voy a hacer(?:me)?|por (?:irme|dejarlos|rendirme|lo que (?:hare|voy)))`,
  ),
  sign(
    `(?:cuiden|cuida|cuidad|cuidame|cuidenme|encarguense|haganse cargo|hazte cargo|quien (?:cuidara|va a cuidar))(?: \\w+)? (?:a |de )?(?:mi|mis|los|las|el|la) (?:\\w+ )?(?:hij[oa]s?|nin[oa]s?|bebe|perro|gato|perros|gatos|mama|madre|papa|familia)(?: \\w+){0,3} (?:cuando (?:yo )?(?:no este|me vaya|falte|ya no|muera)|(?:ya )?no (?:estare|voy a estar)|para siempre|por mi|desde manana|sera pronto)(?! (?:mientras|durante|en la sesion))`,
  ),
  sign(
    `(?:diganle|dile|decidle|diganles|diles|digan)(?: \\w+)? (?:a )?(?:mi|mis|los|la|todos) (?:\\w+ )?(?:que )?(?:\\w+ )?(?:(?:los|la|lo|les|las) (?:amo|quiero|ame|quise)|no (?:fue|es) su culpa|perdon\\w*|lo siento|no lloren)(?! (?:por llegar))`,
  ),
  sign(
    `(?:ya )?(?:escribi|deje|escribiendo|redacte|termine|hice|tengo|grabe|estoy escribiendo|le[s]? escribi|he escrito) (?:\\w+ )?(?:la|las|mi|mis|una|unas|el) (?:nota|notas|carta|cartas|despedida|testamento|video)(?= *$| (?:de (?:despedida|adios|suicidio)|a (?:cada|mis|todos)|para (?:mis|mi|cuando|cada)|y (?:ya|tengo|las|la|solo)|esta (?:en|sobre)|en (?:la mesa|mi cama|el cajon)))(?! (?:a mi (?:medico|casero|jefe)|para (?:el|la) (?:medico|doctor|seguro|escuela)|en la nevera|con mis alergias))`,
  ),
  sign(
    `(?:regale|regalado|reparti|vendi|done|di|entregue|regalando|repartiendo) (?:\\w+ )?(?:mis|todas mis|todo|lo que tengo|mi|las) (?:\\w+ ){0,6}(?:no (?:lo|las|los|la)? ?(?:voy a necesitar|necesito|necesitare)|solo (?:me )?falta|ya no|donde voy|cosas(?= *$)|antes de (?:irme|partir)|cerre mis|adios)(?! (?:me (?:queda|quedan)|uso|de invierno))`,
  ),
  sign(`(?:solo|nada mas|unicamente) (?:me )?(?:falta|queda) (?:una|la ultima) cosa(?= *$| (?:por hacer|y))`),
  sign(
    `(?:asuntos|papeles|cosas|cuentas|todo|testamento)(?: \\w+){0,2} (?:en orden|arregladas?|arreglados?|list[oa]s?|cerrad[oa]s|listo)(?=.*\\b(?:no me busquen|adios|irme|para (?:irme|morir|partir)|cuando (?:me muera|no este)|ya puedo|me voy|perdon\\w*|no (?:estare|voy a estar)|fin)\\b)`,
  ),
  sign(
    `(?:no (?:necesito|necesitare|voy a necesitar|hace falta)|cancelen|cancela|cancelo|ya no necesito) (?:\\w+ ){0,6}(?:(?:ya )?no (?:voy a estar|estare|voy a|vivire)|muert[oa]|me habre ido|no existire|me voy a morir)(?= *$| (?:aqui|viv[oa]|en este mundo|mas|para|con vida))`,
  ),
  sign(
    `(?:esta noche|hoy|manana|el (?:viernes|sabado|domingo|lunes|martes|miercoles|jueves)|este fin de semana) (?:\\w+ )?(?:se acaba|se termina|acaba|termina|me voy|lo hago|sera el (?:dia|fin)|es (?:el (?:dia|fin|final)|la noche)|todo (?:acaba|termina|se acaba))(?: todo)?(?= *$| (?:para (?:mi|siempre)|todo|adios|y (?:ya|nadie|no)|de (?:este mundo|esta vida)|perdon\\w*|por fin|esto))(?! (?:el plazo|la oferta))`,
  ),
  sign(
    `me voy (?:para siempre|lejos para siempre|de una vez por todas|y no (?:vuelvo|volvere)|a (?:ir para siempre|descansar por fin))(?! (?:de (?:esta|la) (?:ciudad|empresa|casa)))`,
  ),
  sign(
    `(?:nada|nadie|no) (?:\\w+ ){0,4}(?:me va a (?:detener|parar|hacer cambiar)|me (?:detendra|parara|salvara|puede (?:detener|salvar|parar|ayudar ya))|puede(?:n)? (?:detenerme|salvarme|pararme)|me detuviera|me detuvieran|me hara cambiar)`,
  ),
  sign(
    `(?:menti|mentido|mintiendo|dije|fingi|finjo|engane)(?: \\w+){0,8} (?:para que (?:no )?(?:me (?:detuviera|detuvieran|internen|internara|internaran|dejen|dejaran|dieran|soltaran|sospeche\\w*)|se (?:entere|preocupe)\\w*|(?:\\w+ )?(?:sospech\\w+|llam\\w+)))`,
  ),
  sign(
    `(?:solo|nada mas) (?:tengo que |quiero |espero |necesito |aguanto )(?:\\w+ )?(?:aguantar |esperar )?(?:a que|hasta que|que) (?:\\w+ ){1,8}(?:y (?:luego|despues|entonces|ya)(?: ya)? (?:me (?:voy|puedo ir|muero|mato)|puedo (?:irme|morir\\w*|descansar)|descanso|acabo))`,
  ),
  sign(
    `ya (?:esta|lo tengo|lo) (?:todo )?(?:decidido|decidi|listo|preparado|planeado)(?= *$| (?:y (?:nada|nadie|no)|no (?:estare|voy)|hoy|esta noche))(?<=\\b(?:no voy a estar|navidad|reunir\\w*|morir\\w*|adios|mi vida|fin|irme|me voy|muerte|noche|pastillas|soga|carta)\\b.*)`,
  ),
  sign(`(?:mi|la|su) (?:${querido}) (?:\\w+ ){0,3}(?:mejor con otr[oa]|mejor sin mi)(?: \\w+)*`),
  sign(
    `(?:me )?falta (?:muy )?poco para (?:irme|partir|descansar|estar con (?:ella|el|mi \\w+)|que (?:todo )?(?:acabe|termine))(?= *$| (?:ya|y|adios|con|para siempre))`,
  ),
  sign(
    `(?:deje|dejo|dejar) (?:\\w+ ){0,2}(?:pagad[oa]s?|comida|llaves?|dinero)(?: \\w+){0,8} (?:es todo|eso es todo|ya (?:esta|puedo)|adios|no (?:necesitare|hace falta)|lo demas)(?= *$| (?:me|adios|ya))`,
  ),
  /^nos vemos (?:en el (?:otro (?:lado|mundo)|cielo|infierno|mas alla)|del otro lado)\b/,
  sign(
    `(?:van a|ustedes van a|vas a|va a) (?:encontrar|leer|hallar|ver) mi (?:carta|nota|cuerpo|despedida|mensaje)(?! (?:adjunt\\w+|de (?:motivacion|referencia|derivacion)))`,
  ),
];
