// Coming in by the service of one's organisation: there, back, and the own code when that is still owed. Nobody is made by it.
import type { Asked } from '../../../core/kit/operation.ts'
import { refuse } from '../../http/outcome.ts'
import { lockWith } from '../../settings/lock.ts'
import { accountById, type Known } from '../door.ts'
import { newId } from '../library.ts'
import { isOnPaper } from '../recovery.ts'
import { checkCode, openSession } from '../sign-in.ts'
import { deviceCookie, sessionCookie, ssoCookie } from '../token.ts'
import { type Auth, note, type Visit } from '../visit.ts'
import type { finishSso } from './api.ts'
import { type At, isSilence, type OnTheWay, wayTo, whoCameBack } from './provider.ts'
import { addressIn, showsFactor } from './rules.ts'
import { placeOfSecret } from './server.ts'
import { accountOf, doorsOf, markByProvider, type Service, serviceOf } from './store.ts'

/** Long enough to type a password and a code elsewhere. */
const waySeconds = 10 * 60
const kind = 'sso'

type Carried = { until: number } & ({ tenantId: string; way: OnTheWay } | { accountId: string })

const onTheWay = { table: '', column: 'on the way', tenantId: '', id: '' }

function carry(auth: Auth, visit: Visit, what: { tenantId: string; way: OnTheWay } | { accountId: string } | null): void {
  const locked = what && lockWith(auth.keys).shut(JSON.stringify({ ...what, until: Date.now() + waySeconds * 1000 }), onTheWay)
  visit.cookies.push(ssoCookie(locked, { secure: visit.secure, seconds: waySeconds }))
}

function carried(auth: Auth, visit: Visit): Carried | null {
  try {
    const what = JSON.parse(lockWith(auth.keys).open(visit.onTheWay ?? '', onTheWay)) as Carried
    return what.until > Date.now() ? what : null
  } catch {
    return null
  }
}

const at = (auth: Auth, service: Service): At => ({
  ...service,
  secret: lockWith(auth.keys).open(service.secret, placeOfSecret(service.tenantId)),
})

const home = (word?: string) => (word === undefined ? '/' : `/?sso=${word}`)

export const ssoDoors = async (auth: Auth) => ({ rows: await doorsOf(auth.pool) })

/** @returns where the browser goes: to the service, or home with a word why not */
export async function goThere(auth: Auth, visit: Visit, tenantId: string): Promise<string> {
  const service = await serviceOf(auth.pool, tenantId)
  if (!service) return home()
  try {
    const { to, way } = await wayTo(at(auth, service))
    carry(auth, visit, { tenantId, way })
    return to
  } catch {
    await note(auth, { ...visit, session: null }, { kind, outcome: 'sso-down', tenantId })
    return home('sso-down')
  }
}

/** Whoever the service named, as a colleague of this organisation. */
async function colleague(auth: Auth, service: Service, given: { url: string; way: OnTheWay }) {
  const shown = await whoCameBack(at(auth, service), given)
  const { tenantId, issuer, claim, factors } = service
  const told = { tenantId, issuer, subject: shown.subject, address: addressIn(shown, claim), id: newId() }
  const accountId = await accountOf(auth.pool, told)
  return { account: accountId === null ? null : await accountById(auth.pool, accountId), byProvider: showsFactor(shown, factors) }
}

async function letIn(auth: Auth, visit: Visit, who: { account: Known; byProvider: boolean }): Promise<void> {
  const { accountId, tenantId } = who.account
  const { token, sessionId } = await openSession(auth, visit, who.account)
  if (who.byProvider) await markByProvider(auth.pool, sessionId)
  await note(auth, { ...visit, session: null }, { kind, outcome: 'done', tenantId, accountId, sessionId })
  visit.cookies.push(
    sessionCookie(token, visit.secure),
    deviceCookie(auth.devices.remember(visit.device, accountId), visit.secure),
  )
}

/** @param url as the browser asked for it @returns where it goes: inside, to the code that is owed, or home with a word why not */
export async function comeBack(auth: Auth, visit: Visit, url: string): Promise<string> {
  const from = carried(auth, visit)
  const service = from && 'way' in from ? await serviceOf(auth.pool, from.tenantId) : undefined
  carry(auth, visit, null)
  if (!from || !('way' in from) || !service) return home('sso-late')
  const { tenantId } = from
  const nobody = { ...visit, session: null }
  const refused = async (word: string, accountId?: string) => {
    await note(auth, nobody, { kind, outcome: word, tenantId, accountId })
    return home(word)
  }
  let who: Awaited<ReturnType<typeof colleague>>
  try {
    who = await colleague(auth, service, { url, way: from.way })
  } catch (failure) {
    return refused(isSilence(failure) ? 'sso-down' : 'sso-failed')
  }
  const { account, byProvider } = who
  if (account === null) return refused('sso-unknown')
  if (account.secondFactorOn && !byProvider) {
    carry(auth, visit, { accountId: account.accountId })
    return refused('code-needed', account.accountId)
  }
  await letIn(auth, visit, { account, byProvider })
  return home()
}

/** The code that was still owed. */
export async function finish(auth: Auth, visit: Visit, { code }: Asked<typeof finishSso>) {
  const from = carried(auth, visit)
  const account = from && 'accountId' in from ? await accountById(auth.pool, from.accountId) : null
  if (account === null) return refuse('sso-late')
  const { accountId, tenantId } = account
  const nobody = { ...visit, session: null }
  const right = await checkCode(auth, visit, { accountId, code })
  if (right !== true) {
    const word = right === false ? ('wrong-code' as const) : ('too-many-tries' as const)
    await note(auth, nobody, { kind, outcome: word, tenantId, accountId })
    return refuse(word, typeof right === 'number' ? { seconds: right } : {})
  }
  if (isOnPaper(code)) await note(auth, nobody, { kind: 'recovery', outcome: 'done', tenantId, accountId })
  carry(auth, visit, null)
  await letIn(auth, visit, { account, byProvider: false })
  return { ok: true } as const
}
