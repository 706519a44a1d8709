// Small change of every file: no answer, another day, a word from the desk, and endings by how it ended.
import { type Piece, pieces } from './theme.ts'

/** Very short notes that occur in any file. */
export const small: Piece[] = pieces(`
# klein
t Geen gehoor.
t Voicemail ingesproken, korte boodschap, geen inhoud.
t Belde terug, ik zat in gesprek. Morgen opnieuw. >> terugbellen {n} (1)
t Nam niet op. Appje gestuurd of {datum:3} nog schikt.
t Afspraak verzet naar {dag:6}, op verzoek van {n}.
t {n} ziek, hoest. Over een week opnieuw.
t Even gebeld. Geen bijzonderheden.
t Nummer buiten gebruik? {fam} gevraagd, {n} heeft een nieuw toestel.
t {n} wilde alleen weten of de brief aangekomen was. Ja.
t Gebeld op verzoek van de balie. {n} had zich vergist in de dag.
t In de wacht bij {verz}, 25 min, opgehangen. Morgen vroeg weer. >> {verz} bellen (1)
t Kort contact. "Gaat wel, ik moet nu de deur uit."
t {fam} nam op, {n} was aan het {hobby}. Goed nieuws eigenlijk.
t Teruggebeld binnen het uur. Ging over de parkeerplaats, opgelost.
h Niemand thuis. Kaartje in de bus gedaan, zonder reden erop.
h Stond voor een dichte deur. Licht aan. Niet aangedrongen.
h Alleen aan de deur gesproken, er was bezoek. Volgende keer beter.
h Formulier opgehaald, twee minuten. {n} in de schort, rook naar uien.
h Langs geweest om een handtekening. Meteen gelukt.
b Herinnering gestuurd voor {dag:2}.
b Appje van {n}: komt tien min later. Werden er veertig.
b Stukken ontvangen per post, alles compleet.
b Mail aan {wb} gestuurd, met {n} in kopie.
b {n} stuurt een foto van een brief, onleesbaar. Gevraagd om een nieuwe.
b Kaart gestuurd, verjaardag.
b Toestemming voor overleg met {arts} ondertekend terug.
b Bericht van {fam}: of wij nog eens kunnen bellen. {n} is het daarmee eens.
g Niet verschenen. Tien minuten gewacht, daarna gebeld: helemaal vergeten. Nieuwe afspraak {dag:5}.
g Kwam zonder afspraak langs met een vraag over het polisblad. Vijf minuten.
g Kort gesproken in de gang van {ont}. Niets bijzonders, wel een lach.
o Kort met {col} besproken. Geen nieuwe actie.
o Teamoverleg: stand van zaken genoemd, zonder details. {col} kan invallen als ik vrij ben.
o {arts} gemaild met toestemming. Nog geen antwoord. >> antwoord {arts} (5)
o Overdracht voor mijn vakantie aan {col}. Alleen bellen bij brief van {deur} of {wb}.
o Terug van vakantie. {col} heeft één keer gebeld, niets dringends.
m Meegelopen naar de bushalte, gesprek liep nog.
t Verkeerd verbonden met de oude werkgever. Nummer aangepast.
t {n} klonk opgewekt. Belt zelf als er iets is.
t Slechte verbinding. Afgesproken dat {hij} {dag:1} zelf belt.
t Op {dag:0} gebeld, zoals {hij} wilde. Kort en goed.
b Afzegging via de balie, zonder reden. >> bellen hoe het gaat (2)
h Vroeg op de stoep, {n} nog in de douche. Rondje gelopen en teruggekomen.
t Nam niet op. Ingesproken dat ik {dag:2} om {uur} weer bel.
t Gebeld om {uur}, {n} stond bij de kassa. Later.
t {n} wil de afspraak van {dag:3} naar {uur}. Kan.
t Geen gehoor om {uur}, om {uur} nog eens, toen wel. Alles rustig.
t Belde om {uur} over een bedrag van {euro} dat {hij} niet kende. Was de krant.
t {n} heeft {euro} teruggekregen van {verz}. Wilde dat even kwijt.
b Bericht om {uur}: "Mag ik morgen bellen?" Geantwoord: mag.
b {n} stuurt foto van een kassabon, {euro}, met een vraagteken. Gebeld is beter. >> bellen over de bon (1)
b Afspraak van {datum:4} bevestigd, {uur}.
b {fam} vraagt hoe laat {dag:3}. {uur}, geschreven met {n} in de app.
h Om {uur} voor de deur, {n} vergeten. Toch tien minuten binnen geweest.
h Brief van {verz} opgehaald, {euro}, kijken we later naar.
g Vijf minuten aan de balie, {n} kwam {euro} aan bonnen brengen.
o {col} nam om {uur} voor me waar. Niets veranderd.
t Met {fam} gebeld, {n} zat ernaast. Ging over {dag:4}, vervoer geregeld.
t {n} op de fiets naar {ont}, wind in de telefoon. Belt vanavond terug, niet gedaan.
b Appje: "ben er om {uur}". Was er om {uur}.
o {arts} teruggebeld om {uur}: geen bezwaar tegen het plan, wil wel horen hoe het loopt.
`)[0] as Piece[]

/** How a file ends, by the reason it was closed. */
export const endings: Record<'success' | 'silence' | 'moved' | 'death' | 'refused', Piece[]> = {
  success: pieces(`
# eind
g Afsluitend gesprek. Doelen een voor een nagelopen, {n} gaf zelf de cijfers. Deur blijft open, nummer staat op de koelkast.
h Laatste bezoek. {n} had gebak. Plan doorgelezen, hardop, met af en toe "o ja, dat was toen". Afgesproken: {n} belt als er iets is, ik bel over drie maanden één keer.
t Afgerond aan de telefoon, zo wilde {n} het. "Ik heb het druk, dat is toch goed?" Dat is goed.
`)[0] as Piece[],
  silence: pieces(`
# eind
b Derde brief gestuurd, vriendelijk, zonder druk. Als we niets horen sluiten we {datum:14}, opnieuw bellen mag altijd.
t Weer geen gehoor, nummer doet het wel. {fam} zegt dat het goed gaat en dat {n} "even niemand wil". Gesloten na overleg in het team.
h Aan de deur geweest. Gordijn bewoog. Kaartje achtergelaten: welkom als het weer past. Hiermee gesloten.
`)[0] as Piece[],
  moved: pieces(`
# eind
t {n} is verhuisd, naar familie in een andere gemeente. Wil daar hulp, geeft toestemming om één keer te bellen. Gedaan, naam doorgegeven.
h Verhuisdozen in de gang. Map meegegeven met alles erin, op volgorde. Team in de nieuwe plaats weet dat {n} zelf belt.
`)[0] as Piece[],
  death: pieces(`
# eind
t {fam} belde: {n} is {dag:-1} overleden, thuis, in de slaap. Gecondoleerd, tijd genomen. Kaart namens het team.
b Rouwkaart ontvangen van {fam}. Afspraken en herinneringen uitgezet zodat er geen brief meer gaat. Dossier gesloten.
`)[0] as Piece[],
  refused: pieces(`
# eind
t {n} wil niet verder. "Jullie bedoelen het goed, maar ik doe het zelf." Gerespecteerd. Gezegd dat bellen altijd kan.
g Gesprek over stoppen. {n} vindt dat er te veel mensen meekijken. Uitgelegd wie er wat ziet. Blijft bij stoppen, dat is een goed recht.
`)[0] as Piece[],
}
