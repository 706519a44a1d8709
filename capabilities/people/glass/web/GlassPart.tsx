// For whoever looks after privacy: who broke the glass and why; each is ended at once where that is due, and weighed with a reason.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { ChoiceField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Facts } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill, Sheet } from '../../../../platform/web/parts/small.tsx'
import { Failure, Loading, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { useChange, useList } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { momentWords } from '../../../../platform/web/when.ts'
import { endGlass, listGlass, weighGlass } from '../api.ts'
import { type GlassToWeigh, outcome } from '../model.ts'

function Weigh({ row, onClose }: { row: GlassToWeigh; onClose: () => void }) {
  const { values, field } = useFields({ outcome: null as GlassToWeigh['outcome'], reason: '' })
  const weigh = useChange(weighGlass)
  const send = async () => {
    const { outcome, reason } = values
    if (outcome === null) return
    await weigh.mutateAsync({ glassId: row.id, outcome, reason })
    tell(m['people.glass.weighed']())
    onClose()
  }
  return (
    <Dialog title={m['people.glass.weigh']()} onClose={onClose}>
      <Form submit={m['web.save']()} onSubmit={send} onCancel={onClose}>
        <ChoiceField
          {...field('outcome')}
          label={m['people.glass.outcome']()}
          choices={outcome.options.map((value) => ({ value, label: m[`people.glass.outcome.${value}`]() }))}
          required
        />
        <TextArea {...field('reason')} label={m['people.glass.outcome.why']()} rows={3} required />
      </Form>
    </Dialog>
  )
}

function useFacts(row: GlassToWeigh): [string, string][] {
  const today = useToday()
  const roles = row.roles.map((role) => m[`auth.role.${role}`]()).join(', ')
  return [
    [m['people.glass.who'](), `${row.name}, ${roles}`],
    [m['people.glass.when'](), momentWords(row.at, today)],
    [m['people.glass.case'](), row.teamName ?? m['people.glass.case.none']()],
    [m['people.glass.reason-given'](), `${m[`people.glass.because.${row.because}`]()}. ${row.why}`],
    [m['people.glass.looks'](), row.teamName === null ? '' : m['people.glass.looks.times']({ looks: row.looks })],
    [m['people.glass.files'](), row.files === 0 ? '' : m['people.glass.files.count']({ files: row.files })],
    [m['people.glass.outcome'](), row.outcome === null ? '' : `${m[`people.glass.outcome.${row.outcome}`]()}. ${row.reason}`],
  ]
}

function One({ row }: { row: GlassToWeigh }) {
  const today = useToday()
  const [weighing, setWeighing] = useState(false)
  const end = useChange(endGlass)
  const shut = () =>
    end
      .mutateAsync({ glassId: row.id })
      .then(() => tell(m['people.glass.ended']()))
      .catch((failure) => tell(failureSentence(failure), { tone: 'failed' }))
  return (
    <Sheet as="li">
      <div className="stack tight">
        <div className="private">
          <Facts facts={useFacts(row)} />
        </div>
        {row.weighedBy && row.weighedAt ? (
          <p className="small soft">
            {m['people.glass.weighed-by']({ name: row.weighedBy, at: momentWords(row.weighedAt, today) })}
          </p>
        ) : null}
        {row.mine && row.outcome === null ? <p className="small soft">{m['people.glass.of-you']()}</p> : null}
        <div className="beside">
          {row.open ? <Pill tone="sun">{m['people.glass.still-open']()}</Pill> : null}
          {row.outcome === null && !row.mine ? (
            <Button onClick={() => setWeighing(true)}>{m['people.glass.weigh']()}</Button>
          ) : null}
          {row.open ? (
            <Button busy={end.isPending} onClick={() => void shut()}>
              {m['people.glass.end']()}
            </Button>
          ) : null}
        </div>
      </div>
      {weighing ? <Weigh row={row} onClose={() => setWeighing(false)} /> : null}
    </Sheet>
  )
}

export default function GlassPart() {
  const list = useList(listGlass, { limit: 20 })
  return (
    <Section title={m['people.glass.review']()}>
      {list.error ? <Failure failure={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading lines={3} /> : null}
      {list.data && list.rows.length === 0 ? <p className="soft">{m['people.glass.review.none']()}</p> : null}
      <ul className="stack" aria-label={m['people.glass.review']()}>
        {list.rows.map((row) => (
          <One key={row.id} row={row} />
        ))}
      </ul>
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </Section>
  )
}
