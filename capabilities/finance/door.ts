// What other topics and higher capabilities may ask of money: posts, what was really paid without a word of the bank, and how to read a bank.
import { type Day, type Month, monthOf } from '../../core/kit/day.ts'
import { fails, holds } from '../../core/kit/verdict.ts'
import type { Place } from '../../platform/db/place.ts'
import type { Db } from '../../platform/db/pools.ts'
import type { Work } from '../../platform/http/handler.ts'
import { householdsOf } from '../people/door.ts'
import type { HouseholdMember } from '../people/household/model.ts'
import * as book from './address-book/store.ts'
import { bankTermOf } from './bank-term/store.ts'
import { actualsOf } from './budget/rules/actuals-of.ts'
import { spanOf, sumByMonth } from './budget/rules/budget-month.ts'
import * as budget from './budget/store.ts'
import * as columns from './columns/store.ts'
import type { Message } from './creditors/model.ts'
import { type Known, type ManyMessages, mayAddAll } from './creditors/rules/next-message.ts'
import { insertMessages, messagesOf } from './creditors/store.ts'
import { debtPicture } from './debts/rules/debt-picture.ts'
import * as debts from './debts/store.ts'
import { documentsAtFirst } from './documents/rules/list-documents.ts'
import * as documents from './documents/store.ts'
import type { Answers } from './entitlements/model.ts'
import { fromFile, isUnplaced } from './entitlements/rules/from-file.ts'
import type { Capacity } from './free-amount/model.ts'
import { capacityOf, holdsOn } from './free-amount/rules/capacity.ts'
import { freeAmountsOf } from './free-amount/store.ts'
import { debtLine, type LineMonth } from './payments/rules/debt-line.ts'
import { balancesOf, paymentsOf } from './payments/store.ts'
import { referencesOf } from './reference-amounts/store.ts'
import type { ColumnLayout } from './statements/model.ts'
import * as statements from './statements/store.ts'
import * as trajectories from './trajectory/store.ts'

export interface FileTells {
  readonly household: readonly HouseholdMember[]
  readonly file: Answers
  /** Whether it says who lives in the home, and enough of each. */
  readonly whole: boolean
}

type Within = Pick<Work, 'db' | 'actor' | 'today'>

/** All posts of a case, with what was really paid from the first up to and including the last month. */
export async function plannedAndActual(
  db: Db,
  { tenantId, caseId, from, until }: { tenantId: string; caseId: string; from: Month; until: Month },
) {
  const posts = await budget.postsOf(db, tenantId, caseId)
  const hand = await budget.handAmounts(db, { tenantId, caseId, from, until })
  const { on: startsOn } = await budget.monthStart(db, { tenantId, caseId })
  const moved = sumByMonth(await budget.movedByDay(db, { tenantId, caseId, ...spanOf(from, startsOn, until) }), startsOn)
  return { posts, actuals: actualsOf(posts, moved, hand), startsOn }
}

/** Lines of the worksheet of a case, or of many: to see, and to change where something else decides about them. */
export const { postsOf, postsIn, insertPosts, updatePost, removePost, versionOf, handOver, monthStart, monthStartsIn } = budget

/** What the files of these cases tell today of their households, for their rights. */
export async function filesTell(
  { db, tenantId, today: on }: { db: Db; tenantId: string; today: Day },
  caseIds: readonly string[],
): Promise<Map<string, FileTells>> {
  const households = await householdsOf(db, { tenantId, caseIds, on })
  const posts = Map.groupBy(await budget.postsIn(db, tenantId, caseIds), ({ caseId }) => caseId)
  return new Map(
    caseIds.map((caseId) => {
      const { members: household, homeKnown } = households.get(caseId) ?? { members: [], homeKnown: false }
      const file = fromFile(household, posts.get(caseId) ?? [], { on, month: monthOf(on) })
      return [caseId, { household, file, whole: homeKnown && !household.some((one) => isUnplaced(one, on)) }]
    }),
  )
}

