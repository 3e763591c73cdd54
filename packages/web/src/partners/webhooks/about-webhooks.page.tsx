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
        description={t`Be told when a listing changes: events, signatures, order and retries, by Standard Webhooks.`}
        changedOn="2026-11-29"
        lead={
          <Trans>
            We call an address of yours when a listing appears, changes or has to be taken down. It works as{' '}
            <a href="https://www.standardwebhooks.com/" rel="noreferrer">
              Standard Webhooks
            </a>{' '}
            says.
          </Trans>
        }
      >
        <TextSection id="begin" title={<Trans>How it begins</Trans>}>
          <ol>
            <li>
              <Trans>
                <a href="/partners/webhooks">Add a webhook</a>: an https address of your server, and what you want to be
                told of.
              </Trans>
            </li>
            <li>
              <Trans>Copy its secret. We show it once.</Trans>
            </li>
            <li>
              <Trans>Send a test. Your page shows what your server answered.</Trans>
            </li>
          </ol>
          <p>
            <Trans>
              Tests work at once. Events are sent once you may make live keys. You have five webhooks at most.
            </Trans>
          </p>
        </TextSection>
        <TextSection id="program" title={<Trans>By a program</Trans>}>
          <p>
            <Trans>
              With a key for <code>webhooks:manage</code> your deployment says what a webhook is to be. Its name says
              which one. You may say it again: nothing is added twice.
            </Trans>
          </p>
          <CodeBlock name={t`A webhook, set by a program`} text={byProgram} />
          <p>
            <Trans>With these variables:</Trans>
          </p>
          <CodeBlock name={t`The variables of it`} text={itsVariables} />
          <p>
            <Trans>
              The secret is told when the webhook is added, and null ever after. <code>deleteWebhook</code> removes one,
              and <code>webhooks</code> says how each is. Another secret, pauses and the log are on your pages. With one
              key, webhooks are set and deleted {actLimits.WEBHOOK_CHANGES.most} times in an hour;{' '}
              <code>TooManyRequests</code> then says in <code>retryAfterSeconds</code> how long to wait.
            </Trans>
          </p>
          <p>
            <Trans>
              You have one list of webhooks. A test key with this scope changes and deletes those that real events are
              sent to, as a live key does.
            </Trans>
          </p>
        </TextSection>
        <TextSection id="events" title={<Trans>What you are told of</Trans>}>
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
              A listing that is gone for good is told as listing.hidden, too: what you have to do is the same. If both
              what a listing says and what was checked changed, you get both events.
            </Trans>
          </p>
        </TextSection>
        <TextSection id="message" title={<Trans>What is sent</Trans>}>
          <p>
            <Trans>A POST with JSON. It names the practitioner and says nothing of them: ask for what you need.</Trans>
          </p>
          <CodeBlock name={t`A message`} text={messageOf(now)} />
          <p>
            <Trans>
              The id is that of the API: ask for it with node. That of a test leads to nobody. Null means that it cannot
              be seen. Answers of the API may be a minute old where something stands in between that keeps them.
            </Trans>
          </p>
        </TextSection>
        <TextSection id="verify" title={<Trans>How you verify it</Trans>}>
          <p>
            <Trans>
              Every message carries webhook-id, webhook-timestamp and webhook-signature. While one secret follows
              another there are two signatures: one that fits is enough.
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
            <Trans>There are libraries of Standard Webhooks for other languages.</Trans>
          </p>
        </TextSection>
        <TextSection id="secret" title={<Trans>Another secret</Trans>}>
          <p>
            <Trans>
              Make a new one on the webhook’s page, give it to your server, then end the older one there. Until then
              both sign every message. By itself the older one ends after {webhookTimes.daysOfOlderSecret} days.
            </Trans>
          </p>
        </TextSection>
        <TextSection id="trying" title={<Trans>On your own machine</Trans>}>
          <p>
            <Trans>
              We call public addresses only, for tests as well. A tunnel gives your machine one. Or you do without us:
              make up a secret, such as <code>whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw</code>, start your server with it,
              and send it a message that you signed yourself.
            </Trans>
          </p>
          <CodeBlock name={t`A message that you sign yourself`} text={trying} />
          <p>
            <Trans>
              Invented listings send no events. That they change, and that one goes, the feed tells by{' '}
              <a href="/partners/clock">the clock of your test keys</a>.
            </Trans>
          </p>
        </TextSection>
        <TextSection id="promise" title={<Trans>What you can rely on</Trans>}>
          <ul>
            <li>
              <Trans>
                Messages about one listing come in their order: a later one waits until the earlier one was taken, or
                given up. Those about different listings come in any order.
              </Trans>
            </li>
            <li>
              <Trans>
                A message may come twice, with the same webhook-id. Two changes that you were not told of yet may come
                as one.
              </Trans>
            </li>
            <li>
              <Trans>Answer with a status from 200 to 299 within 15 seconds. Do the work afterwards.</Trans>
            </li>
            <li>
              <Trans>
                Anything else is tried again: after 5 seconds, a minute, 5 and 30 minutes, 2, 5, 10, 14, 18 and 24
                hours, each up to a tenth longer. That is a little over three days. Retry-After is kept, up to an hour.
                A test is tried once.
              </Trans>
            </li>
            <li>
              <Trans>A redirect is a failure: we do not follow it. Change the address instead.</Trans>
            </li>
            <li>
              <Trans>
                Once your server works again, you need not wait for hours: after ten minutes in which nothing was taken,
                the first message that is taken has what waits tried at once, or in a minute if nobody was there just
                before. A button on the webhook’s page has all of it tried.
              </Trans>
            </li>
            <li>
              <Trans>
                If nothing is taken for two hours, we write to you: there may be listings to take down. If nothing is
                taken for these three days, or you answer 410 Gone, we pause the webhook and write to you.
              </Trans>
            </li>
            <li>
              <Trans>
                While it is paused nothing is kept for it. Afterwards read what changed with practitionersChangedSince.
              </Trans>
            </li>
            <li>
              <Trans>
                For 30 days you see each message, every try and the first kilobyte of what you answered, and can have it
                sent again. Then all of it is erased.
              </Trans>
            </li>
            <li>
              <Trans>
                Was your server down for days? The webhook’s page sends again all that was given up since a moment that
                you name, and tells beforehand how many messages that is. Of each listing they come in their order.
              </Trans>
            </li>
            <li>
              <Trans>
                We call public addresses only, over https on its usual port, and look at where a name leads each time we
                connect.
              </Trans>
            </li>
            <li>
              <Trans>
                We call as <code>Clearing-Webhooks/1</code>, at most {webhookTimes.callsAtATime} times at once for each
                webhook. From which addresses may change: go by the signature.
              </Trans>
            </li>
          </ul>
        </TextSection>
      </TextPage>
    </PartnerFrame>
  );
}
