// Plain text as people type it, in paragraphs, lists and headings.
import type { LetterBlock } from '../model.ts'

const item = /^\s*[-*•]\s+/
const heading = /^#{1,3}\s+/

/** What no paper can show goes; a tab is a space. Line ends stay. */
export function plainSigns(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\u200b\u2028\u2029\ufeff\ufffe\uffff]/gu, (sign) => (sign === '\n' ? '\n' : ''))
    .toWellFormed()
}

function blocksIn(part: string): LetterBlock[] {
  const blocks: LetterBlock[] = []
  for (const line of part.split('\n')) {
    const last = blocks.at(-1)
    if (heading.test(line)) blocks.push({ kind: 'heading', text: line.replace(heading, '').trim() })
    else if (item.test(line)) {
      const words = line.replace(item, '').trim()
      if (last?.kind === 'list') last.items.push(words)
      else blocks.push({ kind: 'list', items: [words] })
    } else if (last?.kind === 'paragraph') last.text += `\n${line.trimEnd()}`
    else blocks.push({ kind: 'paragraph', text: line.trim() })
  }
  return blocks
}

/** An empty line begins a paragraph; lines that begin with "- " are a list, with "# " a heading. */
export function blocksOf(text: string): LetterBlock[] {
  return plainSigns(text)
    .split(/\n[ ]*\n+/)
    .map((part) => part.replace(/^\n+|\n+$/g, ''))
    .filter((part) => part.trim() !== '')
    .flatMap(blocksIn)
}
