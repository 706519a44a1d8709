// The shape of one case file: what is going on, the plan, notes, appointments, money and the closed folder.

import type { EntrySaid } from '../capabilities/safety/meldcode/model.ts'
import type { Money } from './money-shape.ts'
import type { Clock, DayOffset, Key } from './units.ts'

export type Phase = 'intake' | 'planning' | 'execution' | 'optimisation' | 'closed'
export type ClosureReason = 'success' | 'silence' | 'moved' | 'death' | 'refused'

export interface Case {
  key: Key
  /** The person it is about. */
  person: Key
  /** Others it is also about: partner, children. */
  also: Key[]
  household?: Key
  title: string
  phase: Phase
  owner: Key
  /** Others who work on it beside the owner. */
  workers: Key[]
  team: Key
  opened: DayOffset
  closed?: DayOffset
  closureReason?: ClosureReason
  closureNote?: string
  /** What the first page warns of: 'Hond, eerst bellen'. */
  warnings: string[]
  inventory: InventoryEntry[]
  goals: Goal[]
  agreement?: Agreement
  ownPlans?: OwnPlan[]
  notes: Note[]
  appointments: Appointment[]
  tasks: Task[]
  drafts: Draft[]
  money?: Money
  safety?: SafetyFolder
}

/** Codes of `domain.md` 1.1 with two of our own. */
export type LifeDomain =
  | 'finances'
  | 'workEducation'
  | 'dayActivities'
  | 'housing'
  | 'domesticRelations'
  | 'mentalHealth'
  | 'physicalHealth'
  | 'substanceUse'
  | 'basicAdl'
  | 'instrumentalAdl'
  | 'socialNetwork'
  | 'civicParticipation'
  | 'justice'
  | 'parenting'
  | 'meaning'

export interface InventoryEntry {
  domain: LifeDomain
  /** Why this domain was opened at all. */
  reason: string
  goingOn: string
  strengths: string
  /** 0 to 10 by the person; null when not asked or not answered. */
  score: number | null
  day: DayOffset
  author: Key
}

export type GoalState = 'open' | 'reached' | 'partly' | 'dropped'

export interface Goal {
  key: Key
  ownWords: string
  professionalWording: string
  domain: LifeDomain
  baseline: string
  /** Five sentences, from -2 to +2; 0 is what is expected. */
  scale: readonly [string, string, string, string, string]
  aim: DayOffset
  state: GoalState
  /** Where on the scale at the last evaluation. */
  now?: -2 | -1 | 0 | 1 | 2
  /** People around the case whose goal it is; left out: of the person it is about. */
  whose?: Key[]
  /** Not in the part of anyone else. */
  ownersOnly?: boolean
  actions: Action[]
}

export interface Action {
  text: string
  ownerKind: 'person' | 'network' | 'worker' | 'other'
  ownerName: string
  /** Set when the owner is someone at work or a person of this tenant. */
  owner?: Key
  due: DayOffset | null
  state: 'open' | 'done' | 'dropped'
  /** What an open one waits for. */
  waitsFor?: string
}

export interface Agreement {
  answer: 'agreed' | 'notAgreed' | 'couldNotAnswer'
  note: string
  day: DayOffset
  /** Others who said yes that day; with them everyone signed. */
  also?: { person: Key; note: string }[]
}

/** A plan that people made themselves, before ours. */
export interface OwnPlan {
  kind: 'personal' | 'family-group'
  offered: DayOffset
  /** Null while it is awaited. */
  received: DayOffset | null
  text: string
}

/** telefoon, huisbezoek, gesprek, bericht, overleg, mee naar instantie */
export type NoteKind = 'phone' | 'homeVisit' | 'talk' | 'message' | 'consultation' | 'alongside'

export interface Note {
  kind: NoteKind
  day: DayOffset
  time: Clock
  author: Key
  /** With whom: 'Samira', 'haar dochter', 'Veldzicht Wonen'. */
  with: string
  minutes: number
  text: string
  /** Who may read it: the team only, also the person, also the partners of this case. */
  shared: 'team' | 'person' | 'partners'
  /** A follow-up written down with the note. */
  followUp?: { text: string; due: DayOffset; owner: Key; state: 'open' | 'done' }
}

export interface Appointment {
  day: DayOffset
  time: Clock
  minutes: number
  member: Key
  place: string
  subject: string
  state: 'planned' | 'held' | 'noShow' | 'cancelled'
}

export interface Task {
  text: string
  due: DayOffset | null
  owner: Key
  state: 'open' | 'done'
  /** Comes back so often. */
  repeat?: 'week' | 'two-weeks' | 'month'
  /** The owner asks a colleague to take it over. */
  offered?: { to: Key; words: string }
}

/** A note that was begun and not finished. */
export interface Draft {
  author: Key
  kind: NoteKind
  day: DayOffset
  time: Clock
  text: string
}

/** Closed folder: those in `circle` see it; for anyone else it does not exist. */
export interface SafetyFolder {
  circle: Key[]
  opened: DayOffset
  /** What was recorded at the steps of the meldcode so far, and when it is looked at again. */
  steps: { day: DayOffset; author: Key; said: EntrySaid }[]
  next: { day: DayOffset; what: string }
  agreements: string[]
  tasks: { due: DayOffset; owner: Key; text: string }[]
  notes: Note[]
}
