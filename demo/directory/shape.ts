// The shape of the demo's sociale kaart: organisations with places and contacts, and what they offer, out of short lines.
import type { Access, Audience, Domain, Form } from '../../capabilities/directory/offer/model.ts'
import type { DayOffset, Key } from '../units.ts'

export interface Organisation {
  key: Key
  name: string
  description: string
  phone: string
  email: string
  /** Last looked at, by whom. */
  checked: [DayOffset, Key]
}

export interface Place {
  key: Key
  organisation: Key
  name: string
  district: Key
  street: string
  number: string
  accessibility: string
}

export interface Offer {
  key: Key
  organisation: Key
  name: string
  form: Form
  description: string
  domains: Domain[]
  /** Districts; none: the whole town. */
  areas: Key[]
  audiences: Audience[]
  ages: [from: number | null, until: number | null]
  languages: string[]
  cost: number | null
  costNote: string
  /** Days, and when that was said. */
  waiting: [days: number, said: DayOffset] | null
  /** As one types them: 'di 10-12'. */
  times: string
  timesNote: string
  access: Access
  applyHow: string
  places: Key[]
  paused: boolean
  checked: [DayOffset, Key]
}

export interface Contact {
  key: Key
  organisation: Key | null
  name: string
  role: string
  phone: string
  email: string
  reach: string
  district: Key | null
  checked: [DayOffset, Key]
}

export interface Directory {
  organisations: Organisation[]
  places: Place[]
  offers: Offer[]
  contacts: Contact[]
}

const words = <Word extends string>(text: string) => text.split(' ').filter(Boolean) as Word[]

type Line = [
  organisation: Key,
  name: string,
  form: Form,
  /** Domains, with a space between them. */
  domains: string,
  times: string,
  access: Access,
  description: string,
  more?: {
    areas?: string
    for?: string
    ages?: [number | null, number | null]
    languages?: string
    cost?: number | null
    costNote?: string
    waiting?: [number, DayOffset]
    timesNote?: string
    how?: string
    at?: string
    paused?: true
    checked?: [DayOffset, Key]
  },
]

/** Offers out of lines; what a line does not say is usual: Dutch, free, for everyone, looked at some weeks ago. */
export function offersFrom(prefix: string, lines: readonly Line[]): Offer[] {
  return lines.map(([organisation, name, form, domains, times, access, description, more = {}], at) => ({
    key: `${prefix}-${at + 1}`,
    organisation,
    name,
    form,
    description,
    domains: words<Domain>(domains),
    areas: words(more.areas ?? ''),
    audiences: words<Audience>(more.for ?? ''),
    ages: more.ages ?? [null, null],
    languages: words(more.languages ?? 'nl'),
    cost: more.cost === undefined ? 0 : more.cost,
    costNote: more.costNote ?? '',
    waiting: more.waiting ?? null,
    times,
    timesNote: more.timesNote ?? '',
    access,
    applyHow: more.how ?? '',
    places: words(more.at ?? ''),
    paused: more.paused ?? false,
    checked: more.checked ?? [-9 - ((at * 17) % 120), at % 3 === 0 ? 'dewi' : at % 3 === 1 ? 'noor' : 'gerda'],
  }))
}
