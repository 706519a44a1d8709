// The money of Jay: the month sheet, who is owed what, and a year of bank lines.
import type { Day } from '../../core/kit/day.ts'
import { fictitiousIban } from '../iban.ts'
import { bankLines, claims, posts } from '../ledger.ts'
import type { Money } from '../money-shape.ts'

const owed = `
Woonstichting Haven en Hof | Gerechtsdeurwaarders Kade & Vink | rent | KV-90177 | 3.118,40 | 3.962,15 | -240 | eviction:9 | Vonnis, ontruiming aangezegd
Zorgwijs | - | healthInsurance | ZW 7720 J | 1.044,00 | 1.188,30 | -300 | healthInsurance:40 |
Noorderstroom | Deurwaarderskantoor De Schans | energy | NS-61103 | 611,20 | 790,45 | -200 | cutOff:24 |
CJIB | - | fine | CJIB 4417 2290 | 149,00 | 447,00 | -330 | blijft | Twee keer verhoogd
CJIB | - | fine | CJIB 4417 2311 | 45,00 | 135,00 | -280 | blijft | Zwartfietsen heet het
DUO | - | studentLoan | DUO 33-081 | 2.870,00 | 2.870,00 | -700 | blijft |
Belastingdienst Toeslagen | - | allowance | ZT vorig jaar | 512,00 | 512,00 | -270 | preferent |
Gemeente Lindervoort | - | municipality | GB 31-902 | 264,00 | 318,50 | -250 | preferent |
Telecompas | Incassobureau Vordering.Nu | telecom | TC-20418 | 1.090,00 | 1.412,80 | -510 | | Twee toestellen, één van een vriend
Postorder Pareltje | Incassobureau Vordering.Nu | mailOrder | PP/60233 | 239,90 | 366,10 | -420 | |
Sportschool Spierkracht | Incassobureau Vordering.Nu | other | SP-118 | 287,00 | 471,25 | -640 | betwist | Opgezegd bij de balie, zegt Jay
Wittegoed Direct | - | credit | WD 5521 | 499,00 | 433,00 | -380 | |
- | Incassobureau Vordering.Nu | other | VN-7 | 182,00 | 264,40 | -460 | | Brief noemt geen schuldeiser
Oom Edsel | - | privatePerson | - | 600,00 | 600,00 | -150 | | Wil niet op een lijst, zegt hij
`

const bank = `
-7..0/2 | 25 | 612,40 | Uitzendbureau Snelstart | SEPA Overboeking weekloon ~ | wages
-6..0/2 | 11 | 388,15 | Uitzendbureau Snelstart | SEPA Overboeking weekloon ~ |
-8..-7 | 1 | -548,70 | Woonstichting Haven en Hof | SEPA Incasso huur | rent
-6..0 | 1 | -548,70 | Woonstichting Haven en Hof | SEPA Incasso huur |
-6..0 | 3 | 548,70 | Woonstichting Haven en Hof | Storno SEPA Incasso, saldo ontoereikend |
-8..0 | 5 | -45,00 | Telecompas | SEPA Incasso mobiel | telecom
-8..0 | 7 | -22,60 | Avondwinkel De Weiden | Betaalautomaat 23:48 pas 01 ~ |
-8..0 | 13 | -31,15 | Buurtsuper De Weiden | Betaalautomaat 19:20 pas 01 ~ | food
-8..0 | 19 | -18,90 | Döner Dotterbloem | Betaalautomaat 22:05 pas 01 ~ |
-8..0/2 | 26 | -60,00 | Geldautomaat De Weiden | Geldautomaat 16:40 pas 01 |
-3 | 28 | 150,00 | E Cijntje | van oom, niet voor shag |`

/** As it stands on a day. */
export function jayMoney(today: Day): Money {
  return {
    iban: fictitiousIban(7180331),
    capacity: 0,
    free: [
      {
        ...{ day: -9, living: 'single', income: 64_000, beslagvrijeVoet: 60_800, vtlb: 66_500 },
        note: 'Losse uren. Opnieuw rekenen zodra er een uitkering is.',
      },
    ],
    posts: posts(`
        wages | Losse uren, gemiddeld | 640,00 | m | | Wisselt van 280 tot 900
        zorgtoeslag | Zorgtoeslag | 131,00 | m | | Gaat naar verrekening
        huurtoeslag | Huurtoeslag | 312,00 | m | ! | Nooit aangevraagd
        benefit | Uitkering jongeren, aangevraagd | 0,00 | m | ! | Zoektermijn vier weken
        rent | Huur studio | 548,70 | m | |
        energy | Noorderstroom | 94,00 | m | |
        healthInsurance | Zorgwijs | 158,20 | m | |
        telecom | Telefoon | 45,00 | m | |
        food | Eten | 45,00 | w | |
        smoking | Shag | 14,00 | w | |`),
    claims: claims(owed),
    entries: bankLines(today, bank),
  }
}
