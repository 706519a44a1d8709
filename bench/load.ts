// The load, in a process of its own: so many connections on loopback, each sending its next request when the last is answered.
import { randomBytes } from 'node:crypto'
import { idFrom } from '../core/kit/id.ts'
import { type Line, openLine } from './line.ts'
import { quantile } from './quantile.ts'
import { freshId, freshKey } from './works.ts'

export interface Job {
  port: number
  connections: number
  seconds: number
  /** Each unit is one or more requests that follow each other; its time is that of all. */
  units: string[][]
}

export interface Loaded {
  done: number
  failed: number
  seconds: number
  /** Milliseconds. */
  p50: number
  p95: number
  p99: number
  firstFailure: string | null
}

const mostUnits = 200_000

const newId = () => idFrom(Date.now(), randomBytes(10))
/** Ids of a write are new each time it is sent; the same id twice in one request stays the same. */
function filledIn(text: string): string {
  return text.includes(freshId) || text.includes(freshKey)
    ? text.replaceAll(freshId, newId()).replaceAll(freshKey, newId())
    : text
}

async function load({ port, connections, seconds, units }: Job): Promise<Loaded> {
  const lines = await Promise.all(Array.from({ length: connections }, () => openLine(port)))
  const times: number[] = []
  const problems: string[] = []
  let next = Math.floor(Math.random() * units.length)
  const began = performance.now()
  const until = began + seconds * 1000
  const keepAsking = async (line: Line) => {
    while (performance.now() < until && times.length < mostUnits && problems.length < 20) {
      const unit = units[next++ % units.length] as string[]
      const start = performance.now()
      for (const request of unit) {
        const problem = await line.ask(filledIn(request))
        if (problem !== null) problems.push(problem)
      }
      times.push(performance.now() - start)
    }
  }
  await Promise.all(lines.map(keepAsking))
  const took = (performance.now() - began) / 1000
  for (const line of lines) line.end()
  times.sort((a, b) => a - b)
  const [p50, p95, p99] = [quantile(times, 0.5), quantile(times, 0.95), quantile(times, 0.99)]
  return { done: times.length, failed: problems.length, seconds: took, p50, p95, p99, firstFailure: problems[0] ?? null }
}

if (process.send) {
  process.on('message', (job: Job) => void load(job).then((figures) => process.send?.(figures)))
  process.on('disconnect', () => process.exit(0))
  process.send('ready')
}
