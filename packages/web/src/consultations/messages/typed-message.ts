import type { PageServerRequest } from '../../app/page-route.js';
import { keyFor } from '../request/sending/sending.js';

/** What a form of this page held. */
export interface Typed {
  readonly text: string;
  readonly nonce: string;
  /** What help gave for these words, when they are to be sent too. */
  readonly safe: string | null;
}

/** As it was typed, or as it was sealed while help was shown. */
export function readTyped({ form, unseal }: Pick<PageServerRequest, 'form' | 'unseal'>): Typed {
  const isHeld = form.get('do') === 'safe' || form.get('do') === 'back';
  const sealed = isHeld ? (unseal(form.get('state') ?? '') as Typed | null) : null;
  return (
    sealed ?? {
      // Forms end lines with two signs: counted as one, as the reader sees them.
      text: (form.get('text') ?? '').replaceAll('\r\n', '\n').trim(),
      nonce: form.get('nonce') || crypto.randomUUID(),
      safe: null,
    }
  );
}

/** The same form with the same words is sent once; with other words, after Back, it is another message. */
export function keyOf({ nonce, text }: Pick<Typed, 'nonce' | 'text'>): Promise<string> {
  return keyFor(nonce.replace(/[^\x21-\x7e]/g, '').slice(0, 100), text);
}
