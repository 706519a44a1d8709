// Whom of ours one may ask: load, decide.
import { handle } from '../../../platform/http/handler.ts'
import { openedCase } from '../../people/door.ts'
import { candidatesFor } from '../door.ts'
import * as api from './api.ts'
import { colleaguesBy } from './rules.ts'

/** As many as one looks through before typing more of a name. */
const most = 8

const find = handle(api.findColleagues, async (work, { caseId, words }) => {
  const { circleId } = await openedCase(work.db, work.actor.tenantId, caseId)
  const found = colleaguesBy(words, await candidatesFor(work, circleId))
  return { rows: found.slice(0, most), left: Math.max(0, found.length - most) }
})

export const handlers = [find]
