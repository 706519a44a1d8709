// The table of contents of what may be asked about people and cases: it has the most topics.
import { handlers as professionals } from '../capabilities/people/around-case/server.ts'
import { handlers as belongings } from '../capabilities/people/belonging/server.ts'
import { handlers as cards } from '../capabilities/people/card/server.ts'
import { handlers as course } from '../capabilities/people/course/server.ts'
import { handlers as glass } from '../capabilities/people/glass/server.ts'
import { handlers as services } from '../capabilities/people/ground/server.ts'
import { handlers as handOvers } from '../capabilities/people/handover/server.ts'
import { handlers as homes } from '../capabilities/people/home/server.ts'
import { handlers as incidents } from '../capabilities/people/incident/server.ts'
import { handlers as languages } from '../capabilities/people/language/server.ts'
import { handlers as links } from '../capabilities/people/link/server.ts'
import { handlers as looks } from '../capabilities/people/looks/server.ts'
import { handlers as marks } from '../capabilities/people/mark/server.ts'
import { handlers as networks } from '../capabilities/people/network/server.ts'
import { handlers as patterns } from '../capabilities/people/pattern/server.ts'
import { handlers as reach } from '../capabilities/people/reach/server.ts'
import { handlers as cases } from '../capabilities/people/server.ts'
import type { Handler } from '../platform/http/handler.ts'

export const people: readonly Handler[] = [
  ...belongings,
  ...cards,
  ...course,
  ...glass,
  ...handOvers,
  ...homes,
  ...incidents,
  ...languages,
  ...links,
  ...looks,
  ...marks,
  ...networks,
  ...patterns,
  ...professionals,
  ...reach,
  ...services,
  ...cases,
]
