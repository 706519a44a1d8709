// Processes of a measurement: started, asked, and weighed by the system's own account of them.
import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Linux counts processor time in hundredths of a second. */
const ticks = 100

/** Starts a file of this folder. Its first message is the answer. */
export async function start<Answer>(
  file: string,
  given: { message?: unknown; env?: Record<string, string>; flags?: readonly string[] },
): Promise<{ child: ChildProcess; answer: Answer }> {
  const child = fork(path.join(import.meta.dirname, file), {
    env: { ...process.env, ...given.env },
    execArgv: [...(given.flags ?? [])],
  })
  return { child, answer: await ask<Answer>(child, given.message) }
}

/** Sends a message, when there is one, and waits for the next that comes back. */
export function ask<Answer>(child: ChildProcess, message?: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null) => reject(new Error(`a process of the bench ended with ${code}`))
    child.once('exit', gone)
    child.once('message', (answer) => {
      child.off('exit', gone)
      resolve(answer as Answer)
    })
    if (message !== undefined) child.send(message as object)
  })
}

/** Ends a process that was started here, and waits until it is gone. */
export function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.disconnect()
  })
}

function statOf(pid: number | string): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}

/** Processor seconds of a process so far; with `children` also of those it started, gone ones included. Null outside Linux. */
export function processorSeconds(pid: number, children = false): number | null {
  if (!existsSync('/proc/self/stat')) return null
  const spent = (fields: string[], from: number, to: number) => fields.slice(from, to).reduce((sum, one) => sum + Number(one), 0)
  const own = spent(statOf(pid), 11, children ? 15 : 13)
  if (!children) return own / ticks
  const others = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const below = others.map(statOf).filter((fields) => Number(fields[1]) === pid)
  return (own + below.reduce((sum, fields) => sum + spent(fields, 11, 13), 0)) / ticks
}

/** The most memory a process has held, in MB. Null outside Linux. */
export function peakMemory(pid: number): number | null {
  const file = `/proc/${pid}/status`
  const kilobytes = existsSync(file) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(file, 'utf8'))?.[1] : undefined
  return kilobytes === undefined ? null : Number(kilobytes) / 1024
}
