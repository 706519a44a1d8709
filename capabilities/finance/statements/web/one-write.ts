// A write whose answer was lost on the way: asked again it is the same write, under the same id and key.
import { Unreachable } from '../../../../platform/web/failures.ts'
import { newId } from '../../../../platform/web/new-id.ts'

export class OneWrite {
  #held: { asked: string; id: string; key: string } | null = null

  /** The id and key of an ask: those it went under before, until an answer to it came. */
  of(asks: object): { id: string; key: string } {
    const asked = JSON.stringify(asks)
    if (this.#held?.asked !== asked) this.#held = { asked, id: newId(), key: newId() }
    return this.#held
  }

  /** Forgets the ask, unless what went wrong is that the line was cut before its answer came. */
  answered(failure?: unknown): void {
    if (!(failure instanceof Unreachable || failure instanceof TypeError)) this.#held = null
  }
}
