import { Field, ID, ObjectType } from 'type-graphql';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { PageInfo } from '../../platform/graphql/pagination.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { PractitionerChangeKind } from './change-kind.js';

/** A row of the feed as it is told. */
export interface ToldChange {
  readonly key: string;
  readonly kind: PractitionerChangeKind;
  readonly at: Date;
  readonly cursor: string;
}

@ObjectType({
  implements: Node,
  description: 'What last happened to one listing, in the order in which changes are reported.',
})
export class PractitionerChange extends Node {
  readonly __typename = 'PractitionerChange';
  /** The row's id of the practitioner. */
  readonly key: string;

  @Field(() => ID, {
    description: 'Opaque and globally unique; node with this id answers the last change of that listing.',
  })
  override id: string;

  @Field({ description: 'Where this change is in the feed: pass it as `after` to get what comes next.' })
  cursor: string;

  @Field(() => PractitionerChangeKind, { description: 'What happened to it.' })
  kind: PractitionerChangeKind;

  @Field(() => ID, { description: 'The id that the practitioner has, or had.' })
  practitionerId: string;

  @Field(() => DateTimeScalar, { description: 'When it was reported, shortly after it happened.' })
  toldAt: Date;

  constructor({ key, kind, at, cursor }: ToldChange) {
    super();
    this.key = key;
    this.id = toGlobalId('PractitionerChange', key);
    this.cursor = cursor;
    this.kind = kind;
    this.practitionerId = toGlobalId('Practitioner', key);
    this.toldAt = at;
  }
}

@ObjectType({ description: 'One change in the feed.' })
export class PractitionerChangeEdge {
  @Field({ description: "The change's own cursor." })
  cursor: string;

  @Field(() => PractitionerChange, { description: 'The change.' })
  node: PractitionerChange;

  constructor(node: PractitionerChange) {
    this.cursor = node.cursor;
    this.node = node;
  }
}

@ObjectType({ description: 'Changes of listings, earliest first, whichever way they are paged.' })
export class PractitionerChangeConnection {
  @Field(() => [PractitionerChangeEdge], { description: 'The changes of this page, in order.' })
  edges: PractitionerChangeEdge[];

  @Field(() => PageInfo, {
    description:
      'Where this page is in the feed. Its endCursor is null when nothing changed: keep the cursor you have.',
  })
  pageInfo: PageInfo;

  @Field({
    description:
      'The end of the feed when this was read. Save it before you read the whole directory in another way, and pass it as `after` afterwards.',
  })
  latestCursor: string;

  @Field(() => [PractitionerChange], { description: 'The same changes without their edges.' })
  nodes: PractitionerChange[];

  constructor(
    nodes: PractitionerChange[],
    { hasNextPage, hasPreviousPage }: Pick<PageInfo, 'hasNextPage' | 'hasPreviousPage'>,
    latestCursor: string,
  ) {
    this.nodes = nodes;
    this.edges = nodes.map((node) => new PractitionerChangeEdge(node));
    this.pageInfo = {
      hasNextPage,
      hasPreviousPage,
      startCursor: nodes[0]?.cursor ?? null,
      endCursor: nodes.at(-1)?.cursor ?? null,
    };
    this.latestCursor = latestCursor;
  }
}
