/** Longer than somebody is impatient, and than a file is on its way from most phones: sent again, it would begin anew. */
const IMPATIENCE_MS = 10_000;
const IMPATIENCE_WITH_FILE_MS = 120_000;

/**
 * A form that was sent is not sent twice by an impatient second press. A page brought back by Back may send again, and so
 * may one whose sending was stopped: Chromium says so at once, Safari and Firefox never do, and there it may after a while.
 * Without a connection it is not sent at all: the browser's own page about that would take its place, and with it what was
 * typed.
 */
export function sendOnce(): void {
  const sending = new Sending();
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'post') return;
    if (form.dataset['sent']) return event.preventDefault();
    form.dataset['sent'] = 'yes';
    // What is asked for in place waits by itself, and says when it waited in vain.
    if (document.querySelector('[data-lost]')) return;
    const words = navigator.onLine || form.dataset['reaches'] ? null : wordsOfNoConnection();
    if (!words) return sending.begin(form);
    event.preventDefault();
    void sendIfReached(form, event.submitter, words);
  });
  addEventListener('pageshow', () => sending.end());
  if ('navigation' in window) navigation.addEventListener('navigateerror', () => sending.stopped());
}

/** Of a form that the browser sends: the page waits for what comes in its place. */
class Sending {
  #isOnItsWay = false;
  #isInPlaceOfAnother = false;
  #impatience: ReturnType<typeof setTimeout> | undefined;

  begin(form: HTMLFormElement): void {
    this.#isInPlaceOfAnother = this.#isOnItsWay;
    this.#isOnItsWay = true;
    clearTimeout(this.#impatience);
    const isWithFile = form.enctype === 'multipart/form-data';
    this.#impatience = setTimeout(release, isWithFile ? IMPATIENCE_WITH_FILE_MS : IMPATIENCE_MS);
  }

  /** What is sent once more stops what was on its way before, and is on its way itself. */
  stopped(): void {
    if (!this.#isInPlaceOfAnother) return this.end();
    this.#isInPlaceOfAnother = false;
  }

  end(): void {
    this.#isOnItsWay = false;
    release();
  }
}

function release(): void {
  for (const { dataset } of document.forms) {
    delete dataset['sent'];
    delete dataset['reaches'];
  }
}

function wordsOfNoConnection(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-unconnected]');
}

/** Nobody waits for longer without a word: a tunnel that leads nowhere any more answers nothing, for minutes. */
const PATIENCE_MS = 5_000;

/** A browser that takes itself for unconnected may reach us still: from the machine itself, or through a tunnel. */
async function sendIfReached(form: HTMLFormElement, button: HTMLElement | null, words: HTMLElement): Promise<void> {
  const isReached = await fetch('/health/live', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) }).then(
    () => true,
    () => false,
  );
  delete form.dataset['sent'];
  words.hidden = isReached;
  if (!isReached) return words.scrollIntoView({ block: 'nearest' });
  form.dataset['reaches'] = 'yes';
  form.requestSubmit(button);
}
