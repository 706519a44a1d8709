// The first start: the demo organisation on this machine, or a link for the first beheerder elsewhere.
import path from 'node:path'
import { m } from '#texts'
import { makeFirstOrganisation, organisationsIn } from '../platform/auth/first-organisation.ts'
import { demoSignIns, type SignIn } from '../platform/auth/sign-ins.ts'
import type { Standing } from '../platform/db/stand.ts'
import { clock } from '../platform/settings/clock.ts'
import { isLoopback } from '../platform/settings/loopback.ts'

export interface First {
  demo: boolean
  /** What to say once the address is known. */
  lines(address: string): string[]
}

/** Passwords of the demo are made per installation: nobody who read about Omzien knows them. */
function demoPassword({ keys }: Standing): string {
  return keys.derive('demo password').toString('base64url').replace(/[-_]/g, '').slice(0, 14)
}

function lineOf({ email, name, roles, teams, tenantName }: SignIn): string {
  const what = roles.map((role) => m[`auth.role.${role}`]().toLocaleLowerCase('nl'))
  return `  ${email.padEnd(34)} ${[name, ...what, teams.length === 1 ? teams[0] : tenantName].join(', ')}`
}

async function demoSteps(standing: Standing, fresh: boolean): Promise<First> {
  const password = demoPassword(standing)
  if (fresh) {
    const { fillDemo } = await import('../demo/fill/demo.ts')
    const { bytesIn } = await import('../platform/files/bytes.ts')
    const keepBytes = bytesIn(path.join(standing.environment.data, 'files'), standing.keys).put
    await fillDemo({ today: clock().today, password, addressOf: standing.installed.addressOf, keepBytes })
  }
  const people = (await demoSignIns(standing)).map(lineOf)
  const lines = (address: string) => [m['settings.start.address']({ address }), m['settings.start.demo']({ password }), ...people]
  return { demo: true, lines }
}

/** Looks at what is there, fills or invites where nothing is, and says what to tell. */
export async function firstSteps(standing: Standing, say: (line: string) => void): Promise<First> {
  const there = await organisationsIn(standing)
  const here = (address: string) => m['settings.start.address']({ address })
  if (there === 'real') return { demo: false, lines: (address) => [here(address)] }
  const mayDemo = standing.embedded !== null && isLoopback(standing.environment.host)
  if (there === 'demo' || (mayDemo && standing.environment.demo)) {
    if (there === 'none') say(m['settings.start.filling']())
    return demoSteps(standing, there === 'none')
  }
  const names = {
    organisation: m['settings.start.new-organisation'](),
    manager: m['settings.start.first-manager'](),
    email: 'beheerder@omzien.example',
  }
  const token = await makeFirstOrganisation(standing, names)
  const invitation = (address: string) => m['settings.start.invitation']({ link: `${address}/invitation#${token}` })
  return { demo: false, lines: (address) => [here(address), invitation(address)] }
}
