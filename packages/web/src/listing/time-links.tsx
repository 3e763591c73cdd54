import { Trans, useLingui } from '@lingui/react/macro';
import { useEnvironment } from '../app/page-environment.js';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';
import { usePageQuery } from '../lib/page-query.js';
import { withReader, type Reader } from './listing-address.js';

const TimeLinkFragment = graphql(`
  fragment TimeLink on Slot {
    startsAt
    inOwnZone: label
    inReadersZone: label(in: $zone)
    consultationType {
      id
      mode
      location {
        id
        city
      }
    }
  }
`);

const TimesFurtherAheadDocument = graphql(`
  query TimesFurtherAhead($slug: String!, $from: Jurisdiction, $zone: TimeZone, $now: DateTime!, $later: DateTime!) {
    practitioner(slug: $slug) {
      slots(patientLocation: $from, from: $now, to: $later) {
        ...TimeLink
      }
    }
  }
`);

export const timesShown = 3;

interface TimesProps {
  readonly slug: string;
  readonly reader: Reader;
  /** Whether every talk they offer takes place alike, so that no time has to say how. */
  readonly isOneKind: boolean;
}

/** The first of these times, each the way into a request for it. */
export function TimeLinks({
  slug,
  reader,
  isOneKind,
  slots: slotRefs,
}: TimesProps & { readonly slots: readonly FragmentType<typeof TimeLinkFragment>[] }) {
  const { t } = useLingui();
  const modes = { IN_PERSON: t`in person`, VIDEO: t`by video`, PHONE: t`by phone` };
  const slots = slotRefs.slice(0, timesShown).map((slot) => readFragment(TimeLinkFragment, slot));
  return (
    <ul role="list" className="stack stack--2">
      {slots.map(({ startsAt, inOwnZone, inReadersZone, consultationType: { id, mode, location } }) => (
        <li key={startsAt + id}>
          <a
            className="times__slot"
            href={withReader(`/practitioners/${slug}/request`, reader, { type: id, at: startsAt })}
          >
            <time dateTime={startsAt}>{inReadersZone}</time>
            {inOwnZone !== inReadersZone && (
              <span className="times__own">
                <Trans>{inOwnZone} where they are</Trans>
              </span>
            )}
            {!isOneKind && (
              <span className="times__own">{[modes[mode], location?.city].filter(Boolean).join(', ')}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** As far ahead as may be asked for at once. */
const daysAhead = 62;

/** The same where the next days hold fewer than are shown: somebody who is away next week is not free only once. */
export function TimesFurtherAhead({
  soonest,
  ...times
}: TimesProps & {
  /** Shown when it lies further ahead still; null when there is none. */
  readonly soonest: FragmentType<typeof TimeLinkFragment> | null;
}) {
  const { now } = useEnvironment();
  const { slug, reader } = times;
  const { from, zone } = reader;
  const later = new Date(Date.parse(now) + daysAhead * 86_400_000).toISOString();
  const { data } = usePageQuery(TimesFurtherAheadDocument, { slug, from, zone, now, later });
  const ahead = data.practitioner?.slots ?? [];
  return <TimeLinks {...times} slots={ahead.length === 0 && soonest ? [soonest] : ahead} />;
}
