// What to mind before a letter leaves: how someone may be reached, and what is still open in the text.
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { refusalSentence } from '../../../../platform/web/sentences.ts'
import type { LetterText, ReachForLetters } from '../model.ts'

function Mind({ children }: { children: React.ReactNode }) {
  return (
    <p className="attention">
      <Icon name="mind" /> {children}
    </p>
  )
}

/** Only for a letter to the person: an office is reached as any office. */
export function ReachMinds({ reach, letter }: { reach: ReachForLetters; letter: Pick<LetterText, 'toKind' | 'neutral'> }) {
  if (letter.toKind === 'other') return reach.addressHidden ? <Mind>{m['contact.letter.reach.hidden']()}</Mind> : null
  const { died, addressHidden, sentence, neutralSender, stops } = reach
  if (died) return <Mind>{refusalSentence('person-died')}</Mind>
  return (
    <div className="letter-minds">
      {stops.post && stops.post !== 'address-hidden' ? <Mind>{refusalSentence(stops.post)}</Mind> : null}
      {addressHidden ? <Mind>{m['contact.letter.reach.hidden']()}</Mind> : null}
      {sentence ? (
        <Mind>
          <span className="private">{m['contact.letter.reach.sentence']({ sentence })}</span>
        </Mind>
      ) : null}
      {neutralSender && !letter.neutral ? <Mind>{m['contact.letter.reach.neutral']()}</Mind> : null}
    </div>
  )
}

export function OpenPlaces({ count, onNext }: { count: number; onNext: () => void }) {
  if (count === 0) return null
  return (
    <div className="attention">
      <p className="beside">
        <strong>{m['contact.letter.missing']({ count })}</strong>
        <Button kind="plain" small onClick={onNext}>
          {m['contact.letter.missing.next']()}
        </Button>
      </p>
      <p className="small">{m['contact.letter.missing.more']()}</p>
    </div>
  )
}
