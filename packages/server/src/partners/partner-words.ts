import { createHash } from 'node:crypto';
import { Problems } from '../platform/graphql/errors.js';
import { InvalidInput } from '../platform/graphql/user-errors.js';
import type { BecomePartnerInput } from './partner.inputs.js';
import { siteOf } from './partner-site.js';
import { holdsUnprinted, isUnseen } from './typed-name.js';

const LONGEST_NAME = 120;
const LONGEST_PURPOSE = 1_000;

/** Who a partner is and what for, as it is kept. */
export interface PartnerWords {
  readonly organisation: string;
  readonly site: string;
  readonly purpose: string;
}

export function readPartner(input: BecomePartnerInput): PartnerWords | InvalidInput {
  const problems = new Problems();
  const [organisation, purpose] = [input.organisation.trim(), input.purpose.trim()];
  const site = siteOf(input.site.trim());
  if (isUnseen(organisation)) problems.add(['organisation'], 'Say which organisation you are.');
  if (holdsUnprinted(organisation)) problems.add(['organisation'], 'Write it on one line, without hidden characters.');
  if ([...organisation].length > LONGEST_NAME) problems.add(['organisation'], `At most ${LONGEST_NAME} characters.`);
  if (site === null)
    problems.add(['site'], 'Give the address of your site, one that anyone can open, such as https://example.org.');
  if (purpose === '') problems.add(['purpose'], 'Say in a sentence or two what you want to do.');
  if ([...purpose].length > LONGEST_PURPOSE) problems.add(['purpose'], `At most ${LONGEST_PURPOSE} characters.`);
  return site === null || problems.list.length > 0 ? new InvalidInput(problems.list) : { organisation, site, purpose };
}

export function isAlike(words: PartnerWords, kept: PartnerWords): boolean {
  const [purpose, keptPurpose] = [words, kept].map((each) => each.purpose.replaceAll('\r\n', '\n'));
  return words.organisation === kept.organisation && words.site === kept.site && purpose === keptPurpose;
}

/** Of what an operator reads: a yes or a no to it is about these words, and to no others. */
export function digestOf({ organisation, site, purpose }: PartnerWords): string {
  return createHash('sha256')
    .update(JSON.stringify([organisation, site, purpose]), 'utf8')
    .digest('hex');
}
