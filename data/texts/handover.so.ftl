### What is turned toward a person, in Somali. No native speaker has checked these phrases yet; the view says so. Whoever does takes
### the tag out of UNCHECKED in ui/src/handover/tongues.ts. The days are those of the Unicode CLDR.

language = Soomaali
call = Wac
text = Fariin SMS ah u dir
this-is = Kani waa:
ask-for = Weydii:
open-always = Waa furan yahay 24 saac
open-now = Hadda waa furan yahay
closed-now = Hadda waa xiran yahay
open-unknown = Lama oga inuu hadda furan yahay
free = Wicitaanku waa bilaash
not-free = Wicitaanku bilaash ma aha
on-bill = Wicitaanka waxaa lagu arkaa biilka taleefanka
not-on-bill = Wicitaanka laguma arko biilka taleefanka
anonymous = Uma baahnid inaad magacaaga sheegto
interpreter = Turjubaan waad heli kartaa
recorded = Wicitaanka waa la duubayaa
speaks = Luqadaha:
scan = Kaamarada taleefanka halkan ku jeedi
danger = Haddii khatar jirto, wac
day-1 = Isniin
day-2 = Talaado
day-3 = Arbaco
day-4 = Khamiis
day-5 = Jimco
day-6 = Sabti
day-7 = Axad
