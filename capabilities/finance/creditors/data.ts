// The register of processing for messages to and from creditors.
import type { Kept } from '../../../platform/retention/kept.ts'

export const kept: Kept[] = [
  {
    table: 'finance.creditor_message',
    purpose:
      'What was asked of creditors and what they answered, to come to one arrangement with all of them or to show a judge who refuses.',
    ground: 'AVG art. 6(1)(e): publieke taak van de gemeente (Wet gemeentelijke schuldhulpverlening)',
    term: null,
    personal: ['because'],
    of: 'folder',
    told: { whom: 'helped', ground: 'debts', receivers: ['circle', 'person', 'elsewhere'] },
    atEnd: 'erase',
  },
]
