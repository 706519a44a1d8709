// What may leave, and by which way: what was agreed with someone on safe contact goes before every letter.
import { fails, holds, type Verdict } from '../../../../core/kit/verdict.ts'
import type { Reach, Way } from '../../../people/reach/model.ts'
import { type Attested, lifted, mayReach, type ReachReason, whileWriting } from '../../../people/reach/rules.ts'
import { type LetterText, type ReachForLetters, type SendingWay, type StopReason, sendingWays } from '../model.ts'

const wayOf = { post: 'letter', mail: 'email', portal: 'app' } as const satisfies Record<string, Way>

function toPerson(reach: Reach | undefined, way: SendingWay): Verdict<ReachReason> {
  // Handed over from hand to hand, whoever gives it is with the person.
  if (way !== 'handed') return mayReach(reach, wayOf[way], null)
  if (!reach) return fails('not-in-sight')
  return reach.diedOn === null ? holds : fails('person-died')
}

/** @param given what whoever sends it read and did */
export function mayLeave(
  letter: Pick<LetterText, 'toKind' | 'toAddress'>,
  reach: Reach | undefined,
  given: { way: SendingWay } & Attested,
): Verdict<StopReason> {
  const { way } = given
  const person = letter.toKind === 'person' ? toPerson(reach, way) : holds
  const sent = lifted(person, given)
  if (!sent.ok) return sent
  return way === 'post' && letter.toAddress.trim() === '' ? fails('no-address') : holds
}

/** What stops a letter to the person, for each way; a sentence that is still to be read stops nobody who reads it. */
export function reachForLetters(reach: Reach | undefined): ReachForLetters {
  const stops = Object.fromEntries(
    sendingWays.map((way) => {
      const verdict = lifted(toPerson(reach, way), whileWriting)
      return [way, verdict.ok ? null : verdict.reason]
    }),
  ) as ReachForLetters['stops']
  return {
    died: reach !== undefined && reach.diedOn !== null,
    addressHidden: reach?.addressHidden ?? false,
    sentence: reach?.agreed ? '' : (reach?.sentence ?? ''),
    callFirst: reach?.agreed?.callFirst ?? false,
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
