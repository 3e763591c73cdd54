import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '../../lib/dates.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import type { ConsultationView } from './consultation-view.js';

/** Who opened the answers and when, and when each thing is erased. */
export function ReadsAndErasure({ view: { consultation, reads } }: { view: ConsultationView }) {
  const { t } = useLingui();
  const name = consultation.practitioner.givenName;
  return (
    <>
      <section className="stack stack--2" aria-labelledby="reads">
        <h2 id="reads">
          <Trans>Who read your answers</Trans>
        </h2>
        {reads.length === 0 ? (
          <p>
            <Trans>Nobody has opened them so far. When {name} does, it stands here.</Trans>
          </p>
        ) : (
          <ul>
            {reads.map(({ at, by }, index) => (
              <li key={index} className="figures">
                {by}, {at}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="stack stack--2" aria-labelledby="erased">
        <h2 id="erased">
          <Trans>When it is erased</Trans>
        </h2>
        <Facts>
          <DefinitionRow term={t`Your answers and your message`}>
            {t`By ${formatDate(consultation.answersErasedOn)}`}
          </DefinitionRow>
          <DefinitionRow
            term={t`Your name and contact`}
          >{t`By ${formatDate(consultation.contactErasedOn)}`}</DefinitionRow>
        </Facts>
      </section>
    </>
  );
}
