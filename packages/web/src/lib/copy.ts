import { setupI18n, type I18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';

/** English stands in the code, so its catalog is empty; another language brings one and is loaded before a page is drawn. */
export function createCopy(): I18n {
  const copy = setupI18n({ locale: 'en', messages: { en: {} } });
  copy.setMessagesCompiler(compileMessage);
  return copy;
}
