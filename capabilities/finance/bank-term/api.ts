// What may be asked about how long the words of the bank are kept.
import { z } from 'zod'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, versionOrNone } from '../../../core/kit/receipt.ts'
import { bankTerm } from './model.ts'

export const openBankTerm = operation({
  name: 'finance.open-bank-term',
  does: 'Gives after how many days the words of the bank are emptied; version 0 is the choice of the product.',
  method: 'GET',
  path: '/finance/bank-term',
  about: 'own',
  right: 'anyone',
  trace: 'look',
  asks: z.object({}),
  gives: bankTerm.extend({ version: versionOrNone }),
  refuses: [],
})

export const setBankTerm = operation({
  name: 'finance.set-bank-term',
  does: 'Sets after how many days the words of the bank are emptied. A shorter term holds for what was read before as well, from the coming night on.',
  method: 'PUT',
  path: '/finance/bank-term',
  about: 'own',
  right: 'organisation.manage',
  trace: 'change',
  asks: bankTerm.extend({ version: versionOrNone }),
  gives: receipt,
  refuses: ['conflict'],
})
