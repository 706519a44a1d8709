// A walk over all operations: what the house promises of each holds for those not yet written too.
import { existsSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { m } from '#texts'
import { capabilities } from '../house.ts'
import { guardedOtherwise } from '../platform/db/exempt.ts'
import { adminOn } from '../platform/db/roles.ts'
import { openapi } from '../platform/http/openapi.ts'
import { gatherTexts } from '../platform/i18n/gather.ts'
import { wordsOf } from '../platform/retention/register/rules/register-lines.ts'
import { kept } from './kept.ts'
import { listeners } from './listeners.ts'
import { handlers } from './operations.ts'

const operations = handlers.map((one) => one.operation)
const named = operations.map((one) => [one.name, one] as const)

let client: pg.Client
beforeAll(async () => {
  client = new pg.Client({ connectionString: adminOn(inject('database').adminUrl, 'omzien') })
  await client.connect()
})
afterAll(() => client.end())

test('each operation has a name and an address of its own', () => {
  expect(new Set(operations.map((one) => one.name)).size).toBe(operations.length)
  expect(new Set(operations.map((one) => `${one.method} ${one.path.replace(/\{\w+\}/g, '{}')}`)).size).toBe(operations.length)
})

test.each(named)('%s: name, address and sentence', (_, one) => {
  const [part, verb] = one.name.split('.') as [string, string]
  expect(verb).toMatch(/^[a-z]+(-[a-z]+)*$/)
  expect([
    ...capabilities,
    'search',
    'settings',
    'undo',
    'retention',
    'files',
    'mail',
    'tenancy',
    'audit',
    'backup',
    'auth',
  ]).toContain(part)
  expect(one.path.startsWith(`/${part}`)).toBe(true)
  expect(one.does).toMatch(/^[A-Z].*\.$/)
  const inPath = [...one.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)
  expect(Object.keys(one.asks.shape)).toEqual(expect.arrayContaining(inPath))
})

test.each(named)('%s: who has no account comes in at an organisation, and only where the operation says so', (_, one) => {
  const atOrganisation = one.path.startsWith(`/${one.name.split('.')[0]}/at/{organisation}/`)
  expect(one.door === 'guest').toBe(atOrganisation)
  if (one.door === 'guest') expect([one.right, 'organisation' in one.asks.shape]).toEqual(['anyone', true])
})

test.each(named)('%s: a change gives a receipt, a list says whom it showed', (_, one) => {
  if (one.trace === 'change') {
    expect(one.method).not.toBe('GET')
    expect(Object.keys((one.gives as unknown as { shape: object }).shape)).toEqual(expect.arrayContaining(['id', 'version']))
    if ('version' in one.asks.shape) expect(one.refuses).toContain('conflict')
  }
  if (one.trace === 'look' && one.about === 'many') expect(one.touches).toBeTypeOf('function')
})

test('each change that can be taken back is told in words, for the list of what one just did', async () => {
  const { locales } = await gatherTexts(path.join(import.meta.dirname, '..'))
  const changes = operations.filter(
    (one) => one.trace === 'change' && !one.final && one.door !== 'guest' && one.name !== 'undo.take-back',
  )
  const wordless = changes.map((one) => one.name.replace('.', '.did.')).filter((key) => !(key in (locales.nl ?? {})))
  expect(wordless).toEqual([])
})

test.each(named)('%s: a GET carries ids and choices only, so no name or search word is in an address', (_, one) => {
  if (one.method !== 'GET') return
  const free = Object.entries(one.asks.shape).filter(([name, schema]) => {
    const text = JSON.stringify((schema as { toJSONSchema?: () => unknown }).toJSONSchema?.() ?? {})
    const bounded = /"(enum|format|pattern|const)"|"type":"(integer|number|boolean)"/.test(text)
    return name !== 'after' && !bounded
  })
  expect(free.map(([name]) => name)).toEqual([])
})

test('the subject of each operation is a table or view with tenant and id', async () => {
  const views = [...new Set(operations.flatMap((one) => (typeof one.about === 'string' ? [] : [one.about.view])))]
  const { rows } = await client.query<{ name: string }>(`select n.nspname || '.' || c.relname as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace where (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('tenant_id', 'id')) = 2`)
  const known = new Set(rows.map((row) => row.name))
  expect(views.filter((view) => !known.has(view))).toEqual([])
})

test('every table with a folder stands in the register of processing, and every entry is a table', async () => {
  const { rows } = await client.query<{ name: string; folder: boolean }>(
    `select n.nspname || '.' || c.relname as name,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'folder_id') as folder
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname = any ($1)`,
    [[...capabilities, 'files', 'mail', 'retention', 'tenancy', 'audit', 'auth']],
  )
  const registered = new Set(kept.map((one) => one.table))
  const about = rows.filter((row) => row.folder || row.name in guardedOtherwise).map((row) => row.name)
  expect(about.filter((name) => !registered.has(name))).toEqual([])
  expect([...registered].filter((name) => !rows.some((row) => row.name === name))).toEqual([])
})

test('the register of processing tells of every table, in both languages, what it is and to what end, about whom and who sees it', () => {
  const words = m as unknown as Record<string, ((values: object, options: { locale: 'nl' | 'en' }) => string) | undefined>
  const keys = kept.flatMap(({ table }) => Object.values(wordsOf(table)))
  const parts = kept.map(({ table }) => `retention.part.${table.split('.')[0]}`)
  for (const locale of ['nl', 'en'] as const)
    expect([...keys, ...parts].filter((key) => !words[key]?.({}, { locale })?.trim())).toEqual([])
  expect(kept.filter(({ told }) => told.receivers.length === 0).map(({ table }) => table)).toEqual([])
  // What is about nobody has no columns about anyone, and nobody is said to need no ground.
  const wrong = kept.filter(({ told, personal }) => (told.whom === 'nobody') !== (personal.length === 0))
  expect(wrong.map(({ table }) => table)).toEqual([])
  expect(kept.filter(({ told }) => told.ground === 'none' && told.whom !== 'nobody').map(({ table }) => table)).toEqual([])
  expect(kept.filter(({ told, unseen }) => unseen && told.receivers.includes('circle')).map(({ table }) => table)).toEqual([])
})

/** Jobs of their own for what does not go by a column and a number of days. */
const erasedBy: Record<string, string> = {
  'finance.entry': 'finance.empty-expired-lines',
  'intake.possible_duplicate': 'intake.erase-possible-duplicates',
  'intake.quick_question': 'intake.erase-quick-questions',
  'intake.web_request': 'intake.erase-web-requests',
  'tenancy.member': 'tenancy.forget-who-left',
}

test('every term of days in the register is carried out by a job, and that may erase', async () => {
  const jobs = new Set(listeners.map(({ job }) => job))
  const short = kept.filter(({ term }) => term !== null && term.starts !== 'closed')
  const itself = short.filter(({ term }) => term?.by !== undefined)
  expect(short.filter((one) => !itself.includes(one) && !jobs.has(erasedBy[one.table] ?? '')).map(({ table }) => table)).toEqual(
    [],
  )
  const { rows } = await client.query<{ table: string; may: boolean }>(
    `select t as table, has_table_privilege('omzien_worker', t, 'delete') and exists (select from pg_attribute
      where attrelid = t::regclass and attname = by) as may from unnest($1::text[], $2::text[]) as each(t, by)`,
    [itself.map(({ table }) => table), itself.map(({ term }) => term?.by)],
  )
  expect(rows.filter(({ may }) => !may)).toEqual([])
  expect(rows.length).toBe(itself.length)
})

test('every capability with operations stands in the house', () => {
  const parts = new Set(operations.map((one) => one.name.split('.')[0] as string))
  for (const part of parts) {
    const folder = ['search', 'settings', 'undo', 'retention', 'files', 'mail', 'tenancy', 'audit', 'backup', 'auth'].includes(
      part,
    )
      ? 'platform'
      : 'capabilities'
    expect(existsSync(path.join(import.meta.dirname, '..', folder, part))).toBe(true)
  }
})

test('the document of the API names every operation, with contact and problems', () => {
  const document = openapi(operations, '0.0.0') as {
    paths: Record<string, Record<string, { operationId: string }>>
    info: { contact: object }
  }
  const ids = Object.values(document.paths).flatMap((methods) => Object.values(methods).map((one) => one.operationId))
  expect(ids.sort()).toEqual(operations.map((one) => one.name).sort())
  expect(document.info.contact).toBeDefined()
})
