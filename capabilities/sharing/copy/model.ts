// The copy that someone is given of their file: pieces, what of each may not go along and why, and who read along. The nouns.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'

export const copyStates = ['draft', 'offered', 'released'] as const
export const copyState = z.enum(copyStates)

/** Why something does not go along: for the second reader and for who answers for it later, never in the copy. */
export const becauses = ['third-party', 'informant', 'danger', 'not-asked', 'other'] as const
export const because = z.enum(becauses)
export type Because = (typeof becauses)[number]

export const whichPieces = ['all', 'to-judge', 'blacked'] as const
export const whichPiece = z.enum(whichPieces)
export type WhichPieces = (typeof whichPieces)[number]

/** Someone else whom a piece names; `whole`: all of it is about them, such as their card. */
export const about = z.object({ id, name: z.string(), whole: z.boolean() })
export type About = z.output<typeof about>

/** By the id of each other person: what is about them stays, or goes out. */
export const judged = z.record(id, z.enum(['stays', 'out']))

/** What was judged of one piece. */
export const judgement = z.object({
  judged,
  whole: z.boolean().default(false),
  passages: z.array(z.string().trim().min(1).max(2000)).max(100).default([]),
  because: because.nullable().default(null),
  note: z.string().trim().max(1000).default(''),
})
export type Judgement = z.output<typeof judgement>

export const content = z.record(z.string(), z.unknown())
export type Content = z.output<typeof content>

export const piece = judgement.extend({
  id,
  version,
  table: z.string(),
  onDay: day.nullable(),
  content,
  about: z.array(about),
})
export type Piece = z.output<typeof piece>

export const copyView = z.object({
  id,
  version,
  state: copyState,
  makerName: z.string(),
  madeOn: day,
  readerName: z.string().nullable(),
  releasedOn: day.nullable(),
  returnedWhy: z.string(),
  pieces: z.number(),
  toJudge: z.number(),
  blacked: z.number(),
  /** Who may read along: whoever else works with the case. */
  readers: z.array(z.object({ id, name: z.string() })),
  may: z.array(z.string()),
})
export type CopyView = z.output<typeof copyView>

/** A copy to read along, on Vandaag. */
export const copyToRead = z.object({ id, caseId: id, requestId: id, personName: z.string(), makerName: z.string(), dueOn: day })
export type CopyToRead = z.output<typeof copyToRead>
