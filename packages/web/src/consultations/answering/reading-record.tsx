import { Trans } from '@lingui/react/macro';
import type { ReadInWords } from '../reads-in-words.js';

/** What is on record of the practitioner's readings: the patient sees the same. */
export function ReadingRecord({ reads }: { reads: readonly ReadInWords[] }) {
  return (
    <section className="stack stack--2" aria-labelledby="readings">
      <h2 id="readings">
        <Trans>When these answers were read</Trans>
      </h2>
      <p className="prose">
        <Trans>Each time they are shown, it is recorded, and the patient sees that, too.</Trans>{' '}
        {reads.length === 0 && <Trans>Nobody had read them before now.</Trans>}
      </p>
      {reads.length > 0 && (
        <ul>
          {reads.map(({ at, by }) => (
            <li key={`${at} ${by}`} className="figures">
              {by}, {at}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
