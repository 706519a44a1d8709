// What the network shows on pages that are not its own.
import { m } from '#texts'
import type { Panel } from '../../../../platform/web/panels.ts'

export const panels: Panel[] = [
  {
    slot: 'case.tabs',
    right: 'case.read',
    order: 40,
    title: m['people.network.tab'],
    path: 'network',
    load: () => import('./NetworkTab.tsx'),
  },
  {
    slot: 'case.network',
    right: 'case.read',
    order: 10,
    title: m['people.network.tab'],
    load: () => import('./NetworkPanel.tsx'),
  },
  {
    slot: 'case.overview',
    right: 'case.read',
    order: 60,
    title: m['people.around-case.panel'],
    load: () => import('../../around-case/web/AroundPanel.tsx'),
  },
]
