// The whole product on a data folder of its own, with the demo organisation in it, for the long runs.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { adminOn, type SignInRole } from '../../../platform/db/roles.ts'
import { compileTexts } from '../../../platform/i18n/compile.ts'

export interface ServedDemo {
  /** `http://127.0.0.1:port` */
  address: string
  /** Of every demo account. */
  password: string
  /** Whoever is named first with this key: `joost`. */
  emailOf(who: string): string
  /** Connection string past every policy. */
  admin: string
  addressOf(role: SignInRole): string
  stop(): Promise<void>
}

/** @param given.web also build the pages; `env` more settings of the installation */
export async function serveDemo(given: { web?: boolean; env?: NodeJS.ProcessEnv } = {}): Promise<ServedDemo> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'omzien-proof-'))
  await compileTexts()
  if (given.web) await (await import('../../../apps/web/build.ts')).buildWeb()
  const { readEnvironment } = await import('../../../platform/settings/environment.ts')
  const { stand } = await import('../../../platform/db/stand.ts')
  const { serve } = await import('../../../apps/serve.ts')
  const { firstSteps } = await import('../../../apps/first-steps.ts')
  const standing = await stand(readEnvironment({ PORT: '0', OMZIEN_DATA: data, ...given.env }))
  const first = await firstSteps(standing, () => undefined)
  const serving = await serve(standing, { demo: first.demo })
  const lines = first.lines(serving.address)
  const emailOf = (who: string) => {
    const line = lines.find((one) => one.trim().startsWith(`${who}@`))
    if (line === undefined) throw new Error(`nobody called ${who} works in the demo`)
    return line.trim().split(/\s+/)[0] as string
  }
  const stop = async () => {
    await serving.stop()
    rmSync(data, { recursive: true, force: true })
  }
  const password = /\b[A-Za-z0-9]{14}\b/.exec(lines[1] ?? '')?.[0] ?? ''
  const admin = adminOn(standing.embedded?.url ?? '', 'omzien')
  return { address: serving.address, password, emailOf, admin, addressOf: standing.installed.addressOf, stop }
}

/** Signs in as a program. */
export async function signIn(
  { address, emailOf, password }: ServedDemo,
  who: string,
): Promise<{ token: string; memberId: string }> {
  const headers = { 'content-type': 'application/json', 'x-omzien-client': 'program' }
  const body = JSON.stringify({ email: emailOf(who), password })
  const answer = await fetch(`${address}/api/v1/sign-in`, { method: 'POST', headers, body })
  if (!answer.ok) throw new Error(`${who} cannot sign in: ${answer.status}`)
  return (await answer.json()) as { token: string; memberId: string }
}
