// The table of contents of the register of processing: what every capability keeps.
import { kept as assessment } from '../capabilities/assessment/data.ts'
import { kept as contact } from '../capabilities/contact/data.ts'
import { kept as letters } from '../capabilities/contact/letter/data.ts'
import { kept as directory } from '../capabilities/directory/data.ts'
import { kept as creditorLetters } from '../capabilities/finance/creditor-letter/data.ts'
import { kept as creditors } from '../capabilities/finance/creditors/data.ts'
import { kept as money } from '../capabilities/finance/data.ts'
import { kept as debts } from '../capabilities/finance/debts/data.ts'
import { kept as freeAmount } from '../capabilities/finance/free-amount/data.ts'
import { kept as lawChange } from '../capabilities/finance/law-change/data.ts'
import { kept as offer } from '../capabilities/finance/offer/data.ts'
import { kept as payments } from '../capabilities/finance/payments/data.ts'
import { kept as trajectory } from '../capabilities/finance/trajectory/data.ts'
import { kept as intake } from '../capabilities/intake/data.ts'
import { kept as people } from '../capabilities/people/data.ts'
import { kept as looks } from '../capabilities/people/looks/data.ts'
import { kept as plan } from '../capabilities/plan/data.ts'
import { kept as safety } from '../capabilities/safety/data.ts'
import { kept as sharing } from '../capabilities/sharing/data.ts'
import { kept as signal } from '../capabilities/signal/data.ts'
import { kept as trace } from '../platform/audit/data.ts'
import { kept as signingIn } from '../platform/auth/data.ts'
import { kept as files } from '../platform/files/data.ts'
import { kept as mail } from '../platform/mail/data.ts'
import { kept as holds } from '../platform/retention/data.ts'
import type { Kept } from '../platform/retention/kept.ts'
import { kept as staff } from '../platform/tenancy/data.ts'

export const kept: readonly Kept[] = [
  ...directory,
  ...files,
  ...mail,
  ...holds,
  ...staff,
  ...trace,
  ...signingIn,
  ...letters,
  ...people,
  ...looks,
  ...intake,
  ...assessment,
  ...plan,
  ...contact,
  ...safety,
  ...money,
  ...debts,
  ...creditors,
  ...creditorLetters,
  ...freeAmount,
  ...offer,
  ...payments,
  ...trajectory,
  ...lawChange,
  ...sharing,
  ...signal,
]
