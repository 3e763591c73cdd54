import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Undecided } from './undecided.js';

function drawn(unconfirmed: number, proposed: number): string {
  const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
  return renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <Undecided today={{ unconfirmed, proposed }} />
    </I18nProvider>,
  ).replaceAll(/<[^>]+>/g, ' ');
}

const [oneRequest, oneProposed] = ['One for a request that is not', 'One that was proposed'];
const [requests, proposals] = ['2 for requests that are not', '3 that were proposed'];
const [shown, told] = ['is shown other times', 'Patients who were going to choose'];

it.each([
  ['nothing', 0, 0, []],
  ['a request', 1, 0, ['One more time today is held.', oneRequest, 'lets it go', shown]],
  ['a proposed time', 0, 1, ['One more time today is held.', oneProposed, 'lets it go', told]],
  ['both', 2, 3, ['5 more times today are held.', requests, proposals, 'lets all of them go', shown, told]],
] as const)('of times held today, %s: each is counted for itself', (_, unconfirmed, proposed, said) => {
  const words = drawn(unconfirmed, proposed);
  for (const each of said) expect(words).toContain(each);
  const all = [oneRequest, oneProposed, requests, proposals, shown, told];
  for (const each of all.filter((one) => !said.some((other) => other === one))) expect(words).not.toContain(each);
});
