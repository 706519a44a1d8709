// The table of contents of what may be asked about money: months, bank files, the year, debts, and rights.

import { handlers as addressBook } from '../capabilities/finance/address-book/server.ts'
import { handlers as bankTerm } from '../capabilities/finance/bank-term/server.ts'
import { handlers as budget } from '../capabilities/finance/budget/server.ts'
import { handlers as budgetWorker } from '../capabilities/finance/budget-worker/server.ts'
import { handlers as columns } from '../capabilities/finance/columns/server.ts'
import { handlers as creditorLetter } from '../capabilities/finance/creditor-letter/server.ts'
import { handlers as creditors } from '../capabilities/finance/creditors/server.ts'
import { handlers as debts } from '../capabilities/finance/debts/server.ts'
import { handlers as documents } from '../capabilities/finance/documents/server.ts'
import { handlers as entitlements } from '../capabilities/finance/entitlements/server.ts'
import { handlers as freeAmount } from '../capabilities/finance/free-amount/server.ts'
import { handlers as imposed } from '../capabilities/finance/imposed/server.ts'
import { handlers as lawChange } from '../capabilities/finance/law-change/server.ts'
import { handlers as offer } from '../capabilities/finance/offer/server.ts'
import { handlers as payments } from '../capabilities/finance/payments/server.ts'
import { handlers as referenceAmounts } from '../capabilities/finance/reference-amounts/server.ts'
import { handlers as scenarios } from '../capabilities/finance/scenarios/server.ts'
import { handlers as statements } from '../capabilities/finance/statements/server.ts'
import { handlers as trajectory } from '../capabilities/finance/trajectory/server.ts'
import { handlers as warnings } from '../capabilities/finance/warnings/server.ts'
import { handlers as year } from '../capabilities/finance/year/server.ts'
import type { Handler } from '../platform/http/handler.ts'

export const money: readonly Handler[] = [
  ...budget,
  ...year,
  ...scenarios,
  ...bankTerm,
  ...referenceAmounts,
  ...statements,
  ...budgetWorker,
  ...columns,
  ...debts,
  ...creditors,
  ...entitlements,
  ...freeAmount,
  ...offer,
  ...payments,
  ...addressBook,
  ...creditorLetter,
  ...imposed,
  ...trajectory,
  ...documents,
  ...lawChange,
  ...warnings,
]
