// The register of processing for the trace.
import type { Kept } from '../retention/kept.ts'

export const kept: Kept[] = [
  {
    table: 'audit.event',
    purpose: 'Who looked at or changed what, when, in which role and about whom, to answer for it.',
    ground: 'AVG 5(2) and 6(1)(c): who looked, and why, is accounted for (NEN 7513)',
    // Added to only: nothing takes a row away.
    term: null,
    personal: ['member_id', 'roles', 'subjects'],
    of: 'nobody',
    told: { whom: 'staff', ground: 'accountability', receivers: ['reviewer'] },
    atEnd: 'keep-for-accountability',
  },
]
