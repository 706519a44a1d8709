// The table of contents of what may be asked about knowing a person: inventory, own reasons, instruments, what was told.
import { handlers as apart } from '../capabilities/assessment/apart/server.ts'
import { handlers as information } from '../capabilities/assessment/information/server.ts'
import { handlers as instruments } from '../capabilities/assessment/instrument/server.ts'
import { handlers as readiness } from '../capabilities/assessment/readiness/server.ts'
import { handlers as inventory } from '../capabilities/assessment/server.ts'
import type { Handler } from '../platform/http/handler.ts'

export const knowing: readonly Handler[] = [...inventory, ...readiness, ...instruments, ...information, ...apart]
