// Example goals: shipped, changed and added by a beheerder, read by everyone at work.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation } from '../../../platform/test/organisation.ts'
import { listTemplates, saveTemplate } from './api.ts'
import type { TemplateText } from './model.ts'
import { shippedCodes } from './rules.ts'
import { handlers } from './server.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation(handlers)
})
afterAll(() => org.close())

const rowsFor = async (who: 'anna' | 'zara') => (await org.get(who, listTemplates, {})).rows
const text: TemplateText = {
  domain: 'money',
  ownWords: 'Ik wil rust in mijn portemonnee.',
  wording: '',
  steps: [{ title: 'Samen rekenen', ownerKind: 'worker' }],
}

test('without any change there are the shipped ones', async () => {
  expect(new Set((await rowsFor('anna')).map(({ code }) => code))).toEqual(new Set(shippedCodes))
})

test('a beheerder changes a shipped one, adds one and hides one; another organisation keeps its own', async () => {
  const [changed, own] = [newId(), newId()]
  await org.get('manager', saveTemplate, { ...text, id: changed, code: 'money-overview', version: 0 })
  await org.get('manager', saveTemplate, { ...text, id: changed, code: 'money-overview', version: 1, hidden: true })
  await org.get('manager', saveTemplate, { ...text, id: own, version: 0 })
  const rows = await rowsFor('anna')
  expect(rows.find(({ code }) => code === 'money-overview')).toMatchObject({
    id: changed,
    hidden: true,
    version: 2,
    steps: text.steps,
  })
  expect(rows.filter(({ code }) => code === null)).toMatchObject([{ id: own, ownWords: text.ownWords }])
  expect((await rowsFor('zara')).every(({ id }) => id === null)).toBe(true)
  const late = { ...text, id: changed, code: 'money-overview', version: 1 } as const
  expect(await org.ask('manager', saveTemplate, late)).toMatchObject({ kind: 'refused', word: 'conflict' })
  const twice = { ...text, id: newId(), code: 'money-overview', version: 0 } as const
  expect(await org.ask('manager', saveTemplate, twice)).toMatchObject({ kind: 'refused', word: 'conflict' })
})

test('who works with people uses them and does not change them', async () => {
  expect(await org.ask('anna', saveTemplate, { ...text, id: newId(), version: 0 })).toMatchObject({
    kind: 'refused',
    word: 'no-right',
  })
})
