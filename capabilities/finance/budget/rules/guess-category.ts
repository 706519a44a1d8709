// Which category a typed name points to, in Dutch or in English, whatever language the page is in.
import { type Category, categoriesOf, type Group } from '../model.ts'
import called from './called.json' with { type: 'json' }

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')

/** The category that a name of a line points to, else the open one of the group. */
export function guessCategory(name: string, group: Group): Category {
  const codes: readonly Category[] = categoriesOf[group]
  const asked = plain(name)
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2)
  const score = (code: Category) =>
    Math.max(...called[code].map((one) => asked.filter((word) => plain(one).includes(word)).length))
  const best = [...codes].sort((a, b) => score(b) - score(a))[0] as Category
  return score(best) > 0 ? best : (codes.at(-1) as Category)
}
