/** The smaller of the two that whoever asks can read; null: neither. */
export function encodingFor(acceptEncoding: string | undefined): 'br' | 'gzip' | null {
  const read = new Map(
    (acceptEncoding ?? '').split(',').map((part) => {
      const [name = '', weight = 'q=1'] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      return [name, Number(weight.replace(/^q=/, '')) > 0] as const;
    }),
  );
  return (['br', 'gzip'] as const).find((name) => read.get(name) ?? read.get('*') ?? false) ?? null;
}
