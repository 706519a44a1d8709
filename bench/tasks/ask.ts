// Asks the server as a worker who is signed in, past the pages: for what must be there before, and to put back what was written.
import type { AskedOf, Given, Operation } from '../../core/kit/operation.ts'
import { send } from '../../platform/http/send.ts'

export type Ask = <Op extends Operation>(operation: Op, asked: AskedOf<Op>) => Promise<Given<Op>>

export function askOn(address: string, token: string): Ask {
  return async (operation, asked) => {
    const { status, body } = await send(operation, asked as Record<string, unknown>, { address, token })
    if (status >= 400) throw new Error(`${operation.name}: ${status} ${JSON.stringify(body)}`)
    return body as never
  }
}
