// The register of processing for closed folders: what is kept apart about whom, why, and how long.
import type { Kept } from '../../platform/retention/kept.ts'

const ground =
  'AVG 6(1)(e) public task, or 6(1)(d) vital interests where someone is in danger; of a special category where violence or health is told (AVG 9(2); unverified, to be settled per organisation)'

export const kept: Kept[] = [
  {
    table: 'safety.folder',
    purpose: 'That a case has a part that only a few people know of, since who reads it there could be a danger to someone.',
    ground,
    term: null,
    personal: ['name'],
    of: 'folder',
    told: { whom: 'helped', ground: 'safety', receivers: ['circle'] },
    atEnd: 'erase',
  },
  {
    table: 'safety.record',
    purpose: 'What was seen, told and done about the safety of someone, for those alone who have to know.',
    ground,
    term: null,
    personal: ['with_whom', 'body', 'was'],
    of: 'folder',
    told: { whom: 'helped', ground: 'safety', receivers: ['circle'] },
    atEnd: 'erase',
  },
  {
    table: 'safety.meldcode',
    purpose: 'That the meldcode is followed in time, as the law asks where violence or abuse is suspected.',
    ground,
    term: null,
    personal: ['next_what'],
    of: 'folder',
    told: { whom: 'helped', ground: 'safety', receivers: ['circle'] },
    atEnd: 'erase',
  },
  {
    table: 'safety.meldcode_entry',
    purpose: 'What was seen, asked, weighed and decided at each step of the meldcode, for those alone who have to know.',
    ground,
    term: null,
    personal: ['said', 'earlier'],
    of: 'folder',
    told: { whom: 'helped', ground: 'safety', receivers: ['circle'] },
    atEnd: 'erase',
  },
]
