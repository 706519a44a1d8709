// The register of processing for people and cases.
import type { Kept } from '../../platform/retention/kept.ts'

const ground =
  'AVG 6.1.e, a task in the public interest (Wmo 2015, Wgs); where an organisation works otherwise it says so in its settings'
const source = 'Wmo 2015 art. 5.3.4: 15 years; Wgs and subsidised work have other terms, to be set per organisation'

export const kept: Kept[] = [
  {
    table: 'people.person',
    purpose: 'Knows who is helped and who is around, and how to reach them safely.',
    ground,
    term: { days: 5479, starts: 'closed', source, verified: false },
    personal: [
      'given',
      'prefix',
      'family',
      'call_name',
      'born_on',
      'died_on',
      'gender',
      'languages',
      'interpreter',
      'email',
      'phone',
      'street',
      'postcode',
      'city',
      'district',
      'safe_contact',
    ],
    of: { column: 'id' },
    atEnd: 'erase',
  },
  {
    table: 'people.folder_person',
    purpose: 'Says whom a folder is about.',
    ground,
    term: null,
    personal: ['person_id', 'role'],
    of: 'folder',
    atEnd: 'erase',
  },
  {
    table: 'people.case_file',
    purpose: 'The course of help: team, owner, phase, next step and how it ended.',
    ground,
    term: { days: 5479, starts: 'closed', source, verified: false },
    personal: ['person_id', 'subject', 'closed_because', 'closed_note', 'next_what'],
    of: 'folder',
    atEnd: 'erase',
  },
  { table: 'people.household', purpose: 'Names a home.', ground, term: null, personal: ['name'], of: 'folder', atEnd: 'erase' },
  {
    table: 'people.household_member',
    purpose: 'Says who lives together, from when to when.',
    ground,
    term: null,
    personal: ['person_id', 'joined_on', 'left_on'],
    of: 'folder',
    atEnd: 'erase',
  },
  {
    table: 'people.hand_over',
    purpose: 'Says who had a case before, who decided that another took it on, and why.',
    ground,
    term: null,
    personal: ['reason'],
    of: 'folder',
    atEnd: 'erase',
  },
  {
    table: 'people.own_folder',
    purpose: 'Finds the folder of own working notes.',
    ground,
    term: null,
    personal: [],
    of: 'folder',
    atEnd: 'erase',
  },
]
