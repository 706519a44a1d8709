// The register of processing for the way through debt counselling and the papers it takes.
import type { Kept } from '../../../platform/retention/kept.ts'

const task = 'AVG art. 6(1)(e): publieke taak van de gemeente (Wet gemeentelijke schuldhulpverlening)'

export const kept: Kept[] = [
  {
    table: 'finance.trajectory',
    purpose: 'Whether someone is on the way through debt counselling, and since when that ended.',
    ground: task,
    term: null,
    personal: ['ended_on'],
    of: 'folder',
    told: { whom: 'helped', ground: 'debts', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
  {
    table: 'finance.trajectory_phase',
    purpose:
      'How far someone is in debt counselling and what was decided, so that terms are kept and everyone knows what comes next.',
    ground: task,
    term: null,
    personal: ['kind', 'decision', 'free_cents', 'because'],
    of: 'folder',
    told: { whom: 'helped', ground: 'debts', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
  {
    table: 'finance.document',
    purpose: 'Which papers are there and which are still needed, so that someone is asked once.',
    ground: task,
    term: null,
    personal: ['state', 'because'],
    of: 'folder',
    told: { whom: 'helped', ground: 'debts', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
  {
    table: 'finance.debt_help',
    purpose: 'In how many weeks an organisation decides and which papers it asks; what was before stays on record.',
    ground: 'no personal data of who is helped',
    term: null,
    personal: [],
    of: 'nobody',
    told: { whom: 'nobody', ground: 'none', receivers: ['all'] },
    atEnd: 'erase',
  },
]
