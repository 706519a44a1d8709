// What the inventory shows on pages that are not its own.
import { m } from '#texts'
import type { Panel } from '../../../platform/web/panels.ts'

export const panels: Panel[] = [
  {
    slot: 'case.tabs',
    right: 'case.read',
    order: 10,
    title: m['assessment.tab'],
    path: 'assessment',
    load: () => import('./InventoryTab.tsx'),
  },
  {
    slot: 'case.tabs',
    right: 'case.read',
    order: 15,
    title: m['assessment.instrument.tab'],
    path: 'instruments',
    load: () => import('../instrument/web/InstrumentsTab.tsx'),
  },
  { slot: 'today', right: 'case.work', order: 42, title: m['assessment.no.due'], load: () => import('./WaysBackPanel.tsx') },
  {
    slot: 'today',
    right: 'case.work',
    order: 44,
    title: m['assessment.information.untold'],
    load: () => import('../information/web/UntoldPanel.tsx'),
  },
  { slot: 'today', right: 'case.work', order: 40, title: m['assessment.drafts'], load: () => import('./DraftsPanel.tsx') },
]
