// What sharing shows on pages that are not its own.
import { m } from '#texts'
import type { Panel } from '../../../../platform/web/panels.ts'

export const panels: Panel[] = [
  {
    slot: 'case.overview',
    right: 'case.read',
    order: 50,
    title: m['sharing.referrals'],
    load: () => import('./ReferralsPanel.tsx'),
  },
  { slot: 'today', right: 'case.work', order: 20, title: m['sharing.today'], load: () => import('./WatchedPanel.tsx') },
  { slot: 'case.closing', right: 'case.read', order: 10, title: m['sharing.closing'], load: () => import('./ClosingPanel.tsx') },
]
