// The register of processing for what someone keeps to live on.
import type { Kept } from '../../../platform/retention/kept.ts'

export const kept: Kept[] = [
  {
    table: 'finance.free_amount',
    purpose:
      'What someone keeps to live on and what counts as income, so that creditors are offered what can be paid and no more.',
    ground: 'AVG art. 6(1)(e): publieke taak van de gemeente (Wet gemeentelijke schuldhulpverlening)',
    term: null,
    personal: ['income_cents', 'beslagvrije_voet_cents', 'vtlb_cents', 'living', 'note'],
    of: 'folder',
    told: { whom: 'helped', ground: 'debts', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
]
