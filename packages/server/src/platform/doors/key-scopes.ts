import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import { RefusedOperation } from './cost-limits.js';
import type { DoorKeys, KeyHolder } from './door-keys.js';
import type { Variables } from './cost.js';

/** Holds what is asked against what a key may be used for, before anything is executed. */
export class KeyScopes {
  readonly #needed = new WeakMap<DocumentNode, ReadonlySet<string>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly keys: DoorKeys,
  ) {}

  check({ scopes }: KeyHolder, document: DocumentNode, variables: Variables): void {
    const byVariables = this.keys.scopeOfInput(JSON.stringify(variables));
    for (const scope of [...this.#of(document), ...(byVariables === null ? [] : [byVariables])]) {
      if (!scopes.has(scope)) throw new RefusedOperation(403, 'FORBIDDEN', `This key may not be used for ${scope}.`);
    }
  }

  #of(document: DocumentNode): ReadonlySet<string> {
    let needed = this.#needed.get(document);
    if (!needed) {
      needed = this.#read(document);
      this.#needed.set(document, needed);
    }
    return needed;
  }

  #read(document: DocumentNode): ReadonlySet<string> {
    const needed = new Set<string>();
    const add = (scope: string | null) => scope !== null && needed.add(scope);
    const types = new TypeInfo(this.schema);
    visit(
      document,
      visitWithTypeInfo(types, {
        Field: ({ name }) => void add(this.keys.scopeOfField(types.getParentType()?.name ?? '', name.value)),
        ObjectField: ({ name }) => void add(this.keys.scopeOfInput(name.value)),
        EnumValue: ({ value }) => void add(this.keys.scopeOfInput(value)),
      }),
    );
    return needed;
  }
}
