// What was written is there after `kill -9` of the whole product, on the same data folder (J6).
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { openBrowser, openPerson, signIn, startNote } from './house.ts'

const root = path.resolve(import.meta.dirname, '..')
const data = mkdtempSync(path.join(os.tmpdir(), 'omzien-survives-'))
let running: ChildProcess | undefined

interface Started {
  address: string
  password: string
}

/** `npm start`, on a free port. @returns what it says */
function start(): Promise<Started> {
  const env = { ...process.env, PORT: '0', OMZIEN_DATA: data, NODE_ENV: 'production' }
  const child = spawn(process.execPath, ['boot.mjs', 'apps/start.ts'], { cwd: root, env, detached: true })
  running = child
  return new Promise((resolve, reject) => {
    let said = ''
    child.on('exit', (code) => {
      running = undefined
      reject(new Error(`it ended by itself with ${code}: ${said}`))
    })
    child.stderr.on('data', (words) => (said += words))
    child.stdout.on('data', (words) => {
      said += words
      const [address] = /http:\/\/\S+/.exec(said) ?? []
      const password = /wachtwoord ([A-Za-z0-9]{14})/.exec(said)?.[1]
      if (address && password) resolve({ address, password })
    })
  })
}

/** No goodbye for anyone: the database first, then all of the server. */
async function killAll(): Promise<void> {
  const child = running
  if (!child?.pid) return
  child.removeAllListeners('exit')
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const [database] = readFileSync(path.join(data, 'database/postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(database), 'SIGKILL')
  process.kill(-child.pid, 'SIGKILL')
  await gone
  running = undefined
}

async function come({ address, password }: Started): Promise<Page> {
  const page = await openBrowser({ baseURL: address })
  await signIn(page, 'joost', password)
  await page.getByRole('heading', { level: 1, name: /^Goede/ }).waitFor()
  return page
}

afterAll(async () => {
  await killAll()
  rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 })
})

test('a note, a goal and a half-written note survive the death of server and database', async () => {
  const page = await come(await start())
  await openPerson(page, 'hendrik', 'Hendrik Wiersma')
  await startNote(page)
  await page.keyboard.type('Dit stond er vlak voor de stroom uitviel.')
  await page.keyboard.press('Control+Enter')
  await page.locator('.note-text').getByText('Dit stond er vlak voor de stroom uitviel.').waitFor()
  await page.getByRole('button', { name: 'Doel toevoegen' }).click()
  await page.keyboard.type('Ik wil weer slapen als het stormt.')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('article', { name: 'Ik wil weer slapen als het stormt.' }).waitFor()
  await startNote(page)
  await page.keyboard.type('En dit was nog niet af')
  await page.getByText(/^Opgeslagen \d/).waitFor()
  await page.context().close()
  await killAll()

  const again = await come(await start())
  await again.getByRole('button', { name: /Notitie over Hendrik Wiersma afmaken/ }).waitFor()
  await openPerson(again, 'hendrik', 'Hendrik Wiersma')
  await again.locator('.note-text').getByText('Dit stond er vlak voor de stroom uitviel.').waitFor()
  expect(await again.locator('.note-text').getByText('Dit stond er vlak voor de stroom uitviel.').count()).toBe(1)
  await again.getByRole('article', { name: 'Ik wil weer slapen als het stormt.' }).waitFor()
  await again.getByText('En dit was nog niet af').waitFor()
})
