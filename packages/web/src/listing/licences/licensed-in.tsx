import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEnvironment } from '../../app/page-environment.js';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { formatDate } from '../../lib/dates.js';
import { Notice } from '../../ui/notice.js';
import { beginningOf, isChecked, isEverSeenFrom, statesOf, type Check } from './licensed-states.js';
import { NotFromAfar } from './not-from-afar.js';

const LicensedInFragment = graphql(`
  fragment LicensedIn on Practitioner {
    givenName
    licenses {
      jurisdiction
      startsOn
      inForce
      verification {
        state
        checkedOn
        recheckBy
      }
    }
    locations {
      city
      region
    }
  }
`);

interface LicensedInProps {
  readonly practitioner: FragmentType<typeof LicensedInFragment>;
}

/** Where they may practise today, each with what we know of it. A licence that has run out is not among them. */
export function LicensedIn({ practitioner }: LicensedInProps) {
  const { t } = useLingui();
  const states = statesOf(readFragment(LicensedInFragment, practitioner).licenses);
  // Published, there is one always; a draft may have none yet.
  if (states.length === 0) {
    return (
      <p>
        <Trans>No current licence is listed.</Trans>
      </p>
    );
  }
  return (
    <p>
      <Trans>Licensed in</Trans>{' '}
      {states.map(({ name, check }, index) => (
        <span key={name}>
          {index > 0 && '; '}
          <b>{name}</b>{' '}
          <span className="muted">
            <InBrackets check={check} />
          </span>
        </span>
      ))}
      . <a href="#checked">{t`What we checked, and when`}</a>
    </p>
  );
}

function InBrackets({ check: { is, day } }: { check: Check }) {
  switch (is) {
    case 'HOLDS':
      return day ? <Trans>(checked {formatDate(day)})</Trans> : <Trans>(checked)</Trans>;
    case 'LAPSED':
      return day ? <Trans>(our check ran out on {formatDate(day)})</Trans> : <Trans>(our check ran out)</Trans>;
    case 'NOT_YET':
      return <Trans>(not yet checked by us)</Trans>;
    case 'DOES_NOT_FIT':
      return day ? (
        <Trans>(we checked on {formatDate(day)}: it does not match)</Trans>
      ) : (
        <Trans>(it does not match)</Trans>
      );
  }
}

/** Licence follows the patient: what somebody who will be elsewhere can do instead. */
export function OutsideLicence({
  practitioner,
  from,
  others,
}: LicensedInProps & {
  /** Where the patient will be. */
  readonly from: string;
  /** How many people may see a patient there; null: not known. */
  readonly others: number | null;
}) {
  const { t } = useLingui();
  const today = useEnvironment().now.slice(0, 10);
  const { givenName, licenses, locations } = readFragment(LicensedInFragment, practitioner);
  const states = statesOf(licenses);
  const there = states.find(({ code }) => code === from);
  if (there?.check.is === 'HOLDS') return null;
  const place = findJurisdiction(from)?.name ?? from;
  // On the first day of one that we have not checked they could see nobody there either.
  const beginsOn = there ? null : beginningOf(licenses.filter(isChecked), from, today);
  if (beginsOn) return <LicensedLater givenName={givenName} place={place} beginsOn={beginsOn} />;
  const counting = states.filter(({ check }) => check.is !== 'DOES_NOT_FIT');
  const names = counting.map(({ name }) => name).join(', ');
  const licensedAt = locations.filter(({ region }) => counting.some(({ code }) => code === region));
  const cities = [...new Set(licensedAt.map(({ city, region }) => `${city}, ${region.slice(3)}`))].join('; ');
  return (
    <Notice
      tone="caution"
      title={there ? t`We have no valid check of their licence there` : t`Not licensed in ${place}`}
    >
      <p>
        {there ? (
          <NotFromAfar check={there.check} givenName={givenName} place={place} />
        ) : names === '' ? (
          <Trans>
            We know of no licence of {givenName}’s that is in force today. They can’t see anyone in {place} by video or
            phone.
          </Trans>
        ) : (
          <Trans>
            {givenName} is licensed in {names}. If you will be in {place}, they can’t see you by video or phone.
          </Trans>
        )}{' '}
        {cities && <Trans>You can see them in {cities}.</Trans>}{' '}
        {others !== null && others > 0 && (
          <a href={`/search?from=${from}`}>
            <Plural value={others} one="See # person" other="See # people" /> <Trans>who may see you in {place}</Trans>
          </a>
        )}
      </p>
    </Notice>
  );
}

/** Whether nobody there (null: anywhere) is seen by video or phone: no licence that we checked holds, nor will one begin. */
export function isOutsideLicence(
  practitioner: LicensedInProps['practitioner'],
  from: string | null,
  today: string,
): boolean {
  return !isEverSeenFrom(readFragment(LicensedInFragment, practitioner).licenses, from, today);
}

/** Times after that day may stand beside it: it must not say that there are none. */
function LicensedLater({ givenName, place, beginsOn }: { givenName: string; place: string; beginsOn: string }) {
  const { t } = useLingui();
  return (
    <Notice tone="caution" title={t`Not licensed in ${place} yet`}>
      <p>
        <Trans>
          {givenName}’s licence in {place} begins on {formatDate(beginsOn)}. Before that day, they can’t see anyone
          there by video or phone.
        </Trans>
      </p>
    </Notice>
  );
}
