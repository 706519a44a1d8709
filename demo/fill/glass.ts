// Who may break the glass here, one who did and was asked about it, and one who found nothing and is still to be asked.
import { insertAll } from '../../platform/db/fill.ts'
import type { Filling } from './filling.ts'

export async function fillGlass({ db, tenant, tenantId, id, at }: Filling): Promise<void> {
  const hereBy = (key: string) => tenant.members.find((one) => one.key === key)
  const [manager, officer, opener, seeker] = ['peter', 'ineke', 'bilal', 'fatma'].map(hereBy)
  const file = tenant.cases.find(({ owner, safety }) => owner === 'joost' && safety === undefined)
  if (!(manager && officer && opener && seeker && file)) return
  const setBy = id('member', manager.key)
  await insertAll(db, 'people.glassSetting', [{ tenantId, version: 1, roles: ['socialWorker', 'teamLead'], setBy }])
  const opened = {
    ...{ tenantId, id: id('glass', 'opened'), memberId: id('member', opener.key), at: at(-9, '17:50'), until: at(-9, '18:50') },
    ...{ caseId: id('case', file.key), because: 'absent' },
    why: 'Belde in paniek met ons team. De vaste begeleider was al naar huis en zijn achterwacht nam niet op.',
    ...{ outcome: 'explained', reason: 'Nagevraagd bij beide teams. Er was haast, en alleen het overzicht is gelezen.' },
    ...{ weighedBy: id('member', officer.key), weighedAt: at(-8, '09:20') },
  }
  const sought = {
    ...{ tenantId, id: id('glass', 'sought'), memberId: id('member', seeker.key), at: at(-1, '16:05'), because: 'asked' },
    why: 'Een man aan de deur zegt dat hij bij ons in begeleiding is. Hij wil weten wie zijn vaste contact is.',
  }
  const look = {
    ...{ tenantId, id: id('event', 'glass'), memberId: opened.memberId, roles: [...opener.roles], at: at(-9, '17:52') },
    ...{ action: 'look', outcome: 'done', operation: 'people.open-case', about: 'people.case_file', subjects: [opened.caseId] },
  }
  await insertAll(db, 'audit.event', [look])
  await insertAll(db, 'people.glass', [opened])
  await insertAll(db, 'people.glass', [sought])
}
