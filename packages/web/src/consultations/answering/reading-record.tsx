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
        <Trans>Each time they are shown is on record, and the patient sees it, too.</Trans>{' '}
        {reads.length === 0 && <Trans>Before now nobody had read them.</Trans>}
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
