import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { Trans, useLingui } from '@lingui/react/macro';
import { ConsentToCollectText, ConsentToShareText } from '../../guides/consent-text.js';
import { Card } from '../../ui/card.js';
import { ChoiceRow } from '../../ui/choices.js';
import { Disclosure } from '../../ui/disclosure.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { otherClock } from '../times/other-clock.js';
import { NoticeRule, TalkLine, TalkPlace } from '../talk-words.js';
import { AnswerRows, FlagList } from './outcome-step.js';
import { useProblems } from './problem-words.js';
import type { StepView } from './request-view.js';
import { ChangeButton, StepFrame } from './step-frame.js';

/** Exactly what will be read, each row with a way to change it, and the two agreements. */
export function CheckStep({ view }: { view: StepView }) {
  const { person, talk, outcome } = view;
  const { summary, errorOf } = useProblems(view.problems);
  const name = person.givenName;
  return (
    <StepFrame
      view={view}
      errors={summary}
      heading={<Trans>Check and send</Trans>}
      onward={<Trans>Send to {name}</Trans>}
    >
      <TimeBox view={view} />
      <section className="stack stack--2" aria-labelledby="reads">
        <h2 id="reads">
          <Trans>What {name} will read</Trans>
        </h2>
        <div className="changeable">
          <ContactRows view={view} />
        </div>
      </section>
      <section className="stack stack--3" aria-labelledby="answers">
        <h2 id="answers">
          <Trans>Your answers</Trans>
        </h2>
        {outcome && <p className="prose">{outcome.summary}</p>}
        {outcome && <FlagList outcome={outcome} />}
        <div className="changeable">
          <AnswerRows view={view} />
        </div>
      </section>
      <section className="stack stack--3 prose" aria-labelledby="cost">
        <h2 id="cost">
          <Trans>Cost, and changing your mind</Trans>
        </h2>
        <p>
          {talk.price ? (
            <Trans>This first talk costs {talk.price.formatted}. Treatment is priced separately.</Trans>
          ) : (
            <Trans>
              {name} has not given a price. Before you say yes, ask: what is the whole cost, and what is extra?
            </Trans>
          )}{' '}
          <NoticeRule minutes={talk.noticeMinutes} />
        </p>
      </section>
      <Erasure view={view} />
      <Agreements view={view} collectError={errorOf('collect')} shareError={errorOf('share')} />
    </StepFrame>
  );
}

/** Person, date, time, zone and place in one box. */
function TimeBox({ view: { person, talk, time } }: { view: StepView }) {
  const there = time && otherClock(time.label, time.own);
  return (
    <Card className="stack stack--2">
      <h2>{person.displayName}</h2>
      <p className="figures">
        <b>{time?.label}</b>
        {there && (
          <span className="block muted">
            <Trans>{there} where they are</Trans>
          </span>
        )}
      </p>
      <p>
        <TalkPlace talk={talk} />
      </p>
      <div>
        <ChangeButton step="TIME" what={<Trans>the time</Trans>} />
      </div>
      <p className="muted">
        <TalkLine talk={talk} />
      </p>
    </Card>
  );
}

