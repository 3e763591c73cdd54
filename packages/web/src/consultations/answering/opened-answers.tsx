import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '../../lib/dates.js';
import { formatPhone } from '@clearing/shared/phone';
import { Card } from '../../ui/card.js';
import { Disclosure } from '../../ui/disclosure.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { useBasisWords } from '../flags/basis-words.js';
import { groupFlags } from '../flags/group-flags.js';
import type { OpenedRequest } from './answering-documents.js';
import { restsOn } from '../flags/rests-on.js';
import { useAgeWords } from '../age-words.js';
import { placeDuring } from '../covered.js';
import { useServiceWords } from '../service-words.js';

/** What was said: what to talk about first, their own words, then each answer as it was asked. */
export function OpenedAnswers({
  request,
  talk,
  erasedOn,
}: {
  request: OpenedRequest;
  talk: Parameters<typeof placeDuring>[0];
  erasedOn: string;
}) {
  const { t } = useLingui();
  return (
    <>
      <Flags request={request} />
      <section className="stack stack--2" aria-labelledby="words-said">
        <h2 id="words-said">
          <Trans>In their words</Trans>
        </h2>
        {request.message ? (
          <blockquote className="as-typed prose">{request.message}</blockquote>
        ) : (
          <p className="muted">
            <Trans>They wrote no message.</Trans>
          </p>
        )}
      </section>
      <section className="stack stack--2" aria-labelledby="answers">
        <h2 id="answers">
          <Trans>Answers, as asked</Trans>
        </h2>
        <div className="as-asked">
          <Facts>
            {request.answers.map(({ question, answer }) => (
              <DefinitionRow key={question} term={question}>
                {answer.join('; ')}
              </DefinitionRow>
            ))}
          </Facts>
        </div>
      </section>
      <Reach request={request} place={placeDuring(talk, request.patientLocation)} />
      <p className="small muted">{t`Erased by ${formatDate(erasedOn)}. This is not a medical record: keep what you must in your own records.`}</p>
    </>
  );
}

function Flags({ request: { flags } }: { request: OpenedRequest }) {
  const { said, leftOpen } = groupFlags(flags);
  return (
    <section className="stack" aria-labelledby="first">
      <h2 id="first">
        <Trans>To talk about first</Trans>
      </h2>
      {flags.length === 0 && (
        <p className="prose">
          <Trans>They mentioned nothing on our list. That does not mean the treatment is safe for them.</Trans>
        </p>
      )}
      <ul role="list" className="stack stack--3">
        {said.map(({ code, outcome, explanation, precaution }) => (
          <Card as="li" key={code} className="stack stack--2">
            <h3>
              {outcome === 'SAFETY_FIRST' ? (
                <Trans>Safety</Trans>
              ) : (
                (precaution?.name ?? <Trans>Something they left open</Trans>)
              )}
            </h3>
            {precaution && <Bases precaution={precaution} />}
            <p className="muted">
              <Trans>They read: “{explanation}”</Trans>
            </p>
          </Card>
        ))}
        {leftOpen.map(({ answer, questions }) => (
          <Card as="li" key={answer} className="stack stack--2">
            <h3>{answer === 'NOT_SURE' ? <Trans>Not sure</Trans> : <Trans>Would rather talk in person</Trans>}</h3>
            <ul>
              {questions.map(({ key, question }) => (
                <li key={key}>{question}</li>
              ))}
            </ul>
            <Disclosure summary={<Trans>What the question asks about, and what that is based on</Trans>}>
              <div className="stack stack--3">
                {questions.map((question) => (
                  <AskedAfter key={question.key} question={question} />
                ))}
              </div>
            </Disclosure>
            <p className="muted">
              {answer === 'NOT_SURE' ? (
                <Trans>They read that this is fine, and that you can look at it together.</Trans>
              ) : (
                <Trans>They read that this is fine, and that you know to bring it up.</Trans>
              )}
            </p>
          </Card>
        ))}
      </ul>
    </section>
  );
}

type LeftOpen = NonNullable<OpenedRequest['flags'][number]['leftOpen']>;

function AskedAfter({ question: { question, why, precautions } }: { question: LeftOpen }) {
  return (
    <div className="stack stack--1">
      <h4>{question}</h4>
      {why && <p className="small">{why}</p>}
      {precautions.map((precaution) => (
        <div key={precaution.name} className="small">
          <p>
            <b>{precaution.name}</b>
          </p>
          <Bases precaution={precaution} />
        </div>
      ))}
    </div>
  );
}

function Bases({ precaution }: { precaution: LeftOpen['precautions'][number] }) {
  const bases = useBasisWords();
  return (
    <ul>
      {restsOn(precaution.appliesTo).map(({ basis, methods }) => (
        <li key={basis}>
          <b>{bases[basis]}</b>: {methods.join(', ')}
        </li>
      ))}
    </ul>
  );
}

function Reach({ request, place }: { request: OpenedRequest; place: string | undefined }) {
  const { t } = useLingui();
  const { patient } = request;
  const ages = useAgeWords();
  const services = useServiceWords();
  const mind = [
    ...request.services.map((service) => services[service]),
    ...request.deliveryMethods.map(({ name }) => name),
    ...request.conditions.map(({ name }) => name),
  ];
  return (
    <section className="stack stack--2" aria-labelledby="reach">
      <h2 id="reach">
        <Trans>Who they are, and how to reach them</Trans>
      </h2>
      <Facts>
        <DefinitionRow term={t`Name`}>{patient.name}</DefinitionRow>
        {request.requester && <DefinitionRow term={t`Asked by`}>{request.requester}</DefinitionRow>}
        <DefinitionRow term={t`Email`}>
          <a href={`mailto:${patient.email}`}>{patient.email}</a>
        </DefinitionRow>
        <DefinitionRow term={t`Phone`}>
          {patient.phone && (
            <>
              <a href={`tel:${patient.phone}`}>{formatPhone(patient.phone)}</a>
              {' · '}
              {patient.mayLeaveMessage ? t`OK to leave a message` : t`no message, please`}
            </>
          )}
        </DefinitionRow>
        <DefinitionRow term={t`Preferred contact`}>
          {patient.preferredContact === 'PHONE' ? t`By phone` : t`By email`}
        </DefinitionRow>
        <DefinitionRow term={t`Hours, interpreter, access`}>{patient.accessNeeds}</DefinitionRow>
        <DefinitionRow term={t`Age`}>{ages[request.ageBand]}</DefinitionRow>
        <DefinitionRow term={t`Place during the talk`}>{place}</DefinitionRow>
        <DefinitionRow term={t`What they have in mind`}>{mind.join('; ')}</DefinitionRow>
      </Facts>
    </section>
  );
}
