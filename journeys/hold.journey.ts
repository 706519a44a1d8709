// A case is held while a complaint is open: by who leads the team, seen by who works in it, and told to whoever looks after privacy (J5).
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { narrow, signInAs, wide } from './house.ts'
import { newCase } from './new-case.ts'

test('who leads the team holds on to a case; a colleague sees it, privacy reads why, and it is let go again', async () => {
  const colleague = await signInAs('lotte')
  const caseId = await newCase(colleague, 'Wiebe Vasthof')
  const page = await signInAs('marloes')
  await page.goto(`/people/${caseId}`)
  await page.getByRole('button', { name: 'Dossier vasthouden' }).click()
  const dialog = page.getByRole('dialog', { name: 'Dossier vasthouden' })
  await dialog.getByLabel('Waarom?').fill('Er loopt een klacht van Vasthof.')
  await dialog.getByLabel('Tot en met welke dag?').fill('1-3-2031')
  expect(await axe(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Dossier vasthouden' }).click()
  await page.getByText('Er loopt een klacht van Vasthof.').waitFor()
  await page.setViewportSize(narrow)
  expect(await axe(page)).toEqual([])
  await page.setViewportSize(wide)

  await colleague.goto(`/people/${caseId}`)
  await colleague.getByText('Vastgehouden tot en met 1 maart 2031').waitFor()
  expect(await colleague.getByRole('button', { name: 'Losmaken' }).count()).toBe(0)

  const privacy = await signInAs('ineke')
  await privacy.goto('/audit')
  const held = privacy.getByRole('list', { name: 'Vastgehouden dossiers' })
  await held.getByText('Er loopt een klacht van Vasthof.').waitFor()
  expect(await axe(privacy)).toEqual([])

  await page.getByRole('button', { name: 'Losmaken' }).click()
  const lifting = page.getByRole('dialog', { name: 'Losmaken' })
  await lifting.getByLabel('Waarom hoeft het niet meer?').fill('De klacht is afgehandeld.')
  await lifting.getByRole('button', { name: 'Losmaken' }).click()
  await page.getByRole('button', { name: 'Dossier vasthouden' }).waitFor()
  await privacy.reload()
  await held.getByText(/De klacht is afgehandeld\./).waitFor()
})
