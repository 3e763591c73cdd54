import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomBytes, randomUUID } from 'node:crypto';
import type { PatientLinkPurpose } from '../platform/actor.js';
import { Cipher } from '../platform/cipher.js';
import { KeyRing } from '../platform/keys/key-ring.js';
import { PageCookies } from '../platform/pages/page-cookies.js';
import { createTestDatabase, type TestDatabase } from '../../test/database.js';
import { AccessLinks } from './access-links.js';
import { LinkAuthenticator } from './link-authenticator.js';

let database: TestDatabase;
let links: AccessLinks;

beforeAll(async () => {
  database = await createTestDatabase();
  links = new AccessLinks(database.unitOfWork, database.cipher);
});
afterAll(() => database.drop());

async function granted(role: 'PATIENT' | 'PRACTITIONER' = 'PATIENT') {
  const id = randomUUID();
  const expiresAt = database.clock.now().add({ hours: 24 });
  await database.unitOfWork.run((tx) => links.grant(tx, id, role, expiresAt));
  return { id, token: (await tokenOf(id, role))! };
}

function tokenOf(id: string, role: 'PATIENT' | 'PRACTITIONER'): Promise<string | null> {
  return role === 'PATIENT' ? links.patientToken(id, 'CONSULTATION') : links.tokenFor(id, role);
}

describe('a private link', () => {
  test('opens its one consultation in its one role, as often as it is used', async () => {
    const { id, token } = await granted('PRACTITIONER');
    for (let times = 0; times < 2; times++) {
      expect(await links.read(token)).toEqual({ kind: 'LINK', subjectId: id, role: 'PRACTITIONER' });
    }
    expect(await tokenOf(id, 'PATIENT')).toBeNull();
  });

  test('opens nothing when any single character is altered', async () => {
    const { token } = await granted();
    for (let at = 0; at < token.length; at++) {
      const altered = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
      expect(await links.read(altered), `character ${at}`).toBeNull();
    }
  });

  test.each(['', 'A', 'A'.repeat(55), 'A'.repeat(10_000), 'é🙂', 'a.b.c', '../../etc'])(
    'is not something made up: %s',
    async (token) => expect(await links.read(token)).toBeNull(),
  );

  test('cannot be turned into the other role', async () => {
    const { id, token } = await granted('PATIENT');
    await database.unitOfWork.run((tx) => links.grant(tx, id, 'PRACTITIONER', database.clock.now().add({ hours: 1 })));
    const bytes = Buffer.from(token, 'base64url');
    bytes[16] = 1;
    expect(await links.read(bytes.toString('base64url'))).toBeNull();
  });

  test('ends when it is revoked, and granting it again does not bring it back', async () => {
    const { id, token } = await granted();
    await database.unitOfWork.run((tx) => links.revoke(tx, id, 'PATIENT'));
    await database.unitOfWork.run((tx) => links.grant(tx, id, 'PATIENT', database.clock.now().add({ hours: 48 })));
    expect(await links.read(token)).toBeNull();
    expect(await tokenOf(id, 'PATIENT')).toBeNull();
  });

  test('ends at the moment it expires', async () => {
    const { token } = await granted();
    database.clock.advance({ hours: 23, minutes: 59, seconds: 59, milliseconds: 999 });
    expect(await links.read(token)).not.toBeNull();
    database.clock.advance({ milliseconds: 1 });
    expect(await links.read(token)).toBeNull();
  });

  test('is worth nothing under another key, and is nowhere in the database', async () => {
    const { token } = await granted();
    const elsewhere = new AccessLinks(database.unitOfWork, new Cipher(KeyRing.alone(randomBytes(32))));
    expect(await elsewhere.read(token)).toBeNull();
    const rows = await database.unitOfWork.query(`SELECT access_links::text AS row FROM access_links`);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('several links that one browser holds', () => {
  test('open together what each of them opens of the first one’s consultation, and nothing of another', async () => {
    const [{ id }, other] = [await granted(), await granted()];
    const of = async (subject: string, purpose: PatientLinkPurpose) => (await links.patientToken(subject, purpose))!;
    const held = [
      await of(id, 'JOIN'),
      await of(other.id, 'CONSULTATION'),
      'made-up',
      await of(id, 'MESSAGES'),
      await of(other.id, 'PROPOSAL'),
    ].join('.');
    expect(await links.readHeld(held)).toEqual({
      ...{ kind: 'LINK', role: 'PATIENT', subjectId: id, purposes: ['JOIN', 'MESSAGES'] },
    });
  });
});

describe('the link to everything', () => {
  const begin = (id: string, minutes = 30) =>
    database.unitOfWork.run((tx) => links.grantBriefly(tx, id, database.clock.now().add({ minutes })));
  const again = (id: string) => database.unitOfWork.run((tx) => links.briefToken(tx, id));

  test('is the one that was begun last, and is over with its half hour', async () => {
    const { id } = await granted();
    const [first, last] = [await begin(id), await begin(id)];
    expect(await links.read(first!)).toBeNull();
    expect(await links.read(last!)).toMatchObject({ subjectId: id, purposes: ['EVERYTHING'] });
    expect(await again(id)).toBe(last);
    database.clock.advance({ minutes: 30 });
    expect(await links.read(last!)).toBeNull();
    expect(await again(id)).toBeNull();
  });

  test('is begun for nobody whose links are revoked', async () => {
    const { id } = await granted();
    await begin(id);
    await database.unitOfWork.run((tx) => links.revoke(tx, id, 'PATIENT'));
    expect(await begin(id)).toBeNull();
    expect(await again(id)).toBeNull();
  });
});

describe('the link authenticator', () => {
  test('makes the link’s holder of a header or a cookie, and nobody of anything else', async () => {
    const authenticator = new LinkAuthenticator(links, new PageCookies('https://clearing.example'));
    const { id, token } = await granted();
    const holder = { kind: 'LINK', role: 'PATIENT', subjectId: id, purposes: ['CONSULTATION'] };
    const cookie = `theme=dark; __Host-clearing-access=${token}`;
    expect(await authenticator.authenticate({ 'consultation-access': token })).toEqual(holder);
    expect(await authenticator.authenticate({ cookie })).toEqual(holder);
    expect(await authenticator.authenticate({ 'consultation-access': 'made-up', cookie })).toBeNull();
    expect(await authenticator.authenticate({ cookie: `clearing-access=${token}` })).toBeNull();
    expect(await authenticator.authenticate({})).toBeNull();
  });
});
