// How the figures are told: lines while measuring, and the whole at the end.
import type { LargeSize } from '../demo/large.ts'
import type { Cost } from './costs.ts'
import type { MoneyFigures } from './money.ts'
import type { Once } from './once.ts'
import type { Figures } from './rounds.ts'
import { budget } from './tasks/budget.ts'
import type { TaskRow } from './tasks.ts'

export interface WorkRow {
  work: string
  connections: number
  target: number
  ours: Figures
  bare: Figures
  /** Ours, on the small organisation. */
  small: Figures
  ratio: number
}

export interface Report {
  at: string
  machine: { processors: number; model: string; memory: number; node: string }
  large: LargeSize
  small: LargeSize
  seconds: number
  rounds: number
  works: WorkRow[]
  costs: Cost[]
  /** Of our server, in MB, after all works. */
  peakMemory: number | null
  /** Null without a browser. */
  tasks: TaskRow[] | null
  money: MoneyFigures | null
  once: Once | null
  minutes: number
}

const number = (value: number | null, digits = 1) => (value === null ? '-' : value.toFixed(digits))
const print = (cells: readonly (string | number)[]) =>
  process.stdout.write(`${cells.map((cell, at) => (at === 0 ? String(cell).padEnd(14) : String(cell).padStart(9))).join('')}\n`)

let headed = false

function work({ work, connections, ours, bare, small, ratio, target }: WorkRow): void {
  if (!headed)
    print([
      'work',
      'lines',
      'ours/s',
      'bare/s',
      'ratio',
      'wanted',
      'p50 ms',
      'p95 ms',
      'p99 ms',
      'p95 1:100',
      'cpu s/k',
      'db s/k',
      'bare s/k',
      'bare db',
    ])
  headed = true
  const speed = [
    ours.perSecond.toFixed(0),
    bare.perSecond.toFixed(0),
    ratio.toFixed(2),
    connections === 32 ? target.toFixed(2) : '',
  ]
  const times = [number(ours.p50), number(ours.p95), number(ours.p99), (ours.p95 / small.p95).toFixed(2)]
  const spent = [ours.serverSeconds, ours.databaseSeconds, bare.serverSeconds, bare.databaseSeconds].map((one) => number(one, 2))
  print([work, connections, ...speed, ...times, ...spent])
}

function costs(all: readonly Cost[]): void {
  if (all.length === 0) return
  process.stdout.write('\nthe bare server with one thing more each time, at 32 lines\n')
  print(['work', 'per s', 'ratio', 'p95 ms', 'cpu s/k', 'db s/k', '  with'])
  for (const { work, with: name, figures } of all) {
    const bare = all.find((one) => one.work === work)?.figures.perSecond ?? Number.NaN
    print([
      work,
      figures.perSecond.toFixed(0),
      number(figures.perSecond / bare, 2),
      number(figures.p95),
      number(figures.serverSeconds, 2),
      number(figures.databaseSeconds, 2),
      `  ${name}`,
    ])
  }
}

let tasksHeaded = false

function task(row: TaskRow): void {
  if (!tasksHeaded) {
    process.stdout.write('\ntasks by hand, times from the last key until it stands, on the way and at the end\n')
    for (const { id, does } of budget.filter(({ script }) => !script)) process.stdout.write(`${id} ${does}: not there yet\n`)
    print(['task', 'width', 'keys', 'most', 'hand s', 'way p95', 'p50 ms', 'p95 ms', 'within', 'over', '  what'])
  }
  tasksHeaded = true
  const { id, width, keys, keysWanted, seconds, way95, p50, p95, within, over, does } = row
  const times = [number(way95, 0), number(p50, 0), number(p95, 0), within]
  print([id, width, keys, keysWanted, number(seconds), ...times, over ? 'OVER' : '', `  ${does}`])
}

function rest(report: Report): void {
  costs(report.costs)
  process.stdout.write(`\npeak memory of the server: ${number(report.peakMemory, 0)} MB\n`)
  for (const [name, value] of Object.entries({ ...report.money, ...report.once }))
    process.stdout.write(`${name}: ${JSON.stringify(value)}\n`)
  process.stdout.write(`${number(report.minutes)} minutes; the machine is shared, so read ratios rather than figures\n`)
}

export const say = { work, task, rest }
