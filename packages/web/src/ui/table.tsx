import type { ReactNode } from 'react';

interface TableProps {
  readonly caption: string;
  /** A heading just above says what it is: the caption is for those who come to the table itself. */
  readonly isHeaded?: boolean;
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** A table that scrolls inside its own frame on a narrow screen; the frame can be reached and moved by keyboard. */
export function Table({ caption, isHeaded = false, head, children }: TableProps) {
  return (
    <div className="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption className={isHeaded ? 'unseen' : undefined}>{caption}</caption>
        <thead>{head}</thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
