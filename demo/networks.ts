// The networks of the main stories, in the lines a worker types: who there is, how it is between them, and who helps on paper.
import type { Feeling } from '../capabilities/people/network/model.ts'
import type { Relative } from '../capabilities/people/network/rules/add.ts'
import type { DayOffset, Key } from './units.ts'

export interface NetworkStory {
  /** Of whom, as what, and the line. People are named by how their name begins. */
  family: readonly (readonly [string, Relative, string])[]
  /** Who lives together, by the word for the home. */
  homes?: Readonly<Record<string, readonly string[]>>
  /** A line that names someone of before changes what they are from that day on; `weg` ends it. */
  contacts: readonly (readonly [DayOffset, string])[]
  feelings?: readonly (readonly [string, string, Feeling])[]
  /** name | role | organisation | telephone | mail | how often, by what way | what was agreed */
  professionals: readonly (readonly [DayOffset, string])[]
  /** Who of them is in charge. */
  leads?: string
}

const samira: NetworkStory = {
  family: [
    ['Samira', 'parent', 'Halima 58 v'],
    ['Samira', 'parent', 'Ahmed 1955-2019 m'],
    ['Halima', 'partner', 'Ahmed getrouwd 1985'],
    ['Samira', 'sibling', 'Youssef 38 m'],
    ['Samira', 'sibling', 'Naima 29 v'],
    ['Youssef', 'partner', 'Ilse 36 v samenwonend 2015'],
    ['Youssef', 'child', 'Sami 7 m'],
    ['Youssef', 'child', 'Noor 7 v tweeling'],
    ['Karim', 'parent', 'Driss 1950-2021 m'],
    ['Karim', 'parent', 'Zohra 69 v'],
    ['Driss', 'partner', 'Zohra getrouwd 1978'],
    ['Karim', 'sibling', 'Rachid 45 m'],
    ['Adam', 'parent', 'Karim Bouzidi'],
    ['Lina', 'parent', 'Karim Bouzidi'],
    ['Samira', 'child', 'miskraam 2018'],
  ],
  contacts: [
    [-119, 'Naima familie 1 sterk helpt luistert wekelijks'],
    [-119, 'Karim familie 1 gewoon'],
    [-119, 'Halima familie 2 luistert wekelijks'],
    [-119, 'Hamid familie 3 spanning geld'],
    [-119, 'mevrouw Jansen buren 3 zwak'],
    [-119, 'Veldzicht instanties 3 spanning'],
    [-119, 'moskee geloof 2 gezelschap'],
    [-96, 'juf Marieke school 2 sterk helpt raad'],
    [-52, 'Hamid familie 3 spanning geeft geld'],
    [-28, 'Lindelogistiek werk 2 geld'],
    [-20, 'mevrouw Jansen buren 2 helpt geeft gezelschap'],
    [-20, 'Karim familie 1 sterk helpt luistert geeft luistert'],
    [-20, 'Veldzicht instanties 3 zwak'],
    [-18, 'judoclub club 3 gezelschap'],
  ],
  feelings: [
    ['Samira', 'Naima', 'very-close'],
    ['Karim', 'Rachid', 'distant'],
    ['Samira', 'Adam', 'close'],
  ],
  professionals: [
    [
      -128,
      'Ruud | schuldhulpverlener | Brugwachter | 0500-012012 | | elke week, overleg | Doet het voorstel aan de schuldeisers.',
    ],
    [
      -96,
      'juf Marieke | leerkracht van Adam | De Wiekslag | 0500-013013 | marieke@wiekslag.example | elke maand, overleg | Houdt het plein in de gaten. Belt als Adam twee dagen wegblijft.',
    ],
    [
      -84,
      'T. de Boer | klantmanager | Werkplein Lindervoort | 0500-014014 | t.deboer@werkplein.example | als het nodig is, mail | Alleen over de WW van Karim, niets over thuis.',
    ],
    [
      -110,
      'dr. Hoekstra | huisarts | Praktijk De Molen | 0500-015015 | | als het nodig is, telefoon | Weet van de spanning. Samira belt zelf.',
    ],
  ],
}

