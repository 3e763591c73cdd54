import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Mark } from '../ui/mark.js';
import type { ClaimView } from './claim.server.js';

/** Every rung, in the order in which this claim takes them. */
export function LadderShown({ claim }: Pick<ClaimView, 'claim'>) {
  const code = { key: 'code', what: <Trans>The code from the email</Trans>, at: claim.codeShownAt };
  const lookUps = [
    { key: 'look-up', what: <Trans>An operator checks the licence</Trans>, at: claim.lookedUpAt },
    { key: 'confirm', what: <Trans>Another operator does, too</Trans>, at: claim.confirmedAt },
  ];
  const wait = {
    key: 'wait',
    what: <Trans>72 hours for everyone who could lose something</Trans>,
    at: claim.state === 'COMPLETED' ? claim.endedAt : null,
  };
  const rungs = claim.operatorsFindAddress ? [...lookUps, code, wait] : [code, ...lookUps, wait];
  return (
    <section className="stack stack--4" aria-labelledby="rungs">
      <h2 id="rungs">
        <Trans>How far it has come</Trans>
      </h2>
      <ol className="stack stack--3">
        {rungs.map(({ key, what, at }) => (
          <li key={key}>
            <Rung what={what} at={at} />
          </li>
        ))}
      </ol>
      <p className="muted small">
        <Trans>Started on {claim.begunAt}</Trans>
      </p>
    </section>
  );
}

function Rung({ what, at }: { what: ReactNode; at: string | null }) {
  return (
    <>
      {what}
      <br />
      {at ? (
        <Mark kind="good">
          <Trans>Done on {at}</Trans>
        </Mark>
      ) : (
        <span className="muted">
          <Trans>Not yet</Trans>
        </span>
      )}
    </>
  );
}
