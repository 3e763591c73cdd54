import { fastify } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SettableClock } from '../clock.js';
import { startMailbox, type Mailbox } from './mailbox.js';
import { mailboxPages } from './mailbox-page.js';
import { Mailer } from './mailer.js';

let mailbox: Mailbox;
const http = fastify();

beforeAll(async () => {
  mailbox = await startMailbox(new SettableClock('2026-11-21T15:00:00Z'));
  await http.register(mailboxPages(mailbox));
  const mailer = new Mailer({
    smtpUrl: mailbox.smtpUrl,
    from: 'Clearing <hello@clearing.example>',
    isRealServer: false,
  });
  await mailer.send({
    to: 'pat@patients.example',
    messageId: '<one@clearing.example>',
    subject: 'Your <code>',
    text: 'Type it here: http://localhost:4000/c/abc and <script>alert(1)</script>',
    html: '<html><head></head><body><a href="http://localhost:4000/c/abc">Open</a><script>alert(2)</script></body></html>',
    calendar: { method: 'PUBLISH', content: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR' },
  });
  mailer.close();
});
afterAll(async () => {
  await mailbox.close();
  await http.close();
});

it('catches what was sent over SMTP', async () => {
  const mail = await mailbox.waitFor(({ to }) => to === 'pat@patients.example');
  expect(mail).toMatchObject({
    subject: 'Your <code>',
    messageId: '<one@clearing.example>',
    arrivedAt: '2026-11-21T15:00:00Z',
  });
  expect(mail.text).toContain('http://localhost:4000/c/abc');
});

it('lists it', async () => {
  const page = await http.inject('/mailbox');
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('Your &lt;code&gt;');
});

it('shows both parts: the HTML in a frame that runs no script, the text with links', async () => {
  const [mail] = mailbox.list();
  const page = await http.inject(`/mailbox/${mail?.id}`);
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  expect(page.body).not.toMatch(/<script/i);
  expect(page.body).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
  expect(page.body).toContain('<a href="http://localhost:4000/c/abc">http://localhost:4000/c/abc</a>');
});

it('hands over the calendar file', async () => {
  const [mail] = mailbox.list();
  const index = mail?.attachments.findIndex(({ filename }) => filename.endsWith('.ics')) ?? -1;
  const file = await http.inject(`/mailbox/${mail?.id}/files/${index}`);
  expect(file.headers['content-disposition']).toBe('attachment; filename="invite.ics"');
  expect(file.body).toContain('BEGIN:VCALENDAR');
});

it('a mail or file that is not there is a page that says so', async () => {
  for (const path of ['/mailbox/unknown', '/mailbox/unknown/files/0', '/mailbox/unknown/files/__proto__']) {
    expect((await http.inject(path)).statusCode).toBe(404);
  }
});
