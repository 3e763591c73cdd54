import type { ReactNode } from 'react';

export interface StackedColumn {
  readonly key: string;
  readonly name: string;
  readonly href: string;
}

export interface StackedRow {
  readonly key: string;
  readonly question: ReactNode;
  /** One for each column, in their order. */
  readonly answers: readonly ReactNode[];
}

interface StackedTableProps {
  readonly caption: string;
  /** What the first column holds, for those who hear the table. */
  readonly corner: string;
  readonly columns: readonly StackedColumn[];
  readonly rows: readonly StackedRow[];
}

/**
 * A table of many columns. Where they do not fit beside each other, each row becomes a block of its own and each answer
 * says whose it is. The roles are written out because a table drawn as blocks is no table to a screen reader.
 */
export function StackedTable({ caption, corner, columns, rows }: StackedTableProps) {
  return (
    <div className="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table className="table table--stacked" role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              <span className="unseen">{corner}</span>
            </th>
            {columns.map(({ key, name, href }) => (
              <th key={key} scope="col" role="columnheader">
                <a href={href}>{name}</a>
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
                <td key={column.key} role="cell" data-column={column.name}>
                  {answers[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
