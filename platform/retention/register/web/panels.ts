// Where the register of processing shows on pages that are not its own.
import { m } from '#texts'
import type { Panel } from '../../../web/panels.ts'

export const panels: Panel[] = [
  {
    slot: 'audit.review',
    right: 'trace.review',
    order: 30,
    title: m['retention.register.title'],
    load: () => import('./RegisterPart.tsx'),
  },
]
