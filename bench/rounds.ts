// Rounds: the same work on each side in turn, so that a noisy minute of the machine meets them all; medians are reported.
import type { ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import type { Job, Loaded } from './load.ts'
import { ask, processorSeconds } from './processes.ts'
import type { Side } from './sides.ts'

export interface Figures {
  perSecond: number
  /** Milliseconds. */
  p50: number
  p95: number
  p99: number
  /** Processor seconds per 1,000, of the server and of its database. */
  serverSeconds: number | null
  databaseSeconds: number | null
}

export interface Asked {
  work: string
  connections: number
  seconds: number
  rounds: number
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[half] as number) : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2
}

const difference = (after: number | null, before: number | null) => (after === null || before === null ? null : after - before)

async function once(loader: ChildProcess, side: Side, given: Asked): Promise<Figures> {
  const { work, connections, seconds } = given
  const weigh = () => [processorSeconds(side.child.pid ?? 0), processorSeconds(side.database, true)] as const
  const before = weigh()
  const job: Job = { port: side.port, connections, seconds, units: side.units[work] ?? [] }
  const loaded = await ask<Loaded>(loader, job)
  const after = weigh()
  if (loaded.failed > 0) throw new Error(`${work}: ${loaded.failed} failed, ${loaded.firstFailure}`)
  const per = (spent: number | null) => (spent === null ? null : (spent / loaded.done) * 1000)
  const { p50, p95, p99 } = loaded
  return {
    perSecond: loaded.done / loaded.seconds,
    ...{ p50, p95, p99 },
    serverSeconds: per(difference(after[0], before[0])),
    databaseSeconds: per(difference(after[1], before[1])),
  }
}

export function medians(all: readonly Figures[]): Figures {
  const of = (name: keyof Figures) => median(all.map((one) => one[name] ?? Number.NaN))
  const known = (name: 'serverSeconds' | 'databaseSeconds') => (all.some((one) => one[name] === null) ? null : of(name))
  return {
    ...{ perSecond: of('perSecond'), p50: of('p50'), p95: of('p95'), p99: of('p99') },
    serverSeconds: known('serverSeconds'),
    databaseSeconds: known('databaseSeconds'),
  }
}

/** @returns medians of each side, in the order of the sides */
export async function measure(loader: ChildProcess, sides: readonly Side[], asked: Asked): Promise<Figures[]> {
  const found: Figures[][] = sides.map(() => [])
  // A server that has only just begun is slower for some thousand requests.
  for (const side of sides) await once(loader, side, { ...asked, seconds: asked.connections > 1 ? 4 : 1 })
  for (let round = 0; round < asked.rounds; round++) {
    // Every second round goes the other way, so that nobody always comes after the same neighbour.
    const order = sides.map((side, at) => [side, at] as const)
    for (const [side, at] of round % 2 === 0 ? order : order.reverse()) {
      found[at]?.push(await once(loader, side, asked))
      // What a round leaves behind (sealing, writing out) is not charged to the next.
      await wait(500)
    }
  }
  return found.map(medians)
}
