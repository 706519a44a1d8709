// Bank files: shown before they are kept, the same money never twice, and a way back (E2).
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addDays } from '../core/kit/day.ts'
import { clock } from '../platform/settings/clock.ts'
import { axe } from './axe.ts'
import { narrow, signInAs, wide } from './house.ts'
import { keysOn } from './keys.ts'
import { newCase } from './new-case.ts'

const own = 'NL20INGB0001234567'
const { today } = clock()

/** A CSV of ING with eleven columns, newest first, its balances right. */
function ingCsv(rows: number): Buffer {
  const head = [
    'Datum',
    'Naam / Omschrijving',
    'Rekening',
    'Tegenrekening',
    'Code',
    'Af Bij',
    'Bedrag (EUR)',
    'Mutatiesoort',
    'Mededelingen',
  ]
  const line = (cells: string[]) => cells.map((cell) => `"${cell}"`).join(';')
  const lines = Array.from({ length: rows }, (_, at) => {
    const day = addDays(today, -Math.floor(at / 8)).replaceAll('-', '')
    const left = (100_000 + (rows - 1 - at) * -125 + 1_000_000) / 100
    const shop = `Winkel ${String(at % 17)} aan de Brink`
    return line([
      day,
      shop,
      own,
      '',
      'BA',
      'Af',
      '1,25',
      'Betaalautomaat',
      `Pas 001 regel ${at}`,
      left.toFixed(2).replace('.', ','),
      '',
    ])
  })
  return Buffer.from([line([...head, 'Saldo na mutatie', 'Tag']), ...lines].join('\r\n'))
}

/** A CAMT.053 of another bank: wages in, rent out. */
function camt(): Buffer {
  const balance = (kind: string, amount: string) =>
    `<Bal><Tp><CdOrPrtry><Cd>${kind}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${today}</Dt></Dt></Bal>`
  const entry = (amount: string, kind: string, who: string) =>
    `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${kind}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${today}</Dt></BookgDt>` +
    `<NtryDtls><TxDtls><RltdPties><${kind === 'CRDT' ? 'Dbtr' : 'Cdtr'}><Nm>${who}</Nm></${kind === 'CRDT' ? 'Dbtr' : 'Cdtr'}></RltdPties></TxDtls></NtryDtls></Ntry>`
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>` +
      `<GrpHdr><MsgId>M</MsgId><CreDtTm>${today}T20:00:00</CreDtTm></GrpHdr><Stmt><Id>S1</Id><CreDtTm>${today}T20:00:00</CreDtTm>` +
      `<Acct><Id><IBAN>NL44RABO0123456789</IBAN></Id><Ccy>EUR</Ccy></Acct>${balance('OPBD', '100.00')}` +
      `${entry('1800.00', 'CRDT', 'Werkgever')}${entry('700.00', 'DBIT', 'Woonstichting')}${balance('CLBD', '1200.00')}</Stmt></BkToCstmrStmt></Document>`,
  )
}

async function give(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: name.endsWith('csv') ? 'text/csv' : 'application/xml', buffer })
}

test('five hundred rows are seen, kept, known again, and taken back', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Fokje Hiemstra')
  await page.goto(`/people/${caseId}`)
  const keys = keysOn(page)
  await keys.click(page.getByRole('link', { name: 'Geld', exact: true }))
  await keys.click(page.getByRole('button', { name: 'Bank', exact: true }))
  const choosing = page.waitForEvent('filechooser')
  await keys.click(page.getByRole('button', { name: 'Kies een bestand' }))
  const file = { name: 'ing.csv', mimeType: 'text/csv', buffer: ingCsv(500) }
  await (await choosing).setFiles(file)
  const keep = page.getByRole('button', { name: 'Bewaar 500 regels' })
  await keep.waitFor()
  await page.getByText(/Het klopt:/).waitFor()
  expect(await axe(page)).toEqual([])
  await keys.press('Enter')
  await page.getByText('500 regels bewaard').waitFor()
  expect(keys.say('T6')).toBeLessThanOrEqual(8)

  await give(page, 'ing.csv', file.buffer)
  await page.getByRole('button', { name: 'Alles was al bekend' }).waitFor()
  expect(await page.getByRole('button', { name: 'Alles was al bekend' }).isDisabled()).toBe(true)
  await page.getByText(/al ingelezen door Joost Hoekstra/).waitFor()
  await page.getByRole('button', { name: 'Ander bestand' }).click()

  await give(page, 'rabo.xml', camt())
  await page.getByRole('button', { name: 'Bewaar 2 regels' }).click()
  await page.getByText('2 regels bewaard').waitFor()
  const imports = page.getByRole('list', { name: 'Ingelezen bestanden' })
  await imports.getByRole('listitem').filter({ hasText: 'ing.csv' }).getByRole('button', { name: 'Terughalen' }).click()
  await imports.getByText('teruggehaald', { exact: true }).waitFor()
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(wide)
  await give(page, 'ing.csv', file.buffer)
  await page.getByRole('button', { name: 'Bewaar 500 regels' }).waitFor()
})
