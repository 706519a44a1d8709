// Makes a person with a name, an age that fits the theme, an address and a household.
import type { Day } from '../core/kit/day.ts'
import { bornFor } from './calendar.ts'
import { groupAt, groups, nameFrom } from './names.ts'
import { addressIn, districts, mobile } from './places.ts'
import type { Chance } from './random.ts'
import type { Household, Key, Person, Reach, Tie } from './world.ts'

const ages: Record<string, readonly [number, number]> = {
  debts: [22, 60],
  loneliness: [45, 86],
  parenting: [24, 44],
  housing: [20, 52],
  grief: [58, 89],
  divorce: [28, 54],
  work: [19, 56],
  illness: [52, 86],
  language: [23, 51],
  neighbours: [31, 76],
}

const interpreters: Record<string, string> = {
  'ar-SY': 'Arabisch (Syrisch), telefonisch',
  ti: 'Tigrinya, telefonisch',
  pl: 'Pools, telefonisch',
  tr: 'Turks, telefonisch',
  'ar-MA': 'Berbers (Tarifit), telefonisch',
}

/** A street and a number in a district, with a letter now and then. */
export function drawAddress(chance: Chance, district: Key) {
  const streets = districts.find((one) => one.key === district)?.streets ?? []
  return addressIn(district, chance.pick(streets), `${chance.between(2, 168)}${chance.pick(['', '', '', '', 'A', '-2', ' bis'])}`)
}

function birthday(chance: Chance): string {
  return `${String(chance.between(1, 12)).padStart(2, '0')}-${String(chance.between(1, 28)).padStart(2, '0')}`
}

const careful: readonly { safeContact: string; reach?: Omit<Reach, 'day'> }[] = [
  { safeContact: 'Alleen bellen, geen brieven', reach: { ways: ['phone', 'visit'], noLetterHome: true } },
  { safeContact: 'Liever appen dan bellen' },
  {
    safeContact: 'Niet bellen tijdens het werk',
    reach: { ways: ['phone', 'text', 'email', 'app', 'letter'], notBefore: '17:00' },
  },
  { safeContact: 'Voicemail zonder inhoud', reach: { ways: ['phone', 'text', 'app', 'letter', 'visit'], neutralSender: true } },
  {
    safeContact: 'Post naar kantoor',
    reach: { ways: ['phone', 'app', 'letter'], noLetterHome: true, lettersTo: 'Klaarleggen aan de balie van het wijkteam' },
  },
]

function carefully({ safeContact, reach }: (typeof careful)[number]): Pick<Person, 'safeContact' | 'reach'> {
  return { safeContact, ...(reach ? { reach: [{ day: -20, ...reach }] } : {}) }
}

/** Someone for a file of this theme. @param key of the person; the telephone number follows `number` */
export function writePerson(chance: Chance, of: { key: Key; theme: string; district: Key; today: Day; number: number }): Person {
  const foreign = groups.filter((group) => group.language in interpreters)
  const group = of.theme === 'language' ? chance.pick(foreign) : groupAt(chance.next())
  const woman = chance.happens(0.56)
  const [low, high] = ages[of.theme] ?? [25, 70]
  const age = chance.between(low, high)
  const name = nameFrom(chance.pick(woman ? group.women : group.men), chance.pick(group.families))
  const estimated = (group.language === 'ti' || group.language === 'ar-SY') && chance.happens(0.4)
  const interpreter = of.theme === 'language' ? interpreters[group.language] : undefined
  const handle = `${name.given}.${name.family}`
    .normalize('NFD')
    .replace(/[^a-zA-Z.]/g, '')
    .toLowerCase()
  return {
    key: of.key,
    name,
    birth: bornFor(of.today, age, estimated ? '01-01' : birthday(chance)),
    birthEstimated: estimated,
    gender: chance.happens(0.04) ? null : woman ? 'vrouw' : 'man',
    language: group.language,
    ...(interpreter ? { interpreter } : {}),
    address: drawAddress(chance, of.district),
    phone: chance.happens(0.93) ? mobile(of.number * 37 + 1042) : null,
    email: age > 74 || chance.happens(0.3) ? null : `${handle}@post.example`,
    ...(chance.happens(0.18) ? carefully(chance.pick(careful)) : {}),
    hats: ['client'],
  }
}

/** A child in the same house as a parent. */
export function writeChild(chance: Chance, parent: Person, of: { name: string; today: Day }): { child: Person; tie: Tie } {
  const child: Person = {
    key: `${parent.key}-kind`,
    name: { ...parent.name, given: of.name, callName: of.name },
    birth: bornFor(of.today, chance.between(5, 11), birthday(chance)),
    birthEstimated: false,
    gender: 'man',
    language: 'nl',
    address: parent.address,
    phone: null,
    email: null,
    hats: ['child'],
  }
  return { child, tie: { from: parent.key, to: child.key, kind: 'parent', closeness: 5 } }
}

/** The household of one grown-up and perhaps a child. */
export function writeHousehold(parent: Person, child: Person | null): Household {
  const members: Household['members'] = [{ person: parent.key, role: 'adult', joined: null }]
  if (child) members.push({ person: child.key, role: 'child', joined: null })
  return { key: `${parent.key}.home`, address: parent.address, members }
}
