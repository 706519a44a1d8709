// The money of Wendy: the month sheet, who is owed what, and a year of bank lines.
import type { Day } from '../../core/kit/day.ts'
import { fictitiousIban } from '../iban.ts'
import { bankLines, claims, posts } from '../ledger.ts'
import type { Money } from '../money-shape.ts'

/** The month five back is missing on purpose: she changed banks, and nobody has those statements. */
const bank = `
-11..0 | 6 | 1.108,30 | Zorggroep De Rietzoom | SEPA Overboeking Salaris periode | wages
-9 | 30 | 1.108,30 | Zorggroep De Rietzoom | SEPA Overboeking Salaris periode 13e keer |
-11..0 | 27 | 498,75 | Buurtsuper De Weiden | SEPA Overboeking loon W Kuiper ~ | wages
@5 | 23 | 1.012,00 | Zorggroep De Rietzoom | SEPA Overboeking VAKANTIEGELD |
@5 | 24 | -900,00 | W Kuiper spaar | Naar oranje potje zwembad |
@7 | 2 | 640,00 | W Kuiper spaar | Van oranje potje |
-11..-7 | 20 | 118,00 | Belastingdienst Toeslagen | Zorgtoeslag | zorgtoeslag
-6..0 | 20 | 96,00 | Belastingdienst Toeslagen | Zorgtoeslag na verrekening | zorgtoeslag
-11..0 | 20 | 241,00 | Belastingdienst Toeslagen | Huurtoeslag | huurtoeslag
-11..0 | 20 | 468,00 | Belastingdienst Toeslagen | Kindgebonden budget | kindgebondenBudget
-11..0 | 20 | 312,00 | Belastingdienst Toeslagen | Kinderopvangtoeslag |
-7 | 14 | -242,00 | Belastingdienst Toeslagen | Terug te betalen huurtoeslag, eerste termijn, te veel |
-3..0 | 30 | -80,67 | Belastingdienst Toeslagen | Betalingsregeling termijn | allowanceRepayment
@1,4,7,10 | 1 | 362,35 | SVB | Kinderbijslag kwartaal | kinderbijslag
-11..0 | 1 | -688,40 | Veldzicht Wonen | SEPA Incasso Huur Kievitsbloemstraat 61 | rent
-11..0 | 25 | -149,00 | Energiehuis Linde | SEPA Incasso Termijn | energy
-11..0 | 28 | -157,95 | Lindezorg | SEPA Incasso premie | healthInsurance
-4 | 30 | 157,95 | Lindezorg | Storno SEPA Incasso rekening opgeheven |
-11..0 | 8 | -398,00 | BSO De Kikkerpoel | SEPA Incasso opvang | childCare
-11..0 | 15 | -64,20 | Verzekerd Samen | SEPA Incasso auto en inboedel | insurance
@1,4,7,10 | 17 | -87,00 | Belastingdienst | Motorrijtuigenbelasting kwartaal | vehicle
-11..0 | 4 | -58,00 | Telecompas | SEPA Incasso | telecom
-11..0 | 3 | -76,40 | Buurtsuper De Weiden | Betaalautomaat 21:05 pas 01 ~ | food
-11..0 | 11 | -88,15 | Buurtsuper De Weiden | Betaalautomaat 20:48 pas 01 ~ | food
-11..0 | 18 | -69,90 | Markt Lindervoort | Betaalautomaat 11:33 pas 01 ~ | food
-11..0 | 26 | -93,25 | Buurtsuper De Weiden | Betaalautomaat 21:10 pas 01 ~ | food
-9..0/2 | 22 | -61,30 | Tankpunt Zwanenbloem | Betaalautomaat 06:55 pas 01 ~ |
-8 | 9 | -389,00 | Garage Polderman | iDEAL apk en remmen |
-2 | 12 | -45,00 | T Kuiper schoolreis | SEPA Overboeking Tim |`

/** As it stands on a day. */
export function wendyMoney(today: Day): Money {
  return {
    iban: fictitiousIban(9031277),
    capacity: 5200,
    free: [{ day: -10, living: 'single', income: 178_200, beslagvrijeVoet: 166_000, vtlb: 173_000 }],
    // In instalments, by herself: one to Toeslagen and one to the shop; the shop was forgotten in the month she changed banks.
    runs: {
      ...{ kind: 'instalments', monthly: 12_642, since: -148 },
      paid: [
        ...[-128, -97, -66, -36].map((day) => ({ claim: 0, day, amount: 8_067 })),
        ...[-128, -66, -36].map((day) => ({ claim: 2, day, amount: 4_575 })),
        { claim: 0, day: -5, amount: 8_067 },
      ],
    },
    posts: posts(`
        wages | Thuiszorg, 20 uur | 1.108,30 | 4w | |
        wages | Kassa, 10 uur | 498,75 | m | | Laatste donderdag
        holidayPay | Vakantiegeld thuiszorg | 1.012,00 | j | 5 |
        holidayPay | Vakantiegeld kassa | 410,00 | j | 6 |
        zorgtoeslag | Zorgtoeslag | 96,00 | m | | Verlaagd door verrekening
        huurtoeslag | Huurtoeslag | 241,00 | m | |
        kindgebondenBudget | Kindgebonden budget | 468,00 | m | |
        kinderbijslag | Kinderbijslag Tim | 362,35 | k | 1,4,7,10 |
        kinderopvangtoeslag | Kinderopvangtoeslag | 312,00 | m | |
        alimonyReceived | Alimentatie, komt niet | 150,00 | m | ! | LBIO nog niet gevraagd
        rent | Huur | 688,40 | m | |
        energy | Energiehuis Linde | 149,00 | m | |
        water | Water | 52,80 | k | 3,6,9,12 |
        healthInsurance | Lindezorg | 157,95 | m | |
        municipalTaxes | Gemeente | 41,60 | t | 2,3,4,5,6,7,8,9,10,11 |
        waterBoardTax | Waterschap | 226,10 | j | 4 |
        childCare | Buitenschoolse opvang | 398,00 | m | |
        vehicle | Wegenbelasting | 87,00 | k | 1,4,7,10 |
        insurance | Auto en inboedel | 64,20 | m | |
        telecom | Internet en mobiel | 58,00 | m | |
        food | Boodschappen | 95,00 | w | |
        pets | Konijn | 4,50 | w | |
        leisure | Een week weg | 500,00 | j | |
        transportUpkeep | Autokosten | 600,00 | j | |
        allowanceRepayment | Regeling Toeslagen | 80,67 | m | |`),
    claims: claims(`
        Belastingdienst Toeslagen | - | allowance | HT en KOT vorig jaar | 1.936,00 | 1.613,32 | -210 | preferent | 24 termijnen
        Lindezorg | - | healthInsurance | LZ 2208 | 157,95 | 157,95 | -150 | | Maand waarin de bank wisselde
        Wittegoed Direct | - | credit | WD 6632 | 549,00 | 274,50 | -290 | | Droger
        Energiehuis Linde | - | energy | EL 90-14 | 203,40 | 203,40 | -70 | | Jaarafrekening`),
    entries: bankLines(today, bank, [-5]),
    answered: {
      day: -19,
      answers: {
        ...{ partner: false, insured: true, income: 2_465_000, netIncome: 169_900, assets: 0, means: 0 },
        ...{ home: 'independent', disability: false, working: true },
      },
      cares: [{ kind: 'afterSchool', hours: 42, hourRate: 948 }],
    },
  }
}
