// T7: a debt added to a register of twelve, and when all of it ends then.
import { putClaim, setPlan } from '../../capabilities/finance/debts/api.ts'
import { monthOf } from '../../core/kit/day.ts'
import { newId } from '../../platform/db/new-id.ts'
import { clock } from '../../platform/settings/clock.ts'
import type { Turn } from './task.ts'

const creditors = ['Energiehuis', 'Zorgverzekeraar', 'Telecom', 'Postorder', 'Gemeente', 'Tandarts', 'Woningcorporatie']
const creditor = 'Kledinghuis De Lap'

export async function addDebt({ person: { caseId }, page, hand, until, open, ask }: Turn): Promise<void> {
  const startMonth = monthOf(clock().today)
  await ask(setPlan, { caseId, kind: 'instalments', monthlyCents: 20_000, months: 36, startMonth })
  for (let at = 0; at < 12; at++) {
    const name = `${creditors[at % creditors.length]} ${at}`
    await ask(putClaim, { caseId, claimId: newId(), creditor: name, currentCents: 15_000 + at * 4_321 })
  }
  await open(`/people/${caseId}/money?part=debts`, '.debts-end-when')
  await page.getByRole('main').focus()
  await hand.press('s')
  await hand.text(creditor)
  await hand.press('Enter')
  await hand.text('480')
  // The end stands in the same painting as the debt itself.
  await until({ on: '.claim-creditor', words: creditor }, () => hand.press('Enter'))
}
