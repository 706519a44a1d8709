// The register of processing for the sociale kaart: it holds nobody who is helped; only professionals, and who at work kept it up.
import type { Kept } from '../../platform/retention/kept.ts'

const ground = 'AVG art. 6(1)(e): taak van de gemeente om te verwijzen en samen te werken (Wmo 2015 art. 2.1.2, 2.2.3)'
const nobody = { ground, term: null, of: 'nobody', atEnd: 'keep-for-accountability' } as const

export const kept: Kept[] = [
  {
    table: 'directory.organisation',
    purpose: 'Which organisations there are, and who at work last looked whether it still holds.',
    personal: ['checked_by'],
    told: { whom: 'staff', ground: 'cooperation', receivers: ['all'] },
    ...nobody,
  },
  {
    table: 'directory.place',
    purpose: 'Where organisations can be found.',
    personal: [],
    told: { whom: 'nobody', ground: 'none', receivers: ['all'] },
    ...nobody,
  },
  {
    table: 'directory.service',
    purpose: 'What organisations offer, and who at work last looked whether it still holds.',
    personal: ['checked_by'],
    told: { whom: 'staff', ground: 'cooperation', receivers: ['all'] },
    ...nobody,
  },
  {
    table: 'directory.service_area',
    purpose: 'In which districts a service is.',
    personal: [],
    told: { whom: 'nobody', ground: 'none', receivers: ['all'] },
    ...nobody,
  },
  {
    table: 'directory.service_place',
    purpose: 'At which places a service is.',
    personal: [],
    told: { whom: 'nobody', ground: 'none', receivers: ['all'] },
    ...nobody,
  },
  {
    table: 'directory.contact',
    purpose: 'Whom one calls at another organisation, in what role, and how they are reached.',
    personal: ['name', 'role', 'phone', 'email', 'reach', 'checked_by'],
    told: { whom: 'elsewhere', ground: 'cooperation', receivers: ['all'] },
    ...nobody,
  },
  {
    table: 'directory.change',
    purpose: 'Who at work changed the sociale kaart, and what stood there before.',
    ground,
    term: {
      days: 1826,
      starts: 'made',
      by: 'changed_at',
      source: 'five years, as with signals; own choice, unverified',
      verified: false,
    },
    personal: ['fields', 'changed_by'],
    of: 'nobody',
    told: { whom: 'staff', ground: 'cooperation', receivers: ['all'] },
    atEnd: 'erase',
  },
  {
    table: 'directory.freshness',
    purpose: 'After how many days something counts as old.',
    personal: [],
    told: { whom: 'nobody', ground: 'none', receivers: ['all'] },
    ...nobody,
  },
]
