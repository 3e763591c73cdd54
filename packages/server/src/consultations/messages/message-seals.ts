import type { Cipher } from '../../platform/cipher.js';
import type { ConsultationSide } from '../door/consultation.policy.js';

/** What is kept of a message beside who wrote it and when. */
export interface Words {
  readonly text: string;
  /** Whether help was shown because of them before they were sent: that says something about whoever wrote them. */
  readonly afterHelp: boolean;
}

/** What a message was sent as, to know it again. */
export interface SentAs {
  readonly consultationId: string;
  readonly by: ConsultationSide;
  readonly idempotencyKey: string;
  readonly text: string;
}

/** Messages as they are written down: opened in their own row and nowhere else, and known again without being opened. */
export class MessageSeals {
  constructor(private readonly cipher: Cipher) {}

  seal(id: string, words: Words): Buffer {
    return this.cipher.encrypt(JSON.stringify(words), cellOf(id));
  }

  open(id: string, words: Buffer): Words {
    return JSON.parse(this.cipher.decrypt(words, cellOf(id))) as Words;
  }

  /** One side's keys are nobody else's: neither the other side's, nor those of another consultation. */
  keyHash({ consultationId, by, idempotencyKey }: SentAs): Buffer {
    return this.cipher.mac('consultation-message-key', consultationId, by, idempotencyKey);
  }

  inputHash({ consultationId, by, text }: SentAs): Buffer {
    return this.cipher.mac('consultation-message-input', consultationId, by, text);
  }
}

function cellOf(id: string) {
  return { table: 'consultation_messages', column: 'words', row: id };
}
