// The bank of a household: reading a file, the files that were read, and movements that still need a category.
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { m } from '#texts'
import { monthOf } from '../../../../core/kit/day.ts'
import { call } from '../../../../platform/web/call.ts'
import { NotFound } from '../../../../platform/web/failures.ts'
import { useInAddress } from '../../../../platform/web/parts/Link.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { Filters } from '../../../../platform/web/parts/Tabs.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { openBankTerm } from '../../bank-term/api.ts'
import { openMonth } from '../../budget/api.ts'
import { seeBudgetWorker } from '../../budget-worker/api.ts'
import { BudgetWorkerLine } from '../../budget-worker/web/BudgetWorkerLine.tsx'
import { keepImport, undoImport } from '../api.ts'
import { ColumnPicker } from './ColumnPicker.tsx'
import { EntryList } from './EntryList.tsx'
import { FileDrop } from './FileDrop.tsx'
import { ImportList } from './ImportList.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import { OneWrite } from './one-write.ts'
import { RecurringList } from './RecurringList.tsx'
import { useLong } from './use-long.ts'
import { type Opened, usePreview } from './use-preview.ts'
import './bank.css'

function useKeep(caseId: string, file: ReturnType<typeof usePreview>) {
  const client = useQueryClient()
  const undo = useChange(undoImport)
  const [write] = useState(() => new OneWrite())
  const last = useRef('')
  /** The server hears that nobody waits any more; had it just finished, then it is taken back. */
  const takeBack = async () => {
    try {
      await undo.mutateAsync({ importId: last.current })
    } catch (failure) {
      if (!(failure instanceof NotFound)) return tell(failureSentence(failure), { tone: 'failed' })
    }
    tell(m['finance.bank.stopped']())
  }
  const { run, cancel, ...long } = useLong(() => void takeBack())
  const keep = ({ name, content, preview }: Opened) =>
    run(async (listening) => {
      // What was remembered is found again by the server, and must be what was seen; only what someone told now is new.
      const used = preview.layout ?? undefined
      const columns = preview.remembered === null ? { layout: used } : { seen: used }
      const asks = { caseId, name, content, ...columns, chosen: [...file.chosen] }
      const { id, key } = write.of(asks)
      last.current = id
      try {
        await call(keepImport, { ...asks, id }, { ...listening, key })
      } catch (failure) {
        write.answered(failure)
        throw failure
      }
      write.answered()
      void client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('finance.') })
      file.close()
      const fail = (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' })
      const back = () => undo.mutateAsync({ importId: id }).then(() => tell(m['finance.bank.undone']()), fail)
      tell(m['finance.bank.kept']({ count: preview.fresh }), { back: { word: m['web.undo'](), run: () => void back() } })
    })
  const stop = () => {
    cancel()
    void takeBack()
  }
  return { ...long, start: () => void (file.opened && keep(file.opened)), stop }
}

/** A file from choosing it to keeping it. */
function FileWay({ file, keep }: { file: ReturnType<typeof usePreview>; keep: ReturnType<typeof useKeep> }) {
  if (file.opened)
    return (
      <ImportPreview
        {...file.opened}
        rows={file.rows}
        places={file.places}
        keeping={keep}
        onChoose={file.choose}
        onColumns={() => void file.columns()}
        onClose={file.close}
      />
    )
  if (file.table)
    return (
      <ColumnPicker
        key={`${file.table.seen.layout.separator} ${file.table.seen.layout.encoding}`}
        {...file.table}
        busy={file.busy}
        failure={file.failure}
        onCut={(as) => void file.cutAs(as)}
        onRead={(layout) => void file.readAs(layout)}
        onClose={file.close}
      />
    )
  return (
    <FileDrop
      busy={file.busy}
      far={file.far}
      failure={file.failure}
      onFile={(one) => void file.open(one)}
      onCancel={file.cancel}
    />
  )
}

function Bank({ caseId }: { caseId: string }) {
  const today = useToday()
  const [at, go] = useInAddress()
  const file = usePreview(caseId)
  const keep = useKeep(caseId, file)
  const look = useLook(openMonth, { caseId, month: monthOf(today) })
  const term = useLook(openBankTerm, {})
  const show = at.show === 'unsorted' ? 'unsorted' : 'all'
  return (
    <div className="stack wide bank">
      <FileWay file={file} keep={keep} />
      {file.opened || file.table ? null : (
        <>
          <Section title={m['finance.bank.imports']()}>
            <ImportList caseId={caseId} />
          </Section>
          <RecurringList caseId={caseId} />
          <Section
            title={m['finance.bank.entries']()}
            beside={
              <Filters
                label={m['finance.bank.show']()}
                chosen={show}
                filters={(['all', 'unsorted'] as const).map((key) => ({ key, label: m[`finance.bank.show.${key}`]() }))}
                onChoose={(key) => go({ show: key === 'all' ? undefined : key })}
              />
            }
          >
            <EntryList caseId={caseId} month={at.month} unsorted={show === 'unsorted'} posts={look.data?.posts ?? []} />
            {term.data ? <p className="soft small">{m['finance.bank.term']({ days: term.data.days })}</p> : null}
          </Section>
        </>
      )}
    </div>
  )
}

export default function BankPart({ caseId }: { caseId: string }) {
  const look = useLook(seeBudgetWorker, { caseId })
  return (
    <Looked look={look} lines={6}>
      {(seen) => (
        <div className="stack">
          <BudgetWorkerLine caseId={caseId} seen={seen} />
          {seen.isMine ? <Bank caseId={caseId} /> : null}
        </div>
      )}
    </Looked>
  )
}
