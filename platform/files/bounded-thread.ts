// Runs in the thread: fetches the module, calls its function once, and gives what it returns.
import { parentPort, workerData } from 'node:worker_threads'

const { module, name } = workerData as { module: string; name: string }
const loaded = (await import(module)) as Record<string, (given: unknown) => unknown>
parentPort?.once('message', (given: unknown) => {
  parentPort?.postMessage(loaded[name]?.(given))
})
