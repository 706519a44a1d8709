// What is about to go wrong with the money of a household: worked out anew each time, so that nothing of it is kept.
import { addDays } from '../../../core/kit/day.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { caseNames } from '../../people/door.ts'
import { monthOn } from '../budget/rules/budget-month.ts'
import { bookedWithWordsIn, monthStartsIn, postsIn } from '../door.ts'
import * as api from './api.ts'
import { newsDays } from './rules/from-bank.ts'
import { warningsOf } from './rules/warnings-of.ts'
import * as store from './store.ts'

/** Reads the money of all these cases in four statements, and tells of each. */
async function warningsIn({ db, actor: { tenantId }, today }: Work, caseIds: readonly string[]) {
  const posts = Map.groupBy(await postsIn(db, tenantId, caseIds), (post) => post.caseId)
  const starts = new Map((await monthStartsIn(db, tenantId, caseIds)).map((one) => [one.caseId, one.on]))
  const told = new Map((await store.lastTold(db, tenantId, caseIds)).map((one) => [one.caseId, one]))
  // What the bank told long ago is no news, and is not read.
  const since = addDays(today, -newsDays)
  const fresh = caseIds.filter((caseId) => (told.get(caseId)?.on ?? '') >= since)
  const entries = Map.groupBy(await bookedWithWordsIn(db, tenantId, fresh), (entry) => entry.caseId)
  return (caseId: string) => {
    const startsOn = starts.get(caseId) ?? 1
    const last = told.get(caseId)
    const account = last && last.cents !== null ? { on: last.on, cents: last.cents } : null
    const seen = (entries.get(caseId) ?? []).map((one) => ({ ...one, fingerprint: one.id }))
    const known = { posts: posts.get(caseId) ?? [], entries: seen, account, month: monthOn(today, startsOn) }
    return { rows: warningsOf(known, today), startsOn }
  }
}

const list = handle(api.listWarnings, async (work, { caseId }) => (await warningsIn(work, [caseId]))(caseId))

/** More cases with money than these one does not look after at once. */
const mostCases = 50

const warned = handle(api.listWarned, async (work) => {
  const { db, actor } = work
  const { tenantId, memberId: ownerId } = actor
  const found = await store.casesWithMoney(db, { tenantId, ownerId, limit: mostCases })
  const caseIds = found.slice(0, mostCases)
  const names = await caseNames(db, tenantId, caseIds)
  const warningsOfCase = await warningsIn(work, caseIds)
  const rows = caseIds
    .map((caseId) => ({ caseId, name: names.get(caseId) ?? '', count: warningsOfCase(caseId).rows.length }))
    .filter(({ count }) => count > 0)
  // That nothing is wrong is said of a household too, by not naming it.
  const named = new Set(rows.map(({ caseId }) => caseId))
  work.concerns(caseIds.filter((caseId) => !named.has(caseId)))
  return { rows: rows.sort((a, b) => b.count - a.count), more: found.length > mostCases }
})

export const handlers = [list, warned]
