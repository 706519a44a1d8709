// Where structured log lines go: nowhere, to standard output, or to a file that is added to.
import { createWriteStream } from 'node:fs'
import type { Environment } from './environment.ts'

/** @returns what the server takes; nothing where no log is kept */
export function logOf({ log }: Pick<Environment, 'log'>): { log?: { write(line: string): void } } {
  if (log === undefined) return {}
  return { log: log === '-' ? process.stdout : createWriteStream(log, { flags: 'a', mode: 0o600 }) }
}
