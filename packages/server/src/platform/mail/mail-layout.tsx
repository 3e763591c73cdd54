import { Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

export interface MailContent {
  /** Neutral: whoever looks over a shoulder learns nothing. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
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

const page = { margin: 0, padding: '24px 12px', background: '#FBF7F0', color: '#22302F' } as const;
const sheet = { maxWidth: 560, margin: '0 auto', font: '17px/1.6 Verdana, Arial, sans-serif' } as const;

function MailPage({ subject, blocks }: { subject: string; blocks: readonly MailBlock[] }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{subject}</title>
      </head>
      <body style={page}>
        <div style={sheet}>
          {blocks.map((block, index) => (
            <Fragment key={index}>
              <Block block={block} />
            </Fragment>
          ))}
          <p style={{ color: '#56635F', borderTop: '1px solid #DDD3C3', paddingTop: 12 }}>Clearing</p>
        </div>
      </body>
    </html>
  );
}

const code = { font: '600 32px/1.4 Menlo, Consolas, monospace', letterSpacing: 4, margin: '16px 0' } as const;
const button = {
  display: 'inline-block',
  padding: '12px 20px',
  borderRadius: 6,
  background: '#1F5F5B',
  color: '#FFFFFF',
} as const;

function Block({ block }: { block: MailBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h1 style={{ font: '600 24px/1.3 Georgia, serif' }}>{block.text}</h1>;
    case 'paragraph':
      return <p style={{ whiteSpace: 'pre-line' }}>{block.text}</p>;
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
        <p>
          <a style={button} href={block.url}>
            {block.label}
          </a>
          <br />
          <small>
            Or copy this address: <span style={{ wordBreak: 'break-all' }}>{block.url}</span>
          </small>
        </p>
      );
    case 'facts':
      return (
        <table role="presentation" style={{ borderSpacing: '0 4px' }}>
          <tbody>
            {block.facts.map((fact) => (
              <tr key={fact.label}>
                <td style={{ paddingRight: 16, color: '#56635F', verticalAlign: 'top' }}>{fact.label}</td>
                <td dir="auto">{fact.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
  }
}
