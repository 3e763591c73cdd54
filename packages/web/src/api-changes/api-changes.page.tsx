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
        description={t`Every published version of the public schema, what changed in it, and what will be removed and when.`}
        changedOn={publications[0]?.publishedOn ?? '2026-11-27'}
        lead={
          <Trans>
            The directory’s schema grows, and nothing is removed without a year’s notice. Here is every published
            version of it, newest first.
          </Trans>
        }
      >
        <TextSection id="promise" title={<Trans>What you can count on</Trans>}>
          <ul>
            <li>
              <Trans>
                What a published schema contains stays for at least twelve months after we announce that it will be
                removed.
              </Trans>
            </li>
            <li>
              <Trans>
                We announce it in the schema itself: the element is marked as deprecated, with what to use instead and
                the first day it may be gone.
              </Trans>
            </li>
            <li>
              <Trans>
                New fields, types and values may be added at any time. Make sure your program ignores values it does not
                know.
              </Trans>
            </li>
            <li>
              <Trans>The schema is the same for everyone.</Trans>
            </li>
          </ul>
          <p>
            <Trans>
              For programs: <a href="/schema/changelog.json">this page as JSON</a> and{' '}
              <a href="/schema.graphql">the schema as text</a>. Both answer 304 when you send back their ETag. To try a
              query, <a href="/graphiql">open the explorer</a>.
            </Trans>
          </p>
        </TextSection>
        <Deprecations deprecations={deprecations} />
        <Publications publications={publications} />
      </TextPage>
    </PartnerFrame>
  );
}
