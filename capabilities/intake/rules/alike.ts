// How much one person looks like another on paper, and because of what: a reason to look, never a reason to join by itself.
import type { Day } from '../../../core/kit/day.ts'
import { soundOf, wholeFamily } from './names.ts'

export interface OnPaper {
  given: string
  prefix: string
  family: string
  bornOn: Day | null
  phone: string
  street: string
}

export const likeReasons = ['name', 'sound', 'born', 'born-nearly', 'phone', 'address'] as const
export type LikeReason = (typeof likeReasons)[number]

export interface Likeness {
  /** 0: nothing alike; from `shownFrom` on worth a look; from `nearlySure` on most likely the same. */
  score: number
  because: LikeReason[]
}

export const shownFrom = 30
export const nearlySure = 80

/** What each thing weighs. Numbers of our own, to put people in order; nothing is decided by them. */
const weights = { name: 40, sound: 32, given: 15, initial: 5, born: 40, 'born-nearly': 20, phone: 40, address: 20 } as const
const against = { given: -20, born: -25 } as const

const first = (given: string) =>
  given
    .trim()
    .toLowerCase()
    .split(/[\s-]+/)[0] ?? ''
const digits = (phone: string) => phone.replace(/\D/g, '').replace(/^(0031|31|0)/, '')
const placeOf = (street: string) => street.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Parts of a double name count one by one: "Jansen-de Vries" may be known as "Jansen". */
function partsOf({ prefix, family }: OnPaper): string[] {
  return [wholeFamily({ prefix, family }), ...family.split('-').filter((part) => family.includes('-') && part.trim().length > 2)]
}

function familyOf(one: OnPaper, other: OnPaper): 'name' | 'sound' | null {
  const [ours, theirs] = [partsOf(one), partsOf(other)].map((parts) => parts.map((part) => part.trim().toLowerCase()))
  if (ours?.some((part) => theirs?.includes(part))) return 'name'
  const [ourSounds, theirSounds] = [partsOf(one).map(soundOf), partsOf(other).map(soundOf)]
  return ourSounds.some((sound) => sound.length > 2 && theirSounds.includes(sound)) ? 'sound' : null
}

/** Day and month changed places, or one of the three differs. */
function nearly(one: Day, other: Day): boolean {
  const [year, month, day] = one.split('-')
  const [year2, month2, day2] = other.split('-')
  if (year === year2 && month === day2 && day === month2) return true
  return [year === year2, month === month2, day === day2].filter(Boolean).length === 2
}

function bornOf(one: Day | null, other: Day | null): 'born' | 'born-nearly' | 'other' | null {
  if (one === null || other === null) return null
  if (one === other) return 'born'
  return nearly(one, other) ? 'born-nearly' : 'other'
}

function givenScore(one: string, other: string): number {
  const [ours, theirs] = [first(one), first(other)]
  if (ours === '' || theirs === '') return 0
  if (ours === theirs || soundOf(ours) === soundOf(theirs)) return weights.given
  const initial = ours[0] === theirs[0]
  return initial && (ours.length <= 2 || theirs.length <= 2) ? weights.initial : against.given
}

/** What may not be weighed: an address that is secret, a number when the name is another. */
interface Held {
  address?: boolean
  phoneAlone?: boolean
}

/** Of two people on paper; the order does not matter. */
export function likeness(one: OnPaper, other: OnPaper, held: Held = {}): Likeness {
  const family = familyOf(one, other)
  const born = bornOf(one.bornOn, other.bornOn)
  const phone = held.phoneAlone && family === null ? '' : digits(one.phone)
  const place = held.address ? '' : placeOf(one.street)
  const because: LikeReason[] = [
    ...(family ? [family] : []),
    ...(born === 'born' || born === 'born-nearly' ? [born] : []),
    ...(phone.length >= 6 && phone === digits(other.phone) ? (['phone'] as const) : []),
    ...(place.length >= 4 && /\d/.test(place) && place === placeOf(other.street) ? (['address'] as const) : []),
  ]
  const points = because.reduce((sum, reason) => sum + weights[reason], 0)
  const names = family === null ? 0 : givenScore(one.given, other.given)
  return { score: Math.max(0, points + names + (born === 'other' ? against.born : 0)), because }
}

const spellings: readonly (readonly string[])[] = [
  ['ij', 'y', 'ei', 'ey'],
  ['ui', 'uy', 'uij'],
  ['ou', 'au'],
  ['oe', 'u'],
  ['k', 'c', 'ck'],
  ['f', 'v', 'ph'],
  ['s', 'z'],
  ['t', 'th'],
]
const mostSpellings = 24

/** Other ways to write a family name, the typed one first: what an index of names can look up. */
export function spellingsOf(family: string): string[] {
  const found = new Set([family.toLowerCase()])
  for (const group of spellings) {
    for (const name of [...found]) {
      for (const from of group) {
        if (!name.includes(from)) continue
        for (const to of group) if (found.size < mostSpellings) found.add(name.replace(from, to))
      }
    }
  }
  return [...found]
}
