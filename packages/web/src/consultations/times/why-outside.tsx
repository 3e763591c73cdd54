import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { Trans } from '@lingui/react/macro';
import { useEnvironment } from '../../app/page-environment.js';
import { beginningOf, isBarred, isChecked, statesOf } from '../../listing/licences/licensed-states.js';
import { NotFromAfar } from '../../listing/licences/not-from-afar.js';
import { formatDate } from '../../lib/dates.js';
import { Notice } from '../../ui/notice.js';
import type { AskedPerson } from '../asked-person.js';
import { useModeWords } from '../talk-words.js';

export interface WhyOutsideProps {
  readonly person: AskedPerson;
  readonly talkId: string;
  /** Where the patient will be: "US-OK". */
  readonly place: string;
  /** The day of the talk: "2026-12-09". A licence of today may not count then. Null: none is chosen yet. */
  readonly day?: string | null;
  /** Names of places. */
  readonly licensedIn: readonly string[];
  /** Somebody asks for another, and where that one will be counts. */
  readonly isForOther?: boolean;
}

/** Whoever has a licence there that does not carry the talk is not said to have none. */
export function WhyOutside({ person, talkId, place, day = null, licensedIn, isForOther = false }: WhyOutsideProps) {
  const today = useEnvironment().now.slice(0, 10);
  const modes = useModeWords();
  const { givenName, licenses } = person;
  const talk = person.consultationTypes.find(({ id }) => id === talkId);
  const mode = talk ? modes[talk.mode] : modes.VIDEO;
  const name = findJurisdiction(place)?.name ?? place;
  if (isBarred(person.verifications)) {
    return (
      <Notice tone="caution" title={<Trans>{givenName} can’t see anyone now</Trans>}>
        <p>
          <Trans>Something we checked still has to be cleared up. Nothing you did caused this.</Trans>
        </p>
      </Notice>
    );
  }
  const there = statesOf(licenses).find(({ code }) => code === place);
  if (there && there.check.is !== 'HOLDS') {
    return (
      <Notice tone="caution" title={<Trans>We have no valid check of their licence there</Trans>}>
        <p>
          <NotFromAfar check={there.check} givenName={givenName} place={name} />
        </p>
      </Notice>
    );
  }
  // Of one that we have not checked, to wait for its first day would be in vain.
  const beginsOn = there ? null : beginningOf(licenses.filter(isChecked), place, today);
  if (beginsOn !== null && (day === null || day < beginsOn)) {
    return (
      <Notice tone="caution" title={<Trans>Not licensed in {name} yet</Trans>}>
        <p>
          <Trans>
            {givenName}’s licence in {name} begins on {formatDate(beginsOn)}.
          </Trans>{' '}
          {isForOther ? (
            <Trans>
              Before that day {givenName} can’t see them there {mode}.
            </Trans>
          ) : (
            <Trans>
              Before that day {givenName} can’t see you there {mode}.
            </Trans>
          )}
        </p>
      </Notice>
    );
  }
  const elsewhere = licensedIn.filter((each) => each !== name).slice(0, 6);
  const states = new Intl.ListFormat('en', { type: 'conjunction' }).format(elsewhere);
  const isOneThere = there !== undefined || beginningOf(licenses, place, today) !== null;
  return (
    <Notice tone="caution" title={<Trans>Not possible from {name}</Trans>}>
      <p>
        {elsewhere.length > 0 && (
          <Trans>
            {givenName} is licensed in {states}.{' '}
          </Trans>
        )}
        {isOneThere ? (
          <NotOnThatDay givenName={givenName} place={name} mode={mode} hasDay={day !== null} isForOther={isForOther} />
        ) : isForOther ? (
          <Trans>
            You said they will be in {name}, so {givenName} can’t see them {mode}. A licence counts where the patient
            is, not where {givenName} is.
          </Trans>
        ) : (
          <Trans>
            You said you will be in {name}, so {givenName} can’t see you {mode}. A licence counts where you are, not
            where {givenName} is.
          </Trans>
        )}
      </p>
    </Notice>
  );
}

interface NotOnThatDayProps {
  readonly givenName: string;
  readonly place: string;
  readonly mode: string;
  readonly hasDay: boolean;
  readonly isForOther: boolean;
}

/** A licence is there, and it or our check of it ends before the talk, or is not made yet. */
function NotOnThatDay({ givenName, place, mode, hasDay, isForOther }: NotOnThatDayProps) {
  return (
    <>
      {hasDay ? (
        <Trans>
          None of {givenName}’s licences in {place} that we have checked covers that day.
        </Trans>
      ) : (
        <Trans>
          None of {givenName}’s licences in {place} that we have checked covers the days with free times.
        </Trans>
      )}{' '}
      {isForOther ? (
        <Trans>
          You said they will be there, so {givenName} can’t see them {mode}.
        </Trans>
      ) : (
        <Trans>
          You said you will be there, so {givenName} can’t see you {mode}.
        </Trans>
      )}
    </>
  );
}
