/** Not wanting to live, to wake or to be: said as what one has no wish for. */
export const notWantingToLive = `
  no quiero|quisiera|quiere|deseo|pienso|planeo|aguanto|soporto|puedo|deseaba|queria|merezco|espero|pretendo|busco .. ALIVE $
  no quiero|quiere|deseo mas|seguir ALIVE
  ya no quiero|quiere|deseo|pienso|soporto .. ALIVE
  ya no quiero nada|mas|seguir|ser|sentir|estar $
  no quiero estar .. en este mundo|planeta|vida|tierra
  no quiero .. ver otro|el|un amanecer|dia|manana|ano
  DO_NOT .. want|want_to|wanting|wish|care|plan|planning|expect|intend|deserve|desire|like|need|hope to .. ALIVE $
  DO_NOT want|wish|care|plan|intend|expect to be|exist|live|wake|breathe $
  DO_NOT want|wish|care|plan|intend|want_to to ALIVE ANYMORE|NOW
  DO_NOT want to .. live|be_alive|exist|wake_up|breathe|go_on|wake|keep_living|see_tomorrow|see_another|be_around|be_here
  DO_NOT want|need|deserve my? life ANYMORE
  DO_NOT want|wish tomorrow|another to|day come
  DO_NOT want to be saved|rescued|found|stopped|resuscitated
  DO_NOT want to be|become .. person|thing|human ANYMORE
  DO_NOT want this|my|the life|existence ANYMORE|$
  not wanting to ALIVE
  not|no want|wish|desire|will|reason|intention to .. ALIVE
  without .. desire|will|wish|wanting to live
  sin ganas|deseo|deseos de vivir|existir|nada|seguir
  hate|hating|hates being|that|waking|to .. alive|exist|up|woke|living|wake|live|breathing
  odio .. viva|vivo|vivir|despertar|mi_vida|existir|seguir
  angry|disappointed|sad|mad|upset|furious|cry|cried|annoyed|devastated .. that|i|when|because|to .. woke|wake|alive|survived|waking|still
  sorry|regret|mad|hate .. survived|alive|woke|it|they .. did not|saved|again|up|work
  i do not|never care|mind|matter .. if|whether .. i|it .. live|die|wake|dead|alive|kills|survive|crash|crashed
  not care|mind if|whether i|it .. live|die|wake|dead|alive|kills|hit|survive
  me da igual|lo|mismo .. vivir|morir|morirme|vivo|viva|muero|despertar|muerto|muerta|si
  no me importa|importaria|molesta .. vivir|morir|morirme|vivo|viva|muero|despertar|muerto|muerta
  would not|it mind|matter|care|bother|be .. dying|dead|death|wake|died|never|hit|not .. waking|wake|up|by|existing?
  no .. quiero|quisiera despertar|vivir|existir|amanecer|seguir_viviendo $|manana|mas|nunca|asi|NOW
  no me quiero despertar
  arrepiento|rabia|coraje|pena|odio|triste|decepcion* .. de|que|haber .. vivo|viva|despert*|sobrevi*|abri*
  disappointed|sad|angry|mad|hate|sorry|regret|cry|devastated ... opened my eyes
  DO_NOT want|wish|plan|intend|expect|deserve|want_to to .. ALIVE
  think|thinking|thought|dream|imagine|wonder .. not .. waking|wake|existing|being|exist|be|here
  i|i_have have? lost|losing the will
  ganas de .. no .. despertar|estar
  me duele|cansa|pesa|estorba existir|vivir|respirar|estar_vivo|estar_viva|la_vida
  si|if .. no|not despierto|amanezco|wake|make|survive .. que|tell|nobody|no_one|nadie|let|please|it
  no|not .. amanecer*|amaneciera|despertara|despertase
  done|tired|finished|sick .. being .. person|human|alive|me $
  enough of breathing|living|life|being|waking|existing
  no intention|plan|wish|desire|interest of|to|in .. surviv*|live|living|waking|being
  no quiero estar $
  me|le daba|da|dio|daria igual|lo_mismo morir*|vivir|despertar
  kinder|better|easier|best .. if|that .. i .. stop|stopped|cease|quit|did_not? exist*|being|breathing|live|living
  no|not .. valgo|sirvo|merezco nada? .. respirando|viva|vivo|viviendo|aire|respirar
  no quiero|quisiera|queria volver .. a .. despertar*|abrir|amanecer
  llor*|enojad*|triste|coraje|rabia|crying|cried|angry|mad .. seguia|sigo|estaba|still|was|i_am viv*|alive|here
  no quiero .. mejor|mejorar .. quiero muerto|muerta|morir*
  hijueputa vida
  ya no mas $|me|voy
  aburri|aburrido|aburrida|canse|cansado de .. vivir|respirar|existir|la_vida|esta_vida
  can_not survive .. peace|this_pain|without|another
  not|is_not .. version|world|future ... me ... alive
  not .. here|alive when .. sun|morning|dawn|wake
  someone who will still be around|alive|here
  no le encuentro|veo|hallo|siento .. chiste|caso|sabor|razon|gusto|sentido .. vida|vivir|nada
  ya no existo|existire|existiria
  nobody|no_one|nadie would|will|will_not|even care|notice|miss|cry|mourn if|that|when i died|die|was_dead|were_dead|am_dead|disappeared|lived|killed_myself
  todo|todos|everyone|everybody .. si yo no existiera|estuviera|existiese|viviera
  si yo no existiera
  there will|will_not|would not be|exist a|any me
  tired|sick|done .. of surviving|living|existing on_purpose|anymore|at_all
  vida para tanto dolor
  me odio|asco .. tanto|que
  patient of anyone
  rather|prefiero .. be|ser ash|ashes|ceniza|cenizas|dust|polvo|worm|nothing|nada .. than|que
  be|ser ash|ashes|ceniza|cenizas .. than|que
  not|no .. have_it_in_me|da_el_cuerpo|da_la_vida|dan_las_fuerzas to|para see|ver another|otra|otro
`;
