// A letter as data: what stands on the paper, and how the organisation looks. Nothing in it is ever read as code.
import { z } from 'zod'

const line = (most: number) => z.string().max(most)

export const letterBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), text: line(20_000) }),
  z.object({ kind: z.literal('heading'), text: line(300) }),
  z.object({ kind: z.literal('list'), items: z.array(line(2000)) }),
])
export type LetterBlock = z.infer<typeof letterBlock>

/** `#1b5e4b`: six digits, so that it can be held against white. */
export const colour = z.string().regex(/^#[0-9a-f]{6}$/)

/** How an organisation looks on paper. Without a name nothing of it is shown: a neutral sender. */
export const letterhead = z.object({
  name: line(200),
  /** Address, telephone, website: a line each. */
  lines: z.array(line(200)).max(8),
  colour,
  /** Small print at the foot of each page. */
  foot: line(300),
})
export type Letterhead = z.infer<typeof letterhead>

/** All that stands on the paper, in the order in which it is read. */
export const letterPaper = z.object({
  language: z.enum(['nl', 'en']),
  head: letterhead,
  recipient: z.array(line(200)).max(8),
  /** "Lindervoort, 3 maart 2026" */
  placeAndDay: line(200),
  /** Our reference, your reference: each with its word. */
  facts: z.array(z.object({ word: line(100), value: line(200) })).max(6),
  subject: line(200),
  blocks: z.array(letterBlock).max(400),
  signature: z.array(line(200)).max(4),
  /** "pagina {page} van {pages}", the two filled in while setting. */
  pageWords: line(60),
})
export type LetterPaper = z.infer<typeof letterPaper>

export type TableMark = 'peak' | 'short'

/** A line of a table on paper: `group` is a heading over the lines below it, `sum` and `total` close them. */
export interface TableLine {
  readonly kind: 'group' | 'line' | 'sum' | 'total'
  readonly head: string
  readonly cells: readonly { readonly words: string; readonly mark?: TableMark }[]
}

/** A sheet of figures on its side (A4), in the order in which it is read. */
export interface TablePaper {
  readonly language: 'nl' | 'en'
  readonly head: Pick<Letterhead, 'name' | 'colour'>
  readonly title: string
  /** Of whom it is, and of which day. */
  readonly beside: string
  readonly facts: readonly { readonly word: string; readonly value: string }[]
  readonly sentences: readonly string[]
  readonly tables: readonly {
    readonly caption: string
    readonly columns: readonly string[]
    readonly lines: readonly TableLine[]
  }[]
  readonly foot: string
  /** "pagina {page} van {pages}", the two filled in while setting. */
  readonly pageWords: string
}

export type CellStyle = 'plain' | 'title' | 'soft' | 'head' | 'group' | 'sum'

/** Words, an amount, or an amount with the formula that gives it, as `SUM(B5:B9)`. */
export type WorkbookCell = string | { readonly cents: number; readonly formula?: string } | null

export interface WorkbookRow {
  readonly style: CellStyle
  readonly cells: readonly WorkbookCell[]
}

/** One sheet of a workbook. The first `frozen` rows and the first column stay in sight; it prints on one page wide. */
export interface WorkbookSheet {
  readonly name: string
  readonly frozen: number
  /** In signs. */
  readonly widths: readonly number[]
  readonly rows: readonly WorkbookRow[]
}
