// The way through debt counselling: load, decide, save.
import { addDays } from '../../../core/kit/day.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { caseNames, openPlace } from '../../people/door.ts'
import { claims as claimsOf, debtHelpOf, freeAmountsOf } from '../door.ts'
import { holdsOn } from '../free-amount/rules/capacity.ts'
import * as api from './api.ts'
import { type Phase, phaseEntry } from './model.ts'
import { checkPhase } from './rules/check-phase.ts'
import { isCrisis } from './rules/crisis-steps.ts'
import { openTerms } from './rules/open-terms.ts'
import { usualNext } from './rules/where-we-are.ts'
import * as store from './store.ts'

interface OfCase {
  tenantId: string
  caseId: string
}

/** All ways of a case with their phases; the first is the one that is shown. */
async function waysOf({ db }: Pick<Work, 'db'>, at: OfCase) {
  const ways = await store.trajectoriesOf(db, at)
  const found = await store.phasesOf(db, { tenantId: at.tenantId, ids: ways.map(({ id }) => id) })
  const phases = Map.groupBy(found, ({ trajectoryId }) => trajectoryId)
  const amounts = await freeAmountsOf(db, at)
  // What stays free is entered in one place; what was once typed at a phase stands where that place says nothing.
  const withFree = (one: Phase): Phase => ({ ...one, freeCents: holdsOn(amounts, one.startedOn)?.vtlb?.cents ?? one.freeCents })
  return ways.map((way) => ({
    ...way,
    phases: (phases.get(way.id) ?? []).map((one) => (one.phase === 'resolution' ? withFree(one) : one)),
  }))
}

/** What may be lost by a debt that stands. */
async function threatsOf({ db }: Pick<Work, 'db'>, at: OfCase) {
  const standing = (await claimsOf(db, at)).filter(({ state }) => state !== 'withdrawn')
  return [...new Set(standing.map(({ threat }) => threat))].filter(isCrisis)
}

const open = handle(api.openTrajectory, async (work, { caseId }) => {
  const { db, actor, today } = work
  const at = { tenantId: actor.tenantId, caseId }
  const [shown, ...before] = await waysOf(work, at)
  const phases = shown?.phases ?? []
  const earlier = before.flatMap(({ id, endedOn, phases: [first, ...rest] }) => {
    if (!first || endedOn === null) return []
    const exit = rest.find(({ phase }) => phase === 'exit')
    return [{ id, startedOn: first.startedOn, endedOn, because: exit?.kind ?? null }]
  })
  const closed = 'refused' in (await openPlace(work, caseId))
  const { decisionWeeks } = await debtHelpOf(db, at.tenantId)
  return {
    trajectory: shown ?? null,
    earlier,
    terms: openTerms(phases, { today, decisionWeeks }),
    next: usualNext(phases),
    threats: await threatsOf(work, at),
    may: closed ? [] : work.may(api.startTrajectory, api.putPhase, api.removePhase, api.takeCrisisStep),
  }
})

const start = handle(api.startTrajectory, async (work, { caseId, id, phaseId, startedOn, threat }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  if (startedOn > work.today) return refuse('not-yet-happened')
  if (!(await store.insertTrajectory(work.db, place, id))) return refuse('trajectory-runs')
  const registration = phaseEntry.parse({ phase: 'registration', kind: threat, startedOn })
  await store.insertPhase(work.db, place, { ...registration, id: phaseId, trajectoryId: id })
  return { id, version: 1 }
})

