// One transaction for one operation, in three messages: enter, work, leave. A refusal too leaves its trace.
import pg from 'pg'
import { trailOf } from '../audit/trail.ts'
import { newId } from '../db/new-id.ts'
import { builderOn, type Db } from '../db/pools.ts'
import type { Actor } from '../tenancy/actor.ts'

export interface Entry {
  actor: Actor
  write: boolean
  /** Whether what is seen only to look in counts: not for a change, and not for what takes things along. */
  looksIn: boolean
  view: string | null
  subject: string | null
  /** Idempotency key of a write. */
  key: string | null
  /** What a write is called and the ask it belongs to, so that it can be taken back; null: it can not. */
  act: { id: string; operation: string } | null
}

export interface Earlier {
  operation: string
  hash: Buffer
  resultId: string
  resultVersion: number
}

export interface Trace {
  action: 'look' | 'change'
  outcome: 'done' | 'refused' | 'absent' | 'broken'
  operation: string
  about: string
  subjects: readonly string[]
  word?: string | undefined
  requestId: string
}

export interface Receipt {
  key: string
  operation: string
  hash: Buffer
  resultId: string
  resultVersion: number
}

const literal = pg.escapeLiteral
const uuid = (value: string | null) => (value === null ? 'null' : `${literal(value)}::uuid`)
const texts = (values: readonly string[]) => `array[${values.map(literal).join(',')}]::text[]`
const uuids = (values: readonly string[]) => `array[${values.map(literal).join(',')}]::uuid[]`

/** The door of a transaction, as one row: whether the subject was found. */
function doorText({ actor, act, looksIn }: Entry, about: string): string {
  const door =
    actor.source === 'guest'
      ? `tenancy.enter_guest(${uuid(actor.tenantId)}, ${actor.secret ? literal(actor.secret) : 'null'}, ${about})`
      : `tenancy.enter(${uuid(actor.tenantId)}, ${uuid(actor.memberId)}, ${about}, ${looksIn})`
  const acts = act
    ? [`set_config('omzien.act', ${literal(act.id)}, true)`, `set_config('omzien.operation', ${literal(act.operation)}, true)`]
    : []
  return `begin;select ${[`${door} as found`, `current_setting('omzien.within', true) as within`, ...acts].join(', ')}`
}

function enterText(entry: Entry): string {
  const { actor, view, subject, key } = entry
  const door = doorText(entry, view === null || subject === null ? 'null, null' : `${literal(view)}, ${uuid(subject)}`)
  if (key === null) return door
  const asked = [actor.tenantId, actor.memberId, key].map(uuid).join(', ')
  return `${door};select operation, hash, result_id, result_version from audit.receipt_of(${asked})`
}

/** A change carries its trace in its own transaction, and so does a guest. A crash may lose the looks of the last quarter second, never a change. */
function tracesWithin({ actor, write }: Pick<Entry, 'actor' | 'write'>): boolean {
  return write || actor.source === 'guest'
}

/** Leaves the trace of a look, beside any transaction. */
export function leaveLook(pool: pg.Pool, { tenantId, memberId, roles, source }: Actor, trace: Trace): Promise<void> {
  const { outcome, operation, about, subjects, word = null, requestId } = trace
  const who = { tenant_id: tenantId, member_id: memberId, roles, source }
  const what = { outcome, operation, about, subjects, word, request_id: requestId }
  return trailOf(pool).add({ ...who, ...what, id: newId(), at: new Date().toISOString() })
}

function traceText(actor: Actor, trace: Trace): string {
  return `audit.leave(${uuid(actor.tenantId)}, ${uuid(actor.memberId)}, ${uuid(newId())}, ${literal(trace.action)},
    ${literal(trace.outcome)}, ${literal(trace.operation)}, ${texts(actor.roles)}, ${literal(trace.about)}, ${uuids(trace.subjects)},
    ${trace.word ? literal(trace.word) : 'null'}, ${literal(actor.source)}, ${uuid(trace.requestId)})`
}

function receiptText(actor: Actor, receipt: Receipt): string {
  return `audit.give_receipt(${uuid(actor.tenantId)}, ${uuid(actor.memberId)}, ${uuid(receipt.key)}, ${literal(receipt.operation)},
    '\\x${receipt.hash.toString('hex')}', ${uuid(receipt.resultId)}, ${Math.trunc(receipt.resultVersion)})`
}

/** An entered transaction. Exactly one of `leave`, `undo` or `abandon` ends it. */
export interface Entered {
  db: Db
  found: boolean
  /** In whose case or folder lies what was opened, as far as it says so. */
  within: readonly string[]
  earlier: Earlier | null
  /** Keeps the work, with its trace and, for a write, its receipt. */
  leave(trace: Trace, receipt: Receipt | null): Promise<void>
  /** Takes the work back and keeps only the trace. */
  undo(trace: Trace): Promise<void>
  /** Takes all back; the connection is thrown away when it is in doubt. */
  abandon(error: unknown): Promise<void>
  /** What work that went ahead came to; null when none did. */
  ahead: Promise<Settled> | null
}

export type Settled = { value: unknown } | { error: unknown }

async function settle(work: () => Promise<unknown>): Promise<Settled> {
  try {
    return { value: await work() }
  } catch (error) {
    return { error }
  }
}

/**
 * Enters a transaction for one operation.
 * @param ahead work that sends its first statement along with the door's, without waiting for what the door says: it sees
 * what this actor may see, and nothing of it stays when the door is shut
 */
export async function enter(pool: pg.Pool, entry: Entry, ahead?: (db: Db) => Promise<unknown>): Promise<Entered> {
  const client = await pool.connect()
  let open = true
  let early: Promise<Settled> | null = null
  const release = (error?: Error) => {
    open = false
    client.release(error)
  }
  const abandon = async (error: unknown) => {
    // Nothing may be under way on a connection that is given back.
    await early
    if (!open) return
    const lost = await client.query('rollback').then(
      () => false,
      () => true,
    )
    release(lost ? (error as Error) : undefined)
  }
  const send = async (text: string) => {
    try {
      const results = await client.query(text)
      return Array.isArray(results) ? (results as pg.QueryResult[]) : [results]
    } catch (error) {
      await abandon(error)
      throw error
    }
  }
  const entering = send(enterText(entry))
  if (ahead) early = settle(() => ahead(builderOn(client)))
  const results = await entering
  const rows = results.filter((one) => one.command === 'SELECT').map((one) => one.rows[0])
  const known = rows[1] as { operation: string; hash: Buffer; result_id: string; result_version: number } | undefined
  const door = rows[0] as { found: boolean; within: string | null }
  const within = tracesWithin(entry)
  const end = async (text: string) => {
    await send(text)
    release()
  }
  return {
    db: builderOn(client),
    found: door.found,
    within: door.within ? door.within.split(',') : [],
    earlier: known
      ? { operation: known.operation, hash: known.hash, resultId: known.result_id, resultVersion: known.result_version }
      : null,
    leave: async (trace, receipt) => {
      const left = [traceText(entry.actor, trace), ...(receipt ? [receiptText(entry.actor, receipt)] : [])]
      if (within) return end(`select ${left.join(', ')};commit`)
      await end('commit')
      await leaveLook(pool, entry.actor, trace)
    },
    undo: async (trace) => {
      await early
      if (within) return end(`rollback;${doorText(entry, 'null, null')};select ${traceText(entry.actor, trace)};commit`)
      await end('rollback')
      await leaveLook(pool, entry.actor, trace)
    },
    abandon,
    ahead: early,
  }
}
