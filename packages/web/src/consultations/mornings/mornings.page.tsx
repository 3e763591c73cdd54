import { Trans, useLingui } from '@lingui/react/macro';
import { NotFoundPage } from '../../app/not-found.page.js';
import { PageForm } from '../../app/page-form.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import type { MorningsView } from './mornings.server.js';

/** One mail a morning, and the button that switches it off or on. */
export function MorningsPage() {
  const { t } = useLingui();
  const view = usePageState<MorningsView>();
  if (!view) return <NotFoundPage />;
  const { mail, here, isKept, refusal } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Morning email`} />
      <div className="stack stack--2">
        <h1>
          <Trans>Morning email</Trans>
        </h1>
        <p className="muted">{mail.name}</p>
      </div>
      {isKept && <Notice tone="checked" role="status" title={<Trans>Saved.</Trans>} />}
      {refusal && <Notice tone="caution" role="alert" title={refusal} />}
      <p className="prose">
        <Trans>
          At about seven in the morning, in the time zone of your hours, we email you how many requests are waiting for
          you and when that day’s talks begin. It gives nobody’s name, and we send nothing when there is nothing to say.
        </Trans>
      </p>
      <p>
        <b>{mail.wanted ? <Trans>It is on.</Trans> : <Trans>It is off.</Trans>}</b>{' '}
        {!mail.wanted && <Trans>You still get an email for each request.</Trans>}
      </p>
      <PageForm action={here}>
        <input type="hidden" name="practitioner" value={mail.practitionerId} />
        <Button wide weight={mail.wanted ? 'second' : 'main'} name="wanted" value={mail.wanted ? 'no' : 'yes'}>
          {mail.wanted ? <Trans>Turn it off</Trans> : <Trans>Turn it on</Trans>}
        </Button>
      </PageForm>
      <p>
        <a href={here.replace(/\/mornings$/, '')}>
          <Trans>Your hours</Trans>
        </a>
      </p>
    </div>
  );
}
