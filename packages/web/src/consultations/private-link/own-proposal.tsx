import { Trans } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { Button } from '../../ui/button.js';
import type { ConsultationView } from './consultation-view.js';

/** The times the patient proposed, while they wait for a choice, and the way back. */
export function OwnProposal({ view, name }: { view: ConsultationView; name: string }) {
  const { proposed, consultation, here } = view;
  if (!proposed?.isOwn) return null;
  return (
    <>
      <ul>
        {proposed.times.map((label) => (
          <li key={label} className="figures">
            {label}
          </li>
        ))}
      </ul>
      {consultation.viewerMay.includes('TAKE_BACK_PROPOSAL') && (
        <PageForm action={here}>
          <Button weight="second" wide name="do" value="take-back">
            <Trans>Withdraw these times</Trans>
          </Button>
          <p className="small muted">
            <Trans>Then it stays as it was, and we tell {name}.</Trans>
          </p>
        </PageForm>
      )}
    </>
  );
}
