// Trying out changes of the plan: keep them under a name, and make them the plan.
import { addToMonth } from '../../../core/kit/day.ts'
import type { Place } from '../../../platform/db/place.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openPlace } from '../../people/door.ts'
import { monthOn, spanOf } from '../budget/rules/budget-month.ts'
import * as door from '../door.ts'
import { adoptScenario, listScenarios, putScenario, removeScenario } from './api.ts'
import { mostScenarios } from './model.ts'
import { type Applied, applyChanges } from './rules/apply-changes.ts'
import * as store from './store.ts'

const list = handle(listScenarios, async (work, { caseId }) => {
  const { db, actor, today } = work
  const { tenantId } = actor
  const { on } = await door.monthStart(db, { tenantId, caseId })
  const may = 'refused' in (await openPlace(work, caseId)) ? [] : work.may(putScenario)
  return {
    posts: await door.postsOf(db, tenantId, caseId),
    scenarios: await store.scenariosOf(db, { tenantId, caseId }),
    may,
    next: addToMonth(monthOn(today, on), 1),
  }
})

/** A scenario of this very case, or none: another case has no say in it. */
async function versionIn({ db, actor: { tenantId } }: Work, { caseId, id }: { caseId: string; id: string }): Promise<number> {
  return (await store.scenariosOf(db, { tenantId, caseId })).find((one) => one.id === id)?.version ?? 0
}

const put = handle(putScenario, async (work, { caseId, version, scenario }) => {
  const { db, actor } = work
  const { tenantId } = actor
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const { id } = scenario
  if (version === null) {
    if ((await store.scenariosOf(db, { tenantId, caseId })).length >= mostScenarios) return refuse('scenarios-full')
    return (await store.insertScenario(db, place, scenario)) ? { id, version: 1 } : refuse('exists')
  }
  const now = await versionIn(work, { caseId, id })
  const next = now === version ? await store.updateScenario(db, { tenantId, id, version }, scenario) : null
  return next === null ? refuse('conflict', { version: now }) : { id, version: next }
})

const remove = handle(removeScenario, async (work, { scenarioId: id, version }) => {
  const { db, actor } = work
  const { tenantId } = actor
  const now = await store.scenarioAt(db, { tenantId, id })
  const place = await openPlace(work, now.caseId)
  if ('refused' in place) return place
  const next = await store.takeAway(db, { tenantId, id, version })
  return next === null ? refuse('conflict', { version: now.version }) : { id, version: next }
})

interface Adopting {
  applied: Applied
  from: string
  seen: ReadonlyMap<string, number>
}

/** Writes the plan as it would be. @returns whether every line was still as it was seen */
async function write({ db }: Work, place: Place, { applied, from, seen }: Adopting): Promise<boolean> {
  const { tenantId, caseId } = place
  const { splits, changed, gone, added } = applied
  for (const line of changed) {
    if ((await door.updatePost(db, { tenantId, caseId, version: seen.get(line.id) ?? 0 }, line)) === null) return false
  }
  for (const id of gone) {
    if ((await door.removePost(db, { tenantId, id, version: seen.get(id) ?? 0 })) === null) return false
  }
  const made = [...splits.map(({ line }) => line), ...added]
  if (made.length > 0) await door.insertPosts(db, place, made)
  const pairs = splits.map(({ of, line }) => ({ of, id: line.id }))
  const { on } = await door.monthStart(db, place)
  const since = spanOf(from, on).from
  await door.handOver(db, { tenantId, caseId, ends: addToMonth(from, -1), into: from, since }, pairs)
  return true
}

const adopt = handle(adoptScenario, async (work, { caseId, from, changes, seen, kept }) => {
  const { db, actor } = work
  const { tenantId } = actor
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const posts = await door.postsOf(db, tenantId, caseId)
  const versions = new Map(posts.map(({ id, version }) => [id, version]))
  const applied = applyChanges(
    posts.map(({ version: _version, ...line }) => line),
    { from, changes },
  )
  const touched = [...applied.splits.map(({ of }) => of), ...applied.changed.map(({ id }) => id), ...applied.gone]
  if (touched.length + applied.added.length === 0) return refuse('nothing-changes')
  const known = new Map(seen.map(({ id, version }) => [id, version]))
  const other = touched.find((id) => known.get(id) !== versions.get(id))
  if (other !== undefined) return refuse('conflict', { version: versions.get(other) ?? 0 })
  for (const { id } of [...applied.splits.map(({ line }) => line), ...applied.added])
    if ((await door.versionOf(db, tenantId, id)) > 0) return refuse('exists')
  if (kept !== null) {
    const now = await versionIn(work, { caseId, id: kept.id })
    if (now !== kept.version || (await store.takeAway(db, { tenantId, ...kept })) === null)
      return refuse('conflict', { version: now })
  }
  if (!(await write(work, place, { applied, from, seen: known }))) return refuse('conflict', { version: 0 })
  return { id: caseId, version: 1 }
})

export const handlers = [list, put, remove, adopt]
