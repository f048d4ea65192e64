### Ord som bara terminalprogrammet och datarummets kontroll använder. Samma namn och ordning i terminal.en.ftl.

## Terminal: svar

cli-nothing = Inget i Lotsen liknar ”{ $text }”. Pröva ett annat ord. De här numren finns alltid:
cli-did-you-mean = Menade du ”{ $text }”?
cli-told = Det kan handla om: { $name } ({ $share } %; vem man ringer: now --situation { $id })
cli-place = Visar för { $place }.
cli-other-places = Eller menar du: { $places }?
cli-through = via { $name }
cli-check-number = kontrollera numret
cli-no-line = inget nummer känt
cli-source = Källa: { $publisher }, { $date }
cli-source-undated = Källa: { $publisher }, sidan saknar datum
cli-steps = Steg
cli-members = Lokala: { $count } stycken, de första är
cli-for = För
cli-not-for = Inte för
cli-covers = Gäller
cli-hours = Tider
cli-sources = Källor
cli-situations = Vad handlar det om? Skriv namnet som står först efter --situation.
cli-here = Här
cli-now = Ring nu
cli-later = När de öppnar
cli-then = Svarar ingen: { $name }, { $number }
cli-until-then = Till dess: { $name }, { $number }
cli-do = Gör så här
cli-avoid = Gör inte så här
cli-signs = Tecken
cli-law = Lagen
cli-weak = enligt andras sidor
cli-wrote = Skrev { $file }: { $records } poster, { $bytes } byte.
cli-problems =
    { $count ->
        [0] Inga fel.
        [one] Ett fel.
       *[other] { $count } fel.
    }
cli-warnings =
    { $count ->
        [0] Inga varningar.
        [one] En varning.
       *[other] { $count } varningar.
    }
cli-built-needed = Datarummet har fel. Rätta dem först; ingen fil skrevs.
cli-cannot-write = Filen { $file } kan inte skrivas. Välj en annan plats.
cli-cannot-read = Filen { $file } kan inte läsas. Kontrollera namnet.
cli-bad-moment = ”{ $value }” är ingen tidpunkt. Skriv som 2026-12-24T03:10 eller 2026-12-24.
cli-bad-column = { $file }:{ $line }: raden har inte kolumnerna qid, class, query, place, role, relevant, note.
cli-due = { $count ->
        [0] Inget behöver kontrolleras { $date }.
        [one] En källa behöver kontrolleras { $date }.
       *[other] { $count } källor behöver kontrolleras { $date }, mest brådskande först.
    }
cli-coverage-municipalities = kommuner
cli-coverage-coordinator = koordin.
cli-coverage-emergency-own = socialjour
cli-coverage-emergency-shared = delad
cli-coverage-emergency-by-112 = via 112
cli-coverage-social-services = dagtid
cli-coverage-youth-clinic = ungdomsm.
cli-coverage-switchboard = växel
cli-coverage-way-in = väg in

## Terminal: fel

cli-no-such-record = Ingen post heter ”{ $id }”. Närmast: { $near }.
cli-no-such-place = Ingen plats heter ”{ $place }”. Närmast: { $near }.
cli-no-such-role = Ingen roll heter ”{ $role }”. Välj bland: { $known }.
cli-no-such-shelf = Inget ämne, ingen typ och ingen form heter ”{ $id }”. Kör browse utan namn för att se vad som finns.
cli-no-such-situation = Ingen situation heter ”{ $situation }”. Närmast: { $near }.
cli-dataset-unreadable = Filen { $path } kan inte läsas. Kontrollera namnet, eller kör utan --data.
cli-dataset-not-one = Filen { $path } är ingen Lotsen-fil. Välj en annan, eller kör utan --data.
cli-dataset-foreign = Filen { $path } hör till ett annat program. Välj en annan, eller kör utan --data.
cli-dataset-version = Filen { $path } har form { $found }; det här programmet läser form { $wanted }. Bygg den på nytt, eller kör utan --data.
cli-dataset-damaged = Filen { $path } är skadad: innehållet stämmer inte med sitt sigill. Hämta den på nytt, eller kör utan --data.

## Terminal: varningar vid check

warning-no-number-and-no-way = { $id }: inget sätt att nå den finns.
warning-no-hours = { $id }: inga tider alls, inte ens ”kontorstid”.
warning-second-hand = { $id }: { $number } bygger bara på andras sidor. Läs utgivarens egen sida.
warning-old = { $id }: { $number } är inte bekräftat sedan { $date }.
warning-undated = { $id }: källan till { $number } saknar datum och ingen har kontrollerat den.
warning-nobody-always = { $id }: ingen i listan för { $roles } svarar säkert dygnet runt. Lägg till den linje som ska stå där då; annars visas 1177.

