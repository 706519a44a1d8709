// Made-up organisations of Lindervoort with their places, and whom one calls there.
import { officePhone } from '../places.ts'
import type { Key } from '../units.ts'
import type { Contact, Organisation, Place } from './shape.ts'

const organisationLines: [key: Key, name: string, description: string, checked?: [number, Key]][] = [
  ['huiskamer', 'Buurthuis De Huiskamer', 'Buurthuis van en voor het Molenveld. Bewoners doen het meeste zelf.'],
  ['kajuit', 'Inloop De Kajuit', 'Warme plek aan de kade. Iedereen mag er zijn, ook wie nergens anders terechtkan.'],
  ['windvaan', 'Wijkcentrum De Windvaan', 'Zalen, keuken en moestuin in De Weiden.'],
  ['taalhuis', 'Taalhuis Lindervoort', 'Taal leren met vrijwilligers, in de bibliotheek en in de wijken.'],
  ['rondkomen', 'Stichting Rondkomen', 'Vrijwilligers die helpen met geld, post en formulieren.'],
  ['voorraad', 'Voedselhulp De Voorraadkast', 'Wekelijks een pakket voor wie tijdelijk te weinig geld heeft voor eten.'],
  ['kringloop', 'Kringloop Tweede Ronde', 'Spullen, werkplekken en een koffiehoek.'],
  ['maatjes', 'Maatjesproject Naast Elkaar', 'Koppelt vrijwilligers aan mensen die iemand naast zich kunnen gebruiken.'],
  ['mantel', 'Steunpunt Mantelzorg Linde', 'Voor wie voor een ander zorgt.'],
  ['sport', 'Lindervoort Beweegt', 'Sport en bewegen in de buurt, ook met weinig geld.'],
  ['eetclub', 'Samen aan Tafel', 'Bewoners koken voor bewoners in drie wijken.'],
  ['ouders', 'Centrum Jong in Linde', 'Vragen over opvoeden en opgroeien, zonder verwijzing.'],
  ['jongeren', 'Jongerenwerk Linde', 'Jongerenwerkers op straat, op school en in de soos.'],
  ['vrouwen', 'Vrouwenhuis Zonzijde', 'Ontmoeten, leren en op adem komen, alleen voor vrouwen.'],
  ['ouderen', 'Ouderenbond Linde', 'Activiteiten en huisbezoek voor wie ouder is.'],
  ['rouw', 'Rouwpunt Linde', 'Samen stilstaan bij verlies.'],
  ['herstel', 'Herstelacademie De Overkant', 'Ervaringsdeskundigen helpen bij herstel van psychische klachten en verslaving.'],
  ['juridisch', 'Juridische Post Lindervoort', 'Vrijwillige juristen leggen brieven en rechten uit.'],
  ['wonen', 'Woonpunt Haven en Hof', 'Samen met de verhuurders: eerder hulp bij huurachterstand.', [-214, 'karin']],
  ['fiets', 'Fietsfabriek De Spaak', 'Leren fietsen en leren repareren.'],
  ['kerk', 'Diaconie Het Anker', 'Kerken samen, voor iedereen.', [-260, 'gerda']],
  ['moskee', 'Stichting Al Amal', 'Ontmoeting en hulp voor Arabisch- en Berbersprekende buurtgenoten.'],
  ['beweging', 'Tijdbank Linde', 'Buren helpen buren: een uur voor een uur.'],
  ['vluchteling', 'Welkom in Linde', 'Praktische hulp voor wie hier pas woont.'],
]

export const organisations: Organisation[] = organisationLines.map(([key, name, description, checked], at) => ({
  key,
  name,
  description,
  phone: officePhone(3100 + at * 7),
  email: `info@${key}.example`,
  checked: checked ?? [-12 - at * 5, at % 2 === 0 ? 'dewi' : 'noor'],
}))

const placeLines: [
  key: Key,
  organisation: Key,
  name: string,
  district: Key,
  street: string,
  number: string,
  accessibility: string,
][] = [
  ['p-huiskamer', 'huiskamer', 'De Huiskamer', 'molenveld', 'Karnmolenhof', '2', 'Geen drempels, ruim toilet'],
  ['p-kajuit', 'kajuit', 'De Kajuit', 'oude-haven', 'Zeilmakerskade', '31', 'Twee treden, plank aanwezig'],
  ['p-windvaan', 'windvaan', 'De Windvaan', 'de-weiden', 'Zwanenbloemlaan', '60', 'Lift, ringleiding in de grote zaal'],
  ['p-bieb', 'taalhuis', 'Bibliotheek aan de Loodsmanswal', 'oude-haven', 'Loodsmanswal', '8', 'Gelijkvloers, stille hoek'],
  ['p-taal-molen', 'taalhuis', 'Lokaal in De Wiekslag', 'molenveld', 'Wiekslagstraat', '14', 'Ingang via het plein'],
  ['p-voorraad', 'voorraad', 'De Voorraadkast', 'molenveld', 'Schepradstraat', '77', 'Laadklep aan de achterkant'],
  ['p-kringloop', 'kringloop', 'Tweede Ronde', 'de-weiden', 'Rietorchisstraat', '5', 'Gelijkvloers'],
  ['p-zonzijde', 'vrouwen', 'Zonzijde', 'molenveld', 'Graansluisplein', '12', 'Kinderen welkom, speelhoek'],
  ['p-soos', 'jongeren', 'Soos De Loods', 'oude-haven', 'Ankersmidstraat', '19', 'Gelijkvloers'],
  ['p-gym', 'sport', 'Gymzaal Het Kompas', 'de-weiden', 'Dotterbloempad', '1', 'Gelijkvloers, aangepaste kleedkamer'],
  ['p-overkant', 'herstel', 'De Overkant', 'oude-haven', 'Peperhuissteeg', '6', 'Steile trap, afspraak beneden kan'],
  ['p-spaak', 'fiets', 'Werkplaats De Spaak', 'molenveld', 'Vangstokweg', '40', 'Grote deur, gelijkvloers'],
  ['p-anker', 'kerk', 'Het Anker', 'oude-haven', 'Touwslagersgang', '3', 'Zij-ingang zonder drempel'],
]

