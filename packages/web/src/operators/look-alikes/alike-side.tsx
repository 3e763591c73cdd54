import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import type { ListingState } from '../../generated/graphql.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { Mark } from '../../ui/mark.js';

const AlikeSideFragment = graphql(`
  fragment AlikeSide on DeskAlike {
    name
    strangeSigns
    npi
    licenses {
      jurisdiction
      profession
      number
      isChecked
    }
    cities
    isDraft
  }
`);

interface Props {
  readonly id: string;
  readonly title: string;
  readonly side: FragmentType<typeof AlikeSideFragment>;
  /** Null: an entry of the registry, or nobody ever saw it. */
  readonly slug: string | null;
  readonly state: ListingState | null;
}

/** One of two that look alike: what it says, and where it is in its life. */
export function AlikeSide({ id, title, side, slug, state }: Props) {
  const { t } = useLingui();
  const said = readFragment(AlikeSideFragment, side);
  return (
    <section className="stack stack--3" aria-labelledby={id}>
      <h3 id={id}>
        <span className="muted small">{title}</span>
        <br />
        <span className="as-typed">{said.name}</span>
      </h3>
      <Facts>
        {said.strangeSigns.length > 0 && (
          <DefinitionRow term={<Trans>Not what they look like</Trans>}>
            <ul>
              {said.strangeSigns.map((sign) => (
                <li key={sign} className="as-typed">
                  {sign}
                </li>
              ))}
            </ul>
          </DefinitionRow>
        )}
        <DefinitionRow term={<Trans>State</Trans>}>
          <StateNow state={state} slug={slug} isDraft={said.isDraft} />
        </DefinitionRow>
        <DefinitionRow term={<Trans>National number</Trans>}>{said.npi}</DefinitionRow>
        {state !== null && (
          <DefinitionRow term={<Trans>Licences</Trans>}>
            {said.licenses.length > 0 && (
              <ul>
                {said.licenses.map(({ jurisdiction, profession, number, isChecked }) => (
                  <li key={`${jurisdiction} ${profession} ${number}`}>
                    {findJurisdiction(jurisdiction)?.name ?? jurisdiction}, {profession.replaceAll('-', ' ')},{' '}
                    {number ?? t`no number`}{' '}
                    {isChecked ? (
                      <Mark kind="checked">
                        <Trans>checked</Trans>
                      </Mark>
                    ) : (
                      <span className="muted">
                        <Trans>(not checked)</Trans>
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </DefinitionRow>
        )}
        <DefinitionRow term={<Trans>Practises in</Trans>}>{said.cities.join('; ')}</DefinitionRow>
      </Facts>
    </section>
  );
}

function StateNow({ state, slug, isDraft }: Pick<Props, 'state' | 'slug'> & { readonly isDraft: boolean }) {
  if (state === null) return <Trans>Listed by the registry</Trans>;
  if (state === 'HIDDEN') {
    return (
      <>
        <Trans>Hidden: no one sees it</Trans>{' '}
        <a href="/operators/hidden">
          <Trans>Hidden listings</Trans>
        </a>
      </>
    );
  }
  if (state === 'PAUSED') return <Trans>Paused by its practitioner: no one sees it</Trans>;
  if (slug === null) return <Trans>A draft: no one has ever seen it</Trans>;
  return (
    <>
      {isDraft && <Trans>A draft is waiting; the published version is the one before it. </Trans>}
      <a href={`/practitioners/${slug}`}>
        <Trans>See it as patients do</Trans>
      </a>
    </>
  );
}
