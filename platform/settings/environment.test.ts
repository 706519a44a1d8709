// Settings from the environment: what is impossible is said before anything starts.
import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'
import type { Stop } from './stop.ts'

function wordOf(env: NodeJS.ProcessEnv): string {
  try {
    readEnvironment(env)
    return 'fine'
  } catch (error) {
    return (error as Stop).word
  }
}

test.each([
  [{}, 'fine'],
  [{ PORT: '0' }, 'fine'],
  [{ PORT: 'abc' }, 'port-invalid'],
  [{ PORT: '70000' }, 'port-invalid'],
  [{ HOST: 'a b' }, 'host-invalid'],
  [{ HOST: '0.0.0.0' }, 'host-needs-database-url'],
  [{ HOST: '0.0.0.0', DATABASE_URL: 'postgres://x@db/omzien' }, 'fine'],
  [{ DATABASE_URL: 'mysql://x' }, 'database-url-invalid'],
])('%j is %s', (env, word) => {
  expect(wordOf(env as NodeJS.ProcessEnv)).toBe(word)
})

test('keys lie in the data folder unless they are put elsewhere', () => {
  expect(readEnvironment({ OMZIEN_DATA: '/srv/o' })).toMatchObject({
    data: '/srv/o',
    keys: '/srv/o/keys',
    port: 3000,
    host: '127.0.0.1',
  })
  expect(readEnvironment({ OMZIEN_KEYS: '/safe' }).keys).toBe('/safe')
})
