// The year of a household: load, reckon, give it to save, write what was there at its start.
import { m } from '#texts'
import { dutchFromCents } from '../../../core/kit/cents.ts'
import type { Day } from '../../../core/kit/day.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { setTable, setWorkbook } from '../../../platform/letters/door.ts'
import { letterLook, letterWords } from '../../contact/door.ts'
import { caseNames, openedCase, openPlace } from '../../people/door.ts'
import { mayWorkOn } from '../../people/rules.ts'
import { monthOn, spanOf } from '../budget/rules/budget-month.ts'
import * as door from '../door.ts'
import { openYear, putStart, saveYear, type YearView } from './api.ts'
import type { YearOverview } from './model.ts'
import { debtsIn } from './rules/debts-in.ts'
import { yearOverview } from './rules/year-overview.ts'
import { type YearWords, yearPaper } from './rules/year-paper.ts'
import { yearSheets } from './rules/year-workbook.ts'
import * as store from './store.ts'

/** The year as it is now, with what there was at its start. */
async function yearNow({ db, actor: { tenantId }, today }: Work, { caseId, year }: { caseId: string; year: number }) {
  const { startsOn, ...money } = await door.plannedAndActual(db, { tenantId, caseId, from: `${year}-01`, until: `${year}-12` })
  const starts = await store.startsOf(db, { tenantId, caseId, year })
  const opening = starts.find((one) => one.of === 'free')?.amountCents ?? 0
  const jars = Object.fromEntries(starts.map((one) => [one.of, one.amountCents]))
  const current = monthOn(today, startsOn)
  const began = spanOf(`${year}-01`, startsOn).from
  const debts = debtsIn(year, await door.debtLineOf(db, { tenantId, caseId }, today))
  return { overview: yearOverview({ ...money, year, current, opening, jars }), debts, starts, opening, current, began }
}

const open = handle(openYear, async (work, { caseId, year }) => {
  const { db, actor, may } = work
  const { overview, debts, starts, current, began } = await yearNow(work, { caseId, year })
  const able = mayWorkOn(await openedCase(db, actor.tenantId, caseId)).ok ? may(putStart) : []
  return { ...overview, debts, current, began, starts, may: able } as YearView
})

// What goes along on paper is Dutch, in whatever language a colleague works.
const dutch = { locale: 'nl' } as const
const monthShort = new Intl.DateTimeFormat('nl-NL', { month: 'short', timeZone: 'UTC' })
const monthLong = new Intl.DateTimeFormat('nl-NL', { month: 'long', timeZone: 'UTC' })
const named = (form: Intl.DateTimeFormat, month: string) => form.format(new Date(`${month}-01T12:00:00Z`))

const dayLong = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' })

const euros = (cents: number) => `€\u00a0${dutchFromCents(Math.abs(cents))}`

/** What one should know before the figures: how it ends, months short, dear and cheap ones. */
function factsOf(
  { forecast, deficitMonths, dearMonths, cheapMonths }: YearOverview,
  { opening, began }: { opening: number; began: Day },
) {
  const list = (months: readonly string[]) => months.map((month) => named(monthLong, month)).join(', ')
  const deficits =
    deficitMonths.length === 0
      ? m['finance.year.no-deficits']({}, dutch)
      : deficitMonths.length === 12
        ? m['finance.year.all-deficits']({}, dutch)
        : m['finance.year.deficits']({ count: deficitMonths.length, months: list(deficitMonths) }, dutch)
  const ends = m[`finance.year.forecast.${forecast < 0 ? 'short' : 'left'}`]({ amount: euros(forecast) }, dutch)
  return {
    facts: [
      {
        word: m['finance.year.start']({ day: dayLong.format(new Date(`${began}T12:00:00Z`)) }, dutch),
        value: `${opening < 0 ? '−' : ''}${euros(opening)}`,
      },
      { word: m['finance.year.forecast']({}, dutch), value: ends },
    ],
    sentences: [
      deficits,
      ...(dearMonths.length > 0 ? [m['finance.year.dear']({ count: dearMonths.length, months: list(dearMonths) }, dutch)] : []),
      ...(cheapMonths.length > 0
        ? [m['finance.year.cheap']({ count: cheapMonths.length, months: list(cheapMonths) }, dutch)]
        : []),
    ],
  }
}

async function wordsOf(
  { db, actor, today }: Work,
  caseId: string,
  view: { overview: YearOverview; opening: number; began: Day },
): Promise<YearWords> {
  const { overview } = view
  const { dayWords, words } = letterWords(today)
  const name = (await caseNames(db, actor.tenantId, [caseId])).get(caseId) ?? ''
  return {
    ...factsOf(overview, view),
    title: m['finance.year.title']({ year: overview.year }, dutch),
    beside: m['finance.year.beside']({ name, day: dayWords }, dutch),
    months: overview.months.map(({ month }) => named(monthShort, month).replace('.', '')),
    shows: {
      mixed: m['finance.year.mixed.short']({}, dutch),
      planned: m['finance.year.planned']({}, dutch),
      actual: m['finance.year.actual']({}, dutch),
    },
    group: (group) => m[`finance.group.${group}`]({}, dutch),
    category: (category) => m[`finance.category.${category}`]({}, dutch),
    kind: m['finance.year.category']({}, dutch),
    year: m['finance.year.total']({}, dutch),
    together: m['finance.month.together']({}, dutch),
    left: m['finance.year.left']({}, dutch),
    running: m['finance.year.running']({}, dutch),
    debts: m['finance.year.debts']({}, dutch),
    jars: m['finance.year.jars']({}, dutch),
    jarHeads: [
      m['finance.year.jar.start']({}, dutch),
      m['finance.year.jar.in']({}, dutch),
      m['finance.year.jar.out']({}, dutch),
      m['finance.year.jar.holds']({}, dutch),
    ],
    foot: m['finance.year.foot']({}, dutch),
    page: words.page,
  }
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const save = handle(saveYear, async (work, { caseId, year, as, show }) => {
  const view = await yearNow(work, { caseId, year })
  const words = await wordsOf(work, caseId, view)
  // No name: a file is seen on a desktop and in lists of downloads.
  if (as === 'xlsx') {
    const bytes = setWorkbook(words.title, yearSheets(view.overview, { words, opening: view.opening, debts: view.debts }))
    return { name: `${words.title}.xlsx`, mediaType: workbookType, bytes }
  }
  const { look } = await letterLook(work)
  const set = await setTable(yearPaper(view.overview, { head: look, show, debts: view.debts, words }), work.now)
  if (!set.ok) return refuse(set.reason === 'busy' ? 'sheet-busy' : 'sheet-not-set')
  return { name: `${words.title}.pdf`, mediaType: 'application/pdf', bytes: set.value }
})

const start = handle(putStart, async (work, { caseId, year, of, version, amountCents }) => {
  const { db } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const { tenantId, folderId, circleId } = place
  const at = { tenantId, caseId, year }
  const next = await store.putStart(db, at, { folderId, circleId, of, version, amountCents })
  if (next !== null) return { id: caseId, version: next }
  const found = await store.startsOf(db, at)
  return refuse('conflict', { version: found.find((one) => one.of === of)?.version ?? 0 })
})

export const handlers = [open, save, start]
