import { consentPolicyVersion } from '@clearing/shared/consent';
import { Trans, useLingui } from '@lingui/react/macro';
import { ConsentToCollectText, ConsentToShareText } from '../../../guides/consent-text.js';
import { ChoiceRow } from '../../../ui/choices.js';
import { Disclosure } from '../../../ui/disclosure.js';
import type { StepView } from '../request-view.js';

interface AgreementsProps {
  readonly view: StepView;
  readonly collectError: string | undefined;
  readonly shareError: string | undefined;
}

/** Two agreements, each by itself: to collect, which was given before the first answer, and to share. */
export function Agreements({ view: { draft, person }, collectError, shareError }: AgreementsProps) {
  const { t } = useLingui();
  const rows = [
    {
      id: 'collect',
      label: t`I agree that Clearing collects and keeps what is on this page, encrypted, until the dates above.`,
      isChosen: draft.collect,
      error: collectError,
      text: <ConsentToCollectText version={consentPolicyVersion} />,
    },
    {
      id: 'share',
      label: t`I agree that Clearing shares it with ${person.displayName}, and shares nothing I answered or wrote with anyone else unless I say so.`,
      isChosen: draft.share,
      error: shareError,
      text: <ConsentToShareText version={consentPolicyVersion} />,
    },
  ];
  return (
    <section className="stack" aria-labelledby="agree">
      <h2 id="agree">
        <Trans>Two things to agree to</Trans>
      </h2>
      {rows.map(({ id, label, isChosen, error, text }) => (
        <div key={id} className={error ? 'field field--wrong' : 'field'}>
          {error && (
            <p className="field__error" id={`${id}-error`}>
              {error}
            </p>
          )}
          <ChoiceRow
            type="checkbox"
            id={id}
            name={id}
            value="yes"
            label={label}
            isChosen={isChosen}
            aria-describedby={error ? `${id}-error` : undefined}
          />
          <Disclosure
            summary={id === 'collect' ? <Trans>What collecting means</Trans> : <Trans>What sharing means</Trans>}
          >
            {text}
          </Disclosure>
        </div>
      ))}
    </section>
  );
}
