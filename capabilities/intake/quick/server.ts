// Quick questions: written down in seconds, looked back at, and counted.
import { dayKey, fromKey, toPage } from '../../../core/kit/page.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { serviceNames } from '../../directory/door.ts'
import { circleOfTeam } from '../door.ts'
import * as api from './api.ts'
import type { QuickLine } from './model.ts'
import { mayNoteQuick } from './rules.ts'
import * as store from './store.ts'

const note = handle(api.noteQuickQuestion, async ({ db, actor, today }, { id, teamId: asked, ...text }) => {
  const { tenantId, teams, memberId } = actor
  const teamId = asked ?? teams[0]?.id
  const mine = teams.some((team) => team.id === teamId)
  const circleId = mine ? await circleOfTeam(db, tenantId, teamId as string) : null
  if (!teamId || !circleId) return refuse('not-my-team')
  const verdict = mayNoteQuick(text)
  if (!verdict.ok) return refuse(verdict.reason)
  const serviceId = text.outcome === 'pointed' ? text.serviceId : null
  if (serviceId !== null) {
    const [service] = await serviceNames(db, tenantId, [serviceId])
    if (!service || service.removed) return refuse('offer-gone')
  }
  await store.insertQuick(db, { tenantId, id, circleId, teamId, onDay: today, notedBy: memberId }, { ...text, serviceId })
  return { id, version: 1 }
})

/** My teams, or the one of them that was asked for. */
function teamsAsked({ actor }: Work, teamId: string | undefined): string[] {
  const mine = actor.teams.map((team) => team.id)
  return teamId ? mine.filter((id) => id === teamId) : mine
}

type Row = Awaited<ReturnType<typeof store.quickAt>>

/** With the name of the offer people were pointed to, also once it is gone from the sociale kaart. */
async function withOffers({ db, actor }: Work, rows: readonly Row[]): Promise<QuickLine[]> {
  const ids = rows.flatMap((row) => row.serviceId ?? [])
  const names = new Map((await serviceNames(db, actor.tenantId, ids)).map((one) => [one.id, one.name]))
  return rows.map((row) => ({ ...row, serviceName: row.serviceId === null ? null : (names.get(row.serviceId) ?? null) }))
}

const list = handle(api.listQuickQuestions, async (work, { from, to, teamId, subject, after, limit }) => {
  const { tenantId } = work.actor
  const key = fromKey(after, dayKey)
  const filter = { tenantId, teamIds: teamsAsked(work, teamId), from, to, subject, after: key, limit }
  const page = toPage(await store.quickIn(work.db, filter), limit, (row) => `${row.onDay}/${row.id}`)
  return { ...page, rows: await withOffers(work, page.rows) }
})

const count = handle(api.countQuickQuestions, async (work, { from, to, teamId }) => {
  const { tenantId } = work.actor
  return { rows: await store.quickCounts(work.db, { tenantId, teamIds: teamsAsked(work, teamId), from, to }) }
})

const open = handle(api.openQuickQuestion, async (work, { quickId }) => {
  const [line] = await withOffers(work, [await store.quickAt(work.db, work.actor.tenantId, quickId)])
  return line as QuickLine
})

export const handlers = [note, list, count, open]