## Fel i datarummet: vad som är fel och vad man gör

problem-unreadable = Filen kan inte läsas ({ $why }). Kontrollera att den finns och får läsas.
problem-syntax = Det här är inte TOML: { $why }. Jämför med en annan post.
problem-missing-key = ”{ $key }” saknas. Lägg till den; data/README.md visar formen.
problem-wrong-type = ”{ $key }” har fel form; här behövs { $wanted ->
        [text] en text inom citattecken
        [list] en lista, ["…", "…"]
        [table] en tabell, { "{" } … { "}" }
        [tables] tabeller, [[{ $key }]]
       *[other] true eller false
    }.
problem-empty = ”{ $key }” är tom. Skriv något eller ta bort raden.
problem-untidy = ”{ $key }” har blanksteg i kanten eller tecken som inte syns eller inte får stå där. Ta bort dem.
problem-twice = ”{ $value }” står två gånger i ”{ $key }”. Ta bort den ena.
problem-not-in-range = ”{ $key }” ska vara ett heltal från { $low } till { $high }.
problem-no-language = ”{ $tag }” är ingen språkkod. Använd BCP 47: sv, en, ar, uk …
problem-unknown-key = ”{ $key }” är inget Lotsen känner. Felstavat? Här får stå: { $known }.
problem-bad-date = ”{ $value }” i ”{ $key }” är inget datum. Skriv ÅÅÅÅ-MM-DD (en sidas datum får vara ÅÅÅÅ eller ÅÅÅÅ-MM).
problem-date-after-edition = ”{ $value }” i ”{ $key }” är efter utgåvans datum { $edition }. Rätta datumet, eller utgåvans i edition.toml.
problem-source-twice = Två källor heter ”{ $key }”. Byt namn på den ena.
problem-no-source = Posten har ingen källa. Lägg till [[source]] med utgivare, adress och lästdatum.
problem-unknown-source = Ingen källa heter ”{ $key }” i den här filen. Här finns: { $known }.
problem-bad-url = ”{ $url }” är ingen webbadress. Den ska börja med https:// eller http://.
problem-bad-email = ”{ $url }” är ingen e-postadress.
problem-unknown-method = ”{ $value }” är inget sätt att veta. Välj bland: { $known }.
problem-imported-is-no-check = ”imported” är ingen kontroll. Kontrollera på riktigt, eller ta bort ”check”.
problem-number-without-source = { $number } har ingen källa. Ett nummer utan källa får inte visas: ange ”source”, eller ta bort numret.
problem-bad-number = ”{ $number }” kan inte visas som nummer: { $why ->
        [sign] bara siffror, mellanslag, bindestreck och ett inledande + får stå i det
        [length] det har för få eller för många siffror
       *[unknown] det börjar varken med 0 eller + och är inget känt kortnummer
    }. Jämför med källan.
