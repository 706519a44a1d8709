// The table of contents of what happens by itself.
import type { Listener } from '../platform/jobs/listeners.ts'

export const listeners: readonly Listener[] = []
