// The register of processing for mail that leaves.
import type { Kept } from '../retention/kept.ts'

export const kept: Kept[] = [
  {
    table: 'mail.outgoing',
    purpose:
      'To whom a mail went, of which kind and when, or why it did not, to answer for it and to tell who asked for it. Its words and the address are not kept.',
    ground: 'AVG 6(1)(e) public task, or 6(1)(b) by the order of the client',
    term: null,
    personal: ['person_id', 'kind', 'state', 'why', 'settled_at'],
    of: 'folder',
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
]
