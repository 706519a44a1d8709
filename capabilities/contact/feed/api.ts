// What may be asked about the secret address by which a calendar elsewhere sees when someone is busy.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt } from '../../../core/kit/receipt.ts'
import { moment } from '../note/model.ts'

export const openFeed = operation({
  name: 'contact.open-feed',
  does: 'Says whether the asker has a secret address for busy times, and since when.',
  method: 'GET',
  path: '/contact/busy-feed',
  about: 'own',
  right: 'case.work',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ since: moment.nullable() }),
  refuses: [],
})

export const makeFeed = operation({
  name: 'contact.make-feed',
  does: 'Makes a secret address for busy times, in place of the one there was. Only a hash of the secret is sent and kept.',
  method: 'POST',
  path: '/contact/busy-feed',
  about: 'own',
  right: 'case.work',
  trace: 'change',
  final: true,
  asks: z.object({ id, secretHash: z.string().regex(/^[0-9a-f]{64}$/) }),
  gives: receipt,
  refuses: [],
})

export const endFeed = operation({
  name: 'contact.end-feed',
  does: 'Ends the secret address for busy times: whoever still knows it sees nothing any more.',
  method: 'DELETE',
  path: '/contact/busy-feed',
  about: 'own',
  right: 'case.work',
  trace: 'change',
  final: true,
  asks: z.object({}),
  gives: receipt,
  refuses: ['absent'],
})

export const teamBusy = operation({
  name: 'contact.team-busy',
  does: 'Gives when the colleagues of the asker are busy, without what, with whom or where.',
  method: 'GET',
  path: '/contact/team-busy',
  about: 'own',
  right: 'case.read',
  trace: 'look',
  asks: z.object({ from: moment, to: moment }),
  gives: z.object({
    colleagues: z.array(z.object({ id, name: z.string(), busy: z.array(z.object({ startsAt: moment, endsAt: moment })) })),
  }),
  refuses: ['too-wide'],
})
