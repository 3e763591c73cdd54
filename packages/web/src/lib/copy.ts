import { setupI18n, type I18n, type MessageDescriptor, type MessageOptions } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';

/** English stands in the code, so its catalog is empty; another language brings one and is loaded before a page is drawn. */
export function createCopy(): I18n {
  const copy = setupI18n({ locale: 'en', messages: { en: {} } });
  copy.setMessagesCompiler(compileMessage);
  showValuesAsTheyAre(copy);
  return copy;
}

/**
 * Lingui decodes escapes in a sentence after its values are in it, and looks there for the mark of a number: typed
 * "\x41" would be shown as "A". The escape of what begins either of them is decoded to what was typed.
 */
function showValuesAsTheyAre(copy: I18n): void {
  const say = copy._.bind(copy);
  const sayAsGiven = (id: string | MessageDescriptor, values?: Values, options?: MessageOptions) =>
    typeof id === 'string'
      ? say(id, values && escaped(values), options)
      : say(id.values ? { ...id, values: escaped(id.values) } : id);
  copy._ = sayAsGiven;
  copy.t = sayAsGiven;
}

type Values = Readonly<Record<string, unknown>>;

function escaped(values: Values): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? escape(value) : value]),
  );
}

function escape(text: string): string {
  return text.replaceAll('\\', '\\x5c').replaceAll('%__', '\\x25__');
}
