// For a beheerder: by which questions step 4 of the meldcode is weighed, for each profession in the organisation's own sentences.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Tick } from '../../../../platform/web/parts/ChoiceField.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill, Unseen } from '../../../../platform/web/parts/small.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { listWeighingTables, saveWeighingTable } from '../api.ts'
import type { WeighingTable } from '../model.ts'
import { fiveQuestions } from '../rules.ts'
import { TableDialog } from './TableDialog.tsx'
import { fiveWords } from './words.ts'

function Line({ table, onEdit }: { table: WeighingTable; onEdit: () => void }) {
  const change = useChange(saveWeighingTable)
  const { id: tableId, ...text } = table
  const turn = () =>
    change
      .mutateAsync({ ...text, tableId, active: !table.active })
      .catch((failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }))
  return (
    <Row
      past={!table.active}
      start={<Tick done={table.active} what={m['safety.weighing.turn']({ name: table.name })} onChange={() => void turn()} />}
      title={table.name}
      below={
        <>
          {m['safety.weighing.questions']({ count: table.questions.length })}{' '}
          {table.checkedBy ? (
            m['safety.weighing.checked']({ name: table.checkedBy })
          ) : (
            <Pill tone="sun">{m['safety.weighing.unchecked.short']()}</Pill>
          )}
        </>
      }
      end={
        <Button small kind="plain" icon="edit" onClick={onEdit}>
          {m['safety.change']()}
          <Unseen> {table.name}</Unseen>
        </Button>
      }
    />
  )
}

function Five() {
  return (
    <Section title={m['safety.weighing.five']()}>
      <p className="soft">{m['safety.weighing.five.lead']()}</p>
      <ol>
        {fiveQuestions.map((one, at) => (
          <li key={fiveWords(at)}>
            {at + 1}. {fiveWords(at)}{' '}
            <span className="soft small">
              {m['safety.weighing.follows']({
                yes: m[`safety.weighing.outcome.${one.yes}`](),
                no: m[`safety.weighing.outcome.${one.no}`](),
              })}
            </span>
          </li>
        ))}
      </ol>
      <p className="soft small">{m['safety.weighing.five.source']()}</p>
    </Section>
  )
}

export default function SettingsPage() {
  const look = useLook(listWeighingTables, {})
  const [over, setOver] = useState<WeighingTable | 'new' | null>(null)
  return (
    <Page
      title={m['safety.weighing.settings']()}
      lead={m['safety.weighing.settings.lead']()}
      above={{ to: '/settings', label: m['safety.weighing.settings.above']() }}
      actions={
        <Button kind="primary" icon="plus" onClick={() => setOver('new')}>
          {m['safety.weighing.add']()}
        </Button>
      }
    >
      <Looked look={look} lines={5}>
        {({ rows }) => (
          <div className="stack wide">
            {rows.length > 0 ? (
              <List label={m['safety.weighing.settings']()} sheet>
                {rows.map((table) => (
                  <Line key={table.id} table={table} onEdit={() => setOver(table)} />
                ))}
              </List>
            ) : (
              <p className="soft">{m['safety.weighing.none']()}</p>
            )}
            <Five />
            {over === null ? null : <TableDialog table={over === 'new' ? null : over} onClose={() => setOver(null)} />}
          </div>
        )}
      </Looked>
    </Page>
  )
}
