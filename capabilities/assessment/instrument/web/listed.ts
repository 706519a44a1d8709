// What the questionnaires of a case are shown from.
import type { Given } from '../../../../core/kit/operation.ts'
import type { listFilledIn } from '../api.ts'

export type Listed = Given<typeof listFilledIn>
