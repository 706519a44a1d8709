// Looks that asked for a question: one that was answered, and two that wait for whoever looks after privacy.
import { insertAll } from '../../platform/db/fill.ts'
import type { Filling } from './filling.ts'

export async function fillPatterns({ db, tenant, tenantId, id, at, on }: Filling): Promise<void> {
  const officer = tenant.members.find(({ key }) => key === 'ineke')
  const lookers = ['lotte', 'ewa', 'chantal'].filter((key) => tenant.members.some((one) => one.key === key))
  const teamsOf = (key: string) => tenant.members.find((one) => one.key === key)?.teams ?? []
  const cases = lookers.map((looker) =>
    tenant.cases.find(({ owner, safety, team }) => owner !== looker && safety === undefined && teamsOf(looker).includes(team)),
  )
  if (!officer || lookers.length < 3 || cases.includes(undefined)) return
  const [explained, family, colleague] = lookers.map((looker, nth) => ({
    ...{ tenantId, id: id('pattern', looker), memberId: id('member', looker), caseId: id('case', cases[nth]?.key ?? '') },
    ...{ firstOn: on(-6 + nth), lastOn: on(-6 + nth), foundAt: at(-5 + nth, '02:10') },
  }))
  const looks = lookers.map((looker, nth) => ({
    ...{ tenantId, id: id('event', `pattern/${looker}`), memberId: id('member', looker), roles: ['socialWorker'] },
    ...{ at: at(-6 + nth, '16:20'), action: 'look', outcome: 'done', operation: 'people.open-case', about: 'people.case_file' },
    ...{ subjects: [id('case', cases[nth]?.key ?? '')], source: 'web' },
  }))
  await insertAll(db, 'audit.event', looks)
  const weighed = { outcome: 'closed', weighedBy: id('member', officer.key), weighedAt: at(-4, '10:05') }
  const reason = 'Nagevraagd: een naamgenoot. Zij kende deze persoon niet.'
  await insertAll(db, 'people.pattern', [{ ...explained, kind: 'family', ...weighed, reason }])
  await insertAll(db, 'people.pattern', [
    { ...family, kind: 'family' },
    { ...colleague, kind: 'colleague' },
  ])
  await insertAll(db, 'people.patternDay', [{ tenantId, onDay: on(-1) }])
}
