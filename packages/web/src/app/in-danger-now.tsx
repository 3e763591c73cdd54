import { Trans } from '@lingui/react/macro';

/** On every page that could not do what was asked: whoever asked may need more than this site, and the numbers need nothing of us. */
export function InDangerNow() {
  return (
    <p className="prose">
      <Trans>
        In danger now? Call or text <a href="tel:988">988</a>, or call <a href="tel:911">911</a>.
      </Trans>
    </p>
  );
}
