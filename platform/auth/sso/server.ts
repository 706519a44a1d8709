// Arranging the sign-in service of an organisation: load, decide, save. Its secret is locked before it is kept.
import { handle } from '../../http/handler.ts'
import { refuse } from '../../http/outcome.ts'
import { fieldLock } from '../../settings/lock.ts'
import * as api from './api.ts'
import * as store from './store.ts'

/** Where the secret of an organisation stands. */
export const placeOfSecret = (tenantId: string) => ({ table: 'auth.sso', column: 'secret', tenantId, id: tenantId })

const open = handle(api.openSso, async ({ db }) => {
  const found = await store.arranged(db)
  if (!found) return { version: 0, settings: null }
  const { version, ...settings } = found
  return { version, settings }
})

const change = handle(api.changeSso, async ({ db, actor: { tenantId } }, { version, secret, ...given }) => {
  const found = await store.arranged(db)
  if ((found?.version ?? 0) !== version) return refuse('conflict', { version: found?.version ?? 0 })
  // A secret goes to the service it was typed for, and to no other.
  const same = found !== undefined && found.issuer === given.issuer && found.clientId === given.clientId
  if (secret === undefined && !same) return refuse('secret-needed')
  const locked = secret === undefined ? null : fieldLock().shut(secret, placeOfSecret(tenantId))
  const next = await store.arrange(db, { seen: version, given, locked })
  return next === null ? refuse('conflict', { version }) : { id: tenantId, version: next }
})

const drop = handle(api.dropSso, async ({ db, actor: { tenantId } }, { version }) =>
  (await store.takeAway(db, version)) ? { id: tenantId, version: version + 1 } : refuse('conflict', { version }),
)

export const handlers = [open, change, drop]
