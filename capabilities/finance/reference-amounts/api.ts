// What may be asked about amounts to hold a plan against.
import { z } from 'zod'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, versionOrNone } from '../../../core/kit/receipt.ts'
import { referenceList } from './model.ts'

export const openReferences = operation({
  name: 'finance.open-reference-amounts',
  does: 'Gives the reference amounts that the organisation entered, with source and day; version 0 is none. None is shipped.',
  method: 'GET',
  path: '/finance/reference-amounts',
  about: 'own',
  right: 'anyone',
  trace: 'look',
  asks: z.object({}),
  gives: referenceList.extend({ version: versionOrNone }),
  refuses: [],
})

export const arrangeReferences = operation({
  name: 'finance.arrange-reference-amounts',
  does: 'Sets the reference amounts of the organisation with their source and day; what was before stays on record.',
  method: 'PUT',
  path: '/finance/reference-amounts',
  about: 'own',
  right: 'organisation.manage',
  trace: 'change',
  asks: referenceList.extend({ version: versionOrNone }),
  gives: receipt,
  refuses: ['conflict', 'source-needed'],
})
