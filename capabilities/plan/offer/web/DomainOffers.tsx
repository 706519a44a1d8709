// Beside a life domain: what the sociale kaart has for it.
import { OffersButton } from './GoalOffers.tsx'

export default function DomainOffers({ caseId, domain }: { caseId: string; domain: string }) {
  return <OffersButton about={{ caseId, domain }} />
}
