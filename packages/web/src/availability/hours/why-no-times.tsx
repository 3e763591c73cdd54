import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { KeptTalkFragment } from '../../generated/graphql.js';
import { Notice } from '../../ui/notice.js';
import { hoursPath } from '../hours-path.js';

type Why = NonNullable<KeptTalkFragment['noTimes']>;

/** Said of the whole listing; null: of some kind of talk there are times to ask for. */
export function NobodyCanAsk({ why, slug }: { why: Why | null; slug: string }) {
  if (!why) return null;
  return (
    <Notice tone="caution" title={<Trans>Nobody can ask for a time now.</Trans>}>
      <p>
        <WhyNoTimes why={why} slug={slug} />
      </p>
    </Notice>
  );
}

/** Why nobody can ask for a time, and where to mend it. The same words wherever it is said. */
export function WhyNoTimes({ why, slug }: { why: Why; slug: string }) {
  const { i18n } = useLingui();
  const names = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(why.jurisdictions);
  const to = (path: string, words: ReactNode) => <a href={path}>{words}</a>;
  switch (why.reason) {
    case 'NOT_PUBLISHED':
      return <Trans>Your listing is not published yet, so nobody can ask.</Trans>;
    case 'PAUSED':
      return <Trans>Your listing is paused, so nobody can ask.</Trans>;
    case 'HIDDEN':
      return <Trans>Your listing is hidden, so nobody can ask.</Trans>;
    case 'NOT_CONFIRMED':
      return (
        <Trans>
          Your listing has not been confirmed for 120 days, so nobody sees it.{' '}
          {to('/listing/confirm', <Trans>Say that it is still true</Trans>)}
        </Trans>
      );
    case 'NO_ZONE':
      return (
        <Trans>You have no hours yet. {to(hoursPath(slug, '/zone'), <Trans>First choose your time zone</Trans>)}</Trans>
      );
    case 'NO_TALK':
      return (
        <Trans>
          You offer no kind of talk. {to(hoursPath(slug, '/talks'), <Trans>Say what people can ask for</Trans>)}
        </Trans>
      );
    case 'NO_HOURS':
      return <Trans>None of your hours are for it. {to(hoursPath(slug), <Trans>Add hours for it</Trans>)}</Trans>;
    case 'NO_ROOM':
      return (
        <Trans>
          None of your hours are long enough for it, or none fall when it can be asked for.{' '}
          {to(hoursPath(slug), <Trans>Check your hours</Trans>)}
        </Trans>
      );
    case 'NO_LICENSE':
      return names === '' ? (
        <Trans>Your listing names no licence. {to('/listing/licences', <Trans>Add one</Trans>)}</Trans>
      ) : (
        <Trans>
          Your listing names no licence for {names}, where it takes place.{' '}
          {to('/listing/licences', <Trans>Check your licences</Trans>)}
        </Trans>
      );
    case 'LICENSE_ENDED':
      return (
        <Trans>
          Your licence for {names} has ended, or ends before the next of your hours.{' '}
          {to('/listing/licences', <Trans>Check your licences</Trans>)}
        </Trans>
      );
    case 'LICENSE_TO_COME':
      return (
        <Trans>
          Your licence for {names} is not in force yet: it begins later. While none of yours is, nobody sees your
          listing. {to('/listing/licences', <Trans>Check your licences</Trans>)}
        </Trans>
      );
    case 'NOT_CHECKED':
      return (
        <Trans>
          We have not checked your licence for {names} yet. Until then, nobody can ask by video or phone. You do not
          need to do anything: we check it, and this starts by itself.
        </Trans>
      );
    case 'CHECK_ENDED':
      return (
        <Trans>
          Our check of your licence for {names} no longer counts. Until we have checked again, nobody can ask by video
          or phone.
        </Trans>
      );
    case 'CHECK_DISPUTED':
      return (
        <Trans>
          What we found about your licence for {names} does not match what your listing says.{' '}
          {to('/listing/licences', <Trans>Check your licences</Trans>)}
        </Trans>
      );
    case 'EXCLUDED':
      return (
        <Trans>
          We found something under your name on the federal list of excluded individuals. Until that is settled, nobody
          can ask. Our email says how to answer.
        </Trans>
      );
    case 'AWAY':
      return (
        <Trans>
          You are away for the whole time it can be asked for.{' '}
          {to(hoursPath(slug, '/dates'), <Trans>Dates and time off</Trans>)}
        </Trans>
      );
    case 'FULL':
      return (
        <Trans>
          Every time is taken, or every day is at its limit. {to(hoursPath(slug), <Trans>Check your hours</Trans>)}
        </Trans>
      );
  }
}
