import { useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { callLink, textLink } from '@clearing/shared/dial';

const CrisisLineFragment = graphql(`
  fragment CrisisLine on HelpLine {
    name
    phone
    dial
    textTo
    url
    languages
  }
`);

export type CrisisLine = FragmentType<typeof CrisisLineFragment>;

/** Other lines, each in one row with what can be pressed. The first two of every list, 988 and 911, stand above. */
export function CrisisLines({ lines }: { lines: readonly CrisisLine[] }) {
  const { t } = useLingui();
  return (
    <ul role="list" className="crisis-lines">
      {lines.map((line, index) => {
        const { name, phone, dial, textTo, url } = readFragment(CrisisLineFragment, line);
        const number = dial ?? phone;
        const call = callLink({ phone, dial });
        const text = textLink({ textTo });
        return (
          <li key={index} className="crisis-lines__line">
            <span>{name}</span>
            <span className="row">
              {call && <a href={call}>{t`Call ${number}`}</a>}
              {text && <a href={text}>{t`Text ${textTo}`}</a>}
              {!call && url && (
                <a href={url} rel="noreferrer noopener">
                  {t`Open`}
                </a>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The lines that stand above as large buttons. */
export function withoutMainLines(lines: readonly CrisisLine[]): readonly CrisisLine[] {
  return lines.filter((line) => {
    const { dial } = readFragment(CrisisLineFragment, line);
    return dial !== '988' && dial !== '911';
  });
}
