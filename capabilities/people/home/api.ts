// What may be asked about homes, authority over children and representation of adults.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { authorityKinds, authorityText, homesView, homeText } from './model.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' } } as const
const ofHome = { about: { view: 'people.household', by: 'homeId' } } as const
const ofAuthority = { about: { view: 'people.authority', by: 'authorityId' } } as const
const change = { right: 'case.work', trace: 'change', gives: receipt } as const
const share = z.string().trim().max(100).default('')
const joinFaults = ['not-around', 'day-to-come', 'lives-there', 'lives-elsewhere', 'before-birth'] as const

export const openHomes = operation({
  name: 'people.open-homes',
  does: 'Gives who live together, in which homes, who has authority over a child and who represents an adult.',
  method: 'GET',
  path: '/people/cases/{caseId}/homes',
  ...ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: homesView,
  refuses: [],
})

export const makeHome = operation({
  name: 'people.make-home',
  does: 'Writes down a home with who lives there since when.',
  method: 'POST',
  path: '/people/cases/{caseId}/homes',
  ...ofCase,
  ...change,
  asks: homeText.extend({
    caseId: id,
    id,
    members: z.array(z.object({ personId: id, joinedOn: day, share })).max(30),
  }),
  refuses: ['case-closed', ...joinFaults],
})

export const changeHome = operation({
  name: 'people.change-home',
  does: 'Changes what a home is called, where it stands, and whether its address is hidden.',
  method: 'PUT',
  path: '/people/homes/{homeId}',
  ...ofHome,
  ...change,
  asks: homeText.extend({ homeId: id, version }),
  refuses: ['conflict', 'case-closed'],
})

export const joinHome = operation({
  name: 'people.join-home',
  does: 'Writes down that someone came to live in a home; a child may live in two.',
  method: 'POST',
  path: '/people/homes/{homeId}/members',
  ...ofHome,
  ...change,
  asks: z.object({ homeId: id, version, personId: id, joinedOn: day, share }),
  refuses: ['conflict', 'case-closed', ...joinFaults],
})

export const leaveHome = operation({
  name: 'people.leave-home',
  does: 'Writes down that someone left a home, and when; without a day it takes that back.',
  method: 'POST',
  path: '/people/homes/{homeId}/leave',
  ...ofHome,
  ...change,
  asks: z.object({ homeId: id, version, personId: id, joinedOn: day, leftOn: day.nullable() }),
  refuses: ['conflict', 'case-closed', 'absent', 'day-to-come', 'left-before-joined'],
})

export const startOwnFile = operation({
  name: 'people.start-own-file',
  does: 'Opens an own file about someone who stands around a case: a child has one of their own.',
  method: 'POST',
  path: '/people/cases/{caseId}/own-files',
  ...ofCase,
  ...change,
  asks: z.object({ caseId: id, personId: id, id, folderId: id, subject: z.string().trim().max(200).default('') }),
  refuses: ['case-closed', 'not-around', 'has-own-file', 'not-from-here'],
})

const noteFaults = ['no-holder', 'holder-not-needed', 'own-holder', 'until-before-from'] as const

export const noteAuthority = operation({
  name: 'people.note-authority',
  does: 'Writes down who has authority over a child or represents an adult, from when to when.',
  method: 'POST',
  path: '/people/cases/{caseId}/authorities',
  ...ofCase,
  ...change,
  asks: authorityText.extend({
    caseId: id,
    id,
    personId: id,
    kind: z.enum(authorityKinds),
    holderId: id.nullable().default(null),
  }),
  refuses: ['case-closed', 'not-around', ...noteFaults],
})

export const changeAuthority = operation({
  name: 'people.change-authority',
  does: 'Changes what is known of an authority: its holder, what it covers, its days; an end day ends it.',
  method: 'PUT',
  path: '/people/authorities/{authorityId}',
  ...ofAuthority,
  ...change,
  asks: authorityText.extend({ authorityId: id, version }),
  refuses: ['conflict', 'case-closed', ...noteFaults],
})
