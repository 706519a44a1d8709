// The copy of a file: made of what the register of processing knows, judged piece by piece, read along, then given.
import { m } from '#texts'
import { toPage } from '../../../core/kit/page.ts'
import { hashOf } from '../../../platform/files/hash-of.ts'
import type { Handler, Work } from '../../../platform/http/handler.ts'
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { bundle, setLetters } from '../../../platform/letters/door.ts'
import { rowsOfCase, type Tables } from '../../../platform/retention/door.ts'
import type { Kept } from '../../../platform/retention/kept.ts'
import { letterLook, letterWords } from '../../contact/door.ts'
import { colleaguesOf, factsForLetter, openedCase, peopleOf } from '../../people/door.ts'
import { dayIn, rightsRequestAt } from '../door.ts'
import * as api from './api.ts'
import { absentIn, hasOut, shownOf } from './rules/black.ts'
import { namedField, plainName } from './rules/named-fields.ts'
import { namedTable } from './rules/named-tables.ts'
import { papersOf, type Shown } from './rules/paper-of.ts'
import { aboutOf, contentOf, dayOf, hangsOn, isPart } from './rules/pieces.ts'
import * as store from './store.ts'

type Row = Readonly<Record<string, unknown>>

const hashed = (row: Row) => hashOf(JSON.stringify(row)).slice(0, 40)

/** By which a piece is found again: what hangs on a note, on post or on a task goes with it. */
function keyOf(table: string, row: Row): string {
  const own = typeof row.id === 'string' ? row.id : hashed(row)
  const on = [row.note_id, row.post_id, row.task_id].find((id) => typeof id === 'string')
  return hangsOn(table) && on !== undefined ? `${on}/${own}` : own
}

/** What of the rows of a case becomes a piece. */
async function piecesIn(work: Work, caseId: string, given: { kept: readonly Kept[]; tables: Tables }) {
  const { db, actor } = work
  const { tenantId } = actor
  const file = await openedCase(db, tenantId, caseId)
  const [all, around] = await Promise.all([
    rowsOfCase(db, given.tables, { tenantId, caseId }),
    peopleOf(db, tenantId, file.folderId),
  ])
  const others = around.filter(({ id }) => id !== file.personId)
  const personal = new Map(given.kept.map((one) => [one.table, one.personal]))
  const pieces = all.flatMap(({ table, rows }) =>
    (rows as Row[]).map((row) => {
      const content = contentOf(row, personal.get(table) ?? [])
      return { table, key: keyOf(table, row), onDay: dayOf(row), content, about: aboutOf(row, content, others) }
    }),
  )
  const told = pieces.filter(({ table, content }) => isPart(table) && Object.keys(content).length > 0)
  const newest = told.toSorted((a, b) => a.table.localeCompare(b.table) || (b.onDay ?? '').localeCompare(a.onDay ?? ''))
  return { place: { tenantId, caseId, folderId: file.folderId, circleId: file.circleId }, pieces: newest }
}

function makeHandler(given: { kept: readonly Kept[]; tables: Tables }): Handler {
  return handle(api.makeCopy, async (work, { requestId, id }) => {
    const { db, actor, today } = work
    const { tenantId, memberId } = actor
    const request = await rightsRequestAt(db, tenantId, requestId)
    if (request.kind !== 'access') return refuse('copy-not-access')
    const { place, pieces } = await piecesIn(work, request.caseId, given)
    await store.insertCopy(db, place, { id, requestId, madeBy: memberId, madeOn: today })
    const copy = await store.copyOfRequest(db, tenantId, requestId)
    if (copy?.state !== 'draft') return refuse('copy-not-draft')
    await store.insertPieces(db, { ...place, copyId: copy.id }, pieces)
    if (copy.id === id) return { id, version: copy.version }
    const to = { madeBy: memberId, madeOn: today }
    const next = await store.updateCopy(db, { tenantId, id: copy.id, version: copy.version }, to)
    return next === null ? refuse('copy-not-draft') : { id: copy.id, version: next }
  })
}

