import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Notice } from '../../ui/notice.js';
import { TextField } from '../../ui/text-field.js';
import { withNext } from '../account-doors.js';
import { AgoWords } from '../own/ago-words.js';
import { Refusal } from '../refusal.js';
import { BackToSecondStep } from '../second-step/back-to-second-step.js';
import { PasskeyForm, WherePasskeysArePossible } from './passkey-parts.js';
import type { PasskeysView } from './passkeys.server.js';

const own = '/account/passkeys';

/** The passkeys of an account: each by the name its owner gave it, and a way to add one. */
export function PasskeysPage() {
  const view = usePageState<PasskeysView>();
  if (!view) return null;
  return view.asked ? <Asked asked={view.asked} next={view.next} /> : <Own view={view} />;
}

function Own({ view }: { view: PasskeysView }) {
  const { t } = useLingui();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Your passkeys`} />
      <h1>
        <Trans>Your passkeys</Trans>
      </h1>
      <Changed what={view.refusal === null ? view.changed : null} />
      <Refusal words={view.refusal} />
      <p className="prose">
        <Trans>
          A passkey is stored on your phone, your computer or a key you carry. It signs you in by itself, and is the
          second step as well.
        </Trans>
      </p>
      <WherePasskeysArePossible>
        <PageForm action={withNext(own, view.next)} className="stack stack--5">
          <TextField
            id="name"
            name="name"
            label={t`A name for a new one`}
            hint={t`So that you can tell which it is: "My phone". You can leave it empty.`}
            autoComplete="off"
            maxLength={60}
          />
          <Button wide name="do" value="begin">
            <Trans>Add a passkey</Trans>
          </Button>
        </PageForm>
      </WherePasskeysArePossible>
      {view.passkeys.length > 0 && (
        <ul role="list" className="stack stack--4">
          {view.passkeys.map((passkey) => (
            <li key={passkey.id}>
              <Card>
                <PasskeyCard passkey={passkey} />
              </Card>
            </li>
          ))}
        </ul>
      )}
      <BackToSecondStep />
    </div>
  );
}

function PasskeyCard({ passkey: { id, name, addedAt } }: { passkey: PasskeysView['passkeys'][number] }) {
  const { t } = useLingui();
  return (
    <div className="stack stack--3">
      <h2 className="as-typed">{name}</h2>
      <p className="muted">
        <Trans>
          Added <AgoWords at={addedAt} />
        </Trans>
      </p>
      <Disclosure summary={<Trans>Give it another name</Trans>}>
        <PageForm action={own} className="stack stack--3">
          <input type="hidden" name="passkey" value={id} />
          <TextField
            id={`name-${id}`}
            name="name"
            label={t`Its name`}
            defaultValue={name}
            autoComplete="off"
            maxLength={60}
            required
          />
          <Button weight="second" name="do" value="rename">
            <Trans>Save the name</Trans>
          </Button>
        </PageForm>
      </Disclosure>
      <PageForm action={own}>
        <input type="hidden" name="passkey" value={id} />
        <Button weight="second" name="do" value="remove" aria-label={t`Remove ${name}`}>
          <Trans>Remove</Trans>
        </Button>
      </PageForm>
    </div>
  );
}

function Asked({ asked: { options, name }, next }: { asked: NonNullable<PasskeysView['asked']>; next: string | null }) {
  const { t } = useLingui();
  const action = withNext(own, next);
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Add a passkey`} />
      <h1>
        <Trans>Your device is asking you now</Trans>
      </h1>
      <p className="prose">
        <Trans>Say yes there with your finger, your face or the code that unlocks it. You have five minutes.</Trans>
      </p>
      <PasskeyForm action={action} ceremony="create" options={options}>
        <input type="hidden" name="name" value={name} />
      </PasskeyForm>
      <p>
        <a href={action}>
          <Trans>Back to your passkeys</Trans>
        </a>
      </p>
    </div>
  );
}

/** Only what we know by name is said: the address of a page is not to be believed. */
function Changed({ what }: { what: string | null }) {
  switch (what) {
    case 'added':
      return <Notice tone="checked" role="status" title={<Trans>Your passkey was added.</Trans>} />;
    case 'renamed':
      return <Notice tone="checked" role="status" title={<Trans>It has that name now.</Trans>} />;
    case 'removed':
      return <Notice tone="checked" role="status" title={<Trans>Your passkey was removed.</Trans>} />;
    default:
      return null;
  }
}
