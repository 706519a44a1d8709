// The money of Samira and Karim: the month sheet, who is owed what, and a year of bank lines.
import type { Day } from '../../core/kit/day.ts'
import { fictitiousIban } from '../iban.ts'
import { bankLines, claims, posts } from '../ledger.ts'
import type { Money } from '../money-shape.ts'

const bank = `
-11..-5 | 24 | 2.140,20 | Lindelogistiek BV | SEPA Overboeking Salaris periode | wages
-4..0 | 20 | 1.286,40 | UWV | SEPA Overboeking WW-uitkering | benefit
-11..0 | 26 | 812,15 | Helder Schoonmaak | SEPA Overboeking Salaris S el Haddad | wages
-11..0 | 20 | 214,00 | Belastingdienst Toeslagen | Zorgtoeslag | zorgtoeslag
-11..0 | 20 | 287,00 | Belastingdienst Toeslagen | Huurtoeslag | huurtoeslag
-11..0 | 20 | 402,00 | Belastingdienst Toeslagen | Kindgebonden budget | kindgebondenBudget
@1,4,7,10 | 2 | 660,75 | SVB | Kinderbijslag kwartaal | kinderbijslag
-11..-8 | 1 | -731,18 | Veldzicht Wonen | SEPA Incasso algemeen doorlopend Huur Wiekslagstraat 47 | rent
-4..0 | 1 | -731,18 | Veldzicht Wonen | SEPA Incasso algemeen doorlopend Huur Wiekslagstraat 47 | rent
-3..0 | 2 | -75,00 | Kade & Vink derdengelden | SEPA Overboeking KV-88214 termijn | paymentArrangement
-11..0 | 28 | -168,00 | Noorderstroom | SEPA Incasso Termijnbedrag energie | energy
-11..-7 | 27 | -318,90 | Zorgwijs | SEPA Incasso premie | healthInsurance
-3..0 | 27 | -318,90 | Zorgwijs | SEPA Incasso premie | healthInsurance
-6 | 27 | -318,90 | Zorgwijs | SEPA Incasso premie |
-6 | 29 | 318,90 | Zorgwijs | Storno SEPA Incasso, saldo ontoereikend |
-11..-1 | 4 | -61,50 | Telecompas | SEPA Incasso internet en mobiel | telecom
0 | 4 | -66,50 | Telecompas | SEPA Incasso internet en mobiel | telecom
-11..0 | 3 | -84,20 | Buurtsuper Molenveld | Betaalautomaat 17:42 pas 02 ~ | food
-11..0 | 9 | -112,35 | Buurtsuper Molenveld | Betaalautomaat 10:12 pas 02 ~ | food
-11..0 | 16 | -97,80 | Slagerij Atlas | Betaalautomaat 16:05 pas 01 ~ | food
-11..0 | 23 | -121,60 | Buurtsuper Molenveld | Betaalautomaat 18:20 pas 02 ~ | food
-11..0 | 11 | -143,20 | Buurtsuper Molenveld | Betaalautomaat 11:20 pas 02 ~ | food
-11..0 | 18 | -138,75 | Buurtsuper Molenveld | Betaalautomaat 17:58 pas 02 ~ | food
-11..0 | 5 | -126,00 | Polderpolis | SEPA Incasso auto en aansprakelijkheid | vehicle
-11..0 | 10 | -89,40 | Tankstation Ringweg | Betaalautomaat 07:31 pas 01 | transportUpkeep
-11..-1 | 13 | -84,00 | Kinderopvang Het Nest | SEPA Incasso bso Lina | childCare
-11..0 | 7 | -150,00 | Geldautomaat Molenveld | Geldautomaat 12:02 pas 02 | cashWithdrawal
-11..0 | 21 | -120,00 | Geldautomaat Molenveld | Geldautomaat 18:44 pas 01 | cashWithdrawal
-11..0/3 | 15 | -164,50 | Kledingmarkt Zuid | Betaalautomaat 14:16 pas 02 | clothing
-11..-5 | 8 | -415,00 | Snelgeld Direct | SEPA Incasso aflossing en rente | creditRepayment
-9..0/2 | 12 | -50,00 | Geldautomaat Molenveld | Geldautomaat 12:31 pas 01 |
-10 | 19 | -149,95 | Postorder Pareltje | iDEAL bestelling 55120 |
-2 | 14 | -42,00 | Judovereniging De Mat | SEPA Overboeking contributie Adam | school`

