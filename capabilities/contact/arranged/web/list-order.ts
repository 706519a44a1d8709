// Moving, changing and leaving out rows of a list that is put in order by hand.

export interface Rows<Row> {
  rows: readonly Row[]
  change: (at: number, part: Partial<Row>) => void
  /** One place up (-1) or down (1); at the ends it stays. */
  move: (at: number, step: -1 | 1) => void
  remove: (at: number) => void
  add: (row: Row) => void
}

export function rowsOf<Row>(rows: readonly Row[], set: (rows: Row[]) => void): Rows<Row> {
  return {
    rows,
    change: (at, part) => set(rows.map((row, place) => (place === at ? { ...row, ...part } : row))),
    move: (at, step) => {
      const moved = [...rows]
      const [row] = moved.splice(at, 1)
      const to = at + step
      if (row === undefined || to < 0 || to >= rows.length) return
      moved.splice(to, 0, row)
      set(moved)
    },
    remove: (at) => set(rows.filter((_, place) => place !== at)),
    add: (row) => set([...rows, row]),
  }
}
