// What is about to go wrong with the money of a household: worked out anew each time, so that nothing of it is kept.
import { addDays } from '../../../core/kit/day.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { caseNames } from '../../people/door.ts'
import { monthOn } from '../budget/rules/budget-month.ts'
import { bookedWithWords, monthStart, postsOf } from '../door.ts'
import * as api from './api.ts'
import { newsDays } from './rules/from-bank.ts'
import { warningsOf } from './rules/warnings-of.ts'
import * as store from './store.ts'

async function warningsIn({ db, actor: { tenantId }, today }: Work, caseId: string) {
  const posts = await postsOf(db, tenantId, caseId)
  const { on: startsOn } = await monthStart(db, { tenantId, caseId })
  const told = await store.lastTold(db, tenantId, caseId)
  // What the bank told long ago is no news, and is not read.
  const fresh = told !== null && told.on >= addDays(today, -newsDays)
  const entries = fresh ? await bookedWithWords(db, tenantId, caseId) : []
  const account = told !== null && told.cents !== null ? { on: told.on, cents: told.cents } : null
  const known = {
    posts,
    entries: entries.map((one) => ({ ...one, fingerprint: one.id })),
    account,
    month: monthOn(today, startsOn),
  }
  return { rows: warningsOf(known, today), startsOn }
}

const list = handle(api.listWarnings, (work, { caseId }) => warningsIn(work, caseId))

/** More cases with money than these one does not look after at once. */
const mostCases = 50

const warned = handle(api.listWarned, async (work) => {
  const { db, actor } = work
  const { tenantId, memberId: ownerId } = actor
  const found = await store.casesWithMoney(db, { tenantId, ownerId, limit: mostCases })
  const caseIds = found.slice(0, mostCases)
  const names = await caseNames(db, tenantId, caseIds)
  const rows = []
  for (const caseId of caseIds) {
    const { length: count } = (await warningsIn(work, caseId)).rows
    if (count > 0) rows.push({ caseId, name: names.get(caseId) ?? '', count })
  }
  return { rows: rows.sort((a, b) => b.count - a.count), more: found.length > mostCases }
})

export const handlers = [list, warned]
