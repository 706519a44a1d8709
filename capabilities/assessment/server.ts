// What is going on: load, decide, save.
import { handle } from '../../platform/http/handler.ts'
import { refuse } from '../../platform/http/outcome.ts'
import { openedCase, openPlace } from '../people/door.ts'
import * as api from './api.ts'
import { mayKeep, mayNoteReadiness } from './rules.ts'
import * as store from './store.ts'

const list = handle(api.listInventory, async ({ db, actor, may }, { caseId }) => {
  const { tenantId, memberId } = actor
  const domains = await store.domainsOf(db, tenantId, caseId)
  const entries = Map.groupBy(await store.entriesOf(db, tenantId, caseId), (one) => one.lifeDomainId)
  const drafts = new Map((await store.draftsOf(db, { tenantId, memberId, caseId })).map((one) => [one.lifeDomainId, one]))
  const whole = domains.map((one) => ({ ...one, entries: entries.get(one.id) ?? [], draft: drafts.get(one.id) ?? null }))
  return { domains: whole, may: may(api.openDomain, api.addEntry) }
})

const open = handle(api.openDomain, async (work, { caseId, id, domain, reason }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const row = { id, domain, reason, openedOn: work.today, openedBy: work.actor.memberId }
  return (await store.insertDomain(work.db, place, row)) ? { id, version: 1 } : refuse('domain-open')
})

const add = handle(api.addEntry, async (work, asked) => {
  const { caseId } = await store.domainAt(work.db, work.actor.tenantId, asked.lifeDomainId)
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const verdict = mayKeep(asked, work.today)
  if (!verdict.ok) return refuse(verdict.reason)
  const { memberId, tenantId } = work.actor
  await store.insertEntry(work.db, place, { ...asked, authorId: memberId })
  await store.removeDraft(work.db, { tenantId, memberId, lifeDomainId: asked.lifeDomainId })
  return { id: asked.id, version: 1 }
})

const keep = handle(api.keepDraft, async ({ db, actor }, { lifeDomainId, id, version, body }) => {
  const { tenantId, memberId } = actor
  const { caseId } = await store.domainAt(db, tenantId, lifeDomainId)
  const next = await store.putDraft(db, { tenantId, id, memberId, caseId, lifeDomainId, body }, version)
  return next === null
    ? refuse('conflict', { version: await store.draftVersion(db, { tenantId, memberId, lifeDomainId }) })
    : { id, version: next }
})

const drop = handle(api.dropDraft, async ({ db, actor }, { id }) => {
  await store.removeDraft(db, { tenantId: actor.tenantId, memberId: actor.memberId, id })
  return { id, version: 1 }
})

const drafts = handle(api.listDrafts, async ({ db, actor }) => ({
  rows: await store.draftsOfMember(db, actor.tenantId, actor.memberId),
}))

const ready = handle(api.listReadiness, async ({ db, actor, may }, { caseId }) => ({
  asked: await store.readinessOf(db, actor.tenantId, caseId),
  spoken: await store.noesOf(db, actor.tenantId, caseId),
  may: may(api.noteReadiness, api.noteNo, api.takeBackNo),
}))

const noteReady = handle(api.noteReadiness, async (work, { caseId, ...row }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const verdict = mayNoteReadiness(row, work.today)
  if (!verdict.ok) return refuse(verdict.reason)
  await store.insertReadiness(work.db, place, { ...row, authorId: work.actor.memberId })
  return { id: row.id, version: 1 }
})

/** A no is written down also when the case is closed: that may be why. */
const no = handle(api.noteNo, async ({ db, actor, today }, { caseId, ...row }) => {
  if (row.saidOn > today) return refuse('day-to-come')
  const file = await openedCase(db, actor.tenantId, caseId)
  const place = { tenantId: actor.tenantId, caseId, folderId: file.folderId, circleId: file.circleId }
  return (await store.insertNo(db, place, { ...row, authorId: actor.memberId }))
    ? { id: row.id, version: 1 }
    : refuse('no-stands')
})

const back = handle(api.takeBackNo, async ({ db, actor, today }, { spokenNoId, version, on, note }) => {
  const { tenantId } = actor
  const row = await store.noAt(db, tenantId, spokenNoId)
  if (on > today || on < row.saidOn) return refuse('day-to-come')
  const next = await store.takeBack(db, { tenantId, id: spokenNoId, version }, { on, note })
  return next === null ? refuse('conflict', { version: row.version }) : { id: spokenNoId, version: next }
})

export const handlers = [list, open, add, keep, drop, drafts, ready, noteReady, no, back]
