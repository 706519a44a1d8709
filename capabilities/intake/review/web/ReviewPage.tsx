// For the reviewer: who asked for help and may be someone in a case set apart, side by side, to be told apart or told on.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Ask } from '../../../../platform/web/parts/Dialog.tsx'
import { Facts } from '../../../../platform/web/parts/List.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Sheet } from '../../../../platform/web/parts/small.tsx'
import { Empty, Failure, Loading, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { useChange, useList } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords, momentWords } from '../../../../platform/web/when.ts'
import { decideDuplicate, listDuplicatesToReview } from '../api.ts'
import type { ToReview, Verdict } from '../model.ts'

function Decide({ row, found, onClose }: { row: ToReview; found: Verdict; onClose: () => void }) {
  const decide = useChange(decideDuplicate)
  const run = () =>
    decide.mutateAsync({ duplicateId: row.id, found }).then(
      () => tell(m[`intake.review.done.${found}`]()),
      (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  return (
    <Ask title={m[`intake.review.${found}`]()} yes={m[`intake.review.${found}`]()} onYes={() => void run()} onClose={onClose}>
      <p>{m[`intake.review.ask.${found}`]()}</p>
    </Ask>
  )
}

function One({ row }: { row: ToReview }) {
  const today = useToday()
  const [found, setFound] = useState<Verdict | null>(null)
  const born = (day: string | null) => (day === null ? m['intake.review.unknown']() : dayWords(day, today))
  return (
    <Sheet as="li">
      <div className="stack tight">
        <div className="private">
          <Facts
            facts={[
              [m['intake.review.request'](), `${row.requestName}, ${born(row.requestBorn)}`],
              [m['intake.review.apart'](), `${row.otherName}, ${born(row.otherBorn)}`],
            ]}
          />
        </div>
        <p className="small soft">{m['intake.review.noted']({ at: momentWords(row.notedAt, today) })}</p>
        <div className="beside">
          {(['same', 'other'] as const).map((one) => (
            <Button key={one} onClick={() => setFound(one)}>
              {m[`intake.review.${one}`]()}
            </Button>
          ))}
        </div>
      </div>
      {found ? <Decide row={row} found={found} onClose={() => setFound(null)} /> : null}
    </Sheet>
  )
}

export default function ReviewPage() {
  const list = useList(listDuplicatesToReview, { limit: 50 })
  const { rows } = list
  return (
    <Page title={m['intake.review.title']()} lead={m['intake.review.lead']()} narrow>
      {list.error ? <Failure failure={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading lines={4} /> : null}
      {list.data && rows.length === 0 ? (
        <Empty title={m['intake.review.empty']()}>{m['intake.review.empty.lead']()}</Empty>
      ) : null}
      <ul className="stack" aria-label={m['intake.review.title']()}>
        {rows.map((row) => (
          <One key={row.id} row={row} />
        ))}
      </ul>
      <LoadMore shown={rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </Page>
  )
}
