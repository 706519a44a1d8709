// What may be asked about debts.
import { z } from 'zod'
import { cents } from '../../../core/kit/cents.ts'
import { month } from '../../../core/kit/day.ts'
import { givenFile } from '../../../core/kit/file.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { claimEntry, keptClaim, keptPlan, planEntry, planKinds, threatLine } from './model.ts'

const ofCase = { view: 'people.case_file', by: 'caseId' } as const

export const listClaims = operation({
  name: 'finance.list-claims',
  does: 'Gives all debts of a case, the largest first, with the plan to pay them and what was taken off the list.',
  method: 'GET',
  path: '/finance/cases/{caseId}/claims',
  about: ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({ claims: z.array(keptClaim), plan: keptPlan.nullable(), closed: z.boolean(), may: z.array(z.string()) }),
  refuses: [],
})

export const putClaim = operation({
  name: 'finance.put-claim',
  does: 'Adds a debt, or changes one when a version is given; a debt that was taken off the list comes back by it.',
  method: 'PUT',
  path: '/finance/cases/{caseId}/claims/{claimId}',
  about: ofCase,
  right: 'money.work',
  trace: 'change',
  asks: z.object({
    caseId: id,
    claimId: id,
    version: version.nullable().default(null),
    ...claimEntry.shape,
    /** What was owed as the form was opened: where that is what comes back, nobody told a new balance. */
    seenCents: claimEntry.shape.currentCents.nullable().default(null),
  }),
  gives: receipt,
  refuses: ['absent', 'case-closed', 'conflict', 'exists', 'parts-above-whole'],
})

export const removeClaim = operation({
  name: 'finance.remove-claim',
  does: 'Takes a debt off the list with the reason; it stays to be read.',
  method: 'POST',
  path: '/finance/cases/{caseId}/claims/{claimId}/remove',
  about: ofCase,
  right: 'money.work',
  trace: 'change',
  asks: z.object({ caseId: id, claimId: id, version, because: z.string().trim().min(1).max(500) }),
  gives: receipt,
  refuses: ['absent', 'case-closed', 'conflict'],
})

export const setPlan = operation({
  name: 'finance.set-plan',
  does: 'Sets what can be paid each month, from which month, and whether a part is offered or everything is paid.',
  method: 'PUT',
  path: '/finance/cases/{caseId}/debt-plan',
  about: ofCase,
  right: 'money.work',
  trace: 'change',
  asks: z.object({ caseId: id, version: version.nullable().default(null), ...planEntry.shape }),
  gives: receipt,
  refuses: ['absent', 'case-closed', 'conflict'],
})

const money = cents.min(0)

export const openProposal = operation({
  name: 'finance.open-proposal',
  does: 'Gives what each creditor is offered, month by month, and when it ends; what was paid stands in the months that are over. With another amount: what would be. Keeps nothing.',
  method: 'POST',
  path: '/finance/cases/{caseId}/proposal',
  about: ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({
    caseId: id,
    monthlyCents: planEntry.shape.monthlyCents.optional(),
    kind: z.enum(planKinds).optional(),
    months: planEntry.shape.months.optional(),
    creditCostsCents: cents.min(0).max(100_000_000).optional(),
    startMonth: month.optional(),
  }),
  gives: z.object({
    terms: z.object({
      kind: z.enum(planKinds),
      monthlyCents: money,
      creditCostsCents: money,
      months: z.int(),
      startMonth: month,
    }),
    /** Where the term comes from when nobody chose one; `verified` false until a professional confirmed it. */
    term: z.object({ months: z.int(), source: z.string(), verified: z.boolean() }).nullable(),
    verdict: z.enum(['nothingOwed', 'noCapacity', 'part', 'whole', 'tooLong']),
    owed: money,
    offered: money,
    stays: money,
    endMonth: month.nullable(),
    inFullEnd: month.nullable(),
    /** Rates are hundredths of a percent. */
    shares: z.array(z.object({ claimId: id, claim: money, offered: money, rate: z.int(), remitted: money, stays: money })),
    leftOut: z.array(z.object({ claimId: id, reason: z.enum(['paid', 'noCreditor', 'disputed']) })),
    /** From the first month of the plan; `planned` is the balance as it was to be. */
    months: z.array(z.object({ month, paid: money, balance: money, remitted: money, planned: money.nullable() })),
    /** What was paid since then, and by how much that is less than planned. */
    paid: money,
    behind: cents,
  }),
  refuses: [],
})

export const saveMonths = operation({
  name: 'finance.save-debt-months',
  does: 'Gives the plan that was kept, month by month to zero for each creditor, as a workbook: what is paid, and what is left.',
  method: 'GET',
  path: '/finance/cases/{caseId}/debt-plan/months',
  about: ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: givenFile,
  sends: 'file',
  refuses: ['no-plan'],
})

export const listThreats = operation({
  name: 'finance.list-threats',
  does: 'Gives the debts by which someone may lose home, energy or insurance: in one case, in those of the asker, or in all they see.',
  method: 'GET',
  path: '/finance/threats',
  about: 'many',
  right: 'case.read',
  trace: 'look',
  asks: z.object({ whose: z.enum(['mine', 'all']).default('mine'), caseId: id.optional() }),
  gives: z.object({ rows: z.array(threatLine), more: z.boolean() }),
  refuses: [],
  touches: ({ rows }) => [...new Set(rows.map((row) => row.caseId))],
})
