/** Places and things of danger that are just where or what somebody lives and works with. */
export const placesAndThings = `
  with|con el arma .. entrar|coche
  pulled the trigger and
  cut|cuts|cutting|corto|cortar|corte|cortando|cortado|cortarme my|his|her|el|la|mi|las|los hair|pelo|cabello|unas|nails|bangs|flequillo|grass|cesped|pasto
  cut|cutting|cuts back|down|out|off|corners|short|class|through
  cut|slit|opened|slashed .. BODY .. cooking|gardening|shaving|chopping
  shoot me an|a|over|your|the
  shoot myself in the_foot
  shoot for
  jump|jumping|jumped in_the_pool|on_a|on_the_call|on_the_phone|ahead|around|up|at|through|the_gun|to|rope|off_the_sofa|off_the_couch|out_of_bed|out_of_my_skin|right_in|on_board|for_joy|in_line|the_line|back_in|off_the_dock|on_it
  jump|jumping into treatment|therapy|it|this|the_pool|the_program
  saltar la|el|comida|cuerda|turno|pagina|pasos
  skydiv*
  bungee
  paracaidas
  hang|hanging|hung in_there|out|up|laundry|pictures|curtains|clothes|on_to|by_a|over
  on|at|near|by|past|over|of|cerca|del|edge|desde|en|from|before|after|under|behind|junto the|a|el|la|de|del|un|our|your .. HIGH_PLACE|river|puente|train|rio .. LANDMARK
  near|cerca|close to|the|el|la|del|de .. bridge|puente|river|tracks|train|station|rio|vias
  sit|sitting|sat|perched on|at the edge of the|my bed|seat|chair|couch|pool|dock
  edge of town|my_seat|the_city|the_bed|my_bed|tears
  live|lives|vivo|vivimos|house|apartment .. tracks|edge|bridge|river|vias|puente|train|cliff
  work|works|working|worked|roofer|trabajo|repair|paint|inspect|fix|drive|clean .. bridge|bridges|roof|roofs|trains|tower|railway|puentes|techos|trenes|rooftops
  jumped|jumping|jump|fell off the sofa|couch|swing|trampoline|bed|dock|diving
  knife|knives|blade|dagger|cuchillo|cuchillos|razor|needles .. allergy|feet|foot|in_my_back|tremor|set|skills|stabbing|shake|espalda|clavado|clavados|pies
  WEAPON ... SPORT
  SPORT ... WEAPON
  hands|manos shake|tiemblan .. hold
  lock|locked|locks|keep|guardo .. guns|armas|meds|medicine|pills|pastillas|my .. grandchildren|kids|toddler|nietos|grandkids|ninos|cabinet|safe
  gun|rifle|arma safe
  safe for .. guns|rifle
  helium .. balloon|balloons|birthday|party
  entrar con el|la|mi
  guns|rifles|pistols|armas ... grandchildren|kids|nietos|grandkids|toddler|license|collection
  balcony|roof|terrace|porch|bridge|balcon|terraza|river|lake reading|coffee|drinking|sun|painting|leaks|fishing|with_my
  jumped|jumping|jump ... charity|fun|swim|summer
  the edge of the pool|bed|town|seat|couch
  helium ... balloons|balloon|birthday|party
  climb|climber|climbing|sail|sailor|scout ... knot|knots
  knot|knots ... climb|sail|scout|tie_dye
  work|works|working|worked .. rooftop|balcony|tower|bar
  from my office|window|desk|apartment
  car|truck roll|rolled|slide|drift into .. kerb|curb
  beam .. headlight|balance
  jump off|from a|the bridge|roof|cliff if|before|than|haha|lol
  on the bridge at|by .. time|reception
  on the roof level|floor|terrace|deck
  i know how to tie
  cuentas del banco|de_correo
  my|the gun|rifle|arma in_the_car|at_home|locked|outside
  arma .. coche|casa|afuera|entrar
  bag packed
  bridge at that time
  en el carro antes
  entrar al trabajo
  pistola|gun de|of agua|silicon|juguete|masaje
  guns|rifles|rifle|gun|armas|weapons|firearms .. locked|unloaded|stored|bajo_llave
  knife|gunshot|bullet|shrapnel|burn scar|scars|wound
`;
