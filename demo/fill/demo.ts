// Fills the demo organisation, once, and says who can sign in.
import type { Day } from '../../core/kit/day.ts'
import { makeDemoAccounts } from '../../platform/auth/accounts.ts'
import { fill } from '../../platform/db/fill.ts'
import { type Db, withPool } from '../../platform/db/pools.ts'
import type { SignInRole } from '../../platform/db/roles.ts'
import { buildWorld } from '../build.ts'
import type { World } from '../world.ts'
import { fillAssessment } from './assessment.ts'
import { fillCards } from './cards.ts'
import { fillContact } from './contact.ts'
import { fillDirectory } from './directory.ts'
import { type Filling, fillingOf, type KeepBytes } from './filling.ts'
import { fillFinance } from './finance.ts'
import { fillGlass } from './glass.ts'
import { fillServices } from './grounds.ts'
import { idsOf } from './ids.ts'
import { fillIncidents } from './incidents.ts'
import { fillInstitutions } from './institutions.ts'
import { fillInstruments } from './instruments.ts'
import { fillIntake } from './intake.ts'
import { fillKnowing } from './knowing.ts'
import { fillLetters } from './letters.ts'
import { fillLifeworld } from './lifeworld.ts'
import { fillLooks } from './looks.ts'
import { fillMail } from './mail.ts'
import { fillNetwork } from './network.ts'
import { fillOrganisation } from './organisation.ts'
import { fillPatterns } from './patterns.ts'
import { fillPeople } from './people.ts'
import { fillPlan } from './plan.ts'
import { fillPost } from './post.ts'
import { fillQuick } from './quick.ts'
import { fillReferrals } from './referrals.ts'
import { fillReports } from './reports.ts'
import { fillReview } from './review.ts'
import { fillRights } from './rights.ts'
import { fillSafety } from './safety.ts'
import { fillSchemes } from './schemes.ts'
import { fillSignal } from './signal.ts'
import { fillTold } from './told.ts'
import { fillTrajectories } from './trajectories.ts'

interface Given {
  today: Day
  password: string
  addressOf(role: SignInRole): string
  /** Where bytes of files go; absent: nowhere. */
  keepBytes?: KeepBytes
}

const parts: readonly ((filling: Filling) => Promise<void>)[] = [
  fillOrganisation,
  fillServices,
  fillDirectory,
  fillPeople,
  fillCards,
  fillLifeworld,
  fillNetwork,
  fillIntake,
  fillQuick,
  fillAssessment,
  fillInstruments,
  fillKnowing,
  fillPlan,
  fillContact,
  fillMail,
  fillLetters,
  fillPost,
  fillInstitutions,
  fillSchemes,
  fillFinance,
  fillTold,
  fillTrajectories,
  fillSafety,
  fillReferrals,
  fillReports,
  fillRights,
  fillReview,
  fillLooks,
  fillGlass,
  fillPatterns,
  fillIncidents,
  fillSignal,
]

async function fillWorld(db: Db, world: World, keepBytes: KeepBytes | undefined): Promise<Filling[]> {
  const idOf = idsOf(Date.parse(world.today))
  const fillings = world.tenants.map((tenant) => fillingOf(db, tenant, { today: world.today, idOf, keepBytes }))
  for (const filling of fillings) for (const part of parts) await part(filling)
  return fillings
}

async function makeSignIns(address: string, password: string, fillings: readonly Filling[]): Promise<void> {
  const owners = fillings.flatMap(({ tenant, tenantId, id }) =>
    tenant.members.map((one) => ({ tenantId, memberId: id('member', one.key), email: one.email })),
  )
  await withPool(address, (pool) => makeDemoAccounts(pool, { owners, password }))
}

/** Fills an empty database with the demo organisation, whole or not at all. */
export async function fillDemo(given: Given): Promise<void> {
  const world = buildWorld(given.today)
  let fillings: Filling[] = []
  await fill(given.addressOf('migrate'), async (db, client) => {
    await client.query('begin')
    fillings = await fillWorld(db, world, given.keepBytes)
    await client.query('commit')
  })
  await makeSignIns(given.addressOf('auth'), given.password, fillings)
}
