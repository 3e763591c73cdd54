/** Whatever else days are full of. */
export const ordinaryDays = `
  desaparecer mis|una|unos|unas|el|la|los|por|en|mi
  irme con .. ciudad|vacaciones|viaje|hoy
  todos|todo por .. llegar|este|lio|demora
  no way i|to|around|am
  no veo nada $ .. lentes
  sin mis lentes|gafas
  try|trying again .. ORDINARY_THING|the|with|next|please
  let|lets|dejaron me|us go after|from|early
  wish|ojala i were|was taller|younger|able|closer|rich|stronger|braver|smarter
  no me esperen a|para|en|despiert*
  be gone by|until|for NUMBER|noon|lunch|a|two|the
  love .. kids|them|family|life .. too_much|so_much
  nobody|no_one will|would|is care|mind if|that i bring|wear|come
  be|am|is|ill gone from|for|until|when_you
  employer|boss|they|work|company|job|firm let me go
  hope|wish|hoping .. ORDINARY_THING
  night of .. recital|game|wedding|party
  cost of living
  gone in|on|from|for|until
  no me deja|dejan|permite seguir|continuar|avanzar
  at that time .. reception
  here on|in|at time|person|NUMBER
  out of here by|before|in|at
  do .. math|matematicas
  is it over|done|finished
  locked out
  world|everything|life|all|hair|sky has|went|gone|is|going|turned grey|gray|blue|black
  se cayo el|la internet|llamada|sistema|pagina|senal
  me|mi|nos toca mudanza|trabajar|turno|cambio|viajar|ir|la_cita
  estar aqui en|con|hasta|por
  if they|you ask|make|send me .. another|otro
  world|everything|life|all|hair|sky has? gone|turned grey|gray|blue|black
  gone WEEKDAY|this_week|next_week|all_week|the_week
  wish it would .. insurance|business|rain|winter|summer
  rent ahead because
  says|dice he|she|que_no can_not|puede go_on|come|make|ir|venir on|el|WEEKDAY|until
  look for me|it in|under|at
  urgencias por
  nobody|no_one told me about|that|the
  que no sea
  que me lleven
  around|here next|this week .. i_am|because
  here when the plumber|nurse|kids|doctor|mail|delivery
  chasing me
  by accident|mistake
  monday|tuesday|wednesday|thursday|friday it|its is? a? holiday
  here monday|tuesday|wednesday|thursday|friday it_is|i_am|because
  me|nos quitaron|quito el|la|los apendice|carro|muela|puntos|yeso|seguro|beca
  for my kids|children|family|wife they
  meeting|meetings .. email
  happier|better if|with the|fewer|less meeting|meetings|forms
  me voy WEEKDAY|el|la|a|de|manana .. y regreso|vuelvo
  me voy .. y regreso|vuelvo|viaje|vacaciones
  do it once|twice|together|by
  at once do
  few words what
  of no use
  first to|and the? last
  thought you should know
  no soy yo|el mismo
  ya tengo NUMBER $|anos
  leave|leaving|left their|your|the body
  voy|vamos|leaving|moving|mudo de|from this|esta|la|el|the .. ciudad|pais|city|state|country
  para|for siempre|good en|in|next|at enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december
  tell|dime|digame me|nos the time
  amenazo|threatened .. to|con evict|echar*|fire|despedir*|desalojar*|sue|demandar*|divorce|correr*|fail|quit
`;
