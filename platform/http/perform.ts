// Carries out one operation for one person: opens the subject, checks the right, works, leaves a trace.
import { createHash } from 'node:crypto'
import { NoResultError, sql } from 'kysely'
import type pg from 'pg'
import type { Day } from '../../core/kit/day.ts'
import type { Operation } from '../../core/kit/operation.ts'
import type { Receipt as Result } from '../../core/kit/receipt.ts'
import type { Db } from '../db/pools.ts'
import { listeners } from '../jobs/listeners.ts'
import type { Actor } from '../tenancy/actor.ts'
import type { Handler, Work } from './handler.ts'
import { isRefusal } from './outcome.ts'
import { type Earlier, type Entered, enter, leaveLook, type Receipt, type Trace } from './transaction.ts'

export interface Ask {
  actor: Actor
  asked: Record<string, unknown>
  /** Idempotency key; compulsory for a write. */
  key: string | null
  requestId: string
  clock: { today: Day; now: string }
  /** Where someone hears how far a long operation is. */
  reached?: Work['reached']
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

/** @param concerned gathers whom it turns out to be about */
function workFor({ actor, clock, reached = () => true }: Ask, db: Db, concerned: string[]): Work {
  return {
    db,
    actor,
    ...clock,
    reached,
    concerns: (subjects) => void concerned.push(...subjects),
    tell: async (news, subjects) => {
      const jobs = listeners(news)
      for (const job of jobs) await sql`select jobs.tell(${job}, ${subjects}::uuid[])`.execute(db)
      // Others act on it, so it is no longer ours alone to take back.
      if (jobs.length > 0 && actor.source !== 'guest') await sql`select undo.close_act()`.execute(db)
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

const distinct = (ids: readonly string[]) => [...new Set(ids)]

type Leaving = (outcome: Trace['outcome'], given?: { subjects?: string[]; word?: string }) => Trace

/** The trace of this ask, for each way it may end. */
function leavingOf(operation: Operation, ask: Ask): Leaving {
  const { view, subject } = subjectOf(operation, ask.asked)
  return (outcome, { subjects = subject === null ? [] : [subject], word } = {}) => ({
    action: operation.trace,
    outcome,
    operation: operation.name,
    about: view ?? (operation.about as string),
    subjects,
    word,
    requestId: ask.requestId,
  })
}

/** The word for what someone lacks to do this; null when nothing. */
function lacks({ right, proven }: Operation, { actor }: Ask): 'no-right' | 'proof-needed' | null {
  if (right !== 'anyone' && !actor.rights.has(right)) return 'no-right'
  return proven && !actor.proven ? 'proof-needed' : null
}

/** What keeps someone at the door: nothing is there for them, or something is lacking. Null when they may go in. */
async function stopped(operation: Operation, ask: Ask, entered: Entered): Promise<Performed | null> {
  const leaving = leavingOf(operation, ask)
  if (!entered.found) {
    await entered.undo(leaving('absent'))
    return { kind: 'absent' }
  }
  const word = lacks(operation, ask)
  if (word === null) return null
  await entered.undo(leaving('refused', { word }))
  return { kind: 'refused', word, more: word === 'no-right' ? { right: operation.right } : {} }
}

/** A write that was done before gives its first result again; the same key for something else is refused. */
async function repeat(operation: Operation, ask: Ask, given: { entered: Entered; earlier: Earlier }): Promise<Performed> {
  const { entered, earlier } = given
  if (!earlier.hash.equals(hashOf(operation, ask.asked))) {
    await entered.undo(leavingOf(operation, ask)('refused', { word: 'key-used' }))
    return { kind: 'refused', word: 'key-used', more: {} }
  }
  await entered.abandon(null)
  return { kind: 'given', value: { id: earlier.resultId, version: earlier.resultVersion }, again: true }
}

function receiptOf(operation: Operation, ask: Ask, value: unknown): Receipt | null {
  if (operation.trace !== 'change' || ask.key === null) return null
  const { id, version } = value as Result
  return { key: ask.key, operation: operation.name, hash: hashOf(operation, ask.asked), resultId: id, resultVersion: version }
}

/** An ask whose handler runs, at once or once the door is open. */
interface Run {
  entered: Entered
  concerned: string[]
}

async function work(handler: Handler, ask: Ask, { entered, concerned }: Run): Promise<Performed> {
  const { operation } = handler
  const { subject } = subjectOf(operation, ask.asked)
  const leaving = leavingOf(operation, ask)
  const ahead = await entered.ahead
  if (ahead && 'error' in ahead) throw ahead.error
  const result = ahead ? ahead.value : await handler.run(workFor(ask, entered.db, concerned), ask.asked)
  if (isRefusal(result)) {
    const { refused: word, more } = result
    const absent = word === 'absent'
    const subjects = distinct([...(subject === null ? [] : [subject]), ...entered.within, ...concerned])
    await entered.undo(leaving(absent ? 'absent' : 'refused', { subjects, word }))
    return absent ? { kind: 'absent' } : { kind: 'refused', word, more }
  }
  const value = operation.gives.parse(result)
  const subjects = distinct([...touched(operation, subject, value), ...entered.within, ...concerned])
  await entered.leave(leaving('done', { subjects }), receiptOf(operation, ask, value))
  return { kind: 'given', value, again: false }
}

/** What broke leaves a trace of its own, since its transaction is gone. */
async function traceBroken(pool: pg.Pool, operation: Operation, ask: Ask): Promise<void> {
  if (operation.trace === 'look' && ask.actor.source !== 'guest')
    return leaveLook(pool, ask.actor, leavingOf(operation, ask)('broken'))
  const entered = await enter(pool, {
    actor: ask.actor,
    write: operation.trace === 'change',
    looksIn: false,
    view: null,
    subject: null,
    key: null,
    act: null,
  })
  await entered.undo(leavingOf(operation, ask)('broken'))
}

async function once(pool: pg.Pool, handler: Handler, ask: Ask): Promise<Performed> {
  const { operation } = handler
  const act = operation.trace === 'change' && !operation.final ? { id: ask.requestId, operation: operation.name } : null
  const write = operation.trace === 'change'
  const looksIn = !write && !operation.proven
  const entry = { actor: ask.actor, write, looksIn, ...subjectOf(operation, ask.asked), key: ask.key, act }
  const concerned: string[] = []
  const ahead = (db: Db) => handler.run(workFor(ask, db, concerned), ask.asked)
  const mayIn = lacks(operation, ask) === null
  // What asks to show again who one is never runs before it is known whether its key was used: its time would tell what it found.
  const entered = await enter(pool, entry, mayIn && !operation.proven ? ahead : undefined)
  try {
    // A write that was done is done, also when what it was about went with it.
    if (entered.earlier && mayIn) return await repeat(operation, ask, { entered, earlier: entered.earlier })
    const atDoor = await stopped(operation, ask, entered)
    if (atDoor) return atDoor
    return await work(handler, ask, { entered, concerned })
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
    // A row that went between door and work is met as absent the second time.
    const raced = (isTaken(error) && ask.key !== null) || error instanceof NoResultError
    if (!raced) {
      await traceBroken(pool, handler.operation, ask).catch(() => {})
      throw error
    }
    return await once(pool, handler, ask).catch(async (again): Promise<Performed> => {
      if (isTaken(again)) return { kind: 'refused', word: 'exists', more: {} }
      await traceBroken(pool, handler.operation, ask).catch(() => {})
      throw again
    })
  }
}
