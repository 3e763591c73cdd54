/** What only a script can do: ask the device for a passkey. Its answer is posted with a form like any other. */

const isPossible =
  typeof PublicKeyCredential === 'function' && typeof PublicKeyCredential.parseCreationOptionsFromJSON === 'function';

/** Shows what is for browsers that know passkeys or what is for others, and asks the device where a page waits for it. */
export function offerPasskeys(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-passkeys]'))
    part.hidden = (part.dataset['passkeys'] === 'possible') !== isPossible;
  const form = document.querySelector<HTMLFormElement>('form[data-ceremony]');
  if (form && isPossible) sendAnswerOf(form);
}

/** At once, and again whenever the button is pressed: whoever closed the device's question may want it back. */
function sendAnswerOf(form: HTMLFormElement): void {
  const answer = form.querySelector<HTMLInputElement>('input[name=answer]');
  const failed = form.querySelector<HTMLElement>('[data-failed]');
  if (!answer) return;
  let isAsking = false;
  const ask = async () => {
    if (isAsking) return;
    isAsking = true;
    if (failed) failed.hidden = true;
    try {
      answer.value = JSON.stringify(await askDevice(form.dataset['ceremony'], form.dataset['options'] ?? '{}'));
      form.submit();
    } catch {
      // Closed, too slow, or none there: the device told its person, and the page says what else there is.
      if (failed) failed.hidden = false;
    }
    isAsking = false;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    event.stopPropagation();
    void ask();
  });
  void ask();
}

async function askDevice(ceremony: string | undefined, json: string): Promise<unknown> {
  const options: unknown = JSON.parse(json);
  const credential =
    ceremony === 'create'
      ? await navigator.credentials.create({
          publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(
            options as PublicKeyCredentialCreationOptionsJSON,
          ),
        })
      : await navigator.credentials.get({
          publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options as PublicKeyCredentialRequestOptionsJSON),
        });
  return (credential as PublicKeyCredential).toJSON();
}
