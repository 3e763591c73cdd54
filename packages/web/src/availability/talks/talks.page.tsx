import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { LinkButton } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { BackToHours } from '../back-to-hours.js';
import { NobodyCanAsk } from '../hours/why-no-times.js';
import { Conflicts } from '../conflicts.js';
import { Kept } from '../kept.js';
import { hoursPath } from '../hours-path.js';
import { TalkCard } from './talk-card.js';
import type { TalksView } from './talks.server.js';

/** The kinds of first talk that patients can ask for, in the order they see. */
export function TalksPage() {
  const { t } = useLingui();
  const view = usePageState<TalksView>();
  if (!view) return <NotFoundPage />;
  const { slug, talks } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Kinds of talk`} />
      <h1>
        <Trans>Kinds of talk</Trans>
      </h1>
      <Refusal words={view.refusal} />
      <Changed what={view.changed} isSeen={view.isSeen} />
      {!view.isSeen && <NobodyCanAsk why={view.noTimes} slug={slug} />}
      <Conflicts conflicts={view.conflicts} />
      <p className="prose">
        <Trans>
          What patients can ask you for, in this order. They all share your time: a time that one takes is not free for
          another. A talk that is agreed on stays as it was agreed, whatever you change here.
        </Trans>
      </p>
      {talks.length === 0 ? (
        <p>
          <b>
            <Trans>You offer no talk yet, so nobody can ask you for one.</Trans>
          </b>
        </p>
      ) : (
        <div className="stack stack--4">
          {talks.map((talk, index) => (
            <TalkCard key={talk.talkId} talk={talk} index={index} view={view} />
          ))}
        </div>
      )}
      <LinkButton wide weight={talks.length > 0 ? 'second' : 'main'} href={hoursPath(slug, '/talks/new')}>
        <Trans>Add a kind of talk</Trans>
      </LinkButton>
      <BackToHours slug={slug} />
    </div>
  );
}

/** Only what we know by name is said: the address of a page is not to be believed. */
function Changed({ what, isSeen }: { what: string | null; isSeen: boolean }) {
  switch (what) {
    case 'kept':
      return <Kept isSeen={isSeen} />;
    case 'stopped':
      return (
        <Notice
          tone="checked"
          role="status"
          title={<Trans>No longer offered. What is already agreed on stays.</Trans>}
        />
      );
    case 'offered':
      return (
        <Notice
          tone="checked"
          role="status"
          title={
            isSeen ? (
              <Trans>Patients can ask for it again.</Trans>
            ) : (
              <Trans>Offered again. Patients can ask for it once your listing is shown.</Trans>
            )
          }
        />
      );
    case 'moved':
      return (
        <Notice
          tone="checked"
          role="status"
          title={
            isSeen ? (
              <Trans>Moved. Patients see them in this order.</Trans>
            ) : (
              <Trans>Moved. Patients see them in this order once your listing is shown.</Trans>
            )
          }
        />
      );
    default:
      return null;
  }
}