const zarghuna: NetworkStory = {
  family: [
    ['Zarghuna', 'parent', 'Gulalai 1965 v'],
    ['Zarghuna', 'parent', 'Nasir 1960-2009 m'],
    ['Zarghuna', 'sibling', 'Palwasha 35 v'],
    ['Zarghuna', 'partner', 'Rahim getrouwd 2019'],
    ['Zarghuna', 'child', 'zwanger'],
    ['Rahim', 'parent', 'Bibi 1962 v'],
    ['Rahim', 'sibling', 'Latif 30 m'],
    ['Latif', 'partner', 'Soraya 28 v getrouwd 2020'],
  ],
  homes: { Schepradstraat: ['Zarghuna', 'Rahim'] },
  contacts: [
    [-131, 'Rahim familie 1 sterk helpt luistert geeft luistert'],
    [-131, 'Palwasha familie 2 luistert raad wekelijks'],
    [-131, 'Gulalai familie 3 zwak jaarlijks'],
    [-82, 'verloskundige zorg 3 raad'],
    [-46, 'Marian vrienden 3 zwak gezelschap'],
    [-4, 'Marian vrienden 2 gezelschap wekelijks'],
    [-4, 'taalcafé club 3 gezelschap wekelijks'],
  ],
  professionals: [
    [
      -101,
      'Praktijk Ooievaar | verloskundige | Praktijk Ooievaar | 0500-016016 | post@ooievaar.example | elke maand, telefoon | Brieven op naam Zarghuna, zonder punt. Tolk wordt door ons besteld.',
    ],
    [
      -141,
      'Tolkdienst Brug | tolk Dari, vrouw | Tolkdienst Brug | 0500-017017 | | als het nodig is, telefoon | Vaste tolk: zelfde stem, liever geen man uit Kunduz.',
    ],
    [
      -131,
      'Zorgwijs | klantenservice | Zorgwijs | 0500-018018 | | als het nodig is, telefoon | Twee polissen samengevoegd, dossiernummer ligt in de map.',
    ],
  ],
}

const kim: NetworkStory = {
  family: [
    ['Kim', 'partner', 'Dennis 36 m uit elkaar'],
    ['Noa', 'parent', 'Dennis'],
    ['Kim', 'parent', 'Ria 61 v'],
    ['Kim', 'parent', 'Ton 63 m'],
    ['Ria', 'partner', 'Ton gescheiden 2004'],
    ['Ria', 'partner', 'Wim 65 m samenwonend 2010'],
    ['Kim', 'sibling', 'Bas 29 m'],
  ],
  homes: { 'bij Kim': ['Kim', 'Noa'], 'bij Dennis': ['Dennis', 'Noa'] },
  contacts: [
    [-166, 'Ria familie 1 sterk helpt luistert'],
    [-166, 'Dennis familie 3 spanning'],
    [-166, 'Esther vrienden 3 zwak'],
    [-41, 'Esther vrienden 2 luistert gezelschap wekelijks'],
    [-41, 'collega Jolanda werk 2 gezelschap'],
    [-12, 'juf van Noa school 2 helpt'],
  ],
  feelings: [
    ['Kim', 'Dennis', 'conflict'],
    ['Kim', 'Noa', 'very-close'],
    ['Dennis', 'Noa', 'close'],
    ['Kim', 'Ton', 'cut-off'],
  ],
  professionals: [
    [
      -150,
      'De Huiskamer | vrijwilliger bij de overdracht | De Huiskamer | 0500-019019 | | om de week, bij elkaar langs | Vrijdag vijf uur. Kim achterin, Dennis voorin.',
    ],
    [
      -98,
      'Bilal | maatschappelijk werker van Dennis | Brugwachter | | | als het nodig is, overleg | Alleen tijden en plekken. Nooit het adres.',
    ],
    [-166, 'W. Smit | wijkagent | Politie De Weiden | 0500-020020 | | als het nodig is, telefoon | Weet van de geheimhouding.'],
  ],
}

