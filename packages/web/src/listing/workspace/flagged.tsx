import { Trans } from '@lingui/react/macro';
import { Notice } from '../../ui/notice.js';
import { partOfText, type Part } from './parts.js';
import type { OwnListing } from './workspace-doors.js';

type Wording = OwnListing['flagged'][number];

/** The words that may not stand on this page, and why. */
export function FlaggedHere({ listing, part }: { listing: OwnListing; part: Part }) {
  const here = listing.flagged.filter(({ where }) => partOfText(where) === part);
  if (here.length === 0) return null;
  return (
    <Notice tone="caution" title={<Trans>Some of these words cannot be published.</Trans>}>
      <FlaggedList wording={here} />
    </Notice>
  );
}

export function FlaggedList({ wording }: { wording: readonly Wording[] }) {
  return (
    <ul role="list" className="stack stack--3">
      {wording.map(({ rule, where, sentence, why }) => (
        <li key={`${rule} ${where} ${sentence}`} className="stack stack--1">
          <q className="as-typed">{sentence}</q>
          <span>{why}</span>
        </li>
      ))}
    </ul>
  );
}
