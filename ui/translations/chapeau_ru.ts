<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>{delegation} supports {name}</source>
        <translation>{delegation} поддерживает {name}</translation>
    </message>
    <message>
        <source>{delegation} opposes {name}</source>
        <translation>{delegation} возражает против {name}</translation>
    </message>
    <message>
        <source>{delegation} wants the text retained against {name}</source>
        <translation>{delegation} выступает за сохранение текста ({name})</translation>
    </message>
    <message>
        <source>{delegation} reserves on {name}</source>
        <translation>{delegation} резервирует свою позицию ({name})</translation>
    </message>
    <message>
        <source>{delegation} is flexible on {name}</source>
        <translation>{delegation} занимает гибкую позицию ({name})</translation>
    </message>
    <message>
        <source>{delegation} awaits its capital on {name}</source>
        <translation>{delegation} ожидает указаний столицы ({name})</translation>
    </message>
    <message>
        <source>{delegation} has no position on {name} any more</source>
        <translation>{delegation} больше не занимает позиции ({name})</translation>
    </message>
    <message>
        <source>{name} is proposed again</source>
        <translation>{name} предлагается вновь</translation>
    </message>
    <message>
        <source>{name} is withdrawn</source>
        <translation>{name} снимается</translation>
    </message>
    <message>
        <source>{name} is accepted</source>
        <translation>{name} принимается</translation>
    </message>
    <message>
        <source>{name} is accepted in part</source>
        <translation>{name} принимается частично</translation>
    </message>
    <message>
        <source>{name} is rejected</source>
        <translation>{name} отклоняется</translation>
    </message>
    <message>
        <source>{name} is superseded</source>
        <translation>{name} заменяется другим предложением</translation>
    </message>
    <message>
        <source>{name} is left for the committee</source>
        <translation>{name} оставляется на решение комитета</translation>
    </message>
    <message>
        <source>{name} sponsors the draft</source>
        <translation>{name} становится автором проекта</translation>
    </message>
    <message>
        <source>{name} withdraws as a sponsor</source>
        <translation>{name} выходит из числа авторов</translation>
    </message>
    <message>
        <source>{name} was entered as a sponsor by mistake</source>
        <translation>{name} указывается автором по ошибке</translation>
    </message>
    <message>
        <source>{name} stands by the draft as it reads</source>
        <translation>{name} подтверждает проект в его нынешнем виде</translation>
    </message>
    <message>
        <source>{name} sponsors on behalf of another group</source>
        <translation>{name} выступает автором от имени другой группы</translation>
    </message>
    <message>
        <source>{name} is or is not a member of the body</source>
        <translation>{name}: меняется членство в органе</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>{delegation} joins those who propose {name}</source>
        <translation>{delegation} присоединяется к авторам предложения {name}</translation>
    </message>
    <message>
        <source>A conflict of {name} is settled</source>
        <translation>Конфликт урегулирован: {name}</translation>
    </message>
    <message>
        <source>{author} speaks for {delegation}</source>
        <translation>{author} выступает от имени: {delegation}</translation>
    </message>
    <message>
        <source>The sponsor line is worded otherwise, or its text has changed</source>
        <translation>Строка авторов сформулирована иначе, или изменился ее текст</translation>
    </message>
    <message>
        <source>A reading begins, and labels stay as they are: {name}</source>
        <translation>Начинается чтение, обозначения не меняются: {name}</translation>
    </message>
    <message>
        <source>The paragraphs are numbered anew</source>
        <translation>Пункты перенумеровываются</translation>
    </message>
    <message>
        <source>The dossier follows the ways of another body</source>
        <translation>Досье следует практике другого органа</translation>
    </message>
    <message>
        <source>Brackets held by {names}: {words}</source>
        <translation>Скобки, на которых настаивают {names}: {words}</translation>
    </message>
    <message>
        <source>Comment: {words}</source>
        <translation>Комментарий: {words}</translation>
    </message>
    <message>
        <source>A comment is resolved</source>
        <translation>Комментарий закрыт</translation>
    </message>
    <message>
        <source>A comment is open again</source>
        <translation>Комментарий вновь открыт</translation>
    </message>
    <message>
        <source>A comment is deleted</source>
        <translation>Комментарий удален</translation>
    </message>
    <message>
        <source>a proposal that is not there</source>
        <translation>отсутствующее предложение</translation>
    </message>
    <message>
        <source>a change of another proposal</source>
        <translation>изменение из другого предложения</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>изменение</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>bracketed</source>
        <translation>в скобках</translation>
    </message>
    <message>
        <source>by {by}</source>
        <translation>кем: {by}</translation>
    </message>
    <message>
        <source>pending {names}</source>
        <translation>ожидается: {names}</translation>
    </message>
    <message>
        <source>with {labels}, in package {package}</source>
        <translation>вместе с {labels}, в пакете {package}</translation>
    </message>
    <message>
        <source>under silence until {time}</source>
        <translation>процедура умолчания до {time}</translation>
    </message>
    <message>
        <source>&amp;Only what is not agreed</source>
        <translation>&amp;Только несогласованное</translation>
    </message>
    <message>
        <source>How the paragraphs stand</source>
        <translation>Состояние пунктов</translation>
    </message>
    <message>
        <source>&amp;Mark as agreed…</source>
        <translation>&amp;Отметить как согласованный…</translation>
    </message>
    <message>
        <source>&amp;Ledger…</source>
        <translation>&amp;Журнал…</translation>
    </message>
    <message>
        <source>&amp;Export what is still open…</source>
        <translation>&amp;Экспортировать открытые вопросы…</translation>
    </message>
    <message>
        <source>A capital co&amp;nfirms…</source>
        <translation>Сто&amp;лица подтверждает…</translation>
    </message>
    <message>
        <source>&amp;Object to the silence…</source>
        <translation>&amp;Нарушить умолчание…</translation>
    </message>
    <message>
        <source>(pending {names})</source>
        <translation>(ожидается: {names})</translation>
    </message>
    <message>
        <source>(in package {package})</source>
        <translation>(в пакете {package})</translation>
    </message>
    <message>
        <source>{where} is {state}.</source>
        <translation>{where}: {state}.</translation>
    </message>
    <message>
        <source>{where} is reopened.</source>
        <translation>{where}: обсуждение возобновлено.</translation>
    </message>
    <message>
        <source>Correct {where} now; what you change is recorded as an editorial correction.</source>
        <translation>Теперь исправьте {where}; ваши изменения записываются как редакционная правка.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>{name}: labels stay as they are; new paragraphs become bis, ter.</source>
        <translation>{name}: обозначения не меняются; новые пункты получают bis, ter.</translation>
    </message>
    <message>
        <source>Renumbered: {labels}.</source>
        <translation>Перенумеровано: {labels}.</translation>
    </message>
    <message>
        <source>Renumbered; every label is as it was.</source>
        <translation>Перенумеровано; все обозначения остались прежними.</translation>
    </message>
    <message>
        <source>References to these paragraphs are proposed to be mended.</source>
        <translation>Предложено исправить ссылки на эти пункты.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Confirm {where}</source>
        <translation>Подтвердить {where}</translation>
    </message>
    <message>
        <source>Which delegation confirms?</source>
        <translation>Какая делегация подтверждает?</translation>
    </message>
    <message>
        <source>Paragraphs of a package are agreed when all of them are. An empty name takes it out.</source>
        <translation>Пункты пакета считаются согласованными, когда согласованы все. Пустое имя исключает пункт из пакета.</translation>
    </message>
    <message>
        <source>{where} in a package</source>
        <translation>{where} в пакете</translation>
    </message>
    <message>
        <source>{where} is {state} unless somebody objects before {time}.</source>
        <translation>{where}: {state}, если до {time} никто не возразит.</translation>
    </message>
    <message>
        <source>{where} is not under silence.</source>
        <translation>{where}: процедура умолчания не применяется.</translation>
    </message>
    <message>
        <source>Object on {where}</source>
        <translation>Возражение: {where}</translation>
    </message>
    <message>
        <source>Who breaks the silence?</source>
        <translation>Кто нарушает умолчание?</translation>
    </message>
    <message>
        <source>The silence on {where} is broken by {names}.</source>
        <translation>{where}: умолчание нарушено; кем: {names}.</translation>
    </message>
    <message>
        <source>a paragraph that is gone</source>
        <translation>пункт, которого больше нет</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>никто не назван</translation>
    </message>
    <message>
        <source>{delegation} confirms</source>
        <translation>подтверждает {delegation}</translation>
    </message>
    <message>
        <source>package {package}</source>
        <translation>пакет {package}</translation>
    </message>
    <message>
        <source>package {package} untied</source>
        <translation>пакет {package} расформирован</translation>
    </message>
    <message>
        <source>editorial correction, “{before}” to “{after}”</source>
        <translation>редакционная правка, «{before}» на «{after}»</translation>
    </message>
    <message>
        <source>under silence until {time}, then {state}</source>
        <translation>процедура умолчания до {time}, затем {state}</translation>
    </message>
    <message>
        <source>{delegation} breaks the silence</source>
        <translation>умолчание нарушает {delegation}</translation>
    </message>
    <message>
        <source>{where} will resist changes until it is reopened.</source>
        <translation>{where}: изменения не допускаются, пока обсуждение не возобновлено.</translation>
    </message>
    <message>
        <source>Agree {where}</source>
        <translation>Согласовать {where}</translation>
    </message>
    <message>
        <source>Mark as agreed</source>
        <translation>Отметить как согласованный</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Как</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Чтение</translation>
    </message>
    <message>
        <source>For instance “First reading”.</source>
        <translation>Например, «Первое чтение».</translation>
    </message>
    <message>
        <source>&amp;Pending</source>
        <translation>О&amp;жидаются</translation>
    </message>
    <message>
        <source>Delegations that have still to confirm, separated by commas.</source>
        <translation>Делегации, которые еще должны подтвердить, через запятую.</translation>
    </message>
    <message>
        <source>Reopen {where}</source>
        <translation>Возобновить обсуждение: {where}</translation>
    </message>
    <message>
        <source>Who reopened it and why stays in the ledger.</source>
        <translation>Кто и почему возобновил обсуждение, остается в журнале.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Кто</translation>
    </message>
    <message>
        <source>The delegation that asks for it.</source>
        <translation>Делегация, которая об этом просит.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Почему</translation>
    </message>
    <message>
        <source>While a text is read, labels stay as they are on paper: new paragraphs become bis and ter, and nothing moves up when one is deleted. Renumber at the end.</source>
        <translation>Пока текст читают, обозначения остаются как на бумаге: новые пункты получают bis и ter, и при исключении пункта ничто не сдвигается. Перенумеруйте в конце.</translation>
    </message>
    <message>
        <source>Begin a reading</source>
        <translation>Начать чтение</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Второе чтение</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Первое чтение</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>{where} becomes agreed unless a delegation objects before the deadline.</source>
        <translation>{where}: считается согласованным, если ни одна делегация не возразит до истечения срока.</translation>
    </message>
    <message>
        <source>Put {where} under silence</source>
        <translation>Применить процедуру умолчания: {where}</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <translation>&amp;Затем</translation>
    </message>
    <message>
        <source>Ledger of agreement</source>
        <translation>Журнал согласования</translation>
    </message>
    <message>
        <source>Nothing was found of any paragraph yet.</source>
        <translation>Ни об одном пункте пока ничего не записано.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Копировать все</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Chapeau was ended without being closed. Your draft is as you left it: every change was kept.</source>
        <translation>Работа Chapeau прервалась без закрытия. Ваш проект таков, каким вы его оставили: все изменения сохранены.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Забыть эти файлы</translation>
    </message>
    <message>
        <source>Not opened again, because it is no longer where it was: {files}.</source>
        <translation>Не открыты снова, поскольку их больше нет на прежнем месте: {files}.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Чтение файла {file}</translation>
    </message>
    <message>
        <source>Opening {file} as a draft</source>
        <translation>Открытие файла {file} как проекта</translation>
    </message>
    <message>
        <source>{revision} of {draft}</source>
        <translation>{revision}, {draft}</translation>
    </message>
    <message>
        <source>This is your draft of {file}, as you left it.</source>
        <translation>Это ваш проект из файла {file}, каким вы его оставили.</translation>
    </message>
    <message>
        <source>Begin anew from the file</source>
        <translation>Начать заново из файла</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Chapeau can’t keep anything in {folder}: {reason}. Nothing was opened or changed.</source>
        <translation>Chapeau не может ничего хранить в папке {folder}: {reason}. Ничего не открыто и не изменено.</translation>
    </message>
    <message>
        <source>A comparison was not opened again: one of its files can’t be read any more.</source>
        <translation>Одно сопоставление не открыто снова: один из его файлов больше не читается.</translation>
    </message>
    <message>
        <source>Opening a comparison again</source>
        <translation>Повторное открытие сопоставления</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>{name}, backup of {date}</source>
        <translation>{name}, резервная копия от {date}</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Открыть резервную копию…</translation>
    </message>
    <message>
        <source>Chapeau keeps the last backups of “{name}”, and one of each day of a week and each week of a month. A copy of the one you choose is opened; the dossier and the backup stay as they are.</source>
        <translation>Chapeau хранит последние резервные копии «{name}», а также по одной за каждый день недели и за каждую неделю месяца. Открывается дубликат той, которую вы выберете; досье и резервная копия остаются как есть.</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Открыть резервную копию</translation>
    </message>
    <message>
        <source>&amp;Open a copy</source>
        <translation>&amp;Открыть дубликат</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>There is no backup yet: the first one is made a few minutes after the first change.</source>
        <translation>Резервных копий пока нет: первая создается через несколько минут после первого изменения.</translation>
    </message>
    <message>
        <source>They are in {folder}.</source>
        <translation>Они в папке {folder}.</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Bodies differ in these ways. What you set here goes with the dossier.</source>
        <translation>Практика органов в этом различается. То, что вы укажете здесь, хранится в досье.</translation>
    </message>
    <message>
        <source>The body and its ways</source>
        <translation>Орган и его практика</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>As the masthead tells ({body})</source>
        <translation>Как указано в шапке ({body})</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Орган</translation>
    </message>
    <message>
        <source>Note on &amp;non-members</source>
        <translation>Сноска о &amp;нечленах</translation>
    </message>
    <message>
        <source>Empty: they bear no asterisk.</source>
        <translation>Пусто: звездочкой не отмечаются.</translation>
    </message>
    <message>
        <source>Note on the &amp;list</source>
        <translation>Сноска к &amp;списку</translation>
    </message>
    <message>
        <source>Empty: there is none.</source>
        <translation>Пусто: ее нет.</translation>
    </message>
    <message>
        <source>Name &amp;groups in brackets, not in a note</source>
        <translation>Указывать &amp;группы в скобках, а не в сноске</translation>
    </message>
    <message>
        <source>a new paragraph after OP5</source>
        <translation>новый пункт после OP5</translation>
    </message>
    <message>
        <source>another version of OP5</source>
        <translation>другой вариант OP5</translation>
    </message>
    <message>
        <source>OP5 bis &amp;is</source>
        <translation>OP5 bis — &amp;это</translation>
    </message>
    <message>
        <source>Not known: whoever sponsors counts as a member.</source>
        <translation>Неизвестно: каждый автор считается членом.</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Члены</translation>
    </message>
    <message>
        <source>To be put to the vote</source>
        <translation>Для постановки на голосование</translation>
    </message>
    <message>
        <source>“{name}” is no State that is known here.</source>
        <translation>«{name}» — такое государство здесь неизвестно.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n член</numerusform>
            <numerusform>%n члена</numerusform>
            <numerusform>%n членов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brackets</name>
    <message>
        <source>Put in brackets</source>
        <translation>Заключить в скобки</translation>
    </message>
    <message>
        <source>Whose brackets</source>
        <translation>Чьи скобки</translation>
    </message>
    <message>
        <source>There are no brackets around the cursor.</source>
        <translation>Вокруг курсора скобок нет.</translation>
    </message>
    <message>
        <source>Who holds these brackets? Nobody need be named.</source>
        <translation>Кто настаивает на этих скобках? Называть никого не обязательно.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>никто не назван</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of brackets: {names}</source>
        <translation>
            <numerusform>%n пара скобок: {names}</numerusform>
            <numerusform>%n пары скобок: {names}</numerusform>
            <numerusform>%n пар скобок: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>A branch is a text of its own, such as a fallback: what you write there leaves this text as it is. It can be merged later.</source>
        <translation>Ветвь — это отдельный текст, например запасной вариант: то, что вы пишете в ней, не меняет этот текст. Позднее ее можно объединить с ним.</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Новая ветвь</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>This text as it stands</source>
        <translation>Этот текст в нынешнем виде</translation>
    </message>
    <message>
        <source>&amp;Begins with</source>
        <translation>На&amp;чинается с</translation>
    </message>
    <message>
        <source>What was written there since both parted comes into this text. What competes with it waits for you, and what is agreed stays.</source>
        <translation>Написанное там после разделения войдет в этот текст. То, что с ним конкурирует, ждет вашего решения, а согласованное остается.</translation>
    </message>
    <message>
        <source>Merge a branch</source>
        <translation>Объединить ветвь</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>&amp;Кто</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>&amp;Ветвь</translation>
    </message>
    <message>
        <source>Nothing was written there since.</source>
        <translation>С тех пор там ничего не написано.</translation>
    </message>
    <message>
        <source>&amp;What comes</source>
        <translation>&amp;Что войдет</translation>
    </message>
    <message>
        <source>Switch to a branch</source>
        <translation>Перейти на другую ветвь</translation>
    </message>
    <message>
        <source>The name of a branch</source>
        <translation>Название ветви</translation>
    </message>
    <message>
        <source>worked on now</source>
        <translation>сейчас в работе</translation>
    </message>
    <message>
        <source>You are working on {branch} now; the other text stays as it is.</source>
        <translation>Теперь вы работаете в ветви {branch}; другой текст остается как есть.</translation>
    </message>
    <message>
        <source>All that was written on {branch} is in this text already.</source>
        <translation>Все, что написано в ветви {branch}, уже есть в этом тексте.</translation>
    </message>
    <message>
        <source>{branch} is merged into this text.</source>
        <translation>Ветвь {branch} объединена с этим текстом.</translation>
    </message>
    <message>
        <source>{where}: agreed here, so what was written there waits as a proposal.</source>
        <translation>{where}: здесь согласовано, поэтому написанное там ждет как предложение.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the text left to decide.</source>
        <translation>
            <numerusform>Осталось решить по %n месту в тексте.</numerusform>
            <numerusform>Осталось решить по %n местам в тексте.</numerusform>
            <numerusform>Осталось решить по %n местам в тексте.</numerusform>
        </translation>
    </message>
    <message>
        <source>Main text</source>
        <translation>Основной текст</translation>
    </message>
    <message>
        <source>the main text</source>
        <translation>основной текст</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Bring in another copy of this dossier</source>
        <translation>Присоединить другую копию этого досье</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>“{file}” is another copy of the dossier that is open as “{name}”.</source>
        <translation>«{file}» — другая копия досье, открытого как «{name}».</translation>
    </message>
    <message>
        <source>Bring it in there…</source>
        <translation>Присоединить там…</translation>
    </message>
    <message>
        <source>All that is in “{file}” is here already.</source>
        <translation>Все, что есть в «{file}», здесь уже есть.</translation>
    </message>
    <message>
        <source>{where} was written otherwise here, too: both texts are kept, you decide.</source>
        <translation>{where}: здесь тоже написано иначе; сохраняются оба текста, решать вам.</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>“{file}” is brought in.</source>
        <translation>Копия «{file}» присоединена.</translation>
    </message>
    <message>
        <source>{where}: agreed here, so what was written there waits as a proposal.</source>
        <translation>{where}: здесь согласовано, поэтому написанное там ждет как предложение.</translation>
    </message>
    <message>
        <source>The words of {names} stay in the text, since later ones build on them.</source>
        <translation>Слова из {names} остаются в тексте, так как на них опираются более поздние.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the text left to decide.</source>
        <translation>
            <numerusform>Осталось решить по %n месту в тексте.</numerusform>
            <numerusform>Осталось решить по %n местам в тексте.</numerusform>
            <numerusform>Осталось решить по %n местам в тексте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s): {names}.</source>
        <translation>
            <numerusform>%n редакция: {names}.</numerusform>
            <numerusform>%n редакции: {names}.</numerusform>
            <numerusform>%n редакций: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es): {names}.</source>
        <translation>
            <numerusform>%n ветвь: {names}.</numerusform>
            <numerusform>%n ветви: {names}.</numerusform>
            <numerusform>%n ветвей: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number was given in both copies: {changes}.</source>
        <translation>В обеих копиях присвоен один и тот же номер: {changes}.</translation>
    </message>
    <message>
        <source>Bring in “{file}”</source>
        <translation>Присоединить «{file}»</translation>
    </message>
    <message>
        <source>{whose} worked on this copy of the dossier. What is in it and not here is added; nothing here is lost, and nothing there.</source>
        <translation>С этой копией досье работали: {whose}. То, что есть в ней и чего нет здесь, добавляется; ничто не теряется ни здесь, ни там.</translation>
    </message>
    <message>
        <source>&amp;Bring it in</source>
        <translation>&amp;Присоединить</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) said and decided</source>
        <translation>
            <numerusform>%n высказывание или решение</numerusform>
            <numerusform>%n высказывания и решения</numerusform>
            <numerusform>%n высказываний и решений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the text written there</source>
        <translation>
            <numerusform>%n изменение текста, сделанное там</numerusform>
            <numerusform>%n изменения текста, сделанные там</numerusform>
            <numerusform>%n изменений текста, сделанных там</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave what was written there as a &amp;proposal, to be decided on</source>
        <translation>Оставить написанное там как предло&amp;жение, по которому предстоит решить</translation>
    </message>
    <message>
        <source>Both copies said something else; say which of them holds:</source>
        <translation>В двух копиях сказано разное; укажите, что верно:</translation>
    </message>
    <message>
        <source>Here: {what}</source>
        <translation>Здесь: {what}</translation>
    </message>
    <message>
        <source>There: {what}</source>
        <translation>Там: {what}</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>not available now</source>
        <translation>сейчас недоступно</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>This can’t be done now.</source>
        <translation>Сейчас это сделать нельзя.</translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>clear</source>
        <translation>понятно</translation>
    </message>
    <message>
        <source>already so in the text</source>
        <translation>в тексте уже так</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>нечего делать</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>неоднозначно</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>не понято</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) of {name} can’t be taken in as they are.</source>
        <translation>
            <numerusform>%n указание из {name} нельзя учесть как есть.</numerusform>
            <numerusform>%n указания из {name} нельзя учесть как есть.</numerusform>
            <numerusform>%n указаний из {name} нельзя учесть как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what to propose; the proposal says what was left out.</source>
        <translation>Выберите, что предложить; в предложении говорится, что опущено.</translation>
    </message>
    <message>
        <source>Take in part of {name}</source>
        <translation>Учесть часть документа {name}</translation>
    </message>
    <message>
        <source>&amp;Propose what is checked</source>
        <translation>&amp;Предложить отмеченное</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Указания</translation>
    </message>
    <message>
        <source>In operative paragraph 3, replace “X” with “Y”.</source>
        <translation>In operative paragraph 3, replace “X” with “Y”.</translation>
    </message>
    <message>
        <source>One instruction a line, as in an amendment document or as it is said in the room; what is new stands on the lines after it.</source>
        <translation>По одному указанию в строке, как в документе с поправками или как говорят в зале; новый текст — в следующих строках.</translation>
    </message>
    <message>
        <source>Type or paste amendments</source>
        <translation>Ввести или вставить поправки</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Указания</translation>
    </message>
    <message>
        <source>How they are understood</source>
        <translation>Как они поняты</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New draft</source>
        <translation>&amp;Новый проект</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open a draft, a dossier or a Word file</source>
        <translation>Открыть проект, досье или файл Word</translation>
    </message>
    <message>
        <source>Save a copy to &amp;send…</source>
        <translation>Сохранить копию для от&amp;правки…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Версии…</translation>
    </message>
    <message>
        <source>Everything that one can go back to</source>
        <translation>Все, к чему можно вернуться</translation>
    </message>
    <message>
        <source>Save as &amp;dossier…</source>
        <translation>Сохранить как &amp;досье…</translation>
    </message>
    <message>
        <source>{command}: on</source>
        <translation>{command}: включено</translation>
    </message>
    <message>
        <source>{command}: off</source>
        <translation>{command}: выключено</translation>
    </message>
    <message>
        <source>Ne&amp;w draft in</source>
        <translation>Новый проект на &amp;языке</translation>
    </message>
    <message>
        <source>Keep draft and revisions in one file</source>
        <translation>Хранить проект и его редакции в одном файле</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Сохранить &amp;копию…</translation>
    </message>
    <message>
        <source>Write a copy of the dossier and go on with this one</source>
        <translation>Записать копию досье и продолжать работу с этим</translation>
    </message>
    <message>
        <source>Write a copy with no more in it than others are to see</source>
        <translation>Записать копию, в которой не больше, чем следует видеть другим</translation>
    </message>
    <message>
        <source>Br&amp;ing in a copy…</source>
        <translation>Пр&amp;исоединить копию…</translation>
    </message>
    <message>
        <source>Bring another copy of this dossier together with this one</source>
        <translation>Объединить другую копию этого досье с этим</translation>
    </message>
    <message>
        <source>Open a &amp;backup…</source>
        <translation>Открыть резервную к&amp;опию…</translation>
    </message>
    <message>
        <source>The dossier as it was kept beside itself on an earlier day</source>
        <translation>Досье, каким оно сохранено рядом с ним в один из прошлых дней</translation>
    </message>
    <message>
        <source>Na&amp;me a revision…</source>
        <translation>Назвать реда&amp;кцию…</translation>
    </message>
    <message>
        <source>Fix the text under a name, as Rev.1</source>
        <translation>Зафиксировать текст под названием, например Rev.1</translation>
    </message>
    <message>
        <source>&amp;New branch…</source>
        <translation>Новая в&amp;етвь…</translation>
    </message>
    <message>
        <source>Begin a text of its own beside this one, such as a fallback</source>
        <translation>Начать отдельный текст рядом с этим, например запасной вариант</translation>
    </message>
    <message>
        <source>&amp;Switch branch…</source>
        <translation>Пере&amp;йти на ветвь…</translation>
    </message>
    <message>
        <source>Work on the text of another branch</source>
        <translation>Работать с текстом другой ветви</translation>
    </message>
    <message>
        <source>&amp;Merge a branch…</source>
        <translation>О&amp;бъединить ветвь…</translation>
    </message>
    <message>
        <source>Bring what was written on another branch into this text</source>
        <translation>Внести в этот текст написанное в другой ветви</translation>
    </message>
    <message>
        <source>Export clean DO&amp;CX…</source>
        <translation>Экспорт &amp;чистого DOCX…</translation>
    </message>
    <message>
        <source>Write a Word document with no changes marked</source>
        <translation>Записать документ Word без отметки изменений</translation>
    </message>
    <message>
        <source>Export &amp;tracked DOCX…</source>
        <translation>Экспорт DOCX с &amp;исправлениями…</translation>
    </message>
    <message>
        <source>Write a Word document with changes</source>
        <translation>Записать документ Word с исправлениями</translation>
    </message>
    <message>
        <source>Export PD&amp;F…</source>
        <translation>Экспорт в PD&amp;F…</translation>
    </message>
    <message>
        <source>Save the pages as a PDF</source>
        <translation>Сохранить страницы как PDF</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>See the pages and print</source>
        <translation>Просмотреть страницы и напечатать</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>В&amp;ырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Paste &amp;without formatting</source>
        <translation>Вставить &amp;без форматирования</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить вс&amp;е</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Find words in the text</source>
        <translation>Найти слова в тексте</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Заменить…</translation>
    </message>
    <message>
        <source>Replace words</source>
        <translation>Заменить слова</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Перейти…</translation>
    </message>
    <message>
        <source>OP 12, PP3, 12 (a), or words</source>
        <translation>OP 12, PP3, 12 (a) или слова</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>Ор&amp;фография</translation>
    </message>
    <message>
        <source>Go through the misspelt words</source>
        <translation>Пройти по словам с ошибками</translation>
    </message>
    <message>
        <source>Mar&amp;k misspelt words</source>
        <translation>От&amp;мечать слова с ошибками</translation>
    </message>
    <message>
        <source>Check the spelling as you type</source>
        <translation>Проверять орфографию при вводе</translation>
    </message>
    <message>
        <source>My wor&amp;ds…</source>
        <translation>Мои &amp;слова…</translation>
    </message>
    <message>
        <source>Names that count as right</source>
        <translation>Названия и имена, которые считаются верными</translation>
    </message>
    <message>
        <source>Setti&amp;ngs…</source>
        <translation>&amp;Параметры…</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Курсив</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Полужирный</translation>
    </message>
    <message>
        <source>&amp;Masthead…</source>
        <translation>&amp;Шапка…</translation>
    </message>
    <message>
        <source>Organ, symbol, date, session and agenda item</source>
        <translation>Орган, условное обозначение, дата, сессия и пункт повестки дня</translation>
    </message>
    <message>
        <source>&amp;Preambular paragraph</source>
        <translation>Пункт &amp;преамбулы</translation>
    </message>
    <message>
        <source>&amp;Operative paragraph</source>
        <translation>Пункт п&amp;остановляющей части</translation>
    </message>
    <message>
        <source>&amp;Sub-paragraph</source>
        <translation>П&amp;одпункт</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>&amp;Text without a number</source>
        <translation>&amp;Текст без номера</translation>
    </message>
    <message>
        <source>&amp;Lower level</source>
        <translation>Уровень &amp;ниже</translation>
    </message>
    <message>
        <source>One level down (also Tab)</source>
        <translation>На один уровень ниже (также Tab)</translation>
    </message>
    <message>
        <source>High&amp;er level</source>
        <translation>Уровень &amp;выше</translation>
    </message>
    <message>
        <source>One level up (also Shift+Tab)</source>
        <translation>На один уровень выше (также Shift+Tab)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Переместить вв&amp;ерх</translation>
    </message>
    <message>
        <source>Move the paragraph up</source>
        <translation>Переместить пункт вверх</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Переместить вн&amp;из</translation>
    </message>
    <message>
        <source>Move the paragraph down</source>
        <translation>Переместить пункт вниз</translation>
    </message>
    <message>
        <source>Insert a table &amp;row</source>
        <translation>Вставить &amp;строку таблицы</translation>
    </message>
    <message>
        <source>Delete the t&amp;able row</source>
        <translation>&amp;Удалить строку таблицы</translation>
    </message>
    <message>
        <source>Insert a &amp;note</source>
        <translation>Вставить &amp;сноску</translation>
    </message>
    <message>
        <source>Insert a footnote at the cursor</source>
        <translation>Вставить сноску в месте курсора</translation>
    </message>
    <message>
        <source>No-brea&amp;k space</source>
        <translation>Не&amp;разрывный пробел</translation>
    </message>
    <message>
        <source>No-break h&amp;yphen</source>
        <translation>Неразрывный &amp;дефис</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>&amp;Комментарий…</translation>
    </message>
    <message>
        <source>Say something about the selected words</source>
        <translation>Сказать что-либо о выделенных словах</translation>
    </message>
    <message>
        <source>Ne&amp;xt comment</source>
        <translation>След&amp;ующий комментарий</translation>
    </message>
    <message>
        <source>Pre&amp;vious comment</source>
        <translation>Предыдущий ко&amp;мментарий</translation>
    </message>
    <message>
        <source>Show the &amp;redline</source>
        <translation>Показать &amp;изменения</translation>
    </message>
    <message>
        <source>Mark what differs</source>
        <translation>Отметить, что различается</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Следующее изменение</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>&amp;Предыдущее изменение</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>С&amp;опоставить…</translation>
    </message>
    <message>
        <source>Put two texts side by side</source>
        <translation>Поставить два текста рядом</translation>
    </message>
    <message>
        <source>&amp;Suggest changes</source>
        <translation>Предлагать &amp;изменения</translation>
    </message>
    <message>
        <source>Write a proposal</source>
        <translation>Написать предложение</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Предлагать</translation>
    </message>
    <message>
        <source>Type a &amp;line from the room</source>
        <translation>Ввести &amp;реплику из зала</translation>
    </message>
    <message>
        <source>Work on the compilation te&amp;xt</source>
        <translation>Работать с &amp;компиляцией</translation>
    </message>
    <message>
        <source>Every proposal in its place, to be edited there</source>
        <translation>Каждое предложение на своем месте, чтобы править его там</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад к тексту</translation>
    </message>
    <message>
        <source>Leave the proposal or the compilation text that is on the page</source>
        <translation>Оставить предложение или компиляцию, показанные на странице</translation>
    </message>
    <message>
        <source>&amp;Accept the proposal</source>
        <translation>&amp;Принять предложение</translation>
    </message>
    <message>
        <source>Re&amp;ject the proposal</source>
        <translation>&amp;Отклонить предложение</translation>
    </message>
    <message>
        <source>&amp;Withdraw the proposal</source>
        <translation>&amp;Снять предложение</translation>
    </message>
    <message>
        <source>A delegation s&amp;upports it…</source>
        <translation>Делегация под&amp;держивает…</translation>
    </message>
    <message>
        <source>A delegation &amp;opposes it…</source>
        <translation>Делегация &amp;возражает…</translation>
    </message>
    <message>
        <source>Wants the text &amp;retained…</source>
        <translation>За сохранение &amp;текста…</translation>
    </message>
    <message>
        <source>Reser&amp;ves its position…</source>
        <translation>&amp;Резервирует позицию…</translation>
    </message>
    <message>
        <source>Is &amp;flexible…</source>
        <translation>Занимает &amp;гибкую позицию…</translation>
    </message>
    <message>
        <source>Awaits its ca&amp;pital…</source>
        <translation>Ожидает указаний &amp;столицы…</translation>
    </message>
    <message>
        <source>W&amp;hose proposal it is…</source>
        <translation>&amp;Чьё это предложение…</translation>
    </message>
    <message>
        <source>Accept &amp;in part…</source>
        <translation>Принять &amp;частично…</translation>
    </message>
    <message>
        <source>&amp;Divide by paragraph</source>
        <translation>&amp;Разделить по пунктам</translation>
    </message>
    <message>
        <source>&amp;Leave it for the committee</source>
        <translation>Оставить на решение &amp;комитета</translation>
    </message>
    <message>
        <source>S&amp;ettle the conflict…</source>
        <translation>&amp;Урегулировать конфликт…</translation>
    </message>
    <message>
        <source>Propose it a&amp;gain</source>
        <translation>Предло&amp;жить вновь</translation>
    </message>
    <message>
        <source>Ta&amp;ke it out of the text again</source>
        <translation>Снова &amp;изъять из текста</translation>
    </message>
    <message>
        <source>Undo an acceptance, however long ago</source>
        <translation>Отменить принятие, как бы давно оно ни было</translation>
    </message>
    <message>
        <source>&amp;Begin a reading…</source>
        <translation>Начать &amp;чтение…</translation>
    </message>
    <message>
        <source>Labels stay as they are; new paragraphs become bis, ter</source>
        <translation>Обозначения не меняются; новые пункты получают bis, ter</translation>
    </message>
    <message>
        <source>Re&amp;number…</source>
        <translation>Пере&amp;нумеровать…</translation>
    </message>
    <message>
        <source>Let labels follow the order again, with a concordance</source>
        <translation>Обозначения вновь следуют порядку, с таблицей соответствия</translation>
    </message>
    <message>
        <source>Mark the paragraph as a&amp;greed…</source>
        <translation>Отметить пункт как со&amp;гласованный…</translation>
    </message>
    <message>
        <source>&amp;Reopen the paragraph…</source>
        <translation>Во&amp;зобновить обсуждение пункта…</translation>
    </message>
    <message>
        <source>&amp;Correct it editorially</source>
        <translation>Редакционная пр&amp;авка</translation>
    </message>
    <message>
        <source>The bod&amp;y and its ways…</source>
        <translation>Ор&amp;ган и его практика…</translation>
    </message>
    <message>
        <source>Whose rules the dossier follows</source>
        <translation>Чьим правилам следует досье</translation>
    </message>
    <message>
        <source>Proposals &amp;from files…</source>
        <translation>Предложения из &amp;файлов…</translation>
    </message>
    <message>
        <source>Returned files and amendment documents</source>
        <translation>Возвращенные файлы и документы с поправками</translation>
    </message>
    <message>
        <source>T&amp;yped amendments…</source>
        <translation>Поправки с к&amp;лавиатуры…</translation>
    </message>
    <message>
        <source>In operative paragraph 3, replace “X” with “Y”</source>
        <translation>In operative paragraph 3, replace “X” with “Y”</translation>
    </message>
    <message>
        <source>Proposal o&amp;ut of another text…</source>
        <translation>Предложение из &amp;другого текста…</translation>
    </message>
    <message>
        <source>What a revision, a branch or a file says otherwise</source>
        <translation>Что говорится иначе в другой редакции, ветви или файле</translation>
    </message>
    <message>
        <source>Expor&amp;t the compilation…</source>
        <translation>&amp;Экспорт компиляции…</translation>
    </message>
    <message>
        <source>The text with every proposal in its place</source>
        <translation>Текст с каждым предложением на своем месте</translation>
    </message>
    <message>
        <source>Export what &amp;is still open…</source>
        <translation>Экспортировать откр&amp;ытые вопросы…</translation>
    </message>
    <message>
        <source>A page with how many paragraphs are open, who holds them, and where</source>
        <translation>Страница о том, сколько пунктов открыто, кто их удерживает и где</translation>
    </message>
    <message>
        <source>Sa&amp;ve an amendment document…</source>
        <translation>Сохранить документ с поправ&amp;ками…</translation>
    </message>
    <message>
        <source>The instructions that turn one text into another</source>
        <translation>Указания, превращающие один текст в другой</translation>
    </message>
    <message>
        <source>Who stands w&amp;here</source>
        <translation>По&amp;зиции делегаций</translation>
    </message>
    <message>
        <source>Paragraphs by delegations</source>
        <translation>Пункты по делегациям</translation>
    </message>
    <message>
        <source>&amp;Project to the room</source>
        <translation>&amp;Показать залу</translation>
    </message>
    <message>
        <source>The projection: a second window, for the room</source>
        <translation>Проекция: второе окно, для зала</translation>
    </message>
    <message>
        <source>Hol&amp;d what the room sees</source>
        <translation>&amp;Удержать изображение в зале</translation>
    </message>
    <message>
        <source>Show changes when released</source>
        <translation>Изменения появятся после снятия удержания</translation>
    </message>
    <message>
        <source>&amp;Put in brackets…</source>
        <translation>Заключить в &amp;скобки…</translation>
    </message>
    <message>
        <source>Mark words as not agreed, and say who holds them so</source>
        <translation>Отметить слова как несогласованные и указать, кто на этом настаивает</translation>
    </message>
    <message>
        <source>&amp;Whose brackets…</source>
        <translation>&amp;Чьи скобки…</translation>
    </message>
    <message>
        <source>&amp;Lift the brackets</source>
        <translation>С&amp;нять скобки</translation>
    </message>
    <message>
        <source>Put it &amp;under silence…</source>
        <translation>Процедура &amp;умолчания…</translation>
    </message>
    <message>
        <source>Put it into a pac&amp;kage…</source>
        <translation>Включить в па&amp;кет…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Фактический размер</translation>
    </message>
    <message>
        <source>Next paragrap&amp;h</source>
        <translation>Следующий &amp;пункт</translation>
    </message>
    <message>
        <source>Pre&amp;vious paragraph</source>
        <translation>Предыдущий пун&amp;кт</translation>
    </message>
    <message>
        <source>Command pale&amp;tte…</source>
        <translation>Палитра &amp;команд…</translation>
    </message>
    <message>
        <source>Every command, found by its words</source>
        <translation>Любая команда — по ее словам</translation>
    </message>
    <message>
        <source>Switch pan&amp;e</source>
        <translation>С&amp;ледующая панель</translation>
    </message>
    <message>
        <source>Switch pane &amp;back</source>
        <translation>Преды&amp;дущая панель</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Что это такое?</translation>
    </message>
    <message>
        <source>&amp;About Chapeau</source>
        <translation>&amp;О программе Chapeau</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>П&amp;ункт</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Negotiate</source>
        <translation>П&amp;ереговоры</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть &amp;недавние</translation>
    </message>
    <message>
        <source>Branc&amp;hes</source>
        <translation>В&amp;етви</translation>
    </message>
    <message>
        <source>Redline a&amp;gainst</source>
        <translation>Изменения &amp;относительно</translation>
    </message>
    <message>
        <source>Panel&amp;s</source>
        <translation>&amp;Панели</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>&amp;Светлое или темное</translation>
    </message>
    <message>
        <source>Decide other&amp;wise</source>
        <translation>Решить &amp;иначе</translation>
    </message>
    <message>
        <source>A delegation’s p&amp;osition</source>
        <translation>&amp;Позиция делегации</translation>
    </message>
    <message>
        <source>Brack&amp;ets</source>
        <translation>С&amp;кобки</translation>
    </message>
    <message>
        <source>Proposals &amp;from elsewhere</source>
        <translation>Предложения и&amp;звне</translation>
    </message>
    <message>
        <source>What the roo&amp;m sees</source>
        <translation>Что видит за&amp;л</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Put the cursor in the words of the text to comment on them.</source>
        <translation>Поставьте курсор в слова текста, которые хотите прокомментировать.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation>Комментарий удален.</translation>
    </message>
    <message>
        <source>There is no open comment in the text.</source>
        <translation>В тексте нет открытых комментариев.</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Без места</translation>
    </message>
    <message>
        <source>No comments of this kind.</source>
        <translation>Таких комментариев нет.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>All comments</source>
        <translation>Все комментарии</translation>
    </message>
    <message>
        <source>{words} (no longer in the text)</source>
        <translation>{words} (в тексте больше нет)</translation>
    </message>
    <message>
        <source>✓ resolved</source>
        <translation>✓ закрыт</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>The comment is resolved.</source>
        <translation>Комментарий закрыт.</translation>
    </message>
    <message>
        <source>The comment is open again.</source>
        <translation>Комментарий снова открыт.</translation>
    </message>
    <message>
        <source>No comments yet. Select words in the text and press {keys} to say something about them.</source>
        <translation>Комментариев пока нет. Выделите слова в тексте и нажмите {keys}, чтобы сказать о них что-либо.</translation>
    </message>
    <message>
        <source>No comments yet. Select words in the text and say something about them with the button below.</source>
        <translation>Комментариев пока нет. Выделите слова в тексте и скажите о них что-либо с помощью кнопки ниже.</translation>
    </message>
    <message>
        <source>Which comments</source>
        <translation>Какие комментарии</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Comment on the selection</source>
        <translation>&amp;Комментировать выделенное</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>Пере&amp;йти</translation>
    </message>
    <message>
        <source>this paragraph</source>
        <translation>этот пункт</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>&amp;Открыть вновь</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Править</translation>
    </message>
    <message>
        <source>Edit the answer “{words}”</source>
        <translation>Править ответ «{words}»</translation>
    </message>
    <message>
        <source>Delete the answer “{words}”</source>
        <translation>Удалить ответ «{words}»</translation>
    </message>
    <message>
        <source>Edit “{words}”</source>
        <translation>Править «{words}»</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Comment on “{words}”</source>
        <translation>Комментарий к словам «{words}»</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Ко&amp;мментарий</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Ответ</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n new comment(s); see the Comments panel.</source>
        <translation>
            <numerusform>{file}: %n новый комментарий; см. панель «Комментарии».</numerusform>
            <numerusform>{file}: %n новых комментария; см. панель «Комментарии».</numerusform>
            <numerusform>{file}: %n новых комментариев; см. панель «Комментарии».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Bands between what belongs together in both texts</source>
        <translation>Полосы между соответствующими частями обоих текстов</translation>
    </message>
    <message>
        <source>All changes; click to go there</source>
        <translation>Все изменения; щелкните, чтобы перейти</translation>
    </message>
    <message>
        <source>Overview of all changes</source>
        <translation>Обзор всех изменений</translation>
    </message>
    <message>
        <source>None: compare two texts</source>
        <translation>Нет: сопоставить два текста</translation>
    </message>
    <message>
        <source>&amp;Older text</source>
        <translation>&amp;Более ранний текст</translation>
    </message>
    <message>
        <source>&amp;Newer text</source>
        <translation>Более по&amp;здний текст</translation>
    </message>
    <message>
        <source>&amp;Ours</source>
        <translation>&amp;Наш</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation>&amp;Их</translation>
    </message>
    <message>
        <source>Two texts are put side by side, and every word that differs is marked. With the base that both were made from, all three are shown, and where their changes conflict.</source>
        <translation>Два текста ставятся рядом, и отмечается каждое отличающееся слово. Если указана основа, от которой произошли оба, показываются все три текста и места, где их изменения противоречат друг другу.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сопоставить</translation>
    </message>
    <message>
        <source>Common &amp;base</source>
        <translation>Об&amp;щая основа</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <source>{label}: choose a file</source>
        <translation>{label}: выбрать файл</translation>
    </message>
    <message>
        <source>Choose a text to compare</source>
        <translation>Выбрать текст для сопоставления</translation>
    </message>
    <message>
        <source>Both texts in one, with the changes marked</source>
        <translation>Оба текста в одном, с отмеченными изменениями</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Рядом</translation>
    </message>
    <message>
        <source>In &amp;one text</source>
        <translation>В &amp;одном тексте</translation>
    </message>
    <message>
        <source>View of the comparison</source>
        <translation>Вид сопоставления</translation>
    </message>
    <message>
        <source>Propose the difference…</source>
        <translation>Предложить различия…</translation>
    </message>
    <message>
        <source>Export tracked DOCX…</source>
        <translation>Экспорт DOCX с исправлениями…</translation>
    </message>
    <message>
        <source>Neither text is of a draft that is open; open the one that this is to be proposed for.</source>
        <translation>Ни один из текстов не относится к открытому проекту; откройте тот, для которого следует предложить различия.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сопоставление…</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation>Виды изменений</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сопоставление</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Изменение {number} из {count}</translation>
    </message>
    <message>
        <source>The texts could not be compared; they are as they were. Close this window and try again.</source>
        <translation>Сопоставить тексты не удалось; они остались прежними. Закройте это окно и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сопоставление</translation>
    </message>
    <message>
        <source>Fold what did not change</source>
        <translation>Свернуть неизмененное</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Предыдущее изменение</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Следующее изменение</translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>изменено: %n</numerusform>
            <numerusform>изменено: %n</numerusform>
            <numerusform>изменено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inserted</source>
        <translation>
            <numerusform>добавлено: %n</numerusform>
            <numerusform>добавлено: %n</numerusform>
            <numerusform>добавлено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>исключено: %n</numerusform>
            <numerusform>исключено: %n</numerusform>
            <numerusform>исключено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>перенесено: %n</numerusform>
            <numerusform>перенесено: %n</numerusform>
            <numerusform>перенесено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>разделено: %n</numerusform>
            <numerusform>разделено: %n</numerusform>
            <numerusform>разделено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>объединено: %n</numerusform>
            <numerusform>объединено: %n</numerusform>
            <numerusform>объединено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences: both texts are the same.</source>
        <translation>Различий нет: тексты совпадают.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): {kinds}</source>
        <translation>
            <numerusform>%n изменение: {kinds}</numerusform>
            <numerusform>%n изменения: {kinds}</numerusform>
            <numerusform>%n изменений: {kinds}</numerusform>
        </translation>
    </message>
    <message>
        <source>No change in the text</source>
        <translation>В тексте изменений нет</translation>
    </message>
    <message>
        <source>{sentence}; the masthead differs ({fields})</source>
        <translation>{sentence}; шапка: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>в конфликте: %n</numerusform>
            <numerusform>в конфликте: %n</numerusform>
            <numerusform>в конфликте: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by both</source>
        <translation>
            <numerusform>изменен обеими сторонами: %n</numerusform>
            <numerusform>изменено обеими сторонами: %n</numerusform>
            <numerusform>изменено обеими сторонами: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by ours alone</source>
        <translation>
            <numerusform>только нами: %n</numerusform>
            <numerusform>только нами: %n</numerusform>
            <numerusform>только нами: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by theirs alone</source>
        <translation>
            <numerusform>только ими: %n</numerusform>
            <numerusform>только ими: %n</numerusform>
            <numerusform>только ими: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ours: %n change(s)</source>
        <translation>
            <numerusform>У нас: %n изменение</numerusform>
            <numerusform>У нас: %n изменения</numerusform>
            <numerusform>У нас: %n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>theirs: %n change(s)</source>
        <translation>
            <numerusform>у них: %n изменение</numerusform>
            <numerusform>у них: %n изменения</numerusform>
            <numerusform>у них: %n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n конфликт</numerusform>
            <numerusform>%n конфликта</numerusform>
            <numerusform>%n конфликтов</numerusform>
        </translation>
    </message>
    <message>
        <source>no conflict</source>
        <translation>конфликтов нет</translation>
    </message>
    <message>
        <source>left</source>
        <translation>слева</translation>
    </message>
    <message>
        <source>right</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>At the {side}: deleted</source>
        <translation>Полоса {side}: исключено</translation>
    </message>
    <message>
        <source>At the {side}: inserted</source>
        <translation>Полоса {side}: добавлено</translation>
    </message>
    <message>
        <source>On both sides: moved</source>
        <translation>С обеих сторон: перенесено</translation>
    </message>
    <message>
        <source>In the middle: edited, split or joined</source>
        <translation>В середине: изменено, разделено или объединено</translation>
    </message>
    <message>
        <source>Right across: a conflict</source>
        <translation>Во всю ширину: конфликт</translation>
    </message>
    <message>
        <source>≠ Conflict</source>
        <translation>≠ Конфликт</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Мы</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Они</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Основа</translation>
    </message>
    <message>
        <source>≠ Conflict at {place}: our change and theirs can’t be taken together.</source>
        <translation>≠ Конфликт ({place}): наше и их изменения нельзя принять вместе.</translation>
    </message>
    <message>
        <source>≠ Conflict: our change and theirs can’t be taken together.</source>
        <translation>≠ Конфликт: наше и их изменения нельзя принять вместе.</translation>
    </message>
    <message>
        <source>a conflict</source>
        <translation>конфликт</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Предыдущий конфликт</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Следующий конфликт</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something in Chapeau failed, but your draft is kept.</source>
        <translation>В Chapeau произошел сбой, но ваш проект сохранен.</translation>
    </message>
    <message>
        <source>Every change up to this moment is on disk. You can go on working; if something looks wrong, restart Chapeau: all windows come back as they are. The details below tell where it failed and hold no word of your draft.</source>
        <translation>Все изменения до этого момента записаны на диск. Вы можете продолжать работу; если что-то выглядит не так, перезапустите Chapeau: все окна вернутся такими, как есть. В подробностях ниже указано, где произошел сбой; слов вашего проекта в них нет.</translation>
    </message>
    <message>
        <source>Something in Chapeau failed, and your last edits are not on disk yet.</source>
        <translation>В Chapeau произошел сбой, и ваши последние правки еще не записаны на диск.</translation>
    </message>
    <message>
        <source>Don’t close the window: it says why they can’t be written, and tries again. Copy what you wrote last into another program if that goes on. The details below tell where it failed and hold no word of your draft.</source>
        <translation>Не закрывайте окно: в нем указано, почему их нельзя записать, и попытки продолжаются. Если так пойдет и дальше, скопируйте последнее написанное в другую программу. В подробностях ниже указано, где произошел сбой; слов вашего проекта в них нет.</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Копировать подробности</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Перезапустить</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>П&amp;родолжить</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>&amp;Скрыть подробности</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Пок&amp;азать подробности</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>A delegation or a person, for instance “Kestria”. It stands beside revisions and tracked changes.</source>
        <translation>Делегация или лицо, например «Kestria». Указывается у редакций и исправлений.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A named revision stays as it is. You can open it again, compare it and export it.</source>
        <translation>Названная редакция не меняется. Ее можно вновь открыть, сопоставить и экспортировать.</translation>
    </message>
    <message>
        <source>Name a revision</source>
        <translation>Назвать редакцию</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Назвать</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Informal: counted by itself, beside the document’s</source>
        <translation>Не&amp;официальная: нумеруется отдельно, наряду с редакциями документа</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Кто</translation>
    </message>
    <message>
        <source>Rename the revision</source>
        <translation>Переименовать редакцию</translation>
    </message>
    <message>
        <source>Only the name changes; the text stays.</source>
        <translation>Меняется только название; текст остается.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Пароль к файлу {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>It is used once and kept nowhere.</source>
        <translation>Используется один раз и нигде не хранится.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>What {name} says otherwise becomes a proposal; the text stays as it is.</source>
        <translation>То, что в {name} сказано иначе, становится предложением; текст остается как есть.</translation>
    </message>
    <message>
        <source>What another text says otherwise becomes a proposal; this one stays as it is.</source>
        <translation>То, что в другом тексте сказано иначе, становится предложением; этот остается как есть.</translation>
    </message>
    <message>
        <source>Propose what differs</source>
        <translation>Предложить различия</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>П&amp;римечание</translation>
    </message>
    <message>
        <source>Other &amp;text</source>
        <translation>Другой &amp;текст</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <translation>Выбрать текст</translation>
    </message>
    <message>
        <source>Only what was &amp;changed there since “{name}”</source>
        <translation>Только &amp;измененное там после «{name}»</translation>
    </message>
    <message>
        <source>&amp;All that differs, what was changed here since, too</source>
        <translation>&amp;Все различия, включая измененное здесь с тех пор</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Official layout</source>
        <translation>Официальный формат</translation>
    </message>
    <message>
        <source>Say whose the changes are that bear no name yet.</source>
        <translation>Укажите, чьи это изменения, пока никем не подписанные.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>{file} is already there.</source>
        <translation>{file} уже существует.</translation>
    </message>
    <message>
        <source>Replace it with this export?</source>
        <translation>Заменить его этим экспортом?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Экспортировать как</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Документы Word (*.docx)</translation>
    </message>
    <message>
        <source>An official-looking Word document with automatic numbers and footnotes, and no changes marked.</source>
        <translation>Документ Word официального вида с автоматическими номерами и сносками, без отметки изменений.</translation>
    </message>
    <message>
        <source>Export a clean DOCX</source>
        <translation>Экспорт чистого DOCX</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>A Word document with tracked changes: accepting all gives the second text, rejecting all the first.</source>
        <translation>Документ Word с исправлениями: если принять все, получится второй текст, если отклонить все — первый.</translation>
    </message>
    <message>
        <source>Export a tracked DOCX</source>
        <translation>Экспорт DOCX с исправлениями</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;От</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Автор</translation>
    </message>
    <message>
        <source>Date of the changes</source>
        <translation>Дата изменений</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Да&amp;та</translation>
    </message>
    <message>
        <source>Otherwise all bear the date above</source>
        <translation>Иначе у всех указанная выше дата</translation>
    </message>
    <message>
        <source>With the co&amp;mments</source>
        <translation>С ко&amp;мментариями</translation>
    </message>
    <message>
        <source>As in {file}</source>
        <translation>Как в файле {file}</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>Фо&amp;рмат</translation>
    </message>
    <message>
        <source>The comments will bear the names of who made them, and that date.</source>
        <translation>Комментарии будут подписаны теми, кто их сделал, с этой датой.</translation>
    </message>
    <message>
        <source>The comments of {names} stay in it, under their names.</source>
        <translation>Комментарии остаются в нем под именами авторов: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>The changes will bear the name(s) {names} and the date above.</source>
        <translation>
            <numerusform>Изменения будут подписаны именем {names} с указанной выше датой.</numerusform>
            <numerusform>Изменения будут подписаны именами {names} с указанной выше датой.</numerusform>
            <numerusform>Изменения будут подписаны именами {names} с указанной выше датой.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under the date of each author’s last chan&amp;ge</source>
        <translation>С датой &amp;последнего изменения каждого автора</translation>
    </message>
    <message numerus="yes">
        <source>The changes will bear the name(s) {names} and the date above; nothing else in the file tells of people.</source>
        <translation>
            <numerusform>Изменения будут подписаны именем {names} с указанной выше датой; больше ничего о людях в файле нет.</numerusform>
            <numerusform>Изменения будут подписаны именами {names} с указанной выше датой; больше ничего о людях в файле нет.</numerusform>
            <numerusform>Изменения будут подписаны именами {names} с указанной выше датой; больше ничего о людях в файле нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes will bear these names and dates: {names}.</source>
        <translation>У изменений будут эти имена и даты: {names}.</translation>
    </message>
    <message>
        <source>The comments will bear the names and dates of who made them.</source>
        <translation>У комментариев будут имена тех, кто их сделал, и даты.</translation>
    </message>
    <message>
        <source>&amp;Each change under its own author ({names})</source>
        <translation>&amp;Каждое изменение под именем его автора ({names})</translation>
    </message>
    <message>
        <source>{old} to {new}</source>
        <translation>{old} – {new}</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>Фор&amp;мат</translation>
    </message>
    <message>
        <source>Export what is still open</source>
        <translation>Экспорт открытых вопросов</translation>
    </message>
    <message>
        <source>On a page: how many paragraphs are open, who holds them, and where.</source>
        <translation>На одной странице: сколько пунктов открыто, кто их удерживает и где.</translation>
    </message>
    <message>
        <source>{draft}, still open</source>
        <translation>{draft}, открытые вопросы</translation>
    </message>
    <message>
        <source>{name} is no Word file that changes could be tracked in; use the official layout.</source>
        <translation>{name} — не файл Word, в котором можно отметить исправления; используйте официальный формат.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Export the compilation</source>
        <translation>Экспорт компиляции</translation>
    </message>
    <message>
        <source>The draft with every live proposal in its place. What comes back is taken in again.</source>
        <translation>Проект с каждым действующим предложением на своем месте. То, что вернется, учитывается снова.</translation>
    </message>
    <message>
        <source>With proposal {name}</source>
        <translation>С предложением {name}</translation>
    </message>
    <message>
        <source>A numbered list of instructions in the official wording. It is read back and applied before it is handed over.</source>
        <translation>Нумерованный перечень указаний в официальной формулировке. Перед передачей он прочитывается и применяется.</translation>
    </message>
    <message>
        <source>Write an amendment document</source>
        <translation>Составить документ с поправками</translation>
    </message>
    <message>
        <source>&amp;Submitted by</source>
        <translation>П&amp;редставлено</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>Можно оставить пустым.</translation>
    </message>
    <message>
        <source>amendment</source>
        <translation>поправка</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is written, but it lacks something ({what}).</source>
        <translation>Файл {file} записан, но в нем не все ({what}).</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>Файл {file} записан.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Запись файла {file}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All drafts ({endings})</source>
        <translation>Все проекты ({endings})</translation>
    </message>
    <message>
        <source>{format} files ({endings})</source>
        <translation>Файлы {format} ({endings})</translation>
    </message>
    <message>
        <source>E-mails and archives ({endings})</source>
        <translation>Электронные письма и архивы ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Dossiers ({endings})</source>
        <translation>Досье ({endings})</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Text and notes</source>
        <translation>Текст и сноски</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>All revisions</source>
        <translation>Все редакции</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Найти и заменить</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>What is folded is not searched.</source>
        <translation>В свёрнутом тексте поиск не ведётся.</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Найти слова</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>С учетом регистра</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Только слова целиком</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Заменить &amp;все</translation>
    </message>
    <message>
        <source>Delegations that propose the replacement</source>
        <translation>Делегации, предлагающие замену</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Pr&amp;opose it</source>
        <translation>&amp;Предложить</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и еще %n</numerusform>
            <numerusform>… и еще %n</numerusform>
            <numerusform>… и еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <translation>снова с начала</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>снова с конца</translation>
    </message>
    <message>
        <source>This expression was still searching after {seconds} seconds and was given up; make it simpler.</source>
        <translation>Поиск по этому выражению не закончился за {seconds} секунд и был прекращен; упростите выражение.</translation>
    </message>
    <message>
        <source>This expression needs more than this machine gives; make it simpler.</source>
        <translation>Для этого выражения не хватает возможностей компьютера; упростите его.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} из {count}</translation>
    </message>
    <message>
        <source>Only the text and its notes can be replaced in; choose them at the left.</source>
        <translation>Замена возможна только в тексте и его сносках; выберите их слева.</translation>
    </message>
    <message>
        <source>What you are suggesting is a proposal already.</source>
        <translation>То, что вы предлагаете, уже является предложением.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>Заменено в %n месте.</numerusform>
            <numerusform>Заменено в %n местах.</numerusform>
            <numerusform>Заменено в %n местах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first which delegation proposes this.</source>
        <translation>Сначала укажите, какая делегация это предлагает.</translation>
    </message>
    <message numerus="yes">
        <source>{proposal} replaces in %n place(s); the text is as it was.</source>
        <translation>
            <numerusform>{proposal}: замена в %n месте; текст остался прежним.</numerusform>
            <numerusform>{proposal}: замена в %n местах; текст остался прежним.</numerusform>
            <numerusform>{proposal}: замена в %n местах; текст остался прежним.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>Ничего не предложено.</translation>
    </message>
    <message>
        <source>The masthead is changed under Edit, Masthead.</source>
        <translation>Шапка изменяется в меню «Правка», «Шапка».</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) left as they are: {why}</source>
        <translation>
            <numerusform>%n пункт остается как есть: {why}</numerusform>
            <numerusform>%n пункта остаются как есть: {why}</numerusform>
            <numerusform>%n пунктов остаются как есть: {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Go to</name>
    <message>
        <source>Go to a paragraph</source>
        <translation>Перейти к пункту</translation>
    </message>
    <message>
        <source>OP 12, PP3, 12 (a), third preambular paragraph, or words of the text</source>
        <translation>OP 12, PP3, 12 (a), third preambular paragraph или слова текста</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(слов пока нет)</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>The guide is not here: {file} is missing from this installation.</source>
        <translation>Руководства здесь нет: в этой установке отсутствует {file}.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Chapeau</source>
        <translation>О программе Chapeau</translation>
    </message>
    <message>
        <source>Negotiate and redline draft resolutions, offline.</source>
        <translation>Переговоры и пометка изменений в проектах резолюций без подключения к сети.</translation>
    </message>
    <message>
        <source>Your drafts stay on this machine.</source>
        <translation>Ваши проекты остаются на этом компьютере.</translation>
    </message>
    <message>
        <source>Apache License 2.0. The page is set in Liberation Serif (SIL Open Font License).</source>
        <translation>Лицензия Apache 2.0. Страница набрана шрифтом Liberation Serif (SIL Open Font License).</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Press one key, with Ctrl or Alt held.</source>
        <translation>Нажмите одну клавишу, удерживая Ctrl или Alt.</translation>
    </message>
    <message>
        <source>{keys} writes on the page; hold Ctrl or Alt as well.</source>
        <translation>{keys} пишет на странице; удерживайте также Ctrl или Alt.</translation>
    </message>
    <message>
        <source>{keys} opens the menu “{menu}”.</source>
        <translation>{keys} открывает меню «{menu}».</translation>
    </message>
    <message>
        <source>{keys} opens the menu of what has the keyboard.</source>
        <translation>{keys} открывает меню того, что сейчас управляется с клавиатуры.</translation>
    </message>
    <message>
        <source>{keys} moves the cursor on the page.</source>
        <translation>{keys} перемещает курсор на странице.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Chinese</source>
        <translation>Китайский</translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>&amp;Organ</source>
        <translation>&amp;Орган</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <translation>&amp;Условное обозначение</translation>
    </message>
    <message>
        <source>Dis&amp;tribution</source>
        <translation>&amp;Распространение</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>Original &amp;language</source>
        <translation>&amp;Язык оригинала</translation>
    </message>
    <message>
        <source>&amp;Committee or commission</source>
        <translation>&amp;Комитет или комиссия</translation>
    </message>
    <message>
        <source>S&amp;ession</source>
        <translation>&amp;Сессия</translation>
    </message>
    <message>
        <source>&amp;Place and dates</source>
        <translation>&amp;Место и даты</translation>
    </message>
    <message>
        <source>&amp;Agenda item</source>
        <translation>&amp;Пункт повестки дня</translation>
    </message>
    <message>
        <source>T&amp;itle of the item</source>
        <translation>&amp;Название пункта</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>Шапка</translation>
    </message>
    <message>
        <source>What is left empty is not printed.</source>
        <translation>Незаполненное не печатается.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>No proposal is to be decided. Once there are some, this tells paragraph by paragraph who stands where.</source>
        <translation>Нет предложений, по которым нужно решить. Когда они появятся, здесь будут видны позиции делегаций по каждому пункту.</translation>
    </message>
    <message>
        <source>proposes</source>
        <translation>предлагает</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>поддерживает</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>возражает</translation>
    </message>
    <message>
        <source>retains the text</source>
        <translation>за сохранение текста</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>гибкая позиция</translation>
    </message>
    <message>
        <source>awaits its capital</source>
        <translation>ожидает указаний столицы</translation>
    </message>
    <message>
        <source>reserves</source>
        <translation>резервирует позицию</translation>
    </message>
    <message>
        <source>proposes {proposal}</source>
        <translation>предлагает {proposal}</translation>
    </message>
    <message>
        <source>supports {proposal}</source>
        <translation>поддерживает {proposal}</translation>
    </message>
    <message>
        <source>opposes {proposal}</source>
        <translation>возражает против {proposal}</translation>
    </message>
    <message>
        <source>retains the text against {proposal}</source>
        <translation>за сохранение текста вопреки {proposal}</translation>
    </message>
    <message>
        <source>is flexible on {proposal}</source>
        <translation>гибкая позиция по {proposal}</translation>
    </message>
    <message>
        <source>awaits its capital on {proposal}</source>
        <translation>ожидает указаний столицы по {proposal}</translation>
    </message>
    <message>
        <source>reserves on {proposal}</source>
        <translation>резервирует позицию по {proposal}</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Позиции делегаций</translation>
    </message>
    <message>
        <source>Who stands where: paragraphs by delegations</source>
        <translation>Позиции делегаций: пункты по делегациям</translation>
    </message>
    <message>
        <source>{sign}&#xa0;{meaning}</source>
        <translation>{sign}&#xa0;{meaning}</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Копировать как текст</translation>
    </message>
    <message>
        <source>{where}: nothing said</source>
        <translation>{where}: позиция не указана</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>Preambular paragraphs (PP) give the reasons of a resolution. They begin with a participle, such as “Recalling”, end with a comma, and bear no number.</source>
        <translation>В пунктах преамбулы (PP) излагаются мотивы резолюции. Они начинаются с деепричастия, например «ссылаясь», заканчиваются запятой и не нумеруются.</translation>
    </message>
    <message>
        <source>Operative paragraphs (OP) say what is decided. They begin with a verb, such as “Urges”, end with a semicolon, and are numbered.</source>
        <translation>В пунктах постановляющей части (OP) говорится, что решено. Они начинаются с глагола, например «настоятельно призывает», заканчиваются точкой с запятой и нумеруются.</translation>
    </message>
    <message>
        <source>Sub-paragraphs, (a), (b), (i), (ii), stand under a paragraph whose opening words, the chapeau, introduce them.</source>
        <translation>Подпункты, a), b), i), ii), стоят под пунктом, вводная часть которого, chapeau, их предваряет.</translation>
    </message>
    <message>
        <source>The masthead is the head of the first page: the organ, the symbol of the document, its distribution, date, session and agenda item.</source>
        <translation>Шапка — это верхняя часть первой страницы: орган, условное обозначение документа, его распространение, дата, сессия и пункт повестки дня.</translation>
    </message>
    <message>
        <source>A redline marks in the text what was inserted, deleted and moved since another text.</source>
        <translation>В тексте отмечается, что добавлено, исключено и перенесено по сравнению с другим текстом.</translation>
    </message>
    <message>
        <source>A branch is a text of its own beside the other, such as a fallback: what you write there leaves the other as it is. It can be merged into it later.</source>
        <translation>Ветвь — это отдельный текст рядом с другим, например запасной вариант: то, что вы пишете в ней, не меняет другой текст. Позднее ее можно объединить с ним.</translation>
    </message>
    <message>
        <source>Merging brings what was written on another branch since both parted into this text. What competes waits for you; what is agreed stays.</source>
        <translation>При объединении в этот текст вносится то, что написано в другой ветви после разделения. Конкурирующее ждет вашего решения; согласованное остается.</translation>
    </message>
    <message>
        <source>A revision is the text as it went round the room. It gets a name, such as Rev.1, and stays as it is.</source>
        <translation>Редакция — это текст, распространенный в зале. Она получает название, например Rev.1, и не меняется.</translation>
    </message>
    <message>
        <source>While you suggest, what you write is a proposal of a delegation. The text itself stays as it is until the proposal is accepted.</source>
        <translation>Пока вы предлагаете, написанное вами — предложение делегации. Сам текст остается как есть, пока предложение не принято.</translation>
    </message>
    <message>
        <source>One line as it is said in the room becomes a proposal with positions: US OP5 del “reproductive”; supp JPN; EU retain.</source>
        <translation>Одна реплика, как она звучит в зале, становится предложением с позициями: US OP5 del “reproductive”; supp JPN; EU retain.</translation>
    </message>
    <message>
        <source>The compilation text on the page: change a wording in its brackets, delete a bracket, or write new words. What you did becomes what the delegations propose.</source>
        <translation>Компиляция на странице: измените формулировку в скобках, удалите скобки или напишите новые слова. Сделанное вами становится тем, что предлагают делегации.</translation>
    </message>
    <message>
        <source>A delegation takes its own proposal back. It stays in the history.</source>
        <translation>Делегация снимает собственное предложение. Оно остается в истории.</translation>
    </message>
    <message>
        <source>A delegation that supports a proposal is named beside those that made it (supp. by).</source>
        <translation>Делегация, поддерживающая предложение, указывается рядом с теми, кто его внес (supp. by).</translation>
    </message>
    <message>
        <source>A delegation that opposes a proposal wants the text to stay as it is, or otherwise.</source>
        <translation>Делегация, возражающая против предложения, хочет, чтобы текст остался как есть или был иным.</translation>
    </message>
    <message>
        <source>An agreed paragraph resists being changed until it is reopened. It is agreed ad ref as long as delegations wait for their capitals, then in informals, then in the committee.</source>
        <translation>Согласованный пункт не допускает изменений, пока его обсуждение не возобновлено. Он согласован ad referendum, пока делегации ожидают указаний столиц, затем — на неофициальных консультациях, затем — в комитете.</translation>
    </message>
    <message>
        <source>Reopening an agreed paragraph lets it be negotiated again: by whom, and why.</source>
        <translation>Возобновление обсуждения согласованного пункта позволяет снова вести по нему переговоры: кто об этом просит и почему.</translation>
    </message>
    <message>
        <source>An editorial correction changes how an agreed paragraph is written, not what it says; it is recorded apart.</source>
        <translation>Редакционная правка меняет то, как написан согласованный пункт, а не то, что в нем сказано; она записывается отдельно.</translation>
    </message>
    <message>
        <source>Under the silence procedure a text becomes agreed at a deadline unless a delegation objects: unless it breaks the silence.</source>
        <translation>По процедуре умолчания текст становится согласованным по истечении срока, если ни одна делегация не возразит, то есть не нарушит умолчание.</translation>
    </message>
    <message>
        <source>The paragraphs of a package are agreed together or not at all.</source>
        <translation>Пункты пакета согласуются все вместе или не согласуются вовсе.</translation>
    </message>
    <message>
        <source>Words in square brackets are not agreed. Who holds the brackets is kept with them and counted, by paragraph and by delegation.</source>
        <translation>Слова в квадратных скобках не согласованы. Кто настаивает на скобках, хранится вместе с ними и подсчитывается по пунктам и делегациям.</translation>
    </message>
    <message>
        <source>Lifting brackets takes them away; the words in them stay.</source>
        <translation>Снятие скобок убирает их; слова в них остаются.</translation>
    </message>
    <message>
        <source>A reading is one passage through the whole text. While it lasts, labels stay as they are on everybody’s paper, and a new paragraph is OP5 bis, ter and so on.</source>
        <translation>Чтение — это один проход по всему тексту. Пока оно длится, обозначения остаются такими, как на бумаге у всех, а новый пункт — это OP5 bis, ter и так далее.</translation>
    </message>
    <message>
        <source>Renumbering lets the labels follow the order again. The concordance says which label became which, and references to paragraphs of this text are mended where you agree.</source>
        <translation>После перенумерации обозначения вновь следуют порядку. Таблица соответствия показывает, какое обозначение каким стало, а ссылки на пункты этого текста исправляются там, где вы согласны.</translation>
    </message>
    <message>
        <source>How the body that has the draft before it marks sponsors, numbers new paragraphs, and counts its members.</source>
        <translation>Как орган, на рассмотрении которого находится проект, отмечает авторов, нумерует новые пункты и считает своих членов.</translation>
    </message>
    <message>
        <source>What delegations send back, tracked, marked by hand or simply written over, becomes their proposals; so do amendment documents.</source>
        <translation>То, что возвращают делегации — с исправлениями, с пометками от руки или просто переписанное, — становится их предложениями; документы с поправками — тоже.</translation>
    </message>
    <message>
        <source>Instructions such as “In operative paragraph 3, replace these words with those” become a proposal; each shows how it is understood while you type.</source>
        <translation>Указания вроде «In operative paragraph 3, replace these words with those» становятся предложением; при вводе показывается, как понято каждое.</translation>
    </message>
    <message>
        <source>What another revision, a branch or a file says otherwise becomes the proposal of a delegation, to be discussed and decided like any other.</source>
        <translation>То, что сказано иначе в другой редакции, ветви или файле, становится предложением делегации, которое обсуждается и решается как любое другое.</translation>
    </message>
    <message>
        <source>Two people who worked on copies of one dossier bring them together: what was said, decided and written in the other copy is added here, after you have seen it.</source>
        <translation>Двое работавших с копиями одного досье объединяют их: сказанное, решенное и написанное в другой копии добавляется сюда после того, как вы это увидите.</translation>
    </message>
    <message>
        <source>A compilation text shows every live proposal in its place, with the names of who made and supports it.</source>
        <translation>Компиляция показывает каждое действующее предложение на своем месте с именами тех, кто его внес и поддерживает.</translation>
    </message>
    <message>
        <source>An amendment document tells in the official wording how one text becomes another: in operative paragraph 3, replace these words with those.</source>
        <translation>Документ с поправками официальным языком говорит, как один текст становится другим: в пункте 3 постановляющей части заменить эти слова теми.</translation>
    </message>
    <message>
        <source>A table of paragraphs by delegations: who proposes, supports, opposes, reserves or waits.</source>
        <translation>Таблица пунктов по делегациям: кто предлагает, поддерживает, возражает, резервирует позицию или ждет.</translation>
    </message>
    <message>
        <source>While you hold, the room goes on seeing the text as it was, until you release it.</source>
        <translation>Пока изображение удерживается, зал видит текст прежним, до снятия удержания.</translation>
    </message>
    <message>
        <source>Main sponsors brought the draft in; sponsors joined before it was issued, additional sponsors since. Each confirms again when the text has changed.</source>
        <translation>Основные авторы внесли проект; соавторы присоединились до его издания, дополнительные соавторы — после. Когда текст изменился, каждый подтверждает снова.</translation>
    </message>
    <message>
        <source>How each paragraph stands, from open to agreed in the committee, and how it came there.</source>
        <translation>Состояние каждого пункта, от открытого до согласованного в комитете, и как он к нему пришел.</translation>
    </message>
    <message>
        <source>Amendments as delegations made them, each carried along with the text as it changes.</source>
        <translation>Поправки, как их внесли делегации; каждая переносится вместе с изменяющимся текстом.</translation>
    </message>
    <message>
        <source>Your position, red lines, fallbacks and notes. They stay on this machine, in a file of their own that goes into no dossier, copy, export or projection.</source>
        <translation>Ваша позиция, красные линии, запасные варианты и заметки. Они остаются на этом компьютере, в отдельном файле, который не входит ни в досье, ни в копии, ни в экспорт, ни в показ залу.</translation>
    </message>
    <message>
        <source>The text as it went round the room, each time under a name, and its branches.</source>
        <translation>Текст, как он распространялся в зале, каждый раз под названием, и его ветви.</translation>
    </message>
    <message>
        <source>What people say about words of the text, with the answers. Comments change nothing in it.</source>
        <translation>Что говорят о словах текста, с ответами. Комментарии в нем ничего не меняют.</translation>
    </message>
    <message>
        <source>The paragraphs by their labels: PP for preambular, OP for operative ones.</source>
        <translation>Пункты по обозначениям: PP — пункты преамбулы, OP — пункты постановляющей части.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Notice</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Идет работа</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Sponsors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Preambular</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Operative</source>
        <translation>Постановляющая часть</translation>
    </message>
    <message>
        <source>Sub-paragraph</source>
        <translation>Подпункт</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Note in {place}</source>
        <translation>Сноска ({place})</translation>
    </message>
    <message>
        <source>Text of {place}</source>
        <translation>Текст ({place})</translation>
    </message>
    <message>
        <source>Outline of the draft</source>
        <translation>Структура проекта</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>These words are deleted and can’t be written in; write before or after them.</source>
        <translation>Эти слова исключены, и писать в них нельзя; пишите до или после них.</translation>
    </message>
    <message>
        <source>Draft resolution</source>
        <translation>Проект резолюции</translation>
    </message>
    <message>
        <source>This paragraph can’t stand a level lower here.</source>
        <translation>Этот пункт не может стоять здесь уровнем ниже.</translation>
    </message>
    <message>
        <source>This paragraph stands at the highest level already.</source>
        <translation>Этот пункт уже на самом высоком уровне.</translation>
    </message>
    <message>
        <source>This paragraph can’t move further up.</source>
        <translation>Этот пункт нельзя переместить выше.</translation>
    </message>
    <message>
        <source>This paragraph can’t move further down.</source>
        <translation>Этот пункт нельзя переместить ниже.</translation>
    </message>
    <message>
        <source>A note can’t be put here; put the cursor into the text of a paragraph.</source>
        <translation>Здесь сноску поставить нельзя; поставьте курсор в текст пункта.</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>Restyled, or its note changed</source>
        <translation>Изменено начертание или сноска</translation>
    </message>
    <message>
        <source>Inserted paragraph</source>
        <translation>Добавленный пункт</translation>
    </message>
    <message>
        <source>Deleted paragraph</source>
        <translation>Исключенный пункт</translation>
    </message>
    <message>
        <source>Moved paragraph</source>
        <translation>Перенесенный пункт</translation>
    </message>
    <message>
        <source>Split from one paragraph</source>
        <translation>Выделено из одного пункта</translation>
    </message>
    <message>
        <source>Joined from several paragraphs</source>
        <translation>Объединено из нескольких пунктов</translation>
    </message>
    <message>
        <source>{change} by {name}</source>
        <translation>{change} ({name})</translation>
    </message>
    <message>
        <source>Moved here from {label}</source>
        <translation>Перенесено сюда из {label}</translation>
    </message>
    <message>
        <source>Moved from here to {label}</source>
        <translation>Перенесено отсюда в {label}</translation>
    </message>
    <message>
        <source>The cursor stands in no table.</source>
        <translation>Курсор не стоит в таблице.</translation>
    </message>
    <message>
        <source>A cell reaches from here to the row below; delete that row, too, or first.</source>
        <translation>Ячейка продолжается отсюда в следующей строке; удалите и ту строку или сначала её.</translation>
    </message>
    <message>
        <source>Put at another level</source>
        <translation>Поставлено на другой уровень</translation>
    </message>
    <message>
        <source>Made another kind of paragraph</source>
        <translation>Изменен вид пункта</translation>
    </message>
    <message>
        <source>{change}: “{words}”</source>
        <translation>{change}: «{words}»</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>сноска</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
    <message>
        <source>{words}; {more}</source>
        <translation>{words}; {more}</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Undone: {place}</source>
        <translation>Отменено: {place}</translation>
    </message>
    <message>
        <source>Done again: {place}</source>
        <translation>Выполнено снова: {place}</translation>
    </message>
    <message>
        <source>No change is marked on the page.</source>
        <translation>На странице нет отмеченных изменений.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>Перенесено сюда</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n paragraph(s) folded; click or press Enter to show them</source>
        <translation>
            <numerusform>⋯ свернут %n пункт; щелкните или нажмите Enter, чтобы показать</numerusform>
            <numerusform>⋯ свернуты %n пункта; щелкните или нажмите Enter, чтобы показать</numerusform>
            <numerusform>⋯ свернуты %n пунктов; щелкните или нажмите Enter, чтобы показать</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved from here</source>
        <translation>Перенесено отсюда</translation>
    </message>
    <message>
        <source>An object of the file, kept as it was</source>
        <translation>Объект из файла, сохраненный без изменений</translation>
    </message>
    <message>
        <source>The text as the room sees it</source>
        <translation>Текст, как его видит зал</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Введите, что хотите сделать</translation>
    </message>
    <message>
        <source>{command} (on)</source>
        <translation>{command} (включено)</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n further draft(s)</source>
        <translation>
            <numerusform>еще %n проект</numerusform>
            <numerusform>еще %n проекта</numerusform>
            <numerusform>еще %n проектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preambular paragraph(s)</source>
        <translation>
            <numerusform>%n пункт преамбулы</numerusform>
            <numerusform>%n пункта преамбулы</numerusform>
            <numerusform>%n пунктов преамбулы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operative paragraph(s)</source>
        <translation>
            <numerusform>%n пункт постановляющей части</numerusform>
            <numerusform>%n пункта постановляющей части</numerusform>
            <numerusform>%n пунктов постановляющей части</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-paragraph(s)</source>
        <translation>
            <numerusform>%n подпункт</numerusform>
            <numerusform>%n подпункта</numerusform>
            <numerusform>%n подпунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n заголовок</numerusform>
            <numerusform>%n заголовка</numerusform>
            <numerusform>%n заголовков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of text</source>
        <translation>
            <numerusform>%n абзац текста</numerusform>
            <numerusform>%n абзаца текста</numerusform>
            <numerusform>%n абзацев текста</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n таблица</numerusform>
            <numerusform>%n таблицы</numerusform>
            <numerusform>%n таблиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or object(s)</source>
        <translation>
            <numerusform>%n рисунок или объект</numerusform>
            <numerusform>%n рисунка или объекта</numerusform>
            <numerusform>%n рисунков или объектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annex(es)</source>
        <translation>
            <numerusform>%n приложение</numerusform>
            <numerusform>%n приложения</numerusform>
            <numerusform>%n приложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n сноска</numerusform>
            <numerusform>%n сноски</numerusform>
            <numerusform>%n сносок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n комментарий</numerusform>
            <numerusform>%n комментария</numerusform>
            <numerusform>%n комментариев</numerusform>
        </translation>
    </message>
    <message>
        <source>no text</source>
        <translation>текста нет</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n change(s)</source>
        <translation>
            <numerusform>{name}: %n изменение</numerusform>
            <numerusform>{name}: %n изменения</numerusform>
            <numerusform>{name}: %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>struck “{words}”</source>
        <translation>вычеркнуто «{words}»</translation>
    </message>
    <message>
        <source>wrote “{words}”</source>
        <translation>вписано «{words}»</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Not right? Stand on the paragraph and press P preambular, O operative, S sub-paragraph, H heading, T text, Tab for its level; Ctrl+Z takes it back.</source>
        <translation>Неверно? Встаньте на пункт и нажмите P — преамбула, O — постановляющая часть, S — подпункт, H — заголовок, T — текст, Tab — уровень; Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>As proposals, each under its &amp;author</source>
        <translation>Как предложения, каждое под именем &amp;автора</translation>
    </message>
    <message>
        <source>The text as it was, with every change marked.</source>
        <translation>Текст, каким он был, с отметкой каждого изменения.</translation>
    </message>
    <message>
        <source>As the proposals of o&amp;ne delegation</source>
        <translation>Как предложения одной де&amp;легации</translation>
    </message>
    <message>
        <source>All changes marked under the name you give.</source>
        <translation>Все изменения под именем, которое вы укажете.</translation>
    </message>
    <message>
        <source>With all changes a&amp;ccepted</source>
        <translation>Со всеми &amp;принятыми изменениями</translation>
    </message>
    <message>
        <source>The text as it would be; nothing is marked.</source>
        <translation>Текст, каким он станет; ничего не отмечено.</translation>
    </message>
    <message>
        <source>As it was &amp;before the changes</source>
        <translation>Каким он был &amp;до изменений</translation>
    </message>
    <message>
        <source>The changes are left out.</source>
        <translation>Изменения опускаются.</translation>
    </message>
    <message>
        <source>The text of {file}</source>
        <translation>Текст из файла {file}</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>Опустит&amp;ь их</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Not kept as it was</source>
        <translation>Сохранено с изменениями</translation>
    </message>
    <message>
        <source>What the file is an answer to</source>
        <translation>На что отвечает файл</translation>
    </message>
    <message>
        <source>To {text}</source>
        <translation>На {text}</translation>
    </message>
    <message>
        <source>A text by itself</source>
        <translation>Самостоятельный текст</translation>
    </message>
    <message>
        <source>What was changed without tracking</source>
        <translation>Что изменено без исправлений</translation>
    </message>
    <message>
        <source>Edited without tracking</source>
        <translation>Правлено без исправлений</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>&amp;Open as a draft</source>
        <translation>&amp;Открыть как проект</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Delegation whose proposals they are</source>
        <translation>Делегация, чьи это предложения</translation>
    </message>
    <message>
        <source>The changes of each author are still being read.</source>
        <translation>Изменения каждого автора еще читаются.</translation>
    </message>
    <message>
        <source>The file itself stays as it is. Chapeau makes a draft of it.</source>
        <translation>Сам файл остается как есть. Chapeau создает из него проект.</translation>
    </message>
    <message>
        <source>What was not kept in the draft</source>
        <translation>Что не сохранено в проекте</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>Перейти к месту</translation>
    </message>
    <message>
        <source>It stands nowhere in the text</source>
        <translation>В тексте этому нет места</translation>
    </message>
    <message>
        <source>Nothing: every word of the file is in the draft.</source>
        <translation>Ничего: в проекте есть все слова файла.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Просмотр страниц</translation>
    </message>
    <message>
        <source>Drawing the preview</source>
        <translation>Рисуется просмотр</translation>
    </message>
    <message>
        <source>Clean copy</source>
        <translation>Чистовой текст</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Comparative table</source>
        <translation>Сравнительная таблица</translation>
    </message>
    <message>
        <source>Compilation text</source>
        <translation>Компиляция</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Что остается открытым</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Что</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>&amp;Относительно</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>As it is issued</source>
        <translation>Как при издании</translation>
    </message>
    <message>
        <source>Letter (New York)</source>
        <translation>Letter (Нью-Йорк)</translation>
    </message>
    <message>
        <source>A4 (Geneva, Vienna)</source>
        <translation>A4 (Женева, Вена)</translation>
    </message>
    <message>
        <source>&amp;Line numbers</source>
        <translation>&amp;Номера строк</translation>
    </message>
    <message>
        <source>Mark every page as a &amp;DRAFT</source>
        <translation>Пометка «ПРО&amp;ЕКТ» на каждой странице</translation>
    </message>
    <message>
        <source>O&amp;nly what changed</source>
        <translation>Только &amp;изменения</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить как PDF…</translation>
    </message>
    <message>
        <source>As a PDF, or as a web page (HTML)</source>
        <translation>Как PDF или веб-страницу (HTML)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Размер страниц</translation>
    </message>
    <message>
        <source>Size of the pages (Ctrl+wheel)</source>
        <translation>Размер страниц (Ctrl+колесико)</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>As it is issued ({paper})</source>
        <translation>Как при издании ({paper})</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Страницы создаются…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Создание страниц</translation>
    </message>
    <message>
        <source>The pages can’t be made ({kind}); nothing was printed or saved.</source>
        <translation>Создать страницы не удалось ({kind}); ничего не напечатано и не сохранено.</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Страница {page} из {count}</translation>
    </message>
    <message>
        <source>PDF files ({endings})</source>
        <translation>Файлы PDF ({endings})</translation>
    </message>
    <message>
        <source>Web pages ({endings})</source>
        <translation>Веб-страницы ({endings})</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n page(s)…</source>
        <translation>
            <numerusform>Печать: %n страница…</numerusform>
            <numerusform>Печать: %n страницы…</numerusform>
            <numerusform>Печать: %n страниц…</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>The printer took no pages; look whether it is on, and try again.</source>
        <translation>Принтер не принял ни одной страницы; проверьте, включен ли он, и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>The pages are on their way to the printer.</source>
        <translation>Страницы отправлены на принтер.</translation>
    </message>
