import { Trans } from '@lingui/react/macro';
import { DefinitionRow, Facts } from '../../ui/facts.js';

/** The kinds of keys, and how one is sent. */
export function KeysInShort() {
  return (
    <section className="stack stack--4" aria-labelledby="keys">
      <h2 id="keys">
        <Trans>Keys</Trans>
      </h2>
      <Facts>
        <DefinitionRow term={<Trans>Test key</Trans>}>
          <Trans>For trying things out. Begins with clr_test_.</Trans>
        </DefinitionRow>
        <DefinitionRow term={<Trans>Live key</Trans>}>
          <Trans>The directory, from your server. It is a secret. Begins with clr_live_.</Trans>
        </DefinitionRow>
        <DefinitionRow term={<Trans>Publishable key</Trans>}>
          <Trans>
            For your pages, which anyone can read. It works only on the sites you name, and can only read. Begins with
            clr_pub_. <a href="/partners/embeds#scripts">Which headers</a> your scripts may send and read.
          </Trans>
        </DefinitionRow>
        <DefinitionRow term={<Trans>Publishable key for tests</Trans>}>
          <Trans>
            The same for invented listings, and it also works on your own machine. Begins with clr_pub_test_.
          </Trans>
        </DefinitionRow>
      </Facts>
      <p className="prose">
        <Trans>
          Send a key in the header <code>Authorization: Bearer</code>, never in a URL. You can have two of a kind at a
          time, so that one can replace the other. A revoked key opens nothing within a second.
        </Trans>
      </p>
    </section>
  );
}
