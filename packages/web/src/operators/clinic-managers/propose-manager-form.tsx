import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { TextField } from '../../ui/text-field.js';
import type { ClinicManagersView } from './clinic-managers.server.js';
import { managerChangeReasons, ManagerReasonWords } from './manager-reason-words.js';

/** Names a clinic, an account, what is to be done and why. */
export function ProposeManagerForm({ errors, typed }: Pick<ClinicManagersView, 'errors' | 'typed'>) {
  const { t } = useLingui();
  const errorOf = (field: string) => errors.find(({ id }) => id === field)?.message;
  return (
    <section className="stack stack--4" aria-labelledby="propose">
      <h2 id="propose">
        <Trans>Propose a change</Trans>
      </h2>
      <PageForm action="/operators/clinic-managers" className="stack stack--4">
        <TextField
          id="clinic"
          name="clinic"
          label={t`Web address of the clinic’s page`}
          error={errorOf('clinic')}
          defaultValue={typed.clinic}
          autoComplete="off"
          spellCheck={false}
        />
        <TextField
          id="email"
          name="email"
          label={t`Email address they sign in with`}
          error={errorOf('email')}
          defaultValue={typed.email}
          autoComplete="off"
          spellCheck={false}
        />
        <RadioGroup
          id="change"
          name="change"
          label={t`What should change`}
          error={errorOf('change')}
          chosen={typed.change}
          choices={[
            { value: 'PUT_IN', label: <Trans>They become a manager</Trans> },
            { value: 'PUT_OUT', label: <Trans>They stop being a manager</Trans> },
          ]}
        />
        <RadioGroup
          id="reason"
          name="reason"
          label={t`Why`}
          error={errorOf('reason')}
          chosen={typed.reason}
          choices={managerChangeReasons.map((reason) => ({
            value: reason,
            label: <ManagerReasonWords reason={reason} />,
          }))}
        />
        <Button wide weight="second">
          <Trans>Propose the change</Trans>
        </Button>
      </PageForm>
    </section>
  );
}
