// The table of contents of what may be asked of the sociale kaart, and of what fits from it.
import { handlers as addressBook } from '../capabilities/directory/contact/server.ts'
import { handlers as history } from '../capabilities/directory/history/server.ts'
import { handlers as services } from '../capabilities/directory/offer/server.ts'
import { handlers as organisations } from '../capabilities/directory/organisation/server.ts'
import { handlers as offers } from '../capabilities/plan/offer/server.ts'

export const directory = [...organisations, ...services, ...addressBook, ...history, ...offers]
