// What people at work show on pages that are not of their own topic.
import { m } from '#texts'
import type { Panel } from '../../web/panels.ts'

const first = {
  right: 'organisation.manage',
  order: 1,
  title: m['tenancy.first'],
  load: () => import('./FirstPanel.tsx'),
} as const

export const panels: Panel[] = [
  { slot: 'today', ...first },
  { slot: 'settings', ...first },
  { slot: 'hand-over', right: 'team.lead', order: 1, title: m['tenancy.away'], load: () => import('./AwayPanel.tsx') },
]
