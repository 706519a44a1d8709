// What may be asked about kinds of receiver.
import { z } from 'zod'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, versionOrNone } from '../../../core/kit/receipt.ts'
import { receiverKindList } from './model.ts'

export const listReceiverKinds = operation({
  name: 'sharing.list-receiver-kinds',
  does: 'Gives the kinds of receiver with what a report to each starts from, those set aside too; version 0 is the shipped list.',
  method: 'GET',
  path: '/sharing/receiver-kinds',
  about: 'own',
  right: 'anyone',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ version: versionOrNone, kinds: receiverKindList }),
  refuses: [],
})

export const arrangeReceiverKinds = operation({
  name: 'sharing.arrange-receiver-kinds',
  does: 'Sets the kinds of receiver: added, changed, set aside. Reports keep the word their kind had.',
  method: 'PUT',
  path: '/sharing/receiver-kinds',
  about: 'own',
  right: 'organisation.manage',
  trace: 'change',
  asks: z.object({ version: versionOrNone, kinds: receiverKindList }),
  gives: receipt,
  refuses: ['conflict', 'kind-twice', 'kind-without-word', 'receiver-kind-gone', 'no-kind-left'],
})
