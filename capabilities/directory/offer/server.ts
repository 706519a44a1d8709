// Services of the sociale kaart: load, decide, save, and write down what changed.
import { addDays } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { toPage } from '../../../core/kit/page.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { type Refusal, refuse } from '../../../platform/http/outcome.ts'
import { checkedNow, contactsOf, freshnessOf, organisationAt, placesOf, seenAt, writeDown, wrongPlace } from '../door.ts'
import { differences } from '../rules/differences.ts'
import { rankOf } from '../rules/kinds.ts'
import * as api from './api.ts'
import type { ServiceText } from './model.ts'
import * as store from './store.ts'

type Wrong = 'no-such-organisation' | 'no-such-area' | 'no-such-place' | 'ages-turned'

/** Why a text may not be kept as it is; null when it may. */
async function wrongIn({ db, actor: { tenantId } }: Work, text: ServiceText): Promise<Refusal<Wrong> | null> {
  if (text.minAge !== null && text.maxAge !== null && text.minAge > text.maxAge) return refuse('ages-turned')
  const wrong = await wrongPlace(db, tenantId, { organisationId: text.organisationId, teamIds: text.areas })
  if (wrong) return refuse(wrong)
  if (text.places.length === 0) return null
  const known = (await placesOf(db, tenantId, text.organisationId)).map((place) => place.id)
  return text.places.every((one) => known.includes(one)) ? null : refuse('no-such-place')
}

const find = handle(api.findServices, async ({ db, actor, today }, { after, kind, stale, ...filter }) => {
  const { tenantId } = actor
  const from = id.safeParse(after)
  const checkedBefore = stale ? addDays(today, -(await freshnessOf(db, tenantId)).staleAfterDays) : undefined
  const rows = await store.found(db, {
    ...filter,
    tenantId,
    checkedBefore,
    rank: kind && rankOf[kind],
    after: from.success ? from.data : null,
  })
  return toPage(rows, filter.limit, (row) => row.id)
})

const open = handle(api.openService, async ({ db, actor: { tenantId } }, { serviceId }) => {
  const service = await store.serviceAt(db, tenantId, serviceId)
  const [organisation, places, contacts] = await Promise.all([
    organisationAt(db, tenantId, service.organisationId),
    placesOf(db, tenantId, service.organisationId),
    contactsOf(db, tenantId, service.organisationId),
  ])
  return {
    service,
    organisation,
    places: places.filter((place) => !place.removed && service.places.includes(place.id)),
    contacts: contacts.filter((contact) => !contact.removed),
  }
})

const add = handle(api.addService, async (work, { id, areas, places, ...row }) => {
  const wrong = await wrongIn(work, { ...row, areas, places })
  if (wrong) return wrong
  const { tenantId } = work.actor
  const waitingSaidOn = row.waitingDays === null ? null : work.today
  await store.insertService(work.db, { ...row, tenantId, id, waitingSaidOn, ...checkedNow(work) })
  await store.settle(work.db, { tenantId, id }, { areas, places })
  await writeDown(work, id, { what: 'added' })
  return { id, version: 1 }
})

const change = handle(api.changeService, async (work, { serviceId, version, areas, places, ...to }) => {
  const { db, actor, today } = work
  const wrong = await wrongIn(work, { ...to, areas, places })
  if (wrong) return wrong
  const before = await store.serviceAt(db, actor.tenantId, serviceId)
  const said = to.waitingDays === before.waitingDays ? before.waitingSaidOn : today
  const waitingSaidOn = to.waitingDays === null ? null : said
  const next = await store.updateService(db, seenAt(work, serviceId, version), { ...to, waitingSaidOn, ...checkedNow(work) })
  if (next === null) return refuse('conflict', { version: before.version })
  await store.settle(db, { tenantId: actor.tenantId, id: serviceId }, { areas, places })
  await writeDown(work, serviceId, { what: 'changed', fields: differences(before, { ...to, areas, places }) })
  return { id: serviceId, version: next }
})

const check = handle(api.checkService, async (work, { serviceId, version }) => {
  const before = await store.serviceAt(work.db, work.actor.tenantId, serviceId)
  const said = before.waitingDays === null ? {} : { waitingSaidOn: work.today }
  const next = await store.updateService(work.db, seenAt(work, serviceId, version), { ...checkedNow(work), ...said })
  if (next === null) return refuse('conflict', { version: before.version })
  await writeDown(work, serviceId, { what: 'checked' })
  return { id: serviceId, version: next }
})

const remove = handle(api.removeService, async (work, { serviceId, version, removed }) => {
  const next = await store.removeService(work.db, seenAt(work, serviceId, version), removed)
  if (next === null) {
    const now = await store.serviceAt(work.db, work.actor.tenantId, serviceId)
    return refuse('conflict', { version: now.version })
  }
  await writeDown(work, serviceId, { what: removed ? 'removed' : 'put-back' })
  return { id: serviceId, version: next }
})

export const handlers = [find, open, add, change, check, remove]
