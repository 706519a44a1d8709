// The kinds of receiver of Lindervoort: those that come along, some with more ticked, and two of its own. Made up; no advice.
import type { ReceiverKind } from '../capabilities/sharing/receiver-kind/model.ts'
import { kindsAtFirst, leastParts, withKind } from '../capabilities/sharing/receiver-kind/rules.ts'
import type { Key, Tenant } from './world.ts'

/** What was arranged of those that come along. */
const changed: Readonly<Record<string, Partial<ReceiverKind>>> = {
  municipality: { purpose: 'Dat de gemeente kan beslissen over de aanvraag.' },
  school: {
    parts: { ...leastParts, goals: 'ticked', instruments: 'left-out', notes: 'left-out' },
    purpose: 'Dat school en thuis weten wat de ander doet.',
  },
  housing: { parts: { ...leastParts, instruments: 'left-out', notes: 'left-out', household: 'left-out' } },
}

const own: readonly ReceiverKind[] = [
  {
    ...{ code: 'municipality-longer', word: 'Gemeente, verlenging', ground: 'public-task', retired: false },
    parts: { ...leastParts, goals: 'ticked', agreements: 'ticked' },
    purpose: 'Dat de gemeente kan beslissen of de hulp doorgaat.',
  },
  {
    ...{ code: 'food-bank', word: 'Voedselbank', ground: 'consent', retired: false },
    parts: {
      ...leastParts,
      goals: 'left-out',
      agreements: 'left-out',
      strengths: 'left-out',
      instruments: 'left-out',
      notes: 'left-out',
    },
    purpose: 'Een voedselpakket, zolang het inkomen niet genoeg is.',
  },
]

const arranged = own.reduce(
  withKind,
  kindsAtFirst.map((one) => ({ ...one, ...changed[one.code] })),
)

/** Who arranged them; null for an organisation that uses the list that comes along. */
export function receiverKindsOf(tenant: Tenant): { kinds: readonly ReceiverKind[]; by: Key } | null {
  const manager = tenant.members.find(({ roles }) => roles.includes('manager'))
  return tenant.key === 'lindervoort' && manager ? { kinds: arranged, by: manager.key } : null
}

/** The word that the kind of a report had; empty: our own word for it. */
export const receiverWordOf = (code: string): string => own.find((one) => one.code === code)?.word ?? ''
