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

# Those alone that changed since the last transactionTime:
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
        description={t`Free times as SMART Scheduling Links, the directory as HSDS, and what our pages say to machines.`}
        changedOn="2026-11-29"
        lead={
          <Trans>
            For booking sites, resource lines, and whoever keeps a directory of directories. They are open from any
            site, without a key, and hold what our pages show. Name Clearing beside it, and link to the listing.
          </Trans>
        }
      >
        <TextSection id="times" title={<Trans>Free times: SMART Scheduling Links</Trans>}>
          <CodeBlock name={t`Free times as files`} text={times} />
          <p>
            <Trans>
              The manifest names each file with its type, its count and its states. Take those whose states concern you:{' '}
              <code>TX.ndjson</code> is what takes place in Texas, <code>NM-remote.ndjson</code> are talks by video and
              phone of people licensed in New Mexico and in the other states that the entry names. A resource stands in
              one file only. <code>transactionTime</code> stays as it is while none of them changes.
            </Trans>
          </p>
          <dl className="stack stack--2">
            <div>
              <dt>
                <code>Location</code>
              </dt>
              <dd>
                <Trans>
                  A place of a clinic; or, with physicalType <code>vi</code> and no address, the talks by video and
                  phone of one practitioner, with the states they may talk to in <code>licensed-states</code>.
                </Trans>
              </dd>
            </div>
            <div>
              <dt>
                <code>PractitionerRole</code>
              </dt>
              <dd>
                <Trans>One practitioner at one place: name, NPI where given, profession by its code, and page.</Trans>
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
                  A time at which it can be asked for, in the next {openDataTimes.slotDays} days, with its{' '}
                  <code>booking-deep-link</code>. Free ones only.
                </Trans>
              </dd>
            </div>
          </dl>
          <p>
            <Trans>
              Send people to the deep link of the slot. It is an address with parameters of its own: add{' '}
              <code>booking-referral</code>, your handle from <a href="/partners/referrals">people you sent</a>, by what
              your language has for addresses, and requests count as yours. <code>source</code> may stand there, too; we
              do not read it. They fill in the request on our pages. Where a time is gone, or not legal where they will
              be, the page says so and offers others.
            </Trans>
          </p>
        </TextSection>
        <TextSection id="services" title={<Trans>The directory: HSDS</Trans>}>
          <CodeBlock name={t`The directory as files`} text={services} />
          <p>
            <Trans>
              Objects of the Human Services Data Specification 3.1, nested as its API nests them. A service is what one
              practitioner gives at one clinic: languages, prices of a session, places, and in{' '}
              <code>service_areas</code> the states they may care for by video and phone, by checked licences alone.{' '}
              <code>assured_date</code> is when they last confirmed the listing; <code>schedules</code> link to their
              free times.
            </Trans>
          </p>
        </TextSection>
        <TextSection id="pages" title={<Trans>Our pages</Trans>}>
          <p>
            <Trans>
              Each public page has a canonical address and says what it is in words of schema.org, as JSON-LD.{' '}
              <a href="/sitemap.xml">The list of our pages</a> names every one, with the day on which it last changed.
            </Trans>
          </p>
        </TextSection>
        <TextSection id="asking" title={<Trans>How to ask</Trans>}>
          <ul>
            <li>
              <Trans>
                Every {openDataTimes.cachedSeconds / 60} minutes at most, with <code>If-None-Match</code>: what did not
                change is answered 304, without a body. Take gzip.
              </Trans>
            </li>
            <li>
              <Trans>
                429: you asked too much. 503: nothing is made yet, or what there is may be out of date. Wait as long as{' '}
                <code>Retry-After</code> says.
              </Trans>
            </li>
            <li>
              <Trans>
                Who is hidden is out of a file when it is next made. Take them down within a day:{' '}
                <a href="/partners#terms">the terms</a> ask for it. Whoever has to know sooner is told by{' '}
                <a href="/partners/about-webhooks">a webhook</a> or by the feed of changes.
              </Trans>
            </li>
            <li>
              <Trans>Ids stay. What is added to a resource, and you do not know, may be passed over.</Trans>
            </li>
          </ul>
          <p>
            <Trans>
              How fresh they are stands among <a href="/partners/limits#promises">what you can count on</a>.
            </Trans>
          </p>
        </TextSection>
      </TextPage>
    </PartnerFrame>
  );
}
