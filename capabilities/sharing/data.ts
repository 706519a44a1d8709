// The register of processing for what is shared about people: what is kept, why, and how long.
import type { Kept } from '../../platform/retention/kept.ts'

const inFolder = {
  ground:
    'AVG 6(1)(e) public task, or 6(1)(b) by the order of the client; that and to whom something was told is kept to answer for it (AVG 5(2)); of a special category where the text is (AVG 9(2)(h) or explicit consent; unverified, to be settled per organisation)',
  term: null,
  of: 'folder',
  atEnd: 'erase',
} as const

export const kept: Kept[] = [
  {
    table: 'sharing.disclosure',
    purpose: 'What left the house about someone: to whom, to what end, why it was allowed, and the very text.',
    personal: [
      'to_whom',
      'purpose',
      'lifting',
      'consent_on',
      'consent_how',
      'lifting_reason',
      'seen_by_person',
      'reaction',
      'sheet',
      'left_on',
      'receiver_kind',
      'receiver_word',
      'way',
      'file_id',
    ],
    ...inFolder,
  },
  {
    table: 'sharing.referral',
    purpose: 'To whom someone was referred, for what question, and how that stands, so that nobody is lost between two desks.',
    personal: [
      ...['receiver', 'question', 'purpose', 'lines', 'lifting', 'consent_on', 'consent_how', 'lifting_reason', 'reaction'],
      ...[
        'warm_on',
        'warm_at',
        'warm_with',
        'state',
        'sent_on',
        'answer_by',
        'link_until',
        'follow_until',
        'silent_since',
        'last_on',
        'inside',
        'to_member_id',
        'to_team_id',
      ],
    ],
    ...inFolder,
  },
  { table: 'sharing.draft', purpose: 'A referral while it is written.', personal: ['body'], ...inFolder },
  {
    table: 'sharing.report',
    purpose: 'What is told to whom about someone, limited to a purpose and a ground, and what they said of it.',
    personal: [
      ...[
        'receiver_kind',
        'receiver_word',
        'receiver',
        'message',
        'purpose',
        'lines',
        'lifting',
        'consent_on',
        'consent_how',
        'lifting_reason',
      ],
      ...['seen_by_person', 'reaction', 'made_on'],
    ],
    ...inFolder,
  },
  {
    table: 'sharing.receiver_kind_list',
    purpose: 'Says for which kinds of receiver there are reports, and what each starts from; what it was before stays on record.',
    ground: 'no personal data',
    term: null,
    personal: [],
    of: 'nobody',
    atEnd: 'erase',
  },
  {
    table: 'sharing.referral_step',
    purpose: 'What a receiver answered and when, and who wrote it down.',
    personal: ['step', 'on_day', 'how', 'said_by', 'note'],
    ...inFolder,
  },
  {
    table: 'sharing.rights_request',
    purpose: 'What someone asked about their own file, who asked, how that was checked, and what was decided and why.',
    ground: 'AVG 6(1)(c) and 12 to 17: requests are answered within a term, and the answer is accounted for (AVG 5(2))',
    term: null,
    personal: [
      ...['kind', 'by_whom', 'asker_name', 'how', 'asked', 'received_on', 'due_on', 'extended_on', 'extended_because'],
      ...['identity', 'authority_seen', 'child_agreed', 'checked_on', 'outcome', 'reason', 'decided_on', 'letter_id'],
    ],
    of: 'folder',
    atEnd: 'erase',
  },
]
