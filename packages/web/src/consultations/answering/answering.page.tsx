import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEnvironment, usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { Card } from '../../ui/card.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { LinesAfterwards } from '../private-link/lines-afterwards.js';
import { hasBegun } from '../late.js';
import { MessagesLink } from '../messages/messages-link.js';
import { Wrote } from '../state-words.js';
import { TalkLine, TalkPlace } from '../talk-words.js';
import { useWrongField } from '../arrangement/use-wrong-field.js';
import { askedBy } from '../asked-by.js';
import { useTroubleWords } from '../trouble-words.js';
import { CheckTime } from '../check-time.js';
import { Covered, CoveredForAnother, placeDuring } from '../covered.js';
import type { AskedConsultation } from './answering-documents.js';
import { ActingFor, WhoActed } from './acting-for.js';
import { Afterwards } from './afterwards.js';
import { AnswerBar } from './answer-bar.js';
import { AnswerPreview } from './answer-preview.js';
import { AnswerStep } from './answer-step.js';
import type { AnsweringView } from './answering-view.js';
import { Arranged } from './arranged.js';
import { maySend } from './may-send.js';
import { NoSuchRequest } from './no-such-request.js';
import { NotSent } from './not-sent.js';
import { OpenedAnswers } from './opened-answers.js';
import { ReadingRecord } from './reading-record.js';
import { AskedHeading, AskedState, ProposedTimes } from './asked-state.js';

/** The asked practitioner's page: who, when, until when; what they said; the answer. */
export function AnsweringPage() {
  const { t } = useLingui();
  const { now } = useEnvironment();
  const view = usePageState<AnsweringView>();
  const words = useTroubleWords(view?.trouble ?? null);
  const wrong = useWrongField(view?.trouble ?? null);
  if (!view) return <NoSuchRequest />;
  if (view.step && maySend(view.consultation, view.step)) return <AnswerStep view={view} answer={view.step} />;
  if (view.preview && maySend(view.consultation, view.preview))
    return <AnswerPreview view={view} answer={view.preview} />;
  const { consultation } = view;
  const { summary, request } = consultation;
  const name = askedBy(consultation) ?? t`Someone`;
  const last = consultation.history.at(-1);
  const isOpen = consultation.state === 'REQUESTED' || consultation.state === 'CONFIRMED';
  const isOver = !isOpen || hasBegun(consultation, now);
  return (
    <div className="stack stack--6 column">
      <PageHead title={t`A request`} />
      <ErrorSummary errors={words ? [{ id: wrong?.field ?? 'words', message: words }] : []} />
      <NotSent unsent={view.unsent} />
      <header className="stack">
        <h1>
          <AskedHeading state={consultation.state} name={name} />
        </h1>
        <ActingFor view={view} />
        <AskedState view={view} />
        <ProposedTimes view={view} />
        {last?.note && last.by === 'PATIENT' && <Wrote name={name} note={last.note} />}
      </header>
      <LinesAfterwards lines={view.lines} />
      <CheckTime changed={consultation.timeToCheck} label={consultation.label} here={view.here} />
      {!consultation.isShared && <SharedNoMore state={consultation.state} />}
      {summary?.safetyFirst && <SafetyFirst state={consultation.state} name={name} />}
      <Card>
        <Facts>
          <DefinitionRow term={t`When`}>
            <time dateTime={consultation.startsAt} className="figures">
              <b>{consultation.label}</b>
            </time>
          </DefinitionRow>
          <DefinitionRow term={t`Talk`}>
            <TalkLine talk={consultation.consultationType} />
          </DefinitionRow>
          <DefinitionRow term={t`Where`}>
            <TalkPlace
              talk={consultation.consultationType}
              reader="PRACTITIONER"
              name={name}
              hasWayIn={Boolean(consultation.arrangement?.videoLink)}
              hasNumber={consultation.isShared && !consultation.answersErased}
              isOver={!isOpen}
            />
          </DefinitionRow>
          {!summary && consultation.isPlaceCovered != null && (
            <DefinitionRow term={t`Licence`}>
              <CoveredForAnother isCovered={consultation.isPlaceCovered} given={consultation.practitioner.givenName} />
            </DefinitionRow>
          )}
          {summary && (
            <>
              <DefinitionRow term={t`They will be in`}>
                {placeDuring(consultation.consultationType, summary.patientLocation)}
                <Covered isCovered={consultation.isPlaceCovered ?? null} practitioner={consultation.practitioner} />
              </DefinitionRow>
              <DefinitionRow term={t`To talk about first`}>
                <Plural value={summary.flagCount} _0="Nothing they mentioned" one="# point" other="# points" />
              </DefinitionRow>
              <DefinitionRow term={t`Ways they have in mind`}>
                {summary.deliveryMethods.map((method) => method.name).join(', ')}
              </DefinitionRow>
            </>
          )}
        </Facts>
      </Card>
      {request && (
        <OpenedAnswers request={request} talk={consultation.consultationType} erasedOn={consultation.answersErasedOn} />
      )}
      <Afterwards view={view} name={name} error={wrong ? null : words} />
      <Arranged view={view} name={name} />
      <AnswerBar view={view} />
      {hasMessages(consultation) && (
        <MessagesLink
          href={`${view.here}/messages`}
          unread={consultation.unreadMessages}
          given={name}
          isOver={isOver}
          mayWrite={consultation.viewerMay.includes('MESSAGE')}
        />
      )}
      <WhoActed view={view} />
      {consultation.viewerShare == null && <ReadingRecord reads={view.reads} />}
      <p>
        <a href="/requests">
          <Trans>All requests</Trans>
        </a>
      </p>
    </div>
  );
}

/** What the patient took back is closed, and whoever acts by a share sees them with the patient's yes alone. */
function hasMessages(consultation: AskedConsultation): boolean {
  const { state, answersErased, viewerShare, request, viewerMay } = consultation;
  if (answersErased || state === 'WITHDRAWN') return false;
  if (!viewerMay.includes('MESSAGE') && !consultation.hasMessages) return false;
  return viewerShare == null || viewerMay.includes('MESSAGE') || request != null;
}

/** The patient took their agreement to share back: why nothing opens, and that nothing else changed. */
function SharedNoMore({ state }: { state: AskedConsultation['state'] }) {
  if (state !== 'REQUESTED' && state !== 'CONFIRMED') return null;
  return (
    <Notice tone="caution" title={<Trans>The patient withdrew their agreement to share.</Trans>}>
      <p>
        <Trans>
          You, and anyone who acts for you, can no longer open their answers, message, name or contact details.
        </Trans>{' '}
        {state === 'CONFIRMED' ? (
          <Trans>The talk is still on. You can ask them then what you need to know.</Trans>
        ) : (
          <Trans>The request still stands: you can accept it, propose other times or decline.</Trans>
        )}
      </p>
    </Notice>
  );
}

/** As long as the talk is still to come. */
function SafetyFirst({ state, name }: { state: AskedConsultation['state']; name: string }) {
  if (state !== 'REQUESTED' && state !== 'CONFIRMED') return null;
  return (
    <Notice tone="help" title={<Trans>Safety comes first here</Trans>}>
      <p>
        <Trans>Please read what is under “Safety” first.</Trans>{' '}
        {state === 'REQUESTED' && <Trans>Answer within one business day.</Trans>}{' '}
        <Trans>{name} has been shown who to call before you talk.</Trans>
      </p>
    </Notice>
  );
}
