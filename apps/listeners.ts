// The table of contents of what happens by itself.
import { listeners as assessment } from '../capabilities/assessment/jobs.ts'
import { listeners as appointments } from '../capabilities/contact/appointment/jobs.ts'
import { listeners as notes } from '../capabilities/contact/note/jobs.ts'
import { listeners as tasks } from '../capabilities/contact/task/jobs.ts'
import { listeners as lawChange } from '../capabilities/finance/law-change/jobs.ts'
import { listeners as statements } from '../capabilities/finance/statements/jobs.ts'
import { listeners as quick } from '../capabilities/intake/quick/jobs.ts'
import { listeners as review } from '../capabilities/intake/review/jobs.ts'
import { listeners as waiting } from '../capabilities/intake/waiting/jobs.ts'
import { listeners as webForm } from '../capabilities/intake/webform/jobs.ts'
import { listeners as glass } from '../capabilities/people/glass/jobs.ts'
import { listeners as patterns } from '../capabilities/people/pattern/jobs.ts'
import { listeners as plan } from '../capabilities/plan/due/jobs.ts'
import { listeners as safety } from '../capabilities/safety/jobs.ts'
import { listeners as referrals } from '../capabilities/sharing/referral/jobs.ts'
import { listeners as audit } from '../platform/audit/jobs.ts'
import { listeners as files } from '../platform/files/jobs.ts'
import type { Listener } from '../platform/jobs/listeners.ts'
import { listeners as mail } from '../platform/mail/jobs.ts'
import { retentionListeners } from '../platform/retention/jobs.ts'
import { listeners as staff } from '../platform/tenancy/jobs.ts'
import { kept } from './kept.ts'

export const listeners: readonly Listener[] = [
  ...assessment,
  ...audit,
  ...files,
  ...mail,
  ...staff,
  ...quick,
  ...review,
  ...waiting,
  ...webForm,
  ...notes,
  ...tasks,
  ...appointments,
  ...lawChange,
  ...statements,
  ...glass,
  ...patterns,
  ...plan,
  ...safety,
  ...referrals,
  ...retentionListeners(kept),
]
