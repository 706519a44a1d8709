// Numbers of law that nobody read in an official text: what they rest on, and who held them against it.
import { useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Table } from '../../../../platform/web/parts/Table.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { arrangeSchemes, type listSchemes } from '../api.ts'
import type { Check } from '../model.ts'
import { type Numbers, toCheck } from '../rules/law-files.ts'
import { faultsBelow } from './faults-below.ts'
import { lawWords } from './law-words.ts'
import { numberWords, valueWords } from './number-words.ts'

type Arranged = Given<typeof listSchemes>
const same = (numbers: Pick<Check, 'law' | 'from'>) => (one: Check) => one.law === numbers.law && one.from === numbers.from

function CheckDialog({ given, numbers, onClose }: { given: Arranged; numbers: Numbers; onClose: () => void }) {
  const today = useToday()
  const { values, field } = useFields({ by: '' })
  const arrange = useChange(arrangeSchemes)
  const { law, from } = numbers
  async function save(): Promise<void> {
    const checks = [...given.checks, { law, from, by: values.by, on: today }]
    const { version, schemes } = given
    await faultsBelow(`checks.${given.checks.length}`, arrange.mutateAsync({ version, schemes, checks }))
    tell(m['finance.entitlements.settings.saved']())
    onClose()
  }
  const title = m['finance.entitlements.checks.check.of']({ law: lawWords(law), from: dayWords(from, today) })
  return (
    <Dialog title={title} size="small" onClose={onClose}>
      <Form onSubmit={save} submit={m['finance.entitlements.checks.check']()} onCancel={onClose}>
        <TextField
          {...field('by')}
          label={m['finance.entitlements.checks.by']()}
          hint={m['finance.entitlements.checks.by.hint']()}
          required
        />
      </Form>
    </Dialog>
  )
}

function NumbersTable({ numbers: { law, unsure }, caption }: { numbers: Numbers; caption: string }) {
  return (
    <details className="aid-steps small">
      <summary>{m['finance.entitlements.checks.numbers']()}</summary>
      <Table
        caption={caption}
        rows={unsure}
        keyOf={({ path }) => path}
        columns={[
          { key: 'number', head: m['finance.entitlements.checks.number'](), cell: ({ path }) => numberWords(law, path) },
          { key: 'value', head: m['finance.entitlements.checks.value'](), cell: valueWords },
          { key: 'source', head: m['finance.entitlements.checks.source'](), cell: ({ source }) => source, wideOnly: true },
        ]}
      />
    </details>
  )
}

function NumbersRow({ given, numbers, open }: { given: Arranged; numbers: Numbers; open: () => void }) {
  const today = useToday()
  const arrange = useChange(arrangeSchemes)
  const { law, from, until, count, unsure } = numbers
  const check = given.checks.find(same(numbers))
  const words = { law: lawWords(law), from: dayWords(from, today) }
  const checks = given.checks.filter((one) => one !== check)
  const undo = () => void arrange.mutateAsync({ version: given.version, schemes: given.schemes, checks })
  const period =
    until === null ? words.from : m['finance.entitlements.checks.period']({ ...words, until: dayWords(until, today) })
  const state = check
    ? m['finance.entitlements.checks.checked']({ by: check.by, day: dayWords(check.on, today) })
    : m['finance.entitlements.checks.count']({ unsure: unsure.length, count })
  return (
    <Row
      title={`${words.law}, ${period}`}
      below={state}
      end={
        check ? (
          <Button small busy={arrange.isPending} onClick={undo} aria-label={m['finance.entitlements.checks.undo.of'](words)}>
            {m['finance.entitlements.checks.undo']()}
          </Button>
        ) : (
          <Button small onClick={open} aria-label={m['finance.entitlements.checks.check.of'](words)}>
            {m['finance.entitlements.checks.check']()}
          </Button>
        )
      }
    >
      <NumbersTable numbers={numbers} caption={m['finance.entitlements.checks.table'](words)} />
    </Row>
  )
}

export function ChecksList({ given }: { given: Arranged }) {
  const today = useToday()
  const [open, setOpen] = useState<Numbers | null>(null)
  const year = today.slice(0, 4)
  const all = toCheck()
  const [now, before] = [all.filter(({ from }) => from >= year), all.filter(({ from }) => from < year)]
  const rows = (list: readonly Numbers[]) =>
    list.map((one) => <NumbersRow key={`${one.law} ${one.from}`} given={given} numbers={one} open={() => setOpen(one)} />)
  return (
    <Section title={m['finance.entitlements.checks']()}>
      <p className="soft reading">{m['finance.entitlements.checks.lead']()}</p>
      <List sheet label={m['finance.entitlements.checks']()}>
        {rows(now)}
      </List>
      <details>
        <summary>{m['finance.entitlements.checks.older']()}</summary>
        <List sheet label={m['finance.entitlements.checks.older']()}>
          {rows(before)}
        </List>
      </details>
      {open ? <CheckDialog given={given} numbers={open} onClose={() => setOpen(null)} /> : null}
    </Section>
  )
}
