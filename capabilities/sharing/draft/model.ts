// What may be half written: a referral, and a report.
import { z } from 'zod'

export const draftKind = z.enum(['referral', 'report'])
export type DraftKind = z.infer<typeof draftKind>
