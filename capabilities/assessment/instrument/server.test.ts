// Instruments as people at work meet them: chosen, filled in, kept on their version, and arranged by a beheerder.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { giveCase } from '../../people/test-case.ts'
import { openDomain } from '../api.ts'
import { handlers as inventory } from '../server.ts'
import * as api from './api.ts'
import type { Definition } from './model.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
beforeAll(async () => {
  org = await makeOrganisation([...inventory, ...handlers])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
})
afterAll(() => org.close())

const five = (value: number) => Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`q${at}`, value]))
const opened = (code: string) => org.get('anna', api.openInstrument, { caseId, code })

async function fill(code: string, answers: Record<string, number | string>, filledOn = today) {
  const { instrument } = await opened(code)
  return org.ask('anna', api.fillIn, {
    caseId,
    id: newId(),
    instrumentId: instrument.id,
    filledOn,
    filledBy: 'together',
    answers,
  })
}

const own: Definition = {
  ...{ code: 'own-list', title: 'Eigen lijst', about: 'Waarvoor', instruction: '', since: today, offAtFirst: false },
  source: { credit: 'Wijkzorg', licence: 'eigen', verified: false, note: '' },
  questions: [{ key: 'a', kind: 'figure', text: 'Hoe gaat het?', hint: '', optional: false, domain: null, low: '', high: '' }],
  scales: [],
}

test('what comes along is offered, the PHQ-4 only once it is switched on', async () => {
  const codes = async () => (await org.get('anna', api.listFilledIn, { caseId })).offered.map(({ code }) => code)
  expect(await codes()).toContain('who-5')
  expect(await codes()).not.toContain('phq-4')
  expect(await org.ask('anna', api.openInstrument, { caseId, code: 'phq-4' })).toMatchObject({ word: 'not-offered' })
  const id = newId()
  await org.get('manager', api.switchInstrument, { code: 'phq-4', id, on: true, version: 0 })
  expect(await codes()).toContain('phq-4')
  const late = { code: 'phq-4', id: newId(), on: false, version: 0 }
  expect(await org.ask('manager', api.switchInstrument, late)).toMatchObject({ word: 'conflict', more: { version: 1 } })
  await org.get('manager', api.switchInstrument, { ...late, version: 1 })
  expect(await codes()).not.toContain('phq-4')
  expect(await org.ask('manager', api.switchInstrument, { ...late, code: 'nothing' })).toMatchObject({ word: 'not-known' })
})

test('what was filled in twice stands newest first with its score', async () => {
  await fill('who-5', five(2), '2026-09-01')
  await fill('who-5', { ...five(3), q5: 4 })
  const { rows } = await org.get('bram', api.listFilledIn, { caseId })
  expect(rows.map((one) => [one.filledOn, one.outcomes[0]?.value, one.authorName])).toEqual([
    [today, 64, 'anna'],
    ['2026-09-01', 40, 'anna'],
  ])
})

test('with an answer short it is kept, without a score', async () => {
  await fill('who-5', { q1: 3 }, '2026-08-01')
  const { rows } = await org.get('anna', api.listFilledIn, { caseId })
  expect(rows.at(-1)?.outcomes[0]).toMatchObject({ value: null, missing: ['q2', 'q3', 'q4', 'q5'] })
})

test('nothing, a day to come, an answer that does not exist and a domain nobody opened are refused', async () => {
  expect(await fill('who-5', {})).toMatchObject({ word: 'empty-entry' })
  expect(await fill('who-5', five(3), '2026-11-24')).toMatchObject({ word: 'day-to-come' })
  expect(await fill('who-5', { q1: 6 })).toMatchObject({ word: 'answers-do-not-fit' })
  expect(await fill('life-domains', { housing: 3 })).toMatchObject({ word: 'domain-not-open' })
  await org.get('anna', openDomain, { caseId, id: newId(), domain: 'housing', reason: 'Zij begon er zelf over.' })
  expect((await opened('life-domains')).opened).toEqual(['housing'])
  expect(await fill('life-domains', { housing: 3 })).toMatchObject({ kind: 'given' })
})

