// How long the words of the bank are kept: what holds now, and its setting.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openBankTerm, setBankTerm } from './api.ts'
import { bankTermOf, insertBankTerm } from './store.ts'

const open = handle(openBankTerm, ({ db, actor }) => bankTermOf(db, actor.tenantId))

const set = handle(setBankTerm, async ({ db, actor: { tenantId, memberId } }, { version, days }) => {
  const now = await bankTermOf(db, tenantId)
  if (now.version !== version) return refuse('conflict', { version: now.version })
  const next = await insertBankTerm(db, { tenantId, memberId, version, days })
  return next === null ? refuse('conflict', { version: now.version }) : { id: tenantId, version: next }
})

export const handlers = [open, set]
