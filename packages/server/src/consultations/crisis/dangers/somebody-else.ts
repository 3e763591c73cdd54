import type { Danger } from './danger.js';

/** Somebody else is in danger now. */
export const somebodyElse: Danger = {
  of: 'somebody else in danger',
  points: 4,
  counts: 'STANDING',
  ways: `
    SOMEONE .. SAYS .. WANT .. DIE
    SOMEONE .. SAYS .. DIE
    SOMEONE .. SAYS .. me|us|that|he|she|they|to|about|goodbye|i_am|i|wanting .. goodbye|bye|DIE|not|no|over|done|end|ending|better|live|alive|wake|burden|point|forever|last|farewell|sorry .. alive|anymore|live|here|without|to|living|time|now|tonight|and|forever|wake|see|$
    SOMEONE .. WANT .. DIE
    SOMEONE .. wants|want|going|trying|threatening|wanted|about|planning|tried|threatened|ready|attempting to|suicide .. DIE|suicide
    SOMEONE .. DO_NOT .. want|wish|want_to to? .. ALIVE
    SOMEONE is|s|are|seems|has|sounds|been|feels|feeling|very|who .. suicidal|self_harming|cutting|actively
    SOMEONE .. is|s|are|on|was|went|climbed|standing|up|walked|driving|headed|out|at|gone|drove|sitting|hanging|has|got .. HIGH_PLACE .. and|threatening|NOW|will_not|saying|crying|going|to|about|$
    SOMEONE .. has|got|with|holding|grabbed|took|bought|pulled|is|found|left|put|loaded|waving|pointing|carrying|holds|hiding|had .. a|the|his|her|my|loaded? WEAPON .. and|to|NOW|says|in|will_not|head|saying|threatening|at|against|on|mouth|said|drunk|crying|hand|neck|throat|$
    SOMEONE .. left|leaving|wrote|sent|posted|texted|found|write|writing|gave .. me|us|a|his|her|the .. note|goodbye|goodbyes|letter|farewell|will text|message|messages|video .. and|NOW|saying|will_not|is|not|on|phone|goodbye|to|now|that|can_not|disappeared|gone|sounding|$
    goodbye|farewell|suicide|scary|final text|texts|message|note|letter|call|email|voicemail|video|post|posts|messages from|to|on|and|saying
    SOMEONE .. gave|giving|given|gives .. away .. things|stuff|everything|belongings|possessions|all|dog|cat|clothes|guitar|car
    SOMEONE .. stopped|not|will_not|refuses|is_not|phone|turned|no .. answering|answer|responding|reply|replying|off|contesta|pick|respond .. and|after|goodbye|said|note|text|suicid*|worried|DIE|gun|message
    SOMEONE .. disappeared|missing|vanished|left|gone|ran|walked|took|drove|desaparecio|fue|salio .. off|out|the|his|her|after|into|with|and|leaving|con|dejo .. gun|rope|note|pills|goodbye|suicid*|woods|letter|rifle|bridge|nota|carta|pistola|pastillas|soga
    SOMEONE .. cuts|cutting|slits|hurting|hurts|burns|burning|harms|harming|starving .. himself|herself|themselves|wrists|wrist|arms|BODY
    SOMEONE .. cut|slit|stabbed|hurt|harmed|hanged|hung|shot|overdosed ... NOW|NEAR_PAST
    SOMEONE .. jump|jumping|hang|drown|shoot|stab|kill himself|herself|themselves|off|from
    SOMEONE .. going|about|threatening|wants|tried|trying|threatened|threatens|planning|will|might|ready .. to .. jump|hang|drown|shoot|stab|kill|overdose|hurt|end|cut|swallow|die|take|do .. himself|herself|themselves|off|from|it|NOW|in|life|all|her|his|pills|something|stupid|$
    stop|help|save|talk|keep .. him|her|them|SOMEONE .. from|before|down|off .. DIE|jump|hurt|ledge|roof|bridge|jumping|he|she
    afraid|scared|worried|terrified|think|fear|sure|convinced|feel|worry|believe|know|concerned .. SOMEONE .. will|might|is|may|going|could|has|wants|about|going_to|would|took .. DIE|suicidal|hurt himself|herself|something stupid|hurting
    miedo|temo|creo|preocup*|segura|seguro .. SOMEONE|se .. vaya|va|pueda|quiera|puede|mate|haga|suicide|quite|intente|lastime|corte|tome .. DIE|vida|dano|algo|matar|suicidar|locura|hacer*|$
    que se .. mate|suicide|quite_la|haga_dano|lastime|ahorque|corte|cuelgue
    SOMEONE .. dice|dijo|escribio|mando|publico|amenaza|amenazo|jura|grita|repite|esta|anda|quiere|quiso|intento|habla|diciendo|amenazando|insiste|subio|llamo .. que|con|de|me|se|no .. DIE|despid*|adios|no_quiere|vivir|acabar|muerto|muerta|no_aguanta|no_puede|mata|matar|suicidar|tirar|ahorcar|mundo|colgar|muere
    SOMEONE .. se .. quiere|va|quiso|intento|queria|piensa|amenaza|trata|esta|acaba .. a|con|de? .. matar|suicidar|ahorcar|colgar|tirar|cortar|cortando|quitar|morir|lanzar|lastimar|lastimando|aventar|pegar|tomar|envenenar|tomando|ahorcando
    SOMEONE .. esta|sigue|se|anda|trepo|subio|parado|parada|colgado|subido|subida|metio|sento|asomada .. HIGH_PLACE|ventana
    SOMEONE .. tiene|agarro|saco|con|tomo|trae|cargo|puso|lleva|compro|encontre|carga .. WEAPON .. y|mano|cuello|cabeza|dice|quiere|en|encerrado|encerrada|para|cargada|contra|llora|grita|amenaza|boca|$
    SOMEONE .. dejo|mando|escribio|publico|envio|encontre|deja|subio .. carta|nota|mensaje|despedida|audio|testamento|estado .. despedida|y|adios|despidiendo*|diciendo|suicid*|donde|que|perdon|de
    se .. despidio|despide|esta|estaba despid*|de|despidiendo|por|como .. todos|nosotros|mi|sus|hijos|siempre|familia|mensaje|mensajes|whatsapp
    me|nos mando|escribio|llamo|dejo|envio .. despid*|adios|despedida
    no me|nos|le contesta|responde|abre|despierta .. tomo|PILLS|matar*|nota|despid*|suicid*|dijo|WEAPON|temo|miedo
    pact .. die|suicide|together
    me pide|pidio|ruega .. que .. mate|ayude .. morir|mi
    SOMEONE .. on|in|at|off|en .. ledge|roof|rooftop|bridge|overpass|tracks|balcony|azotea|puente|cornisa|vias .. and|NOW|will_not|says|right|threatening|to|talk|y|no
    SOMEONE .. knife|razor|gun|blade|pistol|cuchillo|pistola|navaja|soga|rope|noose .. his|her|neck|throat|head|wrist|wrists|cuello|garganta|cabeza|munecas|mouth
    SOMEONE .. threatening|threatens|threatened|amenaza|amenazo|amenazando .. to|con .. DIE|jump|kill|hurt|end|suicid*
    SOMEONE .. texted|sent|posted|wrote|left|messaged|mando|publico|escribio|dejo .. goodbye|adios|despedida|farewell|suicide|not_coming|sorry_for_everything
    SOMEONE .. giving|gave|regal*|repart* .. away|things|todo|cosas|belongings|dog|clothes
    SOMEONE .. SAYS .. no|not|nothing|nada .. live|living|point|reason|go_on $|sentido|vivir|here|wake
    SOMEONE .. says|said|told|keeps|dice|dijo .. better_off|without_him|without_her|burden|carga|estorbo|last_time|ultima_vez|tonight_is|goodbye|adios|over|done
    SOMEONE .. bleeding|sangrando|sangra .. wrist|wrists|arms|munecas|brazos|cut|cuts|bathroom|bano|lot|mucho
    SOMEONE .. missing|disappeared|gone|left|desaparecio|salio|fue .. note|nota|carta|goodbye|gun|pistola|pills|pastillas|rope|suicid*|phone
    SOMEONE|ella|el .. no|not|will_not .. contesta|answer|abre|open|responde .. nota|note|pills|pastillas|gun|suicid*|adios|goodbye|despid*|matar*|DIE
    scared|afraid|worried|miedo|preocup* .. SOMEONE .. do|hurt|kill|try|take|haga|mate|intente|hacer|suicid*|again|something|alone|tonight
    SOMEONE .. SAYS .. goodbye|bye|adios .. every|each|cada|like
    SOMEONE .. ya .. quiere|quiso ir|irse|morir|descansar .. y|con|dejo
    SOMEONE .. historia|estado|story|post|status|live|video|audio|foto .. despid*|goodbye|bye|adios|soga|rope|gun|pistola|pastillas|pills
    SOMEONE .. tiene|has|agarro|took|grabbed .. WEAPON .. y|and no|not|will_not contesta|answer*|responde|pick*|abre
    SOMEONE .. no .. llega|llego|pasa|amanece .. manana|hoy|la_noche
    lady|man|woman|guy|someone|girl|boy|kid|person|muchacha|muchacho|hombre|mujer|senor|senora|chico|chica .. on|en|standing|sitting|over|del_otro the|a|el|la? .. HIGH_PLACE .. building|NOW|$|across|about|and|y
    SOMEONE .. lying|sitting|walking|standing|acostado|parado|caminando on|en the|las tracks|rails|vias|train_tracks
    client|patient|caller|student|tenant|paciente|alumna|alumno|clienta ... blade|took_all|taken_all|rope|gun|suicide_note|hang|bath|soga|pistola
    she|he|SOMEONE .. has|tiene .. her|his|sus|the PILLS|pastillas with|in|con
    SOMEONE .. llevo|took .. escopeta|pistola|gun|rifle|rope .. y|and
    friend|he|she|brother|dad|mom|son|daughter .. hung|hanging|hanged himself|herself
    holding|sosteniendo his|her|sus legs|piernas|feet
    se esta ahorcando|cortando|ahogando|matando|envenenando|desangrando
    SOMEONE .. ready|listo|lista .. be|estar|go with|con grandpa|grandma|god|him|her|dios
    essay|letter|post|drawing .. suicide note|goodbye|plan
    KIN .. posted|sent|subio|mando|envio .. photo|picture|pic|foto|selfie .. of|de .. wrists|arms|munecas|brazos|pills|pastillas|rope|gun|soga|bottle ... not|no .. picking|answering|answer|contesta|responde
  `,
};
