// Referrals on Vandaag: load, decide.
import { addDays } from '../../../core/kit/day.ts'
import { dayKey, fromKey, toPage } from '../../../core/kit/page.ts'
import { handle } from '../../../platform/http/handler.ts'
import { termsAt, watched } from '../door.ts'
import { whyWatched } from '../referral/rules.ts'
import * as api from './api.ts'
import * as store from './store.ts'

const waited = handle(api.myReferrals, async ({ db, actor, today }, { after, limit }) => {
  const { tenantId, memberId } = actor
  const { answerDays } = await termsAt(db, tenantId)
  const notBegunBefore = addDays(today, -answerDays)
  const rows = await watched(db, { tenantId, memberId, notBegunBefore, after: fromKey(after, dayKey), limit })
  const page = toPage(rows, limit, (row) => `${row.dueOn}/${row.id}`)
  return { ...page, rows: page.rows.map((row) => ({ ...row, why: whyWatched(row, today, answerDays) ?? 'answered' })) }
})

const asked = handle(api.myAsks, async ({ db, actor }, { after, limit }) => {
  const { tenantId, memberId } = actor
  const teamIds = actor.teams.map(({ id }) => id)
  const rows = await store.asksOf(db, { tenantId, memberId, teamIds, after: fromKey(after, dayKey), limit })
  return toPage(rows, limit, (row) => `${row.sentOn}/${row.id}`)
})

export const handlers = [waited, asked]
