// T6 and T15: five hundred movements of a bank file seen and kept, and such a file taken back.
import { keepImport, listImports, undoImport } from '../../capabilities/finance/statements/api.ts'
import { newId } from '../../platform/db/new-id.ts'
import { clock } from '../../platform/settings/clock.ts'
import { bankFile } from './bank-file.ts'
import type { Turn } from './task.ts'

const name = 'ing.csv'
const content = bankFile(500, clock().today)

/** A file that was kept has its own way back. */
async function takeAllBack({ ask, person: { caseId } }: Turn): Promise<void> {
  const { rows } = await ask(listImports, { caseId, limit: 20 })
  for (const { id, undone } of rows) if (!undone) await ask(undoImport, { importId: id })
}

export async function importRows(turn: Turn): Promise<void> {
  const { page, person, hand, until, open } = turn
  await open(`/people/${person.caseId}`, '.plan-head')
  await hand.click(page.getByRole('link', { name: 'Geld', exact: true }))
  await until({ on: '.file-drop' }, () => hand.click(page.getByRole('button', { name: 'Bank', exact: true })))
  const choosing = page.waitForEvent('filechooser')
  await hand.click(page.getByRole('button', { name: 'Kies een bestand' }))
  const buffer = Buffer.from(content, 'base64')
  await (await choosing).setFiles({ name, mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Bewaar 500 regels' }).waitFor()
  await until({ on: '.toast', words: '500 regels bewaard' }, () => hand.press('Enter'))
  await takeAllBack(turn)
}

export async function undoImportOfBefore(turn: Turn): Promise<void> {
  const { page, person, hand, until, open, ask } = turn
  await ask(keepImport, { caseId: person.caseId, id: newId(), name, content })
  await open(`/people/${person.caseId}/money?part=bank`, '.file-drop')
  const back = page.getByRole('button', { name: 'Terughalen' }).first()
  await back.waitFor()
  await until({ on: '.toast', words: 'teruggehaald' }, () => hand.click(back))
}
