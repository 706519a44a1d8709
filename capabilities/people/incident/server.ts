// The closed register: load, decide, save. Who keeps it, the database knows.
import { fromKey, momentKey, toPage } from '../../../core/kit/page.ts'
import { roleNames } from '../../../core/kit/rights.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { caseAt } from '../door.ts'
import * as api from './api.ts'
import type { IncidentState } from './model.ts'
import { keeperRoles, keepersAtFirst, mayClose } from './rules.ts'
import * as store from './store.ts'

const report = handle(api.reportIncident, async ({ db, actor, today }, { id, ...text }) => {
  const { tenantId, memberId } = actor
  if (text.happenedOn > today) return refuse('day-to-come')
  if (text.caseId !== null && (await caseAt(db, tenantId, text.caseId)) === null) return refuse('incident-no-case')
  await store.insertIncident(db, { ...text, tenantId, id, reporterId: memberId })
  return { id, version: 1 }
})

const list = handle(api.listIncidents, async ({ db, actor }, { which, after, limit }) => {
  const { tenantId, memberId } = actor
  const keeps = await store.keeps(db)
  const reporterId = which !== 'mine' && keeps ? null : memberId
  const asked = { tenantId, reporterId, onlyOpen: which === 'open', after: fromKey(after, momentKey), limit }
  const rows = await store.incidents(db, asked)
  return { ...toPage(rows, limit, (row) => `${row.reportedAt}/${row.id}`), keeps }
})

const open = handle(api.openIncident, async ({ db, actor }, { incidentId }) => {
  const { tenantId, memberId } = actor
  const [row, keeps, steps] = await Promise.all([
    store.incidentRow(db, tenantId, incidentId),
    store.keeps(db),
    store.stepsOf(db, tenantId, incidentId),
  ])
  const { what, reporterId, caseId, seenCaseId, ...line } = row
  return { line, what, aboutCase: caseId !== null, caseId: seenCaseId, mine: reporterId === memberId, keeps, steps }
})

interface Step {
  incidentId: string
  version: number
  id: string
  kind: 'follow-up' | 'measure' | 'finding'
  words: string
}

async function add({ db, actor }: Work, { version, ...step }: Step, state: IncidentState) {
  const { tenantId, memberId } = actor
  const next = await store.updateIncident(db, { tenantId, id: step.incidentId, version }, { state })
  if (next === null) return refuse('conflict')
  await store.insertStep(db, { ...step, tenantId, byId: memberId })
  return { id: step.incidentId, version: next }
}

const follow = handle(api.followIncident, async (work, step) => {
  const { db, actor } = work
  if (!(await store.keeps(db))) return refuse('incident-not-keeper')
  const { state } = await store.incidentRow(db, actor.tenantId, step.incidentId)
  return state === 'closed' ? refuse('incident-closed') : add(work, step, 'looking')
})

const close = handle(api.closeIncident, async (work, step) => {
  const { db, actor } = work
  if (!(await store.keeps(db))) return refuse('incident-not-keeper')
  const { state, reporterId } = await store.incidentRow(db, actor.tenantId, step.incidentId)
  const verdict = mayClose({ state, mine: reporterId === actor.memberId })
  return verdict.ok ? add(work, { ...step, kind: 'finding' }, 'closed') : refuse(verdict.reason)
})

const openSetting = handle(api.openIncidentSetting, async ({ db, actor }) => {
  const now = await store.settingRow(db, actor.tenantId)
  return { version: now?.version ?? 0, roles: now?.roles ?? [...keepersAtFirst], choosable: [...keeperRoles] }
})

const arrange = handle(api.arrangeIncidents, async ({ db, actor }, { version, roles }) => {
  const { tenantId, memberId } = actor
  if (roles.some((role) => !keeperRoles.includes(role))) return refuse('incident-role')
  const now = (await store.settingRow(db, tenantId))?.version ?? 0
  if (now !== version) return refuse('conflict', { version: now })
  const chosen = roleNames.filter((role) => roles.includes(role))
  const next = await store.insertSetting(db, { tenantId, setBy: memberId, version: version + 1, roles: chosen })
  return next === null ? refuse('conflict', { version: now }) : { id: tenantId, version: next }
})

export const handlers = [report, list, open, follow, close, openSetting, arrange]
