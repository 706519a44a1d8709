// The meldcode in a closed folder: what was recorded at each of its five steps, who decided what, and when it is looked at again.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'
import { advice, outcome } from '../weighing/model.ts'

const said = (most: number) => z.string().trim().max(most)
const must = (most: number) => said(most).min(1)

/** The five steps in their order. */
export const steps = ['signals', 'consult', 'talk', 'weighing', 'decision'] as const
export type Step = (typeof steps)[number]

/** Steps that may be passed over with a reason. To weigh by a framework is compulsory since 1-1-2019, and so is what it is weighed on. */
export const passable = ['consult', 'talk'] as const

/** What was seen or said, from whom that is, and what one makes of it: never mixed. */
const told = { facts: must(10_000), source: said(300).default(''), interpretation: said(5000).default('') }

const known = z.enum(['yes', 'no', 'unknown'])
export type Known = z.infer<typeof known>

/** What the child check asks. */
export const childQuestions = ['atHome', 'pregnant', 'sharedCare', 'elsewhere'] as const

export const consulted = ['colleague', 'safeguarding-officer', 'veilig-thuis', 'injury-expert', 'other'] as const

const signals = z.object({ kind: z.literal('signals'), ...told })
const childCheck = z.object({
  kind: z.literal('child-check'),
  atHome: known,
  pregnant: known,
  sharedCare: known,
  elsewhere: known,
  /** How many children, how old, and who shares the care. */
  children: said(500).default(''),
  facts: said(10_000).default(''),
  source: told.source,
  interpretation: told.interpretation,
})
const consult = z.object({
  kind: z.literal('consult'),
  whom: z.enum(consulted),
  /** Their name or organisation. */
  name: said(200).default(''),
  /** The person was not named. */
  anonymous: z.boolean().default(false),
  ...told,
  advice: must(5000),
})
const talk = z.object({ kind: z.literal('talk'), present: must(300), ...told })
const passedOver = z.object({ kind: z.literal('passed-over'), step: z.enum(passable), reason: must(2000) })
const decision = z.object({
  kind: z.literal('decision'),
  report: z.boolean(),
  help: z.boolean(),
  decider: must(200),
  reason: must(5000),
})
const feedback = z.object({ kind: z.literal('feedback'), ...told })

/** One answer of a weighing, with why. */
const answer = z.object({ yes: z.boolean(), why: said(2000).default('') })
const interpretation = told.interpretation

/** What someone records. */
export const entryAsked = z.discriminatedUnion('kind', [
  signals,
  childCheck,
  consult,
  talk,
  /** By the five questions where no table is named. */
  z.object({ kind: z.literal('weighing'), tableId: id.nullable(), answers: z.array(answer).min(1).max(12), interpretation }),
  passedOver,
  decision,
  feedback,
])
export type EntryAsked = z.infer<typeof entryAsked>

/** A question of a table with what follows, as it was when it was weighed by. */
const askedThen = z.object({ question: z.string(), more: z.string(), yes: outcome, no: outcome })
export type AskedThen = z.infer<typeof askedThen>

/** What is kept: a weighing holds its questions as they were asked then; an empty name and questions without words: the five. */
export const entrySaid = z.discriminatedUnion('kind', [
  signals,
  childCheck,
  consult,
  talk,
  z.object({
    kind: z.literal('weighing'),
    tableId: id.nullable(),
    tableName: z.string(),
    /** All of the table as it was then; none where it was weighed before that was kept. */
    questions: z.array(askedThen).default([]),
    answers: z.array(answer.extend({ question: z.string() })),
    advice: z.array(advice),
    interpretation,
  }),
  passedOver,
  decision,
  feedback,
])
export type EntrySaid = z.infer<typeof entrySaid>
export type EntryKind = EntrySaid['kind']
export type SaidOf<Kind extends EntryKind> = Extract<EntrySaid, { kind: Kind }>

/** Something recorded, in a list. */
export const entryLine = z.object({
  id,
  on: day,
  memberId: id,
  memberName: z.string(),
  said: entrySaid,
  /** What it said before, the latest first. */
  earlier: z.array(z.object({ on: day, said: entrySaid, changedAt: z.iso.datetime({ offset: true }) })),
  version,
})
export type EntryLine = z.infer<typeof entryLine>

/** How one step stands. */
export const standing = z.object({ step: z.enum(steps), state: z.enum(['open', 'done', 'passed-over']), on: day.nullable() })
export type Standing = z.infer<typeof standing>

const meldcodeFacts = {
  id,
  startedOn: day,
  closedOn: day.nullable(),
  /** When it is looked at again. */
  nextOn: day.nullable(),
  standings: z.array(standing),
}

export const meldcodeLine = z.object(meldcodeFacts)
export type MeldcodeLine = z.infer<typeof meldcodeLine>

export const meldcodeView = z.object({
  ...meldcodeFacts,
  folderId: id,
  /** Whose closed folder it lies in. */
  name: z.string(),
  leaderName: z.string(),
  nextWhat: z.string(),
  /** The safeguarding officer sees how far it is. */
  watched: z.boolean(),
  /** The asker leads it, and chooses that. */
  leads: z.boolean(),
  version,
})
export type MeldcodeView = z.infer<typeof meldcodeView>

/** For the safeguarding officer: how far it is and with whom, and nothing of whom it is about. */
export const progressLine = z.object({ ...meldcodeFacts, leaderName: z.string() })
