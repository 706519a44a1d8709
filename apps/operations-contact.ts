// The table of contents of what may be asked of contacts: notes, tasks, appointments, visits, and what stands around them.
import { handlers as absences } from '../capabilities/contact/absence/server.ts'
import { handlers as appointments } from '../capabilities/contact/appointment/server.ts'
import { handlers as around } from '../capabilities/contact/around/server.ts'
import { handlers as arranged } from '../capabilities/contact/arranged/server.ts'
import { handlers as drafts } from '../capabilities/contact/draft/server.ts'
import { handlers as feed } from '../capabilities/contact/feed/server.ts'
import { handlers as invitations } from '../capabilities/contact/invitation/server.ts'
import { handlers as notes } from '../capabilities/contact/note/server.ts'
import { handlers as offers } from '../capabilities/contact/offer/server.ts'
import { handlers as tasks } from '../capabilities/contact/task/server.ts'
import { handlers as themes } from '../capabilities/contact/theme/server.ts'
import { handlers as timeline } from '../capabilities/contact/timeline/server.ts'
import { handlers as day } from '../capabilities/contact/today/server.ts'
import { handlers as visits } from '../capabilities/contact/visit/server.ts'

export const contact = [
  ...notes,
  ...drafts,
  ...tasks,
  ...offers,
  ...feed,
  ...appointments,
  ...invitations,
  ...absences,
  ...day,
  ...arranged,
  ...around,
  ...timeline,
  ...themes,
  ...visits,
]
