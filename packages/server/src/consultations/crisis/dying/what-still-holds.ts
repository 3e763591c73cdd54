/** What holds somebody back, or no longer does: fear of oneself, what is hidden from others, who would find them. */
export const whatStillHolds = `
  nothing stopping me|him|her .. from|now|anymore
  only|last thing|person|reason .. stopping|keeping|holding|that|keeps|stops .. me .. DIE|alive|from|here|is
  talks|talking|talk|joking .. about dying|death|killing|suicid*
  miedo .. de hacerme|hacerse .. algo|dano
  miedo .. de no poder|aguantar|controlarme|pararme
  hacerme algo|dano $|NOW
  afraid|scared|terrified|worried|fear of|what i|what|that .. might|will|could|may|am .. do|hurt|DIE .. SELF
  afraid|scared|terrified of myself|what|being i|my|alone .. might|do|mind|with|thoughts|going
  reason|reasons|excuse|excuses|razones|motivos|pretextos not to $
  reason|reasons .. not to do it
  not .. want|need .. rescuing|rescued|saving|saved|helped|help
  not afraid|scared of .. water|death|dying|height|dark|train|end .. anymore|any|tonight|now
  pare|paren|stop o|or lo|i|ill .. paro|stop|end|hago yo|it
  told|menti|lied .. therapist|terapeuta|doctor|psiquiatra|counselor .. fine|para_que|so .. stop|detuviera|not|sospeche
  told|menti|lied .. therapist|terapeuta|doctor|psiquiatra|counselor .. fine|para_que|so ... no|not|stop|detuviera|sospeche
  no .. cuando lean|leas esto
  not|i_am_not scared|afraid|frightened of dying|death|the_end|the_pain .. scared|afraid|only|just|want|it_not|more|anymore|looking
  no .. miedo .. a|de la|morir muerte|morir .. busco|quiero|espero|deseo|llamo|NOW|hoy|ya
  do not|no leave|dejen|me_dejen me? alone|sola|solo .. NOW|or|because|porque|please|si|que .. do|hago|lo_hago|it|something|NOW
  only|unico|unica|lo_unico reason|thing|razon|cosa|que .. i_am|me|keeping|keeps .. still|alive|here|breathing|frena|detiene|ata|para|stops|stopping|keeping|vivo|viva
  make|making|made|asegure|aseguro sure .. nobody|no_one|nadie|i_do_not|do_not|de_que_nadie|it_works|no .. wake|find|finds|time|tiempo|stop|llegue|fail|despierte
  make|be|asegurar*|hacer sure|seguro .. not|no|never survive|sobreviv*|wake|fail|despert*|found|saved
  not scared|afraid of dying
  keep|kept|stay|staying myself|me alive any|anymore|much|longer|NOW|$
  perdone|perdon|forgive .. lo_que|what .. voy|i_am|going|hacer*|hacerme
  i am not going to try $|anymore
  not|no .. sabe|know|knows|told .. que|that|about .. tengo|i_have|my|un plan
  tener|tengo que esconder* .. de|from mi|me|myself
  no pude|puedo mas $
  perdon mama|papa|hijos|hijo|hija|a_todos
  me gana|vence|puede la idea|las_ganas de
  me falta poco|poquito|solo .. valor|para_irme|para_morir
  hide|hid|hidden them|knives|pills|it from myself|me
  scared of it not working
  not|no scared|afraid|miedo .. dying|death|morir .. scared|afraid|of it|of_not
  keep|hold|tie me here|alive|around nothing|no_one|nothing_can
  nothing can|will keep|save|hold|stop me
  dying i_am scared of it
  come|came|find|finds|remove|identify|discover|collect|pick_up|recoger|encontrar|saquen for? my|mi body|cuerpo|corpse
  no quiero que me encuentre|encuentren|halle|hallen .. mi|mis|la|los|ella|el|ninos
  not want .. my|the .. kids|daughter|son|wife|girl|boy|children|husband|mom .. to .. find me
  not want .. my|the .. kids|daughter|son|wife|girl|boy|children|husband|mom .. one who|that? find*|to_find me|my_body
`;
