import { Trans } from '@lingui/react/macro';
import { CrisisLines, withoutMainLines, type CrisisLine } from '../consultations/crisis/crisis-lines.js';
import { LinkButton } from '../ui/button.js';
import { Disclosure } from '../ui/disclosure.js';

/** What comes before telling anybody: help, and what the body says that cannot wait. */
export function WhatToDoNow({ lines }: { lines: readonly CrisisLine[] }) {
  return (
    <section className="stack stack--4" aria-labelledby="now">
      <h2 id="now">
        <Trans>First: is help needed now?</Trans>
      </h2>
      <ul className="prose">
        <li>
          <Trans>
            Hard to wake, slow or hard breathing, chest pain, fainting, a seizure, or cannot be calmed: call 911. Say
            that it was ketamine, and when.
          </Trans>
        </li>
        <li>
          <Trans>Thoughts of ending your life: call or text 988, at any hour.</Trans>
        </li>
        <li>
          <Trans>
            Anything else that is new or worries you: call the person or clinic that treated you. Do not drive.
          </Trans>
        </li>
      </ul>
      <div className="row">
        <LinkButton weight="help" wide href="tel:911">
          <Trans>Call 911</Trans>
        </LinkButton>
        <LinkButton weight="help" wide href="tel:988">
          <Trans>Call 988</Trans>
        </LinkButton>
      </div>
      <Disclosure summary={<Trans>Other help lines</Trans>}>
        <CrisisLines lines={withoutMainLines(lines)} />
      </Disclosure>
      <p>
        <strong>
          <Trans>We are not an emergency service. No one is watching this page.</Trans>
        </strong>
      </p>
    </section>
  );
}

/** Who looks into it officially. We are a directory: telling us does not tell them. */
export function WhereItIsReported() {
  return (
    <section className="stack stack--4" aria-labelledby="reported">
      <h2 id="reported">
        <Trans>Where to report this officially</Trans>
      </h2>
      <p className="prose">
        <Trans>
          Telling us does not report it there. Anyone can report it there, for themselves or for someone else.
        </Trans>
      </p>
      <ul className="prose">
        <li>
          <Trans>
            Harm from a medicine: the FDA’s{' '}
            <a href="https://www.fda.gov/medwatch" rel="noreferrer noopener">
              MedWatch
            </a>
            , or <a href="tel:+18003321088">1-800-332-1088</a>. Compounded ketamine, too.
          </Trans>
        </li>
        <li>
          <Trans>
            How a licensed person treated someone: the licensing board of the state. Medical boards are listed at{' '}
            <a href="https://www.fsmb.org/contact-a-state-medical-board/" rel="noreferrer noopener">
              fsmb.org
            </a>
            ; nurses, psychologists and counselors have boards of their own.
          </Trans>
        </li>
      </ul>
    </section>
  );
}
