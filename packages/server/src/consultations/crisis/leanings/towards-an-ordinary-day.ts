import type { Leaning } from './leaning.js';

/** Words that lean a message towards a treatment, an ordinary day or a time long past. */
export const towardsAnOrdinaryDay: readonly Leaning[] = [
  {
    of: 'arranging a talk',
    points: -2,
    words: `
      appointment, appointments, appt, appts, consult, consultation, first talk|visit|session|appointment, visit, visits, slot, slots, an opening, openings, availability, booking, booked, book a|an|the, to book, schedule, scheduled, reschedule, rescheduling, cancelling, canceling, confirm, confirmed, waitlist, waiting list, waiting room, on hold, video call, phone call, the call, our call, a call back, zoom, the link, a link, intake, referral, second opinion, weekdays, weekends, earlier slot|time|date, come in, fit me in, push to|it, move it|my|our|the, running late, be late, directions, in advance, new patient, patient portal, see you|u, look forward, looking forward, sent it twice, wrong button, by accident, typo,
      cita, citas, turno, turnos, consulta, consultas, reservar, reserva, reserve, agendar, agenda, agende, reprogramar, mover la|mi, cambiar la|mi|de, cambiamos, cambian, cambienme, llamada, videollamada, platica, charla, primera vez|cita|sesion|consulta|platica|charla, lista de espera, segunda opinion, nos vemos, confirmo, confirmar, horario, horarios, disponibilidad, virtual, presencial, en linea, por video|telefono|zoom|whatsapp|chat, el link, el enlace, llego tarde, llego NUMBER, adelantar, martes, miercoles, recepcion, recepcionista, me equivoque, formularios
    `,
  },
  {
    of: 'wanting to be well',
    points: -3,
    words: `
      feel better, get better, getting better, feel like me|myself, my life back, feel alive again, feel something, feel normal, enjoy things|life|anything, work on, work through, talk to someone|somebody, talk about, talk it through, help with, support for, learn more, more about, curious, wondering if|about|whether, interested in, would like, i like, like to know|talk|try|ask|start|hear|understand, info, information, options, tools, experience with, second opinion, new therapist|doctor|provider, recommended, recommend, heard about, read about, podcast, my therapist|doctor|psychiatrist|gp|neurologist|cardiologist|pain, success, hopeful, nervous, a bit nervous, worried about, what to expect, what happens, side effects, is that ok|normal|possible|allowed, is it ok|normal|possible, normal, just saying, mostly, stuck, burned out, burnt out, burnout, stressed, worn out, tired, retired, social, coping, doing ok|okay|better|well|great, so far,
      sentirme mejor|bien|normal|yo, estar mejor|bien, volver a ser|sentir|disfrutar|bailar|dormir|trabajar, disfrutar, disfruto, hablar con alguien, hablar de|del, platicar, quisiera saber|entender|hablar|preguntar|platicar|una|informacion, quiero saber|hablar|entender|aprender|preguntar|trabajar|probar|intentar algo|otra, me gustaria, me interesa, informes, informacion, opciones, apoyo, orientacion, recomendo, recomendaron, recomienda, me hablo de, lei que|sobre|de, mi terapeuta|doctor|doctora|psiquiatra|psicologa|psicologo|psico|medico, es normal, hay algun|problema, pasa algo, que pasa si, no pasa nada, nerviosa, nervioso, me cuesta concentrarme|dormir, me concentro, sobre todo, mas bien, al contrario, bajoneado, bajoneada, ando bajo|baja|bajon|muy|de malas, agobiada, agobiado, sin prisa, jubilado, poco a poco, lo llevo mejor, acompanado, acompanada, superar, lo supero, procesarlo
    `,
  },
  {
    of: 'work, study and family of every day',
    points: -2,
    words: `
      marriage, married, divorce, breakup, my ex and, kids left, grandmother of, semester, college, grad school, thesis, deadline, interview, coworker, manager emails, commute, rush hour, shift work, night shift, overtime, career, army, deployment, tours, veteran, unit, retired, retirement, hobby, hobbies, vacation, weekend plans, birthday party, christmas shopping, in laws, newborn, toddler, daycare, carer for, caregiver, immigrant, moved to|here|from, new city, new job, divorcio, separacion, matrimonio, mi ex y, la uni, universidad, carrera, tesis, entrega, oposiciones, curro, laburo, laburar, chamba, jubile, vecina de, mudanza, me mude, suegra, nietos, maestra, maestro, oficina, turno de noche, bodega, despido, aniversario, novenario
    `,
  },
  {
    of: 'treatment',
    points: -3,
    words: `
      ketamine, esketamine, spravato, ketamina, infusion, infusions, infusiones, session, sessions, sesion, sesiones, treatment, treatments, tratamiento, therapy, terapia, dose, dosis, iv, lozenge, lozenges, troche, nasal, anesthesia, anestesia, tms, ect, clinic, clinica, procedure, surgery, cirugia, operation, k hole, integration, maintenance, booster, scan, mri, blood test, lab, labs, protocol
    `,
  },
  {
    of: 'money and insurance',
    points: -2,
    words: `
      insurance, cost, costs, price, pay, paid, bill, bills, invoice, refund, copay, deductible, coverage, covered, seguro, cuesta, precio, pagar, factura, contract, lease, rent, subscription, credit, loan, taxes, deposit, discount, claim, employer, company, medicare, medicaid, hsa
    `,
  },
  {
    of: 'a question to the practice',
    points: -2,
    words: `
      do you, does it, does the, can you, could you, would you, are you, is there, is it, will you, can i, may i, should i, do i, will i, am i, what time, what is the|your|included|it, where is|are, when is|can|do, tienen, aceptan, atienden, se puede, pueden, hay que, sirve, ustedes, your office|clinic|practice|team|website|hours|prices|fees, parking, estacionamiento, online, in person, do people, does anyone, puedo tomar|usar|ir|llevar|comer|manejar|pagar|cambiar|hacer|mover|agendar|saber|preguntar, eligible, required, candidates, would it, instead
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
    points: -2,
    words: `
      years, NUMBER months, years|months|decades|weeks ago, history, since, in 20*|19*, 20*, 19*, last year|spring|summer|winter|fall|month|march|june, as a kid|child|teenager|teen, childhood, back in, back then, college, anos, meses, hace, desde, historial, antecedentes, family history, in the past, previously, recovered, recovery, survived, survivor, past, decades, runs in the family, ever since, when i was, of age, older, vintage
    `,
  },
  {
    of: 'somebody lost',
    points: -2,
    words: `
      lost my|our|a|someone, died, murio, fallecio, perdi a|mi, grief, grieving, duelo, passed away, passed last, anniversary, widow, widower, mourning, miss him|her, luto, killed by|in, hospice, memorial, funeral of|was|for, cancer
    `,
  },
  {
    of: 'work and school',
    points: -3,
    words: `
      at work, from work, for work, my work, work week, back to work, go to work, work stress|hours|schedule|trip|thing|day, off work, work on, works on, i work, we work, he works, she works, job, shift, shifts, boss, coworkers, office, school, class, exam, teach, teacher, nurse, therapist, counselor, psychologist, psychiatrist, doctor, gp, patients, clients, hotline, prevention, prevencion, volunteer, training, paper, article, research, study, studies, trabajo, oficina, jefe, escuela, clase, examen, enfermera, enfermero, psicologo, psicologa, psiquiatra, terapeuta, medico, doctora, pacientes, taller, profesor, maestra, estudio, tesis, colleague, colleagues, career, business, customers, deadline, project, student loans
    `,
  },
  {
    of: 'symptoms and medicines by name',
    points: -4,
    words: `
      depressed, depression, anxiety, anxious, sad, sadness, mood, low, exhausted, insomnia, nausea, migraine, migraines, headache, headaches, my back, back pain, lower back, knee, knees, feet, neck pain, fibro, fibromyalgia, ptsd, ocd, adhd, bipolar, crps, panic, panic attacks, crying, energy, appetite, numb, side effects, blood pressure, bp, mg, SYMPTOM_MEDICINE, lexapro, prozac, wellbutrin, gabapentin, depresion, ansiedad, triste, tristeza, animo, cansancio, insomnio, nauseas, migrana, espalda, rodilla, fibromialgia, lloro, llorar, agotada, agotado, no duermo, duermo mal|poco|bien|mejor, presion, energia, sertralina, efectos, pregnant, breastfeeding, allergy, allergic, thyroid, asthma, symptoms, sintomas, diabetes, stable, estable, needles, agujas, dizzy, focus, concentrate, foggy, restless, worry, worries, worried, stress, stressed, estres, grumpy, lonely, overwhelmed, unmotivated, moody, irritable, motivation, antidepressants, antidepressant, antidepresivos, antidepresivo, ssris, ssri, medication, medications, medicamento, medicamentos, medicina para, nightmares, pesadillas, apnea, allergies, alergia, panico, penicillin, aetna, vyvanse, concerta, tdah, toc, celexa, effexor, zoloft, cymbalta, litio, lithium, fluoxetina, venlafaxina, escitalopram, clonazepam me, sober, sobrio, sobria, sobriety, limpio, pinched nerve, shoulder, cronico, chronic, injection, needle, aguja, lumbar, tinnitus, vertigo, menopause, hormones, hashimoto, lupus, arthritis, artritis, gastritis, presion alta, colesterol, autistic, autismo, trauma, flashbacks, grief counselor, duelo, luto, mood swings, appetite, sleep study, weight gain, apagada, apagado, sin animo, apatia, desgana
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
    points: -2,
    words: `
      thanks, thank you, gracias, great, nice, glad, happy, enjoy, excited, fine, ok, okay, better, bien, mejor, contento, contenta, feliz, genial, good, lovely, wonderful, grateful, hopeful, looking forward, recommend, improved, relief, works, working, helps, ayuda mucho, saludos, porfa, well, safe, love it, beautiful, proud
    `,
  },
  {
    of: 'hours and dates',
    points: -1,
    words: `
      at NUMBER, NUMBER am, NUMBER pm, pm, oclock, mornings, afternoons, evenings, next week|month|year, weekdays, thursday, wednesday, tuesday, jueves, miercoles, la tarde, por la manana, las tres|cuatro|cinco|diez|nueve|ocho, at first, before, antes de, during, durante, last week|month|time|summer, the other day, weekly, daily, una vez, a veces, sometimes, NUMBER sessions|sesiones|weeks|times|veces|minutes|years|yo|months|hours, march, april, may, june, july, august, september, october, november, mayo, junio, julio, agosto, enero, spring, summer, winter, autumn, late, early, tarde, temprano
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
    points: -4,
    words: `
      not suicidal, no thoughts, never thought, never tried, quiero vivir, want to live, love my life, my life back, love life, seguir viviendo con, ganas de vivir, nothing dangerous, not at risk, sin riesgo, en peligro no, yo estoy a salvo, safe and stable, keeps me safe, happy to be alive, glad to be alive, agradecid* de|con, no plan, no intent, no intention, not a danger, no danger, not in danger, nothing like that, nunca he, nunca pense, no tengo pensamientos|ideas, no quiero morir|matarme|hacerme, no es mi caso, no corro, ni nada, said no, dije que no, denies, deny, never self|hurt|harmed|considered|wanted, no urge, not now, not since, no soy, none
    `,
  },
];
