import { Field, InputType, ObjectType } from 'type-graphql';
import { PageInfo } from '../../platform/graphql/pagination.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { AuditRow } from './audit-log.repository.js';

@InputType({ description: 'What the audit log is narrowed to; empty fields narrow nothing.' })
export class AuditLogFilterInput {
  @Field(() => String, {
    nullable: true,
    description: "Who: an account's address or id, or NOBODY, SYSTEM, PATIENT, PRACTITIONER, ACCOUNT.",
  })
  who?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What: the beginning of an action, as in "listing" or "listing.report"; or the id of a thing.',
  })
  what?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'From this day on, in UTC.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until the end of this day, in UTC.' })
  to?: string | null;
}

@ObjectType({ description: 'Who did or read what, when and why; the log itself included. Only for operators.' })
export class AuditLogEntry {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at: string;

  @Field({ description: 'Who, as a kind: NOBODY, SYSTEM, ACCOUNT, or a private link’s PATIENT or PRACTITIONER.' })
  actorKind: string;

  @Field(() => String, { nullable: true, description: "The account's or the link's id; null for those without one." })
  actorId: string | null;

  @Field(() => String, { nullable: true, description: "An operator's address; null for everyone else." })
  operator: string | null;

  @Field({ description: 'What was done or read.' })
  action: string;

  @Field({ description: 'What kind of thing it was done to.' })
  subjectKind: string;

  @Field({ description: "That thing's id." })
  subjectId: string;

  @Field(() => String, { nullable: true, description: 'Why: a word of a closed list; null where none was given.' })
  why: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Of a reading of this log: what it was narrowed to, as in "what=listing from=2026-11-01"; null for all of it, and of everything else.',
  })
  narrowedTo: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its place in the chain; null for the moment until it is sealed.',
  })
  place: string | null;

  constructor(row: AuditRow, operator: string | null) {
    this.at = row.at;
    this.actorKind = row.actorKind;
    this.actorId = row.actorId;
    this.operator = operator;
    this.action = row.action;
    this.subjectKind = row.subjectKind;
    this.subjectId = row.subjectId;
    this.why = row.why;
    this.narrowedTo = row.narrowedTo;
    this.place = row.place === null ? null : String(row.place);
  }
}

@ObjectType({ description: 'A page of the audit log, newest first.' })
export class AuditLogConnection {
  @Field(() => [AuditLogEntry], { description: 'The entries of this page.' })
  nodes: AuditLogEntry[];

  @Field(() => PageInfo, { description: 'Where this page is in the list.' })
  pageInfo: PageInfo;
}
