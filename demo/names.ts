// Names as they stand on the doorbells of a Dutch town, in groups that belong together.
import type { PersonName } from './world.ts'

interface Group {
  language: string
  /** How many of a hundred. */
  weight: number
  women: string[]
  men: string[]
  families: string[]
}

const words = (line: string) => line.split(' ')

/** Family names carry their prefix before an underscore: 'van_der_Meer'. */
export const groups: Group[] = [
  {
    language: 'nl',
    weight: 36,
    women: words(
      'Anja Bep Corrie Daphne Esther Femke Greetje Hanneke Ingrid Jolanda Kim Linda Monique Nel Petra Riet Sandra Tineke Wilma Yvonne',
    ),
    men: words('Arie Bert Cees Dennis Erik Frans Gerrit Henk Jeroen Kees Leo Martin Niels Piet Rob Sjaak Ton Willem Youri Mark'),
    families: words(
      'van_der_Meer de_Bruin Bakker van_Dijk Smit Kok Vermeulen van_den_Broek Mulder de_Haan Peters Schipper Dekker van_Leeuwen Brouwer Kuiper Vos de_Lange Verhoeven Willems',
    ),
  },
  {
    language: 'nl',
    weight: 8,
    women: words('Aukje Baukje Fenna Jikke Sjoukje Wietske'),
    men: words('Douwe Fedde Hessel Jelle Sietse Wiebe'),
    families: words('Dijkstra Hoekema Wiersma Terpstra Bouma Zijlstra Miedema'),
  },
  {
    language: 'tr',
    weight: 9,
    women: words('Ayşe Elif Emine Hatice Zeynep Sevda'),
    men: words('Ahmet Emre Hasan İbrahim Murat Yusuf'),
    families: words('Demir Kaya Öztürk Şahin Aydın Çelik Koç'),
  },
  {
    language: 'ar-MA',
    weight: 9,
    women: words('Fatima Hanane Karima Naima Rachida Soumia'),
    men: words('Abdelkader Driss Hicham Khalid Mustapha Younes'),
    families: words('Bouzidi el_Idrissi Azzouzi ben_Salah Tahiri Chaouki el_Amrani'),
  },
  {
    language: 'nl',
    weight: 8,
    women: words('Anita Farida Joyce Mavis Shanti Urmila'),
    men: words('Anil Clyde Dwight Ricardo Rishi Stanley'),
    families: words('Ramdin Sewpersad Kartodikromo Pinas Wijngaarde Jankipersad Lieveld'),
  },
  {
    language: 'pl',
    weight: 8,
    women: words('Agnieszka Beata Dorota Katarzyna Małgorzata Joanna'),
    men: words('Andrzej Dariusz Krzysztof Marek Piotr Tomasz'),
    families: words('Kowalczyk Wójcik Lewandowski Zieliński Mazur Sikora'),
  },
  {
    language: 'ar-SY',
    weight: 7,
    women: words('Amal Hiba Rasha Rima Salma Yara'),
    men: words('Anas Bassam Fadi Mahmoud Omar Tarek'),
    families: words('al-Khatib Darwish Haddad al-Masri Sabbagh Nasser'),
  },
  {
    language: 'ti',
    weight: 5,
    women: words('Abeba Feven Luwam Saba Winta'),
    men: words('Dawit Filmon Kidane Samuel Yonas'),
    families: words('Tesfay Gebremedhin Haile Kidane Weldu Berhane'),
  },
  {
    language: 'pap',
    weight: 5,
    women: words('Ruthsella Sharina Gislaine Marugia'),
    men: words('Edsel Rignald Jurensley Raymundo'),
    families: words('Cijntje Maduro Winklaar Felicia Isenia Rosalina'),
  },
  {
    language: 'nl',
    weight: 5,
    women: words('Mei-Ling Indah Lian Ratna'),
    men: words('Hok Budi Kian Robby'),
    families: words('Tan Liem Oei Pattiwael The Soeparno'),
  },
]

/** One of the groups by a number from 0 up to 1. */
export function groupAt(share: number): Group {
  let left = share * groups.reduce((sum, group) => sum + group.weight, 0)
  for (const group of groups) {
    left -= group.weight
    if (left < 0) return group
  }
  return groups[0] as Group
}

/** A name out of a first name and a family name with its prefix. */
export function nameFrom(given: string, family: string): PersonName {
  const parts = family.split('_')
  return { given, prefix: parts.slice(0, -1).join(' '), family: parts.at(-1) ?? '', callName: given }
}

/** Names of women that a sister or niece of this person may well have. */
export function kinNamesFor(name: PersonName): string[] {
  const family = [name.prefix, name.family].filter(Boolean).join('_').replaceAll(' ', '_')
  const group = groups.find((one) => one.families.includes(family)) ?? groups[0]
  return (group?.women ?? []).filter((woman) => woman !== name.given)
}
