// What the log shows on pages that are not its own.
import { m } from '#texts'
import type { Panel } from '../../web/panels.ts'

export const panels: Panel[] = [
  { slot: 'today', right: 'trace.review', order: 1, title: m['audit.title'], load: () => import('./BrokenPanel.tsx') },
]
