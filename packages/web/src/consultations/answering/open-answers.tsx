import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/text-field.js';
import type { AnsweringView } from './answering-view.js';

/** The answers open after a code to the practitioner's verified address: the link alone tells nothing. */
export function OpenAnswers({ view, error }: { view: AnsweringView; error: string | null }) {
  const { t } = useLingui();
  return (
    <section className="stack" aria-labelledby="open">
      <h2 id="open">
        <Trans>Read the answers</Trans>
      </h2>
      <p className="prose">
        <Trans>
          They open for an hour after a code that we send to the address we checked with you. Each opening is on record,
          and the patient sees when.
        </Trans>
      </p>
      {view.asksCode ? (
        <>
          <PageForm action={view.here} className="stack">
            <TextField
              id="typed"
              name="typed"
              className="input--code"
              label={t`Code`}
              hint={t`Six digits, from the mail "Your code". They work for ten minutes.`}
              error={error}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={20}
              spellCheck={false}
            />
            <div>
              <Button wide name="do" value="open">
                <Trans>Open the answers</Trans>
              </Button>
            </div>
          </PageForm>
          <PageForm action={view.here}>
            <Button weight="quiet" name="do" value="code">
              <Trans>Send a new code</Trans>
            </Button>
          </PageForm>
        </>
      ) : (
        <PageForm action={view.here}>
          <Button wide name="do" value="code">
            <Trans>Mail me a code</Trans>
          </Button>
        </PageForm>
      )}
    </section>
  );
}
