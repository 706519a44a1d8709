// What may be asked about people and cases.
import { z } from 'zod'
import { day } from '../../core/kit/day.ts'
import { id } from '../../core/kit/id.ts'
import { operation } from '../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../core/kit/page.ts'
import { receipt, version } from '../../core/kit/receipt.ts'
import { caseLine, casePhase, caseStatus, caseView, closedBecause, newCard, teamCount } from './model.ts'

export const listCases = operation({
  name: 'people.list-cases',
  does: 'Gives cases of my own, of a team, or all I may see, the next deadline first.',
  method: 'GET',
  path: '/people/cases',
  about: 'many',
  right: 'case.read',
  trace: 'look',
  asks: z.object({
    ...pageAsk,
    whose: z.enum(['mine', 'team', 'all']).default('mine'),
    teamId: id.optional(),
    ownerId: id.optional(),
    status: caseStatus.default('open'),
  }),
  gives: pageOf(caseLine),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.id),
})

export const teamOverview = operation({
  name: 'people.team-overview',
  does: 'Counts the cases of my teams by how they stand, and those past their day.',
  method: 'GET',
  path: '/people/overview',
  about: 'many',
  right: 'team.lead',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ rows: z.array(teamCount) }),
  refuses: [],
  // Counts are about nobody in particular.
  touches: () => [],
})

export const openCase = operation({
  name: 'people.open-case',
  does: 'Gives a whole case: whose it is, who is around, how it stands.',
  method: 'GET',
  path: '/people/cases/{caseId}',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: caseView,
  refuses: [],
})

export const changeCard = operation({
  name: 'people.change-card',
  does: 'Changes what is written on the card of the person a case is about.',
  method: 'PUT',
  path: '/people/cases/{caseId}/card',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({ caseId: id, version, card: newCard }),
  gives: receipt,
  refuses: ['conflict', 'day-to-come'],
})

export const addPerson = operation({
  name: 'people.add-person',
  does: 'Adds someone around the person of a case: a child, a partner, a naaste.',
  method: 'POST',
  path: '/people/cases/{caseId}/people',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({ caseId: id, id, role: z.enum(['partner', 'child', 'parent', 'naaste', 'other']), card: newCard }),
  gives: receipt,
  refuses: ['case-closed', 'day-to-come'],
})

export const movePhase = operation({
  name: 'people.move-phase',
  does: 'Moves a case to another phase of the work.',
  method: 'POST',
  path: '/people/cases/{caseId}/phase',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({ caseId: id, version, phase: casePhase }),
  gives: receipt,
  refuses: ['conflict', 'case-closed'],
})

export const closeCase = operation({
  name: 'people.close-case',
  does: 'Closes a case with the reason; the door stays open.',
  method: 'POST',
  path: '/people/cases/{caseId}/close',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({ caseId: id, version, on: day, because: closedBecause, note: z.string().trim().max(2000).default('') }),
  gives: receipt,
  refuses: ['conflict', 'case-closed', 'day-to-come'],
})

export const moveFolder = operation({
  name: 'people.set-apart',
  does: 'Sets a case apart: from now on only the people named see it. Who is named may name others later.',
  method: 'POST',
  path: '/people/cases/{caseId}/set-apart',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({ caseId: id, version, circleId: id, memberIds: z.array(id).min(1).max(20) }),
  gives: receipt,
  refuses: ['conflict', 'not-a-colleague', 'left-out'],
  // Whoever sets a case apart stays in it and names others again; what was out of sight is not put back by a press of a button.
  final: true,
})

export const listColleagues = operation({
  name: 'people.list-colleagues',
  does: 'Gives the people at work here, to choose who may see a case that is set apart.',
  method: 'GET',
  path: '/people/cases/{caseId}/colleagues',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.work',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({ rows: z.array(z.object({ id, name: z.string(), teamNames: z.array(z.string()) })) }),
  refuses: [],
})
