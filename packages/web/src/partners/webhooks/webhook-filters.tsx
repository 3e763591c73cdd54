import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { WebhookDeliveryState } from '../../generated/graphql.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/text-field.js';
import { sentPath } from './webhook-path.js';
import { DeliveryStateWords } from './webhook-words.js';
import type { WebhookView } from './webhook.server.js';

const states: readonly (WebhookDeliveryState | null)[] = [null, 'WAITING', 'DELIVERED', 'GIVEN_UP'];

/** Whether what was typed names no listing. */
export function isAboutNobody({ about, listing }: Pick<WebhookView, 'about' | 'listing'>): boolean {
  return about !== null && listing === null;
}

export const nobodyMeant = msg`No listing has this id, and no page of ours ends this way. Copy it again, or leave this empty.`;

/** Which messages are shown: by what became of them, and by whom they are about. */
export function WebhookFilters({ view: { webhook, state, about, listing } }: { view: WebhookView }) {
  const { t, i18n } = useLingui();
  const isUnknown = isAboutNobody({ about, listing });
  return (
    <>
      <nav aria-label={t`Which messages`}>
        <ul role="list" className="partner-choices">
          {states.map((each) => (
            <li key={each ?? 'ALL'}>
              <a
                href={sentPath(webhook.key, { state: each, about })}
                aria-current={each === state ? 'page' : undefined}
              >
                {each === null ? <Trans>All</Trans> : <DeliveryStateWords state={each} />}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form className="stack stack--3" role="search" aria-label={t`Filter the messages`} action={sentPath(webhook.key)}>
        {state && <input type="hidden" name="state" value={state} />}
        <TextField
          id="about"
          name="about"
          label={t`About one listing`}
          hint={t`Its id from the message, or the last part of its page’s URL.`}
          error={isUnknown ? i18n._(nobodyMeant) : undefined}
          defaultValue={about ?? ''}
          autoComplete="off"
          spellCheck={false}
        />
        <Button weight="second">
          <Trans>Show these</Trans>
        </Button>
      </form>
      {listing && (
        <p role="status">
          <Trans>
            Only about <b className="as-typed">{listing.name ?? listing.practitionerId}</b>.
          </Trans>{' '}
          <a href={sentPath(webhook.key, { state, about: null })}>
            <Trans>About any listing</Trans>
          </a>
        </p>
      )}
    </>
  );
}
