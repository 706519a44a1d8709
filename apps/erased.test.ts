// What was erased stays erased: each way in which rows go is done after a backup was made, and nothing of it is in what is put back.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { takeBackNote, writeNote } from '../capabilities/contact/note/api.ts'
import { keepImport, undoImport } from '../capabilities/finance/statements/api.ts'
import { bankFile } from '../capabilities/finance/test-money.ts'
import { giveCase } from '../capabilities/people/test-case.ts'
import { dropDatabase } from '../platform/backup/admin.ts'
import { backupKeysIn } from '../platform/backup/keys.ts'
import { backup } from '../platform/backup/machine.ts'
import { loadBackup } from '../platform/backup/restore.ts'
import { fill } from '../platform/db/fill.ts'
import { adminOn } from '../platform/db/roles.ts'
import { forgetPast } from '../platform/retention/again.ts'
import { ledgerIn } from '../platform/retention/ledger.ts'
import { moveGone } from '../platform/retention/moving.ts'
import { readEnvironment } from '../platform/settings/environment.ts'
import { openKeys } from '../platform/settings/keys.ts'
import { makeOrganisation, newId, type Organisation, today } from '../platform/test/organisation.ts'
import { kept } from './kept.ts'
import { listeners } from './listeners.ts'
import { handlers } from './operations.ts'

let org: Organisation
let folder: string
let admin: string
let restored: string
const ids = {
  quick: newId(),
  mail: newId(),
  web: newId(),
  file: newId(),
  referral: newId(),
  note: newId(),
  bank: newId(),
  again: newId(),
}
const old = '2020-01-01'

/** What is looked for afterwards, and would be there if it came back. */
const traces: Record<string, string> = {
  'own working notes past their term': `select from contact.note where sharing = 'own'`,
  'a note that was taken back': `select from contact.note where body like 'Teruggenomen%'`,
  'the words of the bank': `select from finance.entry where not emptied and import_id = '${ids.bank}'`,
  'a bank file that was taken away': `select from finance.entry where import_id = '${ids.again}'`,
  'mail about nobody': `select from mail.outgoing where id = '${ids.mail}'`,
  'what is known of who left': `select from tenancy.member where weekly_hours = 7`,
  'a link that is spent': `select from sharing.referral where secret_hash is not null`,
  'what was put aside of the web form': `select from intake.web_request where id = '${ids.web}'`,
  'a quick question': `select from intake.quick_question where id = '${ids.quick}'`,
  'rows as they were before an act': `select from undo.step where made_at < '2021-01-01'`,
  'a file': `select from files.file where id = '${ids.file}'`,
  'someone in a circle': `select from tenancy.circle_member where member_id = '${ids.file}'`,
}

async function countsIn(database: string): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: adminOn(admin, database) })
  await client.connect()
  const found: Record<string, number> = {}
  for (const [what, query] of Object.entries(traces)) found[what] = (await client.query(query)).rowCount ?? 0
  await client.end()
  return found
}

async function insert(client: pg.Client, table: string, row: Record<string, unknown>): Promise<void> {
  const names = Object.keys(row)
  const places = names.map((_, at) => `$${at + 1}`).join(', ')
  await client.query(
    `insert into ${table} (tenant_id, ${names.join(', ')}) values ('${org.tenants[0]}', ${places})`,
    Object.values(row),
  )
}