problem-number-imported = { $number } bygger på något ingen har läst (imported). Läs källan först, eller ta bort numret.
problem-shelter-address = Ett skyddat boende får inte ha någon adress. Ta bort [[visit]].
problem-unknown-channel = ”{ $value }” är ingen kanal. Välj bland: call, text, chat, visit.
problem-bad-hours = ”{ $hours }” är inte OSM opening_hours. Skriv som ”Mo-Fr 09:00-12:00,13:00-16:00; Sa 10:00-14:00”, eller ta bort ”opening” och skriv ”note”.
problem-hours-never-open = ”{ $hours }” är aldrig öppet. Rätta tiderna, eller ta bort dem.
problem-hours-forget-a-night = ”{ $hours }” är stängt natten till måndag fast andra nätter är öppna. Skriv morgonen på dagen den ligger: ”Mo-Fr 00:00-08:00,17:00-24:00; Sa,Su 00:00-24:00”.
problem-hours-cut-a-night = ”{ $hours }”: en senare regel skär av natten vid midnatt. Skriv timmarna efter midnatt på nästa dag: ”Sa 16:00-24:00; Su 00:00-01:00,15:00-23:00”.
problem-hours-need-more = ”{ $hours }” bygger på skollov, på solen eller räknar dagar från en helg. Skriv klockslag; dagar före helg hör hemma i ”eves” och ”short_days”.
problem-bad-such-days = ”{ $value }” i ”{ $key }” säger inte vad som gäller de dagarna. Skriv ”off”, ”as usual” eller klockslag inom dygnet, ”09:00-12:00”.
problem-such-days-without-opening = ”{ $key }” står utan ”opening”. Ange ”opening”, eller ta bort ”{ $key }”.
problem-hours-say-nothing = Tiderna säger ingenting. Ange ”opening” eller ”note”.
problem-bad-id = ”{ $id }” är inget id. Använd små bokstäver a–z, siffror och bindestreck.
problem-id-is-not-file-name = Id är ”{ $id }” men filen heter något annat. Filen ska heta { $wanted }.toml.
problem-unknown-kind = ”{ $value }” är ingen sort. Närmast: { $near }. Alla står i words/kinds.toml.
problem-unknown-topic = ”{ $value }” är inget ämne. Närmast: { $near }. Alla står i words/topics.toml.
problem-unknown-audience = ”{ $value }” är ingen målgrupp. Närmast: { $near }. Alla står i words/audiences.toml.
problem-unknown-role = ”{ $value }” är ingen roll. Närmast: { $near }. Roller är målgrupper med role = true i words/audiences.toml.
problem-covers-nothing = Posten säger inte var den gäller. Lägg till [[covers]] med det en källa säger.
problem-unknown-area = Koden ”{ $code }” finns inte. Använd SE, en länskod (två siffror) eller en kommunkod (fyra siffror) ur places/.
problem-unknown-basis = ”{ $value }” är ingen grund. Skriv ”stated” om en källa säger det, annars ”inferred”.
problem-bad-ages = Åldrarna stämmer inte: ange ”from”, ”to” eller båda, med from högst lika med to.
problem-resource-on-other-kind = [resource] hör bara till sorten ”resource”, inte ”{ $kind }”.
problem-unknown-format = ”{ $value }” är inget format. Välj bland: { $known }.
problem-unknown-cost = ”{ $value }” är ingen kostnad. Skriv ”free” eller ”paid”, eller ta bort raden.
problem-procedure-without-steps = En procedur behöver minst ett [[step]].
problem-recheck-belongs-to-kinds = ”recheck” ska stå på varje sort, A till D, och bara där.
problem-role-belongs-to-audiences = ”role” får bara stå på en målgrupp.
problem-place-twice = Koden ”{ $code }” står två gånger. Ta bort den ena raden.
problem-bad-place-code = ”{ $code }” har fel längd för en kod i den här tabellen.
problem-bad-header = Första raden ska namnge kolumnerna, åtskilda av tabb: { $wanted }.
problem-bad-row = Raden har { $found } kolumner, inte { $wanted }. Kolumner skiljs åt av tabb.
problem-id-twice = ”{ $id }” finns redan i { $other }. Ett id har en fil: byt namn eller slå ihop dem.
problem-no-such-record = Ingen post heter ”{ $id }”. Närmast: { $near }.
problem-needed-record = Posten ”{ $id }” behövs: annat pekar dit. Lägg tillbaka den.
problem-link-to-itself = ”{ $id }” pekar på sig själv. Ta bort länken.
problem-through-nothing = ”{ $id }” har inget nummer, så ingen kan nås genom den.
problem-number-twice = { $number } står redan i { $other }. Ett nummer har ett hem: använd [[through]] här.
problem-personal-number = Texten innehåller något som ser ut som ett personnummer. Ta bort det.
problem-number-in-text = Texten nämner { $number }, som inte är något nummer i datarummet. Lägg det i [[call]] med källa, eller ta bort det.
problem-region-disagrees = Län { $county }: tabellen säger { $region }, men [[covers]] ger: { $found }. Varje län har en enda koordinatorsregion.
problem-unknown-when = ”{ $value }” är ingen tid att föreslå något. Välj bland: { $known }.
problem-order-without-line = ”{ $to }” har ingen [[line]] här. Närmast: { $near }. Lägg till en med ”when” och ”why”, eller ta bort den ur listan.
problem-line-for-no-role = ”{ $to }” står inte i någon rolls lista. Sätt in den i [order_for], eller ta bort [[line]].
problem-line-not-for-role = ”{ $id }” är inte till för rollen ”{ $role }”. Ta bort den ur listan, eller rätta postens ”audiences” eller ”not_for”.
problem-situation-without-lines = Ingen roll får något nummer här. Lägg till [[line]] och [order_for], eller ”within” om det är en variant.
problem-danger-not-first = Listan för ”{ $role }” måste börja med ”{ $id }”: danger = true betyder fara, och då kommer 112 först.
problem-no-such-situation = Ingen situation heter ”{ $id }”. Närmast: { $near }.
problem-within-a-variant = ”{ $id }” är själv en variant av ”{ $outer }”. Skriv within = "{ $outer }".
problem-phrase-twice = ”{ $phrase }” står redan i situationen ”{ $other }”. En fras leder till en situation: ta bort den ena.
problem-too-many-situations = Det finns { $count } situationer, och plats för { $most }. Låt en situation rymma det en annan berättar.
