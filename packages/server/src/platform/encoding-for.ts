/** The first of these that whoever asks can read; null: none of them. */
export function encodingFor<Coding extends string>(
  acceptEncoding: string | undefined,
  codings: readonly Coding[],
): Coding | null {
  const read = new Map(
    (acceptEncoding ?? '').split(',').map((part) => {
      const [name = '', weight = 'q=1'] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      return [name, Number(weight.replace(/^q=/, '')) > 0] as const;
    }),
  );
  return codings.find((name) => read.get(name) ?? read.get('*') ?? false) ?? null;
}
