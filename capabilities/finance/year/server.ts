// The year of a household: load, reckon, save what was there at its start.
import { monthOf } from '../../../core/kit/day.ts'
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openedCase, openPlace } from '../../people/door.ts'
import { mayWorkOn } from '../../people/rules.ts'
import * as door from '../door.ts'
import { openYear, putStart, type YearView } from './api.ts'
import { yearOverview } from './rules/year-overview.ts'
import * as store from './store.ts'

const open = handle(openYear, async ({ db, actor, today, may }, { caseId, year }) => {
  const { tenantId } = actor
  const money = await door.plannedAndActual(db, { tenantId, caseId, from: `${year}-01`, until: `${year}-12` })
  const starts = await store.startsOf(db, { tenantId, caseId, year })
  const overview = yearOverview({
    ...money,
    year,
    current: monthOf(today),
    opening: starts.find((one) => one.of === 'free')?.amountCents ?? 0,
    jars: Object.fromEntries(starts.map((one) => [one.of, one.amountCents])),
  })
  const able = mayWorkOn(await openedCase(db, tenantId, caseId)).ok ? may(putStart) : []
  return { ...overview, today, starts, may: able } as YearView
})

const start = handle(putStart, async (work, { caseId, year, of, version, amountCents }) => {
  const { db } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const { tenantId, folderId, circleId } = place
  const at = { tenantId, caseId, year }
  const next = await store.putStart(db, at, { folderId, circleId, of, version, amountCents })
  if (next !== null) return { id: caseId, version: next }
  const found = await store.startsOf(db, at)
  return refuse('conflict', { version: found.find((one) => one.of === of)?.version ?? 0 })
})

export const handlers = [open, start]
