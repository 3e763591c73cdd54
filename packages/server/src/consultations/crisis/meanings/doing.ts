import type { Meanings } from './meanings.js';

/** What is done with pills, weapons and places. */
export const doing: Meanings = {
  TOOK: `
    took, taken, taking, swallowed, swallowing, downed, downing, ate, eaten, eating, popped, popping, chugged, drank, drunk, ingested, injected, shot up, gulped, washed down, necked, snorted, finished, consumed, chewed, mixed, emptied, crushed and, slammed,
    tome, tomo, tomado, tomando, tomarme, tomarse, trague, trago, tragado, tragarme, tragando, comi, comio, ingeri, ingirio, ingerido, inyecte, inyecto, inyectado, bebi, bebio, bebido, meti, metio, metido, zampe, mezcle, mezclo, empuje
  `,
  SYMPTOM_MEDICINE: `sertraline, lexapro, prozac, zoloft, fluoxetine, citalopram, escitalopram, venlafaxine, effexor, lamotrigine, lamictal, wellbutrin, bupropion, buspirone, mirtazapine, abilify, risperidone, olanzapine, lithium, depakote, metformin, lisinopril, metoprolol, sertralina, fluoxetina, litio, quetiapina, risperidona, duloxetine, duloxetina, cymbalta, pregabalin, pregabalina, escitalopram, paroxetine, paroxetina, trazodona, trazodone, topiramate, topiramato, propranolol, levothyroxine, levotiroxina, losartan, ibuprofen, ibuprofeno, melatonin, melatonina`,
  TAKE: `
    take, taking, swallow, swallowing, eat, down, drink, pop, chug, inject, use, using, gulp, neck, od on,
    tomar, tomarme, tomarse, ingerir, tragar, tragarme, tomo, trago, meter, meterme, beber, beberme, inyectarme, inyectar, tome, trague
  `,
  MANY: `
    all, every, every last, every single, whole, entire, bunch, lots, loads, load, lot, too many, too much, way too, so many, handful, handfuls, fistful, half a bottle, half the bottle, full bottle|box|pack, bottle, bottles, box of, pack of, packs, packet of, strip of, month s, everything, double, triple, tons of, dozens, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 2* !mg, 3* !mg, 4* !mg, 5* !mg, 6* !mg, 7* !mg, 8* !mg, 9* !mg, 1* !mg, ten, eleven, twelve, fifteen, twenty, thirty, forty, fifty, sixty, eighty, ninety, hundred, stash, rest of, remaining, extra, what was left, enough, like NUMBER, about NUMBER,
    todas, todo, todos, toda, un monton, un punado, muchas, muchos, demasiadas, demasiados, demasiada, demasiado, frasco, frascos, caja de, una caja, la caja, bote, botes, blister, tira, entero, entera, diez, doce, quince, veinte, treinta, cuarenta, cincuenta, sesenta, cien, medio frasco, varias, lo que quedaba, lo que habia, lo que encontre, de mas, exceso, chorro, suficientes, bastantes
  `,
  STRONG_DRINK: `vodka, whiskey, whisky, rum, gin, tequila, bourbon, wine, liquor, booze, alcohol, beer, beers, ron, vino, cerveza, aguardiente, trago, mezcal`,
  SAVED: `
    save, saved, saving, saving up, hoard, hoarded, hoarding, stockpile, stockpiled, stockpiling, collect, collected, collecting, stash, stashed, stashing, accumulated, accumulating, pocketing, cheeking, piling up, skipping doses, counted, counting, counted out, lined up, laid out, set out, set aside, crushed, poured, poured out, dumped out, emptied, spread out, ordered, measured, refilled so, been keeping, hid, hidden,
    junte, junto, juntando, juntado, guarde, guardo, guardando, guardado, acumule, acumulo, acumulando, acumulado, ahorrando, ahorre, escondi, escondidas, escondiendo, contando, conte, cuento, contado, reuni, reuniendo, reunido, aparte, apartadas, aliste, alineadas, consegui, compre, robe, triture, moli
  `,
  AT_HAND: `
    in front of me|him|her, in my hand|hands|lap|mouth|bag|pocket|drawer|bed|car, in his|her hand|hands|lap|mouth, next to me|him|her|my, beside me|him|her|my, on my lap|bed|nightstand|desk|pillow, on the table|counter|bed|nightstand|desk|seat|bathroom, under my pillow|bed, by my|the side|bed, with me, here, right here, ready, waiting, open, to hand, at hand, within reach, lined up, laid out, set out, counted, calling my|me, staring at|back, out of the closet|garage|safe|drawer|shed|case|box, loaded, pointed, pressed, against my|his|her, to my|his|her BODY, at my|his|her BODY, on my|his|her BODY,
    en la|mi|las|mis mano|manos|boca|cama|regazo|mesa|bolsa|bolsillo, enfrente, frente a mi, delante, a mi lado, al lado, aqui, conmigo, lista, listo, listas, listos, a la mano, sobre la mesa|cama, en la mesa|cama|mesita|buro, bajo la almohada, cargada, cargado, aca, en mi cuarto, contra mi|su
  `,
  ENDS_ME: `
    DIE, end, end this|it, finish, do it, be done, be over, be gone, make it stop, use it|them, kill, finally sleep, sleep, never wake, not wake, when the time comes, the courage, for me, for when, for that day, for the day, for tonight, my way out, my exit, a way out, stop my|the heart, over with, stop hurting, in case, just in case i, until i have enough, have enough, enough,
    morir*, matar*, acabar, terminar, irme, no despertar, dormir, cuando ya, cuando llegue, para el dia, ese dia, esta noche, hoy, tomar*, usar*, para mi, suficientes, por si, descansar, mi salida, ganas, colgar*, ahorcar*
  `,
  SELF_OR_OTHER: `i, he, she, they, SOMEONE, we, yo, el, ella`,
  STANDING: `
    stand, standing, stood, sit, sitting, sat, climbed, climbing, up on, out on, am on, is on, s on, are on, on top of, walk, walked, walking, walk out, drive, drove, driving, parked, parked by|at, at the edge, edge of, on the edge, looking, looking down, look over|down, looking over, leaning, leaned, staring, hanging off, hanging from, over the, on my way to, heading to, headed to|for, going to the, going up to, went to, went up, go to the, back to the, waiting at|by|on, wait at|by, been to the, off of, the wrong side of, from the, near the, pacing, come down from, down from, am at, is at, visiting, visit, pass, lying on, lie on, lay on, laid on, keep going to, up a,
    parado, parada, sentado, sentada, subido, subida, subi, subio, subirme, trepado, estoy en, esta en, estoy arriba, asomado, asomada, asomo, asome, camino, caminando, voy a la, voy al, voy para, voy hacia, fui a, fui al, mirando, miro, mire, paso por, pase por, paseo, colgado, orilla de, borde de, me paro, me pare, pararme, de pie, desde, arriba de, arriba del, encima de, acostado en, acostada en, acostarme en, me acerco, me acerque, manejo, frente al, frente a, bajar de este, bajar del
  `,
  OFF: `
    jump, jumped, jumping, jumps, leap, leapt, throw SELF, threw SELF, throwing SELF, step, stepped, stepping, walk, walked, walking, drive, driving, drove, drive the car, drive my car, crash, crashed, crashing, crash my car|truck|bike, swerve, swerving, run, roll, steer, steering, veer, veering, turn the wheel|car, turning the wheel, ram, lie down, lay down, lying, fall, falling, dive, go off, going off, go over, wander out, end up, be, let the car, let go, hurl SELF, plow, drift,
    saltar, salto, saltando, tirar, tirarme, tirarse, tiro, tire, tirando, lanzar*, lanzo, avent*, aviento, arroj*, echar*, chocar, choco, estrellar*, meter*, caer, caerme, dejarme caer, terminar, acabar, girar, dar el volantazo, volantazo, soltar el volante, suelto el volante, acostarme, poner*, parar*, me paro, brincar, brinco
  `,
  INTO: `
    off the|a|that|this|my|of, in front of, into a|the|my|oncoming|that, in the, under a|the, onto the, over the, out in front of, out the|of the, out into, from the|a|this|that, across the, into traffic, into oncoming, toward,
    del, de la|un|una|este|ese, desde el|la|un, al, a la|las|los|un, en el|la|las|medio, contra un|una|el|la, bajo un|el|las, por el|la, debajo de un|el|del, delante del|de un, enfrente de
  `,
  TIE: `
    tied, tie, tying, made, make, making, hung, hang, looped, learn, learned, learning, practiced, practicing, tested, test, testing, checked, checking, measured, knotted, got, bought, found, have, fetched, holding, chosen, picked, put, took, thrown, threw,
    ate, atar, amarre, amarrar, colgue, colgar, anude, hice, hacer, hace, prepare, preparar, compre, consegui, tengo, puse, saque, busque, elegi
  `,
  NOOSE: `noose, rope, ropes, slipknot, knot, belt, cord, extension cord, sheet, sheets, ligature, cable, leash, horca, soga, lazo, cuerda, nudo, cinturon, sabana, mecate, reata, cable, correa, cinto`,
  HOLDS: `around my|his|her|the neck|beam|rafter|rafters|rod|branch|fan, from the beam|rafter|rafters|ceiling|tree|fan|door, to the beam|rafter|rafters|rod|ceiling|tree|door|fan, hold my weight, holds, hold me, will hold, strong enough, beam, rafter, rafters, branch, hook, tree, al cuello, en el cuello, en la viga, del techo, en el techo, de la viga, al arbol, del arbol, en el arbol, al ventilador, de horca, corredizo, aguanta, resiste, viga`,
  ROOM: `bathroom, bedroom, room, garage, basement, car, truck, shed, barn, attic, closet, his room, office, bano, cuarto, garaje, cochera, coche, carro, sotano, recamara, habitacion, pieza, granero`,
  LOCKED: `locked, locked in, barricaded, shut, encerro, encerrado, encerrada, encierra, se encerro, metio, wont come out of, will not come out of, wont open, will not open, no sale, no abre`,
  UNRESPONSIVE: `
    not wake|waking|breathing|responding|moving|conscious|answering, wont wake, can not wake, could not wake, hard to wake, wake him|her|them up, unconscious, unresponsive, passed out, blue, turning blue, barely breathing, barely conscious, foaming, limp, slumped, seizing, not responsive, gray, not opening, breathing weird|funny|slow, gurgling, out cold,
    no despierta|responde|respira|reacciona|se mueve|contesta, inconsciente, desmayado, desmayada, desmayo, morado, morada, azul, tirado, tirada, convulsionando, apenas respira, respira raro|mal, no la|lo puedo despertar, no puedo despertar*, espuma, frio, fria, tieso
  `,
  OVERDOSE_SIGN: `PILLS, bottle, bottles, needle, syringe, took, taken, swallowed, overdose, overdosed, od, note, empty, taking something, vodka, something, too much, PILLS, ketamine, dope, pastillas, frasco, tomo, trago, nota, algo, aguja, sobredosis, metio, blister`,
  LETTER: `note, notes, letter, letters, goodbye letter, video, message, voicemail, goodbyes, recording, videos, nota, notas, carta, cartas, video, videos, mensaje, mensajes, testamento, audio, despedida`,
  WROTE: `wrote, written, write, writing, left, leave, leaving, drafted, recorded, recording, record, filmed, finished, sealed, mailed, hid, signed, printed, taped, pinned, found, escribi, escribo, escribiendo, escrito, escribir, escribio, deje, dejo, dejado, dejar, grabe, grabo, grabado, hice, hecho, redacte, termine, firme, encontre, encontramos`,
};
