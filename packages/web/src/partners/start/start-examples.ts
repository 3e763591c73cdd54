/** The files that the suite runs. */
const files = import.meta.glob<string>('../../../../../examples/*/start.*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface StartExample {
  readonly id: string;
  /** A proper name. */
  readonly language: string;
  readonly text: string;
}

/** The same question in three languages, as the suite asks it, with the address of this site. */
export function startExamples(address: string): readonly StartExample[] {
  return [
    { id: 'curl', language: 'curl', text: fileOf('curl/start.sh') },
    { id: 'typescript', language: 'TypeScript', text: fileOf('typescript/start.ts').replace('\nexport {};\n', '') },
    { id: 'python', language: 'Python', text: fileOf('python/start.py') },
  ].map((each) => ({ ...each, text: each.text.replace('http://localhost:4000/graphql', address).trim() }));
}

function fileOf(path: string): string {
  const [, text] = Object.entries(files).find(([file]) => file.endsWith(path)) ?? [];
  if (text === undefined) throw new Error(`There is no example ${path}.`);
  return text;
}
