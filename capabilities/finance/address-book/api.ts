// What may be asked about the address book of creditors.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { bookEntry, bookLine, bookShows } from './model.ts'

export const listCreditors = operation({
  name: 'finance.list-creditors',
  does: 'Gives the address book of organisations that ask for money, by name: those in use, bureaus and bailiffs alone, or those no longer used.',
  method: 'GET',
  path: '/finance/creditors',
  about: 'own',
  right: 'money.work',
  trace: 'look',
  asks: z.object({ ...pageAsk, show: z.enum(bookShows).default('inUse') }),
  gives: pageOf(bookLine),
  refuses: [],
})

export const putCreditor = operation({
  name: 'finance.put-creditor',
  does: 'Adds an organisation to the address book of creditors, or changes one when a version is given.',
  method: 'PUT',
  path: '/finance/creditors/{creditorId}',
  about: 'own',
  right: 'money.work',
  trace: 'change',
  asks: z.object({ creditorId: id, version: version.nullable().default(null), ...bookEntry.shape }),
  gives: receipt,
  refuses: ['absent', 'conflict', 'exists', 'creditor-known'],
})

export const suggestCreditor = operation({
  name: 'finance.suggest-creditor',
  does: 'Gives organisations that ask for money by the first letters of a word in their name, as colleagues entered them before.',
  method: 'POST',
  path: '/finance/creditors/suggest',
  about: 'own',
  right: 'money.work',
  trace: 'look',
  asks: z.object({ words: z.string().trim().min(1).max(100) }),
  gives: z.object({ rows: z.array(bookLine) }),
  refuses: [],
})
