import { US_TIME_ZONES, zoneWords } from '@clearing/shared/time/zones';
import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '../../ui/card.js';
import { Button } from '../../ui/button.js';
import { Disclosure } from '../../ui/disclosure.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { ArrangementRows } from '../arrangement/arrangement-rows.js';
import { TalkPlace } from '../talk-words.js';
import { cityOfClock } from '../times/city-of-clock.js';
import { otherClock } from '../times/other-clock.js';
import { ZoneSelect } from '../times/clock-form.js';
import { withPath } from './code-page.js';
import type { ConsultationView } from './consultation-view.js';

/** When, with whom, where, for how much. */
export function ConsultationFacts({ view: { consultation, zone, joinFrom, here } }: { view: ConsultationView }) {
  const { t } = useLingui();
  const { label, own, practitioner, consultationType: talk, arrangement } = consultation;
  const there = otherClock(label, own);
  const isOpen = consultation.state === 'REQUESTED' || consultation.state === 'CONFIRMED';
  const city = cityOfClock(practitioner.locations, talk, consultation.timeZone);
  return (
    <Card as="aside" className="private-page__facts stack stack--2">
      <Facts narrow>
        <DefinitionRow term={t`When`}>
          <time dateTime={consultation.startsAt} className="figures">
            {label}
          </time>
          {there && (
            <span className="block muted figures">{city ? t`${there} in ${city}` : t`${there} where they are`}</span>
          )}
        </DefinitionRow>
        <DefinitionRow term={t`With`}>
          {consultation.isPractitionerShown ? (
            <a href={`/practitioners/${practitioner.slug}`}>{practitioner.displayName}</a>
          ) : (
            practitioner.displayName
          )}
        </DefinitionRow>
        <DefinitionRow term={t`Where`}>
          <TalkPlace
            talk={talk}
            reader="PATIENT"
            name={practitioner.givenName}
            hasWayIn={Boolean(arrangement?.videoHost)}
            hasNumber={consultation.isShared && !consultation.answersErased}
            isOver={!isOpen}
          />
        </DefinitionRow>
        {joinFrom && (
          <DefinitionRow term={t`Video link`}>
            <a href={withPath(here, '/join')}>
              {arrangement?.videoLink ? <Trans>Join the talk</Trans> : <Trans>Where you join the talk</Trans>}
            </a>
            {!arrangement?.videoLink && (
              <span className="block muted">
                <Trans>It opens {joinFrom}.</Trans>
              </span>
            )}
          </DefinitionRow>
        )}
        <ArrangementRows given={arrangement && { ...arrangement, videoLink: null }} />
        <DefinitionRow term={t`How long`}>{t`${talk.minutes} minutes`}</DefinitionRow>
        <DefinitionRow term={t`Cost`}>{talk.price?.formatted}</DefinitionRow>
      </Facts>
      <Disclosure summary={<Trans>Times are in {zoneWords(zone)}. Change it</Trans>}>
        <form method="get" className="stack stack--3">
          <ZoneSelect zone={US_TIME_ZONES.find((known) => known.words === zoneWords(zone))?.zone ?? zone} />
          <Button weight="second" wide>
            <Trans>Show</Trans>
          </Button>
        </form>
      </Disclosure>
    </Card>
  );
}
