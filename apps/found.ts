// The table of contents of what the one box finds.
import { shown as notes } from '../capabilities/contact/note/search.ts'
import { shown as directory } from '../capabilities/directory/search.ts'
import { shown as debts } from '../capabilities/finance/debts/search.ts'
import { shown as requests } from '../capabilities/intake/search.ts'
import { shown as people } from '../capabilities/people/search.ts'
import { shown as plans } from '../capabilities/plan/search.ts'
import { shown as signals } from '../capabilities/signal/search.ts'
import type { Shown } from '../platform/search/shown.ts'

export const found: readonly Shown[] = [...people, ...debts, ...requests, ...plans, ...notes, ...signals, ...directory]
