// Ids for what the server itself makes within someone's change: lines of a file, rules that were learned.
import { randomBytes } from 'node:crypto'
import { type Id, idFrom } from '../../core/kit/id.ts'

export function newId(): Id {
  return idFrom(Date.now(), randomBytes(10))
}
