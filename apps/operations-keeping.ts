// The table of contents of what may be asked of what is kept: a whole case, the copy that someone is given of it, and the register of processing.

import { copyHandlers } from '../capabilities/sharing/copy/server.ts'
import type { Handler } from '../platform/http/handler.ts'
import { registerHandlers } from '../platform/retention/register/server.ts'
import { retentionHandlers } from '../platform/retention/server.ts'
import { kept } from './kept.ts'

const ofCase = {
  subject: 'people.case_file',
  ofPeople: { 'people.person': 'people.card_in_folder', 'people.reach_agreement': 'people.reach_in_folder' },
}

export const keeping: readonly Handler[] = [
  ...registerHandlers(kept),
  ...retentionHandlers(kept, ofCase),
  ...copyHandlers(kept, ofCase),
]
