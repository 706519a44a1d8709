// The large organisation, for measuring: any person and any note by their number, from the same pieces, nothing kept.
import { type Day, dayFromNumber, dayNumber } from '../core/kit/day.ts'
import type { NoteKind } from './case-shape.ts'
import { groupAt, kinNamesFor, nameFrom } from './names.ts'
import { noteText } from './note-writer.ts'
import { themes } from './pieces/all.ts'
import { childName, type Facts, factsFrom, fits } from './pieces/facts.ts'
import { small } from './pieces/small.ts'
import type { Piece, Theme } from './pieces/theme.ts'
import { districts, mobile, town } from './places.ts'
import { type Chance, chanceFrom } from './random.ts'
import type { DayOffset, PersonName } from './world.ts'

/** How much there is of everything; people, workers and cases are spread evenly over tenants. */
export interface LargeSize {
  tenants: number
  workers: number
  people: number
  notes: number
}

export const largeSize: LargeSize = { tenants: 20, workers: 200, people: 100_000, notes: 1_000_000 }

export interface LargePerson {
  tenant: number
  name: PersonName
  birth: Day
  woman: boolean
  language: string
  phone: string
  street: string
  number: string
  postcode: string
  town: string
  district: string
}

/** One case for each person: case i is about person i. */
export interface LargeCase {
  tenant: number
  person: number
  /** From 0, inside its tenant. */
  worker: number
  title: string
  domain: Theme['domain']
  opened: DayOffset
  closed: DayOffset | null
  notes: number
}

export interface LargeNote {
  kind: NoteKind
  day: DayOffset
  time: string
  minutes: number
  text: string
}

function drawFor(what: number, at: number): Chance {
  return chanceFrom(Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(what + 1, 0x85ebca6b))
}

/** Person i, from 0; people lie round the tenants in turn. */
export function largePerson(at: number, today: Day, size: LargeSize = largeSize): LargePerson {
  const chance = drawFor(1, at)
  const group = groupAt(chance.next())
  const woman = chance.happens(0.55)
  const district = districts[at % districts.length] as (typeof districts)[number]
  return {
    tenant: at % size.tenants,
    name: nameFrom(chance.pick(woman ? group.women : group.men), chance.pick(group.families)),
    birth: dayFromNumber(dayNumber(today) - chance.between(18 * 365, 92 * 365)),
    woman,
    language: group.language,
    phone: mobile(at),
    street: chance.pick(district.streets),
    number: String(chance.between(1, 240)),
    postcode: `${district.postcode} ${chance.pick(['BC', 'EG', 'HJ', 'KL', 'MN'])}`,
    town,
    district: district.name,
  }
}

/** How many notes case i has: uneven, and over all cases as many as the size tells. */
function notesOf(at: number, size: LargeSize): number {
  const mean = size.notes / size.people
  const half = Math.floor(mean / 2)
  const uneven = half === 0 ? 0 : (Math.imul(at >> 1, 2654435761) >>> 8) % (half + 1)
  const whole = Math.floor(((at + 1) * size.notes) / size.people) - Math.floor((at * size.notes) / size.people)
  const paired = at % 2 === 0 ? at + 1 < size.people : true
  return paired ? whole + (at % 2 === 0 ? uneven : -uneven) : whole
}

/** Case i, about person i. */
export function largeCase(at: number, size: LargeSize = largeSize): LargeCase {
  const chance = drawFor(2, at)
  const theme = themes[at % themes.length] as Theme
  const opened = -chance.between(5, 900)
  const closed = opened < -120 && chance.happens(0.45) ? Math.min(-1, opened + chance.between(40, 400)) : null
  return {
    tenant: at % size.tenants,
    person: at,
    worker: Math.floor(at / size.tenants) % Math.max(1, Math.floor(size.workers / size.tenants)),
    title: chance.pick(theme.titles),
    domain: theme.domain,
    opened,
    closed,
    notes: notesOf(at, size),
  }
}

const line: Piece[][] = themes.map((theme) => theme.chapters.flat())

function factsOf(at: number, today: Day): Facts {
  const person = largePerson(at, today)
  const chance = drawFor(3, at)
  const of = {
    name: person.name.callName,
    woman: person.woman,
    child: childName(chance),
    street: person.street,
    today,
    kin: kinNamesFor(person.name),
  }
  return factsFrom(chance, of)
}

const clocks = Array.from(
  { length: 108 },
  (_, at) => `${String(8 + Math.floor(at / 12)).padStart(2, '0')}:${String((at % 12) * 5).padStart(2, '0')}`,
)

/** All notes of case i in order of time, as many as `largeCase(i).notes`. Facts are drawn once, so ask case by case. */
export function largeNotes(at: number, today: Day, size: LargeSize = largeSize): LargeNote[] {
  const one = largeCase(at, size)
  const facts = factsOf(at, today)
  const chance = drawFor(4, at)
  const story = line[at % themes.length] ?? []
  const until = one.closed ?? 0
  return Array.from({ length: one.notes }, (_, nth): LargeNote => {
    const told = story[Math.floor((nth * story.length) / one.notes + (nth === 0 ? 0 : chance.next()))] ?? story[0]
    const drawn = nth > 0 && chance.happens(0.25) ? chance.pick(small) : (told as Piece)
    const piece = fits(drawn.text, facts) ? drawn : (small[0] as Piece)
    const day = Math.round(one.opened + ((until - one.opened) * nth) / Math.max(1, one.notes))
    const text = noteText(piece, facts, { day, chance, plain: piece.text.length < 45 })
    return {
      kind: piece.kind,
      day,
      time: clocks[chance.below(clocks.length)] ?? '09:00',
      minutes: 5 * chance.between(1, 14),
      text,
    }
  })
}
