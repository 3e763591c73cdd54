import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { Plural, Trans } from '@lingui/react/macro';
import { Disclosure } from '../../ui/disclosure.js';
import type { DatedLinesView } from './dated-lines.server.js';

/** What nobody has looked up yet. As long as it is so, nobody of the profession prescribes there from afar. */
export function UnknownPrescribing({ unknown }: Pick<DatedLinesView, 'unknown'>) {
  return (
    <section className="stack stack--2" aria-labelledby="unknown-prescribing">
      <h3 id="unknown-prescribing">
        <Trans>States without a line</Trans>
      </h3>
      <p className="prose">
        <Trans>
          What these professions may prescribe differs by state. Where no line says what a state allows, they prescribe
          nothing remotely: care at home is shown there only if someone who supervises may prescribe everywhere.
        </Trans>
      </p>
      {unknown.map(({ profession, name, jurisdictions }) => (
        <Disclosure
          key={profession}
          summary={
            <>
              {name}: <Plural value={jurisdictions.length} one="# state" other="# states" />
            </>
          }
        >
          <p>{jurisdictions.map((code) => findJurisdiction(code)?.name ?? code).join(', ')}</p>
        </Disclosure>
      ))}
    </section>
  );
}
