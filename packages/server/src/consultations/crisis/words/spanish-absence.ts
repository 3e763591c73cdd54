import { pronto } from './spanish-groups.js';
import { sign } from './patterns.js';

/**
 * Being away for good, taking leave, putting one's affairs in order. It counts where nothing beside it gives an ordinary
 * reason.
 */
export const spanishAbsence: readonly RegExp[] = [
  sign(
    `(?:ya )?no (?:voy a|pienso|creo que vaya a|creo|espero|planeo|voy) (?:\\w+ )?(?:estar|llegar|seguir|pasar|quedarme|vivir|ver|amanecer|aguantar|durar)(?= *$| (?:(?:para|a|hasta|en|de|mas|aqui|viv[oa]|con (?:vida|ustedes)|el|la|mi) )*(?:navidad|${pronto}|cumpleanos|viv[oa]|aqui|mas|este mundo|mucho|ano nuevo|fin de (?:mes|ano|semana)|verano|primavera|invierno|vida|ustedes|entonces|semana|mes|jueves|domingo|sabado|viernes|amanecer)\\b)(?<=\\bno voy a estar|.*(?:para|a|viv[oa]|de|mas|aqui|llegar|pasar|ver|seguir|amanecer|durar|vivir|hasta|quedarme).*)`,
  ),
  sign(
    `(?:ya )?(?:estare|estaria|voy a estar|habre) (?:muert[oa]|muerto|en el cielo|bajo tierra|en otro mundo|descansando|lejos para siempre)(?! (?:de (?:cansancio|hambre|miedo|sueno|risa)))`,
  ),
  sign(
    `(?:adios|me despido|hasta nunca|hasta siempre|chao) (?:\\w+ ){0,2}(?:perdon\\w*|para siempre|a todos|mundo|vida|los (?:amo|quiero)|de (?:todos|esta vida|este mundo|mi (?:familia|gente)))`,
  ),
  sign(
    `(?:esta noche|hoy|manana|el (?:viernes|sabado|domingo|lunes|martes|miercoles|jueves)|este fin de semana) (?:\\w+ )?(?:se acaba|se termina|acaba|termina|me voy|lo hago|sera el (?:dia|fin)|es (?:el (?:dia|fin|final)|la noche)|todo (?:acaba|termina|se acaba))(?: todo)?(?= *$| (?:para (?:mi|siempre)|todo|adios|y (?:ya|nadie|no)|de (?:este mundo|esta vida)|perdon\\w*|por fin|esto))(?! (?:el plazo|la oferta))`,
  ),
  sign(
    `(?:nada|nadie|no) (?:\\w+ ){0,4}(?:me va a (?:detener|parar|hacer cambiar)|me (?:detendra|parara|salvara|puede (?:detener|salvar|parar|ayudar ya))|puede(?:n)? (?:detenerme|salvarme|pararme)|me detuviera|me detuvieran|me hara cambiar)`,
  ),
  sign(
    `(?:me )?falta (?:muy )?poco para (?:irme|partir|descansar|estar con (?:ella|el|mi \\w+)|que (?:todo )?(?:acabe|termine))(?= *$| (?:ya|y|adios|con|para siempre))`,
  ),
  sign(
    `(?:deje|dejo|dejar) (?:\\w+ ){0,2}(?:pagad[oa]s?|comida|llaves?|dinero)(?: \\w+){0,8} (?:es todo|eso es todo|ya (?:esta|puedo)|adios|no (?:necesitare|hace falta)|lo demas)(?= *$| (?:me|adios|ya))`,
  ),
];
