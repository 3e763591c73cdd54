import { Trans } from '@lingui/react/macro';
import type { AgreementInWords } from './agreements-view.js';

/** Each agreement as a record: to what, by which words, from when to when. */
export function AgreementList({ agreements }: { agreements: readonly AgreementInWords[] }) {
  return (
    <ul className="stack stack--2">
      {agreements.map((each) => (
        <li key={`${each.purpose} ${each.given} ${each.to}`}>
          <ToWhat {...each} />{' '}
          <span className="muted">
            <Trans>
              Given <span className="figures">{each.given}</span>, under{' '}
              <a href={`/consent?version=${each.version}`}>version {each.version}</a> of the text.
            </Trans>{' '}
            {each.takenBack && (
              <Trans>
                Withdrawn <span className="figures">{each.takenBack}</span>.
              </Trans>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function ToWhat({ purpose, to }: AgreementInWords) {
  switch (purpose) {
    case 'COLLECT':
      return <Trans>That we keep what you sent.</Trans>;
    case 'SHARE_WITH_PRACTITIONER':
      return <Trans>That {to} may read it.</Trans>;
    case 'COLLEAGUE':
      return <Trans>That {to}, who answers while the person you asked is away, may read it.</Trans>;
  }
}
