import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { CheckboxGroup, RadioGroup } from '../../ui/choices.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { SelectField, TextArea, TextField } from '../../ui/text-field.js';
import type { NewKeyView } from './new-key.server.js';
import { KeyKindWords, ScopeWords } from '../partner-words.js';
import { ShownKey } from './shown-key.js';

const scopes = ['directory:read', 'availability:read', 'consultations:refer', 'webhooks:manage'];

/** A key is named and bound before it is made. */
export function NewKeyPage() {
  const view = usePageState<NewKeyView>();
  if (!view) return null;
  return view.shown ? <ShownKey shown={view.shown} /> : <NewKeyForm view={view} />;
}

function NewKeyForm({ view }: { view: Exclude<NewKeyView, { shown: object }> }) {
  const { t } = useLingui();
  const { errors, refusal, live, typed } = view;
  const errorOf = (field: string) => errors.find(({ id }) => id === field)?.message;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Make a key`} indexed={false} />
      <ErrorSummary errors={errors} />
      <h1>
        <Trans>Make a key</Trans>
      </h1>
      <Refusal words={refusal} />
      {live !== 'APPROVED' && (
        <p className="prose">
          {live === 'ASKED' ? (
            <Trans>
              You asked for live keys. An operator will review it, and we will write to you. Until then you can make
              both kinds of test key.
            </Trans>
          ) : (
            <Trans>
              Anyone can make keys for tests. For the other kinds, <a href="/partners/live">ask for live keys</a> first.
            </Trans>
          )}
        </p>
      )}
      <PageForm action="/partners/keys/new" className="stack stack--5">
        <RadioGroup
          id="kind"
          name="kind"
          label={t`What it opens`}
          error={errorOf('kind')}
          chosen={typed.kind}
          choices={[
            { value: 'TEST', label: <KeyKindWords kind="TEST" />, hint: <Trans>Invented listings</Trans> },
            {
              value: 'LIVE',
              label: <KeyKindWords kind="LIVE" />,
              hint: <Trans>The directory, from your server</Trans>,
            },
            {
              value: 'PUBLISHABLE',
              label: <KeyKindWords kind="PUBLISHABLE" />,
              hint: <Trans>The directory, from pages of your sites; it only reads</Trans>,
            },
            {
              value: 'PUBLISHABLE_TEST',
              label: <KeyKindWords kind="PUBLISHABLE_TEST" />,
              hint: <Trans>Invented listings, from pages of your sites or your own machine</Trans>,
            },
          ]}
        />
        <TextField
          id="name"
          name="name"
          label={t`Its name`}
          hint={t`So that you recognize it later: "Search on our site". At most 60 characters.`}
          error={errorOf('name')}
          defaultValue={typed.name}
          autoComplete="off"
          maxLength={60}
        />
        <CheckboxGroup
          id="scopes"
          name="scopes"
          label={t`What it may do`}
          hint={t`As little as you need. A publishable key can have only the first two.`}
          error={errorOf('scopes')}
          chosen={typed.scopes}
          choices={scopes.map((scope) => ({
            value: scope,
            label: <ScopeWords scope={scope} />,
            hint: <code>{scope}</code>,
          }))}
        />
        <TextArea
          id="origins"
          name="origins"
          label={t`On which sites`}
          hint={t`One per line: https://example.org. A publishable key needs at least one; a secret key can do without.`}
          error={errorOf('origins')}
          defaultValue={typed.origins}
          rows={3}
          spellCheck={false}
          autoComplete="off"
        />
        <SelectField
          id="expiresInDays"
          name="days"
          label={t`When it expires`}
          error={errorOf('expiresInDays')}
          defaultValue={typed.days}
        >
          <option value="">{t`When I revoke it`}</option>
          <option value="30">{t`After 30 days`}</option>
          <option value="90">{t`After 90 days`}</option>
          <option value="365">{t`After a year`}</option>
        </SelectField>
        <Button wide>
          <Trans>Make the key</Trans>
        </Button>
      </PageForm>
      <p>
        <a href="/partners/keys">
          <Trans>Back to your keys</Trans>
        </a>
      </p>
    </div>
  );
}
