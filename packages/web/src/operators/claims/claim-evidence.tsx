import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { Trans } from '@lingui/react/macro';
import { formatInstant } from '../../lib/dates.js';
import { Disclosure } from '../../ui/disclosure.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import type { ClaimItemView } from './claim-item.server.js';

/** What the registry lists, which proves nothing, and what an operator saw at an official source. */
export function ClaimEvidence({ claim }: Pick<ClaimItemView, 'claim'>) {
  const { entry, lookUp } = claim;
  return (
    <>
      <section className="stack stack--4" aria-labelledby="registry">
        <h2 id="registry">
          <Trans>What the registry says</Trans>
        </h2>
        {entry ? (
          <Facts>
            <DefinitionRow term={<Trans>Name</Trans>}>{entry.name}</DefinitionRow>
            <DefinitionRow term={<Trans>NPI</Trans>}>{claim.npi}</DefinitionRow>
            <DefinitionRow term={<Trans>Practises in</Trans>}>{entry.place}</DefinitionRow>
            <DefinitionRow term={<Trans>Telephone</Trans>}>{entry.phone}</DefinitionRow>
            <DefinitionRow term={<Trans>Licences, as listed</Trans>}>
              {entry.licenses.map(({ code, number, state }) => (
                <div key={code + number}>{[state, number, code].filter(Boolean).join(' · ')}</div>
              ))}
            </DefinitionRow>
          </Facts>
        ) : (
          <p>
            <Trans>Nothing, or no longer anything.</Trans>
          </p>
        )}
      </section>
      {lookUp && (
        <section className="stack stack--4" aria-labelledby="look-up">
          <h2 id="look-up">
            <Trans>What was found</Trans>
          </h2>
          <Facts>
            <DefinitionRow term={<Trans>Licence</Trans>}>
              {`${findJurisdiction(lookUp.jurisdiction)?.name ?? lookUp.jurisdiction} ${lookUp.licenseNumber}`}
            </DefinitionRow>
            <DefinitionRow term={<Trans>Where</Trans>} dated={<Trans>Recorded on {formatInstant(lookUp.at)}</Trans>}>
              {lookUp.source}
            </DefinitionRow>
            <DefinitionRow term={<Trans>By</Trans>}>
              {lookUp.by && <span className="as-typed">{lookUp.by}</span>}
            </DefinitionRow>
            {lookUp.address && (
              <DefinitionRow
                term={<Trans>Email address for the code</Trans>}
                dated={<Trans>Given by {lookUp.addressSource ?? ''}</Trans>}
              >
                <span className="as-typed">{lookUp.address}</span>
              </DefinitionRow>
            )}
            <DefinitionRow term={<Trans>Confirmed by</Trans>}>
              {claim.confirmedBy ? <span className="as-typed">{claim.confirmedBy}</span> : <Trans>No one yet</Trans>}
            </DefinitionRow>
          </Facts>
          <blockquote className="operators__words" dir="auto">
            {lookUp.found}
          </blockquote>
          <Disclosure summary={<Trans>Evidence</Trans>}>
            <div className="stack stack--3">
              {lookUp.evidence && (
                <blockquote className="operators__words" dir="auto">
                  {lookUp.evidence}
                </blockquote>
              )}
              <p className="small as-typed">SHA-256 {lookUp.evidenceSha256}</p>
            </div>
          </Disclosure>
        </section>
      )}
    </>
  );
}
