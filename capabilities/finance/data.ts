// The register of processing of money: what each table holds about people, why and how long.
import type { Kept } from '../../platform/retention/kept.ts'
import { usualTerm } from './bank-term/model.ts'

const help =
  'AVG art. 6 (1) e: help with money as a task of the municipality (Wmo 2015 art. 2.2.4, Wgs art. 3), or 6 (1) a where asked for'

const ofHousehold = { whom: 'helped', ground: 'money', receivers: ['circle', 'person'] } as const
/** What the bank wrote is for one colleague. */
const ofBank = { ...ofHousehold, receivers: ['author', 'person'] } as const

/** The rows of a case: they lie in its folder and go with it. */
function ofFolder(table: string, purpose: string, personal: readonly string[]): Kept {
  return { table, purpose, ground: help, term: null, personal, of: 'folder', told: ofHousehold, atEnd: 'erase' }
}

export const kept: Kept[] = [
  ofFolder('finance.post', 'What a household plans to receive and spend.', [
    'name',
    'amount_cents',
    'expression',
    'note',
    'person_id',
  ]),
  ofFolder('finance.budget_month', 'From which day the month of a household runs.', ['starts_on']),
  ofFolder('finance.scenario', 'What would change in the plan of a household, tried out before anyone decides.', [
    'name',
    'changes',
  ]),
  ofFolder('finance.hand_amount', 'What was really paid or received, typed by hand.', ['amount_cents', 'expression']),
  ofFolder('finance.year_start', 'How much there was at the start of a year.', ['amount_cents']),
  {
    ...ofFolder(
      'finance.budget_worker',
      'Who works with the bank of a household, so that nobody else sees what the bank wrote.',
      ['member_id'],
    ),
    told: { ...ofHousehold, whom: 'staff' },
  },
  { ...ofFolder('finance.account', 'Which accounts of the household were read.', ['number']), told: ofBank },
  {
    ...ofFolder('finance.bank_import', 'Which bank files were read, by whom, so that one can be taken back.', [
      'file_name',
      'fingerprint',
    ]),
    told: ofBank,
  },
  {
    table: 'finance.bank_layout',
    purpose: 'What stands in the columns of files of banks that the product does not know, so that it is told once.',
    ground: 'no personal data of who is helped; who told it, for colleagues who doubt it',
    term: null,
    personal: ['member_id'],
    of: 'nobody',
    told: { whom: 'staff', ground: 'accountability', receivers: ['all'] },
    atEnd: 'keep-for-accountability',
  },
  {
    table: 'finance.entry',
    purpose:
      'What moved on the account. After the term, or another that the organisation chose, only day, amount and category are left; those lie as long as the folder.',
    ground: help,
    term: { days: usualTerm.days, starts: 'made', source: usualTerm.source, verified: usualTerm.verified },
    personal: ['counterparty_iban', 'counterparty_name', 'description', 'amount_cents', 'fingerprint'],
    of: 'folder',
    told: { whom: 'helped', ground: 'money', receivers: ['author', 'person'] },
    atEnd: 'erase',
  },
  ofFolder(
    'finance.sorting_rule',
    'How movements of this household are sorted, learned from corrections. The line it was learned from is emptied after the term of movements.',
    ['iban', 'name', 'words', 'example'],
  ),
  ofFolder('finance.household_answer', 'What a household answered, so that its rights can be worked out without asking twice.', [
    'answers',
    'told',
  ]),
  {
    table: 'finance.reference_amounts',
    purpose: 'Amounts to hold a plan against, with their source and who entered them; what was before stays on record.',
    ground: 'no personal data of who is helped',
    term: null,
    personal: [],
    of: 'nobody',
    told: { whom: 'nobody', ground: 'none', receivers: ['all'] },
    atEnd: 'erase',
  },
  {
    table: 'finance.bank_term',
    purpose:
      'After how many days the words of the bank are emptied, as the organisation chose it, and who chose; what was before stays on record.',
    ground: 'no personal data of who is helped',
    term: null,
    personal: [],
    of: 'nobody',
    told: { whom: 'nobody', ground: 'none', receivers: ['all'] },
    atEnd: 'erase',
  },
  {
    table: 'finance.scheme_list',
    purpose: 'Schemes of the municipality and who checked which numbers of law; what was before stays on record.',
    ground: 'no personal data of who is helped',
    term: null,
    personal: [],
    of: 'nobody',
    told: { whom: 'nobody', ground: 'none', receivers: ['all'] },
    atEnd: 'erase',
  },
]
