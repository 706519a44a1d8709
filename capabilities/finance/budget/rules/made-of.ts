// Which lines a figure of the month is made of, planned beside what really moved.
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Id } from '../../../../core/kit/id.ts'
import { type Category, type Group, groups } from '../model.ts'
import { inGroup, type MonthSheet } from '../rules.ts'

/** A figure that someone may want to know the lines of: a group, all costs together, or what is left. */
export type MonthFigure = Group | 'costs' | 'left'

export interface FigureLine {
  readonly postId: Id | null
  readonly category: Category
  readonly name: string
  readonly planned: Cents
  readonly actual: Cents
}

export interface MadeOfMonth {
  readonly parts: readonly { group: Group; lines: readonly FigureLine[] }[]
  readonly planned: Cents
  readonly actual: Cents
}

function groupsOf(figure: MonthFigure): Group[] {
  if (figure === 'left') return [...groups]
  return groups.filter((group) => (figure === 'costs' ? group !== 'income' : group === figure))
}

const total = (lines: readonly FigureLine[], part: 'planned' | 'actual') => lines.reduce((sum, line) => sum + line[part], 0)

/** What counts in a figure; in what is left, costs are below zero. */
export function madeOfMonth({ rows }: Pick<MonthSheet, 'rows'>, figure: MonthFigure): MadeOfMonth {
  const parts = groupsOf(figure).map((group) => {
    const signed = (cents: Cents) => (figure === 'left' ? inGroup(group, cents) : cents)
    const own = rows.filter((row) => row.group === group)
    const lines = own.map(({ postId, category, name, counted, planned, actual }): FigureLine => {
      return { postId, category, name, planned: counted ? signed(planned) : 0, actual: signed(actual) }
    })
    return { group, lines: lines.filter(({ planned, actual }) => planned !== 0 || actual !== 0) }
  })
  const all = parts.flatMap(({ lines }) => lines)
  return { parts: parts.filter(({ lines }) => lines.length > 0), planned: total(all, 'planned'), actual: total(all, 'actual') }
}
