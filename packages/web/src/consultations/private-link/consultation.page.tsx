import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { ClosedLink } from './closed-link.js';
import { CodePage, withPath } from './code-page.js';
import { ConsultationFacts } from './consultation-facts.js';
import type { ConsultationView } from './consultation-view.js';
import { CheckTime } from '../check-time.js';
import { LinesAfterwards } from './lines-afterwards.js';
import { Colleagues } from './colleagues.js';
import { MessagesLink } from '../messages/messages-link.js';
import { OtherPeople } from './other-people.js';
import { Reminders } from './reminders.js';
import { ReadsAndErasure } from './reads-and-erasure.js';
import { OwnProposal } from './own-proposal.js';
import { NextThing, proposalEndOf, StateSentence, Wrote, type StateFacts } from '../state-words.js';
import { ElsewhereLink } from '../times/no-times.js';
import { PageForm } from '../../app/page-form.js';
import { Button, LinkButton } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { WhatHappensNext } from './what-happens-next.js';

/** The private link's page: where the request stands, what to do, who read it, when it is erased. */
export function ConsultationPage() {
  const { t } = useLingui();
  const view = usePageState<ConsultationView>();
  if (!view) return <ClosedLink />;
  const { consultation } = view;
  if (consultation.state === 'AWAITING_EMAIL') return <CodePage view={view} />;
  const facts = stateFactsOf(view);
  const last = consultation.history.at(-1);
  const isOver = ['DECLINED', 'EXPIRED', 'CANCELLED', 'WITHDRAWN', 'NO_SHOW'].includes(consultation.state);
  // Only what was once sent is kept for a while, and a patient who took it back asked for nothing more.
  const mayAskOthers =
    view.others === null &&
    !consultation.answersErased &&
    (consultation.state === 'DECLINED' ||
      consultation.state === 'NO_SHOW' ||
      (consultation.state === 'EXPIRED' && view.answerBy !== null) ||
      facts.cancelledBy === 'PRACTITIONER' ||
      facts.cancelledBy === 'SYSTEM');
  const mayPropose = consultation.viewerMay.includes('PROPOSE_TIME');
  const mayCancel = consultation.viewerMay.includes('CANCEL');
  const mayMoveByMore = !isOver && consultation.state !== 'COMPLETED' && !consultation.viewerReach.includes('TALK');
  return (
    <div className="private-page">
      <PageHead title={t`Your request`} />
      <header className="stack stack--5">
        <h1>
          <StateSentence {...facts} />
        </h1>
        <p className="lead prose">
          <NextThing {...facts} />
        </p>
        {view.isForOther && (
          <Notice role="status" title={<Trans>You asked for someone else: “you” on this page is the patient.</Trans>}>
            <p>
              <Trans>Every email about it goes to their address, and none to yours.</Trans>
            </p>
          </Notice>
        )}
        {consultation.viewerMay.includes('ANSWER_PROPOSAL') && (
          <p>
            <LinkButton wide href={withPath(view.here, '/times')}>
              <Trans>Choose a time</Trans>
            </LinkButton>
          </p>
        )}
        <OwnProposal view={view} name={facts.name} />
        {last?.note && last.by === 'PRACTITIONER' && <Wrote name={facts.name} note={last.note} />}
        <LinesAfterwards lines={view.lines} />
        {view.others && <OtherPeople others={view.others} />}
        {isOver && (
          <div className="row">
            {mayAskOthers && !consultation.viewerReach.includes('ANSWERS') && (
              <LinkButton wide href={withPath(view.here, '/more')}>
                <Trans>Ask someone else with the same answers</Trans>
              </LinkButton>
            )}
            {mayAskOthers && consultation.viewerReach.includes('ANSWERS') && (
              <PageForm action={view.here}>
                <Button wide name="do" value="others">
                  <Trans>Ask someone else with the same answers</Trans>
                </Button>
              </PageForm>
            )}
            <Elsewhere view={view} />
            {consultation.isPractitionerShown && <AnotherTime view={view} name={facts.name} />}
          </div>
        )}
      </header>
      <CheckTime changed={consultation.timeToCheck} label={consultation.label} here={view.here} />
      <ConsultationFacts view={view} />
      <div className="stack stack--6">
        <WhatHappensNext view={view} />
        <Reminders view={view} />
        {(mayPropose || mayCancel) && (
          <div className="row">
            {mayPropose && (
              <LinkButton weight="second" wide href={withPath(view.here, '/move')}>
                {consultation.state === 'CONFIRMED' ? (
                  <Trans>Move it to another time</Trans>
                ) : (
                  <Trans>Propose other times</Trans>
                )}
              </LinkButton>
            )}
            {mayCancel && (
              <LinkButton weight="second" wide href={withPath(view.here, '/cancel')}>
                {consultation.state === 'CONFIRMED' ? (
                  <Trans>Cancel this talk</Trans>
                ) : (
                  <Trans>Withdraw this request</Trans>
                )}
              </LinkButton>
            )}
          </div>
        )}
        {!consultation.answersErased && (consultation.takesMessages || consultation.hasMessages) && (
          <MessagesLink
            href={withPath(view.here, '/messages')}
            unread={consultation.unreadMessages}
            given={facts.name}
            needsMail={!consultation.viewerReach.includes('MESSAGES')}
            isOver={isOver || consultation.state === 'COMPLETED' || view.hasBegun}
            mayWrite={consultation.takesMessages}
          />
        )}
        <Colleagues view={view} />
        <ReadsAndErasure view={view} />
        <p>
          <a href={`/tell-us?about=${consultation.practitioner.slug}`}>
            <Trans>Did something go wrong, or do you have a complaint? Tell us</Trans>
          </a>
        </p>
        {consultation.viewerReach.includes('EVERYTHING') ? (
          <p className="small muted prose">
            <Trans>
              Keep the links in your emails private: each one opens what its email was about for anyone who has it.
            </Trans>{' '}
            {!consultation.contactErased && (
              <a href={withPath(view.here, '/new-link')}>
                <Trans>Make a new one, and close the old ones</Trans>
              </a>
            )}
          </p>
        ) : (
          <p className="small muted prose">
            <Trans>This page does not open everything.</Trans>{' '}
            <a href={withPath(view.here, '/more')}>
              {mayMoveByMore ? (
                <Trans>Move or cancel it, or open everything</Trans>
              ) : (
                <Trans>Open everything, or close your links</Trans>
              )}
            </a>
          </p>
        )}
      </div>
    </div>
  );
}

