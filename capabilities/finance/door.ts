// What other topics and higher capabilities may ask of money: posts, what was really paid without a word of the bank, and how to read a bank.
import { type Day, firstDay, lastDay, type Month } from '../../core/kit/day.ts'
import type { Db } from '../../platform/db/pools.ts'
import { actualsOf } from './budget/rules/actuals-of.ts'
import * as budget from './budget/store.ts'
import * as columns from './columns/store.ts'
import * as debts from './debts/store.ts'
import type { Capacity } from './free-amount/model.ts'
import { capacityOf, holdsOn } from './free-amount/rules/capacity.ts'
import { freeAmountsOf } from './free-amount/store.ts'
import type { ColumnLayout } from './statements/model.ts'

/** All posts of a case, with what was really paid from the first up to and including the last month. */
export async function plannedAndActual(
  db: Db,
  { tenantId, caseId, from, until }: { tenantId: string; caseId: string; from: Month; until: Month },
) {
  const posts = await budget.postsOf(db, tenantId, caseId)
  const hand = await budget.handAmounts(db, { tenantId, caseId, from, until })
  const moved = await budget.movedSums(db, { tenantId, caseId, from: firstDay(from), until: lastDay(until) })
  return { posts, actuals: actualsOf(posts, moved, hand) }
}

/** All posts of the worksheet of a case. */
export const { postsOf } = budget

/** Posts of a case that money can be put on. */
export async function postNames(db: Db, tenantId: string, caseId: string) {
  const posts = await budget.postsOf(db, tenantId, caseId)
  return posts.map(({ id, category, name }) => ({ id, category, name }))
}

export interface RememberedLayout {
  sign: string
  layout: ColumnLayout
  on: string
  memberName: string
}

/** How the tables of banks are read that nobody had to tell twice. */
export async function rememberedLayouts(db: Db, tenantId: string): Promise<RememberedLayout[]> {
  const rows = await columns.layoutsOf(db, tenantId)
  return rows.map(({ sign, on, memberName, decimalSign, ...layout }) => {
    return { sign, on, memberName, layout: { ...layout, decimal: decimalSign } as ColumnLayout }
  })
}

export async function rememberLayout(
  db: Db,
  by: { tenantId: string; memberId: string; id: string; sign: string },
  { decimal, ...layout }: ColumnLayout,
): Promise<void> {
  await columns.insertLayout(db, { ...by, ...layout, decimalSign: decimal })
}

/** All debts of a case, those taken off the list too. */
export const claims = debts.claimsOf

/** What was kept of the plan to pay all creditors; null before. */
export const { planOf } = debts

/** What can be paid each month by what holds today; null while nobody wrote that down. */
export async function capacityToday(db: Db, at: { tenantId: string; caseId: string }, today: Day): Promise<Capacity | null> {
  const now = holdsOn(await freeAmountsOf(db, at), today)
  return now && capacityOf(now)
}

/** The balance of a debt is asked for from now on. */
export const markAsked = (db: Db, at: { tenantId: string; caseId: string; claimId: string }) => debts.setState(db, at, 'asked')

/** A debt takes over the balance that its creditor stated. @returns its new version, or null when another change came first */
export const takeBalance = debts.setBalance
