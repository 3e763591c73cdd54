import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button, LinkButton } from '../../ui/button.js';
import { NoAnswer } from '../../app/no-answer.js';
import { CrisisLines, withoutMainLines, type CrisisLine } from './crisis-lines.js';

/**
 * The page in a crisis. It stands alone: no scripts, no header, titled with the site's name only, and nothing on it tells
 * what it interrupted. What was typed is in the seal, which "I am safe" brings back.
 */
export function Crisis({
  lines,
  fields,
  isForOther = false,
  ways,
}: {
  lines: readonly CrisisLine[];
  fields: Readonly<Record<string, string>>;
  /** Somebody asks for another: the danger may be either's. */
  isForOther?: boolean;
  /** How to go on; "I am safe, continue" when nothing is said. */
  ways?: ReactNode;
}) {
  return (
    <div className="crisis">
      <PageHead title="Clearing" />
      <h1>
        <Trans>Thank you for telling us. Please talk to someone now.</Trans>
      </h1>
      <div className="crisis__ways">
        <LinkButton weight="help" href="tel:988">
          <Trans>Call 988</Trans>
        </LinkButton>
        <LinkButton weight="help" href="sms:988">
          <Trans>Text 988</Trans>
        </LinkButton>
      </div>
      <p className="crisis__hurt">
        <Trans>
          If you are hurt or about to be, <a href="tel:911">call 911</a>.
        </Trans>
      </p>
      <section className="stack stack--2" aria-labelledby="lines">
        <h2 id="lines">
          <Trans>Lines that may fit you better</Trans>
        </h2>
        <CrisisLines lines={withoutMainLines(lines)} />
      </section>
      <p>
        <Trans>Nothing was sent, and nothing about you was kept. What you typed is still here.</Trans>
      </p>
      <PageForm data-in-steps="HELD">
        <NoAnswer />
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {ways ?? (
          <Button weight="second" wide name="do" value="safe">
            {isForOther ? <Trans>We are safe, continue</Trans> : <Trans>I am safe, continue</Trans>}
          </Button>
        )}
      </PageForm>
    </div>
  );
}
