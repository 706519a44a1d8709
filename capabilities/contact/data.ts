// The register of processing for contacts: what is kept about whom, why, and how long.
import type { Kept } from '../../platform/retention/kept.ts'
import { ownNoteTerm } from './note/rules.ts'

const task = 'AVG art. 6(1)(e), art. 9(2)(h): publieke taak van de gemeente (Wmo 2015)'

export const kept: Kept[] = [
  {
    table: 'contact.note',
    purpose:
      'What happened with someone, so that help goes on when a worker changes. Own working notes go after their term by a job of their own.',
    ground: task,
    term: null,
    personal: ['with_whom', 'body'],
    of: 'folder',
    then: 'erase',
  },
  {
    table: 'contact.note_version',
    purpose: 'What a note said before it was changed, to answer for changes and to take them back.',
    ground: task,
    term: null,
    personal: ['with_whom', 'body', 'reason'],
    of: 'folder',
    then: 'erase',
  },
  {
    table: 'contact.draft',
    purpose: 'Text of a worker that is not finished, so that nothing typed is lost.',
    ground: task,
    // Like own working notes: a memory aid, no part of the file.
    term: { days: ownNoteTerm.days, starts: 'changed', source: ownNoteTerm.source, verified: ownNoteTerm.verified },
    personal: ['body', 'fields'],
    of: { column: 'member_id' },
    then: 'erase',
  },
  {
    table: 'contact.task',
    purpose: 'What a worker is going to do for someone, and by when.',
    ground: task,
    term: null,
    personal: ['title'],
    of: 'folder',
    then: 'erase',
  },
  {
    table: 'contact.appointment',
    purpose: 'When a worker meets someone.',
    ground: task,
    term: null,
    personal: ['title', 'place'],
    of: 'folder',
    then: 'erase',
  },
]
