// A bank that no reader knows: its columns are told once, and from then on every file of it reads at once.
import { utils, write } from '@e965/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation } from '../../../platform/test/organisation.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { keepImport, listEntries, previewImport, seeColumns } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...people])
})
afterAll(() => org.close())

const newCase = (owner: 'anna' | 'bram' = 'anna') => giveCase(org, { team: 'oost', owner, family: 'Haddad' })
const base64 = (text: string) => Buffer.from(text).toString('base64')
const head = 'Boekdatum;Soort;Bedrag;Wie;Waarvoor'
const november = base64(
  `${head}\n02-11-2026;Eruit;61,20;Winkel;bon 3\nzomaar een regel\n03-11-2026;Erin;1.300,00;Gemeente;uitkering`,
)
const december = base64(`Overzicht;;;;\n${head}\n02-12-2026;Eruit;12,50;Winkel;bon 9`)
const name = 'bank.csv'

test('columns are told once: the first file is read so, and the next of that bank by itself, by a colleague too', async () => {
  const caseId = await newCase()
  expect(await org.ask('anna', previewImport, { caseId, name, content: november })).toMatchObject({ word: 'unknown-format' })
  const seen = await org.get('anna', seeColumns, { caseId, content: november })
  expect(seen.rows[1]).toEqual(['02-11-2026', 'Eruit', '61,20', 'Winkel', 'bon 3'])
  const layout = { ...seen.layout, columns: ['day', 'way', 'amount', 'name', 'description'] as const, outWord: 'Eruit' }
  const told = { caseId, name, content: november, layout: { ...layout, columns: [...layout.columns] } }
  const preview = await org.get('anna', previewImport, told)
  expect(preview).toMatchObject({ format: 'columns', fresh: 2, remembered: null, layout: { outWord: 'Eruit' } })
  expect(preview.statements[0]?.rows.map((row) => row.amountCents)).toEqual([-6120, 130_000])
  expect(preview.statements[0]?.warnings).toContainEqual({ word: 'rowNotRead', line: 3, text: 'zomaar een regel' })
  await org.get('anna', keepImport, { ...told, id: newId() })
  expect((await org.get('anna', listEntries, { caseId })).rows).toHaveLength(2)

  const next = { caseId: await newCase('bram'), name, content: december }
  expect(await org.get('bram', previewImport, next)).toMatchObject({
    fresh: 1,
    remembered: { memberName: 'anna' },
    layout: { above: 1 },
  })
  await org.get('bram', keepImport, { ...next, id: newId() })
  expect((await org.get('bram', listEntries, { caseId: next.caseId })).rows).toMatchObject([{ amountCents: -1250 }])
})

test('who chooses otherwise is remembered from then on; nothing is remembered of a file that was not kept', async () => {
  const caseId = await newCase()
  const content = base64('Dag;Totaal;Naam\n02-11-2026;-61,20;Winkel')
  const { layout } = await org.get('anna', seeColumns, { caseId, content })
  await org.get('anna', previewImport, { caseId, name, content, layout })
  expect(await org.ask('anna', previewImport, { caseId, name, content })).toMatchObject({ word: 'unknown-format' })
  await org.get('anna', keepImport, { caseId, id: newId(), name, content, layout })
  const other = { ...layout, columns: layout.columns.map((role) => (role === 'name' ? ('description' as const) : role)) }
  const more = base64('Dag;Totaal;Naam\n02-11-2026;-61,20;Winkel\n04-11-2026;-1,00;Bakker')
  const seen = (await org.get('anna', previewImport, { caseId, name, content: more })).layout ?? undefined
  await org.get('bram', keepImport, { caseId: await newCase('bram'), id: newId(), name, content: more, layout: other })
  // Who saw it with the columns of before keeps it with no others.
  const late = { caseId, id: newId(), name, content: more }
  expect(await org.ask('anna', keepImport, { ...late, seen })).toMatchObject({ word: 'columns-changed' })
  const now = await org.get('anna', previewImport, { caseId, name, content })
  expect(now).toMatchObject({ remembered: { memberName: 'bram' }, layout: { columns: other.columns } })
  await org.get('anna', keepImport, { ...late, seen: now.layout ?? undefined })
})

test('what can not be read so is refused in a sentence, and each organisation remembers its own', async () => {
  const caseId = await newCase()
  const content = base64('Dag;Netto;Naam\n02-11-2026;-61,20;Winkel')
  const { layout } = await org.get('anna', seeColumns, { caseId, content })
  const as = (columns: typeof layout.columns) => ({ caseId, name, content, layout: { ...layout, columns } })
  expect(await org.ask('anna', previewImport, as(['day', 'skip', 'name']))).toMatchObject({ word: 'layout-incomplete' })
  expect(await org.ask('anna', previewImport, as(['skip', 'day', 'amount']))).toMatchObject({ word: 'no-row-read' })
  expect(await org.ask('anna', seeColumns, { caseId, content: base64('een brief\nzonder tabel') })).toMatchObject({
    word: 'not-understood',
  })
  expect(await org.ask('zara', seeColumns, { caseId, content })).toEqual({ kind: 'absent' })
  expect(await org.ask('lena', seeColumns, { caseId, content })).toMatchObject({ word: 'no-right' })
  await org.get('anna', keepImport, { ...as(layout.columns), id: newId() })
  const elsewhere = await giveCase(org, { team: 'noord', owner: 'zara', family: 'Haddad' })
  expect(await org.ask('zara', previewImport, { caseId: elsewhere, name, content })).toMatchObject({ word: 'unknown-format' })
})

test('a workbook of ABN AMRO is read and kept as its other files are', async () => {
  const book = utils.book_new()
  const head = [
    'accountNumber',
    'mutationcode',
    'transactiondate',
    'valuedate',
    'startsaldo',
    'endsaldo',
    'amount',
    'description',
  ]
  const line = [417164300, 'EUR', 20261102, 20261102, 100, 38.8, -61.2, 'BEA Winkel']
  utils.book_append_sheet(book, utils.aoa_to_sheet([head, line]), 'Sheet0')
  const content = (write(book, { bookType: 'biff8', type: 'buffer' }) as Buffer).toString('base64')
  const told = { caseId: await newCase(), name: 'mutaties.xls', content }
  expect(await org.get('anna', previewImport, told)).toMatchObject({ format: 'abnTab', fresh: 1 })
  await org.get('anna', keepImport, { ...told, id: newId() })
  expect((await org.get('anna', listEntries, { caseId: told.caseId })).rows).toMatchObject([
    { amountCents: -6120, day: '2026-11-02' },
  ])
})
