import { mailboxKey } from './signing-in/mailbox-key.js';

const SHORTEST = 12;
const LONGEST = 128;
/** What people choose when twelve letters are asked for, and others try first. */
const OFTEN_CHOSEN = ['password', 'passwort', 'contrasena', 'qwerty', 'letmein', 'iloveyou', 'clearing', '12345678'];

/** What is wrong with a new password, in a sentence; null: nothing. */
export function problemOfPassword(password: string, email: string): string | null {
  const length = [...password].length;
  if (length < SHORTEST) return `Use at least ${SHORTEST} characters. A few words in a row are easy to remember.`;
  if (length > LONGEST) return `Use at most ${LONGEST} characters.`;
  const plain = password.toLowerCase();
  if (new Set(plain).size < 5) return 'The same few characters over and over are quickly guessed. Choose another.';
  const [name = ''] = mailboxKey(email).split('@');
  const rest = [...OFTEN_CHOSEN, ...(name.length > 3 ? [name] : [])].reduce(
    (text, word) => text.replaceAll(word, ''),
    plain,
  );
  if (rest.length < 6) return 'This is one of the first that someone would try. Choose another.';
  return null;
}
