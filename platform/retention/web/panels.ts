// What keeping shows on pages that are not its own.
import { m } from '#texts'
import type { Panel } from '../../web/panels.ts'

export const panels: Panel[] = [
  { slot: 'case.identity', right: 'case.read', order: 90, title: m['retention.hold'], load: () => import('./HoldMark.tsx') },
  { slot: 'case.overview', right: 'team.lead', order: 95, title: m['retention.hold'], load: () => import('./HoldPanel.tsx') },
  { slot: 'audit.review', right: 'trace.review', order: 20, title: m['retention.holds'], load: () => import('./HoldsPart.tsx') },
]
