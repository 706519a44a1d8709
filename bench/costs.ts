// What sign-in, rights, row security and trace each cost: the bare server with one thing more at a time, and then ours.
import type { ChildProcess } from 'node:child_process'
import { extras } from './bare.ts'
import { end } from './processes.ts'
import { type Asked, type Figures, measure, medians } from './rounds.ts'
import { type House, openBare, type Side } from './sides.ts'

export interface Cost {
  work: string
  /** What came along with this one, on top of all before it. */
  with: string
  figures: Figures
}

/** Which works are taken apart: one request, one statement; a list, and counts. */
export const takenApart = ['caseload', 'team']

/** Bare servers come and go one by one: all of them together would hold more connections than the database has. */
export async function costsOf(loader: ChildProcess, house: House, given: Omit<Asked, 'connections'>): Promise<Cost[]> {
  const names = ['nothing', ...extras, 'all the rest']
  const found: Figures[][] = names.map(() => [])
  const measureOn = async (side: Side, at: number) => {
    found[at]?.push(...(await measure(loader, [side], { ...given, connections: 32, rounds: 1 })))
  }
  for (let round = 0; round < given.rounds; round++) {
    for (let most = 0; most <= extras.length; most++) {
      const bare = await openBare(house, extras.slice(0, most))
      try {
        await measureOn(bare, most)
      } finally {
        await end(bare.child)
      }
    }
    await measureOn(house.ours, extras.length + 1)
  }
  return found.map((all, at) => ({ work: given.work, with: names[at] as string, figures: medians(all) }))
}
