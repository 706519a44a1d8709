// T9: refer to what fits best in the sociale kaart, with the least, seen together, and the link in hand.
import type { Turn } from './task.ts'

export async function referElsewhere({ person, page, hand, until, open }: Turn): Promise<void> {
  await open(`/people/${person.caseId}`, '.plan-head')
  const refer = page.getByRole('button', { name: 'Verwijzen' })
  await refer.waitFor()
  await until({ on: 'button', words: 'Kies' }, () => hand.click(refer))
  await until({ on: 'textarea:focus' }, () => hand.click(page.getByRole('button', { name: /^Kies / }).first()))
  await hand.text('Kan iemand elke week langskomen?')
  await hand.click(page.getByLabel('Toestemming', { exact: true }))
  await until({ on: 'article', words: 'Met toestemming' }, () => hand.press('Control+Enter'))
  await page.getByRole('button', { name: 'Verstuur' }).waitFor()
  await until({ on: 'dialog', words: 'Geef deze link' }, () => hand.press('Enter'))
}
