// What plans show on pages that are not their own.
import { m } from '#texts'
import type { Panel } from '../../../platform/web/panels.ts'

export const panels: Panel[] = [
  { slot: 'case.overview', right: 'case.read', order: 10, title: m['plan.title'], load: () => import('./PlanPanel.tsx') },
  { slot: 'today', right: 'case.work', order: 25, title: m['plan.reviews'], load: () => import('./ReviewsPanel.tsx') },
  {
    slot: 'case.instruments',
    right: 'case.read',
    order: 10,
    title: m['plan.attainment'],
    load: () => import('./AttainmentPanel.tsx'),
  },
  { slot: 'today', right: 'case.read', order: 30, title: m['plan.due'], load: () => import('./DuePanel.tsx') },
  {
    slot: 'domain.actions',
    right: 'case.read',
    order: 10,
    title: m['plan.offer.title'],
    load: () => import('../offer/web/DomainOffers.tsx'),
  },
  {
    slot: 'network.empty-segment',
    right: 'case.read',
    order: 10,
    title: m['plan.offer.near'],
    load: () => import('../offer/web/NearbyPanel.tsx'),
  },
]
