/** The public schema for people: made when the pages are built, of its text and of what each field costs and needs. */
export type SchemaReference = readonly ReferenceType[];

export type ReferenceKind = 'OBJECT' | 'INTERFACE' | 'UNION' | 'INPUT' | 'ENUM' | 'SCALAR';

export interface ReferenceType {
  readonly name: string;
  readonly kind: ReferenceKind;
  readonly description: string;
  /** Of an object: the interfaces it has. Of an interface or union: the types behind it. */
  readonly related: readonly string[];
  /** Of an object, an interface or an input. */
  readonly fields: readonly ReferenceField[];
  /** Of an enum. */
  readonly values: readonly ReferenceValue[];
  /** Where it is answered or asked with: "Query.practitioners". */
  readonly usedBy: readonly string[];
}

export interface ReferenceValue {
  readonly name: string;
  readonly description: string;
  /** Why it will go, and until when it is there at least; null: it stays. */
  readonly deprecated: string | null;
}

export interface ReferenceField extends ReferenceValue {
  /** As the schema writes it: "[Practitioner!]!". */
  readonly type: string;
  readonly args: readonly ReferenceArgument[];
  readonly facts: FieldFacts | null;
  /** Of an input's field: what it is when it is not given. */
  readonly defaultsTo: string | null;
}

export interface ReferenceArgument extends ReferenceValue {
  readonly type: string;
  readonly defaultsTo: string | null;
}

/** What does not apply is not there. */
export interface FieldFacts {
  /** For asking at all; what is asked inside it comes on top, for each item. */
  readonly points?: number;
  /** As how many items a list is reckoned. */
  readonly items?: number | 'PAGE' | { readonly argument: string } | { readonly perDay: number };
  readonly scope?: string;
  /** For how long an answer with it may be given again; 0: not at all. */
  readonly seconds?: number;
}

/** The type that stands behind its brackets and marks. */
export function namedIn(type: string): string {
  return type.replaceAll(/[![\]]/g, '');
}
