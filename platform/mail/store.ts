// Mail that is to leave and what became of it, in the database.
import { sql } from 'kysely'
import type { MomentKey } from '../../core/kit/page.ts'
import type { Db } from '../db/pools.ts'
import type { Leaving } from './kinds.ts'
import type { MailState } from './model.ts'

export interface NewMail extends Leaving {
  tenantId: string
  folderId: string | null
  circleId: string | null
  /** So many minutes it bides its time, for second thoughts. */
  waitMinutes?: number
}

/** Asked for twice, it is there once; one that nothing asked for any more waits again. Of what still waits about the same the last one counts. */
export async function insertMail(db: Db, { waitMinutes = 0, ...mail }: NewMail): Promise<void> {
  const { tenantId, kind, aboutId, mark } = mail
  await db
    .updateTable('mail.outgoing')
    .set({ state: 'void', why: 'superseded', address: null, settledAt: sql`now()` })
    .where('tenantId', '=', tenantId)
    .where('kind', '=', kind)
    .where('aboutId', '=', aboutId)
    .where('mark', '<>', mark)
    .where('state', '=', 'waiting')
    .execute()
  await db
    .insertInto('mail.outgoing')
    .values({ ...mail, dueAt: sql`now() + make_interval(mins => ${waitMinutes}::integer)` })
    .onConflict((on) =>
      on
        .columns(['tenantId', 'kind', 'aboutId', 'mark'])
        .doUpdateSet({ state: 'waiting', why: null, settledAt: null })
        .where('mail.outgoing.state', '=', 'void'),
    )
    .execute()
}

/** Takes the first that is due and that nobody holds. Whoever was killed while sending held it until its lease ended. */
export async function claimMail(
  db: Db,
  tenantId: string,
  leaseMinutes: number,
): Promise<(Leaving & { attempts: number }) | null> {
  const due = db
    .selectFrom('mail.outgoing')
    .where('tenantId', '=', tenantId)
    .where('state', 'in', ['waiting', 'leaving'])
    .where('dueAt', '<=', sql<string>`now()`)
    .where((where) => where.or([where('state', '=', 'waiting'), where('leasedUntil', '<', sql<string>`now()`)]))
    .orderBy('dueAt')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .select('id')
  const row = await db
    .updateTable('mail.outgoing')
    .set({
      state: 'leaving',
      attempts: sql`attempts + 1`,
      leasedUntil: sql`now() + make_interval(mins => ${leaseMinutes}::integer)`,
    })
    .where('tenantId', '=', tenantId)
    .where('id', '=', due)
    .returning(['id', 'kind', 'aboutId', 'mark', 'subjectId', 'personId', 'address', 'memberId', 'attempts'])
    .executeTakeFirst()
  return row ?? null
}

export interface Settled {
  state: 'sent' | 'stopped' | 'failed' | 'void'
  why: string | null
  leftAs: string | null
  /** A mark of what it said. */
  told?: string
}

/** What became of it. Whoever held it too long and finds it settled by another changes nothing. */
export async function settleMail(db: Db, at: { tenantId: string; id: string; attempts: number }, to: Settled): Promise<void> {
  await db
    .updateTable('mail.outgoing')
    .set({ ...to, address: null, leasedUntil: null, settledAt: sql`now()` })
    .where('tenantId', '=', at.tenantId)
    .where('id', '=', at.id)
    .where('state', '=', 'leaving')
    .where('attempts', '=', at.attempts)
    .execute()
}

/** Waits some minutes. @param to.counts whether that was a try */
export async function postponeMail(
  db: Db,
  at: { tenantId: string; id: string; attempts: number },
  to: { minutes: number; why: string; counts: boolean },
): Promise<void> {
  await db
    .updateTable('mail.outgoing')
    .set({
      state: 'waiting',
      why: to.why,
      attempts: to.counts ? at.attempts : at.attempts - 1,
      leasedUntil: null,
      dueAt: sql`now() + make_interval(mins => ${to.minutes}::integer)`,
    })
    .where('tenantId', '=', at.tenantId)
    .where('id', '=', at.id)
    .where('state', '=', 'leaving')
    .where('attempts', '=', at.attempts)
    .execute()
}

function lines(db: Db, tenantId: string) {
  return db
    .selectFrom('mail.outgoing')
    .where('tenantId', '=', tenantId)
    .select(['id', 'kind', 'aboutId', 'mark', 'subjectId', 'leftAs', 'told', 'why', 'dueAt', sql<MailState>`state`.as('state')])
    .select(sql<string>`coalesce(settled_at, queued_at)`.as('at'))
}

/** As many mails about one thing as a page shows. */
export const mostAbout = 20

