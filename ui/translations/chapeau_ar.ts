<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>{delegation} supports {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delegation} opposes {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delegation} wants the text retained against {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delegation} reserves on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delegation} is flexible on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delegation} awaits its capital on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delegation} has no position on {name} any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is proposed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is accepted in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is left for the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sponsors the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} withdraws as a sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was entered as a sponsor by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands by the draft as it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sponsors on behalf of another group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is or is not a member of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delegation} joins those who propose {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conflict of {name} is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} speaks for {delegation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {standing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sponsor line is worded otherwise, or its text has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading begins, and labels stay as they are: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraphs are numbered anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier follows the ways of another body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets held by {names}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proposal that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change of another proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>bracketed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {by}</source>
        <translation type="unfinished">من {by}</translation>
    </message>
    <message>
        <source>pending {names}</source>
        <translation type="unfinished">بانتظار {names}</translation>
    </message>
    <message>
        <source>with {labels}, in package {package}</source>
        <translation type="unfinished">مع {labels}، في الحزمة {package}</translation>
    </message>
    <message>
        <source>under silence until {time}</source>
        <translation type="unfinished">خاضعة لإجراء الصمت حتى {time}</translation>
    </message>
    <message>
        <source>&amp;Only what is not agreed</source>
        <translation type="unfinished">&amp;ما لم يُتفق عليه فقط</translation>
    </message>
    <message>
        <source>How the paragraphs stand</source>
        <translation type="unfinished">حالة الفقرات</translation>
    </message>
    <message>
        <source>&amp;Mark as agreed…</source>
        <translation type="unfinished">&amp;تسجيل الاتفاق…</translation>
    </message>
    <message>
        <source>&amp;Ledger…</source>
        <translation type="unfinished">&amp;السجل…</translation>
    </message>
    <message>
        <source>A Capital Co&amp;nfirms…</source>
        <translation type="unfinished">&amp;عاصمة تؤكد…</translation>
    </message>
    <message>
        <source>&amp;Object to the Silence…</source>
        <translation type="unfinished">&amp;كسر الصمت…</translation>
    </message>
    <message>
        <source>(pending {names})</source>
        <translation type="unfinished">(بانتظار {names})</translation>
    </message>
    <message>
        <source>(in package {package})</source>
        <translation type="unfinished">(في الحزمة {package})</translation>
    </message>
    <message>
        <source>{where} is {state}.</source>
        <translation type="unfinished">‏{where}: {state}.</translation>
    </message>
    <message>
        <source>{where} is reopened.</source>
        <translation type="unfinished">أُعيد فتح {where}.</translation>
    </message>
    <message>
        <source>Correct {where} now; what you change is recorded as an editorial correction.</source>
        <translation type="unfinished">صحّح {where} الآن؛ وسيُسجل ما تغيره تصويبا تحريريا.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">انتهى</translation>
    </message>
    <message>
        <source>{name}: labels stay as they are; new paragraphs become bis, ter.</source>
        <translation type="unfinished">‏{name}: تبقى العلامات كما هي؛ والفقرات الجديدة تصبح مكررا ومكررا ثانيا.</translation>
    </message>
    <message>
        <source>Renumbered: {labels}.</source>
        <translation type="unfinished">أُعيد الترقيم: {labels}.</translation>
    </message>
    <message>
        <source>Renumbered; every label is as it was.</source>
        <translation type="unfinished">أُعيد الترقيم؛ وبقيت كل علامة كما كانت.</translation>
    </message>
    <message>
        <source>References to these paragraphs are proposed to be mended.</source>
        <translation type="unfinished">اقتُرح تصويب الإحالات إلى هذه الفقرات.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">نسخ</translation>
    </message>
    <message>
        <source>Confirm {where}</source>
        <translation type="unfinished">تأكيد {where}</translation>
    </message>
    <message>
        <source>Which delegation confirms?</source>
        <translation type="unfinished">أي وفد يؤكد؟</translation>
    </message>
    <message>
        <source>Paragraphs of a package are agreed when all of them are. An empty name takes it out.</source>
        <translation type="unfinished">يُتفق على فقرات الحزمة حين يُتفق عليها كلها. والاسم الفارغ يخرج الفقرة منها.</translation>
    </message>
    <message>
        <source>{where} in a package</source>
        <translation type="unfinished">‏{where} في حزمة</translation>
    </message>
    <message>
        <source>{where} is {state} unless somebody objects before {time}.</source>
        <translation type="unfinished">‏{where}: {state}، ما لم يعترض أحد قبل {time}.</translation>
    </message>
    <message>
        <source>{where} is not under silence.</source>
        <translation type="unfinished">‏{where} ليست خاضعة لإجراء الصمت.</translation>
    </message>
    <message>
        <source>Object on {where}</source>
        <translation type="unfinished">اعتراض على {where}</translation>
    </message>
    <message>
        <source>Who breaks the silence?</source>
        <translation type="unfinished">من يكسر الصمت؟</translation>
    </message>
    <message>
        <source>The silence on {where} is broken by {names}.</source>
        <translation type="unfinished">كسر الصمت على {where}: {names}.</translation>
    </message>
    <message>
        <source>a paragraph that is gone</source>
        <translation type="unfinished">فقرة لم تعد موجودة</translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished">الكل</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished">لم يُذكر أحد</translation>
    </message>
    <message>
        <source>{delegation} confirms</source>
        <translation type="unfinished">‏{delegation}: تأكيد</translation>
    </message>
    <message>
        <source>package {package}</source>
        <translation type="unfinished">الحزمة {package}</translation>
    </message>
    <message>
        <source>package {package} untied</source>
        <translation type="unfinished">حُلّت الحزمة {package}</translation>
    </message>
    <message>
        <source>editorial correction, “{before}” to “{after}”</source>
        <translation type="unfinished">تصويب تحريري، «{before}» إلى «{after}»</translation>
    </message>
    <message>
        <source>under silence until {time}, then {state}</source>
        <translation type="unfinished">إجراء الصمت حتى {time}، ثم {state}</translation>
    </message>
    <message>
        <source>{delegation} breaks the silence</source>
        <translation type="unfinished">‏{delegation}: كسر الصمت</translation>
    </message>
    <message>
        <source>{where} will resist changes until it is reopened.</source>
        <translation type="unfinished">لن تقبل {where} التغيير حتى يُعاد فتحها.</translation>
    </message>
    <message>
        <source>Agree {where}</source>
        <translation type="unfinished">الاتفاق على {where}</translation>
    </message>
    <message>
        <source>Mark as agreed</source>
        <translation type="unfinished">تسجيل الاتفاق</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished">&amp;كيف</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation type="unfinished">&amp;القراءة</translation>
    </message>
    <message>
        <source>For instance “First reading”.</source>
        <translation type="unfinished">مثلا «القراءة الأولى».</translation>
    </message>
    <message>
        <source>&amp;Pending</source>
        <translation type="unfinished">&amp;بانتظار</translation>
    </message>
    <message>
        <source>Delegations that have still to confirm, separated by commas.</source>
        <translation type="unfinished">الوفود التي لم تؤكد بعد، تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Reopen {where}</source>
        <translation type="unfinished">إعادة فتح {where}</translation>
    </message>
    <message>
        <source>Who reopened it and why stays in the ledger.</source>
        <translation type="unfinished">يبقى في السجل من أعاد فتحها ولماذا.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished">إعادة الفتح</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished">&amp;من</translation>
    </message>
    <message>
        <source>The delegation that asks for it.</source>
        <translation type="unfinished">الوفد الذي يطلب ذلك.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished">ا&amp;لسبب</translation>
    </message>
    <message>
        <source>While a text is read, labels stay as they are on paper: new paragraphs become bis and ter, and nothing moves up when one is deleted. Renumber at the end.</source>
        <translation type="unfinished">أثناء قراءة النص تبقى العلامات كما هي على الورق: تصبح الفقرات الجديدة مكررا ومكررا ثانيا، ولا يتقدم شيء حين تُحذف فقرة. أعد الترقيم في النهاية.</translation>
    </message>
    <message>
        <source>Begin a reading</source>
        <translation type="unfinished">بدء قراءة</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">بدء</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;الاسم</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation type="unfinished">القراءة الثانية</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation type="unfinished">القراءة الأولى</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished">تسجيل</translation>
    </message>
    <message>
        <source>{where} becomes agreed unless a delegation objects before the deadline.</source>
        <translation type="unfinished">يُتفق على {where} ما لم يعترض وفد قبل الموعد.</translation>
    </message>
    <message>
        <source>Put {where} under silence</source>
        <translation type="unfinished">إخضاع {where} لإجراء الصمت</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished">&amp;حتى</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <translation type="unfinished">&amp;ثم</translation>
    </message>
    <message>
        <source>Ledger of agreement</source>
        <translation type="unfinished">سجل الاتفاق</translation>
    </message>
    <message>
        <source>Nothing was found of any paragraph yet.</source>
        <translation type="unfinished">لم يُسجل شيء عن أي فقرة بعد.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation type="unfinished">&amp;نسخ الكل</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Chapeau was ended without being closed. Your draft is as you left it: every change was kept.</source>
        <translation type="unfinished">أُنهي Chapeau دون إغلاقه. مشروعك كما تركته: حُفظت كل التغييرات.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">فتح</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation type="unfinished">&amp;نسيان هذه الملفات</translation>
    </message>
    <message>
        <source>Not opened again, because it is no longer where it was: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished">قراءة {file}</translation>
    </message>
    <message>
        <source>Opening {file} as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{revision} of {draft}</source>
        <translation type="unfinished">‏{revision} من {draft}</translation>
    </message>
    <message>
        <source>This is your draft of {file}, as you left it.</source>
        <translation type="unfinished">هذا مشروعك المأخوذ من {file} كما تركته.</translation>
    </message>
    <message>
        <source>Begin anew from the file</source>
        <translation type="unfinished">البدء من جديد من الملف</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation type="unfinished">المشروع</translation>
    </message>
    <message>
        <source>Chapeau can’t keep anything in {folder}: {reason}. Nothing was opened or changed.</source>
        <translation type="unfinished">لا يستطيع Chapeau حفظ شيء في {folder}: {reason}. لم يُفتح شيء ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>A comparison was not opened again: one of its files can’t be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening a comparison again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>{name}, backup of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapeau keeps the last backups of “{name}”, and one of each day of a week and each week of a month. A copy of the one you choose is opened; the dossier and the backup stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet: the first one is made a few minutes after the first change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Bodies differ in these ways. What you set here goes with the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body and its ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished">تعيين</translation>
    </message>
    <message>
        <source>As the masthead tells ({body})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on &amp;non-members</source>
        <translation type="unfinished">&amp;حاشية عن غير الأعضاء</translation>
    </message>
    <message>
        <source>Empty: they bear no asterisk.</source>
        <translation type="unfinished">فارغ: لا يحملون نجمة.</translation>
    </message>
    <message>
        <source>Note on the &amp;list</source>
        <translation type="unfinished">حاشية &amp;على القائمة</translation>
    </message>
    <message>
        <source>Empty: there is none.</source>
        <translation type="unfinished">فارغ: لا حاشية.</translation>
    </message>
    <message>
        <source>Name &amp;groups in brackets, not in a note</source>
        <translation type="unfinished">&amp;تسمية المجموعات بين قوسين لا في حاشية</translation>
    </message>
    <message>
        <source>a new paragraph after OP5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another version of OP5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OP5 bis &amp;is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: whoever sponsors counts as a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be put to the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no State that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brackets</name>
    <message>
        <source>Put in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no brackets around the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds these brackets? Nobody need be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished">لم يُذكر أحد</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of brackets: {names}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>A branch is a text of its own, such as a fallback: what you write there leaves this text as it is. It can be merged later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written there since both parted comes into this text. What competes with it waits for you, and what is agreed stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge a branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written there since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to a branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are working on {branch} now; the other text stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was written on {branch} is in this text already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{branch} is merged into this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: agreed here, so what was written there waits as a proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the text left to decide.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Main text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the main text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Bring in another copy of this dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is another copy of the dossier that is open as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is in “{file}” is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} was written otherwise here, too: both texts are kept, you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: agreed here, so what was written there waits as a proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of {names} stay in the text, since later ones build on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the text left to decide.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s): {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es): {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A number was given in both copies: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in “{file}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} worked on this copy of the dossier. What is in it and not here is added; nothing here is lost, and nothing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) said and decided</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the text written there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave what was written there as a &amp;proposal, to be decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies said something else; say which of them holds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>not available now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can’t be done now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already so in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) of {name} can’t be taken in as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what to propose; the proposal says what was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in part of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Propose what is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In operative paragraph 3, replace “X” with “Y”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One instruction a line, as in an amendment document or as it is said in the room; what is new stands on the lines after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New Draft</source>
        <translation type="unfinished">&amp;مشروع جديد</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished">&amp;فتح…</translation>
    </message>
    <message>
        <source>Open a draft, a dossier or a Word file</source>
        <translation type="unfinished">فتح مشروع أو ملف قضية أو ملف Word</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that one can go back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;Dossier…</source>
        <translation type="unfinished">حفظ &amp;كملف قضية…</translation>
    </message>
    <message>
        <source>Keep draft and revisions in one file</source>
        <translation type="unfinished">حفظ المشروع وتنقيحاته في ملف واحد</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation type="unfinished">حفظ &amp;نسخة…</translation>
    </message>
    <message>
        <source>Write a copy of the dossier and go on with this one</source>
        <translation type="unfinished">كتابة نسخة من ملف القضية ومواصلة العمل في هذا</translation>
    </message>
    <message>
        <source>Save a Copy to &amp;Send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a copy with no more in it than others are to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Br&amp;ing In a Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring another copy of this dossier together with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;Backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier as it was kept beside itself on an earlier day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me a Revision…</source>
        <translation type="unfinished">&amp;تسمية تنقيح…</translation>
    </message>
    <message>
        <source>Fix the text under a name, as Rev.1</source>
        <translation type="unfinished">تثبيت النص باسم، مثل Rev.1</translation>
    </message>
    <message>
        <source>&amp;New Branch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a text of its own beside this one, such as a fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Switch Branch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on the text of another branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge a Branch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring what was written on another branch into this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Clean DO&amp;CX…</source>
        <translation type="unfinished">ت&amp;صدير DOCX نظيف…</translation>
    </message>
    <message>
        <source>Write a Word document with no changes marked</source>
        <translation type="unfinished">كتابة مستند Word دون تمييز التغييرات</translation>
    </message>
    <message>
        <source>Export &amp;Tracked DOCX…</source>
        <translation type="unfinished">تصدير DOCX &amp;بتعقب التغييرات…</translation>
    </message>
    <message>
        <source>Write a Word document with changes</source>
        <translation type="unfinished">كتابة مستند Word بتعقب التغييرات</translation>
    </message>
    <message>
        <source>Export PD&amp;F…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pages as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the pages and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished">&amp;إغلاق</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished">&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished">&amp;لصق</translation>
    </message>
    <message>
        <source>Paste &amp;Without Formatting</source>
        <translation type="unfinished">لصق &amp;دون تنسيق</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished">تحديد &amp;الكل</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OP 12, PP3, 12 (a), or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the misspelt words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar&amp;k Misspelt Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Wor&amp;ds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that count as right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setti&amp;ngs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation type="unfinished">&amp;مائل</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation type="unfinished">&amp;غامق</translation>
    </message>
    <message>
        <source>&amp;Masthead…</source>
        <translation type="unfinished">ت&amp;رويسة الوثيقة…</translation>
    </message>
    <message>
        <source>Organ, symbol, date, session and agenda item</source>
        <translation type="unfinished">الهيئة والرمز والتاريخ والدورة وبند جدول الأعمال</translation>
    </message>
    <message>
        <source>&amp;Preambular Paragraph</source>
        <translation type="unfinished">&amp;فقرة ديباجة</translation>
    </message>
    <message>
        <source>&amp;Operative Paragraph</source>
        <translation type="unfinished">فقرة &amp;منطوق</translation>
    </message>
    <message>
        <source>&amp;Sub-paragraph</source>
        <translation type="unfinished">ف&amp;قرة فرعية</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation type="unfinished">&amp;عنوان فرعي</translation>
    </message>
    <message>
        <source>&amp;Text Without a Number</source>
        <translation type="unfinished">&amp;نص بلا رقم</translation>
    </message>
    <message>
        <source>&amp;Lower Level</source>
        <translation type="unfinished">مستوى &amp;أدنى</translation>
    </message>
    <message>
        <source>One level down (also Tab)</source>
        <translation type="unfinished">مستوى واحد إلى الأسفل (أو Tab)</translation>
    </message>
    <message>
        <source>High&amp;er Level</source>
        <translation type="unfinished">م&amp;ستوى أعلى</translation>
    </message>
    <message>
        <source>One level up (also Shift+Tab)</source>
        <translation type="unfinished">مستوى واحد إلى الأعلى (أو Shift+Tab)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished">نقل &amp;إلى أعلى</translation>
    </message>
    <message>
        <source>Move the paragraph up</source>
        <translation type="unfinished">نقل الفقرة إلى أعلى</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation type="unfinished">نق&amp;ل إلى أسفل</translation>
    </message>
    <message>
        <source>Move the paragraph down</source>
        <translation type="unfinished">نقل الفقرة إلى أسفل</translation>
    </message>
    <message>
        <source>Insert a &amp;Note</source>
        <translation type="unfinished">إدراج &amp;حاشية</translation>
    </message>
    <message>
        <source>Insert a footnote at the cursor</source>
        <translation type="unfinished">إدراج حاشية عند المؤشر</translation>
    </message>
    <message>
        <source>No-Brea&amp;k Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-Break H&amp;yphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say something about the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;Redline</source>
        <translation type="unfinished">&amp;إظهار التغييرات</translation>
    </message>
    <message>
        <source>Mark what differs</source>
        <translation type="unfinished">تمييز ما يختلف</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation type="unfinished">التغييرات</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation type="unfinished">ا&amp;لتغيير التالي</translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation type="unfinished">الت&amp;غيير السابق</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation type="unfinished">&amp;مقارنة…</translation>
    </message>
    <message>
        <source>Put two texts side by side</source>
        <translation type="unfinished">وضع نصين جنبا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;Suggest Changes</source>
        <translation type="unfinished">اقتراح &amp;تغييرات</translation>
    </message>
    <message>
        <source>Write a proposal</source>
        <translation type="unfinished">كتابة اقتراح</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation type="unfinished">اقتراح</translation>
    </message>
    <message>
        <source>Type a &amp;Line from the Room</source>
        <translation type="unfinished">&amp;كتابة ما يقال في القاعة</translation>
    </message>
    <message>
        <source>Work on the Compilation Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every proposal in its place, to be edited there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept the Proposal</source>
        <translation type="unfinished">&amp;قبول الاقتراح</translation>
    </message>
    <message>
        <source>Re&amp;ject the Proposal</source>
        <translation type="unfinished">ر&amp;فض الاقتراح</translation>
    </message>
    <message>
        <source>&amp;Withdraw the Proposal</source>
        <translation type="unfinished">&amp;سحب الاقتراح</translation>
    </message>
    <message>
        <source>A Delegation S&amp;upports It…</source>
        <translation type="unfinished">وفد &amp;يؤيده…</translation>
    </message>
    <message>
        <source>A Delegation &amp;Opposes It…</source>
        <translation type="unfinished">وف&amp;د يعارضه…</translation>
    </message>
    <message>
        <source>Wants the Text &amp;Retained…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reser&amp;ves Its Position…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is &amp;Flexible…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaits Its Ca&amp;pital…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept &amp;in Part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave It for the Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettle the Conflict…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose It A&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke It out of the Text Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo an acceptance, however long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin a Reading…</source>
        <translation type="unfinished">&amp;بدء قراءة…</translation>
    </message>
    <message>
        <source>Labels stay as they are; new paragraphs become bis, ter</source>
        <translation type="unfinished">تبقى العلامات كما هي؛ والفقرات الجديدة تصبح مكررا</translation>
    </message>
    <message>
        <source>Re&amp;number…</source>
        <translation type="unfinished">&amp;إعادة الترقيم…</translation>
    </message>
    <message>
        <source>Let labels follow the order again, with a concordance</source>
        <translation type="unfinished">تتبع العلامات الترتيب من جديد، مع جدول مطابقة</translation>
    </message>
    <message>
        <source>Mark the Paragraph as A&amp;greed…</source>
        <translation type="unfinished">تسجيل الاتفاق &amp;على الفقرة…</translation>
    </message>
    <message>
        <source>&amp;Reopen the Paragraph…</source>
        <translation type="unfinished">إعاد&amp;ة فتح الفقرة…</translation>
    </message>
    <message>
        <source>&amp;Correct It Editorially</source>
        <translation type="unfinished">ت&amp;صويبها تحريريا</translation>
    </message>
    <message>
        <source>The Bod&amp;y and Its Ways…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose rules the dossier follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals &amp;from Files…</source>
        <translation type="unfinished">&amp;اقتراحات من ملفات…</translation>
    </message>
    <message>
        <source>Returned files and amendment documents</source>
        <translation type="unfinished">ملفات معادة ووثائق تعديل</translation>
    </message>
    <message>
        <source>T&amp;yped Amendments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In operative paragraph 3, replace “X” with “Y”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal o&amp;ut of Another Text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a revision, a branch or a file says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expor&amp;t the Compilation…</source>
        <translation type="unfinished">تصدير ال&amp;نص التجميعي…</translation>
    </message>
    <message>
        <source>The text with every proposal in its place</source>
        <translation type="unfinished">النص وكل اقتراح في موضعه</translation>
    </message>
    <message>
        <source>Sa&amp;ve an Amendment Document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instructions that turn one text into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who Stands W&amp;here</source>
        <translation type="unfinished">&amp;مواقف الوفود</translation>
    </message>
    <message>
        <source>Paragraphs by delegations</source>
        <translation type="unfinished">الفقرات مقابل الوفود</translation>
    </message>
    <message>
        <source>&amp;Project to the Room</source>
        <translation type="unfinished">ع&amp;رض على القاعة</translation>
    </message>
    <message>
        <source>A second window, for the room</source>
        <translation type="unfinished">نافذة ثانية للقاعة</translation>
    </message>
    <message>
        <source>Hol&amp;d What the Room Sees</source>
        <translation type="unfinished">ت&amp;جميد ما تراه القاعة</translation>
    </message>
    <message>
        <source>Show changes when released</source>
        <translation type="unfinished">تظهر التغييرات عند رفع التجميد</translation>
    </message>
    <message>
        <source>&amp;Put in Brackets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark words as not agreed, and say who holds them so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whose Brackets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lift the Brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put It under S&amp;ilence…</source>
        <translation type="unfinished">إخضاعها &amp;لإجراء الصمت…</translation>
    </message>
    <message>
        <source>Put It into a Pac&amp;kage…</source>
        <translation type="unfinished">&amp;وضعها في حزمة…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished">&amp;تكبير</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished">ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation type="unfinished">ال&amp;حجم الفعلي</translation>
    </message>
    <message>
        <source>Next Paragrap&amp;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command Pale&amp;tte…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command, found by its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Pan&amp;e</source>
        <translation type="unfinished">اللوح&amp;ة التالية</translation>
    </message>
    <message>
        <source>Switch Pane &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished">&amp;الدليل</translation>
    </message>
    <message>
        <source>&amp;What’s This?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Chapeau</source>
        <translation type="unfinished">&amp;عن Chapeau</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation type="unfinished">&amp;فقرة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Negotiate</source>
        <translation type="unfinished">تف&amp;اوض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished">فتح ملف &amp;حديث</translation>
    </message>
    <message>
        <source>Branc&amp;hes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redline A&amp;gainst</source>
        <translation type="unfinished">&amp;التغييرات مقارنة بـ</translation>
    </message>
    <message>
        <source>Panel&amp;s</source>
        <translation type="unfinished">الل&amp;وحات</translation>
    </message>
    <message>
        <source>&amp;Light or Dark</source>
        <translation type="unfinished">&amp;فاتح أو داكن</translation>
    </message>
    <message>
        <source>Decide Other&amp;wise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Delegation’s P&amp;osition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brack&amp;ets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals &amp;from Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Roo&amp;m Sees</source>
        <translation type="unfinished">ما ترا&amp;ه القاعة</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished">شريط الأدوات</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Put the cursor in the words of the text to comment on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open comment in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comments of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">فتح</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (no longer in the text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comments yet. Select words in the text and press {keys} to say something about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comments yet. Select words in the text and say something about them with the button below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>&amp;Comment on the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the answer “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the answer “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n new comment(s); see the Comments panel.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Bands between what belongs together in both texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes; click to go there</source>
        <translation type="unfinished">كل التغييرات؛ انقر للانتقال إليها</translation>
    </message>
    <message>
        <source>Overview of all changes</source>
        <translation type="unfinished">نظرة عامة على كل التغييرات</translation>
    </message>
    <message>
        <source>None: compare two texts</source>
        <translation type="unfinished">لا شيء: قارن نصين</translation>
    </message>
    <message>
        <source>&amp;Older text</source>
        <translation type="unfinished">&amp;النص الأقدم</translation>
    </message>
    <message>
        <source>&amp;Newer text</source>
        <translation type="unfinished">ا&amp;لنص الأحدث</translation>
    </message>
    <message>
        <source>&amp;Ours</source>
        <translation type="unfinished">&amp;نصنا</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation type="unfinished">ن&amp;صهم</translation>
    </message>
    <message>
        <source>Two texts are put side by side, and every word that differs is marked. With the base that both were made from, all three are shown, and where their changes conflict.</source>
        <translation type="unfinished">يوضع النصان جنبا إلى جنب وتُميز كل كلمة تختلف. ومع الأصل المشترك توضع النصوص الثلاثة كلها، ويُبين أين تتعارض التغييرات.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">مقارنة</translation>
    </message>
    <message>
        <source>Common &amp;base</source>
        <translation type="unfinished">ال&amp;أصل المشترك</translation>
    </message>
    <message>
        <source>File…</source>
        <translation type="unfinished">ملف…</translation>
    </message>
    <message>
        <source>{label}: choose a file</source>
        <translation type="unfinished">‏{label}: اختيار ملف</translation>
    </message>
    <message>
        <source>Choose a text to compare</source>
        <translation type="unfinished">اختيار نص للمقارنة</translation>
    </message>
    <message>
        <source>Both texts in one, with the changes marked</source>
        <translation type="unfinished">النصان في نص واحد مع تمييز التغييرات</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation type="unfinished">&amp;جنبا إلى جنب</translation>
    </message>
    <message>
        <source>In &amp;one text</source>
        <translation type="unfinished">&amp;في نص واحد</translation>
    </message>
    <message>
        <source>View of the comparison</source>
        <translation type="unfinished">طريقة عرض المقارنة</translation>
    </message>
    <message>
        <source>Propose the difference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export tracked DOCX…</source>
        <translation type="unfinished">تصدير DOCX بتعقب التغييرات…</translation>
    </message>
    <message>
        <source>Neither text is of a draft that is open; open the one that this is to be proposed for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished">تجري المقارنة…</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation type="unfinished">أنواع التغييرات</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished">تجري المقارنة</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation type="unfinished">التغيير {number} من {count}</translation>
    </message>
    <message>
        <source>The texts could not be compared; they are as they were. Close this window and try again.</source>
        <translation type="unfinished">تعذرت مقارنة النصين؛ وهما كما كانا. أغلق هذه النافذة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished">المقارنة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Fold what did not change</source>
        <translation type="unfinished">طي ما لم يتغير</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished">التغيير السابق</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished">التغيير التالي</translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation type="unfinished">
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
        <translation type="unfinished">
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
        <translation type="unfinished">
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
        <translation type="unfinished">
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
        <translation type="unfinished">
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
        <translation type="unfinished">
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
        <translation type="unfinished">لا فروق: النصان متطابقان.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): {kinds}</source>
        <translation type="unfinished">
            <numerusform>%n تغيير: {kinds}</numerusform>
            <numerusform>تغيير واحد (%n): {kinds}</numerusform>
            <numerusform>تغييران (%n): {kinds}</numerusform>
            <numerusform>%n تغييرات: {kinds}</numerusform>
            <numerusform>%n تغييرا: {kinds}</numerusform>
            <numerusform>%n تغيير: {kinds}</numerusform>
        </translation>
    </message>
    <message>
        <source>No change in the text</source>
        <translation type="unfinished">لا تغيير في النص</translation>
    </message>
    <message>
        <source>{sentence}; the masthead differs ({fields})</source>
        <translation type="unfinished">‏{sentence}؛ وتختلف الترويسة ({fields})</translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation type="unfinished">
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
        <translation type="unfinished">
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
        <translation type="unfinished">
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
        <translation type="unfinished">
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
        <translation type="unfinished">
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
        <translation type="unfinished">
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
        <translation type="unfinished">
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
        <translation type="unfinished">لا تعارض</translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the {side}: deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the {side}: inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On both sides: moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the middle: edited, split or joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right across: a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ Conflict</source>
        <translation type="unfinished">≠ تعارض</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished">نحن</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished">هم</translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished">الأصل</translation>
    </message>
    <message>
        <source>≠ Conflict at {place}: our change and theirs can’t be taken together.</source>
        <translation type="unfinished">≠ تعارض عند {place}: لا يمكن الأخذ بتغييرنا وتغييرهم معا.</translation>
    </message>
    <message>
        <source>≠ Conflict: our change and theirs can’t be taken together.</source>
        <translation type="unfinished">≠ تعارض: لا يمكن الأخذ بتغييرنا وتغييرهم معا.</translation>
    </message>
    <message>
        <source>a conflict</source>
        <translation type="unfinished">تعارض</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something in Chapeau failed, but your draft is kept.</source>
        <translation type="unfinished">حدث خلل في Chapeau، لكن مشروعك محفوظ.</translation>
    </message>
    <message>
        <source>Every change up to this moment is on disk. You can go on working; if something looks wrong, restart Chapeau: all windows come back as they are. The details below tell where it failed and hold no word of your draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Chapeau failed, and your last edits are not on disk yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t close the window: it says why they can’t be written, and tries again. Copy what you wrote last into another program if that goes on. The details below tell where it failed and hold no word of your draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished">&amp;نسخ التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation type="unfinished">&amp;متابعة</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delegation or a person, for instance “Kestria”. It stands beside revisions and tracked changes.</source>
        <translation type="unfinished">وفد أو شخص، مثلا «Kestria». يظهر الاسم بجانب التنقيحات والتغييرات المتعقبة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>A named revision stays as it is. You can open it again, compare it and export it.</source>
        <translation type="unfinished">يبقى التنقيح المسمى كما هو. يمكنك فتحه من جديد ومقارنته وتصديره.</translation>
    </message>
    <message>
        <source>Name a revision</source>
        <translation type="unfinished">تسمية تنقيح</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation type="unfinished">تسمية</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;الاسم</translation>
    </message>
    <message>
        <source>&amp;Informal: counted by itself, beside the document’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished">&amp;من</translation>
    </message>
    <message>
        <source>Rename the revision</source>
        <translation type="unfinished">تغيير اسم التنقيح</translation>
    </message>
    <message>
        <source>Only the name changes; the text stays.</source>
        <translation type="unfinished">يتغير الاسم وحده؛ ويبقى النص.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">تغيير الاسم</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation type="unfinished">كلمة مرور {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">فتح</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished">&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>It is used once and kept nowhere.</source>
        <translation type="unfinished">تُستخدم مرة واحدة ولا تُحفظ في أي مكان.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>What {name} says otherwise becomes a proposal; the text stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What another text says otherwise becomes a proposal; this one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was &amp;changed there since “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All that differs, what was changed here since, too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Official layout</source>
        <translation type="unfinished">التنسيق الرسمي</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">تصدير</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">ملف</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished">&amp;اختيار…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;ملف</translation>
    </message>
    <message>
        <source>{file} is already there.</source>
        <translation type="unfinished">‏{file} موجود بالفعل.</translation>
    </message>
    <message>
        <source>Replace it with this export?</source>
        <translation type="unfinished">هل يُستبدل بهذا التصدير؟</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished">استبدال</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation type="unfinished">تصدير باسم</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation type="unfinished">مستندات Word ‏(*.docx)</translation>
    </message>
    <message>
        <source>An official-looking Word document with automatic numbers and footnotes, and no changes marked.</source>
        <translation type="unfinished">مستند Word بالتنسيق الرسمي، بأرقام وحواش تلقائية، ودون تمييز التغييرات.</translation>
    </message>
    <message>
        <source>Export a clean DOCX</source>
        <translation type="unfinished">تصدير DOCX نظيف</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished">ا&amp;لنص</translation>
    </message>
    <message>
        <source>A Word document with tracked changes: accepting all gives the second text, rejecting all the first.</source>
        <translation type="unfinished">مستند Word بتعقب التغييرات: قبولها كلها يعطي النص الثاني، ورفضها كلها يعطي الأول.</translation>
    </message>
    <message>
        <source>Export a tracked DOCX</source>
        <translation type="unfinished">تصدير DOCX بتعقب التغييرات</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished">م&amp;ن</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished">&amp;إلى</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation type="unfinished">&amp;صاحب التغييرات</translation>
    </message>
    <message>
        <source>Date of the changes</source>
        <translation type="unfinished">تاريخ التغييرات</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished">ال&amp;تاريخ</translation>
    </message>
    <message>
        <source>Otherwise all bear the date above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the co&amp;mments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in {file}</source>
        <translation type="unfinished">كما في {file}</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">التنسيق</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation type="unfinished">التن&amp;سيق</translation>
    </message>
    <message>
        <source>The comments will bear the names of who made them, and that date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comments of {names} stay in it, under their names.</source>
        <translation type="unfinished">تبقى فيه تعليقات {names} بأسمائهم.</translation>
    </message>
    <message numerus="yes">
        <source>The changes will bear the name(s) {names} and the date above.</source>
        <translation type="unfinished">
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The changes will bear the name(s) {names} and the date above; nothing else in the file tells of people.</source>
        <translation type="unfinished">
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comments will bear the names and dates of who made them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Each change under its own author ({names})</source>
        <translation type="unfinished">&amp;كل تغيير باسم صاحبه ({names})</translation>
    </message>
    <message>
        <source>{old} to {new}</source>
        <translation type="unfinished">‏{old} إلى {new}</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no Word file that changes could be tracked in; use the official layout.</source>
        <translation type="unfinished">‏{name} ليس ملف Word يمكن تعقب التغييرات فيه؛ استخدم التنسيق الرسمي.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">مشروع</translation>
    </message>
    <message>
        <source>Export the compilation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft with every live proposal in its place. What comes back is taken in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With proposal {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A numbered list of instructions in the official wording. It is read back and applied before it is handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an amendment document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Submitted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">إظهار في المجلد</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>و%n أخرى</numerusform>
            <numerusform>وواحد آخر (%n)</numerusform>
            <numerusform>واثنان آخران (%n)</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is written, but it lacks something ({what}).</source>
        <translation type="unfinished">كُتب {file}، لكن ينقصه شيء ({what}).</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation type="unfinished">كُتب {file}.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished">كتابة {file}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All drafts ({endings})</source>
        <translation type="unfinished">كل المشاريع ({endings})</translation>
    </message>
    <message>
        <source>{format} files ({endings})</source>
        <translation type="unfinished">ملفات {format} ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">كل الملفات (*)</translation>
    </message>
    <message>
        <source>Dossiers ({endings})</source>
        <translation type="unfinished">ملفات القضايا ({endings})</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Text and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">نص</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished">الاقتراحات</translation>
    </message>
    <message>
        <source>All revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegations that propose the replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished">الوفد</translation>
    </message>
    <message>
        <source>Pr&amp;opose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This expression was still searching after {seconds} seconds and was given up; make it simpler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This expression needs more than this machine gives; make it simpler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the text and its notes can be replaced in; choose them at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are suggesting is a proposal already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say first which delegation proposes this.</source>
        <translation type="unfinished">حدد أولا أي وفد يقترح هذا.</translation>
    </message>
    <message numerus="yes">
        <source>{proposal} replaces in %n place(s); the text is as it was.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The masthead is changed under Edit, Masthead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) left as they are: {why}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Go to</name>
    <message>
        <source>Go to a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OP 12, PP3, 12 (a), third preambular paragraph, or words of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished">الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide is not here: {file} is missing from this installation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Chapeau</source>
        <translation type="unfinished">عن Chapeau</translation>
    </message>
    <message>
        <source>Negotiate and redline draft resolutions, offline.</source>
        <translation type="unfinished">التفاوض على مشاريع القرارات وتمييز التغييرات فيها دون اتصال.</translation>
    </message>
    <message>
        <source>Your drafts stay on this machine.</source>
        <translation type="unfinished">تبقى مشاريعك على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Apache License 2.0. The page is set in Liberation Serif (SIL Open Font License).</source>
        <translation type="unfinished">رخصة Apache 2.0. الصفحة منضّدة بخط Liberation Serif (رخصة SIL Open Font).</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Press one key, with Ctrl or Alt held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} writes on the page; hold Ctrl or Alt as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} opens the menu “{menu}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} moves the cursor on the page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>&amp;Organ</source>
        <translation type="unfinished">&amp;الهيئة</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <translation type="unfinished">ا&amp;لرمز</translation>
    </message>
    <message>
        <source>Dis&amp;tribution</source>
        <translation type="unfinished">ال&amp;توزيع</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished">التا&amp;ريخ</translation>
    </message>
    <message>
        <source>Original &amp;language</source>
        <translation type="unfinished">الل&amp;غة الأصلية</translation>
    </message>
    <message>
        <source>&amp;Committee or commission</source>
        <translation type="unfinished">الل&amp;جنة</translation>
    </message>
    <message>
        <source>S&amp;ession</source>
        <translation type="unfinished">ال&amp;دورة</translation>
    </message>
    <message>
        <source>&amp;Place and dates</source>
        <translation type="unfinished">المكان &amp;والتاريخ</translation>
    </message>
    <message>
        <source>&amp;Agenda item</source>
        <translation type="unfinished">&amp;بند جدول الأعمال</translation>
    </message>
    <message>
        <source>T&amp;itle of the item</source>
        <translation type="unfinished">&amp;عنوان البند</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation type="unfinished">الترويسة</translation>
    </message>
    <message>
        <source>What is left empty is not printed.</source>
        <translation type="unfinished">ما يُترك فارغا لا يُطبع.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">تغيير</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>No proposal is to be decided.</source>
        <translation type="unfinished">لا اقتراح بانتظار البت.</translation>
    </message>
    <message>
        <source>proposes</source>
        <translation type="unfinished">يقترح</translation>
    </message>
    <message>
        <source>supports</source>
        <translation type="unfinished">يؤيد</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation type="unfinished">يعارض</translation>
    </message>
    <message>
        <source>retains the text</source>
        <translation type="unfinished">يتمسك بالنص</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation type="unfinished">مرن</translation>
    </message>
    <message>
        <source>awaits its capital</source>
        <translation type="unfinished">بانتظار عاصمته</translation>
    </message>
    <message>
        <source>reserves</source>
        <translation type="unfinished">يتحفظ</translation>
    </message>
    <message>
        <source>proposes {proposal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports {proposal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opposes {proposal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retains the text against {proposal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is flexible on {proposal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awaits its capital on {proposal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserves on {proposal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation type="unfinished">مواقف الوفود</translation>
    </message>
    <message>
        <source>Who stands where: paragraphs by delegations</source>
        <translation type="unfinished">مواقف الوفود: الفقرات مقابل الوفود</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished">&amp;نسخ كنص</translation>
    </message>
    <message>
        <source>{where}: nothing said</source>
        <translation type="unfinished">‏{where}: لم يُقل شيء</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>Preambular paragraphs (PP) give the reasons of a resolution. They begin with a participle, such as “Recalling”, end with a comma, and bear no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operative paragraphs (OP) say what is decided. They begin with a verb, such as “Urges”, end with a semicolon, and are numbered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-paragraphs, (a), (b), (i), (ii), stand under a paragraph whose opening words, the chapeau, introduce them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The masthead is the head of the first page: the organ, the symbol of the document, its distribution, date, session and agenda item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A redline marks in the text what was inserted, deleted and moved since another text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A branch is a text of its own beside the other, such as a fallback: what you write there leaves the other as it is. It can be merged into it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging brings what was written on another branch since both parted into this text. What competes waits for you; what is agreed stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revision is the text as it went round the room. It gets a name, such as Rev.1, and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you suggest, what you write is a proposal of a delegation. The text itself stays as it is until the proposal is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line as it is said in the room becomes a proposal with positions: US OP5 del “reproductive”; supp JPN; EU retain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compilation text on the page: change a wording in its brackets, delete a bracket, or write new words. What you did becomes what the delegations propose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delegation takes its own proposal back. It stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delegation that supports a proposal is named beside those that made it (supp. by).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delegation that opposes a proposal wants the text to stay as it is, or otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreed paragraph resists being changed until it is reopened. It is agreed ad ref as long as delegations wait for their capitals, then in informals, then in the committee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopening an agreed paragraph lets it be negotiated again: by whom, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An editorial correction changes how an agreed paragraph is written, not what it says; it is recorded apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the silence procedure a text becomes agreed at a deadline unless a delegation objects: unless it breaks the silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraphs of a package are agreed together or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in square brackets are not agreed. Who holds the brackets is kept with them and counted, by paragraph and by delegation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting brackets takes them away; the words in them stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading is one passage through the whole text. While it lasts, labels stay as they are on everybody’s paper, and a new paragraph is OP5 bis, ter and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renumbering lets the labels follow the order again. The concordance says which label became which, and references to paragraphs of this text are mended where you agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the body that has the draft before it marks sponsors, numbers new paragraphs, and counts its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What delegations send back, tracked, marked by hand or simply written over, becomes their proposals; so do amendment documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions such as “In operative paragraph 3, replace these words with those” become a proposal; each shows how it is understood while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What another revision, a branch or a file says otherwise becomes the proposal of a delegation, to be discussed and decided like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people who worked on copies of one dossier bring them together: what was said, decided and written in the other copy is added here, after you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compilation text shows every live proposal in its place, with the names of who made and supports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amendment document tells in the official wording how one text becomes another: in operative paragraph 3, replace these words with those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of paragraphs by delegations: who proposes, supports, opposes, reserves or waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you hold, the room goes on seeing the text as it was, until you release it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main sponsors brought the draft in; sponsors joined before it was issued, additional sponsors since. Each confirms again when the text has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each paragraph stands, from open to agreed in the committee, and how it came there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments as delegations made them, each carried along with the text as it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your position, red lines, fallbacks and notes. They stay on this machine, in a file of their own that goes into no dossier, copy, export or projection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it went round the room, each time under a name, and its branches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people say about words of the text, with the answers. Comments change nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraphs by their labels: PP for preambular, OP for operative ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation type="unfinished">عمل جار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Sponsors</source>
        <translation type="unfinished">مقدمو المشروع</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">توصية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation type="unfinished">الهيئة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">جدول</translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished">كائن</translation>
    </message>
    <message>
        <source>Preambular</source>
        <translation type="unfinished">ديباجة</translation>
    </message>
    <message>
        <source>Operative</source>
        <translation type="unfinished">منطوق</translation>
    </message>
    <message>
        <source>Sub-paragraph</source>
        <translation type="unfinished">فقرة فرعية</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished">عنوان فرعي</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">نص</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">صف</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished">خلية</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation type="unfinished">مرفق</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">جزء</translation>
    </message>
    <message>
        <source>Note in {place}</source>
        <translation type="unfinished">حاشية في {place}</translation>
    </message>
    <message>
        <source>Text of {place}</source>
        <translation type="unfinished">نص {place}</translation>
    </message>
    <message>
        <source>Outline of the draft</source>
        <translation type="unfinished">مخطط المشروع</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>These words are deleted and can’t be written in; write before or after them.</source>
        <translation type="unfinished">هذه الكلمات محذوفة ولا يمكن الكتابة فيها؛ اكتب قبلها أو بعدها.</translation>
    </message>
    <message>
        <source>Draft resolution</source>
        <translation type="unfinished">مشروع قرار</translation>
    </message>
    <message>
        <source>This paragraph can’t stand a level lower here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph stands at the highest level already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph can’t move further up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph can’t move further down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note can’t be put here; put the cursor into the text of a paragraph.</source>
        <translation type="unfinished">لا يمكن وضع حاشية هنا؛ ضع المؤشر في نص فقرة.</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n paragraph(s) folded; click to show them</source>
        <translation type="unfinished">
            <numerusform>⋯ %n فقرة مطوية</numerusform>
            <numerusform>⋯ فقرة واحدة مطوية؛ انقر لإظهارها (%n)</numerusform>
            <numerusform>⋯ فقرتان مطويتان؛ انقر لإظهارهما (%n)</numerusform>
            <numerusform>⋯ %n فقرات مطوية؛ انقر لإظهارها</numerusform>
            <numerusform>⋯ %n فقرة مطوية؛ انقر لإظهارها</numerusform>
            <numerusform>⋯ %n فقرة مطوية؛ انقر لإظهارها</numerusform>
        </translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation type="unfinished">مضاف</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished">محذوف</translation>
    </message>
    <message>
        <source>Restyled, or its note changed</source>
        <translation type="unfinished">تغيّر التنسيق أو الحاشية</translation>
    </message>
    <message>
        <source>Inserted paragraph</source>
        <translation type="unfinished">فقرة مضافة</translation>
    </message>
    <message>
        <source>Deleted paragraph</source>
        <translation type="unfinished">فقرة محذوفة</translation>
    </message>
    <message>
        <source>Moved paragraph</source>
        <translation type="unfinished">فقرة منقولة</translation>
    </message>
    <message>
        <source>Split from one paragraph</source>
        <translation type="unfinished">ناتجة عن تقسيم فقرة</translation>
    </message>
    <message>
        <source>Joined from several paragraphs</source>
        <translation type="unfinished">ناتجة عن دمج عدة فقرات</translation>
    </message>
    <message>
        <source>{change} by {name}</source>
        <translation type="unfinished">‏{change} من {name}</translation>
    </message>
    <message>
        <source>Moved here from {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from here to {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put at another level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made another kind of paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished">«{words}»</translation>
    </message>
    <message>
        <source>Undone: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change is marked on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation type="unfinished">نُقلت إلى هنا</translation>
    </message>
    <message>
        <source>Moved from here</source>
        <translation type="unfinished">نُقلت من هنا</translation>
    </message>
    <message>
        <source>An object of the file, kept as it was</source>
        <translation type="unfinished">كائن من الملف محفوظ كما كان</translation>
    </message>
    <message>
        <source>The text as the room sees it</source>
        <translation type="unfinished">النص كما تراه القاعة</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command} (on)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n further draft(s)</source>
        <translation type="unfinished">
            <numerusform>%n مشروع آخر</numerusform>
            <numerusform>مشروع آخر (%n)</numerusform>
            <numerusform>مشروعان آخران (%n)</numerusform>
            <numerusform>%n مشاريع أخرى</numerusform>
            <numerusform>%n مشروعا آخر</numerusform>
            <numerusform>%n مشروع آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preambular paragraph(s)</source>
        <translation type="unfinished">
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
        <translation type="unfinished">
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
        <translation type="unfinished">
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
        <translation type="unfinished">
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
        <translation type="unfinished">
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
        <translation type="unfinished">
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
        <translation type="unfinished">
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
        <translation type="unfinished">
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
        <translation type="unfinished">
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
        <translation type="unfinished">
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
        <translation type="unfinished">لا نص</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n change(s)</source>
        <translation type="unfinished">
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
        <translation type="unfinished">حذف «{words}»</translation>
    </message>
    <message>
        <source>wrote “{words}”</source>
        <translation type="unfinished">كتب «{words}»</translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished">النص</translation>
    </message>
    <message>
        <source>{place}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right? Stand on the paragraph and press P preambular, O operative, S sub-paragraph, H heading, T text, Tab for its level; Ctrl+Z takes it back.</source>
        <translation type="unfinished">أليس صحيحا؟ قف على الفقرة واضغط P ديباجة، O منطوق، S فقرة فرعية، H عنوان، T نص، Tab للمستوى؛ وCtrl+Z للرجوع.</translation>
    </message>
    <message>
        <source>As proposals, each under its &amp;author</source>
        <translation type="unfinished">&amp;كاقتراحات، كل منها باسم صاحبه</translation>
    </message>
    <message>
        <source>The text as it was, with every change marked.</source>
        <translation type="unfinished">النص كما كان، مع تمييز كل تغيير.</translation>
    </message>
    <message>
        <source>As the proposals of &amp;one delegation</source>
        <translation type="unfinished">كاقتراحات &amp;وفد واحد</translation>
    </message>
    <message>
        <source>All changes marked under the name you give.</source>
        <translation type="unfinished">كل التغييرات بالاسم الذي تعطيه.</translation>
    </message>
    <message>
        <source>With all changes a&amp;ccepted</source>
        <translation type="unfinished">&amp;مع قبول كل التغييرات</translation>
    </message>
    <message>
        <source>The text as it would be; nothing is marked.</source>
        <translation type="unfinished">النص كما سيصبح؛ دون تمييز شيء.</translation>
    </message>
    <message>
        <source>As it was &amp;before the changes</source>
        <translation type="unfinished">كما كان &amp;قبل التغييرات</translation>
    </message>
    <message>
        <source>The changes are left out.</source>
        <translation type="unfinished">تُترك التغييرات جانبا.</translation>
    </message>
    <message>
        <source>The text of {file}</source>
        <translation type="unfinished">نص {file}</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation type="unfinished">&amp;تركها جانبا</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished">البنية</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">المحتوى</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished">التغييرات</translation>
    </message>
    <message>
        <source>Not kept as it was</source>
        <translation type="unfinished">ما لم يُحفظ كما كان</translation>
    </message>
    <message>
        <source>What the file is an answer to</source>
        <translation type="unfinished">ما يرد عليه الملف</translation>
    </message>
    <message>
        <source>To {text}</source>
        <translation type="unfinished">على {text}</translation>
    </message>
    <message>
        <source>A text by itself</source>
        <translation type="unfinished">نص قائم بذاته</translation>
    </message>
    <message>
        <source>What was changed without tracking</source>
        <translation type="unfinished">ما تغيّر دون تعقب</translation>
    </message>
    <message>
        <source>Edited without tracking</source>
        <translation type="unfinished">عُدّل دون تعقب</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation type="unfinished">رد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>&amp;Open as a draft</source>
        <translation type="unfinished">&amp;فتح كمشروع</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished">الوفد</translation>
    </message>
    <message>
        <source>Delegation whose proposals they are</source>
        <translation type="unfinished">الوفد صاحب الاقتراحات</translation>
    </message>
    <message>
        <source>The changes of each author are still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself stays as it is. Chapeau makes a draft of it.</source>
        <translation type="unfinished">يبقى الملف نفسه كما هو. ويصنع Chapeau منه مشروعا.</translation>
    </message>
    <message>
        <source>What was not kept in the draft</source>
        <translation type="unfinished">ما لم يُحفظ في المشروع</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation type="unfinished">الانتقال إلى موضعه</translation>
    </message>
    <message>
        <source>It stands nowhere in the text</source>
        <translation type="unfinished">لا موضع له في النص</translation>
    </message>
    <message>
        <source>Nothing: every word of the file is in the draft.</source>
        <translation type="unfinished">لا شيء: كل كلمة في الملف موجودة في المشروع.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Preview of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redline</source>
        <translation type="unfinished">التغييرات</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparative table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compilation text</source>
        <translation type="unfinished">النص التجميعي</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished">&amp;النص</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter (New York)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 (Geneva, Vienna)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark every page as a &amp;DRAFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a PDF, or as a web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">&amp;إغلاق</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pages (Ctrl+wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is issued ({paper})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages can’t be made ({kind}); nothing was printed or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took no pages; look whether it is on, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are on their way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Private</name>
    <message>
        <source>“{words}” would go</source>
        <translation type="unfinished">ستزول «{words}»</translation>
    </message>
    <message>
        <source>“{words}” would come in</source>
        <translation type="unfinished">ستدخل «{words}»</translation>
    </message>
    <message>
        <source>“{words}” is gone</source>
        <translation type="unfinished">زالت «{words}»</translation>
    </message>
    <message>
        <source>“{words}” has come in</source>
        <translation type="unfinished">دخلت «{words}»</translation>
    </message>
    <message>
        <source>“{words}” is not there</source>
        <translation type="unfinished">ليست «{words}» فيها</translation>
    </message>
    <message>
        <source>“{words}” is there</source>
        <translation type="unfinished">«{words}» فيها</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation type="unfinished">هذه الفقرة</translation>
    </message>
    <message>
        <source>Your last private notes could not be written.</source>
        <translation type="unfinished">تعذرت كتابة ملاحظاتك الخاصة الأخيرة.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished">إغلاق على أي حال</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">البقاء هنا</translation>
    </message>
    <message>
        <source>{name} touches a red line of yours. Accept it all the same?</source>
        <translation type="unfinished">يمس {name} خطا أحمر لك. هل تقبله رغم ذلك؟</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">قبول</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ليس الآن</translation>
    </message>
    <message>
        <source>{name} touches a red line of yours: {places}.</source>
        <translation type="unfinished">يمس {name} خطا أحمر لك: {places}.</translation>
    </message>
    <message>
        <source>As the text stands, it does not keep a red line of yours: {places}.</source>
        <translation type="unfinished">النص بصيغته الحالية لا يراعي خطا أحمر لك: {places}.</translation>
    </message>
    <message>
        <source>The text has crossed a red line of yours: {places}.</source>
        <translation type="unfinished">تجاوز النص خطا أحمر لك: {places}.</translation>
    </message>
    <message numerus="yes">
        <source>So do %n more.</source>
        <translation type="unfinished">
            <numerusform>وكذلك %n آخر.</numerusform>
            <numerusform>وكذلك واحد آخر (%n).</numerusform>
            <numerusform>وكذلك اثنان آخران (%n).</numerusform>
            <numerusform>وكذلك %n أخرى.</numerusform>
            <numerusform>وكذلك %n أخرى.</numerusform>
            <numerusform>وكذلك %n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>a paragraph that is gone</source>
        <translation type="unfinished">فقرة لم تعد موجودة</translation>
    </message>
    <message>
        <source>in {where}, {what}</source>
        <translation type="unfinished">في {where}، {what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>و%n أخرى</numerusform>
            <numerusform>وواحد آخر (%n)</numerusform>
            <numerusform>واثنان آخران (%n)</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Only on this machine: in no dossier, copy, export or projection.</source>
        <translation type="unfinished">على هذا الجهاز فقط: لا في ملف قضية ولا نسخة ولا تصدير ولا عرض.</translation>
    </message>
    <message>
        <source>Put the cursor in a paragraph.</source>
        <translation type="unfinished">ضع المؤشر في فقرة.</translation>
    </message>
    <message>
        <source>Our &amp;position</source>
        <translation type="unfinished">&amp;موقفنا</translation>
    </message>
    <message>
        <source>What we want, and why</source>
        <translation type="unfinished">ما نريده ولماذا</translation>
    </message>
    <message>
        <source>&amp;Red lines</source>
        <translation type="unfinished">&amp;الخطوط الحمراء</translation>
    </message>
    <message>
        <source>One a line: words that must stay
not: words that must not come in</source>
        <translation type="unfinished">واحد في كل سطر: كلمات يجب أن تبقى
not: كلمات يجب ألا تدخل</translation>
    </message>
    <message>
        <source>&amp;Fallbacks</source>
        <translation type="unfinished">ا&amp;لمواقف البديلة</translation>
    </message>
    <message>
        <source>What we can live with</source>
        <translation type="unfinished">ما يمكننا قبوله</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation type="unfinished">ملا&amp;حظات</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>The room sees the text as it was when you held it; what you do is shown when you release it.</source>
        <translation type="unfinished">ترى القاعة النص كما كان حين جمدته؛ ويظهر ما تفعله حين ترفع التجميد.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished">رفع التجميد</translation>
    </message>
    <message>
        <source>⏸ Held</source>
        <translation type="unfinished">⏸ مجمد</translation>
    </message>
    <message>
        <source>ad ref</source>
        <translation type="unfinished">‏ad ref</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished">متفق عليها</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation type="unfinished">أُعيد فتحها</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation type="unfinished">&amp;النص الأصلي</translation>
    </message>
    <message>
        <source>With &amp;Proposals</source>
        <translation type="unfinished">&amp;مع الاقتراحات</translation>
    </message>
    <message>
        <source>Compila&amp;tion Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agreed Paragraphs</source>
        <translation type="unfinished">الفقرات المتفق &amp;عليها</translation>
    </message>
    <message>
        <source>Only What Is &amp;Not Agreed</source>
        <translation type="unfinished">ما &amp;لم يُتفق عليه فقط</translation>
    </message>
    <message>
        <source>Delegations’ Na&amp;mes</source>
        <translation type="unfinished">&amp;أسماء الوفود</translation>
    </message>
    <message>
        <source>Cttee</source>
        <translation type="unfinished">اللجنة</translation>
    </message>
    <message>
        <source>package</source>
        <translation type="unfinished">حزمة</translation>
    </message>
    <message>
        <source>pending {names}</source>
        <translation type="unfinished">بانتظار {names}</translation>
    </message>
    <message>
        <source>Proposed by {names}</source>
        <translation type="unfinished">اقترحه {names}</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished">أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished">أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished">مل&amp;ء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">&amp;إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n agreed paragraph(s) left out</source>
        <translation type="unfinished">
            <numerusform>⋯ أُسقطت %n فقرة متفق عليها</numerusform>
            <numerusform>⋯ أُسقطت فقرة واحدة متفق عليها (%n)</numerusform>
            <numerusform>⋯ أُسقطت فقرتان متفق عليهما (%n)</numerusform>
            <numerusform>⋯ أُسقطت %n فقرات متفق عليها</numerusform>
            <numerusform>⋯ أُسقطت %n فقرة متفقا عليها</numerusform>
            <numerusform>⋯ أُسقطت %n فقرة متفق عليها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n paragraph(s) not agreed left out</source>
        <translation type="unfinished">
            <numerusform>⋯ أُسقطت %n فقرة غير متفق عليها</numerusform>
            <numerusform>⋯ أُسقطت فقرة واحدة غير متفق عليها (%n)</numerusform>
            <numerusform>⋯ أُسقطت فقرتان غير متفق عليهما (%n)</numerusform>
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
        <translation type="unfinished">هذه الفقرة</translation>
    </message>
    <message>
        <source>{name} is rejected.</source>
        <translation type="unfinished">رُفض {name}.</translation>
    </message>
    <message>
        <source>{name} is withdrawn.</source>
        <translation type="unfinished">سُحب {name}.</translation>
    </message>
    <message>
        <source>{name} is left for the committee.</source>
        <translation type="unfinished">تُرك {name} للجنة.</translation>
    </message>
    <message>
        <source>{name} is proposed again.</source>
        <translation type="unfinished">اقتُرح {name} من جديد.</translation>
    </message>
    <message>
        <source>There are no proposals to compile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose proposal it is what you wrote outside of the brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first which delegation proposes this.</source>
        <translation type="unfinished">حدد أولا أي وفد يقترح هذا.</translation>
    </message>
    <message>
        <source>{name} is proposed; the text is as it was.</source>
        <translation type="unfinished">اقتُرح {name}؛ وبقي النص كما كان.</translation>
    </message>
    <message>
        <source>Noted: {name}.</source>
        <translation type="unfinished">سُجل: {name}.</translation>
    </message>
    <message>
        <source>{name} as it would change the text. {state}</source>
        <translation type="unfinished">النص كما سيغيره {name}. {state}</translation>
    </message>
    <message>
        <source>{name} is accepted.</source>
        <translation type="unfinished">قُبل {name}.</translation>
    </message>
    <message>
        <source>{name} is accepted in part.</source>
        <translation type="unfinished">قُبل {name} جزئيا.</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation type="unfinished">تسوية…</translation>
    </message>
    <message numerus="yes">
        <source>{name} competes with the text in %n place(s): both texts are kept, you decide.</source>
        <translation type="unfinished">
            <numerusform>يتعارض {name} مع النص في %n موضع: حُفظ النصان كلاهما، والقرار لك.</numerusform>
            <numerusform>يتعارض {name} مع النص في موضع واحد (%n): حُفظ النصان كلاهما، والقرار لك.</numerusform>
            <numerusform>يتعارض {name} مع النص في موضعين (%n): حُفظت النصوص كلها، والقرار لك.</numerusform>
            <numerusform>يتعارض {name} مع النص في %n مواضع: حُفظت النصوص كلها، والقرار لك.</numerusform>
            <numerusform>يتعارض {name} مع النص في %n موضعا: حُفظت النصوص كلها، والقرار لك.</numerusform>
            <numerusform>يتعارض {name} مع النص في %n موضع: حُفظت النصوص كلها، والقرار لك.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is out of the text again, and to be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished">النص</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">الرجوع عن ذلك</translation>
    </message>
    <message>
        <source>Who takes this position on {name}?</source>
        <translation type="unfinished">من يتخذ هذا الموقف من {name}؟</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished">تسجيل</translation>
    </message>
    <message>
        <source>&amp;Delegations</source>
        <translation type="unfinished">&amp;الوفود</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate several by commas.</source>
        <translation type="unfinished">تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>There is no other text yet that an amendment could lead to; propose something, or name a revision first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: brackets in {place}, held by {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: the brackets in {place} are lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you don’t accept stays a proposal and can be decided later.</source>
        <translation type="unfinished">ما لا تقبله يبقى اقتراحا يمكن البت فيه لاحقا.</translation>
    </message>
    <message>
        <source>Accept {name} in part</source>
        <translation type="unfinished">قبول {name} جزئيا</translation>
    </message>
    <message>
        <source>Accept these</source>
        <translation type="unfinished">قبول هذه الأجزاء</translation>
    </message>
    <message>
        <source>Parts of the proposal</source>
        <translation type="unfinished">أجزاء الاقتراح</translation>
    </message>
    <message>
        <source>{where}: {reason} Nothing was lost; decide what shall stand.</source>
        <translation type="unfinished">‏{where}: {reason} لم يُفقد شيء؛ قرر ما ينبغي أن يبقى.</translation>
    </message>
    <message>
        <source>Settle the conflict</source>
        <translation type="unfinished">تسوية التعارض</translation>
    </message>
    <message>
        <source>Let it stand so</source>
        <translation type="unfinished">اعتماد هذا النص</translation>
    </message>
    <message>
        <source>As it &amp;stands</source>
        <translation type="unfinished">&amp;النص القائم</translation>
    </message>
    <message>
        <source>As it is &amp;proposed</source>
        <translation type="unfinished">ا&amp;لنص المقترح</translation>
    </message>
    <message>
        <source>&amp;Both, in brackets</source>
        <translation type="unfinished">&amp;كلاهما بين أقواس معقوفة</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation type="unfinished">(محذوف)</translation>
    </message>
    <message>
        <source>&amp;Another text</source>
        <translation type="unfinished">&amp;نص آخر</translation>
    </message>
    <message>
        <source>Another text</source>
        <translation type="unfinished">نص آخر</translation>
    </message>
    <message>
        <source>supp. {names}</source>
        <translation type="unfinished">تأييد: {names}</translation>
    </message>
    <message>
        <source>opp. {names}</source>
        <translation type="unfinished">معارضة: {names}</translation>
    </message>
    <message>
        <source>retain: {names}</source>
        <translation type="unfinished">تمسك بالنص: {names}</translation>
    </message>
    <message>
        <source>reserves: {names}</source>
        <translation type="unfinished">تحفظ: {names}</translation>
    </message>
    <message>
        <source>flexible: {names}</source>
        <translation type="unfinished">مرونة: {names}</translation>
    </message>
    <message>
        <source>awaiting capital: {names}</source>
        <translation type="unfinished">بانتظار العاصمة: {names}</translation>
    </message>
    <message>
        <source>conflict to settle</source>
        <translation type="unfinished">تعارض يحتاج إلى تسوية</translation>
    </message>
    <message>
        <source>to another proposal</source>
        <translation type="unfinished">على اقتراح آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation type="unfinished">
            <numerusform>%n موضع آخر</numerusform>
            <numerusform>موضع آخر (%n)</numerusform>
            <numerusform>موضعان آخران (%n)</numerusform>
            <numerusform>%n مواضع أخرى</numerusform>
            <numerusform>%n موضعا آخر</numerusform>
            <numerusform>%n موضع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>replace “{removed}” with “{inserted}”</source>
        <translation type="unfinished">الاستعاضة عن «{removed}» بـ «{inserted}»</translation>
    </message>
    <message>
        <source>insert “{inserted}”</source>
        <translation type="unfinished">إدراج «{inserted}»</translation>
    </message>
    <message>
        <source>delete “{removed}”</source>
        <translation type="unfinished">حذف «{removed}»</translation>
    </message>
    <message>
        <source>at the beginning, new paragraph: “{inserted}”</source>
        <translation type="unfinished">في البداية، فقرة جديدة: «{inserted}»</translation>
    </message>
    <message>
        <source>after {place}, new paragraph: “{inserted}”</source>
        <translation type="unfinished">بعد {place}، فقرة جديدة: «{inserted}»</translation>
    </message>
    <message>
        <source>New:</source>
        <translation type="unfinished">جديد:</translation>
    </message>
    <message>
        <source>No proposals yet. Suggest changes in the text and propose them in a delegation’s name, or type above what is said in the room.</source>
        <translation type="unfinished">لا اقتراحات بعد. اقترح تغييرات في النص باسم وفد، أو اكتب أعلاه ما يقال في القاعة.</translation>
    </message>
    <message>
        <source>No proposals on this paragraph.</source>
        <translation type="unfinished">لا اقتراحات على هذه الفقرة.</translation>
    </message>
    <message>
        <source>All delegations</source>
        <translation type="unfinished">كل الوفود</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation type="unfinished">بانتظار البت</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation type="unfinished">كل الاقتراحات</translation>
    </message>
    <message>
        <source>Whole draft</source>
        <translation type="unfinished">المشروع كله</translation>
    </message>
    <message>
        <source>Which paragraphs</source>
        <translation type="unfinished">أي الفقرات</translation>
    </message>
    <message>
        <source>Which proposals</source>
        <translation type="unfinished">أي الاقتراحات</translation>
    </message>
    <message>
        <source>Whose proposals</source>
        <translation type="unfinished">اقتراحات من</translation>
    </message>
    <message>
        <source>Of which reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished">الاقتراحات</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished">&amp;قبول</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation type="unfinished">&amp;رفض</translation>
    </message>
    <message>
        <source>More to do with this proposal</source>
        <translation type="unfinished">إجراءات أخرى بشأن هذا الاقتراح</translation>
    </message>
    <message>
        <source>&amp;Suggest changes</source>
        <translation type="unfinished">&amp;اقتراح تغييرات</translation>
    </message>
    <message>
        <source>A line from the room</source>
        <translation type="unfinished">سطر من القاعة</translation>
    </message>
    <message>
        <source>Show in the &amp;Text</source>
        <translation type="unfinished">&amp;إظهار في النص</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation type="unfinished">
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed in the compilation text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) made ({names}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn or superseded: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it is, to be changed by hand: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are suggesting: what you write is a proposal, and the text stays as it is.</source>
        <translation type="unfinished">أنت تكتب اقتراحا: ويبقى النص كما هو.</translation>
    </message>
    <message>
        <source>Compilation text: change what stands in brackets; what else you write is proposed in these names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legend tells how this text is read, so it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegations that propose this</source>
        <translation type="unfinished">الوفود التي تقترح هذا</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation type="unfinished">ا&amp;قتراح</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished">&amp;تجاهل</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shows a proposal; go back to the text to change it.</source>
        <translation type="unfinished">هذا عرض لاقتراح؛ ارجع إلى النص لتغييره.</translation>
    </message>
    <message>
        <source>Compilation text without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not taken in: what was chosen isn’t clear without the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in in part; left out: {clauses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation type="unfinished">الرجوع &amp;إلى النص</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compilation text</source>
        <translation type="unfinished">النص التجميعي</translation>
    </message>
    <message>
        <source>Proposals from returned files and amendment documents</source>
        <translation type="unfinished">اقتراحات من ملفات معادة ووثائق تعديل</translation>
    </message>
    <message>
        <source>There are no proposals to compile; suggest changes, or take some in from files.</source>
        <translation type="unfinished">لا اقتراحات للتجميع؛ اقترح تغييرات أو خذ بعضها من ملفات.</translation>
    </message>
    <message>
        <source>{draft} compilation</source>
        <translation type="unfinished">‏{draft} نص تجميعي</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished">قراءة {file}</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n proposal(s) ({names}).</source>
        <translation type="unfinished">
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
        <translation type="unfinished">لا يقترح {name} شيئا: نصه نص المشروع.</translation>
    </message>
    <message>
        <source>Paragraphs may be numbered otherwise there: look at each instruction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not taken in: {sentence}</source>
        <translation type="unfinished">لم يؤخذ {name}: {sentence}</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Nothing is projected to the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal changes one place only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal that is chosen has no conflict to settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal that is decided is chosen in the Proposals panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal that was accepted is chosen in the Proposals panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No redline is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No revision is named yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open proposal is chosen in the Proposals panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish what you are suggesting first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other branch yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cursor stands in no paragraph of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph under the cursor is not agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph under the cursor is agreed already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>where it was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the course of adoption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formula or figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the targets of {n} links were left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas or figures are kept as they are, and can’t be edited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells of tables’ heads are read as any cell</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged cells are read as cells by themselves</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is XML but no Akoma Ntoso document (it is &lt;{root}&gt;), so nothing of it was read; open it in the program it came from and save it as a Word or text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters that no XML file can hold were replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a block of another program was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source that a block of another program came from was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colour that is no colour of the web was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in the line was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not read, because Chapeau is being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was still not read after {seconds:,.0f} seconds, so reading it was given up; if you trust it, save it anew in the program it came from, or in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs more than {size:,.0f} MB of memory to be read, so it was given up; if you trust it, save it in parts in the program it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} broke off the process that read it, which harmed nothing else; if you trust it, save it anew in the program it came from, or copy its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture or object was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words are gone, so Word keeps it without showing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands on the sign of the note: Word has no comments in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds pictures and objects that would take more than {size:,.0f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: its text ({part}) can’t be unpacked or is broken off, so nothing of it was read; ask for the file again, or let a word processor repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is named as a Word file but isn’t one; look at what it holds, or save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is broken off or damaged, so nothing of it was read; ask for the file again, or let a word processor repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected by a password; open it in a word processor and save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an old Word file (.doc); open it in a word processor and save it as .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no Word document; open it in the program it came from and save it as .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a spreadsheet or a presentation, not a Word document; open it in the program it came from and save it as .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an OpenDocument file, not a Word document; open it in the program it came from and save it as .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points to a file outside of it ({path})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new words of a note were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file says the {field} nowhere in its text: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words are not in the file, so it was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is read from the file as {found}, not as {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number is {number} in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its italics and the like are others in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} of level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can’t be marked in its own layout: its changes could not be written exactly at {place}, so nothing was written; use the official layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masthead and margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} endnotes are read as footnotes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded files are kept as they are, and their words can’t be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs change their form so often that their italics and the like were left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes have no text and were left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tracked changes by {author} are about nothing that a draft holds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or objects are kept as they are, and can’t be edited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or objects were left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} nests its parts too deep to be read; save it anew in a word processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {why}, so it was not read; if you trust it, make it simpler in a word processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tracked changes of {count} authors are too many to be told apart, so they are read as one change of several authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target of a link was left out: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formula is kept as it is, and can’t be edited: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden text was left out: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds paragraphs within paragraphs more than {most} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a paragraph with more than {most} notes or objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a paragraph with more than {most} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cites notes of more than {most:,} characters in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: a part of it ({part}) can’t be unpacked, so nothing was written; ask for the file again, or let a word processor repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endnote {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link to a file outside ({kind}) was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can’t be marked in its own layout: its changes could not be tracked exactly in the {place}, so nothing was written; use the official layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no body to mark changes in; let a word processor repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that stand in no cell of the table were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters that no Word file can hold were replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters both raised and lowered are raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign of a note is raised as every sign is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk took only a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a {format} file, which can’t be read yet; {advice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it as a Word or text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it in a word processor and save it as .docx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a {format} file, which can’t be read yet; {advice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is an {format} file, which can’t be read yet; {advice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} isn’t there; look at its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can’t be opened: you have no permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can’t be read: {why}; look whether its drive is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no name that a file can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>this is a redline made by hand ({pattern}); its {n} proposals were read as accepted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this is a redline made by hand ({pattern}); its {n} proposals were left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read as names, not as text: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tracked changes were read as accepted, since others are marked by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{object} is told in words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {why}, so it was not opened; if you trust it, save it anew in the program it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than {size:,.0f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} can’t be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says of a part that it is smaller than it is ({part})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} is broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds {count:,} files where {most:,} are the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its table of contents can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a file that would lie outside of it ({path})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds two files of one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would unpack to {size:,.0f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would unpack to more than {times} times its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected by a password; unpack it and save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is packed in an unusual way that can’t be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds files that lie over one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a part of {size:,.0f} MB of XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} (in {part})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no well-formed XML ({error}), so nothing of it was read; mend that place or ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}, column {column}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is written in an encoding that can hide what it holds, {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not {encoding} throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nests deeper than {most} elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than {most:,} XML elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds an element with more than {most:,} attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declares a document type, behind which entities can hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than {most:,} objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {count:,} pages where {most:,} are the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would unpack to more than {size:,.0f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a stream that is packed again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mark was found for note {label}; its text stands at the end of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a merged cell is written as a cell by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the targets of {n} links were left out: {target}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>text box {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row without cells was given an empty one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} control characters were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8 (line {line}); it was read as Windows-1252, so look at its accents and quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} places are not {encoding} and show as {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can’t be read as text: it holds bytes that no text file has; open it in the program it came from and save it as text or Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page furniture left out: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a block that Markdown can’t hold was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objects in the line that Markdown can’t hold were left out: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar code left out: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page numbers left out: {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page numbers left out: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no text, only pictures of pages (a scan); run a text recognition program over it, or use the Word version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no PDF, whatever it is named; look at what it really is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is cut short: its end is missing, so nothing of it was read; get it anew where you have it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected by a password; open it in the window and enter the password, or ask for a copy without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs another password; open it in the window and enter the password, or ask for a copy without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged, so nothing of it was read; get it anew where you have it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: it has no pages, so nothing of it was read; get it anew where you have it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: page {page} of {count} can’t be read, so nothing of it was; get it anew where you have it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds more than can be read (page {page} of {count} was reached); print the pages that matter into a file of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} characters are in a font that doesn’t tell their letters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>text set aslant left out: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field, stamp or comment left out: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} packs a part twice over, as files do that want to do harm; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: a part of it can’t be unpacked, so nothing of it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: a part of it has no end, so nothing of it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands side by side, as in a table, is read one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masthead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment by {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not made against this draft: only {share} of the words of one are in the other; nothing of it was taken; name the draft that it was made against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was made against another version of the draft ({share} of the words are the same): its proposals were brought over, and what else differs was not taken for a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed without tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tracked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed without a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {kind} ({evidence})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compilation text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} can’t hold all that the instructions say ({lost})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not read back as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages can’t be set: {why}; export a Word file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{object} printed as a box that names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters that no font here has are printed as their codes: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft has Chinese characters, and no font on this machine has them; install one (Noto Serif CJK SC, SimSun or Songti SC will do) and print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no text in common with this draft; compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is another dossier and not a copy of this one; open it by itself, or take its text in as a proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was set to “{here}”, but in the meantime to “{there}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change builds on another one that is itself in conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph or note that this change is about was deleted in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph that this change is about was joined to another in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that this change is about were rewritten in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words were put at the very same spot in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words around this insertion were deleted in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph was split in the meantime, in the middle of the words that this change rewrites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph of the same origin stands in the draft already, with other words or in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words were added or changed in the meantime in the paragraph that this change deletes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the paragraph that this change deletes was moved elsewhere in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph was moved somewhere else in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two paragraphs that this change joins no longer follow one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{what}, in {n} paragraphs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it is a compilation text of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a compilation text of this program, with the proposals of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words {colour} are deletions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>struck-through words are deletions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{marks} words additions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{marks} words are additions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the colours are those of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets with names are proposals ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a picture or object that is no proper XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected for those who hold a certificate, and can’t be opened here; ask for a copy without protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was filled in or laid over an empty page is read as its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture of a page (a scan) left out, with whatever words are in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows in brackets lead from words to those put for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraphs that bear names or labels are proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraphs numbered “alt” are alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraphs numbered “bis” and the like are additions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in capitals are additions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would be {place}, not {wanted}: is it to be moved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet amends {other}, and this draft is {symbol}: is it meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can’t be done there: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier instruction deleted {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} would not read as the sheet says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verb says what is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words “{words}” are not known in an instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the footnote stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what should read so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it should read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how words are moved; delete them and insert them elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it is moved to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which paragraphs are merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into what it is split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which words the brackets are around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the instruction does not say {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} preambular paragraphs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} operative paragraphs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unnumbered paragraphs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} subparagraphs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annexes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} titles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rewrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renumber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentence {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in sentence {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished">«{words}»</translation>
    </message>
    <message>
        <source>note {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the instruction is about a part of a paragraph, and does not quote which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preambular paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operative paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subparagraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organ line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sponsor line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnumbered paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preambular paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operative paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organ line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sponsor line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the preambular paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operative paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the annexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the penultimate {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} beginning “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} (the one counted {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chapeau of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {kind} {number} from the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say how the paragraph reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draft has no {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} may be {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier instruction deleted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} does not read as the sheet says: which is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} does not read as the sheet says; {other} does: which is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text stands there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet does not say where the new text is to stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two paragraphs do not stand one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a paragraph can’t stand beside a footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say after which subparagraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draft has no {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draft has no place for a {kind} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can’t be moved there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paragraphs do not stand one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note is one paragraph, and several are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say what each of the new paragraphs is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say how the merged paragraph is to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footnotes are numbered by their places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text as amended so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that sentence is all of the paragraph: does it go, too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text reads so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} was changed by an earlier instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} stands there {count} times: which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} stands there twice: which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} stands there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paragraph has no such sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} does not stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} with {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation that is not closed: “{words}…”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a paragraph can’t be moved into itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no instructions could be proved to turn the one draft into the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sponsor line goes, which no instruction of an amendment says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sponsor line becomes “{words}”, which no instruction of an amendment says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {field} “{before}” goes, which no instruction of an amendment says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {field} “{before}” becomes “{after}”, which no instruction of an amendment says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>struck through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highlighted in {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbered {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression has no group {group}; it has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular expression: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular expression: {why} at character {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This regular expression is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no branch called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such revision in this dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no revision called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A branch needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a branch called “{name}” already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revision needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a revision called “{name}” already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cause} Your edits are kept in {place}; they are written as soon as that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cause} Your edits are kept only as long as Chapeau runs, so don’t close it; they are written as soon as that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branches have no text in common; compare them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed ad ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed in informals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed in the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can’t be taken out of the text any more: what came later builds on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the change depends on another part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do with {place}: del, add, replace, alt, new or move, with the words in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the words for {place} in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” does not stand in {place}; nothing was proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” stands more than once in {place}; quote more words around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where {place} goes, for instance: move after OP8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} stands there already; nothing was proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} can’t be moved to what stands below it; nothing was proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no proposal {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal {number} is on several paragraphs; say on which, as in “US on {number} OP5 del …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who and where, for instance: US OP5 del “reproductive”; supp JPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first which delegation proposes this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” says no position; write for instance “supp JPN” or “EU retain”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {place} in this draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was proposed has no place any more: {place} is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paragraph that was to be split is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} sponsors that are members of {needed} needed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} sponsors of {needed} needed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} main sponsors of {needed} needed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} sponsors and additional sponsors of {needed} needed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{rule} That is {share} of the members; set how many members the body has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paragraph} is {state}; reopen it to change it, or make an editorial correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to propose: the text is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can’t be taken out by itself: what it was taken into is decided; undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} holds no such brackets in {place}; nothing was lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such proposal on {place}; nothing was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several proposals on {place} ({names}); say which, as in “EU retain {number}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is withdrawn by all who propose it, or by nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged, so no backup was made; those made before stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier and the backups made before are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is there already and was left as it is; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can’t be read any more, so the copy was made of what was in memory: the text and all decisions are in it; {lost} can’t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is this very dossier; choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dossier is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: some of what was to go along can’t be read; choose to send less of the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can’t be written: it was moved away, or its drive is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can’t be written: another program has changed it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is closed; open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such revision in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the revision “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no branch called “{branch}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the branch “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draft as it stood then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: the file “{source}” that was read is lost; all else is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: {what} can’t be read; all else can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file or its folder is write-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file or its folder is gone, or you may not use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk or drive does not answer, or has no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something in it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is no longer where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change of it was cut short and has to be taken back, which can only be done in a folder that may be written; copy it there with the file whose name ends in “-journal”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file would be larger than is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not use this file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk can’t be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file or its folder is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk or drive does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can’t be opened: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can’t be read: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can’t be written: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can’t be made: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can’t be backed up: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file can’t be used ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has it open on {machine} since {since} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else has it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can’t be replaced: {who}. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in use: {who}; it can only be read here; save a copy elsewhere to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can’t be changed: {cause}; it can only be read here; save a copy elsewhere to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was only looked into; open it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged, and no draft in it can be read; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that counts could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: {lost}; the file was not changed, and a copy of what is here can be saved to go on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edits set aside in {file} don’t fit this dossier any more; they stay there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can’t be written: {cause}. Your last edits are here, but it can only be read here; save a copy elsewhere to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edits that could not be written to this dossier before are in the draft now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not written: the copy did not come out as it should. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private note may have {most:,} characters, and this one has {count:,}: shorten it; what was kept before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is full; delete private notes that are no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Chapeau; the private notes are left as they are, and can be seen with that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private notes in “{name}” are damaged and can’t be read; the file is kept as “{kept}” in {folder}, and they begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} edits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of drafts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} acts of the negotiation</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} revisions altogether</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the file “{name}” that was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” isn’t there; it may have been moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty: it was probably cut off when it was copied. Get it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a dossier of Chapeau, so it is not opened; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Chapeau; nothing was changed. Install the newest version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds what no dossier of Chapeau holds, so it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preambular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opaque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committee or commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That moment is not told any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a moment of this branch can be given a name; open the other branch first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposal is put to the vote when a Member State submits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule 72: a proposal of States that are not members is put to the vote when a member asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule 69: a proposal of States that are not members is put to the vote when a member asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposal is submitted by one State at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional rule 38: a proposal of a State that is not a member is put to the vote when a member asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft has a main submitter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fifth of the committee sponsors or signs a draft before it is introduced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revisions</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished">مشروع</translation>
    </message>
    <message>
        <source>The text was not named “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation type="unfinished">المشروع الجاري</translation>
    </message>
    <message>
        <source>The text as it stands is now {name}.</source>
        <translation type="unfinished">النص بصيغته الحالية هو الآن {name}.</translation>
    </message>
    <message>
        <source>{revision} of {draft}</source>
        <translation type="unfinished">‏{revision} من {draft}</translation>
    </message>
    <message>
        <source>{draft}, from {revision}</source>
        <translation type="unfinished">‏{draft}، من {revision}</translation>
    </message>
    <message>
        <source>{draft}, copy</source>
        <translation type="unfinished">‏{draft}، نسخة</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation type="unfinished">‏{names} أو {last}</translation>
    </message>
    <message>
        <source>Reading {names}</source>
        <translation type="unfinished">قراءة {names}</translation>
    </message>
    <message>
        <source>There is no revision yet to track changes from; name one first, then edit and export.</source>
        <translation type="unfinished">لا تنقيح بعد تُتعقب التغييرات منه؛ سمّ تنقيحا أولا ثم حرّر وصدّر.</translation>
    </message>
    <message>
        <source>Name a revision…</source>
        <translation type="unfinished">تسمية تنقيح…</translation>
    </message>
    <message>
        <source>Save as dossier</source>
        <translation type="unfinished">حفظ كملف قضية</translation>
    </message>
    <message>
        <source>The dossier is now {file}.</source>
        <translation type="unfinished">ملف القضية الآن هو {file}.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">حفظ نسخة</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">إظهار في المجلد</translation>
    </message>
    <message>
        <source>A copy is in {file}.</source>
        <translation type="unfinished">توجد نسخة في {file}.</translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation type="unfinished">الفرع {name}</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation type="unfinished">بصيغته الحالية</translation>
    </message>
    <message>
        <source>A named revision stays as it is; open it as a copy to change it.</source>
        <translation type="unfinished">يبقى التنقيح المسمى كما هو؛ افتحه كنسخة لتغييره.</translation>
    </message>
    <message>
        <source>{introduction}. A named revision stays as it is.</source>
        <translation type="unfinished">‏{introduction}. يبقى التنقيح المسمى كما هو.</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation type="unfinished">للقراءة فقط.</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation type="unfinished">فتح كنسخة</translation>
    </message>
    <message>
        <source>No revision has a name yet. Name one when the text goes round the room; it then stays as it is.</source>
        <translation type="unfinished">لم يُسمّ أي تنقيح بعد. سمّ واحدا حين يُوزع النص؛ ويبقى بعدها كما هو.</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation type="unfinished">التنقيحات</translation>
    </message>
    <message>
        <source>&amp;Name a revision…</source>
        <translation type="unfinished">&amp;تسمية تنقيح…</translation>
    </message>
    <message>
        <source>&amp;Name a Revision…</source>
        <translation type="unfinished">&amp;تسمية تنقيح…</translation>
    </message>
    <message>
        <source>&amp;Compare With…</source>
        <translation type="unfinished">&amp;مقارنة مع…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished">&amp;فتح</translation>
    </message>
    <message>
        <source>Open as a &amp;Copy</source>
        <translation type="unfinished">فتح &amp;كنسخة</translation>
    </message>
    <message>
        <source>Hide the &amp;Redline</source>
        <translation type="unfinished">&amp;إخفاء التغييرات</translation>
    </message>
    <message>
        <source>Show &amp;Redline Against It</source>
        <translation type="unfinished">إظهار &amp;التغييرات مقارنة به</translation>
    </message>
    <message>
        <source>Co&amp;mpare With…</source>
        <translation type="unfinished">&amp;مقارنة مع…</translation>
    </message>
    <message>
        <source>&amp;Propose the Difference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished">&amp;تغيير الاسم…</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy to send is in {name}: it was read again and holds what you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is this very dossier; choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;present text alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present text and the revisions with a &amp;name that led to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;whole history: every revision, every branch, every edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roposals, positions, and how each paragraph stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;ledger of sponsors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ames of those who wrote and recorded it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;files that were opened, as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is made anew of what you choose, and of nothing else. Your private notes are never in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of {name} to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file will tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it stands now, with its masthead and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, with all that they tell themselves: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name of anybody who wrote or recorded it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier text(s) that proposals were made for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Branches: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) one by one, also those that were taken back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of the negotiation, with the delegations named in them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and answer(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in the ledger of sponsors.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished">القرص ممتلئ</translation>
    </message>
    <message>
        <source>make room or choose another place</source>
        <translation type="unfinished">أفسح مكانا أو اختر موضعا آخر</translation>
    </message>
    <message>
        <source>nothing may be written in {folder}</source>
        <translation type="unfinished">لا يُسمح بالكتابة في {folder}</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation type="unfinished">اختر مجلدا آخر</translation>
    </message>
    <message>
        <source>{folder} can’t be reached</source>
        <translation type="unfinished">لا يمكن الوصول إلى {folder}</translation>
    </message>
    <message>
        <source>look whether the drive is still there</source>
        <translation type="unfinished">تحقق من أن القرص لا يزال موصولا</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation type="unfinished">يحمل مجلد هذا الاسم</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation type="unfinished">اختر اسما آخر</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation type="unfinished">رفض النظام</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation type="unfinished">اختر موضعا آخر</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Your draft is unchanged; {advice} and try again.</source>
        <translation type="unfinished">لم يُكتب {file}: {reason}. مشروعك لم يتغير؛ {advice} وأعد المحاولة.</translation>
    </message>
    <message>
        <source>{file} was not written: the draft holds something that Chapeau can’t write yet ({kind}). Your draft is unchanged.</source>
        <translation type="unfinished">لم يُكتب {file}: في المشروع شيء لا يستطيع Chapeau كتابته بعد ({kind}). مشروعك لم يتغير.</translation>
    </message>
    <message>
        <source>{name} can’t be read: it holds something that Chapeau doesn’t understand ({kind}). The file is unchanged; save it anew with the program that made it, or copy its text.</source>
        <translation type="unfinished">تعذرت قراءة {name}: فيه شيء لا يفهمه Chapeau ‏({kind}). الملف لم يتغير؛ احفظه من جديد بالبرنامج الذي أنشأه أو انسخ نصه.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings – Chapeau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each draft the last {last} backups stay, one of each of the last {days} days, and one of each of the last {weeks} weeks. They lie in a folder beside its dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts with backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft that was open lately has a backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), the last of {date}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, or keys such as Ctrl+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is for “{command}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it from “{command}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command}: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command} has no keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys of “{command}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open at the start what was open last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delegation or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For menus and messages, from the next start on; drafts keep their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Typographic marks and spaces as I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of the draft’s language: “ ” in English; « » in French, and a space that does not break before : ; ! ? To have what you typed, undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For drafts that were not made larger or smaller in their own window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursors don’t blink, menus don’t slide, and no bar runs to and fro.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>As received</source>
        <translation type="unfinished">كما ورد</translation>
    </message>
    <message>
        <source>Sample negotiation</source>
        <translation type="unfinished">مثال على تفاوض</translation>
    </message>
    <message>
        <source>Untitled draft</source>
        <translation type="unfinished">مشروع بلا عنوان</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>The word is not kept: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dictionary for {language}: the spelling isn’t checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add “{word}” to My Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ign&amp;ore “{word}” in This Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark misspelt words as I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words yet. Add one below, or at a word that is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;y words count as right in every draft. Double-click one to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words can’t be written: {why}. They are kept until Chapeau is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this word in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this word and go on to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to my words: it counts as right in every draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore it in this draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop checking (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop checking the spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the dictionary: “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word is spelt as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the spelling…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sponsors</name>
    <message>
        <source>&amp;Main Sponsor</source>
        <translation type="unfinished">&amp;مقدم رئيسي</translation>
    </message>
    <message>
        <source>&amp;Sponsor</source>
        <translation type="unfinished">م&amp;قدم</translation>
    </message>
    <message>
        <source>&amp;Additional Sponsor</source>
        <translation type="unfinished">مقدم &amp;إضافي</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation type="unfinished">&amp;تأكيد</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation type="unfinished">&amp;سحب</translation>
    </message>
    <message>
        <source>&amp;Sponsors Again</source>
        <translation type="unfinished">&amp;انضمام من جديد</translation>
    </message>
    <message>
        <source>Speaks on &amp;Behalf Of…</source>
        <translation type="unfinished">&amp;يتكلم باسم…</translation>
    </message>
    <message>
        <source>Is a M&amp;ember of the Body</source>
        <translation type="unfinished">&amp;عضو في الهيئة</translation>
    </message>
    <message>
        <source>&amp;Remove: Entered by Mistake</source>
        <translation type="unfinished">إزالة: &amp;أُدخل خطأ</translation>
    </message>
    <message>
        <source>Add as written</source>
        <translation type="unfinished">إضافة كما كُتب</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">ترك جانبا</translation>
    </message>
    <message>
        <source>Only for itself</source>
        <translation type="unfinished">باسمه وحده</translation>
    </message>
    <message>
        <source>Another group</source>
        <translation type="unfinished">مجموعة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) not known as that of one State. Choose what is meant; nothing is added before you do.</source>
        <translation type="unfinished">
            <numerusform>%n اسم لا يُعرف كاسم دولة واحدة. اختر المقصود؛ ولن يضاف شيء قبل ذلك.</numerusform>
            <numerusform>اسم واحد (%n) لا يُعرف كاسم دولة واحدة. اختر المقصود؛ ولن يضاف شيء قبل ذلك.</numerusform>
            <numerusform>اسمان (%n) لا يُعرفان كاسم دولة واحدة. اختر المقصود؛ ولن يضاف شيء قبل ذلك.</numerusform>
            <numerusform>%n أسماء لا تُعرف كاسم دولة واحدة. اختر المقصود؛ ولن يضاف شيء قبل ذلك.</numerusform>
            <numerusform>%n اسما لا يُعرف كاسم دولة واحدة. اختر المقصود؛ ولن يضاف شيء قبل ذلك.</numerusform>
            <numerusform>%n اسم لا يُعرف كاسم دولة واحدة. اختر المقصود؛ ولن يضاف شيء قبل ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is meant?</source>
        <translation type="unfinished">من المقصود؟</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">إضافة</translation>
    </message>
    <message>
        <source>What “{words}” means</source>
        <translation type="unfinished">ما تعنيه «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>{group}: its %n member(s)</source>
        <translation type="unfinished">
            <numerusform>‏{group}: أعضاؤها الـ %n</numerusform>
            <numerusform>‏{group}: عضوها (%n)</numerusform>
            <numerusform>‏{group}: عضواها (%n)</numerusform>
            <numerusform>‏{group}: أعضاؤها الـ %n</numerusform>
            <numerusform>‏{group}: أعضاؤها الـ %n</numerusform>
            <numerusform>‏{group}: أعضاؤها الـ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A State sponsors in the name of a group: add that State and set its group.</source>
        <translation type="unfinished">تشارك الدولة في التقديم باسم مجموعة: أضف تلك الدولة وحدد مجموعتها.</translation>
    </message>
    <message>
        <source>Paste or type the names: one a line, or divided by commas. Abbreviations will do.</source>
        <translation type="unfinished">الصق الأسماء أو اكتبها: اسم في كل سطر، أو تفصل بينها فواصل. وتكفي المختصرات.</translation>
    </message>
    <message>
        <source>Add a list of sponsors</source>
        <translation type="unfinished">إضافة قائمة بمقدمي المشروع</translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished">الأسماء</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation type="unfinished">&amp;بصفة</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation type="unfinished">انضم في</translation>
    </message>
    <message>
        <source>&amp;Joined on</source>
        <translation type="unfinished">&amp;انضم في</translation>
    </message>
    <message>
        <source>For whom {name} speaks</source>
        <translation type="unfinished">باسم من يتكلم {name}</translation>
    </message>
    <message>
        <source>A note in the sponsor line says so. You can edit its words.</source>
        <translation type="unfinished">تبين ذلك حاشية في سطر المقدمين. ويمكنك تعديل صيغتها.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished">تعيين</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">المجموعة</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished">&amp;المجموعة</translation>
    </message>
    <message>
        <source>&amp;On behalf of</source>
        <translation type="unfinished">&amp;باسم</translation>
    </message>
    <message>
        <source>Bodies differ in these words: change what yours says otherwise.</source>
        <translation type="unfinished">تختلف الهيئات في هذه الصيغ: غيّر ما تقوله هيئتك خلاف ذلك.</translation>
    </message>
    <message>
        <source>Words of the sponsor line</source>
        <translation type="unfinished">صيغ سطر المقدمين</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished">نوع الوثيقة</translation>
    </message>
    <message>
        <source>As the draft’s line has it</source>
        <translation type="unfinished">كما في سطر المشروع</translation>
    </message>
    <message>
        <source>&amp;Kind of document</source>
        <translation type="unfinished">&amp;نوع الوثيقة</translation>
    </message>
    <message>
        <source>Note on &amp;non-members</source>
        <translation type="unfinished">&amp;حاشية عن غير الأعضاء</translation>
    </message>
    <message>
        <source>Empty: they bear no asterisk.</source>
        <translation type="unfinished">فارغ: لا يحملون نجمة.</translation>
    </message>
    <message>
        <source>Note on the &amp;list</source>
        <translation type="unfinished">حاشية &amp;على القائمة</translation>
    </message>
    <message>
        <source>Empty: there is none.</source>
        <translation type="unfinished">فارغ: لا حاشية.</translation>
    </message>
    <message>
        <source>Name &amp;groups in brackets, not in a note</source>
        <translation type="unfinished">&amp;تسمية المجموعات بين قوسين لا في حاشية</translation>
    </message>
    <message>
        <source>Only for a draft that no State sponsors: “the Chair”, “the Vice-Chair of the Committee, …”.</source>
        <translation type="unfinished">لمشروع لا تقدمه أي دولة فقط: «الرئيس»، «نائبة رئيس اللجنة، …».</translation>
    </message>
    <message>
        <source>&amp;Submitted by</source>
        <translation type="unfinished">&amp;مقدم من</translation>
    </message>
    <message>
        <source>On what &amp;basis</source>
        <translation type="unfinished">على &amp;أي أساس</translation>
    </message>
    <message>
        <source>on the basis of informal consultations on draft resolution …</source>
        <translation type="unfinished">على أساس مشاورات غير رسمية بشأن مشروع القرار …</translation>
    </message>
    <message>
        <source>Add a State: name or abbreviation</source>
        <translation type="unfinished">إضافة دولة: الاسم أو المختصر</translation>
    </message>
    <message>
        <source>Add a sponsor</source>
        <translation type="unfinished">إضافة مقدم</translation>
    </message>
    <message>
        <source>Type a name or abbreviation, or paste a list, and press Enter.</source>
        <translation type="unfinished">اكتب اسما أو مختصرا، أو الصق قائمة، ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>States that may be meant</source>
        <translation type="unfinished">دول قد تكون مقصودة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">المنسحبون</translation>
    </message>
    <message>
        <source>not confirmed since “{text}”</source>
        <translation type="unfinished">لم يؤكد منذ {text}</translation>
    </message>
    <message>
        <source>not confirmed since the text changed</source>
        <translation type="unfinished">لم يؤكد منذ تغيّر النص</translation>
    </message>
    <message>
        <source>for {group}</source>
        <translation type="unfinished">باسم {group}</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation type="unfinished">غير عضو</translation>
    </message>
    <message>
        <source>joined {day}</source>
        <translation type="unfinished">انضم في {day}</translation>
    </message>
    <message>
        <source>joined on no known day</source>
        <translation type="unfinished">انضم في تاريخ غير معروف</translation>
    </message>
    <message>
        <source>withdrew {day}</source>
        <translation type="unfinished">انسحب في {day}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished">مؤكد</translation>
    </message>
    <message>
        <source>Nobody sponsors this draft yet. Type the name of a State above and press Enter, or paste a whole list: the sponsor line is made from it.</source>
        <translation type="unfinished">لا مقدمين لهذا المشروع بعد. اكتب اسم دولة أعلاه واضغط Enter، أو الصق قائمة كاملة: ومنها يُصاغ سطر المقدمين.</translation>
    </message>
    <message>
        <source>The draft’s sponsor line says so already.</source>
        <translation type="unfinished">سطر المقدمين في المشروع يقول ذلك بالفعل.</translation>
    </message>
    <message>
        <source>Add as</source>
        <translation type="unfinished">إضافة بصفة</translation>
    </message>
    <message>
        <source>Only those who have not confirmed</source>
        <translation type="unfinished">من لم يؤكدوا فقط</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation type="unfinished">مقدمو المشروع</translation>
    </message>
    <message>
        <source>&amp;Take them from the draft’s sponsor line</source>
        <translation type="unfinished">&amp;أخذهم من سطر المقدمين في المشروع</translation>
    </message>
    <message>
        <source>Sponsor line</source>
        <translation type="unfinished">سطر المقدمين</translation>
    </message>
    <message>
        <source>&amp;Write the sponsor line into the draft</source>
        <translation type="unfinished">&amp;كتابة سطر المقدمين في المشروع</translation>
    </message>
    <message>
        <source>&amp;List for the secretariat</source>
        <translation type="unfinished">&amp;قائمة للأمانة</translation>
    </message>
    <message>
        <source>More about the sponsors</source>
        <translation type="unfinished">إجراءات أخرى بشأن المقدمين</translation>
    </message>
    <message>
        <source>The sponsor line is written into the draft.</source>
        <translation type="unfinished">كُتب سطر المقدمين في المشروع.</translation>
    </message>
    <message>
        <source>The list for the secretariat is on the clipboard.</source>
        <translation type="unfinished">القائمة المعدة للأمانة في الحافظة.</translation>
    </message>
    <message>
        <source>The list of those who have not confirmed is on the clipboard.</source>
        <translation type="unfinished">قائمة من لم يؤكدوا في الحافظة.</translation>
    </message>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation type="unfinished">جدول (*.csv);;نص (*.txt)</translation>
    </message>
    <message>
        <source>List for the secretariat</source>
        <translation type="unfinished">قائمة للأمانة</translation>
    </message>
    <message>
        <source>Sponsors.csv</source>
        <translation type="unfinished">Sponsors.csv</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation type="unfinished">كُتب {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sponsor(s)</source>
        <translation type="unfinished">
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
        <translation type="unfinished">
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
        <translation type="unfinished">أكد الجميع</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished">&amp;حفظ…</translation>
    </message>
    <message>
        <source>Copy Those &amp;Not Confirmed</source>
        <translation type="unfinished">نسخ &amp;من لم يؤكدوا</translation>
    </message>
    <message>
        <source>Add a &amp;List…</source>
        <translation type="unfinished">&amp;إضافة قائمة…</translation>
    </message>
    <message>
        <source>&amp;Words of the Sponsor Line…</source>
        <translation type="unfinished">&amp;صيغ سطر المقدمين…</translation>
    </message>
    <message>
        <source>The Text Has Changed: &amp;Ask All Again</source>
        <translation type="unfinished">&amp;تغيّر النص: سؤال الجميع من جديد</translation>
    </message>
    <message>
        <source>Add &amp;as</source>
        <translation type="unfinished">&amp;إضافة بصفة</translation>
    </message>
    <message numerus="yes">
        <source>%n sponsor(s) added.</source>
        <translation type="unfinished">
            <numerusform>أُضيف %n مقدم.</numerusform>
            <numerusform>أُضيف مقدم واحد (%n).</numerusform>
            <numerusform>أُضيف مقدمان (%n).</numerusform>
            <numerusform>أُضيف %n مقدمين.</numerusform>
            <numerusform>أُضيف %n مقدما.</numerusform>
            <numerusform>أُضيف %n مقدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}: in the list already.</source>
        <translation type="unfinished">‏{names}: في القائمة بالفعل.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Kept by Chapeau</source>
        <translation type="unfinished">يحفظه Chapeau</translation>
    </message>
    <message>
        <source>Drafts and files that you open will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, compare and redline draft resolutions. Everything stays with you.</source>
        <translation type="unfinished">كتابة مشاريع القرارات ومقارنتها وتمييز تغييراتها. ويبقى كل شيء لديك.</translation>
    </message>
    <message>
        <source>&amp;New draft</source>
        <translation type="unfinished">&amp;مشروع جديد</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished">&amp;فتح ملف…</translation>
    </message>
    <message>
        <source>&amp;Sample negotiation</source>
        <translation type="unfinished">مثال &amp;على تفاوض</translation>
    </message>
    <message>
        <source>Or drop files on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished">الأخيرة</translation>
    </message>
    <message>
        <source>Recent drafts</source>
        <translation type="unfinished">المشاريع الأخيرة</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Where the cursor stands</source>
        <translation type="unfinished">موضع المؤشر</translation>
    </message>
    <message>
        <source>Preambular and operative paragraphs</source>
        <translation type="unfinished">فقرات الديباجة والمنطوق</translation>
    </message>
    <message>
        <source>Changes against the revision</source>
        <translation type="unfinished">التغييرات مقارنة بالتنقيح</translation>
    </message>
    <message>
        <source>The branch that is worked on; press to work on another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether everything is saved</source>
        <translation type="unfinished">هل كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished">التكبير</translation>
    </message>
    <message>
        <source>{preambular} PP · {operative} OP</source>
        <translation type="unfinished">⁦{preambular} PP⁩ · ⁦{operative} OP⁩</translation>
    </message>
    <message>
        <source>No changes against “{revision}”</source>
        <translation type="unfinished">لا تغييرات مقارنة بـ {revision}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) against “{revision}”</source>
        <translation type="unfinished">
            <numerusform>%n تغيير مقارنة بـ {revision}</numerusform>
            <numerusform>%n تغيير مقارنة بـ {revision}</numerusform>
            <numerusform>%n تغييران مقارنة بـ {revision}</numerusform>
            <numerusform>%n تغييرات مقارنة بـ {revision}</numerusform>
            <numerusform>%n تغييرا مقارنة بـ {revision}</numerusform>
            <numerusform>%n تغيير مقارنة بـ {revision}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) proposed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>open</source>
        <translation type="unfinished">مفتوحة</translation>
    </message>
    <message>
        <source>agreed ad ref</source>
        <translation type="unfinished">متفق عليها رهن الاستشارة</translation>
    </message>
    <message>
        <source>agreed in informals</source>
        <translation type="unfinished">متفق عليها في المشاورات غير الرسمية</translation>
    </message>
    <message>
        <source>agreed in the committee</source>
        <translation type="unfinished">متفق عليها في اللجنة</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation type="unfinished">أُعيد فتحها</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished">مقترح</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished">مسحوب</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished">مقبول</translation>
    </message>
    <message>
        <source>accepted in part</source>
        <translation type="unfinished">مقبول جزئيا</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished">مرفوض</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation type="unfinished">حل محله غيره</translation>
    </message>
    <message>
        <source>left for the committee</source>
        <translation type="unfinished">متروك للجنة</translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished">تأييد</translation>
    </message>
    <message>
        <source>oppose</source>
        <translation type="unfinished">معارضة</translation>
    </message>
    <message>
        <source>retain</source>
        <translation type="unfinished">تمسك بالنص</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation type="unfinished">تحفظ</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation type="unfinished">مرن</translation>
    </message>
    <message>
        <source>awaiting capital</source>
        <translation type="unfinished">بانتظار العاصمة</translation>
    </message>
    <message>
        <source>reword</source>
        <translation type="unfinished">تغيير الصياغة</translation>
    </message>
    <message>
        <source>new paragraph</source>
        <translation type="unfinished">فقرة جديدة</translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished">حذف</translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished">نقل</translation>
    </message>
    <message>
        <source>divide</source>
        <translation type="unfinished">تقسيم</translation>
    </message>
    <message>
        <source>join</source>
        <translation type="unfinished">دمج</translation>
    </message>
    <message>
        <source>style</source>
        <translation type="unfinished">تنسيق</translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished">النوع</translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished">كما هي</translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished">معدلة</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation type="unfinished">مضافة</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">محذوفة</translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished">منقولة</translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished">مقسمة</translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished">مدمجة</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation type="unfinished">معاد ترقيمها</translation>
    </message>
    <message>
        <source>main sponsor</source>
        <translation type="unfinished">مقدم رئيسي</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation type="unfinished">مقدم</translation>
    </message>
    <message>
        <source>additional sponsor</source>
        <translation type="unfinished">مقدم إضافي</translation>
    </message>
    <message>
        <source>Main sponsors</source>
        <translation type="unfinished">المقدمون الرئيسيون</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation type="unfinished">مقدمو المشروع</translation>
    </message>
    <message>
        <source>Additional sponsors</source>
        <translation type="unfinished">المقدمون الإضافيون</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>Organ line</source>
        <translation type="unfinished">سطر الهيئة</translation>
    </message>
    <message>
        <source>Sponsor line</source>
        <translation type="unfinished">سطر المقدمين</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">توصية</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished">عنوان فرعي</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation type="unfinished">الترويسة</translation>
    </message>
    <message>
        <source>organ</source>
        <translation type="unfinished">الهيئة</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished">الرمز</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation type="unfinished">التوزيع</translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished">التاريخ</translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>committee or commission</source>
        <translation type="unfinished">اللجنة</translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished">الدورة</translation>
    </message>
    <message>
        <source>place and dates</source>
        <translation type="unfinished">المكان والتاريخ</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation type="unfinished">بند جدول الأعمال</translation>
    </message>
    <message>
        <source>title of the item</source>
        <translation type="unfinished">عنوان البند</translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed</source>
        <translation type="unfinished">اتُفق على {agreed} من {all}</translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed, {pending} pending</source>
        <translation type="unfinished">اتُفق على {agreed} من {all}، و{pending} بانتظار التأكيد</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation type="unfinished">‏{names} و{last}</translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">، </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>{name}, as of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {date} is now {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a great change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a proposal was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a conflict was settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a new numbering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only what has a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark what changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore as a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Propose the difference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of {name} – Chapeau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation type="unfinished">بصيغته الحالية</translation>
    </message>
    <message>
        <source>the same text as now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changed paragraph(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation type="unfinished">الفرع {name}</translation>
    </message>
    <message>
        <source>Kept for a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on branch {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Work on a copy</source>
        <translation type="unfinished">العمل على نسخة</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished">المخطط</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation type="unfinished">التنقيحات</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished">الاقتراحات</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished">الاتفاق</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation type="unfinished">مقدمو المشروع</translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished">خاص</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished">&amp;مثل النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished">&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished">&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation type="unfinished">&amp;لا شيء</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All edits are written again.</source>
        <translation type="unfinished">كُتبت كل التعديلات من جديد.</translation>
    </message>
    <message>
        <source>Your last edits could not be written to the dossier.</source>
        <translation type="unfinished">تعذرت كتابة تعديلاتك الأخيرة في ملف القضية.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished">إغلاق على أي حال</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">البقاء هنا</translation>
    </message>
    <message>
        <source>{name} (read-only) – Chapeau</source>
        <translation type="unfinished">‏{name} (للقراءة فقط) – Chapeau</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">يجري الحفظ…</translation>
    </message>
    <message>
        <source>Every change is saved</source>
        <translation type="unfinished">كل التغييرات محفوظة</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation type="unfinished">لم يُحفظ كل شيء بعد</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished">للقراءة فقط</translation>
    </message>
    <message>
        <source>No revision named yet</source>
        <translation type="unfinished">لم يُسمّ أي تنقيح بعد</translation>
    </message>
    <message>
        <source>The same as “{revision}”</source>
        <translation type="unfinished">مطابق لـ {revision}</translation>
    </message>
    <message>
        <source>Changed since “{revision}”</source>
        <translation type="unfinished">تغيّر منذ {revision}</translation>
    </message>
    <message>
        <source>Hide this panel ({title})</source>
        <translation type="unfinished">إخفاء هذه اللوحة ({title})</translation>
    </message>
    <message>
        <source>Hide the panel {title}</source>
        <translation type="unfinished">إخفاء اللوحة {title}</translation>
    </message>
</context>
</TS>
