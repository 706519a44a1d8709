// Desks: one for each institution that someone deals with, with a dated log.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'

const text = (most: number) => z.string().trim().max(most)

export const institutionKinds = [
  'benefits',
  'tax',
  'municipality',
  'housing',
  'health',
  'energy',
  'collection',
  'court',
  'school',
  'other',
] as const

export const logKinds = ['asked', 'promised', 'answered', 'sent', 'objected'] as const

export const deskText = z.object({
  name: text(200).min(1),
  kind: z.enum(institutionKinds),
  /** Customer and case numbers, a line each. */
  numbers: text(500),
  /** Telephone, a name, hours: how one gets through. */
  reachedBy: text(300),
  objectionOn: day.nullable(),
  objectionAbout: text(200),
  nextMove: text(300),
  nextOn: day.nullable(),
})
export type DeskText = z.infer<typeof deskText>

export const logText = z.object({ onDay: day, what: z.enum(logKinds), words: text(1000).min(1), dueOn: day.nullable() })

export const logLine = logText.extend({ id, settledOn: day.nullable(), byName: z.string(), version })
export type LogLine = z.infer<typeof logLine>

export const desk = deskText.extend({ id, closed: z.boolean(), log: z.array(logLine), moreLog: z.boolean(), version })
export type Desk = z.infer<typeof desk>

/** What presses at a desk: the end of a term to object, a promise that was not kept, the next move. */
export const pressing = z.object({ why: z.enum(['objection', 'promise', 'next']), on: day, words: z.string() })
export type Pressing = z.infer<typeof pressing>

/** The same with whose case it is in, and where. */
export const pressingLine = pressing.extend({ caseId: id, name: z.string(), institutionId: id, institution: z.string() })
