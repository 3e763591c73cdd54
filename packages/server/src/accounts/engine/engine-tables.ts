/** How one field of the engine's is kept. */
export type Column =
  | { readonly kind: 'PLAIN'; readonly name: string }
  /** An instant, by our clock. */
  | { readonly kind: 'INSTANT'; readonly name: string }
  /** Kept as a keyed hash: whoever knows the value finds its row, whoever has the row does not learn the value. */
  | { readonly kind: 'HASHED'; readonly name: string }
  /** Kept encrypted; `lookUp` names the column of its keyed hash, where rows are looked up by it. */
  | { readonly kind: 'SEALED'; readonly name: string; readonly lookUp: string | null }
  /** Always this: there is nothing to keep. */
  | { readonly kind: 'FIXED'; readonly value: unknown };

export interface EngineTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, Column>>;
}

const plain = (name: string): Column => ({ kind: 'PLAIN', name });
const instant = (name: string): Column => ({ kind: 'INSTANT', name });
const hashed = (name: string): Column => ({ kind: 'HASHED', name });
const sealed = (name: string, lookUp: string | null = null): Column => ({ kind: 'SEALED', name, lookUp });
const fixed = (value: unknown): Column => ({ kind: 'FIXED', value });

/** The engine's models, by its own words, and where each of their fields is in our tables. What is not named is not kept. */
export const engineTables: Readonly<Record<string, EngineTable>> = {
  user: {
    name: 'accounts',
    columns: {
      id: plain('id'),
      email: sealed('email', 'email_hash'),
      // An account is made when its address is proven, and never before.
      emailVerified: fixed(true),
      name: fixed(''),
      image: fixed(null),
      createdAt: instant('created_at'),
      updatedAt: instant('updated_at'),
    },
  },
  session: {
    name: 'account_sessions',
    columns: {
      id: plain('id'),
      token: hashed('token_hash'),
      userId: plain('account_id'),
      signedInBy: plain('signed_in_by'),
      device: plain('device'),
      createdAt: instant('created_at'),
      updatedAt: instant('last_used_at'),
      freshUntil: instant('fresh_until'),
      secondFactorAt: instant('second_factor_at'),
      expiresAt: instant('expires_at'),
    },
  },
  verification: {
    name: 'sign_in_challenges',
    columns: {
      id: plain('id'),
      identifier: hashed('identifier_hash'),
      value: sealed('value'),
      createdAt: instant('created_at'),
      updatedAt: instant('updated_at'),
      expiresAt: instant('expires_at'),
    },
  },
  passkey: {
    name: 'passkeys',
    columns: {
      id: plain('id'),
      userId: plain('account_id'),
      name: plain('name'),
      credentialID: plain('credential_id'),
      publicKey: plain('public_key'),
      counter: plain('counter'),
      deviceType: plain('device_type'),
      backedUp: plain('backed_up'),
      transports: plain('transports'),
      aaguid: plain('aaguid'),
      createdAt: instant('created_at'),
    },
  },
};
