// Changes of law and of local schemes: which there are, and what each does to the households one works with.
import { m } from '#texts'
import { useInAddress } from '../../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { listLawChanges } from '../api.ts'
import type { Change } from '../model.ts'
import { SweptPart } from './SweptPart.tsx'
import { changeWords } from './words.ts'

function Changes({ changes }: { changes: readonly Change[] }) {
  const today = useToday()
  const line = (change: Change) => (
    <Row
      key={change.key}
      to="/finance/law-changes"
      search={{ change: change.key }}
      title={changeWords(change, today)}
      below={m[change.law === null ? 'finance.law-change.local' : 'finance.law-change.law']()}
      end={change.sure ? undefined : <Pill>{m['finance.law-change.not-sure']()}</Pill>}
    />
  )
  const groups = [
    { title: m['finance.law-change.ahead'](), changes: changes.filter(({ day }) => day > today).toReversed() },
    { title: m['finance.law-change.past'](), changes: changes.filter(({ day }) => day <= today) },
  ]
  return groups.map(({ title, changes: own }) =>
    own.length === 0 ? null : (
      <Section key={title} title={title}>
        <List sheet label={title}>
          {own.map(line)}
        </List>
      </Section>
    ),
  )
}

export default function LawChangesPage() {
  const look = useLook(listLawChanges, {})
  const [at] = useInAddress()
  const chosen = look.data?.changes.find(({ key }) => key === at.change)
  if (chosen) return <SweptPart key={chosen.key} change={chosen} />
  return (
    <Page title={m['finance.law-change.title']()} lead={m['finance.law-change.lead']()} narrow>
      <Looked look={look} lines={6}>
        {({ changes }) =>
          changes.length === 0 ? (
            <Empty title={m['finance.law-change.none']()}>{m['finance.law-change.none.lead']()}</Empty>
          ) : (
            <Changes changes={changes} />
          )
        }
      </Looked>
    </Page>
  )
}
