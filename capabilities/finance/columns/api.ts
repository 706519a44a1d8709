// What may be asked about the columns of banks that someone told once.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { keptLayout, layoutName } from './model.ts'

const arranged = { about: 'own', right: 'organisation.manage' } as const

export const listLayouts = operation({
  ...arranged,
  name: 'finance.list-bank-layouts',
  does: 'Gives what is remembered of the columns of banks that the product does not know, what was chosen last first.',
  method: 'GET',
  path: '/finance/bank-layouts',
  trace: 'look',
  asks: z.object(pageAsk),
  gives: pageOf(keptLayout),
  refuses: [],
})

export const nameLayout = operation({
  ...arranged,
  name: 'finance.name-bank-layout',
  does: 'Says of which bank remembered columns are.',
  method: 'PUT',
  path: '/finance/bank-layouts/{layoutId}/name',
  trace: 'change',
  asks: z.object({ layoutId: id, version, name: layoutName }),
  gives: receipt,
  refuses: ['absent', 'conflict'],
})

export const removeLayout = operation({
  ...arranged,
  name: 'finance.remove-bank-layout',
  does: 'Forgets the columns of a bank: at its next file they are asked anew. Files that were read stay.',
  method: 'POST',
  path: '/finance/bank-layouts/{layoutId}/remove',
  trace: 'change',
  asks: z.object({ layoutId: id, version }),
  gives: receipt,
  refuses: ['absent', 'conflict'],
})
