// What may be asked about the way through debt counselling.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { crises, crisisStep, phaseEntry, phaseKind, phaseName, term, termLine, trajectory } from './model.ts'

const ofCase = { view: 'people.case_file', by: 'caseId' } as const

export const openTrajectory = operation({
  name: 'finance.open-trajectory',
  does: 'Gives the way of a case through debt counselling: its phases, what is to be done by when, what usually comes next, and what threatens.',
  method: 'GET',
  path: '/finance/cases/{caseId}/trajectory',
  about: ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({
    /** The one that runs, or the last that ended; null before the first. */
    trajectory: trajectory.nullable(),
    /** Those before it, the latest first. */
    earlier: z.array(z.object({ id, startedOn: day, endedOn: day, because: phaseKind.nullable() })),
    terms: z.array(term),
    next: phaseName.nullable(),
    threats: z.array(z.enum(crises)),
    may: z.array(z.string()),
  }),
  refuses: [],
})

export const startTrajectory = operation({
  name: 'finance.start-trajectory',
  does: 'Begins a way through debt counselling with the day someone asked for it and what threatens, if anything; one runs at a time.',
  method: 'POST',
  path: '/finance/cases/{caseId}/trajectory',
  about: ofCase,
  right: 'money.work',
  trace: 'change',
  asks: z.object({ caseId: id, id, phaseId: id, startedOn: day, threat: z.enum(crises).nullable().default(null) }),
  gives: receipt,
  refuses: ['case-closed', 'not-yet-happened', 'trajectory-runs', 'exists'],
})

export const putPhase = operation({
  name: 'finance.put-phase',
  does: 'Adds a phase to a way through debt counselling, or changes one when a version is given. The exit ends it.',
  method: 'PUT',
  path: '/finance/cases/{caseId}/trajectory/{trajectoryId}/phases/{phaseId}',
  about: ofCase,
  right: 'money.work',
  trace: 'change',
  asks: phaseEntry.extend({ caseId: id, trajectoryId: id, phaseId: id, version: version.nullable().default(null) }),
  gives: receipt,
  refuses: [
    'absent',
    'case-closed',
    'conflict',
    'exists',
    'trajectory-ended',
    'kind-needed',
    'kind-does-not-fit',
    'decision-does-not-fit',
    'decision-day-needed',
    'because-needed',
    'not-yet-happened',
    'days-backwards',
    'phase-twice',
  ],
})

export const removePhase = operation({
  name: 'finance.remove-phase',
  does: 'Takes a phase away that was noted by mistake; without its exit a way goes on.',
  method: 'POST',
  path: '/finance/cases/{caseId}/phases/{phaseId}/remove',
  about: ofCase,
  right: 'money.work',
  trace: 'change',
  asks: z.object({ caseId: id, phaseId: id, version }),
  gives: receipt,
  refuses: ['absent', 'case-closed', 'conflict', 'registration-stays', 'trajectory-runs'],
})

export const takeCrisisStep = operation({
  name: 'finance.take-crisis-step',
  does: 'Notes that a step of a crisis intervention was taken, or that it was not.',
  method: 'POST',
  path: '/finance/cases/{caseId}/phases/{phaseId}/steps',
  about: ofCase,
  right: 'money.work',
  trace: 'change',
  asks: z.object({ caseId: id, phaseId: id, version, step: crisisStep, taken: z.boolean() }),
  gives: receipt,
  refuses: ['absent', 'case-closed', 'conflict'],
})

export const listTrajectoryTerms = operation({
  name: 'finance.list-trajectory-terms',
  does: 'Gives what is to be done within two weeks, or is too late, on the ways through debt counselling: in the cases of the asker, or in all they see.',
  method: 'GET',
  path: '/finance/trajectory-terms',
  about: 'many',
  right: 'case.read',
  trace: 'look',
  asks: z.object({ whose: z.enum(['mine', 'all']).default('mine') }),
  gives: z.object({ rows: z.array(termLine), more: z.boolean() }),
  refuses: [],
  touches: ({ rows }) => [...new Set(rows.map((row) => row.caseId))],
})
