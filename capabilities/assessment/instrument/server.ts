// Instruments: load, decide, save.
import { fromKey, momentKey, toPage } from '../../../core/kit/page.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { caseNames, openPlace } from '../../people/door.ts'
import { openedDomains } from '../door.ts'
import * as api from './api.ts'
import type { Instrument } from './model.ts'
import { faultsOf } from './rules/definition.ts'
import { mayFillIn } from './rules/fill-in.ts'
import { outcomesOf } from './rules/scoring.ts'
import { shipped } from './rules/shipped.ts'
import * as store from './store.ts'

interface Known extends Instrument {
  permission: string
  madeByName: string
  on: boolean
  switchVersion: number
}

/** Every instrument in its last version: an own one stands in the place of the shipped one with that name. */
async function known({ db, actor: { tenantId } }: Pick<Work, 'db' | 'actor'>): Promise<Known[]> {
  const [own, switches] = await Promise.all([store.ownInstruments(db, tenantId), store.switchesOf(db, tenantId)])
  const mine = new Map(own.map((one) => [one.code, one]))
  const others = own.filter(({ code }) => !shipped.some((one) => one.code === code))
  const last = [...shipped.map((one) => mine.get(one.code) ?? { ...one, permission: '', madeByName: null }), ...others]
  return last.map((one) => {
    const found = switches.find(({ code }) => code === one.code)
    const on = found?.on ?? !one.definition.offAtFirst
    return { ...one, madeByName: one.madeByName ?? '', on, switchVersion: found?.version ?? 0 }
  })
}

/** One version that may be filled in: the last one, or an earlier one that somebody was still busy with. */
async function version(work: Work, instrumentId: string): Promise<Instrument | null> {
  const offered = (await known(work)).filter(({ on }) => on)
  const here = offered.find(({ id }) => id === instrumentId)
  if (here) return here
  const [earlier] = await store.instrumentsAt(work.db, work.actor.tenantId, [instrumentId])
  return earlier && offered.some(({ code }) => code === earlier.code) ? earlier : null
}

/** What is filled in keeps its version: one that came along is copied when it is first used. */
async function copyOf({ db, actor }: Work, { id, code, number, shipped: along, definition }: Instrument): Promise<void> {
  if (along)
    await store.insertInstrument(db, actor.tenantId, {
      id,
      code,
      number,
      shipped: true,
      definition,
      permission: '',
      madeBy: null,
    })
}

async function rowsOf({ db, actor: { tenantId } }: Work, caseId: string) {
  const rows = await store.filledInOf(db, tenantId, caseId)
  const versions = await store.instrumentsAt(db, tenantId, [...new Set(rows.map((one) => one.instrumentId))])
  const byId = new Map(versions.map((one) => [one.id, one]))
  const counted = rows.flatMap((row) => {
    const asked = byId.get(row.instrumentId)
    return asked ? [{ ...row, outcomes: outcomesOf(asked.definition, row.answers) }] : []
  })
  return { rows: counted, versions }
}

const list = handle(api.listFilledIn, async (work, { caseId }) => {
  const { tenantId, memberId } = work.actor
  const [{ rows, versions }, all, fillings] = await Promise.all([
    rowsOf(work, caseId),
    known(work),
    store.fillingsOf(work.db, { tenantId, memberId, caseId }),
  ])
  const offered = all
    .filter(({ on }) => on)
    .map(({ code, definition: { title, about, questions } }) => ({
      ...{ code, title, about, questions: questions.length },
      halfDone: fillings.some((one) => one.code === code),
    }))
  return { rows, instruments: versions, offered, may: work.may(api.fillIn, api.withdrawFilledIn) }
})

const open = handle(api.openInstrument, async (work, { caseId, code }) => {
  const { db, actor } = work
  const { tenantId, memberId } = actor
  const all = await known(work)
  const fillings = await store.fillingsOf(db, { tenantId, memberId, caseId })
  const filling = fillings.find((one) => one.code === code) ?? null
  const last = all.find((one) => one.code === code && one.on)
  const busy = filling && filling.instrumentId !== last?.id ? await version(work, filling.instrumentId) : last
  if (!last || !busy) return refuse('not-offered')
  const { rows, versions } = await rowsOf(work, caseId)
  const same = new Set(versions.filter((one) => one.code === code).map(({ id }) => id))
  const names = await caseNames(db, tenantId, [caseId])
  return {
    instrument: busy,
    opened: await openedDomains(db, tenantId, caseId),
    filling,
    last: rows.find((one) => same.has(one.instrumentId) && one.withdrawnOn === null) ?? null,
    personName: names.get(caseId) ?? '',
  }
})

