// The register of processing for letters to creditors.
import type { Kept } from '../../../platform/retention/kept.ts'

export const kept: Kept[] = [
  {
    table: 'finance.creditor_letter',
    purpose: 'What was written to which creditor, as it was made, so that it can be read and made again as it was.',
    ground: 'AVG art. 6(1)(e): publieke taak van de gemeente (Wet gemeentelijke schuldhulpverlening)',
    term: null,
    personal: ['to_name', 'to_address', 'paper'],
    of: 'folder',
    told: { whom: 'helped', ground: 'debts', receivers: ['circle', 'person', 'elsewhere'] },
    atEnd: 'erase',
  },
]
