// The register of processing for who looked in cases, and what was made of it.
import type { Kept } from '../../../platform/retention/kept.ts'

const ground =
  'what comes with the service a case is held for (people.service_list); our own first list says AVG 6.1.e, public task, unverified'
const source = 'Wmo 2015 art. 5.3.4: 15 years; Wgs and subsidised work have other terms, to be set per organisation'
// No job carries this out, as with the cases that were looked in.
const term = { days: 5479, starts: 'closed', source, verified: false } as const

export const kept: Kept[] = [
  {
    table: 'people.look_name',
    purpose: 'Says whether a person may know the name of a colleague who looked in their case, and why.',
    ground,
    term,
    personal: ['why', 'reason'],
    of: 'folder',
    told: { whom: 'staff', ground: 'service', receivers: ['reviewer', 'person'] },
    unseen: true,
    atEnd: 'erase',
  },
  {
    table: 'people.glass_setting',
    purpose: 'Says which roles may look in a case outside their circle when it cannot wait; what it was before stays on record.',
    ground: 'no personal data of anyone who is helped',
    term: null,
    personal: [],
    of: 'nobody',
    told: { whom: 'nobody', ground: 'none', receivers: ['manager'] },
    atEnd: 'keep-for-accountability',
  },
  {
    table: 'people.glass',
    purpose: 'Says who looked in a case outside their circle, why, and what whoever looks after privacy made of it.',
    ground: 'AVG 5(2) and 6(1)(c): who looked, and why, is accounted for (NEN 7513)',
    term: null,
    personal: ['member_id', 'because', 'why', 'outcome', 'reason'],
    of: 'nobody',
    told: { whom: 'staff', ground: 'accountability', receivers: ['reviewer'] },
    atEnd: 'keep-for-accountability',
  },
  {
    table: 'people.pattern',
    purpose: 'Says which looks at cases asked for a question, and what whoever looks after privacy made of each.',
    ground: 'AVG 5(2) and 6(1)(c): who looked, and why, is accounted for (NEN 7513)',
    term: null,
    personal: ['member_id', 'kind', 'first_on', 'last_on', 'outcome', 'reason'],
    of: 'nobody',
    told: { whom: 'staff', ground: 'accountability', receivers: ['reviewer'] },
    atEnd: 'keep-for-accountability',
  },
  {
    table: 'people.pattern_day',
    purpose: 'Says of which days the looks were gone over.',
    ground: 'no personal data',
    term: null,
    personal: [],
    of: 'nobody',
    told: { whom: 'nobody', ground: 'none', receivers: ['reviewer'] },
    atEnd: 'keep-for-accountability',
  },
  {
    table: 'people.released_look',
    purpose: 'Says up to when looks at what lies apart from a case may be told to its person.',
    ground,
    term,
    personal: [],
    of: 'folder',
    told: { whom: 'nobody', ground: 'service', receivers: ['background'] },
    unseen: true,
    atEnd: 'erase',
  },
]
