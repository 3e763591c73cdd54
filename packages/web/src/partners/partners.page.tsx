import { currentPartnerTerms } from '@clearing/shared/partner-terms';
import { Trans, useLingui } from '@lingui/react/macro';
import { TextPage, TextSection } from '../guides/text-page.js';
import { LinkButton } from '../ui/button.js';
import { Disclosure } from '../ui/disclosure.js';
import { DoorsForPartners } from './doors-for-partners.js';
import { PartnerFrame } from './partner-frame.js';
import { TermsText } from './terms-text.js';

/** What an organisation can do with the directory, and on which terms. */
export function PartnersPage() {
  const { t } = useLingui();
  return (
    <PartnerFrame>
      <TextPage
        title={t`For partners`}
        description={t`Show the directory to your own users: an API with keys, and the terms of data use.`}
        changedOn={currentPartnerTerms.version}
        lead={
          <Trans>
            Show the directory to your own users: search, facts and free times, over one GraphQL API. It costs nothing.
          </Trans>
        }
      >
        <p>
          <LinkButton wide href="/partners/join">
            <Trans>Become a partner</Trans>
          </LinkButton>
        </p>
        <p>
          <a href="/partners/start">
            <Trans>Or look around first: get an answer in a minute, without a key</Trans>
          </a>
        </p>
        <TextSection id="for-whom" title={<Trans>Who it is for</Trans>}>
          <p>
            <Trans>
              Referral networks, insurers, patient charities, makers of health record software: anyone with users who
              are looking for a licensed person. People always ask for a talk on our pages. You send us nothing about a
              patient, and we tell you nothing about one.
            </Trans>
          </p>
        </TextSection>
        <TextSection id="how" title={<Trans>How to start</Trans>}>
          <ol>
            <li>
              <Trans>Sign in, and say who you are and what you want to do. You get a test key right away.</Trans>
            </li>
            <li>
              <Trans>
                Try your queries with it. Test keys open only invented listings, on a clock that you can set.
              </Trans>
            </li>
            <li>
              <Trans>
                Agree to the terms below and ask for live keys. An operator reviews it, and we write to you.
              </Trans>
            </li>
          </ol>
        </TextSection>
        <DoorsForPartners />
        <section className="stack stack--3" aria-labelledby="terms">
          <h2 id="terms">
            <Trans>Terms of data use</Trans>
          </h2>
          <p className="prose">
            <Trans>They apply to live and publishable keys. We record when you agreed, and to which version.</Trans>
          </p>
          <Disclosure summary={<Trans>Read the terms</Trans>}>
            <TermsText terms={currentPartnerTerms} />
          </Disclosure>
        </section>
      </TextPage>
    </PartnerFrame>
  );
}
