import { formatPhone } from '@clearing/shared/phone';
import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionRow } from '../../ui/facts.js';

export interface GivenArrangement {
  readonly videoLink?: string | null;
  readonly videoHost?: string | null;
  readonly phone?: string | null;
  readonly placeNote?: string | null;
  readonly toBring?: string | null;
}

/**
 * How a confirmed talk is reached, as rows among its other facts; an address of a video talk where whoever gave it looks.
 * A host is named in letters nobody can mistake.
 */
export function ArrangementRows({ given }: { given: GivenArrangement | null | undefined }) {
  const { t } = useLingui();
  if (!given) return null;
  const { videoLink, videoHost, phone, placeNote, toBring } = given;
  return (
    <>
      {videoLink && videoHost && (
        <DefinitionRow term={t`Video link`}>
          <a href={videoLink} rel="noopener noreferrer">
            <Trans>
              Open the talk on <b className="as-typed">{videoHost}</b>
            </Trans>
          </a>
          <span className="block muted">
            <Trans>That is outside Clearing. It is shown from half an hour before the talk until it ends.</Trans>
          </span>
        </DefinitionRow>
      )}
      {phone && <DefinitionRow term={t`The call comes from`}>{formatPhone(phone)}</DefinitionRow>}
      {placeNote && (
        <DefinitionRow term={t`How to find it`}>
          <span className="as-typed">{placeNote}</span>
        </DefinitionRow>
      )}
      {toBring && (
        <DefinitionRow term={t`What to bring`}>
          <span className="as-typed">{toBring}</span>
        </DefinitionRow>
      )}
    </>
  );
}
