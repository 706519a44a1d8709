// Who looked in a case: told by role and ground, and by name once that was weighed.
import { m } from '#texts'
import { dayKey, fromKey, momentKey, toPage } from '../../../core/kit/page.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { setWorkbook } from '../../../platform/letters/door.ts'
import type { WorkbookRow } from '../../../platform/letters/model.ts'
import * as api from './api.ts'
import type { LookLine } from './model.ts'
import { didWhat, stateOfName, toldParts, toldRoles } from './rules.ts'
import * as store from './store.ts'

function lineOf({ asked, given, roles, parts, ...row }: store.LineRow): LookLine {
  return { ...row, roles: toldRoles(roles), parts: toldParts(parts), state: stateOfName({ asked, given }) }
}

const list = handle(api.listLooks, async ({ db }, { caseId, after, limit }) => {
  const rows = await store.lines(db, caseId, { after: fromKey(after, dayKey), limit })
  return toPage(rows.map(lineOf), limit, (row) => `${row.day}/${row.id}`)
})

/** All lines of a case; a portion at a time, so that a long one costs no long statement. */
async function allLines(db: Db, caseId: string): Promise<LookLine[]> {
  const limit = 1000
  const all: store.LineRow[] = []
  for (let more = true; more; ) {
    const last = all.at(-1)
    const rows = await store.lines(db, caseId, { after: last ? { on: last.day, id: last.id } : null, limit })
    all.push(...rows.slice(0, limit))
    more = rows.length > limit
  }
  return all.map(lineOf)
}

/** The line as words: what stands on the page stands in the workbook. */
function sheetRow({ day, roles, employer, near, because, parts, looks, changes, state, name, reason }: LookLine): WorkbookRow {
  const who = roles.map((role) => m[`auth.role.${role}`]()).join(', ') || m['people.looks.colleague']()
  const what = parts.map((part) => m[`people.looks.part.${part}`]()).join(', ')
  const did = m[`people.looks.did.${didWhat({ looks, changes })}`]({ looks, changes })
  const ground = [m[`people.looks.near.${near}`](), because ? m[`people.glass.because.${because}`]() : '']
  const named = { 'not-asked': '', asked: m['people.looks.weighing'](), given: name ?? '', kept: m['people.looks.kept']() }[state]
  return { style: 'plain', cells: [day, who, employer, ground.filter(Boolean).join(': '), what, did, named, reason] }
}

const save = handle(api.saveLooks, async ({ db }, { caseId }) => {
  const title = m['people.looks.title']()
  const heads = ['day', 'role', 'employer', 'near', 'what', 'did', 'name', 'reason'] as const
  const rows: WorkbookRow[] = [
    { style: 'title', cells: [title] },
    { style: 'head', cells: heads.map((head) => m[`people.looks.head.${head}`]()) },
    ...(await allLines(db, caseId)).map(sheetRow),
  ]
  const bytes = setWorkbook(title, [{ name: title, frozen: 2, widths: [12, 32, 28, 44, 44, 28, 24, 44], rows }])
  // No name: a file is seen on a desktop and in lists of downloads.
  return { name: `${title}.xlsx`, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes }
})

const ask = handle(api.askName, async ({ db }, asked) =>
  (await store.askName(db, asked)) ? { id: asked.id, version: 1 } : refuse('name-asked'),
)

const names = handle(api.listNames, async ({ db }, { after, limit }) => {
  const rows = await store.namesToWeigh(db, { after: fromKey(after, momentKey), limit })
  const told = rows.map((row) => ({ ...row, roles: toldRoles(row.roles) }))
  return toPage(told, limit, (row) => `${row.askedAt}/${row.id}`)
})

const weigh = handle(api.weighName, async ({ db, concerns }, { nameId, ...to }) => {
  const caseId = await store.weigh(db, nameId, to)
  if (caseId === null) return refuse('absent')
  // The trace knows the case; who weighs learns nothing of it.
  concerns([caseId])
  return { id: nameId, version: 1 }
})

export const handlers = [list, save, ask, names, weigh]
