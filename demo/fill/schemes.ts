// What the organisation arranged of schemes and numbers of law, as a row.
import { insertAll } from '../../platform/db/fill.ts'
import { schemesOf } from '../schemes.ts'
import type { Filling } from './filling.ts'
import { fullName } from './names.ts'

export async function fillSchemes({ db, tenant, tenantId, id, on }: Filling): Promise<void> {
  const arranged = schemesOf(tenant)
  if (!arranged) return
  const schemes = arranged.schemes.map(({ key, ...scheme }) => ({ ...scheme, id: id('scheme', key) }))
  const checks = arranged.looked.map((one) => ({ ...one, by: fullName(arranged.counsellor.name), on: on(-33) }))
  const row = { tenantId, version: 1, setBy: id('member', arranged.by) }
  await insertAll(db, 'finance.schemeList', [{ ...row, schemes: JSON.stringify(schemes), checks: JSON.stringify(checks) }])
}
