// A home visit: planned with company in mind, prepared on one page, written at the table without a line, and watched over (A5).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, setOffline, signInAs } from './house.ts'
import { newCase } from './new-case.ts'

test('a visit is planned and prepared on one page, and a colleague sees who is out', async () => {
  const page = await signInAs('joost')
  const caseId = await newCase(page, 'Bauke Terpstra')
  await page.goto(`/people/${caseId}`)
  await page.getByRole('button', { name: 'Huisbezoek plannen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Huisbezoek plannen' })
  await dialog.getByLabel('Dag').fill('vandaag')
  await dialog.locator('[name=startsAt]').fill('0.05')
  await dialog.locator('[name=endsAt]').fill('0.10')
  await dialog.getByLabel('Wat neem je mee?').fill('Ordner\nPen')
  await dialog.getByLabel('Je eigen vragen').fill('Wat lag er bij de post?')
  await dialog.getByText('Er is iets om op te letten').click()
  await dialog.getByLabel('Waarop moet je letten?').fill('Hond in de gang')
  await dialog.getByLabel('Bij wie meld je je af?').selectOption({ label: 'Lotte Feenstra' })
  await dialog.getByLabel('Afmelden uiterlijk om').fill('0.15')
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Huisbezoek plannen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Huisbezoek' }).waitFor()
  await page.getByText('Ordner').waitFor()
  await page.getByText('Wat lag er bij de post?').waitFor()
  await page.getByText('Hond in de gang').waitFor()
  expect(await page.title()).not.toContain('Terpstra')
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])

  const lotte = await signInAs('lotte')
  const late = lotte.getByRole('listitem').filter({ hasText: /Joost Hoekstra (heeft zich niet afgemeld|is op huisbezoek)/ })
  await late.first().waitFor()
  expect(await axe(lotte)).toEqual([])

  await page.getByRole('button', { name: 'Ik ben veilig terug' }).click()
  await page.getByText('Afgemeld: veilig terug').waitFor()
})

test('at the table without a line nothing is lost, and the note is there once there is one', async () => {
  const page = await signInAs('joost', { viewport: narrow, hasTouch: true })
  const caseId = await newCase(page, 'Sietske Hiemstra')
  await page.goto(`/people/${caseId}`)
  await page.getByRole('button', { name: 'Huisbezoek plannen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Huisbezoek plannen' })
  await dialog.locator('[name=startsAt]').fill('0.05')
  await dialog.getByRole('button', { name: 'Huisbezoek plannen' }).click()
  await page.getByRole('button', { name: 'Aan tafel' }).click()
  await page.getByRole('heading', { level: 1, name: 'Aan tafel' }).waitFor()
  await page.getByLabel('Wat ik zag en hoorde').waitFor()
  expect(await page.locator('body').textContent()).not.toContain('Hiemstra')
  expect(await axe(page)).toEqual([])

  await setOffline(page, true)
  await page.getByText('Geen netwerk.').waitFor()
  await page.getByLabel('Wat ik zag en hoorde').fill('De post lag op een stapel. Sietske maakte zelf twee brieven open.')
  await page.getByLabel('Wat we afspraken').fill('Maandag belt zij de gemeente.')
  await page.getByLabel('Vervolg: wat ga je doen?').fill('Vragen hoe het bellen ging')
  await page.getByRole('button', { name: 'Klaar, maak er een notitie van' }).click()
  await page.getByText('De notitie gaat weg zodra er netwerk is').waitFor()
  // The device keeps it sealed: no word can be read there.
  const kept = await page.evaluate(`new Promise((done) => {
    const open = indexedDB.open('omzien', 1)
    open.onsuccess = () => {
      const all = open.result.transaction('drafts').objectStore('drafts').getAll()
      all.onsuccess = () => done(all.result.map((one) => new TextDecoder('latin1').decode(one.sealed)).join(' '))
    }
  })`)
  expect(kept).not.toContain('stapel')

  await setOffline(page, false)
  await page.getByText('Notitie bewaard, en je bent afgemeld').waitFor({ timeout: 30_000 })
  await page.goto(`/people/${caseId}`)
  const note = page.locator('.note-text').filter({ hasText: 'Sietske maakte zelf twee brieven open' })
  await note.waitFor()
  expect(await note.count()).toBe(1)
  expect(await note.textContent()).toContain('Maandag belt zij de gemeente.')
  await page.getByRole('listitem').filter({ hasText: 'Vragen hoe het bellen ging' }).first().waitFor()
})
