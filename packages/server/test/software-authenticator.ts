import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

interface CreationOptions {
  readonly challenge: string;
  readonly rp: { readonly id: string };
}

interface RequestOptions {
  readonly challenge: string;
  readonly rpId: string;
}

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const NEW_KEY = 0x40;

/** A device that keeps one passkey, as WebAuthn level 3 writes it: no attestation, ES256. */
export class SoftwareAuthenticator {
  readonly #key: KeyObject;
  readonly #publicKey: Buffer;
  readonly #id = randomBytes(32);
  #uses = 0;

  constructor(
    private readonly origin: string,
    /** Whether it asks for a finger, a face or a code before it answers. */
    public verifiesUser = true,
  ) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#key = privateKey;
    this.#publicKey = coseKey(publicKey);
  }

  /** Answers navigator.credentials.create(). */
  create(options: string): string {
    const { challenge, rp } = JSON.parse(options) as CreationOptions;
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.#id.length);
    const key = Buffer.concat([Buffer.alloc(16), length, this.#id, this.#publicKey]);
    const attestation = attestationOf(this.#state(rp.id, NEW_KEY, key));
    return this.#answer({
      clientDataJSON: this.#clientData('webauthn.create', challenge),
      attestationObject: attestation,
      transports: ['internal'],
    });
  }

  /** Answers navigator.credentials.get(). */
  get(options: string): string {
    const { challenge, rpId } = JSON.parse(options) as RequestOptions;
    const clientData = this.#clientData('webauthn.get', challenge);
    const state = this.#state(rpId, 0, Buffer.alloc(0));
    const signed = Buffer.concat([state, createHash('sha256').update(clientData).digest()]);
    return this.#answer({
      clientDataJSON: clientData,
      authenticatorData: state,
      signature: sign('sha256', signed, this.#key),
    });
  }

  /** It counts on from where a copy does that was made so many uses ago. */
  forgetUses(last: number): void {
    this.#uses -= last;
  }

  #state(rpId: string, flags: number, key: Buffer): Buffer {
    const uses = Buffer.alloc(4);
    uses.writeUInt32BE(++this.#uses);
    const own = USER_PRESENT | (this.verifiesUser ? USER_VERIFIED : 0);
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags | own]), uses, key]);
  }

  #clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }));
  }

  #answer(response: Readonly<Record<string, Buffer | readonly string[]>>): string {
    const id = this.#id.toString('base64url');
    const text = (value: Buffer | readonly string[]) => (Buffer.isBuffer(value) ? value.toString('base64url') : value);
    return JSON.stringify({
      id,
      rawId: id,
      type: 'public-key',
      clientExtensionResults: {},
      response: Object.fromEntries(Object.entries(response).map(([name, value]) => [name, text(value)])),
    });
  }
}

/** RFC 9053: a map of five, in CBOR. */
function coseKey(publicKey: KeyObject): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const [px, py] = [Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
  return Buffer.concat([Buffer.from('a5010203262001215820', 'hex'), px, Buffer.from('225820', 'hex'), py]);
}

/** { fmt: "none", attStmt: {}, authData }, in CBOR. */
function attestationOf(state: Buffer): Buffer {
  const word = (text: string) => Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)]);
  const length = Buffer.from([0x59, state.length >> 8, state.length & 0xff]);
  return Buffer.concat([
    Buffer.from([0xa3]),
    word('fmt'),
    word('none'),
    word('attStmt'),
    Buffer.from([0xa0]),
    word('authData'),
    length,
    state,
  ]);
}
