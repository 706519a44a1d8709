// What may be asked about cards: open one with its hats, put two together, take them apart.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { personCard } from '../model.ts'
import { cardView, whoseAgreement } from './model.ts'

export const openCard = operation({
  name: 'people.open-card',
  does: 'Gives the card of a person with the cases they are in as far as the asker may know; a card that was put together leads to the kept one.',
  method: 'GET',
  path: '/people/persons/{personId}',
  about: { view: 'people.known_card', by: 'personId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({ personId: id }),
  gives: cardView,
  refuses: ['absent'],
})

const why = z.string().trim().min(1).max(500)
const both = receipt.extend({ personIds: z.array(id).optional() })

export const joinCards = operation({
  name: 'people.join-cards',
  does: 'Puts two cards of one human together: cases, homes and ties go along in their own circles, and the other card leads on.',
  method: 'POST',
  path: '/people/card-joins',
  about: 'many',
  right: 'team.lead',
  trace: 'change',
  final: true,
  asks: z.object({
    id,
    keptId: id,
    keptVersion: version,
    goneId: id,
    goneVersion: version,
    /** What stands on the card from now on. */
    card: personCard,
    agreement: whoseAgreement.default('kept'),
    agreementId: id,
    why,
  }),
  gives: both,
  refuses: ['absent', 'same-card', 'conflict', 'day-to-come', 'cards-overlap'],
  touches: (given) => given.personIds ?? [given.id],
})

export const splitCards = operation({
  name: 'people.split-cards',
  does: 'Takes two cards apart that were put together: what went along goes back, what was changed since stays.',
  method: 'POST',
  path: '/people/card-joins/{joinId}/split',
  about: 'many',
  right: 'team.lead',
  trace: 'change',
  final: true,
  asks: z.object({ joinId: id, version }),
  gives: both,
  refuses: ['absent', 'conflict', 'split-newer-first'],
  touches: (given) => given.personIds ?? [given.id],
})
