// The whole product, started once for a run of journeys: own data folder, free port, the demo organisation inside.
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Standing } from '../platform/db/stand.ts'
import { compileTexts } from '../platform/i18n/compile.ts'

export interface Product {
  address: string
  /** Of every demo account. */
  password: string
  /** Connection of the role `auth`, to make a session old. */
  sessions: string
  /** A link that works once, for Karin. */
  invitation: string
  /** A link for the first beheerder of an organisation with nobody else in it. */
  empty: string
  /** Folder where each mail that arrived lies, as it came over the line. */
  mailbox: string
  /** What `npm start` says, one line each. */
  lines: string[]
}

declare module 'vitest' {
  export interface ProvidedContext {
    product: Product
  }
}

/** With whom the organisation that is no demo begins. */
const firstManager = 'ilse@duinrand.example'

let stop: (() => Promise<void>) | undefined

/** Called by the test runner before the first journey. */
export async function setup(project: TestProject): Promise<void> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'omzien-journeys-'))
  await compileTexts()
  const { buildWeb } = await import('../apps/web/build.ts')
  const { readEnvironment } = await import('../platform/settings/environment.ts')
  const { stand } = await import('../platform/db/stand.ts')
  const { serve } = await import('../apps/serve.ts')
  const { firstSteps } = await import('../apps/first-steps.ts')
  await buildWeb()
  const { openMailbox } = await import('../platform/mail/test-mailbox.ts')
  const mailbox = path.join(data, 'mailbox')
  mkdirSync(mailbox)
  const post = await openMailbox((raw) => writeFileSync(path.join(mailbox, `${randomUUID()}.eml`), raw))
  const mail = { OMZIEN_SMTP: `smtp://127.0.0.1:${post.settings.port}`, OMZIEN_MAIL_FROM: post.settings.from }
  const standing = await stand(readEnvironment({ PORT: '0', OMZIEN_DATA: data, ...mail }))
  const first = await firstSteps(standing, () => undefined)
  // As a first start does: before the server and its jobs are there.
  const empty = await makeEmpty(standing)
  const serving = await serve(standing, { demo: first.demo })
  stop = async () => {
    await serving.stop()
    await post.close()
    rmSync(data, { recursive: true, force: true })
  }
  const lines = first.lines(serving.address)
  const password = /\b[A-Za-z0-9]{14}\b/.exec(lines[1] ?? '')?.[0] ?? ''
  project.provide('product', {
    address: serving.address,
    password,
    sessions: standing.installed.addressOf('auth'),
    invitation: `/invitation#${await invite(standing, 'karin@wijkzorg.example')}`,
    empty: `/invitation#${empty}`,
    mailbox,
    lines,
  })
}

/** A second organisation, as the first start of an installation that is no demo makes it. */
async function makeEmpty(standing: Standing): Promise<string> {
  const { makeFirstOrganisation } = await import('../platform/auth/first-organisation.ts')
  return makeFirstOrganisation(standing, { organisation: 'Nieuwe organisatie', manager: 'Beheerder', email: firstManager })
}

/** Makes a link as a beheerder does. */
async function invite({ installed, keys }: Standing, email: string): Promise<string> {
  const { withPool } = await import('../platform/db/pools.ts')
  const { openLibrary } = await import('../platform/auth/library.ts')
  const { makeInvitation } = await import('../platform/auth/invitation.ts')
  const asked = 'select tenant_id as "tenantId", member_id as "memberId", email from auth.member_account where email = $1'
  return withPool(installed.addressOf('auth'), async (pool) => {
    const { rows } = await pool.query<{ tenantId: string; memberId: string; email: string }>(asked, [email])
    const [owner] = rows
    if (!owner) throw new Error(`no account for ${email}`)
    return makeInvitation({ pool, library: await openLibrary(pool, keys) }, owner)
  })
}

export async function teardown(): Promise<void> {
  await stop?.()
}
