// A hash of a file or of a line in it: the same is known again, and nothing can be read from it.
import { createHash } from 'node:crypto'

/** SHA-256 as 64 hexadecimal digits. */
export function hashOf(what: string | Uint8Array): string {
  return createHash('sha256').update(what).digest('hex')
}
