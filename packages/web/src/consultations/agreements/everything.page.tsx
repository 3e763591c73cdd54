import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { formatPhone } from '@clearing/shared/phone';
import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { formatDate } from '../../lib/dates.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { ClosedLink } from '../private-link/closed-link.js';
import { AgreementList } from './agreement-list.js';
import type { EverythingView } from './agreements-view.js';
import { useAgeWords } from '../age-words.js';
import { groupFlags } from '../flags/group-flags.js';
import { useLeftOpenWords } from '../flags/left-open-words.js';
import { useServiceWords } from '../service-words.js';
import { useHappenedWords } from './happened-words.js';

/** Everything that is kept with one request, on paper. */
export function EverythingPage() {
  const { t } = useLingui();
  const view = usePageState<EverythingView>();
  if (!view) return <ClosedLink />;
  const { consultation, printed, asked } = view;
  return (
    <article className="stack stack--6 column">
      <PageHead title={t`Everything kept`} />
      <header className="stack stack--2">
        <h1>
          <Trans>Everything kept with your request</Trans>
        </h1>
        <p className="muted">
          <Trans>As of {printed}.</Trans>
        </p>
        <p className="no-print">
          <Trans>Print it from your browser’s menu.</Trans> <a href={view.back}>{t`Back`}</a>
        </p>
      </header>
      <Facts>
        <DefinitionRow term={t`Who you asked`}>{consultation.practitioner.displayName}</DefinitionRow>
        <DefinitionRow term={t`When you asked`}>{asked}</DefinitionRow>
        <DefinitionRow term={t`The time`}>{consultation.label}</DefinitionRow>
        <DefinitionRow term={t`Answers erased`}>
          {consultation.answersErased ? t`Erased` : t`By ${formatDate(consultation.answersErasedOn)}`}
        </DefinitionRow>
        <DefinitionRow term={t`Name and contact details erased`}>
          {consultation.contactErased ? t`Erased` : t`By ${formatDate(consultation.contactErasedOn)}`}
        </DefinitionRow>
      </Facts>
      <Said view={view} />
      <Happened view={view} />
      <Written messages={view.messages} />
      <section className="stack stack--2" aria-labelledby="agreed">
        <h2 id="agreed">
          <Trans>What you agreed to</Trans>
        </h2>
        <AgreementList agreements={view.agreements} />
      </section>
      <section className="stack stack--2" aria-labelledby="reads">
        <h2 id="reads">
          <Trans>Who read your answers</Trans>
        </h2>
        {view.reads.length === 0 ? (
          <p>
            <Trans>Nobody has opened them.</Trans>
          </p>
        ) : (
          <ul>
            {view.reads.map(({ at, by }) => (
              <li key={`${at} ${by}`}>
                {by}, {at}
              </li>
            ))}
          </ul>
        )}
      </section>
    </article>
  );
}

