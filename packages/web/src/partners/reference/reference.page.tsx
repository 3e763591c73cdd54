import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { PartnerFrame } from '../partner-frame.js';
import { FoundInReference } from './found-in-reference.js';
import { ReferenceIndex } from './reference-index.js';
import { ReferenceSearch } from './reference-search.js';
import type { ReferenceView } from './reference.server.js';

/** The whole schema on a page, to be looked through or searched. */
export function ReferencePage() {
  const { t } = useLingui();
  const view = usePageState<ReferenceView>();
  if (!view) return null;
  const { typed, found, total, alike } = view;
  return (
    <PartnerFrame>
      <article className="reference stack stack--6">
        <PageHead
          title={t`Schema reference`}
          description={t`Every type and field of the public API: what it is, when it is null, what it costs and needs.`}
          canonical="/partners/reference"
          indexed={found === null}
        />
        <header className="stack stack--3">
          <h1>
            <Trans>Schema reference</Trans>
          </h1>
          <p className="text-page__lead prose">
            <Trans>
              Every type and field: what it is, when it is null, and what it costs. Generated from the schema itself.
            </Trans>
          </p>
        </header>
        <ReferenceSearch typed={typed} />
        <div id="found" className="stack stack--6">
          {found ? <FoundInReference typed={typed} found={found} total={total} alike={alike} /> : <ReferenceIndex />}
        </div>
      </article>
    </PartnerFrame>
  );
}
