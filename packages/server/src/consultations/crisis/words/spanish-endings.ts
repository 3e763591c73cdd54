import { pronto, querer } from './spanish-groups.js';
import { sign } from './patterns.js';

const acabar = '(?:acabar|terminar|ponerle? fin|poner fin|finalizar|dar fin|acabo|termino|le pongo fin|pongo fin)';

/** Ways of saying that it ends, with or without a word of dying. */
export const spanishEndings: readonly RegExp[] = [
  sign(
    `${querer} (?:\\w+ ){0,2}${acabar} (?:yo mism[oa]|(?:a|con) (?:(?:mi|este|tanto|todo|tod[ao] est[ea]) )+(?:sufrimiento|dolor|vida|existencia|tormento|calvario|martirio))(?! (?:de (?:espalda|cabeza|rodilla)|fisico|en (?:la|el)))`,
  ),
  sign(`(?:lo|la|me) (?:paro|termino|acabo|corto|apago) yo(?: mism[oa])?`),
  sign(
    `(?:que (?:todo |esto )?se acabe (?:ya|todo)|que (?:ya )?(?:todo|esto) (?:se )?(?:acabe|termine|pare))(?= *$| (?:ya|quiero|de una vez|para siempre|por favor|no (?:puedo|aguanto)))`,
  ),
  sign(
    `no (?:\\w+ ){1,3}sentido a (?:\\w+ ){0,2}(?:respira(?:r|ndo)|existir|vivir|despertar(?! a)|levantarme(?= *$)|mi existencia)`,
  ),
  sign(
    `(?:solo|solamente|unicamente|nada mas que) (?:la muerte|morir\\w*|matarme|el suicidio|una bala|un tiro|la tumba)(?: \\w+){0,3}(?= *$| (?:me|lo|la|puede|podria|va a|quita|alivia|calma|acaba|y))`,
  ),
  sign(
    `(?:sueno|fantaseo|imagino|pienso|veo|visualizo|planeo|planeando|pensando) (?:\\w+ ){0,2}(?:con |en )?(?:mi (?:propio |propia )?(?:entierro|funeral|muerte|tumba|ataud|velorio|cajon|suicidio)|no (?:despertar|estar|existir)|estar muert[oa]|saltar|ahorcarme|soltar el volante|estrellarme|chocar (?:el|mi) (?:carro|coche)|tirarme|la soga|cortarme|irme de este mundo|desaparecer para siempre)`,
  ),
  sign(
    `(?:cerrar los ojos|dormir(?:me)?|acostarme|apagarme) (?:\\w+ ){0,4}(?:no (?:volver a )?(?:despertar\\w*|abrir\\w*)|nunca (?:mas )?(?:despertar\\w*|abrir\\w*)|para siempre|y ya(?= *$))(?<!\\bmiedo .*)`,
  ),
  sign(
    `ojala (?:\\w+ ){0,3}(?:me (?:hubiera muerto|hubiese muerto|muriera|muera|hubieran matado|caiga (?:un|el)|parta un rayo|diera un infarto|de un infarto|estrelle)|se (?:caiga|estrelle) (?:el|mi) avion|no (?:amanezca|amaneciera|despierte|despertara|hubiera nacido|pase de)|no despierte|hubiera sido yo|fuera yo (?:el|la) muert[oa])(?! (?:bien|mal|con nauseas|temprano|a tiempo))`,
  ),
  sign(
    `(?:no (?:me fio|confio) (?:de|en) mi|no estoy (?:segur[oa]|a salvo) (?:con(?:migo)?|de mi|sol[oa])(?: mism[oa])?|no me siento (?:segur[oa]|a salvo) (?:conmigo|sol[oa]|con mis pensamientos)|peligro (?:para|de|a) mi mism[oa])(?: mism[oa])?`,
  ),
  sign(
    `(?:locura|tonteria|barbaridad|disparate) (?:\\w+ ){0,3}(?:contra mi|conmigo|me voy|esta noche|hoy|a mi mism[oa])|(?:hago|cometo|cometer|hacer|haga|cometa) (?:una|alguna) (?:locura|barbaridad|tonteria)(?= *$| (?:y|contra|${pronto}|si|conmigo))(?! (?:de amor|con mi (?:pelo|dinero)))`,
  ),
  sign(
    `(?:dejenme|dejame|dejadme|permitanme|que me dejen) (?:\\w+ )?(?:morir(?:me)?|ir en paz|ir ya|descansar en paz|partir)`,
  ),
  sign(
    `no (?:soy capaz de|logro|consigo|puedo) (?:seguir viv\\w+|mantenerme (?:viv[oa]|a salvo)|con la vida|seguir con (?:mi|la|esta) vida|con mi existencia)`,
  ),
  sign(
    `(?:no|sin|ninguna) (?:tengo |hay |mas )*(?:intencion|intenciones|deseos?|plan|planes|ganas|voluntad) de (?:seguir (?:con vida|viv[oa]|viviendo|aqui|existiendo|en este mundo)|vivir|continuar (?:con vida|viviendo|viv[oa])|despertar|existir)(?! (?:en|con mi|cerca))`,
  ),
  sign(
    `(?:no hago mas que|no dejo de|solo|solamente|todo el dia) (?:pensar|pienso|pensando|sueno|sonar) (?:en|con) (?:la muerte|mi muerte|morir\\w*|matar\\w*|el final|no estar)(?! de (?:mi|su))`,
  ),
  sign(
    `(?:dejar|parar|terminar|acabar) (?:de|con) (?:sufrir|doler|este dolor)(?: \\w+){0,3} (?:muriendo\\w*|muert[oa]|aunque (?:me muera|muera|sea)|como sea)`,
  ),
  sign(
    `(?:el|la) que no (?:sigue|seguira|va a seguir|amanece|despierta) (?:soy|sere) yo|(?:entonces|tampoco) (?:yo )?(?:no )?sigo yo|no sigo yo`,
  ),
  sign(
    `(?:sea|seria|fuera|es|sera) (?:lo|la) ultim[oa](?: cosa)? que (?:yo )?(?:sienta|vea|haga|oiga|sienta en la vida|siento|vere|sentire)`,
  ),
  sign(`no (?:valgo|sirvo|sirve|vale)(?: para)? (?:nada|ni) (?:\\w+ )?(?:viv[oa]|respirando|vivo ni muerto|con vida)`),
  sign(
    `(?:da|trae|siento|dan) (?:\\w+ )?(?:paz|calma|alivio|tranquilidad) (?:saber|pensar|imaginar)(?: que)? (?:\\w+ ){0,4}(?:ya no (?:estare|voy a estar|existire|vivire|despertare)|morir\\w*|muert[oa]|la muerte|voy a morir|se acaba(?:ra)? todo)(?! tomando)`,
  ),
  sign(
    `(?:subir|ir|irme|subo|voy|meterme|nadar|caminar) (?:\\w+ ){1,5}y (?:ya )?no (?:volver|bajar|regresar|salir|vuelvo|bajo|regreso)`,
  ),
  sign(
    `(?:escogi|elegi|tengo|ya escogi|ya elegi) (?:\\w+ )?(?:el arbol|la viga|el puente|la rama|el metodo|la forma)(?! (?:de navidad|de pago))`,
  ),
];
