// Runs in the thread: fetches the module, calls its function once, and gives what it returns; it may tell how far it is.
import { once } from 'node:events'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'

const { module, name } = workerData as { module: string; name: string }
const loaded = (await import(module)) as Record<
  string,
  (given: unknown, reached: (done: number, total: number) => void) => unknown
>
const [given] = (await once(parentPort as MessagePort, 'message')) as [unknown]
const value = await loaded[name]?.(given, (done, total) => parentPort?.postMessage({ done, total }))
parentPort?.postMessage({ value })
