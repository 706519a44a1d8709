// Words of the trade that every household's account has; what is learned from corrections always goes before.
import type { Category } from '../../budget/model.ts'

export interface StarterRule {
  readonly sign: 'in' | 'out'
  readonly iban: null
  readonly name: null
  readonly words: readonly string[]
  readonly category: Category
}

const table: Readonly<Record<'in' | 'out', Partial<Record<Category, string>>>> = {
  in: {
    wages: 'salaris loon salary',
    benefit: 'uitkering bijstand uwv bijstandsuitkering participatiewet',
    pension: 'pensioen aow',
    holidayPay: 'vakantiegeld vakantietoeslag',
    zorgtoeslag: 'zorgtoeslag',
    huurtoeslag: 'huurtoeslag',
    kinderopvangtoeslag: 'kinderopvangtoeslag',
    kindgebondenBudget: 'kindgebonden',
    kinderbijslag: 'kinderbijslag',
    taxRefund: 'teruggaaf',
    studentFinance: 'studiefinanciering',
    incomeSupplement: 'inkomenstoeslag',
    alimonyReceived: 'alimentatie kinderalimentatie',
  },
  out: {
    rent: 'huur huurincasso woonstichting woningcorporatie',
    energy: 'energie stroom elektriciteit stadsverwarming',
    water: 'waterleiding drinkwater waterbedrijf',
    healthInsurance: 'zorgverzekering zorgverzekeraar zorgpremie basisverzekering',
    careContribution: 'eigenbijdrage',
    insurance: 'verzekering verzekeringen inboedelverzekering uitvaartverzekering uitvaart aansprakelijkheid',
    municipalTaxes: 'gemeentebelasting gemeentebelastingen gemeentelijke afvalstoffenheffing',
    waterBoardTax: 'waterschap waterschapsbelasting hoogheemraadschap',
    telecom: 'internet telefoon mobiel',
    subscriptions: 'abonnement contributie lidmaatschap',
    childCare: 'kinderopvang kinderdagverblijf gastouder',
    alimonyPaid: 'alimentatie kinderalimentatie',
    bankCosts: 'betaalpakket kaartkosten debetrente',
    vehicle: 'motorrijtuigenbelasting wegenbelasting autoverzekering brandstof tankstation',
    food: 'supermarkt bakker slager groente',
    pets: 'dierenarts dierenwinkel',
    personalCare: 'drogist drogisterij kapper apotheek',
    cashWithdrawal: 'geldautomaat geldopname',
    paymentArrangement: 'betalingsregeling afbetaling deurwaarder gerechtsdeurwaarders incassobureau',
    allowanceRepayment: 'terugvordering',
  },
}

/** One rule a word; a word may mean another thing coming in than going out. */
export const starterRules: readonly StarterRule[] = (['in', 'out'] as const).flatMap((sign) =>
  Object.entries(table[sign]).flatMap(([category, words]) =>
    words.split(' ').map((word) => ({ sign, iban: null, name: null, words: [word], category: category as Category })),
  ),
)