export const places: Place[] = placeLines.map(([key, organisation, name, district, street, number, accessibility]) => ({
  key,
  organisation,
  name,
  district,
  street,
  number,
  accessibility,
}))

const contactLines: [
  organisation: Key | null,
  name: string,
  role: string,
  reach: string,
  district?: Key | undefined,
  checked?: [number, Key],
][] = [
  ['huiskamer', 'Ria Postma', 'beheerder', 'Bijna altijd, bellen is het snelst'],
  ['kajuit', 'Berend Zwart', 'gastheer', 'ma t/m vr na 14 uur'],
  ['windvaan', 'Aleida Kuiper', 'coördinator zalen en moestuin', 'di en do'],
  ['taalhuis', 'Mirna Vos', 'coördinator taalmaatjes', 'ma t/m do, mailt binnen een dag terug'],
  ['rondkomen', 'Theo van Gelder', 'coördinator thuisadministratie', 'wo en vr voor 12 uur'],
  ['voorraad', 'Jannie de Boer', 'intake voedselpakketten', 'wo 9-11, alleen telefonisch'],
  ['maatjes', 'Selma Aksoy', 'coördinator maatjes', 'ma, di en do'],
  ['mantel', 'Gré Hofstra', 'mantelzorgconsulent', 'Spreek in, belt dezelfde dag terug'],
  ['sport', 'Dave Lont', 'buurtsportcoach', 'App of bel, na 10 uur', 'de-weiden'],
  ['ouders', 'Fenna Wiarda', 'jeugdverpleegkundige', 'Loopt do mee in het wijkteam', 'molenveld'],
  ['ouders', 'Imane Bouzid', 'opvoedondersteuner', 'di en vr', 'de-weiden'],
  ['jongeren', 'Kelvin Rojer', 'jongerenwerker', 'Na 13 uur, ook avonden', 'oude-haven'],
  ['herstel', 'Hans Terpstra', 'ervaringsdeskundige', 'ma en wo, liefst eerst een bericht'],
  ['juridisch', 'mr. Lieke Sanders', 'jurist', 'Alleen tijdens het spreekuur'],
  ['wonen', 'Piet Bruinsma', 'woonconsulent Woonstichting Haven en Hof', 'di t/m do 9-10', 'oude-haven'],
  ['wonen', 'Astrid Meinema', 'woonconsulent Veldzicht Wonen', 'ma en do', 'molenveld', [-240, 'ewa']],
  ['vluchteling', 'Yonas Tesfay', 'begeleider, spreekt Tigrinya', 'Bellen, ook in de avond'],
  ['moskee', 'Naima El Idrissi', 'vrijwilliger vrouwengroep', 'Via de app', 'molenveld'],
  [null, 'huisartsenpraktijk De Sluis, assistente', 'overleglijn voor het wijkteam', 'ma t/m vr 8-10', 'oude-haven'],
  [null, 'Wilma Regts', 'praktijkondersteuner gezondheidscentrum Molenveld', 'di en do na 15 uur', 'molenveld'],
  [null, 'Rob Hulshof', 'wijkagent De Weiden', 'Geen voicemail, wel app', 'de-weiden'],
  [null, 'Marije Kooi', 'intern begeleider basisschool De Wiekslag', 'ma, di, do', 'molenveld'],
  [null, 'Ahmed Saidi', 'leerplichtambtenaar', 'Mailen, belt terug', undefined, [-300, 'lotte']],
  [null, 'Gemeente Lindervoort, loket Werk en inkomen', 'loket', 'ma t/m vr 9-12'],
]

export const contacts: Contact[] = contactLines.map(([organisation, name, role, reach, district, checked], at) => ({
  key: `contact-${at + 1}`,
  organisation,
  name,
  role,
  phone: officePhone(4200 + at * 13),
  email:
    at % 3 === 1
      ? ''
      : `${name
          .toLowerCase()
          .normalize('NFD')
          .replace(/[^a-z]+/g, '.')
          .replace(/^\.|\.$/g, '')
          .slice(0, 30)}@${organisation ?? 'kantoor'}.example`,
  reach,
  district: district ?? null,
  checked: checked ?? [-4 - ((at * 11) % 90), (['gerda', 'joost', 'fatma', 'bilal', 'noor'] as const)[at % 5] as Key],
}))
