// What is going on in a life, as the person and the worker see it: domains, dated entries, readiness, and a no.
import { z } from 'zod'
import { day } from '../../core/kit/day.ts'
import { id } from '../../core/kit/id.ts'
import { version } from '../../core/kit/receipt.ts'

/** Life domains in the order of the list to choose from. Own names; codes never change. Each has a text `assessment.domain.<code>`. */
export const lifeDomains = [
  'money',
  'housing',
  'work-and-learning',
  'daytime',
  'daily-living',
  'post-and-papers',
  'family-and-relations',
  'children',
  'body',
  'feelings-and-thoughts',
  'substances',
  'network',
  'taking-part',
  'meaning',
  'law-and-safety',
  'language-and-culture',
] as const
export const lifeDomain = z.enum(lifeDomains)
export type LifeDomain = z.infer<typeof lifeDomain>

const text = (most: number) => z.string().trim().max(most)
export const reason = text(1000).min(1)

/** How much, from 0 to 10, in the person's own judgement; null: not asked. */
export const ownScore = z.int().min(0).max(10).nullable()

/** What is written at one look at a domain. Facts, what others say and the worker's view stay apart. */
export const entryText = z.object({
  facts: text(4000).default(''),
  othersSay: text(4000).default(''),
  workersView: text(4000).default(''),
  strengths: text(4000).default(''),
  score: ownScore.default(null),
})
export type EntryText = z.infer<typeof entryText>

export const entry = entryText.extend({ id, seenOn: day, authorName: z.string() })
export type Entry = z.infer<typeof entry>

/** A form that was left half-way: what it held, as the page wrote it. */
export const draft = z.object({ id, lifeDomainId: id, body: z.string().max(20_000), version, changedAt: z.string() })

export const openedDomain = z.object({
  id,
  domain: lifeDomain,
  reason: z.string(),
  openedOn: day,
  openedByName: z.string(),
  /** Newest first. */
  entries: z.array(entry),
  draft: draft.nullable(),
})
export type OpenedDomain = z.infer<typeof openedDomain>

/** A domain that was no longer needed: that it was there, and why it went. What was written is gone. */
export const purgedDomain = z.object({
  id,
  domain: lifeDomain,
  openedOn: day,
  openedByName: z.string(),
  purgedOn: day,
  purgedByName: z.string(),
  purgeReason: z.string(),
})
export type PurgedDomain = z.infer<typeof purgedDomain>

export const readiness = z.object({ id, askedOn: day, ownReasons: z.string(), willingness: ownScore, authorName: z.string() })
export type Readiness = z.infer<typeof readiness>

/** To what someone says no. Each has its own consequence: a no to a plan is not a no to help. */
export const saidTo = z.enum(['registration', 'plan', 'help'])

export const spokenNo = z.object({
  id,
  version,
  saidTo,
  saidOn: day,
  ownWords: z.string(),
  wayBack: z.string(),
  /** The day to ask again; null: it is left to the person. */
  askAgainOn: day.nullable(),
  authorName: z.string(),
  takenBackOn: day.nullable(),
  takenBackNote: z.string(),
})
export type SpokenNo = z.infer<typeof spokenNo>
