// Messages to and from creditors: load, decide, save.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openPlace } from '../../people/door.ts'
import { addMessages, knownOf, takeBalance } from '../door.ts'
import { listMessages, noteBalance, noteMessages } from './api.ts'
import { hinders } from './rules/next-message.ts'
import { insertMessages, messagesOf } from './store.ts'

const list = handle(listMessages, async (work, { caseId }) => {
  const may = 'refused' in (await openPlace(work, caseId)) ? [] : work.may(noteMessages, noteBalance)
  return { messages: await messagesOf(work.db, { tenantId: work.actor.tenantId, caseId }), may }
})

const note = handle(noteMessages, async (work, { caseId, lines, ...message }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const noted = await addMessages(work, place, { ...message, lines })
  return noted.ok ? { id: lines[0]?.id ?? caseId, version: 1 } : refuse(noted.reason)
})

const balance = handle(noteBalance, async (work, { caseId, claimId, version, messageId, onDay, balanceDay, cents }) => {
  const { db, actor, today } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const known = await knownOf(db, place)
  const why = hinders(known, claimId, { kind: 'balance', onDay, today })
  if (why) return refuse(why)
  if (balanceDay > onDay) return refuse('not-yet-happened')
  const next = await takeBalance(db, { ...place, claimId, version }, { currentCents: cents, balanceDay })
  if (next === null) return refuse('conflict', { version: known.claims.get(claimId)?.version ?? version })
  const made = { id: messageId, claimId, kind: 'balance', onDay, cents, balanceDay, because: '' } as const
  const isNew = await insertMessages(db, [{ ...place, memberId: actor.memberId, ...made }])
  return isNew ? { id: messageId, version: 1 } : refuse('exists')
})

export const handlers = [list, note, balance]