const open = handle(api.openCopy, async (work, { requestId }) => {
  const { db, actor, may } = work
  const { tenantId, memberId } = actor
  const copy = await store.copyOfRequest(db, tenantId, requestId)
  if (!copy) return { copy: null }
  const [counts, colleagues, request] = await Promise.all([
    store.countsOf(db, tenantId, copy.id),
    colleaguesOf(work, copy.circleId),
    rightsRequestAt(db, tenantId, requestId),
  ])
  const { state } = copy
  const takes = copy.madeBy === memberId || request.handlerId === memberId
  const able = {
    draft: may(api.makeCopy, api.judgePiece, api.offerCopy),
    offered: copy.readerId === memberId ? may(api.releaseCopy, api.returnCopy) : [],
    released: takes ? may(api.saveCopy) : [],
  }
  const { id, version, makerName, madeOn, readerName, releasedOn, returnedWhy } = copy
  const view = { id, version, state, makerName, madeOn, readerName, releasedOn, returnedWhy, ...counts }
  return { copy: { ...view, readers: colleagues.filter((one) => one.id !== copy.madeBy), may: able[state] } }
})

const list = handle(api.listPieces, async ({ db, actor }, { copyId, which, after, limit }) => {
  const from = Number.parseInt(after ?? '', 10)
  const at = { tenantId: actor.tenantId, copyId, which, after: Number.isSafeInteger(from) && from < 2 ** 31 ? from : 0 }
  const rows = await store.piecesOf(db, { ...at, most: limit + 1 })
  return toPage(rows, limit, (row) => String(row.nth))
})

const judge = handle(api.judgePiece, async ({ db, actor }, { copyId, pieceId, version, ...said }) => {
  const { tenantId } = actor
  const piece = await store.pieceRow(db, { tenantId, copyId, pieceId })
  if (!piece) return refuse('absent')
  if ((await store.copyRow(db, tenantId, copyId)).state !== 'draft') return refuse('copy-not-draft')
  if (absentIn(piece.content, said.passages).length > 0) return refuse('copy-passage-absent')
  const known = new Set(piece.about.map(({ id }) => id))
  const judged = Object.fromEntries(Object.entries(said.judged).filter(([id]) => known.has(id)))
  const out = hasOut({ ...said, judged, content: piece.content, about: piece.about })
  if (out && said.because === null) return refuse('copy-reason-missing')
  const to = { ...said, judged, because: out ? said.because : null }
  const next = await store.updatePiece(db, { tenantId, id: pieceId, version }, to)
  return next === null ? refuse('conflict', { version: piece.version }) : { id: pieceId, version: next }
})

type At = { copyId: string; version: number }

async function turn({ db, actor }: Work, { copyId, version }: At, to: Parameters<typeof store.updateCopy>[2]) {
  const next = await store.updateCopy(db, { tenantId: actor.tenantId, id: copyId, version }, to)
  if (next !== null) return { id: copyId, version: next }
  return refuse('conflict', { version: (await store.copyRow(db, actor.tenantId, copyId)).version })
}

const offer = handle(api.offerCopy, async (work, { readerId, ...at }) => {
  const { db, actor } = work
  const copy = await store.copyRow(db, actor.tenantId, at.copyId)
  if (copy.state !== 'draft') return refuse('copy-not-draft')
  if ((await store.countsOf(db, actor.tenantId, at.copyId)).toJudge > 0) return refuse('copy-unjudged')
  const colleagues = await colleaguesOf(work, copy.circleId)
  if (readerId === copy.madeBy || !colleagues.some(({ id }) => id === readerId)) return refuse('copy-not-reader')
  return turn(work, at, { state: 'offered', readerId, returnedWhy: '' })
})

/** Whether a copy lies with the asker to read along. */
async function isWithMe({ db, actor }: Work, { copyId }: At): Promise<boolean> {
  const { state, readerId } = await store.copyRow(db, actor.tenantId, copyId)
  return state === 'offered' && readerId === actor.memberId
}

const release = handle(api.releaseCopy, async (work, at) =>
  (await isWithMe(work, at)) ? turn(work, at, { state: 'released', releasedOn: work.today }) : refuse('copy-not-yours'),
)

