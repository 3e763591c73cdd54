import { Trans, useLingui } from '@lingui/react/macro';
import { BackToAccount } from '../accounts/back-to-account.js';
import { NotFoundPage } from '../app/not-found.page.js';
import { usePageState } from '../app/page-environment.js';
import { PageForm } from '../app/page-form.js';
import { PageHead } from '../app/page-head.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Notice } from '../ui/notice.js';
import { TextArea } from '../ui/text-field.js';
import type { AskedView } from './asked.server.js';

/** An operator asks whoever keeps a page for their side. Who told them of what does not stand here. */
export function AskedPage() {
  const { t } = useLingui();
  const view = usePageState<AskedView>();
  if (!view) return <NotFoundPage />;
  const { question, words, errors, isSent } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`An operator is asking for your side`} indexed={false} />
      <ErrorSummary errors={errors} />
      <h1>
        <Trans>An operator is asking for your side</Trans>
      </h1>
      {isSent && <Notice tone="checked" role="status" title={<Trans>The operators have your answer.</Trans>} />}
      <p className="prose">
        <Trans>It is about {question.about}. Our asking changes nothing on your page and decides nothing.</Trans>
      </p>
      <section className="stack stack--4" aria-labelledby="question">
        <h2 id="question">
          <Trans>What they ask</Trans>
        </h2>
        {question.question === null ? (
          <p>
            <Trans>It is erased.</Trans>
          </p>
        ) : (
          <blockquote className="operators__words" dir="auto">
            {question.question}
          </blockquote>
        )}
        <p className="muted small">{question.askedAt}</p>
      </section>
      <section className="stack stack--4" aria-labelledby="side">
        <h2 id="side">
          <Trans>Your side</Trans>
        </h2>
        {question.answeredAt ? (
          <>
            <blockquote className="operators__words" dir="auto">
              {question.answer}
            </blockquote>
            <p className="muted small">
              <Trans>Answered on {question.answeredAt}</Trans>
            </p>
          </>
        ) : question.isOpen ? (
          <PageForm className="stack stack--4">
            <TextArea
              id="words"
              name="words"
              label={t`What happened, as you see it`}
              hint={t`Only operators read it. Leave out anything that names a patient. At most 4,000 characters. You can send it only once.`}
              defaultValue={words}
              error={errors.find(({ id }) => id === 'words')?.message}
              maxLength={4000}
              rows={8}
            />
            <p className="prose">
              <Trans>
                Please do not try to find out who told us, and do not write to anyone about it. You don’t have to
                answer. If you don’t, we decide by what we have.
              </Trans>
            </p>
            <Button wide>
              <Trans>Send it</Trans>
            </Button>
          </PageForm>
        ) : (
          <p>
            <Trans>It is closed. You no longer need to answer.</Trans>
          </p>
        )}
      </section>
      <BackToAccount />
    </div>
  );
}
