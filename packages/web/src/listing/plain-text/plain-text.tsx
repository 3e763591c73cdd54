import { Fragment } from 'react';
import { piecesOf } from './plain-text-pieces.js';

/** What somebody wrote: paragraphs and links, and nothing else of it is markup. */
export function PlainText({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index} className="prose">
          {piecesOf(paragraph).map((piece, at) => (
            <Fragment key={at}>
              {piece.href === null ? (
                piece.text
              ) : (
                <a href={piece.href} rel="nofollow ugc noopener noreferrer">
                  {piece.text}
                </a>
              )}
            </Fragment>
          ))}
        </p>
      ))}
    </>
  );
}
