import { Trans } from '@lingui/react/macro';
import { DefinitionRow, Facts } from '../ui/facts.js';
import type { LiveView } from './live.server.js';

/** What an operator reads of a partner, or said yes to: it stays as it is, whatever another window says. */
export function KeptWords({ kept: { organisation, site, purpose } }: { kept: NonNullable<LiveView['kept']> }) {
  return (
    <section className="stack stack--3" aria-labelledby="words">
      <h2 id="words">
        <Trans>What you asked with</Trans>
      </h2>
      <Facts>
        <DefinitionRow term={<Trans>Organisation</Trans>}>
          <span className="as-typed">{organisation}</span>
        </DefinitionRow>
        <DefinitionRow term={<Trans>Site</Trans>}>
          <span className="as-typed">{site}</span>
        </DefinitionRow>
        <DefinitionRow term={<Trans>What you want to do</Trans>}>
          <span className="as-typed">{purpose}</span>
        </DefinitionRow>
      </Facts>
    </section>
  );
}
