// What may be asked about teams, employers and the name of an organisation. All of it holds at once; the way back is to change it again.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { employerLine, line, teamFacts, teamLine } from './model.ts'

const manages = { right: 'organisation.manage', trace: 'change', final: true } as const
const oneTeam = { about: { view: 'tenancy.team', by: 'teamId' } } as const
const oneEmployer = { about: { view: 'tenancy.employer', by: 'employerId' } } as const

export const openOrganisation = operation({
  name: 'tenancy.open-organisation',
  does: 'Gives what the organisation is called, its teams with who works in them, and its employers.',
  method: 'GET',
  path: '/tenancy/organisation',
  about: 'own',
  right: 'organisation.manage',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({
    name: z.string(),
    version,
    teams: z.array(teamLine),
    employers: z.array(employerLine),
    /** Whether anyone but the asker works here. */
    alone: z.boolean(),
    /** Whether a link can be mailed, or is given by hand. */
    mailIsOn: z.boolean(),
  }),
  refuses: [],
})

export const nameOrganisation = operation({
  name: 'tenancy.name-organisation',
  does: 'Gives the organisation another name, as it stands above every page and letter.',
  method: 'PUT',
  path: '/tenancy/organisation',
  about: 'own',
  ...manages,
  asks: z.object({ name: line, version }),
  gives: receipt,
  refuses: ['conflict'],
})

export const addTeam = operation({
  name: 'tenancy.add-team',
  does: 'Adds a team, with a circle of its own: what lies there is seen by who works in it.',
  method: 'POST',
  path: '/tenancy/teams',
  about: 'own',
  ...manages,
  asks: teamFacts.extend({ id }),
  gives: receipt,
  refuses: ['absent', 'team-there'],
})

export const changeTeam = operation({
  name: 'tenancy.change-team',
  does: 'Gives a team another name or district.',
  method: 'PUT',
  path: '/tenancy/teams/{teamId}',
  ...oneTeam,
  ...manages,
  asks: teamFacts.extend({ teamId: id, version }),
  gives: receipt,
  refuses: ['conflict', 'team-there'],
})

export const removeTeam = operation({
  name: 'tenancy.remove-team',
  does: 'Takes a team away in which nothing ever lay; refused as soon as a case or a request names it.',
  method: 'DELETE',
  path: '/tenancy/teams/{teamId}',
  ...oneTeam,
  ...manages,
  asks: z.object({ teamId: id }),
  gives: receipt,
  refuses: ['team-in-use'],
})

export const putInTeam = operation({
  name: 'tenancy.put-in-team',
  does: 'Puts someone into a team; they see at once what lies there.',
  method: 'PUT',
  path: '/tenancy/teams/{teamId}/members/{memberId}',
  ...oneTeam,
  ...manages,
  asks: z.object({ teamId: id, memberId: id }),
  gives: receipt,
  refuses: ['absent'],
})

export const takeFromTeam = operation({
  name: 'tenancy.take-from-team',
  does: 'Takes someone out of a team; they no longer see what lies there.',
  method: 'DELETE',
  path: '/tenancy/teams/{teamId}/members/{memberId}',
  ...oneTeam,
  ...manages,
  asks: z.object({ teamId: id, memberId: id }),
  gives: receipt,
  refuses: ['absent'],
})

export const addEmployer = operation({
  name: 'tenancy.add-employer',
  does: 'Adds an employer of people who work here.',
  method: 'POST',
  path: '/tenancy/employers',
  about: 'own',
  ...manages,
  asks: z.object({ id, name: line }),
  gives: receipt,
  refuses: [],
})

export const changeEmployer = operation({
  name: 'tenancy.change-employer',
  does: 'Gives an employer another name.',
  method: 'PUT',
  path: '/tenancy/employers/{employerId}',
  ...oneEmployer,
  ...manages,
  asks: z.object({ employerId: id, version, name: line }),
  gives: receipt,
  refuses: ['conflict'],
})

export const removeEmployer = operation({
  name: 'tenancy.remove-employer',
  does: 'Takes an employer away whom nobody works for.',
  method: 'DELETE',
  path: '/tenancy/employers/{employerId}',
  ...oneEmployer,
  ...manages,
  asks: z.object({ employerId: id }),
  gives: receipt,
  refuses: ['employer-in-use'],
})
