// The register of processing, for who arranges the organisation and whoever looks after privacy: to read, to save, and as the start of a DPIA.
import { m } from '#texts'
import { call } from '../../../web/call.ts'
import { Facts } from '../../../web/parts/List.tsx'
import { Page, Section } from '../../../web/parts/Page.tsx'
import { SaveButton } from '../../../web/parts/SaveButton.tsx'
import { Sheet } from '../../../web/parts/small.tsx'
import { Looked } from '../../../web/parts/states.tsx'
import { useLook } from '../../../web/queries.ts'
import { openRegister, saveRegister } from '../api.ts'
import type { RegisterLine } from '../model.ts'
import { byPart, wordsOf } from '../rules/register-lines.ts'

/** A word of a capability, by the name of its table: which there are only the register knows. */
const said = (key: string) => (m as unknown as Record<string, (() => string) | undefined>)[key]?.() ?? key

function termWords({ term, atEnd }: RegisterLine): string {
  if (term === null) return m[`retention.term.${atEnd}`]()
  const days = m[`retention.term.${term.starts}`]({ days: term.days })
  return term.verified ? days : `${days} (${m['retention.term.unverified']()})`
}

function Line({ line }: { line: RegisterLine }) {
  const { name, purpose } = wordsOf(line.table)
  return (
    <Sheet as="li">
      <div className="stack tight">
        <h3>{said(name)}</h3>
        <p>{said(purpose)}</p>
        <Facts
          facts={[
            [m['retention.head.whom'](), m[`retention.whom.${line.whom}`]()],
            [m['retention.head.ground'](), m[`retention.ground.${line.ground}`]()],
            [m['retention.head.receivers'](), line.receivers.map((one) => m[`retention.receiver.${one}`]()).join(', ')],
            [m['retention.head.term'](), termWords(line)],
            [m['retention.head.measures'](), line.measures.map((one) => m[`retention.measure.${one}`]()).join(' ')],
          ]}
        />
      </div>
    </Sheet>
  )
}

function Part({ part, lines }: { part: string; lines: readonly RegisterLine[] }) {
  const title = said(`retention.part.${part}`)
  return (
    <Section title={title}>
      <ul className="stack" aria-label={title}>
        {lines.map((line) => (
          <Line key={line.table} line={line} />
        ))}
      </ul>
    </Section>
  )
}

export default function RegisterPage() {
  const look = useLook(openRegister, {})
  return (
    <Page title={m['retention.register.title']()} lead={m['retention.register.lead']()} narrow>
      <div className="beside">
        <SaveButton word={m['retention.save.pdf']()} ask={() => call(saveRegister, { as: 'pdf' })} />
        <SaveButton word={m['retention.save.csv']()} ask={() => call(saveRegister, { as: 'csv' })} />
        <SaveButton word={m['retention.save.dpia']()} ask={() => call(saveRegister, { as: 'dpia' })} />
      </div>
      <p className="soft">{m['retention.register.missing']()}</p>
      <Looked look={look}>
        {({ rows }) => (
          <>
            {[...byPart(rows)].map(([part, lines]) => (
              <Part key={part} part={part} lines={lines} />
            ))}
          </>
        )}
      </Looked>
    </Page>
  )
}
