import { Trans, useLingui } from '@lingui/react/macro';
import { schemaChangelog } from '../generated/schema-changelog.js';
import { TextPage, TextSection } from '../guides/text-page.js';
import { PartnerFrame } from '../partners/partner-frame.js';
import { Deprecations } from './deprecations.js';
import { Publications } from './publications.js';

/** The history of the public schema for people, from the same file that programs read. */
export function ApiChangesPage() {
  const { t } = useLingui();
  const { publications, deprecations } = schemaChangelog;
  return (
    <PartnerFrame>
      <TextPage
        title={t`What changed in the API`}
        description={t`Every published state of the public schema, what it changed, and what will go and when.`}
        changedOn={publications[0]?.publishedOn ?? '2026-11-27'}
        lead={
          <Trans>
            The schema of the directory grows, and takes nothing away without a year’s notice. Here is every state of it
            that was published, the newest first.
          </Trans>
        }
      >
        <TextSection id="promise" title={<Trans>What you can count on</Trans>}>
          <ul>
            <li>
              <Trans>What a published schema has stays for at least twelve months after we say that it will go.</Trans>
            </li>
            <li>
              <Trans>
                We say so in the schema itself: the element is marked as deprecated, with what to use instead and the
                first day on which it may be gone.
              </Trans>
            </li>
            <li>
              <Trans>
                New fields, types and values may come at any time. Let your program pass over values that it does not
                know.
              </Trans>
            </li>
            <li>
              <Trans>The schema is the same for everybody who asks.</Trans>
            </li>
          </ul>
          <p>
            <Trans>
              For programs: <a href="/schema/changelog.json">this page as JSON</a> and{' '}
              <a href="/schema.graphql">the schema as text</a>, which both answer 304 to an ETag that they gave. To try
              a query, <a href="/graphiql">open the explorer</a>.
            </Trans>
          </p>
        </TextSection>
        <Deprecations deprecations={deprecations} />
        <Publications publications={publications} />
      </TextPage>
    </PartnerFrame>
  );
}
