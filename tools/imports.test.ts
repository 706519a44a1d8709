// Each row of "who may import whom" broken once on purpose, and seen refused.
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkImports } from './imports.ts'
import { makeTree } from './test-tree.ts'

function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined
  return () => (made ??= make())
}

const plan = 'capabilities/plan'
const given = {
  'core/kit/day.ts': 'export const day = 1',
  'platform/db/pools.ts': 'export const pools = 1',
  'platform/http/server.ts': 'export const server = 1',
  'platform/web/call.ts': 'export const call = 1',
  'platform/test/database.ts': 'export const database = 1',
  'capabilities/people/model.ts': 'export const person = 1',
  'capabilities/people/rules.ts': 'export const rule = 1',
  'capabilities/people/api.ts': 'export const ask = 1',
  'capabilities/people/store.ts': 'export const load = 1',
  'capabilities/people/server.ts': 'export const handler = 1',
  'capabilities/people/door.ts': 'export const door = 1',
  'capabilities/people/web/parts/card.tsx': 'export const card = 1',
  'capabilities/people/web/page.tsx': 'export const page = 1',
  'capabilities/plan/model.ts': 'export const goal = 1',
  'capabilities/plan/rules.ts': 'export const rule = 1',
  'capabilities/plan/api.ts': 'export const ask = 1',
  'capabilities/plan/store.ts': 'export const load = 1',
  'capabilities/plan/server.ts': 'export const handler = 1',
  'capabilities/plan/door.ts': 'export const door = 1',
  'capabilities/plan/web/page.tsx': 'export const page = 1',
  'capabilities/finance/debts/store.ts': 'export const load = 1',
  'capabilities/finance/debts/model.ts': 'export const claim = 1',
  'capabilities/signal/model.ts': 'export const signal = 1',
  'capabilities/signal/jobs.ts': 'export const job = 1',
  'apps/api.ts': 'export const app = 1',
}

const refused = [
  ['a model importing up', `${plan}/model.ts`, '../signal/model.ts'],
  ['rules importing up', `${plan}/rules.ts`, '../finance/debts/model.ts'],
  ['a model importing an api of below', `${plan}/model.ts`, '../people/api.ts'],
  ['an api importing its server', `${plan}/api.ts`, './server.ts'],
  ['an api importing its store', `${plan}/api.ts`, './store.ts'],
  ['an api importing the platform', `${plan}/api.ts`, '../../platform/db/pools.ts'],
  ['a pure file importing node', `${plan}/rules.ts`, 'node:crypto'],
  ['a pure file importing a package', `${plan}/rules.ts`, 'pg'],
  ['a store importing rules', `${plan}/store.ts`, './rules.ts'],
  ['a store importing another store', `${plan}/store.ts`, '../people/store.ts'],
  ['a server importing a store of below', `${plan}/server.ts`, '../people/store.ts'],
  ['a server importing a server of below', `${plan}/server.ts`, '../people/server.ts'],
  ['a server importing a door of above', 'capabilities/people/server.ts', '../plan/door.ts'],
  ['a server importing the web kit', `${plan}/server.ts`, '../../platform/web/call.ts'],
  ['a server importing a package of its own choice', `${plan}/server.ts`, 'pg'],
  ['a server importing an api of below', `${plan}/server.ts`, '../people/api.ts'],
  ['a server writing SQL by itself', `${plan}/server.ts`, 'kysely'],
  ['a topic importing the store of a topic beside it', 'capabilities/finance/budget/server.ts', '../debts/store.ts'],
  ['a page importing its server', `${plan}/web/page.tsx`, '../server.ts'],
  ['a page importing its store', `${plan}/web/page.tsx`, '../store.ts'],
  ['a page importing a page of below', `${plan}/web/page.tsx`, '../../people/web/page.tsx'],
  ['a page importing an api of below', `${plan}/web/page.tsx`, '../../people/api.ts'],
  ['a page importing node', `${plan}/web/page.tsx`, 'node:fs'],
  ['a page importing a server package', `${plan}/web/page.tsx`, 'fastify'],
  ['a page importing the server of the platform', `${plan}/web/page.tsx`, '../../../platform/http/server.ts'],
  ['core importing the platform', 'core/kit/id.ts', '../../platform/db/pools.ts'],
  ['core importing node', 'core/kit/id.ts', 'node:crypto'],
  ['the platform importing a capability', 'platform/http/walk.ts', '../../capabilities/people/api.ts'],
  ['the platform importing its web kit', 'platform/http/walk.ts', '../web/call.ts'],
  ['the web kit importing a server file', 'platform/web/kit.ts', '../http/server.ts'],
  ['anything importing an app', 'platform/http/walk.ts', '../../apps/api.ts'],
  ['a reader importing the database', 'capabilities/finance/statements/readers/csv.ts', '../../../../platform/db/pools.ts'],
  ['work that leans on what is for tests', `${plan}/server.ts`, '../../platform/test/database.ts'],
  ['a test importing up', `${plan}/server.test.ts`, '../signal/model.ts'],
  ['a file without a row in the table', `${plan}/mapper.ts`, './model.ts'],
  ['an import of what is not there', `${plan}/rules.ts`, './gone.ts'],
] as const

