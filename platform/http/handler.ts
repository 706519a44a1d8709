// An operation with the function that carries it out.

import type { Day } from '../../core/kit/day.ts'
import type { Asked, Given, Operation, RefusedWord } from '../../core/kit/operation.ts'
import type { Db } from '../db/pools.ts'
import type { Actor } from '../tenancy/actor.ts'
import type { Refusal } from './outcome.ts'

/** All a handler gets: a transaction under row security, who asks, and what day it is. */
export interface Work {
  db: Db
  actor: Actor
  today: Day
  /** The moment of asking, ISO in UTC. */
  now: string
  /** Tells news to whoever listens higher up; in the same transaction, so neither lost nor early. */
  tell(news: string, subjects: string[]): Promise<void>
  /** Names in the trace whom this turns out to be about, where what was asked does not say so. */
  concerns(subjects: readonly string[]): void
  /**
   * Tells whoever waits for a long operation how far it is.
   * @returns false when it was called off: refuse then, so that nothing of it is kept
   */
  reached(done: number, total: number): boolean
  /** Which of these operations this person may do, by their rights: for the `may` of a reply. */
  may(...operations: readonly { name: string; right: Operation['right'] }[]): string[]
}

export interface Handler {
  operation: Operation
  run(work: Work, asked: unknown): Promise<unknown>
}

/** Binds a function to an operation; what it returns and refuses is held against what was promised. */
export function handle<Op extends Operation>(
  operation: Op,
  run: (work: Work, asked: Asked<Op>) => Promise<Given<Op> | Refusal<RefusedWord<Op>>>,
): Handler {
  return { operation, run: run as Handler['run'] }
}
