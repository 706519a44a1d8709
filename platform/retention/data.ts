// The register of processing for what is kept whatever its terms say.
import type { Kept } from './kept.ts'

export const kept: Kept[] = [
  {
    table: 'retention.hold',
    purpose:
      'Says that a case is kept whatever its terms say, why, until when and by whom, so that a claim or a complaint finds its file.',
    ground: 'AVG 17(3)(e) and 18(2): legal claims; unverified, to be settled per organisation',
    term: null,
    personal: ['reason', 'lifted_because'],
    of: 'folder',
    told: { whom: 'helped', ground: 'accountability', receivers: ['circle', 'reviewer'] },
    atEnd: 'erase',
  },
]
