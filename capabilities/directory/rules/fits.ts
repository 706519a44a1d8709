// What fits someone, from what there is: together before alone where it fits, and each with why it does and what does not.
// Source of the order: seed 004, "meer collectief dan individueel" and "formeel en informeel in optimale verhouding".
import type { Day } from '../../../core/kit/day.ts'
import type { Kind, ServiceLine } from '../offer/model.ts'
import { isOldWaiting, isStale } from './freshness.ts'
import { kindOf, rankOf } from './kinds.ts'

/** What is known of someone; null or empty where nobody knows, and then it speaks neither for nor against. */
export interface Need {
  /** Code of what it is about. */
  domain: string | null
  teamId: string | null
  /** Codes of languages, the best first. */
  languages: readonly string[]
  age: number | null
  /** Groups someone belongs to, as far as known: `women`, `parents`. */
  audiences: readonly string[]
  /** What one can pay each time. */
  budgetCents: number | null
}

export const whys = [
  'domain',
  'area',
  'whole-town',
  'language',
  'audience',
  'age',
  'free',
  'affordable',
  'walk-in',
  'no-waiting',
] as const
export type Why = (typeof whys)[number]

export const buts = ['other-area', 'other-language', 'other-audience', 'costs', 'paused', 'waiting', 'referral', 'stale'] as const
export type But = (typeof buts)[number]

export interface Fitting<Service> {
  service: Service
  kind: Kind
  why: Why[]
  but: But[]
}

export type Offered = Pick<
  ServiceLine,
  | 'name'
  | 'form'
  | 'domains'
  | 'audiences'
  | 'minAge'
  | 'maxAge'
  | 'languages'
  | 'costCents'
  | 'waitingDays'
  | 'waitingSaidOn'
  | 'access'
  | 'paused'
  | 'areas'
  | 'checkedOn'
>

export interface At {
  today: Day
  staleAfterDays: number
}

/** These keep someone out; the others are only to be known. */
const keepsOut: ReadonlySet<But> = new Set(['other-area', 'other-language', 'other-audience', 'costs', 'paused'])

const meet = (one: readonly string[], other: readonly string[]) => one.some((code) => other.includes(code))
/** `nl-NGT` is not helped by `nl`; `nl-BE` would be. */
const primary = (code: string) => (code === 'nl-NGT' ? code : (code.split('-')[0] ?? code))

/** Its subject and its ages are what it is for: outside them it is no offer at all. */
function isAbout(need: Need, { domains, minAge, maxAge }: Offered): boolean {
  if (need.domain !== null && domains.length > 0 && !domains.includes(need.domain)) return false
  if (need.age === null) return true
  return (minAge === null || need.age >= minAge) && (maxAge === null || need.age <= maxAge)
}

function forWhom(need: Need, { audiences }: Offered): { why: Why[]; but: But[] } {
  if (audiences.length === 0) return { why: [], but: [] }
  if (meet(need.audiences, audiences)) return { why: ['audience'], but: [] }
  const other = need.audiences.includes('men') ? 'women' : need.audiences.includes('women') ? 'men' : null
  return { why: [], but: other !== null && audiences.includes(other) ? ['other-audience'] : [] }
}

function whereAndHow(need: Need, of: Offered): { why: Why[]; but: But[] } {
  const why: Why[] = []
  const but: But[] = []
  if (of.areas.length === 0) why.push('whole-town')
  else if (need.teamId !== null && of.areas.includes(need.teamId)) why.push('area')
  else if (need.teamId !== null) but.push('other-area')
  if (need.languages.length > 0 && of.languages.length > 0) {
    const spoken = meet(need.languages.map(primary), of.languages.map(primary))
    if (spoken) why.push('language')
    else but.push('other-language')
  }
  return { why, but }
}

function atWhatPrice(need: Need, { costCents }: Offered): { why: Why[]; but: But[] } {
  if (costCents === 0) return { why: ['free'], but: [] }
  if (costCents === null || need.budgetCents === null) return { why: [], but: [] }
  return costCents <= need.budgetCents ? { why: ['affordable'], but: [] } : { why: [], but: ['costs'] }
}

function howSoon(of: Offered, { today, staleAfterDays }: At): { why: Why[]; but: But[] } {
  const why: Why[] = []
  const but: But[] = []
  const fresh = !isOldWaiting(of.waitingSaidOn, today)
  if (of.paused) but.push('paused')
  if (of.waitingDays === 0 && fresh) why.push('no-waiting')
  if ((of.waitingDays ?? 0) > 0) but.push('waiting')
  if (of.access === 'walk-in') why.push('walk-in')
  if (of.access === 'referral') but.push('referral')
  if (isStale(of.checkedOn, today, staleAfterDays)) but.push('stale')
  return { why, but }
}

/** How one offer fits; null when it is about something else or for other ages. */
export function fitOf<Service extends Offered>(need: Need, service: Service, at: At): Fitting<Service> | null {
  if (!isAbout(need, service)) return null
  const about: Why[] = need.domain !== null && service.domains.includes(need.domain) ? ['domain'] : []
  const aged: Why[] = need.age !== null && (service.minAge !== null || service.maxAge !== null) ? ['age'] : []
  const parts = [forWhom(need, service), whereAndHow(need, service), atWhatPrice(need, service), howSoon(service, at)]
  return {
    service,
    kind: kindOf(service.form),
    why: [...about, ...parts.flatMap(({ why }) => why), ...aged],
    but: parts.flatMap(({ but }) => but),
  }
}

/** How many things keep someone out. */
export function heldBackBy({ but }: Pick<Fitting<unknown>, 'but'>): number {
  return but.filter((one) => keepsOut.has(one)).length
}

/**
 * What fits, the best first: what nothing keeps one out of, and of that the collective before the informal before the individual;
 * then what is in the district, what says more for it, and the shortest wait. An offer that says it is about this comes before one that is about anything.
 */
export function whatFits<Service extends Offered>(need: Need, services: readonly Service[], at: At): Fitting<Service>[] {
  const wait = ({ service }: Fitting<Service>) => service.waitingDays ?? 30
  const away = ({ why }: Fitting<Service>) => (why.includes('area') ? 0 : 1)
  const general = ({ why }: Fitting<Service>) => (need.domain === null || why.includes('domain') ? 0 : 1)
  return services
    .flatMap((service) => fitOf(need, service, at) ?? [])
    .sort(
      (a, b) =>
        general(a) - general(b) ||
        heldBackBy(a) - heldBackBy(b) ||
        rankOf[a.kind] - rankOf[b.kind] ||
        away(a) - away(b) ||
        b.why.length - a.why.length ||
        wait(a) - wait(b) ||
        a.service.name.localeCompare(b.service.name, 'nl'),
    )
}
