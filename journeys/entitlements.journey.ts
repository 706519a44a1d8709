// Rights: asked once with what the file knows, the sum open to be read, put beside the month, and schemes of the municipality (C3).
import { expect, test } from 'vitest'
import { newChild, nothingAnswered } from '../capabilities/finance/entitlements/model.ts'
import { axe } from './axe.ts'
import { narrow, openPerson, signInAs, wide } from './house.ts'
import { ask, newCase, newId } from './new-case.ts'

test('a household is asked once, every amount opens its sum, and what is not claimed goes to the month', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Roelie Lootsma')
  await page.goto(`/people/${caseId}/money?part=entitlements`)
  await page.getByRole('button', { name: 'Samen invullen' }).click()
  const form = page.getByRole('dialog')
  const choose = (question: string, answer: string) =>
    form.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check()
  await form.getByLabel(/^Geboortedatum/).fill('4-3-1991')
  await choose('Heeft de cliënt een Nederlandse zorgverzekering?', 'ja')
  await choose('Is er een partner?', 'nee')
  await form.getByLabel(/^Inkomen per jaar/).fill('19.000')
  await form.getByLabel(/^Vermogen op 1 januari/).fill('350')
  await form.getByRole('button', { name: 'Kind toevoegen' }).click()
  await form.getByLabel('Geboortedatum kind 1').fill('9-8-2016')
  await form.getByLabel(/^Kind 1 woont elders/).check()
  expect(await axe(page)).toEqual([])
  await form.getByRole('button', { name: 'Bewaren' }).click()

  // What may be said is said, with its sum; what is lacking is asked and not guessed.
  const right = page.getByRole('list', { name: 'Hier lijkt recht op' }).getByRole('listitem').filter({ hasText: 'Zorgtoeslag' })
  await right.getByText('€ 129', { exact: true }).waitFor()
  await right.getByText('Zo is het berekend').click()
  await right.getByText(/De standaardpremie van dit jaar is € 2\.119/).waitFor()
  await right.getByText(/Wet op de zorgtoeslag art\. 2/).waitFor()
  const own = page.getByRole('list', { name: 'Zelf narekenen' }).getByRole('listitem').filter({ hasText: 'Kinderbijslag' })
  await own.getByText('Zo ver komt de berekening').click()
  await own.getByText(/^Eén kind woont elders/).waitFor()
  const asked = page.getByRole('list', { name: 'Nog te vragen' })
  await asked.getByText(/Nodig: soort woning, kale huur/).waitFor()
  await right.getByRole('button', { name: 'Zet bij ‘nog aanvragen’' }).click()
  await right.getByText('Staat in de maand bij ‘nog aanvragen’').waitFor()

  // A day of which no number is known gives no amount.
  await page.getByLabel('Voor welke dag').fill('1-2-2022')
  await page.getByText('Geen bedrag: niet alle getallen van deze dag zijn bekend.').first().waitFor()
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(wide)
  await page.getByRole('button', { name: 'Maand', exact: true }).click()
  await page.getByText('nog niet aangevraagd').first().waitFor()

  // What changed in the law touches her: the worker reads the words, tells her, and it stands on record.
  await page.goto('/finance/law-changes')
  const change = page.getByRole('link', { name: /^Zorgtoeslag per 1 januari/ })
  await change.waitFor()
  expect(await axe(page)).toEqual([])
  await change.click()
  await page.getByRole('heading', { level: 1, name: /^Zorgtoeslag per 1 januari/ }).waitFor()
  // It goes on by itself when one leaves, and is there when one comes back; who was never asked is named with what is missing.
  await page.goto('/finance/law-changes')
  await change.click()
  const open = page.getByRole('list', { name: 'Niet te zeggen' })
  await open
    .getByText(/Nodig: .*jaarinkomen/)
    .first()
    .waitFor({ timeout: 30_000 })
  const touched = page
    .getByRole('list', { name: 'Huishoudens die dit raakt' })
    .getByRole('listitem')
    .filter({ hasText: 'Roelie Lootsma' })
  await page.getByRole('button', { name: /^Verschil per maand, alle huishoudens samen: / }).click()
  await page.getByRole('table', { name: 'Verschil per maand, alle huishoudens samen' }).getByText('Roelie Lootsma').waitFor()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Escape')
  await touched.getByRole('button', { name: 'Vertel het aan Roelie Lootsma' }).click()
  const telling = page.getByRole('dialog')
  expect(await telling.getByLabel(/^Wat vertel je/).inputValue()).toMatch(
    /Beste Roelie Lootsma,[\s\S]*Dat wordt waarschijnlijk € 129 per maand/,
  )
  await telling.getByRole('button', { name: 'Noteer als verteld' }).click()
  await telling.getByText('Kies één van de antwoorden.').first().waitFor()
  await telling.getByText('Aan de telefoon').click()
  expect(await axe(page)).toEqual([])
  await telling.getByRole('button', { name: 'Noteer als verteld' }).click()
  await touched.getByText(/^Verteld .* door Joost Hoekstra$/).waitFor()
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await page.goto(`/people/${caseId}`)
  await page
    .getByText(/Verandering van regels verteld: Zorgtoeslag per 1 januari/)
    .first()
    .waitFor()
})

