import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Refusal } from '../accounts/refusal.js';
import { PageForm } from '../app/page-form.js';
import { PageHead } from '../app/page-head.js';
import { Shown } from '../listing/workspace/part-form.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Notice } from '../ui/notice.js';
import { BackToKept } from './back-to-clinic.js';
import type { ClinicFormView } from './facts.server.js';

/** One form about a clinic, with one button that saves it. */
export function ClinicForm({
  view,
  action,
  title,
  lead,
  after,
  children,
}: {
  view: ClinicFormView;
  action: string;
  title: string;
  lead: ReactNode;
  /** A second button, below. */
  after?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="stack stack--5 column">
      <PageHead title={title} indexed={false} />
      <ErrorSummary errors={view.errors} />
      <BackToKept clinic={view.clinic} />
      <h1>{title}</h1>
      <Refusal words={view.refusal} />
      {view.standsNow && (
        <Notice title={<Trans>What it says now</Trans>}>
          {view.standsNow.map((line, index) => (
            <p key={index} className="as-typed">
              {line}
            </p>
          ))}
        </Notice>
      )}
      <div className="prose">{lead}</div>
      <PageForm action={action} className="stack stack--5">
        <input type="hidden" name="revision" value={view.clinic.revision} />
        <Shown value={view}>{children}</Shown>
        <Button wide name="do" value="save">
          <Trans>Save for everyone there</Trans>
        </Button>
        {after}
      </PageForm>
    </div>
  );
}
