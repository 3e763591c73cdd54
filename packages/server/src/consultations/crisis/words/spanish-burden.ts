import { sign } from './patterns.js';

const todos =
  '(?:todos?|todo el mundo|el mundo|mi (?:familia|mujer|marido|esposo|esposa|madre|padre|mama|papa|hij[oa]|bebe|pareja|gente)|mis (?:hij[oa]s|padres|herman[oa]s|nin[oa]s|amigos)|ellos|ellas|los demas|la gente|la familia|los mios|ell[oa]s|nadie)';
const mejor =
  '(?:mejor|mas (?:felices|tranquil[oa]s?|feliz|en paz|contentos?|libres?|a gusto)|libres?|aliviad[oa]s?|descansar(?:ia|ian|an|a)?|en paz|felices|bien)';
const sinMi =
  '(?:sin mi|si (?:yo )?(?:no (?:existiera|estuviera|estuviese|estoy|hubiera nacido|viviera|existo|vuelvo)|me (?:muero|muriera|fuera|voy|matara|mato|quitara|esfumara)|faltara|falto|desapareciera|desaparezco|muriera|estuviera muert[oa]|ya no estuviera)|cuando (?:yo )?(?:me muera|no este|falte|me vaya|muera|ya no este|desaparezca)|con mi (?:muerte|ausencia)|con otr[oa] (?:madre|mama|padre|papa|espos[oa]|mujer|marido|hij[oa]))';

/** Others would be better off. */
export const spanishBurden: readonly RegExp[] = [
  sign(`${todos} (?:\\w+ ){0,4}${mejor} (?:\\w+ ){0,2}${sinMi}`),
  sign(
    `(?:soy|me siento|me he vuelto|solo soy|no soy mas que|no soy sino) (?:(?:ya|solo|nada mas que|como|mas que) )*(?:una? )?(?:carga|estorbo|lastre|peso muerto|parasito|peso|molestia|desperdicio|basura|inutil)(?: \\w+)?(?= *$| (?:para|y)(?: \\w+)* (?:familia|todos|hij[oa]s?|ellos|ell[oa]s|mundo|madre|mama|padres|espos[oa]|mujer|marido|mejor|deberia|quiero|me|ya|nadie))(?<=\\b(?:carga|estorbo|lastre|peso muerto|parasito|molestia|desperdicio)\\b.*)(?! (?:de trabajo|administrativ\\w+))`,
  ),
  sign(`(?:valgo|sirvo|vale|valdria) (?:mucho )?mas muert[oa](?: que viv[oa])?`),
  sign(
    `(?:seguro|poliza|dinero del seguro)(?: de vida)? (?:\\w+ ){0,4}(?:pagaria|pagara|cubriria|paga|cobrarian|cobraran|les queda\\w*|arreglaria)(?: \\w+){0,3} (?:si (?:yo )?(?:faltara|falto|me muero|muero|muriera|me mato)|muert[oa]|deudas)(?<=.*\\b(?:faltara|falto|muero|muriera|muert[oa]|mato)\\b.*|.*)(?! de (?:la|mi) (?:cita|sesion|terapia))`,
  ),
];
