/** Saying that there is none of it. */
export const thereIsNone = `
  asked|asks|asking|pregunt*|preguntaron|preguntado ... no|never|nunca|negative
  asked|asks|pregunt*|preguntaron .. if|whether|si|about ... ... no|never|nunca|said_no
  not have a|any|the plan|wish|intent|desire|intention|thoughts
  not want|wanting to die|kill|hurt|harm .. $|i|and|because|myself
  no quiero|queria|pienso morir|morirme|matarme|suicidarme|hacerme
  not|never .. would|could hurt myself|harm
  not .. anything to myself|anybody
  plan or wish to
  wish|plan|intent|intention or wish|plan|intent|intention to .. DIE
  no tengo|tiene|siento|tuve ganas|deseos|intencion|intenciones de morir*|matar*|suicid*|hacerme|lastim*
  not think|believe i am suicidal|at_risk|in_danger|depressed|a_danger
  ganas|ideas|pensamientos|planes|intencion de morir*|matar*|hacerme|suicid*|lastim*|muerte .. no|ninguna|ninguno|nunca|jamas|cero $|tengo|eso|he|hay
  suicid*|self_harm|si|hi .. none|nope|zero|negative|denied $
  not intend|plan to stay|be on|in|with|here_long
  de vivir no
  not|no|never have|own|keep|tengo|hay|tenemos .. any|a? gun|guns|weapon|weapons|firearms|arma|armas|pistola $|in|at|en|since|lo
  no guns|weapons|firearms|armas
  nobody|no_one|nadie has|is|ever|me|us|nos? hurt|hurts|hurting|hits|hit|pega|golpea|amenaza|lastima .. $|at|me|us|ni|en
  not|never|no thinking|planning|going|want|wanting|pienso|quiero .. to|of|about? hurt|hurting|harm|harming|hacerle|hacer|lastimar .. anyone|anybody|myself|others|nadie
  nunca|never .. hable|conte|hablado|told|spoke|talked|spoken ... nadie|anyone|nobody
  nobody|no_one|nadie told|dijo|tells me
  not|no going|voy .. to|a? do|hacer anything|nada just|solo|$|solamente|me
`;
