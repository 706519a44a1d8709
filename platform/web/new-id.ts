// A new identifier, made here by whoever creates the thing.
import { type Id, idFrom } from '../../core/kit/id.ts'

/** A UUID of version 7 with the time of this device. */
export function newId(): Id {
  return idFrom(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
}
