// The nouns of breaking the glass: someone looks in a case outside their circle, for an hour, with a reason that is weighed afterwards.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { versionOrNone } from '../../../core/kit/receipt.ts'
import { roleNames } from '../../../core/kit/rights.ts'

/** Danger now, the colleague whose case it is cannot be reached, the person stands before them and asks, or something else. */
export const because = z.enum(['danger', 'absent', 'asked', 'other'])
export type Because = z.output<typeof because>

export const outcome = z.enum(['explained', 'no-ground', 'followed-up'])

const line = z.string().trim().max(100)

/** Whom they need: called and born exactly so. One who has one name has a family name. */
export const exactly = z.object({ given: line, family: line.min(1), bornOn: day })

export const why = z.string().trim().min(1).max(1000)

const role = z.enum(roleNames)

export const setting = z.object({
  version: versionOrNone,
  roles: z.array(role),
  /** Which roles can be given it at all. */
  choosable: z.array(role),
})

/** What someone did so themselves in the last day and night. */
export const ownGlass = z.object({
  id,
  at: z.string(),
  /** The case, and until when it is open; null: there was none. */
  caseId: id.nullable(),
  until: z.string().nullable(),
  open: z.boolean(),
})
export type OwnGlass = z.output<typeof ownGlass>

export const glassToWeigh = z.object({
  id,
  at: z.string(),
  name: z.string(),
  roles: z.array(role),
  /** Null: no case was found. */
  teamName: z.string().nullable(),
  because,
  why: z.string(),
  until: z.string().nullable(),
  open: z.boolean(),
  looks: z.number(),
  /** Of those looks: files that went out whole. */
  files: z.number(),
  /** Their own: another weighs it. */
  mine: z.boolean(),
  outcome: outcome.nullable(),
  reason: z.string(),
  weighedBy: z.string().nullable(),
  weighedAt: z.string().nullable(),
})
export type GlassToWeigh = z.output<typeof glassToWeigh>
