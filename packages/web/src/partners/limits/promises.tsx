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
            <Trans>In at least {aim}% of the minutes of a month we answer. It is an aim, without a payment.</Trans>
          }
          measured={
            <Trans>
              Three times a minute each of our processes asks its own API for somebody who is listed. A minute in which
              none was answered is missed, also when none of us was there to ask. <a href="/status">Status</a> counts
              them.
            </Trans>
          }
        />
        <PromiseRow
          what={<Trans>The schema</Trans>}
          promised={<Trans>What was published stays for twelve months after we say that it will go.</Trans>}
          measured={
            <Trans>
              No release passes that takes something away earlier. <a href="/schema/changelog">Every published state</a>{' '}
              is kept.
            </Trans>
          }
        />
        <PromiseRow
          what={<Trans>Freshness</Trans>}
          promised={
            <Trans>
              A change of a listing is in our answers within a second, as a rule. Caches may keep free times for {slots}{' '}
              seconds, listings for {listings}, and what is known of treatments for {catalog} minutes.
            </Trans>
          }
          measured={
            <Trans>
              <a href="/status">Status</a> calls it late once a change waits for more than a minute. How long an answer
              to a GET may be kept stands in its Cache-Control header.
            </Trans>
          }
        />
        <PromiseRow
          what={<Trans>Who was taken out</Trans>}
          promised={
            <Trans>
              Gone from our answers as soon as any other change is in them, and told in the feed of changes for{' '}
              {DAYS_OF_REMOVALS} days. The feed is kept by caches for {feed} seconds.
            </Trans>
          }
          measured={
            <Trans>
              By <a href="/status">status</a>, likewise. The feed skips nobody who changed since your cursor, and
              refuses one from before those days with CURSOR_EXPIRED, instead of leaving somebody out.
            </Trans>
          }
        />
        <PromiseRow
          what={<Trans>Files without a key</Trans>}
          promised={
            <Trans>
              Made anew every {openDataTimes.madeEveryMinutes} minutes, with {openDataTimes.slotDays} days of free
              times; when many are due, one waits for its turn. Caches keep them for {openDataTimes.cachedSeconds / 60}{' '}
              minutes.
            </Trans>
          }
          measured={
            <Trans>
              <a href="/status">Status</a> calls them late once one waits for {openDataTimes.lateAfterMinutes} minutes;
              Last-Modified says when a file last said something else. When nobody has made any for{' '}
              {openDataTimes.refusedAfterMinutes}, they answer 503.
            </Trans>
          }
        />
        <PromiseRow
          what={<Trans>Webhooks</Trans>}
          promised={
            <Trans>
              Your server is called within seconds after something happened. Free times settle for{' '}
              {webhookTimes.settleSeconds} seconds first, and come at most once in {webhookTimes.freeTimesMinutes}{' '}
              minutes for each listing. What it does not take is tried again as{' '}
              <a href="/partners/about-webhooks">Webhooks</a> says.
            </Trans>
          }
          measured={
            <Trans>
              Each message says when it was told, in timestamp, and when it was sent, in webhook-timestamp.{' '}
              <a href="/status">Status</a> calls them late once one that is due was not tried for{' '}
              {webhookTimes.lateAfterMinutes} minutes.
            </Trans>
          }
        />
        <PromiseRow
          what={<Trans>A revoked key</Trans>}
          promised={<Trans>Opens nothing after a second, wherever it is shown.</Trans>}
          measured={<Trans>Revoke a test key, and ask with it.</Trans>}
        />
        <PromiseRow
          what={<Trans>Documents by hash</Trans>}
          promised={
            <Trans>
              Kept for {persistedDocumentLimits.daysKept} days since they were last posted, while there is room for
              them. What has to stay, <a href="/partners/documents">upload</a>. Words to search by belong in variables:
              a document in which they are written is answered, and not kept.
            </Trans>
          }
          measured={<Trans>PERSISTED_QUERY_NOT_FOUND tells your client to send one again.</Trans>}
        />
        <PromiseRow
          what={<Trans>Documents you uploaded</Trans>}
          promised={<Trans>Kept for {manifestLimits.daysKept} days since you last uploaded them.</Trans>}
          measured={<Trans>Your console says until when each stays.</Trans>}
        />
        <PromiseRow
          what={<Trans>Your usage</Trans>}
          promised={
            <Trans>By day and operation, for {DAYS_OF_USAGE} days. No variables and no queries are kept.</Trans>
          }
          measured={
            <Trans>
              Counted where it is answered; what a process had not written when it was killed, half a minute at most, is
              lost.
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
