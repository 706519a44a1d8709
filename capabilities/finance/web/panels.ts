// What money shows on pages that are not its own.
import { m } from '#texts'
import type { Panel } from '../../../platform/web/panels.ts'

export const panels: Panel[] = [
  {
    slot: 'today',
    right: 'money.work',
    order: 60,
    title: m['finance.law-change.title'],
    load: () => import('../law-change/web/SoonPanel.tsx'),
  },
  {
    slot: 'today',
    right: 'money.work',
    order: 28,
    title: m['finance.warned'],
    load: () => import('../warnings/web/WarnedPanel.tsx'),
  },
  {
    slot: 'case.tabs',
    right: 'case.read',
    order: 40,
    title: m['finance.title'],
    path: 'money',
    load: () => import('./MoneyTab.tsx'),
  },
]
