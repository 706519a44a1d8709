// How long the words of the bank are kept.
import { z } from 'zod'

/** Days after a file was read. */
export const termDays = z.int().min(31).max(731)

/** What one may choose from: a month, three, half a year, a year and a month, two years. */
export const termChoices = [31, 92, 183, 400, 731] as const

export const bankTerm = z.object({ days: termDays })

/**
 * What the bank wrote beside an amount says more of a life than a budget needs, so it is emptied. No law names a term;
 * a year and a month, to compare with last year, is our own choice: an organisation chooses another.
 */
export const usualTerm = { days: 400, source: 'own choice: a year and a month to compare', verified: false } as const
