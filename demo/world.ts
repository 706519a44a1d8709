// The shape of the demo organisation as plain data: who works there, who comes for help, and what was written down.
import type { Subject } from '../capabilities/intake/quick/model.ts'
import type { Day } from '../core/kit/day.ts'
import type { Role } from '../core/kit/rights.ts'
import type { Case, LifeDomain } from './case-shape.ts'
import type { Directory } from './directory/shape.ts'
import type { Clock, DayOffset, Key } from './units.ts'

export type { Amount, Clock, DayOffset, Key } from './units.ts'

export interface World {
  readonly today: Day
  readonly tenants: Tenant[]
}

/** One organisation with all that is its own; nothing in it refers to another tenant. */
export interface Tenant {
  key: Key
  name: string
  municipality: string
  /** E-mail domain of the organisation, below `.example`. */
  domain: string
  districts: District[]
  employers: Employer[]
  teams: Team[]
  members: Member[]
  /** Who works here without a part in any story: left, or not begun. */
  aside: Aside[]
  people: Person[]
  households: Household[]
  ties: Tie[]
  requests: Request[]
  /** Looked through by the first team. */
  webRequests: WebRequest[]
  quickQuestions: QuickQuestion[]
  cases: Case[]
  signals: Signal[]
  directory: Directory
}

export interface District {
  key: Key
  name: string
  /** Four digits of the postcode; made up, as the town is. */
  postcode: string
  streets: readonly string[]
}

export interface Employer {
  key: Key
  name: string
}

export interface Team {
  key: Key
  name: string
  district: Key
}

/** Someone at work. */
export interface Member {
  key: Key
  name: PersonName
  email: string
  phone: string
  employer: Key
  roles: Role[]
  /** First one is the home team. */
  teams: Key[]
  /** Hours of work a week. */
  hours: number
  /** Dutch words for the days at work: 'ma, di, do'. */
  worksOn: string
  /** 'ziek sinds maandag', 'stagiair tot juli'. */
  note?: string
  absentSince?: DayOffset
  /** For a trainee: under whose eye. */
  supervisor?: Key
}

/** Someone on the list of people at work who signs in no longer, or not yet. */
export interface Aside {
  key: Key
  name: PersonName
  employer: Key
  roles: Role[]
  hours: number
  /** First day they no longer work here. */
  ended?: DayOffset
}

/** `oneName`: the person has one name only; it stands in `family` and the other parts are empty. */
export interface PersonName {
  given: string
  prefix: string
  family: string
  partnerFamily?: string
  oneName?: boolean
  callName: string
}

export type Hat = 'client' | 'child' | 'volunteer' | 'carer' | 'network' | 'neighbour'

export interface Person {
  key: Key
  name: PersonName
  birth: Day | null
  /** True for a birthday that an office made up, such as 1 January. */
  birthEstimated: boolean
  died?: DayOffset
  /** In the person's own words; null where nobody asked. */
  gender: 'vrouw' | 'man' | 'non-binair' | null
  /** BCP 47: 'nl', 'ar', 'ti'. */
  language: string
  /** 'Tigrinya, telefonisch' */
  interpreter?: string
  address: Address | null
  phone: string | null
  email: string | null
  /** How this person may be reached without harm: 'Alleen bellen, geen brieven'. */
  safeContact?: string
  /** What was agreed about contact, the oldest first. */
  reach?: Reach[]
  hats: Hat[]
}

/** How someone may be reached; what is left out was not agreed. */
export interface Reach {
  day: DayOffset
  ways: ('phone' | 'text' | 'email' | 'letter' | 'visit' | 'app')[]
  days?: number[]
  notBefore?: string
  notAfter?: string
  names?: string
  noLetterHome?: boolean
  noVoicemail?: boolean
  neutralSender?: boolean
  lettersTo?: string
  note?: string
}

export interface Address {
  street: string
  number: string
  postcode: string
  town: string
  district: Key
  /** Only for those who work on the case. */
  hidden: boolean
  /** Briefadres, logeert, dakloos: what makes it other than a home. */
  remark?: string
}

export interface Household {
  key: Key
  address: Address | null
  members: { person: Key; role: 'adult' | 'partner' | 'child' | 'other'; joined: DayOffset | null; left?: DayOffset }[]
}

export type TieKind =
  | 'parent'
  | 'partner'
  | 'exPartner'
  | 'sibling'
  | 'grandparent'
  | 'friend'
  | 'neighbour'
  | 'carer'
  | 'volunteer'
  | 'professional'

/** `from` is the parent, carer, volunteer ... of `to`. */
export interface Tie {
  from: Key
  to: Key
  kind: TieKind
  note?: string
  /** 1 distant to 5 near, as the person said. */
  closeness?: 1 | 2 | 3 | 4 | 5
}

export type Channel = 'phone' | 'desk' | 'email' | 'website' | 'letter' | 'walkIn' | 'partner' | 'outreach'
export type Urgency = 'calm' | 'soon' | 'threatening' | 'crisis'

export interface Request {
  key: Key
  person: Key
  /** In the person's own words, or the referrer's. */
  words: string
  channel: Channel
  urgency: Urgency
  /** Who sent them; null when they came by themselves. */
  referrer: string | null
  /** Who that is, where they brought it from their work; told: what they heard of what became of it. */
  brought?: {
    organisation: string
    name: string
    email: string
    phone: string
    agreed: 'yes' | 'no' | 'not-asked'
    told?: { way: 'mail' | 'phone' | 'none'; day: DayOffset; words: string }
  }
  /** Weet deze persoon hiervan? */
  knows: 'yes' | 'no' | 'unknown'
  /** Is it safe now? */
  safe: 'yes' | 'no' | 'notAsked'
  received: DayOffset
  receivedBy: Key | null
  team: Key
  decision: 'waiting' | 'allocated' | 'referredOn' | 'advised' | 'withdrawn'
  decided?: DayOffset
  decisionNote?: string
  /** The case that came of it. */
  case?: Key
  /** A report of need under the Wmo, with the days on which something was done about it. */
  wmo?: { investigated?: DayOffset; applied?: DayOffset }
  /** Days on which the own clock stood still; without an end it still does. */
  stops?: { from: DayOffset; until?: DayOffset; reason: string }[]
  /** Who was called while waiting, the last time last. */
  contacts?: { day: DayOffset; how: 'phone' | 'visit' | 'message' | 'letter'; reached: boolean; note: string; next?: DayOffset }[]
}

/** A question by the web form that nobody looked at yet. */
export interface WebRequest {
  key: Key
  who: 'self' | 'near' | 'partner'
  asker?: { name: string; reach: string; organisation?: string }
  knows: 'self' | 'yes' | 'no' | 'unknown'
  given: string
  family: string
  words: string
  safe: 'yes' | 'no' | 'unknown'
  phone: string | null
  careful?: string
  language: 'nl' | 'en'
  received: DayOffset
}

/** Asked at the desk or by telephone and answered at once; of nobody in particular. */
export interface QuickQuestion {
  key: Key
  team: Key
  author: Key
  day: DayOffset
  clock: Clock
  channel: 'desk' | 'phone'
  subject: Subject
  question: string
  answer: string
  /** The offer people were pointed to, by its name. */
  offer: string | null
  /** Handed over into a request. */
  handed: boolean
}

/** A gap in what the town offers, written without any person in it. */
export interface Signal {
  key: Key
  author: Key
  day: DayOffset
  district: Key
  domain: LifeDomain
  /** Signals on the same gap carry the same theme. */
  theme: string
  text: string
  state: 'new' | 'onAgenda' | 'takenUp' | 'closed'
}
