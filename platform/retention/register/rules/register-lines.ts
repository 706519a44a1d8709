// What the register of processing says of a table, worked out from what its capability keeps.
import type { Measure, Registered, RegisterLine } from '../model.ts'

/** How a table is guarded. Each of these is held by a test over all tables; what goes without saying of one is not said again. */
export function measuresOf({ table, of, unseen, term, personal }: Registered): Measure[] {
  const seen: Measure = of === 'folder' ? 'circle' : of === 'nobody' ? 'rights' : 'card'
  return [
    'organisation',
    ...(unseen ? (['background'] as const) : [seen]),
    ...(table.startsWith('files.') ? (['encrypted'] as const) : []),
    ...(term !== null && term.starts !== 'closed' ? (['nightly'] as const) : []),
    ...(personal.length > 0 ? (['trace'] as const) : []),
  ]
}

/** The keys of the words of a table: its name, and what it is for. */
export function wordsOf(table: string): { name: string; purpose: string } {
  const name = table.replace('.', '.kept.')
  return { name, purpose: `${name}.for` }
}

export function linesOf(kept: readonly Registered[]): RegisterLine[] {
  return kept.map((one) => {
    const { term, table, atEnd, personal, told } = one
    const lasts = term && { days: term.days, starts: term.starts, verified: term.verified }
    return {
      table,
      ...told,
      receivers: [...told.receivers],
      measures: measuresOf(one),
      term: lasts,
      atEnd,
      columns: [...personal],
    }
  })
}

/** Lines by the part of the house they are of, in the order in which they stand. */
export function byPart(lines: readonly RegisterLine[]): Map<string, RegisterLine[]> {
  return Map.groupBy(lines, ({ table }) => table.split('.')[0] ?? '')
}
