import type { Leaning } from './leaning.js';

/** Words that lean a message towards a treatment, an ordinary day or a time long past. */
export const towardsAnOrdinaryDay: readonly Leaning[] = [
  {
    of: 'treatment',
    points: -3,
    words: `
      ketamine, esketamine, spravato, ketamina, infusion, infusions, infusiones, session, sessions, sesion, sesiones, treatment, treatments, tratamiento, therapy, terapia, dose, dosis, iv, lozenge, lozenges, troche, nasal, anesthesia, anestesia, tms, ect, clinic, clinica, procedure, surgery, cirugia, operation, k hole, integration, maintenance, booster, scan, mri, blood test, lab, labs, protocol
    `,
  },
  {
    of: 'money and insurance',
    points: -1,
    words: `
      insurance, cost, costs, price, pay, paid, bill, bills, invoice, refund, copay, deductible, coverage, covered, seguro, cuesta, precio, pagar, factura, contract, lease, rent, subscription, credit, loan, taxes, deposit, discount, claim, employer, company, medicare, medicaid, hsa
    `,
  },
  {
    of: 'a question to the practice',
    points: -2,
    words: `
      do you, does it, does the, can you, could you, would you, are you, is there, is it, will you, can i, may i, should i, do i, will i, am i, what time, what is the|your|included|it, where is|are, when is|can|do, tienen, aceptan, atienden, se puede, pueden, hay que, sirve, ustedes, you guys, your, parking, estacionamiento, online, in person, do people, does anyone, or, puedo, eligible, allowed, required, candidates, would it, instead, o
    `,
  },
  {
    of: 'what was',
    points: -1,
    words: `
      was, were, had, used to, felt, helped, era, tuve, tenia, estuve, went, ended up, saw, started, came, thought i, slept, ate lunch, cooked
    `,
  },
  {
    of: 'years ago',
    points: -1,
    words: `
      years, NUMBER months, years|months|decades|weeks ago, history, since, in 20*|19*, 20*, 19*, last year|spring|summer|winter|fall|month|march|june, as a kid|child|teenager|teen, childhood, back in, back then, college, anos, meses, hace, desde, historial, antecedentes, family history, in the past, previously, recovered, recovery, survived, survivor, past, decades, runs in the family, ever since, when i was, of age, older, vintage
    `,
  },
  {
    of: 'somebody lost',
    points: -1,
    words: `
      lost my|our|a|someone, died, murio, fallecio, perdi a|mi, grief, grieving, duelo, passed away, passed last, anniversary, widow, widower, mourning, miss him|her, luto, killed by|in, hospice, memorial, funeral of|was|for, cancer
    `,
  },
  {
    of: 'work and school',
    points: -3,
    words: `
      work, job, shift, shifts, boss, coworkers, office, school, class, exam, teach, teacher, nurse, therapist, counselor, psychologist, psychiatrist, doctor, gp, patients, clients, hotline, prevention, prevencion, volunteer, training, paper, article, research, study, studies, trabajo, oficina, jefe, escuela, clase, examen, enfermera, enfermero, psicologo, psicologa, psiquiatra, terapeuta, medico, doctora, pacientes, taller, profesor, maestra, estudio, tesis, colleague, colleagues, career, business, customers, deadline, project, student loans
    `,
  },
  {
    of: 'symptoms and medicines by name',
    points: -3,
    words: `
      depressed, depression, anxiety, anxious, sad, sadness, mood, low, exhausted, insomnia, nausea, migraine, migraines, headache, headaches, back, knee, knees, feet, neck pain, fibro, fibromyalgia, ptsd, ocd, adhd, bipolar, crps, panic, panic attacks, crying, energy, appetite, numb, side effects, blood pressure, bp, mg, sertraline, lexapro, prozac, lamotrigine, wellbutrin, gabapentin, depresion, ansiedad, triste, tristeza, animo, cansancio, insomnio, nauseas, migrana, espalda, rodilla, fibromialgia, lloro, llorar, agotada, agotado, no duermo, duermo mal|poco|bien|mejor, presion, energia, sertralina, efectos, pregnant, breastfeeding, allergy, allergic, thyroid, asthma, symptoms, sintomas, diabetes, stable, estable, needles, agujas, dizzy, focus, concentrate, foggy, restless, worry, stress, stressed, estres, grumpy, lonely, overwhelmed, unmotivated, moody, irritable, motivation
    `,
  },
  {
    of: 'laughter',
    points: -1,
    words: `
      haha, hahaha, lol, lmao, jaja, jajaja, joking, kidding, broma, funny, laugh, laughing, risa, joke, ha
    `,
  },
  {
    of: 'thanks and being well',
    points: -1,
    words: `
      thanks, thank you, gracias, great, nice, glad, happy, enjoy, excited, fine, ok, okay, better, bien, mejor, contento, contenta, feliz, genial, good, lovely, wonderful, grateful, hopeful, looking forward, recommend, improved, relief, works, working, helps, ayuda mucho, saludos, porfa, well, safe, love it, beautiful, proud
    `,
  },
  {
    of: 'hours and dates',
    points: -1,
    words: `
      at NUMBER, NUMBER am, NUMBER pm, pm, oclock, mornings, afternoons, evenings, next week|month|year, weekdays, thursday, wednesday, tuesday, jueves, miercoles, la tarde, por la manana, las tres|cuatro|cinco|diez|nueve|ocho, NUMBER sessions|sesiones|weeks|times|veces|minutes|years|yo|months|hours, march, april, may, june, july, august, september, october, november, mayo, junio, julio, agosto, enero, spring, summer, winter, autumn, late, early, tarde, temprano
    `,
  },
  {
    of: 'ways and journeys',
    points: -2,
    words: `
      traffic, trafico, drive, driving, drove, manejar, flight, flying, vacation, vacaciones, trip, viaje, travel, viajo, wedding, boda, moving, move, moved, mudanza, holidays, hotel, city, town, downtown, airport, uber, taxi, hometown, state, country, texas, portland, camping, tour, cruise
    `,
  },
  {
    of: 'things of every day',
    points: -2,
    words: `
      email, phone, celular, telefono, correo, form, forms, formulario, website, site, page, portal, app, login, voicemail, coffee, cafe, sugar, dinner, lunch, breakfast, cooking, gardening, garden, hair, pelo, music, movie, film, series, song, book, libro, game, games, playing, soccer, futbol, gym, running, hiking, climbing, fishing, hunting, swimming, pool, beach, playa, weather, snow, rain, laundry, cleaning, apartment, neighbor, noise, ruido, paperwork, papeleo, tramites, battery, bateria, laptop, computer, wifi, tv, printer, homework, party, birthday party, fence, oven, stove, kitchen, grandkids, nietos, toddler, picture, photo album, band, choir, church, concert, sofa, couch, diet, weight, glasses, lentes, shoes, dentist, haircut, recipe, knitting, puzzle, episode, podcast, novel, actor, police, wheelchair, cane, stairs
    `,
  },
  {
    of: 'saying no to danger',
    points: -2,
    words: `
      not suicidal, no thoughts, never thought, never had, never felt, never tried, no plan, no intent, no intention, not a danger, no danger, not in danger, nothing like that, would never, nunca he, nunca pense, no tengo pensamientos|ideas, no quiero morir|matarme|hacerme, no es mi caso, no corro, ni nada, said no, dije que no, denies, deny, never, no urge, not now, not since, no soy, none
    `,
  },
];
