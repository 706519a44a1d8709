// Rows held back and sent in one statement over arrays: many times quicker than one by one.
import pg from 'pg'

type Value = string | number | null

export interface Bulk {
  add(row: readonly Value[]): void
  send(): Promise<void>
}

/** @param described name and type of each column, in the order of the rows: `id uuid, name text` */
export function bulk(client: pg.Client, table: string, described: string): Bulk {
  const columns = described.split(', ').map((column) => column.split(' ') as [string, string])
  const names = columns.map(([name]) => pg.escapeIdentifier(name)).join(', ')
  const arrays = columns.map(([, type], at) => `$${at + 1}::${type}[]`).join(', ')
  const text = `insert into ${table} (${names}) select * from unnest(${arrays})`
  let held: Value[][] = columns.map(() => [])
  return {
    add: (row) => {
      for (const [at, value] of row.entries()) held[at]?.push(value)
    },
    send: async () => {
      const values = held
      held = columns.map(() => [])
      if (values[0] && values[0].length > 0) await client.query(text, values)
    },
  }
}
