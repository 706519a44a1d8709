// Limits on guessing that a stranger cannot turn against the owner: a device known for an account has a bucket of its own.
import type pg from 'pg'
import { type Counted, delays } from './rules.ts'
import { charge, forget, refund } from './store.ts'

export interface Bucket {
  counted: Counted
  hash: Buffer
}

/**
 * Counts one try in each bucket, before it is made.
 * @returns null when it may be made, else the seconds to wait; then nothing stays counted
 */
export async function mayTry(pool: pg.Pool, buckets: readonly Bucket[]): Promise<number | null> {
  for (const [at, { counted, hash }] of buckets.entries()) {
    const wait = await charge(pool, hash, delays(counted))
    if (wait === null) continue
    for (const { hash: earlier } of buckets.slice(0, at)) await refund(pool, earlier)
    return wait
  }
  return null
}

/** The try was right. What an address did wrong to others stays counted; the rest is forgotten. */
export async function wasRight(pool: pg.Pool, buckets: readonly Bucket[]): Promise<void> {
  for (const { counted, hash } of buckets) await (counted === 'address' ? refund(pool, hash) : forget(pool, hash))
}
