import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { inOneLine } from '../../lib/in-one-line.js';
import { Disclosure } from '../../ui/disclosure.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';

const OfferingSafetyFragment = graphql(`
  fragment OfferingSafety on SafetyCard {
    supervisedBy {
      name
    }
    monitored
    emergencyTraining
    rescueEquipment
    privateRoom
    supportPersonAllowed
    longTermMonitoring
    afterHoursContact
  }
`);

/** What an offering's safety card says besides who is in the room and the ride home. */
export function OfferingSafety({ card }: { card: FragmentType<typeof OfferingSafetyFragment> }) {
  const { t } = useLingui();
  const safety = readFragment(OfferingSafetyFragment, card);
  return (
    <Disclosure summary={<Trans>How they keep you safe</Trans>}>
      <Facts>
        <DefinitionRow term={t`Supervised by`}>{inOneLine(safety.supervisedBy.map(({ name }) => name))}</DefinitionRow>
        <DefinitionRow term={t`Watched`}>{inOneLine(safety.monitored)}</DefinitionRow>
        <DefinitionRow term={t`Emergency training`}>{inOneLine(safety.emergencyTraining)}</DefinitionRow>
        <DefinitionRow term={t`Ready in the room`}>{inOneLine(safety.rescueEquipment)}</DefinitionRow>
        <DefinitionRow term={t`A room of your own`}>
          {safety.privateRoom ? <Trans>Yes</Trans> : <Trans>No</Trans>}
        </DefinitionRow>
        <DefinitionRow term={t`Someone you trust beside you`}>
          {safety.supportPersonAllowed ? <Trans>Allowed</Trans> : <Trans>Not allowed</Trans>}
        </DefinitionRow>
        <DefinitionRow term={t`Reachable after hours`}>
          {safety.afterHoursContact ? <Trans>Yes</Trans> : <Trans>No</Trans>}
        </DefinitionRow>
        <DefinitionRow term={t`Watched over months`}>{safety.longTermMonitoring}</DefinitionRow>
      </Facts>
    </Disclosure>
  );
}
