// Amounts to hold a plan against: what the organisation entered, and its setting.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { arrangeReferences, openReferences } from './api.ts'
import { insertReferences, referencesOf } from './store.ts'

const open = handle(openReferences, ({ db, actor }) => referencesOf(db, actor.tenantId))

const arrange = handle(arrangeReferences, async ({ db, actor }, { version, ...list }) => {
  const { tenantId, memberId } = actor
  // An amount of which nobody can say where it comes from is no reference.
  if (list.amounts.length > 0 && (list.source === '' || list.sourceDay === null)) return refuse('source-needed')
  const now = await referencesOf(db, tenantId)
  if (now.version !== version) return refuse('conflict', { version: now.version })
  const next = await insertReferences(db, { tenantId, memberId, version, ...list })
  return next === null ? refuse('conflict', { version: now.version }) : { id: tenantId, version: next }
})

export const handlers = [open, arrange]
