// Changes of law: load, work out, save.
import type { Day } from '../../../core/kit/day.ts'
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openPlace } from '../../people/door.ts'
import type { Answers } from '../entitlements/model.ts'
import { listLawChanges, noteLawTold, sweepLawChange } from './api.ts'
import type { ChangeKey, Counted, Effect, SchemeList, TouchedLine } from './model.ts'
import { changesAround, schemeChange } from './rules/changes.ts'
import { effectOfLaw, effectOfScheme } from './rules/effect.ts'
import * as store from './store.ts'

const list = handle(listLawChanges, async ({ db, actor, today }) => {
  return { changes: changesAround(today, await store.schemeLists(db, actor.tenantId)) }
})

/** What a change does to whoever gave these answers; null where there is no such change. */
function effectOf(key: ChangeKey, today: Day, lists: readonly SchemeList[]): ((answers: Answers) => Effect) | null {
  const change = changesAround(today, lists).find((one) => one.key === key)
  if (change === undefined) return null
  const { day, law } = change
  const checks = lists[0]?.checks ?? []
  if (law !== null) return (answers) => effectOfLaw(answers, { law, day, checks })
  const [, id = '', version] = key.split('/')
  const at = lists.findIndex((one) => one.version === Number(version))
  const [after, before] = [lists[at], lists[at + 1]]
  const found = after && before ? schemeChange(id, after, before) : null
  return found && ((answers) => effectOfScheme(answers, found, { day, checks }))
}

const sweep = handle(sweepLawChange, async ({ db, actor, today }, { change, after, limit }) => {
  const { tenantId } = actor
  const effect = effectOf(change, today, await store.schemeLists(db, tenantId))
  if (effect === null) return refuse('no-such-change')
  const found = await store.householdsAfter(db, { tenantId, change, after, most: limit + 1 })
  const piece = found.slice(0, limit)
  const counted: Counted = { done: piece.length, same: 0, asks: 0, unsure: 0 }
  const rows: TouchedLine[] = []
  for (const { answers, onDay, by, caseId, personName, answeredOn } of piece) {
    const what = effect(answers)
    if (what.kind !== 'changed') counted[what.kind]++
    else {
      const told = onDay === null ? null : { onDay, by: by ?? '' }
      rows.push({ caseId, personName, answeredOn, before: what.before, after: what.after, told })
    }
  }
  const total = after === undefined ? await store.countHouseholds(db, tenantId) : null
  return { rows, counted, total, next: found.length > limit ? (piece.at(-1)?.caseId ?? null) : null }
})

const note = handle(noteLawTold, async (work, { caseId, ...told }) => {
  const { db, actor, today } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  if (told.onDay > today) return refuse('not-yet-happened')
  if (effectOf(told.change, today, await store.schemeLists(db, actor.tenantId)) === null) return refuse('no-such-change')
  const isNew = await store.insertTold(db, place, { ...told, memberId: actor.memberId })
  return isNew ? { id: told.id, version: 1 } : refuse('told-already')
})

export const handlers = [list, sweep, note]
