// Each rule on files broken once on purpose, and seen refused.
import { expect, test } from 'vitest'
import { checkFiles } from './file-rules.ts'
import { sourcesOf } from './sources.ts'
import { makeTree } from './test-tree.ts'

const opening = '// What lives here, in one sentence.\n'
const said = (file: string, text: string) => checkFiles([{ file, text }])

test('a good file passes', () => {
  expect(said('capabilities/plan/rules.ts', `${opening}export const one = 1\n`)).toEqual([])
})

test.each([
  ['a file without an opening sentence', 'core/kit/day.ts', 'export const one = 1\n'],
  ['a file of 301 lines', 'core/kit/day.ts', opening + 'export {}\n'.repeat(300)],
  ['a tool of 81 lines', 'tools/look.ts', opening + 'export {}\n'.repeat(80)],
  ['a main of 61 lines', 'apps/start.ts', opening + 'export {}\n'.repeat(60)],
  ['a drawer of utils', 'platform/http/utils.ts', opening],
  ['a folder of helpers', 'platform/helpers/day.ts', opening],
  ['a drawer of types', 'platform/db/types.ts', opening],
  ['an index', 'core/kit/index.ts', opening],
  ['a barrel', 'core/kit/all.ts', `${opening}export * from './day.ts'\n`],
  ['a camelCase name', 'core/kit/dutchDay.ts', opening],
  ['a folder with a capital', 'core/Kit/day.ts', opening],
  ['a file that is none of a topic', 'capabilities/plan/goals.ts', opening],
  ['a pure file with the clock', 'capabilities/plan/rules.ts', `${opening}export const now = () => new Date()\n`],
  ['a pure file with chance', 'core/kit/id.ts', `${opening}export const any = () => Math.random()\n`],
  ['a pure file with random ids', 'capabilities/plan/model.ts', `${opening}export const id = () => crypto.randomUUID()\n`],
])('%s is refused', (_what, file, text) => {
  expect(said(file, text)).toHaveLength(1)
})

test('a server file may know the clock', () => {
  expect(said('platform/settings/clock.ts', `${opening}export const now = () => new Date()\n`)).toEqual([])
})

test('files are found in the tree, and what is made by machine is not looked at', () => {
  const root = makeTree({ 'core/kit/a.ts': opening, 'dist/web/b.ts': '', 'platform/i18n/generated/c.ts': '', 'data/d.ts': '' })
  expect(sourcesOf(root).map(({ file }) => file)).toEqual(['core/kit/a.ts'])
})
