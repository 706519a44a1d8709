// Signals: load, decide, save.
import { toPage } from '../../core/kit/page.ts'
import { handle, type Work } from '../../platform/http/handler.ts'
import { refuse } from '../../platform/http/outcome.ts'
import { caseOfNote } from '../contact/door.ts'
import { cardsAround, caseAt } from '../people/door.ts'
import {
  joinTheme,
  listSignals,
  listThemes,
  openTheme,
  prepareFromNote,
  prepareSignal,
  reportSignal,
  steerTheme,
  withdrawSignal,
} from './api.ts'
import { type KnownPeople, nobodyKnown, type Prepared } from './model.ts'
import { nameWords } from './rules/name-traces.ts'
import { openTraces } from './rules/person-traces.ts'
import { answeredOn, maySteer } from './rules/themes.ts'
import * as store from './store.ts'

type Within = Pick<Work, 'db' | 'actor'>

const filled = (values: readonly string[]) => [...new Set(values.filter((value) => value !== ''))]

/** What stands on the cards of the people of a case. */
async function knownAround({ db, actor }: Within, caseId: string): Promise<KnownPeople> {
  const cards = await cardsAround(db, actor.tenantId, caseId)
  return {
    names: filled(cards.flatMap((card) => [card.given, card.callName, card.family].flatMap(nameWords))),
    birthDays: filled(cards.map((card) => card.bornOn ?? '')),
    streets: filled(cards.map((card) => card.street)),
    postcodes: filled(cards.map((card) => card.postcode)),
    phones: filled(cards.map((card) => card.phone)),
    emails: filled(cards.map((card) => card.email)),
  }
}

async function formFor({ db, actor }: Within, { names }: KnownPeople, teamId: string | null): Promise<Prepared> {
  const { tenantId } = actor
  const [places, themes] = [await store.places(db, tenantId), await store.openTitles(db, tenantId)]
  return { places, themes, known: { names }, teamId: teamId ?? actor.teams[0]?.id ?? places[0]?.teamId ?? null }
}

const prepare = handle(prepareSignal, (work) => formFor(work, nobodyKnown, null))

const prepareNote = handle(prepareFromNote, async (work, { noteId }) => {
  const caseId = (await caseOfNote(work.db, work.actor.tenantId, noteId)) as string
  const file = await caseAt(work.db, work.actor.tenantId, caseId)
  return formFor(work, await knownAround(work, caseId), file?.teamId ?? null)
})

/** Traces are looked for here too: a page may be old or made by someone else. */
function refuseTraces(texts: Record<string, string>, known: KnownPeople, harmless: readonly string[]) {
  const found = Object.entries(texts).map(([field, text]) => ({ field, traces: openTraces(text, known, harmless) }))
  const wrong = found.filter(({ traces }) => traces.length > 0)
  if (wrong.length === 0) return null
  const kinds = [...new Set(wrong.flatMap(({ traces }) => traces.map((trace) => trace.kind)))]
  return refuse('person-in-text', { fields: wrong.map(({ field }) => field).join(' '), kinds: kinds.join(' ') })
}

const report = handle(reportSignal, async (work, { id, noteId, teamId, kind, text, theme, harmless }) => {
  const { db, actor, today } = work
  const { tenantId, memberId } = actor
  const caseId = noteId ? await caseOfNote(db, tenantId, noteId) : null
  if (noteId && !caseId) return refuse('absent')
  const known = caseId ? await knownAround(work, caseId) : nobodyKnown
  const traced = refuseTraces({ text, title: theme.title ?? '' }, known, harmless)
  if (traced) return traced
  if (!(await store.places(db, tenantId)).some((place) => place.teamId === teamId)) return refuse('no-such-team')
  if (theme.title) await store.insertTheme(db, { tenantId, id: theme.id, title: theme.title, domain: theme.domain })
  else if (!(await store.themeExists(db, tenantId, theme.id))) return refuse('no-such-theme')
  await store.insertReport(db, { tenantId, id, themeId: theme.id, teamId, kind, text, reportedBy: memberId, reportedOn: today })
  await work.tell('signal.gap-reported', [id])
  return { id, version: 1 }
})

const withdraw = handle(withdrawSignal, async ({ db, actor }, { reportId }) => {
  const row = await store.reportRow(db, actor.tenantId, reportId)
  if (!row.mine && !actor.rights.has('signal.steer')) return refuse('not-yours')
  await store.deleteReport(db, actor.tenantId, reportId)
  await store.dropIfEmpty(db, actor.tenantId, row.themeId)
  return { id: reportId, version: row.version + 1 }
})

const open = ['new', 'on-agenda', 'taken-up'] as const

const list = handle(listThemes, async ({ db, actor, may }, { whose, state, teamId, domain, after, limit }) => {
  const [times, id] = (after ?? '').split('/')
  const rows = await store.themesByWeight(db, {
    tenantId: actor.tenantId,
    mine: whose === 'mine',
    states: state === undefined ? null : state === 'open' ? open : [state],
    teamId,
    domain,
    after: times && id ? { times: Number(times), id } : null,
    limit,
  })
  return { ...toPage(rows, limit, (row) => `${row.times}/${row.id}`), may: may(reportSignal, steerTheme) }
})

const openOne = handle(openTheme, async ({ db, actor, may }, { themeId }) => {
  const row = await store.themeRow(db, actor.tenantId, themeId)
  const others = (await store.openTitles(db, actor.tenantId)).filter((one) => one.id !== themeId)
  return { ...row, others, may: may(reportSignal, steerTheme, joinTheme) }
})

const reports = handle(listSignals, async ({ db, actor }, { themeId, after, limit }) => {
  const [on, id] = (after ?? '').split('/')
  const rows = await store.reportsOf(db, { tenantId: actor.tenantId, themeId, after: on && id ? { on, id } : null, limit })
  const { rows: shown, next } = toPage(rows, limit, (row) => `${row.reportedOn}/${row.id}`)
  const steers = actor.rights.has('signal.steer')
  return { rows: shown.map((row) => ({ ...row, reportedByName: row.mine || steers ? row.reportedByName : null })), next }
})

const steer = handle(steerTheme, async (work, { themeId, version, ...to }) => {
  const { db, actor, today } = work
  const verdict = maySteer(to)
  if (!verdict.ok) return refuse(verdict.reason)
  const traced = refuseTraces({ title: to.title }, nobodyKnown, [])
  if (traced) return traced
  const before = await store.themeRow(db, actor.tenantId, themeId)
  const answerOn = answeredOn(before, to.answer, today)
  const next = await store.updateTheme(db, { tenantId: actor.tenantId, themeId, version }, { ...to, answerOn })
  if (next === null) return refuse('conflict', { version: before.version })
  if (to.answer !== before.answer) await work.tell('signal.theme-answered', [themeId])
  return { id: themeId, version: next }
})

const join = handle(joinTheme, async ({ db, actor }, { themeId, intoThemeId, reportIds }) => {
  const { tenantId } = actor
  if (themeId === intoThemeId) return refuse('same-theme')
  if (!(await store.themeExists(db, tenantId, intoThemeId))) return refuse('no-such-theme')
  await store.moveReports(db, { tenantId, themeId, intoThemeId, reportIds })
  await store.dropIfEmpty(db, tenantId, themeId)
  const into = await store.themeRow(db, tenantId, intoThemeId)
  return { id: intoThemeId, version: into.version }
})

export const handlers = [prepare, prepareNote, report, withdraw, list, openOne, reports, steer, join]
