### What is turned toward a person, in Spanish. No native speaker has checked these phrases yet; the view says so. Whoever does takes
### the tag out of UNCHECKED in ui/src/handover/tongues.ts. The days are those of the Unicode CLDR.

language = Español
call = Llame al
text = Envíe un SMS al
this-is = Esto es:
ask-for = Pregunte por:
open-always = Abierto día y noche
open-now = Abierto ahora
closed-now = Cerrado ahora
open-unknown = No se sabe si está abierto ahora
free = La llamada es gratis
not-free = La llamada cuesta dinero
on-bill = La llamada aparece en la factura del teléfono
not-on-bill = La llamada no aparece en la factura del teléfono
anonymous = No hace falta que diga su nombre
interpreter = Puede tener un intérprete
recorded = La llamada se graba
speaks = Idiomas:
scan = Apunte aquí con la cámara del teléfono
danger = En caso de peligro, llame al
day-1 = lunes
day-2 = martes
day-3 = miércoles
day-4 = jueves
day-5 = viernes
day-6 = sábado
day-7 = domingo
