import fc from 'fast-check';
import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';
import nodeIcal from 'node-ical';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarInvite } from '../../src/consultations/letters/calendar-invite.js';
import { confirmedLetter } from '../../src/consultations/letters/patient.mail.js';
import { Mailer } from '../../src/platform/mail/mailer.js';

/** Sixty letters with marks, of many tongues. */
const accented = 'àáâãäåāăąæçćčďđèéêëēęěğģíîïīįıķłľĺļñńňņòóôõöőøœŕřśšşșťțùúûüūűůýÿžźż';
const pieces = [
  ...['\r\n', '\n', '\r', '\u0085', '\u2028', '\u2029', '\t', ' '],
  ...['\u200e', '\u200f', '\u202a', '\u202b', '\u202d', '\u202e', '\u2066', '\u2067', '\u2069', 'עדי', 'سامي'],
  ...['\r\nBcc: other@elsewhere.test', '\r\nSubject: Another', '\r\n\r\n--=_x', '\r\nEND:VEVENT', 'BEGIN:VALARM'],
  ...[
    '\r\nATTENDEE:mailto:other@elsewhere.test',
    ';CN="x":',
    ',',
    ';',
    ':',
    '\\',
    '\\n',
    '\\,',
    '"',
    '<other@elsewhere.test>',
  ],
  ...[
    '=?utf-8?q?Another?=',
    '=0D=0ABcc: x@elsewhere.test',
    '%0d%0a',
    '🦋',
    '👩🏽‍⚕️',
    '日本語',
    'x'.repeat(90),
    '.',
    '\r\n.\r\n',
  ],
];
const name = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...accented), fc.constantFrom('Ana', 'Ruiz', 'de la')), {
    minLength: 1,
    maxLength: 14,
  })
  .map((parts) => parts.join(''));

let office: SMTPServer;
let mailer: Mailer;
let caught: { readonly raw: Buffer; readonly to: readonly string[] }[] = [];

beforeAll(async () => {
  office = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        caught.push({ raw: Buffer.concat(chunks), to: session.envelope.rcptTo.map(({ address }) => address) });
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => office.listen(0, '127.0.0.1', resolve));
  const { port } = office.server.address() as AddressInfo;
  mailer = new Mailer({
    smtpUrl: `smtp://127.0.0.1:${port}`,
    from: 'Clearing <post@clearing.example>',
    isRealServer: false,
  });
});
afterAll(async () => {
  mailer.close();
  await new Promise<void>((resolve) => office.close(() => resolve()));
});

