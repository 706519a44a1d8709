// Lindervoort, a town that is on no map: three districts with their streets, and the offices people deal with there.
import type { Address, District, Key } from './world.ts'

export const districts: District[] = [
  {
    key: 'oude-haven',
    name: 'Oude Haven',
    postcode: '1097',
    streets: ['Touwslagersgang', 'Zeilmakerskade', 'Peperhuissteeg', 'Ankersmidstraat', 'Harpoenierspad', 'Loodsmanswal'],
  },
  {
    key: 'molenveld',
    name: 'Molenveld',
    postcode: '1098',
    streets: ['Molenstenenlaan', 'Wiekslagstraat', 'Karnmolenhof', 'Schepradstraat', 'Vangstokweg', 'Graansluisplein'],
  },
  {
    key: 'de-weiden',
    name: 'De Weiden',
    postcode: '1099',
    streets: ['Pinksterbloemhof', 'Kievitsbloemstraat', 'Zwanenbloemlaan', 'Dotterbloempad', 'Wollegrashof', 'Rietorchisstraat'],
  },
]

export const town = 'Lindervoort'

/** An address in a district; the letters follow from street and number. */
export function addressIn(district: Key, street: string, number: string): Address {
  const found = districts.find((one) => one.key === district) ?? districts[0]
  const letters = 'BCEGHJKLMN'
  const at = (street.length * 7 + Number.parseInt(number, 10)) % 100
  return {
    street,
    number,
    postcode: `${found?.postcode} ${letters[Math.floor(at / 10)]}${letters[at % 10]}`,
    town,
    district,
    hidden: false,
  }
}

/**
 * A mobile number that rings nowhere: mobile numbers of the Dutch plan begin with 061 to 065 or 068, so 060 is nobody's.
 */
export function mobile(number: number): string {
  return `06-00${String(number % 1000000).padStart(6, '0')}`
}

/** A number of an office: the made-up area code of the town; a subscriber's number never begins with 0. */
export function officePhone(number: number): string {
  return `0500-0${String(number % 100000).padStart(5, '0')}`
}

/** Made-up offices; national bodies keep their own names, as everyone in the trade says them. */
export const offices = {
  landlords: ['Veldzicht Wonen', 'Woonstichting Haven en Hof'],
  doctors: ['huisartsenpraktijk De Sluis', 'huisarts Van Ommen', 'gezondheidscentrum Molenveld'],
  schools: ['basisschool De Wiekslag', 'basisschool Het Kompas', 'Lindecollege', 'vmbo De Werf'],
  energy: ['Noorderstroom', 'Energiehuis Linde'],
  insurers: ['Zorgwijs', 'Lindezorg'],
  shops: ['Postorder Pareltje', 'Wittegoed Direct', 'Meubelhal Zuid', 'Telecompas', 'Sportschool Spierkracht'],
  bailiffs: ['Gerechtsdeurwaarders Kade & Vink', 'Incassobureau Vordering.Nu', 'Deurwaarderskantoor De Schans'],
  meeting: ['buurthuis De Huiskamer', 'inloop De Kajuit', 'wijkcentrum De Windvaan'],
} as const
