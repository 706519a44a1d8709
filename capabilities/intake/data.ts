// What intake keeps about people, and why.
import type { Kept } from '../../platform/retention/kept.ts'

const ground =
  'AVG art. 6 lid 1 e (public task), or 6 lid 1 b where the commissioner has no such task; art. 9 lid 2 h for health. Unverified.'

export const kept: Kept[] = [
  {
    table: 'intake.request',
    purpose: 'To answer a request for help, or to bring it to someone who can.',
    ground,
    // With a case it goes when the folder goes. Without one, no term is known in law: the organisation sets it.
    term: null,
    personal: [
      'given',
      'prefix',
      'family',
      'born_on',
      'phone',
      'email',
      'street',
      'safe_contact',
      'own_words',
      'question_behind',
      'in_place',
      'asked_by',
      'urgency_reason',
      'safe_note',
      'minors_note',
      'decision_note',
    ],
    of: 'folder',
    atEnd: 'erase',
  },
  {
    table: 'intake.possible_duplicate',
    purpose: 'To let a reviewer join what belongs together without telling who asked of a case set apart.',
    ground,
    term: { days: 365, starts: 'made', source: 'own choice, no figure of law', verified: false },
    personal: [],
    of: 'folder',
    unseen: true,
    atEnd: 'erase',
  },
  {
    table: 'intake.terms',
    purpose: 'To know how long people may wait by agreement of the organisation.',
    ground: 'no personal data',
    term: null,
    personal: [],
    of: 'nobody',
    atEnd: 'erase',
  },
]
