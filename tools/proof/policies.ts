// Breaks every policy of the database and every guard of an operation, one at a time: what holds them must notice.
import { handlers } from '../../apps/operations.ts'
import { breakPolicies } from './policies/broken.ts'
import { fillOrganisations } from './policies/organisations.ts'
import { breakOperations } from './policies/walk.ts'

const wanted = 0.99
const filled = await fillOrganisations()
const policies = await breakPolicies(filled)
const guards = await breakOperations(filled, handlers)
await filled.stop()

const broken = policies.broken + guards.broken
const unnoticed = [...policies.unnoticed, ...guards.unnoticed]
const open = [...policies.open, ...guards.open]
for (const one of unnoticed) console.log(`not noticed: ${one}`)
for (const one of new Set(open)) console.log(`open as it stands: ${one}`)
const noticed = broken - unnoticed.length
const part = ((100 * noticed) / broken).toFixed(1)
console.log(
  `${policies.broken} breaks of policies and ${guards.broken} of operations, ${noticed} noticed or held twice (${part} %; twice: ${policies.heldTwice.length}), ${open.length} open as it stands`,
)
if (noticed < wanted * broken || open.length > 0) process.exitCode = 1
