import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import type { PartnerDecision, PartnerQueue } from '../../generated/graphql.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { partnerReasons, PartnerReasonWords } from '../../partners/partner-words.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { Disclosure } from '../../ui/disclosure.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { Mark } from '../../ui/mark.js';
import { PartnerPast } from './partner-past.js';
import { AskedChange } from './asked-change.js';
import { SiteLink } from './site-link.js';
import type { DecisionToMend, DeskPartnersView } from './partners.server.js';

type Partner = DeskPartnersView['partners']['nodes'][number];

interface CardProps {
  readonly partner: Partner;
  readonly queue: PartnerQueue;
  /** What is to be mended of a decision that needs a reason; null: nothing. */
  readonly mend: DecisionToMend | null;
}

/** The id of the question that a decision with a reason asks in the partner's card, where more than one may be taken. */
export const reasonFieldOf = ({ key, decision }: Pick<DecisionToMend, 'key' | 'decision'>) =>
  `reason-${decision}-${key}`;

/** Who they are, what they want, and what may be decided. */
export function PartnerCard({ partner, queue, mend }: CardProps) {
  const { t } = useLingui();
  return (
    <div className="stack stack--4">
      <h2 className="as-typed">{partner.name}</h2>
      {partner.suspensionKey != null && (
        <p>
          <Mark kind="caution">
            <Trans>
              Their account is suspended. Whatever you decide here, their keys open nothing until that ends.
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
      {partner.otherWords && <AskedChange partner={partner} asked={partner.otherWords} />}
      <Facts>
        {!partner.otherWords && (
          <>
            <DefinitionRow term={<Trans>Site</Trans>}>
              <SiteLink site={partner.site} />
            </DefinitionRow>
            <DefinitionRow term={<Trans>What they want to do</Trans>}>
              <span className="as-typed">{partner.purpose}</span>
            </DefinitionRow>
          </>
        )}
        <DefinitionRow term={<Trans>Email address</Trans>}>
          <span className="as-typed">{partner.email}</span>
        </DefinitionRow>
        {partner.otherWords && (
          <DefinitionRow term={<Trans>Asked for the change</Trans>}>
            {formatInstant(partner.otherWords.askedAt)}
          </DefinitionRow>
        )}
        <DefinitionRow term={partner.otherWords ? <Trans>Asked for live keys</Trans> : <Trans>Asked</Trans>}>
          {partner.askedAt && formatInstant(partner.askedAt)}
        </DefinitionRow>
        <DefinitionRow term={<Trans>Terms agreed to</Trans>}>
          {partner.agreedVersion && formatDate(partner.agreedVersion)}
        </DefinitionRow>
        <DefinitionRow term={<Trans>Decisions so far</Trans>}>
          <PartnerPast decisions={partner.decisions} />
        </DefinitionRow>
      </Facts>
      {partner.isOwn && (
        <Mark>
          <Trans>Your own: another operator decides</Trans>
        </Mark>
      )}
      {(['APPROVE', 'APPROVE_WORDS'] as const)
        .filter((decision) => partner.mayDecide.includes(decision))
        .map((decision) => (
          <Approve key={decision} {...{ partner, queue, decision }} />
        ))}
      {(['REFUSE', 'REFUSE_WORDS', 'END'] as const)
        .filter((decision) => partner.mayDecide.includes(decision))
        .map((decision) => (
          <Refuse key={decision} {...{ partner, queue, mend, decision }} />
        ))}
    </div>
  );
}

const actionFor = (queue: PartnerQueue) => `/operators/partners?queue=${queue}`;

interface DecisionProps<Decision extends PartnerDecision> extends Pick<CardProps, 'partner' | 'queue'> {
  readonly decision: Decision;
}

function Approve({ partner, queue, decision }: DecisionProps<'APPROVE' | 'APPROVE_WORDS'>) {
  const { t } = useLingui();
  const isChange = decision === 'APPROVE_WORDS';
  return (
    <PageForm action={actionFor(queue)}>
      <WhatIsDecided {...{ partner, decision }} />
      <Button aria-label={isChange ? t`Approve the change by ${partner.name}` : t`Approve ${partner.name}`}>
        {isChange ? <Trans>Approve the change</Trans> : <Trans>Approve</Trans>}
      </Button>
    </PageForm>
  );
}

function Refuse({
  partner,
  queue,
  mend,
  decision,
}: DecisionProps<'REFUSE' | 'REFUSE_WORDS' | 'END'> & Pick<CardProps, 'mend'>) {
  const { t } = useLingui();
  const words = {
    REFUSE: <Trans>Not for now</Trans>,
    REFUSE_WORDS: <Trans>Not this change</Trans>,
    END: <Trans>End their live keys</Trans>,
  }[decision];
  const error = mend?.decision === decision ? mend.message : null;
  return (
    <Disclosure summary={words} open={error !== null}>
      <PageForm action={actionFor(queue)} className="stack stack--4">
        <WhatIsDecided {...{ partner, decision }} />
        <RadioGroup
          id={reasonFieldOf({ key: partner.key, decision })}
          error={error}
          name="reason"
          label={t`Why`}
          hint={t`The partner will read this.`}
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

/** With what was read: about other words nothing is decided by it. */
function WhatIsDecided({ partner, decision }: { partner: Partner; decision: PartnerDecision }) {
  return (
    <>
      <input type="hidden" name="key" value={partner.key} />
      <input type="hidden" name="decision" value={decision} />
      <input type="hidden" name="digest" value={partner.digest} />
    </>
  );
}
