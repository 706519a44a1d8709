// Ids of the demo: the same world gives the same ids, so rows find each other by key.
import { createHash } from 'node:crypto'
import { idFrom } from '../../core/kit/id.ts'

/** @param moment milliseconds since 1970 of this filling, so that ids sort like fresh ones */
export function idsOf(moment: number): (tenant: string, kind: string, key: string) => string {
  const known = new Map<string, string>()
  return (tenant, kind, key) => {
    const name = `${tenant}/${kind}/${key}`
    const found = known.get(name) ?? idFrom(moment, createHash('sha256').update(name).digest().subarray(0, 10))
    known.set(name, found)
    return found
  }
}

export type IdOf = ReturnType<typeof idsOf>
