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
    words: <Trans>Begins with clr_pub_, and is bound to the page’s site. Required.</Trans>,
  },
  {
    names: ['booking-referral'],
    words: (
      <Trans>
        Your handle, from <a href="/partners/referrals">people you sent</a>. Requests that come through its links count
        as yours.
      </Trans>
    ),
  },
  { names: ['heading-level'], words: <Trans>1 to 6: the level of its heading among yours. Default: 2.</Trans> },
];

export const searchAttributes: readonly Fact[] = [
  ...ofBoth,
  { names: ['near'], words: <Trans>A ZIP code or city to search when the page opens.</Trans> },
  { names: ['miles'], words: <Trans>How far around, 1 to 310. Default: 30.</Trans> },
  { names: ['page-size'], words: <Trans>How many people at once, 1 to 20. Default: 5.</Trans> },
  {
    names: ['service'],
    words: (
      <Trans>
        The service kind: KETAMINE_TREATMENT, KAP or INTEGRATION_ONLY. For several, put spaces between them.
      </Trans>
    ),
  },
  {
    names: ['method', 'condition', 'profession', 'insurer', 'language', 'mode'],
    words: <Trans>More filters, with the words the API uses, such as iv-infusion, psychiatrist, es or VIDEO.</Trans>,
  },
];

export const availabilityAttributes: readonly Fact[] = [
  ...ofBoth,
  {
    names: ['practitioner'],
    words: <Trans>The id from the API, or the last part of the listing’s URL: ana-ruiz. Required.</Trans>,
  },
  { names: ['consultation-type'], words: <Trans>The id of the kind of talk to show first.</Trans> },
  {
    names: ['patient-location'],
    words: <Trans>Where the patient will be, such as US-TX. Only talks that are legal there are shown.</Trans>,
  },
  {
    names: ['zone'],
    words: <Trans>The time zone to show, such as America/Chicago. Default: the practitioner’s.</Trans>,
  },
  { names: ['days'], words: <Trans>How many days at once, 1 to 14. Default: 5.</Trans> },
];

export const customProperties: readonly Fact[] = [
  {
    names: ['--clearing-ink', '--clearing-muted', '--clearing-link', '--clearing-action', '--clearing-on-action'],
    words: <Trans>Text; muted text; links; buttons, and the text on them.</Trans>,
  },
  {
    names: ['--clearing-paper', '--clearing-raised', '--clearing-line', '--clearing-edge'],
    words: <Trans>The background, and what is on top of it; dividing lines; the borders of fields.</Trans>,
  },
  {
    names: [
      '--clearing-focus',
      '--clearing-help',
      '--clearing-help-ground',
      '--clearing-caution',
      '--clearing-checked',
    ],
    words: <Trans>The focus ring; help lines; what to know; what was checked.</Trans>,
  },
  {
    names: ['--clearing-font', '--clearing-heading-font', '--clearing-size', '--clearing-radius', '--clearing-gap'],
    words: <Trans>The font, by default your page’s; its size; how round corners are; the spacing.</Trans>,
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
