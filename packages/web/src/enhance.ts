import { offerPasskeys } from './accounts/passkeys/ask-device.js';
import { answerInPlace } from './app/in-place.js';
import { takeStepsInPlace } from './app/steps-in-place.js';
import { walkQueues } from './operators/queue-keys.js';
import { offerCopying } from './ui/copying.js';
import { offerPrinting } from './ui/printing.js';
import { turnIntoTabs } from './ui/tabs.js';

/** The few bytes every page may have. But for passkeys nothing here is needed: it spares a step where scripts run. */

/** "Leave this page" takes the page out of the history too, so that Back does not bring it up again. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-leave]') : null;
  if (!link) return;
  event.preventDefault();
  document.body.hidden = true;
  location.replace(link.href);
});

/** A form that was sent is not sent twice by an impatient second press. A page brought back by Back may send again. */
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== 'post') return;
  if (form.dataset['sent']) event.preventDefault();
  else form.dataset['sent'] = 'yes';
});
addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset['sent'];
});

offerPrinting(document);
answerInPlace();
offerCopying();
offerPasskeys();
takeStepsInPlace();
turnIntoTabs();
walkQueues();
