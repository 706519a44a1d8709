// The register of processing for proposals on record.
import type { Kept } from '../../../platform/retention/kept.ts'

export const kept: Kept[] = [
  {
    table: 'finance.offer',
    purpose: 'What all creditors were offered on which day and terms, to hold answers against it and to show a judge.',
    ground: 'AVG art. 6(1)(e): publieke taak van de gemeente (Wet gemeentelijke schuldhulpverlening)',
    term: null,
    personal: ['monthly_cents', 'credit_costs_cents', 'owed_cents', 'offered_cents', 'shares', 'left_out'],
    of: 'folder',
    told: { whom: 'helped', ground: 'debts', receivers: ['circle', 'person', 'elsewhere'] },
    atEnd: 'erase',
  },
]
