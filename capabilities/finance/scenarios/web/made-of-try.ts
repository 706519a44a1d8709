// What a figure that is tried out is made of, by group; costs are below zero.

import { groups } from '../../budget/model.ts'
import { inGroup } from '../../budget/rules.ts'
import { groupWord, lineName } from '../../budget/web/words.ts'
import type { MadeOf } from '../../web/MadeOfDialog.tsx'
import type { Opened } from './CompareTable.tsx'

export function madeOfTry({ title, part, of }: Opened): MadeOf {
  const asked = groups.filter((group) => part === 'left' || (group === 'income') === (part === 'income'))
  const parts = asked.map((group) => {
    const own = of.lines.filter(({ line, cents }) => line.group === group && cents !== 0)
    const lines = own.map(({ line, cents }) => ({ key: line.id, name: lineName(line), amounts: [inGroup(group, cents)] }))
    return { word: groupWord(group), lines }
  })
  return { title, heads: [], parts, sums: [part === 'costs' ? 0 - of.costs : of[part]] }
}