const dennis: NetworkStory = {
  family: [
    ['Dennis', 'partner', 'Kim 33 v uit elkaar'],
    ['Noa', 'parent', 'Kim'],
    ['Dennis', 'parent', 'Harm 66 m'],
    ['Dennis', 'parent', 'Joke 1960-2022 v'],
  ],
  homes: { 'bij Dennis': ['Dennis', 'Noa'] },
  contacts: [
    [-110, 'Noa familie 1 sterk gezelschap'],
    [-110, 'Harm familie 3 zwak'],
    [-70, 'Harm familie 2 luistert wekelijks'],
    [-49, 'Mo werk 2 luistert'],
    [-49, 'voetbal club 2 gezelschap wekelijks'],
  ],
  feelings: [['Dennis', 'Kim', 'conflict']],
  professionals: [
    [
      -110,
      'R. Bakels | trainer | Centrum De Kering | 0500-021021 | | elke week, bij elkaar langs | Acht bijeenkomsten. Meldt alleen of hij er was.',
    ],
  ],
}

const marian: NetworkStory = {
  family: [
    ['Marian', 'parent', 'Rosa'],
    ['Marian', 'parent', 'Eddy 1938-2004 m'],
    ['Marian', 'sibling', 'Glenn 56 m'],
    ['Glenn', 'partner', 'Astrid 52 v getrouwd 1998'],
  ],
  contacts: [
    [-90, 'Rosa familie 1 sterk spanning geeft helpt luistert dagelijks'],
    [-90, 'Glenn familie 3 zwak jaarlijks'],
    [-30, 'Glenn familie 2 helpt maandelijks'],
    [-30, 'taalcafé club 2 gezelschap wekelijks'],
    [-30, 'thuiszorg zorg 2 helpt dagelijks'],
  ],
  feelings: [['Marian', 'Glenn', 'distant']],
  professionals: [
    [
      -80,
      'Anneke | wijkverpleegkundige | Thuiszorg Linde | 0500-022022 | anneke@thuiszorglinde.example | elke week, telefoon | Zegt het als Marian zelf niet meer slaapt.',
    ],
  ],
}

const hendrik: NetworkStory = {
  family: [
    ['Hendrik', 'partner', 'Aafke 1943 v overleden getrouwd 1965'],
    ['Hendrik', 'child', 'Wietske 56 v'],
    ['Hendrik', 'child', 'doodgeboren 1968'],
    ['Wietske', 'partner', 'Doug 58 m getrouwd 1999'],
    ['Wietske', 'child', 'Emily 22 v'],
    ['Wietske', 'child', 'Jack 19 m'],
  ],
  contacts: [
    [-100, 'Fien buren 2 helpt luistert dagelijks'],
    [-100, 'Wietske familie 2 luistert wekelijks'],
    [-30, 'Fien buren 1 sterk helpt luistert geeft gezelschap dagelijks'],
    [-30, 'eettafel club 3 gezelschap wekelijks'],
    [-30, 'dominee Postma geloof 3 luistert maandelijks'],
  ],
  professionals: [
    [
      -90,
      'mevrouw Dijkstra | praktijkondersteuner ouderen | Praktijk De Molen | 0500-015016 | | elke maand, telefoon | Gaat in de even maanden langs, wij in de oneven.',
    ],
  ],
  leads: 'mevrouw Dijkstra',
}

const jay: NetworkStory = {
  family: [
    ['Jay', 'parent', 'Sharine 47 v'],
    ['Sharine', 'parent', 'oma Lucia 1950-2016 v'],
    ['Sharine', 'sibling', 'Edsel 54 m'],
  ],
  contacts: [
    [-40, 'Edsel familie 2 helpt'],
    [-40, 'Sharine familie 3 zwak maandelijks'],
    [-40, 'Romano vrienden 1 spanning geld'],
  ],
  professionals: [
    [-30, 'K. Visser | consulent | Woonkans | 0500-023023 | | als het nodig is, telefoon | Belt ons voor er een datum is.'],
  ],
}

/** By the key of the case. */
export const networks: Readonly<Record<Key, NetworkStory>> = {
  'samira.case': samira,
  'zarghuna.case': zarghuna,
  'kim.case': kim,
  'dennis.case': dennis,
  'marian.case': marian,
  'hendrik.case': hendrik,
  'jay.case': jay,
}
