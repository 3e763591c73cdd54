import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '../../lib/dates.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { withPath } from './code-page.js';
import type { ConsultationView } from './consultation-view.js';

/** Who opened the answers and when, and when each thing is erased. */
export function ReadsAndErasure({ view }: { view: ConsultationView }) {
  const { t } = useLingui();
  const { answersErased, answersErasedOn, contactErased, contactErasedOn } = view.consultation;
  return (
    <>
      <section className="stack stack--2" aria-labelledby="reads">
        <h2 id="reads">
          <Trans>Who read your answers</Trans>
        </h2>
        <Reads view={view} />
      </section>
      <section className="stack stack--2" aria-labelledby="erased">
        <h2 id="erased">
          <Trans>When it is erased</Trans>
        </h2>
        <Facts>
          <DefinitionRow term={t`Your answers and your message`}>
            {answersErased ? t`Erased` : t`By ${formatDate(answersErasedOn)}`}
          </DefinitionRow>
          <DefinitionRow term={t`Your name and contact details`}>
            {contactErased ? t`Erased` : t`By ${formatDate(contactErasedOn)}`}
          </DefinitionRow>
        </Facts>
        <p>
          <a href={withPath(view.here, '/privacy')}>
            <Trans>What you agreed to: withdraw it, take it with you, or erase it now</Trans>
          </a>
        </p>
      </section>
    </>
  );
}

function Reads({ view: { consultation, reads } }: { view: ConsultationView }) {
  const name = consultation.practitioner.givenName;
  const isClosed = consultation.answersErased || consultation.state === 'WITHDRAWN';
  if (reads.length === 0) {
    return (
      <p>
        {isClosed ? (
          <Trans>Nobody opened them, and now nobody can.</Trans>
        ) : (
          <Trans>Nobody has opened them yet. When {name} does, it appears here.</Trans>
        )}
      </p>
    );
  }
  return (
    <>
      <ul>
        {reads.map(({ at, by }, index) => (
          <li key={index} className="figures">
            {by}, {at}
          </li>
        ))}
      </ul>
      {isClosed && (
        <p>
          <Trans>{name} can no longer open them.</Trans>
        </p>
      )}
    </>
  );
}
