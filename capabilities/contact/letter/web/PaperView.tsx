// A letter as it will look on paper, while one writes it.
import type { CSSProperties } from 'react'
import { m } from '#texts'
import type { LetterBlock, LetterPaper } from '../../../../platform/letters/model.ts'
import './letter.css'

/** Lines of one paragraph, each on its own. */
function Lines({ text }: { text: string }) {
  return text.split('\n').map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing else to be known by.
    <span key={at} className="paper-line">
      {line}
    </span>
  ))
}

function Block({ block }: { block: LetterBlock }) {
  if (block.kind === 'heading') return <h3>{block.text}</h3>
  if (block.kind === 'paragraph')
    return (
      <p>
        <Lines text={block.text} />
      </p>
    )
  return (
    <ul>
      {block.items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have nothing else to be known by.
        <li key={at}>{item}</li>
      ))}
    </ul>
  )
}

export function PaperView({ paper }: { paper: LetterPaper }) {
  const { head, recipient, placeAndDay, facts, subject, blocks } = paper
  const colour = { '--letter-colour': head.colour } as CSSProperties
  return (
    <article className="paper private" style={colour} aria-label={m['contact.letter.paper']()}>
      <header>
        {head.name ? <p className="paper-name">{head.name}</p> : null}
        <p className="paper-sender">
          <Lines text={head.lines.join('\n')} />
        </p>
      </header>
      <address>
        <Lines text={recipient.join('\n')} />
      </address>
      <p>{placeAndDay}</p>
      {facts.map((fact) => (
        <p key={fact.word}>
          {fact.word}: {fact.value}
        </p>
      ))}
      {subject === '' ? null : <h2>{subject}</h2>}
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have nothing else to be known by.
        <Block key={at} block={block} />
      ))}
      {head.foot ? <footer>{head.foot}</footer> : null}
    </article>
  )
}
