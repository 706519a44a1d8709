// Who may be picked as receiver of a report: the noun.
import { z } from 'zod'

/** Someone round the case, or in the address book of all; `called` as they stand above what leaves. */
export const receiver = z.object({ key: z.string(), called: z.string(), from: z.enum(['around', 'book']) })
export type Receiver = z.infer<typeof receiver>
