// Words and tones for what was reported.
import { m } from '#texts'
import type { IncidentKind } from '../model.ts'

export const stateTone = { reported: 'sun', looking: 'plain', closed: 'ok' } as const

export const kindWords = (kind: IncidentKind) => m[`people.incident.kind.${kind}`]()
