import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { Plural, Trans } from '@lingui/react/macro';
import { BackOn } from '../../lib/back-on.js';
import { LinkButton } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { formatPhone } from '@clearing/shared/phone';
import type { AskedPerson } from '../asked-person.js';
import type { Elsewhere } from './elsewhere.js';

/** Nothing to pick: why, and what else there is. */
export function NoTimes({ person, elsewhere }: { person: AskedPerson; elsewhere: Elsewhere | null }) {
  const phone = person.locations.find((location) => location.phone)?.phone;
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
      <div className="row">
        {phone && (
          <LinkButton href={`tel:${phone}`} wide>
            <span>
              <Trans>
                Phone them: <span className="nowrap">{formatPhone(phone)}</span>
              </Trans>
            </span>
          </LinkButton>
        )}
        <ElsewhereLink elsewhere={elsewhere} />
      </div>
    </div>
  );
}

export function ElsewhereLink({ elsewhere }: { elsewhere: Elsewhere | null }) {
  if (!elsewhere) {
    return (
      <LinkButton href="/search" weight="second" wide>
        <Trans>Look for someone else</Trans>
      </LinkButton>
    );
  }
  const place = findJurisdiction(elsewhere.place)?.name ?? elsewhere.place;
  return (
    <LinkButton href={elsewhere.href} weight="second" wide>
      <Plural
        value={elsewhere.count}
        one={`See # person who is free soon for someone in ${place}`}
        other={`See # people who are free soon for someone in ${place}`}
      />
    </LinkButton>
  );
}
