import { manifestLimits } from '@clearing/shared/api-limits';
import { documentRefusals, type DocumentRefusal } from '@clearing/shared/api-refusals';
import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SignInNeeded } from '../../accounts/account.results.js';
import type { UploadedDocument } from '../../platform/doors/documents/manifest-routes.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';
import type { DocumentToday } from './documents-today.js';
import type { StoredDocument } from './manifest.repository.js';

@InputType({ description: 'Documents to be asked for by their hashes.' })
export class UploadDocumentsInput {
  @Field({
    description: `A manifest: a JSON object of each SHA-256 with its document. At most ${manifestLimits.documents} of them.`,
  })
  manifest: string;
}

@InputType({ description: 'Documents that a partner no longer needs.' })
export class RemoveDocumentsInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Those that were last uploaded before this day, in UTC. Null: none was chosen.',
  })
  uploadedBefore?: string | null;
}

@ObjectType({ description: 'A document that a partner uploaded, without its text.' })
export class PartnerDocument {
  @Field({ description: 'What it is asked for by: the SHA-256 of its text.' })
  hash: string;

  @Field({ description: 'The names of its operations; empty: it has one without a name.' })
  operations: string;

  @Field(() => Int, { description: 'What it costs, computed from its text.' })
  points: number;

  @Field(() => DateTimeScalar, { description: 'When it was uploaded last.' })
  uploadedAt: Date;

  @Field(() => DateTimeScalar, { description: 'Until when it stays at least.' })
  staysUntil: Date;

  @Field(() => String, {
    nullable: true,
    description: "Why today's schema refuses it, in a sentence; null: it is answered.",
  })
  trouble: string | null;

  @Field(() => [String], { description: 'What in it is deprecated, by path: "Practitioner.photo".' })
  deprecated: string[];

  constructor({ hash, operations, points, uploadedAt, staysUntil }: StoredDocument, today?: DocumentToday) {
    this.hash = hash;
    this.operations = operations;
    this.points = points;
    this.uploadedAt = uploadedAt;
    this.staysUntil = staysUntil;
    this.trouble = today?.trouble ?? null;
    this.deprecated = [...(today?.deprecated ?? [])];
  }
}

export const DocumentOutcome = { KEPT: 'KEPT', KNOWN: 'KNOWN', REFUSED: 'REFUSED' } as const;
export type DocumentOutcome = UploadedDocument['outcome'];
registerEnumType(DocumentOutcome, {
  name: 'DocumentOutcome',
  description: 'What became of a document that was uploaded.',
  valuesConfig: {
    KEPT: { description: 'It is kept now.' },
    KNOWN: { description: 'It was kept already, and stays longer.' },
    REFUSED: { description: 'It is not kept.' },
  },
});

@ObjectType({ description: 'What became of one document of a manifest.' })
export class DocumentUploaded {
  @Field({ description: 'Its hash, as it was sent.' })
  hash: string;

  @Field(() => DocumentOutcome, { description: 'What became of it.' })
  outcome: DocumentOutcome;

  @Field(() => String, {
    nullable: true,
    description: `Why it was refused, as a word: ${documentRefusals.join(', ')}. Null: it was not.`,
  })
  code: DocumentRefusal | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused, in a sentence; null: it was not.' })
  message: string | null;
}

@ObjectType({ description: 'A manifest that was read.' })
export class DocumentsUploaded {
  readonly __typename = 'DocumentsUploaded';

  @Field(() => [DocumentUploaded], { description: 'Each document of it, in its order.' })
  documents: DocumentUploaded[];

  constructor(documents: readonly UploadedDocument[]) {
    this.documents = documents.map(({ hash, outcome, code, message }) => ({ hash, outcome, code, message }));
  }
}

export const UploadDocumentsResult = createUnionType({
  name: 'UploadDocumentsResult',
  description: 'What became of the manifest, or what prevented it.',
  types: () => [DocumentsUploaded, SignInNeeded, NotFound, InvalidInput, TooManyRequests] as const,
});
export type UploadDocumentsResult = DocumentsUploaded | SignInNeeded | NotFound | InvalidInput | TooManyRequests;
