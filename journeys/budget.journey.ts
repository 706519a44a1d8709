// The money of a household: a month one types in like a spreadsheet, what is left always in sight, the year made of it, to see and to save, and what would happen if something changes (E1, E2).
import { stat } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { hasFocus, narrow, signInAs, wide } from './house.ts'
import { ask, newCase, newId } from './new-case.ts'

const cell = (page: Page, label: string) => page.getByLabel(label, { exact: true })

test('a month is filled by keyboard, sums are understood, and the year shows the shortage', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Rinske Wiarda')
  await page.goto(`/people/${caseId}`)
  await page.getByText('Nog geen taken.').waitFor()
  await page.getByRole('link', { name: 'Geld', exact: true }).click()
  await page.getByRole('button', { name: 'Zet gewone posten klaar' }).click()
  const benefit = cell(page, 'Bedrag van Uitkering')
  await benefit.waitFor()
  await benefit.focus()
  await page.keyboard.type('1.300')
  // Enter goes down, as in a spreadsheet.
  await page.keyboard.press('Enter')
  expect(await hasFocus(cell(page, 'Bedrag van Zorgtoeslag'))).toBe(true)
  await page.keyboard.type('123,50')
  await page.keyboard.press('Enter')
  await cell(page, 'Bedrag van Huur of hypotheek').focus()
  await page.keyboard.type('612')
  await page.keyboard.press('Enter')
  expect(await hasFocus(cell(page, 'Bedrag van Gas en stroom'))).toBe(true)
  await page.keyboard.type('3*42,50')
  await page.keyboard.press('Enter')
  await cell(page, 'Bedrag van Boodschappen').focus()
  await page.keyboard.type('180')
  await page.keyboard.press('Tab')
  expect(await hasFocus(cell(page, 'Hoe vaak komt Boodschappen'))).toBe(true)

  // 1300 + 123,50 in; 612 + 127,50 out, and food for 52 weeks in twelve months: 780.
  const balance = page.locator('.balance')
  await balance.getByText(/95,\d\d tekort|96,00 tekort/).waitFor()
  // No right is left to claim: what to look for, and where.
  await balance.getByText(/^Zoek .* per maand/).waitFor()
  await balance.getByRole('button', { name: 'Boodschappen' }).waitFor()
  expect((await balance.textContent())?.replace(/\u00a0/g, ' ')).toContain('€ 1.423,50')
  await page
    .getByText(/^Opgeslagen/)
    .first()
    .waitFor()
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(wide)

  await page.reload()
  await benefit.waitFor()
  expect(await benefit.inputValue()).toMatch(/^1\.?300/)
  expect(await cell(page, 'Bedrag van Gas en stroom').inputValue()).toBe('3*42,50')
  // What goes wrong by this sheet stands above it, and on Vandaag by number alone.
  await page
    .getByRole('list', { name: 'Wat er aankomt' })
    .getByRole('link', { name: /meer uit dan in/ })
    .waitFor()
  // Each figure opens its lines, planned beside actual, and gives the focus back.
  const costs = balance.getByRole('button', { name: /^Eruit: €/ })
  await costs.focus()
  await page.keyboard.press('Enter')
  const lines = page.getByRole('dialog', { name: /^Eruit, / })
  await lines.getByRole('columnheader', { name: 'Werkelijk' }).waitFor()
  await lines.getByRole('row', { name: /Huur of hypotheek 612,00 0,00/ }).waitFor()
  await page.keyboard.press('Escape')
  expect(await hasFocus(costs)).toBe(true)
  const week = page.getByRole('region', { name: 'Leefgeld deze week' })
  await week.getByRole('button', { name: /nog € 180,00/ }).click()
  const living = page.getByRole('dialog', { name: 'Leefgeld deze week' })
  await living.getByRole('row', { name: /^Boodschappen 180,00 0,00/ }).waitFor()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Hele jaar' }).click()
  const year = page.getByRole('table', { name: 'Twaalf maanden per soort' })
  await year.waitFor()
  await page.getByText(/gaat er meer uit dan erin komt/).waitFor()
  expect(await year.getByRole('columnheader').count()).toBeGreaterThanOrEqual(13)
  // A figure of the year too: one walks to it with the arrows.
  const paid = year.getByRole('button', { name: /^Gas en stroom, maart/ })
  await year.getByRole('button', { name: /^Huur of hypotheek, maart/ }).focus()
  await page.keyboard.press('ArrowDown')
  expect(await hasFocus(paid)).toBe(true)
  await page.keyboard.press('Enter')
  await page
    .getByRole('dialog', { name: /^Gas en stroom, maart/ })
    .getByRole('row', { name: /^Samen 127,50/ })
    .waitFor()
  await page.keyboard.press('Escape')
  expect(await hasFocus(paid)).toBe(true)
  const jars = page.getByRole('table', { name: 'Potjes per maand' })
  expect(await jars.getByRole('columnheader').count()).toBe(14)
  await page.getByRole('button', { name: 'Samen bekijken' }).click()
  const together = page.getByRole('dialog', { name: 'Samen bekijken' })
  await together.getByRole('button', { name: /^Verwacht aan het eind van het jaar: .*tekort/ }).click()
  await page
    .getByRole('dialog', { name: /^Vrij geld eind maand, december/ })
    .getByRole('row', { name: /^Samen −/ })
    .waitFor()
  await page.keyboard.press('Escape')
  await together.getByRole('button', { name: 'Klaar met bekijken' }).click()
  await page.getByRole('img', { name: /^Stroomdiagram/ }).waitFor()
  await page.getByText('Als tabel').click()
  await page.getByRole('table', { name: 'Waar het geld vandaan komt en naartoe gaat' }).getByText('Tekort').waitFor()
  await page
    .getByRole('table', { name: 'Waar het geld vandaan komt en naartoe gaat' })
    .getByRole('button', { name: /^Tekort, \d{4}: / })
    .click()
  await page
    .getByRole('dialog', { name: /^Tekort, / })
    .getByRole('rowheader', { name: 'Huur of hypotheek' })
    .waitFor()
  await page.keyboard.press('Escape')
  for (const [link, name] of [
    ['Bewaar als PDF', /^Jaaroverzicht \d{4}\.pdf$/],
    ['Bewaar als Excel', /^Jaaroverzicht \d{4}\.xlsx$/],
  ] as const) {
    const saving = page.waitForEvent('download')
    await page.getByRole('link', { name: link }).click()
    const file = await saving
    expect(file.suggestedFilename()).toMatch(name)
    expect((await stat(await file.path())).size).toBeGreaterThan(4000)
  }
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(narrow)
  // The chart takes its width when it is drawn.
  await page.reload()
  await year.waitFor()
  expect(await axe(page)).toEqual([])
  await page.goto('/')
  const warned = page
    .getByRole('list', { name: 'Geld: wat er aankomt' })
    .getByRole('listitem')
    .filter({ hasText: 'Rinske Wiarda' })
  await warned.getByText('1 ding om te bekijken').waitFor()
})

