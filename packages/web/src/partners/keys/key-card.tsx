import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { Mark } from '../../ui/mark.js';
import type { Partner } from '../partner-doors.js';
import { KeyKindWords, ScopeWords } from '../partner-words.js';

type Key = Partner['keys'][number];

/** One key, by its name and its last letters. */
export function KeyCard({ apiKey }: { apiKey: Key }) {
  const { t } = useLingui();
  return (
    <Card as="article" className="stack stack--4">
      <h3 className="as-typed">{apiKey.name}</h3>
      <Facts>
        <DefinitionRow term={<Trans>Kind</Trans>}>
          <KeyKindWords kind={apiKey.kind} />, <Trans>ends in</Trans> <code>{apiKey.ending}</code>
        </DefinitionRow>
        <DefinitionRow term={<Trans>May</Trans>}>
          <ul role="list">
            {apiKey.scopes.map((scope) => (
              <li key={scope}>
                <ScopeWords scope={scope} />
              </li>
            ))}
          </ul>
        </DefinitionRow>
        <DefinitionRow term={<Trans>Sites</Trans>}>
          {apiKey.origins.length === 0 ? (
            <Trans>Any</Trans>
          ) : (
            <ul role="list">
              {apiKey.origins.map((origin) => (
                <li key={origin} className="as-typed">
                  {origin}
                </li>
              ))}
            </ul>
          )}
        </DefinitionRow>
        <DefinitionRow term={<Trans>Made</Trans>}>{formatInstant(apiKey.madeAt)}</DefinitionRow>
        <DefinitionRow term={<Trans>Expires</Trans>}>
          {apiKey.expiresAt ? formatInstant(apiKey.expiresAt) : <Trans>When you revoke it</Trans>}
        </DefinitionRow>
        <DefinitionRow term={<Trans>Last used</Trans>}>
          {apiKey.lastUsedOn ? formatDate(apiKey.lastUsedOn) : <Trans>Never, as of a minute ago</Trans>}
        </DefinitionRow>
        {!apiKey.works && (
          <DefinitionRow term={<Trans>State</Trans>}>
            <KeyState apiKey={apiKey} />
          </DefinitionRow>
        )}
      </Facts>
      {!apiKey.revokedAt && (
        <LinkButton
          weight="second"
          href={`/partners/keys/${encodeURIComponent(apiKey.key)}/revoke`}
          aria-label={t`Revoke ${apiKey.name}`}
        >
          <Trans>Revoke</Trans>
        </LinkButton>
      )}
    </Card>
  );
}

function KeyState({ apiKey: { revokedAt } }: { apiKey: Key }) {
  return (
    <Mark kind="caution">
      {revokedAt ? <Trans>Revoked on {formatInstant(revokedAt)}</Trans> : <Trans>Opens nothing now</Trans>}
    </Mark>
  );
}
