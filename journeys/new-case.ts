// A fresh person with an empty case, so that journeys do not walk over each other's feet.
import { randomBytes, randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { idFrom } from '../core/kit/id.ts'

export const newId = () => idFrom(Date.now(), randomBytes(10))

/** Asks an operation as the person of this page, past the screens. @throws with what the server said */
export async function ask<Given>(page: Page, method: 'GET' | 'POST' | 'PUT', path: string, asks?: object): Promise<Given> {
  const headers = { 'x-omzien': '1', 'idempotency-key': randomUUID(), origin: new URL(page.url()).origin }
  const answer = await page.context().request.fetch(`/api/v1${path}`, { method, headers, ...(asks ? { data: asks } : {}) })
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
  return (await answer.json()) as Given
}

/**
 * Registers a request and gives it to the one who is signed in.
 * @param name given name and family name, with a space between them
 * @returns the id of the case
 */
export async function newCase(page: Page, name: string, bornOn: string | null = null): Promise<string> {
  const [given = '', family = ''] = name.split(' ')
  const { memberId } = await ask<{ memberId: string }>(page, 'GET', '/me')
  const [requestId, caseId] = [newId(), newId()]
  await ask(page, 'POST', '/intake/requests', {
    id: requestId,
    folderId: newId(),
    ownWords: 'Ik kom er niet uit met de brieven.',
    knows: 'self',
    channel: 'phone',
    given,
    family,
    bornOn,
    safeNow: 'yes',
    minorsAtHome: 'no',
    urgency: 'normal',
  })
  const { version } = await ask<{ version: number }>(page, 'GET', `/intake/requests/${requestId}`)
  const allocation = { version, memberId, caseId, personId: newId(), subject: 'post en papieren' }
  await ask(page, 'POST', `/intake/requests/${requestId}/allocation`, allocation)
  return caseId
}
