// What may be asked about offers that fit: for a goal of a plan, or for what someone needs help with.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { lifeDomain } from '../../assessment/model.ts'
import { segments } from '../../people/network/model.ts'
import { fittingOffer } from './model.ts'

const look = { right: 'case.read', trace: 'look', refuses: [] } as const
/**
 * The best come first; `left` is how many more there are in the sociale kaart. `goalId`: the goal it would be a task of;
 * `asksWhy`: people signed that goal as it stands, so a new task says why.
 */
const gives = z.object({
  rows: z.array(fittingOffer),
  left: z.int(),
  goalId: id.nullable(),
  mayAdd: z.boolean(),
  asksWhy: z.boolean(),
})

export const offersForGoal = operation({
  name: 'plan.offers-for-goal',
  does: 'Gives what the sociale kaart has for a goal, what is together first, each with why it fits and what does not.',
  method: 'GET',
  path: '/plan/goals/{goalId}/offers',
  about: { view: 'plan.goal', by: 'goalId' },
  ...look,
  asks: z.object({ goalId: id }),
  gives,
})

export const offersForDomain = operation({
  name: 'plan.offers-for-domain',
  does: 'Gives what the sociale kaart has for someone in one life domain, each with why it fits and what does not.',
  method: 'GET',
  path: '/plan/cases/{caseId}/offers/{domain}',
  about: { view: 'people.case_file', by: 'caseId' },
  ...look,
  asks: z.object({ caseId: id, domain: lifeDomain }),
  gives,
})

export const offersForSegment = operation({
  name: 'plan.offers-for-segment',
  does: 'Gives what is near for a part of a network where nobody stands: groups before volunteers, each with why it fits.',
  method: 'GET',
  path: '/plan/cases/{caseId}/offers-around/{segment}',
  about: { view: 'people.case_file', by: 'caseId' },
  ...look,
  asks: z.object({ caseId: id, segment: z.enum(segments) }),
  /** `domain`: where one looks for more; null where a sociale kaart has nothing for a part like this. */
  gives: gives.extend({ domain: lifeDomain.nullable() }),
})
