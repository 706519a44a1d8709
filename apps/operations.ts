// The table of contents of what may be asked: the handlers of every capability.
import { handlers as people } from '../capabilities/people/server.ts'
import { shown as foundPeople } from '../capabilities/people/search.ts'
import type { Handler } from '../platform/http/handler.ts'
import { searchHandlers } from '../platform/search/server.ts'

const search = searchHandlers([...foundPeople])

export const handlers: readonly Handler[] = [...search, ...people]
