### What is turned toward a person, in Thai. No native speaker has checked these phrases yet; the view says so. Whoever does takes
### the tag out of UNCHECKED in ui/src/handover/tongues.ts. The days are those of the Unicode CLDR.

language = ไทย
call = โทร
text = ส่งข้อความ SMS ไปที่
this-is = นี่คือ:
ask-for = ขอพูดกับ:
open-always = เปิดตลอด 24 ชั่วโมง
open-now = ตอนนี้เปิดอยู่
closed-now = ตอนนี้ปิดอยู่
open-unknown = ไม่ทราบว่าตอนนี้เปิดอยู่หรือไม่
free = โทรฟรี
not-free = มีค่าโทร
on-bill = การโทรนี้จะแสดงในบิลค่าโทรศัพท์
not-on-bill = การโทรนี้จะไม่แสดงในบิลค่าโทรศัพท์
anonymous = คุณไม่จำเป็นต้องบอกชื่อ
interpreter = ขอล่ามได้
recorded = มีการบันทึกเสียงการโทร
speaks = ภาษา:
scan = หันกล้องโทรศัพท์มาที่นี่
danger = ถ้าอยู่ในอันตราย โทร
day-1 = วันจันทร์
day-2 = วันอังคาร
day-3 = วันพุธ
day-4 = วันพฤหัสบดี
day-5 = วันศุกร์
day-6 = วันเสาร์
day-7 = วันอาทิตย์