function ContactRows({ view: { draft, talk, person } }: { view: StepView }) {
  const { t } = useLingui();
  const { contact } = draft;
  const change = (step: string, what: string) => <ChangeButton step={step} what={what} />;
  const ages = { '': '', UNDER_18: t`Under 18`, FROM_18_TO_64: t`18 to 64`, OVER_64: t`65 or older` };
  const services = {
    KETAMINE_TREATMENT: t`Medicine only`,
    KAP: t`Medicine with therapy`,
    INTEGRATION_ONLY: t`Therapy after, without medicine`,
  };
  const methods = person.offerings.map(({ deliveryMethod }) => deliveryMethod);
  const wishes = [
    ...draft.services.map((service) => services[service]),
    ...new Set(draft.deliveryMethods.map((slug) => methods.find((method) => method.slug === slug)?.name)),
    ...draft.conditions.map((slug) => person.conditions.find((condition) => condition.slug === slug)?.name),
  ].filter((wish) => wish !== undefined);
  return (
    <Facts>
      {draft.forWhom === 'LOVED_ONE' && (
        <DefinitionRow term={t`Asked by`} change={change('CONTACT', t`who asks`)}>
          {contact.requesterName}, {contact.requesterEmail}
        </DefinitionRow>
      )}
      <DefinitionRow term={t`Name`} change={change('CONTACT', t`the name`)}>
        {contact.name}
      </DefinitionRow>
      <DefinitionRow term={t`Mail`} change={change('CONTACT', t`the mail address`)}>
        {contact.email}
      </DefinitionRow>
      <DefinitionRow term={t`Phone`} change={change('CONTACT', t`the phone number`)}>
        {contact.phone && (
          <>
            {contact.phone}
            {' · '}
            {contact.mayLeaveMessage ? t`a message may be left` : t`no message, please`}
          </>
        )}
      </DefinitionRow>
      <DefinitionRow term={t`Rather reached`} change={change('CONTACT', t`how to be reached`)}>
        {contact.preferredContact === 'PHONE' ? t`By phone` : t`By mail`}
      </DefinitionRow>
      <DefinitionRow term={t`Hours, interpreter, access`} change={change('CONTACT', t`hours and access`)}>
        {contact.accessNeeds}
      </DefinitionRow>
      <DefinitionRow term={t`Age`} change={change('AGE', t`the age`)}>
        {ages[draft.ageBand]}
      </DefinitionRow>
      {talk.mode !== 'IN_PERSON' && (
        <DefinitionRow term={t`Place during the talk`} change={change('PLACE', t`the place`)}>
          {findJurisdiction(draft.place)?.name}
        </DefinitionRow>
      )}
      <DefinitionRow term={t`In mind`} change={change('WISHES', t`what you have in mind`)}>
        {wishes.join('; ')}
      </DefinitionRow>
      <DefinitionRow term={t`Message`} change={change('MESSAGE', t`the message`)}>
        {draft.message.trim() && <span className="as-typed">{draft.message}</span>}
      </DefinitionRow>
    </Facts>
  );
}

function Erasure({ view: { erasure } }: { view: StepView }) {
  const { t } = useLingui();
  return (
    <section className="stack stack--2" aria-labelledby="erased">
      <h2 id="erased">
        <Trans>When it is erased</Trans>
      </h2>
      <Facts>
        <DefinitionRow term={t`You don't type the code`}>{t`Everything about you, after 20 minutes`}</DefinitionRow>
        <DefinitionRow
          term={t`It comes to nothing`}
        >{t`Answers and message after 7 days, contact after 30`}</DefinitionRow>
        {erasure && (
          <DefinitionRow term={t`The talk takes place`}>
            {t`Answers and message by ${erasure.answersOn}, contact by ${erasure.contactOn}`}
          </DefinitionRow>
        )}
      </Facts>
    </section>
  );
}

interface AgreementsProps {
  readonly view: StepView;
  readonly collectError: string | undefined;
  readonly shareError: string | undefined;
}

/** Two agreements, each by itself: to collect, which was given before the first answer, and to share. */
function Agreements({ view: { draft, person }, collectError, shareError }: AgreementsProps) {
  const { t } = useLingui();
  const rows = [
    {
      id: 'collect',
      label: t`I agree that Clearing collects and keeps what is on this page, encrypted, until the dates above.`,
      isChosen: draft.collect,
      error: collectError,
      text: <ConsentToCollectText />,
    },
    {
      id: 'share',
      label: t`I agree that Clearing shares it with ${person.displayName}, and with nobody else.`,
      isChosen: draft.share,
      error: shareError,
      text: <ConsentToShareText />,
    },
  ];
  return (
    <section className="stack" aria-labelledby="agree">
      <h2 id="agree">
        <Trans>Two things to agree to</Trans>
      </h2>
      {rows.map(({ id, label, isChosen, error, text }) => (
        <div key={id} className={error ? 'field field--wrong' : 'field'}>
          {error && (
            <p className="field__error" id={`${id}-error`}>
              {error}
            </p>
          )}
          <ChoiceRow
            type="checkbox"
            id={id}
            name={id}
            value="yes"
            label={label}
            isChosen={isChosen}
            aria-describedby={error ? `${id}-error` : undefined}
          />
          <Disclosure
            summary={id === 'collect' ? <Trans>What collecting means</Trans> : <Trans>What sharing means</Trans>}
          >
            {text}
          </Disclosure>
        </div>
      ))}
    </section>
  );
}
