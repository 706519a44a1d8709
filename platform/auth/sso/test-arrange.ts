// Puts a service in place for tests, with its secret locked as a beheerder's is.
import { lockWith } from '../../settings/lock.ts'
import type { SignInHouse } from '../../test/sign-in.ts'
import type { SsoSettings } from './model.ts'
import { placeOfSecret } from './server.ts'

/** Takes the place of what was arranged before. */
export async function sso(house: SignInHouse, to: { tenantId: string; given: SsoSettings & { secret: string } }): Promise<void> {
  const { tenantId, given } = to
  const secret = lockWith(house.auth.keys).shut(given.secret, placeOfSecret(tenantId))
  await house.sql('delete from auth.sso where tenant_id = $1', [tenantId])
  await house.sql(
    `insert into auth.sso (tenant_id, label, issuer, client_id, secret, claim, factors, only_way, site)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tenantId, given.label, given.issuer, given.clientId, secret, given.claim, given.factors, given.onlyWay, given.site],
  )
}
