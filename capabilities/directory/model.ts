// What everything in the sociale kaart has: details by which it is reached, and when it was last looked at, by whom.
import { z } from 'zod'
import { day } from '../../core/kit/day.ts'
import { id } from '../../core/kit/id.ts'
import { version } from '../../core/kit/receipt.ts'

export const text = (most: number) => z.string().trim().max(most)

export const reachedBy = { phone: text(40).default(''), email: text(200).default('') }

export const website = z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(300)]).default('')

/** `removed`: out of sight, and may be put back. */
export const kept = { id, version, checkedOn: day, checkedByName: z.string(), removed: z.boolean() }
