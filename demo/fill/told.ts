// What the files told when households answered: what they tell now, but for a rent that rose since.

import { filesTell } from '../../capabilities/finance/door.ts'
import type { Answers } from '../../capabilities/finance/entitlements/model.ts'
import type { Filling } from './filling.ts'

export async function fillTold({ db, tenant, tenantId, today, id }: Filling): Promise<void> {
  const rows = await db.selectFrom('finance.householdAnswer').where('tenantId', '=', tenantId).select('caseId').execute()
  const told = await filesTell(
    { db, tenantId, today },
    rows.map(({ caseId }) => caseId),
  )
  const rents = new Map(tenant.cases.map((one) => [id('case', one.key), one.money?.answered?.rentThen]))
  for (const [caseId, { file }] of told) {
    const then: Answers = { ...file, rent: rents.get(caseId) ?? file.rent }
    await db
      .updateTable('finance.householdAnswer')
      .set({ told: JSON.stringify(then) })
      .where('tenantId', '=', tenantId)
      .where('caseId', '=', caseId)
      .execute()
  }
}
