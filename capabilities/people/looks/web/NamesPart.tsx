// For whoever looks after privacy: names that people asked for, each to be given or kept with a reason.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
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
import { dayWords, momentWords } from '../../../../platform/web/when.ts'
import { listNames, weighName } from '../api.ts'
import type { NameToWeigh } from '../model.ts'
import { whoWords } from './words.ts'

const ways = ['give', 'keep'] as const
type Way = (typeof ways)[number]

function Weigh({ row, way, onClose }: { row: NameToWeigh; way: Way; onClose: () => void }) {
  const { values, field } = useFields({ reason: '' })
  const weigh = useChange(weighName)
  const send = async () => {
    await weigh.mutateAsync({ nameId: row.id, give: way === 'give', ...values })
    tell(m[`people.looks.${way}.done`]())
    onClose()
  }
  return (
    <Dialog title={m[`people.looks.${way}`]()} onClose={onClose}>
      <p className="soft">{m[`people.looks.${way}.more`]()}</p>
      <Form submit={m[`people.looks.${way}`]()} onSubmit={send} onCancel={onClose}>
        <TextArea {...field('reason')} label={m['people.looks.reason']()} rows={3} required />
      </Form>
    </Dialog>
  )
}

function One({ row }: { row: NameToWeigh }) {
  const today = useToday()
  const [way, setWay] = useState<Way | null>(null)
  return (
    <Sheet as="li">
      <div className="stack tight">
        <div className="private">
          <Facts
            facts={[
              [m['people.looks.whose'](), `${row.name}, ${whoWords(row)}`],
              [m['people.looks.looked'](), `${dayWords(row.onDay, today)}. ${m[`people.looks.near.${row.near}`]()}.`],
              [m['people.looks.ask.why'](), row.why],
            ]}
          />
        </div>
        <p className="small soft">{m['people.looks.asked']({ name: row.askedBy, at: momentWords(row.askedAt, today) })}</p>
        <div className="beside">
          {ways.map((one) => (
            <Button key={one} onClick={() => setWay(one)}>
              {m[`people.looks.${one}`]()}
            </Button>
          ))}
        </div>
      </div>
      {way ? <Weigh row={row} way={way} onClose={() => setWay(null)} /> : null}
    </Sheet>
  )
}

export default function NamesPart() {
  const list = useList(listNames, { limit: 50 })
  return (
    <Section title={m['people.looks.names']()}>
      {list.error ? <Failure failure={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading lines={3} /> : null}
      {list.data && list.rows.length === 0 ? <p className="soft">{m['people.looks.names.none']()}</p> : null}
      <ul className="stack" aria-label={m['people.looks.names']()}>
        {list.rows.map((row) => (
          <One key={row.id} row={row} />
        ))}
      </ul>
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </Section>
  )
}
