// Who works with the bank of this household, above the bank; and whom it is handed to.
import { m } from '#texts'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { type SeenWorker, setBudgetWorker } from '../api.ts'

export function BudgetWorkerLine({ caseId, seen }: { caseId: string; seen: SeenWorker }) {
  const { worker, isMine, version, colleagues } = seen
  const set = useChange(setBudgetWorker)
  const give = async (memberId: string) => {
    try {
      await set.mutateAsync({ caseId, version, memberId })
      tell(m['finance.budget-worker.given']({ name: colleagues.find(({ id }) => id === memberId)?.name ?? '' }))
    } catch (failure) {
      tell(failureSentence(failure), { tone: 'failed' })
    }
  }
  const words = isMine
    ? m['finance.budget-worker.mine']()
    : worker
      ? m['finance.budget-worker.is']({ name: worker.name })
      : m['finance.budget-worker.nobody']()
  const others = colleagues.filter(({ id }) => id !== worker?.id)
  return (
    <section className="stack" aria-label={m['finance.budget-worker']()}>
      <p>{words}</p>
      {others.length > 0 ? (
        <SelectField
          name="worker"
          label={m['finance.budget-worker.give']()}
          value=""
          choices={others.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(memberId) => void give(memberId)}
        />
      ) : null}
    </section>
  )
}
