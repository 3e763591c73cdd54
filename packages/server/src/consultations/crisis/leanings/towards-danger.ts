import type { Leaning } from './leaning.js';

/** Words that prove nothing alone, and lean a message towards danger. */
export const towardsDanger: readonly Leaning[] = [
  {
    of: 'over and over',
    points: 1,
    words: `
      lately, ultimamente, every night|day|morning|hour|minute, cada noche|dia|manana|hora|vez, todos los dias, todas las noches, all day, all night, constantly, all the time, todo el tiempo, a cada rato, seguido, over and over, una y otra vez
    `,
  },
  {
    of: 'dying',
    points: 2,
    words: `
      die, dying, dead, death, suicid*, kill, killing, hang, hanging, hanged, drown, drowning, unalive, kms, morir*, morirse, muerto, muerta, muerte, matar*, ahorcar*, colgar*, ahogar*, suicidar*, desvivir*, sobredosis, overdose, grave, coffin, buried, corpse, bury, tumba, ataud, entierro, heaven, hell, cielo, afterlife, mas alla, otro barrio, reaper, huesuda, calaca, me mato, se mata, se mato, muera, muriera, muero, strangle, suffocate, poison SELF, shoot
    `,
  },
  {
    of: 'wounds, or falling',
    points: 2,
    words: `
      cut, cutting, cuts, slit, bleeding, bleed, blood, wrist, wrists, veins, throat, burning, hurt SELF, hurting SELF, cortar*, corto, corte, cortando, cortes, sangre, sangrar, sangrando, venas, munecas, lastimar*, dano, jumped, jump, jumping, saltar, tirar*, tiro, lanzar*, aventar*, stab, carve, punch*, banging, choke, choking, scratching, aranar*, golpear*
    `,
  },
  {
    of: 'a weapon or a rope',
    points: 4,
    words: `
      gun, guns, pistol, rifle, shotgun, revolver, loaded, bullet, bullets, trigger, barrel, knife, knives, blade, blades, razor, razors, rope, noose, belt, cord, pistola, arma, escopeta, bala, balas, gatillo, cuchillo, navaja, cuchilla, soga, cuerda, cinturon, machete, scissors, tijeras, beam, rafters, rafter, viga, exhaust, hose, manguera, gasoline, gasolina, charcoal, helium, helio, shells, cartridge, cartridges, cartuchos, scalpel, bisturi, knot, nudo, plastic bag, bolsa de plastico, lighter, matches, hook, branch, rama, lazo, mecate, glock, ammo, fierro
    `,
  },
  {
    of: 'a place where one could die',
    points: 3,
    words: `
      bridge, ledge, roof, rooftop, balcony, cliff, edge, railing, tracks, platform, train, trains, overpass, river, lake, sea, ocean, quarry, woods, truck, garage, bathroom, bathtub, tub, puente, azotea, techo, balcon, cornisa, barranco, acantilado, borde, vias, tren, metro, rio, mar, monte, bano, tina, cochera, garaje, ventana, window, building, edificio, subway, tube, lorry, steering wheel, the wheel, volante, camion, highway, carretera, motorway, attic, basement, barn, shed, granero, tree, arbol, dam, pier, harbor, canal, well, pozo, reservoir, desert, cabin, sierra, forest, anden, semi, oncoming, median, guardrail, top floor, water tower, engine, motor
    `,
  },
  {
    of: 'pills, bottles and poison',
    points: 2,
    words: `
      pills, tablets, bottle, bottles, whole bottle|box|pack|month|packet|thing, handful, stash, tylenol, xanax, ambien, insulin, morphine, fentanyl, vodka, whiskey, gin, bleach, poison, antifreeze, paracetamol, benzos, oxy, oxys, percs, cabinet, stockpil*, hoard*, pastillas, frasco, frascos, veneno, cloro, raticida, clonazepam, insulina, morfina, tramadol, blister, ron, opioids, heroin, tylenols, aspirin bottle, sleeping pills, somniferos, lorazepam, diazepam, zolpidem, quetiapine, lithium, cyanide, nitrite, potassium, weedkiller, pesticide, rat poison, paraquat, gramoxone, matarratas, digoxin, propranolol, amitriptyline, norco, meds, pepas
    `,
  },
  {
    of: 'something taken',
    points: 1,
    words: `
      took, taken, swallowed, downed, drank, ate, tome, tomo, tomado, trague, trago, tragado, bebi, injected, chugged, popped, inyecte, metio, meti, overdosed, od, took something, ingest*
    `,
  },
  {
    of: 'now',
    points: 3,
    words: `
      tonight, today, now, soon, last night, yesterday, this weekend|week|morning|afternoon|evening, by tomorrow|morning|friday|sunday|monday|noon|thursday, hoy, ahora, ahorita, esta noche, anoche, ayer, madrugada, pronto, rn, currently, minutes, midnight, dawn, before dawn|sunrise|morning, after tonight|today|monday|friday|sunday|thursday|wednesday, esta semana|tarde|madrugada, manana, tomorrow
    `,
  },
  {
    of: 'no longer, again',
    points: 2,
    words: `
      anymore, any more, any longer, no longer, no more, ya no, mas tiempo, no mas, ya me, ya estoy, already, still, again, otra vez, de nuevo, ya
    `,
  },
  {
    of: 'for ever',
    points: 0,
    words: `
      never, forever, for good, ever again, ever, nunca, siempre, jamas, permanently, eternal*, for ever, once and for all, para siempre, de una vez
    `,
  },
  {
    of: 'an end',
    points: 2,
    words: `
      last, final, finally, end, ends, ending, over, done, finished, finish, stop, stops, stopping, ultimo, ultima, fin, final, termina, termino, terminar, acaba, acabo, acabar, acabe, termine, completed, conclude, put a stop, off switch, turn off, apagar*, apago, cancel everything, cancelen
    `,
  },
  {
    of: 'a goodbye',
    points: 4,
    words: `
      goodbye, goodbyes, farewell
    `,
  },
  {
    of: 'going away',
    points: 2,
    words: `
      gone, bye, leaving, leave, disappear, disappeared, vanish, exit, way out, adios, despedida, despido, despid*, irme, me voy, se va, se fue, desaparecer, disappearing, depart, departed, join, follow, coming home, going home, come back, coming back, volver, regresar, vuelvo, volvia, partir, travel far, go home, packing, packed, check out, let go, letting go, suelto
    `,
  },
  {
    of: 'sleep, dark and rest',
    points: 0,
    words: `
      sleep forever, never wake, wake, wake up, waking, rest, peace, despertar, descansar, paz, quiet, silence, silencio, dark, darkness, dormirme, asleep, calm, calma, lights, fade, nothing, nada, blank, void, black, cold, numbness, tranquil*, stillness, drift, float, sink
    `,
  },
  {
    of: 'being alive',
    points: 2,
    words: `
      alive, live, living, life, exist, existing, existence, breathe, breathing, world, earth, planet, being here, be here, be around, around, born, vida, vivir, viviendo, viva, vivo, existir, respirar, mundo, nacer, nacido, estar aqui, aqui, here, soul, alma, heartbeat, future, futuro, survive, surviving, sobrevivir, this body, este cuerpo, human, humanity
    `,
  },
  {
    of: 'nobody and everybody',
    points: 2,
    words: `
      nobody, no one, everyone, everybody, anyone, without me, sin mi, better off, nadie, todos, todo el mundo, alone, sola, burden, carga, estorbo, useless, miss me, need me, cares, stranger, them, they would, they will, theyd, los demas, people would, the kids would, estarian, estaria, a todos, someone, alguien
    `,
  },
  {
    of: 'love, guilt and who will look after whom',
    points: 1,
    words: `
      forgive, forgiveness, sorry, perdonenme, perdoname, perdonen, perdone, lo siento, fault, blame, culpa, tell, diganle, dile, diles, let them know, love them, loved, les quiero, los quiero, los amo, la amo, lo amo, remember me, remember, cuiden, cuida, cuidenme, take care of, look after, looked after, feed, who will, please dont|do, favor
    `,
  },
  {
    of: 'letters and last things',
    points: 2,
    words: `
      note, notes, letters, goodbyes, carta, cartas, nota, mensaje, video, funeral, testament, testamento, passwords, contrasenas, affairs, belongings, gave away, given away, giving away, regale, regalo, find me, finds, found me, encuentren, encuentre, keys under, key under, instructions, wrote, written, escribi, deje, dejo, posted, texted, sent
    `,
  },
  {
    of: 'what will be',
    points: 2,
    words: `
      going to, will, about to, voy a, va a, vamos a, will be, will not, wont, until, till, once, por fin, about, gonna, tomorrow i, then i, would be, seria, sera, estare, habra
    `,
  },
  {
    of: 'wanting',
    points: 1,
    words: `
      want to, wants to, wanted to, want, need to, trying to, tried to, quiero, quiere, queria, ganas, intento, intente, wish, hope, ojala, deseo, rather, prefiero, prefer, pray, praying, deserve, merezco, would be so easy, easy, tempted, urge, urges, craving, longing, envy, jealous, envidia
    `,
  },
  {
    of: 'having decided',
    points: 3,
    words: `
      plan, planned, planning, decided, decision, made up my mind, ready, picked, chosen, set, date, means, decidi, decidido, decidida, lista, listo, planeado, ya tengo, ya deje, ya hice, waiting until, only thing left, courage, brave, valor, the nerve, nerve to, guts, practiced, rehears*, ensaye, tested, measured, counted, exactly, promise, swear, juro, guarantee, by myself, do it myself, yo mismo, yo misma, misma, mismo, own hand, purpose, proposito, locura, something stupid
    `,
  },
  {
    of: 'thoughts that come back',
    points: 1,
    words: `
      thinking, keep thinking, thought about, thoughts, pienso, pensando, piensa, pensar, imagine, imagining, picture, picturing, dream of, dreaming of, looking at, staring, voices, voces, voice, telling me, cabeza, mind, head, obsess*, cant stop, googling, googled, searched, search, researching, buscando, busque, wondering, wonder, fantasi*, sueno con, imagino, in my head, mirando, miro
    `,
  },
  {
    of: 'how much and how fast',
    points: 1,
    words: `
      how much, how many, how long, how high, enough, suficientes, ways, fastest, painless, quickest, quick, lethal, letal, how to, forma de, maneras, metodos, cuantas, cuantos, easiest, sin dolor, dose to, take to, overdose on, cuanto tarda
    `,
  },
  {
    of: 'fear, and having no strength',
    points: 1,
    words: `
      can not, no puedo, no aguanto, no soporto, aguanto, puedo mas, could not, cannot, hardly, no doy mas, not able, do not know how, scared, afraid, miedo, terrified, not safe, unsafe, trust, no me fio, segura, seguro de mi, hold on, hold, fight, strength, fuerzas, desperate, desesperad*, begging, please, ayuda, help, help me, ayudenme, answer
    `,
  },
  {
    of: 'no point and no way',
    points: 1,
    words: `
      no point, point, pointless, hopeless, unbearable, hate myself, worth, reason, no way, give up, gave up, giving up, sentido, esperanza, salida, rindo, odio, worthless, matters, matter, nothing left, nothing after, lost everything, no hope, purpose in, meaning, for what, para que, what for, too late, tarde para, no future, options, only way, unica, only thing, useless, empty inside, vacio, broken, ruined, failure, monster, disgrace, ashamed, shame, cost everybody, verguenza de mi
    `,
  },
  {
    of: 'somebody else who says it, or does not answer',
    points: 2,
    words: `
      says, said, saying, told, texted, posted, sent, wrote, screaming, threatening, threatened, dice, dijo, dicen, diciendo, escribio, mando, publico, amenaza, amenazo, grita, answering, responding, locked, contesta, responde, encerro, encerrado, encerrada, found, encontre, unconscious, inconsciente, not breathing, respira, reacciona, passed out, hurry, urgente, desmayo, blue, lips, morado, limp, snoring, foaming, despierta, floor, piso, suelo
    `,
  },
  {
    of: 'oneself',
    points: 1,
    words: `
      i am, i will, i have, me, myself, yo, estoy, conmigo, soy yo
    `,
  },
];
