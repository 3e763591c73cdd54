import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** Where to go from the first page: what each of the others is for, in a line. */
export function DoorsForPartners() {
  return (
    <section className="stack stack--3" aria-labelledby="doors">
      <h2 id="doors">
        <Trans>What you will find here</Trans>
      </h2>
      <ul role="list" className="reference__entries">
        <To href="/partners/start" name={<Trans>Get started</Trans>}>
          <Trans>A live answer, the same in curl, TypeScript and Python, then a key.</Trans>
        </To>
        <To href="/partners/reference" name={<Trans>Schema reference</Trans>}>
          <Trans>Every type and field: what it is, when it is null, what it costs.</Trans>
        </To>
        <To href="/partners/examples" name={<Trans>Client and examples</Trans>}>
          <Trans>A typed client, and complete programs: search, paging, free times, changes, webhooks.</Trans>
        </To>
        <To href="/partners/embeds" name={<Trans>Embeds for your pages</Trans>}>
          <Trans>A search and a practitioner’s free times, in a few lines to copy.</Trans>
        </To>
        <To href="/partners/limits" name={<Trans>Limits and promises</Trans>}>
          <Trans>Keys, points, errors, and what you can count on.</Trans>
        </To>
        <To href="/partners/about-webhooks" name={<Trans>How webhooks work</Trans>}>
          <Trans>We call your server when a listing appears, changes or has to be taken down.</Trans>
        </To>
        <To href="/graphiql?as=test-key" name={<Trans>Explorer</Trans>}>
          <Trans>Write queries with help, starting from examples.</Trans>
        </To>
        <To href="/schema/changelog" name={<Trans>What changed</Trans>}>
          <Trans>
            Every published version of the schema. <a href="/schema.graphql">The schema as text</a>
          </Trans>
        </To>
        <To href="/status" name={<Trans>Status</Trans>}>
          <Trans>Whether everything is working now, and how it has been.</Trans>
        </To>
        <To href="/partners/open-data" name={<Trans>Files without a key</Trans>}>
          <Trans>
            Free times as <a href="/fhir/$bulk-publish">SMART Scheduling Links</a>, the directory as{' '}
            <a href="/hsds">HSDS</a>, and <a href="/sitemap.xml">the list of our pages</a>.
          </Trans>
        </To>
        <To href="/partners/keys" name={<Trans>Your console</Trans>}>
          <Trans>
            For partners: your keys and their usage, your webhooks, the clock for test keys, and what became of your
            links.
          </Trans>
        </To>
      </ul>
    </section>
  );
}

function To({ href, name, children }: { href: string; name: ReactNode; children: ReactNode }) {
  return (
    <li>
      <a href={href}>{name}</a>
      <p>{children}</p>
    </li>
  );
}
