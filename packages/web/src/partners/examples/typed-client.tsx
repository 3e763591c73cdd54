import { Trans, useLingui } from '@lingui/react/macro';
import { TextSection } from '../../guides/text-page.js';
import { CodeBlock } from '../../ui/code-block.js';

const program = (address: string) => `import { createClient, pages, SearchPractitioners } from '@clearing/client';

const client = createClient({
  url: '${address}',
  key: process.env.CLEARING_KEY,
});
const near = { place: '75201' };
const found = pages(client, SearchPractitioners, (data) => data.practitioners, { near });

for await (const { displayName, url } of found) {
  console.log(displayName, url);
}`;

/** How it is installed, and what it does that everybody would write again. */
export function TypedClient({ address, install }: { address: string; install: string }) {
  const { t } = useLingui();
  return (
    <TextSection id="client" title={<Trans>A typed client for TypeScript</Trans>}>
      <CodeBlock name={t`How the client is installed`} text={`npm install ${install}`} />
      <p>
        <Trans>
          It is not in any registry: it comes from here. The URL contains the file’s hash and gives this same file for a
          year after a newer one is released, so your lock file stays valid.
        </Trans>
      </p>
      <CodeBlock name={t`A program with the client`} text={program(address)} />
      <ul>
        <li>
          <Trans>
            It needs nothing else, and runs in Node 20 or later and in browsers. The client and the programs here are ES
            modules. In a folder that <code>npm init</code> made, <code>npm pkg set type=module</code> lets Node run
            them.
          </Trans>
        </li>
        <li>
          <Trans>
            Everyday operations are exported by name, with types for their variables and results. A bundler leaves out
            the ones you do not use. Your own documents work with the same functions.
          </Trans>
        </li>
        <li>
          <Trans>
            <code>pages</code> and <code>edges</code> walk through any list, <code>changes</code> the feed of changes.
            Each has a cursor to continue from.
          </Trans>
        </li>
        <li>
          <Trans>
            Queries are retried when we are busy or unreachable, with growing delays: three retries at first, and one
            more for every ten queries you send. When your budget is used up, they wait as long as they are told, up to
            half a minute. Anything that makes a change is sent once.
          </Trans>
        </li>
        <li>
          <Trans>
            A failure is a <code>ClearingError</code>: its <code>kind</code> says what you can do about it.
          </Trans>
        </li>
      </ul>
    </TextSection>
  );
}
