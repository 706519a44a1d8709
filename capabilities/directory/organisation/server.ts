// Organisations of the sociale kaart and their places: load, decide, save, and write down what changed.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { checkedNow, contactsOf, seenAt, servicesOf, writeDown, wrongPlace } from '../door.ts'
import { differences } from '../rules/differences.ts'
import * as api from './api.ts'
import * as store from './store.ts'

const open = handle(api.openOrganisation, async ({ db, actor: { tenantId } }, { organisationId }) => {
  const [organisation, services, places, contacts] = await Promise.all([
    store.organisationAt(db, tenantId, organisationId),
    servicesOf(db, tenantId, organisationId),
    store.placesOf(db, tenantId, organisationId),
    contactsOf(db, tenantId, organisationId),
  ])
  return { organisation, services, places, contacts }
})

const add = handle(api.addOrganisation, async (work, row) => {
  await store.insertOrganisation(work.db, { ...row, tenantId: work.actor.tenantId, ...checkedNow(work) })
  await writeDown(work, row.id, { what: 'added' })
  return { id: row.id, version: 1 }
})

const change = handle(api.changeOrganisation, async (work, { organisationId, version, ...to }) => {
  const before = await store.organisationWords(work.db, work.actor.tenantId, organisationId)
  const next = await store.updateOrganisation(work.db, seenAt(work, organisationId, version), { ...to, ...checkedNow(work) })
  if (next === null) return refuse('conflict', { version: before.version })
  await writeDown(work, organisationId, { what: 'changed', fields: differences(before, to) })
  return { id: organisationId, version: next }
})

const check = handle(api.checkOrganisation, async (work, { organisationId, version }) => {
  const next = await store.updateOrganisation(work.db, seenAt(work, organisationId, version), checkedNow(work))
  if (next === null) {
    const now = await store.organisationWords(work.db, work.actor.tenantId, organisationId)
    return refuse('conflict', { version: now.version })
  }
  await writeDown(work, organisationId, { what: 'checked' })
  return { id: organisationId, version: next }
})

const remove = handle(api.removeOrganisation, async (work, { organisationId, version, removed }) => {
  const next = await store.removeOrganisation(work.db, seenAt(work, organisationId, version), removed)
  if (next === null) {
    const now = await store.organisationWords(work.db, work.actor.tenantId, organisationId)
    return refuse('conflict', { version: now.version })
  }
  await writeDown(work, organisationId, { what: removed ? 'removed' : 'put-back' })
  return { id: organisationId, version: next }
})

const addPlace = handle(api.addPlace, async (work, row) => {
  const { tenantId } = work.actor
  const wrong = await wrongPlace(work.db, tenantId, { organisationId: null, teamIds: [row.teamId] })
  if (wrong) return refuse('no-such-area')
  await store.insertPlace(work.db, { ...row, tenantId })
  await writeDown(work, row.id, { what: 'added' })
  return { id: row.id, version: 1 }
})

const changePlace = handle(api.changePlace, async (work, { placeId, version, ...to }) => {
  const { tenantId } = work.actor
  const wrong = await wrongPlace(work.db, tenantId, { organisationId: null, teamIds: [to.teamId] })
  if (wrong) return refuse('no-such-area')
  const before = await store.placeAt(work.db, tenantId, placeId)
  const next = await store.updatePlace(work.db, seenAt(work, placeId, version), to)
  if (next === null) return refuse('conflict', { version: before.version })
  await writeDown(work, placeId, { what: 'changed', fields: differences(before, to) })
  return { id: placeId, version: next }
})

const removePlace = handle(api.removePlace, async (work, { placeId, version, removed }) => {
  const next = await store.removePlace(work.db, seenAt(work, placeId, version), removed)
  if (next === null) {
    const now = await store.placeAt(work.db, work.actor.tenantId, placeId)
    return refuse('conflict', { version: now.version })
  }
  await writeDown(work, placeId, { what: removed ? 'removed' : 'put-back' })
  return { id: placeId, version: next }
})

export const handlers = [open, add, change, check, remove, addPlace, changePlace, removePlace]
