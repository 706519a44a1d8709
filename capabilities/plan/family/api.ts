// What may be asked about the plan that people make themselves.
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, versionOrNone } from '../../../core/kit/receipt.ts'
import { firstPlanKind, firstPlanText } from './model.ts'

export const recordFirstPlan = operation({
  name: 'plan.record-first-plan',
  does: 'Keeps that a persoonlijk plan or familiegroepsplan was offered, and what they made of it.',
  method: 'PUT',
  path: '/plan/cases/{caseId}/first-plans/{kind}',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.work',
  trace: 'change',
  asks: firstPlanText.extend({ caseId: id, kind: firstPlanKind, id, version: versionOrNone }),
  gives: receipt,
  refuses: ['conflict', 'case-closed', 'day-to-come', 'received-before-offered', 'no-day-received'],
})
