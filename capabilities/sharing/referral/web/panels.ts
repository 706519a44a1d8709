// What sharing shows on pages that are not its own.
import { m } from '#texts'
import type { Panel } from '../../../../platform/web/panels.ts'

export const panels: Panel[] = [
  {
    slot: 'today',
    right: 'case.work',
    order: 19,
    title: m['sharing.asked.title'],
    load: () => import('../../watch/web/AskedPanel.tsx'),
  },
  {
    slot: 'case.overview',
    right: 'case.read',
    order: 50,
    title: m['sharing.referrals'],
    load: () => import('./ReferralsPanel.tsx'),
  },
  {
    slot: 'case.overview',
    right: 'case.read',
    order: 51,
    title: m['sharing.reports'],
    load: () => import('../../report/web/ReportsPanel.tsx'),
  },
  {
    slot: 'case.overview',
    right: 'case.read',
    order: 52,
    title: m['sharing.rights'],
    load: () => import('../../rights/web/RightsPanel.tsx'),
  },
  {
    slot: 'today',
    right: 'case.work',
    order: 18,
    title: m['sharing.rights.today'],
    load: () => import('../../rights/web/MyRightsPanel.tsx'),
  },
  {
    slot: 'today',
    right: 'case.work',
    order: 18,
    title: m['sharing.copy.today'],
    load: () => import('../../copy/web/ReadPanel.tsx'),
  },
  {
    slot: 'today',
    right: 'case.work',
    order: 20,
    title: m['sharing.today'],
    load: () => import('../../watch/web/WatchedPanel.tsx'),
  },
  { slot: 'case.closing', right: 'case.read', order: 10, title: m['sharing.closing'], load: () => import('./ClosingPanel.tsx') },
]
