// T8: a meldcode from the page of a case, with its first step: the facts, and from whom they are.
import type { Turn } from './task.ts'

export async function beginMeldcode({ person, page, hand, until, open }: Turn): Promise<void> {
  await open(`/people/${person.caseId}`, '.plan-head')
  const begin = page.getByRole('button', { name: 'Veiligheid', exact: true })
  await begin.waitFor()
  await until({ on: 'dialog textarea:focus' }, () => hand.click(begin))
  await hand.text('Een blauwe plek op haar arm.')
  await hand.press('Tab')
  await hand.text('Zelf gezien')
  await until({ on: '.meldcode-steps' }, () => hand.press('Control+Enter'))
}
