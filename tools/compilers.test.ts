// What compiler and linters hold: purity by kind of file, promises, sizes of functions. Each broken once, and seen refused.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { house } from './sources.ts'
import { makeTree } from './test-tree.ts'

const opening = '// What lives here, in one sentence.\n'

/** What a command says of a file in a tree of its own. */
function said(command: string[], file: string, text: string): string {
  const settings = [
    'tsconfig.base.json',
    'tsconfig.pure.json',
    'tsconfig.server.json',
    'tsconfig.web.json',
    'biome.json',
    '.oxlintrc.json',
  ]
  const root = makeTree({ [file]: opening + text }, settings)
  const [name = '', ...args] = command
  const done = spawnSync(path.join(house, 'node_modules/.bin', name), args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return `${done.status}\n${done.stdout}${done.stderr}`
}

const pure = ['tsc', '-p', 'tsconfig.pure.json']
const server = ['tsc', '-p', 'tsconfig.server.json']
const web = ['tsc', '-p', 'tsconfig.web.json']
const biome = ['biome', 'lint', '--vcs-enabled=false', '.']
const oxlint = ['oxlint', '--type-aware']

test.each([
  ['a pure file that knows the page', pure, 'core/kit/a.ts', 'export const a = () => document.title\n', 'document'],
  ['a pure file that knows the machine', pure, 'capabilities/plan/rules.ts', 'export const a = () => process.env\n', 'process'],
  ['a server file that knows the page', server, 'capabilities/plan/server.ts', 'export const a = () => window.name\n', 'window'],
  ['a page that knows the machine', web, 'capabilities/plan/web/A.tsx', 'export const a = () => process.env\n', 'process'],
  ['an enum', pure, 'core/kit/a.ts', 'export enum A { B }\n', 'erasableSyntaxOnly'],
  ['a row of a list taken on trust', pure, 'core/kit/a.ts', 'export const a = (l: string[]): string => l[0]\n', 'undefined'],
  ['the clock in a pure file', biome, 'core/kit/a.ts', 'export const a = () => new Date()\n', 'no clock'],
  ['chance in a pure file', biome, 'capabilities/plan/model.ts', 'export const a = () => crypto.randomUUID()\n', 'no chance'],
  ['a function of 60 lines', biome, 'core/kit/a.ts', `export function a() {\n${'  a()\n'.repeat(60)}}\n`, 'noExcessiveLines'],
  ['four parameters', biome, 'core/kit/a.ts', 'export const a = (b: 1, c: 1, d: 1, e: 1) => [b, c, d, e]\n', 'useMaxParams'],
  [
    'a promise nobody waits for',
    oxlint,
    'apps/a.ts',
    'async function a() {}\nexport function b() {\n  a()\n}\n',
    'no-floating-promises',
  ],
])('%s is refused', (_what, command, file, text, word) => {
  const answer = said(command, file, text)
  expect(answer).toMatch(/^[12]\n/)
  expect(answer).toContain(word)
})
