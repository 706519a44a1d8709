// What may leave, and by which way: what was agreed with someone on safe contact goes before every letter.
import { fails, holds, type Verdict } from '../../../../core/kit/verdict.ts'
import type { Reach, Way } from '../../../people/reach/model.ts'
import { mayReach } from '../../../people/reach/rules.ts'
import { type LetterText, type ReachForLetters, type SendingWay, type StopReason, sendingWays } from '../model.ts'

const wayOf = { post: 'letter', mail: 'email', portal: 'app' } as const satisfies Record<string, Way>

function toPerson(reach: Reach | undefined, way: SendingWay): Verdict<StopReason> {
  // Handed over from hand to hand, whoever gives it is with the person.
  if (way !== 'handed') return mayReach(reach, wayOf[way], null)
  if (!reach) return fails('not-in-sight')
  return reach.diedOn === null ? holds : fails('person-died')
}

/** @param given.sentenceRead whoever sends it read the free sentence on the card */
export function mayLeave(
  letter: Pick<LetterText, 'toKind' | 'toAddress'>,
  reach: Reach | undefined,
  given: { way: SendingWay; sentenceRead: boolean },
): Verdict<StopReason> {
  const { way, sentenceRead } = given
  const person = letter.toKind === 'person' ? toPerson(reach, way) : holds
  if (!person.ok && !(sentenceRead && person.reason === 'sentence-not-read')) return person
  return way === 'post' && letter.toAddress.trim() === '' ? fails('no-address') : holds
}

/** What stops a letter to the person, for each way; a sentence that is still to be read stops nobody who reads it. */
export function reachForLetters(reach: Reach | undefined): ReachForLetters {
  const stops = Object.fromEntries(
    sendingWays.map((way) => {
      const verdict = toPerson(reach, way)
      return [way, verdict.ok || verdict.reason === 'sentence-not-read' ? null : verdict.reason]
    }),
  ) as ReachForLetters['stops']
  return {
    died: reach !== undefined && reach.diedOn !== null,
    addressHidden: reach?.addressHidden ?? false,
    sentence: reach?.agreed ? '' : (reach?.sentence ?? ''),
    neutralSender: reach?.agreed?.neutralSender ?? false,
    stops,
  }
}

/** Whether a text names a secret address, however it is written. */
export function namesAddress(text: string, address: { street: string; postcode: string }): boolean {
  const plain = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const all = plain(text)
  return [address.street, address.postcode].map(plain).some((part) => part.length >= 5 && all.includes(part))
}
