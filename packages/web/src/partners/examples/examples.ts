/** The files that the suite runs, by their path below the folder of examples. */
const files = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../../../../../examples/*/*.{sh,ts,py}', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, text]) => [path.split('/').slice(-2).join('/'), text]),
);

export const languages = [
  { folder: 'curl', name: 'curl', fileOf: (task: string) => `${task}.sh` },
  { folder: 'typescript', name: 'TypeScript', fileOf: (task: string) => `${task}.ts` },
  { folder: 'python', name: 'Python', fileOf: (task: string) => `${task.replaceAll('-', '_')}.py` },
] as const;

export interface Example {
  readonly id: string;
  /** A proper name. */
  readonly language: string;
  /** What it is called, so that the others find it. */
  readonly file: string;
  readonly text: string;
}

/** The same task in each language that has it, asking this site. */
export function examplesOf(task: string, address: string): readonly Example[] {
  return languages.flatMap(({ folder, name, fileOf }) => {
    const file = fileOf(task);
    const text = files[`${folder}/${file}`];
    return text === undefined
      ? []
      : [{ id: `${task}-${folder}`, language: name, file, text: askingHere(text, address) }];
  });
}

/** What the files of each language share. */
export function sharedFiles(address: string): readonly Example[] {
  return [
    { folder: 'curl', language: 'curl', file: 'ask.sh' },
    { folder: 'typescript', language: 'TypeScript', file: 'clearing.ts' },
    { folder: 'python', language: 'Python', file: 'clearing.py' },
  ].map(({ folder, language, file }) => ({
    ...{ id: `shared-${folder}`, language, file },
    text: askingHere(files[`${folder}/${file}`] ?? '', address),
  }));
}

function askingHere(text: string, address: string): string {
  return text.replace('\nexport {};\n', '').replaceAll('http://localhost:4000/graphql', address).trim();
}
