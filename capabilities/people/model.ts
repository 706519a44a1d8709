// People and cases: the nouns.
import { z } from 'zod'
import { day } from '../../core/kit/day.ts'
import { id } from '../../core/kit/id.ts'
import { version } from '../../core/kit/receipt.ts'
import { address } from '../../platform/mail/model.ts'
import { reachTerms } from './reach/model.ts'

const text = (most: number) => z.string().trim().max(most)

/** What is written on someone's card. A one-part name is a family name; an estimated birth date says so. */
export const personCard = z.object({
  given: text(100).default(''),
  prefix: text(30).default(''),
  family: text(100).min(1),
  callName: text(100).default(''),
  bornOn: day.nullable().default(null),
  bornEstimated: z.boolean().default(false),
  gender: text(40).default(''),
  languages: z.array(text(60)).max(10).default([]),
  interpreter: text(100).default(''),
  email: text(200).default(''),
  phone: text(40).default(''),
  street: text(200).default(''),
  postcode: text(10).default(''),
  city: text(100).default(''),
  district: text(100).default(''),
  addressHidden: z.boolean().default(false),
  safeContact: text(300).default(''),
})
export type PersonCard = z.infer<typeof personCard>

/** An e-mail address as it is written now, or none; on older cards anything may stand. */
export const emailOrNone = text(200)
  .refine((typed) => typed === '' || address.safeParse(typed).success, { error: 'email' })
  .default('')
/** A card as it is written now. */
export const newCard = personCard.extend({ email: emailOrNone })

export const folderRoles = ['client', 'partner', 'child', 'parent', 'naaste', 'other'] as const

export const caseStatus = z.enum(['open', 'waiting', 'closed'])
export const casePhase = z.enum(['inventory', 'planning', 'carrying-out', 'rounding-off'])
export const closedBecause = z.enum(['reached', 'silence', 'moved', 'death', 'refused', 'referred', 'other'])

/** A line in a list of cases. */
export const caseLine = z.object({
  id,
  personId: id,
  name: z.string(),
  subject: z.string(),
  status: caseStatus,
  phase: casePhase,
  ownerName: z.string().nullable(),
  version,
  openedOn: day,
  nextOn: day.nullable(),
  nextWhat: z.string(),
})
export type CaseLine = z.infer<typeof caseLine>

const count = z.int().min(0)

/** What one colleague carries in a team: cases that are not closed, those past their day, those without a next day. */
export const workerLoad = z.object({
  /** Null: cases that nobody has. */
  memberId: id.nullable(),
  name: z.string(),
  weeklyHours: z.number().nullable(),
  absentSince: day.nullable(),
  /** Null: works here; else the first day they do not. */
  endedOn: day.nullable(),
  open: count,
  waiting: count,
  overdue: count,
  nothingNext: count,
})
export type WorkerLoad = z.infer<typeof workerLoad>

/** How the cases of one team stand. `overdue`: open ones whose next day has passed. */
export const teamCount = z.object({
  teamId: id,
  teamName: z.string(),
  open: count,
  waiting: count,
  closed: count,
  overdue: count,
  workers: z.array(workerLoad),
})

const around = z.object({
  personId: id,
  name: z.string(),
  role: z.enum(folderRoles),
  bornOn: day.nullable(),
  bornEstimated: z.boolean(),
})

/** A whole case as its page opens it. */
export const caseView = z.object({
  id,
  version,
  subject: z.string(),
  /** Code of the service it is held for, which brings the ground; empty where nobody settled it yet. */
  service: z.string(),
  status: caseStatus,
  phase: casePhase,
  openedOn: day,
  closedOn: day.nullable(),
  closedBecause: closedBecause.nullable(),
  closedNote: z.string(),
  ownerId: id.nullable(),
  ownerName: z.string().nullable(),
  teamId: id,
  teamName: z.string(),
  /** `agreed`: how to reach them safely; null while nothing was agreed. */
  person: personCard.extend({ id, version, diedOn: day.nullable(), name: z.string(), agreed: reachTerms.nullable() }),
  people: z.array(around),
  may: z.array(z.string()),
  /** Until when the asker looks in it by breaking the glass, ISO in UTC; null: they see it anyhow. */
  glassUntil: z.string().nullable(),
})
export type CaseView = z.infer<typeof caseView>
