import { Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

export interface MailContent {
  /** Neutral: whoever looks over a shoulder learns nothing. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** A page where whoever asked for such letters stops them: mail programs show it beside the letter. */
  readonly leave?: string;
  readonly calendar?: { readonly method: 'REQUEST' | 'PUBLISH' | 'CANCEL'; readonly content: string };
}

/** What a mail is made of. Written once; the text part and the HTML part say the same. */
export type MailBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export function renderMail(subject: string, blocks: readonly MailBlock[]): MailContent {
  const html = `<!doctype html>${renderToStaticMarkup(<MailPage subject={subject} blocks={blocks} />)}`;
  return { subject, text: `${blocks.map(asText).join('\n\n')}\n\n-- \nClearing\n`, html };
}

function asText(block: MailBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'code':
      return block.text;
    case 'quote':
      return block.text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
    case 'link':
      return `${block.label}:\n${block.url}`;
    case 'facts':
      return block.facts.map((fact) => `${fact.label}: ${fact.value}`).join('\n');
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
  }
}

/*
 * What every program draws stands in the elements; what only some read stands in the sheet. Without it the mail is
 * light, whole and legible; with it, it is dark for whoever reads in the dark, and its button is as wide as a phone.
 */
const page = { margin: 0, padding: '24px 16px', background: '#FBF7F0', color: '#22302F' } as const;
// An address that somebody wrote into their words would make the whole letter as wide as itself: phones then draw it tiny.
const breaking = { overflowWrap: 'anywhere', wordBreak: 'break-word' } as const;
const unbroken = { overflowWrap: 'normal', wordBreak: 'normal' } as const;
const sheet = { maxWidth: 560, margin: '0 auto', font: '17px/1.6 Verdana, Arial, sans-serif', ...breaking } as const;
const muted = { color: '#56635F' } as const;

const forSomePrograms = `
@media (prefers-color-scheme: dark) {
  .page { background: #14201F !important; color: #EFE9DE !important; }
  .muted { color: #B3BCB4 !important; }
  .line { border-color: #33443F !important; }
  .way { background: #8FD0C4 !important; color: #0F2422 !important; }
  .address { color: #9CCBE8 !important; }
}
@media (max-width: 479px) {
  .way { display: block !important; text-align: center; }
}`;

function MailPage({ subject, blocks }: { subject: string; blocks: readonly MailBlock[] }) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style>{forSomePrograms}</style>
      </head>
      <body className="page" style={page}>
        <div dir="ltr" style={sheet}>
          {blocks.map((block, index) => (
            <Fragment key={index}>
              <Block block={block} />
            </Fragment>
          ))}
          <p
            className="muted line"
            style={{ ...muted, borderTop: '1px solid #DDD3C3', margin: '32px 0 0', paddingTop: 12 }}
          >
            Clearing
          </p>
        </div>
      </body>
    </html>
  );
}

const heading = { font: '600 24px/1.3 Georgia, serif', margin: '0 0 16px' } as const;
const paragraph = { margin: '0 0 16px', whiteSpace: 'pre-line' } as const;
const code = { font: '600 32px/1.4 Menlo, Consolas, monospace', letterSpacing: 4, margin: '0 0 16px' } as const;
const button = {
  display: 'inline-block',
  padding: '12px 22px',
  borderRadius: 6,
  background: '#1F5F5B',
  color: '#FFFFFF',
  fontWeight: 600,
  lineHeight: 1.4,
} as const;
const label = { padding: '4px 20px 4px 0', verticalAlign: 'top', fontWeight: 400, textAlign: 'left' } as const;
const address = { ...muted, margin: '0 0 24px', fontSize: 14, lineHeight: 1.5 } as const;

function Block({ block }: { block: MailBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h1 style={heading}>{block.text}</h1>;
    case 'paragraph':
      return <p style={paragraph}>{block.text}</p>;
    case 'code':
      return <p style={code}>{block.text}</p>;
    case 'quote':
      return (
        <blockquote
          dir="auto"
          style={{ whiteSpace: 'pre-line', margin: '0 0 16px', paddingLeft: 12, borderLeft: '3px solid #7E877F' }}
        >
          {block.text}
        </blockquote>
      );
    case 'link':
      return (
        <>
          <p style={{ margin: '8px 0 8px' }}>
            <a className="way" style={button} href={block.url}>
              {block.label}
            </a>
          </p>
          <p className="muted" style={address}>
            Or copy this address:{' '}
            <span className="address" style={{ wordBreak: 'break-all' }}>
              {block.url}
            </span>
          </p>
        </>
      );
    case 'facts':
      return (
        <table cellPadding={0} cellSpacing={0} style={{ margin: '0 0 16px' }}>
          <tbody>
            {block.facts.map((fact) => (
              <tr key={fact.label}>
                {/* The colon and the space, which no cell drops, are for programs that draw no styles, or read the words alone. */}
                <th
                  scope="row"
                  align="left"
                  className="muted"
                  style={{ ...muted, ...unbroken, ...label }}
                >{`${fact.label}:\u00a0`}</th>
                <td dir="auto" style={{ padding: '4px 0', verticalAlign: 'top' }}>
                  {fact.value}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'list':
      return (
        <ul style={{ margin: '0 0 16px', paddingLeft: 22 }}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
  }
}
