// Files as people at work meet them: under the circle of their folder, and gone from the disk when no row names them.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { operation } from '../../core/kit/operation.ts'
import { receipt } from '../../core/kit/receipt.ts'
import { fill } from '../db/fill.ts'
import { handle } from '../http/handler.ts'
import { doJob } from '../jobs/runner.ts'
import { makeOrganisation, newId, type Organisation, today } from '../test/organisation.ts'
import { openFile } from './api.ts'
import { bytes } from './bytes.ts'
import { keepFile, removeFile } from './door.ts'
import { listeners } from './jobs.ts'
import { handlers } from './server.ts'

const text = (words: string) => new TextEncoder().encode(words)
const folderId = newId()

/** Stands for a capability that takes a file in. */
const keep = operation({
  name: 'files.keep',
  does: 'Keeps a file, for this test.',
  method: 'POST',
  path: '/files/keep',
  about: 'own',
  right: 'case.work',
  trace: 'change',
  asks: z.object({ id: z.uuid(), words: z.string(), remove: z.boolean().default(false) }),
  gives: receipt,
  refuses: [],
})
const run = handle(keep, async (work, { id, words, remove }) => {
  const { tenantId } = work.actor
  if (remove) await removeFile(work.db, tenantId, id)
  else
    await keepFile(
      work,
      { tenantId, folderId, circleId: org.teams.oost },
      { id, name: '../brief "1".txt', mediaType: 'application/pdf', bytes: text(words) },
    )
  return { id, version: 1 }
})

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation([...handlers, run])
  await fill(org.addressOf('migrate'), async (db) => {
    await db
      .insertInto('tenancy.folder')
      .values({ tenantId: org.tenants[0], id: folderId, circleId: org.teams.oost, kind: 'ordinary' })
      .execute()
  })
})
afterAll(() => org.close())

test('a file comes back as it was, under a name that leads nowhere', async () => {
  const id = newId()
  await org.get('anna', keep, { id, words: 'Aan de bewoner' })
  const given = await org.get('bram', openFile, { fileId: id })
  expect([given.name, given.mediaType, new TextDecoder().decode(given.bytes)]).toEqual([
    'brief 1.pdf',
    'application/pdf',
    'Aan de bewoner',
  ])
})

test.each(['wim', 'zara'] as const)('for %s it does not exist', async (who) => {
  const id = newId()
  await org.get('anna', keep, { id, words: 'geheim' })
  expect(await org.ask(who, openFile, { fileId: id })).toEqual({ kind: 'absent' })
})

test('without the right to read files it is refused, and bytes that are gone say so', async () => {
  const id = newId()
  await org.get('anna', keep, { id, words: 'kwijt' })
  expect(await org.ask('desk', openFile, { fileId: id })).toMatchObject({ word: 'no-right' })
  for (const one of await bytes().all(org.tenants[0])) await bytes().drop(org.tenants[0], one.hash)
  expect(await org.ask('anna', openFile, { fileId: id })).toMatchObject({ word: 'file-gone' })
})

test('the sweep takes what no row names, and leaves what is used or came in today', async () => {
  const [tenantId] = org.tenants
  const [kept, gone] = [newId(), newId()]
  await org.get('anna', keep, { id: kept, words: 'blijft' })
  await org.get('anna', keep, { id: gone, words: 'gaat' })
  await org.get('anna', keep, { id: gone, words: '', remove: true })
  const [sweep] = listeners
  if (!sweep) throw new Error('no sweep')
  const words = async () => {
    const all = await Promise.all((await bytes().all(tenantId)).map(({ hash }) => bytes().get(tenantId, hash)))
    return all.map((one) => new TextDecoder().decode(one ?? undefined)).sort()
  }
  const payload = () => ({ id: newId(), tenant: tenantId, subjects: [] })
  await doJob(org.pools.worker, sweep, payload())
  expect(await words()).toEqual(['blijft', 'gaat'])
  const later = {
    ...sweep,
    run: (work: Parameters<typeof sweep.run>[0]) =>
      sweep.run({ ...work, now: `${Number(today.slice(0, 4)) + 1}-01-01T00:00:00.000Z` }, []),
  }
  await doJob(org.pools.worker, later, payload())
  expect(await words()).toEqual(['blijft'])
})
