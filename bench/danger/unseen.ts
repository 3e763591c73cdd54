/**
 * Phrases that nothing was learnt from, neither by the lists of words nor by likeness, by two writers who had not seen how
 * danger is heard. Once one is learnt it belongs among those, and others have to be written in its place.
 */
export interface Phrase {
  readonly language: 'en' | 'es';
  readonly text: string;
}

/** Somebody is in danger now. */
export const speakOfDanger: readonly Phrase[] = [
  { language: 'en', text: "I want to kill myself and I don't know who else to tell" },
  { language: 'en', text: 'im gonna end it tonight so u can cancel whatever i had with you guys' },
  { language: 'en', text: "Please cancel my appointment on the 14th. I won't be alive by then." },
  { language: 'en', text: 'took about 40 of my moms oxycodone like an hour ago and now im scared' },
  {
    language: 'en',
    text: 'I have been cutting again, every night this week, and last night it was deep enough that I probably needed stitches.',
  },
  { language: 'en', text: "My husband's gun is in the nightstand and I keep taking it out and looking at it." },
  {
    language: 'en',
    text: "No need to hold my spot on the waiting list. When you finally call I'll be gone and everyone will be better off.",
  },
  { language: 'en', text: 'my son is locked in the bathroom with a knife and says hes going to do it, what do I do' },
  { language: 'en', text: "He's outside right now banging on the door and said he'll kill me if I dont open" },
  {
    language: 'en',
    text: 'Chest feels like an elephant is sitting on it since I took the lozenge and my left arm is numb',
  },
  { language: 'en', text: 'my roommate did too much k and shes not waking up, her lips look kinda blue' },
  { language: 'en', text: "I can't promise you I'll be safe this weekend." },
  {
    language: 'en',
    text: "I've written the letters. One for each of the kids. All I need is someone to look after the dog.",
  },
  { language: 'en', text: 'honestly the only thing stopping me is my cat and shes 17' },
  {
    language: 'en',
    text: "I don't see myself making it to Friday. I've gone over how I'd do it so many times it's like a song stuck in my head.",
  },
  { language: 'en', text: "Suicidal since Sunday. It is worse today than yesterday and I'm by myself." },
  { language: 'en', text: 'thank you for being kind to me Dr. Amari. you were the last person who tried. goodbye' },
  { language: 'en', text: "I'm sitting in my car by the bridge and I can't make myself drive home" },
  { language: 'en', text: 'how many of my leftover klonopin would it take to not wake up' },
  { language: 'en', text: 'i keep thinking about stepping in front of the train. i take it every morning' },
  {
    language: 'en',
    text: 'Sir, I am 78 years old, my wife has passed, and I have decided I will be joining her this week. I would like my deposit returned to my daughter.',
  },
  { language: 'en', text: 'kms tonight fr this time not joking' },
  {
    language: 'en',
    text: "I'm having thoughts of killing myself and would like to know if ketamine can work fast enough.",
  },
  {
    language: 'en',
    text: 'My sister just texted me "tell mom I love her" and she isn\'t picking up and she has a bottle of pills.',
  },
  {
    language: 'en',
    text: "I burn myself with the iron when it gets like this. Did it this morning and it didn't help so now I don't know what I'll do",
  },
  { language: 'en', text: 'ive been saving up my amitriptyline, got like 3 months worth now' },
  { language: 'en', text: 'Why keep waiting for a consult. The rope is already in the garage.' },
  { language: 'en', text: 'I don\'t want to be here anymore. Not "here" as in this city. Here.' },
  { language: 'en', text: "It would go easier on everybody if I didn't wake up tomorrow, and I'm working on that." },
  {
    language: 'en',
    text: 'My boyfriend has his hands round my neck every time he drinks and hes drinking now. i locked myself in the closet w my phone',
  },
  {
    language: 'en',
    text: "I think I'm having an allergic reaction to the troche. throat is closing up, hard to swallow, face swelling",
  },
  {
    language: 'en',
    text: 'my dad isnt breathing right, like gasping, he put on his fentanyl patch and then had whiskey',
  },
  { language: 'en', text: 'voices are telling me to hurt my baby and im scared im going to listen' },
  { language: 'en', text: 'I cant stop hitting my head against the wall, theres blood' },
  { language: 'en', text: "If this request is not answered today I'm done. I mean it, done living." },
  { language: 'en', text: 'Wife found me with the belt this morning. She is at work now. I still want to.' },
  {
    language: 'en',
    text: 'gave my guitar to my nephew and paid off the card. feels peaceful now that its decided. thx for ur time',
  },
  { language: 'en', text: "I want to die. That's it, that's the message." },
  { language: 'en', text: "I've been suicidal on and off for years but this week I have a plan and a date." },
  { language: 'en', text: 'drank bleach. dont know why im typing here' },
  { language: 'en', text: 'not gonna lie im standing on the roof of my building rn' },
  {
    language: 'en',
    text: "I need to get in before the weekend because I honestly don't trust myself alone in the house with all that insulin.",
  },
  { language: 'en', text: "Can somebody call me please. I'm scared of what I'm about to do." },
  { language: 'en', text: "Reason for cancelling: there's no point, I won't be around" },
  { language: 'en', text: 'my ex is coming over with a gun he said so on the phone, kids are here' },
  {
    language: 'en',
    text: 'Since the infusion yesterday my heart has been going at 170 and I just passed out in the kitchen',
  },
  {
    language: 'en',
    text: 'im 16 and i have razor blades under my mattress and my parents dont know and tonight is bad',
  },
  { language: 'en', text: 'The pain has won. I got the pills counted out on the table in front of me.' },
  {
    language: 'en',
    text: "My buddy from the unit posted a picture of his pistol and the words see you on the other side. He's in Tulsa, I'm in Ohio, he's not answering.",
  },
  { language: 'en', text: 'i wish i was dead, every single hour, and its getting harder to not act on it' },
  {
    language: 'en',
    text: "I'll keep it short: I am planning to take my life. I wanted one person to know it wasn't the treatment's fault.",
  },
  { language: 'en', text: 'i swallowed the whole bottle of tylenol last night and i feel ok now but is that bad' },
  { language: 'en', text: 'Do I get a refund if I die before the session? Asking because I intend to.' },
  {
    language: 'en',
    text: "She's been holding my passport and last night she broke my wrist. She says next time it's my neck. Typing this while she showers.",
  },
  {
    language: 'en',
    text: "I'm postpartum, 5 weeks, and I keep picturing driving us both into the lake. I had the keys in my hand today.",
  },
  { language: 'en', text: "Life isn't something I plan on continuing past my birthday, which is Saturday." },
  { language: 'en', text: 'i cant do another night. i really cant. somebody pls' },
  {
    language: 'en',
    text: "Hi, my mother is 71, has quit eating, and says she'll take all her heart pills once I leave for work. I leave in twenty minutes.",
  },
  {
    language: 'en',
    text: 'took 6 edibles n some xanax n vodka, room is spinning and i cant feel my legs. dont want to call 911 bc insurance',
  },
  { language: 'en', text: 'been clean from cutting 2 yrs but i relapsed just now and its not stopping bleeding' },
  {
    language: 'en',
    text: "I looked up how tall the parking structure at work is. I've gone up there on my lunch break three days in a row.",
  },
  {
    language: 'en',
    text: "You all have been nice but I'm tired in a way sleep don't fix and I'm ready to go home to the Lord, by my own hand if He won't come get me.",
  },
  {
    language: 'en',
    text: 'if i had a gun id have done it already. my brother is bringing me his tomorrow he thinks its for the range',
  },
  {
    language: 'en',
    text: "Kid in my group chat says he's taken a bunch of his ADHD meds and is live streaming it. I don't know his address. What can I do?",
  },
  {
    language: 'en',
    text: "Please tell my practitioner that I'm sorry for what I'm about to do and she shouldn't blame herself.",
  },
  { language: 'en', text: "Cannot keep myself safe. Don't have anybody to stay with me." },
  { language: 'en', text: "I need help right now I'm going to hurt myself" },
  {
    language: 'en',
    text: "Went to the hardware store for the hose. I'm in the garage with the doors shut. Just needed to tell somebody I guess",
  },
  { language: 'en', text: 'slurring my words, half my face is droopy, started ten min ago after the session' },
  {
    language: 'en',
    text: "I'd rather be dead than wait nine weeks, and I am not being dramatic, I've already picked out where.",
  },
  {
    language: 'en',
    text: "I'm number 212 on your list. I'm not going to make it to my turn. Everything is ready on my end, if you know what I mean.",
  },
  {
    language: 'en',
    text: "My teenager is bleeding from her wrists and won't let me near her. What number do I call??",
  },
  {
    language: 'en',
    text: "I'm going to kill him. He did it to my daughter and I know where he works and I'm going over there.",
  },
  { language: 'en', text: 'unaliving myself after my shift, already decided' },
  { language: 'en', text: 'the thoughts have turned from what if to when and that frightens me' },
  { language: 'en', text: "I stopped taking my insulin on purpose four days ago. Don't tell my family." },
  { language: 'en', text: 'wont be needing this appt or anything else after tonight lol. take care of each other' },
  {
    language: 'en',
    text: "There's a man in the next apartment beating his wife, I can hear her screaming for help and then it goes quiet",
  },
  { language: 'en', text: "I have nothing left. House gone, kids gone. I just loaded my shotgun and it's on my lap" },
  { language: 'en', text: "can't get air in, took the spray and my chest is tight and hurting bad" },
  {
    language: 'en',
    text: "I haven't eaten in nine days. It's a punishment, I've earned it, and I plan on keeping going until my body gives up.",
  },
  {
    language: 'en',
    text: "Is it normal that when I drive over the bridge to work I undo my seatbelt and think about turning the wheel? It's been every day this week. Yesterday I actually slowed down and put my blinker on, like an idiot.",
  },
  { language: 'en', text: 'what happens to my deposit if i die before the appointment? asking for real' },
  {
    language: 'en',
    text: 'i keep thinkin about my dads shotgun. he used it on hisself and i get it now. its still in the hall closet',
  },
  {
    language: 'en',
    text: "Mom's face is drooping on one side and her words come out like mush, started maybe ten minutes ago. Should we still come for the 2:00?",
  },
  {
    language: 'en',
    text: "I'm a retired anesthesiologist and I know precisely what I would need and how much of it. It is in the house. I would prefer an appointment, but I am running out of arguments against the alternative.",
  },
  { language: 'en', text: 'tell my mom i tried ok? thats all' },
  {
    language: 'en',
    text: 'Lost the house, then the job, then her. Bought a hose and duct tape this afternoon and the guy at the register asked if I had a fun project going. I said yeah.',
  },
  {
    language: 'en',
    text: 'my stepdad comes in my room at night. im 15. is this the medicine that makes you not feel your body',
  },
  { language: 'en', text: 'she had a seizure in the car coming home from you and now shes having another one' },
  {
    language: 'en',
    text: "BP at home is 214/128 since yesterday's dose, worst headache of my life and now I can't see right out of one eye. Your office line goes to voicemail.",
  },
  {
    language: 'en',
    text: "Every night I pray that God doesn't wake me up. Lately I have stopped waiting on Him to decide.",
  },
  { language: 'en', text: 'i cut again tonight and its deep and i kinda like that it wont stop' },
  {
    language: 'en',
    text: "Dad is 82 and quit eating when mom passed. Says he's going with her. Last night we caught him with what was left of her morphine, and he only laughed and said we can't watch him forever. We do not know who to ask.",
  },
  {
    language: 'en',
    text: "Stopped my insulin on purpose three days ago. It seemed like the quietest way to go about it. Breathing is fast and I'm so thirsty.",
  },
  { language: 'en', text: 'Reason for cancelling: he took my keys and he isnt letting me leave the house' },
  {
    language: 'en',
    text: 'My life insurance has a two-year clause and it ran out on Friday. The kids would finally be okay. I go over it in my head all day, the mortgage, the tuition, all of it paid. Then I look at them eating cereal.',
  },
  { language: 'en', text: 'Waiting list is 6 weeks? I dont have 6 weeks in me' },
  {
    language: 'en',
    text: "Chest feels like somebody is standing on it and my left arm's gone numb. Is that from this morning's session?",
  },
  {
    language: 'en',
    text: "Thank you to Denise at the front desk, who was always kind to me. I won't be needing the rest of my package, please give it to someone who can still be helped. I'm at peace with it. Goodbye.",
  },
  {
    language: 'en',
    text: 'Took about 30 extra strength tylenol last night, then changed my mind. Feel okay now, only a little queasy. Do I have to mention that before Thursday?',
  },
  {
    language: 'en',
    text: "If he shows up at the courthouse Thursday I'm going to shoot him. I've decided. Treat me or don't.",
  },
  {
    language: 'en',
    text: "My wife believes I'm booking this for my knee. It isn't for my knee. I've been writing the note for a week and can't get the last line right.",
  },
  { language: 'en', text: "Honestly if this one doesn't work I'm done. I mean done done. I already looked up how." },
  {
    language: 'en',
    text: "I teach high school. One of my kids turned in a paper that reads like a suicide note and told a friend that after Friday it won't matter. Do you see minors? What do I do tonight?",
  },
  {
    language: 'en',
    text: "Got discharged from psych Tuesday. I told them what they wanted to hear. Nothing has changed, I still intend to do it, I'm only waiting for my roommate to leave for his trip.",
  },
  {
    language: 'en',
    text: "Third round of this and the darkness is heavier than before I came. I keep telling the nurse I'm fine because she's sweet. I'm not fine, I spent Sunday picking which tree.",
  },
  {
    language: 'en',
    text: "I found my roommate with a belt around her neck before class. She's breathing, she's talking, she says she'll just try again when I go to work.",
  },
  {
    language: 'en',
    text: 'friend wont answer, she posted a pic of pills on her story w goodnight world. she said she booked w you, do u have her address???',
  },
  {
    language: 'en',
    text: 'sitting in my car in the garage with the door shut. keys are in. somebody tell me something good i guess',
  },
  {
    language: 'en',
    text: "By the time anyone reads this it'll be over. The doctor is a good man and none of it is on him.",
  },
  {
    language: 'en',
    text: "I got the gun out of the safe last night and sat with it for about an hour. Put it back. Don't know about tonight.",
  },
  { language: 'en', text: 'everyone would sleep better if i was gone and thats just math' },
  { language: 'en', text: 'i want to kill myself and i dont know who else to tell' },
  {
    language: 'en',
    text: "I'm tired. Not sleepy tired. Tired of being alive tired. I keep reading the freight train schedule.",
  },
  {
    language: 'en',
    text: "My throat is swelling up since I put the new troche under my tongue and it's getting hard to breathe, what do I do",
  },
  {
    language: 'en',
    text: "Had a baby 5 weeks ago. She deserves a mother who isn't me. I keep picturing walking into the lake while she naps, and the picture doesn't upset me anymore. My husband thinks I'm just tired.",
  },
  {
    language: 'en',
    text: 'I am 71 years old, my husband is gone, my dog is gone, and I see no reason to keep taking up room. I have been saving my pills since Easter. I believe I have enough. My niece filled out the first page of this for me but she does not know that part.',
  },
  {
    language: 'en',
    text: "I have the date picked. It's the 14th, after my daughter's recital, so please don't bother offering me anything later than that.",
  },
  { language: 'en', text: 'my gf is on the outside of the balcony rail she wont come in' },
  { language: 'en', text: 'cant do this anymore. dont want to be here tomorow' },
  {
    language: 'en',
    text: "I've been making myself bleed to feel something. Used to be once a month, now it is every night after my husband goes up. He thinks I'm watching my shows.",
  },
  { language: 'en', text: 'gonna kms if you guys dont have anything this week and no im not being dramatic' },
  {
    language: 'en',
    text: "My brother texted me that he's sorry for everything and now his phone is off. He has an intake with you Monday. He owns two pistols and I am four states away.",
  },
  {
    language: 'en',
    text: "He says if I go to one more doctor he'll burn the place with me and the kids in it. There's a gas can on the porch that wasn't there yesterday.",
  },
  {
    language: 'en',
    text: 'To whom it may concern: I should like to be seen as soon as practicable. I am experiencing persistent thoughts of taking my life, with a method in mind, and I do not believe I can keep myself safe through the weekend.',
  },
  {
    language: 'en',
    text: "Promised my sister I would try one more thing before I go through with it. You're the one more thing.",
  },
  { language: 'en', text: 'drank a fifth and took all my xanax. dont really care. gettin sleepy' },
  {
    language: 'en',
    text: "I hit the wall and then my own head till I see stars. Four times this week. Once I start I can't quit.",
  },
  { language: 'en', text: "Reason for cancelling: I won't be around." },
  {
    language: 'en',
    text: "Can't come Friday, my eye is swollen shut. I fell. Well... you know how it is. I'm writing this from the laundromat because I'm scared to go home.",
  },
  {
    language: 'en',
    text: "My emergency contact should be changed to my sister Carol. She's the one who'll have to identify me. Tell her the letter is in the piano bench.",
  },
  { language: 'en', text: "I've tried every medicine there is. What's left is the rope in the shed lol" },
  {
    language: 'en',
    text: 'no plan or anything i just wish i could stop existing, like all the time now, and its getting louder',
  },
  {
    language: 'en',
    text: "Please don't mail anything to the house. My wife hits me, and if she sees I spent money on this it'll be the fire poker again.",
  },
  {
    language: 'en',
    text: 'im 17 can i book without my mom knowing. tried to hang myself on sunday and nobody noticed',
  },
  { language: 'en', text: 'thinkin bout ending it fr' },
  { language: 'en', text: 'i dont want a therapist i dont want a hotline i want OUT' },
  {
    language: 'en',
    text: "Will the nurse see my legs? I've been cutting most days since the breakup and I don't want to be reported.",
  },
  {
    language: 'en',
    text: 'been burning my arms with the curling iron after my shifts. long sleeves in july lol. can i still get the iv',
  },
  {
    language: 'en',
    text: "Not suicidal!! I just wouldn't mind if a truck hit me, and I've started crossing Main St without looking to see if one will.",
  },
  {
    language: 'en',
    text: "Husband did his at-home lozenge, then had wine on top of it, and now he's gray and snoring weird and I can't get him to wake up",
  },
  { language: 'en', text: 'think i did too much k... cant feel legs hearts going nuts im alone' },
  {
    language: 'en',
    text: "Writing for my son, he's 19. This morning he told me he's going to kill himself, and now he's locked in his room and quiet.",
  },
  { language: 'en', text: 'hes breaking the bedroom door down' },
  {
    language: 'en',
    text: 'he chokes me when hes drunk and last night i blacked out. need something for my nerves but he goes thru my phone so dont call it',
  },
  { language: 'en', text: 'unalive thoughts again, worse than before. stood on the roof of my building today' },
  {
    language: 'en',
    text: "I don't see myself making it to Christmas. I don't need one more person telling me it gets better.",
  },
  { language: 'en', text: 'I WANT TO DIE I WANT TO DIE I WANT TO DIE' },
  {
    language: 'en',
    text: 'I keep seeing myself hurting the baby. An hour ago I had the pillow in my hands. Please somebody come.',
  },
  { language: 'en', text: 'vet, 2 tours. 22 a day they say. feel like tomorrow its 23' },
  { language: 'en', text: 'opening up my wrists with sewing scissors in the bathroom at work. someone help me stop' },
  { language: 'en', text: "Cancel it. No sense fixing something that's getting thrown out this week anyway." },
  { language: 'en', text: 'relapsed. 2 yrs clean from sh and the blade is next to me rn' },
  {
    language: 'en',
    text: 'there is one way i know of to make this pain stop that works 100% and its looking better every hour',
  },
  { language: 'en', text: 'You all are my last phone call. After this I go be with my son.' },
  { language: 'en', text: 'i took the whole bottle of ambien like 20 min ago' },
  {
    language: 'en',
    text: 'how much of the ketamine would it take to not wake up. id want to be asleep and not hurting',
  },
  { language: 'en', text: 'The voices want me in front of the train & today I almost listened.' },
  {
    language: 'en',
    text: 'Found homes for both cats, paid off the car, taped the passwords to the fridge. First time in years I feel calm. You can close my file.',
  },
  { language: 'es', text: 'Me quiero matar y no tengo con quien hablar' },
  { language: 'es', text: 'ya no quiero vivir, ya no aguanto mas neta' },
  { language: 'es', text: 'Pueden darle mi turno a otra persona que sí tenga ganas de vivir. Yo hoy me voy.' },
  {
    language: 'es',
    text: 'me he tomado un blíster entero de trankimazin con ginebra y ahora me arrepiento, se me cierran los ojos',
  },
  {
    language: 'es',
    text: 'mi hijo agarro el machete, se encerro en el cuarto y grita que se va a abrir el cuello, ayudenme',
  },
  { language: 'es', text: 'Tengo pensamientos suicidas desde hace tres días y hoy estoy sola en casa.' },
  { language: 'es', text: 'Mi esposo viene tomado y dijo que hoy si me mata. estoy con los niños en el cuarto' },
  {
    language: 'es',
    text: 'mi marido sudando frio, con un dolor en el pecho que le corre pa la quijada, esta blanco como papel. acaba de ponerse el spray',
  },
  { language: 'es', text: 'La lista de espera dice marzo. Para marzo mi familia ya me habrá llorado, se los aseguro.' },
  {
    language: 'es',
    text: 'Dejé apuntadas las claves del banco y a quién darle mi ropa. Gracias por todo, doctora, usted fue buena conmigo.',
  },
  {
    language: 'es',
    text: 'ando subido en la antena del cerro, desde aqui se ve toda la ciudad, ya no pienso bajar caminando',
  },
  { language: 'es', text: 'llevo toda la semana cortándome los brazos, ayer no paraba de sangrar' },
  { language: 'es', text: 'Ay bendito, yo no puedo más. Tengo la pistola de papi en la falda y no paro de llorar.' },
  { language: 'es', text: 'Quiero quitarme la vida. Lo digo en serio y necesito que alguien me escuche hoy.' },
  {
    language: 'es',
    text: 'En la fiesta una chica se ha metido demasiada keta y no reacciona, le hablamos y nada, respira muy despacio',
  },
  { language: 'es', text: 'Finjo que me tomo la medicina y la escondo en un calcetín. Ya casi junto lo que necesito.' },
  { language: 'es', text: 'no puedo prometer que voy a pasar la noche' },
  { language: 'es', text: 'Fíjese que compré veneno para ratas y en esta casa ni ratas hay.' },
  { language: 'es', text: 'mi hermana me mandó un audio despidiéndose y no contesta, vive sola en Ponce' },
  { language: 'es', text: 'todos van a estar mejor sin mi. hoy en la noche lo arreglo' },
  {
    language: 'es',
    text: 'Hay una voz que me dice que empuje a mi hermanito por las escaleras. Hoy me acerqué. Tengo miedo.',
  },
  { language: 'es', text: 'Motivo de cancelación: me voy a morir, y esta vez va por mi mano' },
  { language: 'es', text: 'Anoche intenté ahorcarme y se rompió el lazo. Sigo queriendo hacerlo.' },
  {
    language: 'es',
    text: 'A mis 81 años no pienso ser carga de nadie. El revólver de mi difunto esposo todavía sirve y hoy lo limpié.',
  },
  {
    language: 'es',
    text: 'ayer me tome todo el frasco de hierro de mi mama y amaneci vomitando con sangre, no le he dicho a nadie',
  },
  { language: 'es', text: 'no confío en mí misma estando a solas con tanta medicina en casa' },
  { language: 'es', text: 'me quiero desvivir, tengo 15 y mis papas no saben nada' },
  { language: 'es', text: 'Estoy parado en el puente. Los carros pasan bien rápido abajo.' },
  { language: 'es', text: 'mi compa se inyectó y está azul, le pego en la cara y no jala aire' },
  {
    language: 'es',
    text: 'me salieron ronchas por todo el cuerpo a los minutos de la inyeccion y ahora me silba el pecho y tengo los labios enormes',
  },
  {
    language: 'es',
    text: 'Llevo meses con la idea de la muerte pero ahora ya tengo el día: el domingo, cuando se vayan todos a misa.',
  },
  {
    language: 'es',
    text: 'díganle a la licenciada Maribel que no fue culpa de ella. que me perdone por lo que voy a hacer',
  },
  {
    language: 'es',
    text: 'mi ex tiene un arma y viene para acá, me acaba de marcar diciendo que me despida de mis hijos',
  },
  { language: 'es', text: 'Necesito ayuda ya, me voy a hacer daño' },
  { language: 'es', text: 'he vuelto a autolesionarme, cada vez más profundo, y hoy no sé si voy a parar' },
  {
    language: 'es',
    text: 'con que se muere uno mas rapido, con la ketamina o con las de dormir? contesteme, es para mi',
  },
  {
    language: 'es',
    text: 'Pues nada, he vaciado la nevera y le he pedido al vecino que se quede con la gata los años que le queden. Por fin estoy tranquila. Que os vaya bonito.',
  },
  {
    language: 'es',
    text: 'Manejo un tráiler. Llevo días mirando los pilares de la autopista y ayer solté el volante unos segundos a propósito. Mañana salgo otra vez.',
  },
  { language: 'es', text: 'toy mal mal mal. si nadie me contesta ahora me tiro x el balcon' },
  { language: 'es', text: 'No es que quiera cambiar de ciudad ni de trabajo: lo que no quiero es seguir respirando.' },
  {
    language: 'es',
    text: 'Mi suegro anda buscando las balas por toda la casa, dice que ya estuvo bueno de sufrir. Le escondí la escopeta pero no sé si tiene otra.',
  },
  { language: 'es', text: 'hace cinco días que no bebo ni como, quiero irme así, despacito, sin molestar' },
  {
    language: 'es',
    text: 'Mi pana me mandó su ubicación en el puente Dos Hermanos y un "cuídame a los nenes". No coge el teléfono.',
  },
  { language: 'es', text: 'quiero dormirme y no despertar, y tengo con qué' },
  {
    language: 'es',
    text: 'me he desplomado en la ducha al volver de la infusión, me he dado en la cabeza y ahora vomito y veo borroso',
  },
  { language: 'es', text: 'me corte mal y no para la sangre, no quiero llamar a la ambulancia' },
  {
    language: 'es',
    text: 'Me tiene encerrada con candado desde el viernes y dice que si grito me echa gasolina. Escribo rápido que ya viene subiendo.',
  },
  { language: 'es', text: 'ya se acabo para mi. perdon mama perdon todos' },
  {
    language: 'es',
    text: 'Acabo de tener un bebé y no paro de pensar que los dos estaríamos mejor en el cielo. Hoy llené la tina y me quedé ahí parada con él en brazos.',
  },
  {
    language: 'es',
    text: 'Si no hay espacio antes del viernes, olvídenlo. Yo al viernes no llego, ya me cansé de pelear por estar viva.',
  },
  {
    language: 'es',
    text: 'una niña del servidor de discord puso foto de sus brazos recien cortados y dijo bye a todos, es de Monterrey creo',
  },
  { language: 'es', text: 'Tengo ideación suicida activa, con plan y con medios. Solicito atención inmediata.' },
  { language: 'es', text: 'lo hago en cuanto se duerman los niños, ellos no tienen que ver nada' },
  { language: 'es', text: 'me bebí medio vaso de salfumán, me arde toda la boca' },
  {
    language: 'es',
    text: 'Hoy voy por el cabrón que me arruinó la vida. Ya traigo el fierro en la cintura y me vale si me matan a mí también.',
  },
  {
    language: 'es',
    text: 'La soga la compré el martes y todavía tiene la etiqueta, no sé por qué. La saco, la miro, la guardo. Hoy no la guardé.',
  },
  {
    language: 'es',
    text: 'mi mami empezó a convulsionar en el sillón y no para, va como cinco minutos, salió de la sesión a las 3',
  },
  { language: 'es', text: 'estoy temblando, tengo el cuter en la mesa y nadie contesta el telefono en ningun lado' },
  { language: 'es', text: 'Diosito ya no me escucha, así que me voy a presentar yo solo con Él esta misma noche.' },
  { language: 'es', text: 'cerré ventanas, tapé las rendijas con toallas y tengo la mano en la llave del gas' },
  {
    language: 'es',
    text: 'me meti dos gramos de k con chelas, no puedo mover las manos y se me va la onda, estoy solo en un motel',
  },
  {
    language: 'es',
    text: 'Mi hija de 13 se tomó algo, no quiere decir qué, tiene las pupilas enormes y dice que ya da igual.',
  },
  {
    language: 'es',
    text: 'Este dolor de la cara no lo aguanta un cristiano. Tengo el frasco de morfina abierto y esta vez no pienso medir la dosis.',
  },
  { language: 'es', text: 'pa qué me van a cobrar el depósito si mañana amanezco muerto, yo mismo me encargo' },
  {
    language: 'es',
    text: 'Antes se me quitaba con rezar. Ahora rezo y sigo viendo la viga del corral, y hasta sé qué mecate usar.',
  },
  {
    language: 'es',
    text: 'Ojalá me hubiera muerto yo en el choque. Cada vez me cuesta más no terminar lo que el choque empezó.',
  },
  {
    language: 'es',
    text: 'me arranco la piel con las uñas y con un tenedor, llevo una hora asi, hay un reguero en el lavabo',
  },
  { language: 'es', text: 'Chao, gracias por tratar de ayudarme. No me busquen.' },
  {
    language: 'es',
    text: 'Mi vecina me acaba de pasar una nota por el balcón: "me va a matar, llama a alguien". Oigo golpes.',
  },
  {
    language: 'es',
    text: 'soy guardia de seguridad, cargo arma toda la noche y llevo tres turnos poniéndomela en la boca',
  },
  { language: 'es', text: 'Valgo más muerto, por el seguro. Ya revisé la póliza y sí paga. Sería este fin de semana.' },
  { language: 'es', text: 'No me dejen sola hoy, por favor. Si me quedo sola no respondo.' },
  { language: 'es', text: 'hoy cumplo 40 y es el último, ya lo decidí' },
  { language: 'es', text: 'mi señora se tomó raticida, está botando espuma por la boca, qué hago' },
  {
    language: 'es',
    text: 'Tengo la ventana del sexto abierta y un pie en el marco. No sé por qué os escribo a vosotros.',
  },
  {
    language: 'es',
    text: 'Fui a la milpa a despedirme de mi papá, que está enterrado ahí cerca. La carabina está cargada, ya nomás me falta el valor.',
  },
  { language: 'es', text: 'Anoche me quemé con la plancha aposta y hoy me estoy aguantando las ganas de algo peor.' },
  { language: 'es', text: 'no alcanzo aire, se me ponen moradas las uñas, voy al hospital o se pasa?' },
  {
    language: 'es',
    text: 'le prometí a mi nena que la llevaba a la escuela el lunes y ya sé que no voy a cumplir, porque no voy a estar vivo',
  },
  {
    language: 'es',
    text: 'ya me despedi de mi gente por whatsapp y apague el otro celular, nada mas me faltaban ustedes',
  },
  {
    language: 'es',
    text: 'Le dio una convulsión a mi mamá hace rato y sigue sin hablar, con un lado como caído. ¿La llevamos a su cita o qué hacemos?',
  },
  { language: 'es', text: 'Motivo de cancelación: para qué, si no voy a llegar a esa fecha.' },
  { language: 'es', text: 'Dios me perdone pero ya no puedo, esta noche me voy con mi niña que está en el cielo 🕊️' },
  {
    language: 'es',
    text: 'Buenas tardes. Quisiera saber si hay cita antes del viernes. El viernes se acaba mi plazo: me prometí aguantar hasta ahí y ni un día más.',
  },
  {
    language: 'es',
    text: 'Con todo respeto, lo que quiero no es sentirme mejor. Lo que quiero es que esto termine, y si no terminan ustedes con ello voy a terminar yo.',
  },
  {
    language: 'es',
    text: 'Perdí el trabajo, mi esposa se fue y le debo a gente mala. El seguro de vida paga bien. Ya hice las cuentas y sale mejor así para mis hijos.',
  },
  { language: 'es', text: 'Le prometí a mi hermano que pediría ayuda antes de hacerlo. Pues ya la pedí, cumplí.' },
  {
    language: 'es',
    text: 'Este es mi último mensaje. Pueden quedarse con el dinero de las sesiones que faltan; que sea para alguien que todavía quiera vivir.',
  },
  {
    language: 'es',
    text: 'He dejado la diálisis sin decírselo a mi familia. Quiero acabar de una vez y así parece natural. Ya me noto hinchada y me cuesta coger aire.',
  },
  {
    language: 'es',
    text: 'Cuando lean esto ya no va a haber nada que hacer. Las llaves están con la vecina, el perro tiene comida para dos días.',
  },
  { language: 'es', text: 'YA NO PUEDO MAS ME VOY A MATAR' },
  { language: 'es', text: 'Solo pido que me pongan algo fuerte, y si no despierto, mejor. No le avisen a nadie.' },
  { language: 'es', text: 'Me apago el cigarro en la pierna para no gritar. Ya casi no me queda dónde.' },
  { language: 'es', text: 'me estoy cortando los brazos otra vez, hoy fueron como quince' },
  { language: 'es', text: 'Llevo tres noches yendo al puente. Anoche pasé una pierna al otro lado.' },
  { language: 'es', text: 'mi hijo se encerro en el baño con un cuchillo y dice q se va a matar' },
  { language: 'es', text: 'toy pensando en matarme hace dias y me da miedo que hoy si' },
  { language: 'es', text: 'Mi esposo se puso la ketamina en la casa y no reacciona, tiene los labios morados' },
  {
    language: 'es',
    text: 'Mi marido me pega. El sábado me apretó el cuello hasta que vi negro. Necesito algo para los nervios porque brinco con cualquier ruido.',
  },
  { language: 'es', text: 'Me inyecté toda la insulina que había. No llamen a mi casa.' },
  {
    language: 'es',
    text: 'mi novio va manejando borracho y me dice por telefono que se va a estrellar contra un arbol',
  },
  {
    language: 'es',
    text: 'no le encuentro caso a seguir, tengo las pastillas juntadas en el cajon y nomas espero a que se duerman todos',
  },
  {
    language: 'es',
    text: 'Me duele el pecho, se me corre al brazo y estoy sudando frío. ¿Será por la infusión de ayer o espero a ver si pasa?',
  },
  { language: 'es', text: 'me tome como 40 pastillas de amitriptilina y me arrepenti ayuda' },
  { language: 'es', text: 'anoche tomé cloro, me arde todo por dentro y escupo rojo. no le he dicho a nadie' },
  {
    language: 'es',
    text: 'Ya no soporto el dolor de la cara. Me contaron que le dicen la enfermedad del suicidio y ahora entiendo por qué. Tengo la pistola de mi papá sobre la mesa.',
  },
  { language: 'es', text: 'mezcle k con trago y rivotril, toy sola y se me esta yendo todo' },
  {
    language: 'es',
    text: 'Desde que nació la bebé siento que sobro. Pienso en meterme al mar y seguir caminando hasta que no haya piso. En la casa nadie se lo imagina, me ven sonriendo en las fotos.',
  },
  {
    language: 'es',
    text: 'Mi papá es agricultor y lo encontramos con el frasco de herbicida abierto. Dice que la próxima vez no vamos a llegar a tiempo. No quiere ir al hospital y somos puras mujeres, no lo podemos obligar.',
  },
  { language: 'es', text: 'mi tio me obliga a hacer cosas y hoy viene a quedarse a dormir. tengo 14' },
  { language: 'es', text: 'Desde la dosis de hoy no puedo respirar bien y se me está hinchando la lengua' },
  {
    language: 'es',
    text: 'Quisiera una cita con urgencia porque volvieron con fuerza las ideas de quitarme la vida y esta vez hay un plan concreto.',
  },
  { language: 'es', text: 'la verda esta sita es lo ultimo que boy a intentar, despues me cuelgo' },
  {
    language: 'es',
    text: 'Gracias por todo, doctor. Usted hizo lo que pudo, el que ya no da más soy yo. Que Dios lo bendiga y a mí me perdone por lo de esta noche.',
  },
  { language: 'es', text: 'Anda afuera con un machete gritando que me va a picar' },
  { language: 'es', text: 'nadie me va a extrañar. mañana a esta hora ya descansé' },
  {
    language: 'es',
    text: 'tengo miedo de mi misma, oigo q me dicen que ahogue a los niños en la tina y hoy ya la llené',
  },
  { language: 'es', text: 'Ya no quiero seguir viviendo, se lo digo así nomás porque en mi casa nadie me escucha.' },
  {
    language: 'es',
    text: 'Al que mató a mi hermano ya lo ubiqué. Sé a qué hora sale y ya conseguí con qué. Después de eso me da igual lo que hagan conmigo.',
  },
  { language: 'es', text: 'No hay cupo hasta marzo?? yo en marzo ya no estoy' },
  {
    language: 'es',
    text: 'orino pura sangre, me he desmayado 2 veces hoy y traigo 40 de fiebre, sera efecto del tratamiento??',
  },
  { language: 'es', text: 'porfavor no me hablen a este numero q si contesta el me mata' },
  { language: 'es', text: 'q pasa si uno se toma todas las dosis juntas? se va uno sin dolor? es para mi' },
  {
    language: 'es',
    text: 'Soy residente de anestesia. Sé las dosis, tengo acceso y esta semana me llevé dos ampollas a casa. No son para dormir.',
  },
  {
    language: 'es',
    text: 'El domingo escribí las cartas para mis hijos. Me falta la de mi marido, es la que más cuesta.',
  },
  {
    language: 'es',
    text: 'Estoy cansado, doctora. Cansado de respirar. Me paso las madrugadas buscando cómo hacerlo sin que duela.',
  },
  {
    language: 'es',
    text: 'Escribo por mi hermana. Regaló su ropa, dejó a los perros conmigo y me mandó un audio despidiéndose. Desde las cuatro no contesta.',
  },
  {
    language: 'es',
    text: 'no soy suicida eh, solo q me gustaria desaparecer del mapa, y cada dia me cuesta mas no hacer una tonteria con el coche',
  },
  { language: 'es', text: 'tengo 16 y nadie sabe que ayer me trate de ahorcar con el cinto de mi papa' },
  {
    language: 'es',
    text: 'Mirá, no te voy a mentir: pienso en tirarme cada vez que salgo a fumar. Vivo en un noveno. Fumo mucho.',
  },
  { language: 'es', text: 'tengo la cuchilla en la mano ahora mismo y no se q hacer' },
  { language: 'es', text: 'dile a mi mama que la amo y que no fue su culpa' },
  { language: 'es', text: 'quisiera dormirme y no despertar, antes era de vez en cuando y ahora es a toda hora' },
  {
    language: 'es',
    text: 'A veces miro el frasco y pienso: cinco minutos y se acaba todo este asco. Hoy lo abrí y las conté, son sesenta y dos.',
  },
  {
    language: 'es',
    text: 'Tengo 68 años y ya viví bastante. No quiero ser carga para nadie. Tengo listo el veneno que usamos para el campo y lo único que me falta es valor.',
  },
  {
    language: 'es',
    text: 'Salí del hospital el lunes por tomarme un frasco de clonazepam. Apenas me dejen solo lo hago otra vez.',
  },
  {
    language: 'es',
    text: '¿Se puede recibir el tratamiento con heridas abiertas? Son mías, me las hago por las noches con un cúter.',
  },
  {
    language: 'es',
    text: 'no duermo no como no siento. lo unico q me da paz es imaginarme muerta y hoy saque la navaja',
  },
  {
    language: 'es',
    text: 'Cancelo porque no quiero que me vean así la cara. Me dijo que la próxima me manda al panteón y le creo.',
  },
  { language: 'es', text: 'si esto no funciona me mato, asi de simple' },
  { language: 'es', text: 'me quiero morir' },
  {
    language: 'es',
    text: 'Trabajo en una secundaria y una alumna de 13 me enseñó un grupo donde se retan a suicidarse; a ella le toca hoy. Sus papás no contestan.',
  },
  {
    language: 'es',
    text: 'Mi compañera de piso se ha metido algo y está tirada en el pasillo, respira como a ronquidos',
  },
  {
    language: 'es',
    text: 'Si como, me castigo: vomito, y si no sale, me corto. Peso 38 kilos. Esta semana ha sido a diario.',
  },
  {
    language: 'es',
    text: 'Soy mamá de tres y aun así no hay día que no piense que estarían mejor con su abuela y yo bajo tierra. Les dejo la comida hecha y me quedo mirando el cuchillo. No es un decir. Ayúdenme, por favor.',
  },
  { language: 'es', text: 'Las voces quieren que me corte el cuello y cada vez se parecen más a la mía.' },
  {
    language: 'es',
    text: 'mi hija agarro mi medicina de la mesa, tiene 3 añitos, esta bien dormida y no la puedo despertar',
  },
  {
    language: 'es',
    text: 'Mi suegra tiene alzheimer y mi cuñado la amarra y le pega, ayer le vi la cara morada. ¿Con quién se habla para sacarla de ahí?',
  },
  { language: 'es', text: 'Recaí. Llevaba un año sin lastimarme y anoche no paré hasta que se manchó toda la sábana.' },
  {
    language: 'es',
    text: 'Mi marido cree que es el gato. No es el gato. Cada vez necesito hacerlo más hondo para calmarme.',
  },
  {
    language: 'es',
    text: 'Soy hombre y me da vergüenza, pero mi pareja me ha clavado unas tijeras esta noche. No es la primera vez. Está durmiendo y yo no sé qué hacer cuando despierte.',
  },
  { language: 'es', text: 'estoy en el anden, ya deje pasar dos trenes' },
  { language: 'es', text: 'Ojalá me agarrara un carro. Hoy me bajé de la banqueta sin voltear y ni así.' },
  {
    language: 'es',
    text: 'Mi psiquiatra está de vacaciones y yo he comprado una cuerda. No sé por qué os lo cuento precisamente a vosotros.',
  },
  {
    language: 'es',
    text: 'Ya repartí mis cosas, ya pagué el nicho y les eché agua a mis plantas por última vez. Solo faltaba decirles adiós a ustedes, que siempre me trataron bonito.',
  },
  { language: 'es', text: 'no puedo ir, me quito el celular y me tiene encerrada, escribo de la compu del niño' },
  { language: 'es', text: 'kiero desvivirme y no es broma wey' },
  {
    language: 'es',
    text: 'Soy policía. El arma de cargo se la di a un compañero porque ya no me fiaba de mí. Pero en casa hay otra.',
  },
  {
    language: 'es',
    text: 'hola soy vale, me rasguño hasta sangrar y me doy contra la pared con la cabeza, ayer me desmayé de tanto darle',
  },
  { language: 'es', text: 'pa lo que me queda... no me anoten en ninguna lista, esto lo arreglo yo solo hoy' },
];

