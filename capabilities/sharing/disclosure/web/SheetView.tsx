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

/** How what one has to say and what it is for are called: a referral asks, a report tells. */
const headOf = {
  referral: () => ({
    question: m['sharing.reception.question']({}, inDutch),
    purpose: m['sharing.reception.purpose']({}, inDutch),
    only: '',
  }),
  report: () => ({
    question: m['sharing.report.sheet.message']({}, inDutch),
    purpose: m['sharing.report.sheet.purpose']({}, inDutch),
    only: m['sharing.report.only-this']({}, inDutch),
  }),
}

export function SheetView({ sheet, kind = 'referral' }: { sheet: Sheet; kind?: keyof typeof headOf }) {
  const { question, purpose, only } = headOf[kind]()
  const why = allowedWords(sheet.allowedBy)
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
          { key: 'question', title: question, text: sheet.question },
          { key: 'purpose', title: purpose, text: sheet.purpose },
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
          { key: 'allowed', title: m['sharing.reception.allowed']({}, inDutch), text: only && why ? `${why}.\n${only}` : why },
          { key: 'reach-us', title: m['sharing.reception.reach-us']({}, inDutch), text: sheet.reachUs },
        ]}
      />
    </article>
  )
}
