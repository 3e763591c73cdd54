import { BREAK, Kind, visit, type DocumentNode, type ValueNode } from 'graphql';

/** Whether words stand in one of these arguments, in the document itself or as a variable's default, instead of in the variables. */
export function holdsTypedWords(document: DocumentNode, typedInputs: ReadonlySet<string>): boolean {
  let holds = false;
  const variables = new Set<string>();
  const isWritten = (value: ValueNode | undefined) => value?.kind === Kind.STRING && value.value.trim() !== '';
  visit(document, {
    Argument({ name, value }) {
      if (!typedInputs.has(name.value)) return undefined;
      if (value.kind === Kind.VARIABLE) variables.add(value.name.value);
      holds ||= isWritten(value);
      return holds ? BREAK : undefined;
    },
  });
  if (holds) return true;
  visit(document, {
    VariableDefinition({ variable, defaultValue }) {
      holds ||= variables.has(variable.name.value) && isWritten(defaultValue);
      return holds ? BREAK : undefined;
    },
  });
  return holds;
}
