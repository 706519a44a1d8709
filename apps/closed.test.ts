// Nothing of what moved into a closed folder is left anywhere: not for a colleague in any list, not in the database outside the folder.
import pg from 'pg'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { changeNote, writeNote } from '../capabilities/contact/note/api.ts'
import { offerTask } from '../capabilities/contact/offer/api.ts'
import { notePost, takeInPost } from '../capabilities/contact/post/api.ts'
import { addTask, changeTask } from '../capabilities/contact/task/api.ts'
import { listCases } from '../capabilities/people/api.ts'
import { giveCase } from '../capabilities/people/test-case.ts'
import { makeFolder, moveNote, movePost, moveTask } from '../capabilities/safety/api.ts'
import { followMeldcode, recordStep, startMeldcode } from '../capabilities/safety/meldcode/api.ts'
import type { EntryAsked } from '../capabilities/safety/meldcode/model.ts'
import type { Operation } from '../core/kit/operation.ts'
import { adminOn } from '../platform/db/roles.ts'
import { makeOrganisation, newId, type Organisation, type Person } from '../platform/test/organisation.ts'
import { listMine, takeBack } from '../platform/undo/api.ts'
import { handlers } from './operations.ts'

const secret = 'kwartsvlok'
let org: Organisation
let admin: pg.Client
let caseId: string
const noteId = newId()
const taskId = newId()
const followUpId = newId()
const postId = newId()
const fileId = newId()

beforeAll(async () => {
  org = await makeOrganisation(handlers)
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
  const text = {
    kind: 'phone',
    happenedAt: '2026-11-23T08:10:00.000Z',
    withWhom: secret,
    body: `De ${secret} op het raam.`,
  } as const
  const followUp = { id: followUpId, title: `Bel over ${secret}`, dueOn: '2026-11-24' }
  await org.get('bram', writeNote, { ...text, sharing: 'shared', notes: [{ id: noteId, caseId }], followUp })
  await org.get('bram', changeNote, { ...text, sharing: 'shared', noteId, version: 1, body: `Toch een ${secret}.` })
  await org.get('bram', addTask, { caseId, id: taskId, title: `Vraag naar ${secret}`, dueOn: '2026-11-25' })
  await org.get('bram', changeTask, { taskId, version: 1, title: `Vraag weer naar ${secret}` })
  await org.get('bram', offerTask, { id: newId(), taskId, toId: org.actor('lena').memberId, words: secret })
  const picture = sharp({ create: { width: 60, height: 80, channels: 3, background: '#fdfcf9' } })
  const content = (await picture.png().toBuffer()).toString('base64')
  await org.get('bram', takeInPost, { caseId, id: postId, fileId, receivedOn: '2026-11-20', name: `${secret}.png`, content })
  const facts = {
    sender: secret,
    datedOn: null,
    asks: 'answer',
    termOn: '2026-12-10',
    amountCents: null,
    isDebt: false,
    reference: '',
  } as const
  await org.get('bram', notePost, {
    ...facts,
    note: secret,
    postId,
    version: 1,
    taskId: newId(),
    taskTitle: `Antwoord ${secret}`,
  })
  const { rows } = await org.pools.app.query<{ name: string }>('select current_database() as name')
  admin = new pg.Client({ connectionString: adminOn(inject('database').adminUrl, rows[0]?.name ?? '') })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await org.close()
})

/** Every table of the database in which a row holds the word, however it is written there. */
async function tablesWith(word: string): Promise<string[]> {
  const { rows } = await admin.query<{ name: string }>(`select format('%I.%I', n.nspname, c.relname) as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)' order by 1`)
  const found: string[] = []
  for (const { name } of rows) {
    const { rowCount } = await admin.query(`select from ${name} t where to_jsonb(t)::text ilike $1 limit 1`, [`%${word}%`])
    if (rowCount) found.push(name)
  }
  return found
}

/** Ids of the rows of a view, for asking about each. */
async function idsIn(view: string): Promise<string[]> {
  const { rows } = await admin.query<{ id: string }>(`select id from ${view} where tenant_id = $1 limit 6`, [org.tenants[0]])
  return rows.map(({ id }) => id)
}

const looks = handlers.map(({ operation }) => operation).filter((one) => one.trace === 'look' && one.door !== 'guest')

/** What each look takes without knowing more than the ids there are. */
async function asksOf({ about, asks }: Operation): Promise<object[]> {
  const blind = [{}, { asked: secret }, { whose: 'team' }, { whose: 'all' }, { from: '2026-01-01', to: '2026-12-31' }]
  const known = typeof about === 'string' ? [] : (await idsIn(about.view)).map((id) => ({ [about.by]: id }))
  const tries = typeof about === 'string' ? blind : known.flatMap((one) => [one, { ...one, state: 'open' }])
  return tries.filter((one) => asks.safeParse(one).success)
}

