import type { Meanings } from './meanings.js';

/** What one could die of or with, and where. */
export const means: Meanings = {
  PILLS: `
    pill, pills, tablet, tablets, tabs, meds, med, medication, medications, medicine, medicines, capsules, caps, prescription, prescriptions, painkillers, painkiller, sleeping, sleepers, benzos, benzo, opioids, opiates, narcotics, tylenol, acetaminophen, paracetamol, ibuprofen, advil, aspirin, aleve, benadryl, xanax, ativan, klonopin, valium, ambien, lorazepam, clonazepam, diazepam, alprazolam, zolpidem, seroquel, quetiapine, trazodone, insulin, fentanyl, oxy, oxys, oxycodone, percocet, percs, morphine, hydrocodone, vicodin, norco, tramadol, methadone, heroin, dope, gabapentin, lithium, amitriptyline, antidepressants, metoprolol, propranolol, digoxin, warfarin, antifreeze, bleach, drano, rat poison, poison, pesticide, weedkiller, cyanide, sodium nitrite, nitrite, barbiturates, phenobarbital, beta blockers, patches, stash, dose, doses, vial, vials, syringe, syringes, lozenges, ketamine, nembutal, potassium, helium, hydroxyzine, doxylamine, melatonin, drugs,
    pastilla, pastillas, pastis, pepas, pildora, pildoras, medicina, medicinas, medicamento, medicamentos, medicacion, remedios, capsulas, tableta, tabletas, comprimidos, somniferos, calmantes, ansioliticos, antidepresivos, insulina, veneno, raticida, raticidas, cloro, lejia, insecticida, herbicida, gramoxone, clonazepam, rivotril, alprazolam, diazepam, tafil, lexotan, tramadol, morfina, fentanilo, heroina, analgesicos, aspirinas, cianuro, matarratas, plaguicida, ketamina, sedantes, dosis, jeringa, drogas
  `,
  CONTAINER: `
    bottle, bottles, box, boxes, pack, packs, packet, packets, strip, strips, handful, handfuls, bunch, pile, fistful, supply, jar, month, months, week, blister, cabinet, sheet, load, bag, lot,
    frasco, frascos, caja, cajas, bote, botes, blister, tira, tiras, punado, monton, botella, bolsa, tarro, sobredosis, cajita, pomo
  `,
  OF_IT: `it, them, it all, of it, of them, of these, of those, what i have|had, the rest, the lot, i had, i have, i could find, lo que tenia, lo que habia, lo que encontre, lo que tengo`,
  ALL: `
    all, all of, all the, all my|his|her|our|their|of|these|those, every, every last, every single, the whole, a whole, whole, entire, the entire, an entire, a bunch|lot|load|handful|fistful|ton|pile of, lots of, loads of, too many, too much, way too, so many, a lot, half a|the|of, the rest of, NUMBER, a full|big|massive|huge, my whole|entire, his whole|entire, her whole|entire, a month s?, extra, enough, tons of, handfuls of, the last of, dozens of, double, the lot,
    todo, toda, todos, todas, todo el|lo, toda la, todas mis|las|sus|esas, todos los|mis|sus, un monton|punado|frasco|bote|chorro de?, muchas, muchos, demasiadas, demasiados, entero, entera, medio, media, el frasco, la caja, la botella, el bote, suficientes, bastantes, un buen, varias, varios, doble, sobredosis
  `,
  TODAS: `todas, todo, todos, las pastillas, un frasco, el frasco, un monton, lo que, muchas, NUMBER`,
  WEAPON: `
    gun, guns, pistol, revolver, rifle, shotgun, firearm, handgun, glock, weapon, nine, 9mm, 38, barrel, bullet, bullets, ammo, shells, trigger, knife, knives, blade, blades, razor, razors, razor blade, box cutter, boxcutter, scalpel, scissors, machete, rope, ropes, noose, belt, cord, extension cord, ligature, cable, sheet, bedsheet, chain, hose, tailpipe, exhaust, exhaust pipe, helium tank, plastic bag, charcoal, lighter fluid, gasoline, crossbow, straight razor, shoelaces, zip ties, leash, service weapon, sidearm,
    pistola, arma, revolver, escopeta, rifle, fusil, bala, balas, gatillo, cuchillo, cuchillos, navaja, cuchilla, cuchillas, gillette, hoja de afeitar, hojilla, bisturi, tijeras, machete, cutter, soga, cuerda, lazo, mecate, reata, cinturon, cinto, cable, sabana, horca, manguera, escape, gasolina, bolsa de plastico, cordon, carbon, fierro, rasuradora, correa
  `,
  PLACE: `
    bridge, overpass, viaduct, ledge, roof, rooftop, balcony, cliff, cliffs, edge, railing, rail, railings, parking garage, parking structure, car park, top floor, window, windowsill, tower, dam, tracks, train tracks, track, railway, railroad, rails, platform, subway, crossing, level crossing, oncoming, traffic, highway, freeway, motorway, interstate, river, lake, sea, ocean, quarry, pier, gorge, canyon, reservoir, garage, attic, rafters, beam, fan, ceiling fan, tree, hook, shower rod, closet rod, closet, banister, water, trains, train, truck, trucks, semi, semis, bus, lorry, high rise, building, stairwell, median, guardrail, pylon, water tower,
    puente, viaducto, azotea, techo, terraza, tejado, balcon, ventana, cornisa, barranco, acantilado, precipicio, risco, borde, orilla, vias, via, anden, metro, tren, rieles, carretera, autopista, avenida, rio, mar, lago, presa, pozo, cochera, garaje, viga, arbol, ventilador, barandal, baranda, camion, edificio, rascacielos, torre, piso, muelle, represa, canal, barrera, trenes, camiones, bano
  `,
  HIGH_PLACE: `
    bridge, overpass, viaduct, ledge, roof, rooftop, balcony, cliff, cliffs, the edge, edge of, railing, parking garage, parking structure, car park, tracks, train tracks, track, railroad tracks, railway, rails, platform, pier, dam, windowsill, water tower, tower, high rise, guardrail, wrong side,
    puente, viaducto, azotea, techo, tejado, balcon, cornisa, barranco, acantilado, precipicio, borde, vias, anden, rieles, barandal, baranda, ventana, torre
  `,
  BODY: `
    wrist, wrists, throat, neck, vein, veins, artery, arm, arms, thigh, thighs, leg, legs, head, temple, mouth, chin, chest, heart, skin, stomach, forehead, lap, hand, hands, forearm, jugular,
    muneca, munecas, cuello, garganta, vena, venas, brazo, brazos, muslo, muslos, pierna, piernas, cabeza, sien, boca, pecho, corazon, piel, mano, manos, antebrazo, regazo, menton
  `,
};
