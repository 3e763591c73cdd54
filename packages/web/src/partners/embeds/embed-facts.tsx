import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DefinitionRow, Facts } from '../../ui/facts.js';

interface Fact {
  /** In code, each in a line of its own. */
  readonly names: readonly string[];
  readonly words: ReactNode;
}

const ofBoth: readonly Fact[] = [
  {
    names: ['publishable-key'],
    words: <Trans>Begins with clr_pub_, and is bound to the site that the page is of. Needed.</Trans>,
  },
  {
    names: ['booking-referral'],
    words: (
      <Trans>
        Your handle, from <a href="/partners/referrals">people you sent</a>: requests that come by its links count as
        yours.
      </Trans>
    ),
  },
  { names: ['heading-level'], words: <Trans>1 to 6: where its heading stands among yours. 2 unless given.</Trans> },
];

export const searchAttributes: readonly Fact[] = [
  ...ofBoth,
  { names: ['near'], words: <Trans>A ZIP code or a city that is looked at when the page opens.</Trans> },
  { names: ['miles'], words: <Trans>How far around, 1 to 310. 30 unless given.</Trans> },
  { names: ['page-size'], words: <Trans>How many people at once, 1 to 20. 5 unless given.</Trans> },
  {
    names: ['service'],
    words: (
      <Trans>
        What is given: KETAMINE_TREATMENT, KAP or INTEGRATION_ONLY. Several stand side by side, with a space between.
      </Trans>
    ),
  },
  {
    names: ['method', 'condition', 'profession', 'insurer', 'language', 'mode'],
    words: (
      <Trans>
        Further choices, by the words that the API has for them, such as iv-infusion, psychiatrist, es or VIDEO.
      </Trans>
    ),
  },
];

export const availabilityAttributes: readonly Fact[] = [
  ...ofBoth,
  {
    names: ['practitioner'],
    words: <Trans>The id that the API gave, or the last word of the listing’s address: ana-ruiz. Needed.</Trans>,
  },
  { names: ['consultation-type'], words: <Trans>The id of the kind of talk that is shown first.</Trans> },
  {
    names: ['patient-location'],
    words: <Trans>Where the patient will be, such as US-TX: only talks that are legal there are shown.</Trans>,
  },
  {
    names: ['zone'],
    words: <Trans>Whose clock is read, such as America/Chicago. The practitioner’s unless given.</Trans>,
  },
  { names: ['days'], words: <Trans>How many days at once, 1 to 14. 5 unless given.</Trans> },
];

export const customProperties: readonly Fact[] = [
  {
    names: ['--clearing-ink', '--clearing-muted', '--clearing-link', '--clearing-action', '--clearing-on-action'],
    words: <Trans>Words; quiet words; links; buttons, and the words on them.</Trans>,
  },
  {
    names: ['--clearing-paper', '--clearing-raised', '--clearing-line', '--clearing-edge'],
    words: <Trans>The ground, and what lies on it; lines between things; the edges of fields.</Trans>,
  },
  {
    names: [
      '--clearing-focus',
      '--clearing-help',
      '--clearing-help-ground',
      '--clearing-caution',
      '--clearing-checked',
    ],
    words: <Trans>The ring around what has the focus; help lines; what to know; what was checked.</Trans>,
  },
  {
    names: ['--clearing-font', '--clearing-heading-font', '--clearing-size', '--clearing-radius', '--clearing-gap'],
    words: (
      <Trans>
        Letters, as on your page unless given; their size; how round corners are; how far things stand apart.
      </Trans>
    ),
  },
  {
    names: ['::part()'],
    words: <code>frame heading name field button card time notice help foot</code>,
  },
];

/** What something is called in code, and what it means. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <Facts>
      {facts.map(({ names, words }) => (
        <DefinitionRow key={names.join()} term={<Names names={names} />}>
          {words}
        </DefinitionRow>
      ))}
    </Facts>
  );
}

function Names({ names }: { names: readonly string[] }) {
  return names.map((name) => (
    <code key={name} className="embed-name">
      {name}
    </code>
  ));
}
