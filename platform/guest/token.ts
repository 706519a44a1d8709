// The hidden token of a form: signed, bound to one organisation, and it says when the form was opened. No cookie, nothing kept.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { idFrom } from '../../core/kit/id.ts'
import type { Keys } from '../settings/keys.ts'

export interface Opened {
  /** Made when the form was opened: what is sent twice from one form is done once. */
  id: string
  /** Since then. */
  seconds: number
}

export interface Tokens {
  make(organisation: string): string
  /** Null for what we did not make, or not for this organisation. */
  read(token: string, organisation: string): Opened | null
}

const shape = /^([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/

/** The moment in a UUID of version 7. */
const momentOf = (id: string) => Number.parseInt(id.replace('-', '').slice(0, 12), 16)

export function tokensOf(keys: Keys, now: () => number = Date.now): Tokens {
  const key = keys.derive('forms of guests')
  const sign = (id: string, organisation: string) =>
    createHmac('sha256', key).update(`${id}\n${organisation}`).digest('base64url')
  return {
    make(organisation) {
      const id = idFrom(now(), randomBytes(10))
      return `${id}.${sign(id, organisation)}`
    },
    read(token, organisation) {
      const [, id, signature] = shape.exec(token) ?? []
      if (!id || !signature) return null
      const right = timingSafeEqual(Buffer.from(signature), Buffer.from(sign(id, organisation)))
      return right ? { id, seconds: Math.max(0, (now() - momentOf(id)) / 1000) } : null
    },
  }
}
