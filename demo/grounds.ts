// The services of Lindervoort, and which one each file and request is for. Grounds are made up with the organisation: no advice.
import { m } from '#texts'
import type { Service, shippedCodes } from '../capabilities/people/ground/model.ts'
import { isShipped, servicesAtFirst, settledGround } from '../capabilities/people/ground/rules.ts'
import type { Case } from './case-shape.ts'
import type { Key, Request, Tenant } from './world.ts'

type Code = (typeof shippedCodes)[number] | typeof schools

/** Paid for by schools, so that it does not rest on a public task. */
const schools = 'school-social-work'

/** As the privacy officer looked at them; one still waits for that. */
const arranged: Service[] = [
  ...servicesAtFirst.map((one) => ({ ...one, checked: one.code !== 'youth-help' })),
  {
    ...{ code: schools, word: 'Schoolmaatschappelijk werk', ground: 'contract', law: 'Opdracht van de scholen', special: '' },
    ...{ keeping: 'Tot twee jaar na het laatste gesprek', terms: 'none', checked: false, usual: false, retired: false },
  },
]

/** Who arranged them, how long ago; null for an organisation that uses the list that comes along. */
export function servicesOf(tenant: Tenant): { services: Service[]; by: Key } | null {
  const manager = tenant.members.find(({ roles }) => roles.includes('manager'))
  return tenant.key === 'lindervoort' && manager ? { services: arranged, by: manager.key } : null
}

/** Of before there were services. */
const oldest = -400

const aboutDebts = /schuld|huur|deurwaarder|afsluit|incasso|betal|gas|aanmaning/i

/** What a request says of debts, as the desk would tick it. */
export const saysDebts = ({ words }: Pick<Request, 'words'>): boolean => aboutDebts.test(words)

/** The service of a file: by what came with it, and what its inventory begins with. Empty for the oldest. */
export function serviceOfCase(tenant: Tenant, one: Case): Code | '' {
  if (one.opened < oldest) return ''
  if (tenant.requests.some((request) => request.case === one.key && request.wmo)) return 'wmo-access'
  const first = one.inventory[0]?.domain
  if (one.money || first === 'finances') return 'debt-help'
  if (first === 'parenting') return 'youth-help'
  return first === 'workEducation' && tenant.key === 'lindervoort' ? schools : 'social-work'
}

export function serviceOfRequest(tenant: Tenant, request: Request): Code | '' {
  const file = tenant.cases.find(({ key }) => key === request.case)
  if (file) return serviceOfCase(tenant, file)
  if (request.wmo) return 'wmo-access'
  return saysDebts(request) ? 'debt-help' : 'social-work'
}

/** The ground as a letter tells it; null where nobody checked it. */
export function groundInWords(tenant: Tenant, one: Case): string | null {
  const code = serviceOfCase(tenant, one)
  const service = (servicesOf(tenant)?.services ?? servicesAtFirst).find((each) => each.code === code)
  const settled = settledGround(service)
  if (!service || settled === null) return null
  const ground = m[`people.ground.${settled}`]()
  return isShipped(code) ? m['people.service.ground-by-law']({ ground, law: m[`people.service.law.${code}`]() }) : ground
}
