import { Readable } from 'node:stream';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readMultipart, Uploads } from './posted-form.js';

const type = 'multipart/form-data; boundary=----clearing';
const part = (disposition: string, content: string, more = '') =>
  `------clearing\r\nContent-Disposition: form-data; ${disposition}\r\n${more}\r\n${content}\r\n`;
const form = (...parts: string[]) => Buffer.from(`${parts.join('')}------clearing--\r\n`, 'latin1');

test('fields and files are told apart, byte by byte', () => {
  const bytes = '\r\n--x\0\u00ff\r\n\r\n';
  const { fields, files } = readMultipart(
    form(
      part('name="alt"', 'Two\r\nlines'),
      part('name="photo"; filename="me.jpg"', bytes, 'Content-Type: image/jpeg\r\n'),
      part('name="alt"', 'again'),
    ),
    type,
  );
  expect(fields.getAll('alt')).toEqual(['Two\r\nlines', 'again']);
  expect(Buffer.from(files['photo'] ?? []).toString('latin1')).toBe(bytes);
});

test('letters of other alphabets stay what they are', () => {
  const body = Buffer.from(form(part('name="alt"', 'Muñoz')).toString('latin1'), 'utf8');
  expect(readMultipart(body, type).fields.get('alt')).toBe('Muñoz');
});

test('a field for a file into which none was put has no file', () => {
  const { files } = readMultipart(form(part('name="photo"; filename=""', '')), type);
  expect(files).toEqual({});
});

test.each([
  ['without a boundary', form(part('name="alt"', 'x')), 'multipart/form-data'],
  ['with another boundary', form(part('name="alt"', 'x')), 'multipart/form-data; boundary=other'],
  ['cut off', Buffer.from(part('name="alt"', 'x').slice(0, -4)), type],
  ['with a header without end', form(part(`name="alt"; x="${'y'.repeat(5_000)}"`, 'x')), type],
  ['of something that is no field', Buffer.from('------clearing\r\nHello\r\n\r\nx\r\n------clearing--'), type],
])('%s, nothing was posted', (_, body, contentType) => {
  const { fields, files } = readMultipart(body, contentType);
  expect([[...fields], files]).toEqual([[], {}]);
});

test('of very many parts the first are read', () => {
  const parts = Array.from({ length: 10_000 }, (_, at) => part(`name="f${at}"`, 'x'));
  expect([...readMultipart(form(...parts), type).fields]).toHaveLength(50);
});

test.each([1_000, 500_000])(
  'of a file of more than is taken only the fields beside it are here, in pieces of %i',
  async (size) => {
    const photo = part('name="photo"; filename="me.jpg"', 'x'.repeat(1_000_000));
    const whole = form(part('name="token"', 'abc'), photo, part('name="alt"', 'Two\r\nlines'));
    const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
      whole.subarray(at * size, (at + 1) * size),
    );
    const read = (mostBytes: number) =>
      new Uploads().read({ body: Readable.from(pieces), contentType: type, mostBytes, from: 'ana' });
    const { fields, files, areFilesTooLarge } = await read(whole.length - 1);
    expect([...fields]).toEqual([
      ['token', 'abc'],
      ['alt', 'Two\r\nlines'],
    ]);
    expect([files, areFilesTooLarge]).toEqual([{}, true]);
    expect(await read(whole.length)).toMatchObject({
      files: { photo: { length: 1_000_000 } },
      areFilesTooLarge: false,
    });
  },
);

const sent = (from: string) => ({ contentType: type, mostBytes: 10_000, from });

test('whoever begins many and sends nothing keeps nobody else from being read, and themselves until one has ended', async () => {
  const uploads = new Uploads();
  const silent = Array.from({ length: 6 }, () => new Readable({ read: () => undefined }));
  const ended = silent.map((body) => uploads.read({ ...sent('somebody'), body }).catch(() => 'given up'));
  const whole = () => Readable.from([form(part('name="alt"', 'Ana'))]);
  expect((await uploads.read({ ...sent('ana'), body: whole() })).fields.get('alt')).toBe('Ana');
  const again = uploads.read({ ...sent('somebody'), body: whole() });
  for (const body of silent) body.destroy();
  expect(await Promise.all(ended)).toEqual(silent.map(() => 'given up'));
  expect((await again).fields.get('alt')).toBe('Ana');
});

test('of four who keep others waiting, those who send next to nothing lose their turn, and who sends on keeps it', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const uploads = new Uploads();
  const held = Array.from({ length: 4 }, () => new Readable({ read: () => undefined }));
  const aSecond = async () => {
    held.forEach((body, at) => body.destroyed || body.push(Buffer.alloc(at === 0 ? 20_000 : 1)));
    await new Promise((resolve) => setImmediate(resolve));
    vi.advanceTimersByTime(1_000);
  };
  const ended = held.map((body, at) =>
    uploads
      .read({ ...sent(`account ${at}`), mostBytes: 1_000_000, body })
      .then(() => 'read')
      .catch(({ message }: Error) => message),
  );
  for (let second = 0; second < 20; second++) await aSecond();
  expect(held.map(({ destroyed }) => destroyed)).toEqual([false, false, false, false]);
  const whole = ['Ana', 'Ben'].map((name) =>
    uploads.read({ ...sent(name), body: Readable.from([form(part('name="alt"', name))]) }),
  );
  await aSecond();
  expect((await Promise.all(whole)).map(({ fields }) => fields.get('alt'))).toEqual(['Ana', 'Ben']);
  expect(held.map(({ destroyed }) => destroyed)).toEqual([false, true, true, false]);
  for (const body of held) body.push(null);
  expect(await Promise.all(ended)).toEqual(['read', 'Too slow.', 'Too slow.', 'read']);
});

test('four are read at a time, and whoever waits is read next', async () => {
  const uploads = new Uploads();
  const begun: number[] = [];
  const releases: (() => void)[] = [];
  const held = (at: number) =>
    Readable.from(
      (async function* () {
        begun.push(at);
        await new Promise<void>((resolve) => releases.push(resolve));
        yield form(part('name="alt"', String(at)));
      })(),
    );
  const reading = [0, 1, 2, 3, 4].map((at) => uploads.read({ ...sent(`account ${at}`), body: held(at) }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(begun).toEqual([0, 1, 2, 3]);
  releases.shift()?.();
  await reading[0];
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  for (const release of releases) release();
  expect((await Promise.all(reading)).map(({ fields }) => fields.get('alt'))).toEqual(['0', '1', '2', '3', '4']);
});
