// Who is round a case, as people at work meet it: one in charge at a time, and nothing for another team.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { closeCase, openCase } from '../api.ts'
import { handlers as people } from '../server.ts'
import { giveCase } from '../test-case.ts'
import { addProfessional, changeProfessional, listProfessionals, removeProfessional } from './api.ts'
import { professionalText } from './model.ts'
import { inOrder, isRound, mayBeRound } from './rules.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string

beforeAll(async () => {
  org = await makeOrganisation([...people, ...handlers])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
})
afterAll(() => org.close())

const rows = async () => (await org.get('anna', listProfessionals, { caseId })).rows

test('who is put in charge takes that over from whoever was', async () => {
  const [doctor, clerk] = [newId(), newId()]
  await org.get('anna', addProfessional, { caseId, id: doctor, name: 'P. Voss', role: 'huisarts', leads: true, sinceOn: today })
  await org.get('bram', addProfessional, { caseId, id: clerk, name: 'Balie', leads: true, sinceOn: today, every: 'monthly' })
  expect((await rows()).map(({ name, leads }) => [name, leads])).toEqual([
    ['Balie', true],
    ['P. Voss', false],
  ])
})

test('two changes at the same version: the second is told', async () => {
  const [first] = await rows()
  const { id: professionalId, version, ...text } = first as typeof first & object
  await org.get('anna', changeProfessional, { professionalId, version, ...text, agreed: 'Belt elke maand.' })
  const second = await org.ask('bram', changeProfessional, { professionalId, version, ...text, agreed: 'Mailt.' })
  expect(second).toMatchObject({ kind: 'refused', word: 'conflict', more: { version: version + 1 } })
  const gone = await org.ask('anna', removeProfessional, { professionalId, version })
  expect(gone).toMatchObject({ kind: 'refused', word: 'conflict' })
  await org.get('anna', removeProfessional, { professionalId, version: version + 1 })
  expect(await rows()).toHaveLength(1)
})

test('nobody leaves before they came, who left is not in charge, and who left comes last', async () => {
  const one = { name: 'Iemand', sinceOn: today }
  const early = await org.ask('anna', addProfessional, { caseId, id: newId(), ...one, untilOn: '2026-01-01' })
  expect(early).toMatchObject({ kind: 'refused', word: 'until-before-since' })
  expect(mayBeRound(professionalText.parse({ ...one, untilOn: today, leads: true }))).toMatchObject({
    reason: 'left-not-in-charge',
  })
  const row = (name: string, more: object) => ({ ...professionalText.parse({ ...one, name, ...more }), id: newId(), version: 1 })
  const order = inOrder([row('Weg', { untilOn: today }), row('Bea', {}), row('Ada', {}), row('Zus', { leads: true })], today)
  expect(order.map(({ name }) => name)).toEqual(['Zus', 'Ada', 'Bea', 'Weg'])
  expect(isRound({ untilOn: today }, '2026-11-22')).toBe(true)
})

test('for another team nobody is there, the desk has no right to it, and a closed case takes nobody', async () => {
  const [first] = await rows()
  expect(await org.ask('wim', listProfessionals, { caseId })).toEqual({ kind: 'absent' })
  expect(await org.ask('wim', removeProfessional, { professionalId: first?.id ?? '', version: 1 })).toEqual({ kind: 'absent' })
  expect(await org.ask('desk', listProfessionals, { caseId })).toMatchObject({ kind: 'refused', word: 'no-right' })
  const closed = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Dicht' })
  const { version } = await org.get('anna', openCase, { caseId: closed })
  await org.get('anna', closeCase, { caseId: closed, version, on: today, because: 'reached' })
  const added = await org.ask('anna', addProfessional, { caseId: closed, id: newId(), name: 'Iemand', sinceOn: today })
  expect(added).toMatchObject({ kind: 'refused', word: 'case-closed' })
})
