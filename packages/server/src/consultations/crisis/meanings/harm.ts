import type { Meanings } from './meanings.js';

/** What people do to each other, and what a body does that needs help at once. */
export const harm: Meanings = {
  HURTING: `
    hitting, beating, beating up, punching, kicking, slapping, choking, strangling, stabbing, raping, assaulting, attacking, dragging, torturing, molesting, groping, chasing, smothering, suffocating, whipping, burning, shoving, pushing, smacking, throttling, battering, bashing, drowning, threatening, threatening to, abusing, forcing himself on, touching, shooting at, shooting, swinging at, coming at, throwing things|stuff|plates|knives at, pinning, holding .. down, pulling, slamming, hurting, stomping, cutting, biting, tying up, starving, poisoning, killing,
    pegando, pegandole, pegandoles, golpeando, golpeandola, golpeandolo, golpeandome, pegandome, pateando, pateandome, ahorcando, ahorcandome, ahorcandola, estrangulando, asfixiando, apunalando, acuchillando, violando, violandome, arrastrando, torturando, maltratando, agrediendo, atacando, jaloneando, jalando, cacheteando, madreando, putiando, azotando, quemando, quemandolo, lastimando, amenazando, amenazandome, amenazandonos, zurrando, moliendo a golpes, dando golpes|de_golpes, empujando, tocando, manoseando, abusando, matando, disparando, persiguiendo, sofocando, encanonando, apuntando, forzando, obligando, aventando cosas, rompiendo, tundiendo, partiendo
  `,
  HURTS: `
    hits, beats, punches, kicks, slaps, chokes, strangles, rapes, assaults, abuses, molests, drags, burns, whips, forces, threatens, shoves, throws, locks, chases, batters, bites, hurts, touches,
    pega, golpea, patea, ahorca, estrangula, viola, arrastra, maltrata, agrede, jalonea, cachetea, azota, quema, amenaza, encierra, avienta, abusa, obliga, fuerza, lastima, manosea, toca
  `,
  HURT_BEFORE: `
    hit, beat, punched, kicked, slapped, choked, strangled, stabbed, raped, assaulted, attacked, dragged, molested, whipped, burned, burnt, shoved, pushed, threw, smacked, bashed, threatened, locked, pinned, grabbed, bit, hurt, drugged, roofied, shot, tied, forced, broke, knocked, smashed,
    pego, golpeo, pateo, ahorco, estrangulo, apunalo, acuchillo, violo, arrastro, torturo, maltrato, agredio, ataco, jaloneo, jalo, cacheteo, madreo, azoto, quemo, amenazo, encerro, amarro, avento, empujo, abuso, drogo, lastimo, disparo, golpearon, violaron, atacaron, obligo, forzo, partio, rompio, tumbo, manoseo, mordio, aventaron, pegaron
  `,
  HURT_WHOM: `me, us, her, him, them, mom, mum, dad, mama, papa, KIN, WHOSE AGED? KIN, the kids|children|baby, each other, nos, le, les, la, lo, a WHOSE KIN, a ella|el, conmigo`,
  KILL_OTHER: `
    kill, shoot, stab, murder, strangle, beat, hurt, poison, smother, drown, choke, burn, behead, slaughter, attack, run over, blow up, gut, execute, bash, suffocate, torture, slit, cut, destroy, shake, throw, harm, injure, punch, hit, cap, waste, off, end,
    matar, matarlo, matarla, matarlos, matarlas, matarnos, balear, balacear, apunalar, acuchillar, machetear, estrangular, ahorcar, golpear, envenenar, quemar, degollar, asfixiar, ahogar, disparar, dispararle, dar un tiro, darle un tiro, meter un balazo|tiro|plomazo, pegarle un tiro, meterle un balazo|tiro, romper, partir, lastimar, hacer dano, sacudir, reventar, descuartizar, ejecutar, tronar, quebrar, picar, chingar, pegar, ahogarlo, ahogarla, asfixiarlo, quemarla, quemarlo
  `,
  OTHERS: `him, her, them, everyone, everybody, people, somebody, someone, us, you, them all, all of them|us|you, WHOSE AGED? KIN, WHOSE boss|supervisor|manager|landlord|coworkers|classmates|teacher|neighbour|neighbor|doctor|stepson|stepdaughter|family|wife, KIN, anyone, whoever, the neighbor|neighbors|kids|children|whole|bastard, al, a mi, a mis, a ese, a esa, a su, a todos, a toda, a la, a los, a el, a ella, a alguien, a cuantos, a gente, lo, la, los, las`,
  WEAPON_OF_OTHERS: `gun, pistol, rifle, shotgun, revolver, knife, machete, axe, hatchet, hammer, bat, baseball bat, crowbar, firearm, weapon, blade, acid, gasoline, petrol, pipe, tire iron, sword, razor, bottle, belt, scissors, screwdriver, pistola, arma, escopeta, rifle, cuchillo, machete, hacha, martillo, bate, navaja, fierro, tubo, gasolina, palo, tijeras, cinturon, picahielo, botella, pica`,
  ACUTE: `now, right now, still, NOW, wont stop, will not stop, is not stopping, not stopping, getting worse, since NUMBER, minutes, mins, hours, suddenly, all of a sudden, just started, out of nowhere, keeps, help, what do i do, ambulance, hospital, hurry, quick, please, no se le quita, no se me quita, no para, no paran, desde hace, de repente, de pronto, otra vez, cada vez peor, que hago, ayuda, auxilio, ambulancia, urgente, hospital`,
};
