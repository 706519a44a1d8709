// The register of processing for what households were told of changes of law.
import type { Kept } from '../../../platform/retention/kept.ts'

export const kept: Kept[] = [
  {
    table: 'finance.law_told',
    purpose: 'That a household was told of a change of law that touches it, so that nobody is forgotten or told twice.',
    ground: 'AVG art. 6(1)(e): publieke taak van de gemeente (Wmo 2015 art. 2.2.4)',
    term: null,
    personal: ['words'],
    of: 'folder',
    atEnd: 'erase',
  },
]
