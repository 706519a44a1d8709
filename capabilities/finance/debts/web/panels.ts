// What debts show on pages that are not their own.
import { m } from '#texts'
import type { Panel } from '../../../../platform/web/panels.ts'

export const panels: Panel[] = [
  { slot: 'case.tabs', order: 45, title: m['finance.debts.title'], path: 'debts', load: () => import('./DebtsTab.tsx') },
  { slot: 'case.identity', order: 20, title: m['finance.debts.threats'], load: () => import('./ThreatMark.tsx') },
  { slot: 'today', order: 5, title: m['finance.debts.threats.today'], load: () => import('./ThreatsPanel.tsx') },
]
