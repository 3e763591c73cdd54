import { pronto, querer } from './spanish-groups.js';
import { sign } from './patterns.js';

const acabar = '(?:acabar|terminar|ponerle? fin|poner fin|finalizar|dar fin|acabo|termino|le pongo fin|pongo fin)';
const mundo = '(?:este mundo|esta vida|la tierra|este planeta|esta tierra)';

/** Ways of saying that it ends, with or without a word of dying. */
export const spanishEndings: readonly RegExp[] = [
  sign(
    `${querer} (?:\\w+ ){0,2}${acabar} (?:yo mism[oa]|(?:a|con) (?:(?:mi|este|tanto|todo|tod[ao] est[ea]) )+(?:sufrimiento|dolor|vida|existencia|tormento|calvario|martirio))(?! (?:de (?:espalda|cabeza|rodilla)|fisico|en (?:la|el)))`,
  ),
  sign(
    `(?:${acabar}) (?:con )?(?:esto|todo|ella|mi vida|mi existencia) (?:yo|por mi (?:cuenta|mano)|con mis (?:propias )?manos|de una vez|para siempre)`,
  ),
  sign(`(?:lo|la|me) (?:paro|termino|acabo|corto|apago) yo(?: mism[oa])?`),
  sign(
    `(?:pido|pedi|ruego|suplico|rezo|pidiendo|rogando|pedirle|rezandole|rogandole) (?:\\w+ ){0,4}(?:que )?(?:ya )?(?:me lleve|me recoja|me quite la vida|me deje (?:morir|ir)|no (?:despertar|despierte|amanecer|amanezca)|me mande la muerte)`,
  ),
  sign(
    `(?:que (?:todo |esto )?se acabe (?:ya|todo)|que (?:ya )?(?:todo|esto) (?:se )?(?:acabe|termine|pare))(?= *$| (?:ya|quiero|de una vez|para siempre|por favor|no (?:puedo|aguanto)))`,
  ),
  sign(
    `(?:planteando(?:me)?|planteo|planteandose|considerando|considero|contemplando|contemplo|meditando|barajando|valorando) (?:\\w+ ){0,2}(?:suicidio|quitarme|matarme|suicidarme|la muerte|morirme?|acabar con|desaparecer|irme)`,
  ),
  sign(`(?:cometer|cometo|cometere|cometere|voy a cometer|intento de|intentar el) suicidio`),
  sign(
    `suicidio (?:\\w+ ){0,4}(?:cabeza|mente|salida|opcion|solucion|camino|alivio|paz|me llama|me tienta|me ronda)(?<!\\bprevencion .*)`,
  ),
  sign(
    `(?:me|ya me) (?:canse|aburri|harte|cansa|harta|agota|agote) (?:ya )?de (?:\\w+ )?(?:existir|vivir|respirar|estar viv[oa]|esta vida|la vida|luchar por vivir|seguir viv[oa]|seguir respirando|este mundo)(?! (?:con|en (?:esta (?:ciudad|casa)|el)|sol[oa]|asi de))`,
  ),
  sign(
    `(?:cansad[oa]|hart[oa]|agotad[oa]|aburrid[oa]) de (?:respirar|seguir|despertar|luchar|fingir|todo|abrir los ojos|seguir viv[oa]|estar aqui|este mundo|vivir|existir)(?= *$| (?:cada (?:dia|manana)|y (?:quiero|me (?:voy|quiero|rindo)|ya)|me (?:voy|quiero|rindo)|ya no|quiero|hoy|viv[oa]|adios))`,
  ),
  sign(
    `no (?:\\w+ ){1,3}sentido a (?:\\w+ ){0,2}(?:respira(?:r|ndo)|existir|vivir|despertar(?! a)|levantarme(?= *$)|mi existencia)`,
  ),
  sign(
    `(?:sentido|razon|motivos?|razones|objeto|caso|ganas|fuerzas?) (?:\\w+ )?(?:a|de|para|en|por) (?:\\w+ ){0,2}(?:respirar|seguir respirando|existir|seguir respirando|seguir (?:aqui|viv[oa]|existiendo|con vida|viviendo)|vivir|levantarme vivo|quedarme (?:aqui|en este mundo)|mi existencia|mi vida|la vida)(?<=\\b(?:no|ningun|ninguna|sin|perdi|falta|acabaron|ni)\\b.*)(?! (?:en|con|cerca|util))`,
  ),
  sign(
    `(?:nada|nadie|ni \\w+) (?:me|ya me) (?:ata|retiene|queda|detiene|une|mantiene|amarra) (?:\\w+ )?(?:a|en) (?:${mundo}|la vida|aqui|vid[ao])`,
  ),
  sign(
    `(?:lo|la) unic[oa] que me (?:mantiene|ata|tiene|retiene|detiene) (?:\\w+ )?(?:viv[oa]|con vida|aqui|en este mundo|a este mundo|es)`,
  ),
  sign(
    `(?:por (?:que|quien)|para (?:que|quien)) (?:vivir|seguir viv\\w+|estar viv[oa]|existir)(?<=\\b(?:no|nada|nadie)\\b.*)`,
  ),
  sign(`(?:nada|nadie) (?:por|para) (?:lo |el |la )?(?:que|quien|cual) (?:vivir|seguir|luchar|levantarme)`),
  sign(
    `(?:solo|solamente|unicamente|nada mas que) (?:la muerte|morir\\w*|matarme|el suicidio|una bala|un tiro|la tumba)(?: \\w+){0,3}(?= *$| (?:me|lo|la|puede|podria|va a|quita|alivia|calma|acaba|y))`,
  ),
  sign(
    `(?:salida|opcion|solucion|remedio|alivio|descanso|camino|escape|cura) (?:\\w+ ){0,4}(?:que|es|sea|como|mas que|excepto|salvo|sino|queda) (?:\\w+ )?(?:la muerte|morir\\w*|matarme|suicidarme|el suicidio|quitarme|un tiro|una bala|desaparecer)`,
  ),
  sign(
    `(?:mi muerte|morirme|si me muero|mi suicidio) (?:\\w+ ){0,2}(?:alivio|descanso|solucion|paz|regalo|libera\\w+|mejor|resuelve|resolveria|arregla\\w*)`,
  ),
  sign(
    `(?:la muerte|morir(?:me)?|estar muert[oa]) (?:me )?(?:seria|es|parece|da|llama|tienta|atrae|consuela) (?:\\w+ ){0,2}(?:alivio|descanso|paz|solucion|salida|mejor|llama|envidia|tranquil\\w+|facil|tentador\\w*|bendicion|regalo)(?! (?:un derecho|parte))`,
  ),
  sign(
    `(?:envidia|envidio|celos|suerte) (?:\\w+ ){0,3}(?:(?:a|de|la gente|los|las|quienes|el|que) )*(?:que )?(?:(?:se|ya|ya se) )*(?:muere|mueren|muri\\w+|muertos?|muertas?|tienen cancer|no despiertan|fallecid\\w+)`,
  ),
  sign(
    `(?:sueno|fantaseo|imagino|pienso|veo|visualizo|planeo|planeando|pensando) (?:\\w+ ){0,2}(?:con |en )?(?:mi (?:propio |propia )?(?:entierro|funeral|muerte|tumba|ataud|velorio|cajon|suicidio)|no (?:despertar|estar|existir)|estar muert[oa]|saltar|ahorcarme|soltar el volante|estrellarme|chocar (?:el|mi) (?:carro|coche)|tirarme|la soga|cortarme|irme de este mundo|desaparecer para siempre)`,
  ),
  sign(
    `(?:no|nunca|jamas) (?:quiero|quisiera|me gustaria|pienso|voy a|deseo|me apetece) (?:\\w+ )?(?:volver a )?(?:abrir(?:los| los ojos)|despertar(?:me)?|amanecer|levantarme|ver (?:el|otro) (?:sol|dia|amanecer|manana))(?= *$| (?:mas|nunca|jamas|ya|otra vez|manana|y|nunca mas)\\b)`,
  ),
  sign(
    `(?:cerrar los ojos|dormir(?:me)?|acostarme|apagarme) (?:\\w+ ){0,4}(?:no (?:volver a )?(?:despertar\\w*|abrir\\w*)|nunca (?:mas )?(?:despertar\\w*|abrir\\w*)|para siempre|y ya(?= *$))(?<!\\bmiedo .*)`,
  ),
  sign(
    `ojala (?:\\w+ ){0,3}(?:me (?:hubiera muerto|hubiese muerto|muriera|muera|hubieran matado|caiga (?:un|el)|parta un rayo|diera un infarto|de un infarto|estrelle)|se (?:caiga|estrelle) (?:el|mi) avion|no (?:amanezca|amaneciera|despierte|despertara|hubiera nacido|pase de)|no despierte|hubiera sido yo|fuera yo (?:el|la) muert[oa])(?! (?:bien|mal|con nauseas|temprano|a tiempo))`,
  ),
  sign(
    `(?:deberia|debi|tendria que|tuve que|hubiera|hubiese|habria) (?:haber )?(?:muerto|morir(?:me)?|sido yo)(?: yo)?(?= *$| (?:yo|en (?:su|lugar|vez)|ese|aquel|alli|con|hace|de una))`,
  ),
  sign(
    `(?:reunirme|reunir|encontrarme|juntarme|irme) (?:\\w+ )?con (?:mi (?:\\w+ )?(?:espos[oa]|marido|mujer|hij[oa]|madre|mama|padre|papa|herman[oa]|abuel[oa]|bebe|novi[oa]|viej[oa])|el|ella|ellos)(?= *$| (?:ya|que (?:esta|murio|fallecio)|en el cielo|alla|arriba|pronto|hoy|hoy mismo|cuanto antes|esta noche|lo decidi)\\b)(?<=\\b(?:voy a|quiero|pienso|deseo|ganas de|me voy a|pronto|decidi)\\b.*)(?! (?:el|la) (?:lunes|martes|miercoles|jueves|viernes))(?<!\\b(?:cenar|comer|vivir|viajar) .*)`,
  ),
  sign(
    `(?:sin|desde que (?:murio|se fue)) (?:el|ella|mi \\w+|ellos)(?: \\w+){0,2} (?:no (?:quiero|puedo|voy a|pienso|tengo por que|vale la pena|tiene sentido) (?:\\w+ )?(?:vivir|seguir|viviendo|la vida|nada|estar))(?! (?:con el|en la|en este))`,
  ),
  sign(
    `(?:al otro barrio|al hoyo|a la tumba|al otro mundo|al mas alla|al otro lado|petatear\\w*|palmarla|estirar la pata|colgar los tenis|cafetear\\w*|chupar faros|felpar\\w*)(?<=\\b(?:voy|quiero|irme|ir|me|pienso|ganas de|mandarme|mandar)\\b.*)`,
  ),
  sign(
    `(?:dejar|dejo|abandonar|abandono|partir de|partire de|irme de|me voy de|marcharme de|salir de|salirme de) (?:ya )?${mundo}`,
  ),
  sign(
    `(?:me rindo|ya no lucho|no lucho mas|tiro la toalla|ya perdi|me doy por vencid[oa]) (?:\\w+ ){0,5}(?:adios|perdon\\w*|me voy|hasta aqui|no lucho|ya no (?:quiero|puedo)|con la vida|de vivir)`,
  ),
  sign(
    `(?:no (?:aguanto|soporto|resisto|puedo)(?: mas| con)*) (?:\\w+ ){0,6}(?:adios|hasta aqui llegue|me voy para siempre|perdonenme|perdoname|hoy (?:se acaba|termino|acabo|es)|esta noche (?:se|me|lo|acabo|termino)|mejor me)`,
  ),
  sign(`hasta aqui (?:llegue|llego|he llegado)(?= *$| (?:adios|perdon\\w*|no|ya))`),
  sign(
    `(?:no (?:me fio|confio) (?:de|en) mi|no estoy (?:segur[oa]|a salvo) (?:con(?:migo)?|de mi|sol[oa])(?: mism[oa])?|no me siento (?:segur[oa]|a salvo) (?:conmigo|sol[oa]|con mis pensamientos)|peligro (?:para|de|a) mi mism[oa])(?: mism[oa])?`,
  ),
  sign(
    `(?:miedo|tem[oe]|temor) (?:\\w+ )?(?:mi mism[oa]|de mis pensamientos|a quedarme sol[oa] (?:esta noche|hoy|conmigo))`,
  ),
  sign(
    `(?:locura|tonteria|barbaridad|disparate) (?:\\w+ ){0,3}(?:contra mi|conmigo|me voy|esta noche|hoy|a mi mism[oa])|(?:hago|cometo|cometer|hacer|haga|cometa) (?:una|alguna) (?:locura|barbaridad|tonteria)(?= *$| (?:y|contra|${pronto}|si|conmigo))(?! (?:de amor|con mi (?:pelo|dinero)))`,
  ),
  sign(
    `(?:merezco|mereceria|mereces?) (?:\\w+ )?(?:morir\\w*|la muerte|no vivir|estar muert[oa]|que me maten|sufrir y morir)|no merezco (?:vivir|estar viv[oa]|existir|la vida|seguir viv[oa])`,
  ),
  sign(
    `(?:dejenme|dejame|dejadme|permitanme|que me dejen) (?:\\w+ )?(?:morir(?:me)?|ir en paz|ir ya|descansar en paz|partir)`,
  ),
  sign(
    `(?:ya estoy|estoy|como si estuviera|me siento) (?:casi |ya )?muert[oa] (?:en vida|por dentro)(?= *$| (?:y (?:quiero|ya|solo|me)|solo falta|falta))(?<=.*\\b(?:quiero|solo|falta|me|ya)\\b.*)|(?:cuerpo|alma) (?:\\w+ )?(?:esta|estan) muert[oa]s?(?= *$| (?:falta|solo|y))`,
  ),
  sign(
    `no (?:soy capaz de|logro|consigo|puedo) (?:seguir viv\\w+|mantenerme (?:viv[oa]|a salvo)|con la vida|seguir con (?:mi|la|esta) vida|con mi existencia)`,
  ),
  sign(
    `(?:vivir|seguir) asi (?:no es vida|no es vivir|ya no)(?= *$| (?:y|prefiero|mejor|quiero|me))|esto no es vida(?= (?:y|prefiero|mejor|quiero|me (?:voy|mato|quiero)))`,
  ),
  sign(
    `(?:perdone|perdona|perdoname|perdoneme|entendera|me entienda|me perdone)(?: \\w+){0,4} (?:lo que voy a hacer(?:me)?|ya no espero(?: mas)?|por irme|por mi mano|si me (?:voy|mato|adelanto)|no (?:pude|puedo) esperar)`,
  ),
  sign(
    `(?:por|con) mi(?:s)? (?:propia |propias )?manos?(?<=\\b(?:me voy|irme|partir|morir\\w*|acab\\w+|termin\\w+)\\b.*)`,
  ),
  sign(
    `(?:no|sin|ninguna) (?:tengo |hay |mas )*(?:intencion|intenciones|deseos?|plan|planes|ganas|voluntad) de (?:seguir (?:con vida|viv[oa]|viviendo|aqui|existiendo|en este mundo)|vivir|continuar (?:con vida|viviendo|viv[oa])|despertar|existir)(?! (?:en|con mi|cerca))`,
  ),
  sign(`(?:me|se|nos) (?:\\w+ )?desviv(?:ir(?:me)?|o|ire)(?! por)|desvivir(?:me|se)(?! por)`),
  sign(
    `me (?:voy a|quiero|pienso|vuelo|volar|pego|pegare|doy|dare|meto)(?: a)? (?:pegar|dar|meter|volar)? ?(?:un (?:tiro|balazo|plomazo)|los sesos|la cabeza|una bala)`,
  ),
  sign(
    `(?:no hago mas que|no dejo de|solo|solamente|todo el dia) (?:pensar|pienso|pensando|sueno|sonar) (?:en|con) (?:la muerte|mi muerte|morir\\w*|matar\\w*|el final|no estar)(?! de (?:mi|su))`,
  ),
  sign(
    `(?:dejar|parar|terminar|acabar) (?:de|con) (?:sufrir|doler|este dolor)(?: \\w+){0,3} (?:muriendo\\w*|muert[oa]|aunque (?:me muera|muera|sea)|como sea)`,
  ),
  sign(
    `(?:voy a|quiero|pienso|me voy a) (?:tomar|beber|tragar)(?:me)? (?:el|un|todo el|ese|la) (?:\\w+ )?(?:veneno|cloro|raticida|paraquat|gramoxone|insecticida|herbicida|lejia|acido|bote|frasco)(?! (?:de (?:agua|jarabe)))`,
  ),
  sign(
    `(?:no )?(?:hay|queda|veo|tengo|encuentro) (?:\\w+ )?(?:salida|opcion|camino|remedio|solucion)(?: \\w+)? (?:mas que|sino|que no sea|fuera de|aparte de) (?:la )?(?:muerte|morir\\w*|matarme|suicid\\w+|esto|irme)`,
  ),
  sign(
    `(?:ya )?no (?:tengo|me queda|hay|encuentro|veo) (?:nada|nadie|razon|motivo) (?:por|para) (?:lo |el )?(?:que|quien|vivir)(?: (?:vivir|seguir|luchar|levantarme))?(?= *$| (?:vivir|seguir|y|ya))`,
  ),
  sign(
    `(?:el|la) que no (?:sigue|seguira|va a seguir|amanece|despierta) (?:soy|sere) yo|(?:entonces|tampoco) (?:yo )?(?:no )?sigo yo|no sigo yo`,
  ),
  sign(
    `(?:esta|hoy|la|vida|manana)(?: la)? (?:suelto|apago|entrego|dejo ir)(?= *$| (?:para siempre|y|hoy))(?<=\\bvida\\b.*)`,
  ),
  sign(
    `(?:rabia|coraje|tristeza|decepcion|pena|enojo|frustra\\w*|lamento|odio|lloro)(?: \\w+){0,2} (?:de |por |que |haber |al |cuando )*(?:despertar|despertado|despierto|desperte|abrir los ojos|amanecer|seguir viv[oa]|seguir respirando)(?= *$| (?:y|otra vez|cada|viv[oa]))`,
  ),
  sign(
    `(?:sea|seria|fuera|es|sera) (?:lo|la) ultim[oa](?: cosa)? que (?:yo )?(?:sienta|vea|haga|oiga|sienta en la vida|siento|vere|sentire)`,
  ),
  sign(`no (?:valgo|sirvo|sirve|vale)(?: para)? (?:nada|ni) (?:\\w+ )?(?:viv[oa]|respirando|vivo ni muerto|con vida)`),
  sign(
    `(?:terminar|acabar|amanecer|quedar|voy a estar|estare) (?:debajo|abajo|bajo) (?:de )?(?:un |el |las |del )*(?:camion|tren|metro|puente|ruedas|autobus)|(?:terminar|acabar|amanecer)(?: \\w+){0,2} (?:colgad[oa]|en el (?:rio|fondo|barranco))`,
  ),
  sign(
    `(?:da|trae|siento|dan) (?:\\w+ )?(?:paz|calma|alivio|tranquilidad) (?:saber|pensar|imaginar)(?: que)? (?:\\w+ ){0,4}(?:ya no (?:estare|voy a estar|existire|vivire|despertare)|morir\\w*|muert[oa]|la muerte|voy a morir|se acaba(?:ra)? todo)(?! tomando)`,
  ),
  sign(
    `(?:subir|ir|irme|subo|voy|meterme|nadar|caminar) (?:\\w+ ){1,5}y (?:ya )?no (?:volver|bajar|regresar|salir|vuelvo|bajo|regreso)`,
  ),
  sign(
    `unic[oa] que (?:me )?(?:queda|falta|resta) (?:\\w+ )?(?:es )?(?:la |el |una )?(?:cuerda|soga|pistola|morir\\w*|muerte|puente|veneno|pastillas|bala|rio)`,
  ),
  sign(`hice las paces con (?:dios|la muerte|mi final)(?: \\w+){0,3} (?:me voy|ya|puedo|irme|mano|list[oa])`),
  sign(
    `(?:escogi|elegi|tengo|ya escogi|ya elegi) (?:\\w+ )?(?:el arbol|la viga|el puente|la rama|el metodo|la forma)(?! (?:de navidad|de pago))`,
  ),
  sign(
    `no (?:poder|puedo|pude|podre) (?:pararme|detenerme|controlarme|contenerme|frenarme)(?= *$| (?:esta vez|esta noche|hoy|mas|y|ya))`,
  ),
  sign(
    `(?:nada|nadie) (?:me queda|queda para mi|me espera|me retiene)(?: \\w+)? ?(?:aqui|en (?:este mundo|esta vida))|no me queda nada (?:aqui|en (?:este mundo|esta vida|la vida))`,
  ),
  sign(`no soy nada y (?:ya )?no (?:quiero|puedo|tengo)`),
];
