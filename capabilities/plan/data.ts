// Register of processing: what plans keep about people, why, and how long.
import type { Kept } from '../../platform/retention/kept.ts'

const inFolder = {
  ground:
    'AVG 6(1)(e) public task, or 6(1)(b) by the order of the client; what it says of health AVG 9(2)(h) or consent (unverified, to be settled per organisation)',
  term: null,
  of: 'folder',
  atEnd: 'erase',
} as const

export const kept: Kept[] = [
  { table: 'plan.plan', purpose: 'That there is a plan, and when it is looked at again.', personal: ['review_on'], ...inFolder },
  {
    table: 'plan.goal',
    purpose: 'What someone wants to reach, in their own words, and where they stand.',
    personal: ['domain', 'own_words', 'wording', 'aim', 'baseline', 'scale', 'level', 'state', 'state_reason'],
    ...inFolder,
  },
  { table: 'plan.score', purpose: 'How a goal went over time.', personal: ['level', 'note'], ...inFolder },
  {
    table: 'plan.action',
    purpose: 'Who does what and by when, also people around and at work.',
    personal: ['title', 'owner_name', 'member_id', 'due_on', 'state', 'note'],
    ...inFolder,
  },
  {
    table: 'plan.agreement',
    purpose: 'Who agreed to the plan, or did not, and when they were asked.',
    personal: ['person_id', 'name', 'answer', 'note', 'said_on'],
    ...inFolder,
  },
  { table: 'plan.signed_version', purpose: 'The plan as it was signed.', personal: ['content'], ...inFolder },
]