</context>
<context>
    <name>Private</name>
    <message>
        <source>“{words}” would go</source>
        <translation>«{words}» исчезнет</translation>
    </message>
    <message>
        <source>“{words}” would come in</source>
        <translation>«{words}» появится</translation>
    </message>
    <message>
        <source>“{words}” is gone</source>
        <translation>«{words}» больше нет</translation>
    </message>
    <message>
        <source>“{words}” has come in</source>
        <translation>«{words}» теперь есть</translation>
    </message>
    <message>
        <source>“{words}” is not there</source>
        <translation>«{words}» нет в тексте</translation>
    </message>
    <message>
        <source>“{words}” is there</source>
        <translation>«{words}» есть в тексте</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Этот пункт</translation>
    </message>
    <message>
        <source>Your last private notes could not be written.</source>
        <translation>Ваши последние личные заметки не удалось записать.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Все равно закрыть</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>{name} touches a red line of yours. Accept it all the same?</source>
        <translation>{name} затрагивает вашу красную линию. Все равно принять?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>{name} touches a red line of yours: {places}.</source>
        <translation>{name} затрагивает вашу красную линию: {places}.</translation>
    </message>
    <message>
        <source>As the text stands, it does not keep a red line of yours: {places}.</source>
        <translation>В нынешнем виде текст не соблюдает вашу красную линию: {places}.</translation>
    </message>
    <message>
        <source>The text has crossed a red line of yours: {places}.</source>
        <translation>Текст пересек вашу красную линию: {places}.</translation>
    </message>
    <message numerus="yes">
        <source>So do %n more.</source>
        <translation>
            <numerusform>А также еще %n.</numerusform>
            <numerusform>А также еще %n.</numerusform>
            <numerusform>А также еще %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>a paragraph that is gone</source>
        <translation>пункт, которого больше нет</translation>
    </message>
    <message>
        <source>in {where}, {what}</source>
        <translation>{where}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only on this machine: in no dossier, copy, export or projection.</source>
        <translation>Только на этом компьютере: ни в досье, ни в копиях, ни в экспорте, ни в показе залу.</translation>
    </message>
    <message>
        <source>Put the cursor in a paragraph.</source>
        <translation>Поставьте курсор в пункт.</translation>
    </message>
    <message>
        <source>Our &amp;position</source>
        <translation>&amp;Наша позиция</translation>
    </message>
    <message>
        <source>What we want, and why</source>
        <translation>Чего мы хотим и почему</translation>
    </message>
    <message>
        <source>&amp;Red lines</source>
        <translation>&amp;Красные линии</translation>
    </message>
    <message>
        <source>One a line: words that must stay
