<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>{delegation} supports {name}</source>
        <translation>‏{delegation}: تأييد {name}</translation>
    </message>
    <message>
        <source>{delegation} opposes {name}</source>
        <translation>‏{delegation}: معارضة {name}</translation>
    </message>
    <message>
        <source>{delegation} wants the text retained against {name}</source>
        <translation>‏{delegation}: تمسك بالنص إزاء {name}</translation>
    </message>
    <message>
        <source>{delegation} reserves on {name}</source>
        <translation>‏{delegation}: تحفظ على {name}</translation>
    </message>
    <message>
        <source>{delegation} is flexible on {name}</source>
        <translation>‏{delegation}: مرونة بشأن {name}</translation>
    </message>
    <message>
        <source>{delegation} awaits its capital on {name}</source>
        <translation>‏{delegation}: بانتظار العاصمة بشأن {name}</translation>
    </message>
    <message>
        <source>{delegation} has no position on {name} any more</source>
        <translation>‏{delegation}: لم يعد له موقف من {name}</translation>
    </message>
    <message>
        <source>{name} is proposed again</source>
        <translation>يُقترح {name} من جديد</translation>
    </message>
    <message>
        <source>{name} is withdrawn</source>
        <translation>سُحب {name}</translation>
    </message>
    <message>
        <source>{name} is accepted</source>
        <translation>قُبل {name}</translation>
    </message>
    <message>
        <source>{name} is accepted in part</source>
        <translation>قُبل {name} جزئيا</translation>
    </message>
    <message>
        <source>{name} is rejected</source>
        <translation>رُفض {name}</translation>
    </message>
    <message>
        <source>{name} is superseded</source>
        <translation>حل غيره محل {name}</translation>
    </message>
    <message>
        <source>{name} is left for the committee</source>
        <translation>تُرك {name} للجنة</translation>
    </message>
    <message>
        <source>{name} sponsors the draft</source>
        <translation>‏{name}: انضمام إلى مقدمي المشروع</translation>
    </message>
    <message>
        <source>{name} withdraws as a sponsor</source>
        <translation>‏{name}: انسحاب من مقدمي المشروع</translation>
    </message>
    <message>
        <source>{name} was entered as a sponsor by mistake</source>
        <translation>‏{name}: أُدخل خطأ ضمن المقدمين</translation>
    </message>
    <message>
        <source>{name} stands by the draft as it reads</source>
        <translation>‏{name}: تأكيد المشروع بصيغته الحالية</translation>
    </message>
    <message>
        <source>{name} sponsors on behalf of another group</source>
        <translation>‏{name}: تقديم باسم مجموعة أخرى</translation>
    </message>
    <message>
        <source>{name} is or is not a member of the body</source>
        <translation>‏{name}: تغيير صفة العضوية في الهيئة</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>رجوع عن: {what}</translation>
    </message>
    <message>
        <source>{delegation} joins those who propose {name}</source>
        <translation>‏{delegation}: انضمام إلى مقترحي {name}</translation>
    </message>
    <message>
        <source>A conflict of {name} is settled</source>
        <translation>سُوّي تعارض في {name}</translation>
    </message>
    <message>
        <source>{author} speaks for {delegation}</source>
        <translation>‏{author} يتكلم باسم {delegation}</translation>
    </message>
    <message>
        <source>The sponsor line is worded otherwise, or its text has changed</source>
        <translation>صيغ سطر المقدمين صياغة أخرى، أو تغيّر نصه</translation>
    </message>
    <message>
        <source>A reading begins, and labels stay as they are: {name}</source>
        <translation>بدأت قراءة، وتبقى العلامات كما هي: {name}</translation>
    </message>
    <message>
        <source>The paragraphs are numbered anew</source>
        <translation>أُعيد ترقيم الفقرات</translation>
    </message>
    <message>
        <source>The dossier follows the ways of another body</source>
        <translation>يتبع ملف القضية أعراف هيئة أخرى</translation>
    </message>
    <message>
        <source>Brackets held by {names}: {words}</source>
        <translation>أقواس معقوفة يتمسك بها {names}: {words}</translation>
    </message>
    <message>
        <source>Comment: {words}</source>
        <translation>تعليق: {words}</translation>
    </message>
    <message>
        <source>A comment is resolved</source>
        <translation>سُوّي تعليق</translation>
    </message>
    <message>
        <source>A comment is open again</source>
        <translation>أُعيد فتح تعليق</translation>
    </message>
    <message>
        <source>A comment is deleted</source>
        <translation>حُذف تعليق</translation>
    </message>
    <message>
        <source>a proposal that is not there</source>
        <translation>اقتراح غير موجود</translation>
    </message>
    <message>
        <source>a change of another proposal</source>
        <translation>تغيير في اقتراح آخر</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>bracketed</source>
        <translation>بين أقواس معقوفة</translation>
    </message>
    <message>
        <source>by {by}</source>
        <translation>من {by}</translation>
    </message>
    <message>
        <source>pending {names}</source>
        <translation>بانتظار {names}</translation>
    </message>
    <message>
        <source>with {labels}, in package {package}</source>
        <translation>مع {labels}، في الحزمة {package}</translation>
    </message>
    <message>
        <source>under silence until {time}</source>
        <translation>خاضعة لإجراء الصمت حتى {time}</translation>
    </message>
    <message>
        <source>&amp;Only what is not agreed</source>
        <translation>&amp;ما لم يُتفق عليه فقط</translation>
    </message>
    <message>
        <source>How the paragraphs stand</source>
        <translation>حالة الفقرات</translation>
    </message>
    <message>
        <source>&amp;Mark as agreed…</source>
        <translation>&amp;تسجيل الاتفاق…</translation>
    </message>
    <message>
        <source>&amp;Ledger…</source>
        <translation>&amp;السجل…</translation>
    </message>
    <message>
        <source>&amp;Export what is still open…</source>
        <translation>&amp;تصدير ما لا يزال معلقا…</translation>
    </message>
    <message>
        <source>A capital co&amp;nfirms…</source>
        <translation>&amp;عاصمة تؤكد…</translation>
    </message>
    <message>
        <source>&amp;Object to the silence…</source>
        <translation>&amp;كسر الصمت…</translation>
    </message>
    <message>
        <source>(pending {names})</source>
        <translation>(بانتظار {names})</translation>
    </message>
    <message>
        <source>(in package {package})</source>
        <translation>(في الحزمة {package})</translation>
    </message>
    <message>
        <source>{where} is {state}.</source>
        <translation>‏{where}: {state}.</translation>
    </message>
    <message>
        <source>{where} is reopened.</source>
        <translation>أُعيد فتح {where}.</translation>
    </message>
    <message>
        <source>Correct {where} now; what you change is recorded as an editorial correction.</source>
        <translation>صحّح {where} الآن؛ وسيُسجل ما تغيره تصويبا تحريريا.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>{name}: labels stay as they are; new paragraphs become bis, ter.</source>
        <translation>‏{name}: تبقى العلامات كما هي؛ والفقرات الجديدة تصبح مكررا ومكررا ثانيا.</translation>
    </message>
    <message>
        <source>Renumbered: {labels}.</source>
        <translation>أُعيد الترقيم: {labels}.</translation>
    </message>
    <message>
        <source>Renumbered; every label is as it was.</source>
        <translation>أُعيد الترقيم؛ وبقيت كل علامة كما كانت.</translation>
    </message>
    <message>
        <source>References to these paragraphs are proposed to be mended.</source>
        <translation>اقتُرح تصويب الإحالات إلى هذه الفقرات.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Confirm {where}</source>
        <translation>تأكيد {where}</translation>
    </message>
    <message>
        <source>Which delegation confirms?</source>
        <translation>أي وفد يؤكد؟</translation>
    </message>
    <message>
        <source>Paragraphs of a package are agreed when all of them are. An empty name takes it out.</source>
        <translation>يُتفق على فقرات الحزمة حين يُتفق عليها كلها. والاسم الفارغ يخرج الفقرة منها.</translation>
    </message>
    <message>
        <source>{where} in a package</source>
        <translation>‏{where} في حزمة</translation>
    </message>
    <message>
        <source>{where} is {state} unless somebody objects before {time}.</source>
        <translation>‏{where}: {state}، ما لم يعترض أحد قبل {time}.</translation>
    </message>
    <message>
        <source>{where} is not under silence.</source>
        <translation>‏{where} ليست خاضعة لإجراء الصمت.</translation>
    </message>
    <message>
        <source>Object on {where}</source>
        <translation>اعتراض على {where}</translation>
    </message>
    <message>
        <source>Who breaks the silence?</source>
        <translation>من يكسر الصمت؟</translation>
    </message>
    <message>
        <source>The silence on {where} is broken by {names}.</source>
        <translation>كسر الصمت على {where}: {names}.</translation>
    </message>
    <message>
        <source>a paragraph that is gone</source>
        <translation>فقرة لم تعد موجودة</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>لم يُذكر أحد</translation>
    </message>
    <message>
        <source>{delegation} confirms</source>
        <translation>‏{delegation}: تأكيد</translation>
    </message>
    <message>
        <source>package {package}</source>
        <translation>الحزمة {package}</translation>
    </message>
    <message>
        <source>package {package} untied</source>
        <translation>حُلّت الحزمة {package}</translation>
    </message>
    <message>
        <source>editorial correction, “{before}” to “{after}”</source>
        <translation>تصويب تحريري، «{before}» إلى «{after}»</translation>
    </message>
    <message>
        <source>under silence until {time}, then {state}</source>
        <translation>إجراء الصمت حتى {time}، ثم {state}</translation>
    </message>
    <message>
        <source>{delegation} breaks the silence</source>
        <translation>‏{delegation}: كسر الصمت</translation>
    </message>
    <message>
        <source>{where} will resist changes until it is reopened.</source>
        <translation>لن تقبل {where} التغيير حتى يُعاد فتحها.</translation>
    </message>
    <message>
        <source>Agree {where}</source>
        <translation>الاتفاق على {where}</translation>
    </message>
    <message>
        <source>Mark as agreed</source>
        <translation>تسجيل الاتفاق</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;كيف</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;القراءة</translation>
    </message>
    <message>
        <source>For instance “First reading”.</source>
        <translation>مثلا «القراءة الأولى».</translation>
    </message>
    <message>
        <source>&amp;Pending</source>
        <translation>&amp;بانتظار</translation>
    </message>
    <message>
        <source>Delegations that have still to confirm, separated by commas.</source>
        <translation>الوفود التي لم تؤكد بعد، تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Reopen {where}</source>
        <translation>إعادة فتح {where}</translation>
    </message>
    <message>
        <source>Who reopened it and why stays in the ledger.</source>
        <translation>يبقى في السجل من أعاد فتحها ولماذا.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>The delegation that asks for it.</source>
        <translation>الوفد الذي يطلب ذلك.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>ا&amp;لسبب</translation>
    </message>
    <message>
        <source>While a text is read, labels stay as they are on paper: new paragraphs become bis and ter, and nothing moves up when one is deleted. Renumber at the end.</source>
        <translation>أثناء قراءة النص تبقى العلامات كما هي على الورق: تصبح الفقرات الجديدة مكررا ومكررا ثانيا، ولا يتقدم شيء حين تُحذف فقرة. أعد الترقيم في النهاية.</translation>
    </message>
    <message>
        <source>Begin a reading</source>
        <translation>بدء قراءة</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>القراءة الثانية</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>القراءة الأولى</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>{where} becomes agreed unless a delegation objects before the deadline.</source>
        <translation>يُتفق على {where} ما لم يعترض وفد قبل الموعد.</translation>
    </message>
    <message>
        <source>Put {where} under silence</source>
        <translation>إخضاع {where} لإجراء الصمت</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <translation>&amp;ثم</translation>
    </message>
    <message>
        <source>Ledger of agreement</source>
        <translation>سجل الاتفاق</translation>
    </message>
    <message>
        <source>Nothing was found of any paragraph yet.</source>
        <translation>لم يُسجل شيء عن أي فقرة بعد.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;نسخ الكل</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Chapeau was ended without being closed. Your draft is as you left it: every change was kept.</source>
        <translation>أُنهي Chapeau دون إغلاقه. مشروعك كما تركته: حُفظت كل التغييرات.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;نسيان هذه الملفات</translation>
    </message>
    <message>
        <source>Not opened again, because it is no longer where it was: {files}.</source>
        <translation>لم تُفتح من جديد لأنها لم تعد في مكانها: {files}.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>قراءة {file}</translation>
    </message>
    <message>
        <source>Opening {file} as a draft</source>
        <translation>فتح {file} كمشروع</translation>
    </message>
    <message>
        <source>{revision} of {draft}</source>
        <translation>‏{revision} من {draft}</translation>
    </message>
    <message>
        <source>This is your draft of {file}, as you left it.</source>
        <translation>هذا مشروعك المأخوذ من {file} كما تركته.</translation>
    </message>
    <message>
        <source>Begin anew from the file</source>
        <translation>البدء من جديد من الملف</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Chapeau can’t keep anything in {folder}: {reason}. Nothing was opened or changed.</source>
        <translation>لا يستطيع Chapeau حفظ شيء في {folder}: {reason}. لم يُفتح شيء ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>A comparison was not opened again: one of its files can’t be read any more.</source>
        <translation>لم تُفتح مقارنة من جديد: أحد ملفيها لم تعد قراءته ممكنة.</translation>
    </message>
    <message>
        <source>Opening a comparison again</source>
        <translation>فتح مقارنة من جديد</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>{name}, backup of {date}</source>
        <translation>‏{name}، نسخة احتياطية في {date}</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>فتح نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Chapeau keeps the last backups of “{name}”, and one of each day of a week and each week of a month. A copy of the one you choose is opened; the dossier and the backup stay as they are.</source>
        <translation>يحتفظ Chapeau بآخر النسخ الاحتياطية من «{name}»، وبواحدة لكل يوم من أسبوع ولكل أسبوع من شهر. تُفتح صورة من النسخة التي تختارها؛ ويبقى ملف القضية والنسخة الاحتياطية كما هما.</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>فتح نسخة احتياطية</translation>
    </message>
    <message>
        <source>&amp;Open a copy</source>
        <translation>&amp;فتح صورة منها</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>There is no backup yet: the first one is made a few minutes after the first change.</source>
        <translation>لا نسخ احتياطية بعد: تُنشأ الأولى بعد التغيير الأول ببضع دقائق.</translation>
    </message>
    <message>
        <source>They are in {folder}.</source>
        <translation>هي في {folder}.</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Bodies differ in these ways. What you set here goes with the dossier.</source>
        <translation>تختلف الهيئات في هذه الأمور. وما تعيّنه هنا يُحفظ مع ملف القضية.</translation>
    </message>
    <message>
        <source>The body and its ways</source>
        <translation>الهيئة وأعرافها</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>As the masthead tells ({body})</source>
        <translation>كما تبين الترويسة ({body})</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;الهيئة</translation>
    </message>
    <message>
        <source>Note on &amp;non-members</source>
        <translation>&amp;حاشية عن غير الأعضاء</translation>
    </message>
    <message>
        <source>Empty: they bear no asterisk.</source>
        <translation>فارغ: لا يحملون نجمة.</translation>
    </message>
    <message>
        <source>Note on the &amp;list</source>
        <translation>حاشية على ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Empty: there is none.</source>
        <translation>فارغ: لا حاشية.</translation>
    </message>
    <message>
        <source>Name &amp;groups in brackets, not in a note</source>
        <translation>&amp;تسمية المجموعات بين قوسين لا في حاشية</translation>
    </message>
    <message>
        <source>a new paragraph after OP5</source>
        <translation>فقرة جديدة بعد OP5</translation>
    </message>
    <message>
        <source>another version of OP5</source>
        <translation>صيغة أخرى للفقرة OP5</translation>
    </message>
    <message>
        <source>OP5 bis &amp;is</source>
        <translation>‏OP5 bis &amp;هي</translation>
    </message>
    <message>
        <source>Not known: whoever sponsors counts as a member.</source>
        <translation>غير معروف: كل مقدم يُعد عضوا.</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>الأ&amp;عضاء</translation>
    </message>
    <message>
        <source>To be put to the vote</source>
        <translation>للطرح للتصويت</translation>
    </message>
    <message>
        <source>“{name}” is no State that is known here.</source>
        <translation>«{name}» ليست دولة معروفة هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n عضو</numerusform>
            <numerusform>%n عضو</numerusform>
            <numerusform>%n عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brackets</name>
    <message>
        <source>Put in brackets</source>
        <translation>وضع بين أقواس معقوفة</translation>
    </message>
    <message>
        <source>Whose brackets</source>
        <translation>لمن الأقواس</translation>
    </message>
    <message>
        <source>There are no brackets around the cursor.</source>
        <translation>لا أقواس معقوفة حول المؤشر.</translation>
    </message>
    <message>
        <source>Who holds these brackets? Nobody need be named.</source>
        <translation>من يتمسك بهذه الأقواس؟ لا يلزم ذكر أحد.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>لم يُذكر أحد</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of brackets: {names}</source>
        <translation>
            <numerusform>%n زوج من الأقواس: {names}</numerusform>
            <numerusform>زوج واحد من الأقواس: {names}</numerusform>
            <numerusform>زوجان من الأقواس: {names}</numerusform>
            <numerusform>%n أزواج من الأقواس: {names}</numerusform>
            <numerusform>%n زوجا من الأقواس: {names}</numerusform>
            <numerusform>%n زوج من الأقواس: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>A branch is a text of its own, such as a fallback: what you write there leaves this text as it is. It can be merged later.</source>
        <translation>الفرع نص قائم بذاته، كموقف بديل مثلا: ما تكتبه فيه يترك هذا النص كما هو. ويمكن دمجه لاحقا.</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>فرع جديد</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>بدء الفرع</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>This text as it stands</source>
        <translation>هذا النص بصيغته الحالية</translation>
    </message>
    <message>
        <source>&amp;Begins with</source>
        <translation>&amp;يبدأ بـ</translation>
    </message>
    <message>
        <source>What was written there since both parted comes into this text. What competes with it waits for you, and what is agreed stays.</source>
        <translation>يدخل في هذا النص ما كُتب هناك منذ افتراق النصين. وما يتعارض معه ينتظر قرارك، وما اتُفق عليه يبقى.</translation>
    </message>
    <message>
        <source>Merge a branch</source>
        <translation>دمج فرع</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>ال&amp;فرع</translation>
    </message>
    <message>
        <source>Nothing was written there since.</source>
        <translation>لم يُكتب شيء هناك منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>&amp;What comes</source>
        <translation>&amp;ما سيدخل</translation>
    </message>
    <message>
        <source>Switch to a branch</source>
        <translation>الانتقال إلى فرع</translation>
    </message>
    <message>
        <source>The name of a branch</source>
        <translation>اسم فرع</translation>
    </message>
    <message>
        <source>worked on now</source>
        <translation>قيد العمل الآن</translation>
    </message>
    <message>
        <source>You are working on {branch} now; the other text stays as it is.</source>
        <translation>تعمل الآن على {branch}؛ ويبقى النص الآخر كما هو.</translation>
    </message>
    <message>
        <source>All that was written on {branch} is in this text already.</source>
        <translation>كل ما كُتب في {branch} موجود في هذا النص بالفعل.</translation>
    </message>
    <message>
        <source>{branch} is merged into this text.</source>
        <translation>دُمج {branch} في هذا النص.</translation>
    </message>
    <message>
        <source>{where}: agreed here, so what was written there waits as a proposal.</source>
        <translation>‏{where}: متفق عليها هنا، ولذلك ينتظر ما كُتب هناك بوصفه اقتراحا.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the text left to decide.</source>
        <translation>
            <numerusform>لم يبق موضع في النص للبت فيه.</numerusform>
            <numerusform>بقي موضع واحد في النص للبت فيه.</numerusform>
            <numerusform>بقي موضعان في النص للبت فيهما.</numerusform>
            <numerusform>بقيت %n مواضع في النص للبت فيها.</numerusform>
            <numerusform>بقي %n موضعا في النص للبت فيها.</numerusform>
            <numerusform>بقي %n موضع في النص للبت فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Main text</source>
        <translation>النص الرئيسي</translation>
    </message>
    <message>
        <source>the main text</source>
        <translation>النص الرئيسي</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Bring in another copy of this dossier</source>
        <translation>ضم نسخة أخرى من ملف القضية هذا</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>ملفات القضايا</translation>
    </message>
    <message>
        <source>“{file}” is another copy of the dossier that is open as “{name}”.</source>
        <translation>«{file}» نسخة أخرى من ملف القضية المفتوح باسم «{name}».</translation>
    </message>
    <message>
        <source>Bring it in there…</source>
        <translation>ضمها هناك…</translation>
    </message>
    <message>
        <source>All that is in “{file}” is here already.</source>
        <translation>كل ما في «{file}» موجود هنا بالفعل.</translation>
    </message>
    <message>
        <source>{where} was written otherwise here, too: both texts are kept, you decide.</source>
        <translation>كُتبت {where} هنا أيضا بصيغة أخرى: حُفظ النصان كلاهما، والقرار لك.</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>“{file}” is brought in.</source>
        <translation>ضُمت «{file}».</translation>
    </message>
    <message>
        <source>{where}: agreed here, so what was written there waits as a proposal.</source>
        <translation>‏{where}: متفق عليها هنا، ولذلك ينتظر ما كُتب هناك بوصفه اقتراحا.</translation>
    </message>
    <message>
        <source>The words of {names} stay in the text, since later ones build on them.</source>
        <translation>تبقى كلمات {names} في النص، لأن كلمات لاحقة تقوم عليها.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the text left to decide.</source>
        <translation>
            <numerusform>لم يبق موضع في النص للبت فيه.</numerusform>
            <numerusform>بقي موضع واحد في النص للبت فيه.</numerusform>
            <numerusform>بقي موضعان في النص للبت فيهما.</numerusform>
            <numerusform>بقيت %n مواضع في النص للبت فيها.</numerusform>
            <numerusform>بقي %n موضعا في النص للبت فيها.</numerusform>
            <numerusform>بقي %n موضع في النص للبت فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s): {names}.</source>
        <translation>
            <numerusform>%n تنقيح: {names}.</numerusform>
            <numerusform>تنقيح واحد: {names}.</numerusform>
            <numerusform>تنقيحان: {names}.</numerusform>
            <numerusform>%n تنقيحات: {names}.</numerusform>
            <numerusform>%n تنقيحا: {names}.</numerusform>
            <numerusform>%n تنقيح: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es): {names}.</source>
        <translation>
            <numerusform>%n فرع: {names}.</numerusform>
            <numerusform>فرع واحد: {names}.</numerusform>
            <numerusform>فرعان: {names}.</numerusform>
            <numerusform>%n فروع: {names}.</numerusform>
            <numerusform>%n فرعا: {names}.</numerusform>
            <numerusform>%n فرع: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number was given in both copies: {changes}.</source>
        <translation>أُعطي رقم واحد في النسختين: {changes}.</translation>
    </message>
    <message>
        <source>Bring in “{file}”</source>
        <translation>ضم «{file}»</translation>
    </message>
    <message>
        <source>{whose} worked on this copy of the dossier. What is in it and not here is added; nothing here is lost, and nothing there.</source>
        <translation>عمل على هذه النسخة من ملف القضية: {whose}. يضاف ما فيها وليس هنا؛ ولا يضيع شيء هنا ولا هناك.</translation>
    </message>
    <message>
        <source>&amp;Bring it in</source>
        <translation>&amp;ضمها</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) said and decided</source>
        <translation>
            <numerusform>%n قول أو قرار</numerusform>
            <numerusform>قول أو قرار واحد</numerusform>
            <numerusform>قولان أو قراران</numerusform>
            <numerusform>%n أقوال وقرارات</numerusform>
            <numerusform>%n قولا وقرارا</numerusform>
            <numerusform>%n قول وقرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the text written there</source>
        <translation>
            <numerusform>%n تغيير في النص كُتب هناك</numerusform>
            <numerusform>تغيير واحد في النص كُتب هناك</numerusform>
            <numerusform>تغييران في النص كُتبا هناك</numerusform>
            <numerusform>%n تغييرات في النص كُتبت هناك</numerusform>
            <numerusform>%n تغييرا في النص كُتبت هناك</numerusform>
            <numerusform>%n تغيير في النص كُتبت هناك</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave what was written there as a &amp;proposal, to be decided on</source>
        <translation>ترك ما كُتب هناك &amp;اقتراحا يُبت فيه</translation>
    </message>
    <message>
        <source>Both copies said something else; say which of them holds:</source>
        <translation>تقول النسختان شيئين مختلفين؛ بيّن أيهما المعتمد:</translation>
    </message>
    <message>
        <source>Here: {what}</source>
        <translation>هنا: {what}</translation>
    </message>
    <message>
        <source>There: {what}</source>
        <translation>هناك: {what}</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>not available now</source>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>This can’t be done now.</source>
        <translation>لا يمكن فعل ذلك الآن.</translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>clear</source>
        <translation>واضح</translation>
    </message>
    <message>
        <source>already so in the text</source>
        <translation>النص كذلك بالفعل</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>لا شيء مطلوب</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ملتبس</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>غير مفهوم</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) of {name} can’t be taken in as they are.</source>
        <translation>
            <numerusform>%n توجيه من {name} لا يمكن الأخذ به كما هو.</numerusform>
            <numerusform>توجيه واحد من {name} لا يمكن الأخذ به كما هو.</numerusform>
            <numerusform>توجيهان من {name} لا يمكن الأخذ بهما كما هما.</numerusform>
            <numerusform>%n توجيهات من {name} لا يمكن الأخذ بها كما هي.</numerusform>
            <numerusform>%n توجيها من {name} لا يمكن الأخذ بها كما هي.</numerusform>
            <numerusform>%n توجيه من {name} لا يمكن الأخذ بها كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what to propose; the proposal says what was left out.</source>
        <translation>اختر ما تقترحه؛ ويبين الاقتراح ما أُسقط.</translation>
    </message>
    <message>
        <source>Take in part of {name}</source>
        <translation>الأخذ بجزء من {name}</translation>
    </message>
    <message>
        <source>&amp;Propose what is checked</source>
        <translation>&amp;اقتراح ما هو مؤشَّر</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>التوجيهات</translation>
    </message>
    <message>
        <source>In operative paragraph 3, replace “X” with “Y”.</source>
        <translation>‎In operative paragraph 3, replace “X” with “Y”.</translation>
    </message>
    <message>
        <source>One instruction a line, as in an amendment document or as it is said in the room; what is new stands on the lines after it.</source>
        <translation>توجيه واحد في كل سطر، كما في وثيقة تعديل أو كما يقال في القاعة؛ ويأتي النص الجديد في الأسطر التالية.</translation>
    </message>
    <message>
        <source>Type or paste amendments</source>
        <translation>كتابة التعديلات أو لصقها</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التوجيهات</translation>
    </message>
    <message>
        <source>How they are understood</source>
        <translation>كيف فُهمت</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New draft</source>
        <translation>&amp;مشروع جديد</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open a draft, a dossier or a Word file</source>
        <translation>فتح مشروع أو ملف قضية أو ملف Word</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>الإ&amp;صدارات…</translation>
    </message>
    <message>
        <source>Everything that one can go back to</source>
        <translation>كل ما يمكن الرجوع إليه</translation>
    </message>
    <message>
        <source>Save as &amp;dossier…</source>
        <translation>حفظ &amp;كملف قضية…</translation>
    </message>
    <message>
        <source>{command}: on</source>
        <translation>{command}: مفعّل</translation>
    </message>
    <message>
        <source>{command}: off</source>
        <translation>{command}: معطّل</translation>
    </message>
    <message>
        <source>Ne&amp;w draft in</source>
        <translation>مشروع جديد &amp;باللغة</translation>
    </message>
    <message>
        <source>Keep draft and revisions in one file</source>
        <translation>حفظ المشروع وتنقيحاته في ملف واحد</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>حفظ &amp;نسخة…</translation>
    </message>
    <message>
        <source>Write a copy of the dossier and go on with this one</source>
        <translation>كتابة نسخة من ملف القضية ومواصلة العمل في هذا</translation>
    </message>
    <message>
        <source>Save a copy to &amp;send…</source>
        <translation>حفظ نسخة &amp;للإرسال…</translation>
    </message>
    <message>
        <source>Write a copy with no more in it than others are to see</source>
        <translation>كتابة نسخة لا تحوي أكثر مما ينبغي أن يراه الآخرون</translation>
    </message>
    <message>
        <source>Br&amp;ing in a copy…</source>
        <translation>&amp;ضم نسخة…</translation>
    </message>
    <message>
        <source>Bring another copy of this dossier together with this one</source>
        <translation>جمع نسخة أخرى من ملف القضية مع هذا</translation>
    </message>
    <message>
        <source>Open a &amp;backup…</source>
        <translation>فتح نسخة &amp;احتياطية…</translation>
    </message>
    <message>
        <source>The dossier as it was kept beside itself on an earlier day</source>
        <translation>ملف القضية كما حُفظ بجانبه في يوم سابق</translation>
    </message>
    <message>
        <source>Na&amp;me a revision…</source>
        <translation>&amp;تسمية تنقيح…</translation>
    </message>
    <message>
        <source>Fix the text under a name, as Rev.1</source>
        <translation>تثبيت النص باسم، مثل Rev.1</translation>
    </message>
    <message>
        <source>&amp;New branch…</source>
        <translation>ف&amp;رع جديد…</translation>
    </message>
    <message>
        <source>Begin a text of its own beside this one, such as a fallback</source>
        <translation>بدء نص قائم بذاته بجانب هذا، كموقف بديل مثلا</translation>
    </message>
    <message>
        <source>&amp;Switch branch…</source>
        <translation>الا&amp;نتقال إلى فرع…</translation>
    </message>
    <message>
        <source>Work on the text of another branch</source>
        <translation>العمل على نص فرع آخر</translation>
    </message>
    <message>
        <source>&amp;Merge a branch…</source>
        <translation>&amp;دمج فرع…</translation>
    </message>
    <message>
        <source>Bring what was written on another branch into this text</source>
        <translation>إدخال ما كُتب في فرع آخر في هذا النص</translation>
    </message>
    <message>
        <source>Export clean DO&amp;CX…</source>
        <translation>ت&amp;صدير DOCX نظيف…</translation>
    </message>
    <message>
        <source>Write a Word document with no changes marked</source>
        <translation>كتابة مستند Word دون تمييز التغييرات</translation>
    </message>
    <message>
        <source>Export &amp;tracked DOCX…</source>
        <translation>تصدير DOCX &amp;بتعقب التغييرات…</translation>
    </message>
    <message>
        <source>Write a Word document with changes</source>
        <translation>كتابة مستند Word بتعقب التغييرات</translation>
    </message>
    <message>
        <source>Export PD&amp;F…</source>
        <translation>تصدير P&amp;DF…</translation>
    </message>
    <message>
        <source>Save the pages as a PDF</source>
        <translation>حفظ الصفحات كملف PDF</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>See the pages and print</source>
        <translation>معاينة الصفحات وطباعتها</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Paste &amp;without formatting</source>
        <translation>لصق &amp;دون تنسيق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد &amp;الكل</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Find words in the text</source>
        <translation>البحث عن كلمات في النص</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>ا&amp;ستبدال…</translation>
    </message>
    <message>
        <source>Replace words</source>
        <translation>استبدال كلمات</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>البحث عن الت&amp;الي</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>البحث عن السا&amp;بق</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>ا&amp;لانتقال إلى…</translation>
    </message>
    <message>
        <source>OP 12, PP3, 12 (a), or words</source>
        <translation>‏OP 12 أو PP3 أو 12 (a) أو كلمات</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>التدقيق الإ&amp;ملائي</translation>
    </message>
    <message>
        <source>Go through the misspelt words</source>
        <translation>المرور بالكلمات المغلوطة</translation>
    </message>
    <message>
        <source>Mar&amp;k misspelt words</source>
        <translation>تمي&amp;يز الكلمات المغلوطة</translation>
    </message>
    <message>
        <source>Check the spelling as you type</source>
        <translation>تدقيق الإملاء أثناء الكتابة</translation>
    </message>
    <message>
        <source>My wor&amp;ds…</source>
        <translation>&amp;كلماتي…</translation>
    </message>
    <message>
        <source>Names that count as right</source>
        <translation>أسماء تُعد صحيحة</translation>
    </message>
    <message>
        <source>Setti&amp;ngs…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;مائل</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;غامق</translation>
    </message>
    <message>
        <source>&amp;Masthead…</source>
        <translation>ت&amp;رويسة الوثيقة…</translation>
    </message>
    <message>
        <source>Organ, symbol, date, session and agenda item</source>
        <translation>الهيئة والرمز والتاريخ والدورة وبند جدول الأعمال</translation>
    </message>
    <message>
        <source>&amp;Preambular paragraph</source>
        <translation>&amp;فقرة ديباجة</translation>
    </message>
    <message>
        <source>&amp;Operative paragraph</source>
        <translation>فقرة &amp;منطوق</translation>
    </message>
    <message>
        <source>&amp;Sub-paragraph</source>
        <translation>ف&amp;قرة فرعية</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;عنوان فرعي</translation>
    </message>
    <message>
        <source>&amp;Text without a number</source>
        <translation>&amp;نص بلا رقم</translation>
    </message>
    <message>
        <source>&amp;Lower level</source>
        <translation>مستوى &amp;أدنى</translation>
    </message>
    <message>
        <source>One level down (also Tab)</source>
        <translation>مستوى واحد إلى الأسفل (أو Tab)</translation>
    </message>
    <message>
        <source>High&amp;er level</source>
        <translation>م&amp;ستوى أعلى</translation>
    </message>
    <message>
        <source>One level up (also Shift+Tab)</source>
        <translation>مستوى واحد إلى الأعلى (أو Shift+Tab)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل &amp;إلى أعلى</translation>
    </message>
    <message>
        <source>Move the paragraph up</source>
        <translation>نقل الفقرة إلى أعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نق&amp;ل إلى أسفل</translation>
    </message>
    <message>
        <source>Move the paragraph down</source>
        <translation>نقل الفقرة إلى أسفل</translation>
    </message>
    <message>
        <source>Insert a table &amp;row</source>
        <translation>إدراج &amp;صف في الجدول</translation>
    </message>
    <message>
        <source>Delete the t&amp;able row</source>
        <translation>&amp;حذف صف الجدول</translation>
    </message>
    <message>
        <source>Insert a &amp;note</source>
        <translation>إدراج &amp;حاشية</translation>
    </message>
    <message>
        <source>Insert a footnote at the cursor</source>
        <translation>إدراج حاشية عند المؤشر</translation>
    </message>
    <message>
        <source>No-brea&amp;k space</source>
        <translation>مسافة &amp;غير فاصلة</translation>
    </message>
    <message>
        <source>No-break h&amp;yphen</source>
        <translation>شرطة غير &amp;فاصلة</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>تع&amp;ليق…</translation>
    </message>
    <message>
        <source>Say something about the selected words</source>
        <translation>التعليق على الكلمات المحددة</translation>
    </message>
    <message>
        <source>Ne&amp;xt comment</source>
        <translation>التعليق التال&amp;ي</translation>
    </message>
    <message>
        <source>Pre&amp;vious comment</source>
        <translation>التعليق الساب&amp;ق</translation>
    </message>
    <message>
        <source>Show the &amp;redline</source>
        <translation>&amp;إظهار التغييرات</translation>
    </message>
    <message>
        <source>Mark what differs</source>
        <translation>تمييز ما يختلف</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>ا&amp;لتغيير التالي</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>الت&amp;غيير السابق</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;مقارنة…</translation>
    </message>
    <message>
        <source>Put two texts side by side</source>
        <translation>وضع نصين جنبا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;Suggest changes</source>
        <translation>اقتراح &amp;تغييرات</translation>
    </message>
    <message>
        <source>Write a proposal</source>
        <translation>كتابة اقتراح</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Type a &amp;line from the room</source>
        <translation>&amp;كتابة ما يقال في القاعة</translation>
    </message>
    <message>
        <source>Work on the compilation te&amp;xt</source>
        <translation>العمل على النص التجميع&amp;ي</translation>
    </message>
    <message>
        <source>Every proposal in its place, to be edited there</source>
        <translation>كل اقتراح في موضعه، لتحريره هناك</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>الرجوع إلى النص</translation>
    </message>
    <message>
        <source>Leave the proposal or the compilation text that is on the page</source>
        <translation>ترك الاقتراح أو النص التجميعي المعروض على الصفحة</translation>
    </message>
    <message>
        <source>&amp;Accept the proposal</source>
        <translation>&amp;قبول الاقتراح</translation>
    </message>
    <message>
        <source>Re&amp;ject the proposal</source>
        <translation>ر&amp;فض الاقتراح</translation>
    </message>
    <message>
        <source>&amp;Withdraw the proposal</source>
        <translation>&amp;سحب الاقتراح</translation>
    </message>
    <message>
        <source>A delegation s&amp;upports it…</source>
        <translation>وفد &amp;يؤيده…</translation>
    </message>
    <message>
        <source>A delegation &amp;opposes it…</source>
        <translation>وف&amp;د يعارضه…</translation>
    </message>
    <message>
        <source>Wants the text &amp;retained…</source>
        <translation>يريد الإ&amp;بقاء على النص…</translation>
    </message>
    <message>
        <source>Reser&amp;ves its position…</source>
        <translation>ي&amp;تحفظ…</translation>
    </message>
    <message>
        <source>Is &amp;flexible…</source>
        <translation>م&amp;رن…</translation>
    </message>
    <message>
        <source>Awaits its ca&amp;pital…</source>
        <translation>بانتظار &amp;عاصمته…</translation>
    </message>
    <message>
        <source>W&amp;hose proposal it is…</source>
        <translation>لم&amp;ن الاقتراح…</translation>
    </message>
    <message>
        <source>Accept &amp;in part…</source>
        <translation>قبول &amp;جزئي…</translation>
    </message>
    <message>
        <source>&amp;Divide by paragraph</source>
        <translation>ت&amp;قسيم حسب الفقرات</translation>
    </message>
    <message>
        <source>&amp;Leave it for the committee</source>
        <translation>&amp;تركه للجنة</translation>
    </message>
    <message>
        <source>S&amp;ettle the conflict…</source>
        <translation>تسوية التعار&amp;ض…</translation>
    </message>
    <message>
        <source>Propose it a&amp;gain</source>
        <translation>اقت&amp;راحه من جديد</translation>
    </message>
    <message>
        <source>Ta&amp;ke it out of the text again</source>
        <translation>إ&amp;خراجه من النص</translation>
    </message>
    <message>
        <source>Undo an acceptance, however long ago</source>
        <translation>الرجوع عن قبول مهما مضى عليه</translation>
    </message>
    <message>
        <source>&amp;Begin a reading…</source>
        <translation>&amp;بدء قراءة…</translation>
    </message>
    <message>
        <source>Labels stay as they are; new paragraphs become bis, ter</source>
        <translation>تبقى العلامات كما هي؛ والفقرات الجديدة تصبح مكررا</translation>
    </message>
    <message>
        <source>Re&amp;number…</source>
        <translation>&amp;إعادة الترقيم…</translation>
    </message>
    <message>
        <source>Let labels follow the order again, with a concordance</source>
        <translation>تتبع العلامات الترتيب من جديد، مع جدول مطابقة</translation>
    </message>
    <message>
        <source>Mark the paragraph as a&amp;greed…</source>
        <translation>تسجيل الاتفاق &amp;على الفقرة…</translation>
    </message>
    <message>
        <source>&amp;Reopen the paragraph…</source>
        <translation>إعاد&amp;ة فتح الفقرة…</translation>
    </message>
    <message>
        <source>&amp;Correct it editorially</source>
        <translation>ت&amp;صويبها تحريريا</translation>
    </message>
    <message>
        <source>The bod&amp;y and its ways…</source>
        <translation>ال&amp;هيئة وأعرافها…</translation>
    </message>
    <message>
        <source>Whose rules the dossier follows</source>
        <translation>الهيئة التي يتبع ملف القضية قواعدها</translation>
    </message>
    <message>
        <source>Proposals &amp;from files…</source>
        <translation>&amp;اقتراحات من ملفات…</translation>
    </message>
    <message>
        <source>Returned files and amendment documents</source>
        <translation>ملفات معادة ووثائق تعديل</translation>
    </message>
    <message>
        <source>T&amp;yped amendments…</source>
        <translation>تعديلات م&amp;كتوبة…</translation>
    </message>
    <message>
        <source>In operative paragraph 3, replace “X” with “Y”</source>
        <translation>‎In operative paragraph 3, replace “X” with “Y”</translation>
    </message>
    <message>
        <source>Proposal o&amp;ut of another text…</source>
        <translation>اقتراح من نص &amp;آخر…</translation>
    </message>
    <message>
        <source>What a revision, a branch or a file says otherwise</source>
        <translation>ما يقوله تنقيح أو فرع أو ملف بصيغة أخرى</translation>
    </message>
    <message>
        <source>Expor&amp;t the compilation…</source>
        <translation>تصدير ال&amp;نص التجميعي…</translation>
    </message>
    <message>
        <source>The text with every proposal in its place</source>
        <translation>النص وكل اقتراح في موضعه</translation>
    </message>
    <message>
        <source>Export what &amp;is still open…</source>
        <translation>تصدير ما لا يزال مع&amp;لقا…</translation>
    </message>
    <message>
        <source>A page with how many paragraphs are open, who holds them, and where</source>
        <translation>صفحة تبين عدد الفقرات المعلقة ومن يعلقها وأين</translation>
    </message>
    <message>
        <source>Sa&amp;ve an amendment document…</source>
        <translation>حفظ وثيقة ت&amp;عديل…</translation>
    </message>
    <message>
        <source>The instructions that turn one text into another</source>
        <translation>التوجيهات التي تحول نصا إلى آخر</translation>
    </message>
    <message>
        <source>Who stands w&amp;here</source>
        <translation>&amp;مواقف الوفود</translation>
    </message>
    <message>
        <source>Paragraphs by delegations</source>
        <translation>الفقرات مقابل الوفود</translation>
    </message>
    <message>
        <source>&amp;Project to the room</source>
        <translation>ع&amp;رض على القاعة</translation>
    </message>
    <message>
        <source>The projection: a second window, for the room</source>
        <translation>العرض: نافذة ثانية للقاعة</translation>
    </message>
    <message>
        <source>Hol&amp;d what the room sees</source>
        <translation>ت&amp;جميد ما تراه القاعة</translation>
    </message>
    <message>
        <source>Show changes when released</source>
        <translation>تظهر التغييرات عند رفع التجميد</translation>
    </message>
    <message>
        <source>&amp;Put in brackets…</source>
        <translation>وضع بين أقواس معق&amp;وفة…</translation>
    </message>
    <message>
        <source>Mark words as not agreed, and say who holds them so</source>
        <translation>تمييز كلمات غير متفق عليها، وذكر من يتمسك بذلك</translation>
    </message>
    <message>
        <source>&amp;Whose brackets…</source>
        <translation>&amp;لمن الأقواس…</translation>
    </message>
    <message>
        <source>&amp;Lift the brackets</source>
        <translation>&amp;رفع الأقواس</translation>
    </message>
    <message>
        <source>Put it &amp;under silence…</source>
        <translation>إخضاعها &amp;لإجراء الصمت…</translation>
    </message>
    <message>
        <source>Put it into a pac&amp;kage…</source>
        <translation>&amp;وضعها في حزمة…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;تكبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>ال&amp;حجم الفعلي</translation>
    </message>
    <message>
        <source>Next paragrap&amp;h</source>
        <translation>الفقرة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Pre&amp;vious paragraph</source>
        <translation>الفقرة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Command pale&amp;tte…</source>
        <translation>لوحة الأوامر ال&amp;جامعة…</translation>
    </message>
    <message>
        <source>Every command, found by its words</source>
        <translation>كل الأوامر، بكلماتها</translation>
    </message>
    <message>
        <source>Switch pan&amp;e</source>
        <translation>اللوح&amp;ة التالية</translation>
    </message>
    <message>
        <source>Switch pane &amp;back</source>
        <translation>اللوحة السا&amp;بقة</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;الدليل</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;ما هذا؟</translation>
    </message>
    <message>
        <source>&amp;About Chapeau</source>
        <translation>&amp;عن Chapeau</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;فقرة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Negotiate</source>
        <translation>تف&amp;اوض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح ملف &amp;حديث</translation>
    </message>
    <message>
        <source>Branc&amp;hes</source>
        <translation>الف&amp;روع</translation>
    </message>
    <message>
        <source>Redline a&amp;gainst</source>
        <translation>&amp;التغييرات مقارنة بـ</translation>
    </message>
    <message>
        <source>Panel&amp;s</source>
        <translation>الل&amp;وحات</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>&amp;فاتح أو داكن</translation>
    </message>
    <message>
        <source>Decide other&amp;wise</source>
        <translation>البت فيه على نحو آ&amp;خر</translation>
    </message>
    <message>
        <source>A delegation’s p&amp;osition</source>
        <translation>موقف وف&amp;د</translation>
    </message>
    <message>
        <source>Brack&amp;ets</source>
        <translation>الأقواس المعقو&amp;فة</translation>
    </message>
    <message>
        <source>Proposals &amp;from elsewhere</source>
        <translation>اقتراحات من م&amp;كان آخر</translation>
    </message>
    <message>
        <source>What the roo&amp;m sees</source>
        <translation>ما ترا&amp;ه القاعة</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Put the cursor in the words of the text to comment on them.</source>
        <translation>ضع المؤشر في الكلمات التي تريد التعليق عليها.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation>حُذف التعليق.</translation>
    </message>
    <message>
        <source>There is no open comment in the text.</source>
        <translation>لا تعليقات مفتوحة في النص.</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>بلا موضع</translation>
    </message>
    <message>
        <source>No comments of this kind.</source>
        <translation>لا تعليقات من هذا النوع.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>مسوّاة</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>تعليقاتي</translation>
    </message>
    <message>
        <source>All comments</source>
        <translation>كل التعليقات</translation>
    </message>
    <message>
        <source>{words} (no longer in the text)</source>
        <translation>‏{words} (لم تعد في النص)</translation>
    </message>
    <message>
        <source>✓ resolved</source>
        <translation>‏✓ سُوّي</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>The comment is resolved.</source>
        <translation>سُوّي التعليق.</translation>
    </message>
    <message>
        <source>The comment is open again.</source>
        <translation>أُعيد فتح التعليق.</translation>
    </message>
    <message>
        <source>No comments yet. Select words in the text and press {keys} to say something about them.</source>
        <translation>لا تعليقات بعد. حدد كلمات في النص واضغط {keys} للتعليق عليها.</translation>
    </message>
    <message>
        <source>No comments yet. Select words in the text and say something about them with the button below.</source>
        <translation>لا تعليقات بعد. حدد كلمات في النص وعلّق عليها بالزر أدناه.</translation>
    </message>
    <message>
        <source>Which comments</source>
        <translation>أي التعليقات</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Comment on the selection</source>
        <translation>&amp;تعليق على المحدد</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>this paragraph</source>
        <translation>هذه الفقرة</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>إعادة &amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>ت&amp;سوية</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>Edit the answer “{words}”</source>
        <translation>تحرير الرد «{words}»</translation>
    </message>
    <message>
        <source>Delete the answer “{words}”</source>
        <translation>حذف الرد «{words}»</translation>
    </message>
    <message>
        <source>Edit “{words}”</source>
        <translation>تحرير «{words}»</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ح&amp;فظ</translation>
    </message>
    <message>
        <source>Comment on “{words}”</source>
        <translation>تعليق على «{words}»</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>ال&amp;تعليق</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>ال&amp;رد</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n new comment(s); see the Comments panel.</source>
        <translation>
            <numerusform>‏{file}: ‏%n تعليق جديد؛ انظر لوحة التعليقات.</numerusform>
            <numerusform>‏{file}: تعليق جديد؛ انظر لوحة التعليقات.</numerusform>
            <numerusform>‏{file}: تعليقان جديدان؛ انظر لوحة التعليقات.</numerusform>
            <numerusform>‏{file}: ‏%n تعليقات جديدة؛ انظر لوحة التعليقات.</numerusform>
            <numerusform>‏{file}: ‏%n تعليقا جديدا؛ انظر لوحة التعليقات.</numerusform>
            <numerusform>‏{file}: ‏%n تعليق جديد؛ انظر لوحة التعليقات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Bands between what belongs together in both texts</source>
        <translation>أشرطة بين الأجزاء المتقابلة في النصين</translation>
    </message>
    <message>
        <source>All changes; click to go there</source>
        <translation>كل التغييرات؛ انقر للانتقال إليها</translation>
    </message>
    <message>
        <source>Overview of all changes</source>
        <translation>نظرة عامة على كل التغييرات</translation>
    </message>
    <message>
        <source>None: compare two texts</source>
        <translation>لا شيء: قارن نصين</translation>
    </message>
    <message>
        <source>&amp;Older text</source>
        <translation>&amp;النص الأقدم</translation>
    </message>
    <message>
        <source>&amp;Newer text</source>
        <translation>ا&amp;لنص الأحدث</translation>
    </message>
    <message>
        <source>&amp;Ours</source>
        <translation>&amp;نصنا</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation>ن&amp;صهم</translation>
    </message>
    <message>
        <source>Two texts are put side by side, and every word that differs is marked. With the base that both were made from, all three are shown, and where their changes conflict.</source>
        <translation>يوضع النصان جنبا إلى جنب وتُميز كل كلمة تختلف. ومع الأصل المشترك توضع النصوص الثلاثة كلها، ويُبين أين تتعارض التغييرات.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Common &amp;base</source>
        <translation>ال&amp;أصل المشترك</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>{label}: choose a file</source>
        <translation>‏{label}: اختيار ملف</translation>
    </message>
    <message>
        <source>Choose a text to compare</source>
        <translation>اختيار نص للمقارنة</translation>
    </message>
    <message>
        <source>Both texts in one, with the changes marked</source>
        <translation>النصان في نص واحد مع تمييز التغييرات</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;جنبا إلى جنب</translation>
    </message>
    <message>
        <source>In &amp;one text</source>
        <translation>&amp;في نص واحد</translation>
    </message>
    <message>
        <source>View of the comparison</source>
        <translation>طريقة عرض المقارنة</translation>
    </message>
    <message>
        <source>Propose the difference…</source>
        <translation>اقتراح الفرق…</translation>
    </message>
    <message>
        <source>Export tracked DOCX…</source>
        <translation>تصدير DOCX بتعقب التغييرات…</translation>
    </message>
    <message>
        <source>Neither text is of a draft that is open; open the one that this is to be proposed for.</source>
        <translation>ليس أي من النصين لمشروع مفتوح؛ افتح المشروع الذي سيُقترح هذا له.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation>أنواع التغييرات</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>تجري المقارنة</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>التغيير {number} من {count}</translation>
    </message>
    <message>
        <source>The texts could not be compared; they are as they were. Close this window and try again.</source>
        <translation>تعذرت مقارنة النصين؛ وهما كما كانا. أغلق هذه النافذة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Fold what did not change</source>
        <translation>طي ما لم يتغير</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n معدلة</numerusform>
            <numerusform>%n معدلة</numerusform>
            <numerusform>%n معدلتان</numerusform>
            <numerusform>%n معدلة</numerusform>
            <numerusform>%n معدلة</numerusform>
            <numerusform>%n معدلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inserted</source>
        <translation>
            <numerusform>%n مضافة</numerusform>
            <numerusform>%n مضافة</numerusform>
            <numerusform>%n مضافتان</numerusform>
            <numerusform>%n مضافة</numerusform>
            <numerusform>%n مضافة</numerusform>
            <numerusform>%n مضافة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفتان</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n منقولة</numerusform>
            <numerusform>%n منقولة</numerusform>
            <numerusform>%n منقولتان</numerusform>
            <numerusform>%n منقولة</numerusform>
            <numerusform>%n منقولة</numerusform>
            <numerusform>%n منقولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%n مقسمة</numerusform>
            <numerusform>%n مقسمة</numerusform>
            <numerusform>%n مقسمتان</numerusform>
            <numerusform>%n مقسمة</numerusform>
            <numerusform>%n مقسمة</numerusform>
            <numerusform>%n مقسمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n مدمجة</numerusform>
            <numerusform>%n مدمجة</numerusform>
            <numerusform>%n مدمجتان</numerusform>
            <numerusform>%n مدمجة</numerusform>
            <numerusform>%n مدمجة</numerusform>
            <numerusform>%n مدمجة</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences: both texts are the same.</source>
        <translation>لا فروق: النصان متطابقان.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): {kinds}</source>
        <translation>
            <numerusform>%n تغيير: {kinds}</numerusform>
            <numerusform>تغيير واحد: {kinds}</numerusform>
            <numerusform>تغييران: {kinds}</numerusform>
            <numerusform>%n تغييرات: {kinds}</numerusform>
            <numerusform>%n تغييرا: {kinds}</numerusform>
            <numerusform>%n تغيير: {kinds}</numerusform>
        </translation>
    </message>
    <message>
        <source>No change in the text</source>
        <translation>لا تغيير في النص</translation>
    </message>
    <message>
        <source>{sentence}; the masthead differs ({fields})</source>
        <translation>‏{sentence}؛ وتختلف الترويسة ({fields})</translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n متعارضة</numerusform>
            <numerusform>%n متعارضة</numerusform>
            <numerusform>%n متعارضتان</numerusform>
            <numerusform>%n متعارضة</numerusform>
            <numerusform>%n متعارضة</numerusform>
            <numerusform>%n متعارضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by both</source>
        <translation>
            <numerusform>%n غيّرها الطرفان</numerusform>
            <numerusform>%n غيّرها الطرفان</numerusform>
            <numerusform>%n غيّرهما الطرفان</numerusform>
            <numerusform>%n غيّرها الطرفان</numerusform>
            <numerusform>%n غيّرها الطرفان</numerusform>
            <numerusform>%n غيّرها الطرفان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by ours alone</source>
        <translation>
            <numerusform>%n منا وحدنا</numerusform>
            <numerusform>%n منا وحدنا</numerusform>
            <numerusform>%n منا وحدنا</numerusform>
            <numerusform>%n منا وحدنا</numerusform>
            <numerusform>%n منا وحدنا</numerusform>
            <numerusform>%n منا وحدنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by theirs alone</source>
        <translation>
            <numerusform>%n منهم وحدهم</numerusform>
            <numerusform>%n منهم وحدهم</numerusform>
            <numerusform>%n منهم وحدهم</numerusform>
            <numerusform>%n منهم وحدهم</numerusform>
            <numerusform>%n منهم وحدهم</numerusform>
            <numerusform>%n منهم وحدهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ours: %n change(s)</source>
        <translation>
            <numerusform>نحن: %n تغيير</numerusform>
            <numerusform>نحن: %n تغيير</numerusform>
            <numerusform>نحن: %n تغييران</numerusform>
            <numerusform>نحن: %n تغييرات</numerusform>
            <numerusform>نحن: %n تغييرا</numerusform>
            <numerusform>نحن: %n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>theirs: %n change(s)</source>
        <translation>
            <numerusform>هم: %n تغيير</numerusform>
            <numerusform>هم: %n تغيير</numerusform>
            <numerusform>هم: %n تغييران</numerusform>
            <numerusform>هم: %n تغييرات</numerusform>
            <numerusform>هم: %n تغييرا</numerusform>
            <numerusform>هم: %n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n تعارض</numerusform>
            <numerusform>%n تعارض</numerusform>
            <numerusform>%n تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضا</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>no conflict</source>
        <translation>لا تعارض</translation>
    </message>
    <message>
        <source>left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>At the {side}: deleted</source>
        <translation>على {side}: محذوفة</translation>
    </message>
    <message>
        <source>At the {side}: inserted</source>
        <translation>على {side}: مضافة</translation>
    </message>
    <message>
        <source>On both sides: moved</source>
        <translation>على الجانبين: منقولة</translation>
    </message>
    <message>
        <source>In the middle: edited, split or joined</source>
        <translation>في الوسط: معدلة أو مقسمة أو مدمجة</translation>
    </message>
    <message>
        <source>Right across: a conflict</source>
        <translation>على العرض كله: تعارض</translation>
    </message>
    <message>
        <source>≠ Conflict</source>
        <translation>≠ تعارض</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>نحن</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>هم</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>≠ Conflict at {place}: our change and theirs can’t be taken together.</source>
        <translation>≠ تعارض عند {place}: لا يمكن الأخذ بتغييرنا وتغييرهم معا.</translation>
    </message>
    <message>
        <source>≠ Conflict: our change and theirs can’t be taken together.</source>
        <translation>≠ تعارض: لا يمكن الأخذ بتغييرنا وتغييرهم معا.</translation>
    </message>
    <message>
        <source>a conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>التعارض السابق</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>التعارض التالي</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something in Chapeau failed, but your draft is kept.</source>
        <translation>حدث خلل في Chapeau، لكن مشروعك محفوظ.</translation>
    </message>
    <message>
        <source>Every change up to this moment is on disk. You can go on working; if something looks wrong, restart Chapeau: all windows come back as they are. The details below tell where it failed and hold no word of your draft.</source>
        <translation>كل التغييرات حتى هذه اللحظة محفوظة على القرص. يمكنك مواصلة العمل؛ وإن بدا شيء غير صحيح فأعد تشغيل Chapeau: تعود كل النوافذ كما هي. تبين التفاصيل أدناه موضع الخلل ولا تحوي أي كلمة من مشروعك.</translation>
    </message>
    <message>
        <source>Something in Chapeau failed, and your last edits are not on disk yet.</source>
        <translation>حدث خلل في Chapeau، وتعديلاتك الأخيرة لم تُكتب على القرص بعد.</translation>
    </message>
    <message>
        <source>Don’t close the window: it says why they can’t be written, and tries again. Copy what you wrote last into another program if that goes on. The details below tell where it failed and hold no word of your draft.</source>
        <translation>لا تغلق النافذة: فهي تبين سبب تعذر كتابتها وتعيد المحاولة. وإن استمر ذلك فانسخ ما كتبته أخيرا إلى برنامج آخر. تبين التفاصيل أدناه موضع الخلل ولا تحوي أي كلمة من مشروعك.</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;نسخ التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>إ&amp;عادة التشغيل</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>إ&amp;خفاء التفاصيل</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>إ&amp;ظهار التفاصيل</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>A delegation or a person, for instance “Kestria”. It stands beside revisions and tracked changes.</source>
        <translation>وفد أو شخص، مثلا «Kestria». يظهر الاسم بجانب التنقيحات والتغييرات المتعقبة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A named revision stays as it is. You can open it again, compare it and export it.</source>
        <translation>يبقى التنقيح المسمى كما هو. يمكنك فتحه من جديد ومقارنته وتصديره.</translation>
    </message>
    <message>
        <source>Name a revision</source>
        <translation>تسمية تنقيح</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>تسمية</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>&amp;Informal: counted by itself, beside the document’s</source>
        <translation>&amp;غير رسمي: يُعد على حدة إلى جانب تنقيحات الوثيقة</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>Rename the revision</source>
        <translation>تغيير اسم التنقيح</translation>
    </message>
    <message>
        <source>Only the name changes; the text stays.</source>
        <translation>يتغير الاسم وحده؛ ويبقى النص.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>كلمة مرور {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>It is used once and kept nowhere.</source>
        <translation>تُستخدم مرة واحدة ولا تُحفظ في أي مكان.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>What {name} says otherwise becomes a proposal; the text stays as it is.</source>
        <translation>ما يقوله {name} بصيغة أخرى يصبح اقتراحا؛ ويبقى النص كما هو.</translation>
    </message>
    <message>
        <source>What another text says otherwise becomes a proposal; this one stays as it is.</source>
        <translation>ما يقوله نص آخر بصيغة أخرى يصبح اقتراحا؛ ويبقى هذا كما هو.</translation>
    </message>
    <message>
        <source>Propose what differs</source>
        <translation>اقتراح ما يختلف</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;ملاحظة</translation>
    </message>
    <message>
        <source>Other &amp;text</source>
        <translation>نص &amp;آخر</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <translation>اختيار نص</translation>
    </message>
    <message>
        <source>Only what was &amp;changed there since “{name}”</source>
        <translation>ما &amp;تغيّر هناك منذ «{name}» فقط</translation>
    </message>
    <message>
        <source>&amp;All that differs, what was changed here since, too</source>
        <translation>&amp;كل ما يختلف، بما فيه ما تغيّر هنا منذ ذلك الحين</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Official layout</source>
        <translation>التنسيق الرسمي</translation>
    </message>
    <message>
        <source>Say whose the changes are that bear no name yet.</source>
        <translation>اذكر صاحب التغييرات التي لا تحمل اسما بعد.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;اختيار…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>{file} is already there.</source>
        <translation>‏{file} موجود بالفعل.</translation>
    </message>
    <message>
        <source>Replace it with this export?</source>
        <translation>هل يُستبدل بهذا التصدير؟</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>تصدير باسم</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>مستندات Word ‏(*.docx)</translation>
    </message>
    <message>
        <source>An official-looking Word document with automatic numbers and footnotes, and no changes marked.</source>
        <translation>مستند Word بالتنسيق الرسمي، بأرقام وحواش تلقائية، ودون تمييز التغييرات.</translation>
    </message>
    <message>
        <source>Export a clean DOCX</source>
        <translation>تصدير DOCX نظيف</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ا&amp;لنص</translation>
    </message>
    <message>
        <source>A Word document with tracked changes: accepting all gives the second text, rejecting all the first.</source>
        <translation>مستند Word بتعقب التغييرات: قبولها كلها يعطي النص الثاني، ورفضها كلها يعطي الأول.</translation>
    </message>
    <message>
        <source>Export a tracked DOCX</source>
        <translation>تصدير DOCX بتعقب التغييرات</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;إلى</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;صاحب التغييرات</translation>
    </message>
    <message>
        <source>Date of the changes</source>
        <translation>تاريخ التغييرات</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>ال&amp;تاريخ</translation>
    </message>
    <message>
        <source>Otherwise all bear the date above</source>
        <translation>وإلا حملت كلها التاريخ أعلاه</translation>
    </message>
    <message>
        <source>With the co&amp;mments</source>
        <translation>مع الت&amp;عليقات</translation>
    </message>
    <message>
        <source>As in {file}</source>
        <translation>كما في {file}</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>التن&amp;سيق</translation>
    </message>
    <message>
        <source>The comments will bear the names of who made them, and that date.</source>
        <translation>ستحمل التعليقات أسماء أصحابها وذلك التاريخ.</translation>
    </message>
    <message>
        <source>The comments of {names} stay in it, under their names.</source>
        <translation>تبقى فيه تعليقات {names} بأسمائهم.</translation>
    </message>
    <message numerus="yes">
        <source>The changes will bear the name(s) {names} and the date above.</source>
        <translation>
            <numerusform>ستحمل التغييرات الاسم {names} والتاريخ أعلاه.</numerusform>
            <numerusform>ستحمل التغييرات الاسم {names} والتاريخ أعلاه.</numerusform>
            <numerusform>ستحمل التغييرات الاسمين {names} والتاريخ أعلاه.</numerusform>
            <numerusform>ستحمل التغييرات الأسماء {names} والتاريخ أعلاه.</numerusform>
            <numerusform>ستحمل التغييرات الأسماء {names} والتاريخ أعلاه.</numerusform>
            <numerusform>ستحمل التغييرات الأسماء {names} والتاريخ أعلاه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under the date of each author’s last chan&amp;ge</source>
        <translation>بتاريخ آخر تغ&amp;يير لكل صاحب</translation>
    </message>
    <message numerus="yes">
        <source>The changes will bear the name(s) {names} and the date above; nothing else in the file tells of people.</source>
        <translation>
            <numerusform>ستحمل التغييرات الاسم {names} والتاريخ أعلاه؛ ولا شيء آخر في الملف يدل على أشخاص.</numerusform>
            <numerusform>ستحمل التغييرات الاسم {names} والتاريخ أعلاه؛ ولا شيء آخر في الملف يدل على أشخاص.</numerusform>
            <numerusform>ستحمل التغييرات الاسمين {names} والتاريخ أعلاه؛ ولا شيء آخر في الملف يدل على أشخاص.</numerusform>
            <numerusform>ستحمل التغييرات الأسماء {names} والتاريخ أعلاه؛ ولا شيء آخر في الملف يدل على أشخاص.</numerusform>
            <numerusform>ستحمل التغييرات الأسماء {names} والتاريخ أعلاه؛ ولا شيء آخر في الملف يدل على أشخاص.</numerusform>
            <numerusform>ستحمل التغييرات الأسماء {names} والتاريخ أعلاه؛ ولا شيء آخر في الملف يدل على أشخاص.</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes will bear these names and dates: {names}.</source>
        <translation>ستحمل التغييرات هذه الأسماء والتواريخ: {names}.</translation>
    </message>
    <message>
        <source>The comments will bear the names and dates of who made them.</source>
        <translation>ستحمل التعليقات أسماء أصحابها وتواريخها.</translation>
    </message>
    <message>
        <source>&amp;Each change under its own author ({names})</source>
        <translation>&amp;كل تغيير باسم صاحبه ({names})</translation>
    </message>
    <message>
        <source>{old} to {new}</source>
        <translation>‏{old} إلى {new}</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>Export what is still open</source>
        <translation>تصدير ما لا يزال معلقا</translation>
    </message>
    <message>
        <source>On a page: how many paragraphs are open, who holds them, and where.</source>
        <translation>في صفحة واحدة: عدد الفقرات المعلقة ومن يعلقها وأين.</translation>
    </message>
    <message>
        <source>{draft}, still open</source>
        <translation>{draft}، ما لا يزال معلقا</translation>
    </message>
    <message>
        <source>{name} is no Word file that changes could be tracked in; use the official layout.</source>
        <translation>‏{name} ليس ملف Word يمكن تعقب التغييرات فيه؛ استخدم التنسيق الرسمي.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Export the compilation</source>
        <translation>تصدير النص التجميعي</translation>
    </message>
    <message>
        <source>The draft with every live proposal in its place. What comes back is taken in again.</source>
        <translation>المشروع وكل اقتراح قائم في موضعه. وما يعود منه يؤخذ به من جديد.</translation>
    </message>
    <message>
        <source>With proposal {name}</source>
        <translation>مع الاقتراح {name}</translation>
    </message>
    <message>
        <source>A numbered list of instructions in the official wording. It is read back and applied before it is handed over.</source>
        <translation>قائمة مرقمة بتوجيهات بالصيغة الرسمية. تُقرأ من جديد وتُطبق قبل تسليمها.</translation>
    </message>
    <message>
        <source>Write an amendment document</source>
        <translation>كتابة وثيقة تعديل</translation>
    </message>
    <message>
        <source>&amp;Submitted by</source>
        <translation>م&amp;قدم من</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>يمكن تركه فارغا.</translation>
    </message>
    <message>
        <source>amendment</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is written, but it lacks something ({what}).</source>
        <translation>كُتب {file}، لكن ينقصه شيء ({what}).</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>كُتب {file}.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>كتابة {file}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All drafts ({endings})</source>
        <translation>كل المشاريع ({endings})</translation>
    </message>
    <message>
        <source>{format} files ({endings})</source>
        <translation>ملفات {format} ({endings})</translation>
    </message>
    <message>
        <source>E-mails and archives ({endings})</source>
        <translation>رسائل إلكترونية وملفات مضغوطة ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Dossiers ({endings})</source>
        <translation>ملفات القضايا ({endings})</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Text and notes</source>
        <translation>النص والحواشي</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>All revisions</source>
        <translation>كل التنقيحات</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>البحث والاستبدال</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>What is folded is not searched.</source>
        <translation>لا يُبحث في ما هو مطوي.</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>البحث عن كلمات</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>كلمة</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>أين يُبحث</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>الاستعاضة بـ</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>استبدال ال&amp;كل</translation>
    </message>
    <message>
        <source>Delegations that propose the replacement</source>
        <translation>الوفود التي تقترح الاستبدال</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Pr&amp;opose it</source>
        <translation>ا&amp;قتراحه</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… وآخر</numerusform>
            <numerusform>… وآخران</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>يجري البحث</translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <translation>من البداية من جديد</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>من النهاية من جديد</translation>
    </message>
    <message>
        <source>This expression was still searching after {seconds} seconds and was given up; make it simpler.</source>
        <translation>لم ينته البحث بهذا التعبير بعد {seconds} ثانية فأُوقف؛ بسّطه.</translation>
    </message>
    <message>
        <source>This expression needs more than this machine gives; make it simpler.</source>
        <translation>يحتاج هذا التعبير إلى أكثر مما يتيحه هذا الجهاز؛ بسّطه.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>‏{at} من {count}</translation>
    </message>
    <message>
        <source>Only the text and its notes can be replaced in; choose them at the left.</source>
        <translation>لا يمكن الاستبدال إلا في النص وحواشيه؛ اخترهما من الجانب.</translation>
    </message>
    <message>
        <source>What you are suggesting is a proposal already.</source>
        <translation>ما تقترحه هو اقتراح بالفعل.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>لم يُستبدل شيء.</numerusform>
            <numerusform>استُبدل موضع واحد.</numerusform>
            <numerusform>استُبدل موضعان.</numerusform>
            <numerusform>استُبدلت %n مواضع.</numerusform>
            <numerusform>استُبدل %n موضعا.</numerusform>
            <numerusform>استُبدل %n موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first which delegation proposes this.</source>
        <translation>حدد أولا أي وفد يقترح هذا.</translation>
    </message>
    <message numerus="yes">
        <source>{proposal} replaces in %n place(s); the text is as it was.</source>
        <translation>
            <numerusform>‏{proposal}: استبدال في %n موضع؛ وبقي النص كما كان.</numerusform>
            <numerusform>‏{proposal}: استبدال في موضع واحد؛ وبقي النص كما كان.</numerusform>
            <numerusform>‏{proposal}: استبدال في موضعين؛ وبقي النص كما كان.</numerusform>
            <numerusform>‏{proposal}: استبدال في %n مواضع؛ وبقي النص كما كان.</numerusform>
            <numerusform>‏{proposal}: استبدال في %n موضعا؛ وبقي النص كما كان.</numerusform>
            <numerusform>‏{proposal}: استبدال في %n موضع؛ وبقي النص كما كان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>لم يُقترح شيء.</translation>
    </message>
    <message>
        <source>The masthead is changed under Edit, Masthead.</source>
        <translation>تُغيّر الترويسة من تحرير، ترويسة الوثيقة.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) left as they are: {why}</source>
        <translation>
            <numerusform>%n فقرة بقيت كما هي: {why}</numerusform>
            <numerusform>فقرة واحدة بقيت كما هي: {why}</numerusform>
            <numerusform>فقرتان بقيتا كما هما: {why}</numerusform>
            <numerusform>%n فقرات بقيت كما هي: {why}</numerusform>
            <numerusform>%n فقرة بقيت كما هي: {why}</numerusform>
            <numerusform>%n فقرة بقيت كما هي: {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Go to</name>
    <message>
        <source>Go to a paragraph</source>
        <translation>الانتقال إلى فقرة</translation>
    </message>
    <message>
        <source>OP 12, PP3, 12 (a), third preambular paragraph, or words of the text</source>
        <translation>‏OP 12 أو PP3 أو 12 (a) أو third preambular paragraph أو كلمات من النص</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(لا كلمات بعد)</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>The guide is not here: {file} is missing from this installation.</source>
        <translation>الدليل ليس هنا: {file} غير موجود في هذا التثبيت.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Chapeau</source>
        <translation>عن Chapeau</translation>
    </message>
    <message>
        <source>Negotiate and redline draft resolutions, offline.</source>
        <translation>التفاوض على مشاريع القرارات وتمييز التغييرات فيها دون اتصال.</translation>
    </message>
    <message>
        <source>Your drafts stay on this machine.</source>
        <translation>تبقى مشاريعك على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Apache License 2.0. The page is set in Liberation Serif (SIL Open Font License).</source>
        <translation>رخصة Apache 2.0. الصفحة منضّدة بخط Liberation Serif (رخصة SIL Open Font).</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Press one key, with Ctrl or Alt held.</source>
        <translation>اضغط مفتاحا واحدا مع إبقاء Ctrl أو Alt مضغوطا.</translation>
    </message>
    <message>
        <source>{keys} writes on the page; hold Ctrl or Alt as well.</source>
        <translation>‏{keys} يكتب في الصفحة؛ اضغط معه Ctrl أو Alt أيضا.</translation>
    </message>
    <message>
        <source>{keys} opens the menu “{menu}”.</source>
        <translation>‏{keys} يفتح القائمة «{menu}».</translation>
    </message>
    <message>
        <source>{keys} opens the menu of what has the keyboard.</source>
        <translation>{keys} يفتح قائمة ما تعمل عليه لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>{keys} moves the cursor on the page.</source>
        <translation>‏{keys} يحرك المؤشر في الصفحة.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>&amp;Organ</source>
        <translation>&amp;الهيئة</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <translation>ا&amp;لرمز</translation>
    </message>
    <message>
        <source>Dis&amp;tribution</source>
        <translation>ال&amp;توزيع</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>التا&amp;ريخ</translation>
    </message>
    <message>
        <source>Original &amp;language</source>
        <translation>الل&amp;غة الأصلية</translation>
    </message>
    <message>
        <source>&amp;Committee or commission</source>
        <translation>الل&amp;جنة</translation>
    </message>
    <message>
        <source>S&amp;ession</source>
        <translation>ال&amp;دورة</translation>
    </message>
    <message>
        <source>&amp;Place and dates</source>
        <translation>المكان &amp;والتاريخ</translation>
    </message>
    <message>
        <source>&amp;Agenda item</source>
        <translation>&amp;بند جدول الأعمال</translation>
    </message>
    <message>
        <source>T&amp;itle of the item</source>
        <translation>&amp;عنوان البند</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>What is left empty is not printed.</source>
        <translation>ما يُترك فارغا لا يُطبع.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>No proposal is to be decided. Once there are some, this tells paragraph by paragraph who stands where.</source>
        <translation>لا اقتراح بانتظار البت. ومتى وُجدت اقتراحات، يُبيَّن هنا، فقرة فقرة، موقف كل وفد.</translation>
    </message>
    <message>
        <source>proposes</source>
        <translation>يقترح</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>يؤيد</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>يعارض</translation>
    </message>
    <message>
        <source>retains the text</source>
        <translation>يتمسك بالنص</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>مرن</translation>
    </message>
    <message>
        <source>awaits its capital</source>
        <translation>بانتظار عاصمته</translation>
    </message>
    <message>
        <source>reserves</source>
        <translation>يتحفظ</translation>
    </message>
    <message>
        <source>proposes {proposal}</source>
        <translation>يقترح {proposal}</translation>
    </message>
    <message>
        <source>supports {proposal}</source>
        <translation>يؤيد {proposal}</translation>
    </message>
    <message>
        <source>opposes {proposal}</source>
        <translation>يعارض {proposal}</translation>
    </message>
    <message>
        <source>retains the text against {proposal}</source>
        <translation>يتمسك بالنص إزاء {proposal}</translation>
    </message>
    <message>
        <source>is flexible on {proposal}</source>
        <translation>مرن بشأن {proposal}</translation>
    </message>
    <message>
        <source>awaits its capital on {proposal}</source>
        <translation>بانتظار عاصمته بشأن {proposal}</translation>
    </message>
    <message>
        <source>reserves on {proposal}</source>
        <translation>يتحفظ على {proposal}</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>مواقف الوفود</translation>
    </message>
    <message>
        <source>Who stands where: paragraphs by delegations</source>
        <translation>مواقف الوفود: الفقرات مقابل الوفود</translation>
    </message>
    <message>
        <source>{sign}&#xa0;{meaning}</source>
        <translation>‏{sign}&#xa0;{meaning}</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;نسخ كنص</translation>
    </message>
    <message>
        <source>{where}: nothing said</source>
        <translation>‏{where}: لم يُقل شيء</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>Preambular paragraphs (PP) give the reasons of a resolution. They begin with a participle, such as “Recalling”, end with a comma, and bear no number.</source>
        <translation>تورد فقرات الديباجة (PP) دواعي القرار. وتبدأ بعبارة حالية مثل «إذ تشير»، وتنتهي بفاصلة، ولا تحمل رقما.</translation>
    </message>
    <message>
        <source>Operative paragraphs (OP) say what is decided. They begin with a verb, such as “Urges”, end with a semicolon, and are numbered.</source>
        <translation>تبين فقرات المنطوق (OP) ما تقرر. وتبدأ بفعل مثل «تحث»، وتنتهي بفاصلة منقوطة، وهي مرقمة.</translation>
    </message>
    <message>
        <source>Sub-paragraphs, (a), (b), (i), (ii), stand under a paragraph whose opening words, the chapeau, introduce them.</source>
        <translation>تأتي الفقرات الفرعية، (أ) و(ب) و’1‘ و’2‘، تحت فقرة تمهد لها بكلماتها الاستهلالية، وهي فاتحة الفقرة (chapeau).</translation>
    </message>
    <message>
        <source>The masthead is the head of the first page: the organ, the symbol of the document, its distribution, date, session and agenda item.</source>
        <translation>الترويسة رأس الصفحة الأولى: الهيئة ورمز الوثيقة وتوزيعها وتاريخها والدورة وبند جدول الأعمال.</translation>
    </message>
    <message>
        <source>A redline marks in the text what was inserted, deleted and moved since another text.</source>
        <translation>يبين تمييز التغييرات في النص ما أُضيف وما حُذف وما نُقل مقارنة بنص آخر.</translation>
    </message>
    <message>
        <source>A branch is a text of its own beside the other, such as a fallback: what you write there leaves the other as it is. It can be merged into it later.</source>
        <translation>الفرع نص قائم بذاته بجانب الآخر، كموقف بديل مثلا: ما تكتبه فيه يترك الآخر كما هو. ويمكن دمجه فيه لاحقا.</translation>
    </message>
    <message>
        <source>Merging brings what was written on another branch since both parted into this text. What competes waits for you; what is agreed stays.</source>
        <translation>يُدخل الدمج في هذا النص ما كُتب في فرع آخر منذ افتراق النصين. وما يتعارض ينتظر قرارك؛ وما اتُفق عليه يبقى.</translation>
    </message>
    <message>
        <source>A revision is the text as it went round the room. It gets a name, such as Rev.1, and stays as it is.</source>
        <translation>التنقيح هو النص كما وُزع في القاعة. ويُعطى اسما، مثل Rev.1، ويبقى كما هو.</translation>
    </message>
    <message>
        <source>While you suggest, what you write is a proposal of a delegation. The text itself stays as it is until the proposal is accepted.</source>
        <translation>أثناء الاقتراح، ما تكتبه اقتراح من وفد. ويبقى النص نفسه كما هو حتى يُقبل الاقتراح.</translation>
    </message>
    <message>
        <source>One line as it is said in the room becomes a proposal with positions: US OP5 del “reproductive”; supp JPN; EU retain.</source>
        <translation>يصبح السطر الواحد، كما يقال في القاعة، اقتراحا تتبعه مواقف: ⁦US OP5 del “reproductive”; supp JPN; EU retain⁩.</translation>
    </message>
    <message>
        <source>The compilation text on the page: change a wording in its brackets, delete a bracket, or write new words. What you did becomes what the delegations propose.</source>
        <translation>النص التجميعي على الصفحة: غيّر صيغة داخل أقواسها أو احذف قوسا أو اكتب كلمات جديدة. وما فعلته يصبح ما تقترحه الوفود.</translation>
    </message>
    <message>
        <source>A delegation takes its own proposal back. It stays in the history.</source>
        <translation>يسحب الوفد اقتراحه هو. ويبقى الاقتراح في السجل التاريخي.</translation>
    </message>
    <message>
        <source>A delegation that supports a proposal is named beside those that made it (supp. by).</source>
        <translation>الوفد الذي يؤيد اقتراحا يُذكر إلى جانب من قدموه (supp. by).</translation>
    </message>
    <message>
        <source>A delegation that opposes a proposal wants the text to stay as it is, or otherwise.</source>
        <translation>الوفد الذي يعارض اقتراحا يريد أن يبقى النص كما هو أو أن يكون غير ذلك.</translation>
    </message>
    <message>
        <source>An agreed paragraph resists being changed until it is reopened. It is agreed ad ref as long as delegations wait for their capitals, then in informals, then in the committee.</source>
        <translation>الفقرة المتفق عليها لا تقبل التغيير حتى يُعاد فتحها. ويكون الاتفاق رهن الاستشارة ما دامت الوفود تنتظر عواصمها، ثم في المشاورات غير الرسمية، ثم في اللجنة.</translation>
    </message>
    <message>
        <source>Reopening an agreed paragraph lets it be negotiated again: by whom, and why.</source>
        <translation>إعادة فتح فقرة متفق عليها تتيح التفاوض عليها من جديد: من طلب ذلك ولماذا.</translation>
    </message>
    <message>
        <source>An editorial correction changes how an agreed paragraph is written, not what it says; it is recorded apart.</source>
        <translation>يغيّر التصويب التحريري كيفية كتابة فقرة متفق عليها لا ما تقوله؛ ويُسجل على حدة.</translation>
    </message>
    <message>
        <source>Under the silence procedure a text becomes agreed at a deadline unless a delegation objects: unless it breaks the silence.</source>
        <translation>بموجب إجراء الصمت يصبح النص متفقا عليه عند حلول موعد ما لم يعترض وفد، أي ما لم يكسر الصمت.</translation>
    </message>
    <message>
        <source>The paragraphs of a package are agreed together or not at all.</source>
        <translation>يُتفق على فقرات الحزمة معا أو لا يُتفق عليها أصلا.</translation>
    </message>
    <message>
        <source>Words in square brackets are not agreed. Who holds the brackets is kept with them and counted, by paragraph and by delegation.</source>
        <translation>الكلمات بين أقواس معقوفة غير متفق عليها. ومن يتمسك بالأقواس يُحفظ معها ويُحصى بحسب الفقرة والوفد.</translation>
    </message>
    <message>
        <source>Lifting brackets takes them away; the words in them stay.</source>
        <translation>رفع الأقواس يزيلها؛ وتبقى الكلمات التي فيها.</translation>
    </message>
    <message>
        <source>A reading is one passage through the whole text. While it lasts, labels stay as they are on everybody’s paper, and a new paragraph is OP5 bis, ter and so on.</source>
        <translation>القراءة مرور واحد بالنص كله. وما دامت جارية تبقى العلامات كما هي على ورق الجميع، وتكون الفقرة الجديدة OP5 bis ثم ter وهكذا.</translation>
    </message>
    <message>
        <source>Renumbering lets the labels follow the order again. The concordance says which label became which, and references to paragraphs of this text are mended where you agree.</source>
        <translation>بإعادة الترقيم تتبع العلامات الترتيب من جديد. ويبين جدول المطابقة ما صارت إليه كل علامة، وتصوَّب الإحالات إلى فقرات هذا النص حيث توافق.</translation>
    </message>
    <message>
        <source>How the body that has the draft before it marks sponsors, numbers new paragraphs, and counts its members.</source>
        <translation>كيف تميز الهيئة التي يُعرض عليها المشروع مقدميه، وترقم الفقرات الجديدة، وتعد أعضاءها.</translation>
    </message>
    <message>
        <source>What delegations send back, tracked, marked by hand or simply written over, becomes their proposals; so do amendment documents.</source>
        <translation>ما تعيده الوفود، بتعقب التغييرات أو بعلامات يدوية أو بمجرد الكتابة عليه، يصبح اقتراحاتها؛ وكذلك وثائق التعديل.</translation>
    </message>
    <message>
        <source>Instructions such as “In operative paragraph 3, replace these words with those” become a proposal; each shows how it is understood while you type.</source>
        <translation>توجيهات مثل «In operative paragraph 3, replace these words with those» تصبح اقتراحا؛ ويظهر أثناء الكتابة كيف فُهم كل منها.</translation>
    </message>
    <message>
        <source>What another revision, a branch or a file says otherwise becomes the proposal of a delegation, to be discussed and decided like any other.</source>
        <translation>ما يقوله تنقيح آخر أو فرع أو ملف بصيغة أخرى يصبح اقتراحا من وفد، يناقَش ويُبت فيه كأي اقتراح آخر.</translation>
    </message>
    <message>
        <source>Two people who worked on copies of one dossier bring them together: what was said, decided and written in the other copy is added here, after you have seen it.</source>
        <translation>يجمع شخصان عملا على نسختين من ملف قضية واحد ما فيهما: يضاف هنا ما قيل وتقرر وكُتب في النسخة الأخرى بعد أن تطّلع عليه.</translation>
    </message>
    <message>
        <source>A compilation text shows every live proposal in its place, with the names of who made and supports it.</source>
        <translation>يبين النص التجميعي كل اقتراح قائم في موضعه، مع أسماء من قدموه ومن يؤيدونه.</translation>
    </message>
    <message>
        <source>An amendment document tells in the official wording how one text becomes another: in operative paragraph 3, replace these words with those.</source>
        <translation>تبين وثيقة التعديل بالصيغة الرسمية كيف يتحول نص إلى آخر: في الفقرة 3 من المنطوق، يستعاض عن هذه الكلمات بتلك.</translation>
    </message>
    <message>
        <source>A table of paragraphs by delegations: who proposes, supports, opposes, reserves or waits.</source>
        <translation>جدول بالفقرات مقابل الوفود: من يقترح ومن يؤيد ومن يعارض ومن يتحفظ ومن ينتظر.</translation>
    </message>
    <message>
        <source>While you hold, the room goes on seeing the text as it was, until you release it.</source>
        <translation>ما دمت تجمد العرض تظل القاعة ترى النص كما كان، إلى أن ترفع التجميد.</translation>
    </message>
    <message>
        <source>Main sponsors brought the draft in; sponsors joined before it was issued, additional sponsors since. Each confirms again when the text has changed.</source>
        <translation>المقدمون الرئيسيون هم من عرضوا المشروع؛ وانضم المقدمون قبل صدوره، والمقدمون الإضافيون بعده. ويؤكد كل منهم من جديد إذا تغيّر النص.</translation>
    </message>
    <message>
        <source>How each paragraph stands, from open to agreed in the committee, and how it came there.</source>
        <translation>حالة كل فقرة، من مفتوحة إلى متفق عليها في اللجنة، وكيف بلغتها.</translation>
    </message>
    <message>
        <source>Amendments as delegations made them, each carried along with the text as it changes.</source>
        <translation>التعديلات كما قدمتها الوفود، وكل منها يُنقل مع النص كلما تغيّر.</translation>
    </message>
    <message>
        <source>Your position, red lines, fallbacks and notes. They stay on this machine, in a file of their own that goes into no dossier, copy, export or projection.</source>
        <translation>موقفك وخطوطك الحمراء ومواقفك البديلة وملاحظاتك. تبقى على هذا الجهاز في ملف خاص بها لا يدخل في أي ملف قضية ولا نسخة ولا تصدير ولا عرض.</translation>
    </message>
    <message>
        <source>The text as it went round the room, each time under a name, and its branches.</source>
        <translation>النص كما وُزع في القاعة، كل مرة باسم، وفروعه.</translation>
    </message>
    <message>
        <source>What people say about words of the text, with the answers. Comments change nothing in it.</source>
        <translation>ما يقوله الناس عن كلمات في النص، مع الردود. ولا تغير التعليقات شيئا فيه.</translation>
    </message>
    <message>
        <source>The paragraphs by their labels: PP for preambular, OP for operative ones.</source>
        <translation>الفقرات بعلاماتها: PP لفقرات الديباجة وOP لفقرات المنطوق.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>عمل جار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Sponsors</source>
        <translation>مقدمو المشروع</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>Preambular</source>
        <translation>ديباجة</translation>
    </message>
    <message>
        <source>Operative</source>
        <translation>منطوق</translation>
    </message>
    <message>
        <source>Sub-paragraph</source>
        <translation>فقرة فرعية</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>خلية</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>جزء</translation>
    </message>
    <message>
        <source>Note in {place}</source>
        <translation>حاشية في {place}</translation>
    </message>
    <message>
        <source>Text of {place}</source>
        <translation>نص {place}</translation>
    </message>
    <message>
        <source>Outline of the draft</source>
        <translation>مخطط المشروع</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>These words are deleted and can’t be written in; write before or after them.</source>
        <translation>هذه الكلمات محذوفة ولا يمكن الكتابة فيها؛ اكتب قبلها أو بعدها.</translation>
    </message>
    <message>
        <source>Draft resolution</source>
        <translation>مشروع قرار</translation>
    </message>
    <message>
        <source>This paragraph can’t stand a level lower here.</source>
        <translation>لا يمكن أن تكون هذه الفقرة هنا في مستوى أدنى.</translation>
    </message>
    <message>
        <source>This paragraph stands at the highest level already.</source>
        <translation>هذه الفقرة في أعلى مستوى بالفعل.</translation>
    </message>
    <message>
        <source>This paragraph can’t move further up.</source>
        <translation>لا يمكن نقل هذه الفقرة إلى أعلى من ذلك.</translation>
    </message>
    <message>
        <source>This paragraph can’t move further down.</source>
        <translation>لا يمكن نقل هذه الفقرة إلى أسفل من ذلك.</translation>
    </message>
    <message>
        <source>A note can’t be put here; put the cursor into the text of a paragraph.</source>
        <translation>لا يمكن وضع حاشية هنا؛ ضع المؤشر في نص فقرة.</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Restyled, or its note changed</source>
        <translation>تغيّر التنسيق أو الحاشية</translation>
    </message>
    <message>
        <source>Inserted paragraph</source>
        <translation>فقرة مضافة</translation>
    </message>
    <message>
        <source>Deleted paragraph</source>
        <translation>فقرة محذوفة</translation>
    </message>
    <message>
        <source>Moved paragraph</source>
        <translation>فقرة منقولة</translation>
    </message>
    <message>
        <source>Split from one paragraph</source>
        <translation>ناتجة عن تقسيم فقرة</translation>
    </message>
    <message>
        <source>Joined from several paragraphs</source>
        <translation>ناتجة عن دمج عدة فقرات</translation>
    </message>
    <message>
        <source>{change} by {name}</source>
        <translation>‏{change} من {name}</translation>
    </message>
    <message>
        <source>Moved here from {label}</source>
        <translation>نُقلت إلى هنا من {label}</translation>
    </message>
    <message>
        <source>Moved from here to {label}</source>
        <translation>نُقلت من هنا إلى {label}</translation>
    </message>
    <message>
        <source>The cursor stands in no table.</source>
        <translation>المؤشر ليس في جدول.</translation>
    </message>
    <message>
        <source>A cell reaches from here to the row below; delete that row, too, or first.</source>
        <translation>تمتد خلية من هنا إلى الصف التالي؛ احذف ذلك الصف أيضاً أو أولاً.</translation>
    </message>
    <message>
        <source>Put at another level</source>
        <translation>وُضعت في مستوى آخر</translation>
    </message>
    <message>
        <source>Made another kind of paragraph</source>
        <translation>جُعلت فقرة من نوع آخر</translation>
    </message>
    <message>
        <source>{change}: “{words}”</source>
        <translation>‏{change}: «{words}»</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>‏{what}: {words}</translation>
    </message>
    <message>
        <source>{words}; {more}</source>
        <translation>{words}؛ {more}</translation>
    </message>
    <message>
        <source> · </source>
        <translation>‏ · ‏</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Undone: {place}</source>
        <translation>تم التراجع: {place}</translation>
    </message>
    <message>
        <source>Done again: {place}</source>
        <translation>أُعيد: {place}</translation>
    </message>
    <message>
        <source>No change is marked on the page.</source>
        <translation>لا تغيير مميزا على الصفحة.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>نُقلت إلى هنا</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n paragraph(s) folded; click or press Enter to show them</source>
        <translation>
            <numerusform>⋯ %n فقرة مطوية</numerusform>
            <numerusform>⋯ فقرة واحدة مطوية؛ انقر أو اضغط Enter لإظهارها</numerusform>
            <numerusform>⋯ فقرتان مطويتان؛ انقر أو اضغط Enter لإظهارهما</numerusform>
            <numerusform>⋯ %n فقرات مطوية؛ انقر أو اضغط Enter لإظهارها</numerusform>
            <numerusform>⋯ %n فقرة مطوية؛ انقر أو اضغط Enter لإظهارها</numerusform>
            <numerusform>⋯ %n فقرة مطوية؛ انقر أو اضغط Enter لإظهارها</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved from here</source>
        <translation>نُقلت من هنا</translation>
    </message>
    <message>
        <source>An object of the file, kept as it was</source>
        <translation>كائن من الملف محفوظ كما كان</translation>
    </message>
    <message>
        <source>The text as the room sees it</source>
        <translation>النص كما تراه القاعة</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>اكتب ما تريد فعله</translation>
    </message>
    <message>
        <source>{command} (on)</source>
        <translation>‏{command} (مفعّل)</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n further draft(s)</source>
        <translation>
            <numerusform>%n مشروع آخر</numerusform>
            <numerusform>مشروع آخر</numerusform>
            <numerusform>مشروعان آخران</numerusform>
            <numerusform>%n مشاريع أخرى</numerusform>
            <numerusform>%n مشروعا آخر</numerusform>
            <numerusform>%n مشروع آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preambular paragraph(s)</source>
        <translation>
            <numerusform>%n فقرة ديباجة</numerusform>
            <numerusform>%n فقرة ديباجة</numerusform>
            <numerusform>%n فقرتا ديباجة</numerusform>
            <numerusform>%n فقرات ديباجة</numerusform>
            <numerusform>%n فقرة ديباجة</numerusform>
            <numerusform>%n فقرة ديباجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operative paragraph(s)</source>
        <translation>
            <numerusform>%n فقرة منطوق</numerusform>
            <numerusform>%n فقرة منطوق</numerusform>
            <numerusform>%n فقرتا منطوق</numerusform>
            <numerusform>%n فقرات منطوق</numerusform>
            <numerusform>%n فقرة منطوق</numerusform>
            <numerusform>%n فقرة منطوق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-paragraph(s)</source>
        <translation>
            <numerusform>%n فقرة فرعية</numerusform>
            <numerusform>%n فقرة فرعية</numerusform>
            <numerusform>%n فقرتان فرعيتان</numerusform>
            <numerusform>%n فقرات فرعية</numerusform>
            <numerusform>%n فقرة فرعية</numerusform>
            <numerusform>%n فقرة فرعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n عنوان فرعي</numerusform>
            <numerusform>%n عنوان فرعي</numerusform>
            <numerusform>%n عنوانان فرعيان</numerusform>
            <numerusform>%n عناوين فرعية</numerusform>
            <numerusform>%n عنوانا فرعيا</numerusform>
            <numerusform>%n عنوان فرعي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of text</source>
        <translation>
            <numerusform>%n فقرة نص</numerusform>
            <numerusform>%n فقرة نص</numerusform>
            <numerusform>%n فقرتا نص</numerusform>
            <numerusform>%n فقرات نص</numerusform>
            <numerusform>%n فقرة نص</numerusform>
            <numerusform>%n فقرة نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n جدول</numerusform>
            <numerusform>%n جدول</numerusform>
            <numerusform>%n جدولان</numerusform>
            <numerusform>%n جداول</numerusform>
            <numerusform>%n جدولا</numerusform>
            <numerusform>%n جدول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or object(s)</source>
        <translation>
            <numerusform>%n صورة أو كائن</numerusform>
            <numerusform>%n صورة أو كائن</numerusform>
            <numerusform>%n صورتان أو كائنان</numerusform>
            <numerusform>%n صور أو كائنات</numerusform>
            <numerusform>%n صورة أو كائنا</numerusform>
            <numerusform>%n صورة أو كائن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annex(es)</source>
        <translation>
            <numerusform>%n مرفق</numerusform>
            <numerusform>%n مرفق</numerusform>
            <numerusform>%n مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقا</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n حاشية</numerusform>
            <numerusform>%n حاشية</numerusform>
            <numerusform>%n حاشيتان</numerusform>
            <numerusform>%n حواش</numerusform>
            <numerusform>%n حاشية</numerusform>
            <numerusform>%n حاشية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n تعليق</numerusform>
            <numerusform>%n تعليق</numerusform>
            <numerusform>%n تعليقان</numerusform>
            <numerusform>%n تعليقات</numerusform>
            <numerusform>%n تعليقا</numerusform>
            <numerusform>%n تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>no text</source>
        <translation>لا نص</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n change(s)</source>
        <translation>
            <numerusform>‏{name}: ‏%n تغيير</numerusform>
            <numerusform>‏{name}: ‏%n تغيير</numerusform>
            <numerusform>‏{name}: ‏%n تغييران</numerusform>
            <numerusform>‏{name}: ‏%n تغييرات</numerusform>
            <numerusform>‏{name}: ‏%n تغييرا</numerusform>
            <numerusform>‏{name}: ‏%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>struck “{words}”</source>
        <translation>حذف «{words}»</translation>
    </message>
    <message>
        <source>wrote “{words}”</source>
        <translation>كتب «{words}»</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Not right? Stand on the paragraph and press P preambular, O operative, S sub-paragraph, H heading, T text, Tab for its level; Ctrl+Z takes it back.</source>
        <translation>أليس صحيحا؟ قف على الفقرة واضغط P ديباجة، O منطوق، S فقرة فرعية، H عنوان، T نص، Tab للمستوى؛ وCtrl+Z للرجوع.</translation>
    </message>
    <message>
        <source>As proposals, each under its &amp;author</source>
        <translation>&amp;كاقتراحات، كل منها باسم صاحبه</translation>
    </message>
    <message>
        <source>The text as it was, with every change marked.</source>
        <translation>النص كما كان، مع تمييز كل تغيير.</translation>
    </message>
    <message>
        <source>As the proposals of o&amp;ne delegation</source>
        <translation>كاقتراحات &amp;وفد واحد</translation>
    </message>
    <message>
        <source>All changes marked under the name you give.</source>
        <translation>كل التغييرات بالاسم الذي تعطيه.</translation>
    </message>
    <message>
        <source>With all changes a&amp;ccepted</source>
        <translation>&amp;مع قبول كل التغييرات</translation>
    </message>
    <message>
        <source>The text as it would be; nothing is marked.</source>
        <translation>النص كما سيصبح؛ دون تمييز شيء.</translation>
    </message>
    <message>
        <source>As it was &amp;before the changes</source>
        <translation>كما كان &amp;قبل التغييرات</translation>
    </message>
    <message>
        <source>The changes are left out.</source>
        <translation>تُترك التغييرات جانبا.</translation>
    </message>
    <message>
        <source>The text of {file}</source>
        <translation>نص {file}</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;تركها جانبا</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Not kept as it was</source>
        <translation>ما لم يُحفظ كما كان</translation>
    </message>
    <message>
        <source>What the file is an answer to</source>
        <translation>ما يرد عليه الملف</translation>
    </message>
    <message>
        <source>To {text}</source>
        <translation>على {text}</translation>
    </message>
    <message>
        <source>A text by itself</source>
        <translation>نص قائم بذاته</translation>
    </message>
    <message>
        <source>What was changed without tracking</source>
        <translation>ما تغيّر دون تعقب</translation>
    </message>
    <message>
        <source>Edited without tracking</source>
        <translation>عُدّل دون تعقب</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>&amp;Open as a draft</source>
        <translation>&amp;فتح كمشروع</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Delegation whose proposals they are</source>
        <translation>الوفد صاحب الاقتراحات</translation>
    </message>
    <message>
        <source>The changes of each author are still being read.</source>
        <translation>لا تزال تغييرات كل صاحب قيد القراءة.</translation>
    </message>
    <message>
        <source>The file itself stays as it is. Chapeau makes a draft of it.</source>
        <translation>يبقى الملف نفسه كما هو. ويصنع Chapeau منه مشروعا.</translation>
    </message>
    <message>
        <source>What was not kept in the draft</source>
        <translation>ما لم يُحفظ في المشروع</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>الانتقال إلى موضعه</translation>
    </message>
    <message>
        <source>It stands nowhere in the text</source>
        <translation>لا موضع له في النص</translation>
    </message>
    <message>
        <source>Nothing: every word of the file is in the draft.</source>
        <translation>لا شيء: كل كلمة في الملف موجودة في المشروع.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Preview of the pages</source>
        <translation>معاينة الصفحات</translation>
    </message>
    <message>
        <source>Drawing the preview</source>
        <translation>يجري رسم المعاينة</translation>
    </message>
    <message>
        <source>Clean copy</source>
        <translation>نسخة نظيفة</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Comparative table</source>
        <translation>جدول مقارن</translation>
    </message>
    <message>
        <source>Compilation text</source>
        <translation>النص التجميعي</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>ما لا يزال معلقا</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;ماذا</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;النص</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>م&amp;قارنة بـ</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <source>As it is issued</source>
        <translation>كما يصدر</translation>
    </message>
    <message>
        <source>Letter (New York)</source>
        <translation>‏Letter (نيويورك)</translation>
    </message>
    <message>
        <source>A4 (Geneva, Vienna)</source>
        <translation>‏A4 (جنيف وفيينا)</translation>
    </message>
    <message>
        <source>&amp;Line numbers</source>
        <translation>&amp;أرقام الأسطر</translation>
    </message>
    <message>
        <source>Mark every page as a &amp;DRAFT</source>
        <translation>وسم كل صفحة بكلمة «م&amp;شروع»</translation>
    </message>
    <message>
        <source>O&amp;nly what changed</source>
        <translation>ما تغيّر &amp;فقط</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>As a PDF, or as a web page (HTML)</source>
        <translation>بصيغة PDF أو كصفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>حجم الصفحات</translation>
    </message>
    <message>
        <source>Size of the pages (Ctrl+wheel)</source>
        <translation>حجم الصفحات (Ctrl+العجلة)</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>صفحة كاملة</translation>
    </message>
    <message>
        <source>As it is issued ({paper})</source>
        <translation>كما يصدر ({paper})</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>يجري إعداد الصفحات…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>إعداد الصفحات</translation>
    </message>
    <message>
        <source>The pages can’t be made ({kind}); nothing was printed or saved.</source>
        <translation>تعذر إعداد الصفحات ({kind})؛ ولم يُطبع شيء ولم يُحفظ.</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>الصفحة {page} من {count}</translation>
    </message>
    <message>
        <source>PDF files ({endings})</source>
        <translation>ملفات PDF ‏({endings})</translation>
    </message>
    <message>
        <source>Web pages ({endings})</source>
        <translation>صفحات ويب ({endings})</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n page(s)…</source>
        <translation>
            <numerusform>لا صفحات للطباعة…</numerusform>
            <numerusform>جارٍ طباعة صفحة واحدة…</numerusform>
            <numerusform>جارٍ طباعة صفحتين…</numerusform>
            <numerusform>جارٍ طباعة %n صفحات…</numerusform>
            <numerusform>جارٍ طباعة %n صفحة…</numerusform>
            <numerusform>جارٍ طباعة %n صفحة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>The printer took no pages; look whether it is on, and try again.</source>
        <translation>لم تقبل الطابعة أي صفحة؛ تحقق من أنها تعمل وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The pages are on their way to the printer.</source>
        <translation>الصفحات في طريقها إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>Private</name>
    <message>
        <source>“{words}” would go</source>
        <translation>ستزول «{words}»</translation>
    </message>
    <message>
        <source>“{words}” would come in</source>
        <translation>ستدخل «{words}»</translation>
    </message>
    <message>
        <source>“{words}” is gone</source>
        <translation>زالت «{words}»</translation>
    </message>
    <message>
        <source>“{words}” has come in</source>
        <translation>دخلت «{words}»</translation>
    </message>
    <message>
        <source>“{words}” is not there</source>
        <translation>ليست «{words}» فيها</translation>
    </message>
    <message>
        <source>“{words}” is there</source>
        <translation>«{words}» فيها</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>هذه الفقرة</translation>
    </message>
    <message>
        <source>Your last private notes could not be written.</source>
        <translation>تعذرت كتابة ملاحظاتك الخاصة الأخيرة.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>إغلاق على أي حال</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>{name} touches a red line of yours. Accept it all the same?</source>
        <translation>يمس {name} خطا أحمر لك. هل تقبله رغم ذلك؟</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>{name} touches a red line of yours: {places}.</source>
        <translation>يمس {name} خطا أحمر لك: {places}.</translation>
    </message>
    <message>
        <source>As the text stands, it does not keep a red line of yours: {places}.</source>
        <translation>النص بصيغته الحالية لا يراعي خطا أحمر لك: {places}.</translation>
    </message>
    <message>
        <source>The text has crossed a red line of yours: {places}.</source>
        <translation>تجاوز النص خطا أحمر لك: {places}.</translation>
    </message>
    <message numerus="yes">
        <source>So do %n more.</source>
        <translation>
            <numerusform>وكذلك %n آخر.</numerusform>
            <numerusform>وكذلك واحد آخر.</numerusform>
            <numerusform>وكذلك اثنان آخران.</numerusform>
            <numerusform>وكذلك %n أخرى.</numerusform>
            <numerusform>وكذلك %n أخرى.</numerusform>
            <numerusform>وكذلك %n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>a paragraph that is gone</source>
        <translation>فقرة لم تعد موجودة</translation>
    </message>
    <message>
        <source>in {where}, {what}</source>
        <translation>في {where}، {what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Only on this machine: in no dossier, copy, export or projection.</source>
        <translation>على هذا الجهاز فقط: لا في ملف قضية ولا نسخة ولا تصدير ولا عرض.</translation>
    </message>
    <message>
        <source>Put the cursor in a paragraph.</source>
        <translation>ضع المؤشر في فقرة.</translation>
    </message>
    <message>
        <source>Our &amp;position</source>
        <translation>&amp;موقفنا</translation>
    </message>
    <message>
        <source>What we want, and why</source>
        <translation>ما نريده ولماذا</translation>
    </message>
    <message>
        <source>&amp;Red lines</source>
        <translation>&amp;الخطوط الحمراء</translation>
    </message>
    <message>
        <source>One a line: words that must stay
not: words that must not come in</source>
        <translation>واحد في كل سطر: كلمات يجب أن تبقى
not: كلمات يجب ألا تدخل</translation>
    </message>
    <message>
        <source>&amp;Fallbacks</source>
        <translation>ا&amp;لمواقف البديلة</translation>
    </message>
    <message>
        <source>What we can live with</source>
        <translation>ما يمكننا قبوله</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>ملا&amp;حظات</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>The room sees the text as it was when you held it; what you do is shown when you release it.</source>
        <translation>ترى القاعة النص كما كان حين جمدته؛ ويظهر ما تفعله حين ترفع التجميد.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>رفع التجميد</translation>
    </message>
    <message>
        <source>⏸ Held</source>
        <translation>⏸ مجمد</translation>
    </message>
    <message>
        <source>ad ref</source>
        <translation>‏ad ref</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>متفق عليها</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>أُعيد فتحها</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;النص الأصلي</translation>
    </message>
    <message>
        <source>With &amp;proposals</source>
        <translation>&amp;مع الاقتراحات</translation>
    </message>
    <message>
        <source>Compila&amp;tion text</source>
        <translation>النص الت&amp;جميعي</translation>
    </message>
    <message>
        <source>&amp;Agreed paragraphs</source>
        <translation>الفقرات المتفق &amp;عليها</translation>
    </message>
    <message>
        <source>Only what is &amp;not agreed</source>
        <translation>ما &amp;لم يُتفق عليه فقط</translation>
    </message>
    <message>
        <source>Delegations’ na&amp;mes</source>
        <translation>&amp;أسماء الوفود</translation>
    </message>
    <message>
        <source>Cttee</source>
        <translation>اللجنة</translation>
    </message>
    <message>
        <source>package</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>pending {names}</source>
        <translation>بانتظار {names}</translation>
    </message>
    <message>
        <source>Proposed by {names}</source>
        <translation>اقترحه {names}</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>مل&amp;ء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n agreed paragraph(s) left out</source>
        <translation>
            <numerusform>⋯ أُسقطت %n فقرة متفق عليها</numerusform>
            <numerusform>⋯ أُسقطت فقرة واحدة متفق عليها</numerusform>
            <numerusform>⋯ أُسقطت فقرتان متفق عليهما</numerusform>
            <numerusform>⋯ أُسقطت %n فقرات متفق عليها</numerusform>
            <numerusform>⋯ أُسقطت %n فقرة متفقا عليها</numerusform>
            <numerusform>⋯ أُسقطت %n فقرة متفق عليها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n paragraph(s) not agreed left out</source>
        <translation>
            <numerusform>⋯ أُسقطت %n فقرة غير متفق عليها</numerusform>
            <numerusform>⋯ أُسقطت فقرة واحدة غير متفق عليها</numerusform>
            <numerusform>⋯ أُسقطت فقرتان غير متفق عليهما</numerusform>
            <numerusform>⋯ أُسقطت %n فقرات غير متفق عليها</numerusform>
            <numerusform>⋯ أُسقطت %n فقرة غير متفق عليها</numerusform>
            <numerusform>⋯ أُسقطت %n فقرة غير متفق عليها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>This paragraph</source>
        <translation>هذه الفقرة</translation>
    </message>
    <message>
        <source>{name} is rejected.</source>
        <translation>رُفض {name}.</translation>
    </message>
    <message>
        <source>{name} is withdrawn.</source>
        <translation>سُحب {name}.</translation>
    </message>
    <message>
        <source>{name} is left for the committee.</source>
        <translation>تُرك {name} للجنة.</translation>
    </message>
    <message>
        <source>{name} is proposed again.</source>
        <translation>اقتُرح {name} من جديد.</translation>
    </message>
    <message>
        <source>There are no proposals to compile.</source>
        <translation>لا اقتراحات للتجميع.</translation>
    </message>
    <message>
        <source>Say whose proposal it is what you wrote outside of the brackets.</source>
        <translation>حدد لمن الاقتراح الذي كتبته خارج الأقواس.</translation>
    </message>
    <message>
        <source>Say first which delegation proposes this.</source>
        <translation>حدد أولا أي وفد يقترح هذا.</translation>
    </message>
    <message>
        <source>{name} is proposed; the text is as it was.</source>
        <translation>اقتُرح {name}؛ وبقي النص كما كان.</translation>
    </message>
    <message>
        <source>Noted: {name}.</source>
        <translation>سُجل: {name}.</translation>
    </message>
    <message>
        <source>{name} as it would change the text</source>
        <translation>النص كما سيغيره {name}</translation>
    </message>
    <message>
        <source>{name} is accepted.</source>
        <translation>قُبل {name}.</translation>
    </message>
    <message>
        <source>{name} is accepted in part.</source>
        <translation>قُبل {name} جزئيا.</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>تسوية…</translation>
    </message>
    <message numerus="yes">
        <source>{name} competes with the text in %n place(s): both texts are kept, you decide.</source>
        <translation>
            <numerusform>يتعارض {name} مع النص في %n موضع: حُفظ النصان كلاهما، والقرار لك.</numerusform>
            <numerusform>يتعارض {name} مع النص في موضع واحد: حُفظ النصان كلاهما، والقرار لك.</numerusform>
            <numerusform>يتعارض {name} مع النص في موضعين: حُفظت النصوص كلها، والقرار لك.</numerusform>
            <numerusform>يتعارض {name} مع النص في %n مواضع: حُفظت النصوص كلها، والقرار لك.</numerusform>
            <numerusform>يتعارض {name} مع النص في %n موضعا: حُفظت النصوص كلها، والقرار لك.</numerusform>
            <numerusform>يتعارض {name} مع النص في %n موضع: حُفظت النصوص كلها، والقرار لك.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is out of the text again, and to be decided.</source>
        <translation>أُخرج {name} من النص من جديد وينتظر البت فيه.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>الرجوع عن ذلك</translation>
    </message>
    <message>
        <source>Who takes this position on {name}?</source>
        <translation>من يتخذ هذا الموقف من {name}؟</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>&amp;Delegations</source>
        <translation>&amp;الوفود</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>يجري التجميع</translation>
    </message>
    <message>
        <source>Separate several by commas.</source>
        <translation>تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>There is no other text yet that an amendment could lead to; propose something, or name a revision first.</source>
        <translation>لا يوجد بعد نص آخر يمكن أن يؤدي إليه تعديل؛ اقترح شيئا أو سمّ تنقيحا أولا.</translation>
    </message>
    <message>
        <source>Noted: brackets in {place}, held by {names}.</source>
        <translation>سُجل: أقواس معقوفة في {place}، يتمسك بها {names}.</translation>
    </message>
    <message>
        <source>Noted: the brackets in {place} are lifted.</source>
        <translation>سُجل: رُفعت الأقواس المعقوفة في {place}.</translation>
    </message>
    <message>
        <source>What you don’t accept stays a proposal and can be decided later.</source>
        <translation>ما لا تقبله يبقى اقتراحا يمكن البت فيه لاحقا.</translation>
    </message>
    <message>
        <source>For which delegation does {author} speak? What {author} proposed and said, and proposes later, is that delegation’s.</source>
        <translation>باسم أي وفد يتكلم {author}؟ كل ما اقترحه {author} وقاله، وما يقترحه لاحقا، هو لذلك الوفد.</translation>
    </message>
    <message>
        <source>Whose proposal it is</source>
        <translation>لمن الاقتراح</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>&amp;الوفد</translation>
    </message>
    <message>
        <source>Accept {name} in part</source>
        <translation>قبول {name} جزئيا</translation>
    </message>
    <message>
        <source>Accept these</source>
        <translation>قبول هذه الأجزاء</translation>
    </message>
    <message>
        <source>Parts of the proposal</source>
        <translation>أجزاء الاقتراح</translation>
    </message>
    <message>
        <source>{where}: {reason} Nothing was lost; decide what shall stand.</source>
        <translation>‏{where}: {reason} لم يُفقد شيء؛ قرر ما ينبغي أن يبقى.</translation>
    </message>
    <message>
        <source>Settle the conflict</source>
        <translation>تسوية التعارض</translation>
    </message>
    <message>
        <source>Let it stand so</source>
        <translation>اعتماد هذا النص</translation>
    </message>
    <message>
        <source>As it &amp;stands</source>
        <translation>&amp;النص القائم</translation>
    </message>
    <message>
        <source>As it is &amp;proposed</source>
        <translation>ا&amp;لنص المقترح</translation>
    </message>
    <message>
        <source>&amp;Both, in brackets</source>
        <translation>&amp;كلاهما بين أقواس معقوفة</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(محذوف)</translation>
    </message>
    <message>
        <source>&amp;Another text</source>
        <translation>&amp;نص آخر</translation>
    </message>
    <message>
        <source>Another text</source>
        <translation>نص آخر</translation>
    </message>
    <message>
        <source>{name} is divided by paragraph: {names}.</source>
        <translation>قُسِّم {name} حسب الفقرات: {names}.</translation>
    </message>
    <message>
        <source>What {author} proposes is {delegation}’s from now on.</source>
        <translation>ما يقترحه {author} هو من الآن لوفد: {delegation}.</translation>
    </message>
    <message>
        <source>{name} is proposed; to accept it, reopen what is agreed: {places}.</source>
        <translation>اقتُرح {name}؛ ولقبوله، أعد فتح ما اتُّفق عليه: {places}.</translation>
    </message>
    <message>
        <source>What you were writing here is not proposed yet: it is on the page again as you left it.</source>
        <translation>ما كنتم تكتبونه هنا لم يُقترح بعد: وهو على الصفحة من جديد كما تركتموه.</translation>
    </message>
    <message>
        <source>What you were writing was not proposed, and the text is another now: it is open as a draft of its own.</source>
        <translation>ما كنتم تكتبونه لم يُقترح، والنص تغيّر منذ ذلك الحين: وهو مفتوح كمشروع مستقل.</translation>
    </message>
    <message>
        <source>What you were writing is discarded.</source>
        <translation>تم تجاهل ما كنتم تكتبونه.</translation>
    </message>
    <message>
        <source>{name}, not proposed</source>
        <translation>{name}، غير مقترح</translation>
    </message>
    <message>
        <source>What was taken in is taken back; the files can be taken in again.</source>
        <translation>أُلغي ما أُدخل؛ ويمكن إدخال الملفات من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>{files} files: %n proposal(s), listed in the Proposals panel.</source>
        <translation>
            <numerusform>الملفات: {files}؛ %n اقتراح، في لوحة الاقتراحات.</numerusform>
            <numerusform>الملفات: {files}؛ %n اقتراح، في لوحة الاقتراحات.</numerusform>
            <numerusform>الملفات: {files}؛ %n اقتراحان، في لوحة الاقتراحات.</numerusform>
            <numerusform>الملفات: {files}؛ %n اقتراحات، في لوحة الاقتراحات.</numerusform>
            <numerusform>الملفات: {files}؛ %n اقتراحا، في لوحة الاقتراحات.</numerusform>
            <numerusform>الملفات: {files}؛ %n اقتراح، في لوحة الاقتراحات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here already: {known} of %n proposal(s).</source>
        <translation>
            <numerusform>الموجود هنا من قبل: {known} من %n اقتراح.</numerusform>
            <numerusform>الموجود هنا من قبل: {known} من %n اقتراح.</numerusform>
            <numerusform>الموجود هنا من قبل: {known} من %n اقتراحين.</numerusform>
            <numerusform>الموجود هنا من قبل: {known} من %n اقتراحات.</numerusform>
            <numerusform>الموجود هنا من قبل: {known} من %n اقتراحا.</numerusform>
            <numerusform>الموجود هنا من قبل: {known} من %n اقتراح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn or decided: {count}; that stays so, unless you choose “Propose it again”.</source>
        <translation>المسحوب أو المبتوت فيه: {count}؛ ويبقى كذلك ما لم تختر «اقتراحه من جديد».</translation>
    </message>
    <message>
        <source>supp. {names}</source>
        <translation>تأييد: {names}</translation>
    </message>
    <message>
        <source>opp. {names}</source>
        <translation>معارضة: {names}</translation>
    </message>
    <message>
        <source>retain: {names}</source>
        <translation>تمسك بالنص: {names}</translation>
    </message>
    <message>
        <source>reserves: {names}</source>
        <translation>تحفظ: {names}</translation>
    </message>
    <message>
        <source>flexible: {names}</source>
        <translation>مرونة: {names}</translation>
    </message>
    <message>
        <source>awaiting capital: {names}</source>
        <translation>بانتظار العاصمة: {names}</translation>
    </message>
    <message>
        <source>conflict to settle</source>
        <translation>تعارض يحتاج إلى تسوية</translation>
    </message>
    <message>
        <source>the text reads so already</source>
        <translation>النص كذلك بالفعل</translation>
    </message>
    <message>
        <source>to another proposal</source>
        <translation>على اقتراح آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>%n موضع آخر</numerusform>
            <numerusform>موضع آخر</numerusform>
            <numerusform>موضعان آخران</numerusform>
            <numerusform>%n مواضع أخرى</numerusform>
            <numerusform>%n موضعا آخر</numerusform>
            <numerusform>%n موضع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>replace “{removed}” with “{inserted}”</source>
        <translation>الاستعاضة عن «{removed}» بـ «{inserted}»</translation>
    </message>
    <message>
        <source>insert “{inserted}”</source>
        <translation>إدراج «{inserted}»</translation>
    </message>
    <message>
        <source>delete “{removed}”</source>
        <translation>حذف «{removed}»</translation>
    </message>
    <message>
        <source>at the beginning, new paragraph: “{inserted}”</source>
        <translation>في البداية، فقرة جديدة: «{inserted}»</translation>
    </message>
    <message>
        <source>after {place}, new paragraph: “{inserted}”</source>
        <translation>بعد {place}، فقرة جديدة: «{inserted}»</translation>
    </message>
    <message>
        <source>new:</source>
        <translation>جديد:</translation>
    </message>
    <message>
        <source>No proposals yet. Suggest changes in the text and propose them in a delegation’s name, or type above what is said in the room.</source>
        <translation>لا اقتراحات بعد. اقترح تغييرات في النص باسم وفد، أو اكتب أعلاه ما يقال في القاعة.</translation>
    </message>
    <message>
        <source>No proposals on this paragraph.</source>
        <translation>لا اقتراحات على هذه الفقرة.</translation>
    </message>
    <message>
        <source>No such proposals. The boxes above say which are listed.</source>
        <translation>لا توجد مقترحات من هذا النوع. تحدد القوائم أعلاه ما يُعرض منها.</translation>
    </message>
    <message>
        <source>All delegations</source>
        <translation>كل الوفود</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>بانتظار البت</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>كل الاقتراحات</translation>
    </message>
    <message>
        <source>Whole draft</source>
        <translation>المشروع كله</translation>
    </message>
    <message>
        <source>Which paragraphs</source>
        <translation>أي الفقرات</translation>
    </message>
    <message>
        <source>Which proposals</source>
        <translation>أي الاقتراحات</translation>
    </message>
    <message>
        <source>Whose proposals</source>
        <translation>اقتراحات من</translation>
    </message>
    <message>
        <source>Of which reading</source>
        <translation>من أي قراءة</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>More to do with this proposal</source>
        <translation>إجراءات أخرى بشأن هذا الاقتراح</translation>
    </message>
    <message>
        <source>&amp;Suggest changes</source>
        <translation>&amp;اقتراح تغييرات</translation>
    </message>
    <message>
        <source>A line from the room</source>
        <translation>سطر من القاعة</translation>
    </message>
    <message>
        <source>Show in the &amp;text</source>
        <translation>&amp;إظهار في النص</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n اقتراح</numerusform>
            <numerusform>%n اقتراح</numerusform>
            <numerusform>%n اقتراحان</numerusform>
            <numerusform>%n اقتراحات</numerusform>
            <numerusform>%n اقتراحا</numerusform>
            <numerusform>%n اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>{where}: this can’t be read as a compilation text any more, because a bracket must open before the names of a proposal and close after its words. Nothing was taken in; undo, or mend it there.</source>
        <translation>‏{where}: لم تعد قراءة هذا كنص تجميعي ممكنة، إذ يجب أن يُفتح قوس قبل أسماء الاقتراح ويُغلق بعد كلماته. لم يؤخذ بشيء؛ تراجع أو أصلح ذلك هناك.</translation>
    </message>
    <message>
        <source>Nothing was changed in the compilation text.</source>
        <translation>لم يتغير شيء في النص التجميعي.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) made ({names}).</source>
        <translation>
            <numerusform>لم يُقدم اقتراح ({names}).</numerusform>
            <numerusform>قُدم اقتراح واحد ({names}).</numerusform>
            <numerusform>قُدم اقتراحان ({names}).</numerusform>
            <numerusform>قُدمت %n اقتراحات ({names}).</numerusform>
            <numerusform>قُدم %n اقتراحا ({names}).</numerusform>
            <numerusform>قُدم %n اقتراح ({names}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn or superseded: {names}.</source>
        <translation>سُحب أو حل محله غيره: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) changed.</source>
        <translation>
            <numerusform>لم يتغير موقف.</numerusform>
            <numerusform>تغيّر موقف واحد.</numerusform>
            <numerusform>تغيّر موقفان.</numerusform>
            <numerusform>تغيّرت %n مواقف.</numerusform>
            <numerusform>تغيّر %n موقفا.</numerusform>
            <numerusform>تغيّر %n موقف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it is, to be changed by hand: {names}.</source>
        <translation>تُرك كما هو ليُغيّر يدويا: {names}.</translation>
    </message>
    <message>
        <source>You are suggesting: what you write is a proposal, and the text stays as it is.</source>
        <translation>أنت تكتب اقتراحا: ويبقى النص كما هو.</translation>
    </message>
    <message>
        <source>Compilation text: change what stands in brackets; what else you write is proposed in these names.</source>
        <translation>النص التجميعي: غيّر ما بين الأقواس؛ وما عدا ذلك مما تكتبه يُقترح بهذه الأسماء.</translation>
    </message>
    <message>
        <source>The legend tells how this text is read, so it stays as it is.</source>
        <translation>تبين العبارة التوضيحية كيف يُقرأ هذا النص، ولذلك تبقى كما هي.</translation>
    </message>
    <message>
        <source>Delegations that propose this</source>
        <translation>الوفود التي تقترح هذا</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>ا&amp;قتراح</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;تجاهل</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>ا&amp;لأخذ به</translation>
    </message>
    <message>
        <source>This shows a proposal; go back to the text to change it.</source>
        <translation>هذا عرض لاقتراح؛ ارجع إلى النص لتغييره.</translation>
    </message>
    <message>
        <source>Compilation text without names</source>
        <translation>نص تجميعي بلا أسماء</translation>
    </message>
    <message>
        <source>{name} is not taken in: what was chosen isn’t clear without the rest.</source>
        <translation>لم يؤخذ {name}: ما اختير غير واضح من دون البقية.</translation>
    </message>
    <message>
        <source>Taken in in part; left out: {clauses}.</source>
        <translation>أُخذ به جزئيا؛ وأُسقط: {clauses}.</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>الرجوع &amp;إلى النص</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>كل القراءات</translation>
    </message>
    <message>
        <source>Compilation text</source>
        <translation>النص التجميعي</translation>
    </message>
    <message>
        <source>Proposals from returned files and amendment documents</source>
        <translation>اقتراحات من ملفات معادة ووثائق تعديل</translation>
    </message>
    <message>
        <source>There are no proposals to compile; suggest changes, or take some in from files.</source>
        <translation>لا اقتراحات للتجميع؛ اقترح تغييرات أو خذ بعضها من ملفات.</translation>
    </message>
    <message>
        <source>{draft} compilation</source>
        <translation>‏{draft} نص تجميعي</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>الوفود</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>قراءة {file}</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n proposal(s) ({names}).</source>
        <translation>
            <numerusform>‏{file}: ‏%n اقتراح ({names}).</numerusform>
            <numerusform>‏{file}: ‏%n اقتراح ({names}).</numerusform>
            <numerusform>‏{file}: ‏%n اقتراحان ({names}).</numerusform>
            <numerusform>‏{file}: ‏%n اقتراحات ({names}).</numerusform>
            <numerusform>‏{file}: ‏%n اقتراحا ({names}).</numerusform>
            <numerusform>‏{file}: ‏%n اقتراح ({names}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} proposes nothing: its text is that of the draft.</source>
        <translation>لا يقترح {name} شيئا: نصه نص المشروع.</translation>
    </message>
    <message>
        <source>Paragraphs may be numbered otherwise there: look at each instruction.</source>
        <translation>قد تكون الفقرات مرقمة هناك على نحو آخر: انظر في كل توجيه.</translation>
    </message>
    <message>
        <source>Take it in all the same</source>
        <translation>الأخذ به رغم ذلك</translation>
    </message>
    <message>
        <source>{name} is not taken in.</source>
        <translation>لم يؤخذ {name}.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Nothing is projected to the room.</source>
        <translation>لا يُعرض شيء على القاعة.</translation>
    </message>
    <message>
        <source>The proposal changes one place only.</source>
        <translation>لا يغير الاقتراح إلا موضعا واحدا.</translation>
    </message>
    <message>
        <source>The proposal that is chosen has no conflict to settle.</source>
        <translation>ليس في الاقتراح المختار تعارض يحتاج إلى تسوية.</translation>
    </message>
    <message>
        <source>No proposal that is decided is chosen in the Proposals panel.</source>
        <translation>لم يُختر في لوحة الاقتراحات اقتراح سبق البت فيه.</translation>
    </message>
    <message>
        <source>No proposal that was accepted is chosen in the Proposals panel.</source>
        <translation>لم يُختر في لوحة الاقتراحات اقتراح مقبول.</translation>
    </message>
    <message>
        <source>A part of the proposal is decided already.</source>
        <translation>بُتَّ بالفعل في جزء من المقترح.</translation>
    </message>
    <message>
        <source>Accept the proposal first; its conflict is settled then.</source>
        <translation>اقبل الاقتراح أولا؛ ثم يُسوّى تعارضه.</translation>
    </message>
    <message>
        <source>No proposal is chosen in the Proposals panel.</source>
        <translation>لم يُختر في لوحة الاقتراحات اقتراح.</translation>
    </message>
    <message>
        <source>Several delegations make the proposal that is chosen.</source>
        <translation>الاقتراح المختار لعدة وفود.</translation>
    </message>
    <message>
        <source>No revision is named yet.</source>
        <translation>لم يُسمّ أي تنقيح بعد.</translation>
    </message>
    <message>
        <source>No redline is shown; choose “Show the redline” first.</source>
        <translation>لا تظهر أي تغييرات؛ اختر أولاً «إظهار التغييرات».</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>The text is on the page already.</source>
        <translation>النص معروض على الصفحة بالفعل.</translation>
    </message>
    <message>
        <source>No open proposal is chosen in the Proposals panel.</source>
        <translation>لم يُختر في لوحة الاقتراحات اقتراح مفتوح.</translation>
    </message>
    <message>
        <source>Finish what you are suggesting first.</source>
        <translation>أنه أولا ما تقترحه.</translation>
    </message>
    <message>
        <source>There is no other branch yet.</source>
        <translation>لا يوجد فرع آخر بعد.</translation>
    </message>
    <message>
        <source>The cursor stands in no paragraph of the text.</source>
        <translation>المؤشر ليس في أي فقرة من النص.</translation>
    </message>
    <message>
        <source>The paragraph under the cursor is not agreed.</source>
        <translation>الفقرة عند المؤشر غير متفق عليها.</translation>
    </message>
    <message>
        <source>The paragraph under the cursor is agreed already.</source>
        <translation>الفقرة عند المؤشر متفق عليها بالفعل.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>where it was published</source>
        <translation>أين نُشر</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>كلمات مفتاحية</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>تواريخ</translation>
    </message>
    <message>
        <source>the course of adoption</source>
        <translation>مسار الاعتماد</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>عمليات التصويت</translation>
    </message>
    <message>
        <source>references</source>
        <translation>مراجع</translation>
    </message>
    <message>
        <source>data of another program</source>
        <translation>بيانات برنامج آخر</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>تذييل الصفحة</translation>
    </message>
    <message>
        <source>a formula or figure</source>
        <translation>صيغة رياضية أو شكل</translation>
    </message>
    <message>
        <source>deleted text</source>
        <translation>نص محذوف</translation>
    </message>
    <message numerus="yes">
        <source>the targets of {n} links were left out</source>
        <translation>
            <numerusform>لم تُسقط وجهة أي وصلة ({n})</numerusform>
            <numerusform>أُسقطت وجهة وصلة واحدة ({n})</numerusform>
            <numerusform>أُسقطت وجهتا وصلتين ({n})</numerusform>
            <numerusform>أُسقطت وجهات {n} وصلات</numerusform>
            <numerusform>أُسقطت وجهات {n} وصلة</numerusform>
            <numerusform>أُسقطت وجهات {n} وصلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were left out</source>
        <translation>
            <numerusform>لم تُسقط أي صورة ({n})</numerusform>
            <numerusform>أُسقطت صورة واحدة ({n})</numerusform>
            <numerusform>أُسقطت صورتان ({n})</numerusform>
            <numerusform>أُسقطت {n} صور</numerusform>
            <numerusform>أُسقطت {n} صورة</numerusform>
            <numerusform>أُسقطت {n} صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas or figures are kept as they are, and can’t be edited</source>
        <translation>
            <numerusform>{n} صيغة أو شكل محفوظ كما هو ولا يمكن تحريره</numerusform>
            <numerusform>صيغة أو شكل واحد ({n}) محفوظ كما هو ولا يمكن تحريره</numerusform>
            <numerusform>صيغتان أو شكلان ({n}) محفوظان كما هما ولا يمكن تحريرهما</numerusform>
            <numerusform>{n} صيغ أو أشكال محفوظة كما هي ولا يمكن تحريرها</numerusform>
            <numerusform>{n} صيغة أو شكلا محفوظة كما هي ولا يمكن تحريرها</numerusform>
            <numerusform>{n} صيغة أو شكل محفوظة كما هي ولا يمكن تحريرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells of tables’ heads are read as any cell</source>
        <translation>
            <numerusform>{n} خلية في رأس جدول تُقرأ كأي خلية</numerusform>
            <numerusform>خلية واحدة ({n}) في رأس جدول تُقرأ كأي خلية</numerusform>
            <numerusform>خليتان ({n}) في رؤوس جداول تُقرآن كأي خلية</numerusform>
            <numerusform>{n} خلايا في رؤوس جداول تُقرأ كأي خلية</numerusform>
            <numerusform>{n} خلية في رؤوس جداول تُقرأ كأي خلية</numerusform>
            <numerusform>{n} خلية في رؤوس جداول تُقرأ كأي خلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged cells are read as cells by themselves</source>
        <translation>
            <numerusform>{n} خلية مدمجة تُقرأ خلية قائمة بذاتها</numerusform>
            <numerusform>خلية مدمجة واحدة ({n}) تُقرأ خلية قائمة بذاتها</numerusform>
            <numerusform>خليتان مدمجتان ({n}) تُقرآن خليتين قائمتين بذاتهما</numerusform>
            <numerusform>{n} خلايا مدمجة تُقرأ خلايا قائمة بذاتها</numerusform>
            <numerusform>{n} خلية مدمجة تُقرأ خلايا قائمة بذاتها</numerusform>
            <numerusform>{n} خلية مدمجة تُقرأ خلايا قائمة بذاتها</numerusform>
        </translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>بيانات وصفية</translation>
    </message>
    <message>
        <source>left out: {kinds}</source>
        <translation>أُسقط: {kinds}</translation>
    </message>
    <message>
        <source>{name} is XML but no Akoma Ntoso document (it is &lt;{root}&gt;), so nothing of it was read; open it in the program it came from and save it as a Word or text file.</source>
        <translation>‏{name} ملف XML لكنه ليس وثيقة Akoma Ntoso ‏(بل &lt;{root}&gt;)، ولذلك لم يُقرأ منه شيء؛ افتحه في البرنامج الذي جاء منه واحفظه كملف Word أو ملف نصي.</translation>
    </message>
    <message>
        <source>characters that no XML file can hold were replaced</source>
        <translation>استُبدلت حروف لا يقبلها أي ملف XML</translation>
    </message>
    <message>
        <source>a block of another program was left out</source>
        <translation>أُسقطت كتلة من برنامج آخر</translation>
    </message>
    <message>
        <source>the source that a block of another program came from was left out</source>
        <translation>أُسقط المصدر الذي جاءت منه كتلة من برنامج آخر</translation>
    </message>
    <message>
        <source>a colour that is no colour of the web was left out</source>
        <translation>أُسقط لون ليس من ألوان الويب</translation>
    </message>
    <message>
        <source>an object in the line was left out</source>
        <translation>أُسقط كائن داخل السطر</translation>
    </message>
    <message>
        <source>{name} was not read, because Chapeau is being closed.</source>
        <translation>لم يُقرأ {name} لأن Chapeau قيد الإغلاق.</translation>
    </message>
    <message>
        <source>{name} was still not read after {seconds:,.0f} seconds, so reading it was given up; if you trust it, save it anew in the program it came from, or in parts.</source>
        <translation>لم تنته قراءة {name} بعد {seconds:,.0f} ثانية، فأُوقفت؛ إن كنت تثق به فاحفظه من جديد في البرنامج الذي جاء منه، أو على أجزاء.</translation>
    </message>
    <message>
        <source>{name} needs more than {size:,.0f} MB of memory to be read, so it was given up; if you trust it, save it in parts in the program it came from.</source>
        <translation>تحتاج قراءة {name} إلى أكثر من {size:,.0f} ميغابايت من الذاكرة، فأُوقفت؛ إن كنت تثق به فاحفظه على أجزاء في البرنامج الذي جاء منه.</translation>
    </message>
    <message>
        <source>{name} broke off the process that read it, which harmed nothing else; if you trust it, save it anew in the program it came from, or copy its text.</source>
        <translation>أوقف {name} العملية التي كانت تقرؤه دون ضرر آخر؛ إن كنت تثق به فاحفظه من جديد في البرنامج الذي جاء منه، أو انسخ نصه.</translation>
    </message>
    <message>
        <source>a picture or object was left out</source>
        <translation>أُسقطت صورة أو كائن</translation>
    </message>
    <message>
        <source>its words are gone, so Word keeps it without showing it</source>
        <translation>زالت الكلمات التي يخصها، ولذلك يحتفظ به Word دون إظهاره</translation>
    </message>
    <message>
        <source>it stands on the sign of the note: Word has no comments in notes</source>
        <translation>هو على علامة الحاشية: ولا تعليقات في Word على الحواشي</translation>
    </message>
    <message>
        <source>header</source>
        <translation>رأس الصفحة</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>تذييل الصفحة</translation>
    </message>
    <message>
        <source>holds pictures and objects that would take more than {size:,.0f} MB</source>
        <translation>يحوي صورا وكائنات تشغل أكثر من {size:,.0f} ميغابايت</translation>
    </message>
    <message>
        <source>{name} is damaged: its text ({part}) can’t be unpacked or is broken off, so nothing of it was read; ask for the file again, or let a word processor repair it.</source>
        <translation>‏{name} تالف: نصه ({part}) لا يمكن فك ضغطه أو هو مبتور، ولذلك لم يُقرأ منه شيء؛ اطلب الملف من جديد أو أصلحه في معالج نصوص.</translation>
    </message>
    <message>
        <source>{name} is named as a Word file but isn’t one; look at what it holds, or save it anew.</source>
        <translation>‏{name} مسمى كملف Word لكنه ليس كذلك؛ انظر ما يحويه أو احفظه من جديد.</translation>
    </message>
    <message>
        <source>{name} is broken off or damaged, so nothing of it was read; ask for the file again, or let a word processor repair it.</source>
        <translation>‏{name} مبتور أو تالف، ولذلك لم يُقرأ منه شيء؛ اطلب الملف من جديد أو أصلحه في معالج نصوص.</translation>
    </message>
    <message>
        <source>{name} is protected by a password; open it in a word processor and save it without one.</source>
        <translation>‏{name} محمي بكلمة مرور؛ افتحه في معالج نصوص واحفظه بدونها.</translation>
    </message>
    <message>
        <source>{name} is an old Word file (.doc); open it in a word processor and save it as .docx.</source>
        <translation>‏{name} ملف Word قديم (.doc)؛ افتحه في معالج نصوص واحفظه بصيغة ‎.docx.</translation>
    </message>
    <message>
        <source>{name} holds no Word document; open it in the program it came from and save it as .docx.</source>
        <translation>لا يحوي {name} مستند Word؛ افتحه في البرنامج الذي جاء منه واحفظه بصيغة ‎.docx.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet or a presentation, not a Word document; open it in the program it came from and save it as .docx.</source>
        <translation>‏{name} جدول بيانات أو عرض تقديمي لا مستند Word؛ افتحه في البرنامج الذي جاء منه واحفظه بصيغة ‎.docx.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument file, not a Word document; open it in the program it came from and save it as .docx.</source>
        <translation>‏{name} ملف OpenDocument لا مستند Word؛ افتحه في البرنامج الذي جاء منه واحفظه بصيغة ‎.docx.</translation>
    </message>
    <message>
        <source>points to a file outside of it ({path})</source>
        <translation>يشير إلى ملف خارجه ({path})</translation>
    </message>
    <message>
        <source>the new words of a note were left out</source>
        <translation>أُسقطت كلمات جديدة في حاشية</translation>
    </message>
    <message>
        <source>the file says the {field} nowhere in its text: “{words}”</source>
        <translation>لا يذكر الملف {field} في أي موضع من نصه: «{words}»</translation>
    </message>
    <message>
        <source>its words are not in the file, so it was left out</source>
        <translation>كلماته ليست في الملف، ولذلك أُسقط</translation>
    </message>
    <message>
        <source>it is read from the file as {found}, not as {wanted}</source>
        <translation>يُقرأ من الملف على أنه {found} لا {wanted}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>its number is {number} in the file</source>
        <translation>رقمه في الملف {number}</translation>
    </message>
    <message>
        <source>its italics and the like are others in the file</source>
        <translation>الخط المائل وما شابهه فيه مختلف في الملف</translation>
    </message>
    <message>
        <source>{role} of level {level}</source>
        <translation>‏{role} من المستوى {level}</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>بدايته</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>نهايته</translation>
    </message>
    <message>
        <source>{name} can’t be marked in its own layout: its changes could not be written exactly at {place}, so nothing was written; use the official layout.</source>
        <translation>لا يمكن تمييز التغييرات في {name} بتنسيقه هو: تعذرت كتابتها بدقة في {place}، ولذلك لم يُكتب شيء؛ استخدم التنسيق الرسمي.</translation>
    </message>
    <message>
        <source>masthead and margins</source>
        <translation>الترويسة والهوامش</translation>
    </message>
    <message numerus="yes">
        <source>{n} endnotes are read as footnotes</source>
        <translation>
            <numerusform>{n} حاشية ختامية تُقرأ حاشية سفلية</numerusform>
            <numerusform>حاشية ختامية واحدة ({n}) تُقرأ حاشية سفلية</numerusform>
            <numerusform>حاشيتان ختاميتان ({n}) تُقرآن حاشيتين سفليتين</numerusform>
            <numerusform>{n} حواش ختامية تُقرأ حواشي سفلية</numerusform>
            <numerusform>{n} حاشية ختامية تُقرأ حواشي سفلية</numerusform>
            <numerusform>{n} حاشية ختامية تُقرأ حواشي سفلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded files are kept as they are, and their words can’t be read</source>
        <translation>
            <numerusform>{n} ملف مضمن محفوظ كما هو ولا يمكن قراءة كلماته</numerusform>
            <numerusform>ملف مضمن واحد ({n}) محفوظ كما هو ولا يمكن قراءة كلماته</numerusform>
            <numerusform>ملفان مضمنان ({n}) محفوظان كما هما ولا يمكن قراءة كلماتهما</numerusform>
            <numerusform>{n} ملفات مضمنة محفوظة كما هي ولا يمكن قراءة كلماتها</numerusform>
            <numerusform>{n} ملفا مضمنا محفوظة كما هي ولا يمكن قراءة كلماتها</numerusform>
            <numerusform>{n} ملف مضمن محفوظة كما هي ولا يمكن قراءة كلماتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs change their form so often that their italics and the like were left out</source>
        <translation>
            <numerusform>{n} فقرة يتغير شكلها كثيرا فأُسقط خطها المائل وما شابهه</numerusform>
            <numerusform>فقرة واحدة ({n}) يتغير شكلها كثيرا فأُسقط خطها المائل وما شابهه</numerusform>
            <numerusform>فقرتان ({n}) يتغير شكلهما كثيرا فأُسقط خطهما المائل وما شابهه</numerusform>
            <numerusform>{n} فقرات يتغير شكلها كثيرا فأُسقط خطها المائل وما شابهه</numerusform>
            <numerusform>{n} فقرة يتغير شكلها كثيرا فأُسقط خطها المائل وما شابهه</numerusform>
            <numerusform>{n} فقرة يتغير شكلها كثيرا فأُسقط خطها المائل وما شابهه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes have no text and were left out</source>
        <translation>
            <numerusform>{n} حاشية بلا نص وأُسقطت</numerusform>
            <numerusform>حاشية واحدة ({n}) بلا نص وأُسقطت</numerusform>
            <numerusform>حاشيتان ({n}) بلا نص وأُسقطتا</numerusform>
            <numerusform>{n} حواش بلا نص وأُسقطت</numerusform>
            <numerusform>{n} حاشية بلا نص وأُسقطت</numerusform>
            <numerusform>{n} حاشية بلا نص وأُسقطت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tracked changes by {author} are about nothing that a draft holds</source>
        <translation>
            <numerusform>{n} تغيير متعقب من {author} لا يخص شيئا يحويه مشروع</numerusform>
            <numerusform>تغيير متعقب واحد ({n}) من {author} لا يخص شيئا يحويه مشروع</numerusform>
            <numerusform>تغييران متعقبان ({n}) من {author} لا يخصان شيئا يحويه مشروع</numerusform>
            <numerusform>{n} تغييرات متعقبة من {author} لا تخص شيئا يحويه مشروع</numerusform>
            <numerusform>{n} تغييرا متعقبا من {author} لا تخص شيئا يحويه مشروع</numerusform>
            <numerusform>{n} تغيير متعقب من {author} لا تخص شيئا يحويه مشروع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or objects are kept as they are, and can’t be edited</source>
        <translation>
            <numerusform>{n} صورة أو كائن محفوظ كما هو ولا يمكن تحريره</numerusform>
            <numerusform>صورة أو كائن واحد ({n}) محفوظ كما هو ولا يمكن تحريره</numerusform>
            <numerusform>صورتان أو كائنان ({n}) محفوظان كما هما ولا يمكن تحريرهما</numerusform>
            <numerusform>{n} صور أو كائنات محفوظة كما هي ولا يمكن تحريرها</numerusform>
            <numerusform>{n} صورة أو كائنا محفوظة كما هي ولا يمكن تحريرها</numerusform>
            <numerusform>{n} صورة أو كائن محفوظة كما هي ولا يمكن تحريرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or objects were left out</source>
        <translation>
            <numerusform>لم تُسقط أي صورة أو كائن ({n})</numerusform>
            <numerusform>أُسقطت صورة واحدة أو كائن واحد ({n})</numerusform>
            <numerusform>أُسقطت صورتان أو كائنان ({n})</numerusform>
            <numerusform>أُسقطت {n} صور أو كائنات</numerusform>
            <numerusform>أُسقطت {n} صورة أو كائنا</numerusform>
            <numerusform>أُسقطت {n} صورة أو كائن</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} nests its parts too deep to be read; save it anew in a word processor.</source>
        <translation>أجزاء {name} متداخلة بعمق لا تمكن معه قراءته؛ احفظه من جديد في معالج نصوص.</translation>
    </message>
    <message>
        <source>{name} {why}, so it was not read; if you trust it, make it simpler in a word processor.</source>
        <translation>‏{name} {why}، ولذلك لم يُقرأ؛ إن كنت تثق به فبسّطه في معالج نصوص.</translation>
    </message>
    <message>
        <source>is damaged and was left out</source>
        <translation>تالف وقد أُسقط</translation>
    </message>
    <message>
        <source>the tracked changes of {count} authors are too many to be told apart, so they are read as one change of several authors</source>
        <translation>عدد أصحاب التغييرات المتعقبة ({count}) أكبر من أن يُميَّز بينهم، ولذلك تُقرأ تغييرا واحدا لعدة أصحاب</translation>
    </message>
    <message>
        <source>the target of a link was left out: {target}</source>
        <translation>أُسقطت وجهة وصلة: {target}</translation>
    </message>
    <message>
        <source>a formula is kept as it is, and can’t be edited: “{words}”</source>
        <translation>صيغة رياضية محفوظة كما هي ولا يمكن تحريرها: «{words}»</translation>
    </message>
    <message>
        <source>hidden text was left out: “{words}”</source>
        <translation>أُسقط نص مخفي: «{words}»</translation>
    </message>
    <message>
        <source>holds paragraphs within paragraphs more than {most} deep</source>
        <translation>يحوي فقرات داخل فقرات بعمق يزيد على {most}</translation>
    </message>
    <message>
        <source>holds a paragraph with more than {most} notes or objects</source>
        <translation>يحوي فقرة فيها أكثر من {most} من الحواشي أو الكائنات</translation>
    </message>
    <message>
        <source>holds a paragraph with more than {most} notes</source>
        <translation>يحوي فقرة فيها أكثر من {most} من الحواشي</translation>
    </message>
    <message>
        <source>cites notes of more than {most:,} characters in all</source>
        <translation>يستشهد بحواش مجموع حروفها أكثر من {most:,}</translation>
    </message>
    <message>
        <source>{name} is damaged: a part of it ({part}) can’t be unpacked, so nothing was written; ask for the file again, or let a word processor repair it.</source>
        <translation>‏{name} تالف: جزء منه ({part}) لا يمكن فك ضغطه، ولذلك لم يُكتب شيء؛ اطلب الملف من جديد أو أصلحه في معالج نصوص.</translation>
    </message>
    <message>
        <source>body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation>الحاشية السفلية {number}</translation>
    </message>
    <message>
        <source>endnote {number}</source>
        <translation>الحاشية الختامية {number}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>الجدول {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>cell {number}</source>
        <translation>الخلية {number}</translation>
    </message>
    <message>
        <source>a link to a file outside ({kind}) was left out</source>
        <translation>أُسقطت وصلة إلى ملف خارجي ({kind})</translation>
    </message>
    <message>
        <source>{name} can’t be marked in its own layout: its changes could not be tracked exactly in the {place}, so nothing was written; use the official layout.</source>
        <translation>لا يمكن تمييز التغييرات في {name} بتنسيقه هو: تعذر تعقبها بدقة في {place}، ولذلك لم يُكتب شيء؛ استخدم التنسيق الرسمي.</translation>
    </message>
    <message>
        <source>{name} has no body to mark changes in; let a word processor repair it.</source>
        <translation>ليس في {name} متن تُميز فيه التغييرات؛ أصلحه في معالج نصوص.</translation>
    </message>
    <message>
        <source>words that stand in no cell of the table were left out</source>
        <translation>أُسقطت كلمات ليست في أي خلية من الجدول</translation>
    </message>
    <message>
        <source>characters that no Word file can hold were replaced</source>
        <translation>استُبدلت حروف لا يقبلها أي ملف Word</translation>
    </message>
    <message>
        <source>characters both raised and lowered are raised</source>
        <translation>الحروف المرفوعة والمخفوضة معا تُرفع</translation>
    </message>
    <message>
        <source>the sign of a note is raised as every sign is</source>
        <translation>علامة الحاشية مرفوعة ككل علامة</translation>
    </message>
    <message>
        <source>the disk took only a part of it</source>
        <translation>لم يأخذ القرص إلا جزءا منه</translation>
    </message>
    <message>
        <source>{name} is a {format} file, which can’t be read yet; {advice}.</source>
        <translation>‏{name} ملف {format} لا يمكن قراءته بعد؛ {advice}.</translation>
    </message>
    <message>
        <source>save it as a Word or text file</source>
        <translation>احفظه كملف Word أو ملف نصي</translation>
    </message>
    <message>
        <source>open it in a word processor and save it as .docx</source>
        <translation>افتحه في معالج نصوص واحفظه بصيغة ‎.docx</translation>
    </message>
    <message>
        <source>{path} is a {format} file, which can’t be read yet; {advice}.</source>
        <translation>‏{path} ملف {format} لا يمكن قراءته بعد؛ {advice}.</translation>
    </message>
    <message>
        <source>{path} is an {format} file, which can’t be read yet; {advice}.</source>
        <translation>‏{path} ملف {format} لا يمكن قراءته بعد؛ {advice}.</translation>
    </message>
    <message>
        <source>{path} isn’t there; look at its name and folder.</source>
        <translation>‏{path} غير موجود؛ تحقق من اسمه ومجلده.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it.</source>
        <translation>‏{path} مجلد؛ حدد ملفا فيه.</translation>
    </message>
    <message>
        <source>{path} can’t be opened: you have no permission to read it.</source>
        <translation>لا يمكن فتح {path}: ليس لديك إذن بقراءته.</translation>
    </message>
    <message>
        <source>{path} can’t be read: {why}; look whether its drive is still there.</source>
        <translation>لا يمكن قراءة {path}: {why}؛ تحقق من أن القرص لا يزال موصولا.</translation>
    </message>
    <message>
        <source>{path} is no name that a file can have.</source>
        <translation>‏{path} ليس اسما يمكن أن يحمله ملف.</translation>
    </message>
    <message numerus="yes">
        <source>this is a redline made by hand ({pattern}); its {n} proposals were read as accepted</source>
        <translation>
            <numerusform>تغييرات هذا النص مميزة يدويا ({pattern})؛ وليس فيه ({n}) اقتراحات</numerusform>
            <numerusform>تغييرات هذا النص مميزة يدويا ({pattern})؛ وقُرئ اقتراحه الوحيد ({n}) مقبولا</numerusform>
            <numerusform>تغييرات هذا النص مميزة يدويا ({pattern})؛ وقُرئ اقتراحاه ({n}) مقبولين</numerusform>
            <numerusform>تغييرات هذا النص مميزة يدويا ({pattern})؛ وقُرئت {n} اقتراحات فيه مقبولة</numerusform>
            <numerusform>تغييرات هذا النص مميزة يدويا ({pattern})؛ وقُرئ {n} اقتراحا فيه مقبولة</numerusform>
            <numerusform>تغييرات هذا النص مميزة يدويا ({pattern})؛ وقُرئ {n} اقتراح فيه مقبولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this is a redline made by hand ({pattern}); its {n} proposals were left out</source>
        <translation>
            <numerusform>تغييرات هذا النص مميزة يدويا ({pattern})؛ وليس فيه ({n}) اقتراحات</numerusform>
            <numerusform>تغييرات هذا النص مميزة يدويا ({pattern})؛ وأُسقط اقتراحه الوحيد ({n})</numerusform>
            <numerusform>تغييرات هذا النص مميزة يدويا ({pattern})؛ وأُسقط اقتراحاه ({n})</numerusform>
            <numerusform>تغييرات هذا النص مميزة يدويا ({pattern})؛ وأُسقطت {n} اقتراحات فيه</numerusform>
            <numerusform>تغييرات هذا النص مميزة يدويا ({pattern})؛ وأُسقط {n} اقتراحا فيه</numerusform>
            <numerusform>تغييرات هذا النص مميزة يدويا ({pattern})؛ وأُسقط {n} اقتراح فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>read as names, not as text: {names}</source>
        <translation>قُرئت أسماءً لا نصا: {names}</translation>
    </message>
    <message>
        <source>its tracked changes were read as accepted, since others are marked by hand</source>
        <translation>قُرئت تغييراته المتعقبة مقبولة، لأن غيرها مميز يدويا</translation>
    </message>
    <message>
        <source>{object} is told in words only</source>
        <translation>ذُكر بالكلمات فقط: {object}</translation>
    </message>
    <message>
        <source>{name} {why}, so it was not opened; if you trust it, save it anew in the program it came from.</source>
        <translation>‏{name} {why}، ولذلك لم يُفتح؛ إن كنت تثق به فاحفظه من جديد في البرنامج الذي جاء منه.</translation>
    </message>
    <message>
        <source>is larger than {size:,.0f} MB</source>
        <translation>أكبر من {size:,.0f} ميغابايت</translation>
    </message>
    <message>
        <source>{part} can’t be unpacked</source>
        <translation>لا يمكن فك ضغط {part}</translation>
    </message>
    <message>
        <source>says of a part that it is smaller than it is ({part})</source>
        <translation>يذكر عن أحد أجزائه حجما أصغر من حجمه الفعلي ({part})</translation>
    </message>
    <message>
        <source>{part} is broken off</source>
        <translation>‏{part} مبتور</translation>
    </message>
    <message>
        <source>holds {count:,} files where {most:,} are the most</source>
        <translation>يحوي {count:,} من الملفات والحد الأقصى {most:,}</translation>
    </message>
    <message>
        <source>its table of contents can’t be read</source>
        <translation>لا يمكن قراءة فهرس محتوياته</translation>
    </message>
    <message>
        <source>holds a file that would lie outside of it ({path})</source>
        <translation>يحوي ملفا يقع خارجه ({path})</translation>
    </message>
    <message>
        <source>holds two files of one name</source>
        <translation>يحوي ملفين بالاسم نفسه</translation>
    </message>
    <message>
        <source>would unpack to {size:,.0f} MB</source>
        <translation>يبلغ بعد فك ضغطه {size:,.0f} ميغابايت</translation>
    </message>
    <message>
        <source>would unpack to more than {times} times its size</source>
        <translation>يبلغ بعد فك ضغطه أكثر من {times} ضعفا من حجمه</translation>
    </message>
    <message>
        <source>{name} is protected by a password; unpack it and save it without one.</source>
        <translation>‏{name} محمي بكلمة مرور؛ فك ضغطه واحفظه بدونها.</translation>
    </message>
    <message>
        <source>is packed in an unusual way that can’t be measured</source>
        <translation>مضغوط بطريقة غير معتادة لا يمكن قياسها</translation>
    </message>
    <message>
        <source>holds files that lie over one another</source>
        <translation>يحوي ملفات يركب بعضها بعضا</translation>
    </message>
    <message>
        <source>holds a part of {size:,.0f} MB of XML</source>
        <translation>يحوي جزءا من {size:,.0f} ميغابايت من XML</translation>
    </message>
    <message>
        <source>{why} (in {part})</source>
        <translation>‏{why} (في {part})</translation>
    </message>
    <message>
        <source>{name} is no well-formed XML ({error}), so nothing of it was read; mend that place or ask for the file again.</source>
        <translation>‏{name} ليس XML سليم البنية ({error})، ولذلك لم يُقرأ منه شيء؛ أصلح ذلك الموضع أو اطلب الملف من جديد.</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {what}</source>
        <translation>السطر {line}، العمود {column}: {what}</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>مبتور</translation>
    </message>
    <message>
        <source>is written in an encoding that can hide what it holds, {encoding}</source>
        <translation>مكتوب بترميز قد يخفي ما فيه، {encoding}</translation>
    </message>
    <message>
        <source>it is not {encoding} throughout</source>
        <translation>ليس كله {encoding}</translation>
    </message>
    <message>
        <source>nests deeper than {most} elements</source>
        <translation>تتداخل عناصره بعمق يزيد على {most}</translation>
    </message>
    <message>
        <source>holds more than {most:,} XML elements</source>
        <translation>يحوي أكثر من {most:,} من عناصر XML</translation>
    </message>
    <message>
        <source>holds an element with more than {most:,} attributes</source>
        <translation>يحوي عنصرا له أكثر من {most:,} من السمات</translation>
    </message>
    <message>
        <source>declares a document type, behind which entities can hide</source>
        <translation>يصرّح بنوع وثيقة قد تختفي وراءه كيانات</translation>
    </message>
    <message>
        <source>holds more than {most:,} objects</source>
        <translation>يحوي أكثر من {most:,} من الكائنات</translation>
    </message>
    <message>
        <source>has {count:,} pages where {most:,} are the most</source>
        <translation>فيه {count:,} من الصفحات والحد الأقصى {most:,}</translation>
    </message>
    <message>
        <source>would unpack to more than {size:,.0f} MB</source>
        <translation>يبلغ بعد فك ضغطه أكثر من {size:,.0f} ميغابايت</translation>
    </message>
    <message>
        <source>holds a stream that is packed again and again</source>
        <translation>يحوي دفقا مضغوطا مرة بعد مرة</translation>
    </message>
    <message>
        <source>no mark was found for note {label}; its text stands at the end of the draft</source>
        <translation>لم توجد علامة للحاشية {label}؛ ونصها في آخر المشروع</translation>
    </message>
    <message>
        <source>a merged cell is written as a cell by itself</source>
        <translation>خلية مدمجة تُكتب خلية قائمة بذاتها</translation>
    </message>
    <message numerus="yes">
        <source>the targets of {n} links were left out: {target}</source>
        <translation>
            <numerusform>لم تُسقط وجهة أي وصلة ({n}): {target}</numerusform>
            <numerusform>أُسقطت وجهة وصلة واحدة ({n}): {target}</numerusform>
            <numerusform>أُسقطت وجهتا وصلتين ({n}): {target}</numerusform>
            <numerusform>أُسقطت وجهات {n} وصلات: {target}</numerusform>
            <numerusform>أُسقطت وجهات {n} وصلة: {target}</numerusform>
            <numerusform>أُسقطت وجهات {n} وصلة: {target}</numerusform>
        </translation>
    </message>
    <message>
        <source>text box {number}</source>
        <translation>مربع النص {number}</translation>
    </message>
    <message>
        <source>a row without cells was given an empty one</source>
        <translation>أُعطي صف بلا خلايا خلية فارغة</translation>
    </message>
    <message>
        <source>{count} control characters were left out</source>
        <translation>أُسقطت حروف تحكم، عددها {count}</translation>
    </message>
    <message>
        <source>it is not UTF-8 (line {line}); it was read as Windows-1252, so look at its accents and quotes</source>
        <translation>ليس UTF-8 (السطر {line})؛ وقد قُرئ على أنه Windows-1252، فتحقق من علامات الحروف وعلامات الاقتباس</translation>
    </message>
    <message>
        <source>{count} places are not {encoding} and show as {sign}</source>
        <translation>مواضع ليست {encoding} وتظهر على شكل {sign}، عددها {count}</translation>
    </message>
    <message>
        <source>{name} can’t be read as text: it holds bytes that no text file has; open it in the program it came from and save it as text or Word.</source>
        <translation>لا يمكن قراءة {name} كنص: فيه بايتات لا توجد في ملف نصي؛ افتحه في البرنامج الذي جاء منه واحفظه كنص أو كملف Word.</translation>
    </message>
    <message>
        <source>page furniture left out: “{words}”</source>
        <translation>أُسقطت عناصر الصفحة: «{words}»</translation>
    </message>
    <message>
        <source>lines {numbers}</source>
        <translation>الأسطر {numbers}</translation>
    </message>
    <message>
        <source>a block that Markdown can’t hold was left out</source>
        <translation>أُسقطت كتلة لا يقبلها Markdown</translation>
    </message>
    <message>
        <source>objects in the line that Markdown can’t hold were left out: {count}</source>
        <translation>أُسقطت كائنات داخل السطر لا يقبلها Markdown، عددها {count}</translation>
    </message>
    <message>
        <source>pages {numbers}</source>
        <translation>الصفحات {numbers}</translation>
    </message>
    <message>
        <source>bar code left out: “{words}”</source>
        <translation>أُسقط رمز شريطي: «{words}»</translation>
    </message>
    <message>
        <source>page numbers left out: {first} to {last}</source>
        <translation>أُسقطت أرقام الصفحات: {first} إلى {last}</translation>
    </message>
    <message>
        <source>page numbers left out: {first}</source>
        <translation>أُسقطت أرقام الصفحات: {first}</translation>
    </message>
    <message>
        <source>{name} holds no text, only pictures of pages (a scan); run a text recognition program over it, or use the Word version.</source>
        <translation>لا يحوي {name} نصا بل صور صفحات فقط (مسح ضوئي)؛ عالجه ببرنامج للتعرف على النص أو استخدم نسخة Word.</translation>
    </message>
    <message>
        <source>{name} is no PDF, whatever it is named; look at what it really is.</source>
        <translation>‏{name} ليس PDF أيا كان اسمه؛ انظر ما هو في الحقيقة.</translation>
    </message>
    <message>
        <source>{name} is cut short: its end is missing, so nothing of it was read; get it anew where you have it from.</source>
        <translation>‏{name} مبتور: ينقصه آخره، ولذلك لم يُقرأ منه شيء؛ احصل عليه من جديد من مصدره.</translation>
    </message>
    <message>
        <source>{name} is protected by a password; open it in the window and enter the password, or ask for a copy without one.</source>
        <translation>‏{name} محمي بكلمة مرور؛ افتحه في النافذة وأدخل كلمة المرور، أو اطلب نسخة بدونها.</translation>
    </message>
    <message>
        <source>{name} needs another password; open it in the window and enter the password, or ask for a copy without one.</source>
        <translation>يحتاج {name} إلى كلمة مرور أخرى؛ افتحه في النافذة وأدخل كلمة المرور، أو اطلب نسخة بدونها.</translation>
    </message>
    <message>
        <source>{name} is damaged, so nothing of it was read; get it anew where you have it from.</source>
        <translation>‏{name} تالف، ولذلك لم يُقرأ منه شيء؛ احصل عليه من جديد من مصدره.</translation>
    </message>
    <message>
        <source>{name} is damaged: it has no pages, so nothing of it was read; get it anew where you have it from.</source>
        <translation>‏{name} تالف: لا صفحات فيه، ولذلك لم يُقرأ منه شيء؛ احصل عليه من جديد من مصدره.</translation>
    </message>
    <message>
        <source>{name} is damaged: page {page} of {count} can’t be read, so nothing of it was; get it anew where you have it from.</source>
        <translation>‏{name} تالف: لا يمكن قراءة الصفحة {page} من {count}، ولذلك لم يُقرأ منه شيء؛ احصل عليه من جديد من مصدره.</translation>
    </message>
    <message>
        <source>{name} holds more than can be read (page {page} of {count} was reached); print the pages that matter into a file of their own.</source>
        <translation>يحوي {name} أكثر مما يمكن قراءته (بلغت القراءة الصفحة {page} من {count})؛ اطبع الصفحات المهمة في ملف خاص بها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters are in a font that doesn’t tell their letters</source>
        <translation>
            <numerusform>{n} حرف بخط لا يبين حروفه</numerusform>
            <numerusform>حرف واحد ({n}) بخط لا يبين حروفه</numerusform>
            <numerusform>حرفان ({n}) بخط لا يبين حروفه</numerusform>
            <numerusform>{n} أحرف بخط لا يبين حروفه</numerusform>
            <numerusform>{n} حرفا بخط لا يبين حروفه</numerusform>
            <numerusform>{n} حرف بخط لا يبين حروفه</numerusform>
        </translation>
    </message>
    <message>
        <source>text set aslant left out: “{words}”</source>
        <translation>أُسقط نص موضوع بميل: «{words}»</translation>
    </message>
    <message>
        <source>a field, stamp or comment left out: “{words}”</source>
        <translation>أُسقط حقل أو ختم أو تعليق: «{words}»</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>{name} packs a part twice over, as files do that want to do harm; it was not read.</source>
        <translation>يضغط {name} جزءا مرتين كما تفعل الملفات التي يراد بها الضرر؛ ولم يُقرأ.</translation>
    </message>
    <message>
        <source>{name} is damaged: a part of it can’t be unpacked, so nothing of it was read.</source>
        <translation>‏{name} تالف: جزء منه لا يمكن فك ضغطه، ولذلك لم يُقرأ منه شيء.</translation>
    </message>
    <message>
        <source>{name} is damaged: a part of it has no end, so nothing of it was read.</source>
        <translation>‏{name} تالف: جزء منه بلا نهاية، ولذلك لم يُقرأ منه شيء.</translation>
    </message>
    <message>
        <source>what stands side by side, as in a table, is read one after the other</source>
        <translation>ما يقع جنبا إلى جنب، كما في جدول، يُقرأ واحدا بعد الآخر</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a formula</source>
        <translation>صيغة رياضية</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>الملف كله</translation>
    </message>
    <message>
        <source>head of the page</source>
        <translation>أعلى الصفحة</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>الصفحة {number}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>comment by {author}</source>
        <translation>تعليق من {author}</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>صاحب غير معروف</translation>
    </message>
    <message>
        <source>left out: “{words}”</source>
        <translation>أُسقط: «{words}»</translation>
    </message>
    <message>
        <source>differs from the draft</source>
        <translation>يختلف عن المشروع</translation>
    </message>
    <message>
        <source>{name} was not made against this draft: only {share} of the words of one are in the other; nothing of it was taken; name the draft that it was made against.</source>
        <translation>لم يُعدّ {name} على أساس هذا المشروع: {share} فقط من كلمات أحدهما في الآخر؛ ولم يؤخذ منه شيء؛ حدد المشروع الذي أُعدّ على أساسه.</translation>
    </message>
    <message>
        <source>was made against another version of the draft ({share} of the words are the same): its proposals were brought over, and what else differs was not taken for a proposal</source>
        <translation>أُعدّ على أساس صيغة أخرى من المشروع ({share} من الكلمات متطابقة): نُقلت اقتراحاته، ولم يُعتبر ما عداها من فروق اقتراحا</translation>
    </message>
    <message>
        <source>changed without tracking</source>
        <translation>غُيّر دون تعقب</translation>
    </message>
    <message>
        <source>tracked</source>
        <translation>متعقب</translation>
    </message>
    <message>
        <source>changed without a mark</source>
        <translation>غُيّر دون علامة</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>{who}: {kind} ({evidence})</source>
        <translation>‏{who}: {kind} ({evidence})</translation>
    </message>
    <message>
        <source>compilation text</source>
        <translation>نص تجميعي</translation>
    </message>
    <message>
        <source>{format} can’t hold all that the instructions say ({lost})</source>
        <translation>لا يمكن لصيغة {format} أن تحوي كل ما تقوله التوجيهات ({lost})</translation>
    </message>
    <message>
        <source>it was not read back as it was written</source>
        <translation>لم يُقرأ كما كُتب</translation>
    </message>
    <message>
        <source>The pages can’t be set: {why}; export a Word file instead.</source>
        <translation>لا يمكن تنضيد الصفحات: {why}؛ صدّر ملف Word بدلا من ذلك.</translation>
    </message>
    <message>
        <source>{object} printed as a box that names it</source>
        <translation>طُبع على شكل إطار يسميه: {object}</translation>
    </message>
    <message>
        <source>characters that no font here has are printed as their codes: {codes}</source>
        <translation>الحروف التي لا يحويها أي خط هنا تُطبع كرموزها: {codes}</translation>
    </message>
    <message>
        <source>The draft has Chinese characters, and no font on this machine has them; install one (Noto Serif CJK SC, SimSun or Songti SC will do) and print again.</source>
        <translation>في المشروع حروف صينية ولا يحويها أي خط على هذا الجهاز؛ ثبّت أحد الخطوط (مثل Noto Serif CJK SC أو SimSun أو Songti SC) واطبع من جديد.</translation>
    </message>
    <message>
        <source>“{name}” has no text in common with this draft; compare them.</source>
        <translation>لا نص مشتركا بين «{name}» وهذا المشروع؛ قارن بينهما.</translation>
    </message>
    <message>
        <source>“{name}” is another dossier and not a copy of this one; open it by itself, or take its text in as a proposal.</source>
        <translation>«{name}» ملف قضية آخر وليس نسخة من هذا؛ افتحه وحده أو خذ نصه كاقتراح.</translation>
    </message>
    <message>
        <source>This was set to “{here}”, but in the meantime to “{there}”.</source>
        <translation>عُيّن هذا على «{here}»، لكنه عُيّن في هذه الأثناء على «{there}».</translation>
    </message>
    <message>
        <source>This change builds on another one that is itself in conflict.</source>
        <translation>يقوم هذا التغيير على تغيير آخر هو نفسه متعارض.</translation>
    </message>
    <message>
        <source>The paragraph or note that this change is about was deleted in the meantime.</source>
        <translation>حُذفت في هذه الأثناء الفقرة أو الحاشية التي يخصها هذا التغيير.</translation>
    </message>
    <message>
        <source>The paragraph that this change is about was joined to another in the meantime.</source>
        <translation>دُمجت في هذه الأثناء الفقرة التي يخصها هذا التغيير مع أخرى.</translation>
    </message>
    <message>
        <source>The words that this change is about were rewritten in the meantime.</source>
        <translation>أُعيدت في هذه الأثناء كتابة الكلمات التي يخصها هذا التغيير.</translation>
    </message>
    <message>
        <source>Other words were put at the very same spot in the meantime.</source>
        <translation>وُضعت في هذه الأثناء كلمات أخرى في الموضع نفسه تماما.</translation>
    </message>
    <message>
        <source>The words around this insertion were deleted in the meantime.</source>
        <translation>حُذفت في هذه الأثناء الكلمات المحيطة بهذه الإضافة.</translation>
    </message>
    <message>
        <source>The paragraph was split in the meantime, in the middle of the words that this change rewrites.</source>
        <translation>قُسمت الفقرة في هذه الأثناء وسط الكلمات التي يعيد هذا التغيير كتابتها.</translation>
    </message>
    <message>
        <source>A paragraph of the same origin stands in the draft already, with other words or in another place.</source>
        <translation>توجد في المشروع بالفعل فقرة من الأصل نفسه، بكلمات أخرى أو في موضع آخر.</translation>
    </message>
    <message>
        <source>Words were added or changed in the meantime in the paragraph that this change deletes.</source>
        <translation>أُضيفت أو غُيّرت في هذه الأثناء كلمات في الفقرة التي يحذفها هذا التغيير.</translation>
    </message>
    <message>
        <source>A part of the paragraph that this change deletes was moved elsewhere in the meantime.</source>
        <translation>نُقل في هذه الأثناء جزء من الفقرة التي يحذفها هذا التغيير إلى موضع آخر.</translation>
    </message>
    <message>
        <source>The paragraph was moved somewhere else in the meantime.</source>
        <translation>نُقلت الفقرة في هذه الأثناء إلى موضع آخر.</translation>
    </message>
    <message>
        <source>The two paragraphs that this change joins no longer follow one another.</source>
        <translation>لم تعد الفقرتان اللتان يدمجهما هذا التغيير متتاليتين.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>‏{first} و{last}</translation>
    </message>
    <message numerus="yes">
        <source>{what}, in {n} paragraphs</source>
        <translation>
            <numerusform>‏{what}، في {n} فقرة</numerusform>
            <numerusform>‏{what}، في فقرة واحدة ({n})</numerusform>
            <numerusform>‏{what}، في فقرتين ({n})</numerusform>
            <numerusform>‏{what}، في {n} فقرات</numerusform>
            <numerusform>‏{what}، في {n} فقرة</numerusform>
            <numerusform>‏{what}، في {n} فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a compilation text of this program</source>
        <translation>هو نص تجميعي من هذا البرنامج</translation>
    </message>
    <message>
        <source>it is a compilation text of this program, with the proposals of {names}</source>
        <translation>هو نص تجميعي من هذا البرنامج، فيه اقتراحات {names}</translation>
    </message>
    <message>
        <source>words {colour} are deletions</source>
        <translation>الكلمات المميزة هكذا محذوفة: {colour}</translation>
    </message>
    <message>
        <source>struck-through words are deletions</source>
        <translation>الكلمات المشطوبة محذوفة</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>{marks} words additions</source>
        <translation>كلمات مضافة: {marks}</translation>
    </message>
    <message>
        <source>{marks} words are additions</source>
        <translation>كلمات مضافة: {marks}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>‏{first} أو {last}</translation>
    </message>
    <message>
        <source>{names} {colour}</source>
        <translation>‏{names} {colour}</translation>
    </message>
    <message>
        <source>the colours are those of {names}</source>
        <translation>الألوان ألوان {names}</translation>
    </message>
    <message>
        <source>brackets with names are proposals ({names})</source>
        <translation>الأقواس التي فيها أسماء اقتراحات ({names})</translation>
    </message>
    <message>
        <source>holds a picture or object that is no proper XML</source>
        <translation>يحوي صورة أو كائنا ليس XML سليما</translation>
    </message>
    <message>
        <source>texts in several languages stand beside each other, and are read one after the other</source>
        <translation>نصوص بعدة لغات مطبوعة جنبا إلى جنب، وتقرأ نصا بعد نص</translation>
    </message>
    <message>
        <source>line numbers left out: {first} to {last}</source>
        <translation>أُسقطت أرقام الأسطر: {first} إلى {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded files that {name} alone holds were left out; their words are not compared</source>
        <translation>
            <numerusform>أُسقط {n} ملف مضمن لا يوجد إلا في {name}؛ ولا تُقارن كلماته</numerusform>
            <numerusform>أُسقط ملف مضمن واحد ({n}) لا يوجد إلا في {name}؛ ولا تُقارن كلماته</numerusform>
            <numerusform>أُسقط ملفان مضمنان ({n}) لا يوجدان إلا في {name}؛ ولا تُقارن كلماتهما</numerusform>
            <numerusform>أُسقطت {n} ملفات مضمنة لا توجد إلا في {name}؛ ولا تُقارن كلماتها</numerusform>
            <numerusform>أُسقط {n} ملفا مضمنا لا توجد إلا في {name}؛ ولا تُقارن كلماتها</numerusform>
            <numerusform>أُسقط {n} ملف مضمن لا توجد إلا في {name}؛ ولا تُقارن كلماتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signs of symbol fonts are not known and are read as “•”</source>
        <translation>
            <numerusform>{n} علامة من خطوط الرموز غير معروفة وقُرئت «•»</numerusform>
            <numerusform>علامة واحدة ({n}) من خط رموز غير معروفة وقُرئت «•»</numerusform>
            <numerusform>علامتان ({n}) من خطوط الرموز غير معروفتين وقُرئتا «•»</numerusform>
            <numerusform>{n} علامات من خطوط الرموز غير معروفة وقُرئت «•»</numerusform>
            <numerusform>{n} علامة من خطوط الرموز غير معروفة وقُرئت «•»</numerusform>
            <numerusform>{n} علامة من خطوط الرموز غير معروفة وقُرئت «•»</numerusform>
        </translation>
    </message>
    <message>
        <source>the choice in a drop-down field was left out: “{words}”</source>
        <translation>أُسقط ما اختير في قائمة منسدلة: «{words}»</translation>
    </message>
    <message>
        <source>what an empty field asks for was left out: “{words}”</source>
        <translation>أُسقط ما يطلبه حقل فارغ: «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded files stay that {name} holds no more; their words are not compared</source>
        <translation>
            <numerusform>بقي {n} ملف مضمن لم يعد في {name}؛ ولا تُقارن كلماته</numerusform>
            <numerusform>بقي ملف مضمن واحد ({n}) لم يعد في {name}؛ ولا تُقارن كلماته</numerusform>
            <numerusform>بقي ملفان مضمنان ({n}) لم يعودا في {name}؛ ولا تُقارن كلماتهما</numerusform>
            <numerusform>بقيت {n} ملفات مضمنة لم تعد في {name}؛ ولا تُقارن كلماتها</numerusform>
            <numerusform>بقي {n} ملفا مضمنا لم تعد في {name}؛ ولا تُقارن كلماتها</numerusform>
            <numerusform>بقي {n} ملف مضمن لم تعد في {name}؛ ولا تُقارن كلماتها</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} holds no document that can be opened; look at what is in it and save that.</source>
        <translation>لا يحتوي {name} على أي وثيقة يمكن فتحها؛ انظر إلى ما فيه واحفظه.</translation>
    </message>
    <message>
        <source>holds files in files in files</source>
        <translation>يحتوي على ملفات داخل ملفات داخل ملفات</translation>
    </message>
    <message>
        <source>holds more files than can be opened at once</source>
        <translation>يحتوي على ملفات أكثر مما يمكن فتحه دفعة واحدة</translation>
    </message>
    <message>
        <source>{name} is damaged: {why}; ask for it again.</source>
        <translation>{name} تالف: {why}؛ اطلبه من جديد.</translation>
    </message>
    <message>
        <source>save what is attached to it and open that</source>
        <translation>احفظ ما أُرفق به وافتحه</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>they are printed as in official documents: 1, 2, 3</source>
        <translation>تُطبع كما في الوثائق الرسمية: 1، 2، 3</translation>
    </message>
    <message>
        <source>{name} is protected for those who hold a certificate, and can’t be opened here; ask for a copy without protection.</source>
        <translation>‏{name} محمي لحاملي شهادة ولا يمكن فتحه هنا؛ اطلب نسخة بلا حماية.</translation>
    </message>
    <message>
        <source>what was filled in or laid over an empty page is read as its text</source>
        <translation>ما مُلئت به صفحة فارغة أو وُضع عليها يُقرأ على أنه نصها</translation>
    </message>
    <message>
        <source>a picture of a page (a scan) left out, with whatever words are in it</source>
        <translation>أُسقطت صورة صفحة (مسح ضوئي) بما فيها من كلمات</translation>
    </message>
    <message>
        <source>words printed across the text left out: “{words}”</source>
        <translation>أُسقطت كلمات مطبوعة فوق النص: «{words}»</translation>
    </message>
    <message>
        <source>{name} is decided already; only what is to be decided can be divided.</source>
        <translation>بُتَّ بالفعل في {name}؛ لا يمكن تقسيم إلا ما لم يُبتّ فيه بعد.</translation>
    </message>
    <message>
        <source>{name} is amended by another proposal; decide on that one first.</source>
        <translation>{name} يعدّله مقترح آخر؛ بُتَّ في ذلك المقترح أولاً.</translation>
    </message>
    <message>
        <source>{name} changes one paragraph, or several that only go together; it can’t be divided.</source>
        <translation>{name} يغيّر فقرة واحدة، أو عدة فقرات لا تنفصل؛ فلا يمكن تقسيمه.</translation>
    </message>
    <message>
        <source>arrows in brackets lead from words to those put for them</source>
        <translation>الأسهم بين أقواس تشير من الكلمات إلى ما حل محلها</translation>
    </message>
    <message>
        <source>paragraphs that bear names or labels are proposals</source>
        <translation>الفقرات التي تحمل أسماء أو علامات اقتراحات</translation>
    </message>
    <message>
        <source>paragraphs numbered “alt” are alternatives</source>
        <translation>الفقرات المرقمة «alt» بدائل</translation>
    </message>
    <message>
        <source>paragraphs numbered “bis” and the like are additions</source>
        <translation>الفقرات المرقمة «bis» وما شابهها إضافات</translation>
    </message>
    <message>
        <source>words in capitals are additions</source>
        <translation>الكلمات بحروف كبيرة إضافات</translation>
    </message>
    <message>
        <source>it would be {place}, not {wanted}: is it to be moved?</source>
        <translation>سيكون {place} لا {wanted}: هل يُنقل؟</translation>
    </message>
    <message>
        <source>the sheet amends {other}, and this draft is {symbol}: is it meant?</source>
        <translation>تعدّل الوثيقة {other}، وهذا المشروع هو {symbol}: أهو المقصود؟</translation>
    </message>
    <message>
        <source>it can’t be done there: {why}</source>
        <translation>لا يمكن فعل ذلك هناك: {why}</translation>
    </message>
    <message>
        <source>an earlier instruction deleted {place}</source>
        <translation>حذف توجيه سابق {place}</translation>
    </message>
    <message>
        <source>{place} would not read as the sheet says</source>
        <translation>لن يكون نص {place} كما تقول الوثيقة</translation>
    </message>
    <message>
        <source>no verb says what is to be done</source>
        <translation>لا فعل يبين المطلوب</translation>
    </message>
    <message>
        <source>the words “{words}” are not known in an instruction</source>
        <translation>الكلمات «{words}» غير معروفة في توجيه</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>من أين</translation>
    </message>
    <message>
        <source>what goes</source>
        <translation>ما يُحذف</translation>
    </message>
    <message>
        <source>what is replaced</source>
        <translation>ما يُستبدل</translation>
    </message>
    <message>
        <source>what comes</source>
        <translation>ما يُضاف</translation>
    </message>
    <message>
        <source>where it comes</source>
        <translation>أين يُضاف</translation>
    </message>
    <message>
        <source>where the footnote stands</source>
        <translation>أين تقع الحاشية</translation>
    </message>
    <message>
        <source>what should read so</source>
        <translation>ما يصبح نصه كذلك</translation>
    </message>
    <message>
        <source>how it should read</source>
        <translation>كيف يصبح النص</translation>
    </message>
    <message>
        <source>how words are moved; delete them and insert them elsewhere</source>
        <translation>كيف تُنقل الكلمات؛ احذفها وأدرجها في موضع آخر</translation>
    </message>
    <message>
        <source>where it is moved to</source>
        <translation>إلى أين يُنقل</translation>
    </message>
    <message>
        <source>what is moved</source>
        <translation>ما يُنقل</translation>
    </message>
    <message>
        <source>which paragraphs are merged</source>
        <translation>أي الفقرات تُدمج</translation>
    </message>
    <message>
        <source>into what it is split</source>
        <translation>إلى ماذا يُقسم</translation>
    </message>
    <message>
        <source>which words the brackets are around</source>
        <translation>أي الكلمات تحيط بها الأقواس</translation>
    </message>
    <message>
        <source>the instruction does not say {what}</source>
        <translation>لا يبين التوجيه {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs</source>
        <translation>
            <numerusform>{n} فقرة</numerusform>
            <numerusform>فقرة واحدة ({n})</numerusform>
            <numerusform>فقرتان ({n})</numerusform>
            <numerusform>{n} فقرات</numerusform>
            <numerusform>{n} فقرة</numerusform>
            <numerusform>{n} فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>what a field shows isn’t in the file, and was left out: “{words}”</source>
        <translation>ما يعرضه حقل غير موجود في الملف وقد أُسقط: «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} preambular paragraphs</source>
        <translation>
            <numerusform>{n} فقرة ديباجة</numerusform>
            <numerusform>فقرة ديباجة واحدة ({n})</numerusform>
            <numerusform>فقرتا ديباجة ({n})</numerusform>
            <numerusform>{n} فقرات ديباجة</numerusform>
            <numerusform>{n} فقرة ديباجة</numerusform>
            <numerusform>{n} فقرة ديباجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} operative paragraphs</source>
        <translation>
            <numerusform>{n} فقرة منطوق</numerusform>
            <numerusform>فقرة منطوق واحدة ({n})</numerusform>
            <numerusform>فقرتا منطوق ({n})</numerusform>
            <numerusform>{n} فقرات منطوق</numerusform>
            <numerusform>{n} فقرة منطوق</numerusform>
            <numerusform>{n} فقرة منطوق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unnumbered paragraphs</source>
        <translation>
            <numerusform>{n} فقرة غير مرقمة</numerusform>
            <numerusform>فقرة غير مرقمة واحدة ({n})</numerusform>
            <numerusform>فقرتان غير مرقمتين ({n})</numerusform>
            <numerusform>{n} فقرات غير مرقمة</numerusform>
            <numerusform>{n} فقرة غير مرقمة</numerusform>
            <numerusform>{n} فقرة غير مرقمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} subparagraphs</source>
        <translation>
            <numerusform>{n} فقرة فرعية</numerusform>
            <numerusform>فقرة فرعية واحدة ({n})</numerusform>
            <numerusform>فقرتان فرعيتان ({n})</numerusform>
            <numerusform>{n} فقرات فرعية</numerusform>
            <numerusform>{n} فقرة فرعية</numerusform>
            <numerusform>{n} فقرة فرعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headings</source>
        <translation>
            <numerusform>{n} عنوان فرعي</numerusform>
            <numerusform>عنوان فرعي واحد ({n})</numerusform>
            <numerusform>عنوانان فرعيان ({n})</numerusform>
            <numerusform>{n} عناوين فرعية</numerusform>
            <numerusform>{n} عنوانا فرعيا</numerusform>
            <numerusform>{n} عنوان فرعي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annexes</source>
        <translation>
            <numerusform>{n} مرفق</numerusform>
            <numerusform>مرفق واحد ({n})</numerusform>
            <numerusform>مرفقان ({n})</numerusform>
            <numerusform>{n} مرفقات</numerusform>
            <numerusform>{n} مرفقا</numerusform>
            <numerusform>{n} مرفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} titles</source>
        <translation>
            <numerusform>{n} عنوان</numerusform>
            <numerusform>عنوان واحد ({n})</numerusform>
            <numerusform>عنوانان ({n})</numerusform>
            <numerusform>{n} عناوين</numerusform>
            <numerusform>{n} عنوانا</numerusform>
            <numerusform>{n} عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>rewrite</source>
        <translation>إعادة صياغة</translation>
    </message>
    <message>
        <source>move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>renumber</source>
        <translation>إعادة ترقيم</translation>
    </message>
    <message>
        <source>keep ends</source>
        <translation>إبقاء علامات الوقف الختامية</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>غير مفهوم</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>between</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>في النهاية</translation>
    </message>
    <message>
        <source>not understood: {problem}</source>
        <translation>غير مفهوم: {problem}</translation>
    </message>
    <message>
        <source>the rest of the paragraph</source>
        <translation>بقية الفقرة</translation>
    </message>
    <message>
        <source>by {words}</source>
        <translation>بـ {words}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>‏{first} إلى {last}</translation>
    </message>
    <message>
        <source>in {places}</source>
        <translation>في {places}</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>حيثما وردت</translation>
    </message>
    <message>
        <source>the last sentence</source>
        <translation>الجملة الأخيرة</translation>
    </message>
    <message>
        <source>in the last sentence</source>
        <translation>في الجملة الأخيرة</translation>
    </message>
    <message>
        <source>sentence {number}</source>
        <translation>الجملة {number}</translation>
    </message>
    <message>
        <source>in sentence {number}</source>
        <translation>في الجملة {number}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>note {sign}</source>
        <translation>الحاشية {sign}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>الحاشية</translation>
    </message>
    <message>
        <source>the instruction is about a part of a paragraph, and does not quote which</source>
        <translation>يخص التوجيه جزءا من فقرة ولا يقتبس أي جزء</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>طُبق</translation>
    </message>
    <message>
        <source>already satisfied</source>
        <translation>مستوفى بالفعل</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ملتبس</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مُسقط</translation>
    </message>
    <message>
        <source>preambular paragraph</source>
        <translation>فقرة الديباجة</translation>
    </message>
    <message>
        <source>operative paragraph</source>
        <translation>فقرة المنطوق</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>subparagraph</source>
        <translation>الفقرة الفرعية</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>organ line</source>
        <translation>سطر الهيئة</translation>
    </message>
    <message>
        <source>sponsor line</source>
        <translation>سطر المقدمين</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>unnumbered paragraph</source>
        <translation>الفقرة غير المرقمة</translation>
    </message>
    <message>
        <source>item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <source>section</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>الحاشية</translation>
    </message>
    <message>
        <source>same paragraph</source>
        <translation>الفقرة نفسها</translation>
    </message>
    <message>
        <source>preambular paragraphs</source>
        <translation>فقرات الديباجة</translation>
    </message>
    <message>
        <source>operative paragraphs</source>
        <translation>فقرات المنطوق</translation>
    </message>
    <message>
        <source>annexes</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>the organ line</source>
        <translation>سطر الهيئة</translation>
    </message>
    <message>
        <source>the sponsor line</source>
        <translation>سطر المقدمين</translation>
    </message>
    <message>
        <source>the recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>the same paragraph</source>
        <translation>الفقرة نفسها</translation>
    </message>
    <message>
        <source>the preambular paragraphs</source>
        <translation>فقرات الديباجة</translation>
    </message>
    <message>
        <source>the operative paragraphs</source>
        <translation>فقرات المنطوق</translation>
    </message>
    <message>
        <source>the annexes</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>the last {kind}</source>
        <translation>‏{kind} (الأخير ترتيبا)</translation>
    </message>
    <message>
        <source>the penultimate {kind}</source>
        <translation>‏{kind} (قبل الأخير ترتيبا)</translation>
    </message>
    <message>
        <source>{place} beginning “{words}”</source>
        <translation>‏{place} المبتدئ نصها بـ «{words}»</translation>
    </message>
    <message>
        <source>{place} (the one counted {number})</source>
        <translation>‏{place} (رقم {number} في الترتيب)</translation>
    </message>
    <message>
        <source>the chapeau of {place}</source>
        <translation>فاتحة {place}</translation>
    </message>
    <message>
        <source>{place} of {whole}</source>
        <translation>‏{place} من {whole}</translation>
    </message>
    <message>
        <source>the {kind} {number} from the end</source>
        <translation>‏{kind} رقم {number} من النهاية</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>‏{kind} {number}</translation>
    </message>
    <message>
        <source>it asks for nothing</source>
        <translation>لا يطلب شيئا</translation>
    </message>
    <message>
        <source>it does not say how the paragraph reads</source>
        <translation>لا يبين كيف يصبح نص الفقرة</translation>
    </message>
    <message>
        <source>the draft has no {place}</source>
        <translation>لا يوجد هذا في المشروع: {place}</translation>
    </message>
    <message>
        <source>{place} may be {others}</source>
        <translation>قد يعني {place} أيا من {others}</translation>
    </message>
    <message>
        <source>an earlier instruction deleted it</source>
        <translation>حذفه توجيه سابق</translation>
    </message>
    <message>
        <source>{place} does not read as the sheet says: which is meant?</source>
        <translation>ليس نص {place} كما تقول الوثيقة: أيهما المقصود؟</translation>
    </message>
    <message>
        <source>{place} does not read as the sheet says; {other} does: which is meant?</source>
        <translation>ليس نص {place} كما تقول الوثيقة، أما {other} فنعم: أيهما المقصود؟</translation>
    </message>
    <message>
        <source>the text stands there already</source>
        <translation>النص موجود هناك بالفعل</translation>
    </message>
    <message>
        <source>the sheet does not say where the new text is to stand</source>
        <translation>لا تبين الوثيقة أين يقع النص الجديد</translation>
    </message>
    <message>
        <source>the two paragraphs do not stand one after the other</source>
        <translation>الفقرتان غير متتاليتين</translation>
    </message>
    <message>
        <source>a paragraph can’t stand beside a footnote</source>
        <translation>لا يمكن أن تقع فقرة إلى جانب حاشية</translation>
    </message>
    <message>
        <source>it does not say after which subparagraph</source>
        <translation>لا يبين بعد أي فقرة فرعية</translation>
    </message>
    <message>
        <source>the draft has no {kind}</source>
        <translation>لا يوجد مثل هذا في المشروع: {kind}</translation>
    </message>
    <message>
        <source>the draft has no place for a {kind} {number}</source>
        <translation>لا مكان لهذا في المشروع: {kind} {number}</translation>
    </message>
    <message>
        <source>it can’t be moved there</source>
        <translation>لا يمكن نقله إلى هناك</translation>
    </message>
    <message>
        <source>the paragraphs do not stand one after the other</source>
        <translation>الفقرات غير متتالية</translation>
    </message>
    <message>
        <source>a note is one paragraph, and several are given</source>
        <translation>الحاشية فقرة واحدة، وقد أُعطيت عدة فقرات</translation>
    </message>
    <message>
        <source>it does not say what each of the new paragraphs is</source>
        <translation>لا يبين نوع كل من الفقرات الجديدة</translation>
    </message>
    <message>
        <source>it does not say how the merged paragraph is to read</source>
        <translation>لا يبين كيف يصبح نص الفقرة المدمجة</translation>
    </message>
    <message>
        <source>footnotes are numbered by their places</source>
        <translation>تُرقم الحواشي بحسب مواضعها</translation>
    </message>
    <message>
        <source>issued text</source>
        <translation>النص الصادر</translation>
    </message>
    <message>
        <source>text as amended so far</source>
        <translation>النص بصيغته المعدلة حتى الآن</translation>
    </message>
    <message>
        <source>that sentence is all of the paragraph: does it go, too?</source>
        <translation>تلك الجملة هي الفقرة كلها: فهل تُحذف الفقرة أيضا؟</translation>
    </message>
    <message>
        <source>the text reads so already</source>
        <translation>النص كذلك بالفعل</translation>
    </message>
    <message>
        <source>{words} was changed by an earlier instruction</source>
        <translation>غيّر توجيه سابق {words}</translation>
    </message>
    <message>
        <source>{words} stands there {count} times: which one?</source>
        <translation>وردت {words} هناك {count} مرة: أيها؟</translation>
    </message>
    <message>
        <source>{words} stands there twice: which one?</source>
        <translation>وردت {words} هناك مرتين: أيهما؟</translation>
    </message>
    <message>
        <source>{words} stands there already</source>
        <translation>‏{words} موجودة هناك بالفعل</translation>
    </message>
    <message>
        <source>the paragraph has no such sentence</source>
        <translation>لا توجد جملة كهذه في الفقرة</translation>
    </message>
    <message>
        <source>{words} does not stand there</source>
        <translation>لا ترد {words} هناك</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>{first} with {last}</source>
        <translation>‏{first} مع {last}</translation>
    </message>
    <message>
        <source>a quotation that is not closed: “{words}…”</source>
        <translation>اقتباس لم يُغلق: «{words}…»</translation>
    </message>
    <message>
        <source>a paragraph can’t be moved into itself</source>
        <translation>لا يمكن نقل فقرة إلى داخلها</translation>
    </message>
    <message>
        <source>no instructions could be proved to turn the one draft into the other</source>
        <translation>تعذر إثبات أن أي توجيهات تحول أحد المشروعين إلى الآخر</translation>
    </message>
    <message>
        <source>the sponsor line goes, which no instruction of an amendment says</source>
        <translation>يزول سطر المقدمين، وهو ما لا يقوله أي توجيه في تعديل</translation>
    </message>
    <message>
        <source>the sponsor line becomes “{words}”, which no instruction of an amendment says</source>
        <translation>يصبح سطر المقدمين «{words}»، وهو ما لا يقوله أي توجيه في تعديل</translation>
    </message>
    <message>
        <source>the {field} “{before}” goes, which no instruction of an amendment says</source>
        <translation>‏{field}: تزول «{before}»، وهو ما لا يقوله أي توجيه في تعديل</translation>
    </message>
    <message>
        <source>the {field} “{before}” becomes “{after}”, which no instruction of an amendment says</source>
        <translation>‏{field}: تصبح «{before}» «{after}»، وهو ما لا يقوله أي توجيه في تعديل</translation>
    </message>
    <message>
        <source>struck through</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>تسطير</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>خط غامق</translation>
    </message>
    <message>
        <source>in capitals</source>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>بني</translation>
    </message>
    <message>
        <source>red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>highlighted in {colour}</source>
        <translation>مظلل بلون {colour}</translation>
    </message>
    <message>
        <source>in {colour}</source>
        <translation>بلون {colour}</translation>
    </message>
    <message>
        <source>numbered {number}</source>
        <translation>مرقم {number}</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>بديل</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>تحفظ</translation>
    </message>
    <message>
        <source>support</source>
        <translation>تأييد</translation>
    </message>
    <message>
        <source>The expression has no group {group}; it has {count}.</source>
        <translation>ليس في التعبير المجموعة {group}؛ وعدد مجموعاته {count}.</translation>
    </message>
    <message>
        <source>a bracket [ is not closed</source>
        <translation>القوس [ غير مغلق</translation>
    </message>
    <message>
        <source>a bracket ( is not closed</source>
        <translation>القوس ( غير مغلق</translation>
    </message>
    <message>
        <source>a bracket ) was not opened</source>
        <translation>القوس ) لم يُفتح</translation>
    </message>
    <message>
        <source>there is nothing to repeat</source>
        <translation>ليس هناك ما يُكرَّر</translation>
    </message>
    <message>
        <source>a \ has no meaning there</source>
        <translation>لا معنى للعلامة \ هناك</translation>
    </message>
    <message>
        <source>a range goes backwards</source>
        <translation>أحد النطاقات معكوس</translation>
    </message>
    <message>
        <source>there is no such group</source>
        <translation>لا توجد مجموعة كهذه</translation>
    </message>
    <message>
        <source>This is no regular expression: {why}.</source>
        <translation>ليس هذا تعبيرا نمطيا: {why}.</translation>
    </message>
    <message>
        <source>This is no regular expression: {why} at character {place}.</source>
        <translation>ليس هذا تعبيرا نمطيا: {why} عند الحرف {place}.</translation>
    </message>
    <message>
        <source>This regular expression is too large.</source>
        <translation>هذا التعبير النمطي كبير جدا.</translation>
    </message>
    <message>
        <source>There is no such revision.</source>
        <translation>لا يوجد تنقيح كهذا.</translation>
    </message>
    <message>
        <source>There is no branch called “{name}”.</source>
        <translation>لا يوجد فرع باسم «{name}».</translation>
    </message>
    <message>
        <source>There is no such revision in this dossier.</source>
        <translation>لا يوجد تنقيح كهذا في ملف القضية هذا.</translation>
    </message>
    <message>
        <source>There is no revision called “{name}”.</source>
        <translation>لا يوجد تنقيح باسم «{name}».</translation>
    </message>
    <message>
        <source>A branch needs a name.</source>
        <translation>يحتاج الفرع إلى اسم.</translation>
    </message>
    <message>
        <source>There is a branch called “{name}” already; choose another name.</source>
        <translation>يوجد بالفعل فرع باسم «{name}»؛ اختر اسما آخر.</translation>
    </message>
    <message>
        <source>A revision needs a name.</source>
        <translation>يحتاج التنقيح إلى اسم.</translation>
    </message>
    <message>
        <source>There is a revision called “{name}” already; choose another name.</source>
        <translation>يوجد بالفعل تنقيح باسم «{name}»؛ اختر اسما آخر.</translation>
    </message>
    <message>
        <source>{cause} Your edits are kept in {place}; they are written as soon as that is possible.</source>
        <translation>‏{cause} تعديلاتك محفوظة في {place}؛ وتُكتب حالما يمكن ذلك.</translation>
    </message>
    <message>
        <source>{cause} Your edits are kept only as long as Chapeau runs, so don’t close it; they are written as soon as that is possible.</source>
        <translation>‏{cause} تعديلاتك محفوظة ما دام Chapeau يعمل فقط، فلا تغلقه؛ وتُكتب حالما يمكن ذلك.</translation>
    </message>
    <message>
        <source>The branches have no text in common; compare them instead.</source>
        <translation>لا نص مشتركا بين الفرعين؛ قارن بينهما بدلا من ذلك.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>agreed ad ref</source>
        <translation>متفق عليها رهن الاستشارة</translation>
    </message>
    <message>
        <source>agreed in informals</source>
        <translation>متفق عليها في المشاورات غير الرسمية</translation>
    </message>
    <message>
        <source>agreed in the committee</source>
        <translation>متفق عليها في اللجنة</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>أُعيد فتحها</translation>
    </message>
    <message>
        <source>{name} can’t be taken out of the text any more: what came later builds on it.</source>
        <translation>لم يعد إخراج {name} من النص ممكنا: فما جاء بعده يقوم عليه.</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Paragraph without a number</source>
        <translation>فقرة بلا رقم</translation>
    </message>
    <message>
        <source>a part of the change depends on another part</source>
        <translation>يتوقف جزء من التغيير على جزء آخر</translation>
    </message>
    <message>
        <source>Say what to do with {place}: del, add, replace, alt, new or move, with the words in quotation marks.</source>
        <translation>بيّن ما يُفعل بـ {place}: ‏del أو add أو replace أو alt أو new أو move، مع وضع الكلمات بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Put the words for {place} in quotation marks.</source>
        <translation>ضع الكلمات الخاصة بـ {place} بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>“{words}” does not stand in {place}; nothing was proposed.</source>
        <translation>لا ترد «{words}» في {place}؛ ولم يُقترح شيء.</translation>
    </message>
    <message>
        <source>“{words}” stands more than once in {place}; quote more words around it.</source>
        <translation>ترد «{words}» أكثر من مرة في {place}؛ اقتبس كلمات أكثر حولها.</translation>
    </message>
    <message>
        <source>Say where {place} goes, for instance: move after OP8.</source>
        <translation>بيّن إلى أين تُنقل {place}، مثلا: ⁦move after OP8⁩.</translation>
    </message>
    <message>
        <source>{place} stands there already; nothing was proposed.</source>
        <translation>‏{place} موجودة هناك بالفعل؛ ولم يُقترح شيء.</translation>
    </message>
    <message>
        <source>{place} can’t be moved to what stands below it; nothing was proposed.</source>
        <translation>لا يمكن نقل {place} إلى ما يقع تحتها؛ ولم يُقترح شيء.</translation>
    </message>
    <message>
        <source>There is no proposal {number}.</source>
        <translation>لا يوجد اقتراح {number}.</translation>
    </message>
    <message>
        <source>Proposal {number} is on several paragraphs; say on which, as in “US on {number} OP5 del …”.</source>
        <translation>الاقتراح {number} على عدة فقرات؛ بيّن على أيها، مثل «⁦US on {number} OP5 del …⁩».</translation>
    </message>
    <message>
        <source>proposal {number}</source>
        <translation>الاقتراح {number}</translation>
    </message>
    <message>
        <source>Say who and where, for instance: US OP5 del “reproductive”; supp JPN.</source>
        <translation>بيّن من وأين، مثلا: ⁦US OP5 del “reproductive”; supp JPN⁩.</translation>
    </message>
    <message>
        <source>Say first which delegation proposes this.</source>
        <translation>حدد أولا أي وفد يقترح هذا.</translation>
    </message>
    <message>
        <source>“{words}” says no position; write for instance “supp JPN” or “EU retain”.</source>
        <translation>لا تعبّر «{words}» عن موقف؛ اكتب مثلا «supp JPN» أو «EU retain».</translation>
    </message>
    <message>
        <source>There is no {place} in this draft.</source>
        <translation>لا توجد {place} في هذا المشروع.</translation>
    </message>
    <message>
        <source>what was proposed has no place any more: {place} is gone</source>
        <translation>لم يعد لما اقتُرح موضع: زالت {place}</translation>
    </message>
    <message>
        <source>the paragraph that was to be split is gone</source>
        <translation>زالت الفقرة التي كانت ستُقسم</translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} sponsors that are members of {needed} needed.</source>
        <translation>
            <numerusform>‏{rule} عدد مقدمي المشروع من الأعضاء {n} من أصل {needed} مطلوبين.</numerusform>
            <numerusform>‏{rule} عدد مقدمي المشروع من الأعضاء {n} من أصل {needed} مطلوبين.</numerusform>
            <numerusform>‏{rule} عدد مقدمي المشروع من الأعضاء {n} من أصل {needed} مطلوبين.</numerusform>
            <numerusform>‏{rule} عدد مقدمي المشروع من الأعضاء {n} من أصل {needed} مطلوبين.</numerusform>
            <numerusform>‏{rule} عدد مقدمي المشروع من الأعضاء {n} من أصل {needed} مطلوبين.</numerusform>
            <numerusform>‏{rule} عدد مقدمي المشروع من الأعضاء {n} من أصل {needed} مطلوبين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} sponsors of {needed} needed.</source>
        <translation>
            <numerusform>‏{rule} عدد مقدمي المشروع {n} من أصل {needed} مطلوبين.</numerusform>
            <numerusform>‏{rule} عدد مقدمي المشروع {n} من أصل {needed} مطلوبين.</numerusform>
            <numerusform>‏{rule} عدد مقدمي المشروع {n} من أصل {needed} مطلوبين.</numerusform>
            <numerusform>‏{rule} عدد مقدمي المشروع {n} من أصل {needed} مطلوبين.</numerusform>
            <numerusform>‏{rule} عدد مقدمي المشروع {n} من أصل {needed} مطلوبين.</numerusform>
            <numerusform>‏{rule} عدد مقدمي المشروع {n} من أصل {needed} مطلوبين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} main sponsors of {needed} needed.</source>
        <translation>
            <numerusform>‏{rule} عدد المقدمين الرئيسيين للمشروع {n} من أصل {needed} مطلوبين.</numerusform>
            <numerusform>‏{rule} عدد المقدمين الرئيسيين للمشروع {n} من أصل {needed} مطلوبين.</numerusform>
            <numerusform>‏{rule} عدد المقدمين الرئيسيين للمشروع {n} من أصل {needed} مطلوبين.</numerusform>
            <numerusform>‏{rule} عدد المقدمين الرئيسيين للمشروع {n} من أصل {needed} مطلوبين.</numerusform>
            <numerusform>‏{rule} عدد المقدمين الرئيسيين للمشروع {n} من أصل {needed} مطلوبين.</numerusform>
            <numerusform>‏{rule} عدد المقدمين الرئيسيين للمشروع {n} من أصل {needed} مطلوبين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} sponsors and additional sponsors of {needed} needed.</source>
        <translation>
            <numerusform>‏{rule} عدد مقدمي المشروع والمقدمين الإضافيين {n} من أصل {needed} مطلوبين.</numerusform>
            <numerusform>‏{rule} عدد مقدمي المشروع والمقدمين الإضافيين {n} من أصل {needed} مطلوبين.</numerusform>
            <numerusform>‏{rule} عدد مقدمي المشروع والمقدمين الإضافيين {n} من أصل {needed} مطلوبين.</numerusform>
            <numerusform>‏{rule} عدد مقدمي المشروع والمقدمين الإضافيين {n} من أصل {needed} مطلوبين.</numerusform>
            <numerusform>‏{rule} عدد مقدمي المشروع والمقدمين الإضافيين {n} من أصل {needed} مطلوبين.</numerusform>
            <numerusform>‏{rule} عدد مقدمي المشروع والمقدمين الإضافيين {n} من أصل {needed} مطلوبين.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule} That is {share} of the members; set how many members the body has.</source>
        <translation>‏{rule} يعادل ذلك {share} من الأعضاء؛ عيّن عدد أعضاء الهيئة.</translation>
    </message>
    <message>
        <source>{paragraph} is {state}; reopen it to change it, or make an editorial correction.</source>
        <translation>‏{paragraph}: {state}؛ أعد فتحها لتغييرها، أو أدخل تصويبا تحريريا.</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>هذه الفقرة</translation>
    </message>
    <message>
        <source>There is nothing to propose: the text is the same.</source>
        <translation>لا شيء للاقتراح: النص هو نفسه.</translation>
    </message>
    <message>
        <source>{name} can’t be taken out by itself: what it was taken into is decided; undo that first.</source>
        <translation>لا يمكن إخراج {name} وحده: فما أُخذ فيه قد بُت فيه؛ تراجع عن ذلك أولا.</translation>
    </message>
    <message>
        <source>{names} holds no such brackets in {place}; nothing was lifted.</source>
        <translation>لا يتمسك {names} بأقواس كهذه في {place}؛ ولم يُرفع شيء.</translation>
    </message>
    <message>
        <source>There is no such proposal on {place}; to reserve on the text as it stands, put it in brackets: “{names} bracket {place}”.</source>
        <translation>لا يوجد مقترح كهذا بشأن {place}؛ للتحفظ على النص كما هو، ضعه بين قوسين معقوفين: «{names} bracket {place}».</translation>
    </message>
    <message>
        <source>There is no such proposal on {place}; nothing was noted.</source>
        <translation>لا يوجد اقتراح كهذا على {place}؛ ولم يُسجل شيء.</translation>
    </message>
    <message>
        <source>There are several proposals on {place} ({names}); say which, as in “EU retain {number}”.</source>
        <translation>توجد عدة اقتراحات على {place} ({names})؛ بيّن أيها، مثل «EU retain {number}».</translation>
    </message>
    <message>
        <source>{name} is withdrawn by all who propose it, or by nobody.</source>
        <translation>يسحب {name} جميع من يقترحونه أو لا أحد.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so no backup was made; those made before stay.</source>
        <translation>‏«{name}» تالف، ولذلك لم تُنشأ نسخة احتياطية؛ وتبقى النسخ السابقة.</translation>
    </message>
    <message>
        <source>The dossier and the backups made before are unchanged.</source>
        <translation>لم يتغير ملف القضية ولا النسخ الاحتياطية السابقة.</translation>
    </message>
    <message>
        <source>“{name}” is there already and was left as it is; choose another name.</source>
        <translation>‏«{name}» موجود بالفعل وتُرك كما هو؛ اختر اسما آخر.</translation>
    </message>
    <message>
        <source>The backup is unchanged.</source>
        <translation>لم تتغير النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>the file “{name}”</source>
        <translation>الملف «{name}»</translation>
    </message>
    <message>
        <source>“{name}” can’t be read any more, so the copy was made of what was in memory: the text and all decisions are in it; {lost} can’t be read.</source>
        <translation>لم تعد قراءة «{name}» ممكنة، ولذلك أُخذت النسخة مما كان في الذاكرة: النص وكل القرارات فيها؛ ولا يمكن قراءة {lost}.</translation>
    </message>
    <message>
        <source>Nothing was written; choose another place.</source>
        <translation>لم يُكتب شيء؛ اختر موضعا آخر.</translation>
    </message>
    <message>
        <source>“{name}” is this very dossier; choose another name for the copy.</source>
        <translation>‏«{name}» هو ملف القضية هذا نفسه؛ اختر للنسخة اسما آخر.</translation>
    </message>
    <message>
        <source>This dossier is unchanged.</source>
        <translation>لم يتغير ملف القضية هذا.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: some of what was to go along can’t be read; choose to send less of the history.</source>
        <translation>‏«{name}» تالف: بعض ما كان سيرافقه لا يمكن قراءته؛ اختر إرسال قدر أقل من السجل التاريخي.</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: it was moved away, or its drive is gone.</source>
        <translation>لا يمكن كتابة «{name}»: نُقل من مكانه أو زال قرصه.</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: another program has changed it meanwhile.</source>
        <translation>لا يمكن كتابة «{name}»: غيّره برنامج آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>“{name}” is closed; open it again.</source>
        <translation>‏«{name}» مغلق؛ افتحه من جديد.</translation>
    </message>
    <message>
        <source>There is no such revision in “{name}”.</source>
        <translation>لا يوجد تنقيح كهذا في «{name}».</translation>
    </message>
    <message>
        <source>the revision “{name}”</source>
        <translation>التنقيح «{name}»</translation>
    </message>
    <message>
        <source>There is no branch called “{branch}”.</source>
        <translation>لا يوجد فرع باسم «{branch}».</translation>
    </message>
    <message>
        <source>the branch “{name}”</source>
        <translation>الفرع «{name}»</translation>
    </message>
    <message>
        <source>the draft as it stood then</source>
        <translation>المشروع كما كان حينذاك</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the file “{source}” that was read is lost; all else is not.</source>
        <translation>‏«{name}» تالف: ضاع الملف «{source}» الذي قُرئ؛ أما ما عداه فلا.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {what} can’t be read; all else can.</source>
        <translation>‏«{name}» تالف: لا يمكن قراءة {what}؛ أما ما عداه فيمكن.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <source>the file or its folder is write-protected</source>
        <translation>الملف أو مجلده محمي من الكتابة</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>لا يُسمح لك بالكتابة هناك</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>it is not a dossier</source>
        <translation>ليس ملف قضية</translation>
    </message>
    <message>
        <source>the file or its folder is gone, or you may not use it</source>
        <translation>الملف أو مجلده لم يعد موجودا، أو لا يُسمح لك باستخدامه</translation>
    </message>
    <message>
        <source>the disk or drive does not answer, or has no room</source>
        <translation>القرص لا يستجيب، أو لا مكان فيه</translation>
    </message>
    <message>
        <source>something in it is too large</source>
        <translation>فيه شيء كبير جدا</translation>
    </message>
    <message>
        <source>the file is no longer where it was</source>
        <translation>لم يعد الملف في مكانه</translation>
    </message>
    <message>
        <source>a change of it was cut short and has to be taken back, which can only be done in a folder that may be written; copy it there with the file whose name ends in “-journal”</source>
        <translation>انقطع تغيير فيه ويجب التراجع عنه، ولا يمكن ذلك إلا في مجلد تجوز الكتابة فيه؛ انسخه إلى هناك مع الملف الذي ينتهي اسمه بـ «‎-journal»</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>حصتك من القرص مستنفدة</translation>
    </message>
    <message>
        <source>the file would be larger than is allowed</source>
        <translation>سيكون الملف أكبر من المسموح به</translation>
    </message>
    <message>
        <source>you may not use this file or folder</source>
        <translation>لا يُسمح لك باستخدام هذا الملف أو المجلد</translation>
    </message>
    <message>
        <source>the disk can’t be written to</source>
        <translation>لا يمكن الكتابة على القرص</translation>
    </message>
    <message>
        <source>the file or its folder is not there</source>
        <translation>الملف أو مجلده غير موجود</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>المجلد غير موجود</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>اسمه طويل جدًا</translation>
    </message>
    <message>
        <source>the disk or drive does not answer</source>
        <translation>القرص لا يستجيب</translation>
    </message>
    <message>
        <source>“{name}” can’t be opened: {cause}.</source>
        <translation>لا يمكن فتح «{name}»: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read: {cause}.</source>
        <translation>لا يمكن قراءة «{name}»: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: {cause}.</source>
        <translation>لا يمكن كتابة «{name}»: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” can’t be made: {cause}.</source>
        <translation>لا يمكن إنشاء «{name}»: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” can’t be backed up: {cause}.</source>
        <translation>لا يمكن إنشاء نسخة احتياطية من «{name}»: {cause}.</translation>
    </message>
    <message>
        <source>the file can’t be used ({error})</source>
        <translation>لا يمكن استخدام الملف ({error})</translation>
    </message>
    <message>
        <source>{name} has it open on {machine} since {since} UTC</source>
        <translation>فتحه {name} على {machine} منذ {since} بالتوقيت العالمي</translation>
    </message>
    <message>
        <source>somebody else has it open</source>
        <translation>فتحه شخص آخر</translation>
    </message>
    <message>
        <source>“{name}” can’t be replaced: {who}. Choose another name.</source>
        <translation>لا يمكن استبدال «{name}»: {who}. اختر اسما آخر.</translation>
    </message>
    <message>
        <source>“{name}” is in use: {who}; it can only be read here; save a copy elsewhere to change it.</source>
        <translation>‏«{name}» قيد الاستخدام: {who}؛ ويمكن هنا قراءته فقط؛ احفظ نسخة في مكان آخر لتغييره.</translation>
    </message>
    <message>
        <source>“{name}” can’t be changed: {cause}; it can only be read here; save a copy elsewhere to change it.</source>
        <translation>لا يمكن تغيير «{name}»: {cause}؛ ويمكن هنا قراءته فقط؛ احفظ نسخة في مكان آخر لتغييره.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{name}” was only looked into; open it to change it.</source>
        <translation>فُتح «{name}» للاطلاع فقط؛ افتحه لتغييره.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, and no draft in it can be read; nothing was changed.</source>
        <translation>‏«{name}» تالف ولا يمكن قراءة أي مشروع فيه؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>{what} can’t be read</source>
        <translation>لا يمكن قراءة {what}</translation>
    </message>
    <message>
        <source>all that counts could be read</source>
        <translation>أمكنت قراءة كل ما يهم</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {lost}; the file was not changed, and a copy of what is here can be saved to go on with.</source>
        <translation>‏«{name}» تالف: {lost}؛ ولم يُغيّر الملف، ويمكن حفظ نسخة مما هو هنا لمواصلة العمل بها.</translation>
    </message>
    <message>
        <source>The edits set aside in {file} don’t fit this dossier any more; they stay there.</source>
        <translation>لم تعد التعديلات المنحّاة في {file} ملائمة لملف القضية هذا؛ وتبقى هناك.</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: {cause}. Your last edits are here, but it can only be read here; save a copy elsewhere to change it.</source>
        <translation>لا يمكن كتابة «{name}»: {cause}. تعديلاتك الأخيرة هنا، لكن يمكن هنا قراءته فقط؛ احفظ نسخة في مكان آخر لتغييره.</translation>
    </message>
    <message>
        <source>The edits that could not be written to this dossier before are in the draft now.</source>
        <translation>التعديلات التي تعذرت كتابتها في ملف القضية هذا من قبل موجودة الآن في المشروع.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the copy did not come out as it should. Try again.</source>
        <translation>لم يُكتب «{name}»: لم تخرج النسخة كما ينبغي. أعد المحاولة.</translation>
    </message>
    <message>
        <source>A private note may have {most:,} characters, and this one has {count:,}: shorten it; what was kept before stays.</source>
        <translation>يمكن أن تحوي الملاحظة الخاصة {most:,} من الحروف، وفي هذه {count:,}: اختصرها؛ ويبقى ما كان محفوظا من قبل.</translation>
    </message>
    <message>
        <source>“{name}” is full; delete private notes that are no longer needed.</source>
        <translation>‏«{name}» ممتلئ؛ احذف الملاحظات الخاصة التي لم تعد لازمة.</translation>
    </message>
    <message>
        <source>What was kept before stays.</source>
        <translation>يبقى ما كان محفوظا من قبل.</translation>
    </message>
    <message>
        <source>It is left as it is.</source>
        <translation>يُترك كما هو.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Chapeau; the private notes are left as they are, and can be seen with that one.</source>
        <translation>كتب «{name}» إصدار أحدث من Chapeau؛ تُترك الملاحظات الخاصة كما هي، ويمكن رؤيتها به.</translation>
    </message>
    <message>
        <source>The private notes in “{name}” are damaged and can’t be read; the file is kept as “{kept}” in {folder}, and they begin anew.</source>
        <translation>الملاحظات الخاصة في «{name}» تالفة ولا يمكن قراءتها؛ يُحفظ الملف باسم «{kept}» في {folder}، وتبدأ الملاحظات من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>{n} edits</source>
        <translation>
            <numerusform>{n} تعديل</numerusform>
            <numerusform>تعديل واحد ({n})</numerusform>
            <numerusform>تعديلان ({n})</numerusform>
            <numerusform>{n} تعديلات</numerusform>
            <numerusform>{n} تعديلا</numerusform>
            <numerusform>{n} تعديل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of drafts</source>
        <translation>
            <numerusform>{n} جزء من المشاريع</numerusform>
            <numerusform>جزء واحد ({n}) من المشاريع</numerusform>
            <numerusform>جزآن ({n}) من المشاريع</numerusform>
            <numerusform>{n} أجزاء من المشاريع</numerusform>
            <numerusform>{n} جزءا من المشاريع</numerusform>
            <numerusform>{n} جزء من المشاريع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} acts of the negotiation</source>
        <translation>
            <numerusform>{n} فعل في التفاوض</numerusform>
            <numerusform>فعل واحد ({n}) في التفاوض</numerusform>
            <numerusform>فعلان ({n}) في التفاوض</numerusform>
            <numerusform>{n} أفعال في التفاوض</numerusform>
            <numerusform>{n} فعلا في التفاوض</numerusform>
            <numerusform>{n} فعل في التفاوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} revisions altogether</source>
        <translation>
            <numerusform>{n} تنقيح إجمالا</numerusform>
            <numerusform>تنقيح واحد ({n}) إجمالا</numerusform>
            <numerusform>تنقيحان ({n}) إجمالا</numerusform>
            <numerusform>{n} تنقيحات إجمالا</numerusform>
            <numerusform>{n} تنقيحا إجمالا</numerusform>
            <numerusform>{n} تنقيح إجمالا</numerusform>
        </translation>
    </message>
    <message>
        <source>the file “{name}” that was read</source>
        <translation>الملف «{name}» الذي قُرئ</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a dossier.</source>
        <translation>‏«{name}» مجلد لا ملف قضية.</translation>
    </message>
    <message>
        <source>“{name}” isn’t there; it may have been moved.</source>
        <translation>‏«{name}» غير موجود؛ ربما نُقل.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it was probably cut off when it was copied. Get it anew.</source>
        <translation>‏«{name}» فارغ: الأرجح أنه بُتر عند نسخه. احصل عليه من جديد.</translation>
    </message>
    <message>
        <source>“{name}” is not a dossier of Chapeau, so it is not opened; nothing was changed.</source>
        <translation>‏«{name}» ليس ملف قضية من Chapeau، ولذلك لا يُفتح؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Chapeau; nothing was changed. Install the newest version to open it.</source>
        <translation>أُنشئ «{name}» بإصدار أحدث من Chapeau؛ ولم يتغير شيء. ثبّت أحدث إصدار لفتحه.</translation>
    </message>
    <message>
        <source>“{name}” holds what no dossier of Chapeau holds, so it is not opened.</source>
        <translation>يحوي «{name}» ما لا يحويه أي ملف قضية من Chapeau، ولذلك لا يُفتح.</translation>
    </message>
    <message>
        <source>{name} is decided or amended by now: what was taken in stays; withdraw what is too much.</source>
        <translation>بُتّ في {name} أو عُدّل منذ ذلك الحين: يبقى ما أُدخل؛ اسحب ما زاد منه.</translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation>المقدمون</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>preambular</source>
        <translation>الديباجة</translation>
    </message>
    <message>
        <source>operative</source>
        <translation>المنطوق</translation>
    </message>
    <message>
        <source>table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>الخلية</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>committee or commission</source>
        <translation>اللجنة</translation>
    </message>
    <message>
        <source>session</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>بند جدول الأعمال</translation>
    </message>
    <message>
        <source>item title</source>
        <translation>عنوان البند</translation>
    </message>
    <message>
        <source>That moment is not told any more.</source>
        <translation>لم تعد تلك اللحظة مذكورة.</translation>
    </message>
    <message>
        <source>Only a moment of this branch can be given a name; open the other branch first.</source>
        <translation>لا يمكن تسمية إلا لحظة من هذا الفرع؛ افتح الفرع الآخر أولا.</translation>
    </message>
    <message>
        <source>A proposal is put to the vote when a Member State submits it.</source>
        <translation>يُطرح الاقتراح للتصويت حين تقدمه دولة عضو.</translation>
    </message>
    <message>
        <source>Rule 72: a proposal of States that are not members is put to the vote when a member asks for it.</source>
        <translation>المادة 72: يُطرح اقتراح الدول غير الأعضاء للتصويت حين يطلب ذلك عضو.</translation>
    </message>
    <message>
        <source>Rule 69: a proposal of States that are not members is put to the vote when a member asks for it.</source>
        <translation>المادة 69: يُطرح اقتراح الدول غير الأعضاء للتصويت حين يطلب ذلك عضو.</translation>
    </message>
    <message>
        <source>A proposal is submitted by one State at least.</source>
        <translation>يُقدم الاقتراح من دولة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Provisional rule 38: a proposal of a State that is not a member is put to the vote when a member asks for it.</source>
        <translation>المادة 38 المؤقتة: يُطرح اقتراح دولة غير عضو للتصويت حين يطلب ذلك عضو.</translation>
    </message>
    <message>
        <source>A draft has a main submitter.</source>
        <translation>للمشروع مقدم رئيسي.</translation>
    </message>
    <message>
        <source>A fifth of the committee sponsors or signs a draft before it is introduced.</source>
        <translation>يشارك خُمس أعضاء اللجنة في تقديم المشروع أو يوقعونه قبل عرضه.</translation>
    </message>
