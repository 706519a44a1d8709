// The six works that are measured, each as the requests a page or program makes.

import { listNotes, writeNote } from '../capabilities/contact/note/api.ts'
import { listCases, openCase, teamOverview } from '../capabilities/people/api.ts'
import { openPlan } from '../capabilities/plan/api.ts'
import { idFrom } from '../core/kit/id.ts'
import type { Operation } from '../core/kit/operation.ts'
import { exportCase } from '../platform/retention/api.ts'
import { find } from '../platform/search/api.ts'
import type { Subject } from './subjects.ts'

/** Stands in a request for an id that is made anew each time it is sent; laid out as an id, so that lengths stay. */
export const freshId = idFrom(0, new Uint8Array(10).fill(0xee))
export const freshKey = idFrom(0, new Uint8Array(10).fill(0xdd))

export interface Step {
  operation: Operation
  asked: Record<string, unknown>
}

export interface Work {
  name: string
  /** The ratio to the bare server it must reach at 32 connections. */
  target: number
  steps(subject: Subject): Step[]
}

const step = (operation: unknown, asked: Record<string, unknown>): Step => ({ operation: operation as Operation, asked })

function note({ caseId, words }: Subject): Record<string, unknown> {
  return {
    kind: 'phone',
    happenedAt: '2026-01-05T10:00:00Z',
    minutes: 15,
    withWhom: 'meting',
    body: `Gebeld over ${words}. Afgesproken dat de brief van de gemeente deze week wordt opgestuurd en dat we er vrijdag samen naar kijken.`,
    sharing: 'shared',
    notes: [{ id: freshId, caseId }],
  }
}

export const works: readonly Work[] = [
  { name: 'caseload', target: 0.35, steps: () => [step(listCases, { limit: 25 })] },
  {
    name: 'case',
    target: 0.35,
    steps: ({ caseId }) => [step(openCase, { caseId }), step(openPlan, { caseId }), step(listNotes, { caseId, limit: 20 })],
  },
  { name: 'write', target: 0.35, steps: (subject) => [step(writeNote, note(subject))] },
  { name: 'search', target: 0.5, steps: ({ words }) => [step(find, { asked: words, kinds: ['note'], limit: 20 })] },
  { name: 'team', target: 0.5, steps: () => [step(teamOverview, {})] },
  { name: 'export', target: 0.35, steps: ({ caseId }) => [step(exportCase, { caseId })] },
]
