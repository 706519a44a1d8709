// Carries out an operation for someone without an account: so much an address, in the organisation that the path names.
import { randomUUID } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type pg from 'pg'
import { clock } from '../settings/clock.ts'
import { guestOf, organisationAt } from '../tenancy/guest.ts'
import type { Handler } from './handler.ts'
import { type Performed, perform } from './perform.ts'
import { type Allowance, draw, guestChanges, guestLooks, type Measure } from './rules.ts'

export interface GuestAsk {
  /** Understood already. */
  asked: Record<string, unknown>
  key: string | null
}

export interface Guests {
  /** @returns what came of it, or how long this address must wait */
  ask(request: FastifyRequest, handler: Handler, given: GuestAsk): Promise<Performed | { kind: 'wait'; seconds: number }>
}

interface GuestsGiven {
  /** Pool of the role `guest`. */
  pool: pg.Pool
  /** Where a request comes from: the network, not the device. */
  addressOf(request: FastifyRequest): string
}

const mostAddresses = 20_000

/** Measures by address, in the memory of this process only: who asked for help is written down nowhere. */
function measures(allowance: Allowance): (address: string) => number {
  const known = new Map<string, Measure>()
  return (address) => {
    if (known.size >= mostAddresses) known.clear()
    const { measure, wait } = draw(known.get(address), allowance, performance.now())
    known.set(address, measure)
    return wait
  }
}

export function guestsOf({ pool, addressOf }: GuestsGiven): Guests {
  const waits = { look: measures(guestLooks), change: measures(guestChanges) }
  return {
    async ask(request, handler, { asked, key }) {
      const seconds = waits[handler.operation.trace](addressOf(request))
      if (seconds > 0) return { kind: 'wait', seconds }
      const tenantId = await organisationAt(pool, asked.organisation as string)
      if (tenantId === null) return { kind: 'absent' }
      const actor = guestOf(tenantId, asked)
      return perform(pool, handler, { actor, asked, key, requestId: randomUUID(), clock: clock() })
    },
  }
}
