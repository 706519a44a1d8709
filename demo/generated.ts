// The many files beside the handwritten stories: who they belong to, what they are about, how they ended.
import type { Day } from '../core/kit/day.ts'
import type { Case, ClosureReason } from './case-shape.ts'
import { writeCase } from './case-writer.ts'
import { kinNamesFor } from './names.ts'
import { writeChild, writeHousehold, writePerson } from './people-writer.ts'
import { themeOf, themes } from './pieces/all.ts'
import { childName, factsFrom } from './pieces/facts.ts'
import type { Theme } from './pieces/theme.ts'
import { chanceFrom, seedOf } from './random.ts'
import { phone } from './stories/story.ts'
import type { DayOffset, Household, Key, Member, Person, Request, Team, Tie } from './world.ts'

/** A part of a tenant: a story, or all generated files together. */
export interface Part {
  people: Person[]
  households: Household[]
  ties: Tie[]
  requests: Request[]
  cases: Case[]
}

export interface Plan {
  /** Begins the keys of this plan. */
  prefix: string
  today: Day
  members: readonly Member[]
  teams: readonly Team[]
  desk: Key
  /** One line a case, in order. */
  lines: PlanLine[]
}

export interface PlanLine {
  owner: Key
  opened: DayOffset
  count: number
  closed?: DayOffset
  ending?: ClosureReason
}

const withChild = new Set(['parenting', 'divorce'])
/** What goes together in one file; the second theme runs along underneath. */
const beside: Record<string, string[]> = {
  debts: ['loneliness', 'work'],
  loneliness: ['illness', 'neighbours'],
  parenting: ['debts', 'work'],
  housing: ['debts', 'work'],
  grief: ['loneliness'],
  divorce: ['debts'],
  work: ['debts'],
  illness: ['loneliness'],
  language: ['debts', 'work'],
  neighbours: ['loneliness'],
}

const referrers = ['huisarts', 'school', 'woningcorporatie', 'wijkagent', 'thuiszorg', 'buurvrouw', null, null, null, null, null]

/** Who brought these is written down since a while ago; of older ones nobody knows any more. */
const brought: Partial<Record<string, NonNullable<Request['brought']>>> = {
  huisarts: {
    ...{ organisation: 'Huisartsenpraktijk Van Ommen', name: 'Tineke Vaatstra', email: 'praktijk@vanommen.example' },
    ...{ phone: phone(136), agreed: 'not-asked' },
  },
  school: {
    ...{ organisation: 'Basisschool De Klepper', name: 'Ellen Draaisma', email: 'ellen@deklepper.example' },
    ...{ phone: phone(122), agreed: 'yes' },
  },
  wijkagent: { organisation: 'Politie, basisteam', name: 'wijkagent', email: '', phone: phone(135), agreed: 'yes' },
}
const writtenDownSince = -40

function writeRequest(case_: Case, theme: Theme, desk: Key): Request {
  const chance = chanceFrom(seedOf(`${case_.key}.request`))
  const request: Request = {
    key: `${case_.key}.request`,
    person: case_.person,
    words: chance.pick(theme.asks),
    channel: chance.pick(['phone', 'phone', 'walkIn', 'email', 'website', 'partner', 'desk'] as const),
    urgency: chance.pick(['calm', 'calm', 'soon'] as const),
    referrer: chance.pick(referrers),
    knows: chance.happens(0.92) ? 'yes' : 'unknown',
    safe: chance.happens(0.7) ? 'yes' : 'notAsked',
    received: case_.opened - chance.between(2, 24),
    receivedBy: desk,
    team: case_.team,
    decision: 'allocated',
    decided: case_.opened,
    case: case_.key,
  }
  const by = case_.opened < writtenDownSince ? undefined : brought[request.referrer ?? '']
  if (!by) return request
  return { ...request, brought: request.knows === 'yes' ? by : { ...by, agreed: 'not-asked' } }
}

/** One file with its person, household and request. */
function writeFile(plan: Plan, line: PlanLine, at: number): Part {
  const chance = chanceFrom(seedOf(`${plan.prefix}.${at}`))
  const owner = plan.members.find((member) => member.key === line.owner) as Member
  const team = plan.teams.find((one) => one.key === owner.teams[at % owner.teams.length]) as Team
  const main = themes[(at * 7 + Math.floor(at / 10)) % themes.length] as Theme
  const key = `${plan.prefix}-${at + 1}`
  const person = writePerson(chance, {
    key,
    theme: main.code,
    district: team.district,
    today: plan.today,
    number: at + (seedOf(plan.prefix) % 5000),
  })
  if (line.ending === 'death' && line.closed !== undefined) person.died = line.closed - 3
  const child = withChild.has(main.code) ? writeChild(chance, person, { name: childName(chance), today: plan.today }) : null
  const household = writeHousehold(person, child?.child ?? null)
  const woman = person.gender === 'vrouw' || (person.gender === null && chance.happens(0.5))
  const of = {
    name: person.name.callName,
    woman,
    child: child?.child.name.callName ?? '',
    street: person.address?.street ?? '',
    today: plan.today,
    kin: kinNamesFor(person.name),
  }
  const able = plan.members.filter((member) => member.roles.includes('socialWorker') && member.absentSince === undefined)
  const near = able.filter((member) => member.teams.includes(team.key) && member.key !== owner.key)
  const stand = chance.pick(near.length > 0 ? near : able).key
  const case_ = writeCase(
    {
      ...line,
      key: `${key}.case`,
      person: key,
      also: child ? [child.child.key] : [],
      household: household.key,
      main,
      second: themeOf(chance.pick(beside[main.code] ?? ['loneliness'])),
      facts: factsFrom(chance, of),
      owner,
      stand,
      team: team.key,
      members: plan.members,
      today: plan.today,
    },
    chance,
  )
  return {
    people: child ? [person, child.child] : [person],
    households: [household],
    ties: child ? [child.tie] : [],
    requests: [writeRequest(case_, main, plan.desk)],
    cases: [case_],
  }
}

/** Parts put together, in order. */
export function joinParts(parts: readonly Part[]): Part {
  return {
    people: parts.flatMap((part) => part.people),
    households: parts.flatMap((part) => part.households),
    ties: parts.flatMap((part) => part.ties),
    requests: parts.flatMap((part) => part.requests),
    cases: parts.flatMap((part) => part.cases),
  }
}

/** All files of a plan. */
export function generate(plan: Plan): Part {
  return joinParts(plan.lines.map((line, at) => writeFile(plan, line, at)))
}
