// What the organisation arranged of its services, as a row.
import { insertAll } from '../../platform/db/fill.ts'
import { servicesOf } from '../grounds.ts'
import type { Filling } from './filling.ts'

export async function fillServices({ db, tenant, tenantId, id }: Filling): Promise<void> {
  const arranged = servicesOf(tenant)
  if (!arranged) return
  const row = { tenantId, version: 1, services: JSON.stringify(arranged.services), setBy: id('member', arranged.by) }
  await insertAll(db, 'people.serviceList', [row])
}
