import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../accounts/refusal.js';
import { usePageState } from '../app/page-environment.js';
import { PageForm } from '../app/page-form.js';
import { PageHead } from '../app/page-head.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import type { JoinView } from './join.server.js';
import { ShownKey } from './keys/shown-key.js';
import { WordsFields } from './words/words-fields.js';

/** Somebody who is signed in says for whom they query the directory, and what for. */
export function JoinPage() {
  const { t } = useLingui();
  const view = usePageState<JoinView>();
  if (!view) return null;
  if (view.shown) return <ShownKey shown={view.shown} />;
  const { errors, refusal, typed } = view;
  const errorOf = (field: string) => errors.find(({ id }) => id === field)?.message;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Become a partner`} indexed={false} />
      <ErrorSummary errors={errors} />
      <h1>
        <Trans>Become a partner</Trans>
      </h1>
      <Refusal words={refusal} />
      <p className="prose">
        <Trans>
          You get a test key right away. Live keys come later: you agree to the terms, and an operator reads what you
          write here.
        </Trans>
      </p>
      <PageForm action="/partners/join" className="stack stack--5">
        <WordsFields values={typed} errorOf={errorOf} />
        <Button wide>
          <Trans>Become a partner</Trans>
        </Button>
      </PageForm>
      <p>
        <a href="/partners">
          <Trans>About partnering, and the terms</Trans>
        </a>
      </p>
    </div>
  );
}
