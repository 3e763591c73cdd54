import { Trans } from '@lingui/react/macro';
import { ComplaintKindWords } from '../../complaints/complaint-words.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { Mark } from '../../ui/mark.js';
import { StateWords } from '../checks/check-words.js';
import type { ComplaintItemView } from './complaint-item.server.js';
import { ReasonWords } from './complaint-words.js';
import { CheckSubjectWords } from './check-subject-words.js';

type Complaint = ComplaintItemView['complaint'];

/** What is known of whom it is about: the page, its checks, what was told before, and when it was hidden. */
export function ComplaintEvidence({ complaint: { evidence, subjectPath } }: { complaint: Complaint }) {
  return (
    <section className="stack stack--4" aria-labelledby="evidence">
      <h2 id="evidence">
        <Trans>What we know of them</Trans>
      </h2>
      <Facts>
        <DefinitionRow term={<Trans>Their page</Trans>}>
          {evidence.hiddenSince && evidence.hiddenBecause ? (
            <Mark kind="caution">
              <Trans>
                Hidden since {formatInstant(evidence.hiddenSince)}: <ReasonWords reason={evidence.hiddenBecause} />
              </Trans>
            </Mark>
          ) : subjectPath ? (
            <a href={`/${subjectPath}`}>
              <Trans>See it as patients do</Trans>
            </a>
          ) : (
            <Trans>No page is known: the person was named in words, or the page is gone.</Trans>
          )}
        </DefinitionRow>
        {evidence.checks.map((check, index) => (
          <DefinitionRow key={index} term={<CheckSubjectWords subject={check.subject} />}>
            <StateWords state={check.state} />
            {check.checkedOn && (
              <>
                {', '}
                <Trans>checked on {formatDate(check.checkedOn)}</Trans>
              </>
            )}
          </DefinitionRow>
        ))}
      </Facts>
      <h3>
        <Trans>Other complaints about them</Trans>
      </h3>
      {evidence.others.length === 0 ? (
        <p>
          <Trans>None is on record.</Trans>
        </p>
      ) : (
        <ul>
          {evidence.others.map((other) => (
            <li key={other.key}>
              <a href={`/operators/complaints/${other.key}`}>
                <ComplaintKindWords kind={other.kind} />, {formatInstant(other.at)}
              </a>
              : {other.outcome ? <ReasonWords reason={other.outcome} /> : <Trans>waiting</Trans>}
            </li>
          ))}
        </ul>
      )}
      {evidence.hidings.length > 0 && (
        <>
          <h3>
            <Trans>Hidden and shown</Trans>
          </h3>
          <ul>
            {evidence.hidings.map((hiding) => (
              <li key={hiding.at}>
                {hiding.isHidden ? <Trans>Hidden</Trans> : <Trans>Shown again</Trans>}, {formatInstant(hiding.at)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
