### What is turned toward a person, in Arabic. No native speaker has checked these phrases yet; the view says so. Whoever does takes
### the tag out of UNCHECKED in ui/src/handover/tongues.ts. The days are those of the Unicode CLDR.

language = العربية
call = اتصل على
text = أرسل رسالة نصية إلى
this-is = هذا هو:
ask-for = اسأل عن:
open-always = مفتوح على مدار الساعة
open-now = مفتوح الآن
closed-now = مغلق الآن
open-unknown = لا نعرف إن كان مفتوحًا الآن
free = المكالمة مجانية
not-free = المكالمة ليست مجانية
on-bill = تظهر المكالمة في فاتورة الهاتف
not-on-bill = لا تظهر المكالمة في فاتورة الهاتف
anonymous = لست مضطرًا إلى ذكر اسمك
interpreter = يمكنك الحصول على مترجم
recorded = يتم تسجيل المكالمة
speaks = اللغات:
scan = وجّه كاميرا الهاتف إلى هنا
danger = في حالة الخطر اتصل على
day-1 = الاثنين
day-2 = الثلاثاء
day-3 = الأربعاء
day-4 = الخميس
day-5 = الجمعة
day-6 = السبت
day-7 = الأحد
