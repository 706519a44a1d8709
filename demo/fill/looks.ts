// Who looked in cases these weeks, as the trace would have kept it; and a name that someone asked for, to be weighed.
import { insertAll } from '../../platform/db/fill.ts'
import type { Case } from '../case-shape.ts'
import type { Filling } from './filling.ts'

/** What a colleague opens in a case, one after another. */
const opened = ['people.open-case', 'contact.list-timeline', 'plan.open-plan', 'finance.open-budget'] as const
/** As many cases have a past, and those of whom a newcomer signs in as; the others get one as people work. */
const many = 40
const shown = 'joost'

function colleagueOf({ tenant }: Filling, one: Case, nth: number) {
  const near = tenant.members.filter(
    ({ teams, key, roles }) => key !== one.owner && teams.includes(one.team) && roles.includes('socialWorker'),
  )
  return near[nth % Math.max(near.length, 1)]
}

export async function fillLooks(filling: Filling): Promise<void> {
  const { db, tenant, tenantId, id, on, at, placeOf } = filling
  const members = new Map(tenant.members.map((one) => [one.key, one]))
  const cases = tenant.cases.filter(({ safety, owner }, nth) => safety === undefined && (nth < many || owner === shown))
  const events = cases.flatMap((one, nth) =>
    [members.get(one.owner), colleagueOf(filling, one, nth)].flatMap((who, second) =>
      (who ? opened.slice(0, 1 + ((nth + second) % opened.length)) : []).map((operation, step) => ({
        ...{
          tenantId,
          id: id('event', `${one.key}/${second}/${step}`),
          memberId: id('member', who?.key ?? ''),
          roles: [...(who?.roles ?? [])],
        },
        ...{ at: at(-1 - ((nth * 3 + second * 5) % 20), `1${second}:${10 + step}`), action: 'look', outcome: 'done', operation },
        ...{ about: 'people.case_file', subjects: [id('case', one.key)], source: 'web' },
      })),
    ),
  )
  await insertAll(db, 'audit.event', events)
  const asked = cases
    .map((one, nth) => ({ one, who: colleagueOf(filling, one, nth) }))
    .find(({ who, one }) => who !== undefined && one.owner === shown)
  if (!asked?.who) return
  const { one, who } = asked
  const why = 'Hij zag een bekende achternaam op de deur van het wijkgebouw en wil weten of die persoon meelas.'
  const row = {
    id: id('lookName', one.key),
    caseId: id('case', one.key),
    ...placeOf(one),
    memberId: id('member', who.key),
    onDay: on(-6),
  }
  await insertAll(db, 'people.lookName', [{ tenantId, ...row, askedBy: id('member', one.owner), askedAt: at(-2, '15:40'), why }])
}
