// Notes: what happened with someone, as a worker wrote it down.
import { z } from 'zod'
import { day, isDay } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'

/** A moment in ISO 8601, UTC, of which the day is one here too. */
export const moment = z.iso
  .datetime({ error: 'moment' })
  .refine((text) => isDay(text.slice(0, 10)) && text < '2300', { error: 'moment' })

/** The kinds we bring along; an organisation adds its own and retires what it does not use. */
export const shippedKinds = ['conversation', 'home-visit', 'phone', 'message', 'consultation', 'together', 'other'] as const

/** A kind by its code: one of ours, or the id of one that the organisation added. */
export const kindCode = z.string().regex(/^[a-z0-9-]{2,40}$/)

/**
 * Who reads a note besides the team. `shared`: the person reads along. `on-request`: not shown by default, yet part of
 * the file that may be asked for. `own`: a working note of its author alone, which disappears.
 */
export const sharings = ['shared', 'on-request', 'own'] as const
export const sharing = z.enum(sharings)
export type Sharing = z.infer<typeof sharing>

/** What is written: the same for every case that a note serves. */
export const noteText = z.object({
  kind: kindCode,
  happenedAt: moment,
  minutes: z.int().min(0).max(1440).nullable().default(null),
  withWhom: z.string().trim().max(200).default(''),
  body: z.string().trim().min(1).max(20_000),
  sharing,
  goalId: id.nullable().default(null),
})
export type NoteText = z.infer<typeof noteText>

/** A note in a list. `mine`: the reader wrote it, and may change it. */
export const noteLine = noteText.extend({
  id,
  caseId: id,
  /** What the kind was called; empty where our own word held. */
  kindWord: z.string(),
  authorId: id,
  authorName: z.string(),
  mine: z.boolean(),
  expiresOn: day.nullable(),
  madeAt: moment,
  version,
})
export type NoteLine = z.infer<typeof noteLine>

/** A working note that is about to disappear. */
export const expiringLine = z.object({ id, caseId: id, name: z.string().nullable(), expiresOn: day })
export type ExpiringLine = z.infer<typeof expiringLine>

/** What a note said before a change. */
export const earlierNote = z.object({
  version,
  kind: kindCode,
  kindWord: z.string(),
  happenedAt: moment,
  minutes: z.int().nullable(),
  withWhom: z.string(),
  sharing,
  body: z.string(),
  changedByName: z.string(),
  changedAt: moment,
  reason: z.string(),
})
