// The table of contents of what may be asked: the handlers of every capability.
import { handlers as evaluations } from '../capabilities/plan/evaluation/server.ts'
import { handlers as firstPlans } from '../capabilities/plan/family/server.ts'
import { handlers as presence } from '../capabilities/plan/presence/server.ts'
import { handlers as plan } from '../capabilities/plan/server.ts'
import { handlers as templates } from '../capabilities/plan/templates/server.ts'
import { handlers as safetyLooks } from '../capabilities/safety/looks/server.ts'
import { handlers as meldcode } from '../capabilities/safety/meldcode/server.ts'
import { handlers as safety } from '../capabilities/safety/server.ts'
import { handlers as weighing } from '../capabilities/safety/weighing/server.ts'
import { handlers as signal } from '../capabilities/signal/server.ts'
import type { Handler } from '../platform/http/handler.ts'
import { handlers as mail } from '../platform/mail/server.ts'
import { searchHandlers } from '../platform/search/server.ts'
import { handlers as settings } from '../platform/settings/server.ts'
import { undoHandlers } from '../platform/undo/server.ts'
import { found } from './found.ts'
import { asking } from './operations-asking.ts'
import { contact } from './operations-contact.ts'
import { directory } from './operations-directory.ts'
import { keeping } from './operations-keeping.ts'
import { knowing } from './operations-knowing.ts'
import { letters } from './operations-letters.ts'
import { money } from './operations-money.ts'
import { people } from './operations-people.ts'
import { sharing } from './operations-sharing.ts'
import { staff } from './operations-staff.ts'

const search = searchHandlers(found)
const plans = [...plan, ...presence, ...evaluations, ...firstPlans, ...templates]

const all: readonly Handler[] = [
  ...search,
  ...keeping,
  ...settings,
  ...mail,
  ...staff,
  ...directory,
  ...people,
  ...asking,
  ...knowing,
  ...plans,
  ...contact,
  ...letters,
  ...safety,
  ...safetyLooks,
  ...meldcode,
  ...weighing,
  ...money,
  ...sharing,
  ...signal,
]

export const handlers: readonly Handler[] = [...all, ...undoHandlers(all.map(({ operation }) => operation))]
