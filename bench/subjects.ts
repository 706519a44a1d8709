// Whom the requests are about: some cases of one worker in each organisation, known by their number.
import { rightsOf } from '../core/kit/rights.ts'
import { largeEmail, largeId, memberAt, teamAt } from '../demo/fill/large-ids.ts'
import { type LargeSize, largeCase } from '../demo/large.ts'
import type { Actor } from '../platform/tenancy/actor.ts'

export interface Subject {
  tenantId: string
  memberId: string
  teamId: string
  email: string
  caseId: string
  folderId: string
  personId: string
  planId: string
  /** What is looked for in notes. */
  words: string
}

const asked = ['huur', 'school', 'brief', 'gemeente', 'huisarts', 'afspraak bank', 'dochter', 'schulden']
const each = 20

/** Numbers of open cases of the first worker of an organisation, spread over the caseload. */
function casesOf(tenant: number, size: LargeSize): number[] {
  const apart = size.tenants * Math.ceil(size.workers / size.tenants)
  const all = Array.from({ length: Math.floor((size.people - tenant) / apart) }, (_, turn) => tenant + apart * turn)
  const open = all.filter((at) => largeCase(at, size).closed === null)
  return Array.from({ length: each }, (_, nth) => open[Math.floor((nth * open.length) / each)] as number)
}

/** Open cases of the first worker of each organisation; neighbours in the list are of different ones. */
export function subjectsOf(size: LargeSize): Subject[] {
  const tenants = Array.from({ length: size.tenants }, (_, tenant) => casesOf(tenant, size))
  return Array.from({ length: size.tenants * each }, (_, nth) => {
    const [tenant, turn] = [nth % size.tenants, Math.floor(nth / size.tenants)]
    const at = tenants[tenant]?.[turn] as number
    return {
      tenantId: largeId('tenant', tenant),
      memberId: largeId('member', memberAt(size, tenant, 0)),
      teamId: largeId('team', teamAt(tenant, 0)),
      email: largeEmail(0, tenant),
      caseId: largeId('case', at),
      folderId: largeId('folder', at),
      personId: largeId('person', at),
      planId: largeId('plan', at),
      words: asked[turn % asked.length] as string,
    }
  })
}

const roles = ['socialWorker', 'teamLead'] as const

export function actorOf({ tenantId, memberId, teamId }: Subject): Actor {
  return { tenantId, memberId, name: '', roles, rights: rightsOf(roles), teams: [{ id: teamId, name: '' }], source: 'program' }
}
