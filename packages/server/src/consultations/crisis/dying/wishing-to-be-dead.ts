/** Wishing to be dead, never to have been, or that something or somebody ends it. */
export const wishingToBeDead = `
  WISH .. DEAD
  WISH .. DIE
  WISH .. GONE
  WISH .. was|were|had|been never born|existed
  WISH .. had not|never woke|woken|survived|been|existed
  WISH .. not|never wake|woken|woke|exist|survive|be
  WISH .. would|will|could|does|to hit|kill|take|end|crash|strike|swallow|shoot|finish|run me|us|it
  WISH .. would|will|does not|never stop|brake|save|find|wake|see|miss
  WISH .. to|could|will go|sleep|slip|drift|fade|leave|pass|disappear|stop|vanish .. FOREVER|and|away|tonight|asleep
  WISH .. would|could hit|take|kill|end|claim me|us|it
  WISH .. do|will|would|wake|woke|get not wake|survive|live|make
  WISH .. my heart|lungs|body|plane|car|cancer|tumor .. stops|stop|gives|quits|kills|crash|crashes|comes|spreads
  WISH .. last|final night|day|sleep|breath|time|sunrise|winter
  WISH .. never|not have been born
  WISH .. no despertar|amanecer|existir|haber|hubiera|despierte|amanezca|sobreviva|naciera
  WISH .. me muera|mate|lleve|llevara|atropelle|atropellara|muriera|recoja|trague|cayera|mataran
  WISH .. nunca .. nacido|despertar|existido
  WISH .. mi corazon .. pare|detenga
  WISH .. un? camion|carro|coche|tren|rayo|cancer|infarto .. me|mi
  should have died|drowned|killed|been|bled|stayed_dead|me|instead|in|that|there|then
  should be dead
  it should have been me
  should never have been born|saved|survived|woken|found|lived
  do|did not deserve to? live|be alive|this life|exist|breathe|oxygen|air
  no merezco vivir|estar|seguir|la_vida|existir
  merezco morir|morirme|la muerte
  deserve death|to_die
  mejor .. muerto|muerta
  deserve death
  welcome|embrace|choose|prefer|crave|envy death|dying|the_dead|the_end
  DIE is|was all|everything|the i|he|she|only|way|want|can|think|thing|answer|option
  kill me
  WISH .. never been born
  why .. let me die
  matenme
  que alguien me mate
  end me
  put me down|out
  let me die|go|sleep
  dejenme|dejame|dejen|deja morir|ir|irme|morirme|que me
  someone|somebody|please .. kill|shoot|end me
  dreaming|dream|fantas*|daydream* .. my own|funeral|death|dying|crash|hanging|bridge
  que ya? me lleve|recoja|mate|muera
  mejor .. me|si .. muero|mato|voy_de_este|mate|muriera|desaparezco|desapareciera|no_estuviera
  sooner|rather be buried|dead|gone|under
  want|wish somebody|someone|anyone|something .. hit|kill|shoot|run|push|end me
  wish .. died|dead|killed .. instead|too|with|that
  wish .. i .. died
  hoping|hope .. not .. wake .. TREATMENT
  wish|hope|want|praying the|this|my|some? cancer|tumor|illness|disease|heart|covid|plane|bus|train|truck|storm|lightning .. hurry|take|takes|kill|kills|goes_down|crash|crashes|hit|hits|stop|stops|get|gets
  hope|hoping|wish|praying|keep_hoping .. a|the|some|this|that car|truck|bus|train|plane|drunk_driver|one|lorry|semi|meteor|lightning .. hits|hit|kills|takes|crashes|goes_down|would_hit .. me|us|$|with_me
  hope this|it is the|one? .. kills me|last_one
  never wanted|want|quise|queria|tenido .. to? die|morir|morirme|be_dead .. as_much|like|so_much|tanto|more|mas
  nunca .. tantas|tanto ganas|querido .. de? .. morir*|matar*
  busco|buscando|llamo|deseo|anhelo|espero|quiero|pido la|mi muerte
  let me die|go_in_peace
  dejenme|dejame|deja|dejen morir|ir|irme|morirme|descansar|en_paz
  i .. been|am|keep|m .. imagining|picturing|seeing|dreaming my|of_my own? hanging|death|suicide|funeral|body
  put me .. out of .. misery|suffering
  deserve|deserves|merezco|merece to? die|death|morir|la_muerte
  hope|hoping|wish|prefer .. it|this|that .. does|kills|will|ends $|me|NOW
  long|longing|yearn|yearning|wish|pray|praying|prefer|crave|beg|begging|ruego|rezo for|por|la? .. death|muerte|morir
  plan|kind|one|recipe for|to|para dying|die|morir*|matar*
  objetivo|meta|goal|intencion|deseo|plan|idea|wish es|is .. muerto|muerta|morir*|dead|die|matar*|dying
  pray|praying|hope|hoping|wish|beg|begging i get|got|would_get hit|killed|cancer|sick|run_over|shot
  better|easier|mejor .. if i|yo had|were_in|tuviera an|un accident|accidente|crash
  alguien|somebody|someone|quisiera me matara|mate|mataran|matase
  did|hizo|hicieron what|lo_que|todo you|pudo|pudieron|usted could|$
  not|no wait for|que|a the|el|la cancer|end|old_age|nature|enfermedad
  kind|kindest|decent|right|only thing left .. to_do|i_can
  wish i had died
`;