async function fillRows(caseId: string, caseFolder: string): Promise<void> {
  const [circle_id, anna] = [org.teams.oost, org.actor('anna').memberId]
  await fill(org.addressOf('migrate'), async (_, client) => {
    await insert(client, 'intake.quick_question', {
      ...{
        id: ids.quick,
        circle_id,
        team_id: circle_id,
        channel: 'phone',
        question: 'Hoe?',
        subject: 'money',
        outcome: 'information',
      },
      ...{ on_day: old, noted_by: anna },
    })
    await insert(client, 'mail.outgoing', {
      ...{ id: ids.mail, kind: 'a.mail', about_id: ids.mail, mark: 'x', member_id: anna, state: 'void', why: 'gone' },
      ...{ queued_at: old, settled_at: old },
    })
    await insert(client, 'tenancy.folder', { id: ids.web, circle_id, kind: 'ordinary' })
    await insert(client, 'intake.web_request', {
      ...{
        id: ids.web,
        folder_id: ids.web,
        circle_id,
        who: 'self',
        knows: 'yes',
        own_words: 'Help',
        safe_now: 'yes',
        family: 'Haddad',
      },
      ...{ language: 'nl', received_on: old, state: 'discarded', decided_on: old, decided_by: anna, reason: 'spam' },
    })
    await insert(client, 'files.file', {
      ...{ id: ids.file, folder_id: caseFolder, circle_id, name: 'brief.pdf', media_type: 'application/pdf', size: 9 },
      ...{ hash: '0'.repeat(64), made_by: anna },
    })
    await insert(client, 'tenancy.member', { id: ids.file, name: 'Weg', roles: ['socialWorker'], weekly_hours: 7, ended_on: old })
    await insert(client, 'tenancy.circle_member', { id: newId(), circle_id, member_id: ids.file })
    await insert(client, 'undo.step', { act_id: ids.file, operation: 'plan.add-goal', member_id: anna, what: 'final' })
    await insert(client, 'sharing.disclosure', {
      ...{
        id: ids.referral,
        case_id: caseId,
        folder_id: caseFolder,
        circle_id,
        kind: 'referral',
        to_whom: 'Het Kompas',
        left_by: anna,
      },
      ...{ ground: 'public-task', lifting: 'right', lifting_reason: 'x', seen_by_person: true, sheet: '{}', left_on: old },
    })
    await insert(client, 'sharing.referral', {
      ...{
        id: ids.referral,
        case_id: caseId,
        folder_id: caseFolder,
        circle_id,
        receiver: 'Het Kompas',
        state: 'ended',
        made_by: anna,
      },
      ...{
        secret_hash: Buffer.alloc(32),
        disclosure_id: ids.referral,
        last_on: old,
        question: 'Wilt u helpen?',
        purpose: 'Hulp',
        sent_on: old,
      },
    })
  })
}

async function work(): Promise<void> {
  const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
  const note = (id: string, sharing: 'shared' | 'own', body: string) => ({
    ...{ kind: 'phone' as const, happenedAt: `${today}T08:00:00Z`, body, sharing, notes: [{ id, caseId }] },
  })
  await org.get('anna', writeNote, note(newId(), 'own', 'Zelf nog uitzoeken.'))
  await org.get('anna', writeNote, note(ids.note, 'shared', 'Teruggenomen omdat het over een ander ging.'))
  const lines = (cents: number) => bankFile([{ day: '2026-11-01', name: 'Gemeente', cents, words: 'uitkering' }])
  await org.get('anna', keepImport, { caseId, id: ids.bank, name: 'een.csv', content: lines(134_849) })
  await org.get('anna', keepImport, { caseId, id: ids.again, name: 'twee.csv', content: lines(7) })
  const { rows } = await onDatabase(`select folder_id from people.case_file where id = '${caseId}'`)
  await fillRows(caseId, (rows[0] as { folder_id: string }).folder_id)
}

async function onDatabase(query: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: adminOn(admin, databaseOf()) })
  await client.connect()
  const result = await client.query(query)
  await client.end()
  return result
}

const databaseOf = () => new URL(org.addressOf('app').replace('@/', '@placeholder/')).pathname.slice(1)

/** By the people themselves, by the nights, and by the clock. */
async function erase(): Promise<void> {
  await org.get('anna', takeBackNote, { noteId: ids.note })
  await org.get('anna', undoImport, { importId: ids.again })
  await onDatabase(
    `delete from files.file where id = '${ids.file}'; delete from tenancy.circle_member where member_id = '${ids.file}'`,
  )
  await forgetPast(org.pools.worker, listeners)
}

