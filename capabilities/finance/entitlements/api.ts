// What may be asked about rights to money.
import { z } from 'zod'
import { cents } from '../../../core/kit/cents.ts'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version, versionOrNone } from '../../../core/kit/receipt.ts'
import { outcome } from '../../../core/law/outcome.ts'
import { answers, check, fileChange, fits, law, localScheme } from './model.ts'

const ofCase = { view: 'people.case_file', by: 'caseId' } as const

const held = z.object({ monthly: cents, state: z.enum(['received', 'toClaim', 'missing']) })

export const openEntitlements = operation({
  name: 'finance.open-entitlements',
  does: 'Works out what a household may have a right to on a day, beside what its month sheet holds.',
  method: 'GET',
  path: '/finance/cases/{caseId}/entitlements',
  about: ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id, on: day.optional() }),
  gives: z.object({
    on: day,
    /** As kept; null while nobody was asked. */
    kept: z.object({ answers, answeredOn: day, version }).nullable(),
    /** What the file tells, to begin with. */
    file: answers,
    /** Net income a month as the sheet of this month plans it, to propose; null where it plans none. */
    sheetIncome: cents.nullable(),
    /** What the file tells otherwise since the answers were kept. */
    changes: z.array(fileChange),
    /** Names of who lives in the home beside the client and a partner, for the form. */
    names: z.array(z.object({ bornOn: day, name: z.string() })),
    /** Names of those of whom the file tells too little to count them. */
    unplaced: z.array(z.string()),
    laws: z.array(z.object({ law, outcome, held })),
    local: z.array(z.object({ scheme: localScheme, fit: z.enum(fits) })),
    may: z.array(z.string()),
  }),
  refuses: [],
})

export const putAnswers = operation({
  name: 'finance.put-household-answers',
  does: 'Keeps what a household answered, with the day of today; version null for the first time.',
  method: 'PUT',
  path: '/finance/cases/{caseId}/entitlements/answers',
  about: ofCase,
  right: 'money.work',
  trace: 'change',
  asks: z.object({ caseId: id, version: version.nullable().default(null), answers }),
  gives: receipt,
  refuses: ['born-ahead', 'case-closed', 'conflict'],
})

export const listSchemes = operation({
  name: 'finance.list-schemes',
  does: 'Gives the local schemes of the organisation, and which numbers of law someone has checked; version 0 is none yet.',
  method: 'GET',
  path: '/finance/schemes',
  about: 'own',
  right: 'anyone',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ version: versionOrNone, schemes: z.array(localScheme), checks: z.array(check) }),
  refuses: [],
})

export const arrangeSchemes = operation({
  name: 'finance.arrange-schemes',
  does: 'Sets the local schemes of the organisation and the numbers of law that were checked; what was before stays on record.',
  method: 'PUT',
  path: '/finance/schemes',
  about: 'own',
  right: 'organisation.manage',
  trace: 'change',
  asks: z.object({ version: versionOrNone, schemes: z.array(localScheme).max(100), checks: z.array(check).max(100) }),
  gives: receipt,
  refuses: ['conflict', 'no-such-numbers', 'scheme-twice'],
})
