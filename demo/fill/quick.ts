// Quick questions as rows: of a team and a day, and of nobody in particular.
import { insertAll } from '../../platform/db/fill.ts'
import type { QuickQuestion } from '../world.ts'
import type { Filling } from './filling.ts'

/** In the order of the day: ids that are made by chance follow the clock, as fresh ones do. */
function inOrder({ id }: Filling, questions: readonly QuickQuestion[]): { id: string; one: QuickQuestion }[] {
  const byDay = Map.groupBy(questions, (one) => one.day)
  return [...byDay.values()].flatMap((ofDay) => {
    const ids = ofDay.map((one) => id('quick', one.key)).sort()
    const byClock = [...ofDay].sort((a, b) => (a.clock < b.clock ? -1 : 1))
    return byClock.map((one, nth) => ({ id: ids[nth] as string, one }))
  })
}

export async function fillQuick(filling: Filling): Promise<void> {
  const { db, tenant, tenantId, id, on, at } = filling
  const offers = new Map(tenant.directory.offers.map((offer) => [offer.name, offer.key]))
  const rows = inOrder(filling, tenant.quickQuestions).map(({ id: own, one }) => {
    const offer = one.offer === null ? undefined : offers.get(one.offer)
    if (one.offer !== null && offer === undefined) throw new Error(`no offer called ${one.offer}`)
    const { channel, subject, question, answer } = one
    return {
      ...{ tenantId, id: own, circleId: id('team', one.team), teamId: id('team', one.team), channel, subject, question, answer },
      outcome: one.handed ? 'handed' : offer ? 'pointed' : 'information',
      serviceId: offer ? id('service', offer) : null,
      onDay: on(one.day),
      notedAt: at(one.day, one.clock),
      notedBy: id('member', one.author),
    }
  })
  await insertAll(db, 'intake.quickQuestion', rows)
}
