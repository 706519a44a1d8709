// What a receiver without account may ask, with the secret of the link they were given.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { guestSecret, publicName } from '../../../core/kit/guest.ts'
import { id } from '../../../core/kit/id.ts'
import { guestOperation } from '../../../core/kit/operation.ts'
import { receipt } from '../../../core/kit/receipt.ts'
import { sheet } from '../disclosure/model.ts'
import { answer, state } from '../referral/model.ts'

const asks = z.object({ organisation: publicName, secret: guestSecret })

// By POST, since a secret is never in an address.
export const readReferral = guestOperation({
  name: 'sharing.read-referral',
  does: 'Gives a referral to the receiver who holds its link, as it left, and what they may answer.',
  method: 'POST',
  path: '/sharing/at/{organisation}/referral',
  about: 'own',
  trace: 'look',
  asks,
  gives: z.object({ id, state, sheet, answers: z.array(answer), until: day }),
  refuses: ['link-spent'],
  touches: (given) => [given.id],
})

export const receiveReferral = guestOperation({
  name: 'sharing.receive-referral',
  does: 'Says that the receiver opened the referral; the second time it changes nothing.',
  method: 'POST',
  path: '/sharing/at/{organisation}/reception',
  about: 'own',
  trace: 'change',
  asks: asks.extend({ id }),
  gives: receipt,
  refuses: ['link-spent'],
})

export const answerReferral = guestOperation({
  name: 'sharing.answer-referral',
  does: 'Answers a referral: accepted, declined with why, call first; later that it began, and that it ended.',
  method: 'POST',
  path: '/sharing/at/{organisation}/answers',
  about: 'own',
  trace: 'change',
  asks: asks.extend({
    id,
    answer,
    saidBy: z.string().trim().min(1).max(200),
    note: z.string().trim().max(2000).default(''),
  }),
  gives: receipt,
  refuses: ['link-spent', 'answered-before', 'say-why'],
})
