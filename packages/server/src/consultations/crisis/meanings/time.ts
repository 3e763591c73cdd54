import type { Meanings } from './meanings.js';

/** When. */
export const time: Meanings = {
  NUMBER: `
    one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty,
    seventy, eighty, ninety, hundred, a hundred, several, few, couple, a couple of?, dozen, half,
    un, una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, dieciseis, diecisiete, dieciocho, veinte, treinta, cuarenta, cincuenta, sesenta, cien, varios, varias, unos, unas, 0*, 1*, 2*, 3*, 4*, 5*, 6*, 7*, 8*, 9*
  `,
  NOW: `
    now, right now, tonight, today, this morning|evening|afternoon|weekend|week|minute|very, soon, any minute, any moment, in an hour, in a few minutes|hours, by morning|tomorrow|midnight, before dawn|sunrise|morning|midnight,
    tomorrow, at midnight, as i write|type, in a bit, immediately, again, still, at this moment, before the sun, when this sends, WEEKDAY, after this,
    ahora, ahorita, ahora mismo, hoy, esta noche|tarde|manana|madrugada|semana, pronto, en un rato, en este momento, manana, al amanecer, antes de que amanezca, otra vez, de nuevo, todavia, sigue, hoy mismo
  `,
  NEAR_PAST: `
    last night, an hour ago, NUMBER minutes|mins|min|hours|hrs|hour ago, minutes|hours ago, yesterday, earlier, earlier today|tonight, this morning, just now, half an hour ago, a while ago, moments ago, since NUMBER, on WEEKDAY,
    anoche, ayer, hace NUMBER minutos|horas|hora|min|minuto|rato|ratito, hace poco|rato, hace un rato|momento|ratito, hace media hora, recien, esta manana, hace nada, acaba, acabo, desde NUMBER
  `,
  WEEKDAY: `
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tues, weds, thurs, fri, sat, sun, the weekend, this weekend, lunes, martes, miercoles, jueves, viernes, sabado, domingo, fin de semana
  `,
  SOME_DAY: `
    WEEKDAY, tomorrow, the morning, morning, the sunrise, sunrise, dawn, daylight, midnight, christmas, xmas, thanksgiving, easter, new year, new years, next week|month|year, the weekend, spring, summer, winter, autumn, the fall,
    my|his|her birthday, january, february, march, april, june, july, august, september, october, november, december, the end of .. week|month|year|day, the next, another day|week|month|year|night|morning|sunrise|birthday|christmas|winter|hour|minute|dawn|monday,
    tonight, today, this week|month|year|night|weekend, next WEEKDAY, the night, long, much longer, my next birthday, old age, NUMBER|thirty|forty, the day, the week, the month, the year, noon, this winter, sunday night, bedtime, the holidays, holidays, graduation,
    manana, la manana, amanecer, el amanecer, navidad, navidades, ano nuevo, fin de ano, la semana, el lunes|martes|miercoles|jueves|viernes|sabado|domingo, el fin de semana, mi cumpleanos, mis NUMBER, el verano|invierno|otono, la primavera, otro dia|ano|mes|cumpleanos|amanecer|invierno,
    la proxima semana, la semana que viene|entra, el proximo mes|ano|lunes, esta noche|semana|navidad, este mes|ano|fin, la noche, el dia, fin de mes, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, la madrugada, el otro dia, los NUMBER
  `,
  FOREVER: `
    forever, for ever, for good, permanently, for eternity, eternally, and ever, once and for all, for all time, for always, never to return|come|wake, until the end of time, without waking, and never|not wake|come|return|get|open|surface,
    and never come|wake up|back, and that be it, for the last time, one last time, and not wake up, from everything|everyone, off the face of the earth, into nothing|nothingness, from this|the world|earth|planet|life, completely,
    para siempre, por siempre, de una vez, de una vez por todas, eternamente, definitivamente, del todo, de este mundo, del mundo, de la vida, de esta vida, y no despertar|volver|regresar|despertarme|salir, sin despertar, por fin, por ultima vez, y nunca despertar|volver
  `,
};
