// Bank files: shown before they are kept, the same money never twice, and a way back (E1).
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addDays } from '../core/kit/day.ts'
import { clock } from '../platform/settings/clock.ts'
import { axe } from './axe.ts'
import { hasFocus, narrow, setOffline, signInAs, wide } from './house.ts'
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

/** A file of a bank that the product does not know: lines above the head, and words of its own. */
function unknownCsv(rows: readonly string[]): Buffer {
  const lines = ['Overzicht van uw rekening;;;;', 'Boekdag;Richting;Totaal;Wie;Waarvoor', ...rows]
  return Buffer.from(lines.join('\r\n'), 'latin1')
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

test('of a bank that nobody knows the columns are told once, by keyboard, and the next file reads by itself', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Froukje Wynia')
  await page.goto(`/people/${caseId}/money?part=bank`)
  await page.getByRole('button', { name: 'Kies een bestand' }).waitFor()
  await give(
    page,
    'onbekend.csv',
    unknownCsv(['02-11-2026;Weg;61,20;Café Zuid;bon', 'zomaar tekst;;;;', '03-11-2026;Binnen;1.300,00;Werk;loon']),
  )
  const columns = page.getByRole('table', { name: /^De eerste regels van het bestand/ })
  const role = (column: string) => columns.getByLabel(`Wat staat er in ${column}`)
  await role('Boekdag').waitFor()
  expect(await hasFocus(role('Boekdag'))).toBe(true)
  expect(await role('Boekdag').inputValue()).toBe('day')
  expect(await role('Totaal').inputValue()).toBe('amount')
  await page.getByText('Alles lijkt binnen te komen', { exact: false }).waitFor({ state: 'hidden' })
  await role('Richting').focus()
  // The device's own list: letters find the choice.
  await page.keyboard.type('Af of')
  const outWord = page.getByLabel('Welk woord betekent: eraf?')
  await outWord.focus()
  await page.keyboard.type('Weg')
  await page.getByText('Café Zuid').last().waitFor()
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(wide)
  await page.getByRole('button', { name: 'Lees het zo' }).press('Enter')
  const keep = page.getByRole('button', { name: 'Bewaar 2 regels' })
  await keep.waitFor()
  await page.getByText(/om na te kijken$/).click()
  await page.getByText('zomaar tekst').waitFor()

  // A second thought: the columns come back as they were chosen, and nothing was kept yet.
  await page.getByRole('button', { name: 'Andere kolommen' }).click()
  expect(await role('Richting').inputValue()).toBe('way')
  expect(await outWord.inputValue()).toBe('Weg')
  await page.getByRole('button', { name: 'Lees het zo' }).click()
  await keep.click()
  await page.getByText('2 regels bewaard').waitFor()

  await give(page, 'december.csv', unknownCsv(['02-12-2026;Weg;12,50;Bakker;brood']))
  await page.getByText(/^Gelezen met de kolommen die Joost Hoekstra/).waitFor()
  await page.getByRole('button', { name: 'Bewaar 1 regel' }).waitFor()
  await page.getByRole('rowheader', { name: /Bakker/ }).waitFor()

  // Who arranges the organisation sees it among all that is remembered, says which bank it is, and may have it forgotten.
  const manager = await signInAs('peter')
  await manager.goto('/settings/bank-layouts')
  const layouts = manager.getByRole('list', { name: 'Kolommen van bankbestanden' })
  const head = 'boekdag, …, totaal, wie, waarvoor'
  await layouts.getByRole('button', { name: `Naam geven: ${head}` }).click()
  await manager.getByLabel(/^Welke bank is dit/).fill('Zilverbank')
  await manager.getByRole('dialog').getByRole('button', { name: 'Bewaren' }).click()
  await layouts.getByText('Zilverbank').waitFor()
  // How long what the bank wrote stays is for the organisation to choose.
  await manager.getByLabel('Wissen na').selectOption('92')
  await manager.getByText('vannacht wordt ook gewist wat al ouder is', { exact: false }).waitFor()
  await manager.getByLabel('Wissen na').selectOption('731')
  await manager.getByRole('button', { name: 'Bewaren' }).click()
  await manager.getByText('Bewaard', { exact: true }).first().waitFor()
  await manager.setViewportSize(narrow)
  expect(await axe(manager)).toEqual([])
  await layouts.getByRole('button', { name: 'Vergeten: Zilverbank' }).click()
  await manager.getByRole('dialog').getByRole('button', { name: 'Vergeten' }).click()
  await layouts.getByText('Zilverbank').waitFor({ state: 'hidden' })
})

test('a file that cannot be read says why at the button, and a long one says how far it is and can be stopped', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Jikke Wouda')
  await page.goto(`/people/${caseId}/money?part=bank`)
  await page.getByText('Nog geen bestand ingelezen.').waitFor()
  const choose = page.getByRole('button', { name: 'Kies een bestand' })
  const says = async (file: Buffer, words: RegExp) => {
    await give(page, 'bank.xml', file)
    await page.getByRole('alert').filter({ hasText: words }).waitFor()
    await expect.poll(() => choose.getAttribute('aria-describedby')).toBeTruthy()
  }
  const bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><Document>&b;</Document>'
  await says(Buffer.from(bomb), /bevat iets wat in een bankbestand niet hoort/)
  await says(Buffer.alloc(40_000, 7), /Dit lijkt geen bankbestand/)
  // Larger than is sent at all; and what a proxy on the way finds too large, or cuts off.
  await says(Buffer.alloc(6_500_000, 'x'), /Dit bestand is te groot/)
  await page.route('**/imports/preview', (route) =>
    route.fulfill({ status: 413, contentType: 'text/html', body: '<h1>413</h1>' }),
  )
  await says(camt(), /Dit bestand is te groot/)
  await page.unroute('**/imports/preview')
  expect(await axe(page)).toEqual([])
  await setOffline(page, true)
  await says(ingCsv(7000), /De verbinding brak af tijdens het versturen/)
  await setOffline(page, false)

  await page.evaluate(`window.heard = []; new MutationObserver(() => {
    const words = document.querySelector('.file-far')?.textContent
    if (words) window.heard.push(words)
  }).observe(document.body, { subtree: true, childList: true, characterData: true })`)
  await give(page, 'lang.csv', ingCsv(5000))
  const keep = page.getByRole('button', { name: 'Bewaar 5000 regels' })
  await keep.waitFor()
  expect(await page.evaluate(`window.heard.join('|')`)).toMatch(/\d+ van 5000 regels gelezen/)
  await page.route('**/imports', () => new Promise<never>(() => undefined))
  await keep.click()
  await page.getByRole('progressbar', { name: 'Regels bewaren' }).waitFor()
  await page.getByRole('button', { name: 'Stoppen' }).click()
  await page.getByText('Gestopt. Er is niets bewaard.').waitFor()
  // Who leaves the page meanwhile calls it off as well.
  await keep.click()
  await page.getByRole('progressbar', { name: 'Regels bewaren' }).waitFor()
  const parts = page.getByRole('group', { name: 'Onderdelen van geld' })
  const takenBack = page.waitForRequest('**/imports/*/undo')
  await parts.getByRole('button', { name: 'Maand' }).click()
  await takenBack
  await page.unroute('**/imports')
  await parts.getByRole('button', { name: 'Bank' }).click()
  await page.getByText('Nog geen bestand ingelezen.').waitFor()
})
