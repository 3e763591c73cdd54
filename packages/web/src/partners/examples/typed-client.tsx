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
          It is on no registry: it comes from here. The address has the file’s hash in it and means this file for a year
          after a newer one came, so your lock file stays true.
        </Trans>
      </p>
      <CodeBlock name={t`A program with the client`} text={program(address)} />
      <ul>
        <li>
          <Trans>
            It needs nothing else, and runs in Node 20 or later and in browsers. It and the programs here are ES
            modules: in a folder that <code>npm init</code> made, <code>npm pkg set type=module</code> lets Node run
            them.
          </Trans>
        </li>
        <li>
          <Trans>
            Operations of every day are exported by name, with types for what they take and answer. A bundler leaves out
            those you do not use. Your own documents fit the same functions.
          </Trans>
        </li>
        <li>
          <Trans>
            <code>pages</code> and <code>edges</code> walk any list, <code>changes</code> the feed of what changed. Each
            has a cursor to go on from.
          </Trans>
        </li>
        <li>
          <Trans>
            Queries are sent again when we are busy or away, later and later: three at most, and one more for every ten
            that you asked. When your budget is spent, they wait as long as they are told, up to half a minute. What
            changes something is sent once.
          </Trans>
        </li>
        <li>
          <Trans>
            What fails is a <code>ClearingError</code>: its <code>kind</code> says what can be done about it.
          </Trans>
        </li>
      </ul>
    </TextSection>
  );
}
