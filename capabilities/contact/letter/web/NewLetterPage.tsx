// A new letter: a template filled from the file, to be read and changed.
import { useRef } from 'react'
import { m } from '#texts'
import { newId } from '../../../../platform/web/new-id.ts'
import { useGo, useInAddress, usePathId } from '../../../../platform/web/parts/Link.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { Filters } from '../../../../platform/web/parts/Tabs.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import type { Telling } from '../../../assessment/information/model.ts'
import { listTemplates } from '../../letter-template/api.ts'
import { shippedTemplate } from '../../letter-template/model.ts'
import { makeLetter, prepareLetter, writeLetter } from '../api.ts'
import type { LetterText } from '../model.ts'
import { LetterForm } from './LetterForm.tsx'

/** Keeps the letter under one id, so that a second try never makes a second letter. */
function useWriting(caseId: string, tells: readonly Telling[]) {
  const id = useRef(newId())
  const go = useGo()
  const write = useChange(writeLetter)
  const make = useChange(makeLetter)
  const arrive = () => go(`/people/${caseId}/letters/${id.current}`)
  const keep = async (letter: LetterText) => {
    await write.mutateAsync({ caseId, id: id.current, ...letter, tells: [...tells] })
    tell(m['contact.letter.saved']())
    arrive()
  }
  const keepAndMake = async (letter: LetterText) => {
    const { version } = await write.mutateAsync({ caseId, id: id.current, ...letter, tells: [...tells] })
    // What was kept is there, also when making it is refused: the page of the letter says why.
    await make.mutateAsync({ letterId: id.current, version }).finally(arrive)
    tell(m['contact.letter.made']())
  }
  return { keep, keepAndMake }
}

export default function NewLetterPage() {
  const caseId = usePathId('caseId')
  const [at, setAt] = useInAddress()
  const shipped = shippedTemplate.safeParse(at.shipped).data
  const template = at.template ? { templateId: at.template } : shipped ? { shipped } : {}
  const about = at.appointment ? { appointmentId: at.appointment } : {}
  const inLanguage = at.language ? { languageAt: at.language } : {}
  const prepared = useLook(prepareLetter, { caseId, ...template, ...about, ...inLanguage })
  const arranged = useLook(listTemplates, {})
  const { keep, keepAndMake } = useWriting(caseId, prepared.data?.tells ?? [])
  return (
    <Page title={m['contact.letter.write']()} above={{ to: `/people/${caseId}/post`, label: m['contact.letter.back']() }}>
      <Looked look={prepared} lines={8}>
        {({ letter, receivers: [person], reach, languages, language }) => (
          <Looked look={arranged} lines={8}>
            {({ look }) => (
              <LetterForm
                key={language}
                start={letter}
                person={person ? { name: person.toName, address: person.toAddress } : null}
                look={look}
                reach={reach}
                onKeep={keep}
                onMake={keepAndMake}
                above={
                  languages.length > 1 ? (
                    <Filters
                      label={m['contact.letter.told.language']()}
                      chosen={language}
                      filters={languages.map((one) => ({ key: one, label: m['contact.letter.told.in']({ language: one }) }))}
                      onChoose={(one) => setAt({ language: String(languages.indexOf(one)) })}
                    />
                  ) : null
                }
              />
            )}
          </Looked>
        )}
      </Looked>
    </Page>
  )
}