const allowed = [
  [`${plan}/model.ts`, '../people/model.ts'],
  [`${plan}/api.ts`, './model.ts'],
  [`${plan}/rules/review.ts`, '../model.ts'],
  [`${plan}/store.ts`, 'kysely'],
  [`${plan}/search.ts`, 'kysely'],
  [`${plan}/data.ts`, 'kysely'],
  [`${plan}/server.ts`, '../people/door.ts'],
  [`${plan}/server.ts`, '../people/rules.ts'],
  [`${plan}/server.ts`, '../../platform/http/server.ts'],
  [`${plan}/web/page.tsx`, '../../people/web/parts/card.tsx'],
  [`${plan}/web/page.tsx`, '../../../platform/web/call.ts'],
  [`${plan}/web/page.tsx`, 'react-aria-components'],
  ['capabilities/finance/statements/readers/csv.ts', 'csv-parse'],
  ['capabilities/finance/door.ts', './debts/store.ts'],
  ['capabilities/finance/debts/rules.test.ts', 'vitest'],
  [`${plan}/server.test.ts`, '../people/server.ts'],
  ['apps/api.ts', '../capabilities/people/server.ts'],
  ['core/kit/day.ts', 'zod'],
] as const

/** One house in which every import of both lists stands, looked at once. */
const findings = once(async () => {
  const tree: Record<string, string> = { ...given }
  for (const [file, imported] of [...refused.map(([, file, imported]) => [file, imported] as const), ...allowed])
    tree[file] = `import '${imported}'\n${tree[file] ?? 'export {}'}`
  const answer = await checkImports(makeTree(tree))
  expect(answer.modules).toBeGreaterThanOrEqual(Object.keys(tree).length)
  return answer.findings.filter((finding) => !finding.includes(': no circles'))
})

/** Whether a finding is about this file importing that. */
function about(finding: string, file: string, imported: string): boolean {
  const target = imported.startsWith('.') ? path.posix.join(path.posix.dirname(file), imported) : imported.replace('node:', '')
  const to = finding.slice(`${file} imports `.length).split(': ')[0] ?? ''
  return finding.startsWith(`${file} imports `) && (to === target || to === imported || to.includes(`node_modules/${target}/`))
}

test.each(refused)('%s is refused', async (_what, file, imported) => {
  expect((await findings()).filter((finding) => about(finding, file, imported))).not.toEqual([])
})

test.each(allowed)('%s may import %s', async (file, imported) => {
  expect((await findings()).filter((finding) => about(finding, file, imported))).toEqual([])
})

test('two files that need each other are refused', async () => {
  const root = makeTree({
    'core/kit/a.ts': "import { b } from './b.ts'\nexport const a = () => b",
    'core/kit/b.ts': "import { a } from './a.ts'\nexport const b = () => a",
  })
  expect((await checkImports(root)).findings.join()).toContain('no circles')
})

test('an import of types alone is an import too', async () => {
  const root = makeTree({
    ...given,
    [`${plan}/api.ts`]: "import type { handler } from './server.ts'\nexport type Seen = typeof handler",
  })
  expect((await checkImports(root)).findings).toHaveLength(1)
})
