import { triedTooOften } from '@clearing/shared/tried-too-often';
import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../app/page-environment.js';
import { PageHead } from '../app/page-head.js';
import { stateOptions } from '../listing/workspace/state-options.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { Notice } from '../ui/notice.js';
import { SelectField, TextField } from '../ui/text-field.js';
import { ClaimStateWords } from './claim-words.js';
import { EntryPlace } from './entry-place.js';
import type { FindEntryView } from './find-entry.server.js';

/** Somebody looks for what the registry lists about them, by name. Nowhere else does such an entry show. */
export function FindEntryPage() {
  const { t } = useLingui();
  const view = usePageState<FindEntryView>();
  if (!view) return null;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Find yourself`} indexed={false} />
      <h1>
        <Trans>Are you already listed?</Trans>
      </h1>
      {view.isTakenDown && <Notice tone="checked" role="status" title={<Trans>The entry is gone for good.</Trans>} />}
      <p className="prose">
        <Trans>
          We hold names from the national provider registry, so that people can find themselves here. Nobody else sees
          them: they are in none of our searches, and say nothing about what anyone offers. If one is you, claim it, or
          remove it.
        </Trans>
      </p>
      <OwnClaims claims={view.claims} />
      <SearchForm typed={view.typed} />
      {view.matches && <Matches matches={view.matches} />}
      <p>
        <a href="/listing">
          <Trans>Make a listing without it</Trans>
        </a>
      </p>
    </div>
  );
}

/** A form that stores nothing: it goes to an address of its own. */
function SearchForm({ typed }: Pick<FindEntryView, 'typed'>) {
  const { t } = useLingui();
  return (
    <form action="/claim" className="stack stack--5">
      <TextField
        id="family"
        name="family"
        label={t`Your whole family name`}
        hint={t`As it is now, or was before.`}
        defaultValue={typed.family}
        maxLength={80}
        autoComplete="family-name"
        required
      />
      <TextField
        id="given"
        name="given"
        label={t`Your given name`}
        hint={t`If you like, or just its beginning.`}
        defaultValue={typed.given}
        maxLength={80}
        autoComplete="given-name"
      />
      <SelectField id="state" name="state" label={t`Where you practise`} defaultValue={typed.state}>
        <option value="">{t`Anywhere`}</option>
        {stateOptions.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <Button wide>
        <Trans>Find</Trans>
      </Button>
    </form>
  );
}

function Matches({ matches }: { matches: NonNullable<FindEntryView['matches']> }) {
  if (matches.retryAfterSeconds !== null) {
    return <Notice tone="caution" role="alert" title={triedTooOften(matches.retryAfterSeconds)} />;
  }
  return (
    <section className="stack stack--4" aria-labelledby="found">
      <h2 id="found">
        <Trans>What we have</Trans>
      </h2>
      {matches.nodes.length === 0 && (
        <p className="prose">
          <Trans>
            Nobody by that name. The registry may spell it differently, or list you under a name you had before. You can
            still make a listing.
          </Trans>
        </p>
      )}
      <ul role="list" className="stack stack--4">
        {matches.nodes.map((entry) => (
          <li key={entry.npi}>
            <Card>
              <div className="stack stack--2">
                <h3>
                  <a href={`/claim/entry/${entry.npi}?found=${entry.key}`}>
                    {entry.name}
                    {entry.credentials && `, ${entry.credentials}`}
                  </a>
                </h3>
                {entry.isInRegistry && (
                  <p>
                    <EntryPlace entry={entry} />
                  </p>
                )}
                <p className="muted">{entry.professions.join(', ')}</p>
                <p className="muted">
                  {entry.isYours ? (
                    <Trans>Yours</Trans>
                  ) : entry.isKept ? (
                    <Trans>Someone manages a listing with this number</Trans>
                  ) : !entry.isInRegistry ? (
                    <Trans>A listing with this number, which nobody manages yet</Trans>
                  ) : (
                    <Trans>Unclaimed: it comes from the registry, and nobody manages it</Trans>
                  )}
                </p>
              </div>
            </Card>
          </li>
        ))}
      </ul>
      {matches.hasMore && (
        <p className="prose">
          <Trans>There are more. Type more of the name, or choose where you practise.</Trans>
        </p>
      )}
    </section>
  );
}

function OwnClaims({ claims }: Pick<FindEntryView, 'claims'>) {
  if (claims.length === 0) return null;
  return (
    <section className="stack stack--4" aria-labelledby="own">
      <h2 id="own">
        <Trans>Your claims</Trans>
      </h2>
      <ul role="list" className="stack stack--4">
        {claims.map((claim) => (
          <li key={claim.key} className="stack stack--1">
            <p>
              <a href={`/claim/${claim.key}`}>{claim.name}</a>
            </p>
            <p>
              <ClaimStateWords state={claim.state} />
            </p>
            <p className="muted small">
              <Trans>Started on {claim.begunAt}</Trans>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
