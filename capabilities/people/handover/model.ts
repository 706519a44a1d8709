// Handing cases over from one colleague to others: the nouns.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'

/** One case with who takes it on; `version` is of the case as it was seen. */
export const move = z.object({ caseId: id, version, toId: id })
export type Move = z.infer<typeof move>

/** As many cases as one act may give away. */
export const mostMoves = 200
