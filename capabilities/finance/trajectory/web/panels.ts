// What the way through debt counselling shows on pages that are not its own.
import { m } from '#texts'
import type { Panel } from '../../../../platform/web/panels.ts'

export const panels: Panel[] = [
  {
    slot: 'today',
    right: 'case.read',
    order: 6,
    title: m['finance.trajectory.today'],
    load: () => import('./TermsPanel.tsx'),
  },
]
