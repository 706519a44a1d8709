// The register of processing for files.
import type { Kept } from '../retention/kept.ts'

export const kept: Kept[] = [
  {
    table: 'files.file',
    purpose:
      'Letters and papers of someone, with what is known of each; the bytes lie beside the database under the key of the organisation, are given by files.open-file, and go when the last row that names them goes.',
    ground: 'AVG 6(1)(e) public task, or 6(1)(b) by the order of the client; what a letter tells may be of a special category',
    term: null,
    personal: ['name'],
    of: 'folder',
    told: { whom: 'helped', ground: 'task', receivers: ['circle', 'person'] },
    atEnd: 'erase',
  },
]
