// Bank files that were read, the newest first, each with a way back.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Failure, Loading, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { useChange, useList } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords, momentWords } from '../../../../platform/web/when.ts'
import { listImports, undoImport } from '../api.ts'

export function ImportList({ caseId }: { caseId: string }) {
  const today = useToday()
  const list = useList(listImports, { caseId, limit: 20 })
  const undo = useChange(undoImport)
  const [asked, ask] = useState<(typeof list.rows)[number] | null>(null)
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Loading lines={2} />
  if (list.rows.length === 0) return <p className="soft">{m['finance.bank.imports.none']()}</p>
  const takeBack = (importId: string) =>
    undo.mutateAsync({ importId }).then(
      () => tell(m['finance.bank.undone']()),
      (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  return (
    <>
      <List label={m['finance.bank.imports']()}>
        {list.rows.map((row) => (
          <Row
            key={row.id}
            title={<span className="private">{row.fileName}</span>}
            below={[
              m['finance.bank.import.by']({ day: momentWords(row.at, today), name: row.memberName }),
              m['finance.bank.fresh']({ count: row.added }),
              row.fromDay && row.untilDay
                ? m['finance.bank.import.range']({ from: dayWords(row.fromDay, today), until: dayWords(row.untilDay, today) })
                : '',
            ]
              .filter(Boolean)
              .join(', ')}
            end={
              row.undone ? (
                <Pill>{m['finance.bank.import.undone']()}</Pill>
              ) : (
                <Button small icon="undo" onClick={() => (row.byHand > 0 ? ask(row) : void takeBack(row.id))}>
                  {m['finance.bank.import.undo']()}
                </Button>
              )
            }
          />
        ))}
      </List>
      {asked ? (
        <Dialog title={m['finance.bank.import.undo.of']({ name: asked.fileName })} onClose={() => ask(null)} size="small">
          <Form
            onSubmit={() => takeBack(asked.id).then(() => ask(null))}
            submit={m['finance.bank.import.undo']()}
            onCancel={() => ask(null)}
          >
            <p>{m['finance.bank.import.undo.lead']({ count: asked.added, hand: asked.byHand })}</p>
          </Form>
        </Dialog>
      ) : null}
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </>
  )
}
