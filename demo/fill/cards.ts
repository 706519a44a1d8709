// A second card of the same neighbour, in the file of someone else: nobody looked before writing her down. Who leads the team may join both.
import { insertAll } from '../../platform/db/fill.ts'
import type { Filling } from './filling.ts'

export async function fillCards({ db, tenant, tenantId, id, placeOf }: Filling): Promise<void> {
  const fien = tenant.people.find((one) => one.key === 'fien')
  const file = tenant.cases.find(
    (one) => one.team === 'team-oude-haven' && one.closed === undefined && !one.also.includes('fien'),
  )
  if (!fien || !file) return
  const personId = id('person', 'fien.again')
  await insertAll(db, 'people.person', [
    { tenantId, id: personId, given: 'Josefien', family: fien.name.family, bornOn: fien.birth },
  ])
  await insertAll(db, 'people.folderPerson', [{ tenantId, ...placeOf(file), personId, role: 'naaste' }])
}
