/** What people who type Spanish call things, by the English word that means the same here. Folded, as words are compared. */
export const englishOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ketamina: 'ketamine',
    esketamina: 'esketamine',
    inyeccion: 'injection',
    depresion: 'depression',
    posparto: 'postpartum',
    ansiedad: 'anxiety',
    tept: 'ptsd',
    toc: 'ocd',
    dolor: 'pain',
    cronico: 'chronic',
    terapia: 'therapy',
    psicoterapia: 'psychotherapy',
    terapeuta: 'therapist',
    psiquiatra: 'psychiatrist',
    psicologo: 'psychologist',
    psicologa: 'psychologist',
    medico: 'physician',
    medica: 'physician',
  }),
);

/** Words that mean nothing by themselves, and that no town and hardly a name begins with. */
const smallWords = new Set('con en para por tratamiento y'.split(' '));
/** Words that mean as little among Spanish ones, and begin towns, names and a state elsewhere: "El Paso", "Del Mar", "MI". */
const smallAmongSpanish = new Set('cerca de del doctora dra el la las los mi un una'.split(' '));

/** Of what was typed, the Spanish words that mean nothing by themselves: none where nothing else says that it is Spanish. */
export function smallSpanishWords(typed: readonly string[]): ReadonlySet<string> {
  const isSpanish = typed.some((word) => smallWords.has(word) || englishOf.has(word));
  return new Set(typed.filter((word) => smallWords.has(word) || (isSpanish && smallAmongSpanish.has(word))));
}
