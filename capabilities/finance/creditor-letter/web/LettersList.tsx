// Letters to creditors that were made, each to save again as it was.
import { m } from '#texts'
import { requestOf } from '../../../../platform/web/call.ts'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Failure, Loading, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { useList } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { listCreditorLetters, saveCreditorLetter } from '../api.ts'
import { type LetterLine, savedAs } from '../model.ts'

function Files({ id, kind, toName }: LetterLine) {
  const what = m[`finance.letter.kind.${kind}`]()
  return (
    <span className="beside">
      {savedAs.map((as) => (
        <a
          key={as}
          href={requestOf(saveCreditorLetter, { letterId: id, as }).url}
          aria-label={`${m[`finance.letter.as.${as}`]()}: ${m['finance.letter.of']({ what, name: toName })}`}
          download
        >
          {m[`finance.letter.as.${as}`]()}
        </a>
      ))}
    </span>
  )
}

export function LettersList({ caseId }: { caseId: string }) {
  const today = useToday()
  const list = useList(listCreditorLetters, { caseId })
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Loading />
  if (list.rows.length === 0) return null
  return (
    <details className="no-print">
      <summary>{m['finance.letter.list.more']()}</summary>
      <List label={m['finance.letter.title']()}>
        {list.rows.map((line) => (
          <Row
            key={line.id}
            title={line.toName}
            below={m['finance.letter.line']({
              what: m[`finance.letter.kind.${line.kind}`](),
              day: dayWords(line.onDay, today),
              name: line.by,
            })}
            end={<Files {...line} />}
          />
        ))}
      </List>
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </details>
  )
}
