// What closed folders show on pages that are not their own: ways in, and nothing at all to who is in none.
import { m } from '#texts'
import type { Panel } from '../../../platform/web/panels.ts'

export const panels: Panel[] = [
  { slot: 'case.identity', right: 'safety.work', order: 30, title: m['safety.title'], load: () => import('./FolderMark.tsx') },
  { slot: 'note.actions', right: 'safety.work', order: 20, title: m['safety.move'], load: () => import('./NoteMove.tsx') },
  { slot: 'task.actions', right: 'safety.work', order: 10, title: m['safety.move'], load: () => import('./TaskMove.tsx') },
  { slot: 'post.actions', right: 'safety.work', order: 10, title: m['safety.move'], load: () => import('./PostMove.tsx') },
  { slot: 'note.start', right: 'safety.work', order: 10, title: m['safety.title'], load: () => import('./NoteStart.tsx') },
  {
    slot: 'today.beside',
    right: 'safety.work',
    order: 40,
    title: m['safety.list.title'],
    load: () => import('./FoldersPanel.tsx'),
  },
  {
    slot: 'today.beside',
    right: 'safety.watch',
    order: 45,
    title: m['safety.meldcode.progress'],
    load: () => import('../meldcode/web/ProgressPanel.tsx'),
  },
]
