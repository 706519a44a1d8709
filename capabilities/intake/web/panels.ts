// What intake shows on pages that are not its own.
import { m } from '#texts'
import type { Panel } from '../../../platform/web/panels.ts'

export const panels: Panel[] = [
  {
    slot: 'today',
    right: 'request.register',
    order: 30,
    title: m['intake.today.title'],
    load: () => import('./WaitingPanel.tsx'),
  },
]
