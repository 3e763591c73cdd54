/** The encrypted columns of one table: where rotation finds every cell, and what each cell is bound to. */
export interface EncryptedTable {
  readonly table: string;
  /** The column that names the row in its cells; unique. */
  readonly row: string;
  readonly columns: readonly EncryptedColumn[];
}

export interface EncryptedColumn {
  readonly name: string;
  /** What the column is called in its cells. */
  readonly inCell: string;
}

/** `columns` by their names; a name after a colon is the one in cells, where it is another. */
export function encrypted(table: string, columns: readonly string[], row = 'id'): EncryptedTable {
  return {
    table,
    row,
    columns: columns.map((column) => {
      const [name = column, inCell = name] = column.split(':');
      return { name, inCell };
    }),
  };
}
