// A theme beside a note: questions go into the text, goals go to the plan, with one press each.
import { m } from '#texts'
import { useGo, usePathId } from '../../../../platform/web/parts/Link.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Sheet } from '../../../../platform/web/parts/small.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useMay } from '../../../../platform/web/session.ts'
import { offerGoal } from '../../../plan/web/parts/offered-goal.ts'
import { CaseNote } from '../../web/CaseNote.tsx'
import { insertInNote } from '../../web/note-insert.ts'
import { openTheme } from '../api.ts'
import { ThemeAid } from './ThemeAid.tsx'

export default function CaseThemePage() {
  const [caseId, code] = [usePathId('caseId'), usePathId('code')]
  const go = useGo()
  const mayWork = useMay('case.work')
  const title = useLook(openTheme, { code }).data?.theme.title ?? m['contact.theme.help']()
  const takes = {
    onQuestion: (question: string) => insertInNote(question),
    onGoal: ({ words, domain }: { words: string; domain: string }) => {
      offerGoal({ caseId, ownWords: words, domain })
      go(`/people/${caseId}`)
    },
  }
  return (
    <Page title={title} above={{ to: `/people/${caseId}`, label: m['contact.theme.back']() }}>
      <div className="columns">
        <Sheet>
          <ThemeAid key={code} code={code} {...(mayWork ? takes : {})} />
        </Sheet>
        {mayWork ? <CaseNote caseId={caseId} open /> : null}
      </div>
    </Page>
  )
}
