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
  {
    table: 'plan.plan',
    purpose: 'That there is a plan, and when it is looked at again.',
    personal: ['review_on'],
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    ...inFolder,
  },
  {
    table: 'plan.goal',
    purpose: 'What someone wants to reach, in their own words, and where they stand.',
    personal: ['domain', 'own_words', 'wording', 'aim', 'baseline', 'scale', 'level', 'state', 'state_reason', 'person_ids'],
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    ...inFolder,
  },
  {
    table: 'plan.score',
    purpose: 'How a goal went over time.',
    personal: ['level', 'note'],
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    ...inFolder,
  },
  {
    table: 'plan.action',
    purpose: 'Who does what and by when, also people around and at work.',
    personal: ['title', 'owner_name', 'member_id', 'due_on', 'state', 'note', 'waits_for'],
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    ...inFolder,
  },
  {
    table: 'plan.agreement',
    purpose: 'Who agreed to the plan, or did not, and when they were asked.',
    personal: ['person_id', 'name', 'answer', 'note', 'said_on', 'signature'],
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    ...inFolder,
  },
  {
    table: 'plan.change',
    purpose: 'Why a goal changed that people had signed.',
    personal: ['why'],
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    ...inFolder,
  },
  {
    table: 'plan.presence',
    purpose: 'Which colleague has a plan open just now, so that two do not write over each other.',
    ground: 'AVG 6(1)(e) public task',
    term: { days: 1, starts: 'changed', by: 'seen_at', source: 'own choice: a row is forgotten after a minute', verified: false },
    personal: ['member_id', 'seen_at'],
    of: 'folder',
    told: { whom: 'staff', ground: 'task', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
  {
    table: 'plan.evaluation',
    purpose: 'How the plan was judged together, who was there, and what was decided.',
    personal: ['present', 'goals', 'note', 'decision', 'next_review_on'],
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    ...inFolder,
  },
  {
    table: 'plan.closing_report',
    purpose: 'How the goals ended, what remains, the aftercare and the way back.',
    personal: ['goals', 'own_words', 'remains', 'aftercare', 'way_back'],
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    ...inFolder,
  },
  {
    table: 'plan.first_plan',
    purpose: 'That a persoonlijk plan or familiegroepsplan was offered, and what they made of it.',
    personal: ['offered_on', 'answer', 'received_on', 'body'],
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    ...inFolder,
  },
  {
    table: 'plan.draft',
    purpose: 'An evaluation or closing report while it is written.',
    personal: ['body'],
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    ...inFolder,
  },
  {
    table: 'plan.signed_version',
    purpose: 'The plan as it was signed.',
    personal: ['content'],
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    ...inFolder,
  },
]
