// Papers of debt counselling: load, decide, save.
import { id as anId } from '../../../core/kit/id.ts'
import { toPage } from '../../../core/kit/page.ts'
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { letterOf, lettersOf } from '../../contact/door.ts'
import { openPlace } from '../../people/door.ts'
import { debtHelpOf } from '../door.ts'
import * as api from './api.ts'
import { documentsOf, mayArrange } from './rules/list-documents.ts'
import * as store from './store.ts'

const list = handle(api.listDocuments, async (work, { caseId }) => {
  const { db, actor } = work
  const at = { tenantId: actor.tenantId, caseId }
  const { documents: kinds } = await debtHelpOf(db, at.tenantId)
  const closed = 'refused' in (await openPlace(work, caseId))
  return {
    documents: documentsOf(kinds, await store.documentsOf(db, at)),
    may: closed ? [] : work.may(api.putDocument),
  }
})

const listPost = handle(api.listPapersPost, async ({ db, actor }, { caseId, after, limit }) => {
  const from = anId.safeParse(after).data ?? null
  const letters = await lettersOf(db, { tenantId: actor.tenantId, caseId, unread: false, after: from, limit })
  const { rows, next } = toPage(letters, limit, ({ id }) => id)
  return { rows: rows.map(({ id, sender, receivedOn }) => ({ id, sender, receivedOn })), next }
})

const put = handle(api.putDocument, async (work, { caseId, code, version, ...entry }) => {
  const { db, today } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  if (entry.since > today) return refuse('not-yet-happened')
  if (entry.state === 'not-needed' && entry.because === '') return refuse('because-needed')
  const { documents } = await debtHelpOf(db, place.tenantId)
  if (!documents.some((one) => one.code === code)) return refuse('absent')
  const { postId } = entry
  if (postId !== null && !(await letterOf(db, { ...place, postId }))) return refuse('absent')
  const next = await store.saveDocument(db, place, { ...entry, code, version })
  if (next !== null) return { id: caseId, version: next }
  const now = (await store.documentsOf(db, place)).find((one) => one.code === code)
  return now ? refuse('conflict', { version: now.version ?? 0 }) : refuse('absent')
})

const open = handle(api.openDebtHelp, async ({ db, actor }) => {
  const { documents, ...rest } = await debtHelpOf(db, actor.tenantId)
  return { ...rest, documents: [...documents] }
})

const arrange = handle(api.arrangeDebtHelp, async ({ db, actor }, { version, decisionWeeks, documents }) => {
  const { tenantId, memberId } = actor
  const now = await debtHelpOf(db, tenantId)
  if (now.version !== version) return refuse('conflict', { version: now.version })
  const verdict = mayArrange(documents, now.documents)
  if (!verdict.ok) return refuse(verdict.reason)
  const next = await store.insertDebtHelp(db, { tenantId, memberId, version, decisionWeeks, documents })
  return next === null ? refuse('conflict', { version: now.version }) : { id: tenantId, version: next }
})

export const handlers = [list, listPost, put, open, arrange]
