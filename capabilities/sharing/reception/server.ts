// What a receiver does with the link they hold: read, and answer once. What opens nothing any more says the same as what never did.
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { sheet } from '../disclosure/model.ts'
import { answersAfter, mayAnswer, opens } from '../referral/rules.ts'
import * as api from './api.ts'
import * as store from './store.ts'

/** The referral of this link, as long as it opens one. */
async function given({ db, actor, today }: Work) {
  const row = await store.givenReferral(db, actor.tenantId)
  return row && opens(row, today) ? { ...row, tenantId: actor.tenantId } : null
}

const read = handle(api.readReferral, async (work) => {
  const row = await given(work)
  if (!row) return refuse('link-spent')
  const until = row.state === 'accepted' || row.state === 'started' ? row.followUntil : row.linkUntil
  return {
    id: row.id,
    state: row.state,
    sheet: sheet.parse(row.sheet),
    answers: [...answersAfter(row.state)],
    until: until ?? work.today,
  }
})

const receive = handle(api.receiveReferral, async (work, { id }) => {
  const row = await given(work)
  if (!row) return refuse('link-spent')
  if (row.state !== 'sent') return { id: row.id, version: row.version }
  const next = await store.say(work.db, row, { id, said: 'opened', onDay: work.today, saidBy: '', note: '' })
  if (next !== null) await work.tell('sharing.referral-answered', [id])
  return { id: row.id, version: next ?? row.version + 1 }
})

const answer = handle(api.answerReferral, async (work, { id, answer: said, saidBy, note }) => {
  const row = await given(work)
  if (!row) return refuse('link-spent')
  const verdict = mayAnswer(row.state, { answer: said, note })
  if (!verdict.ok) return refuse(verdict.reason)
  const next = await store.say(work.db, row, { id, said, onDay: work.today, saidBy, note })
  if (next === null) return refuse('answered-before')
  await work.tell('sharing.referral-answered', [id])
  return { id: row.id, version: next }
})

export const handlers = [read, receive, answer]
