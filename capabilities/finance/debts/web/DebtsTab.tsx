// Debts as a tab of their own on the case.
import { DebtsPart } from './DebtsPart.tsx'

export default function DebtsTab({ caseId }: { caseId: string }) {
  return <DebtsPart caseId={caseId} />
}
