// The ledger of what was erased: what a crash, a strange hand or the years do to it, and what comes again.
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../db/fill.ts'
import { openKeys } from '../settings/keys.ts'
import { makeOrganisation, newId, type Organisation } from '../test/organisation.ts'
import { eraseAgain } from './again.ts'
import { type Erased, type Ledger, ledgerIn } from './ledger.ts'
import { moveGone } from './moving.ts'

let org: Organisation
let folder: string
let ledger: Ledger
let file: string
const tenantId = () => org.tenants[0]
const gone = (at: string, ids: string[], back = false): Erased => ({
  at: `${at}T03:00:00.000Z`,
  table: 'tenancy.team',
  keys: ids.map((id) => ({ id })),
  back,
})

beforeAll(async () => {
  org = await makeOrganisation([])
})
afterAll(() => org.close())

/** A ledger of its own for each. */
function fresh(): void {
  folder = mkdtempSync(path.join(os.tmpdir(), 'omzien-ledger-'))
  ledger = ledgerIn(folder, openKeys(path.join(folder, 'keys')))
  file = path.join(folder, `${tenantId()}.erased.jsonl`)
}

async function withTeams(names: string[], work: (ids: string[]) => Promise<void>): Promise<string[]> {
  const ids = names.map(() => newId())
  await fill(org.addressOf('migrate'), async (_, client) => {
    for (const [at, name] of names.entries())
      await client.query('insert into tenancy.team (tenant_id, id, name) values ($1, $2, $3)', [tenantId(), ids[at], name])
  })
  await work(ids)
  const left: string[] = []
  await fill(org.addressOf('migrate'), async (_, client) => {
    const { rows } = await client.query<{ name: string }>(
      'select name from tenancy.team where id = any ($1::uuid[]) order by name',
      [ids],
    )
    left.push(...rows.map(({ name }) => name))
  })
  return left
}

const again = (anyway = false) => eraseAgain(org.addressOf('migrate'), ledger, { anyway })

test('a line that a crash tore is passed over and told, wherever it stands', async () => {
  fresh()
  await withTeams(['a', 'b'], async ([a = '', b = '']) => {
    await ledger.add(tenantId(), [gone('2026-11-01', [a])])
    appendFileSync(file, '{"at":"2026-11-01T03:00:00.000Z","table":"tenancy.te')
    await ledger.add(tenantId(), [gone('2026-11-02', [b])])
    appendFileSync(file, '{"at":"2026-')
    expect(await again()).toMatchObject({ erased: 2, torn: 2, untrue: 0 })
  }).then((left) => expect(left).toEqual([]))
})

test('a line that was changed, added by another hand or of another organisation is refused by its place; anyway passes over it', async () => {
  fresh()
  const left = await withTeams(['a', 'b'], async ([a = '', b = '']) => {
    await ledger.add(tenantId(), [gone('2026-11-01', [a]), gone('2026-11-01', [newId()])])
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((text) => text !== '')
    writeFileSync(file, `${lines[0]}\n${lines[1]?.replace(/"id":"[^"]+"/, `"id":"${b}"`)}\n`)
    await expect(again()).rejects.toMatchObject({ word: 'ledger-damaged', values: { file, line: '2' } })
    expect(await again(true)).toMatchObject({ erased: 1, untrue: 1 })
  })
  expect(left).toEqual(['b'])
  writeFileSync(path.join(folder, `${org.tenants[1]}.erased.jsonl`), readFileSync(file))
  expect((await ledger.all()).find((one) => one.tenantId === org.tenants[1])?.untrue).toEqual([1, 2])
})

test('a table that is not there any more holds up no other', async () => {
  fresh()
  const left = await withTeams(['a'], async ([a = '']) => {
    await ledger.add(tenantId(), [{ ...gone('2026-11-01', [a]), table: 'tenancy.of_before' }, gone('2026-11-01', [a])])
    expect(await again()).toMatchObject({ erased: 1, outdated: ['tenancy.of_before'], stuck: [] })
  })
  expect(left).toEqual([])
})

test('what came again stays, also where it went once more before that', async () => {
  fresh()
  const left = await withTeams(['a', 'b'], async ([a = '', b = '']) => {
    await ledger.add(tenantId(), [
      gone('2026-11-01', [a, b]),
      gone('2026-11-02', [a], true),
      gone('2026-11-03', [b], true),
      gone('2026-11-04', [b]),
    ])
    expect(await again()).toMatchObject({ erased: 1 })
  })
  expect(left).toEqual(['a'])
})

test('what others hold on to is told by its table, and the rest goes', async () => {
  fresh()
  await ledger.add(tenantId(), [gone('2026-11-01', [org.teams.oost])])
  expect(await again()).toMatchObject({ erased: 0, stuck: ['tenancy.team'] })
})

test('what no backup holds any more leaves the ledger; what cannot be read stays', async () => {
  fresh()
  await ledger.add(tenantId(), [gone('2026-01-01', [newId()]), gone('2026-03-01', [newId()])])
  appendFileSync(file, 'something else}\n')
  expect(await ledger.prune(tenantId(), '2026-02-01T00:00:00.000Z')).toBe(1)
  const [read] = await ledger.all()
  expect([read?.erased.map(({ at }) => at.slice(0, 10)), read?.untrue]).toEqual([['2026-03-01'], [2]])
  expect(await ledger.prune(tenantId(), '2026-02-01T00:00:00.000Z')).toBe(0)
})

test('whoever erases need not know of the ledger: the table writes down, and it is moved once', async () => {
  fresh()
  await withTeams(['a'], async ([a = '']) => {
    await fill(org.addressOf('migrate'), async (_, client) => {
      await client.query('delete from tenancy.team where id = $1', [a])
    })
    const moved = async () => {
      await moveGone(org.pools.worker, ledger)
      await moveGone(org.pools.worker, ledger)
      const read = (await ledger.all()).find((one) => one.tenantId === tenantId())
      return read?.erased.filter(({ keys }) => keys.some(({ id }) => id === a))
    }
    expect(await moved()).toMatchObject([{ table: 'tenancy.team', back: false }])
  })
  rmSync(folder, { recursive: true, force: true })
})
