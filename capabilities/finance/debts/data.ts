// The register of processing for debts: what is kept about whom, why, and how long.
import type { Kept } from '../../../platform/retention/kept.ts'

const task = 'AVG art. 6(1)(e): publieke taak van de gemeente (Wet gemeentelijke schuldhulpverlening)'

export const kept: Kept[] = [
  {
    table: 'finance.claim',
    purpose: 'What someone owes to whom, to make a proposal to all creditors and to keep home, energy and insurance.',
    ground: task,
    term: null,
    personal: ['creditor', 'collector', 'reference', 'note', 'withdrawn_because'],
    of: 'folder',
    told: { whom: 'helped', ground: 'debts', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
  {
    table: 'finance.debt_plan',
    purpose: 'What someone can pay each month to all creditors together, and where that amount comes from.',
    ground: task,
    term: null,
    personal: ['source'],
    of: 'folder',
    told: { whom: 'helped', ground: 'debts', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
  {
    table: 'finance.creditor',
    purpose: 'Organisations that ask for money, so that colleagues need not type them again. Private persons never stand here.',
    ground: task,
    term: null,
    personal: [],
    of: 'nobody',
    told: { whom: 'nobody', ground: 'debts', receivers: ['all'] },
    atEnd: 'erase',
  },
]