beforeAll(async () => {
  org = await makeOrganisation(handlers)
  const { adminUrl, keysFolder } = inject('database')
  admin = adminUrl
  folder = mkdtempSync(path.join(os.tmpdir(), 'omzien-erased-'))
  const database = databaseOf()
  restored = `${database}_drill`
  const environment = readEnvironment({ OMZIEN_DATA: folder, OMZIEN_KEYS: keysFolder, DATABASE_URL: adminOn(admin, database) })
  await work()
  // As if all of it had lain there long.
  await onDatabase(`update contact.note set expires_on = '${old}' where sharing = 'own';
    update finance.entry set expires_on = '${old}' where import_id = '${ids.bank}'; update undo.step set made_at = '${old}'`)
  const { file } = await backup(environment)
  expect(Object.entries(await countsIn(database)).filter(([, count]) => count === 0)).toEqual([])
  await erase()
  const [keys, ledger] = [openKeys(keysFolder), ledgerIn(environment.heads, openKeys(keysFolder))]
  await moveGone(org.pools.worker, ledger)
  const backupKeys = backupKeysIn(keysFolder, { days: 35 })
  const place = { file, admin, database: restored, waiting: path.join(folder, 'drill') }
  await loadBackup({ ...place, keys, backupKeys, ledger, listeners, anyway: false, now: new Date().toISOString() })
})
afterAll(async () => {
  await dropDatabase(admin, restored)
  await org.close()
  rmSync(folder, { recursive: true, force: true })
})

test.each(Object.keys(traces))('%s: gone where it was erased, and gone in what is put back', async (what) => {
  expect([(await countsIn(databaseOf()))[what], (await countsIn(restored))[what]]).toEqual([0, 0])
})

test('what was not erased is put back', async () => {
  const client = new pg.Client({ connectionString: adminOn(admin, restored) })
  await client.connect()
  const { rows } = await client.query(`select (select count(*)::int from people.case_file) as cases,
    (select count(*)::int from tenancy.member where name = 'anna') as colleagues, (select count(*)::int from finance.entry) as movements`)
  await client.end()
  expect(rows).toEqual([{ cases: 1, colleagues: 1, movements: 1 }])
})

/** Of these no row ever leaves, so none is written down. */
const neverLeaves: Record<string, string> = { 'audit.event': 'the trace: rows are added, never changed and never taken away' }

test('every table of the register writes down what leaves it', async () => {
  // A table of one row an organisation has no row to leave it.
  const { rows } = await onDatabase(`select tgrelid::regclass::text as name from pg_trigger where tgname = 'gone'
    union select indrelid::regclass::text from pg_index where indisprimary and indnkeyatts = 1`)
  const followed = new Set(rows.map((row: { name: string }) => row.name))
  expect(kept.map((one) => one.table).filter((table) => !followed.has(table) && !(table in neverLeaves))).toEqual([])
})

/** What each night does and forgets nothing by, with the reason. */
const forgetNothing: Record<string, string> = {
  'safety.hold-again': 'gives a folder that nobody opens to someone',
  'contact.move-next-on': 'moves a task to its day',
  'sharing.watch-referrals': 'marks silence',
  'people.look-over-looks': 'finds looks to weigh',
  'people.shut-glass': 'lets out who broke the glass; the table itself writes down who left',
  'audit.check-each-night': 'looks the chain over',
  'files.sweep': 'bytes that no row names, of which the row was written down',
}

test('whatever else the nights do forgets, and so runs over what is put back', () => {
  const nights = listeners.filter(({ news, forgets }) => news === 'jobs.day-begun' && !forgets).map(({ job }) => job)
  expect(nights.toSorted()).toEqual(Object.keys(forgetNothing).toSorted())
})
