// What people want and what they were told as rows: told at the start, in their language; in a few cases one thing was forgotten.
import { itemsAlong } from '../../capabilities/assessment/information/rules/along.ts'
import { insertAll } from '../../platform/db/fill.ts'
import type { Case } from '../case-shape.ts'
import { chanceFrom, seedOf } from '../random.ts'
import { readiness } from '../readiness.ts'
import type { Key } from '../units.ts'
import type { Filling } from './filling.ts'
import { fullName } from './names.ts'

const languages = new Intl.DisplayNames('nl', { type: 'language' })

/** Days after the start by which all should have been told, and how far back Vandaag looks. */
const told = 14
const young = 92

function languageOf(code: string): string {
  const name = languages.of(code) ?? code
  return name.slice(0, 1).toLocaleUpperCase('nl') + name.slice(1)
}

/** The first young case of each worker: there the independent supporter was forgotten. */
function forgottenIn({ tenant }: Filling): Set<Key> {
  const late = tenant.cases.filter((one) => one.closed === undefined && one.opened < -told - 7 && one.opened > -young)
  const first = Map.groupBy(late, (one) => one.owner)
  return new Set([...first.values()].flatMap(([one], at) => (one && at % 3 === 0 ? [one.key] : [])))
}

function toldRows(filling: Filling, one: Case, forgotten: ReadonlySet<Key>) {
  const { tenant, tenantId, id, on, placeOf } = filling
  const person = tenant.people.find(({ key }) => key === one.person)
  const chance = chanceFrom(seedOf(`told/${one.key}`))
  const days = [chance.between(0, 3), chance.between(5, told)]
  return itemsAlong
    .filter(({ active }) => active)
    .flatMap(({ code, title }, place) => {
      const day = one.opened + (days[place < 3 ? 0 : 1] ?? 0)
      if (day > 0 || (code === 'independent-support' && forgotten.has(one.key))) return []
      return [
        {
          tenantId,
          id: id('told', `${one.key}/${code}`),
          caseId: id('case', one.key),
          ...placeOf(one),
          ...{ itemCode: code, title, givenOn: on(day) },
          language: languageOf(person?.language ?? 'nl'),
          way: place < 3 ? 'spoken' : 'paper',
          toName: person ? fullName(person.name) : one.title,
          authorId: id('member', one.owner),
        },
      ]
    })
}

function askedRows({ tenantId, id, on, placeOf }: Filling, one: Case) {
  return (readiness[one.key] ?? []).map(({ day, words, willingness }, place) => ({
    tenantId,
    id: id('readiness', `${one.key}/${place}`),
    caseId: id('case', one.key),
    ...placeOf(one),
    ...{ askedOn: on(day), ownReasons: words, willingness },
    authorId: id('member', one.owner),
  }))
}

export async function fillKnowing(filling: Filling): Promise<void> {
  const { db, tenant } = filling
  const forgotten = forgottenIn(filling)
  await insertAll(
    db,
    'assessment.readiness',
    tenant.cases.flatMap((one) => askedRows(filling, one)),
  )
  await insertAll(
    db,
    'assessment.informationGiven',
    tenant.cases.flatMap((one) => toldRows(filling, one, forgotten)),
  )
}
