// What may be asked about the terms of sharing.
import { z } from 'zod'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, versionOrNone } from '../../../core/kit/receipt.ts'
import { terms } from './model.ts'

export const openTerms = operation({
  name: 'sharing.open-terms',
  does: 'Gives how long links of referrals live, when silence is noticed, and what stands filled in; version 0 is the usual.',
  method: 'GET',
  path: '/sharing/terms',
  about: 'own',
  right: 'organisation.manage',
  trace: 'look',
  asks: z.object({}),
  gives: terms.extend({ version: versionOrNone }),
  refuses: [],
})

export const changeTerms = operation({
  name: 'sharing.change-terms',
  does: 'Sets how long links of referrals live, when silence is noticed, and what stands filled in. What was sent keeps its days.',
  method: 'PUT',
  path: '/sharing/terms',
  about: 'own',
  right: 'organisation.manage',
  trace: 'change',
  asks: terms.extend({ version: versionOrNone }),
  gives: receipt,
  refuses: ['conflict'],
})