test('where nobody confirmed what it was, a change says what it becomes, beside what the month holds, and why', async () => {
  const page = await signInAs('joost')
  const name = 'Wiepkje Zijlstra'
  const caseId = await newCase(page, name)
  const answers = { ...nothingAnswered, bornOn: '1990-06-12', partner: false, children: [newChild('2017-02-03')] }
  await ask(page, 'PUT', `/finance/cases/${caseId}/entitlements/answers`, { version: null, answers })
  await page.goto('/finance/law-changes')
  await page.getByRole('link', { name: /^Kinderbijslag per 1 januari/ }).click()
  await page.getByText(/^Van de dag ervoor hebben we geen bedragen van Kinderbijslag/).waitFor({ timeout: 30_000 })
  await page.getByText(/weten we wat het wordt, maar niet zeker wat het was/).waitFor()
  const touched = page.getByRole('list', { name: 'Huishoudens die dit raakt' }).getByRole('listitem').filter({ hasText: name })
  await touched
    .getByText(
      /^Vanaf 1 januari.*: € [\d,]+ per maand\. Wat het daarvoor was, weten we niet zeker · in de maand komt het nu niet binnen$/,
    )
    .waitFor()
  expect(await axe(page)).toEqual([])
  await touched.getByRole('button', { name: `Vertel het aan ${name}` }).click()
  expect(
    await page
      .getByRole('dialog')
      .getByLabel(/^Wat vertel je/)
      .inputValue(),
  ).toMatch(/gaat het dan om € [\d,]+ per maand\.\nZullen we samen kijken wat u nu krijgt/)
  await page.keyboard.press('Escape')
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  // Both days open their steps.
  await touched.getByRole('link', { name: /^Berekening voor 1 januari/ }).click()
  const right = page.getByRole('list', { name: 'Hier lijkt recht op' }).getByRole('listitem').filter({ hasText: 'Kinderbijslag' })
  await right.getByText('Zo is het berekend').waitFor()
  expect(new URL(page.url()).searchParams.get('on')).toMatch(/-01-01$/)
  await page.goBack()
  await touched.getByRole('link', { name: /^Berekening voor 31 december/ }).click()
  await page.getByRole('list', { name: 'Zelf narekenen' }).getByRole('listitem').filter({ hasText: 'Kinderbijslag' }).waitFor()
})

