// Who may keep the closed register, and what may still happen to what was reported.
import type { Role } from '../../../core/kit/rights.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import type { IncidentState } from './model.ts'

/** Whoever arranges sign-ins keeps no register, and neither does who learns the trade or shares a device at the desk. */
export const keeperRoles: readonly Role[] = ['privacyOfficer', 'safeguardingOfficer', 'teamLead']

/** Before anyone arranged it. */
export const keepersAtFirst: readonly Role[] = ['privacyOfficer']

/** Nobody closes what they reported themselves, and what was closed stays. */
export function mayClose(row: { state: IncidentState; mine: boolean }): Verdict<'incident-closed' | 'incident-own'> {
  if (row.state === 'closed') return fails('incident-closed')
  return row.mine ? fails('incident-own') : holds
}
