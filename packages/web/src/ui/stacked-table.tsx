import type { ReactNode } from 'react';

export interface StackedColumn {
  readonly key: string;
  readonly name: string;
  readonly href?: string;
  /** What stands in it are numbers, one under the other. */
  readonly isFigures?: boolean;
}

export interface StackedRow {
  readonly key: string;
  readonly question: ReactNode;
  /** One for each column, in their order. */
  readonly answers: readonly ReactNode[];
}

interface StackedTableProps {
  readonly caption: string;
  /** A heading just above says what it is: the caption is for those who come to the table itself. */
  readonly isHeaded?: boolean;
  /** What the first column holds, for those who hear the table. */
  readonly corner: string;
  /** Whether the corner is also seen. */
  readonly isCornerSeen?: boolean;
  /** Answers are a few words: in a block each stands beside whose it is, and what has none is left out. */
  readonly isBrief?: boolean;
  readonly columns: readonly StackedColumn[];
  readonly rows: readonly StackedRow[];
}

/**
 * A table of many columns. Where they do not fit beside each other, each row becomes a block of its own and each answer
 * says whose it is. The roles are written out because a table drawn as blocks is no table to a screen reader.
 */
export function StackedTable({
  caption,
  isHeaded = false,
  corner,
  isCornerSeen = false,
  isBrief = false,
  columns,
  rows,
}: StackedTableProps) {
  return (
    // What is brief fits, and has nothing to be scrolled to.
    <div className="table-frame" {...(!isBrief && { role: 'region', 'aria-label': caption, tabIndex: 0 })}>
      <table className={`table table--stacked${isBrief ? ' table--brief' : ''}`} role="table">
        <caption className={isHeaded ? 'unseen' : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              <span className={isCornerSeen ? undefined : 'unseen'}>{corner}</span>
            </th>
            {columns.map(({ key, name, href, isFigures }) => (
              <th key={key} scope="col" role="columnheader" className={isFigures ? 'figure' : undefined}>
                {href === undefined ? name : <a href={href}>{name}</a>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, question, answers }) => (
            <tr key={key} role="row">
              <th scope="row" role="rowheader">
                {question}
              </th>
              {columns.map((column, index) => (
                <td
                  key={column.key}
                  role="cell"
                  className={column.isFigures ? 'figure' : undefined}
                  data-column={column.name}
                >
                  {isBrief && answers[index] != null ? <div>{answers[index]}</div> : answers[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