test('what may not be worked out goes to the month with the official amount, and the month is not asked again', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Sjoukje Wiarda')
  const answers = { ...nothingAnswered, bornOn: '1990-06-12', partner: false, insured: true, income: 1_900_000, assets: 0 }
  const kept = { ...answers, children: [newChild('2017-02-03')] }
  await ask(page, 'PUT', `/finance/cases/${caseId}/entitlements/answers`, { version: null, answers: kept })
  const post = {
    id: newId(),
    group: 'income',
    category: 'wages',
    name: 'Loon',
    amountCents: 158_000,
    period: 'month',
    state: 'active',
  }
  const plain = { expression: null, note: '', from: null, until: null, dueMonths: [], personId: null, position: 1 }
  await ask(page, 'PUT', `/finance/cases/${caseId}/posts`, { version: null, post: { ...post, ...plain } })
  await page.goto(`/people/${caseId}/money?part=entitlements&on=2025-12-31`)
  const own = page.getByRole('list', { name: 'Zelf narekenen' }).getByRole('listitem').filter({ hasText: 'Kinderbijslag' })
  await own.getByText('Staat nog niet in de maand').waitFor()
  await own.getByRole('button', { name: 'Zet bij ‘nog aanvragen’' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: 'Zet bij ‘nog aanvragen’' }).click()
  await form.getByText('Vul dit nog in.').first().waitFor()
  await form.getByLabel(/^Bedrag per maand/).fill('102,50')
  expect(await form.getByLabel(/^Waar komt dit bedrag vandaan/).inputValue()).toBe('officiële berekening op svb.nl')
  expect(await axe(page)).toEqual([])
  await form.getByRole('button', { name: 'Zet bij ‘nog aanvragen’' }).click()
  await own.getByText('Staat in de maand bij ‘nog aanvragen’').waitFor()
  const { posts } = await ask<{ posts: { amountCents: number; note: string; state: string }[] }>(
    ...([page, 'GET', `/finance/cases/${caseId}/months/2026-12`] as const),
  )
  expect(posts.find(({ state }) => state === 'notYetClaimed')).toMatchObject({
    ...{ amountCents: 10_250, note: expect.stringMatching(/^Bron: officiële berekening op svb\.nl, /) },
  })

  // The total opens what it is made of.
  await page.goto(`/people/${caseId}/money?part=entitlements`)
  await page.getByRole('button', { name: /^Rechten per maand: / }).click()
  await page.getByRole('table', { name: 'Rechten per maand' }).getByText('Zorgtoeslag').waitFor()
  await page.keyboard.press('Escape')
  // Income is proposed from the month, and stands in the field only once someone takes it over.
  await page.getByRole('button', { name: 'Gegevens bijwerken' }).click()
  expect(await form.getByLabel(/^Netto inkomen per maand/).inputValue()).toBe('')
  await form.getByText('In de maand staat € 1.580,00 netto per maand, zonder toeslagen en kinderbijslag.').waitFor()
  await form.getByRole('button', { name: 'Neem over uit de maand' }).click()
  expect(await form.getByLabel(/^Netto inkomen per maand/).inputValue()).toBe('1.580,00')
  expect(await axe(page)).toEqual([])
})

test('a file that changed since says so with old and new, and one press takes it over', async () => {
  const page = await signInAs('fatma')
  await openPerson(page, 'samira', 'Samira el Haddad')
  await page.goto(`${new URL(page.url()).pathname}/money?part=entitlements`)
  const changed = page.getByRole('region', { name: /^Het dossier is veranderd sinds/ })
  await changed.getByText('was € 702,40, nu € 731,18').waitFor()
  expect(await axe(page)).toEqual([])
  await changed.getByRole('button', { name: 'Neem over uit het dossier' }).click()
  await page.getByText('Overgenomen uit het dossier').waitFor()
  await changed.waitFor({ state: 'detached' })
})

test('the manager enters a scheme, has numbers checked, and says what debt counselling asks', async () => {
  const page = await signInAs('peter')
  await page.goto('/settings/entitlements')
  await page.getByRole('button', { name: 'Regeling toevoegen' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel(/^Naam/).fill('Warmtefonds Lindervoort')
  await form.getByLabel(/bijstandsnorm/).fill('2000')
  await form.getByRole('button', { name: 'Bewaren' }).click()
  await form.getByText('Vul een heel getal in, van 50 tot 300.').first().waitFor()
  await form.getByLabel(/bijstandsnorm/).fill('120')
  await form.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByRole('listitem').filter({ hasText: 'Warmtefonds Lindervoort' }).waitFor()
  await page.getByRole('button', { name: 'Zet op nagekeken: Kinderopvangtoeslag' }).first().click()
  await form.getByLabel(/^Wie heeft ze nagekeken/).fill('R. Kramer')
  await form.getByRole('button', { name: 'Zet op nagekeken' }).click()
  await page.getByText(/Nagekeken door R\. Kramer/).waitFor()
  const holes = page
    .getByRole('list', { name: 'Dagen zonder bedragen' })
    .getByRole('listitem')
    .filter({ hasText: 'Kinderbijslag' })
  await holes.getByText('1 juli 2025 tot en met 31 december 2025; vanaf 1 januari 2027').waitFor()
  expect(await axe(page)).toEqual([])

  // Debt counselling beside it: in how many weeks one decides, and a paper of one's own.
  await page.goto('/settings/debt-help')
  await page.getByLabel('Besluit na het eerste gesprek').selectOption({ label: 'Binnen 6 weken' })
  await page.getByRole('button', { name: 'Papier toevoegen' }).click()
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText('Vul dit nog in.').first().waitFor()
  await page.getByLabel('Papier 16').fill('Huurcontract')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText('Schuldhulp bewaard').waitFor()
  await page.reload()
  await expect.poll(() => page.getByLabel('Papier 16').inputValue()).toBe('Huurcontract')
  expect(await axe(page)).toEqual([])
})
