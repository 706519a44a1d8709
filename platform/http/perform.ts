// Carries out one operation for one person: opens the subject, checks the right, works, leaves a trace.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type pg from 'pg'
import type { Day } from '../../core/kit/day.ts'
import type { Operation } from '../../core/kit/operation.ts'
import type { Receipt as Result } from '../../core/kit/receipt.ts'
import { listeners } from '../jobs/listeners.ts'
import type { Actor } from '../tenancy/actor.ts'
import type { Handler, Work } from './handler.ts'
import { isRefusal } from './outcome.ts'
import { type Entered, enter, type Trace } from './transaction.ts'

export interface Ask {
  actor: Actor
  asked: Record<string, unknown>
  /** Idempotency key; compulsory for a write. */
  key: string | null
  requestId: string
  clock: { today: Day; now: string }
}

export type Performed =
  | { kind: 'given'; value: unknown; again: boolean }
  | { kind: 'absent' }
  | { kind: 'refused'; word: string; more: Record<string, string | number> }

/** An id or key that is there already (PostgreSQL's unique_violation). */
function isTaken(error: unknown): boolean {
  return (error as { code?: string }).code === '23505'
}

function subjectOf(operation: Operation, asked: Record<string, unknown>): { view: string | null; subject: string | null } {
  const { about } = operation
  if (typeof about === 'string') return { view: null, subject: null }
  const subject = asked[about.by]
  return { view: about.view, subject: typeof subject === 'string' ? subject : null }
}

function hashOf(operation: Operation, asked: Record<string, unknown>): Buffer {
  return createHash('sha256')
    .update(`${operation.name}\n${JSON.stringify(asked)}`)
    .digest()
}

function workFor({ actor, clock }: Ask, entered: Entered): Work {
  return {
    db: entered.db,
    actor,
    ...clock,
    tell: async (news, subjects) => {
      for (const job of listeners(news)) await sql`select jobs.tell(${job}, ${subjects}::uuid[])`.execute(entered.db)
    },
    may: (...operations) =>
      operations.filter(({ right }) => right === 'anyone' || actor.rights.has(right)).map(({ name }) => name),
  }
}

function touched(operation: Operation, subject: string | null, value: unknown): string[] {
  if (subject !== null) return [subject]
  if (operation.touches) return [...operation.touches(value as never)]
  return operation.trace === 'change' ? [(value as Result).id] : []
}

/** A write that was done before gives its first result again; the same key for something else is refused. */
async function repeat(operation: Operation, ask: Ask, entered: Entered): Promise<Performed> {
  const earlier = entered.earlier
  const same = earlier !== null && earlier.hash.equals(hashOf(operation, ask.asked))
  await entered.abandon(null)
  if (!earlier || !same) return { kind: 'refused', word: 'key-used', more: {} }
  return { kind: 'given', value: { id: earlier.resultId, version: earlier.resultVersion }, again: true }
}

async function work(handler: Handler, ask: Ask, entered: Entered): Promise<Performed> {
  const { operation } = handler
  const { view, subject } = subjectOf(operation, ask.asked)
  const trace = (outcome: Trace['outcome'], subjects: string[], word?: string): Trace => ({
    action: operation.trace,
    outcome,
    operation: operation.name,
    about: view ?? (operation.about as string),
    subjects,
    word,
    requestId: ask.requestId,
  })
  const asked = subject === null ? [] : [subject]
  if (!entered.found) {
    await entered.undo(trace('absent', asked))
    return { kind: 'absent' }
  }
  if (operation.right !== 'anyone' && !ask.actor.rights.has(operation.right)) {
    await entered.undo(trace('refused', asked, 'no-right'))
    return { kind: 'refused', word: 'no-right', more: { right: operation.right } }
  }
  const result = await handler.run(workFor(ask, entered), ask.asked)
  if (isRefusal(result)) {
    await entered.undo(trace(result.refused === 'absent' ? 'absent' : 'refused', asked, result.refused))
    if (result.refused === 'absent') return { kind: 'absent' }
    return { kind: 'refused', word: result.refused, more: result.more }
  }
  const value = operation.gives.parse(result)
  const receipt =
    operation.trace === 'change' && ask.key !== null
      ? {
          key: ask.key,
          operation: operation.name,
          hash: hashOf(operation, ask.asked),
          resultId: (value as Result).id,
          resultVersion: (value as Result).version,
        }
      : null
  await entered.leave(trace('done', touched(operation, subject, value)), receipt)
  return { kind: 'given', value, again: false }
}

/** What broke leaves a trace of its own, since its transaction is gone. */
async function traceBroken(pool: pg.Pool, operation: Operation, ask: Ask): Promise<void> {
  const entered = await enter(pool, { actor: ask.actor, write: false, view: null, subject: null, key: null })
  const { view, subject } = subjectOf(operation, ask.asked)
  const about = view ?? (operation.about as string)
  const subjects = subject === null ? [] : [subject]
  await entered.undo({
    action: operation.trace,
    outcome: 'broken',
    operation: operation.name,
    about,
    subjects,
    requestId: ask.requestId,
  })
}

async function once(pool: pg.Pool, handler: Handler, ask: Ask): Promise<Performed> {
  const { operation } = handler
  const entry = { actor: ask.actor, write: operation.trace === 'change', ...subjectOf(operation, ask.asked), key: ask.key }
  const entered = await enter(pool, entry)
  if (entered.earlier && entered.found) return repeat(operation, ask, entered)
  try {
    return await work(handler, ask, entered)
  } catch (error) {
    await entered.abandon(error)
    throw error
  }
}

/**
 * Performs an operation whose ask has been understood. Two equal writes at the same moment take effect once:
 * the second meets the receipt of the first and gives that.
 * @throws whatever broke; its trace says so
 */
export async function perform(pool: pg.Pool, handler: Handler, ask: Ask): Promise<Performed> {
  try {
    return await once(pool, handler, ask)
  } catch (error) {
    if (!isTaken(error) || ask.key === null) {
      await traceBroken(pool, handler.operation, ask).catch(() => {})
      throw error
    }
    return await once(pool, handler, ask).catch((again): Performed => {
      if (isTaken(again)) return { kind: 'refused', word: 'exists', more: {} }
      throw again
    })
  }
}
