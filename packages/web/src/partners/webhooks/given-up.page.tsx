import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { formatInstant } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { TextField } from '../../ui/text-field.js';
import { figure } from '../limits/figures.js';
import { PartnerFrame } from '../partner-frame.js';
import type { GivenUpView } from './given-up.server.js';
import { webhookPath } from './webhook-path.js';
import { OnlyTests } from './webhooks.page.js';

/** Before what was given up since a moment is sent again: how many that is. */
export function GivenUpPage() {
  const { t } = useLingui();
  const view = usePageState<GivenUpView>();
  if (!view) return <NotFoundPage />;
  const { webhook, typed, error, isSentInPart } = view;
  const path = webhookPath(webhook.key);
  // In the form’s address as well: whoever has to sign in before it is sent comes back to the moment that they named.
  const since = view.since ?? view.givenUp.oldestAt ?? '';
  return (
    <PartnerFrame>
      <div className="stack stack--5 column">
        <PageHead title={t`Send again what was given up`} indexed={false} />
        <ErrorSummary errors={error === null ? [] : [{ id: 'since', message: error }]} />
        <h1>
          <Trans>Send again what was given up</Trans>
        </h1>
        {isSentInPart && (
          <Notice
            tone="checked"
            role="status"
            title={<Trans>We are sending as many as we send at a time. There are more.</Trans>}
          />
        )}
        <InTheWay view={view} />
        <p className="prose">
          <Trans>
            To <b className="as-typed">{webhook.name}</b>: messages that were tried for three days, or were waiting when
            it was paused. They are sent with the same ids and bodies, in order for each listing. Tests are left out,
            and so are events you no longer choose. If a listing has changed since, what you read by its id is what
            counts.
          </Trans>
        </p>
        <form className="stack stack--3" role="search" aria-label={t`Since when`} action={`${path}/given-up`}>
          <TextField
            id="since"
            name="since"
            label={t`Given up since, in UTC`}
            hint={t`A date and a time. What was given up is kept for 30 days.`}
            error={error ?? undefined}
            defaultValue={typed}
            autoComplete="off"
            spellCheck={false}
          />
          <Button weight="second">
            <Trans>Count them</Trans>
          </Button>
        </form>
        {error === null && <HowMany view={view} />}
        {mayBeSent(view) && (
          <PageForm action={`${path}/given-up?${new URLSearchParams({ since })}`}>
            <input type="hidden" name="since" value={since} />
            <Button wide>
              <Plural value={view.givenUp.count} one="Send this message again" other="Send these # messages again" />
            </Button>
          </PageForm>
        )}
        <p>
          <a href={path}>
            <Trans>Back to the webhook</Trans>
          </a>
        </p>
      </div>
    </PartnerFrame>
  );
}

/** Why nothing can be sent; said once, also to whoever tried. */
function InTheWay({ view: { webhook, live, refusal } }: { view: GivenUpView }) {
  const role = refusal === null ? undefined : 'alert';
  if (live !== 'APPROVED') return <OnlyTests live={live} role={role} />;
  if (webhook.pausedAt === null) return <Refusal words={refusal} />;
  return <Notice role={role} title={<Trans>This webhook is paused. Resume it first.</Trans>} />;
}

function mayBeSent({ webhook, live, givenUp, error }: GivenUpView): boolean {
  return error === null && givenUp.count > 0 && webhook.pausedAt === null && live === 'APPROVED';
}

function HowMany({ view: { givenUp, since } }: { view: GivenUpView }) {
  const { count, hasMore, oldestAt } = givenUp;
  if (oldestAt === null) {
    return (
      <p role="status">
        {since === null ? (
          <Trans>Nothing that was given up in the last 30 days is left to send again.</Trans>
        ) : (
          <Trans>Nothing that was given up since then is left to send again.</Trans>
        )}
      </p>
    );
  }
  return (
    <p role="status">
      {hasMore ? (
        <Trans>
          More than {figure(count)} messages were given up since {formatInstant(since ?? oldestAt)}. We send{' '}
          {figure(count)} at a time, oldest first.
        </Trans>
      ) : (
        <Plural
          value={count}
          one={`One message was given up since ${formatInstant(since ?? oldestAt)}, and is not on its way again.`}
          other={`# messages were given up since ${formatInstant(since ?? oldestAt)}, and are not on their way again.`}
        />
      )}
    </p>
  );
}
