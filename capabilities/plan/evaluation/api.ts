// What may be asked about looking back on a plan, and about closing it.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version, versionOrNone } from '../../../core/kit/receipt.ts'
import { closedBecause } from '../../people/model.ts'
import { closingReport, closingText, draftKind, dueReview, evaluation, evaluationText } from './model.ts'

const ofPlan = { about: { view: 'plan.plan', by: 'planId' } } as const
const ofCase = { about: { view: 'people.case_file', by: 'caseId' } } as const
const change = { right: 'case.work', trace: 'change', gives: receipt } as const

export const evaluate = operation({
  name: 'plan.evaluate',
  does: 'Keeps how a plan was judged together: who was there, each goal, the decision, and when one looks again.',
  method: 'POST',
  path: '/plan/plans/{planId}/evaluations',
  ...ofPlan,
  ...change,
  asks: evaluationText.extend({ planId: id, id }),
  refuses: ['case-closed', 'day-to-come', 'no-next-review', 'review-in-past', 'goal-elsewhere', 'conflict'],
})

export const openEvaluation = operation({
  name: 'plan.open-evaluation',
  does: 'Gives one evaluation as it was kept.',
  method: 'GET',
  path: '/plan/evaluations/{evaluationId}',
  about: { view: 'plan.evaluation', by: 'evaluationId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({ evaluationId: id }),
  gives: evaluation,
  refuses: [],
})

export const writeClosingReport = operation({
  name: 'plan.write-closing-report',
  does: 'Keeps how each goal ended, what remains, the aftercare and the way back; closes the case too where a reason is given.',
  method: 'POST',
  path: '/plan/plans/{planId}/closing-reports',
  ...ofPlan,
  ...change,
  asks: closingText.extend({ planId: id, id, because: closedBecause.nullable().default(null) }),
  refuses: ['case-closed', 'day-to-come', 'goal-elsewhere', 'conflict'],
})

export const openClosingReport = operation({
  name: 'plan.open-closing-report',
  does: 'Gives one closing report as it was kept.',
  method: 'GET',
  path: '/plan/closing-reports/{reportId}',
  about: { view: 'plan.closing_report', by: 'reportId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({ reportId: id }),
  gives: closingReport,
  refuses: [],
})

export const openDraft = operation({
  name: 'plan.open-draft',
  does: 'Gives what the asker wrote so far of an evaluation or closing report; null where nothing was.',
  method: 'GET',
  path: '/plan/cases/{caseId}/drafts/{kind}',
  ...ofCase,
  right: 'case.work',
  trace: 'look',
  asks: z.object({ caseId: id, kind: draftKind }),
  gives: z.object({ draft: z.object({ body: z.string(), version }).nullable() }),
  refuses: [],
})

export const saveDraft = operation({
  name: 'plan.save-draft',
  does: 'Saves what the asker wrote so far of an evaluation or closing report; an empty text throws it away.',
  final: true,
  method: 'PUT',
  path: '/plan/cases/{caseId}/drafts/{kind}',
  ...ofCase,
  ...change,
  asks: z.object({ caseId: id, kind: draftKind, version: versionOrNone, body: z.string().max(60_000) }),
  refuses: ['conflict', 'case-closed'],
})

export const myDueReviews = operation({
  name: 'plan.my-due-reviews',
  does: 'Gives plans of my own cases that are to be looked at together, the longest due first, up to a day.',
  method: 'GET',
  path: '/plan/my-due-reviews',
  about: 'own',
  right: 'case.work',
  trace: 'look',
  asks: z.object({ ...pageAsk, until: day }),
  gives: pageOf(dueReview),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.caseId),
})
