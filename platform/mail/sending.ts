// Sends what waits: takes one mail, has it written, hands it over, writes down what became of it. Each in a transaction of its own, so that
// no row is locked while a server thinks. Killed between handing over and writing down, a mail goes again under the same message id.
import type pg from 'pg'
import { builderOn } from '../db/pools.ts'
import { inTenant, type Running } from '../jobs/runner.ts'
import { clock } from '../settings/clock.ts'
import { type Leaving, type Letter, mailKind, mailKinds, type Written } from './kinds.ts'
import type { Post } from './post.ts'
import { mostTries, waitAfter } from './rules.ts'
import * as store from './store.ts'

/** Longer than a server may take at its slowest. */
const leaseMinutes = 5

type Claimed = Leaving & { attempts: number }

interface At {
  pool: pg.Pool
  tenantId: string
}

function within<Result>({ pool, tenantId }: At, work: (given: { db: ReturnType<typeof builderOn> }) => Promise<Result>) {
  return inTenant(pool, tenantId, (client) => work({ db: builderOn(client) }))
}

async function written(at: At, mail: Claimed): Promise<Written> {
  const kind = mailKind(mail.kind)
  if (!kind || mail.attempts > mostTries) return { stop: 'mail-broken' }
  return within(at, ({ db }) => kind.write({ db, tenantId: at.tenantId, ...clock() }, mail))
}

function settle(at: At, mail: Claimed, to: store.Settled): Promise<void> {
  return within(at, ({ db }) => store.settleMail(db, { ...mail, tenantId: at.tenantId }, to))
}

function postpone(at: At, mail: Claimed, to: { minutes: number; why: string; counts: boolean }): Promise<void> {
  return within(at, ({ db }) => store.postponeMail(db, { ...mail, tenantId: at.tenantId }, to))
}

const sentAs = ({ as: leftAs, told }: Letter): store.Settled => ({ state: 'sent', why: null, leftAs, ...(told ? { told } : {}) })

/** After a try that failed: again later, or given up. */
async function tryLater(at: At, mail: Claimed, why: string): Promise<void> {
  const minutes = waitAfter(mail.attempts)
  if (minutes === null) await settle(at, mail, { state: 'failed', why, leftAs: null })
  else await postpone(at, mail, { minutes, why, counts: true })
}

/**
 * Sends one mail that is due. @returns `none` when nothing is due; `trouble` when the server does not take mail now, so that the rest can
 * wait as well
 */
export async function sendOne(pool: pg.Pool, tenantId: string, post: Post): Promise<'none' | 'done' | 'trouble'> {
  const at = { pool, tenantId }
  const mail = await within(at, ({ db }) => store.claimMail(db, tenantId, leaseMinutes))
  if (mail === null) return 'none'
  const now = await written(at, mail).catch((): Written | null => null)
  if (now === null) await tryLater(at, mail, 'mail-broken')
  else if ('wait' in now) await postpone(at, mail, { minutes: now.wait, why: now.why, counts: false })
  else if ('stop' in now) await settle(at, mail, { state: 'stopped', why: now.stop, leftAs: null })
  else if ('void' in now) await settle(at, mail, { state: 'void', why: now.void, leftAs: null })
  else {
    const answer = await post.send(mail.id, now.letter)
    if (answer === null) await settle(at, mail, sentAs(now.letter))
    else if (!answer.again) await settle(at, mail, { state: 'failed', why: answer.why, leftAs: null })
    else {
      await tryLater(at, mail, answer.why)
      if (answer.why !== 'address-refused') return 'trouble'
    }
  }
  return 'done'
}

/** So many leave in one round of one organisation, so that another has its turn. */
const mostInARound = 200

/** Queues what is due by the clock and sends what waits. @returns false when the server does not take mail now */
export async function sendWaiting(pool: pg.Pool, tenantId: string, post: Post): Promise<boolean> {
  const at = { pool, tenantId }
  for (const { queueDue } of mailKinds())
    if (queueDue) await within(at, ({ db }) => queueDue({ db, tenantId, ...clock() })).catch(() => {})
  for (let sent = 0; sent < mostInARound; sent += 1) {
    const done = await sendOne(pool, tenantId, post)
    if (done !== 'done') return done === 'none'
  }
  return true
}

async function round(pool: pg.Pool, post: Post): Promise<void> {
  const { rows } = await pool.query<{ tenant_id: string }>('select tenant_id from tenancy.tenant')
  for (const { tenant_id } of rows) if (!(await sendWaiting(pool, tenant_id, post).catch(() => true))) return
}

const everyMilliseconds = 60_000
let wake: () => void = () => {}

/** Has this process look at once. */
export function wakeMailing(): void {
  wake()
}

/** Looks each minute, and when it is woken. */
export function keepMailing(pool: pg.Pool, post: Post): Running {
  let timer: NodeJS.Timeout
  let [stopped, asked] = [false, false]
  let running: Promise<void> = Promise.resolve()
  const look = async () => {
    do {
      asked = false
      await round(pool, post).catch(() => {})
    } while (asked && !stopped)
  }
  const again = () => {
    clearTimeout(timer)
    asked = true
    running = running.then(() => (asked && !stopped ? look() : undefined))
    timer = setTimeout(again, everyMilliseconds)
  }
  timer = setTimeout(again, 1000)
  wake = again
  const stop = async () => {
    stopped = true
    wake = () => {}
    clearTimeout(timer)
    await running
  }
  return { stop }
}
