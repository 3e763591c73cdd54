import { openDataTimes } from '@clearing/shared/api-limits';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEnvironment } from '../app/page-environment.js';
import { TextPage, TextSection } from '../guides/text-page.js';
import { CodeBlock } from '../ui/code-block.js';
import { PartnerFrame } from './partner-frame.js';

/** The directory in the formats of other worlds: where each file is, what it holds, and how well to ask for it. */
export function OpenDataPage() {
  const { t } = useLingui();
  const { origin } = useEnvironment();
  const times = `curl '${origin}/fhir/$bulk-publish'

# Only those that changed since the last transactionTime:
curl '${origin}/fhir/$bulk-publish?_since=YYYY-MM-DDThh:mm:ssZ'

# What the manifest names:
curl --compressed ${origin}/fhir/Slot/TX.ndjson`;
  const services = `curl ${origin}/hsds
curl --compressed ${origin}/hsds/services.json
curl --compressed ${origin}/hsds/organizations.json`;
  return (
    <PartnerFrame>
      <TextPage
        title={t`Files without a key`}
        description={t`Free times as SMART Scheduling Links, the directory as HSDS, and the structured data in our pages.`}
        changedOn="2026-11-29"
        lead={
          <Trans>
            For booking sites, resource lines, and anyone who runs a directory of directories. They are open to any
            site, without a key, and contain what our pages show. Credit Clearing, and link to the listing.
          </Trans>
        }
      >
        <TextSection id="times" title={<Trans>Free times: SMART Scheduling Links</Trans>}>
          <CodeBlock name={t`Free times as files`} text={times} />
          <p>
            <Trans>
              The manifest lists each file with its type, its count and its states. Take the files for the states you
              need: <code>TX.ndjson</code> is what takes place in Texas, and <code>NM-remote.ndjson</code> are talks by
              video and phone with people licensed in New Mexico and the other states the entry names. A resource is in
              one file only. <code>transactionTime</code> stays the same as long as none of them changes.
            </Trans>
          </p>
          <dl className="stack stack--2">
            <div>
              <dt>
                <code>Location</code>
              </dt>
              <dd>
                <Trans>
                  A clinic’s location or, with physicalType <code>vi</code> and no address, one practitioner’s talks by
                  video and phone, with the states they may talk to in <code>licensed-states</code>.
                </Trans>
              </dd>
            </div>
            <div>
              <dt>
                <code>PractitionerRole</code>
              </dt>
              <dd>
                <Trans>One practitioner at one location: name, NPI if given, profession as a code, and page.</Trans>
              </dd>
            </div>
            <div>
              <dt>
                <code>Schedule</code>
              </dt>
              <dd>
                <Trans>One kind of first talk; never a treatment session.</Trans>
              </dd>
            </div>
            <div>
              <dt>
                <code>Slot</code>
              </dt>
              <dd>
                <Trans>
                  A time when a talk can be asked for, in the next {openDataTimes.slotDays} days, with its{' '}
                  <code>booking-deep-link</code>. Free times only.
                </Trans>
              </dd>
            </div>
          </dl>
          <p>
            <Trans>
              Send people to the slot’s deep link. It is a URL that already has parameters: add{' '}
              <code>booking-referral</code>, your handle from <a href="/partners/referrals">people you sent</a>, with
              your language’s URL tools, and requests count as yours. <code>source</code> may be there too; we do not
              read it. People fill in the request on our pages. If a time is gone, or not legal where they will be, the
              page says so and offers others.
            </Trans>
          </p>
        </TextSection>
        <TextSection id="services" title={<Trans>The directory: HSDS</Trans>}>
          <CodeBlock name={t`The directory as files`} text={services} />
          <p>
            <Trans>
              Objects of the Human Services Data Specification 3.1, nested the way its API nests them. A service is what
              one practitioner offers at one clinic: languages, session prices, locations, and in{' '}
              <code>service_areas</code> the states they may treat by video and phone, based only on checked licences.{' '}
              <code>assured_date</code> is when they last confirmed the listing; <code>schedules</code> link to their
              free times.
            </Trans>
          </p>
        </TextSection>
        <TextSection id="pages" title={<Trans>Our pages</Trans>}>
          <p>
            <Trans>
              Each public page has a canonical URL and describes itself with schema.org terms, as JSON-LD.{' '}
              <a href="/sitemap.xml">The list of our pages</a> includes every one, with the day it last changed.
            </Trans>
          </p>
        </TextSection>
        <TextSection id="asking" title={<Trans>How to ask</Trans>}>
          <ul>
            <li>
              <Trans>
                Every {openDataTimes.cachedSeconds / 60} minutes at most, with <code>If-None-Match</code>: anything
                unchanged is answered 304, without a body. Accept gzip.
              </Trans>
            </li>
            <li>
              <Trans>
                429: you asked too often. 503: nothing has been made yet, or what there is may be out of date. Wait as
                long as <code>Retry-After</code> says.
              </Trans>
            </li>
            <li>
              <Trans>
                Anyone hidden is left out the next time a file is made. Take them down within a day:{' '}
                <a href="/partners#terms">the terms</a> require it. If you need to know sooner, use{' '}
                <a href="/partners/about-webhooks">a webhook</a> or the feed of changes.
              </Trans>
            </li>
            <li>
              <Trans>Ids do not change. Ignore anything in a resource that you do not know: more may be added.</Trans>
            </li>
          </ul>
          <p>
            <Trans>
              How fresh they are is described under <a href="/partners/limits#promises">what you can count on</a>.
            </Trans>
          </p>
        </TextSection>
      </TextPage>
    </PartnerFrame>
  );
}
