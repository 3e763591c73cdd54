import { Trans } from '@lingui/react/macro';

type Way = 'link' | 'password' | 'passkey';

/** The other ways in. Each is a page of its own: none needs another's. */
export function OtherWays({ but, next }: { but: Way; next: string | null }) {
  const query = next === null ? '' : `?${new URLSearchParams({ next })}`;
  return (
    <section className="stack stack--2" aria-labelledby="other-ways">
      <h2 id="other-ways">
        <Trans>Other ways</Trans>
      </h2>
      <ul>
        {but !== 'link' && (
          <li>
            <a href={`/sign-in${query}`}>
              <Trans>With an email link</Trans>
            </a>
          </li>
        )}
        {but !== 'password' && (
          <li>
            <a href={`/sign-in/password${query}`}>
              <Trans>With a password</Trans>
            </a>
          </li>
        )}
        {but !== 'passkey' && (
          <li>
            <a href={`/sign-in/passkey${query}`}>
              <Trans>With a passkey</Trans>
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
