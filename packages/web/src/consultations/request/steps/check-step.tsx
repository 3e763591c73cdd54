import { Trans, useLingui } from '@lingui/react/macro';
import { useEnvironment } from '../../../app/page-environment.js';
import { Card } from '../../../ui/card.js';
import { DefinitionRow, Facts } from '../../../ui/facts.js';
import { otherClock } from '../../times/other-clock.js';
import { isNoticePast } from '../../late.js';
import { NoticeAsked, TalkLine, TalkPlace } from '../../talk-words.js';
import { Agreements } from './agreements.js';
import { ContactRows } from './contact-rows.js';
import { FlagList } from './flag-list.js';
import { AnswerRows } from './outcome-step.js';
import { useProblems } from './problem-words.js';
import type { StepView } from '../request-view.js';
import { ChangeButton, StepFrame } from './step-frame.js';
import { WhatIWantToSay } from './what-i-want-to-say.js';

/** Exactly what will be read, each row with a way to change it, and the two agreements. */
export function CheckStep({ view }: { view: StepView }) {
  const { now } = useEnvironment();
  const { person, talk, outcome } = view;
  const { summary, errorOf } = useProblems(view.problems);
  const name = person.givenName;
  return (
    <>
      <StepFrame
        view={view}
        errors={summary}
        heading={<Trans>Check and send</Trans>}
        onward={<Trans>Send to {name}</Trans>}
        below={<Trans>You can cancel any time.</Trans>}
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
          {outcome && <FlagList outcome={outcome} view={view} />}
          <div className="changeable as-asked">
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
            <NoticeAsked
              minutes={talk.noticeMinutes}
              isPast={isNoticePast(view.draft.startsAt, talk.noticeMinutes, now)}
            />
          </p>
        </section>
        <Erasure view={view} />
        <Agreements view={view} collectError={errorOf('collect')} shareError={errorOf('share')} />
      </StepFrame>
      <WhatIWantToSay view={view} />
    </>
  );
}

/** Person, date, time, zone and place in one box. */
function TimeBox({ view: { person, talk, time, keptUntil } }: { view: StepView }) {
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
      {keptUntil && (
        <p>
          <Trans>It is kept for you until {keptUntil}.</Trans>
        </p>
      )}
      <p>
        <TalkPlace talk={talk} reader="PATIENT" name={person.givenName} />
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

function Erasure({ view: { erasure } }: { view: StepView }) {
  const { t } = useLingui();
  return (
    <section className="stack stack--2" aria-labelledby="erased">
      <h2 id="erased">
        <Trans>When it is erased</Trans>
      </h2>
      <Facts>
        <DefinitionRow term={t`If you don’t type the code`}>{t`Everything about you, after 20 minutes`}</DefinitionRow>
        <DefinitionRow
          term={t`If it does not go ahead`}
        >{t`Answers and message after 7 days, contact details after 30`}</DefinitionRow>
        {erasure && (
          <DefinitionRow term={t`If the talk takes place`}>
            {t`Answers and message by ${erasure.answersOn}, contact details by ${erasure.contactOn}`}
          </DefinitionRow>
        )}
      </Facts>
    </section>
  );
}
