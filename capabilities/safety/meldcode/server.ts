// The meldcode: load, decide, save.
import { dayKey, fromKey, toPage } from '../../../core/kit/page.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { caseNames } from '../../people/door.ts'
import { insidersOf, weighingTables } from '../door.ts'
import { safetyRoles } from '../rules.ts'
import { fiveQuestions, weigh } from '../weighing/rules.ts'
import * as api from './api.ts'
import { type EntryAsked, type EntrySaid, entryLine, type SaidOf } from './model.ts'
import { keepsOrder, leads, mayEnd, mayRecord, mayWeigh, standingsOf, stepOf, type Taken } from './rules.ts'
import * as store from './store.ts'

/** The table that is weighed by: the one of then where a weighing by it is set right, else as it is now, where it is in use. */
async function tableOf({ db, actor }: Work, tableId: string | null, was: EntrySaid | undefined) {
  if (was?.kind === 'weighing' && was.tableId === tableId && was.questions.length > 0)
    return { name: was.tableName, questions: was.questions }
  if (tableId === null) return { name: '', questions: fiveQuestions.map((one) => ({ ...one, question: '', more: '' })) }
  // Weighed before tables were kept with it: nobody knows any more what followed from its answers.
  if (was?.kind === 'weighing' && was.tableId === tableId) return refuse('weigh-anew')
  const table = (await weighingTables(db, actor.tenantId)).find(({ id, active }) => id === tableId && active)
  return table ?? refuse('no-such-table')
}

/** What is kept of what was asked: a weighing with its whole table, and what that leads to. @param was what it said before, where it is set right */
async function saidOf(work: Work, entry: EntryAsked, was?: EntrySaid) {
  if (entry.kind !== 'weighing') return { said: entry satisfies EntrySaid }
  const { tableId, answers } = entry
  const table = await tableOf(work, tableId, was)
  if ('refused' in table) return table
  const { name: tableName, questions } = table
  const may = mayWeigh(questions, answers)
  if (!may.ok) return refuse(may.reason)
  const { advice } = weigh(
    questions,
    answers.map(({ yes }) => yes),
  )
  const asked = answers.map((one, at) => ({ ...one, question: questions[at]?.question ?? '' }))
  return { said: { ...entry, tableName, questions, answers: asked, advice } satisfies SaidOf<'weighing'> }
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

type Row = Awaited<ReturnType<typeof store.meldcodeRow>>

async function isLed({ db, actor, today }: Work, { circleId, leaderId }: Row): Promise<boolean> {
  const { tenantId, memberId: askerId } = actor
  const insiders = await insidersOf(db, { tenantId, circleId, today, roles: safetyRoles })
  return leads({ askerId, leaderId, insiders: insiders.map(({ id }) => id) })
}

const open = handle(api.openMeldcode, async (work, { meldcodeId }) => {
  const { db, actor } = work
  const row = await store.meldcodeRow(db, actor.tenantId, meldcodeId)
  const { taken, caseId, name, circleId: _circle, leaderId: _leader, ...rest } = row
  const names = await caseNames(db, actor.tenantId, [caseId])
  return { ...rest, name: names.get(caseId) ?? name, leads: await isLed(work, row), standings: standingsOf(taken) }
})

/** What is known of something that is recorded or set right. */
function takenOf(id: string, on: string, said: EntryAsked): Taken {
  return { id, kind: said.kind, step: stepOf(said), on, report: said.kind === 'decision' && said.report }
}

const entries = handle(api.listEntries, async ({ db, actor }, { meldcodeId, after, limit }) => {
  const asked = { tenantId: actor.tenantId, meldcodeId, after: fromKey(after, dayKey), limit }
  const rows = (await store.entryLines(db, asked)).map((row) => entryLine.parse(row))
  return toPage(rows, limit, (row) => `${row.on}/${row.id}`)
})

const record = handle(api.recordStep, async (work, { meldcodeId, id, on, entry }) => {
  const { db, actor, today } = work
  const { tenantId, memberId } = actor
  const { folderId, circleId, closedOn, taken } = await store.meldcodeRow(db, tenantId, meldcodeId)
  const may = mayRecord({ one: takenOf(id, on, entry), today, closed: closedOn !== null, taken })
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
  const { closedOn, taken } = await store.meldcodeRow(db, tenantId, row.meldcodeId)
  if (closedOn !== null) return refuse('meldcode-closed')
  const may = keepsOrder(
    taken,
    taken.map((one) => (one.id === id ? takenOf(id, on, entry) : one)),
  )
  if (!may.ok) return refuse(may.reason)
  const done = await saidOf(work, entry, row.said)
  if ('refused' in done) return done
  const { folderId } = row
  const was = { on: row.onDay, said: row.said, changedAt: now }
  const next = await store.updateEntry(db, { tenantId, folderId, id, version }, { onDay: on, said: done.said, was })
  concerns([row.meldcodeId])
  return next === null ? refuse('conflict', { version: row.version }) : { id, version: next }
})

const follow = handle(api.followMeldcode, async (work, { meldcodeId: id, version, ...to }) => {
  const { db, actor } = work
  const { tenantId } = actor
  const row = await store.meldcodeRow(db, tenantId, id)
  const { folderId, closedOn, watched, leaderName, version: here } = row
  if (closedOn !== null) return refuse('meldcode-closed')
  if (to.watched !== watched && !(await isLed(work, row))) return refuse('leader-chooses', { name: leaderName })
  const next = await store.updateMeldcode(db, { tenantId, folderId, id, version }, to)
  return next === null ? refuse('conflict', { version: here }) : { id, version: next }
})

const close = handle(api.closeMeldcode, async ({ db, actor: { tenantId }, today }, { meldcodeId: id, version, closed }) => {
  const { folderId, taken, closedOn, version: here } = await store.meldcodeRow(db, tenantId, id)
  const may = mayEnd(taken)
  if (!may.ok) return refuse(may.reason)
  if (version === here && closed === (closedOn !== null)) return { id, version }
  const next = await store.updateMeldcode(db, { tenantId, folderId, id, version }, { closedOn: closed ? today : null })
  return next === null ? refuse('conflict', { version: here }) : { id, version: next }
})

const progress = handle(api.listProgress, async ({ db }, { after, limit }) => {
  const rows = await store.progressLines(db, { after: fromKey(after, dayKey), limit })
  const lines = rows.map(({ taken, ...row }) => ({ ...row, standings: standingsOf(taken) }))
  return toPage(lines, limit, (row) => `${row.startedOn}/${row.id}`)
})

export const handlers = [start, list, open, entries, record, change, follow, close, progress]
