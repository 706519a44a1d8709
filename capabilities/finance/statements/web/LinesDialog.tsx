// What the bank says of one amount on the sheet, in a window over it.
import { m } from '#texts'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { openMonth } from '../../budget/api.ts'
import type { Category } from '../../budget/model.ts'
import { categoryWord } from '../../budget/web/words.ts'
import { monthTitle } from '../../web/months.ts'
import { EntryList } from './EntryList.tsx'
import './bank.css'

interface Given {
  caseId: string
  month: string
  categories: readonly Category[]
  onClose: () => void
}

export function LinesDialog({ caseId, month, categories, onClose }: Given) {
  const look = useLook(openMonth, { caseId, month })
  const [only] = categories
  const title = categories.length === 1 && only ? `${categoryWord(only)}, ${monthTitle(month)}` : monthTitle(month)
  return (
    <Dialog title={title} onClose={onClose} size="wide">
      <EntryList caseId={caseId} month={month} categories={categories} posts={look.data?.posts ?? []} />
      <p className="unseen">{m['finance.bank.entries']()}</p>
    </Dialog>
  )
}
