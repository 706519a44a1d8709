// From the command line: signing in, asking, and showing again who one is before a case is taken along (J1, J4).
import { spawn } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { emailOf, product } from './house.ts'

const root = path.resolve(import.meta.dirname, '..')

/** `npm run omzien -- ...` @returns what it wrote and how it ended */
function omzien(asked: readonly string[], secrets: Readonly<Record<string, string>> = {}) {
  const env = { ...process.env, OMZIEN_URL: product.address, ...secrets }
  const child = spawn(process.execPath, ['boot.mjs', 'apps/cli.ts', ...asked], { cwd: root, env })
  return new Promise<{ said: string; code: number | null }>((resolve) => {
    let said = ''
    child.stdout.on('data', (words) => (said += words))
    child.stderr.on('data', (words) => (said += words))
    child.on('exit', (code) => resolve({ said, code }))
  })
}

const tokenOf = (said: string) => (JSON.parse(said) as { token: string }).token

test('a case is taken along by who showed again that it is them, and not before', async () => {
  const password = product.password
  const signedIn = await omzien(['sign-in', emailOf('fatma')], { OMZIEN_PASSWORD: password })
  expect(signedIn.code).toBe(0)
  const secrets = { OMZIEN_TOKEN: tokenOf(signedIn.said) }
  const found = await omzien(['ask', 'search.find', '{"asked":"Samira"}'], secrets)
  const caseId = /"caseId": "([0-9a-f-]{36})"/.exec(found.said)?.[1]
  expect([found.code, caseId]).toEqual([0, expect.any(String)])
  const take = () => omzien(['ask', 'retention.export-case', JSON.stringify({ caseId })], secrets)
  expect(await take()).toMatchObject({ code: 1, said: expect.stringContaining('proof-needed') as string })
  expect((await omzien(['prove'], { ...secrets, OMZIEN_PASSWORD: 'iets anders' })).code).toBe(1)
  expect((await omzien(['prove'], { ...secrets, OMZIEN_PASSWORD: password })).code).toBe(0)
  expect(await take()).toMatchObject({ code: 0, said: expect.stringContaining('Samira') as string })
})

test('what cannot be asked is said in words', async () => {
  expect(await omzien(['ask', 'people.unheard-of'])).toMatchObject({
    code: 1,
    said: expect.stringContaining('no operation people.unheard-of') as string,
  })
  expect(await omzien(['ask', 'search.find', '{"asked":"Samira"}'])).toMatchObject({ code: 1 })
})
