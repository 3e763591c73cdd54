import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { Button, LinkButton } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/text-field.js';
import { LateNotice } from '../talk-words.js';
import { useTroubleWords } from '../trouble-words.js';
import { ClosedLink } from './closed-link.js';
import { withPath } from './code-page.js';
import { ConsultationPage } from './consultation.page.js';
import type { ConsultationView } from './consultation-view.js';

/** That's fine. No reason needed. */
export function CancelPage() {
  const { t } = useLingui();
  const view = usePageState<ConsultationView>();
  const words = useTroubleWords(view?.trouble ?? null);
  if (!view) return <ClosedLink />;
  const { consultation } = view;
  if (!consultation.viewerMay.includes('CANCEL')) return <ConsultationPage />;
  const name = consultation.practitioner.givenName;
  const isConfirmed = consultation.state === 'CONFIRMED';
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Cancel`} />
      <ErrorSummary errors={words ? [{ id: 'reason', message: words }] : []} />
      <h1>{isConfirmed ? <Trans>Cancel this talk</Trans> : <Trans>Withdraw this request</Trans>}</h1>
      <p className="prose">
        <Trans>That’s fine. No reason needed. You can come back any time.</Trans>
      </p>
      <p>
        <b className="figures">{consultation.label}</b>
        {', '}
        {consultation.practitioner.displayName}
      </p>
      {view.isLate && <LateNotice minutes={consultation.consultationType.noticeMinutes} name={name} />}
      {consultation.viewerMay.includes('PROPOSE_TIME') && (
        <p className="prose">
          <Trans>
            Would another time help? You can <a href={withPath(view.here, '/move')}>move it</a> instead.
          </Trans>
        </p>
      )}
      <PageForm action={withPath(view.here, '/cancel')} className="stack">
        {consultation.state !== 'AWAITING_EMAIL' && (
          <TextArea
            id="reason"
            name="reason"
            rows={3}
            label={t`Anything ${name} should know? You can leave this empty.`}
            hint={t`Nobody is watching this box. In danger? Call or text 988.`}
            error={words}
            defaultValue={view.reason}
          />
        )}
        <div className="row">
          <Button wide>{isConfirmed ? <Trans>Cancel it</Trans> : <Trans>Withdraw it</Trans>}</Button>
          <LinkButton weight="quiet" href={view.here}>
            <Trans>Keep it</Trans>
          </LinkButton>
        </div>
      </PageForm>
    </div>
  );
}
