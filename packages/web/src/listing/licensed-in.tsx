import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEnvironment } from '../app/page-environment.js';
import type { LicensedInFragment as LicensedInData } from '../generated/graphql.js';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';
import { formatDate } from '../lib/dates.js';
import { Notice } from '../ui/notice.js';

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

/** Where they may practise today, each with the day of our check. A licence that has run out is not among them. */
export function LicensedIn({ practitioner }: LicensedInProps) {
  const { t } = useLingui();
  const states = statesOf(readFragment(LicensedInFragment, practitioner).licenses);
  // Published, there is one always; a draft may have none yet.
  if (states.length === 0) {
    return (
      <p>
        <Trans>No licence in force is given.</Trans>
      </p>
    );
  }
  return (
    <p>
      <Trans>Licensed in</Trans>{' '}
      {states.map(({ name, checkedOn }, index) => (
        <span key={name}>
          {index > 0 && '; '}
          <b>{name}</b>{' '}
          <span className="muted">
            {checkedOn ? <Trans>(checked {formatDate(checkedOn)})</Trans> : <Trans>(not yet checked by us)</Trans>}
          </span>
        </span>
      ))}
      . <a href="#checked">{t`What we checked, and when`}</a>
    </p>
  );
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
  if (there?.checkedOn) return null;
  const place = findJurisdiction(from)?.name ?? from;
  const beginsOn = there ? null : beginningOf(licenses, from, today);
  if (beginsOn) return <LicensedLater givenName={givenName} place={place} beginsOn={beginsOn} />;
  const names = states.map(({ name }) => name).join(', ');
  const licensedAt = locations.filter(({ region }) => states.some(({ code }) => code === region));
  const cities = [...new Set(licensedAt.map(({ city, region }) => `${city}, ${region.slice(3)}`))].join('; ');
  return (
    <Notice tone="caution" title={there ? t`Licence there not checked by us` : t`Not licensed in ${place}`}>
      <p>
        {there ? (
          <Trans>
            We have not checked {givenName}’s licence in {place}. Until we have, they can’t see somebody there by video
            or phone.
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

/** Whether they can't be seen by video or phone from there: no licence that we checked holds, nor will one begin. */
export function isOutsideLicence(practitioner: LicensedInProps['practitioner'], from: string, today: string): boolean {
  const { licenses } = readFragment(LicensedInFragment, practitioner);
  const isChecked = statesOf(licenses).some(({ code, checkedOn }) => code === from && checkedOn !== null);
  return !isChecked && beginningOf(licenses, from, today) === null;
}

/** Times after that day may stand beside it: it must not say that there are none. */
function LicensedLater({ givenName, place, beginsOn }: { givenName: string; place: string; beginsOn: string }) {
  const { t } = useLingui();
  return (
    <Notice tone="caution" title={t`Not licensed in ${place} yet`}>
      <p>
        <Trans>
          {givenName}’s licence in {place} begins on {formatDate(beginsOn)}. Before that day they can’t see somebody
          there by video or phone.
        </Trans>
      </p>
    </Notice>
  );
}

/** The day from which the first of the licences there that has not begun counts; null when there is none. */
function beginningOf(licences: LicensedInData['licenses'], code: string, today: string): string | null {
  const days = licences.flatMap(({ jurisdiction, startsOn }) => (jurisdiction === code && startsOn ? [startsOn] : []));
  return days.filter((day) => day >= today).sort()[0] ?? null;
}

interface LicensedState {
  readonly code: string;
  readonly name: string;
  /** Null: no check of ours counts there today. */
  readonly checkedOn: string | null;
}

/** One for each state in which a licence is in force, by the best of their checks. */
function statesOf(licences: LicensedInData['licenses']): readonly LicensedState[] {
  const states = new Map<string, LicensedState>();
  for (const { jurisdiction: code, inForce, verification } of licences) {
    if (!inForce) continue;
    const isChecked = verification?.state === 'REGISTRY_MATCHED' || verification?.state === 'DOCUMENT_CHECKED';
    const checkedOn = states.get(code)?.checkedOn ?? (isChecked ? (verification.checkedOn ?? null) : null);
    states.set(code, { code, name: findJurisdiction(code)?.name ?? code, checkedOn });
  }
  return [...states.values()];
}