const giveBack = handle(api.returnCopy, async (work, { why, ...at }) =>
  (await isWithMe(work, at)) ? turn(work, at, { state: 'draft', readerId: null, returnedWhy: why }) : refuse('copy-not-yours'),
)

const dutch = { locale: 'nl' } as const

function tableWords(table: string): string {
  const known = namedTable(table)
  return known ? m[`sharing.copy.table.${known}`]({}, dutch) : plainName(table)
}

function fieldWords(field: string): string {
  const known = namedField(field)
  return known ? m[`sharing.copy.field.${known}`]({}, dutch) : plainName(field)
}

/** All pieces as they go along; a portion at a time, so that a large file costs no long statement. */
async function shownIn({ db, actor }: Work, copyId: string): Promise<{ shown: Shown[]; leftOut: boolean }> {
  const shown: Shown[] = []
  let leftOut = false
  const most = 1000
  for (let after = 0, more = true; more; ) {
    const rows = await store.piecesOf(db, { tenantId: actor.tenantId, copyId, which: 'all', after, most })
    for (const piece of rows) {
      const content = shownOf(piece)
      leftOut ||= hasOut(piece)
      if (content) shown.push({ table: piece.table, onDay: piece.onDay, content })
    }
    after = rows.at(-1)?.nth ?? after
    more = rows.length === most
  }
  return { shown, leftOut }
}

const take = handle(api.saveCopy, async (work, { copyId }) => {
  const { db, actor, today, now } = work
  const { tenantId, memberId } = actor
  const copy = await store.copyRow(db, tenantId, copyId)
  const request = await rightsRequestAt(db, tenantId, copy.requestId)
  if (copy.state !== 'released') return refuse('copy-not-released')
  if (copy.madeBy !== memberId && request.handlerId !== memberId) return refuse('copy-not-yours')
  if (request.outcome !== 'granted' && request.outcome !== 'partial') return refuse('copy-undecided')
  const [{ shown, leftOut }, { look }, person] = await Promise.all([
    shownIn(work, copyId),
    letterLook(work),
    factsForLetter(db, tenantId, copy.caseId),
  ])
  const madeOn = dayIn(copy.madeOn, 'nl')
  const papers = papersOf(shown, look, {
    ...{
      person: person.name,
      dayWords: dayIn(today, 'nl'),
      page: letterWords(today).words.page,
      table: tableWords,
      field: fieldWords,
    },
    intro: m['sharing.copy.paper.intro']({ day: madeOn }, dutch),
    leftOut: leftOut ? m['sharing.copy.paper.left-out']({}, dutch) : '',
    subject: (part, parts) =>
      [m['sharing.copy.paper.subject']({}, dutch), parts > 1 ? m['sharing.copy.paper.part']({ part, parts }, dutch) : '']
        .filter(Boolean)
        .join(', '),
  })
  const set = await setLetters(papers, 'pdf', now)
  if (!set.ok) return refuse(set.reason === 'busy' ? 'letter-busy' : 'letter-not-set')
  const name = m['sharing.copy.paper.file']({}, dutch)
  const data = JSON.stringify({ of: person.name, madeOn: copy.madeOn, pieces: shown }, null, 1)
  const files = [
    ...set.value.map((bytes, at) => ({ name: `${name} ${at + 1}.pdf`, bytes })),
    { name: `${name}.json`, bytes: new TextEncoder().encode(data) },
  ]
  // No name of the person: a file is seen on a desktop and in lists of downloads.
  return { name: `${today} ${name}.zip`, mediaType: 'application/zip', bytes: bundle(files) }
})

const mine = handle(api.copiesToRead, async ({ db, actor }) => ({
  rows: await store.toRead(db, actor.tenantId, actor.memberId),
}))

/** @param kept the register; @param given the table that says where a case lies, and what may leave about the people in it */
export function copyHandlers(kept: readonly Kept[], given: Omit<Tables, 'inFolder'>): Handler[] {
  const inFolder = kept.filter((one) => one.of === 'folder' && !one.unseen && isPart(one.table)).map((one) => one.table)
  const make = makeHandler({ kept, tables: { ...given, inFolder } })
  return [make, open, list, judge, offer, release, giveBack, take, mine]
}
