// What may be asked about the people, teams and employers of an organisation. All of it is final: who is let in is let in at once, and
// the way back is to change it again.
import { z } from 'zod'
import { day } from '../../core/kit/day.ts'
import { id } from '../../core/kit/id.ts'
import { operation } from '../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../core/kit/page.ts'
import { receipt, version } from '../../core/kit/receipt.ts'
import { linkHash, memberFacts, memberFilter, memberLine, site } from './model.ts'

const manages = { right: 'organisation.manage', final: true } as const
const oneMember = { about: { view: 'tenancy.member', by: 'memberId' } } as const

const list = {
  method: 'POST',
  about: 'many',
  trace: 'look',
  asks: z.object({ ...pageAsk, ...memberFilter.shape }),
  gives: pageOf(memberLine),
  refuses: [],
  touches: ({ rows }: { rows: { id: string }[] }) => rows.map((row) => row.id),
} as const

export const listMembers = operation({
  name: 'tenancy.list-members',
  does: 'Gives who works in the organisation, by name, and how it stands with their sign-in.',
  path: '/tenancy/members/list',
  right: 'organisation.manage',
  ...list,
})

export const reviewMembers = operation({
  name: 'tenancy.review-members',
  does: 'Gives the same list to whoever looks after privacy: who may do what, and nothing to change.',
  path: '/tenancy/members/review',
  right: 'trace.review',
  ...list,
})

export const openMember = operation({
  name: 'tenancy.open-member',
  does: 'Gives one person at work, and what became of the mail with their link.',
  method: 'GET',
  path: '/tenancy/members/{memberId}',
  ...oneMember,
  right: 'organisation.manage',
  trace: 'look',
  asks: z.object({ memberId: id }),
  gives: memberLine.extend({
    self: z.boolean(),
    mailIsOn: z.boolean(),
    /** The last mail with a link, as far as it did not arrive or is under way. */
    mail: z.object({ state: z.enum(['waiting', 'leaving', 'sent', 'stopped', 'failed']), why: z.string().nullable() }).nullable(),
  }),
  refuses: [],
})

export const addMember = operation({
  name: 'tenancy.add-member',
  does: 'Writes down someone who works here, with their roles and teams. They come in by a link, which is a step of its own.',
  method: 'POST',
  path: '/tenancy/members',
  about: 'own',
  ...manages,
  trace: 'change',
  asks: memberFacts.extend({ id, teamIds: z.array(id).max(100).default([]) }),
  gives: receipt,
  refuses: ['email-taken', 'team-gone', 'employer-gone'],
})

export const changeMember = operation({
  name: 'tenancy.change-member',
  does: 'Changes what is written down of someone at work; their roles hold at once.',
  method: 'PUT',
  path: '/tenancy/members/{memberId}',
  ...oneMember,
  ...manages,
  trace: 'change',
  asks: memberFacts.extend({ memberId: id, version }),
  gives: receipt,
  refuses: ['conflict', 'own-roles', 'last-manager', 'email-taken', 'email-needed', 'employer-gone'],
})

export const endMember = operation({
  name: 'tenancy.end-member',
  does: 'Says from which day someone no longer works here; once it is that day they are out on every device.',
  method: 'POST',
  path: '/tenancy/members/{memberId}/end',
  ...oneMember,
  ...manages,
  trace: 'change',
  asks: z.object({ memberId: id, version, on: day }),
  gives: receipt,
  refuses: ['conflict', 'last-manager', 'end-too-far'],
})

export const returnMember = operation({
  name: 'tenancy.return-member',
  does: 'Lets someone who left, or was to leave, work here again.',
  method: 'POST',
  path: '/tenancy/members/{memberId}/return',
  ...oneMember,
  ...manages,
  trace: 'change',
  asks: z.object({ memberId: id, version }),
  gives: receipt,
  refuses: ['conflict'],
})

export const signOutMember = operation({
  name: 'tenancy.sign-out-member',
  does: 'Ends every session of someone at work, on all devices, and a link they did not use; they may sign in again.',
  method: 'POST',
  path: '/tenancy/members/{memberId}/sign-out',
  ...oneMember,
  ...manages,
  proven: true,
  trace: 'change',
  asks: z.object({ memberId: id }),
  gives: receipt,
  refuses: [],
})

export const giveLink = operation({
  name: 'tenancy.give-link',
  does: 'Makes a link hold by which someone sets a password, once, within a day; it ends earlier links, and once used what they had.',
  method: 'POST',
  path: '/tenancy/members/{memberId}/link',
  ...oneMember,
  ...manages,
  trace: 'change',
  asks: z.object({ memberId: id, linkHash }),
  gives: receipt.extend({ until: z.string().optional() }),
  refuses: ['email-needed', 'has-left'],
})

export const mailLink = operation({
  name: 'tenancy.mail-link',
  does: 'Mails someone such a link; it is made as the mail leaves, so nobody here ever holds it.',
  method: 'POST',
  path: '/tenancy/members/{memberId}/mailed-link',
  ...oneMember,
  ...manages,
  trace: 'change',
  asks: z.object({ memberId: id, id, site }),
  gives: receipt,
  refuses: ['mail-off', 'email-needed', 'has-left'],
})

export const openAbsence = operation({
  name: 'tenancy.open-absence',
  does: 'Says whether a colleague of my team is away, and since when.',
  method: 'GET',
  path: '/tenancy/members/{memberId}/absence',
  ...oneMember,
  right: 'team.lead',
  trace: 'look',
  asks: z.object({ memberId: id }),
  gives: z.object({ version, since: day.nullable(), endedOn: day.nullable() }),
  refuses: ['absent'],
})

export const markAbsent = operation({
  name: 'tenancy.mark-absent',
  does: 'Says since when a colleague of my team is away, or that they are back.',
  method: 'PUT',
  path: '/tenancy/members/{memberId}/absence',
  ...oneMember,
  right: 'team.lead',
  final: true,
  trace: 'change',
  asks: z.object({ memberId: id, version, since: day.nullable() }),
  gives: receipt,
  refuses: ['absent', 'conflict', 'day-to-come'],
})
