// Working aids per theme: ours for everyone, the organisation's over them, with every earlier text kept.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation } from '../../../platform/test/organisation.ts'
import { arrangeTheme, listThemes, listThemeVersions, openTheme } from './api.ts'
import { shippedThemes } from './model.ts'
import { handlers, shipped } from './server.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation(handlers)
})
afterAll(() => org.close())

test.each([...shippedThemes])('%s has signals, questions, goals and offers', (code) => {
  const theme = shipped.get(code)
  expect(theme?.signals.length).toBeGreaterThan(3)
  expect(theme?.questions.length).toBeGreaterThan(4)
  expect(theme?.goals.length).toBeGreaterThan(2)
  expect(theme?.offers.length).toBeGreaterThan(2)
  expect(theme?.goals.every(({ words }) => /^(Ik|Wij) wil/.test(words))).toBe(true)
})

test('what asks for more care says so, most of all after sexual violence', () => {
  expect(shipped.get('sexual-violence')?.confidential).toContain('Extra vertrouwelijk')
})

test('a worker opens a theme; a beheerder makes it the organisation’s own, and ours stays to go back to', async () => {
  const { theme, version, shipped: ours } = await org.get('anna', openTheme, { code: 'grief' })
  expect(version).toBe(0)
  const changed = { ...theme, title: 'Rouw', questions: ['Wie mist u?'] }
  const made = await org.get('manager', arrangeTheme, { code: 'grief', id: newId(), version: 0, theme: changed })
  expect(await org.get('bram', openTheme, { code: 'grief' })).toMatchObject({ theme: changed, version: 1, shipped: ours })
  await org.get('manager', arrangeTheme, { code: 'grief', id: made.id, version: 1, theme: { ...changed, hidden: true } })
  const { rows: earlier } = await org.get('manager', listThemeVersions, { code: 'grief' })
  expect(earlier).toMatchObject([{ version: 1, changedByName: 'manager', theme: changed }])
  expect((await org.get('zara', openTheme, { code: 'grief' })).theme.title).toBe(theme.title)
})

test('an organisation adds a theme of its own', async () => {
  const code = newId()
  expect(await org.ask('anna', openTheme, { code })).toEqual({ kind: 'absent' })
  const theme = { title: 'Gokken', about: '', confidential: '', signals: [], questions: [], goals: [], offers: [], hidden: false }
  await org.get('manager', arrangeTheme, { code, id: newId(), version: 0, theme })
  const { themes } = await org.get('anna', listThemes, {})
  expect(themes.at(-1)).toMatchObject({ code, title: 'Gokken' })
  expect((await org.get('zara', listThemes, {})).themes.map((one) => one.code)).not.toContain(code)
})

test('a worker changes no theme, and the second of two who do is told', async () => {
  const { theme } = await org.get('anna', openTheme, { code: 'housing' })
  const asks = { code: 'housing', id: newId(), version: 0, theme }
  expect(await org.ask('anna', arrangeTheme, asks)).toMatchObject({ word: 'no-right' })
  await org.get('manager', arrangeTheme, asks)
  expect(await org.ask('manager', arrangeTheme, { ...asks, id: newId() })).toMatchObject({ word: 'conflict' })
})