/** What was asked for about something, the newest first, one more than a page shows; what nothing asks for any more is left out. */
export function mailAbout(db: Db, tenantId: string, aboutId: string) {
  return lines(db, tenantId)
    .where('aboutId', '=', aboutId)
    .where('state', '<>', 'void')
    .orderBy('queuedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(mostAbout + 1)
    .execute()
}

interface Unsent {
  tenantId: string
  memberId: string
  kinds: readonly string[]
  after: MomentKey | null
  limit: number
}

/** What this colleague asked for, did not leave, and was not put aside; the newest first, one more than asked. */
export function unsentOf(db: Db, { after, limit, ...given }: Unsent) {
  let query = lines(db, given.tenantId)
    .where('memberId', '=', given.memberId)
    .where('kind', 'in', [...given.kinds])
    .where('state', 'in', ['stopped', 'failed'])
    .where('seenAt', 'is', null)
  if (after) query = query.where(sql<boolean>`(settled_at, id) < (${after.at}::timestamptz, ${after.id}::uuid)`)
  return query
    .orderBy('settledAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}

/** How many there are, put aside or not asked for any more left out. */
export async function countUnsent(db: Db, given: Pick<Unsent, 'tenantId' | 'memberId' | 'kinds'>): Promise<number> {
  const row = await db
    .selectFrom('mail.outgoing')
    .where('tenantId', '=', given.tenantId)
    .where('memberId', '=', given.memberId)
    .where('kind', 'in', [...given.kinds])
    .where('state', 'in', ['stopped', 'failed'])
    .where('seenAt', 'is', null)
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** Of the same kind, about the same thing, and asked for after it; one that nothing asks for any more does not count. */
const overtaken = sql<boolean>`exists (select from mail.outgoing later where later.tenant_id = mail.tenant_id and later.kind = mail.kind
  and later.about_id = mail.about_id and (later.queued_at, later.id) > (mail.queued_at, mail.id) and later.state <> 'void')`

/** Whose a mail is and so who hears when it does not leave, and whether another came after it. @throws when there is none: the platform opened it before */
export function askedMail(db: Db, tenantId: string, id: string) {
  return db
    .selectFrom('mail.outgoing as mail')
    .where('mail.tenantId', '=', tenantId)
    .where('mail.id', '=', id)
    .select(['mail.memberId', 'mail.kind', 'mail.subjectId', overtaken.as('overtaken')])
    .select(sql<boolean>`mail.seen_at is not null`.as('seen'))
    .executeTakeFirstOrThrow()
}

/** Has a mail that did not leave tried anew, for who does so. @returns whether there was one to try */
export async function tryAgain(db: Db, given: { tenantId: string; memberId: string; id: string }): Promise<boolean> {
  const row = await db
    .updateTable('mail.outgoing')
    .set({ state: 'waiting', why: null, settledAt: null, seenAt: null, attempts: 0, dueAt: sql`now()`, memberId: given.memberId })
    .where('tenantId', '=', given.tenantId)
    .where('id', '=', given.id)
    .where('state', 'in', ['stopped', 'failed'])
    .where('seenAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** That it did not leave was seen by whoever asked for it. */
export async function markSeen(db: Db, given: { tenantId: string; memberId: string; id: string }): Promise<void> {
  await db
    .updateTable('mail.outgoing')
    .set({ seenAt: sql`now()` })
    .where('tenantId', '=', given.tenantId)
    .where('memberId', '=', given.memberId)
    .where('id', '=', given.id)
    .where('state', 'in', ['stopped', 'failed'])
    .execute()
}

export interface Tally {
  waiting: number
  failed: number
  sent: number
  lastSent: string | null
  trouble: string | null
}

export async function tally(db: Db): Promise<Tally> {
  const { rows } = await sql<Tally>`select waiting, failed, sent, last_sent as "lastSent", trouble from mail.tally()`.execute(db)
  const [row] = rows
  if (!row) throw new Error('a count gives one row')
  return row
}

/** The last of a kind that this colleague sent about nobody. */
export function lastOwn(db: Db, given: { tenantId: string; memberId: string; kind: string }) {
  return lines(db, given.tenantId)
    .where('memberId', '=', given.memberId)
    .where('kind', '=', given.kind)
    .where('circleId', 'is', null)
    .where('state', '<>', 'void')
    .orderBy('queuedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Mail about nobody is of no use to anyone after a month, also where it never left. */
export async function forgetMail(db: Db, tenantId: string, before: string): Promise<void> {
  await db
    .deleteFrom('mail.outgoing')
    .where('tenantId', '=', tenantId)
    .where('circleId', 'is', null)
    .where(sql`coalesce(settled_at, queued_at)`, '<', before)
    .execute()
}
