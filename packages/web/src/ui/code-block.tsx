import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from './button.js';

/**
 * Text of a program, as it is, with a button that copies it where scripts run. It scrolls inside its own frame, which can be
 * reached and moved by keyboard; what `wraps` is one long word and is shown whole.
 */
export function CodeBlock({ name, text, wraps = false }: { name: string; text: string; wraps?: boolean }) {
  const { t } = useLingui();
  return (
    <div className="code" data-copyable>
      <pre
        className={wraps ? 'code-block code-block--wraps' : 'code-block'}
        role="region"
        aria-label={name}
        tabIndex={0}
      >
        <code>{text}</code>
      </pre>
      <div className="code__foot" hidden>
        <span aria-live="polite" className="muted small" />
        <Button
          type="button"
          weight="quiet"
          aria-label={t`Copy: ${name}`}
          data-copied={t`Copied.`}
          data-not-copied={t`Not copied: it is selected, copy it yourself.`}
        >
          <Trans>Copy</Trans>
        </Button>
      </div>
    </div>
  );
}
