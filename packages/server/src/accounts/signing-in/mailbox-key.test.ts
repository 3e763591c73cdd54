import { expect, test } from 'vitest';
import { mailboxKey } from './mailbox-key.js';

test.each([
  ['sam@mail.example', 'sam@mail.example'],
  [' Sam@Mail.Example ', 'sam@mail.example'],
  ['sam+one@mail.example', 'sam@mail.example'],
  ['sam+one+two@mail.example', 'sam@mail.example'],
  ['sam.lee@mail.example', 'sam.lee@mail.example'],
  ['sam.lee+x@gmail.com', 'samlee@gmail.com'],
  ['samlee@googlemail.com', 'samlee@gmail.com'],
  ['+tag@mail.example', '+tag@mail.example'],
])('%s is the mailbox %s', (email, mailbox) => {
  expect(mailboxKey(email)).toBe(mailbox);
});
