// What may be asked about reaching someone safely.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version, versionOrNone } from '../../../core/kit/receipt.ts'
import { reachAgreement, reachTerms } from './model.ts'

const ofPerson = { about: { view: 'people.person', by: 'personId' } } as const

export const openReach = operation({
  name: 'people.open-reach',
  does: 'Gives how someone may be reached safely: what was agreed now and before, and what stops us.',
  method: 'GET',
  path: '/people/persons/{personId}/reach',
  ...ofPerson,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ personId: id }),
  gives: z.object({
    name: z.string(),
    personVersion: version,
    bornOn: day.nullable(),
    diedOn: day.nullable(),
    addressHidden: z.boolean(),
    sentence: z.string(),
    /** The one that counts first, then what was agreed before. */
    agreements: z.array(reachAgreement),
  }),
  refuses: ['absent'],
})

export const agreeReach = operation({
  name: 'people.agree-reach',
  does: 'Writes down how someone may be reached safely from now on, with whom that was agreed and when.',
  method: 'POST',
  path: '/people/persons/{personId}/reach',
  ...ofPerson,
  right: 'case.work',
  trace: 'change',
  asks: reachTerms.extend({
    personId: id,
    id,
    version: versionOrNone,
    agreedWith: z.string().trim().max(100).default(''),
    agreedOn: day,
  }),
  gives: receipt,
  refuses: ['absent', 'conflict', 'letter-without-address', 'hours-turned', 'day-to-come', 'call-not-agreed'],
})

export const recordDeath = operation({
  name: 'people.record-death',
  does: 'Writes down that someone died, and so stops every letter and message; without a day it takes that back.',
  method: 'POST',
  path: '/people/persons/{personId}/death',
  ...ofPerson,
  right: 'case.work',
  trace: 'change',
  asks: z.object({ personId: id, version, diedOn: day.nullable() }),
  gives: receipt,
  refuses: ['absent', 'conflict', 'day-to-come', 'before-birth'],
})
