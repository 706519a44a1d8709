// What may be asked about a plan.
import { z } from 'zod'
import { day } from '../../core/kit/day.ts'
import { id } from '../../core/kit/id.ts'
import { operation } from '../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../core/kit/page.ts'
import { receipt, version } from '../../core/kit/receipt.ts'
import { evaluationLine, reportLine } from './evaluation/model.ts'
import { firstPlan } from './family/model.ts'
import {
  actionState,
  actionText,
  answer,
  choices,
  dueAction,
  goalState,
  goalText,
  level,
  planContent,
  planView,
  signature,
  versionLine,
} from './model.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' } } as const
const ofPlan = { about: { view: 'plan.plan', by: 'planId' } } as const
const ofGoal = { about: { view: 'plan.goal', by: 'goalId' } } as const
const change = { right: 'case.work', trace: 'change', gives: receipt } as const
const note = z.string().trim().max(1000).default('')
/** Why, asked where a goal changes that was signed. */
const why = z.string().trim().max(1000).default('')

export const openPlan = operation({
  name: 'plan.open-plan',
  does: 'Gives the plan of a case with its goals, tasks and agreements; null while there is none.',
  method: 'GET',
  path: '/plan/cases/{caseId}',
  ...ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: choices.extend({
    plan: planView.nullable(),
    /** What people made themselves; it stands before our plan. */
    firstPlans: z.array(firstPlan),
    /** The last first. */
    evaluations: z.array(evaluationLine),
    reports: z.array(reportLine),
    may: z.array(z.string()),
  }),
  refuses: [],
})

export const addGoal = operation({
  name: 'plan.add-goal',
  does: 'Adds a goal with its first tasks; the first goal makes the plan, under the id that comes along.',
  method: 'POST',
  path: '/plan/cases/{caseId}/goals',
  ...ofCase,
  ...change,
  asks: goalText.extend({ caseId: id, planId: id, id, actions: z.array(actionText.extend({ id })).max(20).default([]) }),
  refuses: ['case-closed', 'cannot-see-case', 'not-around'],
})

export const changeGoal = operation({
  name: 'plan.change-goal',
  does: 'Changes the words of a goal, whose it is, or its place in the plan; a signed goal says why.',
  method: 'PUT',
  path: '/plan/goals/{goalId}',
  ...ofGoal,
  ...change,
  asks: goalText.extend({ goalId: id, version, position: z.number().optional(), why }),
  refuses: ['conflict', 'case-closed', 'why-changed', 'not-around'],
})

export const scoreGoal = operation({
  name: 'plan.score-goal',
  does: 'Says where someone stands on the scale of a goal, on a day.',
  method: 'POST',
  path: '/plan/goals/{goalId}/scores',
  ...ofGoal,
  ...change,
  asks: z.object({ goalId: id, version, id, level, on: day, note }),
  refuses: ['conflict', 'case-closed', 'day-to-come'],
})

export const moveGoal = operation({
  name: 'plan.move-goal',
  does: 'Takes a goal up now, keeps it for later, or ends it as reached or dropped.',
  method: 'POST',
  path: '/plan/goals/{goalId}/state',
  ...ofGoal,
  ...change,
  asks: z.object({ goalId: id, version, state: goalState, reason: note }),
  refuses: ['conflict', 'case-closed', 'why-dropped', 'why-changed'],
})

export const addAction = operation({
  name: 'plan.add-action',
  does: 'Adds a task to a goal: who does what, and by when; a signed goal says why.',
  method: 'POST',
  path: '/plan/goals/{goalId}/actions',
  ...ofGoal,
  ...change,
  asks: actionText.extend({ goalId: id, id, why }),
  refuses: ['case-closed', 'cannot-see-case', 'why-changed'],
})

export const changeAction = operation({
  name: 'plan.change-action',
  does: 'Changes a task or how it stands; only what comes along changes.',
  method: 'PATCH',
  path: '/plan/actions/{actionId}',
  about: { view: 'plan.action', by: 'actionId' },
  ...change,
  asks: z.object({
    actionId: id,
    version,
    title: z.string().trim().min(1).max(300).optional(),
    owner: actionText.pick({ ownerKind: true, ownerName: true, memberId: true }).optional(),
    dueOn: day.nullable().optional(),
    state: actionState.optional(),
    note: z.string().trim().max(1000).optional(),
    /** What it waits for, while it can not begin. */
    waitsFor: z.string().trim().max(300).optional(),
    why,
  }),
  refuses: ['conflict', 'case-closed', 'cannot-see-case', 'why-changed'],
})

export const recordAgreement = operation({
  name: 'plan.record-agreement',
  does: 'Writes down what someone answered when asked about the plan, on which day, and the signature if there is one.',
  method: 'POST',
  path: '/plan/plans/{planId}/agreements',
  ...ofPlan,
  ...change,
  asks: z.object({
    planId: id,
    id,
    personId: id.nullable().default(null),
    name: z.string().trim().min(1).max(200),
    answer,
    note,
    saidOn: day,
    revision: version,
    signature: signature.nullable().default(null),
  }),
  refuses: ['case-closed', 'day-to-come', 'changed-meanwhile', 'not-around'],
})

export const setReviewDay = operation({
  name: 'plan.set-review-day',
  does: 'Sets the day on which the plan is looked at together again.',
  method: 'PUT',
  path: '/plan/plans/{planId}/review-day',
  ...ofPlan,
  ...change,
  asks: z.object({ planId: id, version, reviewOn: day.nullable() }),
  refuses: ['conflict', 'case-closed'],
})

export const signVersion = operation({
  name: 'plan.sign-version',
  does: 'Locks the plan as it was seen, as the next numbered version.',
  method: 'POST',
  path: '/plan/plans/{planId}/versions',
  ...ofPlan,
  ...change,
  asks: z.object({ planId: id, id, revision: version }),
  refuses: ['case-closed', 'no-goals', 'changed-meanwhile'],
})

export const listVersions = operation({
  name: 'plan.list-versions',
  does: 'Gives the signed versions of a plan, the last first.',
  method: 'GET',
  path: '/plan/plans/{planId}/versions',
  ...ofPlan,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ planId: id }),
  gives: z.object({ rows: z.array(versionLine) }),
  refuses: [],
})

export const openVersion = operation({
  name: 'plan.open-version',
  does: 'Gives one signed version as it was.',
  method: 'GET',
  path: '/plan/versions/{versionId}',
  about: { view: 'plan.signed_version', by: 'versionId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({ versionId: id }),
  gives: versionLine.extend({ content: planContent }),
  refuses: [],
})

export const myDueActions = operation({
  name: 'plan.my-due-actions',
  does: 'Gives the tasks of plans that are mine, the earliest first, up to a day.',
  method: 'GET',
  path: '/plan/my-due-actions',
  about: 'own',
  right: 'case.work',
  trace: 'look',
  asks: z.object({ ...pageAsk, until: day }),
  gives: pageOf(dueAction),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.caseId),
})
