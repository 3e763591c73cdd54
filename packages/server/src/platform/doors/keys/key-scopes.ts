import {
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { isLeftOut, valuesOf } from '../cost/cost.js';
import { RefusedOperation } from '../cost/cost-limits.js';
import { fragmentsOf } from '../cost/cost-structure.js';
import type { DoorKeys, KeyHolder } from './door-keys.js';
import { operationOf } from '../graphql-guard.js';
import type { GraphqlRequest } from '../graphql-request.js';

type Asked = Pick<GraphqlRequest, 'operationName' | 'variables'>;

/** Holds what is asked against what a key may be used for, before anything is executed. */
export class KeyScopes {
  /** Of operations whose variables do not count, worked out once. */
  readonly #known = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly keys: DoorKeys,
  ) {}

  /** Of what would be executed: other operations of the document count for nothing, nor does what a directive leaves out. */
  check({ scopes }: KeyHolder, document: DocumentNode, { operationName, variables }: Asked): void {
    const operation = operationOf(document, operationName);
    if (!operation) return;
    const needed = this.#known.get(operation) ?? this.#read(operation, document, variables);
    for (const scope of [...needed, ...this.#ofValues(variables)]) {
      if (!scopes.has(scope)) throw new RefusedOperation(403, 'FORBIDDEN', `This key may not be used for ${scope}.`);
    }
  }

  #read(
    operation: OperationDefinitionNode,
    document: DocumentNode,
    variables: Asked['variables'],
  ): ReadonlySet<string> {
    const needed = new Set<string>();
    const values = valuesOf(operation, variables);
    let hangsOnVariables = false;
    const given = (name: string): unknown => {
      hangsOnVariables = true;
      return values.get(name);
    };
    const fragments = fragmentsOf(document);
    const spread = new Set<string>();
    const add = (scope: string | null) => void (scope !== null && needed.add(scope));
    const orLeaveOut = (selection: SelectionNode) => (isLeftOut(selection, given) ? false : undefined);
    const read = (definition: OperationDefinitionNode | FragmentDefinitionNode): void => {
      const types = new TypeInfo(this.schema);
      visit(
        definition,
        visitWithTypeInfo(types, {
          Field: (field) => {
            if (isLeftOut(field, given)) return false;
            add(this.keys.scopeOfField(types.getParentType()?.name ?? '', field.name.value));
            return undefined;
          },
          InlineFragment: orLeaveOut,
          FragmentSpread: (selection) => {
            const { value: name } = selection.name;
            if (isLeftOut(selection, given) || spread.has(name)) return;
            spread.add(name);
            const fragment = fragments.get(name);
            if (fragment) read(fragment);
          },
          ObjectField: ({ name }) => add(this.keys.scopeOfInput(name.value)),
          EnumValue: ({ value }) => add(this.keys.scopeOfInput(value)),
        }),
      );
    };
    read(operation);
    if (!hangsOnVariables) this.#known.set(operation, needed);
    return needed;
  }

  /** By the names of fields in what was given, and by its words. */
  #ofValues(value: unknown): string[] {
    if (typeof value === 'string') return [this.keys.scopeOfInput(value)].filter((scope) => scope !== null);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, inside]) => [
      ...(Array.isArray(value) ? [] : this.#ofValues(name)),
      ...this.#ofValues(inside),
    ]);
  }
}