/** Another time with the same person; with the same answers, when it was not the patient who called it off. */
function AnotherTime({ view: { consultation, again }, name }: { view: ConsultationView; name: string }) {
  const { slug } = consultation.practitioner;
  if (!again) {
    return (
      <LinkButton weight="quiet" href={`/practitioners/${slug}/times`}>
        <Trans>Choose another time with {name}</Trans>
      </LinkButton>
    );
  }
  return (
    <PageForm action={`/practitioners/${slug}/request`}>
      <input type="hidden" name="state" value={again.sealed} />
      <input type="hidden" name="step" value="TIME" />
      <Button weight="second" wide name="do" value={`day:${again.day}`}>
        <Trans>Choose another time with {name}, with the same answers</Trans>
      </Button>
    </PageForm>
  );
}

/** People who are free soon: those who offer the same when they are suggested, none when the practitioner chose not to. */
function Elsewhere({ view: { consultation, elsewhere, searchHref, suggested } }: { view: ConsultationView }) {
  if (consultation.suggestsOthers === false) return null;
  if (!suggested) return <ElsewhereLink elsewhere={elsewhere} otherwise={searchHref ?? undefined} />;
  const place = findJurisdiction(suggested.place)?.name ?? suggested.place;
  return (
    <LinkButton href={suggested.href} weight="second" wide>
      <Plural
        value={suggested.count}
        one={`See # person who offers the same for someone in ${place}`}
        other={`See # people who offer the same for someone in ${place}`}
      />
    </LinkButton>
  );
}

/** What the sentences about a state are made of. */
export function stateFactsOf(view: ConsultationView): StateFacts {
  const { consultation, answerBy, proposed, hasBegun, isTimeOver } = view;
  const { state, label, practitioner, history } = consultation;
  const cancelled = history.find((event) => event.state === 'CANCELLED');
  return {
    state,
    name: practitioner.givenName,
    label,
    answerBy,
    cancelledBy: cancelled?.by ?? null,
    proposed,
    proposalEnded: proposalEndOf(history),
    hasBegun,
    isTimeOver,
  };
}
