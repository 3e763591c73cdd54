/** Words that change nothing of what is said: they may stand anywhere between the others. */
export const fillers = wordsOf(`
  just really honestly literally actually basically simply truly fucking freaking frigging damn bloody so even please
  also only already totally completely absolutely seriously finally definitely probably maybe kinda sorta
  ya solo realmente simplemente sinceramente honestamente literalmente pues muy tan nomas nada mas mejor tambien
  hasta igual siquiera
`);

/** What comes after one of these is denied, or said of something else. */
export const stopsAGap = wordsOf('not no never without nunca jamas ni neither nor sin tampoco');

/** Where a clause may end before them. */
export const conjunctions = wordsOf(`
  and but because so or now tonight today anymore lol please sorry thanks i
  y pero porque o hoy ahora perdon
`);

/** Somebody speaking of themselves. */
export const firstPerson = wordsOf('i me my mine myself yo me mi mis conmigo estoy soy tengo quiero voy puedo');

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
