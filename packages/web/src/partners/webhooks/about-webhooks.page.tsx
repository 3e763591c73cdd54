import { actLimits, webhookTimes } from '@clearing/shared/api-limits';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEnvironment } from '../../app/page-environment.js';
import { TextPage, TextSection } from '../../guides/text-page.js';
import { CodeBlock } from '../../ui/code-block.js';
import { inPython } from './verifying-in-python.js';
import { inTypeScript, trying } from './verifying-in-typescript.js';
import { PartnerFrame } from '../partner-frame.js';
import { EventWords, webhookEvents } from './webhook-words.js';

const messageOf = (now: string) => `{
  "type": "listing.hidden",
  "timestamp": "${new Date(now).toISOString()}",
  "data": { "practitionerId": "UHJhY3RpdGlvbmVyOi4u" }
}`;

const byProgram = `mutation ($input: SetWebhookInput!) {
  setWebhook(input: $input) {
    ... on WebhookSet { secret webhook { name } }
    ... on InvalidInput { problems { path message } }
    ... on UserError { message }
  }
}`;

const itsVariables = `{
  "input": {
    "name": "Search index",
    "address": "https://example.org/clearing",
    "events": ["listing.hidden"]
  }
}`;

/** What is sent when, how it is verified, and what is promised of it. */
export function AboutWebhooksPage() {
  const { t } = useLingui();
  const { now } = useEnvironment();
  return (
    <PartnerFrame>
      <TextPage
        title={t`Webhooks`}
        description={t`Be told when a listing changes: events, signatures, order and retries, based on Standard Webhooks.`}
        changedOn="2026-11-29"
        lead={
          <Trans>
            We call a URL of yours when a listing appears, changes or has to be taken down. It follows{' '}
            <a href="https://www.standardwebhooks.com/" rel="noreferrer">
              Standard Webhooks
            </a>
            .
          </Trans>
        }
      >
        <TextSection id="begin" title={<Trans>How to start</Trans>}>
          <ol>
            <li>
              <Trans>
                <a href="/partners/webhooks">Add a webhook</a>: an https URL on your server, and what you want to be
                told about.
              </Trans>
            </li>
            <li>
              <Trans>Copy its secret. We show it only once.</Trans>
            </li>
            <li>
              <Trans>Send a test. Your page shows what your server answered.</Trans>
            </li>
          </ol>
          <p>
            <Trans>
              Tests work right away. Events are sent once you may make live keys. You can have up to five webhooks.
            </Trans>
          </p>
        </TextSection>
        <TextSection id="program" title={<Trans>From a program</Trans>}>
          <p>
            <Trans>
              With a key for <code>webhooks:manage</code> your deployment says what a webhook should be. Its name says
              which one. You can repeat this: nothing is added twice.
            </Trans>
          </p>
          <CodeBlock name={t`A webhook, set by a program`} text={byProgram} />
          <p>
            <Trans>With these variables:</Trans>
          </p>
          <CodeBlock name={t`The variables of it`} text={itsVariables} />
          <p>
            <Trans>
              The secret is returned when the webhook is added, and is null from then on. <code>deleteWebhook</code>{' '}
              removes one, and <code>webhooks</code> says how each one is doing. New secrets, pauses and the log are on
              your pages. With one key, you can set and delete webhooks {actLimits.WEBHOOK_CHANGES.most} times an hour;{' '}
              <code>TooManyRequests</code> then says in <code>retryAfterSeconds</code> how long to wait.
            </Trans>
          </p>
          <p>
            <Trans>
              You have one list of webhooks. A test key with this scope can change and delete the ones that real events
              are sent to, just like a live key.
            </Trans>
          </p>
        </TextSection>
        <TextSection id="events" title={<Trans>What you are told about</Trans>}>
          <dl className="stack stack--2">
            {[...webhookEvents, 'webhook.test'].map((type) => (
              <div key={type}>
                <dt>
                  <code>{type}</code>
                </dt>
                <dd>
                  <EventWords type={type} />
                </dd>
              </div>
            ))}
          </dl>
          <p>
            <Trans>
              A listing that is gone for good is also reported as listing.hidden: what you have to do is the same. If
              both what a listing says and what was checked changed, you get both events.
            </Trans>
          </p>
        </TextSection>
        <TextSection id="message" title={<Trans>What is sent</Trans>}>
          <p>
            <Trans>
              A POST with JSON. It names the practitioner and says nothing about them: ask for what you need.
            </Trans>
          </p>
          <CodeBlock name={t`A message`} text={messageOf(now)} />
          <p>
            <Trans>
              The id is the one the API uses: ask for it with node. The id in a test leads to no one. Null means that
              the listing cannot be seen. Answers from the API may be a minute old if a cache sits in between.
            </Trans>
          </p>
        </TextSection>
        <TextSection id="verify" title={<Trans>How to verify it</Trans>}>
          <p>
            <Trans>
              Every message has webhook-id, webhook-timestamp and webhook-signature. While one secret replaces another
              there are two signatures: one match is enough.
            </Trans>
          </p>
          <h3>
            <Trans>In TypeScript</Trans>
          </h3>
          <CodeBlock name={t`How to verify it in TypeScript`} text={inTypeScript} />
          <h3>
            <Trans>In Python</Trans>
          </h3>
          <CodeBlock name={t`How to verify it in Python`} text={inPython} />
          <p>
            <Trans>There are Standard Webhooks libraries for other languages.</Trans>
          </p>
        </TextSection>
        <TextSection id="secret" title={<Trans>Changing the secret</Trans>}>
          <p>
            <Trans>
              Make a new one on the webhook’s page, give it to your server, then end the older one on that page. Until
              then both sign every message. The older one ends on its own after {webhookTimes.daysOfOlderSecret} days.
            </Trans>
          </p>
        </TextSection>
        <TextSection id="trying" title={<Trans>On your own machine</Trans>}>
          <p>
            <Trans>
              We call only public addresses, for tests too. A tunnel gives your machine one. Or do without us: make up a
              secret, such as <code>whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw</code>, start your server with it, and send
              it a message that you signed yourself.
            </Trans>
          </p>
          <CodeBlock name={t`A message that you sign yourself`} text={trying} />
          <p>
            <Trans>
              Invented listings send no events. To see them change, and one disappear, use the feed with{' '}
              <a href="/partners/clock">the clock for your test keys</a>.
            </Trans>
          </p>
        </TextSection>
        <TextSection id="promise" title={<Trans>What you can rely on</Trans>}>
          <ul>
            <li>
              <Trans>
                Messages about one listing come in order: a later one waits until the earlier one is accepted or given
                up. Messages about different listings come in any order.
              </Trans>
            </li>
            <li>
              <Trans>
                A message may come twice, with the same webhook-id. Two changes you have not been told about yet may
                come as one.
              </Trans>
            </li>
            <li>
              <Trans>Answer with a status from 200 to 299 within 15 seconds. Do the work afterwards.</Trans>
            </li>
            <li>
              <Trans>
                Anything else is tried again: after 5 seconds, a minute, 5 and 30 minutes, 2, 5, 10, 14, 18 and 24
                hours, each up to a tenth longer. That is a little over three days. We respect Retry-After, up to an
                hour. A test is tried once.
              </Trans>
            </li>
            <li>
              <Trans>A redirect counts as a failure: we do not follow it. Change the URL instead.</Trans>
            </li>
            <li>
              <Trans>
                Once your server works again, you do not have to wait for hours: after ten minutes with nothing
                accepted, the first message that is accepted makes us try what is waiting right away, or within a minute
                if there was no answer just before. A button on the webhook’s page tries all of it.
              </Trans>
            </li>
            <li>
              <Trans>
                If nothing is accepted for two hours, we write to you: there may be listings to take down. If nothing is
                accepted for these three days, or you answer 410 Gone, we pause the webhook and write to you.
              </Trans>
            </li>
            <li>
              <Trans>
                While it is paused, nothing is kept for it. Afterwards, read what changed with
                practitionersChangedSince.
              </Trans>
            </li>
            <li>
              <Trans>
                For 30 days you can see each message, every try and the first kilobyte of your answer, and can have it
                sent again. Then all of it is erased.
              </Trans>
            </li>
            <li>
              <Trans>
                Was your server down for days? On the webhook’s page you can send again everything that was given up
                since a time you choose. It tells you first how many messages that is. For each listing they come in
                order.
              </Trans>
            </li>
            <li>
              <Trans>
                We call only public addresses, over https on its usual port, and check where the name leads each time we
                connect.
              </Trans>
            </li>
            <li>
              <Trans>
                We identify ourselves as <code>Clearing-Webhooks/1</code>, at most {webhookTimes.callsAtATime} times at
                once for each webhook. Our IP addresses may change: rely on the signature.
              </Trans>
            </li>
          </ul>
        </TextSection>
      </TextPage>
    </PartnerFrame>
  );
}
