// Rights to money as people at work meet them: asked once, worked out for a day, beside the month, and who may change what.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation } from '../../../platform/test/organisation.ts'
import { addPerson, openCase } from '../../people/api.ts'
import { joinHome, makeHome } from '../../people/home/api.ts'
import { handlers as homes } from '../../people/home/server.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { putPost } from '../budget/api.ts'
import { handlers as budget } from '../budget/server.ts'
import { somePost } from '../test-money.ts'
import { arrangeSchemes, listSchemes, openEntitlements, putAnswers } from './api.ts'
import { type Answers, nothingAnswered } from './model.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...budget, ...people, ...homes])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
})
afterAll(() => org.close())

const answers: Answers = {
  ...nothingAnswered,
  ...{ bornOn: '1988-04-02', partner: false, insured: true, income: 2_400_000, netIncome: 150_000, assets: 0, means: 0 },
  ...{ home: 'independent', rent: 65_000, disability: false },
}
const scheme = {
  ...{ id: newId(), name: 'Stadspas', what: 'Korting op sport', where: 'stadspas.example', normPercent: 120 },
  ...{
    meansUpTo: null,
    forChildren: false,
    amountCents: 5_000,
    amountPeriod: 'year' as const,
    from: null,
    until: null,
    source: '',
  },
}
const outcomes = async (on?: string) => {
  const { laws } = await org.get('bram', openEntitlements, { caseId, ...(on ? { on } : {}) })
  return Object.fromEntries(laws.map(({ law, outcome, held }) => [law, { kind: outcome.kind, held: held.state }]))
}

test('before anyone was asked there is what the file tells, and no outcome', async () => {
  const given = await org.get('anna', openEntitlements, { caseId })
  expect(given).toMatchObject({ kept: null, laws: [], local: [], on: '2026-11-23' })
  expect(given.may).toEqual(['finance.put-household-answers'])
})

test('what was answered is kept with its day, and worked out for the day that is asked', async () => {
  expect(await org.get('anna', putAnswers, { caseId, answers })).toEqual({ id: caseId, version: 1 })
  const given = await org.get('lena', openEntitlements, { caseId })
  expect(given.kept).toMatchObject({ answeredOn: '2026-11-23', version: 1, answers: { rent: 65_000 } })
  expect(given.laws.find(({ law }) => law === 'zorgtoeslag')?.outcome).toMatchObject({ kind: 'amount', monthly: 12_900 })
  expect((await outcomes('2022-01-01')).zorgtoeslag).toEqual({ kind: 'withheld', held: 'missing' })
})

test('what the month sheet holds stands beside it', async () => {
  await org.get('anna', putPost, {
    caseId,
    version: null,
    post: somePost({ id: newId(), category: 'zorgtoeslag', amountCents: 9_600 }),
  })
  const given = await org.get('anna', openEntitlements, { caseId })
  expect(given.laws.find(({ law }) => law === 'zorgtoeslag')?.held).toEqual({ monthly: 9_600, state: 'received' })
})

test('two who change the answers: the second is told the version there is', async () => {
  expect(await org.get('anna', putAnswers, { caseId, version: 1, answers })).toEqual({ id: caseId, version: 2 })
  expect(await org.ask('bram', putAnswers, { caseId, version: 1, answers })).toMatchObject({
    word: 'conflict',
    more: { version: 2 },
  })
  expect(await org.ask('bram', putAnswers, { caseId, answers })).toMatchObject({ word: 'conflict' })
})

test('a file that changed since is told with old and new, until it is taken over or left', async () => {
  const opened = () => org.get('anna', openEntitlements, { caseId })
  expect((await opened()).changes).toEqual([])
  const rent = somePost({ id: newId(), category: 'rent', amountCents: 70_000 })
  await org.get('anna', putPost, { caseId, version: null, post: rent })
  const { changes, kept } = await opened()
  expect(changes).toEqual([{ what: 'rent', was: 65_000, now: 70_000 }])
  await org.get('anna', putAnswers, { caseId, version: kept?.version ?? null, answers })
  expect((await opened()).changes).toEqual([])
})

test('a birth after today is refused', async () => {
  const children = [{ bornOn: '2026-11-24', care: null }]
  expect(await org.ask('anna', putAnswers, { caseId, version: 3, answers: { ...answers, children } })).toMatchObject({
    word: 'born-ahead',
  })
})

