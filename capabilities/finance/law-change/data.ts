// The register of processing for what households were told of changes of law.
import type { Kept } from '../../../platform/retention/kept.ts'

const ground = 'AVG art. 6(1)(e): publieke taak van de gemeente (Wmo 2015 art. 2.2.4)'

export const kept: Kept[] = [
  {
    table: 'finance.law_sweep',
    purpose: 'How far the working out of a change of law is that a colleague asked for.',
    ground,
    term: {
      days: 7,
      starts: 'made',
      by: 'asked_at',
      source: 'our own choice: what came of it is stale by then',
      verified: false,
    },
    personal: ['member_id'],
    of: 'nobody',
    told: { whom: 'staff', ground: 'money', receivers: ['author'] },
    atEnd: 'erase',
  },
  {
    table: 'finance.law_sweep_line',
    purpose: 'What a change of law does to a household, or what is missing to tell; it goes with the working out it is of.',
    ground,
    term: null,
    personal: ['before', 'after', 'held', 'gain', 'missing'],
    of: 'folder',
    told: { whom: 'helped', ground: 'money', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
  {
    table: 'finance.law_told',
    purpose: 'That a household was told of a change of law that touches it, so that nobody is forgotten or told twice.',
    ground,
    term: null,
    personal: ['words'],
    of: 'folder',
    told: { whom: 'helped', ground: 'money', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
]
