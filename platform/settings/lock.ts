// Values locked with a key outside the database: AES-256-GCM, bound to the place they stand in, with the mark of the key they need.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Keys } from './keys.ts'

/** Where a value stands. Moved to another row, table or organisation it does not open. */
export interface Place {
  table: string
  column: string
  tenantId: string
  id: string
}

export interface Lock {
  shut(text: string, place: Place): string
  /** @throws WrongKey when it was locked with another key; an error of the cipher when it was changed or moved */
  open(locked: string, place: Place): string
}

/** Locked with another key than this installation has. */
export class WrongKey extends Error {}

const ivLength = 12
const tagLength = 16
const boundTo = ({ table, column, tenantId, id }: Place) => Buffer.from(JSON.stringify([table, column, tenantId, id]))

export function lockWith(keys: Keys): Lock {
  const key = keys.derive('locked fields')
  const mark = keys.derive('mark of locked fields').subarray(0, 6).toString('base64url')
  return {
    shut(text, place) {
      const iv = randomBytes(ivLength)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(boundTo(place))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return `1.${mark}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`
    },
    open(locked, place) {
      const [form, by, rest = ''] = locked.split('.')
      if (form !== '1' || by !== mark) throw new WrongKey()
      const bytes = Buffer.from(rest, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivLength), { authTagLength: tagLength })
      decipher.setAAD(boundTo(place)).setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
      return Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()]).toString('utf8')
    },
  }
}

let kept: Lock | null = null

/** Called once at start. */
export function keepLock(keys: Keys): void {
  kept = lockWith(keys)
}

/** The lock of this installation. */
export function fieldLock(): Lock {
  if (kept === null) throw new Error('no key for locked fields was set')
  return kept
}