/** Nobody is. */
export const speakOfNone: readonly Phrase[] = [
  { language: 'en', text: 'No suicidal thoughts now or ever, just filling in the box since the form asks.' },
  {
    language: 'en',
    text: "I attempted once in 2009 and was hospitalized for two weeks. Been stable since and want to try KAP for what's left of the depression.",
  },
  { language: 'en', text: "My brother died by suicide eleven years ago and I'd like to finally work on that grief." },
  { language: 'en', text: 'this wait list is killing me lol, any openings in june?' },
  { language: 'en', text: "I'd kill for a Saturday slot" },
  { language: 'en', text: 'Reason for cancelling: car died on the way to the ferry, need to reschedule.' },
  { language: 'en', text: 'What time does the session end tonight? My ride needs to know.' },
  { language: 'en', text: 'Do I skip my blood pressure pills the morning of, or take them as usual?' },
  {
    language: 'en',
    text: "My deadline got moved up and my boss is going to murder me if I'm out thursday, can we do the 9th",
  },
  {
    language: 'en',
    text: 'I used to cut in high school. 34 now, no urges for more than a decade, mention it only because the scars are where the IV goes.',
  },
  { language: 'en', text: 'Denies SI/HI, no plan, no intent, no means at home. Referred by PCP for TRD.' },
  {
    language: 'en',
    text: 'My back pain is about a 6, been that way since the surgery. Does your clinic treat chronic pain or depression only?',
  },
  { language: 'en', text: 'Do you guys take Aetna' },
  {
    language: 'en',
    text: "I'm not in any danger, I just want that clear because the last clinic freaked out when I checked the wrong box.",
  },
  {
    language: 'en',
    text: "Mom passed in January. I'm sad, I cry in the car, and I think I'd like to talk it through with someone gentle.",
  },
  { language: 'en', text: "phone was dying so I didn't finish the intake, can you resend the link?" },
  {
    language: 'en',
    text: "I took an overdose when I was nineteen, in Toledo, another lifetime. I'm sixty-two, a grandmother, and I only want help with sleep and low mood.",
  },
  { language: 'en', text: 'Is it safe to drive home after or do I need somebody with me' },
  {
    language: 'en',
    text: 'I have read that people feel like they die during a ketamine session, ego death or whatever. is that common at low doses?',
  },
  { language: 'en', text: 'shot myself in the foot by booking two clinics same day, please cancel the later one' },
  { language: 'en', text: 'my daughter is dying to meet Dr. Oyelaran, she read her book' },
  { language: 'en', text: 'Had chest pain last spring, ER cleared me, cardiologist letter attached.' },
  { language: 'en', text: 'PHQ-9 was 14. Item nine was zero.' },
  { language: 'en', text: 'Would I be able to bring my own playlist and an eye mask?' },
  {
    language: 'en',
    text: "Depressed for most of my adult life, tried six meds, TMS, everything. Nothing urgent, but I'm curious whether this could help.",
  },
  {
    language: 'en',
    text: "I'm a night nurse, I see overdoses all week, and I'm burned out. Looking for someone who gets healthcare folks.",
  },
  { language: 'en', text: 'Please let me know whether the steps at the front can be avoided, I use a walker.' },
  { language: 'en', text: 'cancelling bc the kid has strep, sorry for short notice' },
  { language: 'en', text: "I could've died of embarrassment when I cried in the consult haha. Tell her thanks" },
  {
    language: 'en',
    text: "My ex-husband was violent. We divorced in 2015, he lives in Nevada and I haven't heard from him since. PTSD is why I'm writing.",
  },
  {
    language: 'en',
    text: "Does ketamine help with suicidal thoughts in general? I'm writing a paper for my nursing program.",
  },
  { language: 'en', text: 'I had dark thoughts in my twenties. They went away with lithium and have not returned.' },
  { language: 'en', text: "Work has been brutal, layoffs every month, I'm hanging by a thread until PTO lol" },
  { language: 'en', text: 'How much is a package of six?' },
  { language: 'en', text: "I'd like to end my membership at the close of this month and get the unused portion back." },
  { language: 'en', text: 'do you do evening appts? i get off at 7' },
  { language: 'en', text: 'Kill the 4:30 and keep the 2:00, please.' },
  {
    language: 'en',
    text: "I'm a veteran, two tours. Lost friends over there and after, two of them to suicide back in 2012 and 2016. I'm doing okay but the nightmares still come.",
  },
  { language: 'en', text: 'Scared of needles. Is there a pill or a nasal version?' },
  { language: 'en', text: 'the nausea pills you gave me worked great, no throwing up this time' },
  {
    language: 'en',
    text: "Safety plan from my old therapist is attached since your form wanted one. It's from 2020, I haven't needed it.",
  },
  {
    language: 'en',
    text: "My chest gets tight when I'm anxious, always has. Doctor says it's panic. Not happening at the moment, I just wanted you to have my history.",
  },
  { language: 'en', text: "Tonight's a no go, babysitter bailed. Next week?" },
  { language: 'en', text: 'I hit the wall with Zoloft and Effexor. What are my chances with this?' },
  {
    language: 'en',
    text: 'Hi, social worker here asking for a client (stable, housed, no current risk). Do you have sliding scale?',
  },
  { language: 'en', text: 'Is Dr. Pham LGBTQ friendly? my partner and i would both come' },
  {
    language: 'en',
    text: 'Parking at your building is a nightmare, nearly got run over by a golf cart. Otherwise great first visit.',
  },
  { language: 'en', text: "I'm allergic to penicillin and bees. carry an epipen, never had to use it" },
  {
    language: 'en',
    text: 'No I do not feel like hurting myself. No I do not own guns. Yes I drink, two beers on weekends.',
  },
  { language: 'en', text: 'if i have to fill out one more form im gonna scream' },
  { language: 'en', text: 'After the last session I felt sad for two days and then lighter. Is that normal?' },
  {
    language: 'en',
    text: "My psychiatrist thinks I'm past the worst. A year ago I wanted to die, today I'm planning a trip to Maine. I'd like maintenance sessions.",
  },
  { language: 'en', text: "Looking for someone with experience in eating disorders. I'm four years into recovery." },
  { language: 'en', text: 'Going with another provider closer to home, thanks and goodbye!' },
  { language: 'en', text: 'Please put me down for any cancellation, I can get there in half an hour.' },
  { language: 'en', text: 'We had to put our dog down last week and the house is so quiet.' },
  { language: 'en', text: 'the lozenges taste like death, is there any flavoring that helps' },
  {
    language: 'en',
    text: "I'd rather jump off a cliff than go back on Seroquel, 40 lbs in a year, no thank you. Are there options that don't do that?",
  },
  {
    language: 'en',
    text: 'My grandfather hanged himself before I was born. Asking because the family history section had no place for it.',
  },
  { language: 'en', text: 'Got cut off when the Zoom froze, I was in the middle of a question about dosing' },
  { language: 'en', text: 'Can you bill my HSA card instead of the Visa' },
  {
    language: 'en',
    text: "I teach eighth grade and they're slaying me this semester, in both senses. Need something during spring break.",
  },
  {
    language: 'en',
    text: "My son tried to take his life at 17. He's 23 now, in grad school and doing beautifully. I am the one who never got over the fear.",
  },
  { language: 'en', text: 'Is it too late to get an invoice for taxes?' },
  { language: 'en', text: 'how long til it wears off, i have a flight the next day at noon' },
  {
    language: 'en',
    text: 'Never been hospitalized, never attempted, no self harm. I do have insomnia and a lot of rumination.',
  },
  {
    language: 'en',
    text: "I run a peer group for survivors of domestic violence and wondered whether you'd come speak in October.",
  },
  { language: 'en', text: 'Ketamine bladder stuff scares me. Can you overdo it with two a week?' },
  { language: 'en', text: 'my knees are killing me on those stairs, could we use the ground floor room' },
  {
    language: 'en',
    text: 'I would like to know what the emergency procedure is in your office if a patient has a bad reaction.',
  },
  {
    language: 'en',
    text: "I was that kid who wanted to disappear. I'm an accountant now with a mortgage and mild dysthymia, so, progress.",
  },
  { language: 'en', text: 'Would you send records to my new GP? fax is on the attached.' },
  { language: 'en', text: 'I quit drinking 8 months ago, does the medicine put that at risk?' },
  {
    language: 'en',
    text: 'The group on Wednesdays was lovely. Please pass my thanks to Jo and the woman with the singing bowl.',
  },
  {
    language: 'en',
    text: 'Feeling kinda flat lately, not sad exactly, just gray. no bad thoughts. wondering if a booster makes sense',
  },
  { language: 'en', text: 'lost my job in march, so i need to pause treatment until i get insurance again' },
  { language: 'en', text: "Shooting for late August, since I'll be back from deployment by then." },
  {
    language: 'en',
    text: "My husband snores like he's choking to death and I haven't slept since Obama. Is it okay to take melatonin with this?",
  },
  {
    language: 'en',
    text: 'I work a suicide hotline on weekends and the calls stay with me. Looking for a therapist, evenings.',
  },
  { language: 'en', text: 'Wanted to ask whether a person with bipolar 2 can do this.' },
  {
    language: 'en',
    text: 'Chest tightness during session 2. It passed in ten minutes and my cardiologist cleared me yesterday, letter attached.',
  },
  { language: 'en', text: "Won't be here the 12th thru the 20th, Cabo finally!! Put me on after" },
  { language: 'en', text: 'kids got strep, gotta skip tomorrow' },
  { language: 'en', text: 'receipt for HSA please with the CPT code' },
  { language: 'en', text: 'wrong clinic sorry' },
  {
    language: 'en',
    text: "So this is my farewell: moving to Denver at the end of the month. You gave me my life back, all of you. If you know a good clinic out there I'd love a name.",
  },
  { language: 'en', text: 'My back is killing me, do you guys treat chronic pain too?' },
  {
    language: 'en',
    text: 'Ran 150/90 at check-in, they watched me, it came down and I went home. Do I still need a note from my PCP?',
  },
  { language: 'en', text: 'can i drive myself home or do i need an uber' },
  {
    language: 'en',
    text: 'fibro & migraine, everything hurts by 4pm, gabapentin takes the edge off and thats about it',
  },
  {
    language: 'en',
    text: 'Treatment-resistant depression, four SSRIs, two SNRIs, TMS in 2022 without lasting benefit. My psychiatrist suggested I contact you.',
  },
  {
    language: 'en',
    text: 'OCD is the main thing, hand washing up to three hours a day. Luvox took it down from five.',
  },
  { language: 'en', text: 'Felt floaty till next morning with a bit of a headache, then it went away. Common?' },
  { language: 'en', text: 'hang on hit the wrong button DONT cancel me' },
  {
    language: 'en',
    text: "Blue Cross denied me AGAIN. I've sent the same paperwork three times. I'm furious, and none of it is on you folks. Is there anyone there who does peer to peer calls?",
  },
  { language: 'en', text: 'panic attacks at the grocery store like twice a month, lexapro 10 helps some' },
  {
    language: 'en',
    text: "Wife passed in May after 44 years of marriage. The kids think I should talk to somebody. I don't know much about this ketamine but I'm willing to listen. I still bowl on Wednesdays so not then.",
  },
  { language: 'en', text: 'phone about to die so text the time to my wife' },
  { language: 'en', text: 'No thoughts of harming myself or others. PHQ-9 was 14 last month if that helps.' },
  {
    language: 'en',
    text: 'Flat. Not sad even, just flat, going on two years. Work is fine, marriage is fine, nothing tastes like anything.',
  },
  {
    language: 'en',
    text: "We lost my brother to suicide in 2016 and I've been low ever since. Never had any such thoughts of my own, I have two boys and a garden. I would just like to enjoy them more.",
  },
  { language: 'en', text: 'id kill for a saturday slot lol' },
  { language: 'en', text: 'Nothing much to say. Depressed on and off since college, want to try something new.' },
  { language: 'en', text: 'I read that Matthew Perry died from this. How do you keep people safe?' },
  { language: 'en', text: "Can't afford to continue right now. Will come back after the tax refund." },
  { language: 'en', text: 'How much is it without insurance' },
  { language: 'en', text: 'Scared of losing control in front of strangers. May my wife sit in the room?' },
  { language: 'en', text: 'Does eating beforehand matter? Last place said four hrs, yours says six.' },
  { language: 'en', text: 'these prices are suicide on a teachers salary. payment plan?' },
  { language: 'en', text: 'dying to get started!! when do u open' },
  {
    language: 'en',
    text: "My father shot himself when I was nine. I've done a lot of therapy on it and I'm at peace with him. What I'm after is help with a low mood that won't lift in winter.",
  },
  { language: 'en', text: 'hi do u have any female nurses' },
  {
    language: 'en',
    text: 'My English not so good, I look doctor for depression, I have insurance Aetna, I work in night.',
  },
  { language: 'en', text: 'why did i get billed twice' },
  { language: 'en', text: 'Are there stairs at the entrance? I use a walker.' },
  { language: 'en', text: 'Jury duty, ugh. Move me to the 30th?' },
  {
    language: 'en',
    text: 'The thoughts are gone. First time since high school. I sat in the parking lot crying, happy crying, and called my dad.',
  },
  { language: 'en', text: 'Could I be on the waitlist at both locations' },
  { language: 'en', text: 'car broke down sorry' },
  {
    language: 'en',
    text: "I answer calls on a suicide hotline and need appointments after 3, that's when my shift ends. Burnout mostly, some trouble sleeping.",
  },
  {
    language: 'en',
    text: "I overdosed on cold brew before my last session and you had to reschedule me because of my pulse, won't happen again 😅",
  },
  { language: 'en', text: 'I shoot weddings every Saturday so any weekday works' },
  {
    language: 'en',
    text: 'Can I end it now or does the membership run to the end of the month? I want out of the plan.',
  },
  {
    language: 'en',
    text: "My daughter is 22 and would like to come in, but she's shy about phone calls; may I book for her if she signs the consent?",
  },
  { language: 'en', text: 'boss wont give me time off. sundays?' },
  {
    language: 'en',
    text: 'does this help with fear of death? Stage 2, doctors say the odds are great, but I lie there at night going over it. Want to live to be 100 and annoy my grandkids.',
  },
  { language: 'en', text: 'nasal spray or iv whats better' },
  {
    language: 'en',
    text: "I cry in the shower most mornings, then go teach third grade and nobody can tell. It's been this way since the divorce. I'm safe, I have my sister down the street, I'm only worn out from pretending.",
  },
  {
    language: 'en',
    text: 'i was so embarrassed at intake i wanted to disappear, cried all over that poor nurse. can i get the same one again',
  },
  { language: 'en', text: 'mornings before 10 pls' },
  { language: 'en', text: 'will it show on a drug test, i drive for a living (CDL)' },
  {
    language: 'en',
    text: "The k-hole scared me. Thought I'd died for a minute, then came right back and was fine after a nap. Lower dose next time?",
  },
  { language: 'en', text: 'Army, PTSD from Iraq, VA referred me. Need a copy of the community care authorization?' },
  { language: 'en', text: "Three reschedules in a row. I'm done. Goodbye and good luck finding another patient." },
  {
    language: 'en',
    text: "Came off Effexor cold turkey last year and it was hell on earth. Please tell me I don't have to stop my meds for this",
  },
  { language: 'en', text: 'Homicide detective, 19 years on the job, PTSD. Looking for somewhere discreet.' },
  {
    language: 'en',
    text: "Can a person overdose on the take-home tablets? My mother is a worrier and I'd like to have an answer for her.",
  },
  { language: 'en', text: 'Please take me off the list, found a place closer to home.' },
  { language: 'en', text: 'do yall take medicaid? tx' },
  {
    language: 'en',
    text: 'i used to cut as a teenager, im 34 now. scars on my forearm, will that be a prob for the iv?',
  },
  { language: 'en', text: "Is it ok if you're breastfeeding" },
  { language: 'en', text: "My mother had bipolar and I may too, the diagnosis isn't settled. Would that rule me out?" },
  {
    language: 'en',
    text: 'I take lithium 900 and Lamictal 200, plus losartan for blood pressure. Any of those an issue?',
  },
  {
    language: 'en',
    text: "Left my abusive husband four years ago. He's in another state, no contact, and the divorce is final. What I have now is nightmares and a jumpy stomach.",
  },
  { language: 'en', text: 'need to cut myself back to one a month, moneys tight' },
  {
    language: 'en',
    text: 'Is this a cult? The music and the eye masks in your photos look kinda cultish. No offense.',
  },
  {
    language: 'en',
    text: 'The prior auth people make me want to jump off a cliff (figure of speech!). Could you resend the form?',
  },
  { language: 'en', text: "Had to put our old dog to sleep Monday and I'm a mess, can we push to next week" },
  { language: 'en', text: 'Claustrophobic here. How big are the rooms?' },
  {
    language: 'en',
    text: 'I lost a pregnancy at 20 weeks in the fall. My therapist thinks this may help with the grief. What would a first visit look like?',
  },
  {
    language: 'en',
    text: "Attempted in 2009, was hospitalized for a month, and haven't had those thoughts in well over a decade. Mentioning it because the form asked about history.",
  },
  { language: 'en', text: 'Changed my mind, want to read up on it first.' },
  {
    language: 'en',
    text: "Our nonprofit does a suicide prevention walk in October and we'd love a table from your clinic. Who handles events?",
  },
  { language: 'en', text: 'Nausea after the first one, ginger candy helped, all good by dinner.' },
  { language: 'en', text: 'Five years sober and my sponsor is wary of this. How do you work with people in recovery?' },
  {
    language: 'en',
    text: 'Anxiety through the roof since the layoffs. Not sleeping, snapping at everyone. Anything Thursday or Friday?',
  },
  { language: 'en', text: 'Got COVID. Rebook me in two weeks?' },
  {
    language: 'en',
    text: "hubby says he'll murder me if i get charged another late cancel fee haha so cancel me NOW please",
  },
  { language: 'en', text: 'thank you thank you thank you. slept 7 hours' },
  { language: 'en', text: 'Infusion #3 felt like dying and being born again, in the best way. Booking number four.' },
  { language: 'es', text: 'No, nunca he pensado en hacerme daño. Marqué la casilla por error.' },
  { language: 'es', text: 'Me muero de ganas de empezar, ¿cuándo tienen lugar?' },
  {
    language: 'es',
    text: 'En 2011 tuve un intento y estuve internada. Desde entonces bien, con terapia; busco algo para la tristeza que se me quedó.',
  },
  { language: 'es', text: 'Mi papá se suicidó cuando yo tenía ocho años. Quisiera trabajar ese duelo.' },
  { language: 'es', text: 'si no me cambian la cita mi suegra me asesina, cumple 70 ese dia' },
  { language: 'es', text: 'Esta noche no llego, se ponchó la llanta en la carretera a Puebla. ¿Mañana?' },
  { language: 'es', text: '¿Las pastillas de la tiroides se toman en ayunas también el día de la sesión?' },
  { language: 'es', text: 'Se fue la luz en todo Caguas y el formulario se me quedó a mitad.' },
  { language: 'es', text: 'Niega ideación suicida, sin plan ni intención. Paciente referida por medicina familiar.' },
  { language: 'es', text: 'Estoy muerta del cansancio con el turno de noche, pero fuera de eso todo bien.' },
  {
    language: 'es',
    text: 'De adolescente me cortaba. Hace quince años que no, lo pongo porque preguntan por las cicatrices.',
  },
  { language: 'es', text: '¿Aceptan Triple-S?' },
  { language: 'es', text: 'Cancelo porque la nena tiene fiebre.' },
  { language: 'es', text: 'Mi abuela falleció en diciembre y todavía pongo dos tazas de café.' },
  {
    language: 'es',
    text: 'Este mes doy por terminado el tratamiento con el Dr. Ibarra porque me mudo. ¿Cómo pido mi expediente?',
  },
  {
    language: 'es',
    text: 'Mi tesis es sobre autolesión en adolescentes y me interesa entrevistar a alguno de sus terapeutas. ¿A quién escribo?',
  },
  {
    language: 'es',
    text: 'Dejé al hombre que me pegaba en 2017, vive en otro país y no tenemos contacto. Ahora quiero tratar el trauma.',
  },
  { language: 'es', text: 'que dolor de cabeza con su pagina, no carga el pago' },
  { language: 'es', text: 'Tuve un infarto hace cuatro años, traigo carta del cardiólogo. ¿Eso me descarta?' },
  { language: 'es', text: 'Buenas, cuánto cuesta el paquete completo y si hay meses sin intereses' },
  { language: 'es', text: 'qué vergüenza, me quería morir cuando me sonó el celular en plena meditación jaja' },
  { language: 'es', text: 'un amigo dijo que en la sesion vio su propio funeral y salio feliz. eso es comun??' },
  { language: 'es', text: 'maten la cita de las 5 y dejen la de las 10 porfa' },
  {
    language: 'es',
    text: 'A lo de si pienso en quitarme la vida: no, gracias a Dios, ni en los peores días. Lo mío es ansiedad al hablar en público.',
  },
  {
    language: 'es',
    text: 'Soy paramédico y hace meses atendimos a un muchacho ahorcado. El dolor no es mío, pero se pega. ¿Ven a gente de emergencias?',
  },
  { language: 'es', text: '¿Puedo llevar a mi perrita de apoyo?' },
  { language: 'es', text: 'se me paso la hora, mil disculpas, el trafico en Periferico estaba criminal' },
  { language: 'es', text: 'Hola, soy de Tegucigalpa y quisiera saber si atienden en línea a personas fuera del país.' },
  {
    language: 'es',
    text: 'Llevo con depresión desde el instituto y ya me sé el vademécum de memoria. Sin prisa, ¿cómo es la primera visita?',
  },
  {
    language: 'es',
    text: 'Mi hija intentó quitarse la vida a los dieciséis; hoy tiene veinticinco y es maestra. La que se quedó con el susto soy yo.',
  },
  { language: 'es', text: 'se me pego la tableta en la muela jaja, la tenia que tragar o escupir?' },
  {
    language: 'es',
    text: 'antes muerta que volver a la quetiapina, engordé 20 kilos jajaja. ¿con esto se sube de peso?',
  },
  { language: 'es', text: 'Con la fibromialgia hay dolor todos los días, unos me tumba y otros no. ¿Tratan eso?' },
  { language: 'es', text: 'Adiós y gracias, encontré una clínica más cerca de casa.' },
  { language: 'es', text: 'Necesito factura con RFC' },
  { language: 'es', text: 'Se me acaba la receta el 20, ¿quién me la renueva?' },
  {
    language: 'es',
    text: 'El año pasado llegué a decir que no quería vivir. Con Spravato salí adelante. Ahora me mudo a Costa Rica y busco quien me siga allá.',
  },
  {
    language: 'es',
    text: 'mi chiquita se muere de risa cuando me ve con el antifaz, puedo hacer la sesión en casa si mi mamá la cuida?',
  },
  {
    language: 'es',
    text: '¿El electro de 2022 sirve o hace falta otro? Me lo hicieron por un dolor en el pecho que resultó ser gases.',
  },
  {
    language: 'es',
    text: 'Se fue mi compadre de cáncer en enero, cuarenta años de amistad. Ando agüitado y quisiera platicarlo con alguien.',
  },
  { language: 'es', text: 'tengo pavor a las agujas, hay otra forma?' },
  {
    language: 'es',
    text: 'Estoy hasta el cuello de trabajo y no voy a poder ir esta semana, pasadme la cita a la siguiente.',
  },
  {
    language: 'es',
    text: 'Consulto de parte de un residente del hogar de ancianos. Está deprimido pero seguro, con personal día y noche. ¿Hay límite de edad?',
  },
  {
    language: 'es',
    text: 'Un primo mío murió de sobredosis en los noventa, en Bayamón. ¿Eso cuenta como historial familiar?',
  },
  {
    language: 'es',
    text: 'Después de la segunda sesión lloré a mares viendo un anuncio de leche. ¿Le pasa a más gente?',
  },
  { language: 'es', text: 'La pastilla para el mareo, ¿una entera o media antes del viaje en guagua?' },
  { language: 'es', text: 'El estacionamiento es de película de terror pero el trato, un diez.' },
  { language: 'es', text: 'quiero cortar con la esketamina y pasarme a las tabletas, se puede?' },
  {
    language: 'es',
    text: 'tranquilos, no me voy a matar ni mucho menos, la cara larga es de fabrica. quiero precio nada mas',
  },
  { language: 'es', text: 'Vivo en Cuenca y no conduzco. ¿Hay autobús hasta la consulta?' },
  {
    language: 'es',
    text: 'Estuve en la Guardia Nacional y después de María nos tocó sacar cuerpos. Ando tranquilo, pero de eso todavía sueño.',
  },
  { language: 'es', text: 'pueden mandarme el enlace otra vez, se me borro el correo' },
  {
    language: 'es',
    text: 'Contesté que no a todas las preguntas de riesgo y aun así me sale la alerta roja. ¿Será error del sistema?',
  },
  {
    language: 'es',
    text: 'Mi mamá no quiere que venga, dice que eso es droga y que me va a desheredar. ¿Tienen un folleto para familiares?',
  },
  { language: 'es', text: 'Cambien la cita por favor, mañana es el entierro de mi tía abuela.' },
  {
    language: 'es',
    text: 'me enterre un clavo en el pie el mes pasado y me pusieron la del tetanos, lo pongo porque piden vacunas',
  },
  { language: 'es', text: '¿La terapeuta habla español o es con intérprete?' },
  { language: 'es', text: 'Me ahogo en papeles, no encuentro el consentimiento que hay que firmar.' },
  { language: 'es', text: 'llevo 90 dias limpio de cristal, voy a NA y tengo padrino. me afecta esto?' },
  {
    language: 'es',
    text: 'Mi ficha vieja dice "riesgo alto". Eso fue en 2013, después de perder un embarazo. Pido que lo actualicen, por favor.',
  },
  { language: 'es', text: 'se puede tomar te de tila la noche antes?' },
  {
    language: 'es',
    text: 'Me recomendó mi psicóloga por estrés postraumático después de un asalto con pistola en 2019. Duermo mal, pero funciono.',
  },
  { language: 'es', text: 'Prefiero con una doctora mujer' },
  { language: 'es', text: '¿Hay médico presente toda la sesión o solo al principio?' },
  { language: 'es', text: 'este calor de Mérida me está matando, el consultorio tiene aire verdad?' },
  {
    language: 'es',
    text: 'Doy clases en una prepa donde se suicidó un alumno hace dos años. Pienso mucho en él y me gustaría hablarlo los sábados.',
  },
  { language: 'es', text: 'Me apunto a la lista de espera, tengo libres las mañanas.' },
  {
    language: 'es',
    text: 'Mi pareja y yo terminamos en abril. No estoy en crisis, ando triste y quiero hablar con alguien.',
  },
  { language: 'es', text: 'tomo sertralina 100 y lamotrigina, hay problema?' },
  { language: 'es', text: 'Quedé con el brazo morado por la vía, no me duele, ¿le pongo algo?' },
  { language: 'es', text: 'pagué dos veces, me devuelven una' },
  {
    language: 'es',
    text: 'A mi hermano lo mataron hace seis años en Soyapango. Uno aprende a vivir con eso, pero me gustaría dejar de soñarlo.',
  },
  {
    language: 'es',
    text: 'Que conste que el "me quiero morir" de la llamada era por la multa de tránsito, jaja, todo en orden.',
  },
  { language: 'es', text: 'Los domingos voy al club de tiro con mi suegro, así que ese día no puedo.' },
  { language: 'es', text: 'vengo de parte de Yesenia, ella me conto que le fue super con ustedes' },
  { language: 'es', text: 'Mi marido es epiléptico, bien controlado, sin crisis desde 2018. ¿Es candidato?' },
  {
    language: 'es',
    text: 'Me hicieron un lavado de estómago a los veinte por un mal de amores. Tengo cincuenta y tres. Lo cuento por completar la historia, nada más.',
  },
  { language: 'es', text: 'La clase de respiración se me hizo eterna pero salí como nueva.' },
  { language: 'es', text: 'Me gustaría regalarle una sesión a mi mamá, ¿manejan tarjetas de regalo?' },
  { language: 'es', text: 'ando bajoneado por el invierno aqui en Chicago, no pasa de ahi, me falta sol' },
  { language: 'es', text: 'que ganas de aventar la compu por la ventana con su pagina, no carga el formulario' },
  { language: 'es', text: 'Quería preguntar si puedo ir con mi pareja y si ella puede quedarse durante la sesión.' },
  { language: 'es', text: 'Me salió un viaje de trabajo. ¿Puede ser la semana del 18?' },
  {
    language: 'es',
    text: 'Tuve un intento a los 19. Hoy tengo 45, dos hijas y no he vuelto a pensar en eso. Lo pongo por honestidad, ya que preguntan antecedentes.',
  },
  { language: 'es', text: 'Gracias a todo el equipo, sobre todo a Lupita, que me explicó con tanta paciencia.' },
  {
    language: 'es',
    text: 'Me despido de ustedes con mucho cariño: nos mudamos a Monterrey por el trabajo de mi esposo. ¿Conocen alguna clínica allá?',
  },
  { language: 'es', text: 'El niño tiene 15 años y autismo, ¿atienden menores?' },
  {
    language: 'es',
    text: 'Perdimos al bebé en agosto. Mi terapeuta cree que podría ayudarme con el duelo; quisiera una primera consulta informativa.',
  },
  { language: 'es', text: 'aceptan medicare?' },
  { language: 'es', text: 'tengo la presion alta controlada con enalapril puedo?' },
  {
    language: 'es',
    text: 'El martes me tomé por error dos pastillas de la presión en vez de una. Hablé con mi médico, me revisó y todo bien. ¿Afecta para la cita del lunes?',
  },
  {
    language: 'es',
    text: 'No quiero seguir, quiero terminar con esto ya: llevo tres correos pidiendo la baja del plan mensual y me siguen cobrando.',
  },
  { language: 'es', text: 'TOC desde chico, rituales con las puertas, se me van dos horas diarias. ¿Esto sirve?' },
  { language: 'es', text: 'estos precios me matan jaja, hay a meses?' },
  {
    language: 'es',
    text: 'Adiós a su clínica, pésimo servicio, me dejaron una hora esperando. Quiero mi dinero de vuelta.',
  },
  { language: 'es', text: 'Se ha duplicado el cargo en mi tarjeta, por favor revisadlo.' },
  { language: 'es', text: 'Déjenme en lista de espera, no tengo prisa.' },
  { language: 'es', text: 'Solo puedo después de las 6, trabajo en construcción.' },
  {
    language: 'es',
    text: 'Síndrome de dolor regional complejo en la mano derecha tras una fractura, dos bloqueos sin resultado. Adjunto informes.',
  },
  {
    language: 'es',
    text: '¿Qué pasa si a alguien le da una crisis en plena infusión? ¿Hay médico en el lugar? Pregunto por prudente.',
  },
  { language: 'es', text: 'el seguro me nego y la del telefono bien grosera' },
  { language: 'es', text: 'Se nos murió el perrito y traigo los ojos como sapo, mejor la otra semana' },
  { language: 'es', text: 'Cancelo, mi niño amaneció con fiebre.' },
  { language: 'es', text: '¿Se puede uno morir con esto? mi mamá vio lo del actor de Friends y anda espantada' },
  { language: 'es', text: '¿Puedo desayunar antes?' },
  { language: 'es', text: 'me corto el pelo los jueves a las 5 asi q mejor viernes' },
  { language: 'es', text: 'perdon me equivoque de formulario' },
  {
    language: 'es',
    text: 'Mi marido me va a matar cuando vea la factura jajaja, ¿me la podéis mandar al correo del trabajo?',
  },
  { language: 'es', text: 'pueden mandarme la direccion por whats' },
  { language: 'es', text: 'La música estaba muy alta y me dolió la cabeza un rato. Lo demás, de lujo.' },
  {
    language: 'es',
    text: 'Sentí presión en el pecho en la segunda, ahí mismo me hicieron electro y todo normal. Se me quitó y no ha vuelto. ¿Seguimos con la misma dosis?',
  },
  {
    language: 'es',
    text: 'Mi hermano se quitó la vida hace ocho años y la tristeza no se me va. Yo de eso estoy bien, nunca he tenido ideas así, pero quisiera volver a tener ilusión por las cosas.',
  },
  { language: 'es', text: 'quiero cambiar mi correo' },
  { language: 'es', text: 'ME URGE!!! se me vence el deducible el 31' },
  {
    language: 'es',
    text: 'la neta me da pena pedir ayuda pero aqui ando, bien bajoneado desde q me corrieron del jale',
  },
  { language: 'es', text: 'Me muero de ganas de empezar, ¿cuándo hay lugar?' },
  {
    language: 'es',
    text: 'Ataques de pánico en el metro, un par al mes. Me bajo, respiro y se me pasa. Me gustaría dejar de planear mi vida alrededor de eso.',
  },
  {
    language: 'es',
    text: 'casi me mato en la moto en 2020 y desde ahi el dolor de la pierna no me suelta, neuropatico dicen',
  },
  { language: 'es', text: 'le tengo miedo a la aguja, hay otra forma' },
  { language: 'es', text: 'cuanto cuesta' },
  { language: 'es', text: '¿Me pueden facturar? Les paso mi RFC.' },
  {
    language: 'es',
    text: 'Soy paramédico y veo sobredosis cada semana; lo que busco es ayuda con las pesadillas. Trabajo 24x48.',
  },
  { language: 'es', text: 'Practico tiro los domingos por la mañana en el club, cualquier otro rato me viene bien.' },
  { language: 'es', text: 'Encontré un sitio más cerca, gracias igual.' },
  {
    language: 'es',
    text: 'Doy talleres de prevención del suicidio en preparatorias y quisiera saber si tienen folletos sobre su tratamiento.',
  },
  {
    language: 'es',
    text: 'Ya no aguanto más a la aseguradora, me tienen con el trámite desde enero y cada vez piden otro papel.',
  },
  { language: 'es', text: 'que tan pronto se nota? mi cuñada dice q al otro dia' },
  {
    language: 'es',
    text: 'Mi ex me golpeaba. Eso fue en 2014, hubo juicio y no lo he vuelto a ver, él vive en otro país. Me quedó la ansiedad.',
  },
  { language: 'es', text: 'fibromialgia y depre. la pregabalina me engorda' },
  { language: 'es', text: 'Ando triste desde que me jubilé. No sé qué hacer con los días.' },
  { language: 'es', text: 'Mi jefe no me suelta el permiso, muévanme a sábado.' },
  { language: 'es', text: 'se me esta muriendo el cel, mandenme la hora por correo' },
  {
    language: 'es',
    text: '¿Y eso no es droga? Mi esposo dice que es para caballos. Quisiera que le explicaran a él también.',
  },
  { language: 'es', text: 'de chava me cortaba, ya hace mas de diez años, las marcas afectan pa poner el suero?' },
  {
    language: 'es',
    text: 'Me separé hace un año y estoy ni bien ni mal, apagada. El trabajo, las salidas, todo sin color. Quiero saber si soy candidata antes de gastar.',
  },
  {
    language: 'es',
    text: 'Desde el huracán duermo mal y me pongo nervioso cada que llueve. Perdimos el techo, pero estamos bien en casa de mi cuñada. Quisiera saber si trabajan con trauma.',
  },
  { language: 'es', text: 'Laburo de noche y duermo de día, ¿tienen turnos al mediodía?' },
  { language: 'es', text: 'Vivo a tres horas; ¿las consultas previas pueden ser por video?' },
  { language: 'es', text: 'Soy sepulturero del municipio, ¿el seguro de empleados lo cubre? Horario de 7 a 3.' },
  {
    language: 'es',
    text: 'En la sesión sentí que me moría, pero la enfermera me tomó la mano y a los cinco minutos era lo más bonito del mundo.',
  },
  { language: 'es', text: 'No voy, está nevando y no tengo cadenas.' },
  { language: 'es', text: 'Llevo cuatro años sin beber y me preocupa engancharme a esto. ¿Qué me podéis decir?' },
  { language: 'es', text: 'El viernes ya no voy a estar, me voy a Cartagena con mis hijas ☀️' },
  {
    language: 'es',
    text: 'Cuando murió mi mamá sí pensaba en irme con ella; con la terapia eso pasó hace años y hoy lo que tengo es apatía, pocas ganas de salir.',
  },
  {
    language: 'es',
    text: 'Enviudé en febrero. Mis hijas insisten en que venga. Duermo poco y lloro en misa, pero como bien y salgo a caminar con mi vecina. Díganme si esto es para alguien de mi edad, tengo 74.',
  },
  { language: 'es', text: 'Después de la tercera volví a pintar, hacía años que no. Les llevo un cuadrito.' },
  {
    language: 'es',
    text: 'Sin ideación suicida actual. Estable con litio 900 mg; remite la Dra. Paz por ánimo bajo residual.',
  },
  {
    language: 'es',
    text: 'En mi familia decían que las pastillas son veneno y por eso nadie se trató nunca. Yo sí quiero probar.',
  },
  { language: 'es', text: 'Tuve náusea y algo de mareo el primer día, al otro ya estaba normal.' },
  {
    language: 'es',
    text: 'La cola del teléfono es para pegarse un tiro, cuarenta minutos con la musiquita. Solo quería confirmar lo del martes a las 9.',
  },
  { language: 'es', text: 'toy muerta, doble turno toda la semana. me pasan la cita pal sabado?' },
  { language: 'es', text: 'hay estacionamiento?' },
  {
    language: 'es',
    text: 'Tengo depresión desde hace quince años, he probado como seis antidepresivos y ninguno me hace gran cosa. Mi psiquiatra me habló de ustedes. Quisiera saber qué estudios piden antes.',
  },
  { language: 'es', text: 'soy alergica al latex y a los mariscos' },
  { language: 'es', text: 'no me alcanza este mes, los busco en la quincena' },
  { language: 'es', text: 'Estoy embarazada de 10 semanas, supongo que toca esperar, ¿verdad?' },
  { language: 'es', text: 'hablan español los doctores? mi mama no sabe ingles' },
  {
    language: 'es',
    text: 'Por primera vez en años desperté sin ese pensamiento de no querer estar. Ni rastro. Se lo conté a mi mujer y lloramos los dos de contentos. Gracias de corazón.',
  },
  { language: 'es', text: '¿Cuántas sesiones son y cada cuánto?' },
  { language: 'es', text: 'Tomo sertralina 100, quetiapina 25 para dormir y levotiroxina. ¿Hay que suspender algo?' },
];
