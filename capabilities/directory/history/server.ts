// The history of the sociale kaart and the choices of its forms: load, decide, save.
import { id } from '../../../core/kit/id.ts'
import { toPage } from '../../../core/kit/page.ts'
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { freshnessOf, organisationNames } from '../door.ts'
import * as api from './api.ts'
import * as store from './store.ts'

const changes = handle(api.listChanges, async ({ db, actor }, { thingId, after, limit }) => {
  const from = id.safeParse(after)
  const rows = await store.changesOf(db, { tenantId: actor.tenantId, thingId, after: from.success ? from.data : null, limit })
  return toPage(rows, limit, (row) => row.id)
})

const choices = handle(api.openChoices, async ({ db, actor }) => {
  const { tenantId } = actor
  const [areas, organisations, fresh] = await Promise.all([
    store.areas(db, tenantId),
    organisationNames(db, tenantId),
    freshnessOf(db, tenantId),
  ])
  return { areas, organisations, ...fresh }
})

const setFreshness = handle(api.setFreshness, async ({ db, actor }, { version, staleAfterDays }) => {
  const { tenantId } = actor
  const now = (await freshnessOf(db, tenantId)).version
  const next = now === version ? await store.putFreshness(db, { tenantId, version, staleAfterDays }) : null
  return next === null ? refuse('conflict', { version: now }) : { id: tenantId, version: next }
})

export const handlers = [changes, choices, setFreshness]
