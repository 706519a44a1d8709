// The load, in a process of its own: so many connections on loopback, each sending its next request when the last is answered.
import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { idFrom } from '../core/kit/id.ts'
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

interface Line {
  ask(text: string): Promise<string | null>
  end(): void
}

/** One kept-open connection. An answer is read by its content-length; both servers send one. */
function open(port: number): Promise<Line> {
  const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true })
  let held = Buffer.alloc(0)
  let answered: ((problem: string | null) => void) | null = null
  const take = () => {
    const head = held.indexOf('\r\n\r\n')
    if (head < 0) return
    const top = held.toString('latin1', 0, head)
    const length = Number(/content-length: (\d+)/i.exec(top)?.[1] ?? Number.NaN)
    if (Number.isNaN(length)) return answered?.(`no content-length: ${top}`)
    if (held.length < head + 4 + length) return
    const problem = top.startsWith('HTTP/1.1 200') ? null : `${top.slice(0, 40)} ${held.toString('utf8', head + 4, head + 304)}`
    held = held.subarray(head + 4 + length)
    answered?.(problem)
  }
  socket.on('data', (data) => {
    held = held.length === 0 ? data : Buffer.concat([held, data])
    take()
  })
  socket.on('error', (error) => answered?.(error.message))
  const ask = (text: string) =>
    new Promise<string | null>((resolve) => {
      answered = resolve
      socket.write(text)
    })
  return new Promise((resolve) => socket.once('connect', () => resolve({ ask, end: () => socket.destroy() })))
}

const newId = () => idFrom(Date.now(), randomBytes(10))
/** Ids of a write are new each time it is sent; the same id twice in one request stays the same. */
function filledIn(text: string): string {
  return text.includes(freshId) || text.includes(freshKey)
    ? text.replaceAll(freshId, newId()).replaceAll(freshKey, newId())
    : text
}

async function load({ port, connections, seconds, units }: Job): Promise<Loaded> {
  const lines = await Promise.all(Array.from({ length: connections }, () => open(port)))
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
