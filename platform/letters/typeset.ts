// Sets a letter or a sheet of figures as PDF that is tagged for those who listen (PDF/UA-1), and a letter as a Word file to go on in. Runs
// in a bounded thread.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { partsOf } from './docx-parts.ts'
import type { LetterPaper, TablePaper } from './model.ts'

const resolve = createRequire(import.meta.url).resolve

/** Fonts under the SIL Open Font License, as files that every machine has. */
const fonts = ['400Regular/SourceSans3_400Regular.ttf', '700Bold/SourceSans3_700Bold.ttf']

function fontBlobs(): Buffer[] {
  const folder = path.dirname(resolve('@expo-google-fonts/source-sans-3/package.json'))
  return fonts.map((file) => readFileSync(path.join(folder, file)))
}

function compile(sheet: string, inputs: Record<string, string>, madeAt: number): Uint8Array {
  const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs: fontBlobs() }] })
  return compiler.pdf(
    { mainFilePath: path.join(import.meta.dirname, sheet), inputs },
    { pdfStandard: 'ua-1' as never, creationTimestamp: madeAt },
  )
}

/** @param given.madeAt seconds since 1970: the same letter at the same moment gives the same bytes */
export function setPdf({ paper, madeAt }: { paper: LetterPaper; madeAt: number }): Uint8Array {
  return compile('letter.typ', { letter: JSON.stringify(paper) }, madeAt)
}

export function setTablePdf({ paper, madeAt }: { paper: TablePaper; madeAt: number }): Uint8Array {
  return compile('table.typ', { paper: JSON.stringify(paper) }, madeAt)
}

export function setDocx({ head, blocks, ...paper }: LetterPaper): Uint8Array {
  const zip = new PizZip()
  for (const [name, text] of Object.entries(partsOf(head.colour.slice(1)))) zip.file(name, text)
  const word = new Docxtemplater(zip, { paragraphLoop: true, linebreaks: true, nullGetter: () => '' })
  word.render({
    ...paper,
    author: head.name,
    named: head.name !== '',
    senderLines: head.lines,
    foot: head.foot,
    dated: paper.placeAndDay !== '',
    blocks: blocks.map((block) => ({
      isHeading: block.kind === 'heading',
      isParagraph: block.kind === 'paragraph',
      text: block.kind === 'list' ? '' : block.text,
      items: block.kind === 'list' ? block.items : [],
    })),
  })
  return word.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }) as Uint8Array
}

/** Many letters in one thread, so that the fonts are read once. */
export function setMany({ papers, as, madeAt }: { papers: LetterPaper[]; as: 'pdf' | 'docx'; madeAt: number }): Uint8Array[] {
  return papers.map((paper) => (as === 'pdf' ? setPdf({ paper, madeAt }) : setDocx(paper)))
}

/** Both at once: the thread is short-lived, so nothing of a letter stays in its memory. */
export function setBoth(given: { paper: LetterPaper; madeAt: number }): { pdf: Uint8Array; docx: Uint8Array } {
  return { pdf: setPdf(given), docx: setDocx(given.paper) }
}
