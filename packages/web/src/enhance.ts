import { offerPasskeys } from './accounts/passkeys/ask-device.js';
import { answerInPlace } from './app/in-place.js';
import { offerLeaving } from './app/leaving.js';
import { sendOnce } from './app/sent-forms.js';
import { takeStepsInPlace } from './app/steps-in-place.js';
import { walkQueues } from './operators/queue-keys.js';
import { offerCopying } from './ui/copying.js';
import { offerPrinting } from './ui/printing.js';
import { turnIntoTabs } from './ui/tabs.js';
import { weighFiles } from './ui/weighing-files.js';

/** The few bytes every page may have. But for passkeys nothing here is needed: it spares a step where scripts run. */

offerLeaving();
sendOnce();
offerPrinting(document);
answerInPlace();
offerCopying();
offerPasskeys();
takeStepsInPlace();
turnIntoTabs();
walkQueues();
weighFiles();
