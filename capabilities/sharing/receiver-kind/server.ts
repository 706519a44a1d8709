// Kinds of receiver: load, decide, save.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { receiverKinds } from '../door.ts'
import * as api from './api.ts'
import { mayArrangeKinds } from './rules.ts'
import * as store from './store.ts'

const list = handle(api.listReceiverKinds, ({ db, actor }) => receiverKinds(db, actor.tenantId))

const arrange = handle(api.arrangeReceiverKinds, async ({ db, actor }, { version, kinds }) => {
  const { tenantId, memberId } = actor
  const now = await receiverKinds(db, tenantId)
  if (now.version !== version) return refuse('conflict', { version: now.version })
  const verdict = mayArrangeKinds(kinds, now.kinds)
  if (!verdict.ok) return refuse(verdict.reason)
  const next = await store.insertList(db, { tenantId, memberId, version, kinds })
  return next === null ? refuse('conflict', { version: now.version }) : { id: tenantId, version: next }
})

export const handlers = [list, arrange]
