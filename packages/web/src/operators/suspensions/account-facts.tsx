import { Trans } from '@lingui/react/macro';
import type { DeskAccountFactsFragment } from '../../generated/graphql.js';
import { formatInstant } from '../../lib/dates.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { RoleWords } from './suspension-words.js';

/** Whose account it is, and who would miss them. */
export function AccountFacts({ account }: { account: DeskAccountFactsFragment }) {
  return (
    <Facts>
      <DefinitionRow term={<Trans>Email address</Trans>}>
        <span className="as-typed">{account.email}</span>
      </DefinitionRow>
      <DefinitionRow term={<Trans>Roles here</Trans>}>
        {account.roles.map((role, index) => (
          <span key={role}>
            {index > 0 && ', '}
            <RoleWords role={role} />
          </span>
        ))}
      </DefinitionRow>
      <DefinitionRow term={<Trans>Listings</Trans>}>
        {account.listings.length === 0 ? (
          <Trans>None</Trans>
        ) : (
          account.listings.map(({ name, slug, isSeen }) => (
            <span key={slug} className="operators__line">
              {isSeen ? <a href={`/practitioners/${slug}`}>{name}</a> : <Trans>{name}, hidden</Trans>}
            </span>
          ))
        )}
      </DefinitionRow>
      <DefinitionRow term={<Trans>Requests waiting</Trans>}>{account.waitingRequests}</DefinitionRow>
      <DefinitionRow term={<Trans>Confirmed talks ahead</Trans>}>
        {account.nextTalkAt ? (
          <Trans>
            {account.talksAhead}, the next one on {formatInstant(account.nextTalkAt)}
          </Trans>
        ) : (
          account.talksAhead
        )}
      </DefinitionRow>
    </Facts>
  );
}
