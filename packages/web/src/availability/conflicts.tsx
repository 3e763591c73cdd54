import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { KeptHoursFragment } from '../generated/graphql.js';
import { Notice } from '../ui/notice.js';

type Conflict = KeptHoursFragment['conflicts'][number];

/** Talks that are held though there is no room for them: shown as long as it is so, and never dropped. */
export function Conflicts({ conflicts }: { conflicts: readonly Conflict[] }) {
  const outside = conflicts.filter(({ reason }) => reason === 'OUTSIDE_HOURS');
  const busy = conflicts.filter(({ reason }) => reason === 'BUSY');
  const tooFar = conflicts.filter(({ reason }) => reason === 'TOO_FAR');
  return (
    <>
      {outside.length > 0 && (
        <Talks
          conflicts={outside}
          title={
            <Plural
              value={outside.length}
              one="One talk is outside your hours. It stays as it is."
              other="# talks are outside your hours. They stay as they are."
            />
          }
        />
      )}
      {busy.length > 0 && (
        <Talks
          conflicts={busy}
          title={
            <Plural
              value={busy.length}
              one="Another calendar of yours says that you are busy during one talk. It stays as it is."
              other="Another calendar of yours says that you are busy during # talks. They stay as they are."
            />
          }
        />
      )}
      {tooFar.length > 0 && (
        <Talks
          conflicts={tooFar}
          title={
            <Plural
              value={tooFar.length}
              one="One talk leaves you too little time to travel between your places. It stays as it is."
              other="# talks leave you too little time to travel between your places. They stay as they are."
            />
          }
        />
      )}
    </>
  );
}

function Talks({ conflicts, title }: { conflicts: readonly Conflict[]; title: ReactNode }) {
  return (
    <Notice tone="caution" role="status" title={title}>
      <ul>
        {conflicts.map((conflict) => (
          <li key={conflict.startsAt}>
            <b className="figures">{conflict.label}</b>: {conflict.talk}, <HeldWords state={conflict.state} />
          </li>
        ))}
      </ul>
      <p>
        <Trans>Keep it, or call it off from its own page so that the patient is told.</Trans>{' '}
        <WhereTheyStand conflicts={conflicts} />
      </p>
    </Notice>
  );
}

/** By the lists of requests: what is not sent yet stands in none. */
function WhereTheyStand({ conflicts }: { conflicts: readonly Conflict[] }) {
  const is = (wanted: Conflict['state']) => conflicts.some(({ state }) => state === wanted);
  return (
    <>
      {is('CONFIRMED') && (
        <a href="/requests?part=ahead">
          <Trans>See what is confirmed</Trans>
        </a>
      )}{' '}
      {is('REQUESTED') && (
        <a href="/requests">
          <Trans>See who is waiting for you</Trans>
        </a>
      )}
    </>
  );
}

function HeldWords({ state }: { state: Conflict['state'] }) {
  switch (state) {
    case 'CONFIRMED':
      return <Trans>confirmed</Trans>;
    case 'REQUESTED':
      return <Trans>waiting for your answer</Trans>;
    case 'AWAITING_EMAIL':
      return <Trans>not sent yet; it may lapse by itself</Trans>;
  }
}
