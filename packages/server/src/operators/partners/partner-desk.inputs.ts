import { Field, InputType, registerEnumType } from 'type-graphql';
import { PartnerReason } from '../../partners/partner.results.js';
import type { PartnerDecision as Decision } from '../../partners/partner.policy.js';

export const PartnerDecision = {
  APPROVE: 'APPROVE',
  REFUSE: 'REFUSE',
  END: 'END',
  APPROVE_WORDS: 'APPROVE_WORDS',
  REFUSE_WORDS: 'REFUSE_WORDS',
} as const satisfies {
  [Each in Decision]: Each;
};
export type PartnerDecision = Decision;
registerEnumType(PartnerDecision, {
  name: 'PartnerDecision',
  description:
    'What operators decide about a partner’s live keys, and about changes it asks for to its name, site or purpose.',
  valuesConfig: {
    APPROVE: { description: 'They may make live keys.' },
    REFUSE: { description: 'Not for now; the partner reads why.' },
    END: { description: 'Their live keys stop working; the partner reads why.' },
    APPROVE_WORDS: { description: 'The change they asked for is made.' },
    REFUSE_WORDS: { description: 'They stay as they are; the partner reads why.' },
  },
});

export const PartnerQueue = {
  WAITING: 'WAITING',
  APPROVED: 'APPROVED',
  REFUSED_OR_ENDED: 'REFUSED_OR_ENDED',
} as const;
export type PartnerQueue = (typeof PartnerQueue)[keyof typeof PartnerQueue];
registerEnumType(PartnerQueue, {
  name: 'PartnerQueue',
  description: "A partner's status, for operators.",
  valuesConfig: {
    WAITING: {
      description: 'They agreed to the terms and ask for live keys, or have them and ask for a change.',
    },
    APPROVED: { description: 'They may make live keys.' },
    REFUSED_OR_ENDED: { description: 'An operator said no, or ended their live keys, and they did not ask again.' },
  },
});

@InputType({ description: 'A decision about a partner’s live keys, or about a change they asked for.' })
export class DecidePartnerInput {
  @Field({ description: 'Which partner, by its key.' })
  key: string;

  @Field(() => PartnerDecision, { nullable: true, description: 'What.' })
  decision?: PartnerDecision | null;

  @Field(() => PartnerReason, { nullable: true, description: 'Why not; none when it is a yes.' })
  reason?: PartnerReason | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The digest of what was read: if it has changed since, nothing is decided. Ending live keys needs none.',
  })
  digest?: string | null;
}
