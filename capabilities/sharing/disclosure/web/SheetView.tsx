// What leaves, exactly as its receiver reads it: the same words in the same order as on the page of the receiver.
import { m } from '#texts'
import { lineGroups, type Sheet } from '../model.ts'
import { allowedWords, dayOnSheet, inDutch, togetherWords } from './words.ts'
import './sharing.css'

function Lines({ lines }: { lines: readonly { key: string; title: string; text: string }[] }) {
  const shown = lines.filter(({ text }) => text !== '')
  if (shown.length === 0) return null
  return (
    <dl className="left-lines">
      {shown.map(({ key, title, text }) => (
        <div key={key}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

export function SheetView({ sheet }: { sheet: Sheet }) {
  const together = togetherWords(sheet)
  return (
    <article className="left-sheet private" lang="nl" aria-label={m['sharing.preview']()}>
      <header>
        <p className="left-from">{sheet.organisation}</p>
        <p className="soft">
          {m['sharing.reception.from']({ by: sheet.fromName, to: sheet.toWhom, day: dayOnSheet(sheet.leftOn) }, inDutch)}
        </p>
      </header>
      <Lines
        lines={[
          { key: 'question', title: m['sharing.reception.question']({}, inDutch), text: sheet.question },
          { key: 'purpose', title: m['sharing.reception.purpose']({}, inDutch), text: sheet.purpose },
        ]}
      />
      {together ? (
        <p className="left-together">
          <strong>{m['sharing.reception.together']({}, inDutch)}</strong> {together}
        </p>
      ) : null}
      {lineGroups.map((group) => {
        const lines = sheet.lines.filter((line) => line.group === group)
        return lines.length === 0 ? null : (
          <section key={group}>
            <h2>{m[`sharing.group.${group}`]({}, inDutch)}</h2>
            <Lines lines={lines} />
          </section>
        )
      })}
      <Lines
        lines={[
          { key: 'allowed', title: m['sharing.reception.allowed']({}, inDutch), text: allowedWords(sheet.allowedBy) },
          { key: 'reach-us', title: m['sharing.reception.reach-us']({}, inDutch), text: sheet.reachUs },
        ]}
      />
    </article>
  )
}