/** As from a spreadsheet: cells with tabs between them, rows below each other. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(`{
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', ${JSON.stringify(text)})
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }`)
}

test('the sheet is a spreadsheet: arrows, a block that is pasted, back, and on to the next month', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Ytsje Galema')
  await page.goto(`/people/${caseId}/money`)
  await page.getByRole('button', { name: 'Begin leeg' }).click()
  const add = cell(page, 'Nieuwe post bij Huishouden')
  await add.focus()
  await paste(page, 'Weekmarkt\t25\tweek\nKapper\t3*12,50\tmaand')
  const market = cell(page, 'Bedrag van Weekmarkt')
  await market.waitFor()
  await market.focus()
  await page.keyboard.press('ArrowDown')
  expect(await hasFocus(cell(page, 'Bedrag van Kapper'))).toBe(true)
  await page.keyboard.press('ArrowUp')
  expect(await hasFocus(market)).toBe(true)
  await page.keyboard.press('ArrowRight')
  expect(await hasFocus(cell(page, 'Hoe vaak komt Weekmarkt'))).toBe(true)
  await page.keyboard.press('ArrowLeft')
  // Two amounts at once, from the cell one stands in to the right and down.
  await paste(page, '30\tweek\n41\tmaand')
  await page.getByRole('region', { name: 'Leefgeld deze week' }).getByText('nog € 39,46').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.type('99')
  await page.keyboard.press('Enter')
  expect(await market.inputValue()).toBe('99,00')
  await page.keyboard.press('Control+z')
  expect(await market.inputValue()).toBe('30,00')
  await page
    .getByText(/^Opgeslagen/)
    .first()
    .waitFor()

  // The month after it on its own: what changes there leaves this one as it was.
  const head = page.locator('.month-head')
  const now = await head.getByRole('heading').textContent()
  await head.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: /apart invullen$/ }).click()
  await page.getByText(/ staat nu apart$/).waitFor()
  await page.waitForFunction((was) => document.querySelector('.month-head h2')?.textContent !== was, now)
  await market.focus()
  await page.keyboard.type('50')
  await page.keyboard.press('Enter')
  await page
    .getByText(/^Opgeslagen/)
    .first()
    .waitFor()
  await head.getByRole('button', { name: /^Vorige maand/ }).click()
  await page.waitForFunction((was) => document.querySelector('.month-head h2')?.textContent === was, now)
  expect(await market.inputValue()).toBe('30,00')
})

test('what if is tried out beside the plan, kept by name, and made the plan from a month on', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Doutzen Rinia')
  const line = async (category: string, group: string, amountCents: number) => {
    const plain = { period: 'month', expression: null, note: '', from: null, until: null, dueMonths: [], state: 'active' }
    const post = { ...plain, id: newId(), category, group, name: '', amountCents, personId: null, position: amountCents }
    await ask(page, 'PUT', `/finance/cases/${caseId}/posts`, { version: null, post })
  }
  await line('benefit', 'income', 130_000)
  await line('rent', 'fixedCosts', 70_000)
  await page.goto(`/people/${caseId}/money`)
  await page.getByRole('button', { name: 'Wat als', exact: true }).click()
  const compared = page.getByRole('table', { name: 'Nu en wat als' })
  await page.getByText('Verander hieronder een bedrag.').waitFor()
  const rent = cell(page, 'Wat als bedrag van Huur of hypotheek')
  await rent.focus()
  await page.keyboard.type('700+50')
  await page.keyboard.press('Enter')
  await page.getByText(/Er blijft € 50,00 per maand minder over/).waitFor()
  await compared.getByRole('button', { name: /^Blijft over, Wat als: € 550,00/ }).click()
  const made = page.getByRole('dialog', { name: /^Gemiddelde maand, Blijft over/ })
  await made.getByRole('cell', { name: '−750,00' }).waitFor()
  await page.keyboard.press('Escape')
  await compared.getByRole('button', { name: /^Over in twaalf maanden, Wat als: € 6.600,00/ }).click()
  await page.getByRole('dialog', { name: 'Over in twaalf maanden, Wat als' }).getByRole('cell', { name: '−9.000,00' }).waitFor()
  await page.keyboard.press('Escape')
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(narrow)
  // The frame of the page turns into that of a phone a moment later.
  await page.waitForFunction((width) => document.documentElement.scrollWidth <= width, narrow.width)
  await page.setViewportSize(wide)

  await page.getByRole('button', { name: 'Bewaar onder een naam' }).click()
  const keep = page.getByRole('dialog', { name: 'Bewaar wat je uitprobeerde' })
  await keep.getByLabel('Naam').fill('Huur omhoog')
  await page.keyboard.press('Enter')
  await compared.getByRole('columnheader', { name: 'Huur omhoog' }).waitFor()
  await page.getByRole('button', { name: 'Dit wordt het plan' }).click()
  const adopt = page.getByRole('dialog', { name: 'Dit wordt het plan' })
  await adopt.getByText(/750,00 per maand in plaats van € 700,00 per maand/).waitFor()
  await adopt.getByRole('button', { name: 'Zet in het budget' }).click()
  await cell(page, 'Bedrag van Huur of hypotheek').waitFor()
  expect(await cell(page, 'Bedrag van Huur of hypotheek').inputValue()).toBe('700+50')

  // The month may run from the day the money comes in.
  const head = page.locator('.month-head')
  await head.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Begin van de maand' }).click()
  const start = page.getByRole('dialog', { name: 'Begin van de maand' })
  await start.getByLabel('Op welke dag begint de maand?').selectOption('24')
  await start.getByRole('button', { name: 'Bewaren' }).click()
  await head.getByText(/^24 \w+ tot en met 23 \w+/).waitFor()
  // Before the 24th this month began in the one before; the plan counts from the next for certain.
  await head.getByRole('button', { name: /^Volgende maand/ }).click()
  // Side by side with the person: large, by keyboard, and nothing behind a line can be opened.
  await head.getByRole('button', { name: 'Samen bekijken' }).click()
  const together = page.getByRole('dialog', { name: 'Samen bekijken' })
  const benefit = together.getByLabel('Bedrag van Uitkering', { exact: true })
  await benefit.focus()
  await page.keyboard.type('1.400')
  await page.keyboard.press('Enter')
  await together.getByText(/€ 650,00 over/).waitFor()
  expect(await together.getByRole('button', { name: 'Meer', exact: true }).count()).toBe(0)
  expect(await axe(page)).toEqual([])
  await together.getByRole('button', { name: 'Klaar met bekijken' }).click()
  await head.getByRole('button', { name: 'Samen bekijken' }).waitFor()
})