function Said({ view: { consultation } }: { view: EverythingView }) {
  const { t } = useLingui();
  const { request } = consultation;
  if (!request) {
    return (
      <p>
        <Trans>What you answered and wrote is erased.</Trans>
      </p>
    );
  }
  const { patient } = request;
  const ages = useAgeWords();
  const services = useServiceWords();
  const leftOpen = useLeftOpenWords(request.requester != null, consultation.practitioner.givenName);
  const pointedOut = groupFlags(request.flags);
  const place = (code: string | null | undefined) => (code ? (findJurisdiction(code)?.name ?? code) : null);
  return (
    <>
      <section className="stack stack--2" aria-labelledby="you">
        <h2 id="you">
          <Trans>You</Trans>
        </h2>
        <Facts>
          <DefinitionRow term={t`Name`}>{patient.name}</DefinitionRow>
          <DefinitionRow term={t`Email`}>{patient.email}</DefinitionRow>
          <DefinitionRow term={t`Phone`}>{patient.phone && formatPhone(patient.phone)}</DefinitionRow>
          <DefinitionRow term={t`OK to leave a voice message`}>
            {patient.mayLeaveMessage ? t`Yes` : t`No`}
          </DefinitionRow>
          <DefinitionRow term={t`Preferred contact`}>
            {patient.preferredContact === 'PHONE' ? t`By phone` : t`By email`}
          </DefinitionRow>
          <DefinitionRow term={t`Hours, interpreter, access`}>{patient.accessNeeds}</DefinitionRow>
          {request.requester && <DefinitionRow term={t`Asked by`}>{request.requester}</DefinitionRow>}
          <DefinitionRow term={t`Age`}>{ages[request.ageBand]}</DefinitionRow>
          <DefinitionRow term={t`Place during the talk`}>{place(request.patientLocation)}</DefinitionRow>
          <DefinitionRow term={t`Place of treatment`}>{place(request.treatmentLocation)}</DefinitionRow>
        </Facts>
      </section>
      <section className="stack stack--2" aria-labelledby="answers">
        <h2 id="answers">
          <Trans>What you answered and wrote</Trans>
        </h2>
        {request.message && <blockquote className="as-typed prose">{request.message}</blockquote>}
        <Facts>
          <DefinitionRow term={t`Kind of care`}>
            {request.services.map((service) => services[service]).join('; ')}
          </DefinitionRow>
          <DefinitionRow term={t`Ways you have in mind`}>
            {request.deliveryMethods.map(({ name }) => name).join('; ')}
          </DefinitionRow>
          <DefinitionRow term={t`What you want help with`}>
            {request.conditions.map(({ name }) => name).join('; ')}
          </DefinitionRow>
          {request.answers.map(({ question, answer }) => (
            <DefinitionRow key={question} term={question}>
              {answer.join('; ')}
            </DefinitionRow>
          ))}
        </Facts>
        {request.flags.length > 0 && (
          <>
            <h3>
              <Trans>What we pointed out</Trans>
            </h3>
            <ul>
              {pointedOut.said.map(({ explanation }) => (
                <li key={explanation}>{explanation}</li>
              ))}
              {pointedOut.leftOpen.map(({ answer, questions }) => (
                <li key={answer}>
                  {leftOpen[answer].heading}
                  <ul>
                    {questions.map(({ key, about }) => (
                      <li key={key}>{about}</li>
                    ))}
                  </ul>
                  {leftOpen[answer].closing}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}

function Written({ messages }: Pick<EverythingView, 'messages'>) {
  const { t } = useLingui();
  if (messages.length === 0) return null;
  return (
    <section className="stack stack--2" aria-labelledby="messages">
      <h2 id="messages">
        <Trans>What you wrote to each other</Trans>
      </h2>
      <ul>
        {messages.map(({ id, at, by, text }) => (
          <li key={id}>
            {by || t`You`}, {at}
            <blockquote className="as-typed">{text}</blockquote>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Happened({ view: { consultation, history } }: { view: EverythingView }) {
  const { t } = useLingui();
  const { arrangement } = consultation;
  const words = useHappenedWords(consultation.practitioner.givenName);
  return (
    <section className="stack stack--2" aria-labelledby="happened">
      <h2 id="happened">
        <Trans>What happened</Trans>
      </h2>
      <ul>
        {history.map((event, index) => (
          <li key={index}>
            {event.at}: {words(event)}
            {event.note && <blockquote className="as-typed">{event.note}</blockquote>}
          </li>
        ))}
      </ul>
      {arrangement && (
        <Facts>
          <DefinitionRow term={t`Video link`}>{arrangement.videoLink}</DefinitionRow>
          <DefinitionRow term={t`They call from`}>{arrangement.phone}</DefinitionRow>
          <DefinitionRow term={t`How to find it`}>{arrangement.placeNote}</DefinitionRow>
          <DefinitionRow term={t`What to bring`}>{arrangement.toBring}</DefinitionRow>
        </Facts>
      )}
    </section>
  );
}
