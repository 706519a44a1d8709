// Who may be given it to break the glass.
import { type Role, rightsOf, roleNames } from '../../../core/kit/rights.ts'

/** Roles that read cases anyhow. Who stands at the desk shares a device with others. */
export const glassRoles: readonly Role[] = roleNames.filter((role) => rightsOf([role]).has('case.read') && role !== 'desk')

/** Tries in a day and a night, found or not: enough for a bad night, too few to go through names. */
export const mostTries = 5