not: words that must not come in</source>
        <translation>По одной в строке: слова, которые должны остаться
not: слова, которых быть не должно</translation>
    </message>
    <message>
        <source>&amp;Fallbacks</source>
        <translation>&amp;Запасные варианты</translation>
    </message>
    <message>
        <source>What we can live with</source>
        <translation>С чем мы можем согласиться</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Зам&amp;етки</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>The room sees the text as it was when you held it; what you do is shown when you release it.</source>
        <translation>Зал видит текст таким, каким он был при удержании; то, что вы делаете, появится после его снятия.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Снять удержание</translation>
    </message>
    <message>
        <source>⏸ Held</source>
        <translation>⏸ Удержано</translation>
    </message>
    <message>
        <source>ad ref</source>
        <translation>ad ref.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласован</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>обсуждение возобновлено</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Исходный текст</translation>
    </message>
    <message>
        <source>With &amp;proposals</source>
        <translation>С &amp;предложениями</translation>
    </message>
    <message>
        <source>Compila&amp;tion text</source>
        <translation>Ко&amp;мпиляция</translation>
    </message>
    <message>
        <source>&amp;Agreed paragraphs</source>
        <translation>Со&amp;гласованные пункты</translation>
    </message>
    <message>
        <source>Only what is &amp;not agreed</source>
        <translation>Только &amp;несогласованное</translation>
    </message>
    <message>
        <source>Delegations’ na&amp;mes</source>
        <translation>Названия &amp;делегаций</translation>
    </message>
    <message>
        <source>Cttee</source>
        <translation>к-т</translation>
    </message>
    <message>
        <source>package</source>
        <translation>пакет</translation>
    </message>
    <message>
        <source>pending {names}</source>
        <translation>ожидается: {names}</translation>
    </message>
    <message>
        <source>Proposed by {names}</source>
        <translation>Предложено: {names}</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>На весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n agreed paragraph(s) left out</source>
        <translation>
            <numerusform>⋯ опущен %n согласованный пункт</numerusform>
            <numerusform>⋯ опущены %n согласованных пункта</numerusform>
            <numerusform>⋯ опущены %n согласованных пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n paragraph(s) not agreed left out</source>
        <translation>
            <numerusform>⋯ опущен %n несогласованный пункт</numerusform>
            <numerusform>⋯ опущены %n несогласованных пункта</numerusform>
            <numerusform>⋯ опущены %n несогласованных пунктов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>This paragraph</source>
        <translation>Этот пункт</translation>
    </message>
    <message>
        <source>{name} is rejected.</source>
        <translation>{name} отклоняется.</translation>
    </message>
    <message>
        <source>{name} is withdrawn.</source>
        <translation>{name} снимается.</translation>
    </message>
    <message>
        <source>{name} is left for the committee.</source>
        <translation>{name} оставляется на решение комитета.</translation>
    </message>
    <message>
        <source>{name} is proposed again.</source>
        <translation>{name} предлагается вновь.</translation>
    </message>
    <message>
        <source>There are no proposals to compile.</source>
        <translation>Нет предложений для компиляции.</translation>
    </message>
    <message>
        <source>Say whose proposal it is what you wrote outside of the brackets.</source>
        <translation>Укажите, чье предложение то, что вы написали вне скобок.</translation>
    </message>
    <message>
        <source>Say first which delegation proposes this.</source>
        <translation>Сначала укажите, какая делегация это предлагает.</translation>
    </message>
    <message>
        <source>{name} is proposed; the text is as it was.</source>
        <translation>{name} внесено; текст остался прежним.</translation>
    </message>
    <message>
        <source>Noted: {name}.</source>
        <translation>Записано: {name}.</translation>
    </message>
    <message>
        <source>{name} as it would change the text</source>
        <translation>Текст, каким его сделает {name}</translation>
    </message>
    <message>
        <source>{name} is accepted.</source>
        <translation>{name} принимается.</translation>
    </message>
    <message>
        <source>{name} is accepted in part.</source>
        <translation>{name} принимается частично.</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Урегулировать…</translation>
    </message>
    <message numerus="yes">
        <source>{name} competes with the text in %n place(s): both texts are kept, you decide.</source>
        <translation>
            <numerusform>{name} конкурирует с текстом в %n месте: сохраняются оба текста, решать вам.</numerusform>
            <numerusform>{name} конкурирует с текстом в %n местах: сохраняются оба текста, решать вам.</numerusform>
            <numerusform>{name} конкурирует с текстом в %n местах: сохраняются оба текста, решать вам.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is out of the text again, and to be decided.</source>
        <translation>{name} вновь изъято из текста и ждет решения.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Who takes this position on {name}?</source>
        <translation>Кто занимает эту позицию по {name}?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>&amp;Delegations</source>
        <translation>&amp;Делегации</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>Составление компиляции</translation>
    </message>
    <message>
        <source>Separate several by commas.</source>
        <translation>Несколько — через запятую.</translation>
    </message>
    <message>
        <source>There is no other text yet that an amendment could lead to; propose something, or name a revision first.</source>
        <translation>Другого текста, к которому могла бы вести поправка, пока нет; предложите что-либо или сначала назовите редакцию.</translation>
    </message>
    <message>
        <source>Noted: brackets in {place}, held by {names}.</source>
        <translation>Записано: скобки, {place}; настаивают: {names}.</translation>
    </message>
    <message>
        <source>Noted: the brackets in {place} are lifted.</source>
        <translation>Записано: скобки сняты, {place}.</translation>
    </message>
    <message>
        <source>What you don’t accept stays a proposal and can be decided later.</source>
        <translation>Не принятое вами остается предложением, и по нему можно решить позже.</translation>
    </message>
    <message>
        <source>For which delegation does {author} speak? What {author} proposed and said, and proposes later, is that delegation’s.</source>
        <translation>За какую делегацию говорит {author}? Всё, что {author} предлагает и заявляет, считается предложениями и позициями этой делегации.</translation>
    </message>
    <message>
        <source>Whose proposal it is</source>
        <translation>Чьё это предложение</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>&amp;Делегация</translation>
    </message>
    <message>
        <source>Accept {name} in part</source>
        <translation>Принять {name} частично</translation>
    </message>
    <message>
        <source>Accept these</source>
        <translation>Принять эти части</translation>
    </message>
    <message>
        <source>Parts of the proposal</source>
        <translation>Части предложения</translation>
    </message>
    <message>
        <source>{where}: {reason} Nothing was lost; decide what shall stand.</source>
        <translation>{where}: {reason} Ничего не потеряно; решите, что должно остаться.</translation>
    </message>
    <message>
        <source>Settle the conflict</source>
        <translation>Урегулировать конфликт</translation>
    </message>
    <message>
        <source>Let it stand so</source>
        <translation>Оставить так</translation>
    </message>
    <message>
        <source>As it &amp;stands</source>
        <translation>&amp;Нынешний текст</translation>
    </message>
    <message>
        <source>As it is &amp;proposed</source>
        <translation>&amp;Предлагаемый текст</translation>
    </message>
    <message>
        <source>&amp;Both, in brackets</source>
        <translation>&amp;Оба, в скобках</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(исключено)</translation>
    </message>
    <message>
        <source>&amp;Another text</source>
        <translation>&amp;Другой текст</translation>
    </message>
    <message>
        <source>Another text</source>
        <translation>Другой текст</translation>
    </message>
    <message>
        <source>{name} is divided by paragraph: {names}.</source>
        <translation>{name}: разделено по пунктам: {names}.</translation>
    </message>
    <message>
        <source>What {author} proposes is {delegation}’s from now on.</source>
        <translation>Предложения, внесённые под именем {author}, теперь числятся за делегацией: {delegation}.</translation>
    </message>
    <message>
        <source>{name} is proposed; to accept it, reopen what is agreed: {places}.</source>
        <translation>{name} внесено; чтобы принять его, возобновите обсуждение согласованного: {places}.</translation>
    </message>
    <message>
        <source>What you were writing here is not proposed yet: it is on the page again as you left it.</source>
        <translation>То, что вы здесь писали, ещё не предложено: оно снова на странице в том виде, в каком вы его оставили.</translation>
    </message>
    <message>
        <source>What you were writing was not proposed, and the text is another now: it is open as a draft of its own.</source>
        <translation>То, что вы писали, не было предложено, а текст с тех пор изменился: оно открыто как отдельный проект.</translation>
    </message>
    <message>
        <source>What you were writing is discarded.</source>
        <translation>То, что вы писали, отброшено.</translation>
    </message>
    <message>
        <source>{name}, not proposed</source>
        <translation>{name}, не предложено</translation>
    </message>
    <message>
        <source>What was taken in is taken back; the files can be taken in again.</source>
        <translation>То, что было принято из файлов, отменено; файлы можно принять снова.</translation>
    </message>
    <message numerus="yes">
        <source>{files} files: %n proposal(s), listed in the Proposals panel.</source>
        <translation>
            <numerusform>Файлов: {files}; %n предложение, на панели «Предложения».</numerusform>
            <numerusform>Файлов: {files}; %n предложения, на панели «Предложения».</numerusform>
            <numerusform>Файлов: {files}; %n предложений, на панели «Предложения».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here already: {known} of %n proposal(s).</source>
        <translation>
            <numerusform>Уже были здесь: {known} из %n предложения.</numerusform>
            <numerusform>Уже были здесь: {known} из %n предложений.</numerusform>
            <numerusform>Уже были здесь: {known} из %n предложений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn or decided: {count}; that stays so, unless you choose “Propose it again”.</source>
        <translation>Сняты или решены: {count}; так и остаётся, если не выбрать «Предложить вновь».</translation>
    </message>
    <message>
        <source>supp. {names}</source>
        <translation>поддерживают: {names}</translation>
    </message>
    <message>
        <source>opp. {names}</source>
        <translation>возражают: {names}</translation>
    </message>
    <message>
        <source>retain: {names}</source>
        <translation>за сохранение: {names}</translation>
    </message>
    <message>
        <source>reserves: {names}</source>
        <translation>резервируют позицию: {names}</translation>
    </message>
    <message>
        <source>flexible: {names}</source>
        <translation>гибкая позиция: {names}</translation>
    </message>
    <message>
        <source>awaiting capital: {names}</source>
        <translation>ожидают указаний столицы: {names}</translation>
    </message>
    <message>
        <source>conflict to settle</source>
        <translation>конфликт не урегулирован</translation>
    </message>
    <message>
        <source>the text reads so already</source>
        <translation>текст уже читается так</translation>
    </message>
    <message>
        <source>to another proposal</source>
        <translation>к другому предложению</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>еще %n место</numerusform>
            <numerusform>еще %n места</numerusform>
            <numerusform>еще %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>replace “{removed}” with “{inserted}”</source>
        <translation>заменить «{removed}» на «{inserted}»</translation>
    </message>
    <message>
        <source>insert “{inserted}”</source>
        <translation>добавить «{inserted}»</translation>
    </message>
    <message>
        <source>delete “{removed}”</source>
        <translation>исключить «{removed}»</translation>
    </message>
    <message>
        <source>at the beginning, new paragraph: “{inserted}”</source>
        <translation>в начале новый пункт: «{inserted}»</translation>
    </message>
    <message>
        <source>after {place}, new paragraph: “{inserted}”</source>
        <translation>{place}, затем новый пункт: «{inserted}»</translation>
    </message>
    <message>
        <source>new:</source>
        <translation>новое:</translation>
    </message>
    <message>
        <source>No proposals yet. Suggest changes in the text and propose them in a delegation’s name, or type above what is said in the room.</source>
        <translation>Предложений пока нет. Предложите изменения в тексте от имени делегации или введите выше сказанное в зале.</translation>
    </message>
    <message>
        <source>No proposals on this paragraph.</source>
        <translation>По этому пункту предложений нет.</translation>
    </message>
    <message>
        <source>No such proposals. The boxes above say which are listed.</source>
        <translation>Таких предложений нет. Поля выше определяют, какие из них показаны.</translation>
    </message>
    <message>
        <source>All delegations</source>
        <translation>Все делегации</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Нерешенные</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>Все предложения</translation>
    </message>
    <message>
        <source>Whole draft</source>
        <translation>Весь проект</translation>
    </message>
    <message>
        <source>Which paragraphs</source>
        <translation>Какие пункты</translation>
    </message>
    <message>
        <source>Which proposals</source>
        <translation>Какие предложения</translation>
    </message>
    <message>
        <source>Whose proposals</source>
        <translation>Чьи предложения</translation>
    </message>
    <message>
        <source>Of which reading</source>
        <translation>Какого чтения</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Отклонить</translation>
    </message>
    <message>
        <source>More to do with this proposal</source>
        <translation>Другие действия с этим предложением</translation>
    </message>
    <message>
        <source>&amp;Suggest changes</source>
        <translation>Предлагать &amp;изменения</translation>
    </message>
    <message>
        <source>A line from the room</source>
        <translation>Реплика из зала</translation>
    </message>
    <message>
        <source>Show in the &amp;text</source>
        <translation>Показать в &amp;тексте</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n предложение</numerusform>
            <numerusform>%n предложения</numerusform>
            <numerusform>%n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>{where}: this can’t be read as a compilation text any more, because a bracket must open before the names of a proposal and close after its words. Nothing was taken in; undo, or mend it there.</source>
        <translation>{where}: это больше нельзя прочитать как компиляцию, поскольку скобка должна открываться перед именами предложения и закрываться после его слов. Ничего не учтено; отмените изменение или исправьте это место.</translation>
    </message>
    <message>
        <source>Nothing was changed in the compilation text.</source>
        <translation>В компиляции ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) made ({names}).</source>
        <translation>
            <numerusform>Внесено %n предложение ({names}).</numerusform>
            <numerusform>Внесены %n предложения ({names}).</numerusform>
            <numerusform>Внесено %n предложений ({names}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn or superseded: {names}.</source>
        <translation>Снято или заменено: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) changed.</source>
        <translation>
            <numerusform>Изменена %n позиция.</numerusform>
            <numerusform>Изменены %n позиции.</numerusform>
            <numerusform>Изменено %n позиций.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it is, to be changed by hand: {names}.</source>
        <translation>Остается как есть, изменить вручную: {names}.</translation>
    </message>
    <message>
        <source>You are suggesting: what you write is a proposal, and the text stays as it is.</source>
        <translation>Вы предлагаете: написанное вами — предложение, а текст остается как есть.</translation>
    </message>
    <message>
        <source>Compilation text: change what stands in brackets; what else you write is proposed in these names.</source>
        <translation>Компиляция: меняйте текст в скобках; остальное вы предлагаете от имени этих делегаций.</translation>
    </message>
    <message>
        <source>The legend tells how this text is read, so it stays as it is.</source>
        <translation>Пояснение говорит, как читать этот текст, поэтому оно остается как есть.</translation>
    </message>
    <message>
        <source>Delegations that propose this</source>
        <translation>Делегации, которые это предлагают</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>Пре&amp;дложить</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>От&amp;казаться</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Учесть</translation>
    </message>
    <message>
        <source>This shows a proposal; go back to the text to change it.</source>
        <translation>Здесь показано предложение; чтобы изменить его, вернитесь к тексту.</translation>
    </message>
    <message>
        <source>Compilation text without names</source>
        <translation>Компиляция без имен</translation>
    </message>
    <message>
        <source>{name} is not taken in: what was chosen isn’t clear without the rest.</source>
        <translation>{name} не учитывается: выбранное непонятно без остального.</translation>
    </message>
    <message>
        <source>Taken in in part; left out: {clauses}.</source>
        <translation>Учтено частично; опущено: {clauses}.</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>&amp;Назад к тексту</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>Все чтения</translation>
    </message>
    <message>
        <source>Compilation text</source>
        <translation>Компиляция</translation>
    </message>
    <message>
        <source>Proposals from returned files and amendment documents</source>
        <translation>Предложения из возвращенных файлов и документов с поправками</translation>
    </message>
    <message>
        <source>There are no proposals to compile; suggest changes, or take some in from files.</source>
        <translation>Нет предложений для компиляции; предложите изменения или возьмите их из файлов.</translation>
    </message>
    <message>
        <source>{draft} compilation</source>
        <translation>{draft} компиляция</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Введенное</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Чтение файла {file}</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n proposal(s) ({names}).</source>
        <translation>
            <numerusform>{file}: %n предложение ({names}).</numerusform>
            <numerusform>{file}: %n предложения ({names}).</numerusform>
            <numerusform>{file}: %n предложений ({names}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} proposes nothing: its text is that of the draft.</source>
        <translation>{name} ничего не предлагает: его текст совпадает с проектом.</translation>
    </message>
    <message>
        <source>Paragraphs may be numbered otherwise there: look at each instruction.</source>
        <translation>Пункты там могут быть пронумерованы иначе: проверьте каждое указание.</translation>
    </message>
    <message>
        <source>Take it in all the same</source>
        <translation>Все равно учесть</translation>
    </message>
    <message>
        <source>{name} is not taken in.</source>
        <translation>{name} не учитывается.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Nothing is projected to the room.</source>
        <translation>Залу ничего не показывается.</translation>
    </message>
    <message>
        <source>The proposal changes one place only.</source>
        <translation>Предложение меняет только одно место.</translation>
    </message>
    <message>
        <source>The proposal that is chosen has no conflict to settle.</source>
        <translation>У выбранного предложения нет конфликта.</translation>
    </message>
    <message>
        <source>No proposal that is decided is chosen in the Proposals panel.</source>
        <translation>Сначала выберите решенное предложение.</translation>
    </message>
    <message>
        <source>No proposal that was accepted is chosen in the Proposals panel.</source>
        <translation>Сначала выберите принятое предложение.</translation>
    </message>
    <message>
        <source>A part of the proposal is decided already.</source>
        <translation>По части предложения уже принято решение.</translation>
    </message>
    <message>
        <source>Accept the proposal first; its conflict is settled then.</source>
        <translation>Сначала примите предложение; затем урегулируется его конфликт.</translation>
    </message>
    <message>
        <source>No proposal is chosen in the Proposals panel.</source>
        <translation>В панели «Предложения» не выбрано предложение.</translation>
    </message>
    <message>
        <source>Several delegations make the proposal that is chosen.</source>
        <translation>Выбранное предложение внесено несколькими делегациями.</translation>
    </message>
    <message>
        <source>No revision is named yet.</source>
        <translation>Ни одна редакция еще не названа.</translation>
    </message>
    <message>
        <source>No redline is shown; choose “Show the redline” first.</source>
        <translation>Изменения не показаны; сначала выберите «Показать изменения».</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>The text is on the page already.</source>
        <translation>Текст уже на странице.</translation>
    </message>
    <message>
        <source>No open proposal is chosen in the Proposals panel.</source>
        <translation>Сначала выберите открытое предложение.</translation>
    </message>
    <message>
        <source>Finish what you are suggesting first.</source>
        <translation>Сначала закончите то, что предлагаете.</translation>
    </message>
    <message>
        <source>There is no other branch yet.</source>
        <translation>Другой ветви пока нет.</translation>
    </message>
    <message>
        <source>The cursor stands in no paragraph of the text.</source>
        <translation>Курсор не стоит ни в одном пункте текста.</translation>
    </message>
    <message>
        <source>The paragraph under the cursor is not agreed.</source>
        <translation>Пункт под курсором не согласован.</translation>
    </message>
    <message>
        <source>The paragraph under the cursor is agreed already.</source>
        <translation>Пункт под курсором уже согласован.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>where it was published</source>
        <translation>где опубликовано</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>ключевые слова</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>даты</translation>
    </message>
    <message>
        <source>the course of adoption</source>
        <translation>ход принятия</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>голосования</translation>
    </message>
    <message>
        <source>references</source>
        <translation>ссылки</translation>
    </message>
    <message>
        <source>data of another program</source>
        <translation>данные другой программы</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>нижний колонтитул</translation>
    </message>
    <message>
        <source>a formula or figure</source>
        <translation>формула или рисунок</translation>
    </message>
    <message>
        <source>deleted text</source>
        <translation>исключенный текст</translation>
    </message>
    <message numerus="yes">
        <source>the targets of {n} links were left out</source>
        <translation>
            <numerusform>опущен адрес {n} ссылки</numerusform>
            <numerusform>опущены адреса {n} ссылок</numerusform>
            <numerusform>опущены адреса {n} ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were left out</source>
        <translation>
            <numerusform>опущен {n} рисунок</numerusform>
            <numerusform>опущены {n} рисунка</numerusform>
            <numerusform>опущено {n} рисунков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas or figures are kept as they are, and can’t be edited</source>
        <translation>
            <numerusform>{n} формула или рисунок сохраняется без изменений и не поддается правке</numerusform>
            <numerusform>{n} формулы или рисунка сохраняются без изменений и не поддаются правке</numerusform>
            <numerusform>{n} формул или рисунков сохраняются без изменений и не поддаются правке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells of tables’ heads are read as any cell</source>
        <translation>
            <numerusform>{n} ячейка заголовка таблицы читается как обычная</numerusform>
            <numerusform>{n} ячейки заголовков таблиц читаются как обычные</numerusform>
            <numerusform>{n} ячеек заголовков таблиц читаются как обычные</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged cells are read as cells by themselves</source>
        <translation>
            <numerusform>{n} объединенная ячейка читается как отдельная</numerusform>
            <numerusform>{n} объединенные ячейки читаются как отдельные</numerusform>
            <numerusform>{n} объединенных ячеек читаются как отдельные</numerusform>
        </translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>метаданные</translation>
    </message>
    <message>
        <source>left out: {kinds}</source>
        <translation>опущено: {kinds}</translation>
    </message>
    <message>
        <source>{name} is XML but no Akoma Ntoso document (it is &lt;{root}&gt;), so nothing of it was read; open it in the program it came from and save it as a Word or text file.</source>
        <translation>{name} — это XML, но не документ Akoma Ntoso (а &lt;{root}&gt;), поэтому ничего из него не прочитано; откройте его в исходной программе и сохраните как файл Word или текстовый файл.</translation>
    </message>
    <message>
        <source>characters that no XML file can hold were replaced</source>
        <translation>знаки, которых не может быть в файле XML, заменены</translation>
    </message>
    <message>
        <source>a block of another program was left out</source>
        <translation>опущен блок другой программы</translation>
    </message>
    <message>
        <source>the source that a block of another program came from was left out</source>
        <translation>опущен источник, из которого взят блок другой программы</translation>
    </message>
    <message>
        <source>a colour that is no colour of the web was left out</source>
        <translation>опущен цвет, которого нет среди цветов веба</translation>
    </message>
    <message>
        <source>an object in the line was left out</source>
        <translation>опущен объект внутри строки</translation>
    </message>
    <message>
        <source>{name} was not read, because Chapeau is being closed.</source>
        <translation>Файл {name} не прочитан, так как Chapeau закрывается.</translation>
    </message>
    <message>
        <source>{name} was still not read after {seconds:,.0f} seconds, so reading it was given up; if you trust it, save it anew in the program it came from, or in parts.</source>
        <translation>Файл {name} не был прочитан и за {seconds:,.0f} секунд, поэтому чтение прекращено; если вы ему доверяете, сохраните его заново в исходной программе или по частям.</translation>
    </message>
    <message>
        <source>{name} needs more than {size:,.0f} MB of memory to be read, so it was given up; if you trust it, save it in parts in the program it came from.</source>
        <translation>Чтобы прочитать файл {name}, нужно более {size:,.0f} МБ памяти, поэтому чтение прекращено; если вы ему доверяете, сохраните его по частям в исходной программе.</translation>
    </message>
    <message>
        <source>{name} broke off the process that read it, which harmed nothing else; if you trust it, save it anew in the program it came from, or copy its text.</source>
        <translation>Файл {name} прервал процесс, который его читал, не причинив иного вреда; если вы ему доверяете, сохраните его заново в исходной программе или скопируйте его текст.</translation>
    </message>
    <message>
        <source>a picture or object was left out</source>
        <translation>опущен рисунок или объект</translation>
    </message>
    <message>
        <source>its words are gone, so Word keeps it without showing it</source>
        <translation>слов, к которым он относится, больше нет, поэтому Word хранит его, не показывая</translation>
    </message>
    <message>
        <source>it stands on the sign of the note: Word has no comments in notes</source>
        <translation>он стоит на знаке сноски: в сносках Word комментариев нет</translation>
    </message>
    <message>
        <source>header</source>
        <translation>верхний колонтитул</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>нижний колонтитул</translation>
    </message>
    <message>
        <source>holds pictures and objects that would take more than {size:,.0f} MB</source>
        <translation>содержит рисунки и объекты, которые заняли бы более {size:,.0f} МБ</translation>
    </message>
    <message>
        <source>{name} is damaged: its text ({part}) can’t be unpacked or is broken off, so nothing of it was read; ask for the file again, or let a word processor repair it.</source>
        <translation>Файл {name} поврежден: его текст ({part}) не распаковывается или обрывается, поэтому ничего не прочитано; запросите файл заново или восстановите его в текстовом редакторе.</translation>
    </message>
    <message>
        <source>{name} is named as a Word file but isn’t one; look at what it holds, or save it anew.</source>
        <translation>Файл {name} назван как файл Word, но не является им; посмотрите, что в нем, или сохраните его заново.</translation>
    </message>
    <message>
        <source>{name} is broken off or damaged, so nothing of it was read; ask for the file again, or let a word processor repair it.</source>
        <translation>Файл {name} обрывается или поврежден, поэтому ничего не прочитано; запросите файл заново или восстановите его в текстовом редакторе.</translation>
    </message>
    <message>
        <source>{name} is protected by a password; open it in a word processor and save it without one.</source>
        <translation>Файл {name} защищен паролем; откройте его в текстовом редакторе и сохраните без пароля.</translation>
    </message>
    <message>
        <source>{name} is an old Word file (.doc); open it in a word processor and save it as .docx.</source>
        <translation>Файл {name} — старый файл Word (.doc); откройте его в текстовом редакторе и сохраните как .docx.</translation>
    </message>
    <message>
        <source>{name} holds no Word document; open it in the program it came from and save it as .docx.</source>
        <translation>В файле {name} нет документа Word; откройте его в исходной программе и сохраните как .docx.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet or a presentation, not a Word document; open it in the program it came from and save it as .docx.</source>
        <translation>Файл {name} — электронная таблица или презентация, а не документ Word; откройте его в исходной программе и сохраните как .docx.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument file, not a Word document; open it in the program it came from and save it as .docx.</source>
        <translation>Файл {name} — файл OpenDocument, а не документ Word; откройте его в исходной программе и сохраните как .docx.</translation>
    </message>
    <message>
        <source>points to a file outside of it ({path})</source>
        <translation>указывает на файл за его пределами ({path})</translation>
    </message>
    <message>
        <source>the new words of a note were left out</source>
        <translation>новые слова сноски опущены</translation>
    </message>
    <message>
        <source>the file says the {field} nowhere in its text: “{words}”</source>
        <translation>{field}: в тексте файла этого нигде нет: «{words}»</translation>
    </message>
    <message>
        <source>its words are not in the file, so it was left out</source>
        <translation>этих слов нет в файле, поэтому опущено</translation>
    </message>
    <message>
        <source>it is read from the file as {found}, not as {wanted}</source>
        <translation>прочитано из файла как {found}, а не как {wanted}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>its number is {number} in the file</source>
        <translation>номер в файле — {number}</translation>
    </message>
    <message>
        <source>its italics and the like are others in the file</source>
        <translation>курсив и подобное в файле иные</translation>
    </message>
    <message>
        <source>{role} of level {level}</source>
        <translation>{role} уровня {level}</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>{name} can’t be marked in its own layout: its changes could not be written exactly at {place}, so nothing was written; use the official layout.</source>
        <translation>Файл {name} нельзя разметить в его собственном формате: изменения не удалось записать точно ({place}), поэтому ничего не записано; используйте официальный формат.</translation>
    </message>
    <message>
        <source>masthead and margins</source>
        <translation>шапка и поля</translation>
    </message>
    <message numerus="yes">
        <source>{n} endnotes are read as footnotes</source>
        <translation>
            <numerusform>{n} концевая сноска читается как обычная сноска</numerusform>
            <numerusform>{n} концевые сноски читаются как обычные сноски</numerusform>
            <numerusform>{n} концевых сносок читаются как обычные сноски</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded files are kept as they are, and their words can’t be read</source>
        <translation>
            <numerusform>{n} вложенный файл сохраняется без изменений, и его слова прочитать нельзя</numerusform>
            <numerusform>{n} вложенных файла сохраняются без изменений, и их слова прочитать нельзя</numerusform>
            <numerusform>{n} вложенных файлов сохраняются без изменений, и их слова прочитать нельзя</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs change their form so often that their italics and the like were left out</source>
        <translation>
            <numerusform>в {n} абзаце начертание меняется так часто, что курсив и подобное опущены</numerusform>
            <numerusform>в {n} абзацах начертание меняется так часто, что курсив и подобное опущены</numerusform>
            <numerusform>в {n} абзацах начертание меняется так часто, что курсив и подобное опущены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes have no text and were left out</source>
        <translation>
            <numerusform>{n} сноска без текста опущена</numerusform>
            <numerusform>{n} сноски без текста опущены</numerusform>
            <numerusform>{n} сносок без текста опущены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tracked changes by {author} are about nothing that a draft holds</source>
        <translation>
            <numerusform>{n} исправление ({author}) не относится ни к чему, что есть в проекте</numerusform>
            <numerusform>{n} исправления ({author}) не относятся ни к чему, что есть в проекте</numerusform>
            <numerusform>{n} исправлений ({author}) не относятся ни к чему, что есть в проекте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or objects are kept as they are, and can’t be edited</source>
        <translation>
            <numerusform>{n} рисунок или объект сохраняется без изменений и не поддается правке</numerusform>
            <numerusform>{n} рисунка или объекта сохраняются без изменений и не поддаются правке</numerusform>
            <numerusform>{n} рисунков или объектов сохраняются без изменений и не поддаются правке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or objects were left out</source>
        <translation>
            <numerusform>опущен {n} рисунок или объект</numerusform>
            <numerusform>опущены {n} рисунка или объекта</numerusform>
            <numerusform>опущено {n} рисунков или объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} nests its parts too deep to be read; save it anew in a word processor.</source>
        <translation>В файле {name} части вложены слишком глубоко для чтения; сохраните его заново в текстовом редакторе.</translation>
    </message>
    <message>
        <source>{name} {why}, so it was not read; if you trust it, make it simpler in a word processor.</source>
        <translation>Файл {name} {why}, поэтому он не прочитан; если вы ему доверяете, упростите его в текстовом редакторе.</translation>
    </message>
    <message>
        <source>is damaged and was left out</source>
        <translation>повреждено и опущено</translation>
    </message>
    <message>
        <source>the tracked changes of {count} authors are too many to be told apart, so they are read as one change of several authors</source>
        <translation>исправлений слишком многих авторов ({count}) нельзя различить, поэтому они читаются как одно изменение нескольких авторов</translation>
    </message>
    <message>
        <source>the target of a link was left out: {target}</source>
        <translation>опущен адрес ссылки: {target}</translation>
    </message>
    <message>
        <source>a formula is kept as it is, and can’t be edited: “{words}”</source>
        <translation>формула сохраняется без изменений и не поддается правке: «{words}»</translation>
    </message>
    <message>
        <source>hidden text was left out: “{words}”</source>
        <translation>опущен скрытый текст: «{words}»</translation>
    </message>
    <message>
        <source>holds paragraphs within paragraphs more than {most} deep</source>
        <translation>содержит абзацы, вложенные глубже {most} уровней</translation>
    </message>
    <message>
        <source>holds a paragraph with more than {most} notes or objects</source>
        <translation>содержит абзац, в котором более {most} сносок или объектов</translation>
    </message>
    <message>
        <source>holds a paragraph with more than {most} notes</source>
        <translation>содержит абзац, в котором более {most} сносок</translation>
    </message>
    <message>
        <source>cites notes of more than {most:,} characters in all</source>
        <translation>содержит ссылки на сноски, в которых в общей сложности более {most:,} знаков</translation>
    </message>
    <message>
        <source>{name} is damaged: a part of it ({part}) can’t be unpacked, so nothing was written; ask for the file again, or let a word processor repair it.</source>
        <translation>Файл {name} поврежден: одна из его частей ({part}) не распаковывается, поэтому ничего не записано; запросите файл заново или восстановите его в текстовом редакторе.</translation>
    </message>
    <message>
        <source>body</source>
        <translation>основная часть</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation>сноска {number}</translation>
    </message>
    <message>
        <source>endnote {number}</source>
        <translation>концевая сноска {number}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>таблица {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>строка {number}</translation>
    </message>
    <message>
        <source>cell {number}</source>
        <translation>ячейка {number}</translation>
    </message>
    <message>
        <source>a link to a file outside ({kind}) was left out</source>
        <translation>опущена ссылка на внешний файл ({kind})</translation>
    </message>
    <message>
        <source>{name} can’t be marked in its own layout: its changes could not be tracked exactly in the {place}, so nothing was written; use the official layout.</source>
        <translation>Файл {name} нельзя разметить в его собственном формате: изменения не удалось отследить точно ({place}), поэтому ничего не записано; используйте официальный формат.</translation>
    </message>
    <message>
        <source>{name} has no body to mark changes in; let a word processor repair it.</source>
        <translation>В файле {name} нет основной части, в которой можно отметить изменения; восстановите его в текстовом редакторе.</translation>
    </message>
    <message>
        <source>words that stand in no cell of the table were left out</source>
        <translation>опущены слова, не стоящие ни в одной ячейке таблицы</translation>
    </message>
    <message>
        <source>characters that no Word file can hold were replaced</source>
        <translation>знаки, которых не может быть в файле Word, заменены</translation>
    </message>
    <message>
        <source>characters both raised and lowered are raised</source>
        <translation>знаки, стоявшие и в верхнем, и в нижнем индексе, оставлены в верхнем</translation>
    </message>
    <message>
        <source>the sign of a note is raised as every sign is</source>
        <translation>знак сноски стоит в верхнем индексе, как любой знак сноски</translation>
    </message>
    <message>
        <source>the disk took only a part of it</source>
        <translation>диск принял только часть</translation>
    </message>
    <message>
        <source>{name} is a {format} file, which can’t be read yet; {advice}.</source>
        <translation>{name} — файл {format}, который пока нельзя прочитать; {advice}.</translation>
    </message>
    <message>
        <source>save it as a Word or text file</source>
        <translation>сохраните его как файл Word или текстовый файл</translation>
    </message>
    <message>
        <source>open it in a word processor and save it as .docx</source>
        <translation>откройте его в текстовом редакторе и сохраните как .docx</translation>
    </message>
    <message>
        <source>{path} is a {format} file, which can’t be read yet; {advice}.</source>
        <translation>{path} — файл {format}, который пока нельзя прочитать; {advice}.</translation>
    </message>
    <message>
        <source>{path} is an {format} file, which can’t be read yet; {advice}.</source>
        <translation>{path} — файл {format}, который пока нельзя прочитать; {advice}.</translation>
    </message>
    <message>
        <source>{path} isn’t there; look at its name and folder.</source>
        <translation>Файла {path} нет; проверьте его имя и папку.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it.</source>
        <translation>{path} — это папка; назовите файл в ней.</translation>
    </message>
    <message>
        <source>{path} can’t be opened: you have no permission to read it.</source>
        <translation>Файл {path} нельзя открыть: у вас нет права его читать.</translation>
    </message>
    <message>
        <source>{path} can’t be read: {why}; look whether its drive is still there.</source>
        <translation>Файл {path} нельзя прочитать: {why}; проверьте, на месте ли его диск.</translation>
    </message>
    <message>
        <source>{path} is no name that a file can have.</source>
        <translation>Файла с таким именем быть не может: {path}.</translation>
    </message>
    <message numerus="yes">
        <source>this is a redline made by hand ({pattern}); its {n} proposals were read as accepted</source>
        <translation>
            <numerusform>изменения в этом тексте отмечены вручную ({pattern}); его {n} предложение прочитано как принятое</numerusform>
            <numerusform>изменения в этом тексте отмечены вручную ({pattern}); его {n} предложения прочитаны как принятые</numerusform>
            <numerusform>изменения в этом тексте отмечены вручную ({pattern}); его {n} предложений прочитаны как принятые</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this is a redline made by hand ({pattern}); its {n} proposals were left out</source>
        <translation>
            <numerusform>изменения в этом тексте отмечены вручную ({pattern}); его {n} предложение опущено</numerusform>
            <numerusform>изменения в этом тексте отмечены вручную ({pattern}); его {n} предложения опущены</numerusform>
            <numerusform>изменения в этом тексте отмечены вручную ({pattern}); его {n} предложений опущены</numerusform>
        </translation>
    </message>
    <message>
        <source>read as names, not as text: {names}</source>
        <translation>прочитано как имена, а не как текст: {names}</translation>
    </message>
    <message>
        <source>its tracked changes were read as accepted, since others are marked by hand</source>
        <translation>исправления прочитаны как принятые, поскольку другие отмечены вручную</translation>
    </message>
    <message>
        <source>{object} is told in words only</source>
        <translation>передано только словами: {object}</translation>
    </message>
    <message>
        <source>{name} {why}, so it was not opened; if you trust it, save it anew in the program it came from.</source>
        <translation>Файл {name} {why}, поэтому он не открыт; если вы ему доверяете, сохраните его заново в исходной программе.</translation>
    </message>
    <message>
        <source>is larger than {size:,.0f} MB</source>
        <translation>занимает более {size:,.0f} МБ</translation>
    </message>
    <message>
        <source>{part} can’t be unpacked</source>
        <translation>{part} не распаковывается</translation>
    </message>
    <message>
        <source>says of a part that it is smaller than it is ({part})</source>
        <translation>указывает для одной из частей меньший размер, чем на самом деле ({part})</translation>
    </message>
    <message>
        <source>{part} is broken off</source>
        <translation>{part} обрывается</translation>
    </message>
    <message>
        <source>holds {count:,} files where {most:,} are the most</source>
        <translation>содержит файлов: {count:,}, а допускается не более {most:,}</translation>
    </message>
    <message>
        <source>its table of contents can’t be read</source>
        <translation>оглавление не читается</translation>
    </message>
    <message>
        <source>holds a file that would lie outside of it ({path})</source>
        <translation>содержит файл, который оказался бы за его пределами ({path})</translation>
    </message>
    <message>
        <source>holds two files of one name</source>
        <translation>содержит два файла с одним именем</translation>
    </message>
    <message>
        <source>would unpack to {size:,.0f} MB</source>
        <translation>при распаковке занял бы {size:,.0f} МБ</translation>
    </message>
    <message>
        <source>would unpack to more than {times} times its size</source>
        <translation>при распаковке стал бы больше своего размера более чем в {times} раз</translation>
    </message>
    <message>
        <source>{name} is protected by a password; unpack it and save it without one.</source>
        <translation>Файл {name} защищен паролем; распакуйте его и сохраните без пароля.</translation>
    </message>
    <message>
        <source>is packed in an unusual way that can’t be measured</source>
        <translation>упакован необычным способом, который нельзя измерить</translation>
    </message>
    <message>
        <source>holds files that lie over one another</source>
        <translation>содержит файлы, перекрывающие друг друга</translation>
    </message>
    <message>
        <source>holds a part of {size:,.0f} MB of XML</source>
        <translation>содержит часть, в которой {size:,.0f} МБ XML</translation>
    </message>
    <message>
        <source>{why} (in {part})</source>
        <translation>{why} (в {part})</translation>
    </message>
    <message>
        <source>{name} is no well-formed XML ({error}), so nothing of it was read; mend that place or ask for the file again.</source>
        <translation>Файл {name} — неправильно построенный XML ({error}), поэтому ничего из него не прочитано; исправьте это место или запросите файл заново.</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {what}</source>
        <translation>строка {line}, столбец {column}: {what}</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>обрывается</translation>
    </message>
    <message>
        <source>is written in an encoding that can hide what it holds, {encoding}</source>
        <translation>записан в кодировке, которая может скрывать содержимое, {encoding}</translation>
    </message>
    <message>
        <source>it is not {encoding} throughout</source>
        <translation>не везде {encoding}</translation>
    </message>
    <message>
        <source>nests deeper than {most} elements</source>
        <translation>содержит элементы, вложенные глубже {most} уровней</translation>
    </message>
    <message>
        <source>holds more than {most:,} XML elements</source>
        <translation>содержит более {most:,} элементов XML</translation>
    </message>
    <message>
        <source>holds an element with more than {most:,} attributes</source>
        <translation>содержит элемент, у которого более {most:,} атрибутов</translation>
    </message>
    <message>
        <source>declares a document type, behind which entities can hide</source>
        <translation>объявляет тип документа, за которым могут скрываться сущности</translation>
    </message>
    <message>
        <source>holds more than {most:,} objects</source>
        <translation>содержит более {most:,} объектов</translation>
    </message>
    <message>
        <source>has {count:,} pages where {most:,} are the most</source>
        <translation>содержит страниц: {count:,}, а допускается не более {most:,}</translation>
    </message>
    <message>
        <source>would unpack to more than {size:,.0f} MB</source>
        <translation>при распаковке занял бы более {size:,.0f} МБ</translation>
    </message>
    <message>
        <source>holds a stream that is packed again and again</source>
        <translation>содержит поток, упакованный снова и снова</translation>
    </message>
    <message>
        <source>no mark was found for note {label}; its text stands at the end of the draft</source>
        <translation>для сноски {label} знак не найден; ее текст стоит в конце проекта</translation>
    </message>
    <message>
        <source>a merged cell is written as a cell by itself</source>
        <translation>объединенная ячейка записана как отдельная</translation>
    </message>
    <message numerus="yes">
        <source>the targets of {n} links were left out: {target}</source>
        <translation>
            <numerusform>опущен адрес {n} ссылки: {target}</numerusform>
            <numerusform>опущены адреса {n} ссылок: {target}</numerusform>
            <numerusform>опущены адреса {n} ссылок: {target}</numerusform>
        </translation>
    </message>
    <message>
        <source>text box {number}</source>
        <translation>надпись {number}</translation>
    </message>
    <message>
        <source>a row without cells was given an empty one</source>
        <translation>в строку без ячеек добавлена пустая</translation>
    </message>
    <message>
        <source>{count} control characters were left out</source>
        <translation>опущено управляющих знаков: {count}</translation>
    </message>
    <message>
        <source>it is not UTF-8 (line {line}); it was read as Windows-1252, so look at its accents and quotes</source>
        <translation>это не UTF-8 (строка {line}); прочитано как Windows-1252, проверьте диакритические знаки и кавычки</translation>
    </message>
    <message>
        <source>{count} places are not {encoding} and show as {sign}</source>
        <translation>мест не в кодировке {encoding}, показанных как {sign}: {count}</translation>
    </message>
    <message>
        <source>{name} can’t be read as text: it holds bytes that no text file has; open it in the program it came from and save it as text or Word.</source>
        <translation>Файл {name} нельзя прочитать как текст: в нем есть байты, которых не бывает в текстовых файлах; откройте его в исходной программе и сохраните как текст или файл Word.</translation>
    </message>
    <message>
        <source>page furniture left out: “{words}”</source>
        <translation>опущено оформление страниц: «{words}»</translation>
    </message>
    <message>
        <source>lines {numbers}</source>
        <translation>строки {numbers}</translation>
    </message>
    <message>
        <source>a block that Markdown can’t hold was left out</source>
        <translation>опущен блок, который не может содержать Markdown</translation>
    </message>
    <message>
        <source>objects in the line that Markdown can’t hold were left out: {count}</source>
        <translation>опущено объектов внутри строки, которые не может содержать Markdown: {count}</translation>
    </message>
    <message>
        <source>pages {numbers}</source>
        <translation>страницы {numbers}</translation>
    </message>
    <message>
        <source>bar code left out: “{words}”</source>
        <translation>опущен штриховой код: «{words}»</translation>
    </message>
    <message>
        <source>page numbers left out: {first} to {last}</source>
        <translation>опущены номера страниц: с {first} по {last}</translation>
    </message>
    <message>
        <source>page numbers left out: {first}</source>
        <translation>опущены номера страниц: {first}</translation>
    </message>
    <message>
        <source>{name} holds no text, only pictures of pages (a scan); run a text recognition program over it, or use the Word version.</source>
        <translation>В файле {name} нет текста, только изображения страниц (скан); обработайте его программой распознавания текста или возьмите файл Word.</translation>
    </message>
    <message>
        <source>{name} is no PDF, whatever it is named; look at what it really is.</source>
        <translation>{name} — не PDF, как бы он ни назывался; посмотрите, что это на самом деле.</translation>
    </message>
    <message>
        <source>{name} is cut short: its end is missing, so nothing of it was read; get it anew where you have it from.</source>
        <translation>Файл {name} обрезан: нет его конца, поэтому ничего не прочитано; получите его заново там, откуда он у вас.</translation>
    </message>
    <message>
        <source>{name} is protected by a password; open it in the window and enter the password, or ask for a copy without one.</source>
        <translation>Файл {name} защищен паролем; откройте его в окне и введите пароль или попросите копию без пароля.</translation>
    </message>
    <message>
        <source>{name} needs another password; open it in the window and enter the password, or ask for a copy without one.</source>
        <translation>Файлу {name} нужен другой пароль; откройте его в окне и введите пароль или попросите копию без пароля.</translation>
    </message>
    <message>
        <source>{name} is damaged, so nothing of it was read; get it anew where you have it from.</source>
        <translation>Файл {name} поврежден, поэтому ничего не прочитано; получите его заново там, откуда он у вас.</translation>
    </message>
    <message>
        <source>{name} is damaged: it has no pages, so nothing of it was read; get it anew where you have it from.</source>
        <translation>Файл {name} поврежден: в нем нет страниц, поэтому ничего не прочитано; получите его заново там, откуда он у вас.</translation>
    </message>
    <message>
        <source>{name} is damaged: page {page} of {count} can’t be read, so nothing of it was; get it anew where you have it from.</source>
        <translation>Файл {name} поврежден: страница {page} из {count} не читается, поэтому ничего не прочитано; получите его заново там, откуда он у вас.</translation>
    </message>
    <message>
        <source>{name} holds more than can be read (page {page} of {count} was reached); print the pages that matter into a file of their own.</source>
        <translation>В файле {name} больше, чем можно прочитать (дошли до страницы {page} из {count}); напечатайте нужные страницы в отдельный файл.</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters are in a font that doesn’t tell their letters</source>
        <translation>
            <numerusform>{n} знак набран шрифтом, который не сообщает своих букв</numerusform>
            <numerusform>{n} знака набраны шрифтом, который не сообщает своих букв</numerusform>
            <numerusform>{n} знаков набраны шрифтом, который не сообщает своих букв</numerusform>
        </translation>
    </message>
    <message>
        <source>text set aslant left out: “{words}”</source>
        <translation>опущен наклонно стоящий текст: «{words}»</translation>
    </message>
    <message>
        <source>a field, stamp or comment left out: “{words}”</source>
        <translation>опущено поле, штамп или комментарий: «{words}»</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>сноски</translation>
    </message>
    <message>
        <source>{name} packs a part twice over, as files do that want to do harm; it was not read.</source>
        <translation>В файле {name} одна часть упакована дважды, как делают файлы, которые хотят навредить; он не прочитан.</translation>
    </message>
    <message>
        <source>{name} is damaged: a part of it can’t be unpacked, so nothing of it was read.</source>
        <translation>Файл {name} поврежден: одна из его частей не распаковывается, поэтому ничего не прочитано.</translation>
    </message>
    <message>
        <source>{name} is damaged: a part of it has no end, so nothing of it was read.</source>
        <translation>Файл {name} поврежден: у одной из его частей нет конца, поэтому ничего не прочитано.</translation>
    </message>
    <message>
        <source>what stands side by side, as in a table, is read one after the other</source>
        <translation>стоящее рядом, как в таблице, читается одно за другим</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>рисунок</translation>
    </message>
    <message>
        <source>a formula</source>
        <translation>формула</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>весь файл</translation>
    </message>
    <message>
        <source>head of the page</source>
        <translation>верх страницы</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>шапка</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>страница {number}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>строка {number}</translation>
    </message>
    <message>
        <source>comment by {author}</source>
        <translation>комментарий, {author}</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Неизвестный автор</translation>
    </message>
    <message>
        <source>left out: “{words}”</source>
        <translation>опущено: «{words}»</translation>
    </message>
    <message>
        <source>differs from the draft</source>
        <translation>отличается от проекта</translation>
    </message>
    <message>
        <source>{name} was not made against this draft: only {share} of the words of one are in the other; nothing of it was taken; name the draft that it was made against.</source>
        <translation>Файл {name} сделан не с этого проекта: лишь {share} слов одного есть в другом; ничего не взято; укажите проект, с которого он сделан.</translation>
    </message>
    <message>
        <source>was made against another version of the draft ({share} of the words are the same): its proposals were brought over, and what else differs was not taken for a proposal</source>
        <translation>сделано с другой редакции проекта (совпадает {share} слов): предложения перенесены, а прочие различия предложениями не сочтены</translation>
    </message>
    <message>
        <source>changed without tracking</source>
        <translation>изменено без исправлений</translation>
    </message>
    <message>
        <source>tracked</source>
        <translation>с исправлениями</translation>
    </message>
    <message>
        <source>changed without a mark</source>
        <translation>изменено без пометки</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message>
        <source>{who}: {kind} ({evidence})</source>
        <translation>{who}: {kind} ({evidence})</translation>
    </message>
    <message>
        <source>compilation text</source>
        <translation>компиляция</translation>
    </message>
    <message>
        <source>{format} can’t hold all that the instructions say ({lost})</source>
        <translation>формат {format} не может содержать всего, что сказано в указаниях ({lost})</translation>
    </message>
    <message>
        <source>it was not read back as it was written</source>
        <translation>прочитано не так, как записано</translation>
    </message>
    <message>
        <source>The pages can’t be set: {why}; export a Word file instead.</source>
        <translation>Набрать страницы нельзя: {why}; вместо этого экспортируйте файл Word.</translation>
    </message>
    <message>
        <source>{object} printed as a box that names it</source>
        <translation>напечатано как рамка с названием: {object}</translation>
    </message>
    <message>
        <source>characters that no font here has are printed as their codes: {codes}</source>
        <translation>знаки, которых нет ни в одном из здешних шрифтов, напечатаны как их коды: {codes}</translation>
    </message>
    <message>
        <source>The draft has Chinese characters, and no font on this machine has them; install one (Noto Serif CJK SC, SimSun or Songti SC will do) and print again.</source>
        <translation>В проекте есть китайские иероглифы, а в шрифтах этого компьютера их нет; установите один из шрифтов (например, Noto Serif CJK SC, SimSun или Songti SC) и напечатайте снова.</translation>
    </message>
    <message>
        <source>“{name}” has no text in common with this draft; compare them.</source>
        <translation>У «{name}» нет общего текста с этим проектом; сопоставьте их.</translation>
    </message>
    <message>
        <source>“{name}” is another dossier and not a copy of this one; open it by itself, or take its text in as a proposal.</source>
        <translation>«{name}» — другое досье, а не копия этого; откройте его отдельно или возьмите его текст как предложение.</translation>
    </message>
    <message>
        <source>This was set to “{here}”, but in the meantime to “{there}”.</source>
        <translation>Здесь указано «{here}», а тем временем указано «{there}».</translation>
    </message>
    <message>
        <source>This change builds on another one that is itself in conflict.</source>
        <translation>Это изменение опирается на другое, которое само в конфликте.</translation>
    </message>
    <message>
        <source>The paragraph or note that this change is about was deleted in the meantime.</source>
        <translation>Пункт или сноска, к которым относится это изменение, тем временем исключены.</translation>
    </message>
    <message>
        <source>The paragraph that this change is about was joined to another in the meantime.</source>
        <translation>Пункт, к которому относится это изменение, тем временем объединен с другим.</translation>
    </message>
    <message>
        <source>The words that this change is about were rewritten in the meantime.</source>
        <translation>Слова, к которым относится это изменение, тем временем переписаны.</translation>
    </message>
    <message>
        <source>Other words were put at the very same spot in the meantime.</source>
        <translation>Тем временем ровно в том же месте поставлены другие слова.</translation>
    </message>
    <message>
        <source>The words around this insertion were deleted in the meantime.</source>
        <translation>Слова вокруг этого добавления тем временем исключены.</translation>
    </message>
    <message>
        <source>The paragraph was split in the meantime, in the middle of the words that this change rewrites.</source>
        <translation>Тем временем пункт разделен посреди слов, которые переписывает это изменение.</translation>
    </message>
    <message>
        <source>A paragraph of the same origin stands in the draft already, with other words or in another place.</source>
        <translation>Пункт того же происхождения уже есть в проекте, с другими словами или в другом месте.</translation>
    </message>
    <message>
        <source>Words were added or changed in the meantime in the paragraph that this change deletes.</source>
        <translation>Тем временем в пункте, который исключает это изменение, добавлены или изменены слова.</translation>
    </message>
    <message>
        <source>A part of the paragraph that this change deletes was moved elsewhere in the meantime.</source>
        <translation>Часть пункта, который исключает это изменение, тем временем перенесена в другое место.</translation>
    </message>
    <message>
        <source>The paragraph was moved somewhere else in the meantime.</source>
        <translation>Тем временем пункт перенесен в другое место.</translation>
    </message>
    <message>
        <source>The two paragraphs that this change joins no longer follow one another.</source>
        <translation>Два пункта, которые объединяет это изменение, больше не следуют друг за другом.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} и {last}</translation>
    </message>
    <message numerus="yes">
        <source>{what}, in {n} paragraphs</source>
        <translation>
            <numerusform>{what}, в {n} пункте</numerusform>
            <numerusform>{what}, в {n} пунктах</numerusform>
            <numerusform>{what}, в {n} пунктах</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a compilation text of this program</source>
        <translation>это компиляция этой программы</translation>
    </message>
    <message>
        <source>it is a compilation text of this program, with the proposals of {names}</source>
        <translation>это компиляция этой программы с предложениями: {names}</translation>
    </message>
    <message>
        <source>words {colour} are deletions</source>
        <translation>слова, оформленные так: {colour}, — это исключения</translation>
    </message>
    <message>
        <source>struck-through words are deletions</source>
        <translation>зачеркнутые слова — это исключения</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>выделено</translation>
    </message>
    <message>
        <source>{marks} words additions</source>
        <translation>добавленные слова: {marks}</translation>
    </message>
    <message>
        <source>{marks} words are additions</source>
        <translation>добавленные слова: {marks}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} или {last}</translation>
    </message>
    <message>
        <source>{names} {colour}</source>
        <translation>{names} {colour}</translation>
    </message>
    <message>
        <source>the colours are those of {names}</source>
        <translation>цвета обозначают: {names}</translation>
    </message>
    <message>
        <source>brackets with names are proposals ({names})</source>
        <translation>скобки с именами — это предложения ({names})</translation>
    </message>
    <message>
        <source>holds a picture or object that is no proper XML</source>
        <translation>содержит рисунок или объект с неправильным XML</translation>
    </message>
    <message>
        <source>texts in several languages stand beside each other, and are read one after the other</source>
        <translation>тексты на нескольких языках стоят рядом и читаются один за другим</translation>
    </message>
    <message>
        <source>line numbers left out: {first} to {last}</source>
        <translation>опущены номера строк: с {first} по {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded files that {name} alone holds were left out; their words are not compared</source>
        <translation>
            <numerusform>опущен {n} вложенный файл, который есть только в {name}; его текст не сравнивается</numerusform>
            <numerusform>опущены {n} вложенных файла, которые есть только в {name}; их текст не сравнивается</numerusform>
            <numerusform>опущены {n} вложенных файлов, которые есть только в {name}; их текст не сравнивается</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signs of symbol fonts are not known and are read as “•”</source>
        <translation>
            <numerusform>{n} знак символьного шрифта неизвестен и прочитан как «•»</numerusform>
            <numerusform>{n} знака символьных шрифтов неизвестны и прочитаны как «•»</numerusform>
            <numerusform>{n} знаков символьных шрифтов неизвестны и прочитаны как «•»</numerusform>
        </translation>
    </message>
    <message>
        <source>the choice in a drop-down field was left out: “{words}”</source>
        <translation>опущен выбор в раскрывающемся списке: «{words}»</translation>
    </message>
    <message>
        <source>what an empty field asks for was left out: “{words}”</source>
        <translation>опущена подсказка пустого поля: «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded files stay that {name} holds no more; their words are not compared</source>
        <translation>
            <numerusform>остаётся {n} вложенный файл, которого больше нет в {name}; его текст не сравнивается</numerusform>
            <numerusform>остаются {n} вложенных файла, которых больше нет в {name}; их текст не сравнивается</numerusform>
            <numerusform>остаются {n} вложенных файлов, которых больше нет в {name}; их текст не сравнивается</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} holds no document that can be opened; look at what is in it and save that.</source>
        <translation>{name} не содержит документа, который можно открыть; посмотрите, что в нём есть, и сохраните это.</translation>
    </message>
    <message>
        <source>holds files in files in files</source>
        <translation>содержит файлы в файлах в файлах</translation>
    </message>
    <message>
        <source>holds more files than can be opened at once</source>
        <translation>содержит больше файлов, чем можно открыть за один раз</translation>
    </message>
    <message>
        <source>{name} is damaged: {why}; ask for it again.</source>
        <translation>{name} поврежден: {why}; запросите его ещё раз.</translation>
    </message>
    <message>
        <source>save what is attached to it and open that</source>
        <translation>сохраните вложение и откройте его</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>номера</translation>
    </message>
    <message>
        <source>they are printed as in official documents: 1, 2, 3</source>
        <translation>они печатаются, как в официальных документах: 1, 2, 3</translation>
    </message>
    <message>
        <source>{name} is protected for those who hold a certificate, and can’t be opened here; ask for a copy without protection.</source>
        <translation>Файл {name} защищен для обладателей сертификата, и открыть его здесь нельзя; попросите копию без защиты.</translation>
    </message>
    <message>
        <source>what was filled in or laid over an empty page is read as its text</source>
        <translation>то, чем заполнена пустая страница или что наложено на нее, читается как ее текст</translation>
    </message>
    <message>
        <source>a picture of a page (a scan) left out, with whatever words are in it</source>
        <translation>опущено изображение страницы (скан) со всеми словами, какие в нем есть</translation>
    </message>
    <message>
        <source>words printed across the text left out: “{words}”</source>
        <translation>опущены слова, напечатанные поперёк текста: «{words}»</translation>
    </message>
    <message>
        <source>{name} is decided already; only what is to be decided can be divided.</source>
        <translation>По {name} решение уже принято; разделить можно только то, по чему оно ещё не принято.</translation>
    </message>
    <message>
        <source>{name} is amended by another proposal; decide on that one first.</source>
        <translation>К {name} есть поправка в другом предложении; сначала примите решение по нему.</translation>
    </message>
    <message>
        <source>{name} changes one paragraph, or several that only go together; it can’t be divided.</source>
        <translation>{name} меняет один пункт или несколько, которые неотделимы друг от друга; разделить его нельзя.</translation>
    </message>
    <message>
        <source>arrows in brackets lead from words to those put for them</source>
        <translation>стрелки в скобках ведут от слов к тем, которыми они заменены</translation>
    </message>
    <message>
        <source>paragraphs that bear names or labels are proposals</source>
        <translation>пункты с именами или обозначениями — это предложения</translation>
    </message>
    <message>
        <source>paragraphs numbered “alt” are alternatives</source>
        <translation>пункты с номером «alt» — это альтернативы</translation>
    </message>
    <message>
        <source>paragraphs numbered “bis” and the like are additions</source>
        <translation>пункты с номером «bis» и подобными — это добавления</translation>
    </message>
    <message>
        <source>words in capitals are additions</source>
        <translation>слова прописными буквами — это добавления</translation>
    </message>
    <message>
        <source>it would be {place}, not {wanted}: is it to be moved?</source>
        <translation>будет {place}, а не {wanted}: перенести?</translation>
    </message>
    <message>
        <source>the sheet amends {other}, and this draft is {symbol}: is it meant?</source>
        <translation>документ вносит поправки в {other}, а этот проект — {symbol}: он ли имеется в виду?</translation>
    </message>
    <message>
        <source>it can’t be done there: {why}</source>
        <translation>там это сделать нельзя: {why}</translation>
    </message>
    <message>
        <source>an earlier instruction deleted {place}</source>
        <translation>более раннее указание исключило: {place}</translation>
    </message>
    <message>
        <source>{place} would not read as the sheet says</source>
        <translation>{place}: прочтение не совпадет с документом</translation>
    </message>
    <message>
        <source>no verb says what is to be done</source>
        <translation>нет глагола, который говорил бы, что нужно сделать</translation>
    </message>
    <message>
        <source>the words “{words}” are not known in an instruction</source>
        <translation>слова «{words}» в указаниях не известны</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>откуда</translation>
    </message>
    <message>
        <source>what goes</source>
        <translation>что исключить</translation>
    </message>
    <message>
        <source>what is replaced</source>
        <translation>что заменить</translation>
    </message>
    <message>
        <source>what comes</source>
        <translation>что добавить</translation>
    </message>
    <message>
        <source>where it comes</source>
        <translation>куда добавить</translation>
    </message>
    <message>
        <source>where the footnote stands</source>
        <translation>где стоит сноска</translation>
    </message>
    <message>
        <source>what should read so</source>
        <translation>что должно читаться так</translation>
    </message>
    <message>
        <source>how it should read</source>
        <translation>как это должно читаться</translation>
    </message>
    <message>
        <source>how words are moved; delete them and insert them elsewhere</source>
        <translation>как переносить слова; исключите их и добавьте в другом месте</translation>
    </message>
    <message>
        <source>where it is moved to</source>
        <translation>куда перенести</translation>
    </message>
    <message>
        <source>what is moved</source>
        <translation>что перенести</translation>
    </message>
    <message>
        <source>which paragraphs are merged</source>
        <translation>какие пункты объединить</translation>
    </message>
    <message>
        <source>into what it is split</source>
        <translation>на что разделить</translation>
    </message>
    <message>
        <source>which words the brackets are around</source>
        <translation>вокруг каких слов стоят скобки</translation>
    </message>
    <message>
        <source>the instruction does not say {what}</source>
        <translation>в указании не сказано, {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs</source>
        <translation>
            <numerusform>{n} пункт</numerusform>
            <numerusform>{n} пункта</numerusform>
            <numerusform>{n} пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>what a field shows isn’t in the file, and was left out: “{words}”</source>
        <translation>того, что показывает поле, в файле нет, и оно опущено: «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} preambular paragraphs</source>
        <translation>
            <numerusform>{n} пункт преамбулы</numerusform>
            <numerusform>{n} пункта преамбулы</numerusform>
            <numerusform>{n} пунктов преамбулы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} operative paragraphs</source>
        <translation>
            <numerusform>{n} пункт постановляющей части</numerusform>
            <numerusform>{n} пункта постановляющей части</numerusform>
            <numerusform>{n} пунктов постановляющей части</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unnumbered paragraphs</source>
        <translation>
            <numerusform>{n} ненумерованный пункт</numerusform>
            <numerusform>{n} ненумерованных пункта</numerusform>
            <numerusform>{n} ненумерованных пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} subparagraphs</source>
        <translation>
            <numerusform>{n} подпункт</numerusform>
            <numerusform>{n} подпункта</numerusform>
            <numerusform>{n} подпунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headings</source>
        <translation>
            <numerusform>{n} заголовок</numerusform>
            <numerusform>{n} заголовка</numerusform>
            <numerusform>{n} заголовков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annexes</source>
        <translation>
            <numerusform>{n} приложение</numerusform>
            <numerusform>{n} приложения</numerusform>
            <numerusform>{n} приложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} titles</source>
        <translation>
            <numerusform>{n} заглавие</numerusform>
            <numerusform>{n} заглавия</numerusform>
            <numerusform>{n} заглавий</numerusform>
        </translation>
    </message>
    <message>
        <source>delete</source>
        <translation>исключить</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>заменить</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>добавить</translation>
    </message>
    <message>
        <source>rewrite</source>
        <translation>переформулировать</translation>
    </message>
    <message>
        <source>move</source>
        <translation>перенести</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>объединить</translation>
    </message>
    <message>
        <source>split</source>
        <translation>разделить</translation>
    </message>
    <message>
        <source>renumber</source>
        <translation>перенумеровать</translation>
    </message>
    <message>
        <source>keep ends</source>
        <translation>сохранить конечные знаки препинания</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>не понято</translation>
    </message>
    <message>
        <source>after</source>
        <translation>после</translation>
    </message>
    <message>
        <source>before</source>
        <translation>перед</translation>
    </message>
    <message>
        <source>between</source>
        <translation>между</translation>
    </message>
    <message>
        <source>from</source>
        <translation>начиная с</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation>в начале</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>в конце</translation>
    </message>
    <message>
        <source>not understood: {problem}</source>
        <translation>не понято: {problem}</translation>
    </message>
    <message>
        <source>the rest of the paragraph</source>
        <translation>остаток пункта</translation>
    </message>
    <message>
        <source>by {words}</source>
        <translation>на {words}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} — {last}</translation>
    </message>
    <message>
        <source>in {places}</source>
        <translation>({places})</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>везде</translation>
    </message>
    <message>
        <source>the last sentence</source>
        <translation>последнее предложение пункта</translation>
    </message>
    <message>
        <source>in the last sentence</source>
        <translation>в последнем предложении пункта</translation>
    </message>
    <message>
        <source>sentence {number}</source>
        <translation>предложение {number} пункта</translation>
    </message>
    <message>
        <source>in sentence {number}</source>
        <translation>в предложении {number} пункта</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>note {sign}</source>
        <translation>сноска {sign}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>сноска</translation>
    </message>
    <message>
        <source>the instruction is about a part of a paragraph, and does not quote which</source>
        <translation>указание относится к части пункта и не цитирует, к какой</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>применено</translation>
    </message>
    <message>
        <source>already satisfied</source>
        <translation>уже выполнено</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>неоднозначно</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>опущено</translation>
    </message>
    <message>
        <source>preambular paragraph</source>
        <translation>пункт преамбулы</translation>
    </message>
    <message>
        <source>operative paragraph</source>
        <translation>пункт постановляющей части</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>пункт</translation>
    </message>
    <message>
        <source>subparagraph</source>
        <translation>подпункт</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заглавие</translation>
    </message>
    <message>
        <source>organ line</source>
        <translation>строка органа</translation>
    </message>
    <message>
        <source>sponsor line</source>
        <translation>строка авторов</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>рекомендация</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>unnumbered paragraph</source>
        <translation>ненумерованный пункт</translation>
    </message>
    <message>
        <source>item</source>
        <translation>позиция</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>приложение</translation>
    </message>
    <message>
        <source>section</source>
        <translation>раздел</translation>
    </message>
    <message>
        <source>part</source>
        <translation>часть</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>сноска</translation>
    </message>
    <message>
        <source>same paragraph</source>
        <translation>тот же пункт</translation>
    </message>
    <message>
        <source>preambular paragraphs</source>
        <translation>пункты преамбулы</translation>
    </message>
    <message>
        <source>operative paragraphs</source>
        <translation>пункты постановляющей части</translation>
    </message>
    <message>
        <source>annexes</source>
        <translation>приложения</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>заглавие</translation>
    </message>
    <message>
        <source>the organ line</source>
        <translation>строка органа</translation>
    </message>
    <message>
        <source>the sponsor line</source>
        <translation>строка авторов</translation>
    </message>
    <message>
        <source>the recommendation</source>
        <translation>рекомендация</translation>
    </message>
    <message>
        <source>the same paragraph</source>
        <translation>тот же пункт</translation>
    </message>
    <message>
        <source>the preambular paragraphs</source>
        <translation>пункты преамбулы</translation>
    </message>
    <message>
        <source>the operative paragraphs</source>
        <translation>пункты постановляющей части</translation>
    </message>
    <message>
        <source>the annexes</source>
        <translation>приложения</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>the last {kind}</source>
        <translation>{kind} (последнее по порядку)</translation>
    </message>
    <message>
        <source>the penultimate {kind}</source>
        <translation>{kind} (предпоследнее по порядку)</translation>
    </message>
    <message>
        <source>{place} beginning “{words}”</source>
        <translation>{place}, начало «{words}»</translation>
    </message>
    <message>
        <source>{place} (the one counted {number})</source>
        <translation>{place} ({number}-е по порядку)</translation>
    </message>
    <message>
        <source>the chapeau of {place}</source>
        <translation>{place}, вводная часть</translation>
    </message>
    <message>
        <source>{place} of {whole}</source>
        <translation>{whole}, {place}</translation>
    </message>
    <message>
        <source>the {kind} {number} from the end</source>
        <translation>{kind} {number} с конца</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>it asks for nothing</source>
        <translation>в нем ничего не требуется</translation>
    </message>
    <message>
        <source>it does not say how the paragraph reads</source>
        <translation>не сказано, как читается пункт</translation>
    </message>
    <message>
        <source>the draft has no {place}</source>
        <translation>в проекте этого нет: {place}</translation>
    </message>
    <message>
        <source>{place} may be {others}</source>
        <translation>{place} может означать {others}</translation>
    </message>
    <message>
        <source>an earlier instruction deleted it</source>
        <translation>это исключено более ранним указанием</translation>
    </message>
    <message>
        <source>{place} does not read as the sheet says: which is meant?</source>
        <translation>{place}: текст не таков, как в документе; что имеется в виду?</translation>
    </message>
    <message>
        <source>{place} does not read as the sheet says; {other} does: which is meant?</source>
        <translation>{place}: текст не таков, как в документе, а {other}: таков; что имеется в виду?</translation>
    </message>
    <message>
        <source>the text stands there already</source>
        <translation>этот текст там уже есть</translation>
    </message>
    <message>
        <source>the sheet does not say where the new text is to stand</source>
        <translation>в документе не сказано, где должен стоять новый текст</translation>
    </message>
    <message>
        <source>the two paragraphs do not stand one after the other</source>
        <translation>эти два пункта не следуют друг за другом</translation>
    </message>
    <message>
        <source>a paragraph can’t stand beside a footnote</source>
        <translation>пункт не может стоять рядом со сноской</translation>
    </message>
    <message>
        <source>it does not say after which subparagraph</source>
        <translation>не сказано, после какого подпункта</translation>
    </message>
    <message>
        <source>the draft has no {kind}</source>
        <translation>в проекте ничего такого нет: {kind}</translation>
    </message>
    <message>
        <source>the draft has no place for a {kind} {number}</source>
        <translation>в проекте этому нет места: {kind} {number}</translation>
    </message>
    <message>
        <source>it can’t be moved there</source>
        <translation>туда перенести нельзя</translation>
    </message>
    <message>
        <source>the paragraphs do not stand one after the other</source>
        <translation>пункты не следуют друг за другом</translation>
    </message>
    <message>
        <source>a note is one paragraph, and several are given</source>
        <translation>сноска — это один абзац, а дано несколько</translation>
    </message>
    <message>
        <source>it does not say what each of the new paragraphs is</source>
        <translation>не сказано, что представляет собой каждый из новых пунктов</translation>
    </message>
    <message>
        <source>it does not say how the merged paragraph is to read</source>
        <translation>не сказано, как должен читаться объединенный пункт</translation>
    </message>
    <message>
        <source>footnotes are numbered by their places</source>
        <translation>сноски нумеруются по местам</translation>
    </message>
    <message>
        <source>issued text</source>
        <translation>изданный текст</translation>
    </message>
    <message>
        <source>text as amended so far</source>
        <translation>текст с уже внесенными поправками</translation>
    </message>
    <message>
        <source>that sentence is all of the paragraph: does it go, too?</source>
        <translation>это предложение составляет весь пункт: исключить и пункт?</translation>
    </message>
    <message>
        <source>the text reads so already</source>
        <translation>текст уже читается так</translation>
    </message>
    <message>
        <source>{words} was changed by an earlier instruction</source>
        <translation>{words}: изменено более ранним указанием</translation>
    </message>
    <message>
        <source>{words} stands there {count} times: which one?</source>
        <translation>{words}: встречается там, раз: {count}; что имеется в виду?</translation>
    </message>
    <message>
        <source>{words} stands there twice: which one?</source>
        <translation>{words}: встречается там дважды; что имеется в виду?</translation>
    </message>
    <message>
        <source>{words} stands there already</source>
        <translation>{words}: там уже есть</translation>
    </message>
    <message>
        <source>the paragraph has no such sentence</source>
        <translation>такого предложения в пункте нет</translation>
    </message>
    <message>
        <source>{words} does not stand there</source>
        <translation>{words}: там этого нет</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>{first} with {last}</source>
        <translation>{first} с {last}</translation>
    </message>
    <message>
        <source>a quotation that is not closed: “{words}…”</source>
        <translation>цитата не закрыта: «{words}…»</translation>
    </message>
    <message>
        <source>a paragraph can’t be moved into itself</source>
        <translation>пункт нельзя перенести в него самого</translation>
    </message>
    <message>
        <source>no instructions could be proved to turn the one draft into the other</source>
        <translation>не удалось доказать, что какие-либо указания превращают один проект в другой</translation>
    </message>
    <message>
        <source>the sponsor line goes, which no instruction of an amendment says</source>
        <translation>строка авторов исчезает, о чем не говорит ни одно указание поправки</translation>
    </message>
    <message>
        <source>the sponsor line becomes “{words}”, which no instruction of an amendment says</source>
        <translation>строка авторов становится «{words}», о чем не говорит ни одно указание поправки</translation>
    </message>
    <message>
        <source>the {field} “{before}” goes, which no instruction of an amendment says</source>
        <translation>{field}: «{before}» исчезает, о чем не говорит ни одно указание поправки</translation>
    </message>
    <message>
        <source>the {field} “{before}” becomes “{after}”, which no instruction of an amendment says</source>
        <translation>{field}: «{before}» становится «{after}», о чем не говорит ни одно указание поправки</translation>
    </message>
    <message>
        <source>struck through</source>
        <translation>зачеркнуто</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>подчеркнуто</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>полужирный</translation>
    </message>
    <message>
        <source>in capitals</source>
        <translation>прописными</translation>
    </message>
    <message>
        <source>black</source>
        <translation>черный</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>серый</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>коричневый</translation>
    </message>
    <message>
        <source>red</source>
        <translation>красный</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>оранжевый</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>желтый</translation>
    </message>
    <message>
        <source>green</source>
        <translation>зеленый</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>синий</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>фиолетовый</translation>
    </message>
    <message>
        <source>highlighted in {colour}</source>
        <translation>выделение цветом: {colour}</translation>
    </message>
    <message>
        <source>in {colour}</source>
        <translation>цвет: {colour}</translation>
    </message>
    <message>
        <source>numbered {number}</source>
        <translation>номер {number}</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>альтернатива</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>оговорка</translation>
    </message>
    <message>
        <source>support</source>
        <translation>поддержка</translation>
    </message>
    <message>
        <source>The expression has no group {group}; it has {count}.</source>
        <translation>В выражении нет группы {group}; групп в нем: {count}.</translation>
    </message>
    <message>
        <source>a bracket [ is not closed</source>
        <translation>скобка [ не закрыта</translation>
    </message>
    <message>
        <source>a bracket ( is not closed</source>
        <translation>скобка ( не закрыта</translation>
    </message>
    <message>
        <source>a bracket ) was not opened</source>
        <translation>скобка ) не была открыта</translation>
    </message>
    <message>
        <source>there is nothing to repeat</source>
        <translation>нечего повторять</translation>
    </message>
    <message>
        <source>a \ has no meaning there</source>
        <translation>знак \ там не имеет смысла</translation>
    </message>
    <message>
        <source>a range goes backwards</source>
        <translation>границы диапазона переставлены</translation>
    </message>
    <message>
        <source>there is no such group</source>
        <translation>такой группы нет</translation>
    </message>
    <message>
        <source>This is no regular expression: {why}.</source>
        <translation>Это не регулярное выражение: {why}.</translation>
    </message>
    <message>
        <source>This is no regular expression: {why} at character {place}.</source>
        <translation>Это не регулярное выражение: {why}, знак {place}.</translation>
    </message>
    <message>
        <source>This regular expression is too large.</source>
        <translation>Это регулярное выражение слишком велико.</translation>
    </message>
    <message>
        <source>There is no such revision.</source>
        <translation>Такой редакции нет.</translation>
    </message>
    <message>
        <source>There is no branch called “{name}”.</source>
        <translation>Ветви «{name}» нет.</translation>
    </message>
    <message>
        <source>There is no such revision in this dossier.</source>
        <translation>Такой редакции в этом досье нет.</translation>
    </message>
    <message>
        <source>There is no revision called “{name}”.</source>
        <translation>Редакции «{name}» нет.</translation>
    </message>
    <message>
        <source>A branch needs a name.</source>
        <translation>Ветви нужно название.</translation>
    </message>
    <message>
        <source>There is a branch called “{name}” already; choose another name.</source>
        <translation>Ветвь «{name}» уже есть; выберите другое название.</translation>
    </message>
    <message>
        <source>A revision needs a name.</source>
        <translation>Редакции нужно название.</translation>
    </message>
    <message>
        <source>There is a revision called “{name}” already; choose another name.</source>
        <translation>Редакция «{name}» уже есть; выберите другое название.</translation>
    </message>
    <message>
        <source>{cause} Your edits are kept in {place}; they are written as soon as that is possible.</source>
        <translation>{cause} Ваши правки хранятся в {place}; они будут записаны, как только это станет возможно.</translation>
    </message>
    <message>
        <source>{cause} Your edits are kept only as long as Chapeau runs, so don’t close it; they are written as soon as that is possible.</source>
        <translation>{cause} Ваши правки хранятся, только пока работает Chapeau, поэтому не закрывайте его; они будут записаны, как только это станет возможно.</translation>
    </message>
    <message>
        <source>The branches have no text in common; compare them instead.</source>
        <translation>У этих ветвей нет общего текста; вместо этого сопоставьте их.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>agreed ad ref</source>
        <translation>согласован ad referendum</translation>
    </message>
    <message>
        <source>agreed in informals</source>
        <translation>согласован на неофициальных консультациях</translation>
    </message>
    <message>
        <source>agreed in the committee</source>
        <translation>согласован в комитете</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>обсуждение возобновлено</translation>
    </message>
    <message>
        <source>{name} can’t be taken out of the text any more: what came later builds on it.</source>
        <translation>{name} больше нельзя изъять из текста: на это опирается последующее.</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>Шапка</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Paragraph without a number</source>
        <translation>Пункт без номера</translation>
    </message>
    <message>
        <source>a part of the change depends on another part</source>
        <translation>одна часть изменения зависит от другой</translation>
    </message>
    <message>
        <source>Say what to do with {place}: del, add, replace, alt, new or move, with the words in quotation marks.</source>
        <translation>Укажите, что сделать ({place}): del, add, replace, alt, new или move, со словами в кавычках.</translation>
    </message>
    <message>
        <source>Put the words for {place} in quotation marks.</source>
        <translation>Заключите слова в кавычки ({place}).</translation>
    </message>
    <message>
        <source>“{words}” does not stand in {place}; nothing was proposed.</source>
        <translation>«{words}»: таких слов нет ({place}); ничего не предложено.</translation>
    </message>
    <message>
        <source>“{words}” stands more than once in {place}; quote more words around it.</source>
        <translation>«{words}»: эти слова встречаются не один раз ({place}); процитируйте больше слов вокруг.</translation>
    </message>
    <message>
        <source>Say where {place} goes, for instance: move after OP8.</source>
        <translation>Укажите, куда переносится {place}, например: move after OP8.</translation>
    </message>
    <message>
        <source>{place} stands there already; nothing was proposed.</source>
        <translation>{place} уже стоит там; ничего не предложено.</translation>
    </message>
    <message>
        <source>{place} can’t be moved to what stands below it; nothing was proposed.</source>
        <translation>{place} нельзя перенести в то, что стоит под ним; ничего не предложено.</translation>
    </message>
    <message>
        <source>There is no proposal {number}.</source>
        <translation>Предложения {number} нет.</translation>
    </message>
    <message>
        <source>Proposal {number} is on several paragraphs; say on which, as in “US on {number} OP5 del …”.</source>
        <translation>Предложение {number} относится к нескольким пунктам; укажите, к какому, например «US on {number} OP5 del …».</translation>
    </message>
    <message>
        <source>proposal {number}</source>
        <translation>предложение {number}</translation>
    </message>
    <message>
        <source>Say who and where, for instance: US OP5 del “reproductive”; supp JPN.</source>
        <translation>Укажите, кто и где, например: US OP5 del “reproductive”; supp JPN.</translation>
    </message>
    <message>
        <source>Say first which delegation proposes this.</source>
        <translation>Сначала укажите, какая делегация это предлагает.</translation>
    </message>
    <message>
        <source>“{words}” says no position; write for instance “supp JPN” or “EU retain”.</source>
        <translation>«{words}» не выражает позиции; напишите, например, «supp JPN» или «EU retain».</translation>
    </message>
    <message>
        <source>There is no {place} in this draft.</source>
        <translation>В этом проекте нет: {place}.</translation>
    </message>
    <message>
        <source>what was proposed has no place any more: {place} is gone</source>
        <translation>предложенному больше нет места: нет {place}</translation>
    </message>
    <message>
        <source>the paragraph that was to be split is gone</source>
        <translation>пункта, который следовало разделить, больше нет</translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} sponsors that are members of {needed} needed.</source>
        <translation>
            <numerusform>{rule} У проекта {n} автор из числа членов из {needed} необходимых.</numerusform>
            <numerusform>{rule} У проекта {n} автора из числа членов из {needed} необходимых.</numerusform>
            <numerusform>{rule} У проекта {n} авторов из числа членов из {needed} необходимых.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} sponsors of {needed} needed.</source>
        <translation>
            <numerusform>{rule} У проекта {n} автор из {needed} необходимых.</numerusform>
            <numerusform>{rule} У проекта {n} автора из {needed} необходимых.</numerusform>
            <numerusform>{rule} У проекта {n} авторов из {needed} необходимых.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} main sponsors of {needed} needed.</source>
        <translation>
            <numerusform>{rule} У проекта {n} основной автор из {needed} необходимых.</numerusform>
            <numerusform>{rule} У проекта {n} основных автора из {needed} необходимых.</numerusform>
            <numerusform>{rule} У проекта {n} основных авторов из {needed} необходимых.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} sponsors and additional sponsors of {needed} needed.</source>
        <translation>
            <numerusform>{rule} У проекта {n} соавтор или дополнительный соавтор из {needed} необходимых.</numerusform>
            <numerusform>{rule} У проекта {n} соавтора и дополнительных соавтора из {needed} необходимых.</numerusform>
            <numerusform>{rule} У проекта {n} соавторов и дополнительных соавторов из {needed} необходимых.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule} That is {share} of the members; set how many members the body has.</source>
        <translation>{rule} Это {share} членов; укажите, сколько членов в органе.</translation>
    </message>
    <message>
        <source>{paragraph} is {state}; reopen it to change it, or make an editorial correction.</source>
        <translation>{paragraph}: {state}; чтобы изменить текст, возобновите обсуждение или внесите редакционную правку.</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Этот пункт</translation>
    </message>
    <message>
        <source>There is nothing to propose: the text is the same.</source>
        <translation>Предлагать нечего: текст тот же.</translation>
    </message>
    <message>
        <source>{name} can’t be taken out by itself: what it was taken into is decided; undo that first.</source>
        <translation>{name} нельзя изъять отдельно: то, во что это вошло, уже решено; сначала отмените это.</translation>
    </message>
    <message>
        <source>{names} holds no such brackets in {place}; nothing was lifted.</source>
        <translation>{names}: таких скобок нет ({place}); ничего не снято.</translation>
    </message>
    <message>
        <source>There is no such proposal on {place}; to reserve on the text as it stands, put it in brackets: “{names} bracket {place}”.</source>
        <translation>Такого предложения по {place} нет; чтобы сделать оговорку к тексту как он есть, заключите его в скобки: «{names} bracket {place}».</translation>
    </message>
    <message>
        <source>There is no such proposal on {place}; nothing was noted.</source>
        <translation>Такого предложения нет ({place}); ничего не записано.</translation>
    </message>
    <message>
        <source>There are several proposals on {place} ({names}); say which, as in “EU retain {number}”.</source>
        <translation>Здесь несколько предложений ({place}: {names}); укажите, какое, например «EU retain {number}».</translation>
    </message>
    <message>
        <source>{name} is withdrawn by all who propose it, or by nobody.</source>
        <translation>{name} снимают все, кто это предлагает, или никто.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so no backup was made; those made before stay.</source>
        <translation>Файл «{name}» поврежден, поэтому резервная копия не создана; созданные ранее остаются.</translation>
    </message>
    <message>
        <source>The dossier and the backups made before are unchanged.</source>
        <translation>Досье и созданные ранее резервные копии не изменены.</translation>
    </message>
    <message>
        <source>“{name}” is there already and was left as it is; choose another name.</source>
        <translation>«{name}» уже существует и остается как есть; выберите другое имя.</translation>
    </message>
    <message>
        <source>The backup is unchanged.</source>
        <translation>Резервная копия не изменена.</translation>
    </message>
    <message>
        <source>the file “{name}”</source>
        <translation>файл «{name}»</translation>
    </message>
    <message>
        <source>“{name}” can’t be read any more, so the copy was made of what was in memory: the text and all decisions are in it; {lost} can’t be read.</source>
        <translation>Файл «{name}» больше не читается, поэтому копия сделана из памяти: в ней текст и все решения; не читается {lost}.</translation>
    </message>
    <message>
        <source>Nothing was written; choose another place.</source>
        <translation>Ничего не записано; выберите другое место.</translation>
    </message>
    <message>
        <source>“{name}” is this very dossier; choose another name for the copy.</source>
        <translation>«{name}» — это само досье; выберите для копии другое имя.</translation>
    </message>
    <message>
        <source>This dossier is unchanged.</source>
        <translation>Это досье не изменено.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: some of what was to go along can’t be read; choose to send less of the history.</source>
        <translation>Файл «{name}» поврежден: часть того, что должно было войти, не читается; выберите отправку меньшей части истории.</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: it was moved away, or its drive is gone.</source>
        <translation>Файл «{name}» нельзя записать: он перемещен, или его диск отключен.</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: another program has changed it meanwhile.</source>
        <translation>Файл «{name}» нельзя записать: тем временем его изменила другая программа.</translation>
    </message>
    <message>
        <source>“{name}” is closed; open it again.</source>
        <translation>Файл «{name}» закрыт; откройте его снова.</translation>
    </message>
    <message>
        <source>There is no such revision in “{name}”.</source>
        <translation>В файле «{name}» такой редакции нет.</translation>
    </message>
    <message>
        <source>the revision “{name}”</source>
        <translation>редакция «{name}»</translation>
    </message>
    <message>
        <source>There is no branch called “{branch}”.</source>
        <translation>Ветви «{branch}» нет.</translation>
    </message>
    <message>
        <source>the branch “{name}”</source>
        <translation>ветвь «{name}»</translation>
    </message>
    <message>
        <source>the draft as it stood then</source>
        <translation>проект в тогдашнем виде</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the file “{source}” that was read is lost; all else is not.</source>
        <translation>Файл «{name}» поврежден: прочитанный файл «{source}» утрачен; все остальное — нет.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {what} can’t be read; all else can.</source>
        <translation>Файл «{name}» поврежден: не читается {what}; все остальное читается.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>он занят другой программой</translation>
    </message>
    <message>
        <source>the file or its folder is write-protected</source>
        <translation>файл или его папка защищены от записи</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>у вас нет права писать туда</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>файл поврежден</translation>
    </message>
    <message>
        <source>it is not a dossier</source>
        <translation>это не досье</translation>
    </message>
    <message>
        <source>the file or its folder is gone, or you may not use it</source>
        <translation>файла или его папки больше нет, или у вас нет прав на них</translation>
    </message>
    <message>
        <source>the disk or drive does not answer, or has no room</source>
        <translation>диск не отвечает, или на нем нет места</translation>
    </message>
    <message>
        <source>something in it is too large</source>
        <translation>что-то в нем слишком велико</translation>
    </message>
    <message>
        <source>the file is no longer where it was</source>
        <translation>файла больше нет на прежнем месте</translation>
    </message>
    <message>
        <source>a change of it was cut short and has to be taken back, which can only be done in a folder that may be written; copy it there with the file whose name ends in “-journal”</source>
        <translation>его изменение прервано и должно быть отменено, что возможно только в папке, доступной для записи; скопируйте его туда вместе с файлом, имя которого оканчивается на «-journal»</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>ваша доля диска исчерпана</translation>
    </message>
    <message>
        <source>the file would be larger than is allowed</source>
        <translation>файл превысил бы допустимый размер</translation>
    </message>
    <message>
        <source>you may not use this file or folder</source>
        <translation>у вас нет прав на этот файл или папку</translation>
    </message>
    <message>
        <source>the disk can’t be written to</source>
        <translation>запись на диск невозможна</translation>
    </message>
    <message>
        <source>the file or its folder is not there</source>
        <translation>файла или его папки нет</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>папки нет</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>его имя слишком длинное</translation>
    </message>
    <message>
        <source>the disk or drive does not answer</source>
        <translation>диск не отвечает</translation>
    </message>
    <message>
        <source>“{name}” can’t be opened: {cause}.</source>
        <translation>Файл «{name}» нельзя открыть: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read: {cause}.</source>
        <translation>Файл «{name}» нельзя прочитать: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: {cause}.</source>
        <translation>Файл «{name}» нельзя записать: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” can’t be made: {cause}.</source>
        <translation>Файл «{name}» нельзя создать: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” can’t be backed up: {cause}.</source>
        <translation>Резервную копию файла «{name}» создать нельзя: {cause}.</translation>
    </message>
    <message>
        <source>the file can’t be used ({error})</source>
        <translation>файл нельзя использовать ({error})</translation>
    </message>
    <message>
        <source>{name} has it open on {machine} since {since} UTC</source>
        <translation>{name} держит его открытым на {machine} с {since} UTC</translation>
    </message>
    <message>
        <source>somebody else has it open</source>
        <translation>его держит открытым кто-то другой</translation>
    </message>
    <message>
        <source>“{name}” can’t be replaced: {who}. Choose another name.</source>
        <translation>Файл «{name}» нельзя заменить: {who}. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“{name}” is in use: {who}; it can only be read here; save a copy elsewhere to change it.</source>
        <translation>Файл «{name}» занят: {who}; здесь его можно только читать; чтобы внести изменения, сохраните копию в другом месте.</translation>
    </message>
    <message>
        <source>“{name}” can’t be changed: {cause}; it can only be read here; save a copy elsewhere to change it.</source>
        <translation>Файл «{name}» нельзя изменить: {cause}; здесь его можно только читать; чтобы внести изменения, сохраните копию в другом месте.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>“{name}” was only looked into; open it to change it.</source>
        <translation>Файл «{name}» открыт только для просмотра; откройте его, чтобы изменить.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, and no draft in it can be read; nothing was changed.</source>
        <translation>Файл «{name}» поврежден, и ни один проект в нем не читается; ничего не изменено.</translation>
    </message>
    <message>
        <source>{what} can’t be read</source>
        <translation>не читается {what}</translation>
    </message>
    <message>
        <source>all that counts could be read</source>
        <translation>все существенное удалось прочитать</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {lost}; the file was not changed, and a copy of what is here can be saved to go on with.</source>
        <translation>Файл «{name}» поврежден: {lost}; файл не изменен, и можно сохранить копию того, что есть, чтобы продолжать с ней.</translation>
    </message>
    <message>
        <source>The edits set aside in {file} don’t fit this dossier any more; they stay there.</source>
        <translation>Правки, отложенные в {file}, больше не подходят к этому досье; они остаются там.</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: {cause}. Your last edits are here, but it can only be read here; save a copy elsewhere to change it.</source>
        <translation>Файл «{name}» нельзя записать: {cause}. Ваши последние правки здесь, но здесь его можно только читать; чтобы внести изменения, сохраните копию в другом месте.</translation>
    </message>
    <message>
        <source>The edits that could not be written to this dossier before are in the draft now.</source>
        <translation>Правки, которые раньше не удалось записать в это досье, теперь в проекте.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the copy did not come out as it should. Try again.</source>
        <translation>Файл «{name}» не записан: копия получилась не такой, как следует. Попробуйте еще раз.</translation>
    </message>
    <message>
        <source>A private note may have {most:,} characters, and this one has {count:,}: shorten it; what was kept before stays.</source>
        <translation>В личной заметке может быть {most:,} знаков, а в этой {count:,}: сократите ее; сохраненное ранее остается.</translation>
    </message>
    <message>
        <source>“{name}” is full; delete private notes that are no longer needed.</source>
        <translation>Файл «{name}» заполнен; удалите личные заметки, которые больше не нужны.</translation>
    </message>
    <message>
        <source>What was kept before stays.</source>
        <translation>Сохраненное ранее остается.</translation>
    </message>
    <message>
        <source>It is left as it is.</source>
        <translation>Он остается как есть.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Chapeau; the private notes are left as they are, and can be seen with that one.</source>
        <translation>Файл «{name}» записан более новой версией Chapeau; личные заметки остаются как есть, и увидеть их можно в ней.</translation>
    </message>
    <message>
        <source>The private notes in “{name}” are damaged and can’t be read; the file is kept as “{kept}” in {folder}, and they begin anew.</source>
        <translation>Личные заметки в файле «{name}» повреждены и не читаются; файл сохранен как «{kept}» в папке {folder}, и они начинаются заново.</translation>
    </message>
    <message numerus="yes">
        <source>{n} edits</source>
        <translation>
            <numerusform>{n} правка</numerusform>
            <numerusform>{n} правки</numerusform>
            <numerusform>{n} правок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of drafts</source>
        <translation>
            <numerusform>{n} часть проектов</numerusform>
            <numerusform>{n} части проектов</numerusform>
            <numerusform>{n} частей проектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} acts of the negotiation</source>
        <translation>
            <numerusform>{n} действие на переговорах</numerusform>
            <numerusform>{n} действия на переговорах</numerusform>
            <numerusform>{n} действий на переговорах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} revisions altogether</source>
        <translation>
            <numerusform>всего {n} редакция</numerusform>
            <numerusform>всего {n} редакции</numerusform>
            <numerusform>всего {n} редакций</numerusform>
        </translation>
    </message>
    <message>
        <source>the file “{name}” that was read</source>
        <translation>прочитанный файл «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a dossier.</source>
        <translation>«{name}» — это папка, а не досье.</translation>
    </message>
    <message>
        <source>“{name}” isn’t there; it may have been moved.</source>
        <translation>Файла «{name}» нет; возможно, он перемещен.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it was probably cut off when it was copied. Get it anew.</source>
        <translation>Файл «{name}» пуст: вероятно, он оборвался при копировании. Получите его заново.</translation>
    </message>
    <message>
        <source>“{name}” is not a dossier of Chapeau, so it is not opened; nothing was changed.</source>
        <translation>Файл «{name}» — не досье Chapeau, поэтому он не открыт; ничего не изменено.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Chapeau; nothing was changed. Install the newest version to open it.</source>
        <translation>Файл «{name}» создан более новой версией Chapeau; ничего не изменено. Чтобы открыть его, установите новейшую версию.</translation>
    </message>
    <message>
        <source>“{name}” holds what no dossier of Chapeau holds, so it is not opened.</source>
        <translation>Файл «{name}» содержит то, чего нет в досье Chapeau, поэтому он не открыт.</translation>
    </message>
    <message>
        <source>{name} is decided or amended by now: what was taken in stays; withdraw what is too much.</source>
        <translation>По {name} уже есть решение или поправка: принятое из файлов остаётся; снимите лишнее.</translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation>авторы</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>орган</translation>
    </message>
    <message>
        <source>preambular</source>
        <translation>преамбула</translation>
    </message>
    <message>
        <source>operative</source>
        <translation>постановляющая часть</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>row</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>ячейка</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>условное обозначение</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>распространение</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>committee or commission</source>
        <translation>комитет или комиссия</translation>
    </message>
    <message>
        <source>session</source>
        <translation>сессия</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>пункт повестки дня</translation>
    </message>
    <message>
        <source>item title</source>
        <translation>название пункта</translation>
    </message>
    <message>
        <source>That moment is not told any more.</source>
        <translation>Об этом моменте больше ничего не известно.</translation>
    </message>
    <message>
        <source>Only a moment of this branch can be given a name; open the other branch first.</source>
        <translation>Назвать можно только момент этой ветви; сначала откройте другую.</translation>
    </message>
    <message>
        <source>A proposal is put to the vote when a Member State submits it.</source>
        <translation>Предложение ставится на голосование, если его представляет государство-член.</translation>
    </message>
    <message>
        <source>Rule 72: a proposal of States that are not members is put to the vote when a member asks for it.</source>
        <translation>Правило 72: предложение государств, не являющихся членами, ставится на голосование по просьбе члена.</translation>
    </message>
    <message>
        <source>Rule 69: a proposal of States that are not members is put to the vote when a member asks for it.</source>
        <translation>Правило 69: предложение государств, не являющихся членами, ставится на голосование по просьбе члена.</translation>
    </message>
    <message>
        <source>A proposal is submitted by one State at least.</source>
        <translation>Предложение представляет по крайней мере одно государство.</translation>
    </message>
    <message>
        <source>Provisional rule 38: a proposal of a State that is not a member is put to the vote when a member asks for it.</source>
        <translation>Временное правило 38: предложение государства, не являющегося членом, ставится на голосование по просьбе члена.</translation>
    </message>
    <message>
        <source>A draft has a main submitter.</source>
        <translation>У проекта есть основной автор.</translation>
    </message>
    <message>
        <source>A fifth of the committee sponsors or signs a draft before it is introduced.</source>
        <translation>До внесения проекта пятая часть членов комитета становится его авторами или подписывает его.</translation>
    </message>
