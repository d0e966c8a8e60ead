<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
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
        <translation type="unfinished">由 {by}</translation>
    </message>
    <message>
        <source>pending {names}</source>
        <translation type="unfinished">待 {names} 确认</translation>
    </message>
    <message>
        <source>with {labels}, in package {package}</source>
        <translation type="unfinished">与 {labels} 同属一揽子 {package}</translation>
    </message>
    <message>
        <source>under silence until {time}</source>
        <translation type="unfinished">默许程序至 {time}</translation>
    </message>
    <message>
        <source>&amp;Only what is not agreed</source>
        <translation type="unfinished">只看未商定的(&amp;O)</translation>
    </message>
    <message>
        <source>How the paragraphs stand</source>
        <translation type="unfinished">各段状况</translation>
    </message>
    <message>
        <source>&amp;Mark as agreed…</source>
        <translation type="unfinished">标为已商定(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Ledger…</source>
        <translation type="unfinished">记录(&amp;L)…</translation>
    </message>
    <message>
        <source>A Capital Co&amp;nfirms…</source>
        <translation type="unfinished">首都确认(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Object to the Silence…</source>
        <translation type="unfinished">打破默许(&amp;O)…</translation>
    </message>
    <message>
        <source>(pending {names})</source>
        <translation type="unfinished">（待 {names} 确认）</translation>
    </message>
    <message>
        <source>(in package {package})</source>
        <translation type="unfinished">（属一揽子 {package}）</translation>
    </message>
    <message>
        <source>{where} is {state}.</source>
        <translation type="unfinished">{where}：{state}。</translation>
    </message>
    <message>
        <source>{where} is reopened.</source>
        <translation type="unfinished">{where} 已重新开放。</translation>
    </message>
    <message>
        <source>Correct {where} now; what you change is recorded as an editorial correction.</source>
        <translation type="unfinished">现在更正 {where}；所改内容记为编辑性更正。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">完成</translation>
    </message>
    <message>
        <source>{name}: labels stay as they are; new paragraphs become bis, ter.</source>
        <translation type="unfinished">{name}：标号保持不变；新段落为之二、之三。</translation>
    </message>
    <message>
        <source>Renumbered: {labels}.</source>
        <translation type="unfinished">已重新编号：{labels}。</translation>
    </message>
    <message>
        <source>Renumbered; every label is as it was.</source>
        <translation type="unfinished">已重新编号；各标号均未变。</translation>
    </message>
    <message>
        <source>References to these paragraphs are proposed to be mended.</source>
        <translation type="unfinished">已提议更正对这些段落的引用。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">复制</translation>
    </message>
    <message>
        <source>Confirm {where}</source>
        <translation type="unfinished">确认 {where}</translation>
    </message>
    <message>
        <source>Which delegation confirms?</source>
        <translation type="unfinished">哪个代表团确认？</translation>
    </message>
    <message>
        <source>Paragraphs of a package are agreed when all of them are. An empty name takes it out.</source>
        <translation type="unfinished">一揽子中的段落须全部商定才算商定。名称留空即移出。</translation>
    </message>
    <message>
        <source>{where} in a package</source>
        <translation type="unfinished">{where} 列入一揽子</translation>
    </message>
    <message>
        <source>{where} is {state} unless somebody objects before {time}.</source>
        <translation type="unfinished">{where}：{state}，除非有人在 {time} 前反对。</translation>
    </message>
    <message>
        <source>{where} is not under silence.</source>
        <translation type="unfinished">{where} 不在默许程序中。</translation>
    </message>
    <message>
        <source>Object on {where}</source>
        <translation type="unfinished">反对 {where}</translation>
    </message>
    <message>
        <source>Who breaks the silence?</source>
        <translation type="unfinished">谁打破默许？</translation>
    </message>
    <message>
        <source>The silence on {where} is broken by {names}.</source>
        <translation type="unfinished">{names} 打破了对 {where} 的默许。</translation>
    </message>
    <message>
        <source>a paragraph that is gone</source>
        <translation type="unfinished">已不存在的段落</translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished">全部</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished">未具名</translation>
    </message>
    <message>
        <source>{delegation} confirms</source>
        <translation type="unfinished">{delegation} 确认</translation>
    </message>
    <message>
        <source>package {package}</source>
        <translation type="unfinished">一揽子 {package}</translation>
    </message>
    <message>
        <source>package {package} untied</source>
        <translation type="unfinished">一揽子 {package} 已解除</translation>
    </message>
    <message>
        <source>editorial correction, “{before}” to “{after}”</source>
        <translation type="unfinished">编辑性更正，“{before}”改为“{after}”</translation>
    </message>
    <message>
        <source>under silence until {time}, then {state}</source>
        <translation type="unfinished">默许程序至 {time}，其后{state}</translation>
    </message>
    <message>
        <source>{delegation} breaks the silence</source>
        <translation type="unfinished">{delegation} 打破默许</translation>
    </message>
    <message>
        <source>{where} will resist changes until it is reopened.</source>
        <translation type="unfinished">{where} 在重新开放前不得更改。</translation>
    </message>
    <message>
        <source>Agree {where}</source>
        <translation type="unfinished">商定 {where}</translation>
    </message>
    <message>
        <source>Mark as agreed</source>
        <translation type="unfinished">标为已商定</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished">方式(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation type="unfinished">审读(&amp;R)</translation>
    </message>
    <message>
        <source>For instance “First reading”.</source>
        <translation type="unfinished">例如“一读”。</translation>
    </message>
    <message>
        <source>&amp;Pending</source>
        <translation type="unfinished">待确认(&amp;P)</translation>
    </message>
    <message>
        <source>Delegations that have still to confirm, separated by commas.</source>
        <translation type="unfinished">尚待确认的代表团，以逗号分隔。</translation>
    </message>
    <message>
        <source>Reopen {where}</source>
        <translation type="unfinished">重新开放 {where}</translation>
    </message>
    <message>
        <source>Who reopened it and why stays in the ledger.</source>
        <translation type="unfinished">何人因何重新开放将留在记录中。</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished">重新开放</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished">提出者(&amp;B)</translation>
    </message>
    <message>
        <source>The delegation that asks for it.</source>
        <translation type="unfinished">提出要求的代表团。</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished">理由(&amp;W)</translation>
    </message>
    <message>
        <source>While a text is read, labels stay as they are on paper: new paragraphs become bis and ter, and nothing moves up when one is deleted. Renumber at the end.</source>
        <translation type="unfinished">审读期间，标号与纸本一致：新段落为之二、之三，删除段落后其余不前移。最后再重新编号。</translation>
    </message>
    <message>
        <source>Begin a reading</source>
        <translation type="unfinished">开始审读</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">开始</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">名称(&amp;N)</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation type="unfinished">二读</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation type="unfinished">一读</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished">记下</translation>
    </message>
    <message>
        <source>{where} becomes agreed unless a delegation objects before the deadline.</source>
        <translation type="unfinished">除非有代表团在期限前反对，{where} 即为商定。</translation>
    </message>
    <message>
        <source>Put {where} under silence</source>
        <translation type="unfinished">将 {where} 置于默许程序</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished">至(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <translation type="unfinished">其后(&amp;T)</translation>
    </message>
    <message>
        <source>Ledger of agreement</source>
        <translation type="unfinished">商定记录</translation>
    </message>
    <message>
        <source>Nothing was found of any paragraph yet.</source>
        <translation type="unfinished">尚无任何段落的记录。</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation type="unfinished">全部复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Chapeau was ended without being closed. Your draft is as you left it: every change was kept.</source>
        <translation type="unfinished">Chapeau 未经关闭即结束。您的草案与离开时相同：所有更改均已保存。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation type="unfinished">清除这些记录(&amp;F)</translation>
    </message>
    <message>
        <source>Not opened again, because it is no longer where it was: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished">正在读取 {file}</translation>
    </message>
    <message>
        <source>Opening {file} as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{revision} of {draft}</source>
        <translation type="unfinished">{draft} 的 {revision}</translation>
    </message>
    <message>
        <source>This is your draft of {file}, as you left it.</source>
        <translation type="unfinished">这是您由 {file} 建立的草案，与离开时相同。</translation>
    </message>
    <message>
        <source>Begin anew from the file</source>
        <translation type="unfinished">由文件重新开始</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation type="unfinished">草案</translation>
    </message>
    <message>
        <source>Chapeau can’t keep anything in {folder}: {reason}. Nothing was opened or changed.</source>
        <translation type="unfinished">Chapeau 无法在 {folder} 中保存：{reason}。未打开也未更改任何内容。</translation>
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
        <translation type="unfinished">设定</translation>
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
        <translation type="unfinished">非成员脚注(&amp;N)</translation>
    </message>
    <message>
        <source>Empty: they bear no asterisk.</source>
        <translation type="unfinished">空：不加星号。</translation>
    </message>
    <message>
        <source>Note on the &amp;list</source>
        <translation type="unfinished">名单脚注(&amp;L)</translation>
    </message>
    <message>
        <source>Empty: there is none.</source>
        <translation type="unfinished">空：无。</translation>
    </message>
    <message>
        <source>Name &amp;groups in brackets, not in a note</source>
        <translation type="unfinished">集团名称置于括号内，不用脚注(&amp;G)</translation>
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
        <translation type="unfinished">未具名</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of brackets: {names}</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s): {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es): {names}.</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the text written there</source>
        <translation type="unfinished">
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
        <translation type="unfinished">新建草案(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished">打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a draft, a dossier or a Word file</source>
        <translation type="unfinished">打开草案、卷宗或 Word 文件</translation>
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
        <translation type="unfinished">另存为卷宗(&amp;D)…</translation>
    </message>
    <message>
        <source>Keep draft and revisions in one file</source>
        <translation type="unfinished">将草案和各修订稿存入一个文件</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation type="unfinished">保存副本(&amp;Y)…</translation>
    </message>
    <message>
        <source>Write a copy of the dossier and go on with this one</source>
        <translation type="unfinished">写出卷宗副本，继续使用本卷宗</translation>
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
        <translation type="unfinished">命名修订稿(&amp;M)…</translation>
    </message>
    <message>
        <source>Fix the text under a name, as Rev.1</source>
        <translation type="unfinished">以名称固定文本，如 Rev.1</translation>
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
        <translation type="unfinished">导出清稿 DOCX(&amp;C)…</translation>
    </message>
    <message>
        <source>Write a Word document with no changes marked</source>
        <translation type="unfinished">写出不标注更改的 Word 文件</translation>
    </message>
    <message>
        <source>Export &amp;Tracked DOCX…</source>
        <translation type="unfinished">导出修订标记 DOCX(&amp;T)…</translation>
    </message>
    <message>
        <source>Write a Word document with changes</source>
        <translation type="unfinished">写出带更改的 Word 文件</translation>
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
        <translation type="unfinished">关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished">剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished">粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste &amp;Without Formatting</source>
        <translation type="unfinished">无格式粘贴(&amp;W)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished">全选(&amp;A)</translation>
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
        <translation type="unfinished">斜体(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation type="unfinished">粗体(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Masthead…</source>
        <translation type="unfinished">文件头(&amp;M)…</translation>
    </message>
    <message>
        <source>Organ, symbol, date, session and agenda item</source>
        <translation type="unfinished">机构、文号、日期、届会和议程项目</translation>
    </message>
    <message>
        <source>&amp;Preambular Paragraph</source>
        <translation type="unfinished">序言段(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Operative Paragraph</source>
        <translation type="unfinished">执行段(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Sub-paragraph</source>
        <translation type="unfinished">分段(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation type="unfinished">标题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Text Without a Number</source>
        <translation type="unfinished">无编号文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Lower Level</source>
        <translation type="unfinished">降一级(&amp;L)</translation>
    </message>
    <message>
        <source>One level down (also Tab)</source>
        <translation type="unfinished">降低一级（亦可按 Tab）</translation>
    </message>
    <message>
        <source>High&amp;er Level</source>
        <translation type="unfinished">升一级(&amp;G)</translation>
    </message>
    <message>
        <source>One level up (also Shift+Tab)</source>
        <translation type="unfinished">升高一级（亦可按 Shift+Tab）</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished">上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move the paragraph up</source>
        <translation type="unfinished">将段落上移</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation type="unfinished">下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move the paragraph down</source>
        <translation type="unfinished">将段落下移</translation>
    </message>
    <message>
        <source>Insert a &amp;Note</source>
        <translation type="unfinished">插入脚注(&amp;N)</translation>
    </message>
    <message>
        <source>Insert a footnote at the cursor</source>
        <translation type="unfinished">在光标处插入脚注</translation>
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
        <translation type="unfinished">显示更改(&amp;R)</translation>
    </message>
    <message>
        <source>Mark what differs</source>
        <translation type="unfinished">标出不同之处</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation type="unfinished">更改</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation type="unfinished">下一处更改(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation type="unfinished">上一处更改(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation type="unfinished">比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Put two texts side by side</source>
        <translation type="unfinished">并排比较两个文本</translation>
    </message>
    <message>
        <source>&amp;Suggest Changes</source>
        <translation type="unfinished">提议更改(&amp;S)</translation>
    </message>
    <message>
        <source>Write a proposal</source>
        <translation type="unfinished">撰写提案</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation type="unfinished">提议</translation>
    </message>
    <message>
        <source>Type a &amp;Line from the Room</source>
        <translation type="unfinished">录入会场发言(&amp;L)</translation>
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
        <translation type="unfinished">接受提案(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;ject the Proposal</source>
        <translation type="unfinished">否决提案(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Withdraw the Proposal</source>
        <translation type="unfinished">撤回提案(&amp;W)</translation>
    </message>
    <message>
        <source>A Delegation S&amp;upports It…</source>
        <translation type="unfinished">代表团支持(&amp;U)…</translation>
    </message>
    <message>
        <source>A Delegation &amp;Opposes It…</source>
        <translation type="unfinished">代表团反对(&amp;O)…</translation>
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
        <translation type="unfinished">开始审读(&amp;B)…</translation>
    </message>
    <message>
        <source>Labels stay as they are; new paragraphs become bis, ter</source>
        <translation type="unfinished">标号不变；新段落为之二、之三</translation>
    </message>
    <message>
        <source>Re&amp;number…</source>
        <translation type="unfinished">重新编号(&amp;N)…</translation>
    </message>
    <message>
        <source>Let labels follow the order again, with a concordance</source>
        <translation type="unfinished">标号重新按顺序排列，并附对照表</translation>
    </message>
    <message>
        <source>Mark the Paragraph as A&amp;greed…</source>
        <translation type="unfinished">将段落标为已商定(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Reopen the Paragraph…</source>
        <translation type="unfinished">重新开放段落(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Correct It Editorially</source>
        <translation type="unfinished">编辑性更正(&amp;C)</translation>
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
        <translation type="unfinished">由文件提取提案(&amp;F)…</translation>
    </message>
    <message>
        <source>Returned files and amendment documents</source>
        <translation type="unfinished">退回的文件和修正案文件</translation>
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
        <translation type="unfinished">导出汇编文本(&amp;T)…</translation>
    </message>
    <message>
        <source>The text with every proposal in its place</source>
        <translation type="unfinished">各提案各就其位的文本</translation>
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
        <translation type="unfinished">各方立场(&amp;H)</translation>
    </message>
    <message>
        <source>Paragraphs by delegations</source>
        <translation type="unfinished">段落与代表团对照</translation>
    </message>
    <message>
        <source>&amp;Project to the Room</source>
        <translation type="unfinished">投影到会场(&amp;P)</translation>
    </message>
    <message>
        <source>A second window, for the room</source>
        <translation type="unfinished">供会场观看的第二个窗口</translation>
    </message>
    <message>
        <source>Hol&amp;d What the Room Sees</source>
        <translation type="unfinished">冻结会场所见(&amp;D)</translation>
    </message>
    <message>
        <source>Show changes when released</source>
        <translation type="unfinished">解除冻结后显示更改</translation>
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
        <translation type="unfinished">置于默许程序(&amp;I)…</translation>
    </message>
    <message>
        <source>Put It into a Pac&amp;kage…</source>
        <translation type="unfinished">列入一揽子(&amp;K)…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished">放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished">缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation type="unfinished">实际大小(&amp;A)</translation>
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
        <translation type="unfinished">切换面板(&amp;E)</translation>
    </message>
    <message>
        <source>Switch Pane &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished">指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;What’s This?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Chapeau</source>
        <translation type="unfinished">关于 Chapeau(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation type="unfinished">段落(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Negotiate</source>
        <translation type="unfinished">谈判(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished">最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Branc&amp;hes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redline A&amp;gainst</source>
        <translation type="unfinished">更改的比较基准(&amp;G)</translation>
    </message>
    <message>
        <source>Panel&amp;s</source>
        <translation type="unfinished">面板(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light or Dark</source>
        <translation type="unfinished">浅色或深色(&amp;L)</translation>
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
        <translation type="unfinished">会场所见(&amp;M)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished">工具栏</translation>
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
        <translation type="unfinished">打开</translation>
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
        <translation type="unfinished">取消</translation>
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
        <translation type="unfinished">所有更改；点击前往</translation>
    </message>
    <message>
        <source>Overview of all changes</source>
        <translation type="unfinished">所有更改概览</translation>
    </message>
    <message>
        <source>None: compare two texts</source>
        <translation type="unfinished">无：比较两个文本</translation>
    </message>
    <message>
        <source>&amp;Older text</source>
        <translation type="unfinished">旧文本(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Newer text</source>
        <translation type="unfinished">新文本(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Ours</source>
        <translation type="unfinished">我方(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation type="unfinished">对方(&amp;T)</translation>
    </message>
    <message>
        <source>Two texts are put side by side, and every word that differs is marked. With the base that both were made from, all three are shown, and where their changes conflict.</source>
        <translation type="unfinished">两个文本并排显示，每处不同均予标出。若有共同底本，则三者并列，并标出双方更改相抵触之处。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">比较</translation>
    </message>
    <message>
        <source>Common &amp;base</source>
        <translation type="unfinished">共同底本(&amp;B)</translation>
    </message>
    <message>
        <source>File…</source>
        <translation type="unfinished">文件…</translation>
    </message>
    <message>
        <source>{label}: choose a file</source>
        <translation type="unfinished">{label}：选择文件</translation>
    </message>
    <message>
        <source>Choose a text to compare</source>
        <translation type="unfinished">选择要比较的文本</translation>
    </message>
    <message>
        <source>Both texts in one, with the changes marked</source>
        <translation type="unfinished">两个文本合一，标出更改</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation type="unfinished">并排(&amp;S)</translation>
    </message>
    <message>
        <source>In &amp;one text</source>
        <translation type="unfinished">合一(&amp;O)</translation>
    </message>
    <message>
        <source>View of the comparison</source>
        <translation type="unfinished">比较方式</translation>
    </message>
    <message>
        <source>Propose the difference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export tracked DOCX…</source>
        <translation type="unfinished">导出修订标记 DOCX…</translation>
    </message>
    <message>
        <source>Neither text is of a draft that is open; open the one that this is to be proposed for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished">正在比较…</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation type="unfinished">更改种类</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished">正在比较</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation type="unfinished">第 {number} 处更改，共 {count} 处</translation>
    </message>
    <message>
        <source>The texts could not be compared; they are as they were. Close this window and try again.</source>
        <translation type="unfinished">无法比较这些文本；文本未变。请关闭此窗口再试。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished">比较</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>Fold what did not change</source>
        <translation type="unfinished">折叠未改部分</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished">上一处更改</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished">下一处更改</translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation type="unfinished">
            <numerusform>%n 处修改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inserted</source>
        <translation type="unfinished">
            <numerusform>%n 处插入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation type="unfinished">
            <numerusform>%n 处删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation type="unfinished">
            <numerusform>%n 处移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation type="unfinished">
            <numerusform>%n 处拆分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation type="unfinished">
            <numerusform>%n 处合并</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences: both texts are the same.</source>
        <translation type="unfinished">无差异：两个文本相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): {kinds}</source>
        <translation type="unfinished">
            <numerusform>%n 处更改：{kinds}</numerusform>
        </translation>
    </message>
    <message>
        <source>No change in the text</source>
        <translation type="unfinished">文本无更改</translation>
    </message>
    <message>
        <source>{sentence}; the masthead differs ({fields})</source>
        <translation type="unfinished">{sentence}；文件头不同（{fields}）</translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation type="unfinished">
            <numerusform>%n 处抵触</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by both</source>
        <translation type="unfinished">
            <numerusform>%n 处双方均改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by ours alone</source>
        <translation type="unfinished">
            <numerusform>%n 处仅我方改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by theirs alone</source>
        <translation type="unfinished">
            <numerusform>%n 处仅对方改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ours: %n change(s)</source>
        <translation type="unfinished">
            <numerusform>我方：%n 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>theirs: %n change(s)</source>
        <translation type="unfinished">
            <numerusform>对方：%n 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation type="unfinished">
            <numerusform>%n 处抵触</numerusform>
        </translation>
    </message>
    <message>
        <source>no conflict</source>
        <translation type="unfinished">无抵触</translation>
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
        <translation type="unfinished">≠ 抵触</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished">我方</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished">对方</translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished">底本</translation>
    </message>
    <message>
        <source>≠ Conflict at {place}: our change and theirs can’t be taken together.</source>
        <translation type="unfinished">≠ {place} 处抵触：我方与对方的更改不能并取。</translation>
    </message>
    <message>
        <source>≠ Conflict: our change and theirs can’t be taken together.</source>
        <translation type="unfinished">≠ 抵触：我方与对方的更改不能并取。</translation>
    </message>
    <message>
        <source>a conflict</source>
        <translation type="unfinished">抵触</translation>
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
        <translation type="unfinished">Chapeau 发生故障，但您的草案已保存。</translation>
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
        <translation type="unfinished">复制详情(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation type="unfinished">继续(&amp;O)</translation>
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
        <translation type="unfinished">代表团或个人，例如“Kestria”。将显示在修订稿和修订标记旁。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>A named revision stays as it is. You can open it again, compare it and export it.</source>
        <translation type="unfinished">已命名的修订稿不再改变。可再次打开、比较和导出。</translation>
    </message>
    <message>
        <source>Name a revision</source>
        <translation type="unfinished">命名修订稿</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation type="unfinished">命名</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Informal: counted by itself, beside the document’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished">提出者(&amp;B)</translation>
    </message>
    <message>
        <source>Rename the revision</source>
        <translation type="unfinished">重命名修订稿</translation>
    </message>
    <message>
        <source>Only the name changes; the text stays.</source>
        <translation type="unfinished">只改名称，文本不变。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">重命名</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation type="unfinished">{name} 的密码</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished">密码(&amp;P)</translation>
    </message>
    <message>
        <source>It is used once and kept nowhere.</source>
        <translation type="unfinished">只用一次，不予保存。</translation>
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
        <translation type="unfinished">正式版式</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">导出</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished">选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">文件(&amp;F)</translation>
    </message>
    <message>
        <source>{file} is already there.</source>
        <translation type="unfinished">{file} 已存在。</translation>
    </message>
    <message>
        <source>Replace it with this export?</source>
        <translation type="unfinished">以此次导出替换？</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished">替换</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation type="unfinished">导出为</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation type="unfinished">Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>An official-looking Word document with automatic numbers and footnotes, and no changes marked.</source>
        <translation type="unfinished">正式版式的 Word 文件，自动编号和脚注，不标注更改。</translation>
    </message>
    <message>
        <source>Export a clean DOCX</source>
        <translation type="unfinished">导出清稿 DOCX</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished">文本(&amp;T)</translation>
    </message>
    <message>
        <source>A Word document with tracked changes: accepting all gives the second text, rejecting all the first.</source>
        <translation type="unfinished">带修订标记的 Word 文件：全部接受得第二个文本，全部拒绝得第一个文本。</translation>
    </message>
    <message>
        <source>Export a tracked DOCX</source>
        <translation type="unfinished">导出修订标记 DOCX</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished">自(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished">至(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation type="unfinished">作者(&amp;A)</translation>
    </message>
    <message>
        <source>Date of the changes</source>
        <translation type="unfinished">更改日期</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished">日期(&amp;D)</translation>
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
        <translation type="unfinished">同 {file}</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">版式</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation type="unfinished">版式(&amp;L)</translation>
    </message>
    <message>
        <source>The comments will bear the names of who made them, and that date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comments of {names} stay in it, under their names.</source>
        <translation type="unfinished">{names} 的批注及其姓名将保留在文件中。</translation>
    </message>
    <message numerus="yes">
        <source>The changes will bear the name(s) {names} and the date above.</source>
        <translation type="unfinished">
            <numerusform>更改将署名 {names} 和上述日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Under the date of each author’s last chan&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The changes will bear the name(s) {names} and the date above; nothing else in the file tells of people.</source>
        <translation type="unfinished">
            <numerusform>更改将署名 {names} 和上述日期；文件中别无个人信息。</numerusform>
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
        <translation type="unfinished">各更改署各自作者（{names}）(&amp;E)</translation>
    </message>
    <message>
        <source>{old} to {new}</source>
        <translation type="unfinished">{old} 至 {new}</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no Word file that changes could be tracked in; use the official layout.</source>
        <translation type="unfinished">{name} 不是可标注修订的 Word 文件；请用正式版式。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">草案</translation>
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
        <translation type="unfinished">在文件夹中显示</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is written, but it lacks something ({what}).</source>
        <translation type="unfinished">{file} 已写出，但有欠缺（{what}）。</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation type="unfinished">{file} 已写出。</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished">正在写出 {file}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All drafts ({endings})</source>
        <translation type="unfinished">所有草案 ({endings})</translation>
    </message>
    <message>
        <source>{format} files ({endings})</source>
        <translation type="unfinished">{format} 文件 ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">所有文件 (*)</translation>
    </message>
    <message>
        <source>Dossiers ({endings})</source>
        <translation type="unfinished">卷宗 ({endings})</translation>
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
        <translation type="unfinished">文字</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished">提案</translation>
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
        <translation type="unfinished">代表团</translation>
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
        </translation>
    </message>
    <message>
        <source>Say first which delegation proposes this.</source>
        <translation type="unfinished">请先说明由哪个代表团提出。</translation>
    </message>
    <message numerus="yes">
        <source>{proposal} replaces in %n place(s); the text is as it was.</source>
        <translation type="unfinished">
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
        <translation type="unfinished">指南</translation>
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
        <translation type="unfinished">关于 Chapeau</translation>
    </message>
    <message>
        <source>Negotiate and redline draft resolutions, offline.</source>
        <translation type="unfinished">离线谈判和标注决议草案。</translation>
    </message>
    <message>
        <source>Your drafts stay on this machine.</source>
        <translation type="unfinished">您的草案只保存在本机。</translation>
    </message>
    <message>
        <source>Apache License 2.0. The page is set in Liberation Serif (SIL Open Font License).</source>
        <translation type="unfinished">Apache 许可证 2.0。页面用 Liberation Serif 字体排版（SIL 开放字体许可证）。</translation>
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
        <translation type="unfinished">机构(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <translation type="unfinished">文号(&amp;S)</translation>
    </message>
    <message>
        <source>Dis&amp;tribution</source>
        <translation type="unfinished">分发(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished">日期(&amp;D)</translation>
    </message>
    <message>
        <source>Original &amp;language</source>
        <translation type="unfinished">原文语文(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Committee or commission</source>
        <translation type="unfinished">委员会(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;ession</source>
        <translation type="unfinished">届会(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Place and dates</source>
        <translation type="unfinished">地点和日期(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Agenda item</source>
        <translation type="unfinished">议程项目(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;itle of the item</source>
        <translation type="unfinished">项目标题(&amp;I)</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation type="unfinished">文件头</translation>
    </message>
    <message>
        <source>What is left empty is not printed.</source>
        <translation type="unfinished">留空者不予印出。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">更改</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>No proposal is to be decided.</source>
        <translation type="unfinished">无待决提案。</translation>
    </message>
    <message>
        <source>proposes</source>
        <translation type="unfinished">提议</translation>
    </message>
    <message>
        <source>supports</source>
        <translation type="unfinished">支持</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation type="unfinished">反对</translation>
    </message>
    <message>
        <source>retains the text</source>
        <translation type="unfinished">保留原文</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation type="unfinished">灵活</translation>
    </message>
    <message>
        <source>awaits its capital</source>
        <translation type="unfinished">待首都指示</translation>
    </message>
    <message>
        <source>reserves</source>
        <translation type="unfinished">有保留</translation>
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
        <translation type="unfinished">各方立场</translation>
    </message>
    <message>
        <source>Who stands where: paragraphs by delegations</source>
        <translation type="unfinished">各方立场：段落与代表团对照</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished">复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>{where}: nothing said</source>
        <translation type="unfinished">{where}：未表态</translation>
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
        <translation type="unfinished">关闭此消息</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation type="unfinished">正在进行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Sponsors</source>
        <translation type="unfinished">提案国</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">建议</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">标题</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation type="unfinished">机构</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">表格</translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished">对象</translation>
    </message>
    <message>
        <source>Preambular</source>
        <translation type="unfinished">序言</translation>
    </message>
    <message>
        <source>Operative</source>
        <translation type="unfinished">执行</translation>
    </message>
    <message>
        <source>Sub-paragraph</source>
        <translation type="unfinished">分段</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished">标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">文字</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">行</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished">单元格</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation type="unfinished">附件</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">部分</translation>
    </message>
    <message>
        <source>Note in {place}</source>
        <translation type="unfinished">{place} 的脚注</translation>
    </message>
    <message>
        <source>Text of {place}</source>
        <translation type="unfinished">{place} 的文字</translation>
    </message>
    <message>
        <source>Outline of the draft</source>
        <translation type="unfinished">草案大纲</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>These words are deleted and can’t be written in; write before or after them.</source>
        <translation type="unfinished">这些词语已删除，不能在其中书写；请写在其前或其后。</translation>
    </message>
    <message>
        <source>Draft resolution</source>
        <translation type="unfinished">决议草案</translation>
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
        <translation type="unfinished">此处不能加注；请将光标放在段落文字中。</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n paragraph(s) folded; click to show them</source>
        <translation type="unfinished">
            <numerusform>⋯ 已折叠 %n 段；点击显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation type="unfinished">已插入</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished">已删除</translation>
    </message>
    <message>
        <source>Restyled, or its note changed</source>
        <translation type="unfinished">格式或脚注已改</translation>
    </message>
    <message>
        <source>Inserted paragraph</source>
        <translation type="unfinished">插入的段落</translation>
    </message>
    <message>
        <source>Deleted paragraph</source>
        <translation type="unfinished">删除的段落</translation>
    </message>
    <message>
        <source>Moved paragraph</source>
        <translation type="unfinished">移动的段落</translation>
    </message>
    <message>
        <source>Split from one paragraph</source>
        <translation type="unfinished">由一段拆分而来</translation>
    </message>
    <message>
        <source>Joined from several paragraphs</source>
        <translation type="unfinished">由数段合并而来</translation>
    </message>
    <message>
        <source>{change} by {name}</source>
        <translation type="unfinished">{change}，{name}</translation>
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
        <translation type="unfinished">“{words}”</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation type="unfinished">{what}：{words}</translation>
    </message>
    <message>
        <source>{words}; {more}</source>
        <translation type="unfinished">{words}；{more}</translation>
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
        <translation type="unfinished">移至此处</translation>
    </message>
    <message>
        <source>Moved from here</source>
        <translation type="unfinished">由此处移出</translation>
    </message>
    <message>
        <source>An object of the file, kept as it was</source>
        <translation type="unfinished">文件中的对象，原样保留</translation>
    </message>
    <message>
        <source>The text as the room sees it</source>
        <translation type="unfinished">会场所见文本</translation>
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
            <numerusform>另有 %n 份草案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preambular paragraph(s)</source>
        <translation type="unfinished">
            <numerusform>%n 个序言段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operative paragraph(s)</source>
        <translation type="unfinished">
            <numerusform>%n 个执行段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-paragraph(s)</source>
        <translation type="unfinished">
            <numerusform>%n 个分段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation type="unfinished">
            <numerusform>%n 个标题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of text</source>
        <translation type="unfinished">
            <numerusform>%n 段文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation type="unfinished">
            <numerusform>%n 个表格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or object(s)</source>
        <translation type="unfinished">
            <numerusform>%n 个图片或对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annex(es)</source>
        <translation type="unfinished">
            <numerusform>%n 个附件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform>%n 个脚注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation type="unfinished">
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>no text</source>
        <translation type="unfinished">无文字</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n change(s)</source>
        <translation type="unfinished">
            <numerusform>{name}：%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>struck “{words}”</source>
        <translation type="unfinished">删去“{words}”</translation>
    </message>
    <message>
        <source>wrote “{words}”</source>
        <translation type="unfinished">写入“{words}”</translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished">文本</translation>
    </message>
    <message>
        <source>Not right? Stand on the paragraph and press P preambular, O operative, S sub-paragraph, H heading, T text, Tab for its level; Ctrl+Z takes it back.</source>
        <translation type="unfinished">不对？请停在该段并按 P 序言，O 执行，S 分段， H 标题，T 文字，Tab 改级别； Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>As proposals, each under its &amp;author</source>
        <translation type="unfinished">作为提案，各归其作者(&amp;A)</translation>
    </message>
    <message>
        <source>The text as it was, with every change marked.</source>
        <translation type="unfinished">原来的文本，标出每处更改。</translation>
    </message>
    <message>
        <source>As the proposals of &amp;one delegation</source>
        <translation type="unfinished">作为一个代表团的提案(&amp;O)</translation>
    </message>
    <message>
        <source>All changes marked under the name you give.</source>
        <translation type="unfinished">所有更改归于您给出的名称。</translation>
    </message>
    <message>
        <source>With all changes a&amp;ccepted</source>
        <translation type="unfinished">接受所有更改(&amp;C)</translation>
    </message>
    <message>
        <source>The text as it would be; nothing is marked.</source>
        <translation type="unfinished">更改后的文本；不予标注。</translation>
    </message>
    <message>
        <source>As it was &amp;before the changes</source>
        <translation type="unfinished">更改之前的原样(&amp;B)</translation>
    </message>
    <message>
        <source>The changes are left out.</source>
        <translation type="unfinished">更改不予采用。</translation>
    </message>
    <message>
        <source>The text of {file}</source>
        <translation type="unfinished">{file} 的文本</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation type="unfinished">不予采用(&amp;L)</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished">结构</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">内容</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished">更改</translation>
    </message>
    <message>
        <source>Not kept as it was</source>
        <translation type="unfinished">未原样保留</translation>
    </message>
    <message>
        <source>What the file is an answer to</source>
        <translation type="unfinished">文件所答复的文本</translation>
    </message>
    <message>
        <source>To {text}</source>
        <translation type="unfinished">答复 {text}</translation>
    </message>
    <message>
        <source>A text by itself</source>
        <translation type="unfinished">独立文本</translation>
    </message>
    <message>
        <source>What was changed without tracking</source>
        <translation type="unfinished">未跟踪的更改</translation>
    </message>
    <message>
        <source>Edited without tracking</source>
        <translation type="unfinished">未跟踪的编辑</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation type="unfinished">答复</translation>
    </message>
    <message>
        <source>&amp;Open as a draft</source>
        <translation type="unfinished">作为草案打开(&amp;O)</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished">代表团</translation>
    </message>
    <message>
        <source>Delegation whose proposals they are</source>
        <translation type="unfinished">提案所属代表团</translation>
    </message>
    <message>
        <source>The changes of each author are still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself stays as it is. Chapeau makes a draft of it.</source>
        <translation type="unfinished">文件本身不变。Chapeau 由其建立草案。</translation>
    </message>
    <message>
        <source>What was not kept in the draft</source>
        <translation type="unfinished">草案中未保留的内容</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation type="unfinished">前往其位置</translation>
    </message>
    <message>
        <source>It stands nowhere in the text</source>
        <translation type="unfinished">文本中无其位置</translation>
    </message>
    <message>
        <source>Nothing: every word of the file is in the draft.</source>
        <translation type="unfinished">无：文件中每个词均在草案中。</translation>
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
        <translation type="unfinished">更改</translation>
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
        <translation type="unfinished">汇编文本</translation>
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
        <translation type="unfinished">文本(&amp;T)</translation>
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
        <translation type="unfinished">关闭(&amp;C)</translation>
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
        <translation type="unfinished">“{words}”将被删去</translation>
    </message>
    <message>
        <source>“{words}” would come in</source>
        <translation type="unfinished">“{words}”将写入</translation>
    </message>
    <message>
        <source>“{words}” is gone</source>
        <translation type="unfinished">“{words}”已删去</translation>
    </message>
    <message>
        <source>“{words}” has come in</source>
        <translation type="unfinished">“{words}”已写入</translation>
    </message>
    <message>
        <source>“{words}” is not there</source>
        <translation type="unfinished">“{words}”不在其中</translation>
    </message>
    <message>
        <source>“{words}” is there</source>
        <translation type="unfinished">“{words}”在其中</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation type="unfinished">本段</translation>
    </message>
    <message>
        <source>Your last private notes could not be written.</source>
        <translation type="unfinished">您最近的私人笔记未能写入。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished">仍要关闭</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">留在此处</translation>
    </message>
    <message>
        <source>{name} touches a red line of yours. Accept it all the same?</source>
        <translation type="unfinished">{name} 触及您的红线。仍要接受吗？</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">接受</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">暂不</translation>
    </message>
    <message>
        <source>{name} touches a red line of yours: {places}.</source>
        <translation type="unfinished">{name} 触及您的红线：{places}。</translation>
    </message>
    <message>
        <source>As the text stands, it does not keep a red line of yours: {places}.</source>
        <translation type="unfinished">现有文本未守住您的红线：{places}。</translation>
    </message>
    <message>
        <source>The text has crossed a red line of yours: {places}.</source>
        <translation type="unfinished">文本已越过您的红线：{places}。</translation>
    </message>
    <message numerus="yes">
        <source>So do %n more.</source>
        <translation type="unfinished">
            <numerusform>另有 %n 项亦然。</numerusform>
        </translation>
    </message>
    <message>
        <source>a paragraph that is gone</source>
        <translation type="unfinished">已不存在的段落</translation>
    </message>
    <message>
        <source>in {where}, {what}</source>
        <translation type="unfinished">{where} 中，{what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Only on this machine: in no dossier, copy, export or projection.</source>
        <translation type="unfinished">仅在本机：不入任何卷宗、副本、导出或投影。</translation>
    </message>
    <message>
        <source>Put the cursor in a paragraph.</source>
        <translation type="unfinished">请将光标放在段落中。</translation>
    </message>
    <message>
        <source>Our &amp;position</source>
        <translation type="unfinished">我方立场(&amp;P)</translation>
    </message>
    <message>
        <source>What we want, and why</source>
        <translation type="unfinished">我方所求及理由</translation>
    </message>
    <message>
        <source>&amp;Red lines</source>
        <translation type="unfinished">红线(&amp;R)</translation>
    </message>
    <message>
        <source>One a line: words that must stay
not: words that must not come in</source>
        <translation type="unfinished">每行一条：必须保留的词语
not: 不得写入的词语</translation>
    </message>
    <message>
        <source>&amp;Fallbacks</source>
        <translation type="unfinished">退让方案(&amp;F)</translation>
    </message>
    <message>
        <source>What we can live with</source>
        <translation type="unfinished">我方可接受者</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation type="unfinished">备注(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>The room sees the text as it was when you held it; what you do is shown when you release it.</source>
        <translation type="unfinished">会场所见为您冻结时的文本；您所做的在解除冻结后显示。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished">解除冻结</translation>
    </message>
    <message>
        <source>⏸ Held</source>
        <translation type="unfinished">⏸ 已冻结</translation>
    </message>
    <message>
        <source>ad ref</source>
        <translation type="unfinished">待核准</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished">已商定</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation type="unfinished">重新开放</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation type="unfinished">原文(&amp;O)</translation>
    </message>
    <message>
        <source>With &amp;Proposals</source>
        <translation type="unfinished">含提案(&amp;P)</translation>
    </message>
    <message>
        <source>Compila&amp;tion Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agreed Paragraphs</source>
        <translation type="unfinished">已商定段落(&amp;A)</translation>
    </message>
    <message>
        <source>Only What Is &amp;Not Agreed</source>
        <translation type="unfinished">只看未商定的(&amp;N)</translation>
    </message>
    <message>
        <source>Delegations’ Na&amp;mes</source>
        <translation type="unfinished">代表团名称(&amp;M)</translation>
    </message>
    <message>
        <source>Cttee</source>
        <translation type="unfinished">委员会</translation>
    </message>
    <message>
        <source>package</source>
        <translation type="unfinished">一揽子</translation>
    </message>
    <message>
        <source>pending {names}</source>
        <translation type="unfinished">待 {names} 确认</translation>
    </message>
    <message>
        <source>Proposed by {names}</source>
        <translation type="unfinished">由 {names} 提出</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished">放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished">缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished">全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">关闭(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n agreed paragraph(s) left out</source>
        <translation type="unfinished">
            <numerusform>⋯ 略去 %n 个已商定段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n paragraph(s) not agreed left out</source>
        <translation type="unfinished">
            <numerusform>⋯ 略去 %n 个未商定段落</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>This paragraph</source>
        <translation type="unfinished">本段</translation>
    </message>
    <message>
        <source>{name} is rejected.</source>
        <translation type="unfinished">{name} 已否决。</translation>
    </message>
    <message>
        <source>{name} is withdrawn.</source>
        <translation type="unfinished">{name} 已撤回。</translation>
    </message>
    <message>
        <source>{name} is left for the committee.</source>
        <translation type="unfinished">{name} 留待委员会处理。</translation>
    </message>
    <message>
        <source>{name} is proposed again.</source>
        <translation type="unfinished">{name} 重新提出。</translation>
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
        <translation type="unfinished">请先说明由哪个代表团提出。</translation>
    </message>
    <message>
        <source>{name} is proposed; the text is as it was.</source>
        <translation type="unfinished">{name} 已提出；文本未变。</translation>
    </message>
    <message>
        <source>Noted: {name}.</source>
        <translation type="unfinished">已记下：{name}。</translation>
    </message>
    <message>
        <source>{name} as it would change the text. {state}</source>
        <translation type="unfinished">{name} 更改后的文本。{state}</translation>
    </message>
    <message>
        <source>{name} is accepted.</source>
        <translation type="unfinished">{name} 已接受。</translation>
    </message>
    <message>
        <source>{name} is accepted in part.</source>
        <translation type="unfinished">{name} 已部分接受。</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation type="unfinished">解决…</translation>
    </message>
    <message numerus="yes">
        <source>{name} competes with the text in %n place(s): both texts are kept, you decide.</source>
        <translation type="unfinished">
            <numerusform>{name} 与文本在 %n 处抵触：两种文字均予保留，由您决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is out of the text again, and to be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished">文本</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">收回</translation>
    </message>
    <message>
        <source>Who takes this position on {name}?</source>
        <translation type="unfinished">谁对 {name} 持此立场？</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished">记下</translation>
    </message>
    <message>
        <source>&amp;Delegations</source>
        <translation type="unfinished">代表团(&amp;D)</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate several by commas.</source>
        <translation type="unfinished">多个以逗号分隔。</translation>
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
        <translation type="unfinished">未接受的部分仍为提案，可日后决定。</translation>
    </message>
    <message>
        <source>Accept {name} in part</source>
        <translation type="unfinished">部分接受 {name}</translation>
    </message>
    <message>
        <source>Accept these</source>
        <translation type="unfinished">接受所选部分</translation>
    </message>
    <message>
        <source>Parts of the proposal</source>
        <translation type="unfinished">提案各部分</translation>
    </message>
    <message>
        <source>{where}: {reason} Nothing was lost; decide what shall stand.</source>
        <translation type="unfinished">{where}：{reason} 未丢失任何内容；请决定保留何者。</translation>
    </message>
    <message>
        <source>Settle the conflict</source>
        <translation type="unfinished">解决抵触</translation>
    </message>
    <message>
        <source>Let it stand so</source>
        <translation type="unfinished">就此定稿</translation>
    </message>
    <message>
        <source>As it &amp;stands</source>
        <translation type="unfinished">现有文字(&amp;S)</translation>
    </message>
    <message>
        <source>As it is &amp;proposed</source>
        <translation type="unfinished">提议文字(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Both, in brackets</source>
        <translation type="unfinished">两者并存，加方括号(&amp;B)</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation type="unfinished">（已删除）</translation>
    </message>
    <message>
        <source>&amp;Another text</source>
        <translation type="unfinished">另拟文字(&amp;A)</translation>
    </message>
    <message>
        <source>Another text</source>
        <translation type="unfinished">另拟文字</translation>
    </message>
    <message>
        <source>supp. {names}</source>
        <translation type="unfinished">支持：{names}</translation>
    </message>
    <message>
        <source>opp. {names}</source>
        <translation type="unfinished">反对：{names}</translation>
    </message>
    <message>
        <source>retain: {names}</source>
        <translation type="unfinished">保留原文：{names}</translation>
    </message>
    <message>
        <source>reserves: {names}</source>
        <translation type="unfinished">有保留：{names}</translation>
    </message>
    <message>
        <source>flexible: {names}</source>
        <translation type="unfinished">灵活：{names}</translation>
    </message>
    <message>
        <source>awaiting capital: {names}</source>
        <translation type="unfinished">待首都指示：{names}</translation>
    </message>
    <message>
        <source>conflict to settle</source>
        <translation type="unfinished">抵触待解决</translation>
    </message>
    <message>
        <source>to another proposal</source>
        <translation type="unfinished">针对另一提案</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation type="unfinished">
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>replace “{removed}” with “{inserted}”</source>
        <translation type="unfinished">以“{inserted}”取代“{removed}”</translation>
    </message>
    <message>
        <source>insert “{inserted}”</source>
        <translation type="unfinished">插入“{inserted}”</translation>
    </message>
    <message>
        <source>delete “{removed}”</source>
        <translation type="unfinished">删除“{removed}”</translation>
    </message>
    <message>
        <source>at the beginning, new paragraph: “{inserted}”</source>
        <translation type="unfinished">在开头新增一段：“{inserted}”</translation>
    </message>
    <message>
        <source>after {place}, new paragraph: “{inserted}”</source>
        <translation type="unfinished">在 {place} 之后新增一段：“{inserted}”</translation>
    </message>
    <message>
        <source>New:</source>
        <translation type="unfinished">新增：</translation>
    </message>
    <message>
        <source>No proposals yet. Suggest changes in the text and propose them in a delegation’s name, or type above what is said in the room.</source>
        <translation type="unfinished">尚无提案。请在文本中以代表团名义提议更改，或在上方录入会场发言。</translation>
    </message>
    <message>
        <source>No proposals on this paragraph.</source>
        <translation type="unfinished">本段无提案。</translation>
    </message>
    <message>
        <source>All delegations</source>
        <translation type="unfinished">所有代表团</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation type="unfinished">待决</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation type="unfinished">所有提案</translation>
    </message>
    <message>
        <source>Whole draft</source>
        <translation type="unfinished">整份草案</translation>
    </message>
    <message>
        <source>Which paragraphs</source>
        <translation type="unfinished">哪些段落</translation>
    </message>
    <message>
        <source>Which proposals</source>
        <translation type="unfinished">哪些提案</translation>
    </message>
    <message>
        <source>Whose proposals</source>
        <translation type="unfinished">谁的提案</translation>
    </message>
    <message>
        <source>Of which reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished">提案</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished">接受(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation type="unfinished">否决(&amp;J)</translation>
    </message>
    <message>
        <source>More to do with this proposal</source>
        <translation type="unfinished">对此提案的其他操作</translation>
    </message>
    <message>
        <source>&amp;Suggest changes</source>
        <translation type="unfinished">提议更改(&amp;S)</translation>
    </message>
    <message>
        <source>A line from the room</source>
        <translation type="unfinished">会场发言一行</translation>
    </message>
    <message>
        <source>Show in the &amp;Text</source>
        <translation type="unfinished">在文本中显示(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation type="unfinished">
            <numerusform>%n 项提案</numerusform>
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
        </translation>
    </message>
    <message>
        <source>Left as it is, to be changed by hand: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are suggesting: what you write is a proposal, and the text stays as it is.</source>
        <translation type="unfinished">您正在提议：所写为提案，文本不变。</translation>
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
        <translation type="unfinished">提出此案的代表团</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation type="unfinished">提出(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished">放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shows a proposal; go back to the text to change it.</source>
        <translation type="unfinished">此为提案显示；要更改请返回文本。</translation>
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
        <translation type="unfinished">返回文本(&amp;B)</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compilation text</source>
        <translation type="unfinished">汇编文本</translation>
    </message>
    <message>
        <source>Proposals from returned files and amendment documents</source>
        <translation type="unfinished">退回文件和修正案文件中的提案</translation>
    </message>
    <message>
        <source>There are no proposals to compile; suggest changes, or take some in from files.</source>
        <translation type="unfinished">没有可汇编的提案；请提议更改，或由文件提取。</translation>
    </message>
    <message>
        <source>{draft} compilation</source>
        <translation type="unfinished">{draft} 汇编</translation>
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
        <translation type="unfinished">正在读取 {file}</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n proposal(s) ({names}).</source>
        <translation type="unfinished">
            <numerusform>{file}：%n 项提案（{names}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} proposes nothing: its text is that of the draft.</source>
        <translation type="unfinished">{name} 未提议任何内容：其文本即草案文本。</translation>
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
        <translation type="unfinished">{name} 未予采纳：{sentence}</translation>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas or figures are kept as they are, and can’t be edited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells of tables’ heads are read as any cell</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged cells are read as cells by themselves</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded files are kept as they are, and their words can’t be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs change their form so often that their italics and the like were left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes have no text and were left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tracked changes by {author} are about nothing that a draft holds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or objects are kept as they are, and can’t be edited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or objects were left out</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>this is a redline made by hand ({pattern}); its {n} proposals were left out</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} preambular paragraphs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} operative paragraphs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unnumbered paragraphs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} subparagraphs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annexes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} titles</source>
        <translation type="unfinished">
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
        <translation type="unfinished">“{words}”</translation>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} sponsors of {needed} needed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} main sponsors of {needed} needed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} sponsors and additional sponsors of {needed} needed.</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of drafts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} acts of the negotiation</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} revisions altogether</source>
        <translation type="unfinished">
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
        <translation type="unfinished">草案</translation>
    </message>
    <message>
        <source>The text was not named “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation type="unfinished">工作稿</translation>
    </message>
    <message>
        <source>The text as it stands is now {name}.</source>
        <translation type="unfinished">现有文本现名为 {name}。</translation>
    </message>
    <message>
        <source>{revision} of {draft}</source>
        <translation type="unfinished">{draft} 的 {revision}</translation>
    </message>
    <message>
        <source>{draft}, from {revision}</source>
        <translation type="unfinished">{draft}，取自 {revision}</translation>
    </message>
    <message>
        <source>{draft}, copy</source>
        <translation type="unfinished">{draft}，副本</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation type="unfinished">{names}或{last}</translation>
    </message>
    <message>
        <source>Reading {names}</source>
        <translation type="unfinished">正在读取 {names}</translation>
    </message>
    <message>
        <source>There is no revision yet to track changes from; name one first, then edit and export.</source>
        <translation type="unfinished">尚无可据以标注更改的修订稿；请先命名一份，再编辑和导出。</translation>
    </message>
    <message>
        <source>Name a revision…</source>
        <translation type="unfinished">命名修订稿…</translation>
    </message>
    <message>
        <source>Save as dossier</source>
        <translation type="unfinished">另存为卷宗</translation>
    </message>
    <message>
        <source>The dossier is now {file}.</source>
        <translation type="unfinished">卷宗现为 {file}。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">保存副本</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">在文件夹中显示</translation>
    </message>
    <message>
        <source>A copy is in {file}.</source>
        <translation type="unfinished">副本在 {file}。</translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation type="unfinished">分支 {name}</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation type="unfinished">现状</translation>
    </message>
    <message>
        <source>A named revision stays as it is; open it as a copy to change it.</source>
        <translation type="unfinished">已命名的修订稿不再改变；要更改请作为副本打开。</translation>
    </message>
    <message>
        <source>{introduction}. A named revision stays as it is.</source>
        <translation type="unfinished">{introduction}。已命名的修订稿不再改变。</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation type="unfinished">只读。</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation type="unfinished">作为副本打开</translation>
    </message>
    <message>
        <source>No revision has a name yet. Name one when the text goes round the room; it then stays as it is.</source>
        <translation type="unfinished">尚无修订稿有名称。文本分发时请命名；此后不再改变。</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation type="unfinished">修订稿</translation>
    </message>
    <message>
        <source>&amp;Name a revision…</source>
        <translation type="unfinished">命名修订稿(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Name a Revision…</source>
        <translation type="unfinished">命名修订稿(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Compare With…</source>
        <translation type="unfinished">比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished">打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open as a &amp;Copy</source>
        <translation type="unfinished">作为副本打开(&amp;C)</translation>
    </message>
    <message>
        <source>Hide the &amp;Redline</source>
        <translation type="unfinished">隐藏更改(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;Redline Against It</source>
        <translation type="unfinished">显示与其相比的更改(&amp;R)</translation>
    </message>
    <message>
        <source>Co&amp;mpare With…</source>
        <translation type="unfinished">比较(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Propose the Difference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished">重命名(&amp;N)…</translation>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of the negotiation, with the delegations named in them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and answer(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in the ledger of sponsors.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished">磁盘已满</translation>
    </message>
    <message>
        <source>make room or choose another place</source>
        <translation type="unfinished">请腾出空间或另选位置</translation>
    </message>
    <message>
        <source>nothing may be written in {folder}</source>
        <translation type="unfinished">不得写入 {folder}</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation type="unfinished">请另选文件夹</translation>
    </message>
    <message>
        <source>{folder} can’t be reached</source>
        <translation type="unfinished">无法访问 {folder}</translation>
    </message>
    <message>
        <source>look whether the drive is still there</source>
        <translation type="unfinished">请检查驱动器是否仍在</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation type="unfinished">已有同名文件夹</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation type="unfinished">请另选名称</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation type="unfinished">系统拒绝</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation type="unfinished">请另选位置</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Your draft is unchanged; {advice} and try again.</source>
        <translation type="unfinished">{file} 未写出：{reason}。您的草案未变；{advice}并重试。</translation>
    </message>
    <message>
        <source>{file} was not written: the draft holds something that Chapeau can’t write yet ({kind}). Your draft is unchanged.</source>
        <translation type="unfinished">{file} 未写出：草案中有 Chapeau 尚不能写出的内容（{kind}）。您的草案未变。</translation>
    </message>
    <message>
        <source>{name} can’t be read: it holds something that Chapeau doesn’t understand ({kind}). The file is unchanged; save it anew with the program that made it, or copy its text.</source>
        <translation type="unfinished">无法读取 {name}：其中有 Chapeau 不理解的内容（{kind}）。文件未变；请用原程序重新保存，或复制其文字。</translation>
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
        <translation type="unfinished">收到时原样</translation>
    </message>
    <message>
        <source>Sample negotiation</source>
        <translation type="unfinished">谈判示例</translation>
    </message>
    <message>
        <source>Untitled draft</source>
        <translation type="unfinished">未命名草案</translation>
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
        <translation type="unfinished">主要提案国(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Sponsor</source>
        <translation type="unfinished">提案国(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Additional Sponsor</source>
        <translation type="unfinished">增列提案国(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation type="unfinished">确认(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation type="unfinished">撤回(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sponsors Again</source>
        <translation type="unfinished">重新加入提案国(&amp;S)</translation>
    </message>
    <message>
        <source>Speaks on &amp;Behalf Of…</source>
        <translation type="unfinished">代表其他方发言(&amp;B)…</translation>
    </message>
    <message>
        <source>Is a M&amp;ember of the Body</source>
        <translation type="unfinished">为该机构成员(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove: Entered by Mistake</source>
        <translation type="unfinished">移除：误列(&amp;R)</translation>
    </message>
    <message>
        <source>Add as written</source>
        <translation type="unfinished">照写加入</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">不列入</translation>
    </message>
    <message>
        <source>Only for itself</source>
        <translation type="unfinished">仅代表本国</translation>
    </message>
    <message>
        <source>Another group</source>
        <translation type="unfinished">另一集团</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) not known as that of one State. Choose what is meant; nothing is added before you do.</source>
        <translation type="unfinished">
            <numerusform>%n 个名称不能确定为某一国家。请选择所指；此前不予添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is meant?</source>
        <translation type="unfinished">所指何国？</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">添加</translation>
    </message>
    <message>
        <source>What “{words}” means</source>
        <translation type="unfinished">“{words}”所指</translation>
    </message>
    <message numerus="yes">
        <source>{group}: its %n member(s)</source>
        <translation type="unfinished">
            <numerusform>{group}：其 %n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>A State sponsors in the name of a group: add that State and set its group.</source>
        <translation type="unfinished">由一国代表集团提案：请添加该国并设定其集团。</translation>
    </message>
    <message>
        <source>Paste or type the names: one a line, or divided by commas. Abbreviations will do.</source>
        <translation type="unfinished">请粘贴或输入名称：每行一个或以逗号分隔。可用缩写。</translation>
    </message>
    <message>
        <source>Add a list of sponsors</source>
        <translation type="unfinished">添加提案国名单</translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished">名称</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation type="unfinished">作为(&amp;A)</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation type="unfinished">加入日期</translation>
    </message>
    <message>
        <source>&amp;Joined on</source>
        <translation type="unfinished">加入日期(&amp;J)</translation>
    </message>
    <message>
        <source>For whom {name} speaks</source>
        <translation type="unfinished">{name} 代表谁发言</translation>
    </message>
    <message>
        <source>A note in the sponsor line says so. You can edit its words.</source>
        <translation type="unfinished">提案国行的脚注予以说明。可编辑其文字。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished">设定</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">集团</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished">集团(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;On behalf of</source>
        <translation type="unfinished">代表(&amp;O)</translation>
    </message>
    <message>
        <source>Bodies differ in these words: change what yours says otherwise.</source>
        <translation type="unfinished">各机构用语不同：贵机构说法不同之处请改。</translation>
    </message>
    <message>
        <source>Words of the sponsor line</source>
        <translation type="unfinished">提案国行用语</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished">文件种类</translation>
    </message>
    <message>
        <source>As the draft’s line has it</source>
        <translation type="unfinished">照草案原行</translation>
    </message>
    <message>
        <source>&amp;Kind of document</source>
        <translation type="unfinished">文件种类(&amp;K)</translation>
    </message>
    <message>
        <source>Note on &amp;non-members</source>
        <translation type="unfinished">非成员脚注(&amp;N)</translation>
    </message>
    <message>
        <source>Empty: they bear no asterisk.</source>
        <translation type="unfinished">空：不加星号。</translation>
    </message>
    <message>
        <source>Note on the &amp;list</source>
        <translation type="unfinished">名单脚注(&amp;L)</translation>
    </message>
    <message>
        <source>Empty: there is none.</source>
        <translation type="unfinished">空：无。</translation>
    </message>
    <message>
        <source>Name &amp;groups in brackets, not in a note</source>
        <translation type="unfinished">集团名称置于括号内，不用脚注(&amp;G)</translation>
    </message>
    <message>
        <source>Only for a draft that no State sponsors: “the Chair”, “the Vice-Chair of the Committee, …”.</source>
        <translation type="unfinished">仅用于无国家提案的草案：“主席”、“委员会副主席，……”。</translation>
    </message>
    <message>
        <source>&amp;Submitted by</source>
        <translation type="unfinished">提交者(&amp;S)</translation>
    </message>
    <message>
        <source>On what &amp;basis</source>
        <translation type="unfinished">依据(&amp;B)</translation>
    </message>
    <message>
        <source>on the basis of informal consultations on draft resolution …</source>
        <translation type="unfinished">在就决议草案举行非正式协商的基础上……</translation>
    </message>
    <message>
        <source>Add a State: name or abbreviation</source>
        <translation type="unfinished">添加国家：名称或缩写</translation>
    </message>
    <message>
        <source>Add a sponsor</source>
        <translation type="unfinished">添加提案国</translation>
    </message>
    <message>
        <source>Type a name or abbreviation, or paste a list, and press Enter.</source>
        <translation type="unfinished">输入名称或缩写，或粘贴名单，然后按 Enter。</translation>
    </message>
    <message>
        <source>States that may be meant</source>
        <translation type="unfinished">可能所指的国家</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">已退出</translation>
    </message>
    <message>
        <source>not confirmed since “{text}”</source>
        <translation type="unfinished">自 {text} 起未确认</translation>
    </message>
    <message>
        <source>not confirmed since the text changed</source>
        <translation type="unfinished">文本更改后未确认</translation>
    </message>
    <message>
        <source>for {group}</source>
        <translation type="unfinished">代表 {group}</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation type="unfinished">非成员</translation>
    </message>
    <message>
        <source>joined {day}</source>
        <translation type="unfinished">{day} 加入</translation>
    </message>
    <message>
        <source>joined on no known day</source>
        <translation type="unfinished">加入日期不详</translation>
    </message>
    <message>
        <source>withdrew {day}</source>
        <translation type="unfinished">{day} 退出</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished">已确认</translation>
    </message>
    <message>
        <source>Nobody sponsors this draft yet. Type the name of a State above and press Enter, or paste a whole list: the sponsor line is made from it.</source>
        <translation type="unfinished">本草案尚无提案国。请在上方输入国名并按 Enter，或粘贴整份名单：提案国行由此生成。</translation>
    </message>
    <message>
        <source>The draft’s sponsor line says so already.</source>
        <translation type="unfinished">草案的提案国行已是如此。</translation>
    </message>
    <message>
        <source>Add as</source>
        <translation type="unfinished">添加为</translation>
    </message>
    <message>
        <source>Only those who have not confirmed</source>
        <translation type="unfinished">只看未确认者</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation type="unfinished">提案国</translation>
    </message>
    <message>
        <source>&amp;Take them from the draft’s sponsor line</source>
        <translation type="unfinished">取自草案的提案国行(&amp;T)</translation>
    </message>
    <message>
        <source>Sponsor line</source>
        <translation type="unfinished">提案国行</translation>
    </message>
    <message>
        <source>&amp;Write the sponsor line into the draft</source>
        <translation type="unfinished">将提案国行写入草案(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;List for the secretariat</source>
        <translation type="unfinished">供秘书处的名单(&amp;L)</translation>
    </message>
    <message>
        <source>More about the sponsors</source>
        <translation type="unfinished">对提案国的其他操作</translation>
    </message>
    <message>
        <source>The sponsor line is written into the draft.</source>
        <translation type="unfinished">提案国行已写入草案。</translation>
    </message>
    <message>
        <source>The list for the secretariat is on the clipboard.</source>
        <translation type="unfinished">供秘书处的名单已在剪贴板上。</translation>
    </message>
    <message>
        <source>The list of those who have not confirmed is on the clipboard.</source>
        <translation type="unfinished">未确认者名单已在剪贴板上。</translation>
    </message>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation type="unfinished">表格 (*.csv);;文本 (*.txt)</translation>
    </message>
    <message>
        <source>List for the secretariat</source>
        <translation type="unfinished">供秘书处的名单</translation>
    </message>
    <message>
        <source>Sponsors.csv</source>
        <translation type="unfinished">提案国.csv</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation type="unfinished">{file} 已写出。</translation>
    </message>
    <message numerus="yes">
        <source>%n sponsor(s)</source>
        <translation type="unfinished">
            <numerusform>%n 个提案国</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation type="unfinished">
            <numerusform>%n 个未确认</numerusform>
        </translation>
    </message>
    <message>
        <source>all confirmed</source>
        <translation type="unfinished">均已确认</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished">保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy Those &amp;Not Confirmed</source>
        <translation type="unfinished">复制未确认者(&amp;N)</translation>
    </message>
    <message>
        <source>Add a &amp;List…</source>
        <translation type="unfinished">添加名单(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Words of the Sponsor Line…</source>
        <translation type="unfinished">提案国行用语(&amp;W)…</translation>
    </message>
    <message>
        <source>The Text Has Changed: &amp;Ask All Again</source>
        <translation type="unfinished">文本已改：重新征询各国(&amp;A)</translation>
    </message>
    <message>
        <source>Add &amp;as</source>
        <translation type="unfinished">添加为(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n sponsor(s) added.</source>
        <translation type="unfinished">
            <numerusform>已添加 %n 个提案国。</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}: in the list already.</source>
        <translation type="unfinished">{names}：已在名单上。</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Kept by Chapeau</source>
        <translation type="unfinished">由 Chapeau 保管</translation>
    </message>
    <message>
        <source>Drafts and files that you open will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, compare and redline draft resolutions. Everything stays with you.</source>
        <translation type="unfinished">撰写、比较和标注决议草案。一切留在您手中。</translation>
    </message>
    <message>
        <source>&amp;New draft</source>
        <translation type="unfinished">新建草案(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished">打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Sample negotiation</source>
        <translation type="unfinished">谈判示例(&amp;S)</translation>
    </message>
    <message>
        <source>Or drop files on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished">最近</translation>
    </message>
    <message>
        <source>Recent drafts</source>
        <translation type="unfinished">最近的草案</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Where the cursor stands</source>
        <translation type="unfinished">光标所在</translation>
    </message>
    <message>
        <source>Preambular and operative paragraphs</source>
        <translation type="unfinished">序言段和执行段</translation>
    </message>
    <message>
        <source>Changes against the revision</source>
        <translation type="unfinished">与修订稿相比的更改</translation>
    </message>
    <message>
        <source>The branch that is worked on; press to work on another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether everything is saved</source>
        <translation type="unfinished">是否全部保存</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished">缩放</translation>
    </message>
    <message>
        <source>{preambular} PP · {operative} OP</source>
        <translation type="unfinished">{preambular} PP · {operative} OP</translation>
    </message>
    <message>
        <source>No changes against “{revision}”</source>
        <translation type="unfinished">与 {revision} 相比无更改</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) against “{revision}”</source>
        <translation type="unfinished">
            <numerusform>与 {revision} 相比有 %n 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) proposed</source>
        <translation type="unfinished">
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
        <translation type="unfinished">未商定</translation>
    </message>
    <message>
        <source>agreed ad ref</source>
        <translation type="unfinished">待核准商定</translation>
    </message>
    <message>
        <source>agreed in informals</source>
        <translation type="unfinished">非正式协商中商定</translation>
    </message>
    <message>
        <source>agreed in the committee</source>
        <translation type="unfinished">委员会商定</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation type="unfinished">重新开放</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished">已提出</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished">已撤回</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished">已接受</translation>
    </message>
    <message>
        <source>accepted in part</source>
        <translation type="unfinished">部分接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished">已否决</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation type="unfinished">已被取代</translation>
    </message>
    <message>
        <source>left for the committee</source>
        <translation type="unfinished">留待委员会</translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished">支持</translation>
    </message>
    <message>
        <source>oppose</source>
        <translation type="unfinished">反对</translation>
    </message>
    <message>
        <source>retain</source>
        <translation type="unfinished">保留原文</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation type="unfinished">有保留</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation type="unfinished">灵活</translation>
    </message>
    <message>
        <source>awaiting capital</source>
        <translation type="unfinished">待首都指示</translation>
    </message>
    <message>
        <source>reword</source>
        <translation type="unfinished">改写</translation>
    </message>
    <message>
        <source>new paragraph</source>
        <translation type="unfinished">新段落</translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished">删除</translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished">移动</translation>
    </message>
    <message>
        <source>divide</source>
        <translation type="unfinished">拆分</translation>
    </message>
    <message>
        <source>join</source>
        <translation type="unfinished">合并</translation>
    </message>
    <message>
        <source>style</source>
        <translation type="unfinished">格式</translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished">性质</translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished">相同</translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished">修改</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation type="unfinished">插入</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">删除</translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished">移动</translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished">拆分</translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished">合并</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation type="unfinished">重新编号</translation>
    </message>
    <message>
        <source>main sponsor</source>
        <translation type="unfinished">主要提案国</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation type="unfinished">提案国</translation>
    </message>
    <message>
        <source>additional sponsor</source>
        <translation type="unfinished">增列提案国</translation>
    </message>
    <message>
        <source>Main sponsors</source>
        <translation type="unfinished">主要提案国</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation type="unfinished">提案国</translation>
    </message>
    <message>
        <source>Additional sponsors</source>
        <translation type="unfinished">增列提案国</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">标题</translation>
    </message>
    <message>
        <source>Organ line</source>
        <translation type="unfinished">机构行</translation>
    </message>
    <message>
        <source>Sponsor line</source>
        <translation type="unfinished">提案国行</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">建议</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished">标题</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation type="unfinished">文件头</translation>
    </message>
    <message>
        <source>organ</source>
        <translation type="unfinished">机构</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished">文号</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation type="unfinished">分发</translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished">日期</translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished">语文</translation>
    </message>
    <message>
        <source>committee or commission</source>
        <translation type="unfinished">委员会</translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished">届会</translation>
    </message>
    <message>
        <source>place and dates</source>
        <translation type="unfinished">地点和日期</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation type="unfinished">议程项目</translation>
    </message>
    <message>
        <source>title of the item</source>
        <translation type="unfinished">项目标题</translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed</source>
        <translation type="unfinished">{all} 段中 {agreed} 段已商定</translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed, {pending} pending</source>
        <translation type="unfinished">{all} 段中 {agreed} 段已商定，{pending} 段待确认</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation type="unfinished">{names}和{last}</translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">、</translation>
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
        <translation type="unfinished">现状</translation>
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
        </translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation type="unfinished">分支 {name}</translation>
    </message>
    <message>
        <source>Kept for a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) since</source>
        <translation type="unfinished">
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
        <translation type="unfinished">在副本上工作</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished">大纲</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation type="unfinished">修订稿</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished">提案</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished">商定</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation type="unfinished">提案国</translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished">私人</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished">随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished">浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished">深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation type="unfinished">无(&amp;O)</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">重试</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All edits are written again.</source>
        <translation type="unfinished">所有编辑已重新写入。</translation>
    </message>
    <message>
        <source>Your last edits could not be written to the dossier.</source>
        <translation type="unfinished">您最近的编辑未能写入卷宗。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished">仍要关闭</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">留在此处</translation>
    </message>
    <message>
        <source>{name} (read-only) – Chapeau</source>
        <translation type="unfinished">{name}（只读）– Chapeau</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">正在保存…</translation>
    </message>
    <message>
        <source>Every change is saved</source>
        <translation type="unfinished">所有更改均已保存</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation type="unfinished">尚未全部保存</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished">只读</translation>
    </message>
    <message>
        <source>No revision named yet</source>
        <translation type="unfinished">尚无已命名的修订稿</translation>
    </message>
    <message>
        <source>The same as “{revision}”</source>
        <translation type="unfinished">与 {revision} 相同</translation>
    </message>
    <message>
        <source>Changed since “{revision}”</source>
        <translation type="unfinished">自 {revision} 以来有更改</translation>
    </message>
    <message>
        <source>Hide this panel ({title})</source>
        <translation type="unfinished">隐藏此面板（{title}）</translation>
    </message>
    <message>
        <source>Hide the panel {title}</source>
        <translation type="unfinished">隐藏面板 {title}</translation>
    </message>
</context>
</TS>
