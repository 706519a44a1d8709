// What is measured apart from requests: starting, the first load of the page, and the month sheet.
import { randomUUID } from 'node:crypto'
import { type Actual, categories, groupOf, type Post } from '../capabilities/finance/budget/model.ts'
import { monthSheet } from '../capabilities/finance/budget/rules.ts'
import { measurePage, type PageFigures } from './page.ts'
import { median } from './rounds.ts'
import { measureStarts } from './starts.ts'

export interface Once {
  /** Seconds from `npm start` to the line with the address; the cold one makes and fills the demo organisation. */
  coldStart: number
  warmStart: number
  page: PageFigures | null
  /** Milliseconds for the sheet of a month with 60 posts and 300 rows of the account. */
  monthSheet: number
}

function sheetMilliseconds(): number {
  const nth = (at: number) => categories[at % categories.length] as (typeof categories)[number]
  const posts = Array.from({ length: 60 }, (_, at): Post => {
    const category = nth(at)
    return {
      ...{ id: randomUUID(), group: groupOf(category), category, name: '', amountCents: 1000 + at },
      ...{ period: 'month', expression: null, note: '', from: null, until: null, dueMonths: [], state: 'active' },
    }
  })
  const actuals = Array.from(
    { length: 300 },
    (_, at): Actual => ({ day: '2026-11-09', category: nth(at), amountCents: -at, postId: null }),
  )
  const times = Array.from({ length: 200 }, () => {
    const begin = performance.now()
    monthSheet(posts, actuals, '2026-11')
    return performance.now() - begin
  })
  return median(times.slice(50))
}

export async function measureOnce(): Promise<Once> {
  const starts = await measureStarts(measurePage)
  return { coldStart: starts.cold, warmStart: starts.warm, page: starts.meanwhile, monthSheet: sheetMilliseconds() }
}
