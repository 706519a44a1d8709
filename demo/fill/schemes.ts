// What the organisation arranged of schemes and numbers of law, as a row.
import { insertAll } from '../../platform/db/fill.ts'
import { schemesOf } from '../schemes.ts'
import type { Filling } from './filling.ts'
import { fullName } from './names.ts'

export async function fillSchemes({ db, tenant, tenantId, id, on, at }: Filling): Promise<void> {
  const arranged = schemesOf(tenant)
  if (!arranged) return
  const schemes = arranged.schemes.map(({ key, ...scheme }) => ({ ...scheme, id: id('scheme', key) }))
  const checks = arranged.looked.map((one) => ({ ...one, by: fullName(arranged.counsellor.name), on: on(-33) }))
  const row = { tenantId, setBy: id('member', arranged.by), checks: JSON.stringify(checks) }
  // The list as it was until the municipality raised one amount.
  const before = schemes.map((one) => (one.id === id('scheme', arranged.raised.key) ? { ...one, ...arranged.raised.was } : one))
  await insertAll(db, 'finance.schemeList', [
    { ...row, version: 1, setAt: at(-210, '10:20'), schemes: JSON.stringify(before) },
    { ...row, version: 2, setAt: at(-12, '15:05'), schemes: JSON.stringify(schemes) },
  ])
  // Begun at the wrong moment and called off at once: nothing of it stands anywhere.
  const stopped = { state: 'stopped', askedAt: at(-12, '15:06'), version: 2 }
  const change = `scheme/${id('scheme', arranged.raised.key)}/2`
  await insertAll(db, 'finance.lawSweep', [
    { tenantId, id: id('sweep', arranged.raised.key), memberId: row.setBy, change, ...stopped },
  ])
}
