// What holds for signing in: how long guessing takes, when a session locks and ends, which password is too weak.

import type { Role } from '../../core/kit/rights.ts'
import { fails, holds, type Verdict } from '../../core/kit/verdict.ts'

/** A session nobody used this long is locked; the work stays, the password opens it again. */
export const idleSeconds = 15 * 60
/** No session is older than a working day. */
export const sessionSeconds = 12 * 60 * 60
/** How often use of a session is written down; a session locks at most this much early. */
export const touchSeconds = 60
/** How long it holds that someone showed again that it is them. */
export const provenSeconds = 5 * 60
export const invitationSeconds = 24 * 60 * 60

/** Wrong tries that cost nothing yet. Many people sit behind the address of one office. */
export const freeTries = { address: 30, account: 5, device: 5, code: 5, session: 5 } as const
export type Counted = keyof typeof freeTries
const longestDelay = 15 * 60

/** Seconds to wait after so many failures: nothing at first, then doubling up to a quarter of an hour. */
export function delayAfter(failures: number, free: number): number {
  return failures < free ? 0 : Math.min(longestDelay, 2 ** Math.min(failures - free, 20))
}

/** The delays after the first, second ... failure, up to where they stop growing. */
export function delays(counted: Counted): number[] {
  return Array.from({ length: freeTries[counted] + 11 }, (_, at) => delayAfter(at + 1, freeTries[counted]))
}

/** Whoever sees more than the desk shows a second factor, unless the organisation says otherwise or is only a demo. */
export function needsSecondFactor(who: { roles: readonly Role[]; demo: boolean; required: boolean }): boolean {
  return who.required && !who.demo && who.roles.some((role) => role !== 'desk')
}

/** Stems people reach for first, Dutch and English; digits, signs and look-alikes around them change nothing. */
const stems = new Set(
  `wachtwoord welkom welkomterug geheim password passwort qwerty qwertyuiop azerty letmein iloveyou ikhouvanjou ikhouvanjouw
  amsterdam rotterdam utrecht nederland holland ajax feyenoord voetbal zomer winter lente herfst zonnetje zonneschijn sunshine
  princess prinses dragon monkey football baseball superman batman master admin administrator beheerder beheer omzien
  maatschappelijkwerk maatschappelijk wijkteam sociaalwerk gemeente welzijn hulpverlening hulpverlener sociaalteam zorg
  liefde schatje lieverd mama papa oma opa vrijdag maandag dinsdag woensdag donderdag zaterdag zondag januari februari maart
  april juni juli augustus september oktober november december computer internet changeme default welcome secret test tester
  demo gast guest login inloggen toegang abcdefghijkl abcdefghijklm correcthorsebatterystaple trustno whatever starwars pokemon
  hallo hallohallo hello helloworld bonjour kerstmis sinterklaas oranje koningsdag fietsen vakantie huis thuis werk werken`
    .split(/\s+/)
    .filter(Boolean),
)

const lookAlikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

function letters(text: string): string {
  return text.replace(/[^a-z]/g, '')
}

/** Ways to read a password as letters: as it stands, and with look-alikes read as the letters they stand for. */
function readings(lower: string): string[] {
  const swapped = lower.replace(/[013457@$!]/g, (sign) => lookAlikes[sign] ?? sign)
  const middle = lower.replace(/^[^a-z]+|[^a-z]+$/g, '').replace(/[013457@$!]/g, (sign) => lookAlikes[sign] ?? sign)
  return [letters(lower), letters(swapped), letters(middle)]
}

/** One stem, or one stem said over and over. */
function isStem(word: string): boolean {
  for (let length = 1; length <= word.length; length++) {
    if (word.length % length !== 0) continue
    const part = word.slice(0, length)
    if (part.repeat(word.length / length) === word && stems.has(part)) return true
  }
  return false
}

/** Steps of one on the keyboard of the alphabet or digits, as `23456789` and `cdefgh`. */
function isRow(text: string): boolean {
  const steps = Array.from(text)
    .slice(1)
    .map((sign, at) => sign.charCodeAt(0) - text.charCodeAt(at))
  return steps.length > 0 && steps.filter((step) => Math.abs(step) === 1).length / steps.length > 0.7
}

export type Weakness = 'password-too-short' | 'password-too-known' | 'password-has-email'

/**
 * A password is long, is not one everybody tries, and does not repeat the e-mail address. Nothing about signs or capitals:
 * length is what counts (NIST SP 800-63B, 5.1.1.2).
 */
export function passwordHolds(typed: string, address: string): Verdict<Weakness> {
  const text = typed.normalize('NFKC')
  if (Array.from(text).length < 12) return fails('password-too-short')
  const lower = text.toLowerCase()
  const parts = address
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part.length >= 4)
  if (parts.some((part) => lower.includes(part))) return fails('password-has-email')
  const varied = new Set(lower).size >= 5
  if (!varied || isRow(lower) || readings(lower).some(isStem)) return fails('password-too-known')
  return holds
}
