// Breaks every policy one at a time, and holds the rows of the organisation at home against outsiders.
import { leaksTo } from '../../../platform/test/row-security.ts'
import { type Filled, guardedFor, isAboutPeople } from './organisations.ts'

interface Policy {
  table: string
  name: string
  role: string
  qual: string | null
  check: string | null
}

export interface Outcome {
  broken: number
  /** Something else holds this as well: broken in one it is not open. */
  heldTwice: string[]
  unnoticed: string[]
  /** What is open though nothing was broken. */
  open: string[]
}

const tenantHalf = `(tenant_id = (NULLIF(current_setting('omzien.tenant'::text, true), ''::text))::uuid)`

/** Outsiders may do this by design, each with its reason. */
const byDesign: Record<string, string> = {
  'people.person omzien_app stranger add': 'a card is made before the folder that links it',
  'intake.web_request omzien_guest stranger add': 'whoever asks for help with the form in the web is a stranger',
  'tenancy.tenant omzien_worker foreign read': 'the worker lists organisations to do its work in each',
}

/** What holds when the half of a rule about the organisation is gone, and is not for an outsider of this proof to have. */
const heldElsewhere = new Set([
  // The link of a card to a folder has the same rule itself.
  'people.joined_card app_linked, using: without the organisation',
  'people.joined_card app_linked, check: without the organisation',
  'people.person app_changes, using: without the organisation',
  'people.person app_linked, using: without the organisation',
  'people.person app_not_of_others, using: without the organisation',
  'people.person undoer_app_linked, using: without the organisation',
  'people.reach_agreement app_adds, check: without the organisation',
  'people.reach_agreement app_linked, using: without the organisation',
  'people.reach_agreement app_not_of_others, check: without the organisation',
  'people.reach_agreement undoer_app_linked, using: without the organisation',
])

/** Ways to weaken a rule: all of it, the half about the organisation, the half about circle or person. */
function weakened(rule: string | null): [how: string, rule: string][] {
  if (rule === null || rule === 'true') return []
  const whole: [string, string][] = [['always true', 'true']]
  if (rule === tenantHalf || !rule.includes(tenantHalf)) return whole
  return [...whole, ['without the organisation', rule.replace(tenantHalf, 'true')], ['the organisation alone', tenantHalf]]
}

async function leaks(filled: Filled, table: string, role: string): Promise<string[]> {
  const guarded = await guardedFor(filled, table, role)
  const member = guarded.row?.member_id
  const foreign = { ...filled.foreign, member: typeof member === 'string' ? member : filled.foreign.member }
  const outsiders = role !== 'omzien_worker' && (await isAboutPeople(filled, table)) ? [foreign, filled.stranger] : [foreign]
  const found: string[] = []
  for (const who of outsiders)
    for (const what of await leaksTo(filled.admin, guarded, { who, home: filled.home }))
      found.push(`${table} ${role} ${who.name} ${what}`)
  return found
}

/** Runs a change of the database, looks what it opens, and takes it back. */
async function opened(filled: Filled, change: string, { table, role }: Pick<Policy, 'table' | 'role'>): Promise<string[]> {
  await filled.admin.query('begin')
  try {
    await filled.admin.query(change)
    return await leaks(filled, table, role)
  } finally {
    await filled.admin.query('rollback')
  }
}

/** Ways to break this policy that someone could use: a rule for writing is moot where the role may not write. */
async function breaksOf(filled: Filled, policy: Policy): Promise<{ how: string; change: string }[]> {
  const { table, name, role } = policy
  const { reads, inserts, updates } = await guardedFor(filled, table, role)
  const places = ['tenant_id', 'circle_id', 'member_id']
  const writes = inserts.includes('tenant_id') || places.some((one) => updates.includes(one))
  const using = reads || updates.length > 0 ? weakened(policy.qual) : []
  const check = writes ? weakened(policy.check) : []
  const change = (clause: string, rule: string) => `alter policy ${name} on ${table} ${clause} (${rule})`
  const used = reads || writes || updates.length > 0
  const off =
    used && name.startsWith('app_')
      ? [{ how: 'row security off', change: `alter table ${table} disable row level security` }]
      : []
  return [
    ...using.map(([how, rule]) => ({ how: `using: ${how}`, change: change('using', rule) })),
    ...check.map(([how, rule]) => ({ how: `check: ${how}`, change: change('with check', rule) })),
    ...off,
  ]
}

/** The same break of every other rule of this table for this role; null when there is none. What two rules hold, one break does not open. */
async function alikeBeside(
  filled: Filled,
  all: readonly Policy[],
  { policy, how }: { policy: Policy; how: string },
): Promise<string | null> {
  const changes: string[] = []
  for (const other of all) {
    if (other.table !== policy.table || other.role !== policy.role || other.name === policy.name) continue
    changes.push(...(await breaksOf(filled, other)).filter((one) => one.how === how).map((one) => one.change))
  }
  return changes.length > 0 ? changes.join(';') : null
}

/** @returns how many breaks there were, and which of them nobody would have noticed */
export async function breakPolicies(filled: Filled): Promise<Outcome> {
  const { rows } =
    await filled.admin.query<Policy>(`select format('%I.%I', schemaname, tablename) as table, policyname as name, roles[1] as role, qual, with_check as check
    from pg_policies where not roles && '{omzien_auth}' order by 1, 2`)
  const outcome: Outcome = { broken: 0, heldTwice: [], unnoticed: [], open: [] }
  for (const policy of rows) {
    const { table, role, name } = policy
    const before = new Set(await opened(filled, 'select 1', policy))
    // The silent roles read everything by design and guard themselves in their functions.
    if (role === 'omzien_app' || role === 'omzien_guest' || role === 'omzien_worker')
      outcome.open.push(...[...before].filter((one) => !(one in byDesign)))
    for (const { how, change } of await breaksOf(filled, policy)) {
      outcome.broken++
      const shows = async (text: string) => (await opened(filled, text, { table, role })).some((one) => !before.has(one))
      if (await shows(change)) continue
      const beside = await alikeBeside(filled, rows, { policy, how })
      const rule = `${table} ${name}, ${how}`
      const twice = heldElsewhere.has(rule) || (beside !== null && (await shows(`${change};${beside}`)))
      if (twice) outcome.heldTwice.push(rule)
      else outcome.unnoticed.push(rule)
    }
  }
  return outcome
}
