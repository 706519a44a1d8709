// What contacts show on pages that are not their own.
import { m } from '#texts'
import type { Panel } from '../../../platform/web/panels.ts'

export const panels: Panel[] = [
  { slot: 'case.beside', right: 'case.read', order: 10, title: m['contact.timeline'], load: () => import('./TimelinePanel.tsx') },
  { slot: 'case.overview', right: 'case.read', order: 30, title: m['contact.tasks'], load: () => import('./TasksPanel.tsx') },
  {
    slot: 'case.overview',
    right: 'case.read',
    order: 90,
    title: m['contact.theme.help'],
    load: () => import('../theme/web/ThemePanel.tsx'),
  },
  { slot: 'today', right: 'case.read', order: 5, title: m['contact.watch'], load: () => import('../visit/web/WatchPanel.tsx') },
  {
    slot: 'today',
    right: 'case.read',
    order: 6,
    title: m['contact.unsent'],
    load: () => import('../invitation/web/UnsentPanel.tsx'),
  },
  {
    slot: 'settings.mail',
    right: 'organisation.manage',
    order: 10,
    title: m['contact.reminding'],
    load: () => import('../invitation/web/RemindingPanel.tsx'),
  },
  { slot: 'today', right: 'case.read', order: 10, title: m['contact.today'], load: () => import('./TodayPanel.tsx') },
  { slot: 'today.beside', right: 'case.read', order: 10, title: m['contact.todo'], load: () => import('./TodoPanel.tsx') },
  {
    slot: 'hand-over',
    right: 'team.lead',
    order: 10,
    title: m['contact.absence.title'],
    load: () => import('../absence/web/AbsencePanel.tsx'),
  },
  { slot: 'note', right: 'case.work', order: 10, title: m['web.note.new'], load: () => import('./QuickNote.tsx') },
]
