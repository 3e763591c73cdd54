import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import type { PartnerQueue } from '../../generated/graphql.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { partnerReasons, PartnerReasonWords } from '../../partners/partner-words.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { Disclosure } from '../../ui/disclosure.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { Mark } from '../../ui/mark.js';
import { PartnerPast } from './partner-past.js';
import type { DeskPartnersView } from './partners.server.js';

type Partner = DeskPartnersView['partners']['nodes'][number];

interface CardProps {
  readonly partner: Partner;
  readonly queue: PartnerQueue;
  /** What is to be mended of the decision that needs a reason; null: nothing. */
  readonly error: string | null;
}

/** The id of the question that a decision with a reason asks in the partner's card. */
export const reasonFieldOf = ({ key }: { readonly key: string }) => `reason-${key}`;

/** Who they are, what they want, and what may be decided. */
export function PartnerCard({ partner, queue, error }: CardProps) {
  const { t } = useLingui();
  return (
    <div className="stack stack--4">
      <h2 className="as-typed">{partner.name}</h2>
      {partner.suspensionKey != null && (
        <p>
          <Mark kind="caution">
            <Trans>
              Their account is suspended: whatever is decided here, their keys open nothing until that ends.
            </Trans>
          </Mark>{' '}
          <a
            href={`/operators/suspensions/${partner.suspensionKey}`}
            aria-label={t`See the suspension of ${partner.name}`}
          >
            <Trans>See the suspension</Trans>
          </a>
        </p>
      )}
      <Facts>
        <DefinitionRow term={<Trans>Site</Trans>}>
          <a className="as-typed" href={partner.site} rel="noreferrer noopener nofollow">
            {partner.site}
          </a>
        </DefinitionRow>
        <DefinitionRow term={<Trans>What they want to do</Trans>}>
          <span className="as-typed">{partner.purpose}</span>
        </DefinitionRow>
        <DefinitionRow term={<Trans>Mail address</Trans>}>
          <span className="as-typed">{partner.email}</span>
        </DefinitionRow>
        <DefinitionRow term={<Trans>Asked</Trans>}>{partner.askedAt && formatInstant(partner.askedAt)}</DefinitionRow>
        <DefinitionRow term={<Trans>Terms agreed to</Trans>}>
          {partner.agreedVersion && formatDate(partner.agreedVersion)}
        </DefinitionRow>
        <DefinitionRow term={<Trans>Decided so far</Trans>}>
          <PartnerPast decisions={partner.decisions} />
        </DefinitionRow>
      </Facts>
      {partner.isOwn && (
        <Mark>
          <Trans>Your own: another operator decides</Trans>
        </Mark>
      )}
      {partner.mayDecide.includes('APPROVE') && <Approve partner={partner} queue={queue} />}
      {partner.mayDecide.includes('REFUSE') && <Refuse {...{ partner, queue, error }} decision="REFUSE" />}
      {partner.mayDecide.includes('END') && <Refuse {...{ partner, queue, error }} decision="END" />}
    </div>
  );
}

const actionFor = (queue: PartnerQueue) => `/operators/partners?queue=${queue}`;

function Approve({ partner, queue }: { partner: Partner; queue: PartnerQueue }) {
  const { t } = useLingui();
  return (
    <PageForm action={actionFor(queue)}>
      <input type="hidden" name="key" value={partner.key} />
      <input type="hidden" name="decision" value="APPROVE" />
      <Button aria-label={t`Say yes to ${partner.name}`}>
        <Trans>Say yes</Trans>
      </Button>
    </PageForm>
  );
}

function Refuse({ partner, queue, error, decision }: CardProps & { decision: 'REFUSE' | 'END' }) {
  const { t } = useLingui();
  const words = decision === 'END' ? <Trans>End their live keys</Trans> : <Trans>Not for now</Trans>;
  return (
    <Disclosure summary={words} open={error !== null}>
      <PageForm action={actionFor(queue)} className="stack stack--4">
        <input type="hidden" name="key" value={partner.key} />
        <input type="hidden" name="decision" value={decision} />
        <RadioGroup
          id={reasonFieldOf(partner)}
          error={error}
          name="reason"
          label={t`Why`}
          hint={t`The partner reads it.`}
          chosen={null}
          choices={partnerReasons.map((reason) => ({
            value: reason,
            label: <PartnerReasonWords reason={reason} reader="OPERATOR" />,
          }))}
        />
        <Button weight="second">{words}</Button>
      </PageForm>
    </Disclosure>
  );
}
