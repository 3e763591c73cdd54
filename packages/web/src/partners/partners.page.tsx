import { currentPartnerTerms } from '@clearing/shared/partner-terms';
import { Trans, useLingui } from '@lingui/react/macro';
import { TextPage, TextSection } from '../guides/text-page.js';
import { LinkButton } from '../ui/button.js';
import { TermsText } from './terms-text.js';

/** What an organisation can do with the directory, and on which terms. */
export function PartnersPage() {
  const { t } = useLingui();
  return (
    <TextPage
      title={t`Partners`}
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
        <a href="/partners/keys">
          <Trans>You are one already? Your keys</Trans>
        </a>
      </p>
      <TextSection id="for-whom" title={<Trans>For whom it is</Trans>}>
        <p>
          <Trans>
            Referral networks, insurers, patient charities, makers of health record software: whoever has users who look
            for a licensed person. A talk is always asked for on our pages. You send us nothing about a patient, and we
            tell you nothing about one.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="how" title={<Trans>How it begins</Trans>}>
        <ol>
          <li>
            <Trans>Sign in, and say who you are and what you want to do. You have a test key at once.</Trans>
          </li>
          <li>
            <Trans>Try your queries with it. Test keys open invented listings only, by a clock that you can set.</Trans>
          </li>
          <li>
            <Trans>Agree to the terms below and ask for live keys. An operator looks, and we write to you.</Trans>
          </li>
        </ol>
        <p>
          <Trans>
            Without a key anybody can try the API: <a href="/graphiql">open the explorer</a>, read{' '}
            <a href="/schema.graphql">the schema</a> and <a href="/schema/changelog">what changed in it</a>.
          </Trans>
        </p>
        <p>
          <Trans>
            Some files need no key at all: free times as <a href="/fhir/$bulk-publish">SMART Scheduling Links</a>, the
            directory as <a href="/hsds">HSDS</a>, and <a href="/sitemap.xml">the list of our pages</a>.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="keys" title={<Trans>Keys</Trans>}>
        <dl>
          <dt>
            <Trans>Test key</Trans>
          </dt>
          <dd>
            <Trans>For trying things out. Begins with clr_test_.</Trans>
          </dd>
          <dt>
            <Trans>Live key</Trans>
          </dt>
          <dd>
            <Trans>The directory, from your server. It is a secret. Begins with clr_live_.</Trans>
          </dd>
          <dt>
            <Trans>Publishable key</Trans>
          </dt>
          <dd>
            <Trans>
              For your pages, which anybody can read. It works only on the sites you name, and only reads. Begins with
              clr_pub_.
            </Trans>
          </dd>
        </dl>
        <p>
          <Trans>
            A key is sent in the header <code>Authorization: Bearer</code>, never in an address. You have two of a kind
            at a time, so that one can follow another. One that you revoke opens nothing within a second.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="budget" title={<Trans>How much you may ask</Trans>}>
        <p>
          <Trans>
            Each key has a budget in points, and every answer says what it cost and what is left. A search costs some
            points, a free time costs more. When nothing is left we say when to ask again, and nothing is done by half.
          </Trans>
        </p>
      </TextSection>
      <section className="stack stack--3" aria-labelledby="terms">
        <h2 id="terms">
          <Trans>Terms of data use</Trans>
        </h2>
        <p className="prose">
          <Trans>They hold for live and publishable keys. We keep when you agreed, and to which version.</Trans>
        </p>
        <TermsText terms={currentPartnerTerms} />
      </section>
    </TextPage>
  );
}
