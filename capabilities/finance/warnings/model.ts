// What is about to go wrong with the money of a household, before there are debts: the nouns.
import { z } from 'zod'
import { cents } from '../../../core/kit/cents.ts'
import { day, month } from '../../../core/kit/day.ts'
import { category } from '../budget/model.ts'

/** Amounts are never signed here: the kind says what they are. */
const seen = { day, cents, name: z.string() }

export const warning = z.discriminatedUnion('kind', [
  /** What is on the account does not last until money comes in. */
  z.object({ kind: z.literal('payday'), day, cents, until: day }),
  /** A payment was turned back by the bank: the last time, and how often lately. */
  z.object({ kind: z.literal('returned'), ...seen, times: z.int().min(1) }),
  /** Money goes to a collector or a bailiff that got none before. */
  z.object({ kind: z.literal('collector'), ...seen }),
  /** What always goes out did not. */
  z.object({ kind: z.literal('unpaid'), ...seen }),
  /** What always comes in did not. */
  z.object({ kind: z.literal('not-received'), ...seen }),
  /** A bill that comes at once makes its month short. */
  z.object({ kind: z.literal('bill'), month, cents, name: z.string(), category, short: cents }),
  /** A month in which more is to go out than in, and how many in a row. */
  z.object({ kind: z.literal('month'), month, cents, months: z.int().min(1) }),
])
export type Warning = z.infer<typeof warning>