const fill = handle(api.fillIn, async (work, { caseId, instrumentId, ...row }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const asked = await version(work, instrumentId)
  if (!asked) return refuse('not-offered')
  const { db, actor, today } = work
  const opened = await openedDomains(db, place.tenantId, caseId)
  const verdict = mayFillIn({ ...row, definition: asked.definition }, { today, opened })
  if (!verdict.ok) return refuse(verdict.reason)
  await copyOf(work, asked)
  await store.insertFilledIn(db, place, { ...row, instrumentId, authorId: actor.memberId })
  await store.removeFilling(db, { tenantId: place.tenantId, memberId: actor.memberId, caseId, instrumentId })
  return { id: row.id, version: 1 }
})

const withdraw = handle(api.withdrawFilledIn, async (work, { filledInId, version: seen, reason }) => {
  const { tenantId } = work.actor
  const row = await store.filledInAt(work.db, tenantId, filledInId)
  const place = await openPlace(work, row.caseId)
  if ('refused' in place) return place
  const next = await store.withdraw(work.db, { tenantId, id: filledInId, version: seen }, { on: work.today, reason })
  return next === null ? refuse('conflict', { version: row.version }) : { id: filledInId, version: next }
})

const keep = handle(api.keepFilling, async (work, { caseId, id, instrumentId, version: seen, body }) => {
  const asked = await version(work, instrumentId)
  if (!asked) return refuse('not-offered')
  await copyOf(work, asked)
  const { tenantId, memberId } = work.actor
  const next = await store.putFilling(work.db, { tenantId, id, memberId, caseId, instrumentId, body }, seen)
  if (next !== null) return { id, version: next }
  const [there] = (await store.fillingsOf(work.db, { tenantId, memberId, caseId })).filter(
    (one) => one.instrumentId === instrumentId,
  )
  return refuse('conflict', { version: there?.version ?? 0 })
})

const drop = handle(api.dropFilling, async ({ db, actor }, { id }) => {
  await store.removeFilling(db, { tenantId: actor.tenantId, memberId: actor.memberId, id })
  return { id, version: 1 }
})

const fillings = handle(api.listFillings, async ({ db, actor: { tenantId, memberId } }, { after, limit }) => {
  const rows = await store.fillingsOfMember(db, { tenantId, memberId, after: fromKey(after, momentKey), limit })
  return toPage(rows, limit, (row) => `${row.changedAt}/${row.id}`)
})

const manage = handle(api.listInstruments, async (work) => ({ rows: await known(work) }))

const turn = handle(api.switchInstrument, async (work, { code, id, on, version: seen }) => {
  const here = (await known(work)).find((one) => one.code === code)
  if (!here) return refuse('not-known')
  const next = await store.putSwitch(work.db, { tenantId: work.actor.tenantId, id, code, on }, seen)
  return next ?? refuse('conflict', { version: here.switchVersion })
})

const save = handle(api.saveInstrument, async (work, { id, definition, version: seen, permission }) => {
  const here = (await known(work)).find((one) => one.code === definition.code)
  if ((here?.number ?? 0) !== seen) return refuse('conflict', { version: here?.number ?? 0 })
  const [fault] = faultsOf(definition)
  if (fault) return refuse('definition-faulty', { fault })
  // Words that did not come along need a ground; a next version keeps the one it had.
  const ground = permission || here?.permission || ''
  if (ground === '' && !shipped.some(({ code }) => code === definition.code)) return refuse('permission-missing')
  const { tenantId, memberId } = work.actor
  const number = seen + 1
  const row = { id, code: definition.code, number, shipped: false, definition, permission: ground, madeBy: memberId }
  return (await store.insertInstrument(work.db, tenantId, row))
    ? { id, version: number }
    : refuse('conflict', { version: number })
})

export const handlers = [list, open, fill, withdraw, keep, drop, fillings, manage, turn, save]
