// The nouns of the closed register: complaints, incidents, calamities and aggression, and what its keepers do with them.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version, versionOrNone } from '../../../core/kit/receipt.ts'
import { roleNames } from '../../../core/kit/rights.ts'

export const incidentKinds = ['complaint', 'incident', 'calamity', 'aggression'] as const
export const incidentKind = z.enum(incidentKinds)
export type IncidentKind = (typeof incidentKinds)[number]

export const incidentState = z.enum(['reported', 'looking', 'closed'])
export type IncidentState = z.output<typeof incidentState>

export const incidentText = z.object({
  kind: incidentKind,
  happenedOn: day,
  what: z.string().trim().min(1).max(4000),
  /** The case it is about, where the reporter sees it; null: none. */
  caseId: id.nullable().default(null),
})
export type IncidentText = z.output<typeof incidentText>

/** What is added while it is followed; a finding closes it. */
export const stepKinds = ['follow-up', 'measure'] as const
export const stepKind = z.enum(stepKinds)
export type StepKind = (typeof stepKinds)[number]
export const stepWords = z.string().trim().min(1).max(4000)

export const incidentLine = z.object({
  id,
  version,
  kind: incidentKind,
  happenedOn: day,
  reportedAt: z.string(),
  reporterName: z.string(),
  state: incidentState,
})
export type IncidentLine = z.output<typeof incidentLine>

export const incidentView = z.object({
  line: incidentLine,
  what: z.string(),
  /** It is about a case; which one is told to who sees that case. */
  aboutCase: z.boolean(),
  caseId: id.nullable(),
  mine: z.boolean(),
  /** Whether the asker keeps the register: others see no steps. */
  keeps: z.boolean(),
  steps: z.array(
    z.object({ id, kind: z.enum([...stepKinds, 'finding']), words: z.string(), byName: z.string(), at: z.string() }),
  ),
})
export type IncidentView = z.output<typeof incidentView>

const role = z.enum(roleNames)

export const incidentSetting = z.object({ version: versionOrNone, roles: z.array(role), choosable: z.array(role) })
