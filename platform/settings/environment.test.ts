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
  [{ OMZIEN_PROXY: '10.0.0.1, 10.1.0.0/16,::1' }, 'fine'],
  [{ OMZIEN_PROXY: 'proxy.example' }, 'proxy-invalid'],
  [{ OMZIEN_PROXY: '10.0.0.0/33' }, 'proxy-invalid'],
  [{ HOST: '0.0.0.0' }, 'host-needs-database-url'],
  [{ HOST: '0.0.0.0', DATABASE_URL: 'postgres://x@localhost/omzien' }, 'host-needs-proxy'],
  [{ HOST: '0.0.0.0', DATABASE_URL: 'postgres://x@localhost/omzien', OMZIEN_PROXY: '10.0.0.1' }, 'fine'],
  [{ DATABASE_URL: 'postgres://x@db/omzien' }, 'database-url-open'],
  [{ DATABASE_URL: 'postgres://x@db/omzien?sslmode=require' }, 'database-url-open'],
  [{ DATABASE_URL: 'postgres://x@localhost/omzien?host=db' }, 'database-url-open'],
  [{ DATABASE_URL: 'postgres://x@db/omzien?sslmode=verify-full' }, 'fine'],
  [{ DATABASE_URL: 'postgres://x@/omzien?host=/run/postgresql' }, 'fine'],
  [{ DATABASE_URL: 'postgresql://x@[::1]/omzien' }, 'fine'],
  [{ DATABASE_URL: 'postgres://x@%2Frun%2Fpostgresql/omzien' }, 'fine'],
  [{ DATABASE_URL: 'postgres://x@db/omzien?sslmode=verify-full&sslmode=disable' }, 'database-url-twice'],
  [{ DATABASE_URL: 'postgres://x@localhost/omzien?host=localhost&host=db' }, 'database-url-twice'],
  [{ DATABASE_URL: 'mysql://x' }, 'database-url-invalid'],
  [{ OMZIEN_SMTP: 'smtp://mail.example', OMZIEN_MAIL_FROM: 'post@omzien.example' }, 'fine'],
  [{ OMZIEN_SMTP: 'https://mail.example', OMZIEN_MAIL_FROM: 'post@omzien.example' }, 'smtp-invalid'],
  [{ OMZIEN_SMTP: 'smtp://mail.example/x', OMZIEN_MAIL_FROM: 'post@omzien.example' }, 'smtp-invalid'],
  [{ OMZIEN_SMTP: 'smtp://a:%zz@mail.example', OMZIEN_MAIL_FROM: 'post@omzien.example' }, 'smtp-invalid'],
  [{ OMZIEN_SMTP: 'smtp://mail.example' }, 'mail-from-missing'],
  [{ OMZIEN_MAIL_FROM: 'post@omzien.example' }, 'smtp-missing'],
  [{ OMZIEN_SMTP: 'smtp://mail.example', OMZIEN_MAIL_FROM: 'Post <post@omzien.example>' }, 'mail-from-invalid'],
  [
    { OMZIEN_SMTP: 'smtp://mail.example', OMZIEN_MAIL_FROM: 'post@omzien.example', OMZIEN_MAIL_NEUTRAL_FROM: 'x' },
    'mail-from-invalid',
  ],
])('%j is %s', (env, word) => {
  expect(wordOf(env as NodeJS.ProcessEnv)).toBe(word)
})

test('keys lie in the data folder unless they are put elsewhere', () => {
  expect(readEnvironment({ OMZIEN_DATA: '/srv/o' })).toMatchObject({
    data: '/srv/o',
    keys: '/srv/o/keys',
    heads: '/srv/o/heads',
    port: 3000,
    host: '127.0.0.1',
  })
  expect(readEnvironment({ OMZIEN_KEYS: '/safe' }).keys).toBe('/safe')
})

test.each([
  ['smtp://mail.example', { port: 587, encryption: 'asked', signIn: null }],
  ['smtps://a:p%40ss@mail.example', { port: 465, encryption: 'whole', signIn: { user: 'a', pass: 'p@ss' } }],
  ['smtp://127.0.0.1:2525', { host: '127.0.0.1', port: 2525, encryption: 'none' }],
  ['smtp://[::1]:2525', { host: '::1', encryption: 'none' }],
])('by %s mail leaves encrypted, unless it stays on this machine', (url, wanted) => {
  expect(readEnvironment({ OMZIEN_SMTP: url, OMZIEN_MAIL_FROM: 'post@omzien.example' }).mail).toMatchObject(wanted)
})

test('without a mail server no mail leaves', () => {
  expect(readEnvironment({}).mail).toBeNull()
})
