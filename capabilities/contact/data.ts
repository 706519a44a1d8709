// The register of processing for contacts: what is kept about whom, why, and how long.
import type { Kept } from '../../platform/retention/kept.ts'
import { ownNoteTerm } from './note/rules.ts'

const ground =
  'AVG 6(1)(e) public task, or 6(1)(b) by the order of the client; what is told may be of a special category (AVG 9(2)(h) or explicit consent; unverified, to be settled per organisation)'

export const kept: Kept[] = [
  {
    table: 'contact.note',
    purpose:
      'What happened with someone, so that help goes on when a worker changes. Own working notes go after their term by a job of their own.',
    ground,
    term: null,
    personal: ['with_whom', 'body'],
    of: 'folder',
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
  {
    table: 'contact.note_version',
    purpose: 'What a note said before it was changed, to answer for changes and to take them back.',
    ground,
    term: null,
    personal: ['with_whom', 'body', 'reason'],
    of: 'folder',
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
  {
    table: 'contact.draft',
    purpose: 'Text of a worker that is not finished, so that nothing typed is lost.',
    ground,
    // Like own working notes: a memory aid, no part of the file.
    term: {
      days: ownNoteTerm.days,
      starts: 'changed',
      by: 'changed_at',
      source: ownNoteTerm.source,
      verified: ownNoteTerm.verified,
    },
    personal: ['body', 'fields'],
    of: { column: 'member_id' },
    told: { whom: 'helped', ground: 'task', receivers: ['author'] },
    atEnd: 'erase',
  },
  {
    table: 'contact.task',
    purpose: 'What a worker is going to do for someone, and by when.',
    ground,
    term: null,
    personal: ['title'],
    of: 'folder',
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
  {
    table: 'contact.task_offer',
    purpose: 'Which colleague asked which other to take a task over, with a word, so that no task is lost between two.',
    ground,
    term: null,
    personal: ['words', 'answer_words'],
    of: 'folder',
    told: { whom: 'staff', ground: 'task', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
  {
    table: 'contact.visit',
    purpose: 'What is needed for a home visit, and how the worker who goes stays safe.',
    ground,
    term: null,
    personal: ['bring', 'questions', 'risk_note'],
    of: 'folder',
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
  {
    table: 'contact.appointment',
    purpose: 'When a worker meets someone.',
    ground,
    term: null,
    personal: ['title', 'place'],
    of: 'folder',
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
  {
    table: 'contact.invitation',
    purpose: 'That someone was invited to an appointment by mail, so that they hear when it changes.',
    ground,
    term: null,
    personal: ['sentence_mark', 'at'],
    of: 'folder',
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
]
