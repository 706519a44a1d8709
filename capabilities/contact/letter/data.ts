// The register of processing for letters, post and institutions: what is kept about whom, why, and how long.
import type { Kept } from '../../../platform/retention/kept.ts'

const ground =
  'AVG 6(1)(e) public task, or 6(1)(b) by the order of the client; what is told may be of a special category (AVG 9(2)(h) or explicit consent; unverified, to be settled per organisation)'

export const kept: Kept[] = [
  {
    table: 'contact.letter',
    purpose: 'Letters to someone or about someone, as they were written and sent.',
    ground,
    term: null,
    personal: ['to_name', 'to_address', 'reference', 'subject', 'body', 'tells'],
    of: 'folder',
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person', 'elsewhere'] },
    atEnd: 'erase',
  },
  {
    table: 'contact.letter_sending',
    purpose: 'What was sent to whom, when and by which way, to answer for it.',
    ground,
    term: null,
    personal: ['way', 'to_whom', 'sent_on'],
    of: 'folder',
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person', 'elsewhere'] },
    atEnd: 'erase',
  },
  {
    table: 'contact.post',
    purpose: 'Post that someone brought along, what it asks and by when, so that no term passes unread.',
    ground,
    term: null,
    personal: ['sender', 'dated_on', 'asks', 'term_on', 'amount_cents', 'reference', 'note'],
    of: 'folder',
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
  {
    table: 'contact.post_page',
    purpose: 'The pages of a letter, in their order.',
    ground,
    term: null,
    personal: ['file_id'],
    of: 'folder',
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
  {
    table: 'contact.institution',
    purpose: 'Where it stands with an institution: numbers, the end of a term to object, the next move.',
    ground,
    term: null,
    personal: ['name', 'numbers', 'reached_by', 'objection_on', 'objection_about', 'next_move', 'next_on'],
    of: 'folder',
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
  {
    table: 'contact.institution_log',
    purpose: 'What was asked, promised and answered at an institution, to hold each other to it.',
    ground,
    term: null,
    personal: ['what', 'words', 'on_day', 'due_on', 'settled_on'],
    of: 'folder',
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person', 'elsewhere'] },
    atEnd: 'erase',
  },
]
