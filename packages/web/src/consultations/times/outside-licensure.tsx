import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { Trans } from '@lingui/react/macro';
import { statesOf } from '../../listing/licensed-states.js';
import { withReader } from '../../listing/listing-address.js';
import { NotFromAfar } from '../../listing/not-from-afar.js';
import { LinkButton } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import type { AskedPerson } from '../asked-person.js';
import { useModeWords } from '../talk-words.js';
import type { Elsewhere } from './elsewhere.js';
import { ElsewhereLink } from './no-times.js';

interface OutsideLicensureProps {
  readonly person: AskedPerson;
  readonly talkId: string;
  /** Where the patient will be: "US-OK". */
  readonly place: string;
  /** Names of places. */
  readonly licensedIn: readonly string[];
  readonly elsewhere: Elsewhere | null;
  /** Somebody asks for another, and where that one will be counts. */
  readonly isForOther?: boolean;
}

/** A licence follows the patient: why not, and the two ways on. Whoever has one there that we have not checked is not said to have none. */
export function OutsideLicensure({
  person,
  talkId,
  place,
  licensedIn,
  elsewhere,
  isForOther = false,
}: OutsideLicensureProps) {
  const modes = useModeWords();
  const talk = person.consultationTypes.find(({ id }) => id === talkId);
  const mode = talk ? modes[talk.mode] : modes.VIDEO;
  const name = findJurisdiction(place)?.name ?? place;
  const inPerson = person.consultationTypes.find(({ mode }) => mode === 'IN_PERSON');
  const city = inPerson?.location?.city;
  const there = statesOf(person.licenses).find(({ code }) => code === place);
  const licences = new Intl.ListFormat('en', { type: 'conjunction' }).format(licensedIn.slice(0, 6));
  return (
    <div className="stack">
      {there && there.check.is !== 'HOLDS' ? (
        <Notice tone="caution" title={<Trans>No check of their licence there holds</Trans>}>
          <p>
            <NotFromAfar check={there.check} givenName={person.givenName} place={name} />
          </p>
        </Notice>
      ) : (
        <Notice tone="caution" title={<Trans>Not possible from {name}</Trans>}>
          <p>
            {licensedIn.length > 0 && (
              <Trans>
                {person.givenName} is licensed in {licences}.{' '}
              </Trans>
            )}
            {isForOther ? (
              <Trans>
                You said they will be in {name}, so {person.givenName} can’t see them {mode}. A licence counts where the
                patient is, not where {person.givenName} is.
              </Trans>
            ) : (
              <Trans>
                You said you will be in {name}, so {person.givenName} can’t see you {mode}. A licence counts where you
                are, not where {person.givenName} is.
              </Trans>
            )}
          </p>
        </Notice>
      )}
      <div className="row">
        {inPerson && city && (
          <LinkButton
            href={withReader(
              `/practitioners/${person.slug}/times`,
              { from: place, zone: null, referral: null },
              { type: inPerson.id },
            )}
            wide
          >
            <Trans>
              See {person.givenName} in {city}
            </Trans>
          </LinkButton>
        )}
        <ElsewhereLink elsewhere={elsewhere} />
      </div>
    </div>
  );
}
