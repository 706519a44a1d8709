// A lock that names what it does not hold, and how it is mended.
import { expect, test } from 'vitest'
import { mend } from './lock.ts'

test('a build for another system that the lock does not hold is taken out, what it holds stays', () => {
  const lock = {
    packages: {
      '': { optionalDependencies: { 'own-choice': '1.0.0' } },
      'node_modules/tool': { optionalDependencies: { 'tool-linux': '1.0.0', 'tool-mac': '1.0.0', inner: '1.0.0' } },
      'node_modules/tool-linux': {},
      'node_modules/tool/node_modules/inner': {},
    },
  }
  expect(mend(lock)).toEqual(['tool: tool-mac'])
  expect(lock.packages['node_modules/tool'].optionalDependencies).toEqual({ 'tool-linux': '1.0.0', inner: '1.0.0' })
  expect(mend(lock)).toEqual([])
})
