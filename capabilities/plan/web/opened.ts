// The plan of a case as its page gets it.
import type { Given } from '../../../core/kit/operation.ts'
import type { openPlan } from '../api.ts'

export type Opened = Given<typeof openPlan>
