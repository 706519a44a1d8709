// What may be asked about who referred someone: who it is, whether they may hear what became of it, and that they were told.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, versionOrNone } from '../../../core/kit/receipt.ts'
import { referrerText, referrerView, tellingStops, untoldLine } from './model.ts'

const ofRequest = { about: { view: 'intake.request', by: 'requestId' } } as const

export const openReferrer = operation({
  name: 'intake.open-referrer',
  does: 'Gives who referred someone, whether they may hear what became of it, what they were told, and the least there is to say.',
  method: 'GET',
  path: '/intake/requests/{requestId}/referrer',
  ...ofRequest,
  right: 'request.register',
  trace: 'look',
  asks: z.object({ requestId: id }),
  gives: referrerView,
  refuses: [],
})

export const changeReferrer = operation({
  name: 'intake.change-referrer',
  does: 'Writes down who referred someone and whether the person agrees that they hear what became of it; version 0 is the first time.',
  method: 'PUT',
  path: '/intake/requests/{requestId}/referrer',
  ...ofRequest,
  right: 'request.triage',
  trace: 'change',
  asks: referrerText.extend({
    requestId: id,
    version: versionOrNone,
    /** Of another referrer than stood there: the person was asked about this one. Without it a yes or no that stood there falls away. */
    askedAnew: z.boolean().default(false),
  }),
  gives: receipt,
  refuses: ['conflict', 'asker-missing', 'agreed-unknowing', 'no-such-organisation'],
})

export const tellReferrer = operation({
  name: 'intake.tell-referrer',
  does: 'Mails who referred someone what became of it, in the words given; asks again as it leaves whether it may.',
  method: 'POST',
  path: '/intake/requests/{requestId}/referrer/mails',
  ...ofRequest,
  right: 'request.triage',
  trace: 'change',
  // What left can not be taken back.
  final: true,
  asks: z.object({ requestId: id, id, words: z.string().trim().min(1).max(2000) }),
  gives: receipt,
  refuses: [...tellingStops, 'mail-off', 'referrer-no-email'],
})

export const noteTelling = operation({
  name: 'intake.note-telling',
  does: 'Writes down what who referred someone was told by telephone, or why nobody has to tell them any more.',
  method: 'POST',
  path: '/intake/requests/{requestId}/referrer/tellings',
  ...ofRequest,
  right: 'request.triage',
  trace: 'change',
  asks: z.object({ requestId: id, id, way: z.enum(['phone', 'none']), words: z.string().trim().min(1).max(2000) }),
  gives: receipt,
  refuses: tellingStops,
})

export const listUntold = operation({
  name: 'intake.list-untold',
  does: 'Gives the requests of my teams that were decided and whose referrer heard nothing yet, the longest ago first; or those that are mine to tell.',
  method: 'GET',
  path: '/intake/untold',
  about: 'many',
  right: 'request.triage',
  trace: 'look',
  asks: z.object({ ...pageAsk, teamId: id.optional(), whose: z.enum(['mine', 'team']).default('team') }),
  gives: pageOf(untoldLine),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.id),
})
