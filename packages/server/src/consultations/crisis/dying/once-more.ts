/** Trying again, and what was tried before. */
export const onceMore = `
  tried|attempted|trying|attempting .. DIE
  finish the job
  third time|next time|this time .. i|ill|will .. go|jump|do|in|through|succeed|over
  try|trying|attempt it? again NOW|soon|when|as_soon|properly
  voy|vuelvo a intentarlo|repetirlo|hacerlo .. NOW|otra|bien|$|de_nuevo
  last time|la_ultima_vez|ultima_vez .. saved|found|salvaron|encontraron|stopped .. this|esta|now
  viga|beam|rope|branch|soga|rama|hook|knot|belt .. broke|snapped|cayo|rompio|solto|slipped|gave|failed|came_down
  proxima|next_time|next_one|otra_vez|esta_vez .. busco|otra|no_fallo|no_falla|no_va_a_fallar|will_work|not_fail|succeed|sale|properly|works|stronger
  i|me did it to|did_this_to myself|me
  attempted|tried|intente .. planning|thinking|want|going|plan .. it? again
  used to .. suicid* .. now|again|back|stronger|ahora
  third|next|last|this time i .. go|jump|in|will
  finally killed|did_it|dead|gone myself|$
  used|solia .. suicid* .. they_are|now|back|again
  planning|want|going it again
  stronger suicid*|again
  finish|finishing|terminar|acabar what|lo_que i|empece started|tried|empece
  should .. have .. used|taken|swallowed|done|jumped more|higher|it
  went too far this|NOW|blood|again
  after my overdose
  my overdose .. failed
  next attempt|try is|will|planned|soon|works
`;
