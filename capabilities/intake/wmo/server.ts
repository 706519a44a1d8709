// The clock of the Wmo: which terms run, and what was done.
import { dayKey, fromKey, toPage } from '../../../core/kit/page.ts'
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { changeWmo, requestRow } from '../door.ts'
import * as api from './api.ts'
import type { WmoClock, WmoLine } from './model.ts'
import { mayNoteSteps, wmoClockOf, wmoDays } from './rules.ts'
import * as store from './store.ts'

type Row = Awaited<ReturnType<typeof store.reportsOfCase>>[number]

function lineOf({ id: requestId, ...row }: Row, today: string): WmoLine[] {
  const clock: WmoClock | null = wmoClockOf(row, today)
  return clock ? [{ ...row, requestId, clock }] : []
}

const list = handle(api.listWmoClocks, async ({ db, actor, today }, { teamId, after, limit }) => {
  const mine = actor.teams.map((team) => team.id)
  const days = wmoDays(today)
  if (days === null) return { rows: [], next: null }
  const teamIds = teamId ? mine.filter((id) => id === teamId) : mine
  const rows = await store.running(db, { tenantId: actor.tenantId, teamIds, days, after: fromKey(after, dayKey), limit })
  const page = toPage(rows, limit, (row) => `${row.dueBase}/${row.id}`)
  return { ...page, rows: page.rows.flatMap((row) => lineOf(row, today)) }
})

const ofCase = handle(api.openWmoOfCase, async ({ db, actor, today }, { caseId }) => ({
  rows: (await store.reportsOfCase(db, actor.tenantId, caseId)).flatMap((row) => lineOf(row, today)),
}))

const note = handle(api.noteWmoSteps, async ({ db, actor, today }, { requestId, version, ...steps }) => {
  const { tenantId } = actor
  const row = await requestRow(db, tenantId, requestId)
  const verdict = mayNoteSteps(row, steps, today)
  if (!verdict.ok) return refuse(verdict.reason)
  const next = await changeWmo(db, { tenantId, id: requestId, version }, steps)
  return next === null ? refuse('conflict', { version: row.version }) : { id: requestId, version: next }
})

export const handlers = [list, ofCase, note]
