import { Trans } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { formatInstant } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import type { ClinicManagersView } from './clinic-managers.server.js';
import { ManagerReasonWords } from './manager-reason-words.js';

/** One proposal, with what is so today and what may be done about it. */
export function ManagerChangeCard({ change }: { change: ClinicManagersView['changes'][number] }) {
  return (
    <Card as="article" className="stack stack--4">
      <h3>
        <a href={`/clinics/${change.clinicSlug}`}>{change.clinicName}</a>
      </h3>
      <Facts>
        <DefinitionRow
          term={
            change.change === 'PUT_IN' ? <Trans>Would become manager</Trans> : <Trans>Would stop being manager</Trans>
          }
        >
          <span className="as-typed">{change.email}</span>
        </DefinitionRow>
        <DefinitionRow term={<Trans>Reason</Trans>}>
          <ManagerReasonWords reason={change.reason} />
        </DefinitionRow>
        <DefinitionRow term={<Trans>Managers now</Trans>}>
          {change.managers.length === 0 ? (
            <Trans>No one</Trans>
          ) : (
            <span className="as-typed">{change.managers.join(', ')}</span>
          )}
        </DefinitionRow>
        <DefinitionRow term={<Trans>Proposed by</Trans>}>
          <span className="as-typed">{change.proposedBy}</span>
        </DefinitionRow>
        <DefinitionRow term={<Trans>Ends by itself</Trans>}>{formatInstant(change.endsBy)}</DefinitionRow>
      </Facts>
      {change.isOwn ? (
        <p>
          <Trans>You proposed this, so another operator makes the change.</Trans>
        </p>
      ) : (
        <Decide what="done" changeKey={change.key} />
      )}
      <Decide what="refused" changeKey={change.key} isOwn={change.isOwn} />
    </Card>
  );
}

function Decide({ what, changeKey, isOwn = false }: { what: 'done' | 'refused'; changeKey: string; isOwn?: boolean }) {
  return (
    <PageForm action="/operators/clinic-managers">
      <input type="hidden" name="key" value={changeKey} />
      <input type="hidden" name="decision" value={what} />
      <Button wide weight={what === 'done' ? 'main' : 'second'}>
        {what === 'done' ? (
          <Trans>Make the change</Trans>
        ) : isOwn ? (
          <Trans>Withdraw it</Trans>
        ) : (
          <Trans>Refuse it</Trans>
        )}
      </Button>
    </PageForm>
  );
}