/** Every look of this person in whose answer one of the words stands. */
async function looksWith(who: Person, words: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const operation of looks)
    for (const asked of await asksOf(operation)) {
      const done = await org.ask(who, operation, asked as never)
      const said = JSON.stringify(done).toLowerCase()
      if (words.some((word) => said.includes(word))) found.add(operation.name)
    }
  return [...found].sort()
}

test('before, the word stands in many places', async () => {
  expect(await tablesWith(secret)).toEqual(
    expect.arrayContaining(['contact.note', 'contact.note_version', 'contact.task', 'search.entry', 'undo.step']),
  )
  expect(await looksWith('bram', [secret])).toEqual(
    expect.arrayContaining(['contact.list-happenings', 'contact.list-notes', 'people.list-cases', 'search.find']),
  )
})

test('after, in the folder and the pages that lie in it alone', { timeout: 60_000 }, async () => {
  await org.get('anna', moveNote, { noteId, folderId: newId() })
  await org.get('anna', moveTask, { taskId, folderId: newId() })
  await org.get('anna', movePost, { postId, folderId: newId() })
  expect(await tablesWith(secret)).toEqual(['files.file', 'safety.record'])
  for (const who of ['bram', 'lena', 'wim', 'privacy'] as const)
    expect([who, await looksWith(who, [secret, noteId, taskId, followUpId, postId, fileId])]).toEqual([who, []])
  // Who is in the circle meets it in the folder only, so that no screen one shares can show it.
  expect(await looksWith('anna', [secret])).toEqual(['files.open-file', 'safety.list-records'])
})

const told = { facts: secret, source: secret, interpretation: secret }
const everyKind: EntryAsked[] = [
  { kind: 'child-check', atHome: 'yes', pregnant: 'no', sharedCare: 'no', elsewhere: 'no', children: secret, ...told },
  { kind: 'consult', whom: 'veilig-thuis', name: secret, anonymous: true, ...told, advice: secret },
  { kind: 'talk', present: secret, ...told },
  { kind: 'passed-over', step: 'talk', reason: secret },
  { kind: 'weighing', tableId: null, answers: [{ yes: false, why: secret }], interpretation: secret },
  { kind: 'decision', report: true, help: true, decider: secret, reason: secret },
  { kind: 'feedback', ...told },
]

test('a meldcode stands in its folder alone, whatever is recorded in it', { timeout: 60_000 }, async () => {
  const [meldcodeId, entryId] = [newId(), newId()]
  const { id: folderId } = await org.get('anna', makeFolder, { caseId, folderId: newId() })
  await org.get('anna', startMeldcode, {
    folderId,
    id: meldcodeId,
    entryId,
    on: '2026-11-23',
    entry: { kind: 'signals', ...told },
  })
  for (const entry of everyKind) await org.get('anna', recordStep, { meldcodeId, id: newId(), on: '2026-11-23', entry })
  const follow = { meldcodeId, version: 1, nextOn: '2026-11-24', nextWhat: secret, watched: true }
  await org.get('anna', followMeldcode, follow)
  expect(await tablesWith(secret)).toEqual(['files.file', 'safety.meldcode', 'safety.meldcode_entry', 'safety.record'])
  for (const who of ['bram', 'lena', 'wim', 'privacy', 'manager'] as const)
    expect([who, await looksWith(who, [secret, meldcodeId, entryId, folderId])]).toEqual([who, []])
  expect(await looksWith('anna', [secret])).toEqual([
    ...['files.open-file', 'safety.list-entries', 'safety.list-records', 'safety.open-meldcode'],
  ])
  const { rows } = await org.get('lena', listCases, { whose: 'team' })
  expect(rows.find((row) => row.id === caseId)?.nextOn).not.toBe('2026-11-24')
})

test('what was put before a task that moved is taken back by no one: it would say again what came next', async () => {
  const first = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
  const moves = newId()
  await org.get('anna', addTask, { caseId: first, id: moves, title: `Vraag naar ${secret}`, dueOn: '2026-11-25' })
  await org.get('bram', addTask, { caseId: first, id: newId(), title: 'Eerder', dueOn: '2026-11-24' })
  const [act] = (await org.get('bram', listMine, {})).rows
  await org.get('anna', moveTask, { taskId: moves, folderId: newId() })
  expect(await org.ask('bram', takeBack, { actId: act?.id as string })).toMatchObject({ word: 'no-way-back' })
  const { rows } = await org.get('lena', listCases, { whose: 'team' })
  expect(rows.find((row) => row.id === first)).toMatchObject({ nextWhat: 'Eerder' })
  expect(await tablesWith(secret)).not.toContain('contact.task')
})

test('what happens by itself has no right to read it', async () => {
  const { rows } = await admin.query<{ may: boolean }>(
    `select has_any_column_privilege('omzien_worker', t, 'select') as may from pg_class c join pg_namespace n on n.oid = c.relnamespace
      cross join lateral (select c.oid::regclass as t) as one
      where n.nspname = 'safety' and c.relkind = 'r' and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'circle_id')`,
  )
  expect(rows.length).toBeGreaterThan(3)
  expect(rows.filter(({ may }) => may)).toEqual([])
})
