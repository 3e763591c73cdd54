/** Somebody else, an animal, a dream or a time long past. */
export const othersAndLongAgo = `
  CREATURE died|dies|dead|dying|murio|muere|muerto|muriendo
  CREATURE is|s|was|about|going|just|has .. die|dead|dying|died
  murio|muriendo|muere el|la|mi CREATURE
  WHOSE AGED? KIN s? death
  death|loss|dying|muerte of|de|in WHOSE AGED? KIN
  suicidal patients|clients|people|callers|veterans|teens|teenagers|adolescents|youth|kids|students|inmates
  se suicido|mato|ahorco|colgo|quito|disparo .. hace|en|cuando|antes
  hanged|shot|killed|hung|took|overdosed|drowned .. himself|herself|life|on|his|her .. in_19|in_20|when|years|year|before|ago|back|1*|2*
  accept|treat|take|see|tratan|aceptan|atienden .. patients|people|clients|pacientes|personas
  himself|herself and i was
  lost .. mother|father|brother|sister|son|daughter|mom|dad ... dying|dream
  dream of her|him|them
  died .. peacefully|suddenly|of|from|in_his|in_her|in_hospital|in_hospice|in_20*|in_19*|in_march|in_june
  se murio|fallecio .. mi|el|la|de
  se tiro|lanzo|avento|colgo|corto|ahorco|mato|disparo|autolesionaba ... hace
  saw|vi|watched|witnessed|seeing WHOSE|SOMEONE .. jump|jumped|die|died|shoot|fall|hang|bleed
  mother|father|aunt|uncle|grandmother|grandfather|brother|sister|friend s funeral|memorial|wake|burial
  saw|vi|watched|witnessed|seeing .. man|woman|someone|somebody|friend|hombre|mujer .. jump|jumped|die|shoot|fall|hang|burn
  overdosed|tried|attempted .. in 20*|19* $
  suicide calls|runs|scenes|cases
  se suicido|ahorco|mato|colgo mi|un|una|el|la|nuestro|nuestra
  nightmares|nightmare|pesadillas|pesadilla|sueno|sone|dream|dreams .. about|of|where|con|de|que .. WEAPON|chasing|persigue*|falling|cayendo|die|dying|muero|moria|knife|gun|building|caigo
  pulled a knife|gun on me in|when|years
  survived a|an suicide|heart|overdose .. before|in|when|years|as
  pacientes|gente|personas|jovenes que se? quier*|intent*|pens*
  a suicide has|in_the|at
  se tiro|avento|lanzo al|del|de .. rio|puente|tren .. en|hace|cuando|y_la
  character|personaje|protagonist|hero|heroine .. jumps|dies|kills|salta|muere|mata
  nightmares ... WEAPON
  a suicide has|at|in
  se suicid* la? gente|personas
  nightmares where|about|of
  viewing|funeral|velorio|buried|memorial|wake|burial|entierro of|for|de? ... overdosed|tomo|overdose
  overdosed in|this|last spring|summer|fall|winter|year|month|january|february|march|april|may|june|july|august|september|october|november|december
  overdosed ... buried|funeral
  mataron|asesinaron a? .. cuando|en|hace
  was|were killed|murdered|shot|stabbed when|in|by|on|before
  lost|perdi WHOSE KIN to|por an|una? overdose|sobredosis|suicid*
  clean|sober|limpio|limpia|sobrio|off .. from|off|de|of? heroin|heroina|opioids|pills|meth|alcohol|fentanyl|dope for|since|desde|hace|NUMBER
  hospice|cuidados_paliativos|paliativos|terminal ... die|dying|morir|muriendo
  see|seen|seeing|saw overdoses|suicides|suicide_attempts|attempts
  overdoses and suicide|suicides attempts?
  held .. gunpoint|knifepoint .. in|when|during|by .. robbery|1*|2*|work
  robbery|asalto|atraco ... in|en 1*|2*
  choked|hit|beat|strangled|ahorco|golpeo|pego .. me years|anos ago|back
  me ahorco|golpeo|pego|abuso hace anos|mucho|years
  KIN|he|she|son|hijo|hija|daughter .. tuvo|had|was .. ideas|suicidal|thoughts|suicidas|pensamientos ... spring|primavera|verano|summer|winter|invierno|otono|mejor|better
  suicid* .. en|in|last|this the|la|el? spring|primavera|verano|summer|winter|invierno|otono|fall
  swallowed|ate|drank .. when he|she|i was NUMBER|little|small
`;
