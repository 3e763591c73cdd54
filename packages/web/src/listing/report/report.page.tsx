import { Trans, useLingui } from '@lingui/react/macro';
import { useParams, useSearchParams } from 'react-router';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Crisis } from '../../consultations/crisis/crisis.js';
import { graphql } from '../../generated/index.js';
import { usePageQuery } from '../../lib/page-query.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { TextArea, TextField } from '../../ui/text-field.js';
import type { ReportState } from './report.server.js';

const ReportPageDocument = graphql(`
  query ReportPage($slug: String!) {
    practitioner(slug: $slug) {
      displayName
    }
  }
`);

/** "Something wrong?": tells the operators. What was typed stays when something has to be mended, or comes first. */
export function ReportPage() {
  const { t } = useLingui();
  const { slug = '' } = useParams();
  const state = usePageState<ReportState>();
  const [parameters] = useSearchParams();
  const { data } = usePageQuery(ReportPageDocument, { slug });
  const name = data.practitioner?.displayName;
  if (state?.kind === 'CRISIS') return <Crisis lines={state.lines} fields={{ state: state.sealed }} />;
  if (!name || state?.kind !== 'FORM') return <NotFoundPage />;
  if (parameters.has('sent'))
    return (
      <div className="stack stack--5 column">
        <PageHead title={t`Thank you`} />
        <h1>
          <Trans>Thank you, we have it</Trans>
        </h1>
        <p className="prose">
          <Trans>A person reads it and looks into it. You don’t need to do anything more.</Trans>
        </p>
        <p>
          <a href={`/practitioners/${slug}`}>
            <Trans>Back to {name}</Trans>
          </a>
        </p>
      </div>
    );
  const { typed, errors, refusal } = state;
  const errorOf = (id: 'text' | 'contact') => errors.find((error) => error.id === id)?.message;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Something wrong?`} indexed={false} />
      <ErrorSummary errors={errors} />
      <h1>
        <Trans>What is wrong on {name}’s page?</Trans>
      </h1>
      {refusal && (
        <Notice tone="caution" title={refusal} role="alert">
          <p>
            <Trans>Your words are still here.</Trans>
          </p>
        </Notice>
      )}
      <PageForm className="stack stack--5">
        <input type="hidden" name="attempt" value={typed.attempt} />
        {typed.safe !== null && <input type="hidden" name="safe" value={typed.safe} />}
        <TextArea
          id="text"
          name="text"
          label={t`What is wrong`}
          hint={t`A wrong price, a closed office, something untrue. Please leave your own health out of it. At most 2,000 characters.`}
          defaultValue={typed.text}
          error={errorOf('text')}
          maxLength={2000}
          required
        />
        <TextField
          id="contact"
          name="contact"
          label={t`How can we reach you with questions?`}
          hint={t`If you like: an email address or a phone number. Only our operators see it.`}
          defaultValue={typed.contact}
          error={errorOf('contact')}
          maxLength={200}
          autoComplete="email"
        />
        <p className="prose">
          <Trans>
            Did something go wrong in treatment, or is it a complaint?{' '}
            <a href={`/tell-us?about=${slug}`}>Tell us that here instead</a>.
          </Trans>
        </p>
        <p className="muted prose">
          <Trans>Nobody is watching this box. In danger? Call or text 988.</Trans>
        </p>
        <Button wide>
          <Trans>Send</Trans>
        </Button>
      </PageForm>
    </div>
  );
}
