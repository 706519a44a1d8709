// Requests in a team that is to go: load.
import { handle } from '../../../platform/http/handler.ts'
import { leftInTeam } from './api.ts'
import { countInTeam } from './store.ts'

const count = handle(leftInTeam, async ({ db }, { teamId }) => ({ waiting: await countInTeam(db, teamId) }))

export const handlers = [count]
