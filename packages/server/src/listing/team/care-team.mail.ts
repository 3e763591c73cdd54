import { renderMail, type MailContent } from '../../platform/mail/mail-layout.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import { areShown, findStanding } from './care-team.repository.js';
import { legalDay } from '../legality/legal-day.js';

export const COLLEAGUE_ASKS = 'listing.team-asked';
export const COLLEAGUE_SAID_YES = 'listing.team-joined';

// Who it is, is read after signing in.

export function colleagueAsksLetter(link: string): MailContent {
  return renderMail('A question from a colleague', [
    { kind: 'heading', text: 'A colleague asks you something' },
    {
      kind: 'paragraph',
      text: 'Someone who is listed with us says that you work together, and asks whether your two listings may name each other. Nothing is shown unless you say yes.',
    },
    { kind: 'link', label: 'See who asks, and answer', url: link },
    {
      kind: 'paragraph',
      text: 'You sign in first. You do not have to answer. If you say no, they cannot ask you again for a year.',
    },
  ]);
}

export function colleagueSaidYesLetter(link: string): MailContent {
  return renderMail('An answer from a colleague', [
    { kind: 'heading', text: 'A colleague said yes' },
    {
      kind: 'paragraph',
      text: 'Your two listings name each other now. Either of you can end that at any time, and at once.',
    },
    { kind: 'link', label: 'See your care team', url: link },
    { kind: 'paragraph', text: 'You sign in first.' },
  ]);
}

interface About {
  readonly practitionerId: string;
}

/** What was taken back or answered meanwhile, or is asked by somebody out of sight now, is not written of. */
export async function findOpenAsk(tx: Transaction, id: string): Promise<About | null> {
  const [row] = await tx.query<About & { fromId: string }>(
    `SELECT to_id AS "practitionerId", from_id AS "fromId" FROM care_team_asks WHERE id = $1 AND state = 'OPEN' AND until > $2`,
    [id, tx.clock.now().toString()],
  );
  return row && (await areShown(tx, [row.fromId, row.practitionerId], legalDay(tx.clock.now()))) ? row : null;
}

export async function findSaidYes(
  tx: Transaction,
  id: string,
  { member }: Readonly<Record<string, string | number>>,
): Promise<About | null> {
  const found = await findStanding(tx, id, String(member));
  return found?.standing === 'TOGETHER' ? { practitionerId: id } : null;
}
