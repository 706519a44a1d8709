// T11: the plan in plain language on paper, from the page of a case until the printer is asked.
import type { Turn } from './task.ts'

export async function planOnPaper({ page, person, hand, until, open }: Turn): Promise<void> {
  await open(`/people/${person.caseId}`, '.plan-head')
  // A browser without a screen has no printer: what would be printed is only said.
  await page.evaluate(() => {
    globalThis.print = () => void document.documentElement.toggleAttribute('data-printed', true)
  })
  await until({ on: '.printed', words: person.name }, () => hand.press('p'))
  await until({ on: ':root[data-printed]' }, () => hand.press('Enter'))
}
