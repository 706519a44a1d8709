// The tenant beside it: a small organisation with names that also occur next door, to prove that nothing leaks.
import type { Day } from '../core/kit/day.ts'
import { bornFor } from './calendar.ts'
import { directoryBeside } from './directory/lindervoort.ts'
import { generate, type PlanLine } from './generated.ts'
import { addressIn } from './places.ts'
import { nameOf } from './staff.ts'
import type { Member, Person, Team, Tenant } from './world.ts'

const teams: Team[] = [{ key: 'team-zandeloo', name: 'Buurtteam Zandeloo', district: 'oude-haven' }]

function worker(key: string, name: string, more: Pick<Member, 'roles' | 'hours' | 'worksOn'>): Member {
  return {
    key,
    name: nameOf(name),
    email: `${key}@buurtkracht.example`,
    phone: '0500-090000',
    employer: 'buurtkracht',
    teams: ['team-zandeloo'],
    ...more,
  }
}

/** Joost Hoekstra works at both places: two people of the same name, or one with two jobs; nothing tells. */
const members: Member[] = [
  worker('joost', 'Joost||Hoekstra', { roles: ['socialWorker'], hours: 24, worksOn: 'di, do, vr' }),
  worker('fatma', 'Fatma||Yilmaz', { roles: ['socialWorker', 'teamLead'], hours: 32, worksOn: 'ma, di, wo, do' }),
  worker('betsy', 'Betsy|van der|Wal', { roles: ['desk', 'communityWorker'], hours: 16, worksOn: 'ma, do' }),
  worker('arjen', 'Arjen||Prins', { roles: ['manager', 'privacyOfficer'], hours: 12, worksOn: 'wo' }),
]

const lines: PlanLine[] = [
  { owner: 'joost', opened: -210, count: 14 },
  { owner: 'joost', opened: -95, count: 9 },
  { owner: 'fatma', opened: -330, count: 18 },
  { owner: 'joost', opened: -14, count: 3 },
  { owner: 'fatma', opened: -400, closed: -80, ending: 'success', count: 16 },
  { owner: 'joost', opened: -260, closed: -150, ending: 'silence', count: 8 },
  { owner: 'fatma', opened: -190, closed: -40, ending: 'moved', count: 8 },
]

/** The first ones carry names that also stand in a story next door. */
const twins: readonly Person['name'][] = [
  { given: 'Samira', prefix: 'el', family: 'Haddad', callName: 'Samira' },
  { given: 'Hendrik', prefix: '', family: 'Wiersma', callName: 'Hendrik' },
  { given: 'Jayvano', prefix: '', family: 'Cijntje', callName: 'Jay' },
]

function namesake(name: Person['name'], at: number, today: Day): Person {
  return {
    key: `naamgenoot-${at + 1}`,
    name,
    birth: bornFor(today, 34 + at * 20, '06-11'),
    birthEstimated: false,
    gender: at === 0 ? 'vrouw' : 'man',
    language: 'nl',
    address: { ...addressIn('oude-haven', 'Heideveldlaan', String(3 + at * 12)), town: 'Zandeloo' },
    phone: null,
    email: null,
    hats: ['client'],
  }
}

/** Buurtkracht Zandeloo as it stands today: twelve people, seven files. */
export function neighbour(today: Day): Tenant {
  const part = generate({ prefix: 'bewoner', today, members, teams, desk: 'betsy', lines })
  const move = <T extends { address: Person['address'] }>(one: T): T =>
    one.address ? { ...one, address: { ...one.address, street: 'Heideveldlaan', town: 'Zandeloo' } } : one
  const people = [...part.people.map(move), ...twins.map((name, at) => namesake(name, at, today))]
  return {
    key: 'zandeloo',
    name: 'Buurtkracht Zandeloo',
    municipality: 'Zandeloo',
    domain: 'buurtkracht.example',
    districts: [{ key: 'oude-haven', name: 'Zandeloo', postcode: '1097', streets: ['Heideveldlaan'] }],
    employers: [{ key: 'buurtkracht', name: 'Buurtkracht' }],
    teams,
    members,
    aside: [],
    ...part,
    people,
    households: part.households.map(move),
    signals: [],
    directory: directoryBeside,
    webRequests: [],
    quickQuestions: [],
  }
}
