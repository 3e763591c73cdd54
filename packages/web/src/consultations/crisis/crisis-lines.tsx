import { useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';

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
        const callable = phone ?? /^\d+/.exec(dial ?? '')?.[0];
        return (
          <li key={index} className="crisis-lines__line">
            <span>{name}</span>
            <span className="row">
              {number && callable && <a href={`tel:${callable}`}>{t`Call ${number}`}</a>}
              {textTo && <a href={smsTo(textTo)}>{t`Text ${textTo}`}</a>}
              {!number && url && (
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

/** "838255", "1-833-852-6262", or "988 (write AYUDA)": the number is what a phone can be told. */
function smsTo(textTo: string): string {
  const number = /^[\d-]+/.exec(textTo)?.[0].replaceAll('-', '') ?? '';
  return `sms:${number.length > 7 ? `+${number}` : number}`;
}
