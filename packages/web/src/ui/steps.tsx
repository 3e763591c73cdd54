import { Trans } from '@lingui/react/macro';
import { Hills, type Light } from './hills.js';

/** Where one is in a row of pages: "3 of 9", and a horizon that grows lighter. */
export function Steps({ step, of, seed, light }: { step: number; of: number; seed: string; light: Light }) {
  return (
    <div className="steps">
      <Hills variant="horizon" seed={seed} light={light} progress={of > 1 ? (step - 1) / (of - 1) : 1} />
      <p className="steps__line">
        <Trans>
          Step {step} of {of}
        </Trans>
      </p>
    </div>
  );
}
