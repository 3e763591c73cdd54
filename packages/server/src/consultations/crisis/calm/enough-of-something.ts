/** Having enough of, ending or not managing one ordinary thing. */
export const enoughOfSomething = `
  end|ending|ended|stop|quit|leave .. ORDINARY_THING
  end it|things|this|everything with my|him|her|the|them|our
  end of the|my|a|it|your|our|this lease|contract|relationship|day|semester|course|job|school|program|season|call|session|street|hall
  acabar|terminar|termino|acabo|termine .. ORDINARY_THING
  terminar|acabar|acabo con todo|esto|todo_esto el|lo|del|de
  make|making it .. ORDINARY_THING
  make it by|on|to|for|until|in NUMBER|time|the|your|my|noon .. session|appointment|visit|call|class|NUMBER|oclock
  make it by nine|ten|eight|five|six|noon|NUMBER
  make it to next .. session|s
  live|living|vivir|viviendo in|with|near|at|en|con|cerca|next|sin .. ORDINARY_THING
  live|living in|near|at|on|alone|off|far|cerca|lejos !this_world|this_body|pain|hell|fear|shame|hiding|this_life|this_skin
  TIRED_OF .. ORDINARY_THING
  TIRED_OF living in|near|with|on|here !hell|pain|myself|this_world|this_body
  TIRED_OF being here|there in|at|on|for
  TIRED_OF being sad|sick|anxious|tired|depressed|numb|late|told|on_hold
  TIRED_OF with_my|of_my|of_the ORDINARY_THING
  CAN_NOT .. ORDINARY_THING
  CAN_NOT live|stand|bear|take|go|do .. ORDINARY_THING
  CAN_NOT stand it|him|her $ .. and
  leave me alone .. CAN_NOT stand it
  CAN_NOT be the only|sure|certain|right|late|seen
  CAN_NOT do mornings|afternoons|WEEKDAY|NUMBER|this_week|it_on|tomorrow|today|thursdays
  CAN_NOT wait to|for
  CAN_NOT hold my_breath|still|him|her|a
  ya no puedo|quiero|aguanto|soporto|tengo .. tomar|comer|trabajar|manejar|correr|dormir|pagar|usar|salir|beber|caminar|cargar|faltar|esperar|ORDINARY_THING
  no puedo seguir pagando|trabajando|esperando|tomando|comiendo|faltando|usando
  NO_POINT .. waiting|paying|calling|rushing|pay|wait|call|rush|ORDINARY_THING
  NO_POINT TO_LIVE .. ORDINARY_THING
  no tengo|hay ganas|esperanza|sentido de .. que|salir|comer|cocinar
  sin ganas de salir|comer|cocinar|trabajar
  perdi el sentido del
  give|gave|giving|given|dar|rindo|me_rindo up? on|con|de .. ORDINARY_THING
  give up on doctors|him|her|you|finding
  tir* la toalla con
  carga|burden|load de|of|laboral .. trabajo|work|proof
  stop living like|in|paycheck|with|at
  want|wish|need .. ORDINARY_THING .. over|gone|done|stop|end
  out of .. ORDINARY_THING
  through the|this|my ORDINARY_THING
  CAN_NOT make the|it_to|this|our
  done with it $
  through the|this|my .. paperwork|form|forms|exam|shift|day
  live|living like|near|with my|a|an|the|his|her|your|our|everyone|normal !pain|guilt|shame|grief|memories|voices
  CAN_NOT do this|it alone|by_myself|without_help|today|online|over
  live without my|the|him|her|a dog|cat|phone|coffee|glasses|music
  CAN_NOT see ... paperwork|form|forms|exam|shift|screen|board
  CAN_NOT promise ... time|drive|come|attend
  CAN_NOT do it any more on|in|at
  go on like this .. what|options
  can not make it today|this_week|on|this|because|WEEKDAY|NUMBER|at
  not want to live|vivir with|con|in|near|on|at
  no quiero|puedo|quisiera vivir con|en|cerca
  this|the|my|esta|este|el|la depression|pain|migraine|anxiety|headache|dolor|ansiedad|migrana|episode|flare .. over|end|stop|gone|acabe|pare|termine
  fight|energy|strength .. for|to insurers|insurance|paperwork|argue
  burden|carga at|en work|el_trabajo
  through|done with|of my|the taper|course|degree|move|divorce|shift
  burden|bother asking|calling|writing|emailing
  lost my will|interest|desire|motivation to|in|for do|work|cook|hobbies|paint|cooking|everything_i
  ya no quiero|puedo seguir con|en|pagando|yendo|tomando el|la|ese|esa|este|esta|mi|doctor*|terapeuta
  sentido a otra|otro|seguir_pagando|esperar|eso|tomar
  ORDINARY_THING se acabo|termino
  too much on|of_a|for_me_to|ketamine|work|coffee
  stop working|smoking|drinking|eating at|by|before|after
  end ... business|paperwork|claim|lease
  too late for me|us to|$
  surviv* on this|my|a|that
  out of my|this current|old|marriage|plan|contract|lease|relationship|job|insurance|network
  finished|done with emdr|cbt|tms|ect|therapy|school|crying|crying_about|chemo|rehab|physio
  done crying
  last thing i want|need is another|more
  carga cuando|when pido|i_ask|asking
  nothing|nada will|va_a|ever? change|changes|cambiar|cambia but|pero|about|at|here
  hopeless|no_hope|desesperanza|sin_esperanza|sin_esperanzas about|en|con|on|for|at .. job|work|trabajo|career|politics|dating|school|empleo|carrera
  trabajo|job|work|oficina ... nada|nothing .. cambiar|change|changes
  point|sentido of|in|a|de getting|vestirme|dressed|cooking|cocinar|showering|banarme|arreglarme|cleaning|limpiar|going_out|salir
  end of my patience|tether_with|wits_with
  patience with insurance|the|my|forms
`;