/** Whether the asker works with the bank of a case. */
export { isBudgetWorker } from './budget-worker/store.ts'
/** What a household answered about what it may have a right to. */
export { answersOf } from './entitlements/store.ts'
/** Amounts to hold a plan against, as the organisation entered them. */
export { referencesOf }

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

/** Organisations that ask for money: remembered for colleagues, and found by name. */
export const { rememberCreditors, creditorsNamed } = book

/** Booked movements of many cases that still have the bank's words, the newest of each first. */
export const { bookedWithWordsIn } = statements

/** All debts of a case, those taken off the list too. */
export const claims = debts.claimsOf

/** What is known of the debts of a case before a message is added. */
export async function knownOf(db: Db, at: { tenantId: string; caseId: string }): Promise<Known> {
  const claims = await debts.claimsOf(db, at)
  const messages = Map.groupBy(await messagesOf(db, at), ({ claimId }) => claimId)
  return { claims: new Map(claims.map((claim) => [claim.id, claim])), messages }
}

/** Adds a message of one kind to or from many creditors; a balance that is asked for makes a claim that was only told asked. */
export async function addMessages({ db, actor, today }: Within, place: Place, many: ManyMessages) {
  const known = await knownOf(db, place)
  const verdict = mayAddAll(known, many, today)
  if (!verdict.ok) return verdict
  const { kind, onDay, because } = many
  const made = many.lines.map(({ id, claimId, cents }): Omit<Message, 'by'> => {
    return { id, claimId, kind, onDay, because, cents: kind === 'proposed' ? cents : null, balanceDay: null }
  })
  const rows = made.map((one) => ({ ...place, memberId: actor.memberId, ...one }))
  if (!(await insertMessages(db, rows))) return fails('exists')
  const told = many.lines.filter(({ claimId }) => known.claims.get(claimId)?.state === 'told')
  if (kind === 'balanceAsked') for (const { claimId } of told) await debts.setState(db, { ...place, claimId }, 'asked')
  return holds
}

/** Proposals that were put on record, the newest first. */
export { offersOf } from './offer/store.ts'

/** What was kept of the plan to pay all creditors; null before. */
export const { planOf } = debts

/** After how many days the words of the bank are emptied. */
/** What was paid on the debts of a case, and which balances were told. */
export { balancesOf, bankTermOf, freeAmountsOf, paymentsOf }

/** What was owed in the months behind us, and what the plan makes of it; nothing where there are no debts. */
export async function debtLineOf(db: Db, at: { tenantId: string; caseId: string }, today: Day): Promise<LineMonth[]> {
  const claims = (await debts.claimsOf(db, at)).filter(({ state }) => state !== 'withdrawn')
  if (claims.length === 0) return []
  const [plan, payments, balances] = [await debts.planOf(db, at), await paymentsOf(db, at), await balancesOf(db, at)]
  const now = monthOf(today)
  const picture = plan && debtPicture(claims, plan, { now, paid: payments })
  return debtLine({ claims, balances, payments, picture, now })
}

/** What can be paid each month by what holds today; null while nobody wrote that down. */
export async function capacityToday(db: Db, at: { tenantId: string; caseId: string }, today: Day): Promise<Capacity | null> {
  const now = holdsOn(await freeAmountsOf(db, at), today)
  return now && capacityOf(now)
}

/** A debt takes over the balance that its creditor stated. @returns its new version, or null when another change came first */
export const takeBalance = debts.setBalance

/** In how many weeks an organisation decides and which papers it asks; our own list while it arranged nothing. */
export async function debtHelpOf(db: Db, tenantId: string): Promise<documents.DebtHelp> {
  return (await documents.debtHelpRow(db, tenantId)) ?? { version: 0, decisionWeeks: null, documents: documentsAtFirst }
}

/** Which phases of debt counselling began when in these cases. */
export const { beginningsIn } = trajectories
