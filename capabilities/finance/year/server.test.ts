// The year of a household as people at work see it.
import readSheets from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf } from '../../../platform/letters/test-paper.ts'
import { makeOrganisation, newId, type Organisation } from '../../../platform/test/organisation.ts'
import { giveCase } from '../../people/test-case.ts'
import { putActual, putPost } from '../budget/api.ts'
import { handlers as budget } from '../budget/server.ts'
import { somePost } from '../test-money.ts'
import { openYear, putStart, saveYear } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...budget])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad' })
})
afterAll(() => org.close())

test('twelve months, with the yearly bill in its month and what was typed in the month it was paid', async () => {
  const [wages, taxes] = [newId(), newId()]
  const posts = [
    somePost({ id: wages, category: 'wages', amountCents: 200_000 }),
    somePost({ id: taxes, category: 'municipalTaxes', amountCents: 48_000, period: 'year', dueMonths: [2] }),
  ]
  for (const post of posts) await org.get('anna', putPost, { caseId, version: null, post })
  await org.get('anna', putActual, { postId: taxes, month: '2026-02', version: null, amountCents: 50_000 })
  const year = await org.get('bram', openYear, { caseId, year: '2026' })
  const row = year.rows.find((one) => one.category === 'municipalTaxes')
  expect(row?.planned).toEqual([0, 48_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  expect(row?.actual[1]).toBe(50_000)
  expect(year.peaks).toMatchObject([{ month: '2026-02', postId: taxes, amount: 48_000 }])
})

test('what there was on 1 January is written once and carries the forecast', async () => {
  const before = await org.get('anna', openYear, { caseId, year: 2026 })
  await org.get('anna', putStart, { caseId, year: 2026, of: 'free', version: null, amountCents: 12_300 })
  expect(await org.ask('bram', putStart, { caseId, year: 2026, of: 'free', version: null, amountCents: 1 })).toMatchObject({
    word: 'conflict',
    more: { version: 1 },
  })
  const after = await org.get('anna', openYear, { caseId, year: 2026 })
  expect(after.forecast - before.forecast).toBe(12_300)
  expect(after.starts).toEqual([{ of: 'free', amountCents: 12_300, version: 1 }])
})

test('the year is saved on paper and as a workbook, with the name in it and not on it', async () => {
  const paper = await org.get('lena', saveYear, { caseId, year: 2026, as: 'pdf' })
  expect([paper.name, paper.mediaType]).toEqual(['Jaaroverzicht 2026.pdf', 'application/pdf'])
  const { text, pages, roles } = await readPdf(paper.bytes)
  expect([pages, roles.includes('Table')]).toEqual([1, true])
  const flat = text.replace(/\s+/g, ' ')
  for (const words of ['Haddad', 'Organisatie 1', 'Gemeentelijke', 'Dure maand: februari.', '€ 123,00'])
    expect(flat).toContain(words)
  const book = await org.get('anna', saveYear, { caseId, year: 2026, as: 'xlsx' })
  expect(book.name).toBe('Jaaroverzicht 2026.xlsx')
  const [, planned] = await readSheets(Buffer.from(book.bytes))
  expect(planned?.data.find((cells) => cells[0] === 'Loon')?.[13]).toBe(24_000)
})

test.each(['wim', 'zara', 'manager'] as const)('for %s there is no year', async (who) => {
  expect(await org.ask(who, saveYear, { caseId, year: 2026, as: 'pdf' })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, openYear, { caseId, year: 2026 })).toEqual({ kind: 'absent' })
})

test('who leads the team reads the year and writes nothing in it', async () => {
  expect((await org.get('lena', openYear, { caseId, year: 2026 })).may).toEqual([])
  const asked = { caseId, year: 2026, of: 'free', version: null, amountCents: 1 } as const
  expect(await org.ask('lena', putStart, asked)).toMatchObject({ word: 'no-right' })
})