</context>
<context>
    <name>Revisions</name>
    <message>
        <source>Draft</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>The text was not named “{name}”.</source>
        <translation>لم يُسمّ النص «{name}».</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>المشروع الجاري</translation>
    </message>
    <message>
        <source>The text as it stands is now {name}.</source>
        <translation>النص بصيغته الحالية هو الآن {name}.</translation>
    </message>
    <message>
        <source>{revision} of {draft}</source>
        <translation>‏{revision} من {draft}</translation>
    </message>
    <message>
        <source>{draft}, from {revision}</source>
        <translation>‏{draft}، من {revision}</translation>
    </message>
    <message>
        <source>{draft}, copy</source>
        <translation>‏{draft}، نسخة</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>‏{names} أو {last}</translation>
    </message>
    <message>
        <source>Reading {names}</source>
        <translation>قراءة {names}</translation>
    </message>
    <message>
        <source>There is no revision yet to track changes from; name one first, then edit and export.</source>
        <translation>لا تنقيح بعد تُتعقب التغييرات منه؛ سمّ تنقيحا أولا ثم حرّر وصدّر.</translation>
    </message>
    <message>
        <source>Name a revision…</source>
        <translation>تسمية تنقيح…</translation>
    </message>
    <message>
        <source>Save as dossier</source>
        <translation>حفظ كملف قضية</translation>
    </message>
    <message>
        <source>The dossier is now {file}.</source>
        <translation>ملف القضية الآن هو {file}.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>A copy is in {file}.</source>
        <translation>توجد نسخة في {file}.</translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation>الفرع {name}</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>بصيغته الحالية</translation>
    </message>
    <message>
        <source>A named revision stays as it is; open it as a copy to change it.</source>
        <translation>يبقى التنقيح المسمى كما هو؛ افتحه كنسخة لتغييره.</translation>
    </message>
    <message>
        <source>{introduction}. A named revision stays as it is.</source>
        <translation>‏{introduction}. يبقى التنقيح المسمى كما هو.</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>للقراءة فقط.</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>فتح كنسخة</translation>
    </message>
    <message>
        <source>No revision has a name yet. Name one when the text goes round the room; it then stays as it is.</source>
        <translation>لم يُسمّ أي تنقيح بعد. سمّ واحدا حين يُوزع النص؛ ويبقى بعدها كما هو.</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>التنقيحات</translation>
    </message>
    <message>
        <source>&amp;Name a revision…</source>
        <translation>&amp;تسمية تنقيح…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;مقارنة مع…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Open as a &amp;copy</source>
        <translation>فتح &amp;كنسخة</translation>
    </message>
    <message>
        <source>Hide the &amp;redline</source>
        <translation>&amp;إخفاء التغييرات</translation>
    </message>
    <message>
        <source>Show &amp;redline against it</source>
        <translation>إظهار &amp;التغييرات مقارنة به</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>&amp;مقارنة مع…</translation>
    </message>
    <message>
        <source>&amp;Propose the difference…</source>
        <translation>ا&amp;قتراح الفرق…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;تغيير الاسم…</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>A copy to send is in {name}: it was read again and holds what you chose.</source>
        <translation>توجد نسخة للإرسال في {name}: قُرئت من جديد وفيها ما اخترته.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>كتابة {name}</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>للإرسال</translation>
    </message>
    <message>
        <source>Save a copy to send</source>
        <translation>حفظ نسخة للإرسال</translation>
    </message>
    <message>
        <source>“{name}” is this very dossier; choose another name for the copy.</source>
        <translation>‏«{name}» هو ملف القضية هذا نفسه؛ اختر للنسخة اسما آخر.</translation>
    </message>
    <message>
        <source>The &amp;present text alone</source>
        <translation>ال&amp;نص الحالي وحده</translation>
    </message>
    <message>
        <source>The present text and the revisions with a &amp;name that led to it</source>
        <translation>النص الحالي والتنقيحات ال&amp;مسماة التي أدت إليه</translation>
    </message>
    <message>
        <source>The &amp;whole history: every revision, every branch, every edit</source>
        <translation>السجل التاريخي &amp;كله: كل تنقيح وكل فرع وكل تعديل</translation>
    </message>
    <message>
        <source>P&amp;roposals, positions, and how each paragraph stands</source>
        <translation>ال&amp;اقتراحات والمواقف وحالة كل فقرة</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>الت&amp;عليقات</translation>
    </message>
    <message>
        <source>The &amp;ledger of sponsors</source>
        <translation>&amp;سجل المقدمين</translation>
    </message>
    <message>
        <source>N&amp;ames of those who wrote and recorded it</source>
        <translation>أسماء من كت&amp;بوه وسجلوه</translation>
    </message>
    <message>
        <source>The &amp;files that were opened, as they are</source>
        <translation>الملفات التي &amp;فُتحت، كما هي</translation>
    </message>
    <message>
        <source>The copy is made anew of what you choose, and of nothing else. Your private notes are never in it.</source>
        <translation>تُصنع النسخة من جديد مما تختاره ولا شيء غيره. ولا تكون ملاحظاتك الخاصة فيها أبدا.</translation>
    </message>
    <message>
        <source>Save a copy of {name} to send</source>
        <translation>حفظ نسخة من {name} للإرسال</translation>
    </message>
    <message>
        <source>&amp;Save the copy…</source>
        <translation>&amp;حفظ النسخة…</translation>
    </message>
    <message>
        <source>What the file will tell</source>
        <translation>ما سيقوله الملف</translation>
    </message>
    <message>
        <source>The text as it stands now, with its masthead and notes.</source>
        <translation>النص بصيغته الحالية، مع ترويسته وحواشيه.</translation>
    </message>
    <message>
        <source>Files, with all that they tell themselves: {names}.</source>
        <translation>ملفات بكل ما تقوله هي نفسها: {names}.</translation>
    </message>
    <message>
        <source>People: {names}.</source>
        <translation>أشخاص: {names}.</translation>
    </message>
    <message>
        <source>No name of anybody who wrote or recorded it.</source>
        <translation>لا اسم لأي ممن كتبوه أو سجلوه.</translation>
    </message>
    <message>
        <source>Revisions: {names}.</source>
        <translation>تنقيحات: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier text(s) that proposals were made for.</source>
        <translation>
            <numerusform>%n نص سابق قُدمت له اقتراحات.</numerusform>
            <numerusform>نص سابق واحد قُدمت له اقتراحات.</numerusform>
            <numerusform>نصان سابقان قُدمت لهما اقتراحات.</numerusform>
            <numerusform>%n نصوص سابقة قُدمت لها اقتراحات.</numerusform>
            <numerusform>%n نصا سابقا قُدمت لها اقتراحات.</numerusform>
            <numerusform>%n نص سابق قُدمت لها اقتراحات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Branches: {names}.</source>
        <translation>فروع: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) one by one, also those that were taken back.</source>
        <translation>
            <numerusform>%n تعديل.</numerusform>
            <numerusform>تعديل واحد، ولو رُجع عنه.</numerusform>
            <numerusform>تعديلان كل على حدة، بما فيهما ما رُجع عنه.</numerusform>
            <numerusform>%n تعديلات كل على حدة، بما فيها ما رُجع عنه.</numerusform>
            <numerusform>%n تعديلا كل على حدة، بما فيها ما رُجع عنه.</numerusform>
            <numerusform>%n تعديل كل على حدة، بما فيها ما رُجع عنه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of the negotiation, with the delegations named in them.</source>
        <translation>
            <numerusform>%n فعل في التفاوض، مع الوفود المذكورة فيه.</numerusform>
            <numerusform>فعل واحد في التفاوض، مع الوفود المذكورة فيه.</numerusform>
            <numerusform>فعلان في التفاوض، مع الوفود المذكورة فيهما.</numerusform>
            <numerusform>%n أفعال في التفاوض، مع الوفود المذكورة فيها.</numerusform>
            <numerusform>%n فعلا في التفاوض، مع الوفود المذكورة فيها.</numerusform>
            <numerusform>%n فعل في التفاوض، مع الوفود المذكورة فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and answer(s).</source>
        <translation>
            <numerusform>%n تعليق أو رد.</numerusform>
            <numerusform>تعليق أو رد واحد.</numerusform>
            <numerusform>تعليقان أو ردان.</numerusform>
            <numerusform>%n تعليقات وردود.</numerusform>
            <numerusform>%n تعليقا وردا.</numerusform>
            <numerusform>%n تعليق ورد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in the ledger of sponsors.</source>
        <translation>
            <numerusform>%n سطر في سجل المقدمين.</numerusform>
            <numerusform>سطر واحد في سجل المقدمين.</numerusform>
            <numerusform>سطران في سجل المقدمين.</numerusform>
            <numerusform>%n أسطر في سجل المقدمين.</numerusform>
            <numerusform>%n سطرا في سجل المقدمين.</numerusform>
            <numerusform>%n سطر في سجل المقدمين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>‏{names} و%n أخرى</numerusform>
            <numerusform>‏{names} وواحد آخر</numerusform>
            <numerusform>‏{names} واثنان آخران</numerusform>
            <numerusform>‏{names} و%n أخرى</numerusform>
            <numerusform>‏{names} و%n أخرى</numerusform>
            <numerusform>‏{names} و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>make room or choose another place</source>
        <translation>أفسح مكانا أو اختر موضعا آخر</translation>
    </message>
    <message>
        <source>nothing may be written in {folder}</source>
        <translation>لا يُسمح بالكتابة في {folder}</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>اختر مجلدا آخر</translation>
    </message>
    <message>
        <source>{folder} can’t be reached</source>
        <translation>لا يمكن الوصول إلى {folder}</translation>
    </message>
    <message>
        <source>look whether the drive is still there</source>
        <translation>تحقق من أن القرص لا يزال موصولا</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>اسمه طويل جدًا</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>يحمل مجلد هذا الاسم</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>اختر اسما آخر</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>رفض النظام</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>اختر موضعا آخر</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Your draft is unchanged; {advice} and try again.</source>
        <translation>لم يُكتب {file}: {reason}. مشروعك لم يتغير؛ {advice} وأعد المحاولة.</translation>
    </message>
    <message>
        <source>{file} was not written: the draft holds something that Chapeau can’t write yet ({kind}). Your draft is unchanged.</source>
        <translation>لم يُكتب {file}: في المشروع شيء لا يستطيع Chapeau كتابته بعد ({kind}). مشروعك لم يتغير.</translation>
    </message>
    <message>
        <source>{name} can’t be read: it holds something that Chapeau doesn’t understand ({kind}). The file is unchanged; save it anew with the program that made it, or copy its text.</source>
        <translation>تعذرت قراءة {name}: فيه شيء لا يفهمه Chapeau ‏({kind}). الملف لم يتغير؛ احفظه من جديد بالبرنامج الذي أنشأه أو انسخ نصه.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Of each draft the last {last} backups stay, one of each of the last {days} days, and one of each of the last {weeks} weeks. They lie in a folder beside its dossier.</source>
        <translation>يُحتفظ لكل مشروع بآخر النسخ الاحتياطية ({last})، وبواحدة لكل يوم من الأيام الأخيرة ({days})، وبواحدة لكل أسبوع من الأسابيع الأخيرة ({weeks}). وهي في مجلد بجانب ملف قضيته.</translation>
    </message>
    <message>
        <source>Drafts with backups</source>
        <translation>المشاريع التي لها نسخ احتياطية</translation>
    </message>
    <message>
        <source>No draft that was open lately has a backup yet.</source>
        <translation>لا نسخة احتياطية بعد لأي مشروع فُتح مؤخرا.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>فتح ال&amp;مجلد</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), the last of {date}</source>
        <translation>
            <numerusform>%n نسخة احتياطية، {date}</numerusform>
            <numerusform>نسخة احتياطية واحدة، في {date}</numerusform>
            <numerusform>نسختان احتياطيتان، آخرهما في {date}</numerusform>
            <numerusform>%n نسخ احتياطية، آخرها في {date}</numerusform>
            <numerusform>%n نسخة احتياطية، آخرها في {date}</numerusform>
            <numerusform>%n نسخة احتياطية، آخرها في {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Find a command, or keys such as Ctrl+B</source>
        <translation>ابحث عن أمر أو عن مفاتيح مثل Ctrl+B</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>اضغط المفاتيح الجديدة هنا</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>المفاتيح الم&amp;عتادة</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>ال&amp;كل كالمعتاد</translation>
    </message>
    <message>
        <source>{keys} is for “{command}” already.</source>
        <translation>‏{keys} مخصص بالفعل للأمر «{command}».</translation>
    </message>
    <message>
        <source>&amp;Take it from “{command}”</source>
        <translation>أ&amp;خذه من «{command}»</translation>
    </message>
    <message>
        <source>{command}: {keys}</source>
        <translation>‏{command}: {keys}</translation>
    </message>
    <message>
        <source>{command} has no keys.</source>
        <translation>لا مفاتيح للأمر «{command}».</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>&amp;Keys of “{command}”</source>
        <translation>م&amp;فاتيح «{command}»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Open at the start what was open last</source>
        <translation>&amp;فتح ما كان مفتوحا آخر مرة عند البدء</translation>
    </message>
    <message>
        <source>&amp;Delegation or name</source>
        <translation>ال&amp;وفد أو الاسم</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>For menus and messages, from the next start on; drafts keep their own.</source>
        <translation>للقوائم والرسائل، ابتداء من التشغيل التالي؛ وتحتفظ المشاريع بلغاتها.</translation>
    </message>
    <message>
        <source>&amp;Typographic marks and spaces as I type</source>
        <translation>علامات ومسافات &amp;طباعية أثناء الكتابة</translation>
    </message>
    <message>
        <source>Those of the draft’s language: “ ” in English; « » in French, and a space that does not break before : ; ! ? To have what you typed, undo.</source>
        <translation>علامات لغة المشروع: “ ” بالإنكليزية؛ و« » بالفرنسية، ومسافة غير فاصلة قبل : ; ! ? وللرجوع إلى ما كتبته، تراجع.</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;تقليل الحركة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأل&amp;وان</translation>
    </message>
    <message>
        <source>For drafts that were not made larger or smaller in their own window.</source>
        <translation>للمشاريع التي لم تُكبَّر أو تُصغَّر في نافذتها.</translation>
    </message>
    <message>
        <source>&amp;Size of the page</source>
        <translation>&amp;حجم الصفحة</translation>
    </message>
    <message>
        <source>Cursors don’t blink, menus don’t slide, and no bar runs to and fro.</source>
        <translation>لا يومض المؤشر، ولا تنزلق القوائم، ولا يتحرك شريط ذهابا وإيابا.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>As received</source>
        <translation>كما ورد</translation>
    </message>
    <message>
        <source>Sample negotiation</source>
        <translation>مثال على تفاوض</translation>
    </message>
    <message>
        <source>Untitled draft</source>
        <translation>مشروع بلا عنوان</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>The word is not kept: {why}.</source>
        <translation>لم تُحفظ الكلمة: {why}.</translation>
    </message>
    <message>
        <source>There is no dictionary for {language}: the spelling isn’t checked.</source>
        <translation>لا قاموس للغة {language}: لا يُدقق الإملاء.</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>يجري البحث عن بدائل…</translation>
    </message>
    <message>
        <source>&amp;Add “{word}” to my words</source>
        <translation>إ&amp;ضافة «{word}» إلى كلماتي</translation>
    </message>
    <message>
        <source>Ign&amp;ore “{word}” in this draft</source>
        <translation>&amp;تجاهل «{word}» في هذا المشروع</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا بدائل</translation>
    </message>
    <message>
        <source>&amp;Mark misspelt words as I type</source>
        <translation>تم&amp;ييز الكلمات المغلوطة أثناء الكتابة</translation>
    </message>
    <message>
        <source>No words yet. Add one below, or at a word that is marked.</source>
        <translation>لا كلمات بعد. أضف كلمة أدناه، أو عند كلمة مميزة.</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>كلماتي</translation>
    </message>
    <message>
        <source>A name or word</source>
        <translation>اسم أو كلمة</translation>
    </message>
    <message>
        <source>A word to add</source>
        <translation>كلمة للإضافة</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>M&amp;y words count as right in every draft. Double-click one to correct it.</source>
        <translation>&amp;كلماتي تُعد صحيحة في كل المشاريع. انقر مزدوجا على كلمة لتصحيحها.</translation>
    </message>
    <message>
        <source>Your words can’t be written: {why}. They are kept until Chapeau is closed.</source>
        <translation>لا يمكن كتابة كلماتك: {why}. وتُحفظ إلى أن يُغلق Chapeau.</translation>
    </message>
    <message>
        <source>Put this word in its place</source>
        <translation>وضع هذه الكلمة في موضعها</translation>
    </message>
    <message>
        <source>the right word</source>
        <translation>الكلمة الصحيحة</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>Leave this word and go on to the next</source>
        <translation>ترك هذه الكلمة والانتقال إلى التالية</translation>
    </message>
    <message>
        <source>Add it to my words: it counts as right in every draft</source>
        <translation>إضافتها إلى كلماتي: تُعد صحيحة في كل المشاريع</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;تجاهل</translation>
    </message>
    <message>
        <source>Ignore it in this draft</source>
        <translation>تجاهلها في هذا المشروع</translation>
    </message>
    <message>
        <source>Stop checking (Esc)</source>
        <translation>إيقاف التدقيق (Esc)</translation>
    </message>
    <message>
        <source>Stop checking the spelling</source>
        <translation>إيقاف تدقيق الإملاء</translation>
    </message>
    <message>
        <source>Not in the dictionary: “{word}”</source>
        <translation>ليست في القاموس: «{word}»</translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this draft.</source>
        <translation>لا قاموس للغة هذا المشروع.</translation>
    </message>
    <message>
        <source>Every word is spelt as it should be.</source>
        <translation>كل الكلمات مكتوبة كما ينبغي.</translation>
    </message>
    <message>
        <source>Checking the spelling…</source>
        <translation>يجري تدقيق الإملاء…</translation>
    </message>
</context>
<context>
    <name>Sponsors</name>
    <message>
        <source>&amp;Main sponsor</source>
        <translation>&amp;مقدم رئيسي</translation>
    </message>
    <message>
        <source>&amp;Sponsor</source>
        <translation>م&amp;قدم</translation>
    </message>
    <message>
        <source>&amp;Additional sponsor</source>
        <translation>مقدم &amp;إضافي</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;تأكيد</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;سحب</translation>
    </message>
    <message>
        <source>&amp;Sponsors again</source>
        <translation>&amp;انضمام من جديد</translation>
    </message>
    <message>
        <source>Speaks on &amp;behalf of…</source>
        <translation>&amp;يتكلم باسم…</translation>
    </message>
    <message>
        <source>Is a m&amp;ember of the body</source>
        <translation>&amp;عضو في الهيئة</translation>
    </message>
    <message>
        <source>&amp;Remove: entered by mistake</source>
        <translation>إزالة: &amp;أُدخل خطأ</translation>
    </message>
    <message>
        <source>Add as written</source>
        <translation>إضافة كما كُتب</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك جانبا</translation>
    </message>
    <message>
        <source>Only for itself</source>
        <translation>باسمه وحده</translation>
    </message>
    <message>
        <source>Another group</source>
        <translation>مجموعة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) not known as that of one State. Choose what is meant; nothing is added before you do.</source>
        <translation>
            <numerusform>%n اسم لا يُعرف كاسم دولة واحدة. اختر المقصود؛ ولن يضاف شيء قبل ذلك.</numerusform>
            <numerusform>اسم واحد لا يُعرف كاسم دولة واحدة. اختر المقصود؛ ولن يضاف شيء قبل ذلك.</numerusform>
            <numerusform>اسمان لا يُعرفان كاسم دولة واحدة. اختر المقصود؛ ولن يضاف شيء قبل ذلك.</numerusform>
            <numerusform>%n أسماء لا تُعرف كاسم دولة واحدة. اختر المقصود؛ ولن يضاف شيء قبل ذلك.</numerusform>
            <numerusform>%n اسما لا يُعرف كاسم دولة واحدة. اختر المقصود؛ ولن يضاف شيء قبل ذلك.</numerusform>
            <numerusform>%n اسم لا يُعرف كاسم دولة واحدة. اختر المقصود؛ ولن يضاف شيء قبل ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is meant?</source>
        <translation>من المقصود؟</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>What “{words}” means</source>
        <translation>ما تعنيه «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>{group}: its %n member(s)</source>
        <translation>
            <numerusform>‏{group}: أعضاؤها الـ %n</numerusform>
            <numerusform>‏{group}: عضوها</numerusform>
            <numerusform>‏{group}: عضواها</numerusform>
            <numerusform>‏{group}: أعضاؤها الـ %n</numerusform>
            <numerusform>‏{group}: أعضاؤها الـ %n</numerusform>
            <numerusform>‏{group}: أعضاؤها الـ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A State sponsors in the name of a group: add that State and set its group.</source>
        <translation>تشارك الدولة في التقديم باسم مجموعة: أضف تلك الدولة وحدد مجموعتها.</translation>
    </message>
    <message>
        <source>Paste or type the names: one a line, or divided by commas. Abbreviations will do.</source>
        <translation>الصق الأسماء أو اكتبها: اسم في كل سطر، أو تفصل بينها فواصل. وتكفي المختصرات.</translation>
    </message>
    <message>
        <source>Add a list of sponsors</source>
        <translation>إضافة قائمة بمقدمي المشروع</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;بصفة</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>انضم في</translation>
    </message>
    <message>
        <source>&amp;Joined on</source>
        <translation>&amp;انضم في</translation>
    </message>
    <message>
        <source>For whom {name} speaks</source>
        <translation>باسم من يتكلم {name}</translation>
    </message>
    <message>
        <source>A note in the sponsor line says so. You can edit its words.</source>
        <translation>تبين ذلك حاشية في سطر المقدمين. ويمكنك تعديل صيغتها.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;المجموعة</translation>
    </message>
    <message>
        <source>&amp;On behalf of</source>
        <translation>&amp;باسم</translation>
    </message>
    <message>
        <source>Bodies differ in these words: change what yours says otherwise.</source>
        <translation>تختلف الهيئات في هذه الصيغ: غيّر ما تقوله هيئتك خلاف ذلك.</translation>
    </message>
    <message>
        <source>Words of the sponsor line</source>
        <translation>صيغ سطر المقدمين</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>نوع الوثيقة</translation>
    </message>
    <message>
        <source>As the draft’s line has it</source>
        <translation>كما في سطر المشروع</translation>
    </message>
    <message>
        <source>&amp;Kind of document</source>
        <translation>&amp;نوع الوثيقة</translation>
    </message>
    <message>
        <source>Note on &amp;non-members</source>
        <translation>&amp;حاشية عن غير الأعضاء</translation>
    </message>
    <message>
        <source>Empty: they bear no asterisk.</source>
        <translation>فارغ: لا يحملون نجمة.</translation>
    </message>
    <message>
        <source>Note on the &amp;list</source>
        <translation>حاشية على ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Empty: there is none.</source>
        <translation>فارغ: لا حاشية.</translation>
    </message>
    <message>
        <source>Name &amp;groups in brackets, not in a note</source>
        <translation>&amp;تسمية المجموعات بين قوسين لا في حاشية</translation>
    </message>
    <message>
        <source>Only for a draft that no State sponsors: “the Chair”, “the Vice-Chair of the Committee, …”.</source>
        <translation>لمشروع لا تقدمه أي دولة فقط: «الرئيس»، «نائبة رئيس اللجنة، …».</translation>
    </message>
    <message>
        <source>&amp;Submitted by</source>
        <translation>&amp;مقدم من</translation>
    </message>
    <message>
        <source>On what &amp;basis</source>
        <translation>على &amp;أي أساس</translation>
    </message>
    <message>
        <source>on the basis of informal consultations on draft resolution …</source>
        <translation>على أساس مشاورات غير رسمية بشأن مشروع القرار …</translation>
    </message>
    <message>
        <source>Add a State: name or abbreviation</source>
        <translation>إضافة دولة: الاسم أو المختصر</translation>
    </message>
    <message>
        <source>Add a sponsor</source>
        <translation>إضافة مقدم</translation>
    </message>
    <message>
        <source>Type a name or abbreviation, or paste a list, and press Enter.</source>
        <translation>اكتب اسما أو مختصرا، أو الصق قائمة، ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>States that may be meant</source>
        <translation>دول قد تكون مقصودة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>المنسحبون</translation>
    </message>
    <message>
        <source>not confirmed since “{text}”</source>
        <translation>لم يؤكد منذ «{text}»</translation>
    </message>
    <message>
        <source>not confirmed since the text changed</source>
        <translation>لم يؤكد منذ تغيّر النص</translation>
    </message>
    <message>
        <source>for {group}</source>
        <translation>باسم {group}</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>غير عضو</translation>
    </message>
    <message>
        <source>joined {day}</source>
        <translation>انضم في {day}</translation>
    </message>
    <message>
        <source>joined on no known day</source>
        <translation>انضم في تاريخ غير معروف</translation>
    </message>
    <message>
        <source>withdrew {day}</source>
        <translation>انسحب في {day}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Nobody sponsors this draft yet. Type the name of a State above and press Enter, or paste a whole list: the sponsor line is made from it.</source>
        <translation>لا مقدمين لهذا المشروع بعد. اكتب اسم دولة أعلاه واضغط Enter، أو الصق قائمة كاملة: ومنها يُصاغ سطر المقدمين.</translation>
    </message>
    <message>
        <source>The draft’s sponsor line says so already.</source>
        <translation>سطر المقدمين في المشروع يقول ذلك بالفعل.</translation>
    </message>
    <message>
        <source>Add as</source>
        <translation>إضافة بصفة</translation>
    </message>
    <message>
        <source>Only those who have not confirmed</source>
        <translation>من لم يؤكدوا فقط</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>مقدمو المشروع</translation>
    </message>
    <message>
        <source>&amp;Take them from the draft’s sponsor line</source>
        <translation>&amp;أخذهم من سطر المقدمين في المشروع</translation>
    </message>
    <message>
        <source>Sponsor line</source>
        <translation>سطر المقدمين</translation>
    </message>
    <message>
        <source>&amp;Write the sponsor line into the draft</source>
        <translation>&amp;كتابة سطر المقدمين في المشروع</translation>
    </message>
    <message>
        <source>&amp;List for the secretariat</source>
        <translation>&amp;قائمة للأمانة</translation>
    </message>
    <message>
        <source>More about the sponsors</source>
        <translation>إجراءات أخرى بشأن المقدمين</translation>
    </message>
    <message>
        <source>The sponsor line is written into the draft.</source>
        <translation>كُتب سطر المقدمين في المشروع.</translation>
    </message>
    <message>
        <source>The list for the secretariat is on the clipboard.</source>
        <translation>القائمة المعدة للأمانة في الحافظة.</translation>
    </message>
    <message>
        <source>The list of those who have not confirmed is on the clipboard.</source>
        <translation>قائمة من لم يؤكدوا في الحافظة.</translation>
    </message>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation>جدول (*.csv);;نص (*.txt)</translation>
    </message>
    <message>
        <source>List for the secretariat</source>
        <translation>قائمة للأمانة</translation>
    </message>
    <message>
        <source>Sponsors.csv</source>
        <translation>مقدمو المشروع.csv</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>كُتب {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sponsor(s)</source>
        <translation>
            <numerusform>%n مقدم</numerusform>
            <numerusform>%n مقدم</numerusform>
            <numerusform>%n مقدمان</numerusform>
            <numerusform>%n مقدمين</numerusform>
            <numerusform>%n مقدما</numerusform>
            <numerusform>%n مقدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>%n لم يؤكد</numerusform>
            <numerusform>%n لم يؤكد</numerusform>
            <numerusform>%n لم يؤكدا</numerusform>
            <numerusform>%n لم يؤكدوا</numerusform>
            <numerusform>%n لم يؤكدوا</numerusform>
            <numerusform>%n لم يؤكدوا</numerusform>
        </translation>
    </message>
    <message>
        <source>all confirmed</source>
        <translation>أكد الجميع</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Copy those &amp;not confirmed</source>
        <translation>نسخ &amp;من لم يؤكدوا</translation>
    </message>
    <message>
        <source>Add a &amp;list…</source>
        <translation>&amp;إضافة قائمة…</translation>
    </message>
    <message>
        <source>&amp;Words of the sponsor line…</source>
        <translation>&amp;صيغ سطر المقدمين…</translation>
    </message>
    <message>
        <source>The text has changed: &amp;ask all again</source>
        <translation>&amp;تغيّر النص: سؤال الجميع من جديد</translation>
    </message>
    <message>
        <source>Add &amp;as</source>
        <translation>&amp;إضافة بصفة</translation>
    </message>
    <message numerus="yes">
        <source>%n sponsor(s) added.</source>
        <translation>
            <numerusform>أُضيف %n مقدم.</numerusform>
            <numerusform>أُضيف مقدم واحد.</numerusform>
            <numerusform>أُضيف مقدمان.</numerusform>
            <numerusform>أُضيف %n مقدمين.</numerusform>
            <numerusform>أُضيف %n مقدما.</numerusform>
            <numerusform>أُضيف %n مقدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}: in the list already.</source>
        <translation>‏{names}: في القائمة بالفعل.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Kept by Chapeau</source>
        <translation>يحفظه Chapeau</translation>
    </message>
    <message>
        <source>Drafts and files that you open will be listed here.</source>
        <translation>تُدرج هنا المشاريع والملفات التي تفتحها.</translation>
    </message>
    <message>
        <source>Write, compare and redline draft resolutions. Everything stays with you.</source>
        <translation>كتابة مشاريع القرارات ومقارنتها وتمييز تغييراتها. ويبقى كل شيء لديك.</translation>
    </message>
    <message>
        <source>&amp;New draft</source>
        <translation>&amp;مشروع جديد</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;فتح ملف…</translation>
    </message>
    <message>
        <source>&amp;Sample negotiation</source>
        <translation>مثال &amp;على تفاوض</translation>
    </message>
    <message>
        <source>Or drop files on this window.</source>
        <translation>أو أفلت ملفات على هذه النافذة.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Recent drafts</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Where the cursor stands</source>
        <translation>موضع المؤشر</translation>
    </message>
    <message>
        <source>Preambular and operative paragraphs</source>
        <translation>فقرات الديباجة والمنطوق</translation>
    </message>
    <message>
        <source>Changes against the revision</source>
        <translation>التغييرات مقارنة بالتنقيح</translation>
    </message>
    <message>
        <source>The branch that is worked on; press to work on another</source>
        <translation>الفرع قيد العمل؛ اضغط للعمل على غيره</translation>
    </message>
    <message>
        <source>Whether everything is saved</source>
        <translation>هل كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>{preambular} PP · {operative} OP</source>
        <translation>⁦{preambular} PP⁩ · ⁦{operative} OP⁩</translation>
    </message>
    <message>
        <source>No changes against “{revision}”</source>
        <translation>لا تغييرات مقارنة بـ «{revision}»</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) against “{revision}”</source>
        <translation>
            <numerusform>%n تغيير مقارنة بـ «{revision}»</numerusform>
            <numerusform>تغيير واحد مقارنة بـ «{revision}»</numerusform>
            <numerusform>تغييران مقارنة بـ «{revision}»</numerusform>
            <numerusform>%n تغييرات مقارنة بـ «{revision}»</numerusform>
            <numerusform>%n تغييرا مقارنة بـ «{revision}»</numerusform>
            <numerusform>%n تغيير مقارنة بـ «{revision}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) proposed</source>
        <translation>
            <numerusform>%n تغيير مقترح</numerusform>
            <numerusform>تغيير مقترح واحد</numerusform>
            <numerusform>تغييران مقترحان</numerusform>
            <numerusform>%n تغييرات مقترحة</numerusform>
            <numerusform>%n تغييرا مقترحا</numerusform>
            <numerusform>%n تغيير مقترح</numerusform>
        </translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation>الفرع {name}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>agreed ad ref</source>
        <translation>متفق عليها رهن الاستشارة</translation>
    </message>
    <message>
        <source>agreed in informals</source>
        <translation>متفق عليها في المشاورات غير الرسمية</translation>
    </message>
    <message>
        <source>agreed in the committee</source>
        <translation>متفق عليها في اللجنة</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>أُعيد فتحها</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>accepted in part</source>
        <translation>مقبول جزئيا</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>حل محله غيره</translation>
    </message>
    <message>
        <source>left for the committee</source>
        <translation>متروك للجنة</translation>
    </message>
    <message>
        <source>support</source>
        <translation>تأييد</translation>
    </message>
    <message>
        <source>oppose</source>
        <translation>معارضة</translation>
    </message>
    <message>
        <source>retain</source>
        <translation>تمسك بالنص</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>تحفظ</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>مرن</translation>
    </message>
    <message>
        <source>awaiting capital</source>
        <translation>بانتظار العاصمة</translation>
    </message>
    <message>
        <source>reword</source>
        <translation>تغيير الصياغة</translation>
    </message>
    <message>
        <source>new paragraph</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>divide</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>join</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>style</source>
        <translation>تنسيق</translation>
    </message>
    <message>
        <source>role</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>same</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدلة</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>مضافة</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقولة</translation>
    </message>
    <message>
        <source>split</source>
        <translation>مقسمة</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>مدمجة</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>معاد ترقيمها</translation>
    </message>
    <message>
        <source>main sponsor</source>
        <translation>مقدم رئيسي</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>مقدم</translation>
    </message>
    <message>
        <source>additional sponsor</source>
        <translation>مقدم إضافي</translation>
    </message>
    <message>
        <source>Main sponsors</source>
        <translation>المقدمون الرئيسيون</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>مقدمو المشروع</translation>
    </message>
    <message>
        <source>Additional sponsors</source>
        <translation>المقدمون الإضافيون</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Organ line</source>
        <translation>سطر الهيئة</translation>
    </message>
    <message>
        <source>Sponsor line</source>
        <translation>سطر المقدمين</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>committee or commission</source>
        <translation>اللجنة</translation>
    </message>
    <message>
        <source>session</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>place and dates</source>
        <translation>المكان والتاريخ</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>بند جدول الأعمال</translation>
    </message>
    <message>
        <source>title of the item</source>
        <translation>عنوان البند</translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed</source>
        <translation>اتُفق على {agreed} من {all}</translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed, {pending} pending</source>
        <translation>اتُفق على {agreed} من {all}، و{pending} بانتظار التأكيد</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>‏{names} و{last}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>‏، </translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undone: {what}.</source>
        <translation>تم التراجع عن: {what}.</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>تمت الإعادة: {what}.</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>the sign as it is printed</source>
        <translation>العلامة كما تُطبع</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>اللصق</translation>
    </message>
    <message>
        <source>cutting</source>
        <translation>القص</translation>
    </message>
    <message>
        <source>moving words</source>
        <translation>نقل كلمات</translation>
    </message>
    <message>
        <source>a new paragraph</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <source>joining paragraphs</source>
        <translation>دمج فقرات</translation>
    </message>
    <message>
        <source>a lower level</source>
        <translation>مستوى أدنى</translation>
    </message>
    <message>
        <source>a higher level</source>
        <translation>مستوى أعلى</translation>
    </message>
    <message>
        <source>another kind of paragraph</source>
        <translation>نوع آخر من الفقرات</translation>
    </message>
    <message>
        <source>moving a paragraph</source>
        <translation>نقل فقرة</translation>
    </message>
    <message>
        <source>italics</source>
        <translation>الخط المائل</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>الخط العريض</translation>
    </message>
    <message>
        <source>a new row</source>
        <translation>صف جديد</translation>
    </message>
    <message>
        <source>deleting rows</source>
        <translation>حذف صفوف</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>حذف حاشية</translation>
    </message>
    <message>
        <source>a correction of spelling</source>
        <translation>تصحيح إملائي</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>الاستبدال</translation>
    </message>
    <message>
        <source>the masthead</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>lifting brackets</source>
        <translation>رفع الأقواس المعقوفة</translation>
    </message>
    <message>
        <source>a proposal divided by paragraph</source>
        <translation>تقسيم مقترح حسب الفقرات</translation>
    </message>
    <message>
        <source>what was taken in from files</source>
        <translation>ما أُخذ من الملفات</translation>
    </message>
    <message numerus="yes">
        <source>{what}, and %n more</source>
        <translation>
            <numerusform>{what}، دون غيره</numerusform>
            <numerusform>{what}، و%n آخر</numerusform>
            <numerusform>{what}، واثنان آخران</numerusform>
            <numerusform>{what}، و%n أخرى</numerusform>
            <numerusform>{what}، و%n أخرى</numerusform>
            <numerusform>{what}، و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>{name}, as of {moment}</source>
        <translation>‏{name}، في {moment}</translation>
    </message>
    <message>
        <source>The text of {date} is now {name}.</source>
        <translation>نص {date} هو الآن {name}.</translation>
    </message>
    <message>
        <source>As it began</source>
        <translation>كما بدأ</translation>
    </message>
    <message>
        <source>Before a pause</source>
        <translation>قبل توقف</translation>
    </message>
    <message>
        <source>Before a great change</source>
        <translation>قبل تغيير كبير</translation>
    </message>
    <message>
        <source>While at work</source>
        <translation>أثناء العمل</translation>
    </message>
    <message>
        <source>Before a paste</source>
        <translation>قبل لصق</translation>
    </message>
    <message>
        <source>Before a proposal was accepted</source>
        <translation>قبل قبول اقتراح</translation>
    </message>
    <message>
        <source>Before a conflict was settled</source>
        <translation>قبل تسوية تعارض</translation>
    </message>
    <message>
        <source>Before a new numbering</source>
        <translation>قبل ترقيم جديد</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>&amp;Only what has a name</source>
        <translation>&amp;المسماة فقط</translation>
    </message>
    <message>
        <source>&amp;Mark what changed since</source>
        <translation>تم&amp;ييز ما تغيّر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>&amp;Restore as a copy</source>
        <translation>ا&amp;ستعادة كنسخة</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>&amp;مقارنة بالحالي</translation>
    </message>
    <message>
        <source>&amp;Name it…</source>
        <translation>&amp;تسميته…</translation>
    </message>
    <message>
        <source>&amp;Propose the difference…</source>
        <translation>ا&amp;قتراح الفرق…</translation>
    </message>
    <message>
        <source>Versions of {name}</source>
        <translation>إصدارات {name}</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>بصيغته الحالية</translation>
    </message>
    <message>
        <source>the same text as now</source>
        <translation>النص نفسه كما هو الآن</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message numerus="yes">
        <source>%n changed paragraph(s)</source>
        <translation>
            <numerusform>%n فقرة متغيرة</numerusform>
            <numerusform>فقرة متغيرة واحدة</numerusform>
            <numerusform>فقرتان متغيرتان</numerusform>
            <numerusform>%n فقرات متغيرة</numerusform>
            <numerusform>%n فقرة متغيرة</numerusform>
            <numerusform>%n فقرة متغيرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation>الفرع {name}</translation>
    </message>
    <message>
        <source>Kept for a proposal</source>
        <translation>محفوظ من أجل اقتراح</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) since</source>
        <translation>
            <numerusform>%n تعديل منذ ذلك الحين</numerusform>
            <numerusform>تعديل واحد منذ ذلك الحين</numerusform>
            <numerusform>تعديلان منذ ذلك الحين</numerusform>
            <numerusform>%n تعديلات منذ ذلك الحين</numerusform>
            <numerusform>%n تعديلا منذ ذلك الحين</numerusform>
            <numerusform>%n تعديل منذ ذلك الحين</numerusform>
        </translation>
    </message>
    <message>
        <source>on branch {name}</source>
        <translation>في الفرع {name}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Work on a copy</source>
        <translation>العمل على نسخة</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>التنقيحات</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>مقدمو المشروع</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;مثل النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;لا شيء</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>حفظه في مكان آخر…</translation>
    </message>
    <message>
        <source>All edits are written again.</source>
        <translation>كُتبت كل التعديلات من جديد.</translation>
    </message>
    <message>
        <source>Your last edits could not be written to the dossier.</source>
        <translation>تعذرت كتابة تعديلاتك الأخيرة في ملف القضية.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>إغلاق على أي حال</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation>‏{name} (للقراءة فقط)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Every change is saved</source>
        <translation>كل التغييرات محفوظة</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>لم يُحفظ كل شيء بعد</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>No revision named yet</source>
        <translation>لم يُسمّ أي تنقيح بعد</translation>
    </message>
    <message>
        <source>The same as “{revision}”</source>
        <translation>مطابق لـ «{revision}»</translation>
    </message>
    <message>
        <source>Changed since “{revision}”</source>
        <translation>تغيّر منذ «{revision}»</translation>
    </message>
    <message>
        <source>Hide this panel ({title})</source>
        <translation>إخفاء هذه اللوحة ({title})</translation>
    </message>
    <message>
        <source>Hide the panel {title}</source>
        <translation>إخفاء اللوحة {title}</translation>
    </message>
</context>
</TS>