const put = handle(api.putPhase, async (work, { caseId, trajectoryId, phaseId, version, ...entry }) => {
  const { db, today } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const way = (await waysOf(work, place)).find(({ id }) => id === trajectoryId)
  if (!way) return refuse('absent')
  const now = way.phases.find(({ id }) => id === phaseId)
  if (version !== null && !now) return refuse('absent')
  if (version === null && now) return refuse('exists')
  if (!now && way.endedOn !== null) return refuse('trajectory-ended')
  // What it is stays what it was.
  const phase = now?.phase ?? entry.phase
  const fits = checkPhase({ ...entry, phase }, { today, others: way.phases.filter(({ id }) => id !== phaseId) })
  if (!fits.ok) return refuse(fits.reason)
  if (version === null) await store.insertPhase(db, place, { ...entry, id: phaseId, trajectoryId })
  else {
    const { phase: _, ...facts } = entry
    const next = await store.updatePhase(db, { tenantId: place.tenantId, id: phaseId, version }, facts)
    if (next === null) return refuse('conflict', { version: now?.version ?? version })
  }
  if (phase === 'exit') await store.setEnd(db, { tenantId: place.tenantId, id: trajectoryId }, entry.startedOn)
  return { id: phaseId, version: (version ?? 0) + 1 }
})

/** A phase with its way, as far as it is of this case. */
async function phaseAt(work: Work, at: OfCase, phaseId: string) {
  const ways = await waysOf(work, at)
  const way = ways.find(({ phases }) => phases.some(({ id }) => id === phaseId))
  const phase = way?.phases.find(({ id }) => id === phaseId)
  return way && phase ? { ways, way, phase } : null
}

const remove = handle(api.removePhase, async (work, { caseId, phaseId, version }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const found = await phaseAt(work, place, phaseId)
  if (!found) return refuse('absent')
  const { ways, way, phase } = found
  if (phase.phase === 'registration') return refuse('registration-stays')
  if (phase.phase === 'exit' && ways.some(({ id, endedOn }) => id !== way.id && endedOn === null))
    return refuse('trajectory-runs')
  const at = { tenantId: place.tenantId, id: phaseId, version }
  if (!(await store.deletePhase(work.db, at))) return refuse('conflict', { version: phase.version })
  if (phase.phase === 'exit') await store.setEnd(work.db, { tenantId: place.tenantId, id: way.id }, null)
  return { id: phaseId, version }
})

const takeStep = handle(api.takeCrisisStep, async (work, { caseId, phaseId, version, step, taken }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const found = await phaseAt(work, place, phaseId)
  if (found?.phase.phase !== 'crisis-intervention') return refuse('absent')
  const { steps, version: now } = found.phase
  const others = steps.filter((one) => one !== step)
  const at = { tenantId: place.tenantId, id: phaseId, version }
  const next = await store.updatePhase(work.db, at, { steps: taken ? [...others, step] : others })
  return next === null ? refuse('conflict', { version: now }) : { id: phaseId, version: next }
})

/** More than these nobody looks at in the morning; the list says that there are more. */
const mostShown = 40
/** As many ways as are looked through for them. */
const mostWays = 2000
/** What is further away can wait for another morning. */
const daysAhead = 14

const listTerms = handle(api.listTrajectoryTerms, async ({ db, actor, today }, { whose }) => {
  const { tenantId, memberId } = actor
  const found = await store.running(db, { tenantId, ownerId: whose === 'mine' ? memberId : undefined, limit: mostWays })
  const ways = found.slice(0, mostWays)
  const phases = Map.groupBy(
    await store.phasesOf(db, { tenantId, ids: ways.map(({ id }) => id) }),
    ({ trajectoryId }) => trajectoryId,
  )
  const { decisionWeeks } = await debtHelpOf(db, tenantId)
  const until = addDays(today, daysAhead)
  const due = ways
    .flatMap(({ id, caseId }) => openTerms(phases.get(id) ?? [], { today, decisionWeeks }).map((term) => ({ ...term, caseId })))
    .filter((term) => term.due <= until)
    .sort((a, b) => a.due.localeCompare(b.due))
  const shown = due.slice(0, mostShown)
  const names = await caseNames(
    db,
    tenantId,
    shown.map(({ caseId }) => caseId),
  )
  return {
    rows: shown.map((term) => ({ ...term, person: names.get(term.caseId) ?? '' })),
    more: due.length > mostShown || found.length > mostWays,
  }
})

export const handlers = [open, start, put, remove, takeStep, listTerms]
