// For whoever looks after privacy: looks at cases that ask for a question, each weighed with a reason.
import { useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { ChoiceField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Facts } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Sheet } from '../../../../platform/web/parts/small.tsx'
import { Failure, Loading, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { useChange, useList } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayFull, momentWords } from '../../../../platform/web/when.ts'
import { listPatterns, weighPattern } from '../api.ts'
import { outcome, type PatternToWeigh } from '../model.ts'

function Weigh({ row, onClose }: { row: PatternToWeigh; onClose: () => void }) {
  const { values, field } = useFields({ outcome: null as PatternToWeigh['outcome'], reason: '' })
  const weigh = useChange(weighPattern)
  const send = async () => {
    if (values.outcome === null) return
    await weigh.mutateAsync({ patternId: row.id, outcome: values.outcome, reason: values.reason })
    tell(m['people.pattern.weighed']())
    onClose()
  }
  return (
    <Dialog title={m['people.pattern.weigh']()} onClose={onClose}>
      <Form submit={m['web.save']()} onSubmit={send} onCancel={onClose}>
        <ChoiceField
          {...field('outcome')}
          label={m['people.pattern.outcome']()}
          choices={outcome.options.map((value) => ({ value, label: m[`people.pattern.outcome.${value}`]() }))}
          required
        />
        <TextArea
          {...field('reason')}
          label={m['people.pattern.reason']()}
          hint={m['people.pattern.reason.hint']()}
          rows={3}
          required
        />
      </Form>
    </Dialog>
  )
}

function whenWords({ firstOn, lastOn }: PatternToWeigh): string {
  if (firstOn === lastOn) return dayFull(firstOn)
  return m['people.pattern.when.days']({ first: dayFull(firstOn), last: dayFull(lastOn) })
}

function factsOf(row: PatternToWeigh): [string, string][] {
  const roles = row.roles.map((role) => m[`auth.role.${role}`]()).join(', ')
  return [
    [m['people.pattern.who'](), `${row.name}, ${roles}`],
    [m['people.pattern.when'](), whenWords(row)],
    [m['people.pattern.case'](), row.teamName],
    [m['people.pattern.near'](), m[`people.pattern.near.${row.near}`]()],
    [m['people.pattern.looks'](), m['people.pattern.looks.times']({ looks: row.looks })],
    [m['people.pattern.outcome'](), row.outcome === null ? '' : `${m[`people.pattern.outcome.${row.outcome}`]()}. ${row.reason}`],
  ]
}

function One({ row }: { row: PatternToWeigh }) {
  const today = useToday()
  const [weighing, setWeighing] = useState(false)
  return (
    <Sheet as="li">
      <div className="stack tight">
        <h3>{m[`people.pattern.kind.${row.kind}`]()}</h3>
        <div className="private">
          <Facts facts={factsOf(row)} />
        </div>
        {row.weighedBy && row.weighedAt ? (
          <p className="small soft">
            {m['people.pattern.weighed-by']({ name: row.weighedBy, at: momentWords(row.weighedAt, today) })}
          </p>
        ) : null}
        {row.mine && row.outcome === null ? <p className="small soft">{m['people.pattern.of-you']()}</p> : null}
        {row.outcome === null && !row.mine ? (
          <div className="beside">
            <Button onClick={() => setWeighing(true)}>{m['people.pattern.weigh']()}</Button>
          </div>
        ) : null}
      </div>
      {weighing ? <Weigh row={row} onClose={() => setWeighing(false)} /> : null}
    </Sheet>
  )
}

export default function PatternPart() {
  const list = useList(listPatterns, { limit: 20 })
  const until = (list.data?.pages[0] as Given<typeof listPatterns> | undefined)?.until
  return (
    <Section title={m['people.pattern.title']()}>
      <p className="soft">{m['people.pattern.lead']()}</p>
      {list.error ? <Failure failure={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading lines={3} /> : null}
      {list.data ? (
        <p className="small soft">{until ? m['people.pattern.until']({ day: dayFull(until) }) : m['people.pattern.not-yet']()}</p>
      ) : null}
      {list.data && list.rows.length === 0 ? <p className="soft">{m['people.pattern.none']()}</p> : null}
      <ul className="stack" aria-label={m['people.pattern.title']()}>
        {list.rows.map((row) => (
          <One key={row.id} row={row} />
        ))}
      </ul>
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </Section>
  )
}
