// Copying a month forward: lines of a later month become lines of their own, and the months before stay as they are.
import { addToMonth, type Month } from '../../../../core/kit/day.ts'
import type { Id } from '../../../../core/kit/id.ts'
import type { Post } from '../model.ts'
import { copyForward } from '../rules.ts'

export interface Split {
  /** The last month of each post that was copied. */
  readonly ends: Month
  /** Copies, with the post each was made from. */
  readonly copies: readonly { readonly of: Id; readonly copy: Post }[]
}

/**
 * Lets what applies in one month go on as copies from a later month.
 * @param move `ids`: an id for each copy by the id of its post; a post without one stays as it is
 */
export function splitForward(
  posts: readonly Post[],
  { from, into, ids }: { from: Month; into: Month; ids: ReadonlyMap<Id, Id> },
): Split {
  const asked = posts.filter((post) => ids.has(post.id) && (post.from === null || post.from < into))
  const origins = new Map([...ids].map(([of, copy]) => [copy, of]))
  const copies = copyForward(asked, { from, into, idFor: (post) => ids.get(post.id) ?? post.id })
  return { ends: addToMonth(into, -1), copies: copies.map((copy) => ({ of: origins.get(copy.id) ?? copy.id, copy })) }
}
