// What happens with bank movements by itself: the words of the bank disappear when their term is over.
import { forgets } from '../../../platform/jobs/listeners.ts'
import * as door from '../door.ts'
import { readUntil } from './rules/keep-term.ts'
import { emptyExamples, emptyExpired } from './store.ts'

export const listeners = [
  forgets('finance.empty-expired-lines', async ({ db, tenantId, today }) => {
    const { days } = await door.bankTermOf(db, tenantId)
    const lastOn = readUntil(today, days)
    await emptyExpired(db, tenantId, { today, lastOn })
    await emptyExamples(db, tenantId, lastOn)
  }),
]
