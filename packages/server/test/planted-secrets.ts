import { randomBytes } from 'node:crypto';

/** What somebody said in confidence, once for each: whatever it is found in has it from there. */
export class PlantedSecrets {
  readonly #kinds = new Map<string, string>();

  /** A word that nothing else holds, to stand in a sentence or before an @. */
  /** Of letters: six figures in a row are a telephone number, and no name. */
  word(kind: string): string {
    const letters = randomBytes(8)
      .toString('hex')
      .replaceAll(/\d/g, (figure) => 'ghijklmnop'.charAt(Number(figure)));
    const word = `q${letters}z`;
    this.#kinds.set(word, kind);
    return word;
  }

  /** Two words: so few are never heard as danger by what they are like, whatever letters chance makes one of them of. */
  sentence(kind: string): string {
    return `Reference ${this.word(kind)}.`;
  }

  address(kind: string): string {
    return `${this.word(kind)}@mail.example`;
  }

  /** By E.164. */
  phone(kind: string): string {
    const number = `+1214${String(5_000_000 + this.#kinds.size * 7 + 1_000_003).slice(0, 7)}`;
    this.#kinds.set(number.slice(1), kind);
    return number;
  }

  /** Something that was made up by Clearing itself, and opens something. */
  also(kind: string, secret: string): string {
    if (secret.length < 10) throw new Error('Too short to be looked for.');
    this.#kinds.set(secret, kind);
    return secret;
  }

  get count(): number {
    return this.#kinds.size;
  }

  kindOf(secret: string): string {
    return this.#kinds.get(secret) ?? '';
  }

  /** The kinds of secrets found in a text: as they are, in hexadecimal digits as bytea is written, or in base64. */
  foundIn(text: string): string[] {
    return this.secretsIn(text).map((secret) => this.kindOf(secret));
  }

  secretsIn(text: string): string[] {
    const lower = text.toLowerCase();
    return [...this.#kinds.keys()].filter(
      (secret) =>
        lower.includes(secret.toLowerCase()) ||
        lower.includes(Buffer.from(secret).toString('hex')) ||
        inBase64(secret).some((shape) => text.includes(shape)),
    );
  }
}

/** Wherever in the encoded text it begins: without the letters at its ends, which its neighbours share. */
function inBase64(secret: string): string[] {
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.from(`${' '.repeat(before)}${secret}`)
      .toString('base64url')
      .replaceAll('=', '');
    return encoded.slice(before === 0 ? 0 : before + 1, -2);
  });
}