test('a list left half-way is found by its author alone, and goes when the list is kept', async () => {
  const { instrument } = await opened('de-jong-gierveld-6')
  const draft = { caseId, id: newId(), instrumentId: instrument.id, body: '{"q1":2}' }
  await org.get('anna', api.keepFilling, { ...draft, version: 0 })
  await org.get('anna', api.keepFilling, { ...draft, version: 1, body: '{"q1":1}' })
  expect(await org.ask('anna', api.keepFilling, { ...draft, version: 1 })).toMatchObject({
    word: 'conflict',
    more: { version: 2 },
  })
  expect((await opened('de-jong-gierveld-6')).filling).toMatchObject({ body: '{"q1":1}', version: 2 })
  expect((await org.get('anna', api.listFillings, {})).rows).toMatchObject([
    { caseId, personName: 'Samira Haddad', code: 'de-jong-gierveld-6' },
  ])
  await org.get('anna', api.keepFilling, {
    ...{ caseId, id: newId(), body: '{}', version: 0 },
    instrumentId: (await opened('how-are-you')).instrument.id,
  })
  const first = await org.get('anna', api.listFillings, { limit: 1 })
  const second = await org.get('anna', api.listFillings, { limit: 1, after: first.next ?? '' })
  expect([...first.rows, ...second.rows].map((row) => row.code)).toEqual(['how-are-you', 'de-jong-gierveld-6'])
  expect(second.next).toBeNull()
  expect((await org.get('bram', api.listFillings, {})).rows).toEqual([])
  expect(await org.ask('bram', api.dropFilling, { id: draft.id })).toEqual({ kind: 'absent' })
  await fill('de-jong-gierveld-6', { q1: 2 })
  expect((await opened('de-jong-gierveld-6')).filling).toBeNull()
})

test('what does not count is said to be so with a reason, once, and stays to be read', async () => {
  await fill('how-are-you', { today: 3 })
  const last = async () => (await org.get('anna', api.listFilledIn, { caseId })).rows.find((one) => 'today' in one.answers)
  const before = await last()
  const take = { filledInId: before?.id ?? '', version: 1, reason: 'Bij de verkeerde persoon.' }
  await org.get('anna', api.withdrawFilledIn, take)
  expect(await org.ask('bram', api.withdrawFilledIn, { ...take, version: 2 })).toMatchObject({ word: 'conflict' })
  expect(await last()).toMatchObject({ withdrawnOn: today, withdrawnReason: 'Bij de verkeerde persoon.', answers: { today: 3 } })
  expect((await opened('how-are-you')).last).toBeNull()
})

test('a new version leaves what was filled in on the one it was asked with', async () => {
  expect(await org.ask('manager', api.saveInstrument, { id: newId(), definition: own, version: 0 })).toMatchObject({
    word: 'permission-missing',
  })
  const first = { id: newId(), definition: own, version: 0, permission: 'Zelf gemaakt.' }
  expect(await org.get('manager', api.saveInstrument, first)).toEqual({ id: first.id, version: 1 })
  await fill('own-list', { a: 4 })
  const question = { ...own.questions[0], text: 'Hoe gaat het vandaag?' } as Definition['questions'][number]
  const second = { id: newId(), definition: { ...own, questions: [question] }, version: 1 }
  await org.get('manager', api.saveInstrument, second)
  expect(await org.ask('manager', api.saveInstrument, { ...second, id: newId() })).toMatchObject({
    word: 'conflict',
    more: { version: 2 },
  })
  expect((await opened('own-list')).instrument).toMatchObject({ id: second.id, number: 2 })
  const { rows, instruments } = await org.get('anna', api.listFilledIn, { caseId })
  const kept = rows.find((one) => one.instrumentId === first.id)
  expect(instruments.find(({ id }) => id === kept?.instrumentId)?.definition.questions[0]?.text).toBe('Hoe gaat het?')
})

test('an own version of what comes along stands in its place', async () => {
  const who5 = (await org.get('manager', api.listInstruments, {})).rows.find(({ code }) => code === 'who-5')
  if (!who5) throw new Error('no WHO-5')
  const definition = { ...who5.definition, instruction: 'Rustig invullen.' }
  await org.get('manager', api.saveInstrument, { id: newId(), definition, version: 1 })
  expect((await opened('who-5')).instrument).toMatchObject({ number: 2, shipped: false })
  expect((await org.get('manager', api.listInstruments, {})).rows.filter(({ code }) => code === 'who-5')).toHaveLength(1)
})

test('a definition that does not hold together is refused with what is wrong', async () => {
  const definition = { ...own, code: 'broken', questions: [...own.questions, ...own.questions] }
  const asked = { id: newId(), definition, version: 0, permission: 'Zelf gemaakt.' }
  expect(await org.ask('manager', api.saveInstrument, asked)).toMatchObject({
    word: 'definition-faulty',
    more: { fault: 'question-twice' },
  })
})

test('workers arrange nothing, a beheerder sees no answers, and another team finds nobody', async () => {
  expect(await org.ask('anna', api.listInstruments, {})).toMatchObject({ word: 'no-right' })
  expect(await org.ask('manager', api.listFilledIn, { caseId })).toEqual({ kind: 'absent' })
  const { rows } = await org.get('anna', api.listFilledIn, { caseId })
  const take = { filledInId: rows[0]?.id ?? '', version: 1, reason: 'x' }
  for (const who of ['wim', 'zara'] as const) {
    expect(await org.ask(who, api.listFilledIn, { caseId })).toEqual({ kind: 'absent' })
    expect(await org.ask(who, api.openInstrument, { caseId, code: 'who-5' })).toEqual({ kind: 'absent' })
    expect(await org.ask(who, api.withdrawFilledIn, take)).toEqual({ kind: 'absent' })
  }
})