test('an entry for a calendar is one entry, and two readers find the same in it', () => {
  expect([...accented]).toHaveLength(new Set(accented).size);
  expect(accented.length).toBeGreaterThanOrEqual(60);
  fc.assert(
    fc.property(name, fc.option(name), fc.boolean(), (place, lines, cancelled) => {
      const { content } = inviteOf(place, lines, cancelled);
      // RFC 5545: lines end with CRLF, and none is longer than 75 octets.
      expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(content.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      const [one, other] = [readByIcalJs(content), readByNodeIcal(content)];
      // The second one takes a backslash and an n that somebody wrote for a line break, whatever stands before them.
      if (!`${place}${lines}`.includes('\\')) expect(one).toEqual(other);
      expect({ ...other, location: one.location, description: one.description }).toEqual(one);
      expect(one).toMatchObject({
        ...{ entries: 1, alarms: 0, attendees: 0, uid: 'a-talk@clearing', summary: 'Appointment' },
        ...{ start: '2026-12-08T21:00:00.000Z', end: '2026-12-08T21:30:00.000Z', location: asText(place) },
        ...{ description: lines === null ? '' : asText(lines), sequence: cancelled ? 3 : 2 },
        status: cancelled ? 'CANCELLED' : 'CONFIRMED',
      });
    }),
    { numRuns: 400, seed: 20_261_121 },
  );
});

test('a mail is one mail to one person with one subject, and two readers find the same in it', async () => {
  await fc.assert(
    fc.asyncProperty(name, name, name, async (givenName, place, words) => {
      caught = [];
      const facts = {
        ...{ givenName, displayName: `${givenName}, MD`, when: 'Tue, Dec 8, 3:00 pm Central time', whenThere: null },
        ...{ place, link: 'https://clearing.example/c/token', joinLink: null, origin: 'https://clearing.example' },
        time: 'AHEAD' as const,
      };
      const letter = confirmedLetter(facts, [], { notice: null, words, calendarSays: '' });
      const calendar = inviteOf(place, words, false);
      const messageId = mailer.messageIdFor('an-id');
      await mailer.send({ ...letter, calendar, to: 'sam@mail.example', messageId });
      const [one, other] = [await readByMailparser(caught[0]!.raw), await readByPostalMime(caught[0]!.raw)];
      expect(caught.map(({ to }) => to)).toEqual([['sam@mail.example']]);
      expect(one).toEqual(other);
      expect(one).toMatchObject({
        ...{ subject: 'Confirmed: Tue, Dec 8, 3:00 pm Central time', from: ['post@clearing.example'] },
        ...{ to: ['sam@mail.example'], cc: [], bcc: [], messageId: '<an-id@clearing.example>' },
      });
      expect(one.calendars).toEqual([sameLines(calendar.content), sameLines(calendar.content)]);
      expect(one.headers.filter((header) => header === 'subject' || header === 'to' || header === 'from')).toHaveLength(
        3,
      );
    }),
    { numRuns: 120, seed: 20_261_121 },
  );
});

test('a line break in an address or a subject sends nothing', async () => {
  caught = [];
  const letter = confirmedLetter(
    {
      ...{ givenName: 'Ana', displayName: 'Ana', when: 'Tue\r\nBcc: other@elsewhere.test', whenThere: null },
      ...{ place: 'By video', link: null, joinLink: null, origin: 'https://clearing.example' },
      time: 'AHEAD',
    },
    ...([[], { notice: null, words: null, calendarSays: '' }] as const),
  );
  const to = 'sam@mail.example';
  await expect(mailer.send({ ...letter, to, messageId: '<a@b>' })).rejects.toThrow('line break');
  const address = 'sam@mail.example\r\nBcc: other@elsewhere.test';
  await expect(mailer.send({ ...letter, subject: 'Yours', to: address, messageId: '<a@b>' })).rejects.toThrow();
  expect(caught).toEqual([]);
});

function inviteOf(place: string, lines: string | null, cancelled: boolean) {
  return calendarInvite({
    organizer: 'post@clearing.test',
    ...{ id: 'a-talk', place, lines, sequence: 2, cancelled },
    startsAt: Temporal.Instant.from('2026-12-08T21:00:00Z'),
    endsAt: Temporal.Instant.from('2026-12-08T21:30:00Z'),
    writtenAt: Temporal.Instant.from('2026-11-21T15:00:00Z'),
  });
}

function readByIcalJs(content: string) {
  const calendar = new ICAL.Component(ICAL.parse(content) as unknown[]);
  const [entry, ...others] = calendar.getAllSubcomponents('vevent');
  const event = new ICAL.Event(entry!);
  return {
    ...{ entries: 1 + others.length, alarms: entry!.getAllSubcomponents().length, attendees: event.attendees.length },
    ...{ uid: event.uid, summary: event.summary, location: bare(event.location), description: bare(event.description) },
    ...{ start: event.startDate.toJSDate().toISOString(), end: event.endDate.toJSDate().toISOString() },
    ...{ sequence: event.sequence, status: String(entry!.getFirstPropertyValue('status')) },
  };
}

function readByNodeIcal(content: string) {
  const parts = Object.values(nodeIcal.sync.parseICS(content));
  const [entry, ...others] = parts.filter((part) => part?.type === 'VEVENT');
  const event = entry as unknown as Record<string, unknown> & { start: Date; end: Date };
  return {
    ...{ entries: 1 + others.length, alarms: parts.filter((part) => String(part?.type) === 'VALARM').length },
    ...{ attendees: event['attendee'] === undefined ? 0 : 1, uid: event['uid'], summary: event['summary'] },
    ...{ location: bare(event['location']), description: bare(event['description']) },
    ...{ start: event.start.toISOString(), end: event.end.toISOString() },
    ...{ sequence: Number(event['sequence']), status: event['status'] },
  };
}

interface ReadMail {
  readonly subject: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly messageId: string;
  readonly headers: readonly string[];
  readonly text: string;
  readonly html: string;
  readonly calendars: readonly string[];
}

async function readByMailparser(raw: Buffer): Promise<ReadMail> {
  const mail = await simpleParser(raw, { skipTextToHtml: true });
  const addresses = (field: typeof mail.to) =>
    [field ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ''));
  return {
    ...{ subject: mail.subject ?? '', from: addresses(mail.from), to: addresses(mail.to), cc: addresses(mail.cc) },
    ...{ bcc: addresses(mail.bcc), messageId: mail.messageId ?? '' },
    headers: mail.headerLines.map(({ key }) => key).toSorted(),
    ...{ text: sameLines(mail.text ?? ''), html: sameLines(mail.html || '') },
    calendars: mail.attachments.map(({ content }) => sameLines(content.toString('utf8'))),
  };
}

async function readByPostalMime(raw: Buffer): Promise<ReadMail> {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8', forceRfc822Attachments: true });
  const addresses = (field: typeof mail.to) => (field ?? []).map(({ address }) => address ?? '');
  return {
    ...{ subject: mail.subject ?? '', from: addresses(mail.from && [mail.from]), to: addresses(mail.to) },
    ...{ cc: addresses(mail.cc), bcc: addresses(mail.bcc), messageId: mail.messageId ?? '' },
    headers: mail.headers.map(({ key }) => key).toSorted(),
    ...{ text: sameLines(mail.text ?? ''), html: sameLines(mail.html ?? '') },
    calendars: mail.attachments.map(({ content }) => sameLines(typeof content === 'string' ? content : '')),
  };
}

/** Readers end lines each in their own way, and the text with or without one. */
function sameLines(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').trim();
}

/** What a calendar keeps of a text: a line break is one, whatever it was written as. */
function asText(text: string): string {
  return bare(text.replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n'));
}

/** Readers differ in whether they keep spaces around a text. */
function bare(text: unknown): string {
  return typeof text === 'string' ? text.trim() : '';
}
