// Work on what others made (files) in a thread of its own, with an end to its time and memory: it can never take the server along.
import { Worker } from 'node:worker_threads'

/** `too-slow`: its time was up. `too-much`: its memory was full. `called-off`: nobody waits for it. `broken`: it failed otherwise. */
export type Bounded<Result> =
  | { ok: true; value: Result }
  | { ok: false; reason: 'busy' | 'too-slow' | 'too-much' | 'called-off' | 'broken' }

export interface Bounds {
  milliseconds: number
  /** Of the thread's heap; what lies outside (the file itself) comes on top. */
  megabytes: number
  /** Hears how far it is; false ends it. */
  reached?: (done: number, total: number) => boolean
}

/** What comes from the thread: how far it is, or what it came to. */
type Heard<Result> = { done: number; total: number } | { value: Result }

/**
 * Turns for heavy work: at most so many at once; who comes later waits, so that a row of files does not take all cores.
 * Whoever waits holds a connection of the database, so a few wait and the rest hears that it is busy.
 * @returns a way to have a turn; null when too many wait already
 */
export function turns({ most, mostWaiting }: { most: number; mostWaiting: number }) {
  let running = 0
  const waiting: (() => void)[] = []
  return async <Result>(work: () => Promise<Result>): Promise<Result | null> => {
    if (running >= most && waiting.length >= mostWaiting) return null
    if (running >= most) await new Promise<void>((go) => waiting.push(go))
    else running++
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}

const inTurn = turns({ most: 2, mostWaiting: 3 })

/**
 * Calls one exported function of a module in a thread.
 * @param module address of the module, as `new URL('...', import.meta.url)`
 * @param name the exported function; it takes `given` and a function to tell how far it is, and returns, or promises, what can be copied
 */
export async function runBounded<Result>(
  { module, name, given }: { module: URL; name: string; given: unknown },
  { milliseconds, megabytes, reached }: Bounds,
): Promise<Bounded<Result>> {
  const once = () =>
    new Promise<Bounded<Result>>((resolve) => {
      const worker = new Worker(new URL('./bounded-thread.ts', import.meta.url), {
        workerData: { module: module.href, name },
        resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: Math.ceil(megabytes / 4) },
        // No environment and no flags of the server: keys and addresses stay out of reach of what is read.
        env: {},
        execArgv: [],
      })
      const end = (result: Bounded<Result>) => {
        clearTimeout(timer)
        void worker.terminate()
        resolve(result)
      }
      const timer = setTimeout(() => end({ ok: false, reason: 'too-slow' }), milliseconds)
      worker.on('message', (heard: Heard<Result>) => {
        if ('value' in heard) end({ ok: true, value: heard.value })
        else if (reached?.(heard.done, heard.total) === false) end({ ok: false, reason: 'called-off' })
      })
      worker.once('error', (error: NodeJS.ErrnoException) =>
        end({ ok: false, reason: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much' : 'broken' }),
      )
      worker.once('exit', () => end({ ok: false, reason: 'broken' }))
      worker.postMessage(given)
    })
  return (await inTurn(once)) ?? { ok: false, reason: 'busy' }
}
