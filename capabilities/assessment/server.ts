// What is going on: load, decide, save.
import { fromKey, momentKey, toPage } from '../../core/kit/page.ts'
import { handle } from '../../platform/http/handler.ts'
import { refuse } from '../../platform/http/outcome.ts'
import { openPlace } from '../people/door.ts'
import * as api from './api.ts'
import { eraseAnswersAbout } from './door.ts'
import { mayKeep } from './rules.ts'
import * as store from './store.ts'

const list = handle(api.listInventory, async ({ db, actor, may }, { caseId }) => {
  const { tenantId, memberId } = actor
  const domains = await store.domainsOf(db, tenantId, caseId)
  const purged = await store.purgedOf(db, tenantId, caseId)
  const entries = Map.groupBy(await store.entriesOf(db, tenantId, caseId), (one) => one.lifeDomainId)
  const drafts = new Map((await store.draftsOf(db, { tenantId, memberId, caseId })).map((one) => [one.lifeDomainId, one]))
  const whole = domains.map((one) => ({ ...one, entries: entries.get(one.id) ?? [], draft: drafts.get(one.id) ?? null }))
  return { domains: whole, purged, may: may(api.openDomain, api.addEntry, api.purgeDomain) }
})

const open = handle(api.openDomain, async (work, { caseId, id, domain, reason }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const row = { id, domain, reason, openedOn: work.today, openedBy: work.actor.memberId }
  return (await store.insertDomain(work.db, place, row)) ? { id, version: 1 } : refuse('domain-open')
})

const add = handle(api.addEntry, async (work, asked) => {
  const { caseId, purgedOn } = await store.domainAt(work.db, work.actor.tenantId, asked.lifeDomainId)
  if (purgedOn !== null) return refuse('already-purged')
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
  const { caseId, purgedOn } = await store.domainAt(db, tenantId, lifeDomainId)
  if (purgedOn !== null) return refuse('already-purged')
  const next = await store.putDraft(db, { tenantId, id, memberId, caseId, lifeDomainId, body }, version)
  return next === null
    ? refuse('conflict', { version: await store.draftVersion(db, { tenantId, memberId, lifeDomainId }) })
    : { id, version: next }
})

const drop = handle(api.dropDraft, async ({ db, actor }, { id }) => {
  await store.removeDraft(db, { tenantId: actor.tenantId, memberId: actor.memberId, id })
  return { id, version: 1 }
})

const drafts = handle(api.listDrafts, async ({ db, actor: { tenantId, memberId } }, { after, limit }) => {
  const rows = await store.draftsOfMember(db, { tenantId, memberId, after: fromKey(after, momentKey), limit })
  return toPage(rows, limit, (row) => `${row.changedAt}/${row.id}`)
})

/** Also on a closed case: erasing what is not needed never waits. What others left half-way about it goes in the background. */
const purge = handle(api.purgeDomain, async ({ db, actor, today, tell }, { lifeDomainId: id, reason }) => {
  const { tenantId, memberId } = actor
  const { caseId, domain } = await store.domainAt(db, tenantId, id)
  const given = { purgedOn: today, purgedBy: memberId, purgeReason: reason }
  if (!(await store.purgeDomain(db, { tenantId, id }, given))) return refuse('already-purged')
  await eraseAnswersAbout(db, { tenantId, caseId, domain })
  await tell('assessment.domain-purged', [id])
  return { id, version: 1 }
})

export const handlers = [list, open, add, keep, drop, drafts, purge]
