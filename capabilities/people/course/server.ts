// The course of a case: load, decide, save.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { changeSubject, listTurns, reopenCase } from './api.ts'
import { mayRename, mayReopen } from './rules.ts'
import * as store from './store.ts'

const list = handle(listTurns, async ({ db, actor }, { caseId }) => ({
  rows: await store.turnsOf(db, actor.tenantId, caseId),
}))

const reopen = handle(reopenCase, async (work, { caseId, version, id, reason }) => {
  const { db, actor } = work
  const { tenantId } = actor
  const file = await store.courseOf(db, tenantId, caseId)
  const verdict = mayReopen(file)
  if (!verdict.ok) return refuse(verdict.reason)
  const { folderId, circleId, closedOn: wasClosedOn, closedBecause: wasClosedBecause, closedNote: was } = file
  const next = await store.reopen(db, { tenantId, id: caseId, version })
  if (next === null) return refuse('conflict', { version: file.version })
  const turn = { tenantId, id, caseId, folderId, circleId, wasClosedOn, wasClosedBecause, was, reason, byId: actor.memberId }
  await store.insertTurn(db, { ...turn, kind: 'reopened' })
  await work.tell('people.case-reopened', [caseId])
  return { id: caseId, version: next }
})

const subject = handle(changeSubject, async ({ db, actor }, { caseId, version, id, subject, reason }) => {
  const { tenantId } = actor
  const file = await store.courseOf(db, tenantId, caseId)
  const verdict = mayRename(file, subject)
  if (!verdict.ok) return refuse(verdict.reason)
  const next = await store.rename(db, { tenantId, id: caseId, version }, subject)
  if (next === null) return refuse('conflict', { version: file.version })
  const { folderId, circleId, subject: was } = file
  const turn = { tenantId, id, caseId, folderId, circleId, was, reason, byId: actor.memberId }
  await store.insertTurn(db, { ...turn, kind: 'subject', wasClosedOn: null, wasClosedBecause: null })
  return { id: caseId, version: next }
})

export const handlers = [list, reopen, subject]
