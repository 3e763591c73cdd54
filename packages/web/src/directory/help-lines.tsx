import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';
import { formatDate } from '../lib/dates.js';
import { callLink, textLink } from '@clearing/shared/dial';
import { languageName } from '../lib/languages.js';
import { LinkButton } from '../ui/button.js';
import { Card } from '../ui/card.js';

export const HelpLineFragment = graphql(`
  fragment HelpLineCard on HelpLine {
    name
    phone
    dial
    textTo
    url
    availability
    languages
    forWhom
    checkedOn
  }
`);

const shownBesideSearch = 2;

/** Words that speak of danger were typed into the search: whom to call, before anything else. */
export function HelpForWords({ lines }: { lines: readonly FragmentType<typeof HelpLineFragment>[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="help-for-words stack" aria-labelledby="help-for-words">
      <h2 id="help-for-words">
        <Trans>You can talk to someone now</Trans>
      </h2>
      <p className="prose">
        <Trans>
          If you are hurt or about to be, <a href="tel:911">call 911</a>. What you looked for is below.{' '}
          <a href="/help">All help lines</a>.
        </Trans>
      </p>
      <HelpLines lines={lines.slice(0, shownBesideSearch)} />
    </section>
  );
}

/** Each line with what can be pressed: a call, a text. */
export function HelpLines({ lines }: { lines: readonly FragmentType<typeof HelpLineFragment>[] }) {
  return (
    <ul role="list" className="stack">
      {lines.map((line, index) => (
        <HelpLineCard key={index} line={line} />
      ))}
    </ul>
  );
}

function HelpLineCard({ line }: { line: FragmentType<typeof HelpLineFragment> }) {
  const { t } = useLingui();
  const { name, phone, dial, textTo, url, availability, languages, forWhom, checkedOn } = readFragment(
    HelpLineFragment,
    line,
  );
  const number = dial ?? phone;
  const call = callLink({ phone, dial });
  const text = textLink({ textTo });
  return (
    <Card as="li" className="stack stack--3">
      <div className="stack stack--1">
        <h3>{name}</h3>
        <p>{forWhom}</p>
        <p className="muted">{availability}</p>
        {languages.length > 0 && <p className="muted">{languages.map((tag) => languageName(tag)).join(', ')}</p>}
      </div>
      <div className="row">
        {call && (
          <LinkButton weight="help" wide href={call}>
            {t`Call ${number}`}
          </LinkButton>
        )}
        {text && (
          <LinkButton weight="help" wide href={text}>
            {t`Text ${textTo}`}
          </LinkButton>
        )}
        {url && (
          <a href={url} rel="noreferrer noopener">
            <Trans>Their website</Trans>
          </a>
        )}
      </div>
      <p className="dated">
        <Trans>Checked {formatDate(checkedOn)}</Trans>
      </p>
    </Card>
  );
}
