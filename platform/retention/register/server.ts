// The register of processing: what the capabilities say of their tables, as lines and on paper.
import { m } from '#texts'
import { type Handler, handle, type Work } from '../../http/handler.ts'
import { refuse } from '../../http/outcome.ts'
import { setLetter } from '../../letters/door.ts'
import type { LetterBlock } from '../../letters/model.ts'
import { openRegister, saveRegister } from './api.ts'
import type { Registered, RegisterLine } from './model.ts'
import { linesOf, wordsOf } from './rules/register-lines.ts'
import { dpiaBlocks, type PaperWords, registerBlocks, registerCsv } from './rules/register-papers.ts'
import { organisationName } from './store.ts'

// What goes along on paper is Dutch, in whatever language a colleague works.
const dutch = { locale: 'nl' } as const
const dayLong = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })

/** A word of a capability, by the name of its table: which there are only the register knows. */
function said(key: string): string {
  const word = (m as unknown as Record<string, ((values: object, options: typeof dutch) => string) | undefined>)[key]
  if (word === undefined) throw new Error(`the register of processing has no words for ${key}`)
  return word({}, dutch)
}

function termWords({ term, atEnd }: RegisterLine): string {
  if (term === null) return m[`retention.term.${atEnd}`]({}, dutch)
  const days = m[`retention.term.${term.starts}`]({ days: term.days }, dutch)
  return term.verified ? days : `${days} (${m['retention.term.unverified']({}, dutch)})`
}

const questions = ['ground', 'need', 'term', 'persons', 'officer', 'risk', 'consult'] as const

function paperWords(): PaperWords {
  const head = (key: keyof PaperWords['heads']) => m[`retention.head.${key}`]({}, dutch)
  const part = (key: keyof PaperWords['dpia']) => m[`retention.dpia.${key}`]({}, dutch)
  return {
    part: (one) => said(`retention.part.${one}`),
    name: (table) => said(wordsOf(table).name),
    purpose: (table) => said(wordsOf(table).purpose),
    whom: (one) => m[`retention.whom.${one}`]({}, dutch),
    ground: (one) => m[`retention.ground.${one}`]({}, dutch),
    receiver: (one) => m[`retention.receiver.${one}`]({}, dutch),
    measure: (one) => m[`retention.measure.${one}`]({}, dutch),
    term: termWords,
    heads: {
      ...{ part: head('part'), name: head('name'), purpose: head('purpose'), whom: head('whom'), ground: head('ground') },
      ...{ receivers: head('receivers'), term: head('term'), measures: head('measures'), table: head('table') },
      columns: head('columns'),
    },
    dpia: {
      ...{ draft: part('draft'), what: part('what'), need: part('need'), who: part('who'), measures: part('measures') },
      ...{ terms: part('terms'), open: part('open'), unverified: part('unverified'), 'kept-forever': part('kept-forever') },
    },
    missing: m['retention.register.missing']({}, dutch),
    questions: questions.map((one) => m[`retention.dpia.question.${one}`]({}, dutch)),
  }
}

/** Sets it as a letter without a receiver. @returns the PDF, or nothing where it could not be set now */
async function setPaper({ db, actor, today, now }: Work, given: { title: string; blocks: LetterBlock[] }) {
  const name = await organisationName(db, actor.tenantId)
  const paper = {
    language: 'nl' as const,
    head: { name, lines: [], colour: '#1b5e4b', foot: '' },
    ...{ recipient: [], placeAndDay: dayLong.format(new Date(`${today}T12:00:00Z`)), facts: [], signature: [] },
    ...{
      subject: given.title,
      blocks: given.blocks,
      pageWords: m['retention.page']({ page: '{page}', pages: '{pages}' }, dutch),
    },
  }
  const set = await setLetter(paper, now)
  return set.ok ? set.value.pdf : null
}

/** @param kept what the capabilities keep */
export function registerHandlers(kept: readonly Registered[]): Handler[] {
  const lines = linesOf(kept)
  const open = handle(openRegister, async () => ({ rows: lines }))
  const save = handle(saveRegister, async (work, { as }) => {
    const words = paperWords()
    const title = m[as === 'dpia' ? 'retention.dpia.title' : 'retention.register.title']({}, dutch)
    const name = `${work.today} ${title}`
    // A mark in front, by which spreadsheet programs know the signs.
    const csv = () => new TextEncoder().encode(`\uFEFF${registerCsv(lines, words)}`)
    if (as === 'csv') return { name: `${name}.csv`, mediaType: 'text/csv; charset=utf-8', bytes: csv() }
    const blocks = as === 'dpia' ? dpiaBlocks(lines, words) : registerBlocks(lines, words)
    const bytes = await setPaper(work, { title, blocks })
    return bytes ? { name: `${name}.pdf`, mediaType: 'application/pdf', bytes } : refuse('register-not-set')
  })
  return [open, save]
}
