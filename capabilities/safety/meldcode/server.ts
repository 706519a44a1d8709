// The meldcode: load, decide, save.
import { dayKey, fromKey, toPage } from '../../../core/kit/page.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { caseNames } from '../../people/door.ts'
import { weighingTables } from '../door.ts'
import { fiveQuestions, weigh } from '../weighing/rules.ts'
import * as api from './api.ts'
import { type EntryAsked, type EntrySaid, entryLine } from './model.ts'
import { mayEnd, mayRecord, mayWeigh, standingsOf, stepOf } from './rules.ts'
import * as store from './store.ts'

/** What is kept of what was asked: a weighing with its questions as they are now, and what they lead to. */
async function saidOf({ db, actor }: Work, entry: EntryAsked) {
  if (entry.kind !== 'weighing') return { said: entry satisfies EntrySaid }
  const { tableId, answers } = entry
  const table = tableId === null ? null : (await weighingTables(db, actor.tenantId)).find(({ id }) => id === tableId)
  if (table === undefined) return refuse('no-such-table')
  const questions = table?.questions ?? fiveQuestions.map((one) => ({ ...one, question: '' }))
  const may = mayWeigh(questions, answers)
  if (!may.ok) return refuse(may.reason)
  const { advice } = weigh(
    questions,
    answers.map(({ yes }) => yes),
  )
  const asked = answers.map((one, at) => ({ ...one, question: questions[at]?.question ?? '' }))
  return { said: { ...entry, tableName: table?.name ?? '', answers: asked, advice } satisfies EntrySaid }
}

const start = handle(api.startMeldcode, async (work, { folderId, id, watched, entryId, on, entry }) => {
  const { db, actor, today, concerns } = work
  const { tenantId, memberId } = actor
  if (entry.kind !== 'signals') return refuse('begin-with-signal')
  if (on > today) return refuse('day-to-come')
  const place = await store.placeOf(db, tenantId, folderId)
  await store.insertMeldcode(db, { ...place, id, startedOn: today, leaderId: memberId, watched })
  await store.insertEntry(db, { ...place, id: entryId, meldcodeId: id, step: 'signals', onDay: on, memberId, said: entry })
  concerns([id])
  return { id, version: 1 }
})

const list = handle(api.listMeldcodes, async ({ db, actor }, { folderId, after, limit }) => {
  const asked = { tenantId: actor.tenantId, folderId, after: fromKey(after, dayKey), limit }
  const rows = await store.meldcodeLines(db, asked)
  const lines = rows.map(({ taken, ...row }) => ({ ...row, standings: standingsOf(taken) }))
  return toPage(lines, limit, (row) => `${row.startedOn}/${row.id}`)
})

const open = handle(api.openMeldcode, async ({ db, actor: { tenantId } }, { meldcodeId }) => {
  const {
    taken,
    caseId,
    name,
    circleId: _circle,
    reported: _reported,
    ...row
  } = await store.meldcodeRow(db, tenantId, meldcodeId)
  const names = await caseNames(db, tenantId, [caseId])
  return { ...row, name: names.get(caseId) ?? name, standings: standingsOf(taken) }
})

const entries = handle(api.listEntries, async ({ db, actor }, { meldcodeId, after, limit }) => {
  const asked = { tenantId: actor.tenantId, meldcodeId, after: fromKey(after, dayKey), limit }
  const rows = (await store.entryLines(db, asked)).map((row) => entryLine.parse(row))
  return toPage(rows, limit, (row) => `${row.on}/${row.id}`)
})

const record = handle(api.recordStep, async (work, { meldcodeId, id, on, entry }) => {
  const { db, actor, today } = work
  const { tenantId, memberId } = actor
  const { folderId, circleId, closedOn, taken, reported } = await store.meldcodeRow(db, tenantId, meldcodeId)
  const may = mayRecord({ kind: entry.kind, on, today, closed: closedOn !== null, taken, reported })
  if (!may.ok) return refuse(may.reason)
  const done = await saidOf(work, entry)
  if ('refused' in done) return done
  const { said } = done
  await store.insertEntry(db, { tenantId, folderId, circleId, id, meldcodeId, step: stepOf(said), onDay: on, memberId, said })
  return { id, version: 1 }
})

const change = handle(api.changeEntry, async (work, { entryId: id, version, on, entry }) => {
  const { db, actor, today, now, concerns } = work
  const { tenantId, memberId } = actor
  const row = await store.entryRow(db, tenantId, id)
  if (row.memberId !== memberId) return refuse('not-yours')
  const before = stepOf(row.said)
  if (row.said.kind !== entry.kind || before !== stepOf(entry)) return refuse('other-kind')
  if (on > today) return refuse('day-to-come')
  if ((await store.meldcodeRow(db, tenantId, row.meldcodeId)).closedOn !== null) return refuse('meldcode-closed')
  const done = await saidOf(work, entry)
  if ('refused' in done) return done
  const { folderId } = row
  const was = { on: row.onDay, said: row.said, changedAt: now }
  const next = await store.updateEntry(db, { tenantId, folderId, id, version }, { onDay: on, said: done.said, was })
  concerns([row.meldcodeId])
  return next === null ? refuse('conflict', { version: row.version }) : { id, version: next }
})

const follow = handle(api.followMeldcode, async ({ db, actor: { tenantId } }, { meldcodeId: id, version, ...to }) => {
  const { folderId, closedOn, version: here } = await store.meldcodeRow(db, tenantId, id)
  if (closedOn !== null) return refuse('meldcode-closed')
  const next = await store.updateMeldcode(db, { tenantId, folderId, id, version }, to)
  return next === null ? refuse('conflict', { version: here }) : { id, version: next }
})

const close = handle(api.closeMeldcode, async ({ db, actor: { tenantId }, today }, { meldcodeId: id, version, closed }) => {
  const { folderId, taken, version: here } = await store.meldcodeRow(db, tenantId, id)
  const may = mayEnd(taken)
  if (!may.ok) return refuse(may.reason)
  const to = { nextOn: null, nextWhat: '', closedOn: closed ? today : null }
  const next = await store.updateMeldcode(db, { tenantId, folderId, id, version }, to)
  return next === null ? refuse('conflict', { version: here }) : { id, version: next }
})

const progress = handle(api.listProgress, async ({ db }, { after, limit }) => {
  const rows = await store.progressLines(db, { after: fromKey(after, dayKey), limit })
  const lines = rows.map(({ taken, ...row }) => ({ ...row, standings: standingsOf(taken) }))
  return toPage(lines, limit, (row) => `${row.startedOn}/${row.id}`)
})

export const handlers = [start, list, open, entries, record, change, follow, close, progress]