</context>
<context>
    <name>Revisions</name>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>The text was not named “{name}”.</source>
        <translation>Текст не получил название «{name}».</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>Рабочий проект</translation>
    </message>
    <message>
        <source>The text as it stands is now {name}.</source>
        <translation>Нынешний текст теперь называется {name}.</translation>
    </message>
    <message>
        <source>{revision} of {draft}</source>
        <translation>{revision}, {draft}</translation>
    </message>
    <message>
        <source>{draft}, from {revision}</source>
        <translation>{draft}, из {revision}</translation>
    </message>
    <message>
        <source>{draft}, copy</source>
        <translation>{draft}, копия</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} или {last}</translation>
    </message>
    <message>
        <source>Reading {names}</source>
        <translation>Чтение: {names}</translation>
    </message>
    <message>
        <source>There is no revision yet to track changes from; name one first, then edit and export.</source>
        <translation>Редакции, от которой можно отметить исправления, пока нет; сначала назовите ее, затем правьте и экспортируйте.</translation>
    </message>
    <message>
        <source>Name a revision…</source>
        <translation>Назвать редакцию…</translation>
    </message>
    <message>
        <source>Save as dossier</source>
        <translation>Сохранить как досье</translation>
    </message>
    <message>
        <source>The dossier is now {file}.</source>
        <translation>Досье теперь — {file}.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>A copy is in {file}.</source>
        <translation>Копия находится в {file}.</translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation>Ветвь {name}</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>в нынешнем виде</translation>
    </message>
    <message>
        <source>A named revision stays as it is; open it as a copy to change it.</source>
        <translation>Названная редакция не меняется; чтобы внести изменения, откройте ее как копию.</translation>
    </message>
    <message>
        <source>{introduction}. A named revision stays as it is.</source>
        <translation>{introduction}. Названная редакция не меняется.</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>Только чтение.</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Открыть как копию</translation>
    </message>
    <message>
        <source>No revision has a name yet. Name one when the text goes round the room; it then stays as it is.</source>
        <translation>Ни одна редакция еще не названа. Назовите ее, когда текст распространяется; после этого она не меняется.</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>&amp;Name a revision…</source>
        <translation>&amp;Назвать редакцию…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Сопоставить с…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Open as a &amp;copy</source>
        <translation>Открыть как &amp;копию</translation>
    </message>
    <message>
        <source>Hide the &amp;redline</source>
        <translation>&amp;Скрыть изменения</translation>
    </message>
    <message>
        <source>Show &amp;redline against it</source>
        <translation>Показать &amp;изменения относительно нее</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>Со&amp;поставить с…</translation>
    </message>
    <message>
        <source>&amp;Propose the difference…</source>
        <translation>Предло&amp;жить различия…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Пере&amp;именовать…</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>A copy to send is in {name}: it was read again and holds what you chose.</source>
        <translation>Копия для отправки находится в {name}: она прочитана заново и содержит то, что вы выбрали.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Запись файла {name}</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>для отправки</translation>
    </message>
    <message>
        <source>Save a copy to send</source>
        <translation>Сохранить копию для отправки</translation>
    </message>
    <message>
        <source>“{name}” is this very dossier; choose another name for the copy.</source>
        <translation>«{name}» — это само досье; выберите для копии другое имя.</translation>
    </message>
    <message>
        <source>The &amp;present text alone</source>
        <translation>Только &amp;нынешний текст</translation>
    </message>
    <message>
        <source>The present text and the revisions with a &amp;name that led to it</source>
        <translation>Нынешний текст и н&amp;азванные редакции, которые к нему привели</translation>
    </message>
    <message>
        <source>The &amp;whole history: every revision, every branch, every edit</source>
        <translation>&amp;Вся история: каждая редакция, каждая ветвь, каждая правка</translation>
    </message>
    <message>
        <source>P&amp;roposals, positions, and how each paragraph stands</source>
        <translation>&amp;Предложения, позиции и состояние каждого пункта</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>&amp;Комментарии</translation>
    </message>
    <message>
        <source>The &amp;ledger of sponsors</source>
        <translation>&amp;Журнал авторов</translation>
    </message>
    <message>
        <source>N&amp;ames of those who wrote and recorded it</source>
        <translation>&amp;Имена тех, кто писал и записывал</translation>
    </message>
    <message>
        <source>The &amp;files that were opened, as they are</source>
        <translation>&amp;Файлы, которые были открыты, как есть</translation>
    </message>
    <message>
        <source>The copy is made anew of what you choose, and of nothing else. Your private notes are never in it.</source>
        <translation>Копия создается заново из того, что вы выбрали, и ни из чего другого. Ваших личных заметок в ней никогда нет.</translation>
    </message>
    <message>
        <source>Save a copy of {name} to send</source>
        <translation>Сохранить копию {name} для отправки</translation>
    </message>
    <message>
        <source>&amp;Save the copy…</source>
        <translation>&amp;Сохранить копию…</translation>
    </message>
    <message>
        <source>What the file will tell</source>
        <translation>Что будет видно из файла</translation>
    </message>
    <message>
        <source>The text as it stands now, with its masthead and notes.</source>
        <translation>Текст в нынешнем виде, с шапкой и сносками.</translation>
    </message>
    <message>
        <source>Files, with all that they tell themselves: {names}.</source>
        <translation>Файлы со всем, что в них есть: {names}.</translation>
    </message>
    <message>
        <source>People: {names}.</source>
        <translation>Люди: {names}.</translation>
    </message>
    <message>
        <source>No name of anybody who wrote or recorded it.</source>
        <translation>Ни одного имени тех, кто писал или записывал.</translation>
    </message>
    <message>
        <source>Revisions: {names}.</source>
        <translation>Редакции: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier text(s) that proposals were made for.</source>
        <translation>
            <numerusform>%n более ранний текст, к которому внесены предложения.</numerusform>
            <numerusform>%n более ранних текста, к которым внесены предложения.</numerusform>
            <numerusform>%n более ранних текстов, к которым внесены предложения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Branches: {names}.</source>
        <translation>Ветви: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) one by one, also those that were taken back.</source>
        <translation>
            <numerusform>%n правка, даже если она отменена.</numerusform>
            <numerusform>%n правки по отдельности, включая отмененные.</numerusform>
            <numerusform>%n правок по отдельности, включая отмененные.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of the negotiation, with the delegations named in them.</source>
        <translation>
            <numerusform>%n действие на переговорах, с названными в нем делегациями.</numerusform>
            <numerusform>%n действия на переговорах, с названными в них делегациями.</numerusform>
            <numerusform>%n действий на переговорах, с названными в них делегациями.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and answer(s).</source>
        <translation>
            <numerusform>%n комментарий или ответ.</numerusform>
            <numerusform>%n комментария и ответа.</numerusform>
            <numerusform>%n комментариев и ответов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in the ledger of sponsors.</source>
        <translation>
            <numerusform>%n строка в журнале авторов.</numerusform>
            <numerusform>%n строки в журнале авторов.</numerusform>
            <numerusform>%n строк в журнале авторов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} и еще %n</numerusform>
            <numerusform>{names} и еще %n</numerusform>
            <numerusform>{names} и еще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>make room or choose another place</source>
        <translation>освободите место или выберите другое</translation>
    </message>
    <message>
        <source>nothing may be written in {folder}</source>
        <translation>в папку {folder} нельзя писать</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>выберите другую папку</translation>
    </message>
    <message>
        <source>{folder} can’t be reached</source>
        <translation>папка {folder} недоступна</translation>
    </message>
    <message>
        <source>look whether the drive is still there</source>
        <translation>проверьте, на месте ли диск</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>его имя слишком длинное</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>такое имя есть у папки</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>выберите другое имя</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>система отказала</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>выберите другое место</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Your draft is unchanged; {advice} and try again.</source>
        <translation>Файл {file} не записан: {reason}. Ваш проект не изменен; {advice} и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>{file} was not written: the draft holds something that Chapeau can’t write yet ({kind}). Your draft is unchanged.</source>
        <translation>Файл {file} не записан: в проекте есть то, чего Chapeau пока не умеет записывать ({kind}). Ваш проект не изменен.</translation>
    </message>
    <message>
        <source>{name} can’t be read: it holds something that Chapeau doesn’t understand ({kind}). The file is unchanged; save it anew with the program that made it, or copy its text.</source>
        <translation>Файл {name} не читается: в нем есть то, чего Chapeau не понимает ({kind}). Файл не изменен; сохраните его заново в исходной программе или скопируйте его текст.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Страницы параметров</translation>
    </message>
    <message>
        <source>Of each draft the last {last} backups stay, one of each of the last {days} days, and one of each of the last {weeks} weeks. They lie in a folder beside its dossier.</source>
        <translation>Для каждого проекта хранятся последние резервные копии ({last}), по одной за последние дни ({days}) и по одной за последние недели ({weeks}). Они лежат в папке рядом с досье.</translation>
    </message>
    <message>
        <source>Drafts with backups</source>
        <translation>Проекты с резервными копиями</translation>
    </message>
    <message>
        <source>No draft that was open lately has a backup yet.</source>
        <translation>У недавно открытых проектов резервных копий пока нет.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Открыть &amp;папку</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), the last of {date}</source>
        <translation>
            <numerusform>%n резервная копия, от {date}</numerusform>
            <numerusform>%n резервные копии, последняя от {date}</numerusform>
            <numerusform>%n резервных копий, последняя от {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Find a command, or keys such as Ctrl+B</source>
        <translation>Найти команду или клавиши, например Ctrl+B</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>Нажмите здесь новые клавиши</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;По умолчанию</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Все по умолчанию</translation>
    </message>
    <message>
        <source>{keys} is for “{command}” already.</source>
        <translation>{keys} уже служит для «{command}».</translation>
    </message>
    <message>
        <source>&amp;Take it from “{command}”</source>
        <translation>&amp;Забрать у «{command}»</translation>
    </message>
    <message>
        <source>{command}: {keys}</source>
        <translation>{command}: {keys}</translation>
    </message>
    <message>
        <source>{command} has no keys.</source>
        <translation>У «{command}» нет клавиш.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;Keys of “{command}”</source>
        <translation>&amp;Клавиши для «{command}»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темное</translation>
    </message>
    <message>
        <source>&amp;Open at the start what was open last</source>
        <translation>&amp;Открывать при запуске то, что было открыто</translation>
    </message>
    <message>
        <source>&amp;Delegation or name</source>
        <translation>&amp;Делегация или имя</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>For menus and messages, from the next start on; drafts keep their own.</source>
        <translation>Для меню и сообщений, начиная со следующего запуска; у проектов остается свой.</translation>
    </message>
    <message>
        <source>&amp;Typographic marks and spaces as I type</source>
        <translation>&amp;Типографские знаки и пробелы при вводе</translation>
    </message>
    <message>
        <source>Those of the draft’s language: “ ” in English; « » in French, and a space that does not break before : ; ! ? To have what you typed, undo.</source>
        <translation>Знаки языка проекта: “ ” в английском; « » во французском и неразрывный пробел перед : ; ! ? Чтобы вернуть введенное, отмените.</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Меньше движения</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>For drafts that were not made larger or smaller in their own window.</source>
        <translation>Для проектов, которые не увеличены и не уменьшены в своем окне.</translation>
    </message>
    <message>
        <source>&amp;Size of the page</source>
        <translation>&amp;Размер страницы</translation>
    </message>
    <message>
        <source>Cursors don’t blink, menus don’t slide, and no bar runs to and fro.</source>
        <translation>Курсор не мигает, меню не выезжают, полосы не бегают взад и вперед.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>As received</source>
        <translation>Как получено</translation>
    </message>
    <message>
        <source>Sample negotiation</source>
        <translation>Пример переговоров</translation>
    </message>
    <message>
        <source>Untitled draft</source>
        <translation>Проект без названия</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>The word is not kept: {why}.</source>
        <translation>Слово не сохранено: {why}.</translation>
    </message>
    <message>
        <source>There is no dictionary for {language}: the spelling isn’t checked.</source>
        <translation>Словаря для языка «{language}» нет: орфография не проверяется.</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Поиск вариантов…</translation>
    </message>
    <message>
        <source>&amp;Add “{word}” to my words</source>
        <translation>&amp;Добавить «{word}» в мои слова</translation>
    </message>
    <message>
        <source>Ign&amp;ore “{word}” in this draft</source>
        <translation>&amp;Пропускать «{word}» в этом проекте</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Вариантов нет</translation>
    </message>
    <message>
        <source>&amp;Mark misspelt words as I type</source>
        <translation>&amp;Отмечать слова с ошибками при вводе</translation>
    </message>
    <message>
        <source>No words yet. Add one below, or at a word that is marked.</source>
        <translation>Слов пока нет. Добавьте слово ниже или там, где оно отмечено.</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Мои слова</translation>
    </message>
    <message>
        <source>A name or word</source>
        <translation>Имя или слово</translation>
    </message>
    <message>
        <source>A word to add</source>
        <translation>Добавляемое слово</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>M&amp;y words count as right in every draft. Double-click one to correct it.</source>
        <translation>Мои &amp;слова считаются верными в каждом проекте. Чтобы исправить слово, щелкните его дважды.</translation>
    </message>
    <message>
        <source>Your words can’t be written: {why}. They are kept until Chapeau is closed.</source>
        <translation>Ваши слова нельзя записать: {why}. Они хранятся до закрытия Chapeau.</translation>
    </message>
    <message>
        <source>Put this word in its place</source>
        <translation>Поставить это слово на его место</translation>
    </message>
    <message>
        <source>the right word</source>
        <translation>верное слово</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>Leave this word and go on to the next</source>
        <translation>Оставить это слово и перейти к следующему</translation>
    </message>
    <message>
        <source>Add it to my words: it counts as right in every draft</source>
        <translation>Добавить в мои слова: оно считается верным в каждом проекте</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Пропустить</translation>
    </message>
    <message>
        <source>Ignore it in this draft</source>
        <translation>Пропускать в этом проекте</translation>
    </message>
    <message>
        <source>Stop checking (Esc)</source>
        <translation>Прекратить проверку (Esc)</translation>
    </message>
    <message>
        <source>Stop checking the spelling</source>
        <translation>Прекратить проверку орфографии</translation>
    </message>
    <message>
        <source>Not in the dictionary: “{word}”</source>
        <translation>Нет в словаре: «{word}»</translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this draft.</source>
        <translation>Словаря для языка этого проекта нет.</translation>
    </message>
    <message>
        <source>Every word is spelt as it should be.</source>
        <translation>Все слова написаны верно.</translation>
    </message>
    <message>
        <source>Checking the spelling…</source>
        <translation>Проверка орфографии…</translation>
    </message>
</context>
<context>
    <name>Sponsors</name>
    <message>
        <source>&amp;Main sponsor</source>
        <translation>&amp;Основной автор</translation>
    </message>
    <message>
        <source>&amp;Sponsor</source>
        <translation>&amp;Соавтор</translation>
    </message>
    <message>
        <source>&amp;Additional sponsor</source>
        <translation>&amp;Дополнительный соавтор</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Подтвердить</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Sponsors again</source>
        <translation>Стать &amp;автором снова</translation>
    </message>
    <message>
        <source>Speaks on &amp;behalf of…</source>
        <translation>Выступает от &amp;имени…</translation>
    </message>
    <message>
        <source>Is a m&amp;ember of the body</source>
        <translation>&amp;Член органа</translation>
    </message>
    <message>
        <source>&amp;Remove: entered by mistake</source>
        <translation>&amp;Удалить: внесен по ошибке</translation>
    </message>
    <message>
        <source>Add as written</source>
        <translation>Добавить как написано</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Only for itself</source>
        <translation>Только за себя</translation>
    </message>
    <message>
        <source>Another group</source>
        <translation>Другая группа</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) not known as that of one State. Choose what is meant; nothing is added before you do.</source>
        <translation>
            <numerusform>%n название не распознано как название одного государства. Выберите, что имеется в виду; до этого ничего не добавляется.</numerusform>
            <numerusform>%n названия не распознаны как названия одного государства. Выберите, что имеется в виду; до этого ничего не добавляется.</numerusform>
            <numerusform>%n названий не распознаны как названия одного государства. Выберите, что имеется в виду; до этого ничего не добавляется.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is meant?</source>
        <translation>Кто имеется в виду?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>What “{words}” means</source>
        <translation>Что означает «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>{group}: its %n member(s)</source>
        <translation>
            <numerusform>{group}: %n член</numerusform>
            <numerusform>{group}: все %n члена</numerusform>
            <numerusform>{group}: все %n членов</numerusform>
        </translation>
    </message>
    <message>
        <source>A State sponsors in the name of a group: add that State and set its group.</source>
        <translation>Автором от имени группы выступает государство: добавьте его и укажите группу.</translation>
    </message>
    <message>
        <source>Paste or type the names: one a line, or divided by commas. Abbreviations will do.</source>
        <translation>Вставьте или введите названия: по одному в строке или через запятую. Можно сокращения.</translation>
    </message>
    <message>
        <source>Add a list of sponsors</source>
        <translation>Добавить список авторов</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Как</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Дата присоединения</translation>
    </message>
    <message>
        <source>&amp;Joined on</source>
        <translation>&amp;Дата присоединения</translation>
    </message>
    <message>
        <source>For whom {name} speaks</source>
        <translation>От чьего имени выступает {name}</translation>
    </message>
    <message>
        <source>A note in the sponsor line says so. You can edit its words.</source>
        <translation>Об этом говорится в сноске к строке авторов. Ее слова можно изменить.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Группа</translation>
    </message>
    <message>
        <source>&amp;On behalf of</source>
        <translation>&amp;От имени</translation>
    </message>
    <message>
        <source>Bodies differ in these words: change what yours says otherwise.</source>
        <translation>У органов эти формулировки различаются: измените то, что у вашего звучит иначе.</translation>
    </message>
    <message>
        <source>Words of the sponsor line</source>
        <translation>Формулировки строки авторов</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>As the draft’s line has it</source>
        <translation>Как в строке проекта</translation>
    </message>
    <message>
        <source>&amp;Kind of document</source>
        <translation>&amp;Вид документа</translation>
    </message>
    <message>
        <source>Note on &amp;non-members</source>
        <translation>Сноска о &amp;нечленах</translation>
    </message>
    <message>
        <source>Empty: they bear no asterisk.</source>
        <translation>Пусто: звездочкой не отмечаются.</translation>
    </message>
    <message>
        <source>Note on the &amp;list</source>
        <translation>Сноска к &amp;списку</translation>
    </message>
    <message>
        <source>Empty: there is none.</source>
        <translation>Пусто: ее нет.</translation>
    </message>
    <message>
        <source>Name &amp;groups in brackets, not in a note</source>
        <translation>Указывать &amp;группы в скобках, а не в сноске</translation>
    </message>
    <message>
        <source>Only for a draft that no State sponsors: “the Chair”, “the Vice-Chair of the Committee, …”.</source>
        <translation>Только для проекта без государств-авторов: «Председатель», «заместитель Председателя Комитета, …».</translation>
    </message>
    <message>
        <source>&amp;Submitted by</source>
        <translation>&amp;Представлено</translation>
    </message>
    <message>
        <source>On what &amp;basis</source>
        <translation>На какой &amp;основе</translation>
    </message>
    <message>
        <source>on the basis of informal consultations on draft resolution …</source>
        <translation>на основе неофициальных консультаций по проекту резолюции …</translation>
    </message>
    <message>
        <source>Add a State: name or abbreviation</source>
        <translation>Государство: название или сокращение</translation>
    </message>
    <message>
        <source>Add a sponsor</source>
        <translation>Добавить автора</translation>
    </message>
    <message>
        <source>Type a name or abbreviation, or paste a list, and press Enter.</source>
        <translation>Введите название или сокращение либо вставьте список и нажмите Enter.</translation>
    </message>
    <message>
        <source>States that may be meant</source>
        <translation>Государства, которые могут иметься в виду</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Вышли</translation>
    </message>
    <message>
        <source>not confirmed since “{text}”</source>
        <translation>не подтверждено после «{text}»</translation>
    </message>
    <message>
        <source>not confirmed since the text changed</source>
        <translation>не подтверждено после изменения текста</translation>
    </message>
    <message>
        <source>for {group}</source>
        <translation>от имени {group}</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>не член</translation>
    </message>
    <message>
        <source>joined {day}</source>
        <translation>присоединение {day}</translation>
    </message>
    <message>
        <source>joined on no known day</source>
        <translation>дата неизвестна</translation>
    </message>
    <message>
        <source>withdrew {day}</source>
        <translation>выход {day}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>Nobody sponsors this draft yet. Type the name of a State above and press Enter, or paste a whole list: the sponsor line is made from it.</source>
        <translation>У этого проекта пока нет авторов. Введите выше название государства и нажмите Enter или вставьте целый список: из него составляется строка авторов.</translation>
    </message>
    <message>
        <source>The draft’s sponsor line says so already.</source>
        <translation>В строке авторов проекта это уже сказано.</translation>
    </message>
    <message>
        <source>Add as</source>
        <translation>Добавить как</translation>
    </message>
    <message>
        <source>Only those who have not confirmed</source>
        <translation>Только неподтвердившие</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>&amp;Take them from the draft’s sponsor line</source>
        <translation>&amp;Взять из строки авторов проекта</translation>
    </message>
    <message>
        <source>Sponsor line</source>
        <translation>Строка авторов</translation>
    </message>
    <message>
        <source>&amp;Write the sponsor line into the draft</source>
        <translation>&amp;Записать строку авторов в проект</translation>
    </message>
    <message>
        <source>&amp;List for the secretariat</source>
        <translation>&amp;Список для секретариата</translation>
    </message>
    <message>
        <source>More about the sponsors</source>
        <translation>Другие действия с авторами</translation>
    </message>
    <message>
        <source>The sponsor line is written into the draft.</source>
        <translation>Строка авторов записана в проект.</translation>
    </message>
    <message>
        <source>The list for the secretariat is on the clipboard.</source>
        <translation>Список для секретариата в буфере обмена.</translation>
    </message>
    <message>
        <source>The list of those who have not confirmed is on the clipboard.</source>
        <translation>Список неподтвердивших в буфере обмена.</translation>
    </message>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation>Таблица (*.csv);;Текст (*.txt)</translation>
    </message>
    <message>
        <source>List for the secretariat</source>
        <translation>Список для секретариата</translation>
    </message>
    <message>
        <source>Sponsors.csv</source>
        <translation>Авторы.csv</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>Файл {file} записан.</translation>
    </message>
    <message numerus="yes">
        <source>%n sponsor(s)</source>
        <translation>
            <numerusform>%n автор</numerusform>
            <numerusform>%n автора</numerusform>
            <numerusform>%n авторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>%n не подтвердил</numerusform>
            <numerusform>%n не подтвердили</numerusform>
            <numerusform>%n не подтвердили</numerusform>
        </translation>
    </message>
    <message>
        <source>all confirmed</source>
        <translation>все подтвердили</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>Copy those &amp;not confirmed</source>
        <translation>Копировать &amp;неподтвердивших</translation>
    </message>
    <message>
        <source>Add a &amp;list…</source>
        <translation>Добавить с&amp;писок…</translation>
    </message>
    <message>
        <source>&amp;Words of the sponsor line…</source>
        <translation>&amp;Формулировки строки авторов…</translation>
    </message>
    <message>
        <source>The text has changed: &amp;ask all again</source>
        <translation>Текст изменился: спросить &amp;всех снова</translation>
    </message>
    <message>
        <source>Add &amp;as</source>
        <translation>Добавить &amp;как</translation>
    </message>
    <message numerus="yes">
        <source>%n sponsor(s) added.</source>
        <translation>
            <numerusform>Добавлен %n автор.</numerusform>
            <numerusform>Добавлены %n автора.</numerusform>
            <numerusform>Добавлено %n авторов.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}: in the list already.</source>
        <translation>{names}: уже в списке.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Kept by Chapeau</source>
        <translation>Хранится в Chapeau</translation>
    </message>
    <message>
        <source>Drafts and files that you open will be listed here.</source>
        <translation>Здесь будут перечислены проекты и файлы, которые вы откроете.</translation>
    </message>
    <message>
        <source>Write, compare and redline draft resolutions. Everything stays with you.</source>
        <translation>Пишите, сопоставляйте и размечайте проекты резолюций. Все остается у вас.</translation>
    </message>
    <message>
        <source>&amp;New draft</source>
        <translation>&amp;Новый проект</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Открыть файл…</translation>
    </message>
    <message>
        <source>&amp;Sample negotiation</source>
        <translation>&amp;Пример переговоров</translation>
    </message>
    <message>
        <source>Or drop files on this window.</source>
        <translation>Или перетащите файлы в это окно.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Recent drafts</source>
        <translation>Недавние проекты</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Where the cursor stands</source>
        <translation>Где стоит курсор</translation>
    </message>
    <message>
        <source>Preambular and operative paragraphs</source>
        <translation>Пункты преамбулы и постановляющей части</translation>
    </message>
    <message>
        <source>Changes against the revision</source>
        <translation>Изменения относительно редакции</translation>
    </message>
    <message>
        <source>The branch that is worked on; press to work on another</source>
        <translation>Ветвь, с которой идет работа; нажмите, чтобы перейти к другой</translation>
    </message>
    <message>
        <source>Whether everything is saved</source>
        <translation>Все ли сохранено</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>{preambular} PP · {operative} OP</source>
        <translation>{preambular} PP · {operative} OP</translation>
    </message>
    <message>
        <source>No changes against “{revision}”</source>
        <translation>Без изменений по сравнению с редакцией «{revision}»</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) against “{revision}”</source>
        <translation>
            <numerusform>%n изменение по сравнению с редакцией «{revision}»</numerusform>
            <numerusform>%n изменения по сравнению с редакцией «{revision}»</numerusform>
            <numerusform>%n изменений по сравнению с редакцией «{revision}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) proposed</source>
        <translation>
            <numerusform>предложено %n изменение</numerusform>
            <numerusform>предложено %n изменения</numerusform>
            <numerusform>предложено %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation>Ветвь {name}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>agreed ad ref</source>
        <translation>согласован ad referendum</translation>
    </message>
    <message>
        <source>agreed in informals</source>
        <translation>согласован на неофициальных консультациях</translation>
    </message>
    <message>
        <source>agreed in the committee</source>
        <translation>согласован в комитете</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>обсуждение возобновлено</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>снято</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>accepted in part</source>
        <translation>принято частично</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>заменено другим</translation>
    </message>
    <message>
        <source>left for the committee</source>
        <translation>оставлено на решение комитета</translation>
    </message>
    <message>
        <source>support</source>
        <translation>поддерживает</translation>
    </message>
    <message>
        <source>oppose</source>
        <translation>возражает</translation>
    </message>
    <message>
        <source>retain</source>
        <translation>за сохранение текста</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>резервирует позицию</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>гибкая позиция</translation>
    </message>
    <message>
        <source>awaiting capital</source>
        <translation>ожидает указаний столицы</translation>
    </message>
    <message>
        <source>reword</source>
        <translation>переформулировать</translation>
    </message>
    <message>
        <source>new paragraph</source>
        <translation>новый пункт</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>исключить</translation>
    </message>
    <message>
        <source>move</source>
        <translation>перенести</translation>
    </message>
    <message>
        <source>divide</source>
        <translation>разделить</translation>
    </message>
    <message>
        <source>join</source>
        <translation>объединить</translation>
    </message>
    <message>
        <source>style</source>
        <translation>начертание</translation>
    </message>
    <message>
        <source>role</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>same</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <source>split</source>
        <translation>разделено</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>объединено</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>перенумеровано</translation>
    </message>
    <message>
        <source>main sponsor</source>
        <translation>основной автор</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>соавтор</translation>
    </message>
    <message>
        <source>additional sponsor</source>
        <translation>дополнительный соавтор</translation>
    </message>
    <message>
        <source>Main sponsors</source>
        <translation>Основные авторы</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Соавторы</translation>
    </message>
    <message>
        <source>Additional sponsors</source>
        <translation>Дополнительные соавторы</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Organ line</source>
        <translation>Строка органа</translation>
    </message>
    <message>
        <source>Sponsor line</source>
        <translation>Строка авторов</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>Шапка</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>орган</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>условное обозначение</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>распространение</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>committee or commission</source>
        <translation>комитет или комиссия</translation>
    </message>
    <message>
        <source>session</source>
        <translation>сессия</translation>
    </message>
    <message>
        <source>place and dates</source>
        <translation>место и даты</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>пункт повестки дня</translation>
    </message>
    <message>
        <source>title of the item</source>
        <translation>название пункта</translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed</source>
        <translation>согласовано {agreed} из {all}</translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed, {pending} pending</source>
        <translation>согласовано {agreed} из {all}, ожидается {pending}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} и {last}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undone: {what}.</source>
        <translation>Отменено: {what}.</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Повторено: {what}.</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>ввод текста</translation>
    </message>
    <message>
        <source>the sign as it is printed</source>
        <translation>знак, каким он печатается</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>вставка</translation>
    </message>
    <message>
        <source>cutting</source>
        <translation>вырезание</translation>
    </message>
    <message>
        <source>moving words</source>
        <translation>перенос слов</translation>
    </message>
    <message>
        <source>a new paragraph</source>
        <translation>новый пункт</translation>
    </message>
    <message>
        <source>joining paragraphs</source>
        <translation>объединение пунктов</translation>
    </message>
    <message>
        <source>a lower level</source>
        <translation>уровень ниже</translation>
    </message>
    <message>
        <source>a higher level</source>
        <translation>уровень выше</translation>
    </message>
    <message>
        <source>another kind of paragraph</source>
        <translation>другой вид пункта</translation>
    </message>
    <message>
        <source>moving a paragraph</source>
        <translation>перемещение пункта</translation>
    </message>
    <message>
        <source>italics</source>
        <translation>курсив</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>полужирный</translation>
    </message>
    <message>
        <source>a new row</source>
        <translation>новая строка</translation>
    </message>
    <message>
        <source>deleting rows</source>
        <translation>удаление строк</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>удаление примечания</translation>
    </message>
    <message>
        <source>a correction of spelling</source>
        <translation>исправление орфографии</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>замена</translation>
    </message>
    <message>
        <source>the masthead</source>
        <translation>шапка</translation>
    </message>
    <message>
        <source>lifting brackets</source>
        <translation>снятие скобок</translation>
    </message>
    <message>
        <source>a proposal divided by paragraph</source>
        <translation>разделение предложения по пунктам</translation>
    </message>
    <message>
        <source>what was taken in from files</source>
        <translation>принятое из файлов</translation>
    </message>
    <message numerus="yes">
        <source>{what}, and %n more</source>
        <translation>
            <numerusform>{what}, и ещё %n</numerusform>
            <numerusform>{what}, и ещё %n</numerusform>
            <numerusform>{what}, и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>{name}, as of {moment}</source>
        <translation>{name} на {moment}</translation>
    </message>
    <message>
        <source>The text of {date} is now {name}.</source>
        <translation>Текст от {date} теперь называется {name}.</translation>
    </message>
    <message>
        <source>As it began</source>
        <translation>Начальный</translation>
    </message>
    <message>
        <source>Before a pause</source>
        <translation>Перед паузой</translation>
    </message>
    <message>
        <source>Before a great change</source>
        <translation>Перед большим изменением</translation>
    </message>
    <message>
        <source>While at work</source>
        <translation>Во время работы</translation>
    </message>
    <message>
        <source>Before a paste</source>
        <translation>Перед вставкой</translation>
    </message>
    <message>
        <source>Before a proposal was accepted</source>
        <translation>Перед принятием предложения</translation>
    </message>
    <message>
        <source>Before a conflict was settled</source>
        <translation>Перед урегулированием конфликта</translation>
    </message>
    <message>
        <source>Before a new numbering</source>
        <translation>Перед новой нумерацией</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>&amp;Only what has a name</source>
        <translation>Только &amp;названные</translation>
    </message>
    <message>
        <source>&amp;Mark what changed since</source>
        <translation>&amp;Отметить, что изменилось с тех пор</translation>
    </message>
    <message>
        <source>&amp;Restore as a copy</source>
        <translation>&amp;Восстановить как копию</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>&amp;Сопоставить с нынешней</translation>
    </message>
    <message>
        <source>&amp;Name it…</source>
        <translation>Н&amp;азвать…</translation>
    </message>
    <message>
        <source>&amp;Propose the difference…</source>
        <translation>&amp;Предложить различия…</translation>
    </message>
    <message>
        <source>Versions of {name}</source>
        <translation>Версии {name}</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>В нынешнем виде</translation>
    </message>
    <message>
        <source>the same text as now</source>
        <translation>текст тот же, что сейчас</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>сопоставление…</translation>
    </message>
    <message numerus="yes">
        <source>%n changed paragraph(s)</source>
        <translation>
            <numerusform>%n измененный пункт</numerusform>
            <numerusform>%n измененных пункта</numerusform>
            <numerusform>%n измененных пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation>Ветвь {name}</translation>
    </message>
    <message>
        <source>Kept for a proposal</source>
        <translation>Хранится для предложения</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) since</source>
        <translation>
            <numerusform>%n правка с тех пор</numerusform>
            <numerusform>%n правки с тех пор</numerusform>
            <numerusform>%n правок с тех пор</numerusform>
        </translation>
    </message>
    <message>
        <source>on branch {name}</source>
        <translation>в ветви {name}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Work on a copy</source>
        <translation>Работать с копией</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласование</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Личное</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлое</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темное</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>Сохранить в другом месте…</translation>
    </message>
    <message>
        <source>All edits are written again.</source>
        <translation>Все правки снова записываются.</translation>
    </message>
    <message>
        <source>Your last edits could not be written to the dossier.</source>
        <translation>Ваши последние правки не удалось записать в досье.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Все равно закрыть</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation>{name} (только чтение)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Every change is saved</source>
        <translation>Все изменения сохранены</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>Сохранено еще не все</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>No revision named yet</source>
        <translation>Ни одна редакция не названа</translation>
    </message>
    <message>
        <source>The same as “{revision}”</source>
        <translation>То же, что «{revision}»</translation>
    </message>
    <message>
        <source>Changed since “{revision}”</source>
        <translation>Изменено после «{revision}»</translation>
    </message>
    <message>
        <source>Hide this panel ({title})</source>
        <translation>Скрыть эту панель ({title})</translation>
    </message>
    <message>
        <source>Hide the panel {title}</source>
        <translation>Скрыть панель {title}</translation>
    </message>
</context>
</TS>