test('who lives in the home is of the household, whatever they are called; who lives elsewhere is not', async () => {
  const client = (await org.get('anna', openCase, { caseId })).person.id
  const [home, away] = [newId(), newId()]
  const come = async (role: 'partner' | 'child' | 'naaste', card: { given: string; bornOn?: string }) => {
    const id = newId()
    await org.get('anna', addPerson, { caseId, id, role, card: { family: 'Haddad', ...card } })
    return { personId: id, joinedOn: '2026-01-01', share: '' }
  }
  const here = [
    await come('child', { given: 'Sara', bornOn: '2016-05-01' }),
    await come('naaste', { given: 'Idris', bornOn: '1960-05-01' }),
    await come('child', { given: 'Onbekend' }),
  ]
  await org.get('anna', makeHome, {
    caseId,
    id: home,
    members: [{ personId: client, joinedOn: '2026-01-01', share: '' }, ...here],
  })
  const gone = await come('partner', { given: 'Karim', bornOn: '1985-05-01' })
  await org.get('anna', makeHome, { caseId, id: away, members: [gone] })
  const opened = () => org.get('bram', openEntitlements, { caseId })
  const { file, names, unplaced, changes } = await opened()
  expect(file).toMatchObject({ partner: null, children: [{ bornOn: '2016-05-01' }], residents: [{ bornOn: '1960-05-01' }] })
  expect([names.map(({ name }) => name).sort(), unplaced]).toEqual([['Idris Haddad', 'Sara Haddad'], ['Onbekend Haddad']])
  expect(changes).toEqual([
    { what: 'child', was: null, now: '2016-05-01' },
    { what: 'resident', was: null, now: '1960-05-01', child: false },
  ])
  const both = await come('child', { given: 'Noa', bornOn: '2019-05-01' })
  await org.get('anna', joinHome, { homeId: away, version: 1, ...both })
  expect((await opened()).file.children).toHaveLength(1)
  await org.get('anna', joinHome, { homeId: home, version: 1, ...both })
  expect((await opened()).file.children).toHaveLength(2)
})

test('a local scheme is arranged by the manager and shown where it may fit', async () => {
  const one = { version: 0, schemes: [scheme], checks: [] }
  expect(await org.ask('anna', arrangeSchemes, one)).toMatchObject({ word: 'no-right' })
  expect(await org.get('manager', arrangeSchemes, one)).toMatchObject({ version: 1 })
  expect(await org.ask('manager', arrangeSchemes, one)).toMatchObject({ word: 'conflict', more: { version: 1 } })
  expect(await org.ask('manager', arrangeSchemes, { ...one, version: 1, schemes: [scheme, scheme] })).toMatchObject({
    word: 'scheme-twice',
  })
  // The norm of July 2026 is not confirmed, so that nobody can say; of July 2025 it is: 1500 is below 120 % of 1369.06.
  expect((await org.get('anna', openEntitlements, { caseId })).local).toMatchObject([{ fit: 'look' }])
  expect((await org.get('anna', openEntitlements, { caseId, on: '2025-09-01' })).local).toMatchObject([{ fit: 'mayFit' }])
})

test('numbers that someone checked give amounts; a file that is not there cannot be checked', async () => {
  expect((await outcomes()).huurtoeslag?.kind).toBe('withheld')
  const check = { law: 'huurtoeslag', from: '2026-01-01', by: 'I. Prins', on: '2026-11-20' } as const
  const asked = { version: 1, schemes: [scheme], checks: [check] }
  expect(await org.ask('manager', arrangeSchemes, { ...asked, checks: [{ ...check, from: '2026-02-01' }] })).toMatchObject({
    word: 'no-such-numbers',
  })
  await org.get('manager', arrangeSchemes, asked)
  expect((await outcomes()).huurtoeslag?.kind).toBe('amount')
  expect(await org.get('zara', listSchemes, {})).toEqual({ version: 0, schemes: [], checks: [] })
})

test('who is not of the circle finds nothing', async () => {
  expect(await org.ask('wim', openEntitlements, { caseId })).toEqual({ kind: 'absent' })
  expect(await org.ask('wim', putAnswers, { caseId, version: 2, answers })).toEqual({ kind: 'absent' })
  expect(await org.ask('zara', openEntitlements, { caseId })).toEqual({ kind: 'absent' })
})
