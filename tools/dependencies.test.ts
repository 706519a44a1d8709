// Packages that do not fit are refused: by licence, by script, by a missing hash, by a known weakness.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkAudit, partsOf } from './dependencies/parts.ts'
import { checkPackages, fits, type Packages, productionOf } from './dependencies.ts'
import { house } from './sources.ts'

const integrity = 'sha512-x'

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['MIT or MPL-2.0', true],
  ['Apache-2.0 AND LGPL-3.0-or-later', true],
  ['(Apache-2.0 WITH LLVM-exception)', true],
  ['GPL-2.0', false],
  ['MIT AND SSPL-1.0', false],
  ['UNLICENSED', false],
  ['SEE LICENSE IN LICENSE.md', false],
])('%s: fits is %s', (license, wanted) => {
  expect(fits(license)).toBe(wanted)
})

test('a strange licence, a script without a reason and a missing hash are told; what serves tests only is not asked', () => {
  expect(
    checkPackages({
      '': {},
      'node_modules/good': { license: 'MIT', integrity },
      'node_modules/good/node_modules/@their/nameless': { integrity },
      'node_modules/runs': { license: 'MIT', integrity, hasInstallScript: true },
      'node_modules/loose': { license: 'MIT' },
      'node_modules/tests': { license: 'GPL-2.0', dev: true },
    }),
  ).toEqual([
    '@their/nameless has the licence none named, which is not among those that fit',
    'runs runs a script when it is installed: give its reason',
    'loose stands without a hash in the lock file',
  ])
})

test('the list for others has every production package, with its licence', () => {
  const { packages } = JSON.parse(readFileSync(path.join(house, 'package-lock.json'), 'utf8')) as { packages: Packages }
  const { components } = partsOf(packages)
  const names = new Set(components.map(({ name }) => name))
  expect(productionOf(packages).filter(([name]) => !names.has(name))).toEqual([])
  expect(components.filter(({ licenses, hashes }) => licenses.length !== 1 || hashes.length !== 1)).toEqual([])
  expect(components.find(({ name }) => name === 'fastify')).toMatchObject({
    purl: `pkg:npm/fastify@${packages['node_modules/fastify']?.version}`,
    licenses: [{ license: { id: 'MIT' } }],
  })
  expect(names.has('vitest')).toBe(false)
})

test('of known weaknesses the high ones stop', () => {
  const range = '<2'
  const vulnerabilities = { low: { severity: 'low', range }, high: { severity: 'high', range } }
  expect(checkAudit({ vulnerabilities })).toEqual(['high <2 has a known weakness: high'])
})
