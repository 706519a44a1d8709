// T4: an inventory that was left half-way goes on at the same field.
import { dropDraft, keepDraft, listInventory, openDomain } from '../../capabilities/assessment/api.ts'
import { writeHeld } from '../../capabilities/assessment/web/held.ts'
import { clock } from '../../platform/settings/clock.ts'
import { newId } from '../../platform/web/new-id.ts'
import type { Turn } from './task.ts'

const empty = { facts: '', othersSay: '', strengths: '', workersView: '', score: 'not-asked' }

/** As someone left it: in the second field, in the middle of a sentence. */
async function leaveHalfWay({ person: { caseId }, ask }: Turn, today: string): Promise<string> {
  const { domains } = await ask(listInventory, { caseId })
  const known = domains.find(({ domain }) => domain === 'money')
  const lifeDomainId = known?.id ?? newId()
  if (!known) await ask(openDomain, { caseId, id: lifeDomainId, domain: 'money', reason: 'Zij begon er zelf over.' })
  const written = { ...empty, facts: 'Zorgpremie niet betaald.', othersSay: 'De huisarts maakt zich' }
  const body = writeHeld({ ...written, seenOn: today, at: 'othersSay' })
  const id = known?.draft?.id ?? newId()
  await ask(keepDraft, { lifeDomainId, id, version: known?.draft?.version ?? 0, body })
  return id
}

export async function goOnHalfDone(turn: Turn): Promise<void> {
  const { page, hand, until, open, ask } = turn
  const id = await leaveHalfWay(turn, clock().today)
  await open('/')
  const goOn = page.getByRole('link', { name: 'Verder met Geld' }).first()
  await until({ on: 'textarea[name="othersSay"]:focus' }, () => hand.click(goOn))
  await open('/')
  await ask(dropDraft, { id })
}
