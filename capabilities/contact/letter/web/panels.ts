// What letters, post and institutions show on pages that are not their own.
import { m } from '#texts'
import type { Panel } from '../../../../platform/web/panels.ts'

export const panels: Panel[] = [
  {
    slot: 'case.tabs',
    right: 'case.read',
    order: 40,
    title: m['contact.post'],
    path: 'post',
    load: () => import('../../post/web/PostTab.tsx'),
  },
  {
    slot: 'today',
    right: 'case.work',
    order: 35,
    title: m['contact.desks.pressing'],
    load: () => import('../../institution/web/PressingPanel.tsx'),
  },
  {
    slot: 'today',
    right: 'case.work',
    order: 40,
    title: m['contact.post.waiting'],
    load: () => import('../../post/web/UnreadPanel.tsx'),
  },
]
