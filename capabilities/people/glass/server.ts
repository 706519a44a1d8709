// Breaking the glass: load, decide, save. Whether someone may, the database decides by what it knows of them.
import { fromKey, momentKey, toPage } from '../../../core/kit/page.ts'
import { roleNames } from '../../../core/kit/rights.ts'
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import * as api from './api.ts'
import { glassRoles, mostTries } from './rules.ts'
import * as store from './store.ts'

const openSetting = handle(api.openGlassSetting, async ({ db, actor }) => {
  const now = await store.settingRow(db, actor.tenantId)
  return { version: now?.version ?? 0, roles: now?.roles ?? [], choosable: [...glassRoles] }
})

const arrange = handle(api.arrangeGlass, async ({ db, actor }, { version, roles }) => {
  const { tenantId, memberId } = actor
  if (roles.some((role) => !glassRoles.includes(role))) return refuse('glass-role')
  const now = (await store.settingRow(db, tenantId))?.version ?? 0
  if (now !== version) return refuse('conflict', { version: now })
  const chosen = roleNames.filter((role) => roles.includes(role))
  const next = await store.insertSetting(db, { tenantId, setBy: memberId, version, roles: chosen })
  if (next === null) return refuse('conflict', { version: now })
  await store.endUnchosen(db)
  return { id: tenantId, version: next }
})

const mine = handle(api.myGlass, async ({ db, actor }) => {
  const [may, rows] = await Promise.all([store.mayBreak(db), store.ownRows(db, actor.tenantId, actor.memberId)])
  return { may, left: Math.max(0, mostTries - rows.length), rows }
})

const breaking = handle(api.breakGlass, async ({ db, actor, concerns }, asked) => {
  const came = await store.breakGlass(db, asked)
  if (came !== 'done') return refuse(came)
  const caseId = await store.openedBy(db, actor.tenantId, asked.id)
  if (caseId !== null) concerns([caseId])
  return { id: asked.id, version: 1 }
})

const end = handle(api.endGlass, async ({ db }, { glassId }) =>
  (await store.endGlass(db, glassId)) ? { id: glassId, version: 2 } : refuse('absent'),
)

const list = handle(api.listGlass, async ({ db }, { which, after, limit }) => {
  const rows = await store.glassToWeigh(db, { onlyOpen: which === 'to-weigh', after: fromKey(after, momentKey), limit })
  return toPage(rows, limit, (row) => `${row.at}/${row.id}`)
})

const weigh = handle(api.weighGlass, async ({ db }, { glassId, ...to }) =>
  (await store.weighGlass(db, glassId, to)) ? { id: glassId, version: 1 } : refuse('absent'),
)

export const handlers = [openSetting, arrange, mine, breaking, end, list, weigh]
