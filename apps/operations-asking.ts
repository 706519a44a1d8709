// The table of contents of what may be asked about requests for help, from the first question to who hears what became of it.
import { handlers as quickQuestions } from '../capabilities/intake/quick/server.ts'
import { handlers as referrers } from '../capabilities/intake/referrer/server.ts'
import { handlers as review } from '../capabilities/intake/review/server.ts'
import { handlers as intake } from '../capabilities/intake/server.ts'
import { handlers as waiting } from '../capabilities/intake/waiting/server.ts'
import { handlers as webForm } from '../capabilities/intake/webform/server.ts'
import { handlers as wmo } from '../capabilities/intake/wmo/server.ts'
import type { Handler } from '../platform/http/handler.ts'

export const asking: readonly Handler[] = [...intake, ...referrers, ...review, ...quickQuestions, ...waiting, ...webForm, ...wmo]
