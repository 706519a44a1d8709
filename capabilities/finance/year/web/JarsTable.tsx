// Jars of reserves through the year: what was there, what goes in and out, what is there in the end.
import { m } from '#texts'
import { amount } from '../../../../platform/web/amount.ts'
import { type Column, Table } from '../../../../platform/web/parts/Table.tsx'
import { categoryWord } from '../../budget/web/words.ts'
import type { YearView } from '../api.ts'
import { total } from '../rules/shown-year.ts'
import { StartField } from './StartField.tsx'

type Jar = YearView['jars'][number]

export function JarsTable({ caseId, view }: { caseId: string; view: YearView }) {
  const columns: Column<Jar>[] = [
    { key: 'jar', head: m['finance.year.category'](), cell: (jar) => categoryWord(jar.category) },
    {
      key: 'start',
      head: m['finance.year.jar.start'](),
      number: true,
      private: true,
      cell: (jar) => (
        <StartField
          caseId={caseId}
          view={view}
          of={jar.category}
          label={`${categoryWord(jar.category)}, ${m['finance.year.jar.start']()}`}
        />
      ),
    },
    {
      key: 'in',
      head: m['finance.year.jar.in'](),
      number: true,
      private: true,
      cell: (jar) => amount(total(jar.months.map((one) => one.deposit))),
    },
    {
      key: 'out',
      head: m['finance.year.jar.out'](),
      number: true,
      private: true,
      cell: (jar) => amount(total(jar.months.map((one) => one.withdrawal))),
    },
    {
      key: 'end',
      head: m['finance.year.jar.end'](),
      number: true,
      private: true,
      cell: (jar) => <b>{amount(jar.months.at(-1)?.balance ?? jar.opening)}</b>,
    },
  ]
  return <Table caption={m['finance.year.jars']()} columns={columns} rows={view.jars} keyOf={(jar) => jar.category} />
}
