// The seventeen people at work in Lindervoort: three wijkteams of two employers, part-timers, and one who is ill.
import type { Day } from '../core/kit/day.ts'
import type { Role } from '../core/kit/rights.ts'
import { lastMonday } from './calendar.ts'
import { officePhone } from './places.ts'
import type { Aside, Employer, Key, Member, PersonName, Team } from './world.ts'

export const employers: Employer[] = [
  { key: 'wijkzorg', name: 'Wijkzorg Lindervoort' },
  { key: 'brugwachter', name: 'Stichting De Brugwachter' },
]

export const teams: Team[] = [
  { key: 'team-oude-haven', name: 'Wijkteam Oude Haven', district: 'oude-haven' },
  { key: 'team-molenveld', name: 'Wijkteam Molenveld', district: 'molenveld' },
  { key: 'team-de-weiden', name: 'Wijkteam De Weiden', district: 'de-weiden' },
]

/** Name of someone at work out of one line: 'Marloes|van den|Berg'. */
export function nameOf(line: string): PersonName {
  const [given = '', prefix = '', family = ''] = line.split('|')
  return { given, prefix, family, callName: given }
}

type Line = [key: Key, name: string, employer: Key, roles: Role[], teams: Key[], hours: number, worksOn: string, note?: string]

const all: Key[] = ['team-oude-haven', 'team-molenveld', 'team-de-weiden']
const lines: Line[] = [
  ['fatma', 'Fatma||Yıldız', 'wijkzorg', ['socialWorker'], ['team-molenveld'], 32, 'ma, di, do, vr'],
  ['ewa', 'Ewa||Nowak', 'wijkzorg', ['socialWorker'], ['team-molenveld'], 32, 'ma, di, wo, do'],
  ['joost', 'Joost||Hoekstra', 'brugwachter', ['socialWorker'], ['team-oude-haven'], 28, 'ma, di, wo, vr'],
  ['lotte', 'Lotte||Feenstra', 'wijkzorg', ['socialWorker'], ['team-oude-haven'], 20, 'di, wo, do'],
  ['chantal', 'Chantal||Martina', 'brugwachter', ['socialWorker'], ['team-de-weiden'], 36, '', 'ziek sinds maandag'],
  ['bilal', 'Bilal||Amrani', 'wijkzorg', ['socialWorker'], ['team-de-weiden'], 24, 'di, do, vr'],
  ['hester', 'Hester|van|Dongen', 'wijkzorg', ['socialWorker', 'safeguardingOfficer'], ['team-oude-haven'], 32, 'ma, di, wo, do'],
  ['ruud', 'Ruud||Kramer', 'brugwachter', ['debtCounsellor'], all, 36, '', 'schuldhulp voor de drie teams'],
  ['marloes', 'Marloes|van den|Berg', 'wijkzorg', ['teamLead'], ['team-oude-haven', 'team-molenveld'], 36, ''],
  ['wouter', 'Wouter|de|Groot', 'brugwachter', ['teamLead'], ['team-de-weiden'], 32, 'ma, di, do, vr'],
  [
    'dewi',
    'Dewi||Tan',
    'brugwachter',
    ['communityWorker'],
    ['team-molenveld'],
    28,
    'di, wo, do, vr',
    'opbouwwerk en vrijwilligers',
  ],
  [
    'noor',
    'Noor||Haddou',
    'wijkzorg',
    ['communityWorker'],
    ['team-de-weiden', 'team-molenveld'],
    32,
    '',
    'jongerenwerk, ook avonden',
  ],
  ['sanne', 'Sanne||Postma', 'wijkzorg', ['trainee'], ['team-molenveld'], 24, 'ma, di, do', 'stagiair, derde jaar social work'],
  ['gerda', 'Gerda|de|Wit', 'wijkzorg', ['desk'], all, 24, 'ma, wo, vr', 'balie in de ochtend'],
  ['karin', 'Karin||Bosma', 'wijkzorg', ['policyAdviser'], all, 16, 'ma, do'],
  ['peter', 'Peter||Aalbers', 'wijkzorg', ['manager'], [], 20, 'ma, di, wo', 'applicatiebeheer'],
  ['ineke', 'Ineke||Schouten', 'brugwachter', ['privacyOfficer'], [], 8, 'di', 'functionaris gegevensbescherming'],
]

/** Everyone at work; who is ill has been so since Monday. */
export function staff(today: Day): Member[] {
  return lines.map(([key, name, employer, roles, of, hours, worksOn, note], at) => ({
    key,
    name: nameOf(name),
    email: `${key}@${employer === 'wijkzorg' ? 'wijkzorg' : 'brugwachter'}.example`,
    phone: officePhone(200 + at),
    employer,
    roles,
    teams: of,
    hours,
    worksOn: worksOn || 'ma, di, wo, do, vr',
    ...(note ? { note } : {}),
    ...(key === 'chantal' ? { absentSince: lastMonday(today) } : {}),
    ...(key === 'sanne' ? { supervisor: 'fatma' } : {}),
  }))
}

/** Who left at the end of the summer, and who begins soon and has no address yet. */
export const aside: Aside[] = [
  { key: 'tjitske', name: nameOf('Tjitske||Damstra'), employer: 'wijkzorg', roles: ['socialWorker'], hours: 28, ended: -84 },
  { key: 'mehmet', name: nameOf('Mehmet||Aydin'), employer: 'brugwachter', roles: ['desk'], hours: 16 },
]
