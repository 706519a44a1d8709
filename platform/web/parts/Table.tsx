// A table for up to 200 rows: heads that sort, columns of numbers, a row that leads to its page.
import { type ReactNode, useState } from 'react'
import { m } from '#texts'
import { Icon } from './Icon.tsx'
import { Link } from './Link.tsx'

export interface Column<Row> {
  key: string
  head: string
  cell: (row: Row) => ReactNode
  /** Amounts and counts: on the right, figures below each other. */
  number?: boolean
  /** What the rows are sorted by; with it the head sorts. */
  sortBy?: (row: Row) => string | number | null
  /** Left out on a phone. */
  wideOnly?: boolean
  /** Names and amounts that the privacy key blurs. */
  private?: boolean
}

export interface Sorting {
  by: string
  down: boolean
}

interface TableGiven<Row> {
  /** What the table is, for screen readers; `showCaption` shows it to all. */
  caption: string
  showCaption?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** The page of a row: the first cell becomes its link and the whole row can be pressed. */
  to?: (row: Row) => string
  /** Sorting kept by the page (in the address); without it the table keeps its own. */
  sorting?: Sorting | undefined
  onSort?: (sorting: Sorting) => void
  foot?: ReactNode
  empty?: ReactNode
}

const order = new Intl.Collator('nl', { numeric: true }).compare

function sorted<Row>(rows: readonly Row[], column: Column<Row> | undefined, down: boolean): readonly Row[] {
  const by = column?.sortBy
  if (!by) return rows
  return [...rows].sort((one, other) => {
    const [a, b] = [by(one), by(other)]
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
    const way = typeof a === 'number' && typeof b === 'number' ? a - b : order(String(a), String(b))
    return down ? -way : way
  })
}

export function Table<Row>(given: TableGiven<Row>) {
  const { caption, showCaption = false, columns, rows, keyOf, to, sorting, onSort, foot, empty } = given
  const [own, setOwn] = useState<Sorting | undefined>(undefined)
  const current = onSort ? sorting : own
  const column = columns.find((one) => one.key === current?.by)
  const shown = onSort ? rows : sorted(rows, column, current?.down ?? false)
  if (rows.length === 0 && empty) return empty
  return (
    <div className="table-frame">
      <table className="table">
        <caption className={showCaption ? '' : 'unseen'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((one) => (
              <Head key={one.key} column={one} current={current} sort={onSort ?? setOwn} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={keyOf(row)} className={to ? 'table-row-link' : undefined}>
              {columns.map((one, at) => (
                <td key={one.key} className={classOf(one)}>
                  {to && at === 0 ? <Link to={to(row)}>{one.cell(row)}</Link> : one.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {foot ? <tfoot>{foot}</tfoot> : null}
      </table>
    </div>
  )
}

function classOf<Row>(column: Column<Row>): string | undefined {
  const names = [column.number ? 'number' : '', column.wideOnly ? 'wide-only' : '', column.private ? 'private' : '']
  return names.filter(Boolean).join(' ') || undefined
}

interface HeadGiven<Row> {
  column: Column<Row>
  current: Sorting | undefined
  sort: (sorting: Sorting) => void
}

function Head<Row>({ column, current, sort }: HeadGiven<Row>) {
  const active = current?.by === column.key
  const way = active ? (current.down ? 'descending' : 'ascending') : undefined
  const className = classOf({ ...column, private: false })
  if (!column.sortBy)
    return (
      <th scope="col" className={className}>
        {column.head}
      </th>
    )
  return (
    <th scope="col" className={className} aria-sort={way}>
      <button
        type="button"
        className="table-sort"
        title={m['web.sort.by']({ column: column.head })}
        onClick={() => sort({ by: column.key, down: active ? !current.down : false })}
      >
        {column.head}
        <Icon name={way === 'descending' ? 'down' : 'up'} />
      </button>
    </th>
  )
}
