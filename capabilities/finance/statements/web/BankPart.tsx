// The bank of a household: reading a file, the files that were read, and movements that still need a category.
import { m } from '#texts'
import { monthOf } from '../../../../core/kit/day.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { useInAddress } from '../../../../platform/web/parts/Link.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Failure } from '../../../../platform/web/parts/states.tsx'
import { Filters } from '../../../../platform/web/parts/Tabs.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { openMonth } from '../../budget/api.ts'
import { keepImport, undoImport } from '../api.ts'
import { rawLineTerm } from '../rules/keep-term.ts'
import { ColumnPicker } from './ColumnPicker.tsx'
import { EntryList } from './EntryList.tsx'
import { FileDrop } from './FileDrop.tsx'
import { ImportList } from './ImportList.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import { RecurringList } from './RecurringList.tsx'
import { usePreview } from './use-preview.ts'
import './bank.css'

function useKeep(caseId: string, file: ReturnType<typeof usePreview>) {
  const keep = useChange(keepImport)
  const undo = useChange(undoImport)
  const fail = (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' })
  const run = async () => {
    if (file.opened === null) return
    const { name, content, preview } = file.opened
    // What was remembered is found again by the server; only what someone told now is new.
    const layout = preview.remembered === null ? (preview.layout ?? undefined) : undefined
    const id = newId()
    try {
      await keep.mutateAsync({ caseId, id, name, content, layout, chosen: [...file.chosen] })
    } catch (failure) {
      return fail(failure)
    }
    file.close()
    const back = () => undo.mutateAsync({ importId: id }).then(() => tell(m['finance.bank.undone']()), fail)
    tell(m['finance.bank.kept']({ count: preview.fresh }), { back: { word: m['web.undo'](), run: () => void back() } })
  }
  return { busy: keep.isPending, run }
}

/** A file from choosing it to keeping it. */
function FileWay({ file, busy, onKeep }: { file: ReturnType<typeof usePreview>; busy: boolean; onKeep: () => void }) {
  if (file.opened)
    return (
      <ImportPreview
        {...file.opened}
        rows={file.rows}
        places={file.places}
        busy={busy}
        onChoose={file.choose}
        onKeep={onKeep}
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
    <div className="stack">
      <FileDrop busy={file.busy} onFile={(one) => void file.open(one)} onCancel={file.cancel} />
      {file.failure ? <Failure failure={file.failure} /> : null}
    </div>
  )
}

export default function BankPart({ caseId }: { caseId: string }) {
  const today = useToday()
  const [at, go] = useInAddress()
  const month = at.month ?? monthOf(today)
  const file = usePreview(caseId)
  const { busy, run } = useKeep(caseId, file)
  const look = useLook(openMonth, { caseId, month: monthOf(today) })
  const show = at.show === 'unsorted' ? 'unsorted' : 'all'
  return (
    <div className="stack wide bank">
      <FileWay file={file} busy={busy} onKeep={() => void run()} />
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
            <EntryList
              caseId={caseId}
              month={at.month ? month : undefined}
              unsorted={show === 'unsorted'}
              posts={look.data?.posts ?? []}
            />
            <p className="soft small">{m['finance.bank.term']({ days: rawLineTerm.days })}</p>
          </Section>
        </>
      )}
    </div>
  )
}
