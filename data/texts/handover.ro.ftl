### What is turned toward a person, in Romanian. No native speaker has checked these phrases yet; the view says so. Whoever does takes
### the tag out of UNCHECKED in ui/src/handover/tongues.ts. The days are those of the Unicode CLDR.

language = Română
call = Sunați la
text = Trimiteți un SMS la
this-is = Acesta este:
ask-for = Întrebați de:
open-always = Deschis non-stop
open-now = Deschis acum
closed-now = Închis acum
open-unknown = Nu se știe dacă este deschis acum
free = Apelul este gratuit
not-free = Apelul costă bani
on-bill = Apelul apare pe factura de telefon
not-on-bill = Apelul nu apare pe factura de telefon
anonymous = Nu este nevoie să vă spuneți numele
interpreter = Puteți avea un interpret
recorded = Apelul este înregistrat
speaks = Limbi:
scan = Îndreptați aici camera telefonului
danger = În caz de pericol, sunați la
day-1 = luni
day-2 = marți
day-3 = miercuri
day-4 = joi
day-5 = vineri
day-6 = sâmbătă
day-7 = duminică
