// What signals show on pages that are not their own.
import { m } from '#texts'
import type { Panel } from '../../../platform/web/panels.ts'

export const panels: Panel[] = [
  { slot: 'note.actions', right: 'signal.report', order: 10, title: m['signal.new'], load: () => import('./NoteSignal.tsx') },
]
