// Requests for help and the queue they wait in: the nouns.
import { z } from 'zod'
import { day } from '../../core/kit/day.ts'
import { id } from '../../core/kit/id.ts'
import { version } from '../../core/kit/receipt.ts'
import { serviceCode } from '../people/ground/model.ts'
import { likeReasons } from './rules/alike.ts'
import { clockStop, interimContact } from './waiting/model.ts'
import { wmoClock } from './wmo/model.ts'

const text = (most: number) => z.string().trim().max(most)

export const channels = ['phone', 'desk', 'online', 'partner', 'outreach', 'early-signal'] as const
export const urgencies = ['today', 'threatening', 'soon', 'normal'] as const
export const urgency = z.enum(urgencies)
export type Urgency = z.infer<typeof urgency>
export const answer = z.enum(['yes', 'no', 'unknown'])
/** Whether the person knows of the request: they ask it themselves, they know, they do not, or nobody said. */
export const knows = z.enum(['self', 'yes', 'no', 'unknown'])
export const status = z.enum(['waiting', 'allocated', 'answered', 'referred', 'declined'])

/** Who it is about and what is asked, as it is registered. Six fields are compulsory. */
export const newRequest = z.object({
  given: text(100).default(''),
  prefix: text(30).default(''),
  family: text(100).min(1),
  bornOn: day.nullable().default(null),
  phone: text(40).default(''),
  email: text(200).default(''),
  street: text(200).default(''),
  safeContact: text(300).default(''),
  ownWords: text(4000).min(1),
  questionBehind: text(4000).default(''),
  inPlace: text(2000).default(''),
  aboutDebts: z.boolean().default(false),
  /** A report of need (melding) under the Wmo, said by who writes it down. */
  aboutWmo: z.boolean().default(false),
  channel: z.enum(channels),
  askedBy: text(200).default(''),
  knows,
  /** The day to inform or erase; the organisation's own term when it is left open. */
  informOrEraseOn: day.nullable().default(null),
  urgency,
  urgencyReason: text(500).default(''),
  safeNow: answer,
  minorsAtHome: answer.default('unknown'),
  receivedOn: day.optional(),
  /** Code of the service it is for, which brings the ground; the usual one when it is left open. */
  service: serviceCode.nullable().default(null),
})
export type NewRequest = z.infer<typeof newRequest>

/** What triage found: safe now, the child check, how urgent and what is really asked. */
export const triage = z.object({
  safeNow: answer,
  safeNote: text(1000).default(''),
  minorsAtHome: answer,
  minorsNote: text(1000).default(''),
  urgency,
  urgencyReason: text(500).default(''),
  aboutDebts: z.boolean().default(false),
  aboutWmo: z.boolean().default(false),
  knows,
  questionBehind: text(4000).default(''),
  inPlace: text(2000).default(''),
  /** Empty: as it stands. */
  service: serviceCode.or(z.literal('')).default(''),
  /** Why it is another service than it was registered for. */
  serviceReason: text(500).default(''),
})
export type Triage = z.infer<typeof triage>

/** How long an organisation lets people wait, by its own agreement. */
export const terms = z.object({
  soonWorkingDays: z.int().min(1).max(60),
  normalDays: z.int().min(1).max(365),
  /** Days within which someone who does not know must be informed, or the request erased. */
  informDays: z.int().min(1).max(365),
})
export type Terms = z.infer<typeof terms>

export const waitingTime = z.object({
  days: z.int().min(0),
  /** The last day on which a first talk is in time. */
  term: day,
  /** Where the term comes from: the law on debt counselling, or the organisation itself. */
  source: z.enum(['wgs-threat', 'wgs', 'own']),
  overTerm: z.boolean(),
  /** Both terms beside each other: the own one moves with the stops, that of the law does not. */
  ownTerm: day,
  legalTerm: day.nullable(),
  stoppedDays: z.int().min(0),
  /** Since when the own clock stands still. */
  stoppedSince: day.nullable(),
  clock: z.object({ word: z.enum(['over', 'last-day', 'left']), days: z.int().min(0) }),
})
export type WaitingTime = z.infer<typeof waitingTime>

/** A line in the queue. */
export const queueLine = z.object({
  id,
  version,
  name: z.string(),
  ownWords: z.string(),
  urgency,
  urgencyReason: z.string(),
  receivedOn: day,
  teamId: id,
  teamName: z.string(),
  channel: z.enum(channels),
  safeNow: answer,
  knows,
  informOrEraseOn: day.nullable(),
  triaged: z.boolean(),
  /** Seen by a few alone, and not by the team. */
  apart: z.boolean(),
  waiting: waitingTime,
  /** The clock of the Wmo, where it is a report of need. */
  wmo: wmoClock.nullable(),
  /** The last time someone was spoken or tried, and the next time. */
  contact: z.object({ onDay: day, reached: z.boolean(), nextOn: day.nullable() }).nullable(),
})
export type QueueLine = z.infer<typeof queueLine>

/** A whole request. What triage wrote is empty for who may not read cases. */
export const requestView = newRequest.extend({
  id,
  version,
  name: z.string(),
  receivedOn: day,
  /** Code of the service; empty where nobody settled it. */
  service: z.string(),
  serviceReason: z.string(),
  safeNote: z.string(),
  minorsNote: z.string(),
  teamId: id,
  teamName: z.string(),
  /** Seen by a few alone, and not by the team. */
  apart: z.boolean(),
  takenByName: z.string(),
  triagedOn: day.nullable(),
  triagedByName: z.string().nullable(),
  status,
  decidedOn: day.nullable(),
  decidedByName: z.string().nullable(),
  decisionNote: z.string(),
  caseId: id.nullable(),
  waiting: waitingTime.nullable(),
  /** The clock of the Wmo runs on once there is a case. */
  wmo: wmoClock.nullable(),
  /** Days on which the own clock stood still. */
  stops: z.array(clockStop),
  /** Who was spoken while waiting; empty for who may not read cases. */
  contacts: z.array(interimContact),
  may: z.array(z.string()),
})
export type RequestView = z.infer<typeof requestView>

/** Because of what, and whether it is nearly sure. */
const why = { because: z.array(z.enum(likeReasons)), sure: z.boolean() }

/** Someone who may be the same: fully where the asker may know, or a hint which team to ask. */
export const alike = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('request'),
    ...why,
    id,
    name: z.string(),
    bornYear: z.int().nullable(),
    teamName: z.string(),
    what: z.string(),
    receivedOn: day,
  }),
  z.object({
    kind: z.literal('person'),
    ...why,
    id,
    /** Null, like the owner, for who reads no cases: that there is one is all they are told. */
    caseId: id.nullable(),
    name: z.string(),
    bornYear: z.int().nullable(),
    teamName: z.string(),
    ownerName: z.string().nullable(),
    what: z.string(),
    status: z.enum(['open', 'waiting', 'closed']),
  }),
  z.object({ kind: z.literal('elsewhere'), initials: z.string(), bornYear: z.int().nullable(), teamName: z.string() }),
])
export type Alike = z.infer<typeof alike>

/** Someone in my teams, with what they already carry. */
export const colleague = z.object({
  id,
  name: z.string(),
  teamIds: z.array(id),
  openCases: z.int(),
  weeklyHours: z.number().nullable(),
  absentSince: day.nullable(),
})
export type Colleague = z.infer<typeof colleague>
