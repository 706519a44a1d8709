// What a figure of the month or of this week is made of, in words: each line planned beside actual.
import { m } from '#texts'
import { monthWords } from '../../../../platform/web/when.ts'
import type { MadeOf } from '../../web/MadeOfDialog.tsx'
import { type FigureLine, type MonthFigure, madeOfMonth } from '../rules/made-of.ts'
import type { WeekMoney } from '../rules/week-money.ts'
import type { MonthSheet } from '../rules.ts'
import { groupWord, lineName } from './words.ts'

function inWords(line: FigureLine) {
  const { postId, category, planned, actual } = line
  return { key: postId ?? category, name: lineName(line), amounts: [planned, actual] }
}

export const figureWord = (figure: MonthFigure) =>
  figure === 'costs' ? m['finance.month.out']() : figure === 'left' ? m['finance.year.left']() : groupWord(figure)

export function monthInWords(sheet: MonthSheet, figure: MonthFigure): MadeOf {
  const { parts, planned, actual } = madeOfMonth(sheet, figure)
  return {
    title: m['finance.made-of']({ what: figureWord(figure), of: monthWords(sheet.month) }),
    heads: [m['finance.month.planned'](), m['finance.month.actual']()],
    parts: parts.map(({ group, lines }) => ({ word: parts.length > 1 ? groupWord(group) : null, lines: lines.map(inWords) })),
    sums: [planned, actual],
  }
}

export function weekInWords({ planned, spent, lines }: WeekMoney): MadeOf {
  return {
    title: m['finance.month.week'](),
    heads: [m['finance.month.planned'](), m['finance.month.actual']()],
    parts: [{ word: null, lines: lines.map(inWords) }],
    sums: [planned, spent],
    says: [m['finance.made-of.week']()],
  }
}
