// The cases of who leaves: load.
import { handle } from '../../../platform/http/handler.ts'
import { leftBehind } from './api.ts'
import { countLeft } from './store.ts'

const count = handle(leftBehind, ({ db }, { memberId = null, teamId = null }) => countLeft(db, { memberId, teamId }))

export const handlers = [count]
