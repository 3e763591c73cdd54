import { Plural, Trans } from '@lingui/react/macro';
import { formatDate } from '../../../lib/dates.js';
import { Notice } from '../../../ui/notice.js';
import type { Lapse } from './lapses.server.js';

/** What on a published listing runs out soon or has run out, and the talks that fall after: shown as long as it is so. */
export function Lapses({ lapses }: { lapses: readonly Lapse[] }) {
  return lapses.map((lapse) => (
    <Notice
      key={`${lapse.fact} ${lapse.where} ${lapse.about} ${lapse.lastDay}`}
      tone={carriesNothing(lapse) ? 'plain' : 'caution'}
      title={<LapseWords lapse={lapse} day={formatDate(lapse.lastDay)} />}
    >
      <TalksAfter lapse={lapse} />
      {lapse.fact === 'LICENSE' && (
        <p>
          <a href="/listing/licences">
            <Trans>Enter its new last day, then publish</Trans>
          </a>
        </p>
      )}
    </Notice>
  ));
}

/** Whoever keeps the listing can do little about it, and no talk hangs on it. */
function carriesNothing({ fact }: Lapse): boolean {
  return fact === 'BOARD_CHECK' || fact === 'EXCLUSION_CHECK' || fact === 'TRAINING_CHECK' || fact === 'INSURER_CHECK';
}

function LapseWords({ lapse: { fact, kind, where, about, isOver }, day }: { lapse: Lapse; day: string }) {
  switch (fact) {
    case 'LICENSE':
      if (kind === 'COMPACT_PRIVILEGE') {
        return isOver ? (
          <Trans>
            Your compact privilege for {where} ended on {day}. You cannot see anyone under it.
          </Trans>
        ) : (
          <Trans>
            The last day of your compact privilege for {where} is {day}.
          </Trans>
        );
      }
      return isOver ? (
        <Trans>
          Your licence in {where} ended on {day}. You cannot see anyone under it.
        </Trans>
      ) : (
        <Trans>
          The last day of your licence in {where} is {day}.
        </Trans>
      );
    case 'LICENSE_CHECK':
      return isOver ? (
        <Trans>
          Our check for {where} counted through {day}. Until we check again, nobody there can ask by video or phone.
        </Trans>
      ) : (
        <Trans>
          Our check for {where} counts through {day}. We check again; after that day nobody there can ask by video or
          phone until we have.
        </Trans>
      );
    case 'CERTIFICATE':
      return isOver ? (
        <Trans>
          Our check of the certificate in {where} counted through {day}. What needs it is not shown there.
        </Trans>
      ) : (
        <Trans>
          Our check of the certificate in {where} counts through {day}. After that day what needs it is not shown there
          until we have checked again.
        </Trans>
      );
    case 'BOARD_CHECK':
      return isOver ? (
        <Trans>Our check of the record of your licensing board counted through {day}. We will check again.</Trans>
      ) : (
        <Trans>Our check of the record of your licensing board counts through {day}. We will check again.</Trans>
      );
    case 'EXCLUSION_CHECK':
      return isOver ? (
        <Trans>Our check of the federal list of excluded individuals counted through {day}. We will check again.</Trans>
      ) : (
        <Trans>Our check of the federal list of excluded individuals counts through {day}. We will check again.</Trans>
      );
    case 'TRAINING_CHECK':
      return isOver ? (
        <Trans>
          Our check of “{about}” counted through {day}. We will check again with the organisation that gave it. Have its
          certificate ready.
        </Trans>
      ) : (
        <Trans>
          Our check of “{about}” counts through {day}. We will check again with the organisation that gave it. Have its
          certificate ready.
        </Trans>
      );
    case 'INSURER_CHECK':
      return isOver ? (
        <Trans>
          Our check of what you say about {about} counted through {day}. We will check again. If it has changed, change
          it here.
        </Trans>
      ) : (
        <Trans>
          Our check of what you say about {about} counts through {day}. We will check again. If it has changed, change
          it here.
        </Trans>
      );
  }
}

function TalksAfter({ lapse }: { lapse: Lapse }) {
  const { fact, talks } = lapse;
  if (fact === 'CERTIFICATE' || carriesNothing(lapse)) return null;
  if (talks === null) {
    return (
      <p>
        <Trans>Sign in with both steps to see which talks fall after that day.</Trans>
      </p>
    );
  }
  if (talks.length === 0) {
    return (
      <p>
        <Trans>No talk that needs it is booked after that day.</Trans>
      </p>
    );
  }
  return (
    <>
      <p>
        <Plural value={talks.length} one="One talk falls after that day:" other="# talks fall after that day:" />
      </p>
      <ul>
        {talks.map(({ startsAt, label, isConfirmed }) => (
          <li key={startsAt}>
            <b className="figures">{label}</b>,{' '}
            {isConfirmed ? <Trans>confirmed</Trans> : <Trans>waiting for your answer</Trans>}
          </li>
        ))}
      </ul>
      <p>
        <Trans>They stay as they are.</Trans>{' '}
        <a href="/requests?part=ahead">
          <Trans>Cancel one or offer another day from its own page</Trans>
        </a>
      </p>
    </>
  );
}
