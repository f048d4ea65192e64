### What is turned toward a person, in Swedish: short, fixed phrases. The other handover files say the same.

language = Svenska
call = Ring
text = Skicka sms till
this-is = Det här är:
ask-for = Fråga efter:
open-always = Öppet dygnet runt
open-now = Öppet nu
closed-now = Stängt nu
open-unknown = Vi vet inte om det är öppet nu
free = Samtalet är gratis
not-free = Samtalet kostar pengar
on-bill = Samtalet syns på telefonräkningen
not-on-bill = Samtalet syns inte på telefonräkningen
anonymous = Du behöver inte säga vad du heter
interpreter = Du kan få tolk
recorded = Samtalet spelas in
speaks = Talar:
scan = Rikta telefonens kamera hit
danger = I fara: ring
day-1 = måndag
day-2 = tisdag
day-3 = onsdag
day-4 = torsdag
day-5 = fredag
day-6 = lördag
day-7 = söndag
