// What every handwritten story is made of: people from one line each, a case with empty drawers, goals with their state.
import type { Day } from '../../core/kit/day.ts'
import { bornFor } from '../calendar.ts'
import type { Action, Case, Goal, GoalState } from '../case-shape.ts'
import { goalFrom } from '../pieces/plan-shape.ts'
import { addressIn, mobile } from '../places.ts'
import { nameOf } from '../staff.ts'
import type { Address, Household, Key, Person, PersonName } from '../world.ts'

type More = Partial<Omit<Person, 'key' | 'name' | 'birth'>> & { partnerFamily?: string; oneName?: boolean; callName?: string }

/** Someone in a story: name as 'Given|prefix|Family', age today, birthday 'MM-DD'. */
export function someone(today: Day, of: { key: Key; name: string; age: number; born: string }, more: More = {}): Person {
  const { partnerFamily, oneName, callName, ...rest } = more
  const name: PersonName = {
    ...nameOf(of.name),
    ...(partnerFamily ? { partnerFamily } : {}),
    ...(oneName ? { oneName, callName: callName ?? nameOf(of.name).family } : {}),
    ...(callName ? { callName } : {}),
  }
  return {
    key: of.key,
    name,
    birth: bornFor(today, of.age, of.born),
    birthEstimated: false,
    gender: null,
    language: 'nl',
    address: null,
    phone: null,
    email: null,
    hats: ['client'],
    ...rest,
  }
}

/** 'molenveld Wiekslagstraat 14' as an address. */
export function at(line: string, more: Partial<Address> = {}): Address {
  const [district = '', ...rest] = line.split(' ')
  return { ...addressIn(district, rest.slice(0, -1).join(' '), rest.at(-1) ?? '1'), ...more }
}

/** Telephone number of someone in a story, by a small number of their own. */
export function phone(number: number): string {
  return mobile(980000 + number)
}

/** A case of which all that is not told is empty. */
export function caseOf(
  told: Pick<Case, 'key' | 'person' | 'title' | 'phase' | 'owner' | 'team' | 'opened'> & Partial<Case>,
): Case {
  return {
    also: [],
    workers: [],
    warnings: [],
    inventory: [],
    goals: [],
    notes: [],
    appointments: [],
    tasks: [],
    drafts: [],
    ...told,
  }
}

/** A goal from lines (see `goalFrom`); an action reads 'person Samira: text (+7)' with its day, 'gedaan', 'vervallen' or 'wacht op ...'. */
export function goal(
  of: Pick<Goal, 'key' | 'domain' | 'aim' | 'now' | 'whose' | 'ownersOnly'> & { state?: GoalState },
  lines: string,
): Goal {
  const { actions, ...piece } = goalFrom(lines.replace(/^(\s*)(person|network|worker|other) ([^:\n]*): /gm, '$1$2: [$3] '))
  return {
    ...piece,
    ...of,
    state: of.state ?? 'open',
    actions: actions.map(({ who, text }): Action => {
      const found = /^\[([^\]]*)\] (.*?)(?: \(([+-]?\d+)?( ?gedaan| ?vervallen| ?wacht op [^)]*)?\))?$/.exec(text)
      const mark = found?.[4]?.trim() ?? ''
      const waitsFor = mark.startsWith('wacht op ') ? mark.slice('wacht op '.length) : ''
      const state = mark === 'gedaan' ? 'done' : mark === 'vervallen' ? 'dropped' : 'open'
      const ownerName = found?.[1] ?? ''
      // In the stories a worker or person is named as the key is, but for the capital.
      const owner = who === 'worker' || who === 'person' ? { owner: ownerName.toLowerCase() } : {}
      const due = found?.[3] ? Number(found[3]) : null
      return { text: found?.[2] ?? text, ownerKind: who, ownerName, ...owner, due, state, ...(waitsFor ? { waitsFor } : {}) }
    }),
  }
}

/** One home with those who live there. */
export function home(key: Key, address: Address | null, members: Household['members']): Household {
  return { key, address, members }
}
