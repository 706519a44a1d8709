// Instruments as rows: the versions that were used, one list of the organisation itself, and what people filled in.
import { definition, type Instrument } from '../../capabilities/assessment/instrument/model.ts'
import { shipped } from '../../capabilities/assessment/instrument/rules/shipped.ts'
import { insertAll } from '../../platform/db/fill.ts'
import type { Case } from '../case-shape.ts'
import { type FilledList, filledListsOf, halfFilled } from '../filled-lists.ts'
import { domainCode } from './assessment.ts'
import type { Filling } from './filling.ts'

const about = 'Vier cijfers na afloop van een gesprek. Om te horen wat er anders kan, niet om te beoordelen.'
const figure = (key: string, text: string, [low, high]: [string, string] = ['helemaal niet', 'helemaal wel']) => ({
  ...{ key, kind: 'figure', text, low, high },
})

/** A list of the organisation's own, in its own words. */
const own = definition.parse({
  ...{ code: 'hoe-was-dit-gesprek', title: 'Hoe was dit gesprek?', about, since: '2026-11-01' },
  instruction: 'Wat vond u van dit gesprek? U kunt het eerlijk zeggen.',
  source: { credit: 'Wijkzorg Lindervoort', licence: 'Eigen vragen.', verified: true },
  questions: [
    figure('heard', 'Voelde u zich gehoord?'),
    figure('subject', 'Ging het over wat u belangrijk vindt?'),
    figure('way', 'Past deze manier van helpen bij u?'),
    figure('useful', 'Had u er iets aan?', ['niets', 'heel veel']),
    { key: 'other', kind: 'words', text: 'Wat mag de volgende keer anders?', optional: true },
  ],
})

function find(code: string): Instrument {
  const found = shipped.find((one) => one.code === code)
  if (!found) throw new Error(`the demo fills in ${code}, which does not come along`)
  return found
}

/** Figures in the order of the questions become answers by key; a domain nobody opened is not asked about. */
function answersOf(one: Case, list: FilledList): Record<string, number | string> {
  const { questions } = find(list.code).definition
  const { answers } = list
  const byKey = Array.isArray(answers)
    ? Object.fromEntries(answers.map((value, at) => [questions[at]?.key ?? '', value as number]))
    : (answers as Record<string, number | string>)
  const opened = new Set(one.inventory.map((entry) => domainCode[entry.domain]))
  const asked = questions.filter(({ domain }) => domain === null || opened.has(domain)).map(({ key }) => key)
  return Object.fromEntries(Object.entries(byKey).filter(([key]) => asked.includes(key)))
}

function filledRows({ tenantId, id, on, placeOf }: Filling, one: Case) {
  return filledListsOf(one).map((list, place) => ({
    tenantId,
    id: id('filled-in', `${one.key}/${place}`),
    caseId: id('case', one.key),
    ...placeOf(one),
    instrumentId: find(list.code).id,
    filledOn: on(list.day),
    filledBy: list.by,
    answers: JSON.stringify(answersOf(one, list)),
    authorId: id('member', one.owner),
    withdrawnOn: list.withdrawn ? on(list.day) : null,
    withdrawnReason: list.withdrawn ?? '',
  }))
}

function halfDone({ tenant, tenantId, id, on }: Filling) {
  const one = tenant.cases.find(({ key }) => key === halfFilled.caseKey)
  if (!one) return []
  const { code, answers, at } = halfFilled
  const body = JSON.stringify({ answers, filledOn: on(0), filledBy: 'together', at })
  const row = { tenantId, id: id('filling', one.key), memberId: id('member', one.owner), caseId: id('case', one.key) }
  return [{ ...row, instrumentId: find(code).id, body }]
}

export async function fillInstruments(filling: Filling): Promise<void> {
  const { db, tenant, tenantId, id } = filling
  const version = { tenantId, number: 1, permission: '', madeBy: null }
  const along = shipped.map((one) => ({
    ...version,
    ...{ id: one.id, code: one.code, shipped: true, definition: JSON.stringify(one.definition) },
  }))
  const manager = tenant.members.find(({ roles }) => roles.includes('manager'))
  const made = manager
    ? [
        {
          ...version,
          ...{ id: id('instrument', own.code), code: own.code, shipped: false, definition: JSON.stringify(own) },
          permission: 'Vragen van de organisatie zelf.',
          madeBy: id('member', manager.key),
        },
      ]
    : []
  await insertAll(db, 'assessment.instrument', [...along, ...made])
  await insertAll(
    db,
    'assessment.filledIn',
    tenant.cases.flatMap((one) => filledRows(filling, one)),
  )
  await insertAll(db, 'assessment.filling', halfDone(filling))
}
