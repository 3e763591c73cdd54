import { Trans } from '@lingui/react/macro';
import { changesBetween, type ChangedThing } from './changes.js';
import { useDraftThings } from './draft-things.js';
import { useParts, type Part } from '../parts.js';
import type { Choices, Draft } from '../workspace-doors.js';

/** What one version says and the one before it did not, in plain words. */
export function VersionChanges({ before, now, choices }: { before: Draft; now: Draft; choices: Choices }) {
  const parts = useParts();
  const thingsOf = useDraftThings(choices);
  const [former, latter] = [thingsOf(before), thingsOf(now)];
  const changed = (Object.keys(parts) as Part[])
    .map((part) => ({ part, changes: changesBetween(former[part], latter[part]) }))
    .filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) {
    return (
      <p>
        <Trans>It says the same as the version before it.</Trans>
      </p>
    );
  }
  return (
    <>
      {changed.map(({ part, changes }) => (
        <section key={part} className="stack stack--2">
          <h3>{parts[part].name}</h3>
          <ul className="stack stack--2">
            {changes.map((change) => (
              <ChangeRow key={`${change.kind} ${change.key}`} change={change} part={parts[part].name} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function ChangeRow({ change: { kind, name, facts }, part }: { change: ChangedThing; part: string }) {
  switch (kind) {
    case 'ADDED':
      return (
        <li>
          <Trans>New: {name}</Trans>
        </li>
      );
    case 'REMOVED':
      return (
        <li>
          <Trans>No longer there: {name}</Trans>
        </li>
      );
    case 'CHANGED': {
      const changed = facts.map(({ about, before, now }) => (
        <li key={about} className="as-typed">
          <FactChange about={about} before={before} now={now} />
        </li>
      ));
      // A page about one thing alone has said its name already.
      return name === part ? (
        changed
      ) : (
        <li>
          {name}
          <ul>{changed}</ul>
        </li>
      );
    }
  }
}

function FactChange({ about, before, now }: ChangedThing['facts'][number]) {
  if (before === null) {
    return (
      <Trans>
        {about}: now “{now}”, not given before
      </Trans>
    );
  }
  if (now === null) {
    return (
      <Trans>
        {about}: no longer given, it was “{before}”
      </Trans>
    );
  }
  return (
    <Trans>
      {about}: now “{now}”, it was “{before}”
    </Trans>
  );
}
