import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { Plural, Trans } from '@lingui/react/macro';
import { BackOn } from '../../lib/back-on.js';
import { LinkButton } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { formatPhone } from '@clearing/shared/phone';
import { phoneFor } from '../../listing/phone-for.js';
import type { AskedPerson, Talk } from '../asked-person.js';
import type { Elsewhere } from './elsewhere.js';
import type { FreeDay } from './free-times.js';

interface NoTimesProps {
  readonly person: AskedPerson;
  readonly talk: Talk | undefined;
  readonly elsewhere: Elsewhere | null;
  /** Where a place on the waiting list is asked for; null: nowhere, in the middle of a request. */
  readonly waitingHref: string | null;
}

/** Nothing to pick: why, and what else there is. */
export function NoTimes({ person, talk, elsewhere, waitingHref }: NoTimesProps) {
  return (
    <div className="stack">
      <Notice title={<Trans>{person.givenName} has no free times online now.</Trans>}>
        {person.backOn && (
          <p>
            <BackOn date={person.backOn} />
          </p>
        )}
        <p>
          <Trans>New times may come. Nothing you did caused this.</Trans>
        </p>
      </Notice>
      <OtherWays person={person} talk={talk} elsewhere={elsewhere} waitingHref={waitingHref} />
    </div>
  );
}

/** A full month: the next free date stands below, and beside it what else there is. */
export function NoneUntil({ day, ...ways }: NoTimesProps & { day: Pick<FreeDay, 'short'> }) {
  return (
    <div className="stack">
      <Notice title={<Trans>No free times online until {day.short}.</Trans>}>
        <p>
          <Trans>They are below. If that is too late, there are other ways.</Trans>
        </p>
      </Notice>
      <OtherWays {...ways} />
    </div>
  );
}

/** "None suits me": the waiting list, the telephone, and whoever is free in the next two weeks. */
export function OtherWays({ person, talk, elsewhere, waitingHref }: NoTimesProps) {
  const phone = phoneFor(person, talk);
  return (
    <div className="row">
      {waitingHref && (
        <LinkButton href={waitingHref} weight="second" wide>
          <Trans>Join the waiting list</Trans>
        </LinkButton>
      )}
      {phone && (
        <LinkButton href={`tel:${phone}`} weight="second" wide>
          <span>
            <Trans>
              Call them: <span className="nowrap">{formatPhone(phone)}</span>
            </Trans>
          </span>
        </LinkButton>
      )}
      <ElsewhereLink elsewhere={elsewhere} />
    </div>
  );
}

/** `otherwise`: where one looks when nobody was counted. */
export function ElsewhereLink({
  elsewhere,
  otherwise = '/search',
}: {
  elsewhere: Elsewhere | null;
  otherwise?: string;
}) {
  return (
    <LinkButton href={elsewhere?.href ?? otherwise} weight="second" wide>
      {elsewhere ? <HowMany elsewhere={elsewhere} /> : <Trans>Look for someone else</Trans>}
    </LinkButton>
  );
}

function HowMany({ elsewhere: { place: code, count, mode } }: { elsewhere: Elsewhere }) {
  const place = findJurisdiction(code)?.name ?? code;
  switch (mode) {
    case 'VIDEO':
      return (
        <Plural
          value={count}
          one={`See # person with times by video in the next two weeks for someone in ${place}`}
          other={`See # people with times by video in the next two weeks for someone in ${place}`}
        />
      );
    case 'PHONE':
      return (
        <Plural
          value={count}
          one={`See # person with times by phone in the next two weeks for someone in ${place}`}
          other={`See # people with times by phone in the next two weeks for someone in ${place}`}
        />
      );
    case 'IN_PERSON':
      return (
        <Plural
          value={count}
          one="See # person nearby with times in person in the next two weeks"
          other="See # people nearby with times in person in the next two weeks"
        />
      );
    default:
      return (
        <Plural
          value={count}
          one={`See # person with times in the next two weeks for someone in ${place}`}
          other={`See # people with times in the next two weeks for someone in ${place}`}
        />
      );
  }
}
