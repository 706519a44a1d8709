// One kept-open connection of the load: asks, and reads an answer by its content-length; both servers send one.
import { connect, type Socket } from 'node:net'

export interface Line {
  /** @returns what was wrong with the answer; null when nothing was. A line that was lost says so each time: it never waits for ever. */
  ask(text: string): Promise<string | null>
  end(): void
}

/** What stands whole in what came in: what is wrong with it, and what comes after it; null while more has to come. */
function readAnswer(held: Buffer): { problem: string | null; rest: Buffer } | null {
  const head = held.indexOf('\r\n\r\n')
  if (head < 0) return null
  const top = held.toString('latin1', 0, head)
  const length = Number(/content-length: (\d+)/i.exec(top)?.[1] ?? Number.NaN)
  if (Number.isNaN(length)) return { problem: `no content-length: ${top}`, rest: Buffer.alloc(0) }
  if (held.length < head + 4 + length) return null
  const problem = top.startsWith('HTTP/1.1 200') ? null : `${top.slice(0, 40)} ${held.toString('utf8', head + 4, head + 304)}`
  return { problem, rest: held.subarray(head + 4 + length) }
}

/** @throws when nobody answers at that port */
export function openLine(port: number): Promise<Line> {
  const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true })
  let held = Buffer.alloc(0)
  let lost: string | null = null
  let answered: ((problem: string | null) => void) | null = null
  socket.on('data', (data) => {
    held = held.length === 0 ? data : Buffer.concat([held, data])
    const answer = readAnswer(held)
    if (!answer) return
    held = Buffer.from(answer.rest)
    answered?.(answer.problem)
  })
  socket.on('error', (error) => {
    lost = error.message
  })
  const ask = (text: string) =>
    new Promise<string | null>((resolve) => {
      if (lost !== null) return resolve(lost)
      answered = resolve
      socket.write(text)
    })
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve({ ask, end: () => socket.destroy() }))
    socket.once('close', () => {
      lost ??= 'the connection was closed'
      answered?.(lost)
      reject(new Error(lost))
    })
  })
}
