// Kinds of receiver: for whom an organisation makes reports, and what a report to each starts from.
import { z } from 'zod'
import { ground } from '../../people/ground/model.ts'
import { receiverKindCode } from '../disclosure/model.ts'

const text = (most: number) => z.string().trim().max(most)

/** How a part of the file stands in a report that begins: ticked, there to be chosen, or not for this receiver at all. */
export const partStarts = ['ticked', 'offered', 'left-out'] as const
const start = z.enum(partStarts)
export type PartStart = z.infer<typeof start>

/** Never ticked beforehand: how to reach someone is theirs to give, other people are not who it is about, and a note is read before it goes. */
const chosenOneByOne = start.exclude(['ticked'])

/** The parts of the file, but for the person: whom it is about always stands there, and of that only the name is ticked. */
export const parts = z.object({
  reach: chosenOneByOne,
  words: start,
  goals: start,
  agreements: start,
  household: chosenOneByOne,
  strengths: start,
  instruments: start,
  notes: chosenOneByOne,
})
export type Parts = z.infer<typeof parts>
export type Part = keyof Parts
export const partNames = Object.keys(parts.shape) as Part[]

/** Those that may stand ticked when a report begins. */
export const tickable = partNames.filter((part) => parts.shape[part].safeParse('ticked').success)

export const receiverKind = z.object({
  code: receiverKindCode,
  /** Empty: our own word for it. */
  word: text(60),
  parts,
  /** To what end a receiver of this kind usually gets it: the text one starts from. */
  purpose: text(1000),
  /** The ground that stands filled in. Null: that of the service, or what was settled for sharing. */
  ground: ground.nullable(),
  /** Not chosen any more; reports keep it. */
  retired: z.boolean(),
})
export type ReceiverKind = z.infer<typeof receiverKind>

export const receiverKindList = z.array(receiverKind).min(1).max(40)

/** Our own first list; `other` is whoever one names. No law or standard gives one (mission C6). */
export const shippedKinds = [
  'general-practice',
  'municipality',
  'youth-protection',
  'school',
  'health-care',
  'housing',
  'bewindvoerder',
  'other',
] as const
export type ShippedKind = (typeof shippedKinds)[number]
