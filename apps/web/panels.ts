// The table of contents of panels: what each capability offers to pages that are not its own.
import type { Panel } from '../../platform/web/panels.ts'

export const panels: readonly Panel[] = []
