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
      <PageHead title={t`Email in the morning`} />
      <div className="stack stack--2">
        <h1>
          <Trans>Email in the morning</Trans>
        </h1>
        <p className="muted">{mail.name}</p>
      </div>
      {isKept && <Notice tone="checked" role="status" title={<Trans>Saved.</Trans>} />}
      {refusal && <Notice tone="caution" role="alert" title={refusal} />}
      <p className="prose">
        <Trans>
          About seven in the morning, by the clock of your hours, we email how many requests wait for you and when your
          talks of the day begin. Nobody’s name, and nothing when there is nothing.
        </Trans>
      </p>
      <p>
        <b>{mail.wanted ? <Trans>It is switched on.</Trans> : <Trans>It is switched off.</Trans>}</b>{' '}
        {!mail.wanted && <Trans>Each request still has an email of its own.</Trans>}
      </p>
      <PageForm action={here}>
        <input type="hidden" name="practitioner" value={mail.practitionerId} />
        <Button wide weight={mail.wanted ? 'second' : 'main'} name="wanted" value={mail.wanted ? 'no' : 'yes'}>
          {mail.wanted ? <Trans>Switch it off</Trans> : <Trans>Switch it on</Trans>}
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
