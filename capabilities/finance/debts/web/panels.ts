// What debts show on pages that are not their own.
import { m } from '#texts'
import type { Panel } from '../../../../platform/web/panels.ts'

export const panels: Panel[] = [
  {
    slot: 'case.identity',
    right: 'case.read',
    order: 20,
    title: m['finance.debts.threats'],
    load: () => import('./ThreatMark.tsx'),
  },
  {
    slot: 'today',
    right: 'case.read',
    order: 5,
    title: m['finance.debts.threats.today'],
    load: () => import('./ThreatsPanel.tsx'),
  },
]
