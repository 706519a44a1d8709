// Register of processing: what the inventory keeps about people, why, and how long.
import type { Kept } from '../../platform/retention/kept.ts'

// The domains ask for health and more (AVG article 9): opened one by one, each with a reason.
const ground =
  'AVG 6(1)(e) public task, or 6(1)(b) by the order of the client; special categories per domain with its reason (AVG 9(2)(h) or explicit consent; unverified, to be settled per organisation)'

const inFolder = { ground, term: null, of: 'folder', atEnd: 'erase' } as const

export const kept: Kept[] = [
  {
    table: 'assessment.life_domain',
    purpose: 'Which parts of a life were opened for the help, and why each was needed.',
    personal: ['domain', 'reason', 'purge_reason'],
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    ...inFolder,
  },
  {
    table: 'assessment.entry',
    purpose: 'How it stood on a day: facts, what others say, the view of the worker apart, strengths and the own figure.',
    personal: ['facts', 'others_say', 'workers_view', 'strengths', 'score'],
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    ...inFolder,
  },
  {
    table: 'assessment.readiness',
    purpose: 'Why someone wants a change and how much, over time.',
    personal: ['own_reasons', 'willingness'],
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    ...inFolder,
  },
  {
    table: 'assessment.spoken_no',
    purpose: 'That someone said no, to what, and how they can come back.',
    personal: ['said_to', 'own_words', 'way_back', 'ask_again_on', 'taken_back_note'],
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    ...inFolder,
  },
  {
    table: 'assessment.filled_in',
    purpose: 'What someone answered to the questions of an instrument, to see together how it goes over time.',
    personal: ['answers', 'filled_on', 'filled_by', 'withdrawn_reason'],
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    ...inFolder,
  },
  {
    table: 'assessment.instrument',
    purpose: 'The questions of the organisation, each version kept for what was filled in on it.',
    ground: 'no personal data of who is helped; who made it, for accountability',
    term: null,
    personal: ['made_by'],
    of: 'nobody',
    told: { whom: 'staff', ground: 'accountability', receivers: ['all'] },
    atEnd: 'keep-for-accountability',
  },
  {
    table: 'assessment.heard_apart',
    purpose: 'That a partner was heard without the other: safety and freedom to speak ask for it.',
    personal: ['person_id', 'on_day'],
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    ...inFolder,
  },
  {
    table: 'assessment.information_given',
    purpose: 'That someone was told of procedure, rights and complaint: what, when, in which language, how and to whom.',
    personal: ['item_code', 'given_on', 'language', 'way', 'to_name', 'note'],
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    ...inFolder,
  },
  {
    table: 'assessment.information_item',
    purpose: 'What the organisation tells everybody, in its own words.',
    ground: 'no personal data',
    term: null,
    personal: [],
    of: 'nobody',
    told: { whom: 'nobody', ground: 'none', receivers: ['all'] },
    atEnd: 'erase',
  },
  {
    table: 'assessment.instrument_switch',
    purpose: 'Which instruments the organisation offers.',
    ground: 'no personal data',
    term: null,
    personal: [],
    of: 'nobody',
    told: { whom: 'nobody', ground: 'none', receivers: ['all'] },
    atEnd: 'erase',
  },
  {
    table: 'assessment.filling',
    purpose: 'A list that its author has not finished.',
    ground,
    term: { days: 90, starts: 'changed', by: 'changed_at', source: 'own choice, the same as a working note', verified: false },
    personal: ['body'],
    of: { column: 'case_id' },
    told: { whom: 'helped', ground: 'task', receivers: ['author'] },
    atEnd: 'erase',
  },
  {
    table: 'assessment.draft',
    purpose: 'An entry that its author has not finished.',
    ground,
    term: { days: 90, starts: 'changed', by: 'changed_at', source: 'own choice, the same as a working note', verified: false },
    personal: ['body'],
    of: { column: 'case_id' },
    told: { whom: 'helped', ground: 'task', receivers: ['author'] },
    atEnd: 'erase',
  },
]
