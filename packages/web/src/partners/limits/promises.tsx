import {
  AVAILABILITY_AIM,
  DAYS_OF_REMOVALS,
  DAYS_OF_USAGE,
  manifestLimits,
  openDataTimes,
  persistedDocumentLimits,
  webhookTimes,
} from '@clearing/shared/api-limits';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { cachedSecondsOf, figure } from './figures.js';

/** What a partner can count on, and how anybody can tell whether it is kept. */
export function Promises() {
  const aim = figure(AVAILABILITY_AIM * 100);
  const slots = cachedSecondsOf('Practitioner.slots');
  const listings = cachedSecondsOf('Query.practitioners');
  const catalog = cachedSecondsOf('Query.deliveryMethods') / 60;
  const feed = cachedSecondsOf('Query.practitionersChangedSince');
  return (
    <section className="stack stack--4" aria-labelledby="promises">
      <h2 id="promises">
        <Trans>What you can count on</Trans>
      </h2>
      <Facts>
        <PromiseRow
          what={<Trans>Availability</Trans>}
          promised={
            <Trans>
              We answer in at least {aim}% of the minutes in a month. This is a target: nothing is paid if we miss it.
            </Trans>
          }
          measured={
            <Trans>
              Three times a minute, each of our processes asks its own API for someone who is listed. A minute with no
              answer counts as missed, even if no process was running to ask. <a href="/status">Status</a> counts them.
            </Trans>
          }
        />
        <PromiseRow
          what={<Trans>The schema</Trans>}
          promised={
            <Trans>What was published stays for twelve months after we announce that it will be removed.</Trans>
          }
          measured={
            <Trans>
              A release that removes something earlier does not pass our checks.{' '}
              <a href="/schema/changelog">Every published version</a> is kept.
            </Trans>
          }
        />
        <PromiseRow
          what={<Trans>Freshness</Trans>}
          promised={
            <Trans>
              A change to a listing is usually in our answers within a second. Caches may keep free times for {slots}{' '}
              seconds, listings for {listings}, and information about treatments for {catalog} minutes.
            </Trans>
          }
          measured={
            <Trans>
              <a href="/status">Status</a> calls it late once a change has waited for more than a minute. How long an
              answer to a GET may be kept is in its Cache-Control header.
            </Trans>
          }
        />
        <PromiseRow
          what={<Trans>Removed listings</Trans>}
          promised={
            <Trans>
              Gone from our answers as soon as any other change appears in them, and listed in the feed of changes for{' '}
              {DAYS_OF_REMOVALS} days. Caches keep the feed for {feed} seconds.
            </Trans>
          }
          measured={
            <Trans>
              By <a href="/status">status</a>, likewise. The feed skips no one who changed since your cursor, and
              refuses a cursor from before those days with CURSOR_EXPIRED instead of leaving someone out.
            </Trans>
          }
        />
        <PromiseRow
          what={<Trans>Files without a key</Trans>}
          promised={
            <Trans>
              Made again every {openDataTimes.madeEveryMinutes} minutes, with {openDataTimes.slotDays} days of free
              times. When many are due, each waits its turn. Caches keep them for {openDataTimes.cachedSeconds / 60}{' '}
              minutes.
            </Trans>
          }
          measured={
            <Trans>
              <a href="/status">Status</a> calls them late once one has waited {openDataTimes.lateAfterMinutes} minutes;
              Last-Modified says when a file last changed. When none have been made for{' '}
              {openDataTimes.refusedAfterMinutes}, they answer 503.
            </Trans>
          }
        />
        <PromiseRow
          what={<Trans>Webhooks</Trans>}
          promised={
            <Trans>
              We call your server within seconds of a change. Free times settle for {webhookTimes.settleSeconds} seconds
              first, and are sent at most once every {webhookTimes.freeTimesMinutes} minutes for each listing. What your
              server does not accept is tried again, as <a href="/partners/about-webhooks">Webhooks</a> says.
            </Trans>
          }
          measured={
            <Trans>
              Each message says when the event was reported, in timestamp, and when it was sent, in webhook-timestamp.{' '}
              <a href="/status">Status</a> calls them late once one that is due has not been tried for{' '}
              {webhookTimes.lateAfterMinutes} minutes.
            </Trans>
          }
        />
        <PromiseRow
          what={<Trans>A revoked key</Trans>}
          promised={<Trans>Opens nothing after a second, wherever it is used.</Trans>}
          measured={<Trans>Revoke a test key, and send a request with it.</Trans>}
        />
        <PromiseRow
          what={<Trans>Documents by hash</Trans>}
          promised={
            <Trans>
              Kept for {persistedDocumentLimits.daysKept} days after they were last posted, while there is room for
              them. If a document has to stay, <a href="/partners/documents">upload</a>. Put search words in variables:
              a document with search words written into it is answered, but not kept.
            </Trans>
          }
          measured={<Trans>PERSISTED_QUERY_NOT_FOUND tells your client to send the document again.</Trans>}
        />
        <PromiseRow
          what={<Trans>Documents you uploaded</Trans>}
          promised={<Trans>Kept for {manifestLimits.daysKept} days after you last uploaded them.</Trans>}
          measured={<Trans>Your console says how long each is kept.</Trans>}
        />
        <PromiseRow
          what={<Trans>Your usage</Trans>}
          promised={
            <Trans>By day and operation, for {DAYS_OF_USAGE} days. No variables and no queries are kept.</Trans>
          }
          measured={
            <Trans>
              Counted where requests are answered. If a process is killed, what it had not yet written, half a minute at
              most, is lost.
            </Trans>
          }
        />
      </Facts>
    </section>
  );
}

function PromiseRow({ what, promised, measured }: { what: ReactNode; promised: ReactNode; measured: ReactNode }) {
  return (
    <DefinitionRow
      term={what}
      dated={
        <>
          <Trans>How it is measured:</Trans> {measured}
        </>
      }
    >
      {promised}
    </DefinitionRow>
  );
}
