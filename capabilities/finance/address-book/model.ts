// Organisations that ask for money, as everyone who works with money keeps them: never a private person.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'

/** What they ask money for; a bureau or bailiff asks it for others. Kinds behind which a private person may stand are not here. */
export const bookKinds = [
  'rent',
  'energy',
  'water',
  'healthInsurance',
  'care',
  'tax',
  'allowance',
  'benefit',
  'fine',
  'studentLoan',
  'municipality',
  'telecom',
  'credit',
  'overdraft',
  'mailOrder',
  'insurance',
  'collector',
] as const
export const bookKind = z.enum(bookKinds)

const text = (most: number) => z.string().trim().max(most)

export const bookEntry = z.object({
  name: text(200).min(1),
  kind: bookKind,
  address: text(500).default(''),
  email: z.union([z.literal(''), z.email().max(200)]).default(''),
  phone: text(50).default(''),
  /** For whom a bureau or bailiff collects, where it is for one alone. */
  collectsFor: text(200).default(''),
  /** No longer offered while one types; letters of before stay as they were. */
  retired: z.boolean().default(false),
})
export type BookEntry = z.infer<typeof bookEntry>

export const bookLine = bookEntry.extend({ id, email: z.string(), version })
export type BookLine = z.infer<typeof bookLine>

export const bookShows = ['inUse', 'collectors', 'retired'] as const
