import { Trans } from '@lingui/react/macro';
import { formatDate } from '../../../lib/dates.js';
import { DefinitionRow, Facts } from '../../../ui/facts.js';
import type { Fact, Thing } from '../versions/changes.js';

/** What one thing of a listing says: each fact with the day it was last said to be true, and where it is changed. */
export function ConfirmedThing(props: {
  readonly thing: Thing;
  /** What its page is called; a thing of that name has it as its heading already. */
  readonly part: string;
  readonly days: ReadonlyMap<string, string>;
  readonly href: string;
}) {
  const { thing, part, days, href } = props;
  return (
    <>
      {thing.name !== part && <h3>{thing.name}</h3>}
      <Facts>
        {thing.facts.map((fact) => (
          <FactRow key={fact.about} fact={fact} days={days} href={addressOf(href, fact)} thing={thing.name} />
        ))}
      </Facts>
    </>
  );
}

function FactRow(props: {
  readonly fact: Fact;
  readonly days: ReadonlyMap<string, string>;
  readonly href: string;
  readonly thing: string;
}) {
  const { fact, days, href, thing } = props;
  const change = (what: string) => (
    <a href={href}>
      <Trans>
        Change<span className="unseen">: {what}</span>
      </Trans>
    </a>
  );
  if (fact.each) {
    return (
      <DefinitionRow term={fact.about}>
        <ul role="list">
          {fact.each.map(({ of, said }) => (
            <li key={of}>
              <span className="as-typed">{said}</span>
              <div className="dated">
                <Day day={days.get(of)} /> · {change(`${fact.about}, ${said}`)}
              </div>
            </li>
          ))}
        </ul>
      </DefinitionRow>
    );
  }
  return (
    <DefinitionRow
      term={fact.about}
      dated={
        <>
          <Day day={latestOf(fact, days)} /> · {change(`${thing}, ${fact.about}`)}
        </>
      }
    >
      <span className="as-typed">{fact.said}</span>
    </DefinitionRow>
  );
}

function Day({ day }: { day: string | undefined }) {
  return day === undefined ? <Trans>Not confirmed yet</Trans> : <Trans>Confirmed {formatDate(day)}</Trans>;
}

/** An address was said anew with any part of it. */
function latestOf({ of }: Fact, days: ReadonlyMap<string, string>): string | undefined {
  return of
    .flatMap((name) => days.get(name) ?? [])
    .toSorted()
    .at(-1);
}

/** A thing without a page of its own is changed where its list is: nothing there has the name of a fact. */
function addressOf(page: string, { askedAt }: Fact): string {
  if (askedAt.startsWith('#')) return `${page}${askedAt}`;
  return /\/\d+$/.test(page) ? `${page}/${askedAt}` : page;
}