/** As it stands on a day. */
export function samiraMoney(today: Day): Money {
  return {
    iban: fictitiousIban(4047120),
    capacity: 8900,
    offered: -12,
    free: [
      { day: -160, living: 'coupleWithChild', income: 221_000, beslagvrijeVoet: 206_000, vtlb: 214_500 },
      {
        ...{ day: -20, living: 'coupleWithChild', income: 226_700, beslagvrijeVoet: 210_000, vtlb: 217_800 },
        note: 'WW van Karim en loon van Samira. De kinderbijslag telt niet mee.',
      },
    ],
    posts: posts(`
        benefit | WW Karim | 1.286,40 | 4w | |
        wages | Schoonmaak Samira, 14 uur | 812,15 | m | |
        holidayPay | Vakantiegeld Samira | 744,00 | j | 5 |
        zorgtoeslag | Zorgtoeslag samen | 214,00 | m | |
        huurtoeslag | Huurtoeslag | 287,00 | m | |
        kindgebondenBudget | Kindgebonden budget | 402,00 | m | |
        kinderbijslag | Kinderbijslag Adam en Lina | 660,75 | k | 1,4,7,10 |
        incomeSupplement | Individuele inkomenstoeslag | 540,00 | j | ! | Kan als Karim in maart geen werk heeft
        rent | Huur Veldzicht Wonen | 731,18 | m | |
        energy | Noorderstroom | 168,00 | m | |
        water | Water | 46,20 | k | 2,5,8,11 |
        healthInsurance | Zorgwijs, twee volwassenen | 318,90 | m | |
        insurance | Aansprakelijkheid en inboedel | 17,35 | m | |
        municipalTaxes | Gemeente | 38,00 | t | 2,3,4,5,6,7,8,9,10,11 | Kwijtschelding gevraagd
        telecom | Internet en twee telefoons | 61,50 | m | |
        publicTransport | Bus naar werk | 48,00 | m | |
        vehicle | Auto, belasting en verzekering | 126,00 | m | |
        childCare | Bso Lina | 84,00 | m | |
        waterBoardTax | Waterschap | 41,00 | t | 3,4,5,6,7,8,9,10,11,12 |
        subscriptions | Tv en sportclub | 31,50 | m | |
        otherFixedCosts | Uitvaart en bank | 21,40 | m | |
        clothing | Kleding en schoenen | 1.500,00 | j | |
        school | Schoolreis, fiets, judo | 540,00 | j | |
        homeUpkeep | Wasmachine, verf, fietsen | 600,00 | j | |
        transportUpkeep | Benzine en banden | 1.260,00 | j | |
        leisure | Uitje en zomer | 480,00 | j | |
        deductible | Eigen risico | 385,00 | j | |
        food | Boodschappen | 168,00 | w | |
        personalCare | Kapper, drogist | 9,50 | w | |
        cleaning | Was en schoonmaak | 8,50 | w | |
        smoking | Karim | 35,00 | w | |
        pocketMoney | Zakgeld, alle vier | 18,50 | w | |
        gifts | Feest en cadeaus | 180,00 | j | |
        paymentArrangement | Regeling huur | 75,00 | m | |
        paymentArrangement | Regeling Zorgwijs | 40,00 | m | |`),
    tried: [
      {
        name: 'Auto weg',
        from: 1,
        stops: ['Auto, belasting en verzekering', 'Benzine en banden'],
        becomes: { 'Bus naar werk': 9600 },
      },
      {
        name: 'Karim vindt werk',
        from: 4,
        stops: ['WW Karim'],
        becomes: { Huurtoeslag: 16_500, 'Bus naar werk': 9600 },
        comes: [{ category: 'wages', name: 'Loon Karim, 32 uur', amount: 168_000 }],
      },
    ],
    claims: claims(`
        Veldzicht Wonen | Gerechtsdeurwaarders Kade & Vink | rent | KV-88214 | 2.193,54 | 2.310,00 | -190 | | Aangehouden zolang regeling loopt
        Zorgwijs | - | healthInsurance | ZW 4471 B | 637,80 | 597,80 | -210 | |
        Belastingdienst Toeslagen | - | allowance | KOT vorig jaar | 1.480,00 | 1.480,00 | -260 | preferent | Kinderopvang liep door na ontslag
        Noorderstroom | - | energy | NS-20713 | 412,60 | 412,60 | -120 | | Eindafrekening
        Postorder Pareltje | Incassobureau Vordering.Nu | mailOrder | PP/55120 | 689,00 | 861,25 | -400 | | Wasmachine
        Telecompas | Incassobureau Vordering.Nu | telecom | TC-9910 | 324,50 | 455,10 | -520 | betwist | Toestel nooit ontvangen, zegt Karim
        Gemeente Lindervoort | - | municipality | GB 12-447 | 288,00 | 288,00 | -230 | preferent |
        Meubelhal Zuid | - | credit | MZ 3310 | 1.150,00 | 930,00 | -610 | | Bedden van de kinderen`),
    messages: [
      ...[0, 1, 2, 3, 4, 6, 7].map((claim) => ({ claim, kind: 'balanceAsked' as const, day: -35 })),
      { claim: 1, kind: 'balance', day: -29, amount: 59780 },
      { claim: 3, kind: 'balance', day: -28, amount: 41260 },
      { claim: 0, kind: 'balance', day: -26, amount: 231000 },
      { claim: 2, kind: 'balance', day: -22, amount: 148000 },
      { claim: 6, kind: 'balance', day: -21, amount: 28800 },
      { claim: 4, kind: 'balance', day: -16, amount: 86125 },
      { claim: 1, kind: 'proposed', day: -12, amount: 11074 },
      { claim: 3, kind: 'proposed', day: -12, amount: 7644 },
      { claim: 0, kind: 'proposed', day: -12, amount: 42793 },
      { claim: 1, kind: 'accepted', day: -8 },
      { claim: 0, kind: 'refused', day: -3, because: 'Pas als de lopende huur drie maanden op tijd is betaald' },
    ],
    entries: bankLines(today, bank),
    answered: {
      day: -12,
      answers: {
        ...{ partner: true, insured: true, partnerInsured: true, income: 1_130_000, partnerIncome: 2_190_000 },
        ...{ assets: 0, means: 0, home: 'independent', disability: false },
      },
      cares: [],
      rentThen: 70_240,
    },
  }
}
