// What backups show on pages that are not their own.
import { m } from '#texts'
import type { Panel } from '../../web/panels.ts'

export const panels: Panel[] = [
  { slot: 'today', right: 'organisation.manage', order: 2, title: m['backup.title'], load: () => import('./LatePanel.tsx') },
  { slot: 'today', right: 'trace.review', order: 2, title: m['backup.put-back'], load: () => import('./PutBackPanel.tsx') },
]
