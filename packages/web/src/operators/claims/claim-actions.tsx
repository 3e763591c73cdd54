import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import type { ClaimDisputeDecision } from '../../generated/graphql.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { Disclosure } from '../../ui/disclosure.js';
import type { ClaimItemView } from './claim-item.server.js';
import {
  DisputeDecisionWords,
  DisputeReasonWords,
  reasonsForDispute,
  RefusalReasonWords,
  refusals,
} from './claim-words.js';
import { LookUpForm } from './look-up-form.js';

/** What the operator who looks may do now, the next thing first. */
export function ClaimActions({ view }: { view: ClaimItemView }) {
  const { actions, lookUp, state, isOwnLookUp } = view.claim;
  if (actions.length === 0) return null;
  const isOpen = view.typed['do'] === 'look-up';
  return (
    <section className="stack stack--4" aria-labelledby="next">
      <h2 id="next">
        <Trans>What comes next</Trans>
      </h2>
      {actions.includes('DECIDE') && <Decide view={view} />}
      {actions.includes('CONFIRM') && lookUp && <Confirm seen={lookUp.digest} />}
      {state === 'CONFIRM' && isOwnLookUp && (
        <p>
          <Trans>You checked it, so another operator confirms it.</Trans>
        </p>
      )}
      {actions.includes('LOOK_UP') &&
        (lookUp ? (
          <Disclosure summary={<Trans>Record it differently</Trans>} open={isOpen}>
            <LookUpForm view={view} />
          </Disclosure>
        ) : (
          <LookUpForm view={view} />
        ))}
      {actions.includes('REFUSE') && <Refuse view={view} />}
    </section>
  );
}

function Confirm({ seen }: { seen: string }) {
  return (
    <PageForm className="stack stack--4">
      <input type="hidden" name="seen" value={seen} />
      <p>
        <Trans>Check it yourself, at the same source. If you see the same, confirm it.</Trans>
      </p>
      <Button wide name="do" value="confirm">
        <Trans>I see the same</Trans>
      </Button>
    </PageForm>
  );
}

function Refuse({ view: { errors, typed } }: { view: ClaimItemView }) {
  const { t } = useLingui();
  const error = errors.find(({ id }) => id === 'refuse-reason')?.message;
  return (
    <Disclosure summary={<Trans>Refuse the claim</Trans>} open={typed['do'] === 'refuse'}>
      <PageForm className="stack stack--4">
        <RadioGroup
          id="refuse-reason"
          name="refuse-reason"
          label={t`Why`}
          hint={t`They will read this.`}
          error={error}
          chosen={typed['refuse-reason'] ?? null}
          choices={refusals.map((reason) => ({ value: reason, label: <RefusalReasonWords reason={reason} /> }))}
        />
        <Button wide weight="second" name="do" value="refuse">
          <Trans>Refuse the claim</Trans>
        </Button>
      </PageForm>
    </Disclosure>
  );
}

function Decide({ view }: { view: ClaimItemView }) {
  const proposal = view.claim.disputes.find(({ decidedAt }) => decidedAt === null);
  return (
    <>
      <p>
        {proposal?.isOwnProposal ? (
          <Trans>You said what you would do. Now another operator agrees or disagrees.</Trans>
        ) : (
          <Trans>Two operators decide. It happens once both agree.</Trans>
        )}
      </p>
      <DecideForm decision="UPHOLD" view={view} />
      <DecideForm decision="DISMISS" view={view} />
    </>
  );
}

function DecideForm({ decision, view: { errors, typed } }: { decision: ClaimDisputeDecision; view: ClaimItemView }) {
  const { t } = useLingui();
  const field = `${decision}-reason`;
  return (
    <Disclosure summary={<DisputeDecisionWords decision={decision} />} open={typed['do'] === decision}>
      <PageForm className="stack stack--4">
        <RadioGroup
          id={field}
          name={field}
          label={t`Why`}
          error={errors.find(({ id }) => id === field)?.message}
          chosen={typed[field] ?? null}
          choices={reasonsForDispute[decision].map((reason) => ({
            value: reason,
            label: <DisputeReasonWords reason={reason} />,
          }))}
        />
        <Button wide weight="second" name="do" value={decision}>
          <DisputeDecisionWords decision={decision} />
        </Button>
      </PageForm>
    </Disclosure>
  );
}
