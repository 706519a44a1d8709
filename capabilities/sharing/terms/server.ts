// The terms of sharing: load, decide, save.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { termsAt } from '../door.ts'
import * as api from './api.ts'
import * as store from './store.ts'

const open = handle(api.openTerms, ({ db, actor }) => termsAt(db, actor.tenantId))

const change = handle(api.changeTerms, async ({ db, actor }, asked) => {
  const now = await termsAt(db, actor.tenantId)
  if (now.version !== asked.version) return refuse('conflict', { version: now.version })
  const next = await store.putTerms(db, actor.tenantId, asked)
  return next === null ? refuse('conflict', { version: now.version }) : { id: actor.tenantId, version: next }
})

export const handlers = [open, change]
