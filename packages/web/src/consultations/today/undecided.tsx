import { Plural, Trans } from '@lingui/react/macro';
import { Notice } from '../../ui/notice.js';
import type { TodayLeft } from './today-documents.js';

/** Times that are held without anybody being booked. They are let go, too, and that is said before. */
export function Undecided({
  today: { unconfirmed, proposed },
}: {
  today: Pick<TodayLeft, 'unconfirmed' | 'proposed'>;
}) {
  const count = unconfirmed + proposed;
  if (count === 0) return null;
  return (
    <Notice title={<Plural value={count} one="One more time today is held." other="# more times today are held." />}>
      <ul>
        {unconfirmed > 0 && (
          <li>
            <Plural
              value={unconfirmed}
              one="One for a request that is not confirmed yet."
              other="# for requests that are not confirmed yet."
            />
          </li>
        )}
        {proposed > 0 && (
          <li>
            <Plural
              value={proposed}
              one="One that was proposed, and nobody has chosen yet."
              other="# that were proposed, and nobody has chosen yet."
            />
          </li>
        )}
      </ul>
      <p>
        <Plural value={count} one="Cancelling today lets it go." other="Cancelling today lets all of them go." />{' '}
        {unconfirmed > 0 && <Trans>Anyone who confirms a request for today after that is shown other times.</Trans>}{' '}
        {proposed > 0 && (
          <Trans>
            Patients who were going to choose, or to hear your choice, are told. Proposed times on other days stay;
            where there are none, the earlier time stands.
          </Trans>
        )}
      </p>
    </Notice>
  );
}
