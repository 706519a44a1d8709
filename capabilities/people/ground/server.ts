// Services and their grounds: load, decide, save.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { courseAt, servicesOf, turnCase } from '../door.ts'
import { arrangeServices, listServices, setService } from './api.ts'
import { mayArrangeServices, maySetService } from './rules.ts'
import * as store from './store.ts'

const list = handle(listServices, ({ db, actor }) => servicesOf(db, actor.tenantId))

const arrange = handle(arrangeServices, async ({ db, actor }, { version, services }) => {
  const { tenantId, memberId } = actor
  const now = await servicesOf(db, tenantId)
  if (now.version !== version) return refuse('conflict', { version: now.version })
  const verdict = mayArrangeServices(services, now.services)
  if (!verdict.ok) return refuse(verdict.reason)
  const next = await store.insertList(db, { tenantId, memberId, version, services })
  return next === null ? refuse('conflict', { version: now.version }) : { id: tenantId, version: next }
})

const set = handle(setService, async ({ db, actor }, { caseId, version, id, service, reason }) => {
  const { tenantId } = actor
  const [file, { services }] = await Promise.all([courseAt(db, tenantId, caseId), servicesOf(db, tenantId)])
  if (file.service === service) return refuse('same-service')
  const verdict = maySetService({ service, reason }, { had: file.service, services })
  if (!verdict.ok) return refuse(verdict.reason)
  const next = await store.updateService(db, { tenantId, id: caseId, version }, service)
  if (next === null) return refuse('conflict', { version: file.version })
  const { folderId, circleId, service: was } = file
  const turn = { tenantId, id, caseId, folderId, circleId, was, reason, byId: actor.memberId }
  await turnCase(db, { ...turn, kind: 'service', wasClosedOn: null, wasClosedBecause: null })
  return { id: caseId, version: next }
})

export const handlers = [list, arrange, set]
