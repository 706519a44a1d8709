// The register of processing for what was paid on debts.
import type { Kept } from '../../../platform/retention/kept.ts'

const ground = 'AVG art. 6(1)(e): publieke taak van de gemeente (Wet gemeentelijke schuldhulpverlening)'

export const kept: Kept[] = [
  {
    table: 'finance.payment',
    purpose: 'What was paid on which debt, so that someone sees it fall and a plan goes on from where it is.',
    ground,
    term: null,
    personal: ['on_day', 'cents', 'source'],
    of: 'folder',
    told: { whom: 'helped', ground: 'debts', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
  {
    table: 'finance.earlier_balance',
    purpose: 'What was owed on earlier days, as it was told then, so that one can see a debt fall.',
    ground,
    term: null,
    personal: ['on_day', 'cents', 'state'],
    of: 'folder',
    told: { whom: 'helped', ground: 'debts', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
]
