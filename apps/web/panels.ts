// The table of contents of panels: what each capability offers to pages that are not its own.
import { panels as assessment } from '../../capabilities/assessment/web/panels.ts'
import { panels as letters } from '../../capabilities/contact/letter/web/panels.ts'
import { panels as contact } from '../../capabilities/contact/web/panels.ts'
import { panels as debts } from '../../capabilities/finance/debts/web/panels.ts'
import { panels as trajectory } from '../../capabilities/finance/trajectory/web/panels.ts'
import { panels as money } from '../../capabilities/finance/web/panels.ts'
import { panels as intake } from '../../capabilities/intake/web/panels.ts'
import { panels as network } from '../../capabilities/people/network/web/panels.ts'
import { panels as people } from '../../capabilities/people/web/panels.ts'
import { panels as plan } from '../../capabilities/plan/web/panels.ts'
import { panels as safety } from '../../capabilities/safety/web/panels.ts'
import { panels as sharing } from '../../capabilities/sharing/referral/web/panels.ts'
import { panels as signal } from '../../capabilities/signal/web/panels.ts'
import { panels as audit } from '../../platform/audit/web/panels.ts'
import { panels as backup } from '../../platform/backup/web/panels.ts'
import { panels as register } from '../../platform/retention/register/web/panels.ts'
import { panels as holds } from '../../platform/retention/web/panels.ts'
import { panels as staff } from '../../platform/tenancy/web/panels.ts'
import type { Panel } from '../../platform/web/panels.ts'

export const panels: readonly Panel[] = [
  ...audit,
  ...backup,
  ...holds,
  ...staff,
  ...register,
  ...people,
  ...intake,
  ...assessment,
  ...plan,
  ...network,
  ...contact,
  ...letters,
  ...safety,
  ...money,
  ...debts,
  ...trajectory,
  ...sharing,
  ...signal,
]
