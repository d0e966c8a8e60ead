<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>{delegation} supports {name}</source>
        <translation>{delegation} 支持 {name}</translation>
    </message>
    <message>
        <source>{delegation} opposes {name}</source>
        <translation>{delegation} 反对 {name}</translation>
    </message>
    <message>
        <source>{delegation} wants the text retained against {name}</source>
        <translation>{delegation} 要求保留原文，不采纳 {name}</translation>
    </message>
    <message>
        <source>{delegation} reserves on {name}</source>
        <translation>{delegation} 对 {name} 有保留</translation>
    </message>
    <message>
        <source>{delegation} is flexible on {name}</source>
        <translation>{delegation} 对 {name} 持灵活立场</translation>
    </message>
    <message>
        <source>{delegation} awaits its capital on {name}</source>
        <translation>{delegation} 就 {name} 等待首都指示</translation>
    </message>
    <message>
        <source>{delegation} has no position on {name} any more</source>
        <translation>{delegation} 对 {name} 不再持立场</translation>
    </message>
    <message>
        <source>{name} is proposed again</source>
        <translation>{name} 重新提出</translation>
    </message>
    <message>
        <source>{name} is withdrawn</source>
        <translation>{name} 已撤回</translation>
    </message>
    <message>
        <source>{name} is accepted</source>
        <translation>{name} 已接受</translation>
    </message>
    <message>
        <source>{name} is accepted in part</source>
        <translation>{name} 已部分接受</translation>
    </message>
    <message>
        <source>{name} is rejected</source>
        <translation>{name} 已否决</translation>
    </message>
    <message>
        <source>{name} is superseded</source>
        <translation>{name} 已被取代</translation>
    </message>
    <message>
        <source>{name} is left for the committee</source>
        <translation>{name} 留待委员会处理</translation>
    </message>
    <message>
        <source>{name} sponsors the draft</source>
        <translation>{name} 成为草案提案国</translation>
    </message>
    <message>
        <source>{name} withdraws as a sponsor</source>
        <translation>{name} 退出提案国行列</translation>
    </message>
    <message>
        <source>{name} was entered as a sponsor by mistake</source>
        <translation>{name} 系误列为提案国</translation>
    </message>
    <message>
        <source>{name} stands by the draft as it reads</source>
        <translation>{name} 确认支持现有草案</translation>
    </message>
    <message>
        <source>{name} sponsors on behalf of another group</source>
        <translation>{name} 改为代表另一集团提案</translation>
    </message>
    <message>
        <source>{name} is or is not a member of the body</source>
        <translation>{name} 的成员身份有变</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>收回：{what}</translation>
    </message>
    <message>
        <source>{delegation} joins those who propose {name}</source>
        <translation>{delegation} 加入 {name} 的提案方</translation>
    </message>
    <message>
        <source>A conflict of {name} is settled</source>
        <translation>{name} 的抵触已解决</translation>
    </message>
    <message>
        <source>{author} speaks for {delegation}</source>
        <translation>{author} 代表 {delegation} 发言</translation>
    </message>
    <message>
        <source>The sponsor line is worded otherwise, or its text has changed</source>
        <translation>提案国行措辞有变，或其文本已改</translation>
    </message>
    <message>
        <source>A reading begins, and labels stay as they are: {name}</source>
        <translation>审读开始，标号保持不变：{name}</translation>
    </message>
    <message>
        <source>The paragraphs are numbered anew</source>
        <translation>段落重新编号</translation>
    </message>
    <message>
        <source>The dossier follows the ways of another body</source>
        <translation>卷宗改依另一机构的做法</translation>
    </message>
    <message>
        <source>Brackets held by {names}: {words}</source>
        <translation>{names} 坚持的方括号：{words}</translation>
    </message>
    <message>
        <source>Comment: {words}</source>
        <translation>批注：{words}</translation>
    </message>
    <message>
        <source>A comment is resolved</source>
        <translation>一条批注已解决</translation>
    </message>
    <message>
        <source>A comment is open again</source>
        <translation>一条批注重新开放</translation>
    </message>
    <message>
        <source>A comment is deleted</source>
        <translation>一条批注已删除</translation>
    </message>
    <message>
        <source>a proposal that is not there</source>
        <translation>不存在的提案</translation>
    </message>
    <message>
        <source>a change of another proposal</source>
        <translation>另一提案的更改</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>一处更改</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>bracketed</source>
        <translation>加方括号</translation>
    </message>
    <message>
        <source>by {by}</source>
        <translation>由 {by}</translation>
    </message>
    <message>
        <source>pending {names}</source>
        <translation>待 {names} 确认</translation>
    </message>
    <message>
        <source>with {labels}, in package {package}</source>
        <translation>与 {labels} 同属一揽子 {package}</translation>
    </message>
    <message>
        <source>under silence until {time}</source>
        <translation>默许程序至 {time}</translation>
    </message>
    <message>
        <source>&amp;Only what is not agreed</source>
        <translation>只看未商定的(&amp;O)</translation>
    </message>
    <message>
        <source>How the paragraphs stand</source>
        <translation>各段状况</translation>
    </message>
    <message>
        <source>&amp;Mark as agreed…</source>
        <translation>标为已商定(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Ledger…</source>
        <translation>记录(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Export what is still open…</source>
        <translation>导出未决事项(&amp;E)…</translation>
    </message>
    <message>
        <source>A capital co&amp;nfirms…</source>
        <translation>首都确认(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Object to the silence…</source>
        <translation>打破默许(&amp;O)…</translation>
    </message>
    <message>
        <source>(pending {names})</source>
        <translation>（待 {names} 确认）</translation>
    </message>
    <message>
        <source>(in package {package})</source>
        <translation>（属一揽子 {package}）</translation>
    </message>
    <message>
        <source>{where} is {state}.</source>
        <translation>{where}：{state}。</translation>
    </message>
    <message>
        <source>{where} is reopened.</source>
        <translation>{where} 已重新开放。</translation>
    </message>
    <message>
        <source>Correct {where} now; what you change is recorded as an editorial correction.</source>
        <translation>现在更正 {where}；所改内容记为编辑性更正。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>{name}: labels stay as they are; new paragraphs become bis, ter.</source>
        <translation>{name}：标号保持不变；新段落为之二、之三。</translation>
    </message>
    <message>
        <source>Renumbered: {labels}.</source>
        <translation>已重新编号：{labels}。</translation>
    </message>
    <message>
        <source>Renumbered; every label is as it was.</source>
        <translation>已重新编号；各标号均未变。</translation>
    </message>
    <message>
        <source>References to these paragraphs are proposed to be mended.</source>
        <translation>已提议更正对这些段落的引用。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Confirm {where}</source>
        <translation>确认 {where}</translation>
    </message>
    <message>
        <source>Which delegation confirms?</source>
        <translation>哪个代表团确认？</translation>
    </message>
    <message>
        <source>Paragraphs of a package are agreed when all of them are. An empty name takes it out.</source>
        <translation>一揽子中的段落须全部商定才算商定。名称留空即移出。</translation>
    </message>
    <message>
        <source>{where} in a package</source>
        <translation>{where} 列入一揽子</translation>
    </message>
    <message>
        <source>{where} is {state} unless somebody objects before {time}.</source>
        <translation>{where}：{state}，除非有人在 {time} 前反对。</translation>
    </message>
    <message>
        <source>{where} is not under silence.</source>
        <translation>{where} 不在默许程序中。</translation>
    </message>
    <message>
        <source>Object on {where}</source>
        <translation>反对 {where}</translation>
    </message>
    <message>
        <source>Who breaks the silence?</source>
        <translation>谁打破默许？</translation>
    </message>
    <message>
        <source>The silence on {where} is broken by {names}.</source>
        <translation>{names} 打破了对 {where} 的默许。</translation>
    </message>
    <message>
        <source>a paragraph that is gone</source>
        <translation>已不存在的段落</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>{delegation} confirms</source>
        <translation>{delegation} 确认</translation>
    </message>
    <message>
        <source>package {package}</source>
        <translation>一揽子 {package}</translation>
    </message>
    <message>
        <source>package {package} untied</source>
        <translation>一揽子 {package} 已解除</translation>
    </message>
    <message>
        <source>editorial correction, “{before}” to “{after}”</source>
        <translation>编辑性更正，“{before}”改为“{after}”</translation>
    </message>
    <message>
        <source>under silence until {time}, then {state}</source>
        <translation>默许程序至 {time}，其后{state}</translation>
    </message>
    <message>
        <source>{delegation} breaks the silence</source>
        <translation>{delegation} 打破默许</translation>
    </message>
    <message>
        <source>{where} will resist changes until it is reopened.</source>
        <translation>{where} 在重新开放前不得更改。</translation>
    </message>
    <message>
        <source>Agree {where}</source>
        <translation>商定 {where}</translation>
    </message>
    <message>
        <source>Mark as agreed</source>
        <translation>标为已商定</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>方式(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>审读(&amp;R)</translation>
    </message>
    <message>
        <source>For instance “First reading”.</source>
        <translation>例如“一读”。</translation>
    </message>
    <message>
        <source>&amp;Pending</source>
        <translation>待确认(&amp;P)</translation>
    </message>
    <message>
        <source>Delegations that have still to confirm, separated by commas.</source>
        <translation>尚待确认的代表团，以逗号分隔。</translation>
    </message>
    <message>
        <source>Reopen {where}</source>
        <translation>重新开放 {where}</translation>
    </message>
    <message>
        <source>Who reopened it and why stays in the ledger.</source>
        <translation>何人因何重新开放将留在记录中。</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新开放</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>提出者(&amp;B)</translation>
    </message>
    <message>
        <source>The delegation that asks for it.</source>
        <translation>提出要求的代表团。</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>理由(&amp;W)</translation>
    </message>
    <message>
        <source>While a text is read, labels stay as they are on paper: new paragraphs become bis and ter, and nothing moves up when one is deleted. Renumber at the end.</source>
        <translation>审读期间，标号与纸本一致：新段落为之二、之三，删除段落后其余不前移。最后再重新编号。</translation>
    </message>
    <message>
        <source>Begin a reading</source>
        <translation>开始审读</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>二读</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>一读</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>{where} becomes agreed unless a delegation objects before the deadline.</source>
        <translation>除非有代表团在期限前反对，{where} 即为商定。</translation>
    </message>
    <message>
        <source>Put {where} under silence</source>
        <translation>将 {where} 置于默许程序</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <translation>其后(&amp;T)</translation>
    </message>
    <message>
        <source>Ledger of agreement</source>
        <translation>商定记录</translation>
    </message>
    <message>
        <source>Nothing was found of any paragraph yet.</source>
        <translation>尚无任何段落的记录。</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Chapeau was ended without being closed. Your draft is as you left it: every change was kept.</source>
        <translation>Chapeau 未经关闭即结束。您的草案与离开时相同：所有更改均已保存。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>清除这些记录(&amp;F)</translation>
    </message>
    <message>
        <source>Not opened again, because it is no longer where it was: {files}.</source>
        <translation>未再打开，因已不在原处：{files}。</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>Opening {file} as a draft</source>
        <translation>正在将 {file} 作为草案打开</translation>
    </message>
    <message>
        <source>{revision} of {draft}</source>
        <translation>{draft} 的 {revision}</translation>
    </message>
    <message>
        <source>This is your draft of {file}, as you left it.</source>
        <translation>这是您由 {file} 建立的草案，与离开时相同。</translation>
    </message>
    <message>
        <source>Begin anew from the file</source>
        <translation>由文件重新开始</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Chapeau can’t keep anything in {folder}: {reason}. Nothing was opened or changed.</source>
        <translation>Chapeau 无法在 {folder} 中保存：{reason}。未打开也未更改任何内容。</translation>
    </message>
    <message>
        <source>A comparison was not opened again: one of its files can’t be read any more.</source>
        <translation>有一项比较未再打开：其中一个文件已无法读取。</translation>
    </message>
    <message>
        <source>Opening a comparison again</source>
        <translation>正在重新打开比较</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>{name}, backup of {date}</source>
        <translation>{name}，{date} 的备份</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>打开备份…</translation>
    </message>
    <message>
        <source>Chapeau keeps the last backups of “{name}”, and one of each day of a week and each week of a month. A copy of the one you choose is opened; the dossier and the backup stay as they are.</source>
        <translation>Chapeau 保留“{name}”最近的备份，并在一周内每日、一个月内每周各保留一份。所选备份将以副本打开；卷宗和备份保持不变。</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>打开备份</translation>
    </message>
    <message>
        <source>&amp;Open a copy</source>
        <translation>打开副本(&amp;O)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>There is no backup yet: the first one is made a few minutes after the first change.</source>
        <translation>尚无备份：首次更改数分钟后将作第一次备份。</translation>
    </message>
    <message>
        <source>They are in {folder}.</source>
        <translation>备份在 {folder} 中。</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Bodies differ in these ways. What you set here goes with the dossier.</source>
        <translation>各机构在以下方面做法不同。此处的设定随卷宗保存。</translation>
    </message>
    <message>
        <source>The body and its ways</source>
        <translation>机构及其做法</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>As the masthead tells ({body})</source>
        <translation>依文件头所示（{body}）</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>机构(&amp;B)</translation>
    </message>
    <message>
        <source>Note on &amp;non-members</source>
        <translation>非成员脚注(&amp;N)</translation>
    </message>
    <message>
        <source>Empty: they bear no asterisk.</source>
        <translation>空：不加星号。</translation>
    </message>
    <message>
        <source>Note on the &amp;list</source>
        <translation>名单脚注(&amp;L)</translation>
    </message>
    <message>
        <source>Empty: there is none.</source>
        <translation>空：无。</translation>
    </message>
    <message>
        <source>Name &amp;groups in brackets, not in a note</source>
        <translation>集团名称置于括号内，不用脚注(&amp;G)</translation>
    </message>
    <message>
        <source>a new paragraph after OP5</source>
        <translation>OP5 之后的新段落</translation>
    </message>
    <message>
        <source>another version of OP5</source>
        <translation>OP5 的另一案文</translation>
    </message>
    <message>
        <source>OP5 bis &amp;is</source>
        <translation>OP5 之二为(&amp;I)</translation>
    </message>
    <message>
        <source>Not known: whoever sponsors counts as a member.</source>
        <translation>不详：凡提案者均计为成员。</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>成员(&amp;M)</translation>
    </message>
    <message>
        <source>To be put to the vote</source>
        <translation>付诸表决所需</translation>
    </message>
    <message>
        <source>“{name}” is no State that is known here.</source>
        <translation>“{name}”不是此处已知的国家。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brackets</name>
    <message>
        <source>Put in brackets</source>
        <translation>加方括号</translation>
    </message>
    <message>
        <source>Whose brackets</source>
        <translation>方括号归属</translation>
    </message>
    <message>
        <source>There are no brackets around the cursor.</source>
        <translation>光标周围没有方括号。</translation>
    </message>
    <message>
        <source>Who holds these brackets? Nobody need be named.</source>
        <translation>谁坚持这些方括号？可不具名。</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未具名</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of brackets: {names}</source>
        <translation>
            <numerusform>%n 对方括号：{names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>A branch is a text of its own, such as a fallback: what you write there leaves this text as it is. It can be merged later.</source>
        <translation>分支是独立的文本，例如退让方案：在其中所写不影响本文本。日后可以合并。</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>新建分支</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>This text as it stands</source>
        <translation>本文本现状</translation>
    </message>
    <message>
        <source>&amp;Begins with</source>
        <translation>始于(&amp;B)</translation>
    </message>
    <message>
        <source>What was written there since both parted comes into this text. What competes with it waits for you, and what is agreed stays.</source>
        <translation>自分开以来在该处所写将并入本文本。与之竞争者待您决定，已商定者保持不变。</translation>
    </message>
    <message>
        <source>Merge a branch</source>
        <translation>合并分支</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>操作者(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>分支(&amp;B)</translation>
    </message>
    <message>
        <source>Nothing was written there since.</source>
        <translation>此后该处未写任何内容。</translation>
    </message>
    <message>
        <source>&amp;What comes</source>
        <translation>并入内容(&amp;W)</translation>
    </message>
    <message>
        <source>Switch to a branch</source>
        <translation>切换分支</translation>
    </message>
    <message>
        <source>The name of a branch</source>
        <translation>分支名称</translation>
    </message>
    <message>
        <source>worked on now</source>
        <translation>当前使用中</translation>
    </message>
    <message>
        <source>You are working on {branch} now; the other text stays as it is.</source>
        <translation>您现在在 {branch} 上工作；另一文本保持不变。</translation>
    </message>
    <message>
        <source>All that was written on {branch} is in this text already.</source>
        <translation>在 {branch} 上所写均已在本文本中。</translation>
    </message>
    <message>
        <source>{branch} is merged into this text.</source>
        <translation>{branch} 已并入本文本。</translation>
    </message>
    <message>
        <source>{where}: agreed here, so what was written there waits as a proposal.</source>
        <translation>{where}：此处已商定，故该处所写作为提案待决。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the text left to decide.</source>
        <translation>
            <numerusform>文本中尚有 %n 处待决。</numerusform>
        </translation>
    </message>
    <message>
        <source>Main text</source>
        <translation>主文本</translation>
    </message>
    <message>
        <source>the main text</source>
        <translation>主文本</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Bring in another copy of this dossier</source>
        <translation>并入本卷宗的另一副本</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>卷宗</translation>
    </message>
    <message>
        <source>“{file}” is another copy of the dossier that is open as “{name}”.</source>
        <translation>“{file}”是已打开的“{name}”卷宗的另一副本。</translation>
    </message>
    <message>
        <source>Bring it in there…</source>
        <translation>在该处并入…</translation>
    </message>
    <message>
        <source>All that is in “{file}” is here already.</source>
        <translation>“{file}”中的内容此处均已有。</translation>
    </message>
    <message>
        <source>{where} was written otherwise here, too: both texts are kept, you decide.</source>
        <translation>{where} 在此处也另有写法：两种文本均予保留，由您决定。</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>某处</translation>
    </message>
    <message>
        <source>“{file}” is brought in.</source>
        <translation>“{file}”已并入。</translation>
    </message>
    <message>
        <source>{where}: agreed here, so what was written there waits as a proposal.</source>
        <translation>{where}：此处已商定，故该处所写作为提案待决。</translation>
    </message>
    <message>
        <source>The words of {names} stay in the text, since later ones build on them.</source>
        <translation>{names} 的词语保留在文本中，因后来的词语以其为基础。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the text left to decide.</source>
        <translation>
            <numerusform>文本中尚有 %n 处待决。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s): {names}.</source>
        <translation>
            <numerusform>%n 份修订稿：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es): {names}.</source>
        <translation>
            <numerusform>%n 个分支：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>A number was given in both copies: {changes}.</source>
        <translation>两个副本中使用了同一编号：{changes}。</translation>
    </message>
    <message>
        <source>Bring in “{file}”</source>
        <translation>并入“{file}”</translation>
    </message>
    <message>
        <source>{whose} worked on this copy of the dossier. What is in it and not here is added; nothing here is lost, and nothing there.</source>
        <translation>{whose} 曾在卷宗的这一副本上工作。其中有而此处没有的将予添加；此处和该处均不丢失任何内容。</translation>
    </message>
    <message>
        <source>&amp;Bring it in</source>
        <translation>并入(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) said and decided</source>
        <translation>
            <numerusform>%n 项发言和决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the text written there</source>
        <translation>
            <numerusform>%n 处在该处所写的文本更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave what was written there as a &amp;proposal, to be decided on</source>
        <translation>将该处所写留作提案，待决定(&amp;P)</translation>
    </message>
    <message>
        <source>Both copies said something else; say which of them holds:</source>
        <translation>两个副本说法不同；请指明以何者为准：</translation>
    </message>
    <message>
        <source>Here: {what}</source>
        <translation>此处：{what}</translation>
    </message>
    <message>
        <source>There: {what}</source>
        <translation>该处：{what}</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>not available now</source>
        <translation>现在不可用</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>This can’t be done now.</source>
        <translation>现在无法执行。</translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>clear</source>
        <translation>明确</translation>
    </message>
    <message>
        <source>already so in the text</source>
        <translation>文本已是如此</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>无需处理</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>有歧义</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>不理解</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) of {name} can’t be taken in as they are.</source>
        <translation>
            <numerusform>{name} 中有 %n 条指示不能照原样采纳。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what to propose; the proposal says what was left out.</source>
        <translation>请选择要提议的内容；提案将注明略去了什么。</translation>
    </message>
    <message>
        <source>Take in part of {name}</source>
        <translation>采纳 {name} 的一部分</translation>
    </message>
    <message>
        <source>&amp;Propose what is checked</source>
        <translation>提议所选内容(&amp;P)</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>In operative paragraph 3, replace “X” with “Y”.</source>
        <translation>In operative paragraph 3, replace “X” with “Y”.</translation>
    </message>
    <message>
        <source>One instruction a line, as in an amendment document or as it is said in the room; what is new stands on the lines after it.</source>
        <translation>每行一条指示，写法如修正案文件或会场发言；新文字写在其后各行。</translation>
    </message>
    <message>
        <source>Type or paste amendments</source>
        <translation>输入或粘贴修正案</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>How they are understood</source>
        <translation>理解结果</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New draft</source>
        <translation>新建草案(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a draft, a dossier or a Word file</source>
        <translation>打开草案、卷宗或 Word 文件</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Everything that one can go back to</source>
        <translation>可以返回的所有状态</translation>
    </message>
    <message>
        <source>Save as &amp;dossier…</source>
        <translation>另存为卷宗(&amp;D)…</translation>
    </message>
    <message>
        <source>{command}: on</source>
        <translation>{command}：开</translation>
    </message>
    <message>
        <source>{command}: off</source>
        <translation>{command}：关</translation>
    </message>
    <message>
        <source>Ne&amp;w draft in</source>
        <translation>以指定语言新建草案(&amp;W)</translation>
    </message>
    <message>
        <source>Keep draft and revisions in one file</source>
        <translation>将草案和各修订稿存入一个文件</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>保存副本(&amp;Y)…</translation>
    </message>
    <message>
        <source>Write a copy of the dossier and go on with this one</source>
        <translation>写出卷宗副本，继续使用本卷宗</translation>
    </message>
    <message>
        <source>Save a copy to &amp;send…</source>
        <translation>保存供发送的副本(&amp;S)…</translation>
    </message>
    <message>
        <source>Write a copy with no more in it than others are to see</source>
        <translation>写出仅含他人应看内容的副本</translation>
    </message>
    <message>
        <source>Br&amp;ing in a copy…</source>
        <translation>并入副本(&amp;I)…</translation>
    </message>
    <message>
        <source>Bring another copy of this dossier together with this one</source>
        <translation>将本卷宗的另一副本与本卷宗合并</translation>
    </message>
    <message>
        <source>Open a &amp;backup…</source>
        <translation>打开备份(&amp;B)…</translation>
    </message>
    <message>
        <source>The dossier as it was kept beside itself on an earlier day</source>
        <translation>卷宗旁保存的某日备份</translation>
    </message>
    <message>
        <source>Na&amp;me a revision…</source>
        <translation>命名修订稿(&amp;M)…</translation>
    </message>
    <message>
        <source>Fix the text under a name, as Rev.1</source>
        <translation>以名称固定文本，如 Rev.1</translation>
    </message>
    <message>
        <source>&amp;New branch…</source>
        <translation>新建分支(&amp;N)…</translation>
    </message>
    <message>
        <source>Begin a text of its own beside this one, such as a fallback</source>
        <translation>在本文本之外另起独立文本，例如退让方案</translation>
    </message>
    <message>
        <source>&amp;Switch branch…</source>
        <translation>切换分支(&amp;W)…</translation>
    </message>
    <message>
        <source>Work on the text of another branch</source>
        <translation>在另一分支的文本上工作</translation>
    </message>
    <message>
        <source>&amp;Merge a branch…</source>
        <translation>合并分支(&amp;M)…</translation>
    </message>
    <message>
        <source>Bring what was written on another branch into this text</source>
        <translation>将另一分支上所写并入本文本</translation>
    </message>
    <message>
        <source>Export clean DO&amp;CX…</source>
        <translation>导出清稿 DOCX(&amp;C)…</translation>
    </message>
    <message>
        <source>Write a Word document with no changes marked</source>
        <translation>写出不标注更改的 Word 文件</translation>
    </message>
    <message>
        <source>Export &amp;tracked DOCX…</source>
        <translation>导出修订标记 DOCX(&amp;T)…</translation>
    </message>
    <message>
        <source>Write a Word document with changes</source>
        <translation>写出带更改的 Word 文件</translation>
    </message>
    <message>
        <source>Export PD&amp;F…</source>
        <translation>导出 PDF(&amp;F)…</translation>
    </message>
    <message>
        <source>Save the pages as a PDF</source>
        <translation>将页面保存为 PDF</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>See the pages and print</source>
        <translation>查看页面并打印</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste &amp;without formatting</source>
        <translation>无格式粘贴(&amp;W)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find words in the text</source>
        <translation>在文本中查找词语</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Replace words</source>
        <translation>替换词语</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一处(&amp;X)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一处(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>OP 12, PP3, 12 (a), or words</source>
        <translation>OP 12、PP3、12 (a) 或词语</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>拼写(&amp;S)</translation>
    </message>
    <message>
        <source>Go through the misspelt words</source>
        <translation>逐一检查拼写有误的词</translation>
    </message>
    <message>
        <source>Mar&amp;k misspelt words</source>
        <translation>标出拼写错误(&amp;K)</translation>
    </message>
    <message>
        <source>Check the spelling as you type</source>
        <translation>输入时检查拼写</translation>
    </message>
    <message>
        <source>My wor&amp;ds…</source>
        <translation>我的词语(&amp;D)…</translation>
    </message>
    <message>
        <source>Names that count as right</source>
        <translation>视为正确的名称</translation>
    </message>
    <message>
        <source>Setti&amp;ngs…</source>
        <translation>设置(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>粗体(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Masthead…</source>
        <translation>文件头(&amp;M)…</translation>
    </message>
    <message>
        <source>Organ, symbol, date, session and agenda item</source>
        <translation>机构、文号、日期、届会和议程项目</translation>
    </message>
    <message>
        <source>&amp;Preambular paragraph</source>
        <translation>序言段(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Operative paragraph</source>
        <translation>执行段(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Sub-paragraph</source>
        <translation>分段(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>标题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Text without a number</source>
        <translation>无编号文字(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Lower level</source>
        <translation>降一级(&amp;L)</translation>
    </message>
    <message>
        <source>One level down (also Tab)</source>
        <translation>降低一级（亦可按 Tab）</translation>
    </message>
    <message>
        <source>High&amp;er level</source>
        <translation>升一级(&amp;G)</translation>
    </message>
    <message>
        <source>One level up (also Shift+Tab)</source>
        <translation>升高一级（亦可按 Shift+Tab）</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move the paragraph up</source>
        <translation>将段落上移</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move the paragraph down</source>
        <translation>将段落下移</translation>
    </message>
    <message>
        <source>Insert a table &amp;row</source>
        <translation>插入表格行(&amp;R)</translation>
    </message>
    <message>
        <source>Delete the t&amp;able row</source>
        <translation>删除表格行(&amp;E)</translation>
    </message>
    <message>
        <source>Insert a &amp;note</source>
        <translation>插入脚注(&amp;N)</translation>
    </message>
    <message>
        <source>Insert a footnote at the cursor</source>
        <translation>在光标处插入脚注</translation>
    </message>
    <message>
        <source>No-brea&amp;k space</source>
        <translation>不间断空格(&amp;K)</translation>
    </message>
    <message>
        <source>No-break h&amp;yphen</source>
        <translation>不间断连字符(&amp;Y)</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>批注(&amp;M)…</translation>
    </message>
    <message>
        <source>Say something about the selected words</source>
        <translation>对所选词语加以评论</translation>
    </message>
    <message>
        <source>Ne&amp;xt comment</source>
        <translation>下一条批注(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious comment</source>
        <translation>上一条批注(&amp;V)</translation>
    </message>
    <message>
        <source>Show the &amp;redline</source>
        <translation>显示更改(&amp;R)</translation>
    </message>
    <message>
        <source>Mark what differs</source>
        <translation>标出不同之处</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>下一处更改(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>上一处更改(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Put two texts side by side</source>
        <translation>并排比较两个文本</translation>
    </message>
    <message>
        <source>&amp;Suggest changes</source>
        <translation>提议更改(&amp;S)</translation>
    </message>
    <message>
        <source>Write a proposal</source>
        <translation>撰写提案</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Type a &amp;line from the room</source>
        <translation>录入会场发言(&amp;L)</translation>
    </message>
    <message>
        <source>Work on the compilation te&amp;xt</source>
        <translation>在汇编文本上工作(&amp;X)</translation>
    </message>
    <message>
        <source>Every proposal in its place, to be edited there</source>
        <translation>各提案各就其位，可就地编辑</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>返回文本</translation>
    </message>
    <message>
        <source>Leave the proposal or the compilation text that is on the page</source>
        <translation>离开页面上的提案或汇编文本</translation>
    </message>
    <message>
        <source>&amp;Accept the proposal</source>
        <translation>接受提案(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;ject the proposal</source>
        <translation>否决提案(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Withdraw the proposal</source>
        <translation>撤回提案(&amp;W)</translation>
    </message>
    <message>
        <source>A delegation s&amp;upports it…</source>
        <translation>代表团支持(&amp;U)…</translation>
    </message>
    <message>
        <source>A delegation &amp;opposes it…</source>
        <translation>代表团反对(&amp;O)…</translation>
    </message>
    <message>
        <source>Wants the text &amp;retained…</source>
        <translation>要求保留原文(&amp;R)…</translation>
    </message>
    <message>
        <source>Reser&amp;ves its position…</source>
        <translation>保留立场(&amp;V)…</translation>
    </message>
    <message>
        <source>Is &amp;flexible…</source>
        <translation>立场灵活(&amp;F)…</translation>
    </message>
    <message>
        <source>Awaits its ca&amp;pital…</source>
        <translation>待首都指示(&amp;P)…</translation>
    </message>
    <message>
        <source>W&amp;hose proposal it is…</source>
        <translation>提案属于谁(&amp;H)…</translation>
    </message>
    <message>
        <source>Accept &amp;in part…</source>
        <translation>部分接受(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Divide by paragraph</source>
        <translation>按段落拆分(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Leave it for the committee</source>
        <translation>留待委员会处理(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;ettle the conflict…</source>
        <translation>解决抵触(&amp;E)…</translation>
    </message>
    <message>
        <source>Propose it a&amp;gain</source>
        <translation>重新提出(&amp;G)</translation>
    </message>
    <message>
        <source>Ta&amp;ke it out of the text again</source>
        <translation>从文本中再次移出(&amp;K)</translation>
    </message>
    <message>
        <source>Undo an acceptance, however long ago</source>
        <translation>撤销以往的接受，不论已过多久</translation>
    </message>
    <message>
        <source>&amp;Begin a reading…</source>
        <translation>开始审读(&amp;B)…</translation>
    </message>
    <message>
        <source>Labels stay as they are; new paragraphs become bis, ter</source>
        <translation>标号不变；新段落为之二、之三</translation>
    </message>
    <message>
        <source>Re&amp;number…</source>
        <translation>重新编号(&amp;N)…</translation>
    </message>
    <message>
        <source>Let labels follow the order again, with a concordance</source>
        <translation>标号重新按顺序排列，并附对照表</translation>
    </message>
    <message>
        <source>Mark the paragraph as a&amp;greed…</source>
        <translation>将段落标为已商定(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Reopen the paragraph…</source>
        <translation>重新开放段落(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Correct it editorially</source>
        <translation>编辑性更正(&amp;C)</translation>
    </message>
    <message>
        <source>The bod&amp;y and its ways…</source>
        <translation>机构及其做法(&amp;Y)…</translation>
    </message>
    <message>
        <source>Whose rules the dossier follows</source>
        <translation>卷宗遵循何机构的规则</translation>
    </message>
    <message>
        <source>Proposals &amp;from files…</source>
        <translation>由文件提取提案(&amp;F)…</translation>
    </message>
    <message>
        <source>Returned files and amendment documents</source>
        <translation>退回的文件和修正案文件</translation>
    </message>
    <message>
        <source>T&amp;yped amendments…</source>
        <translation>键入修正案(&amp;Y)…</translation>
    </message>
    <message>
        <source>In operative paragraph 3, replace “X” with “Y”</source>
        <translation>In operative paragraph 3, replace “X” with “Y”</translation>
    </message>
    <message>
        <source>Proposal o&amp;ut of another text…</source>
        <translation>由另一文本提取提案(&amp;U)…</translation>
    </message>
    <message>
        <source>What a revision, a branch or a file says otherwise</source>
        <translation>修订稿、分支或文件中的不同写法</translation>
    </message>
    <message>
        <source>Expor&amp;t the compilation…</source>
        <translation>导出汇编文本(&amp;T)…</translation>
    </message>
    <message>
        <source>The text with every proposal in its place</source>
        <translation>各提案各就其位的文本</translation>
    </message>
    <message>
        <source>Export what &amp;is still open…</source>
        <translation>导出未决事项(&amp;L)…</translation>
    </message>
    <message>
        <source>A page with how many paragraphs are open, who holds them, and where</source>
        <translation>一页说明：多少段落未决、由谁提出、在何处</translation>
    </message>
    <message>
        <source>Sa&amp;ve an amendment document…</source>
        <translation>保存修正案文件(&amp;V)…</translation>
    </message>
    <message>
        <source>The instructions that turn one text into another</source>
        <translation>将一个文本改为另一文本的各项指示</translation>
    </message>
    <message>
        <source>Who stands w&amp;here</source>
        <translation>各方立场(&amp;H)</translation>
    </message>
    <message>
        <source>Paragraphs by delegations</source>
        <translation>段落与代表团对照</translation>
    </message>
    <message>
        <source>&amp;Project to the room</source>
        <translation>投影到会场(&amp;P)</translation>
    </message>
    <message>
        <source>The projection: a second window, for the room</source>
        <translation>投影：供会场观看的第二个窗口</translation>
    </message>
    <message>
        <source>Hol&amp;d what the room sees</source>
        <translation>冻结会场所见(&amp;D)</translation>
    </message>
    <message>
        <source>Show changes when released</source>
        <translation>解除冻结后显示更改</translation>
    </message>
    <message>
        <source>&amp;Put in brackets…</source>
        <translation>加方括号(&amp;P)…</translation>
    </message>
    <message>
        <source>Mark words as not agreed, and say who holds them so</source>
        <translation>将词语标为未商定，并注明谁坚持如此</translation>
    </message>
    <message>
        <source>&amp;Whose brackets…</source>
        <translation>方括号归属(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Lift the brackets</source>
        <translation>取消方括号(&amp;L)</translation>
    </message>
    <message>
        <source>Put it &amp;under silence…</source>
        <translation>置于默许程序(&amp;I)…</translation>
    </message>
    <message>
        <source>Put it into a pac&amp;kage…</source>
        <translation>列入一揽子(&amp;K)…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Next paragrap&amp;h</source>
        <translation>下一段(&amp;H)</translation>
    </message>
    <message>
        <source>Pre&amp;vious paragraph</source>
        <translation>上一段(&amp;V)</translation>
    </message>
    <message>
        <source>Command pale&amp;tte…</source>
        <translation>命令面板(&amp;T)…</translation>
    </message>
    <message>
        <source>Every command, found by its words</source>
        <translation>按词语查找任何命令</translation>
    </message>
    <message>
        <source>Switch pan&amp;e</source>
        <translation>切换面板(&amp;E)</translation>
    </message>
    <message>
        <source>Switch pane &amp;back</source>
        <translation>切换到上一面板(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Chapeau</source>
        <translation>关于 Chapeau(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>段落(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Negotiate</source>
        <translation>谈判(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Branc&amp;hes</source>
        <translation>分支(&amp;H)</translation>
    </message>
    <message>
        <source>Redline a&amp;gainst</source>
        <translation>更改的比较基准(&amp;G)</translation>
    </message>
    <message>
        <source>Panel&amp;s</source>
        <translation>面板(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>浅色或深色(&amp;L)</translation>
    </message>
    <message>
        <source>Decide other&amp;wise</source>
        <translation>另作决定(&amp;W)</translation>
    </message>
    <message>
        <source>A delegation’s p&amp;osition</source>
        <translation>代表团立场(&amp;O)</translation>
    </message>
    <message>
        <source>Brack&amp;ets</source>
        <translation>方括号(&amp;E)</translation>
    </message>
    <message>
        <source>Proposals &amp;from elsewhere</source>
        <translation>其他来源的提案(&amp;F)</translation>
    </message>
    <message>
        <source>What the roo&amp;m sees</source>
        <translation>会场所见(&amp;M)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Put the cursor in the words of the text to comment on them.</source>
        <translation>请将光标放在要批注的词语中。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation>批注已删除。</translation>
    </message>
    <message>
        <source>There is no open comment in the text.</source>
        <translation>文本中没有未解决的批注。</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>无位置</translation>
    </message>
    <message>
        <source>No comments of this kind.</source>
        <translation>没有此类批注。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>All comments</source>
        <translation>所有批注</translation>
    </message>
    <message>
        <source>{words} (no longer in the text)</source>
        <translation>{words}（已不在文本中）</translation>
    </message>
    <message>
        <source>✓ resolved</source>
        <translation>✓ 已解决</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>The comment is resolved.</source>
        <translation>批注已解决。</translation>
    </message>
    <message>
        <source>The comment is open again.</source>
        <translation>批注已重新开放。</translation>
    </message>
    <message>
        <source>No comments yet. Select words in the text and press {keys} to say something about them.</source>
        <translation>尚无批注。请在文本中选择词语，按 {keys} 加以评论。</translation>
    </message>
    <message>
        <source>No comments yet. Select words in the text and say something about them with the button below.</source>
        <translation>尚无批注。请在文本中选择词语，用下方按钮加以评论。</translation>
    </message>
    <message>
        <source>Which comments</source>
        <translation>哪些批注</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Comment on the selection</source>
        <translation>批注所选内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>this paragraph</source>
        <translation>本段</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>重新开放(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>解决(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Edit the answer “{words}”</source>
        <translation>编辑答复“{words}”</translation>
    </message>
    <message>
        <source>Delete the answer “{words}”</source>
        <translation>删除答复“{words}”</translation>
    </message>
    <message>
        <source>Edit “{words}”</source>
        <translation>编辑“{words}”</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Comment on “{words}”</source>
        <translation>对“{words}”的批注</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>批注(&amp;M)</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>答复(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n new comment(s); see the Comments panel.</source>
        <translation>
            <numerusform>{file}：%n 条新批注；见“批注”面板。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Bands between what belongs together in both texts</source>
        <translation>两个文本中对应部分之间的色带</translation>
    </message>
    <message>
        <source>All changes; click to go there</source>
        <translation>所有更改；点击前往</translation>
    </message>
    <message>
        <source>Overview of all changes</source>
        <translation>所有更改概览</translation>
    </message>
    <message>
        <source>None: compare two texts</source>
        <translation>无：比较两个文本</translation>
    </message>
    <message>
        <source>&amp;Older text</source>
        <translation>旧文本(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Newer text</source>
        <translation>新文本(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Ours</source>
        <translation>我方(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation>对方(&amp;T)</translation>
    </message>
    <message>
        <source>Two texts are put side by side, and every word that differs is marked. With the base that both were made from, all three are shown, and where their changes conflict.</source>
        <translation>两个文本并排显示，每处不同均予标出。若有共同底本，则三者并列，并标出双方更改相抵触之处。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Common &amp;base</source>
        <translation>共同底本(&amp;B)</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>{label}: choose a file</source>
        <translation>{label}：选择文件</translation>
    </message>
    <message>
        <source>Choose a text to compare</source>
        <translation>选择要比较的文本</translation>
    </message>
    <message>
        <source>Both texts in one, with the changes marked</source>
        <translation>两个文本合一，标出更改</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>并排(&amp;S)</translation>
    </message>
    <message>
        <source>In &amp;one text</source>
        <translation>合一(&amp;O)</translation>
    </message>
    <message>
        <source>View of the comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Propose the difference…</source>
        <translation>提议差异…</translation>
    </message>
    <message>
        <source>Export tracked DOCX…</source>
        <translation>导出修订标记 DOCX…</translation>
    </message>
    <message>
        <source>Neither text is of a draft that is open; open the one that this is to be proposed for.</source>
        <translation>两个文本均不属于已打开的草案；请打开应对其提议的草案。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation>更改种类</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>第 {number} 处更改，共 {count} 处</translation>
    </message>
    <message>
        <source>The texts could not be compared; they are as they were. Close this window and try again.</source>
        <translation>无法比较这些文本；文本未变。请关闭此窗口再试。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Fold what did not change</source>
        <translation>折叠未改部分</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n 处修改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inserted</source>
        <translation>
            <numerusform>%n 处插入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n 处删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n 处移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%n 处拆分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n 处合并</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences: both texts are the same.</source>
        <translation>无差异：两个文本相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): {kinds}</source>
        <translation>
            <numerusform>%n 处更改：{kinds}</numerusform>
        </translation>
    </message>
    <message>
        <source>No change in the text</source>
        <translation>文本无更改</translation>
    </message>
    <message>
        <source>{sentence}; the masthead differs ({fields})</source>
        <translation>{sentence}；文件头不同（{fields}）</translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n 处抵触</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by both</source>
        <translation>
            <numerusform>%n 处双方均改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by ours alone</source>
        <translation>
            <numerusform>%n 处仅我方改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by theirs alone</source>
        <translation>
            <numerusform>%n 处仅对方改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ours: %n change(s)</source>
        <translation>
            <numerusform>我方：%n 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>theirs: %n change(s)</source>
        <translation>
            <numerusform>对方：%n 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n 处抵触</numerusform>
        </translation>
    </message>
    <message>
        <source>no conflict</source>
        <translation>无抵触</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>At the {side}: deleted</source>
        <translation>{side}：删除</translation>
    </message>
    <message>
        <source>At the {side}: inserted</source>
        <translation>{side}：插入</translation>
    </message>
    <message>
        <source>On both sides: moved</source>
        <translation>两侧：移动</translation>
    </message>
    <message>
        <source>In the middle: edited, split or joined</source>
        <translation>中间：修改、拆分或合并</translation>
    </message>
    <message>
        <source>Right across: a conflict</source>
        <translation>贯穿全宽：抵触</translation>
    </message>
    <message>
        <source>≠ Conflict</source>
        <translation>≠ 抵触</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>底本</translation>
    </message>
    <message>
        <source>≠ Conflict at {place}: our change and theirs can’t be taken together.</source>
        <translation>≠ {place} 处抵触：我方与对方的更改不能并取。</translation>
    </message>
    <message>
        <source>≠ Conflict: our change and theirs can’t be taken together.</source>
        <translation>≠ 抵触：我方与对方的更改不能并取。</translation>
    </message>
    <message>
        <source>a conflict</source>
        <translation>抵触</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>上一处抵触</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>下一处抵触</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something in Chapeau failed, but your draft is kept.</source>
        <translation>Chapeau 发生故障，但您的草案已保存。</translation>
    </message>
    <message>
        <source>Every change up to this moment is on disk. You can go on working; if something looks wrong, restart Chapeau: all windows come back as they are. The details below tell where it failed and hold no word of your draft.</source>
        <translation>截至此刻的所有更改均已存盘。您可继续工作；如有异样，请重新启动 Chapeau：所有窗口将照原样恢复。下列详情说明故障所在，不含您草案中的任何词语。</translation>
    </message>
    <message>
        <source>Something in Chapeau failed, and your last edits are not on disk yet.</source>
        <translation>Chapeau 发生故障，您最近的编辑尚未存盘。</translation>
    </message>
    <message>
        <source>Don’t close the window: it says why they can’t be written, and tries again. Copy what you wrote last into another program if that goes on. The details below tell where it failed and hold no word of your draft.</source>
        <translation>请勿关闭窗口：窗口会说明无法写入的原因并重试。如持续如此，请将最后所写复制到其他程序。下列详情说明故障所在，不含您草案中的任何词语。</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详情(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重新启动(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>隐藏详情(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>显示详情(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>A delegation or a person, for instance “Kestria”. It stands beside revisions and tracked changes.</source>
        <translation>代表团或个人，例如“Kestria”。将显示在修订稿和修订标记旁。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A named revision stays as it is. You can open it again, compare it and export it.</source>
        <translation>已命名的修订稿不再改变。可再次打开、比较和导出。</translation>
    </message>
    <message>
        <source>Name a revision</source>
        <translation>命名修订稿</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>命名</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Informal: counted by itself, beside the document’s</source>
        <translation>非正式：单独计数，与文件的修订稿并行(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>提出者(&amp;B)</translation>
    </message>
    <message>
        <source>Rename the revision</source>
        <translation>重命名修订稿</translation>
    </message>
    <message>
        <source>Only the name changes; the text stays.</source>
        <translation>只改名称，文本不变。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>{name} 的密码</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>It is used once and kept nowhere.</source>
        <translation>只用一次，不予保存。</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>What {name} says otherwise becomes a proposal; the text stays as it is.</source>
        <translation>{name} 中的不同写法将成为提案；文本保持不变。</translation>
    </message>
    <message>
        <source>What another text says otherwise becomes a proposal; this one stays as it is.</source>
        <translation>另一文本中的不同写法将成为提案；本文本保持不变。</translation>
    </message>
    <message>
        <source>Propose what differs</source>
        <translation>提议不同之处</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>说明(&amp;O)</translation>
    </message>
    <message>
        <source>Other &amp;text</source>
        <translation>另一文本(&amp;T)</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <translation>选择文本</translation>
    </message>
    <message>
        <source>Only what was &amp;changed there since “{name}”</source>
        <translation>仅限该处自“{name}”以来所改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;All that differs, what was changed here since, too</source>
        <translation>所有不同之处，包括此处其后所改(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Official layout</source>
        <translation>正式版式</translation>
    </message>
    <message>
        <source>Say whose the changes are that bear no name yet.</source>
        <translation>请说明尚未署名的修改出自谁。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>{file} is already there.</source>
        <translation>{file} 已存在。</translation>
    </message>
    <message>
        <source>Replace it with this export?</source>
        <translation>以此次导出替换？</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>导出为</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>An official-looking Word document with automatic numbers and footnotes, and no changes marked.</source>
        <translation>正式版式的 Word 文件，自动编号和脚注，不标注更改。</translation>
    </message>
    <message>
        <source>Export a clean DOCX</source>
        <translation>导出清稿 DOCX</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>A Word document with tracked changes: accepting all gives the second text, rejecting all the first.</source>
        <translation>带修订标记的 Word 文件：全部接受得第二个文本，全部拒绝得第一个文本。</translation>
    </message>
    <message>
        <source>Export a tracked DOCX</source>
        <translation>导出修订标记 DOCX</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>自(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>作者(&amp;A)</translation>
    </message>
    <message>
        <source>Date of the changes</source>
        <translation>更改日期</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Otherwise all bear the date above</source>
        <translation>否则均署上述日期</translation>
    </message>
    <message>
        <source>With the co&amp;mments</source>
        <translation>连同批注(&amp;M)</translation>
    </message>
    <message>
        <source>As in {file}</source>
        <translation>同 {file}</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>版式(&amp;L)</translation>
    </message>
    <message>
        <source>The comments will bear the names of who made them, and that date.</source>
        <translation>批注将署作者姓名和该日期。</translation>
    </message>
    <message>
        <source>The comments of {names} stay in it, under their names.</source>
        <translation>{names} 的批注及其姓名将保留在文件中。</translation>
    </message>
    <message numerus="yes">
        <source>The changes will bear the name(s) {names} and the date above.</source>
        <translation>
            <numerusform>更改将署名 {names} 和上述日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Under the date of each author’s last chan&amp;ge</source>
        <translation>署各作者最后更改的日期(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>The changes will bear the name(s) {names} and the date above; nothing else in the file tells of people.</source>
        <translation>
            <numerusform>更改将署名 {names} 和上述日期；文件中别无个人信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes will bear these names and dates: {names}.</source>
        <translation>更改将署以下姓名和日期：{names}。</translation>
    </message>
    <message>
        <source>The comments will bear the names and dates of who made them.</source>
        <translation>批注将署作者姓名和日期。</translation>
    </message>
    <message>
        <source>&amp;Each change under its own author ({names})</source>
        <translation>各更改署各自作者（{names}）(&amp;E)</translation>
    </message>
    <message>
        <source>{old} to {new}</source>
        <translation>{old} 至 {new}</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>格式(&amp;M)</translation>
    </message>
    <message>
        <source>Export what is still open</source>
        <translation>导出未决事项</translation>
    </message>
    <message>
        <source>On a page: how many paragraphs are open, who holds them, and where.</source>
        <translation>在一页上：多少段落未决、由谁提出、在何处。</translation>
    </message>
    <message>
        <source>{draft}, still open</source>
        <translation>{draft}，未决事项</translation>
    </message>
    <message>
        <source>{name} is no Word file that changes could be tracked in; use the official layout.</source>
        <translation>{name} 不是可标注修订的 Word 文件；请用正式版式。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Export the compilation</source>
        <translation>导出汇编文本</translation>
    </message>
    <message>
        <source>The draft with every live proposal in its place. What comes back is taken in again.</source>
        <translation>各有效提案各就其位的草案。退回后可再行采纳。</translation>
    </message>
    <message>
        <source>With proposal {name}</source>
        <translation>含提案 {name}</translation>
    </message>
    <message>
        <source>A numbered list of instructions in the official wording. It is read back and applied before it is handed over.</source>
        <translation>以正式措辞编号列出的各项指示。交出前先行回读并试用。</translation>
    </message>
    <message>
        <source>Write an amendment document</source>
        <translation>写出修正案文件</translation>
    </message>
    <message>
        <source>&amp;Submitted by</source>
        <translation>提交者(&amp;S)</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>可留空。</translation>
    </message>
    <message>
        <source>amendment</source>
        <translation>修正案</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is written, but it lacks something ({what}).</source>
        <translation>{file} 已写出，但有欠缺（{what}）。</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} 已写出。</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在写出 {file}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All drafts ({endings})</source>
        <translation>所有草案 ({endings})</translation>
    </message>
    <message>
        <source>{format} files ({endings})</source>
        <translation>{format} 文件 ({endings})</translation>
    </message>
    <message>
        <source>E-mails and archives ({endings})</source>
        <translation>电子邮件和压缩文件（{endings}）</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Dossiers ({endings})</source>
        <translation>卷宗 ({endings})</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Text and notes</source>
        <translation>文字和脚注</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>All revisions</source>
        <translation>所有修订稿</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>What is folded is not searched.</source>
        <translation>不搜索已折叠的内容。</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>查找词语</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>全字</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>仅匹配整个单词</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
    <message>
        <source>Delegations that propose the replacement</source>
        <translation>提议替换的代表团</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Pr&amp;opose it</source>
        <translation>提议(&amp;O)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <translation>又从开头起</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>又从末尾起</translation>
    </message>
    <message>
        <source>This expression was still searching after {seconds} seconds and was given up; make it simpler.</source>
        <translation>此表达式查找 {seconds} 秒后仍未完成，已放弃；请予简化。</translation>
    </message>
    <message>
        <source>This expression needs more than this machine gives; make it simpler.</source>
        <translation>此表达式所需超出本机能力；请予简化。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>第 {at} 处，共 {count} 处</translation>
    </message>
    <message>
        <source>Only the text and its notes can be replaced in; choose them at the left.</source>
        <translation>只能在文本及其脚注中替换；请在左侧选择。</translation>
    </message>
    <message>
        <source>What you are suggesting is a proposal already.</source>
        <translation>您正在提议的内容已是提案。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>已替换 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first which delegation proposes this.</source>
        <translation>请先说明由哪个代表团提出。</translation>
    </message>
    <message numerus="yes">
        <source>{proposal} replaces in %n place(s); the text is as it was.</source>
        <translation>
            <numerusform>{proposal} 替换 %n 处；文本未变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>未提议任何内容。</translation>
    </message>
    <message>
        <source>The masthead is changed under Edit, Masthead.</source>
        <translation>文件头在“编辑”菜单的“文件头”中更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) left as they are: {why}</source>
        <translation>
            <numerusform>%n 段保持不变：{why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Go to</name>
    <message>
        <source>Go to a paragraph</source>
        <translation>转到段落</translation>
    </message>
    <message>
        <source>OP 12, PP3, 12 (a), third preambular paragraph, or words of the text</source>
        <translation>OP 12、PP3、12 (a)、third preambular paragraph 或文本词语</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>（尚无文字）</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>各章</translation>
    </message>
    <message>
        <source>The guide is not here: {file} is missing from this installation.</source>
        <translation>此处没有指南：安装中缺少 {file}。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Chapeau</source>
        <translation>关于 Chapeau</translation>
    </message>
    <message>
        <source>Negotiate and redline draft resolutions, offline.</source>
        <translation>离线谈判和标注决议草案。</translation>
    </message>
    <message>
        <source>Your drafts stay on this machine.</source>
        <translation>您的草案只保存在本机。</translation>
    </message>
    <message>
        <source>Apache License 2.0. The page is set in Liberation Serif (SIL Open Font License).</source>
        <translation>Apache 许可证 2.0。页面用 Liberation Serif 字体排版（SIL 开放字体许可证）。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Press one key, with Ctrl or Alt held.</source>
        <translation>请按一个键，同时按住 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>{keys} writes on the page; hold Ctrl or Alt as well.</source>
        <translation>{keys} 会在页面上写字；请同时按住 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>{keys} opens the menu “{menu}”.</source>
        <translation>{keys} 用于打开菜单“{menu}”。</translation>
    </message>
    <message>
        <source>{keys} opens the menu of what has the keyboard.</source>
        <translation>{keys} 会打开键盘当前所在之处的菜单。</translation>
    </message>
    <message>
        <source>{keys} moves the cursor on the page.</source>
        <translation>{keys} 用于在页面上移动光标。</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>&amp;Organ</source>
        <translation>机构(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <translation>文号(&amp;S)</translation>
    </message>
    <message>
        <source>Dis&amp;tribution</source>
        <translation>分发(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Original &amp;language</source>
        <translation>原文语文(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Committee or commission</source>
        <translation>委员会(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;ession</source>
        <translation>届会(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Place and dates</source>
        <translation>地点和日期(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Agenda item</source>
        <translation>议程项目(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;itle of the item</source>
        <translation>项目标题(&amp;I)</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>What is left empty is not printed.</source>
        <translation>留空者不予印出。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>No proposal is to be decided. Once there are some, this tells paragraph by paragraph who stands where.</source>
        <translation>无待决提案。有提案后，此处逐段显示各方立场。</translation>
    </message>
    <message>
        <source>proposes</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>retains the text</source>
        <translation>保留原文</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>灵活</translation>
    </message>
    <message>
        <source>awaits its capital</source>
        <translation>待首都指示</translation>
    </message>
    <message>
        <source>reserves</source>
        <translation>有保留</translation>
    </message>
    <message>
        <source>proposes {proposal}</source>
        <translation>提出 {proposal}</translation>
    </message>
    <message>
        <source>supports {proposal}</source>
        <translation>支持 {proposal}</translation>
    </message>
    <message>
        <source>opposes {proposal}</source>
        <translation>反对 {proposal}</translation>
    </message>
    <message>
        <source>retains the text against {proposal}</source>
        <translation>要求保留原文，不采纳 {proposal}</translation>
    </message>
    <message>
        <source>is flexible on {proposal}</source>
        <translation>对 {proposal} 持灵活立场</translation>
    </message>
    <message>
        <source>awaits its capital on {proposal}</source>
        <translation>就 {proposal} 待首都指示</translation>
    </message>
    <message>
        <source>reserves on {proposal}</source>
        <translation>对 {proposal} 有保留</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>各方立场</translation>
    </message>
    <message>
        <source>Who stands where: paragraphs by delegations</source>
        <translation>各方立场：段落与代表团对照</translation>
    </message>
    <message>
        <source>{sign}&#xa0;{meaning}</source>
        <translation>{sign}&#xa0;{meaning}</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>{where}: nothing said</source>
        <translation>{where}：未表态</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>Preambular paragraphs (PP) give the reasons of a resolution. They begin with a participle, such as “Recalling”, end with a comma, and bear no number.</source>
        <translation>序言段 (PP) 说明决议的理由。序言段以“回顾”等动词起首，以逗号结尾，不编号。</translation>
    </message>
    <message>
        <source>Operative paragraphs (OP) say what is decided. They begin with a verb, such as “Urges”, end with a semicolon, and are numbered.</source>
        <translation>执行段 (OP) 说明所作的决定。执行段以“敦促”等动词起首，以分号结尾，并予编号。</translation>
    </message>
    <message>
        <source>Sub-paragraphs, (a), (b), (i), (ii), stand under a paragraph whose opening words, the chapeau, introduce them.</source>
        <translation>分段 (a)、(b)、㈠、㈡ 列于某段之下，由该段的起首部分（chapeau）引出。</translation>
    </message>
    <message>
        <source>The masthead is the head of the first page: the organ, the symbol of the document, its distribution, date, session and agenda item.</source>
        <translation>文件头是首页的上部：机构、文号、分发类别、日期、届会和议程项目。</translation>
    </message>
    <message>
        <source>A redline marks in the text what was inserted, deleted and moved since another text.</source>
        <translation>修订标记在文本中显示相对于另一文本所插入、删除和移动的内容。</translation>
    </message>
    <message>
        <source>A branch is a text of its own beside the other, such as a fallback: what you write there leaves the other as it is. It can be merged into it later.</source>
        <translation>分支是与另一文本并行的独立文本，例如退让方案：在其中所写不影响另一文本。日后可并入该文本。</translation>
    </message>
    <message>
        <source>Merging brings what was written on another branch since both parted into this text. What competes waits for you; what is agreed stays.</source>
        <translation>合并将另一分支自分开以来所写并入本文本。与之竞争者待您决定；已商定者保持不变。</translation>
    </message>
    <message>
        <source>A revision is the text as it went round the room. It gets a name, such as Rev.1, and stays as it is.</source>
        <translation>修订稿是在会场分发的文本。修订稿有名称，如 Rev.1，此后不变。</translation>
    </message>
    <message>
        <source>While you suggest, what you write is a proposal of a delegation. The text itself stays as it is until the proposal is accepted.</source>
        <translation>在提议状态下，所写内容为一个代表团的提案。提案被接受之前，文本本身不变。</translation>
    </message>
    <message>
        <source>One line as it is said in the room becomes a proposal with positions: US OP5 del “reproductive”; supp JPN; EU retain.</source>
        <translation>会场发言一行可成为提案并附立场：US OP5 del “reproductive”; supp JPN; EU retain。</translation>
    </message>
    <message>
        <source>The compilation text on the page: change a wording in its brackets, delete a bracket, or write new words. What you did becomes what the delegations propose.</source>
        <translation>页面上的汇编文本：可更改括号内的措辞、删除括号或写入新词语。您所做的即成为各代表团的提案。</translation>
    </message>
    <message>
        <source>A delegation takes its own proposal back. It stays in the history.</source>
        <translation>代表团收回自己的提案。提案仍留在历史记录中。</translation>
    </message>
    <message>
        <source>A delegation that supports a proposal is named beside those that made it (supp. by).</source>
        <translation>支持提案的代表团列在提案方之旁 (supp. by)。</translation>
    </message>
    <message>
        <source>A delegation that opposes a proposal wants the text to stay as it is, or otherwise.</source>
        <translation>反对提案的代表团希望文本保持不变或另作表述。</translation>
    </message>
    <message>
        <source>An agreed paragraph resists being changed until it is reopened. It is agreed ad ref as long as delegations wait for their capitals, then in informals, then in the committee.</source>
        <translation>已商定的段落在重新开放之前不得更改。代表团等待首都指示期间为待核准商定，其后为非正式协商中商定，再后为委员会商定。</translation>
    </message>
    <message>
        <source>Reopening an agreed paragraph lets it be negotiated again: by whom, and why.</source>
        <translation>重新开放已商定的段落，可再就其谈判：由谁提出，理由为何。</translation>
    </message>
    <message>
        <source>An editorial correction changes how an agreed paragraph is written, not what it says; it is recorded apart.</source>
        <translation>编辑性更正只改已商定段落的写法，不改其内容；另行记录。</translation>
    </message>
    <message>
        <source>Under the silence procedure a text becomes agreed at a deadline unless a delegation objects: unless it breaks the silence.</source>
        <translation>在默许程序下，除非有代表团反对即打破默许，文本在期限届满时即为商定。</translation>
    </message>
    <message>
        <source>The paragraphs of a package are agreed together or not at all.</source>
        <translation>一揽子中的段落须一并商定，否则均不商定。</translation>
    </message>
    <message>
        <source>Words in square brackets are not agreed. Who holds the brackets is kept with them and counted, by paragraph and by delegation.</source>
        <translation>方括号内的词语尚未商定。坚持方括号者随之记录，并按段落和代表团计数。</translation>
    </message>
    <message>
        <source>Lifting brackets takes them away; the words in them stay.</source>
        <translation>取消方括号只移除括号，其中的词语保留。</translation>
    </message>
    <message>
        <source>A reading is one passage through the whole text. While it lasts, labels stay as they are on everybody’s paper, and a new paragraph is OP5 bis, ter and so on.</source>
        <translation>审读是对全文的一次通读。审读期间，标号与各方手中的纸本一致，新段落为 OP5 之二、之三，余类推。</translation>
    </message>
    <message>
        <source>Renumbering lets the labels follow the order again. The concordance says which label became which, and references to paragraphs of this text are mended where you agree.</source>
        <translation>重新编号使标号重新按顺序排列。对照表列明各标号的变化，对本文本段落的引用经您同意后予以更正。</translation>
    </message>
    <message>
        <source>How the body that has the draft before it marks sponsors, numbers new paragraphs, and counts its members.</source>
        <translation>审议草案的机构如何标注提案国、为新段落编号和计算成员数。</translation>
    </message>
    <message>
        <source>What delegations send back, tracked, marked by hand or simply written over, becomes their proposals; so do amendment documents.</source>
        <translation>代表团退回的文本，不论带修订标记、手工标注还是直接改写，均成为其提案；修正案文件亦然。</translation>
    </message>
    <message>
        <source>Instructions such as “In operative paragraph 3, replace these words with those” become a proposal; each shows how it is understood while you type.</source>
        <translation>“In operative paragraph 3, replace these words with those”之类的指示将成为提案；输入时显示对每条指示的理解。</translation>
    </message>
    <message>
        <source>What another revision, a branch or a file says otherwise becomes the proposal of a delegation, to be discussed and decided like any other.</source>
        <translation>另一修订稿、分支或文件中的不同写法成为一个代表团的提案，与其他提案一样讨论和决定。</translation>
    </message>
    <message>
        <source>Two people who worked on copies of one dossier bring them together: what was said, decided and written in the other copy is added here, after you have seen it.</source>
        <translation>两人各在同一卷宗的副本上工作后可予合并：另一副本中所说、所定、所写经您过目后添加到此处。</translation>
    </message>
    <message>
        <source>A compilation text shows every live proposal in its place, with the names of who made and supports it.</source>
        <translation>汇编文本将各有效提案置于其位，并注明提出者和支持者。</translation>
    </message>
    <message>
        <source>An amendment document tells in the official wording how one text becomes another: in operative paragraph 3, replace these words with those.</source>
        <translation>修正案文件以正式措辞说明一个文本如何改为另一文本：在执行部分第 3 段中，将这些词语改为那些词语。</translation>
    </message>
    <message>
        <source>A table of paragraphs by delegations: who proposes, supports, opposes, reserves or waits.</source>
        <translation>段落与代表团对照表：谁提议、支持、反对、有保留或等待指示。</translation>
    </message>
    <message>
        <source>While you hold, the room goes on seeing the text as it was, until you release it.</source>
        <translation>冻结期间，会场继续看到原来的文本，直至您解除冻结。</translation>
    </message>
    <message>
        <source>Main sponsors brought the draft in; sponsors joined before it was issued, additional sponsors since. Each confirms again when the text has changed.</source>
        <translation>主要提案国提出草案；提案国在草案印发前加入，增列提案国在印发后加入。文本更改后各国须重新确认。</translation>
    </message>
    <message>
        <source>How each paragraph stands, from open to agreed in the committee, and how it came there.</source>
        <translation>各段状况，由未商定到委员会商定，及其经过。</translation>
    </message>
    <message>
        <source>Amendments as delegations made them, each carried along with the text as it changes.</source>
        <translation>各代表团提出的修正案，随文本变化而相应移动。</translation>
    </message>
    <message>
        <source>Your position, red lines, fallbacks and notes. They stay on this machine, in a file of their own that goes into no dossier, copy, export or projection.</source>
        <translation>您的立场、红线、退让方案和备注。仅存于本机的单独文件中，不入任何卷宗、副本、导出或投影。</translation>
    </message>
    <message>
        <source>The text as it went round the room, each time under a name, and its branches.</source>
        <translation>历次在会场分发的文本及其名称，以及各分支。</translation>
    </message>
    <message>
        <source>What people say about words of the text, with the answers. Comments change nothing in it.</source>
        <translation>对文本词语的评论及答复。批注不改变文本。</translation>
    </message>
    <message>
        <source>The paragraphs by their labels: PP for preambular, OP for operative ones.</source>
        <translation>按标号列出的段落：PP 为序言段，OP 为执行段。</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Sponsors</source>
        <translation>提案国</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Preambular</source>
        <translation>序言</translation>
    </message>
    <message>
        <source>Operative</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Sub-paragraph</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Note in {place}</source>
        <translation>{place} 的脚注</translation>
    </message>
    <message>
        <source>Text of {place}</source>
        <translation>{place} 的文字</translation>
    </message>
    <message>
        <source>Outline of the draft</source>
        <translation>草案大纲</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>These words are deleted and can’t be written in; write before or after them.</source>
        <translation>这些词语已删除，不能在其中书写；请写在其前或其后。</translation>
    </message>
    <message>
        <source>Draft resolution</source>
        <translation>决议草案</translation>
    </message>
    <message>
        <source>This paragraph can’t stand a level lower here.</source>
        <translation>此段在此处不能再降一级。</translation>
    </message>
    <message>
        <source>This paragraph stands at the highest level already.</source>
        <translation>此段已在最高一级。</translation>
    </message>
    <message>
        <source>This paragraph can’t move further up.</source>
        <translation>此段不能再上移。</translation>
    </message>
    <message>
        <source>This paragraph can’t move further down.</source>
        <translation>此段不能再下移。</translation>
    </message>
    <message>
        <source>A note can’t be put here; put the cursor into the text of a paragraph.</source>
        <translation>此处不能加注；请将光标放在段落文字中。</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>已插入</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Restyled, or its note changed</source>
        <translation>格式或脚注已改</translation>
    </message>
    <message>
        <source>Inserted paragraph</source>
        <translation>插入的段落</translation>
    </message>
    <message>
        <source>Deleted paragraph</source>
        <translation>删除的段落</translation>
    </message>
    <message>
        <source>Moved paragraph</source>
        <translation>移动的段落</translation>
    </message>
    <message>
        <source>Split from one paragraph</source>
        <translation>由一段拆分而来</translation>
    </message>
    <message>
        <source>Joined from several paragraphs</source>
        <translation>由数段合并而来</translation>
    </message>
    <message>
        <source>{change} by {name}</source>
        <translation>{change}，{name}</translation>
    </message>
    <message>
        <source>Moved here from {label}</source>
        <translation>由 {label} 移至此处</translation>
    </message>
    <message>
        <source>Moved from here to {label}</source>
        <translation>由此处移至 {label}</translation>
    </message>
    <message>
        <source>The cursor stands in no table.</source>
        <translation>光标不在表格中。</translation>
    </message>
    <message>
        <source>A cell reaches from here to the row below; delete that row, too, or first.</source>
        <translation>有单元格从此行延伸到下一行；请一并或先删除下一行。</translation>
    </message>
    <message>
        <source>Put at another level</source>
        <translation>改为另一级别</translation>
    </message>
    <message>
        <source>Made another kind of paragraph</source>
        <translation>改为另一类段落</translation>
    </message>
    <message>
        <source>{change}: “{words}”</source>
        <translation>{change}：“{words}”</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>一个脚注</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}：{words}</translation>
    </message>
    <message>
        <source>{words}; {more}</source>
        <translation>{words}；{more}</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Undone: {place}</source>
        <translation>已撤销：{place}</translation>
    </message>
    <message>
        <source>Done again: {place}</source>
        <translation>已重做：{place}</translation>
    </message>
    <message>
        <source>No change is marked on the page.</source>
        <translation>页面上没有标出任何更改。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无改动</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>移至此处</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n paragraph(s) folded; click or press Enter to show them</source>
        <translation>
            <numerusform>⋯ 已折叠 %n 段；点击或按 Enter 键显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved from here</source>
        <translation>由此处移出</translation>
    </message>
    <message>
        <source>An object of the file, kept as it was</source>
        <translation>文件中的对象，原样保留</translation>
    </message>
    <message>
        <source>The text as the room sees it</source>
        <translation>会场所见文本</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>输入您要做的事</translation>
    </message>
    <message>
        <source>{command} (on)</source>
        <translation>{command}（已启用）</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n further draft(s)</source>
        <translation>
            <numerusform>另有 %n 份草案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preambular paragraph(s)</source>
        <translation>
            <numerusform>%n 个序言段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operative paragraph(s)</source>
        <translation>
            <numerusform>%n 个执行段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-paragraph(s)</source>
        <translation>
            <numerusform>%n 个分段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n 个标题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of text</source>
        <translation>
            <numerusform>%n 段文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n 个表格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or object(s)</source>
        <translation>
            <numerusform>%n 个图片或对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annex(es)</source>
        <translation>
            <numerusform>%n 个附件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 个脚注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>no text</source>
        <translation>无文字</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n change(s)</source>
        <translation>
            <numerusform>{name}：%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>struck “{words}”</source>
        <translation>删去“{words}”</translation>
    </message>
    <message>
        <source>wrote “{words}”</source>
        <translation>写入“{words}”</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Not right? Stand on the paragraph and press P preambular, O operative, S sub-paragraph, H heading, T text, Tab for its level; Ctrl+Z takes it back.</source>
        <translation>不对？请停在该段并按 P 序言，O 执行，S 分段，H 标题，T 文字，Tab 改级别；Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>As proposals, each under its &amp;author</source>
        <translation>作为提案，各归其作者(&amp;A)</translation>
    </message>
    <message>
        <source>The text as it was, with every change marked.</source>
        <translation>原来的文本，标出每处更改。</translation>
    </message>
    <message>
        <source>As the proposals of o&amp;ne delegation</source>
        <translation>作为一个代表团的提案(&amp;N)</translation>
    </message>
    <message>
        <source>All changes marked under the name you give.</source>
        <translation>所有更改归于您给出的名称。</translation>
    </message>
    <message>
        <source>With all changes a&amp;ccepted</source>
        <translation>接受所有更改(&amp;C)</translation>
    </message>
    <message>
        <source>The text as it would be; nothing is marked.</source>
        <translation>更改后的文本；不予标注。</translation>
    </message>
    <message>
        <source>As it was &amp;before the changes</source>
        <translation>更改之前的原样(&amp;B)</translation>
    </message>
    <message>
        <source>The changes are left out.</source>
        <translation>更改不予采用。</translation>
    </message>
    <message>
        <source>The text of {file}</source>
        <translation>{file} 的文本</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>不予采用(&amp;L)</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Not kept as it was</source>
        <translation>未原样保留</translation>
    </message>
    <message>
        <source>What the file is an answer to</source>
        <translation>文件所答复的文本</translation>
    </message>
    <message>
        <source>To {text}</source>
        <translation>答复 {text}</translation>
    </message>
    <message>
        <source>A text by itself</source>
        <translation>独立文本</translation>
    </message>
    <message>
        <source>What was changed without tracking</source>
        <translation>未跟踪的更改</translation>
    </message>
    <message>
        <source>Edited without tracking</source>
        <translation>未跟踪的编辑</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>&amp;Open as a draft</source>
        <translation>作为草案打开(&amp;O)</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Delegation whose proposals they are</source>
        <translation>提案所属代表团</translation>
    </message>
    <message>
        <source>The changes of each author are still being read.</source>
        <translation>仍在读取各作者的更改。</translation>
    </message>
    <message>
        <source>The file itself stays as it is. Chapeau makes a draft of it.</source>
        <translation>文件本身不变。Chapeau 由其建立草案。</translation>
    </message>
    <message>
        <source>What was not kept in the draft</source>
        <translation>草案中未保留的内容</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>前往其位置</translation>
    </message>
    <message>
        <source>It stands nowhere in the text</source>
        <translation>文本中无其位置</translation>
    </message>
    <message>
        <source>Nothing: every word of the file is in the draft.</source>
        <translation>无：文件中每个词均在草案中。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Preview of the pages</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>Drawing the preview</source>
        <translation>正在绘制预览</translation>
    </message>
    <message>
        <source>Clean copy</source>
        <translation>清稿</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列对照</translation>
    </message>
    <message>
        <source>Comparative table</source>
        <translation>对照表</translation>
    </message>
    <message>
        <source>Compilation text</source>
        <translation>汇编文本</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>未决事项</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>比较基准(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>As it is issued</source>
        <translation>按印发版式</translation>
    </message>
    <message>
        <source>Letter (New York)</source>
        <translation>Letter（纽约）</translation>
    </message>
    <message>
        <source>A4 (Geneva, Vienna)</source>
        <translation>A4（日内瓦、维也纳）</translation>
    </message>
    <message>
        <source>&amp;Line numbers</source>
        <translation>行号(&amp;L)</translation>
    </message>
    <message>
        <source>Mark every page as a &amp;DRAFT</source>
        <translation>每页标注“草案”(&amp;D)</translation>
    </message>
    <message>
        <source>O&amp;nly what changed</source>
        <translation>仅显示修改之处(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>保存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>As a PDF, or as a web page (HTML)</source>
        <translation>保存为 PDF 或网页 (HTML)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>页面大小</translation>
    </message>
    <message>
        <source>Size of the pages (Ctrl+wheel)</source>
        <translation>页面大小（Ctrl+滚轮）</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>As it is issued ({paper})</source>
        <translation>按印发版式（{paper}）</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>正在生成页面…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>正在生成页面</translation>
    </message>
    <message>
        <source>The pages can’t be made ({kind}); nothing was printed or saved.</source>
        <translation>无法生成页面（{kind}）；未打印也未保存任何内容。</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>第 {page} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>PDF files ({endings})</source>
        <translation>PDF 文件 ({endings})</translation>
    </message>
    <message>
        <source>Web pages ({endings})</source>
        <translation>网页 ({endings})</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n page(s)…</source>
        <translation>
            <numerusform>正在打印 %n 页…</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>The printer took no pages; look whether it is on, and try again.</source>
        <translation>打印机未接收任何页面；请检查是否已开机，然后重试。</translation>
    </message>
    <message>
        <source>The pages are on their way to the printer.</source>
        <translation>页面正送往打印机。</translation>
    </message>
</context>
<context>
    <name>Private</name>
    <message>
        <source>“{words}” would go</source>
        <translation>“{words}”将被删去</translation>
    </message>
    <message>
        <source>“{words}” would come in</source>
        <translation>“{words}”将写入</translation>
    </message>
    <message>
        <source>“{words}” is gone</source>
        <translation>“{words}”已删去</translation>
    </message>
    <message>
        <source>“{words}” has come in</source>
        <translation>“{words}”已写入</translation>
    </message>
    <message>
        <source>“{words}” is not there</source>
        <translation>“{words}”不在其中</translation>
    </message>
    <message>
        <source>“{words}” is there</source>
        <translation>“{words}”在其中</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>本段</translation>
    </message>
    <message>
        <source>Your last private notes could not be written.</source>
        <translation>您最近的私人笔记未能写入。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍要关闭</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>{name} touches a red line of yours. Accept it all the same?</source>
        <translation>{name} 触及您的红线。仍要接受吗？</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>{name} touches a red line of yours: {places}.</source>
        <translation>{name} 触及您的红线：{places}。</translation>
    </message>
    <message>
        <source>As the text stands, it does not keep a red line of yours: {places}.</source>
        <translation>现有文本未守住您的红线：{places}。</translation>
    </message>
    <message>
        <source>The text has crossed a red line of yours: {places}.</source>
        <translation>文本已越过您的红线：{places}。</translation>
    </message>
    <message numerus="yes">
        <source>So do %n more.</source>
        <translation>
            <numerusform>另有 %n 项亦然。</numerusform>
        </translation>
    </message>
    <message>
        <source>a paragraph that is gone</source>
        <translation>已不存在的段落</translation>
    </message>
    <message>
        <source>in {where}, {what}</source>
        <translation>{where} 中，{what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Only on this machine: in no dossier, copy, export or projection.</source>
        <translation>仅在本机：不入任何卷宗、副本、导出或投影。</translation>
    </message>
    <message>
        <source>Put the cursor in a paragraph.</source>
        <translation>请将光标放在段落中。</translation>
    </message>
    <message>
        <source>Our &amp;position</source>
        <translation>我方立场(&amp;P)</translation>
    </message>
    <message>
        <source>What we want, and why</source>
        <translation>我方所求及理由</translation>
    </message>
    <message>
        <source>&amp;Red lines</source>
        <translation>红线(&amp;R)</translation>
    </message>
    <message>
        <source>One a line: words that must stay
not: words that must not come in</source>
        <translation>每行一条：必须保留的词语
not: 不得写入的词语</translation>
    </message>
    <message>
        <source>&amp;Fallbacks</source>
        <translation>退让方案(&amp;F)</translation>
    </message>
    <message>
        <source>What we can live with</source>
        <translation>我方可接受者</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>备注(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>The room sees the text as it was when you held it; what you do is shown when you release it.</source>
        <translation>会场所见为您冻结时的文本；您所做的在解除冻结后显示。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除冻结</translation>
    </message>
    <message>
        <source>⏸ Held</source>
        <translation>⏸ 已冻结</translation>
    </message>
    <message>
        <source>ad ref</source>
        <translation>待核准</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>已商定</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>重新开放</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>原文(&amp;O)</translation>
    </message>
    <message>
        <source>With &amp;proposals</source>
        <translation>含提案(&amp;P)</translation>
    </message>
    <message>
        <source>Compila&amp;tion text</source>
        <translation>汇编文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Agreed paragraphs</source>
        <translation>已商定段落(&amp;A)</translation>
    </message>
    <message>
        <source>Only what is &amp;not agreed</source>
        <translation>只看未商定的(&amp;N)</translation>
    </message>
    <message>
        <source>Delegations’ na&amp;mes</source>
        <translation>代表团名称(&amp;M)</translation>
    </message>
    <message>
        <source>Cttee</source>
        <translation>委员会</translation>
    </message>
    <message>
        <source>package</source>
        <translation>一揽子</translation>
    </message>
    <message>
        <source>pending {names}</source>
        <translation>待 {names} 确认</translation>
    </message>
    <message>
        <source>Proposed by {names}</source>
        <translation>由 {names} 提出</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n agreed paragraph(s) left out</source>
        <translation>
            <numerusform>⋯ 略去 %n 个已商定段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n paragraph(s) not agreed left out</source>
        <translation>
            <numerusform>⋯ 略去 %n 个未商定段落</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>This paragraph</source>
        <translation>本段</translation>
    </message>
    <message>
        <source>{name} is rejected.</source>
        <translation>{name} 已否决。</translation>
    </message>
    <message>
        <source>{name} is withdrawn.</source>
        <translation>{name} 已撤回。</translation>
    </message>
    <message>
        <source>{name} is left for the committee.</source>
        <translation>{name} 留待委员会处理。</translation>
    </message>
    <message>
        <source>{name} is proposed again.</source>
        <translation>{name} 重新提出。</translation>
    </message>
    <message>
        <source>There are no proposals to compile.</source>
        <translation>没有可汇编的提案。</translation>
    </message>
    <message>
        <source>Say whose proposal it is what you wrote outside of the brackets.</source>
        <translation>请说明您在括号外所写是谁的提案。</translation>
    </message>
    <message>
        <source>Say first which delegation proposes this.</source>
        <translation>请先说明由哪个代表团提出。</translation>
    </message>
    <message>
        <source>{name} is proposed; the text is as it was.</source>
        <translation>{name} 已提出；文本未变。</translation>
    </message>
    <message>
        <source>Noted: {name}.</source>
        <translation>已记下：{name}。</translation>
    </message>
    <message>
        <source>{name} as it would change the text</source>
        <translation>{name} 更改后的文本</translation>
    </message>
    <message>
        <source>{name} is accepted.</source>
        <translation>{name} 已接受。</translation>
    </message>
    <message>
        <source>{name} is accepted in part.</source>
        <translation>{name} 已部分接受。</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>解决…</translation>
    </message>
    <message numerus="yes">
        <source>{name} competes with the text in %n place(s): both texts are kept, you decide.</source>
        <translation>
            <numerusform>{name} 与文本在 %n 处抵触：两种文字均予保留，由您决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is out of the text again, and to be decided.</source>
        <translation>{name} 已从文本中移出，待决定。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Who takes this position on {name}?</source>
        <translation>谁对 {name} 持此立场？</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>&amp;Delegations</source>
        <translation>代表团(&amp;D)</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>正在汇编</translation>
    </message>
    <message>
        <source>Separate several by commas.</source>
        <translation>多个以逗号分隔。</translation>
    </message>
    <message>
        <source>There is no other text yet that an amendment could lead to; propose something, or name a revision first.</source>
        <translation>尚无修正案可据以得出的另一文本；请先提议内容，或命名一份修订稿。</translation>
    </message>
    <message>
        <source>Noted: brackets in {place}, held by {names}.</source>
        <translation>已记下：{place} 的方括号，由 {names} 坚持。</translation>
    </message>
    <message>
        <source>Noted: the brackets in {place} are lifted.</source>
        <translation>已记下：{place} 的方括号已取消。</translation>
    </message>
    <message>
        <source>What you don’t accept stays a proposal and can be decided later.</source>
        <translation>未接受的部分仍为提案，可日后决定。</translation>
    </message>
    <message>
        <source>For which delegation does {author} speak? What {author} proposed and said, and proposes later, is that delegation’s.</source>
        <translation>{author} 代表哪个代表团？{author} 已提出、已表明以及今后提出的一切均属于该代表团。</translation>
    </message>
    <message>
        <source>Whose proposal it is</source>
        <translation>提案属于谁</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>代表团(&amp;D)</translation>
    </message>
    <message>
        <source>Accept {name} in part</source>
        <translation>部分接受 {name}</translation>
    </message>
    <message>
        <source>Accept these</source>
        <translation>接受所选部分</translation>
    </message>
    <message>
        <source>Parts of the proposal</source>
        <translation>提案各部分</translation>
    </message>
    <message>
        <source>{where}: {reason} Nothing was lost; decide what shall stand.</source>
        <translation>{where}：{reason} 未丢失任何内容；请决定保留何者。</translation>
    </message>
    <message>
        <source>Settle the conflict</source>
        <translation>解决抵触</translation>
    </message>
    <message>
        <source>Let it stand so</source>
        <translation>就此定稿</translation>
    </message>
    <message>
        <source>As it &amp;stands</source>
        <translation>现有文字(&amp;S)</translation>
    </message>
    <message>
        <source>As it is &amp;proposed</source>
        <translation>提议文字(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Both, in brackets</source>
        <translation>两者并存，加方括号(&amp;B)</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>（已删除）</translation>
    </message>
    <message>
        <source>&amp;Another text</source>
        <translation>另拟文字(&amp;A)</translation>
    </message>
    <message>
        <source>Another text</source>
        <translation>另拟文字</translation>
    </message>
    <message>
        <source>{name} is divided by paragraph: {names}.</source>
        <translation>{name} 已按段落拆分：{names}。</translation>
    </message>
    <message>
        <source>What {author} proposes is {delegation}’s from now on.</source>
        <translation>{author} 的提案今后属于 {delegation}。</translation>
    </message>
    <message>
        <source>{name} is proposed; to accept it, reopen what is agreed: {places}.</source>
        <translation>{name} 已提出；如要接受，请先重新开放已商定的内容：{places}。</translation>
    </message>
    <message>
        <source>What you were writing here is not proposed yet: it is on the page again as you left it.</source>
        <translation>您在此处撰写的内容尚未提出：它已按您离开时的样子重新显示在页面上。</translation>
    </message>
    <message>
        <source>What you were writing was not proposed, and the text is another now: it is open as a draft of its own.</source>
        <translation>您撰写的内容尚未提出，而案文此后已有变动：它已作为单独的草案打开。</translation>
    </message>
    <message>
        <source>What you were writing is discarded.</source>
        <translation>您撰写的内容已被放弃。</translation>
    </message>
    <message>
        <source>{name}, not proposed</source>
        <translation>{name}，未提出</translation>
    </message>
    <message>
        <source>What was taken in is taken back; the files can be taken in again.</source>
        <translation>已收回所纳入的内容；这些文件可以再次纳入。</translation>
    </message>
    <message numerus="yes">
        <source>{files} files: %n proposal(s), listed in the Proposals panel.</source>
        <translation>
            <numerusform>{files} 个文件：%n 项提案，见提案面板。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here already: {known} of %n proposal(s).</source>
        <translation>
            <numerusform>此前已有：%n 项提案中的 {known} 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn or decided: {count}; that stays so, unless you choose “Propose it again”.</source>
        <translation>已撤回或已决定：{count} 项；保持不变，除非选择“重新提出”。</translation>
    </message>
    <message>
        <source>supp. {names}</source>
        <translation>支持：{names}</translation>
    </message>
    <message>
        <source>opp. {names}</source>
        <translation>反对：{names}</translation>
    </message>
    <message>
        <source>retain: {names}</source>
        <translation>保留原文：{names}</translation>
    </message>
    <message>
        <source>reserves: {names}</source>
        <translation>有保留：{names}</translation>
    </message>
    <message>
        <source>flexible: {names}</source>
        <translation>灵活：{names}</translation>
    </message>
    <message>
        <source>awaiting capital: {names}</source>
        <translation>待首都指示：{names}</translation>
    </message>
    <message>
        <source>conflict to settle</source>
        <translation>抵触待解决</translation>
    </message>
    <message>
        <source>the text reads so already</source>
        <translation>文本已是如此</translation>
    </message>
    <message>
        <source>to another proposal</source>
        <translation>针对另一提案</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>replace “{removed}” with “{inserted}”</source>
        <translation>以“{inserted}”取代“{removed}”</translation>
    </message>
    <message>
        <source>insert “{inserted}”</source>
        <translation>插入“{inserted}”</translation>
    </message>
    <message>
        <source>delete “{removed}”</source>
        <translation>删除“{removed}”</translation>
    </message>
    <message>
        <source>at the beginning, new paragraph: “{inserted}”</source>
        <translation>在开头新增一段：“{inserted}”</translation>
    </message>
    <message>
        <source>after {place}, new paragraph: “{inserted}”</source>
        <translation>在 {place} 之后新增一段：“{inserted}”</translation>
    </message>
    <message>
        <source>new:</source>
        <translation>新增：</translation>
    </message>
    <message>
        <source>No proposals yet. Suggest changes in the text and propose them in a delegation’s name, or type above what is said in the room.</source>
        <translation>尚无提案。请在文本中以代表团名义提议更改，或在上方录入会场发言。</translation>
    </message>
    <message>
        <source>No proposals on this paragraph.</source>
        <translation>本段无提案。</translation>
    </message>
    <message>
        <source>No such proposals. The boxes above say which are listed.</source>
        <translation>没有这样的提案。上方的选项决定列出哪些提案。</translation>
    </message>
    <message>
        <source>All delegations</source>
        <translation>所有代表团</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待决</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>所有提案</translation>
    </message>
    <message>
        <source>Whole draft</source>
        <translation>整份草案</translation>
    </message>
    <message>
        <source>Which paragraphs</source>
        <translation>哪些段落</translation>
    </message>
    <message>
        <source>Which proposals</source>
        <translation>哪些提案</translation>
    </message>
    <message>
        <source>Whose proposals</source>
        <translation>谁的提案</translation>
    </message>
    <message>
        <source>Of which reading</source>
        <translation>哪次审读</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>否决(&amp;J)</translation>
    </message>
    <message>
        <source>More to do with this proposal</source>
        <translation>对此提案的其他操作</translation>
    </message>
    <message>
        <source>&amp;Suggest changes</source>
        <translation>提议更改(&amp;S)</translation>
    </message>
    <message>
        <source>A line from the room</source>
        <translation>会场发言一行</translation>
    </message>
    <message>
        <source>Show in the &amp;text</source>
        <translation>在文本中显示(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n 项提案</numerusform>
        </translation>
    </message>
    <message>
        <source>{where}: this can’t be read as a compilation text any more, because a bracket must open before the names of a proposal and close after its words. Nothing was taken in; undo, or mend it there.</source>
        <translation>{where}：此处已无法作为汇编文本读取，因为括号须在提案方名称之前开始，在提案词语之后结束。未采纳任何内容；请撤销，或在该处改正。</translation>
    </message>
    <message>
        <source>Nothing was changed in the compilation text.</source>
        <translation>汇编文本中没有更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) made ({names}).</source>
        <translation>
            <numerusform>已提出 %n 项提案（{names}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn or superseded: {names}.</source>
        <translation>已撤回或被取代：{names}。</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) changed.</source>
        <translation>
            <numerusform>%n 项立场已更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it is, to be changed by hand: {names}.</source>
        <translation>保持不变，须手工更改：{names}。</translation>
    </message>
    <message>
        <source>You are suggesting: what you write is a proposal, and the text stays as it is.</source>
        <translation>您正在提议：所写为提案，文本不变。</translation>
    </message>
    <message>
        <source>Compilation text: change what stands in brackets; what else you write is proposed in these names.</source>
        <translation>汇编文本：请更改括号内的内容；此外所写以下列名义提出。</translation>
    </message>
    <message>
        <source>The legend tells how this text is read, so it stays as it is.</source>
        <translation>凡例说明本文本的读法，故保持不变。</translation>
    </message>
    <message>
        <source>Delegations that propose this</source>
        <translation>提出此案的代表团</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>提出(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>采纳(&amp;T)</translation>
    </message>
    <message>
        <source>This shows a proposal; go back to the text to change it.</source>
        <translation>此为提案显示；要更改请返回文本。</translation>
    </message>
    <message>
        <source>Compilation text without names</source>
        <translation>不含名称的汇编文本</translation>
    </message>
    <message>
        <source>{name} is not taken in: what was chosen isn’t clear without the rest.</source>
        <translation>未采纳 {name}：所选部分离开其余部分意思不明。</translation>
    </message>
    <message>
        <source>Taken in in part; left out: {clauses}.</source>
        <translation>已部分采纳；略去：{clauses}。</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>返回文本(&amp;B)</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>所有审读</translation>
    </message>
    <message>
        <source>Compilation text</source>
        <translation>汇编文本</translation>
    </message>
    <message>
        <source>Proposals from returned files and amendment documents</source>
        <translation>退回文件和修正案文件中的提案</translation>
    </message>
    <message>
        <source>There are no proposals to compile; suggest changes, or take some in from files.</source>
        <translation>没有可汇编的提案；请提议更改，或由文件提取。</translation>
    </message>
    <message>
        <source>{draft} compilation</source>
        <translation>{draft} 汇编</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>键入内容</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n proposal(s) ({names}).</source>
        <translation>
            <numerusform>{file}：%n 项提案（{names}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} proposes nothing: its text is that of the draft.</source>
        <translation>{name} 未提议任何内容：其文本即草案文本。</translation>
    </message>
    <message>
        <source>Paragraphs may be numbered otherwise there: look at each instruction.</source>
        <translation>该处段落编号可能不同：请查看每条指示。</translation>
    </message>
    <message>
        <source>Take it in all the same</source>
        <translation>仍予采纳</translation>
    </message>
    <message>
        <source>{name} is not taken in.</source>
        <translation>{name} 未予采纳。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Nothing is projected to the room.</source>
        <translation>未向会场投影任何内容。</translation>
    </message>
    <message>
        <source>The proposal changes one place only.</source>
        <translation>该提案只更改一处。</translation>
    </message>
    <message>
        <source>The proposal that is chosen has no conflict to settle.</source>
        <translation>所选提案没有待解决的抵触。</translation>
    </message>
    <message>
        <source>No proposal that is decided is chosen in the Proposals panel.</source>
        <translation>“提案”面板中未选择已决定的提案。</translation>
    </message>
    <message>
        <source>No proposal that was accepted is chosen in the Proposals panel.</source>
        <translation>“提案”面板中未选择已接受的提案。</translation>
    </message>
    <message>
        <source>A part of the proposal is decided already.</source>
        <translation>该提案的一部分已有决定。</translation>
    </message>
    <message>
        <source>Accept the proposal first; its conflict is settled then.</source>
        <translation>请先接受该提案，然后再解决其抵触。</translation>
    </message>
    <message>
        <source>No proposal is chosen in the Proposals panel.</source>
        <translation>“提案”面板中未选择提案。</translation>
    </message>
    <message>
        <source>Several delegations make the proposal that is chosen.</source>
        <translation>所选提案由多个代表团提出。</translation>
    </message>
    <message>
        <source>No revision is named yet.</source>
        <translation>尚无已命名的修订稿。</translation>
    </message>
    <message>
        <source>No redline is shown; choose “Show the redline” first.</source>
        <translation>未显示更改；请先选择“显示更改”。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>The text is on the page already.</source>
        <translation>页面上已经是文本。</translation>
    </message>
    <message>
        <source>No open proposal is chosen in the Proposals panel.</source>
        <translation>“提案”面板中未选择待决提案。</translation>
    </message>
    <message>
        <source>Finish what you are suggesting first.</source>
        <translation>请先完成正在进行的提议。</translation>
    </message>
    <message>
        <source>There is no other branch yet.</source>
        <translation>尚无其他分支。</translation>
    </message>
    <message>
        <source>The cursor stands in no paragraph of the text.</source>
        <translation>光标不在文本的任何段落中。</translation>
    </message>
    <message>
        <source>The paragraph under the cursor is not agreed.</source>
        <translation>光标所在段落尚未商定。</translation>
    </message>
    <message>
        <source>The paragraph under the cursor is agreed already.</source>
        <translation>光标所在段落已商定。</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>where it was published</source>
        <translation>印发处</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>the course of adoption</source>
        <translation>通过过程</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>references</source>
        <translation>参考资料</translation>
    </message>
    <message>
        <source>data of another program</source>
        <translation>其他程序的数据</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>页脚</translation>
    </message>
    <message>
        <source>a formula or figure</source>
        <translation>公式或图</translation>
    </message>
    <message>
        <source>deleted text</source>
        <translation>已删除的文字</translation>
    </message>
    <message numerus="yes">
        <source>the targets of {n} links were left out</source>
        <translation>
            <numerusform>略去 {n} 个链接的目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were left out</source>
        <translation>
            <numerusform>略去 {n} 个图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas or figures are kept as they are, and can’t be edited</source>
        <translation>
            <numerusform>{n} 个公式或图原样保留，不能编辑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells of tables’ heads are read as any cell</source>
        <translation>
            <numerusform>{n} 个表头单元格按普通单元格读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged cells are read as cells by themselves</source>
        <translation>
            <numerusform>{n} 个合并单元格按独立单元格读取</numerusform>
        </translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>left out: {kinds}</source>
        <translation>略去：{kinds}</translation>
    </message>
    <message>
        <source>{name} is XML but no Akoma Ntoso document (it is &lt;{root}&gt;), so nothing of it was read; open it in the program it came from and save it as a Word or text file.</source>
        <translation>{name} 是 XML 但不是 Akoma Ntoso 文件（而是 &lt;{root}&gt;），故未读取任何内容；请在原程序中打开，另存为 Word 或文本文件。</translation>
    </message>
    <message>
        <source>characters that no XML file can hold were replaced</source>
        <translation>已替换任何 XML 文件都不能包含的字符</translation>
    </message>
    <message>
        <source>a block of another program was left out</source>
        <translation>略去其他程序的一个块</translation>
    </message>
    <message>
        <source>the source that a block of another program came from was left out</source>
        <translation>略去其他程序某个块的来源</translation>
    </message>
    <message>
        <source>a colour that is no colour of the web was left out</source>
        <translation>略去一个不属于网页颜色的颜色</translation>
    </message>
    <message>
        <source>an object in the line was left out</source>
        <translation>略去一个行内对象</translation>
    </message>
    <message>
        <source>{name} was not read, because Chapeau is being closed.</source>
        <translation>Chapeau 正在关闭，故未读取 {name}。</translation>
    </message>
    <message>
        <source>{name} was still not read after {seconds:,.0f} seconds, so reading it was given up; if you trust it, save it anew in the program it came from, or in parts.</source>
        <translation>{name} 在 {seconds:,.0f} 秒后仍未读完，已放弃读取；如信任该文件，请在原程序中重新保存，或分成几部分保存。</translation>
    </message>
    <message>
        <source>{name} needs more than {size:,.0f} MB of memory to be read, so it was given up; if you trust it, save it in parts in the program it came from.</source>
        <translation>读取 {name} 所需内存超过 {size:,.0f} MB，已放弃；如信任该文件，请在原程序中分成几部分保存。</translation>
    </message>
    <message>
        <source>{name} broke off the process that read it, which harmed nothing else; if you trust it, save it anew in the program it came from, or copy its text.</source>
        <translation>{name} 使读取它的进程中断，别无损害；如信任该文件，请在原程序中重新保存，或复制其文字。</translation>
    </message>
    <message>
        <source>a picture or object was left out</source>
        <translation>略去一个图片或对象</translation>
    </message>
    <message>
        <source>its words are gone, so Word keeps it without showing it</source>
        <translation>所涉词语已不存在，故 Word 保留而不显示</translation>
    </message>
    <message>
        <source>it stands on the sign of the note: Word has no comments in notes</source>
        <translation>批注位于注号上：Word 的脚注不能有批注</translation>
    </message>
    <message>
        <source>header</source>
        <translation>页眉</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>页脚</translation>
    </message>
    <message>
        <source>holds pictures and objects that would take more than {size:,.0f} MB</source>
        <translation>所含图片和对象将超过 {size:,.0f} MB</translation>
    </message>
    <message>
        <source>{name} is damaged: its text ({part}) can’t be unpacked or is broken off, so nothing of it was read; ask for the file again, or let a word processor repair it.</source>
        <translation>{name} 已损坏：其文字 ({part}) 无法解压或中断，故未读取任何内容；请重新索取文件，或用文字处理程序修复。</translation>
    </message>
    <message>
        <source>{name} is named as a Word file but isn’t one; look at what it holds, or save it anew.</source>
        <translation>{name} 以 Word 文件命名，但并非 Word 文件；请查看其内容，或重新保存。</translation>
    </message>
    <message>
        <source>{name} is broken off or damaged, so nothing of it was read; ask for the file again, or let a word processor repair it.</source>
        <translation>{name} 中断或已损坏，故未读取任何内容；请重新索取文件，或用文字处理程序修复。</translation>
    </message>
    <message>
        <source>{name} is protected by a password; open it in a word processor and save it without one.</source>
        <translation>{name} 有密码保护；请在文字处理程序中打开，去除密码后保存。</translation>
    </message>
    <message>
        <source>{name} is an old Word file (.doc); open it in a word processor and save it as .docx.</source>
        <translation>{name} 是旧式 Word 文件 (.doc)；请在文字处理程序中打开，另存为 .docx。</translation>
    </message>
    <message>
        <source>{name} holds no Word document; open it in the program it came from and save it as .docx.</source>
        <translation>{name} 不含 Word 文件；请在原程序中打开，另存为 .docx。</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet or a presentation, not a Word document; open it in the program it came from and save it as .docx.</source>
        <translation>{name} 是电子表格或演示文稿，不是 Word 文件；请在原程序中打开，另存为 .docx。</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument file, not a Word document; open it in the program it came from and save it as .docx.</source>
        <translation>{name} 是 OpenDocument 文件，不是 Word 文件；请在原程序中打开，另存为 .docx。</translation>
    </message>
    <message>
        <source>points to a file outside of it ({path})</source>
        <translation>指向文件之外的文件（{path}）</translation>
    </message>
    <message>
        <source>the new words of a note were left out</source>
        <translation>略去脚注中的新词语</translation>
    </message>
    <message>
        <source>the file says the {field} nowhere in its text: “{words}”</source>
        <translation>文件文本中任何地方都没有{field}：“{words}”</translation>
    </message>
    <message>
        <source>its words are not in the file, so it was left out</source>
        <translation>其词语不在文件中，故略去</translation>
    </message>
    <message>
        <source>it is read from the file as {found}, not as {wanted}</source>
        <translation>由文件读得{found}，而非{wanted}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>its number is {number} in the file</source>
        <translation>在文件中的编号为 {number}</translation>
    </message>
    <message>
        <source>its italics and the like are others in the file</source>
        <translation>在文件中的斜体等格式不同</translation>
    </message>
    <message>
        <source>{role} of level {level}</source>
        <translation>{level} 级{role}</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>其开头</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>其结尾</translation>
    </message>
    <message>
        <source>{name} can’t be marked in its own layout: its changes could not be written exactly at {place}, so nothing was written; use the official layout.</source>
        <translation>无法在 {name} 自身的版式中标注：其更改在 {place} 处无法准确写出，故未写出任何内容；请用正式版式。</translation>
    </message>
    <message>
        <source>masthead and margins</source>
        <translation>文件头和页边</translation>
    </message>
    <message numerus="yes">
        <source>{n} endnotes are read as footnotes</source>
        <translation>
            <numerusform>{n} 个尾注按脚注读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded files are kept as they are, and their words can’t be read</source>
        <translation>
            <numerusform>{n} 个嵌入文件原样保留，其文字无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs change their form so often that their italics and the like were left out</source>
        <translation>
            <numerusform>{n} 段格式变化过于频繁，其斜体等格式已略去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes have no text and were left out</source>
        <translation>
            <numerusform>{n} 个脚注没有文字，已略去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tracked changes by {author} are about nothing that a draft holds</source>
        <translation>
            <numerusform>{author} 的 {n} 处修订与草案所含内容无关</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or objects are kept as they are, and can’t be edited</source>
        <translation>
            <numerusform>{n} 个图片或对象原样保留，不能编辑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or objects were left out</source>
        <translation>
            <numerusform>略去 {n} 个图片或对象</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} nests its parts too deep to be read; save it anew in a word processor.</source>
        <translation>{name} 的各部分嵌套过深，无法读取；请在文字处理程序中重新保存。</translation>
    </message>
    <message>
        <source>{name} {why}, so it was not read; if you trust it, make it simpler in a word processor.</source>
        <translation>{name} {why}，故未读取；如信任该文件，请在文字处理程序中加以简化。</translation>
    </message>
    <message>
        <source>is damaged and was left out</source>
        <translation>已损坏，已略去</translation>
    </message>
    <message>
        <source>the tracked changes of {count} authors are too many to be told apart, so they are read as one change of several authors</source>
        <translation>{count} 个作者的修订过多，无法区分，故按多个作者的一次更改读取</translation>
    </message>
    <message>
        <source>the target of a link was left out: {target}</source>
        <translation>略去一个链接的目标：{target}</translation>
    </message>
    <message>
        <source>a formula is kept as it is, and can’t be edited: “{words}”</source>
        <translation>一个公式原样保留，不能编辑：“{words}”</translation>
    </message>
    <message>
        <source>hidden text was left out: “{words}”</source>
        <translation>略去隐藏文字：“{words}”</translation>
    </message>
    <message>
        <source>holds paragraphs within paragraphs more than {most} deep</source>
        <translation>段落嵌套超过 {most} 层</translation>
    </message>
    <message>
        <source>holds a paragraph with more than {most} notes or objects</source>
        <translation>有段落含超过 {most} 个脚注或对象</translation>
    </message>
    <message>
        <source>holds a paragraph with more than {most} notes</source>
        <translation>有段落含超过 {most} 个脚注</translation>
    </message>
    <message>
        <source>cites notes of more than {most:,} characters in all</source>
        <translation>引用的脚注合计超过 {most:,} 个字符</translation>
    </message>
    <message>
        <source>{name} is damaged: a part of it ({part}) can’t be unpacked, so nothing was written; ask for the file again, or let a word processor repair it.</source>
        <translation>{name} 已损坏：其中一部分 ({part}) 无法解压，故未写出任何内容；请重新索取文件，或用文字处理程序修复。</translation>
    </message>
    <message>
        <source>body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation>脚注 {number}</translation>
    </message>
    <message>
        <source>endnote {number}</source>
        <translation>尾注 {number}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>表格 {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>cell {number}</source>
        <translation>第 {number} 单元格</translation>
    </message>
    <message>
        <source>a link to a file outside ({kind}) was left out</source>
        <translation>略去指向外部文件的链接（{kind}）</translation>
    </message>
    <message>
        <source>{name} can’t be marked in its own layout: its changes could not be tracked exactly in the {place}, so nothing was written; use the official layout.</source>
        <translation>无法在 {name} 自身的版式中标注：其更改在 {place} 处无法准确跟踪，故未写出任何内容；请用正式版式。</translation>
    </message>
    <message>
        <source>{name} has no body to mark changes in; let a word processor repair it.</source>
        <translation>{name} 没有可标注更改的正文；请用文字处理程序修复。</translation>
    </message>
    <message>
        <source>words that stand in no cell of the table were left out</source>
        <translation>略去不在表格任何单元格中的词语</translation>
    </message>
    <message>
        <source>characters that no Word file can hold were replaced</source>
        <translation>已替换任何 Word 文件都不能包含的字符</translation>
    </message>
    <message>
        <source>characters both raised and lowered are raised</source>
        <translation>既为上标又为下标的字符作上标</translation>
    </message>
    <message>
        <source>the sign of a note is raised as every sign is</source>
        <translation>注号与其他注号一样作上标</translation>
    </message>
    <message>
        <source>the disk took only a part of it</source>
        <translation>磁盘只写入了一部分</translation>
    </message>
    <message>
        <source>{name} is a {format} file, which can’t be read yet; {advice}.</source>
        <translation>{name} 是 {format} 文件，尚不能读取；{advice}。</translation>
    </message>
    <message>
        <source>save it as a Word or text file</source>
        <translation>请另存为 Word 或文本文件</translation>
    </message>
    <message>
        <source>open it in a word processor and save it as .docx</source>
        <translation>请在文字处理程序中打开，另存为 .docx</translation>
    </message>
    <message>
        <source>{path} is a {format} file, which can’t be read yet; {advice}.</source>
        <translation>{path} 是 {format} 文件，尚不能读取；{advice}。</translation>
    </message>
    <message>
        <source>{path} is an {format} file, which can’t be read yet; {advice}.</source>
        <translation>{path} 是 {format} 文件，尚不能读取；{advice}。</translation>
    </message>
    <message>
        <source>{path} isn’t there; look at its name and folder.</source>
        <translation>{path} 不存在；请检查其名称和文件夹。</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it.</source>
        <translation>{path} 是文件夹；请指定其中的文件。</translation>
    </message>
    <message>
        <source>{path} can’t be opened: you have no permission to read it.</source>
        <translation>无法打开 {path}：您没有读取权限。</translation>
    </message>
    <message>
        <source>{path} can’t be read: {why}; look whether its drive is still there.</source>
        <translation>无法读取 {path}：{why}；请检查驱动器是否仍在。</translation>
    </message>
    <message>
        <source>{path} is no name that a file can have.</source>
        <translation>{path} 不能作为文件名。</translation>
    </message>
    <message numerus="yes">
        <source>this is a redline made by hand ({pattern}); its {n} proposals were read as accepted</source>
        <translation>
            <numerusform>本文件的修订为手工标注（{pattern}）；其 {n} 项提案按已接受读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this is a redline made by hand ({pattern}); its {n} proposals were left out</source>
        <translation>
            <numerusform>本文件的修订为手工标注（{pattern}）；其 {n} 项提案已略去</numerusform>
        </translation>
    </message>
    <message>
        <source>read as names, not as text: {names}</source>
        <translation>按名称而非文字读取：{names}</translation>
    </message>
    <message>
        <source>its tracked changes were read as accepted, since others are marked by hand</source>
        <translation>因另有手工标注，其修订按已接受读取</translation>
    </message>
    <message>
        <source>{object} is told in words only</source>
        <translation>仅以文字说明：{object}</translation>
    </message>
    <message>
        <source>{name} {why}, so it was not opened; if you trust it, save it anew in the program it came from.</source>
        <translation>{name} {why}，故未打开；如信任该文件，请在原程序中重新保存。</translation>
    </message>
    <message>
        <source>is larger than {size:,.0f} MB</source>
        <translation>大于 {size:,.0f} MB</translation>
    </message>
    <message>
        <source>{part} can’t be unpacked</source>
        <translation>{part} 无法解压</translation>
    </message>
    <message>
        <source>says of a part that it is smaller than it is ({part})</source>
        <translation>所报某部分的大小小于实际（{part}）</translation>
    </message>
    <message>
        <source>{part} is broken off</source>
        <translation>{part} 中断</translation>
    </message>
    <message>
        <source>holds {count:,} files where {most:,} are the most</source>
        <translation>含 {count:,} 个文件，上限为 {most:,}</translation>
    </message>
    <message>
        <source>its table of contents can’t be read</source>
        <translation>其目录无法读取</translation>
    </message>
    <message>
        <source>holds a file that would lie outside of it ({path})</source>
        <translation>含有会落在其外的文件（{path}）</translation>
    </message>
    <message>
        <source>holds two files of one name</source>
        <translation>含有两个同名文件</translation>
    </message>
    <message>
        <source>would unpack to {size:,.0f} MB</source>
        <translation>解压后将达 {size:,.0f} MB</translation>
    </message>
    <message>
        <source>would unpack to more than {times} times its size</source>
        <translation>解压后将超过其大小的 {times} 倍</translation>
    </message>
    <message>
        <source>{name} is protected by a password; unpack it and save it without one.</source>
        <translation>{name} 有密码保护；请解压后去除密码保存。</translation>
    </message>
    <message>
        <source>is packed in an unusual way that can’t be measured</source>
        <translation>压缩方式特殊，无法测量</translation>
    </message>
    <message>
        <source>holds files that lie over one another</source>
        <translation>含有相互重叠的文件</translation>
    </message>
    <message>
        <source>holds a part of {size:,.0f} MB of XML</source>
        <translation>含有一个 {size:,.0f} MB 的 XML 部分</translation>
    </message>
    <message>
        <source>{why} (in {part})</source>
        <translation>{why}（在 {part} 中）</translation>
    </message>
    <message>
        <source>{name} is no well-formed XML ({error}), so nothing of it was read; mend that place or ask for the file again.</source>
        <translation>{name} 不是格式良好的 XML（{error}），故未读取任何内容；请改正该处，或重新索取文件。</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {what}</source>
        <translation>第 {line} 行第 {column} 列：{what}</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>is written in an encoding that can hide what it holds, {encoding}</source>
        <translation>所用编码可能隐藏其内容（{encoding}）</translation>
    </message>
    <message>
        <source>it is not {encoding} throughout</source>
        <translation>并非全部为 {encoding}</translation>
    </message>
    <message>
        <source>nests deeper than {most} elements</source>
        <translation>元素嵌套超过 {most} 层</translation>
    </message>
    <message>
        <source>holds more than {most:,} XML elements</source>
        <translation>含超过 {most:,} 个 XML 元素</translation>
    </message>
    <message>
        <source>holds an element with more than {most:,} attributes</source>
        <translation>含有属性超过 {most:,} 个的元素</translation>
    </message>
    <message>
        <source>declares a document type, behind which entities can hide</source>
        <translation>声明了文档类型，其后可能隐藏实体</translation>
    </message>
    <message>
        <source>holds more than {most:,} objects</source>
        <translation>含超过 {most:,} 个对象</translation>
    </message>
    <message>
        <source>has {count:,} pages where {most:,} are the most</source>
        <translation>有 {count:,} 页，上限为 {most:,} 页</translation>
    </message>
    <message>
        <source>would unpack to more than {size:,.0f} MB</source>
        <translation>解压后将超过 {size:,.0f} MB</translation>
    </message>
    <message>
        <source>holds a stream that is packed again and again</source>
        <translation>含有反复压缩的数据流</translation>
    </message>
    <message>
        <source>no mark was found for note {label}; its text stands at the end of the draft</source>
        <translation>未找到脚注 {label} 的注号；其文字列于草案末尾</translation>
    </message>
    <message>
        <source>a merged cell is written as a cell by itself</source>
        <translation>一个合并单元格写为独立单元格</translation>
    </message>
    <message numerus="yes">
        <source>the targets of {n} links were left out: {target}</source>
        <translation>
            <numerusform>略去 {n} 个链接的目标：{target}</numerusform>
        </translation>
    </message>
    <message>
        <source>text box {number}</source>
        <translation>文本框 {number}</translation>
    </message>
    <message>
        <source>a row without cells was given an empty one</source>
        <translation>没有单元格的一行已补一个空单元格</translation>
    </message>
    <message>
        <source>{count} control characters were left out</source>
        <translation>略去 {count} 个控制字符</translation>
    </message>
    <message>
        <source>it is not UTF-8 (line {line}); it was read as Windows-1252, so look at its accents and quotes</source>
        <translation>不是 UTF-8（第 {line} 行）；已按 Windows-1252 读取，请检查其中的重音符号和引号</translation>
    </message>
    <message>
        <source>{count} places are not {encoding} and show as {sign}</source>
        <translation>有 {count} 处不是 {encoding}，显示为 {sign}</translation>
    </message>
    <message>
        <source>{name} can’t be read as text: it holds bytes that no text file has; open it in the program it came from and save it as text or Word.</source>
        <translation>无法将 {name} 作为文本读取：其中有文本文件所没有的字节；请在原程序中打开，另存为文本或 Word 文件。</translation>
    </message>
    <message>
        <source>page furniture left out: “{words}”</source>
        <translation>略去页面附加文字：“{words}”</translation>
    </message>
    <message>
        <source>lines {numbers}</source>
        <translation>第 {numbers} 行</translation>
    </message>
    <message>
        <source>a block that Markdown can’t hold was left out</source>
        <translation>略去 Markdown 不能包含的一个块</translation>
    </message>
    <message>
        <source>objects in the line that Markdown can’t hold were left out: {count}</source>
        <translation>略去 Markdown 不能包含的行内对象：{count} 个</translation>
    </message>
    <message>
        <source>pages {numbers}</source>
        <translation>第 {numbers} 页</translation>
    </message>
    <message>
        <source>bar code left out: “{words}”</source>
        <translation>略去条形码：“{words}”</translation>
    </message>
    <message>
        <source>page numbers left out: {first} to {last}</source>
        <translation>略去页码：{first} 至 {last}</translation>
    </message>
    <message>
        <source>page numbers left out: {first}</source>
        <translation>略去页码：{first}</translation>
    </message>
    <message>
        <source>{name} holds no text, only pictures of pages (a scan); run a text recognition program over it, or use the Word version.</source>
        <translation>{name} 没有文字，只有页面图像（扫描件）；请用文字识别程序处理，或使用 Word 版本。</translation>
    </message>
    <message>
        <source>{name} is no PDF, whatever it is named; look at what it really is.</source>
        <translation>{name} 不论其名称如何，并非 PDF；请查明其实际类型。</translation>
    </message>
    <message>
        <source>{name} is cut short: its end is missing, so nothing of it was read; get it anew where you have it from.</source>
        <translation>{name} 被截断：缺少末尾，故未读取任何内容；请从来源处重新获取。</translation>
    </message>
    <message>
        <source>{name} is protected by a password; open it in the window and enter the password, or ask for a copy without one.</source>
        <translation>{name} 有密码保护；请在窗口中打开并输入密码，或索取无密码的副本。</translation>
    </message>
    <message>
        <source>{name} needs another password; open it in the window and enter the password, or ask for a copy without one.</source>
        <translation>{name} 需要另一密码；请在窗口中打开并输入密码，或索取无密码的副本。</translation>
    </message>
    <message>
        <source>{name} is damaged, so nothing of it was read; get it anew where you have it from.</source>
        <translation>{name} 已损坏，故未读取任何内容；请从来源处重新获取。</translation>
    </message>
    <message>
        <source>{name} is damaged: it has no pages, so nothing of it was read; get it anew where you have it from.</source>
        <translation>{name} 已损坏：没有页面，故未读取任何内容；请从来源处重新获取。</translation>
    </message>
    <message>
        <source>{name} is damaged: page {page} of {count} can’t be read, so nothing of it was; get it anew where you have it from.</source>
        <translation>{name} 已损坏：共 {count} 页，第 {page} 页无法读取，故未读取任何内容；请从来源处重新获取。</translation>
    </message>
    <message>
        <source>{name} holds more than can be read (page {page} of {count} was reached); print the pages that matter into a file of their own.</source>
        <translation>{name} 的内容超出可读取范围（共 {count} 页，读到第 {page} 页）；请将所需页面另行打印成文件。</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters are in a font that doesn’t tell their letters</source>
        <translation>
            <numerusform>{n} 个字符所用字体不提供其字母</numerusform>
        </translation>
    </message>
    <message>
        <source>text set aslant left out: “{words}”</source>
        <translation>略去斜置文字：“{words}”</translation>
    </message>
    <message>
        <source>a field, stamp or comment left out: “{words}”</source>
        <translation>略去一个字段、印章或批注：“{words}”</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>{name} packs a part twice over, as files do that want to do harm; it was not read.</source>
        <translation>{name} 将某部分重复压缩，如同有害文件所为；未予读取。</translation>
    </message>
    <message>
        <source>{name} is damaged: a part of it can’t be unpacked, so nothing of it was read.</source>
        <translation>{name} 已损坏：其中一部分无法解压，故未读取任何内容。</translation>
    </message>
    <message>
        <source>{name} is damaged: a part of it has no end, so nothing of it was read.</source>
        <translation>{name} 已损坏：其中一部分没有结尾，故未读取任何内容。</translation>
    </message>
    <message>
        <source>what stands side by side, as in a table, is read one after the other</source>
        <translation>并排的内容（如表格）按先后顺序读取</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>一个图片</translation>
    </message>
    <message>
        <source>a formula</source>
        <translation>一个公式</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>一个对象</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>head of the page</source>
        <translation>页首</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>comment by {author}</source>
        <translation>{author} 的批注</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>作者不详</translation>
    </message>
    <message>
        <source>left out: “{words}”</source>
        <translation>略去：“{words}”</translation>
    </message>
    <message>
        <source>differs from the draft</source>
        <translation>与草案不同</translation>
    </message>
    <message>
        <source>{name} was not made against this draft: only {share} of the words of one are in the other; nothing of it was taken; name the draft that it was made against.</source>
        <translation>{name} 并非依据本草案作出：两者相同的词语仅占 {share}；未采纳任何内容；请指明其所依据的草案。</translation>
    </message>
    <message>
        <source>was made against another version of the draft ({share} of the words are the same): its proposals were brought over, and what else differs was not taken for a proposal</source>
        <translation>依据草案的另一版本作出（{share} 的词语相同）：其提案已移入，其他不同之处不视为提案</translation>
    </message>
    <message>
        <source>changed without tracking</source>
        <translation>未跟踪而更改</translation>
    </message>
    <message>
        <source>tracked</source>
        <translation>已跟踪</translation>
    </message>
    <message>
        <source>changed without a mark</source>
        <translation>未标注而更改</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>{who}: {kind} ({evidence})</source>
        <translation>{who}：{kind}（{evidence}）</translation>
    </message>
    <message>
        <source>compilation text</source>
        <translation>汇编文本</translation>
    </message>
    <message>
        <source>{format} can’t hold all that the instructions say ({lost})</source>
        <translation>{format} 不能包含各项指示的全部内容（{lost}）</translation>
    </message>
    <message>
        <source>it was not read back as it was written</source>
        <translation>回读结果与所写不符</translation>
    </message>
    <message>
        <source>The pages can’t be set: {why}; export a Word file instead.</source>
        <translation>页面无法排版：{why}；请改为导出 Word 文件。</translation>
    </message>
    <message>
        <source>{object} printed as a box that names it</source>
        <translation>印为标明其名称的方框：{object}</translation>
    </message>
    <message>
        <source>characters that no font here has are printed as their codes: {codes}</source>
        <translation>本机字体所无的字符印为其代码：{codes}</translation>
    </message>
    <message>
        <source>The draft has Chinese characters, and no font on this machine has them; install one (Noto Serif CJK SC, SimSun or Songti SC will do) and print again.</source>
        <translation>草案中有汉字，而本机没有含汉字的字体；请安装一种（如 Noto Serif CJK SC、SimSun 或 Songti SC），然后重新打印。</translation>
    </message>
    <message>
        <source>“{name}” has no text in common with this draft; compare them.</source>
        <translation>“{name}”与本草案没有共同文本；请改用比较。</translation>
    </message>
    <message>
        <source>“{name}” is another dossier and not a copy of this one; open it by itself, or take its text in as a proposal.</source>
        <translation>“{name}”是另一卷宗，不是本卷宗的副本；请单独打开，或将其文本作为提案采纳。</translation>
    </message>
    <message>
        <source>This was set to “{here}”, but in the meantime to “{there}”.</source>
        <translation>此处曾设为“{here}”，而其间又设为“{there}”。</translation>
    </message>
    <message>
        <source>This change builds on another one that is itself in conflict.</source>
        <translation>此项更改以另一项本身抵触的更改为基础。</translation>
    </message>
    <message>
        <source>The paragraph or note that this change is about was deleted in the meantime.</source>
        <translation>此项更改所涉的段落或脚注其间已被删除。</translation>
    </message>
    <message>
        <source>The paragraph that this change is about was joined to another in the meantime.</source>
        <translation>此项更改所涉的段落其间已与另一段合并。</translation>
    </message>
    <message>
        <source>The words that this change is about were rewritten in the meantime.</source>
        <translation>此项更改所涉的词语其间已被改写。</translation>
    </message>
    <message>
        <source>Other words were put at the very same spot in the meantime.</source>
        <translation>其间在同一位置放入了其他词语。</translation>
    </message>
    <message>
        <source>The words around this insertion were deleted in the meantime.</source>
        <translation>此项插入前后的词语其间已被删除。</translation>
    </message>
    <message>
        <source>The paragraph was split in the meantime, in the middle of the words that this change rewrites.</source>
        <translation>段落其间在此项更改所改写的词语中间被拆分。</translation>
    </message>
    <message>
        <source>A paragraph of the same origin stands in the draft already, with other words or in another place.</source>
        <translation>同一来源的段落已在草案中，但词语或位置不同。</translation>
    </message>
    <message>
        <source>Words were added or changed in the meantime in the paragraph that this change deletes.</source>
        <translation>此项更改所删除的段落其间有词语增加或更改。</translation>
    </message>
    <message>
        <source>A part of the paragraph that this change deletes was moved elsewhere in the meantime.</source>
        <translation>此项更改所删除段落的一部分其间已移至他处。</translation>
    </message>
    <message>
        <source>The paragraph was moved somewhere else in the meantime.</source>
        <translation>段落其间已移至他处。</translation>
    </message>
    <message>
        <source>The two paragraphs that this change joins no longer follow one another.</source>
        <translation>此项更改所合并的两段已不相连。</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first}和{last}</translation>
    </message>
    <message numerus="yes">
        <source>{what}, in {n} paragraphs</source>
        <translation>
            <numerusform>{what}，涉及 {n} 段</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a compilation text of this program</source>
        <translation>是本程序的汇编文本</translation>
    </message>
    <message>
        <source>it is a compilation text of this program, with the proposals of {names}</source>
        <translation>是本程序的汇编文本，载有 {names} 的提案</translation>
    </message>
    <message>
        <source>words {colour} are deletions</source>
        <translation>{colour}词语为删除</translation>
    </message>
    <message>
        <source>struck-through words are deletions</source>
        <translation>加删除线的词语为删除</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>突出显示</translation>
    </message>
    <message>
        <source>{marks} words additions</source>
        <translation>{marks}词语为增加</translation>
    </message>
    <message>
        <source>{marks} words are additions</source>
        <translation>{marks}词语为增加</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first}或{last}</translation>
    </message>
    <message>
        <source>{names} {colour}</source>
        <translation>{names} {colour}</translation>
    </message>
    <message>
        <source>the colours are those of {names}</source>
        <translation>颜色代表 {names}</translation>
    </message>
    <message>
        <source>brackets with names are proposals ({names})</source>
        <translation>带名称的括号为提案（{names}）</translation>
    </message>
    <message>
        <source>holds a picture or object that is no proper XML</source>
        <translation>含有并非正确 XML 的图片或对象</translation>
    </message>
    <message>
        <source>texts in several languages stand beside each other, and are read one after the other</source>
        <translation>多种语言的文本并排印刷，依次逐一读取</translation>
    </message>
    <message>
        <source>line numbers left out: {first} to {last}</source>
        <translation>略去行号：{first} 至 {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded files that {name} alone holds were left out; their words are not compared</source>
        <translation>
            <numerusform>略去{n}个只有{name}才有的嵌入文件，其文字不作比较</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signs of symbol fonts are not known and are read as “•”</source>
        <translation>
            <numerusform>{n} 个符号字体的符号无法识别，读作“•”</numerusform>
        </translation>
    </message>
    <message>
        <source>the choice in a drop-down field was left out: “{words}”</source>
        <translation>略去下拉列表中的选择：“{words}”</translation>
    </message>
    <message>
        <source>what an empty field asks for was left out: “{words}”</source>
        <translation>略去空白栏的提示文字：“{words}”</translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded files stay that {name} holds no more; their words are not compared</source>
        <translation>
            <numerusform>保留{n}个{name}中已没有的嵌入文件，其文字不作比较</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} holds no document that can be opened; look at what is in it and save that.</source>
        <translation>{name} 中没有可以打开的文件；请查看其中的内容并保存。</translation>
    </message>
    <message>
        <source>holds files in files in files</source>
        <translation>包含层层嵌套的文件</translation>
    </message>
    <message>
        <source>holds more files than can be opened at once</source>
        <translation>包含的文件多于一次能打开的数量</translation>
    </message>
    <message>
        <source>{name} is damaged: {why}; ask for it again.</source>
        <translation>{name} 已损坏：{why}；请重新索取。</translation>
    </message>
    <message>
        <source>save what is attached to it and open that</source>
        <translation>请保存其附件并打开</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>they are printed as in official documents: 1, 2, 3</source>
        <translation>按正式文件的写法印为 1、2、3</translation>
    </message>
    <message>
        <source>{name} is protected for those who hold a certificate, and can’t be opened here; ask for a copy without protection.</source>
        <translation>{name} 受证书保护，无法在此打开；请索取无保护的副本。</translation>
    </message>
    <message>
        <source>what was filled in or laid over an empty page is read as its text</source>
        <translation>填入或叠加在空白页上的内容按其文字读取</translation>
    </message>
    <message>
        <source>a picture of a page (a scan) left out, with whatever words are in it</source>
        <translation>略去一页的图像（扫描件）及其中可能有的词语</translation>
    </message>
    <message>
        <source>words printed across the text left out: “{words}”</source>
        <translation>略去横印在正文上的文字：“{words}”</translation>
    </message>
    <message>
        <source>{name} is decided already; only what is to be decided can be divided.</source>
        <translation>{name} 已有决定；只有待决定的提案才能拆分。</translation>
    </message>
    <message>
        <source>{name} is amended by another proposal; decide on that one first.</source>
        <translation>{name} 有另一提案对其作出修正；请先就该提案作出决定。</translation>
    </message>
    <message>
        <source>{name} changes one paragraph, or several that only go together; it can’t be divided.</source>
        <translation>{name} 只改动一个段落，或几个不可分开的段落，无法拆分。</translation>
    </message>
    <message>
        <source>arrows in brackets lead from words to those put for them</source>
        <translation>括号中的箭头由原词语指向替换词语</translation>
    </message>
    <message>
        <source>paragraphs that bear names or labels are proposals</source>
        <translation>带名称或标号的段落为提案</translation>
    </message>
    <message>
        <source>paragraphs numbered “alt” are alternatives</source>
        <translation>编号为“alt”的段落为备选案文</translation>
    </message>
    <message>
        <source>paragraphs numbered “bis” and the like are additions</source>
        <translation>编号为“bis”等的段落为增加</translation>
    </message>
    <message>
        <source>words in capitals are additions</source>
        <translation>大写词语为增加</translation>
    </message>
    <message>
        <source>it would be {place}, not {wanted}: is it to be moved?</source>
        <translation>将成为{place}，而非{wanted}：是否要移动？</translation>
    </message>
    <message>
        <source>the sheet amends {other}, and this draft is {symbol}: is it meant?</source>
        <translation>该文件修正的是 {other}，而本草案是 {symbol}：所指是否本草案？</translation>
    </message>
    <message>
        <source>it can’t be done there: {why}</source>
        <translation>不能在该处如此办理：{why}</translation>
    </message>
    <message>
        <source>an earlier instruction deleted {place}</source>
        <translation>前一项指示已删除{place}</translation>
    </message>
    <message>
        <source>{place} would not read as the sheet says</source>
        <translation>{place}将与该文件所述不符</translation>
    </message>
    <message>
        <source>no verb says what is to be done</source>
        <translation>没有动词说明要做什么</translation>
    </message>
    <message>
        <source>the words “{words}” are not known in an instruction</source>
        <translation>指示中的词语“{words}”无法识别</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>从何处</translation>
    </message>
    <message>
        <source>what goes</source>
        <translation>删去什么</translation>
    </message>
    <message>
        <source>what is replaced</source>
        <translation>替换什么</translation>
    </message>
    <message>
        <source>what comes</source>
        <translation>增加什么</translation>
    </message>
    <message>
        <source>where it comes</source>
        <translation>加在何处</translation>
    </message>
    <message>
        <source>where the footnote stands</source>
        <translation>脚注位于何处</translation>
    </message>
    <message>
        <source>what should read so</source>
        <translation>什么应改为如此</translation>
    </message>
    <message>
        <source>how it should read</source>
        <translation>应如何改</translation>
    </message>
    <message>
        <source>how words are moved; delete them and insert them elsewhere</source>
        <translation>词语如何移动；请予删除并在他处插入</translation>
    </message>
    <message>
        <source>where it is moved to</source>
        <translation>移至何处</translation>
    </message>
    <message>
        <source>what is moved</source>
        <translation>移动什么</translation>
    </message>
    <message>
        <source>which paragraphs are merged</source>
        <translation>合并哪些段落</translation>
    </message>
    <message>
        <source>into what it is split</source>
        <translation>拆分为什么</translation>
    </message>
    <message>
        <source>which words the brackets are around</source>
        <translation>括号内是哪些词语</translation>
    </message>
    <message>
        <source>the instruction does not say {what}</source>
        <translation>该指示未说明{what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs</source>
        <translation>
            <numerusform>{n} 段</numerusform>
        </translation>
    </message>
    <message>
        <source>what a field shows isn’t in the file, and was left out: “{words}”</source>
        <translation>域所显示的内容不在文件中，已略去：“{words}”</translation>
    </message>
    <message numerus="yes">
        <source>{n} preambular paragraphs</source>
        <translation>
            <numerusform>{n} 个序言段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} operative paragraphs</source>
        <translation>
            <numerusform>{n} 个执行段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unnumbered paragraphs</source>
        <translation>
            <numerusform>{n} 个无编号段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} subparagraphs</source>
        <translation>
            <numerusform>{n} 个分段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headings</source>
        <translation>
            <numerusform>{n} 个小标题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annexes</source>
        <translation>
            <numerusform>{n} 个附件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} titles</source>
        <translation>
            <numerusform>{n} 个标题</numerusform>
        </translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>rewrite</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>renumber</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>keep ends</source>
        <translation>保留结尾标点</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>不理解</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>between</source>
        <translation>之间</translation>
    </message>
    <message>
        <source>from</source>
        <translation>自</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation>在开头</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>在结尾</translation>
    </message>
    <message>
        <source>not understood: {problem}</source>
        <translation>不理解：{problem}</translation>
    </message>
    <message>
        <source>the rest of the paragraph</source>
        <translation>段落其余部分</translation>
    </message>
    <message>
        <source>by {words}</source>
        <translation>改为{words}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>in {places}</source>
        <translation>在{places}中</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>各处</translation>
    </message>
    <message>
        <source>the last sentence</source>
        <translation>最后一句</translation>
    </message>
    <message>
        <source>in the last sentence</source>
        <translation>在最后一句中</translation>
    </message>
    <message>
        <source>sentence {number}</source>
        <translation>第 {number} 句</translation>
    </message>
    <message>
        <source>in sentence {number}</source>
        <translation>在第 {number} 句中</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>note {sign}</source>
        <translation>脚注 {sign}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>the instruction is about a part of a paragraph, and does not quote which</source>
        <translation>该指示涉及段落的一部分，但未引述是哪一部分</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>already satisfied</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>有歧义</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>preambular paragraph</source>
        <translation>序言段</translation>
    </message>
    <message>
        <source>operative paragraph</source>
        <translation>执行段</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>subparagraph</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>organ line</source>
        <translation>机构行</translation>
    </message>
    <message>
        <source>sponsor line</source>
        <translation>提案国行</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>unnumbered paragraph</source>
        <translation>无编号段落</translation>
    </message>
    <message>
        <source>item</source>
        <translation>项</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>section</source>
        <translation>节</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>same paragraph</source>
        <translation>同一段</translation>
    </message>
    <message>
        <source>preambular paragraphs</source>
        <translation>各序言段</translation>
    </message>
    <message>
        <source>operative paragraphs</source>
        <translation>各执行段</translation>
    </message>
    <message>
        <source>annexes</source>
        <translation>各附件</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>the organ line</source>
        <translation>机构行</translation>
    </message>
    <message>
        <source>the sponsor line</source>
        <translation>提案国行</translation>
    </message>
    <message>
        <source>the recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>the same paragraph</source>
        <translation>同一段</translation>
    </message>
    <message>
        <source>the preambular paragraphs</source>
        <translation>各序言段</translation>
    </message>
    <message>
        <source>the operative paragraphs</source>
        <translation>各执行段</translation>
    </message>
    <message>
        <source>the annexes</source>
        <translation>各附件</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the last {kind}</source>
        <translation>最后一个{kind}</translation>
    </message>
    <message>
        <source>the penultimate {kind}</source>
        <translation>倒数第二个{kind}</translation>
    </message>
    <message>
        <source>{place} beginning “{words}”</source>
        <translation>以“{words}”起首的{place}</translation>
    </message>
    <message>
        <source>{place} (the one counted {number})</source>
        <translation>{place}（按顺序第 {number} 个）</translation>
    </message>
    <message>
        <source>the chapeau of {place}</source>
        <translation>{place}的起首部分</translation>
    </message>
    <message>
        <source>{place} of {whole}</source>
        <translation>{whole}{place}</translation>
    </message>
    <message>
        <source>the {kind} {number} from the end</source>
        <translation>倒数第 {number} 个{kind}</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>it asks for nothing</source>
        <translation>未要求任何内容</translation>
    </message>
    <message>
        <source>it does not say how the paragraph reads</source>
        <translation>未说明该段案文</translation>
    </message>
    <message>
        <source>the draft has no {place}</source>
        <translation>草案中没有{place}</translation>
    </message>
    <message>
        <source>{place} may be {others}</source>
        <translation>{place}可能指{others}</translation>
    </message>
    <message>
        <source>an earlier instruction deleted it</source>
        <translation>前一项指示已将其删除</translation>
    </message>
    <message>
        <source>{place} does not read as the sheet says: which is meant?</source>
        <translation>{place}的案文与该文件所述不符：所指为何？</translation>
    </message>
    <message>
        <source>{place} does not read as the sheet says; {other} does: which is meant?</source>
        <translation>{place}的案文与该文件所述不符，而{other}相符：所指为何？</translation>
    </message>
    <message>
        <source>the text stands there already</source>
        <translation>该处已有此文字</translation>
    </message>
    <message>
        <source>the sheet does not say where the new text is to stand</source>
        <translation>该文件未说明新案文应置于何处</translation>
    </message>
    <message>
        <source>the two paragraphs do not stand one after the other</source>
        <translation>两段不相连</translation>
    </message>
    <message>
        <source>a paragraph can’t stand beside a footnote</source>
        <translation>段落不能置于脚注旁</translation>
    </message>
    <message>
        <source>it does not say after which subparagraph</source>
        <translation>未说明在哪一分段之后</translation>
    </message>
    <message>
        <source>the draft has no {kind}</source>
        <translation>草案中没有{kind}</translation>
    </message>
    <message>
        <source>the draft has no place for a {kind} {number}</source>
        <translation>草案中没有{kind} {number} 的位置</translation>
    </message>
    <message>
        <source>it can’t be moved there</source>
        <translation>不能移至该处</translation>
    </message>
    <message>
        <source>the paragraphs do not stand one after the other</source>
        <translation>各段不相连</translation>
    </message>
    <message>
        <source>a note is one paragraph, and several are given</source>
        <translation>一个脚注为一段，而所给为多段</translation>
    </message>
    <message>
        <source>it does not say what each of the new paragraphs is</source>
        <translation>未说明各新段落的类别</translation>
    </message>
    <message>
        <source>it does not say how the merged paragraph is to read</source>
        <translation>未说明合并后段落的案文</translation>
    </message>
    <message>
        <source>footnotes are numbered by their places</source>
        <translation>脚注按其位置编号</translation>
    </message>
    <message>
        <source>issued text</source>
        <translation>印发文本</translation>
    </message>
    <message>
        <source>text as amended so far</source>
        <translation>迄今经修正的文本</translation>
    </message>
    <message>
        <source>that sentence is all of the paragraph: does it go, too?</source>
        <translation>该句即整段：是否一并删去该段？</translation>
    </message>
    <message>
        <source>the text reads so already</source>
        <translation>文本已是如此</translation>
    </message>
    <message>
        <source>{words} was changed by an earlier instruction</source>
        <translation>{words}已由前一项指示更改</translation>
    </message>
    <message>
        <source>{words} stands there {count} times: which one?</source>
        <translation>{words}在该处出现 {count} 次：是哪一处？</translation>
    </message>
    <message>
        <source>{words} stands there twice: which one?</source>
        <translation>{words}在该处出现两次：是哪一处？</translation>
    </message>
    <message>
        <source>{words} stands there already</source>
        <translation>该处已有{words}</translation>
    </message>
    <message>
        <source>the paragraph has no such sentence</source>
        <translation>该段没有此句</translation>
    </message>
    <message>
        <source>{words} does not stand there</source>
        <translation>该处没有{words}</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>该位置</translation>
    </message>
    <message>
        <source>{first} with {last}</source>
        <translation>{first}与{last}</translation>
    </message>
    <message>
        <source>a quotation that is not closed: “{words}…”</source>
        <translation>引文未结束：“{words}…”</translation>
    </message>
    <message>
        <source>a paragraph can’t be moved into itself</source>
        <translation>段落不能移入其自身</translation>
    </message>
    <message>
        <source>no instructions could be proved to turn the one draft into the other</source>
        <translation>无法证明有任何指示能将一份草案改为另一份</translation>
    </message>
    <message>
        <source>the sponsor line goes, which no instruction of an amendment says</source>
        <translation>提案国行将消失，而修正案的指示均未述及</translation>
    </message>
    <message>
        <source>the sponsor line becomes “{words}”, which no instruction of an amendment says</source>
        <translation>提案国行将改为“{words}”，而修正案的指示均未述及</translation>
    </message>
    <message>
        <source>the {field} “{before}” goes, which no instruction of an amendment says</source>
        <translation>{field}“{before}”将消失，而修正案的指示均未述及</translation>
    </message>
    <message>
        <source>the {field} “{before}” becomes “{after}”, which no instruction of an amendment says</source>
        <translation>{field}“{before}”将改为“{after}”，而修正案的指示均未述及</translation>
    </message>
    <message>
        <source>struck through</source>
        <translation>加删除线的</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>加下划线的</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>in capitals</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>highlighted in {colour}</source>
        <translation>以{colour}突出显示的</translation>
    </message>
    <message>
        <source>in {colour}</source>
        <translation>{colour}的</translation>
    </message>
    <message>
        <source>numbered {number}</source>
        <translation>编号 {number}</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>备选案文</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>The expression has no group {group}; it has {count}.</source>
        <translation>表达式没有第 {group} 组；共有 {count} 组。</translation>
    </message>
    <message>
        <source>a bracket [ is not closed</source>
        <translation>方括号 [ 没有闭合</translation>
    </message>
    <message>
        <source>a bracket ( is not closed</source>
        <translation>圆括号 ( 没有闭合</translation>
    </message>
    <message>
        <source>a bracket ) was not opened</source>
        <translation>圆括号 ) 没有开头</translation>
    </message>
    <message>
        <source>there is nothing to repeat</source>
        <translation>没有可重复的内容</translation>
    </message>
    <message>
        <source>a \ has no meaning there</source>
        <translation>该处的 \ 没有意义</translation>
    </message>
    <message>
        <source>a range goes backwards</source>
        <translation>范围的首尾颠倒</translation>
    </message>
    <message>
        <source>there is no such group</source>
        <translation>没有这样的组</translation>
    </message>
    <message>
        <source>This is no regular expression: {why}.</source>
        <translation>这不是正则表达式：{why}。</translation>
    </message>
    <message>
        <source>This is no regular expression: {why} at character {place}.</source>
        <translation>这不是正则表达式：第 {place} 个字符处{why}。</translation>
    </message>
    <message>
        <source>This regular expression is too large.</source>
        <translation>此正则表达式过大。</translation>
    </message>
    <message>
        <source>There is no such revision.</source>
        <translation>没有此修订稿。</translation>
    </message>
    <message>
        <source>There is no branch called “{name}”.</source>
        <translation>没有名为“{name}”的分支。</translation>
    </message>
    <message>
        <source>There is no such revision in this dossier.</source>
        <translation>本卷宗中没有此修订稿。</translation>
    </message>
    <message>
        <source>There is no revision called “{name}”.</source>
        <translation>没有名为“{name}”的修订稿。</translation>
    </message>
    <message>
        <source>A branch needs a name.</source>
        <translation>分支须有名称。</translation>
    </message>
    <message>
        <source>There is a branch called “{name}” already; choose another name.</source>
        <translation>已有名为“{name}”的分支；请另选名称。</translation>
    </message>
    <message>
        <source>A revision needs a name.</source>
        <translation>修订稿须有名称。</translation>
    </message>
    <message>
        <source>There is a revision called “{name}” already; choose another name.</source>
        <translation>已有名为“{name}”的修订稿；请另选名称。</translation>
    </message>
    <message>
        <source>{cause} Your edits are kept in {place}; they are written as soon as that is possible.</source>
        <translation>{cause} 您的编辑保存在 {place} 中；一旦可能即予写入。</translation>
    </message>
    <message>
        <source>{cause} Your edits are kept only as long as Chapeau runs, so don’t close it; they are written as soon as that is possible.</source>
        <translation>{cause} 您的编辑仅在 Chapeau 运行期间保留，请勿关闭；一旦可能即予写入。</translation>
    </message>
    <message>
        <source>The branches have no text in common; compare them instead.</source>
        <translation>两个分支没有共同文本；请改用比较。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未商定</translation>
    </message>
    <message>
        <source>agreed ad ref</source>
        <translation>待核准商定</translation>
    </message>
    <message>
        <source>agreed in informals</source>
        <translation>非正式协商中商定</translation>
    </message>
    <message>
        <source>agreed in the committee</source>
        <translation>委员会商定</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>重新开放</translation>
    </message>
    <message>
        <source>{name} can’t be taken out of the text any more: what came later builds on it.</source>
        <translation>{name} 已无法从文本中移出：后来的内容以其为基础。</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Paragraph without a number</source>
        <translation>无编号段落</translation>
    </message>
    <message>
        <source>a part of the change depends on another part</source>
        <translation>更改的一部分取决于另一部分</translation>
    </message>
    <message>
        <source>Say what to do with {place}: del, add, replace, alt, new or move, with the words in quotation marks.</source>
        <translation>请说明如何处理 {place}：del、add、replace、alt、new 或 move，词语加引号。</translation>
    </message>
    <message>
        <source>Put the words for {place} in quotation marks.</source>
        <translation>请将用于 {place} 的词语加引号。</translation>
    </message>
    <message>
        <source>“{words}” does not stand in {place}; nothing was proposed.</source>
        <translation>{place} 中没有“{words}”；未提议任何内容。</translation>
    </message>
    <message>
        <source>“{words}” stands more than once in {place}; quote more words around it.</source>
        <translation>“{words}”在 {place} 中出现不止一次；请多引其前后词语。</translation>
    </message>
    <message>
        <source>Say where {place} goes, for instance: move after OP8.</source>
        <translation>请说明 {place} 移至何处，例如：move after OP8。</translation>
    </message>
    <message>
        <source>{place} stands there already; nothing was proposed.</source>
        <translation>{place} 已在该处；未提议任何内容。</translation>
    </message>
    <message>
        <source>{place} can’t be moved to what stands below it; nothing was proposed.</source>
        <translation>{place} 不能移至其下属内容中；未提议任何内容。</translation>
    </message>
    <message>
        <source>There is no proposal {number}.</source>
        <translation>没有提案 {number}。</translation>
    </message>
    <message>
        <source>Proposal {number} is on several paragraphs; say on which, as in “US on {number} OP5 del …”.</source>
        <translation>提案 {number} 涉及数段；请说明是哪一段，例如“US on {number} OP5 del …”。</translation>
    </message>
    <message>
        <source>proposal {number}</source>
        <translation>提案 {number}</translation>
    </message>
    <message>
        <source>Say who and where, for instance: US OP5 del “reproductive”; supp JPN.</source>
        <translation>请说明何方何处，例如：US OP5 del “reproductive”; supp JPN。</translation>
    </message>
    <message>
        <source>Say first which delegation proposes this.</source>
        <translation>请先说明由哪个代表团提出。</translation>
    </message>
    <message>
        <source>“{words}” says no position; write for instance “supp JPN” or “EU retain”.</source>
        <translation>“{words}”未表明立场；请写例如“supp JPN”或“EU retain”。</translation>
    </message>
    <message>
        <source>There is no {place} in this draft.</source>
        <translation>本草案中没有 {place}。</translation>
    </message>
    <message>
        <source>what was proposed has no place any more: {place} is gone</source>
        <translation>所提内容已无位置：{place} 已不存在</translation>
    </message>
    <message>
        <source>the paragraph that was to be split is gone</source>
        <translation>要拆分的段落已不存在</translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} sponsors that are members of {needed} needed.</source>
        <translation>
            <numerusform>{rule}本草案有 {n} 个成员提案国，需有 {needed} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} sponsors of {needed} needed.</source>
        <translation>
            <numerusform>{rule}本草案有 {n} 个提案国，需有 {needed} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} main sponsors of {needed} needed.</source>
        <translation>
            <numerusform>{rule}本草案有 {n} 个主要提案国，需有 {needed} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} sponsors and additional sponsors of {needed} needed.</source>
        <translation>
            <numerusform>{rule}本草案有 {n} 个提案国和增列提案国，需有 {needed} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule} That is {share} of the members; set how many members the body has.</source>
        <translation>{rule}即成员的 {share}；请设定该机构有多少成员。</translation>
    </message>
    <message>
        <source>{paragraph} is {state}; reopen it to change it, or make an editorial correction.</source>
        <translation>{paragraph}：{state}；要更改请重新开放，或作编辑性更正。</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>本段</translation>
    </message>
    <message>
        <source>There is nothing to propose: the text is the same.</source>
        <translation>没有可提议的内容：文本相同。</translation>
    </message>
    <message>
        <source>{name} can’t be taken out by itself: what it was taken into is decided; undo that first.</source>
        <translation>{name} 不能单独移出：其所并入的内容已有决定；请先撤销该决定。</translation>
    </message>
    <message>
        <source>{names} holds no such brackets in {place}; nothing was lifted.</source>
        <translation>{names} 在 {place} 没有坚持此方括号；未取消任何内容。</translation>
    </message>
    <message>
        <source>There is no such proposal on {place}; to reserve on the text as it stands, put it in brackets: “{names} bracket {place}”.</source>
        <translation>{place} 上没有这样的提案；如要对现有案文持保留意见，请将其置于方括号内：“{names} bracket {place}”。</translation>
    </message>
    <message>
        <source>There is no such proposal on {place}; nothing was noted.</source>
        <translation>{place} 没有此提案；未记下任何内容。</translation>
    </message>
    <message>
        <source>There are several proposals on {place} ({names}); say which, as in “EU retain {number}”.</source>
        <translation>{place} 有数项提案（{names}）；请说明是哪一项，例如“EU retain {number}”。</translation>
    </message>
    <message>
        <source>{name} is withdrawn by all who propose it, or by nobody.</source>
        <translation>{name} 须由所有提案方撤回，否则不得撤回。</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so no backup was made; those made before stay.</source>
        <translation>“{name}”已损坏，故未作备份；此前的备份保留。</translation>
    </message>
    <message>
        <source>The dossier and the backups made before are unchanged.</source>
        <translation>卷宗和此前的备份未变。</translation>
    </message>
    <message>
        <source>“{name}” is there already and was left as it is; choose another name.</source>
        <translation>“{name}”已存在，保持不变；请另选名称。</translation>
    </message>
    <message>
        <source>The backup is unchanged.</source>
        <translation>备份未变。</translation>
    </message>
    <message>
        <source>the file “{name}”</source>
        <translation>文件“{name}”</translation>
    </message>
    <message>
        <source>“{name}” can’t be read any more, so the copy was made of what was in memory: the text and all decisions are in it; {lost} can’t be read.</source>
        <translation>“{name}”已无法读取，故依据内存内容制作副本：文本和所有决定均在其中；无法读取{lost}。</translation>
    </message>
    <message>
        <source>Nothing was written; choose another place.</source>
        <translation>未写出任何内容；请另选位置。</translation>
    </message>
    <message>
        <source>“{name}” is this very dossier; choose another name for the copy.</source>
        <translation>“{name}”就是本卷宗；请为副本另选名称。</translation>
    </message>
    <message>
        <source>This dossier is unchanged.</source>
        <translation>本卷宗未变。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: some of what was to go along can’t be read; choose to send less of the history.</source>
        <translation>“{name}”已损坏：应随附的部分内容无法读取；请选择发送较少的历史记录。</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: it was moved away, or its drive is gone.</source>
        <translation>无法写入“{name}”：文件已移走，或其驱动器已不在。</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: another program has changed it meanwhile.</source>
        <translation>无法写入“{name}”：其他程序其间已将其更改。</translation>
    </message>
    <message>
        <source>“{name}” is closed; open it again.</source>
        <translation>“{name}”已关闭；请重新打开。</translation>
    </message>
    <message>
        <source>There is no such revision in “{name}”.</source>
        <translation>“{name}”中没有此修订稿。</translation>
    </message>
    <message>
        <source>the revision “{name}”</source>
        <translation>修订稿“{name}”</translation>
    </message>
    <message>
        <source>There is no branch called “{branch}”.</source>
        <translation>没有名为“{branch}”的分支。</translation>
    </message>
    <message>
        <source>the branch “{name}”</source>
        <translation>分支“{name}”</translation>
    </message>
    <message>
        <source>the draft as it stood then</source>
        <translation>当时的草案</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the file “{source}” that was read is lost; all else is not.</source>
        <translation>“{name}”已损坏：所读取的文件“{source}”已丢失；其余未丢失。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {what} can’t be read; all else can.</source>
        <translation>“{name}”已损坏：无法读取{what}；其余可以读取。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>其他程序正在使用</translation>
    </message>
    <message>
        <source>the file or its folder is write-protected</source>
        <translation>文件或其文件夹有写保护</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>您不得写入该处</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>it is not a dossier</source>
        <translation>不是卷宗</translation>
    </message>
    <message>
        <source>the file or its folder is gone, or you may not use it</source>
        <translation>文件或其文件夹已不存在，或您不得使用</translation>
    </message>
    <message>
        <source>the disk or drive does not answer, or has no room</source>
        <translation>磁盘或驱动器没有响应，或没有空间</translation>
    </message>
    <message>
        <source>something in it is too large</source>
        <translation>其中有内容过大</translation>
    </message>
    <message>
        <source>the file is no longer where it was</source>
        <translation>文件已不在原处</translation>
    </message>
    <message>
        <source>a change of it was cut short and has to be taken back, which can only be done in a folder that may be written; copy it there with the file whose name ends in “-journal”</source>
        <translation>其一项更改中断，须予回退，而只有在可写入的文件夹中才能回退；请将其连同名称以“-journal”结尾的文件复制到该类文件夹</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>您的磁盘配额已满</translation>
    </message>
    <message>
        <source>the file would be larger than is allowed</source>
        <translation>文件将超过允许的大小</translation>
    </message>
    <message>
        <source>you may not use this file or folder</source>
        <translation>您不得使用此文件或文件夹</translation>
    </message>
    <message>
        <source>the disk can’t be written to</source>
        <translation>无法写入磁盘</translation>
    </message>
    <message>
        <source>the file or its folder is not there</source>
        <translation>文件或其文件夹不存在</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>其名称过长</translation>
    </message>
    <message>
        <source>the disk or drive does not answer</source>
        <translation>磁盘或驱动器没有响应</translation>
    </message>
    <message>
        <source>“{name}” can’t be opened: {cause}.</source>
        <translation>无法打开“{name}”：{cause}。</translation>
    </message>
    <message>
        <source>“{name}” can’t be read: {cause}.</source>
        <translation>无法读取“{name}”：{cause}。</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: {cause}.</source>
        <translation>无法写入“{name}”：{cause}。</translation>
    </message>
    <message>
        <source>“{name}” can’t be made: {cause}.</source>
        <translation>无法创建“{name}”：{cause}。</translation>
    </message>
    <message>
        <source>“{name}” can’t be backed up: {cause}.</source>
        <translation>无法备份“{name}”：{cause}。</translation>
    </message>
    <message>
        <source>the file can’t be used ({error})</source>
        <translation>文件无法使用（{error}）</translation>
    </message>
    <message>
        <source>{name} has it open on {machine} since {since} UTC</source>
        <translation>{name} 自 {since} UTC 起在 {machine} 上将其打开</translation>
    </message>
    <message>
        <source>somebody else has it open</source>
        <translation>他人已将其打开</translation>
    </message>
    <message>
        <source>“{name}” can’t be replaced: {who}. Choose another name.</source>
        <translation>无法替换“{name}”：{who}。请另选名称。</translation>
    </message>
    <message>
        <source>“{name}” is in use: {who}; it can only be read here; save a copy elsewhere to change it.</source>
        <translation>“{name}”正在使用：{who}；此处只能读取；要更改请在他处保存副本。</translation>
    </message>
    <message>
        <source>“{name}” can’t be changed: {cause}; it can only be read here; save a copy elsewhere to change it.</source>
        <translation>无法更改“{name}”：{cause}；此处只能读取；要更改请在他处保存副本。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未更改任何内容。</translation>
    </message>
    <message>
        <source>“{name}” was only looked into; open it to change it.</source>
        <translation>“{name}”仅供查看；要更改请打开。</translation>
    </message>
    <message>
        <source>“{name}” is damaged, and no draft in it can be read; nothing was changed.</source>
        <translation>“{name}”已损坏，其中没有可读取的草案；未更改任何内容。</translation>
    </message>
    <message>
        <source>{what} can’t be read</source>
        <translation>无法读取{what}</translation>
    </message>
    <message>
        <source>all that counts could be read</source>
        <translation>重要内容均可读取</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {lost}; the file was not changed, and a copy of what is here can be saved to go on with.</source>
        <translation>“{name}”已损坏：{lost}；文件未变，可将此处内容保存为副本继续使用。</translation>
    </message>
    <message>
        <source>The edits set aside in {file} don’t fit this dossier any more; they stay there.</source>
        <translation>另存于 {file} 的编辑已与本卷宗不符；仍留在该处。</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: {cause}. Your last edits are here, but it can only be read here; save a copy elsewhere to change it.</source>
        <translation>无法写入“{name}”：{cause}。您最近的编辑在此，但此处只能读取；要更改请在他处保存副本。</translation>
    </message>
    <message>
        <source>The edits that could not be written to this dossier before are in the draft now.</source>
        <translation>此前未能写入本卷宗的编辑现已在草案中。</translation>
    </message>
    <message>
        <source>“{name}” was not written: the copy did not come out as it should. Try again.</source>
        <translation>“{name}”未写出：副本不正确。请重试。</translation>
    </message>
    <message>
        <source>A private note may have {most:,} characters, and this one has {count:,}: shorten it; what was kept before stays.</source>
        <translation>私人笔记至多 {most:,} 个字符，而此条有 {count:,} 个：请缩短；此前保存的内容保留。</translation>
    </message>
    <message>
        <source>“{name}” is full; delete private notes that are no longer needed.</source>
        <translation>“{name}”已满；请删除不再需要的私人笔记。</translation>
    </message>
    <message>
        <source>What was kept before stays.</source>
        <translation>此前保存的内容保留。</translation>
    </message>
    <message>
        <source>It is left as it is.</source>
        <translation>保持原样。</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Chapeau; the private notes are left as they are, and can be seen with that one.</source>
        <translation>“{name}”由较新的 Chapeau 写成；私人笔记保持原样，可用该版本查看。</translation>
    </message>
    <message>
        <source>The private notes in “{name}” are damaged and can’t be read; the file is kept as “{kept}” in {folder}, and they begin anew.</source>
        <translation>“{name}”中的私人笔记已损坏，无法读取；文件保存为 {folder} 中的“{kept}”，笔记重新开始。</translation>
    </message>
    <message numerus="yes">
        <source>{n} edits</source>
        <translation>
            <numerusform>{n} 次编辑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of drafts</source>
        <translation>
            <numerusform>{n} 个草案部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} acts of the negotiation</source>
        <translation>
            <numerusform>{n} 项谈判行为</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} revisions altogether</source>
        <translation>
            <numerusform>共 {n} 份修订稿</numerusform>
        </translation>
    </message>
    <message>
        <source>the file “{name}” that was read</source>
        <translation>所读取的文件“{name}”</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a dossier.</source>
        <translation>“{name}”是文件夹，不是卷宗。</translation>
    </message>
    <message>
        <source>“{name}” isn’t there; it may have been moved.</source>
        <translation>“{name}”不存在；可能已移走。</translation>
    </message>
    <message>
        <source>“{name}” is empty: it was probably cut off when it was copied. Get it anew.</source>
        <translation>“{name}”是空的：可能在复制时被截断。请重新获取。</translation>
    </message>
    <message>
        <source>“{name}” is not a dossier of Chapeau, so it is not opened; nothing was changed.</source>
        <translation>“{name}”不是 Chapeau 卷宗，故未打开；未更改任何内容。</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Chapeau; nothing was changed. Install the newest version to open it.</source>
        <translation>“{name}”由较新版本的 Chapeau 建立；未更改任何内容。请安装最新版本后打开。</translation>
    </message>
    <message>
        <source>“{name}” holds what no dossier of Chapeau holds, so it is not opened.</source>
        <translation>“{name}”含有 Chapeau 卷宗所没有的内容，故未打开。</translation>
    </message>
    <message>
        <source>{name} is decided or amended by now: what was taken in stays; withdraw what is too much.</source>
        <translation>{name} 现已决定或已被修正：所纳入的内容保留；请撤回多余的部分。</translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation>提案国</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>preambular</source>
        <translation>序言</translation>
    </message>
    <message>
        <source>operative</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>分发</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>committee or commission</source>
        <translation>委员会</translation>
    </message>
    <message>
        <source>session</source>
        <translation>届会</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>议程项目</translation>
    </message>
    <message>
        <source>item title</source>
        <translation>项目标题</translation>
    </message>
    <message>
        <source>That moment is not told any more.</source>
        <translation>该时刻已无记录。</translation>
    </message>
    <message>
        <source>Only a moment of this branch can be given a name; open the other branch first.</source>
        <translation>只能命名本分支的时刻；请先打开另一分支。</translation>
    </message>
    <message>
        <source>A proposal is put to the vote when a Member State submits it.</source>
        <translation>由会员国提交的提案付诸表决。</translation>
    </message>
    <message>
        <source>Rule 72: a proposal of States that are not members is put to the vote when a member asks for it.</source>
        <translation>第 72 条：非成员国的提案须经成员请求方付诸表决。</translation>
    </message>
    <message>
        <source>Rule 69: a proposal of States that are not members is put to the vote when a member asks for it.</source>
        <translation>第 69 条：非成员国的提案须经成员请求方付诸表决。</translation>
    </message>
    <message>
        <source>A proposal is submitted by one State at least.</source>
        <translation>提案至少由一国提交。</translation>
    </message>
    <message>
        <source>Provisional rule 38: a proposal of a State that is not a member is put to the vote when a member asks for it.</source>
        <translation>暂行第 38 条：非成员国的提案须经成员请求方付诸表决。</translation>
    </message>
    <message>
        <source>A draft has a main submitter.</source>
        <translation>草案须有一个主要提交者。</translation>
    </message>
    <message>
        <source>A fifth of the committee sponsors or signs a draft before it is introduced.</source>
        <translation>草案介绍之前须有委员会五分之一成员提案或签署。</translation>
    </message>
</context>
<context>
    <name>Revisions</name>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>The text was not named “{name}”.</source>
        <translation>文本未命名为“{name}”。</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>工作稿</translation>
    </message>
    <message>
        <source>The text as it stands is now {name}.</source>
        <translation>现有文本现名为 {name}。</translation>
    </message>
    <message>
        <source>{revision} of {draft}</source>
        <translation>{draft} 的 {revision}</translation>
    </message>
    <message>
        <source>{draft}, from {revision}</source>
        <translation>{draft}，取自 {revision}</translation>
    </message>
    <message>
        <source>{draft}, copy</source>
        <translation>{draft}，副本</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names}或{last}</translation>
    </message>
    <message>
        <source>Reading {names}</source>
        <translation>正在读取 {names}</translation>
    </message>
    <message>
        <source>There is no revision yet to track changes from; name one first, then edit and export.</source>
        <translation>尚无可据以标注更改的修订稿；请先命名一份，再编辑和导出。</translation>
    </message>
    <message>
        <source>Name a revision…</source>
        <translation>命名修订稿…</translation>
    </message>
    <message>
        <source>Save as dossier</source>
        <translation>另存为卷宗</translation>
    </message>
    <message>
        <source>The dossier is now {file}.</source>
        <translation>卷宗现为 {file}。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>A copy is in {file}.</source>
        <translation>副本在 {file}。</translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation>分支 {name}</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>A named revision stays as it is; open it as a copy to change it.</source>
        <translation>已命名的修订稿不再改变；要更改请作为副本打开。</translation>
    </message>
    <message>
        <source>{introduction}. A named revision stays as it is.</source>
        <translation>{introduction}。已命名的修订稿不再改变。</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>只读。</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>作为副本打开</translation>
    </message>
    <message>
        <source>No revision has a name yet. Name one when the text goes round the room; it then stays as it is.</source>
        <translation>尚无修订稿有名称。文本分发时请命名；此后不再改变。</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修订稿</translation>
    </message>
    <message>
        <source>&amp;Name a revision…</source>
        <translation>命名修订稿(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open as a &amp;copy</source>
        <translation>作为副本打开(&amp;C)</translation>
    </message>
    <message>
        <source>Hide the &amp;redline</source>
        <translation>隐藏更改(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;redline against it</source>
        <translation>显示与其相比的更改(&amp;R)</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>比较(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Propose the difference…</source>
        <translation>提议差异(&amp;P)…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>A copy to send is in {name}: it was read again and holds what you chose.</source>
        <translation>供发送的副本在 {name}：已重新读取，含您所选的内容。</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写出 {name}</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>供发送</translation>
    </message>
    <message>
        <source>Save a copy to send</source>
        <translation>保存供发送的副本</translation>
    </message>
    <message>
        <source>“{name}” is this very dossier; choose another name for the copy.</source>
        <translation>“{name}”就是本卷宗；请为副本另选名称。</translation>
    </message>
    <message>
        <source>The &amp;present text alone</source>
        <translation>仅现有文本(&amp;P)</translation>
    </message>
    <message>
        <source>The present text and the revisions with a &amp;name that led to it</source>
        <translation>现有文本及形成该文本的已命名修订稿(&amp;N)</translation>
    </message>
    <message>
        <source>The &amp;whole history: every revision, every branch, every edit</source>
        <translation>全部历史记录：每份修订稿、每个分支、每次编辑(&amp;W)</translation>
    </message>
    <message>
        <source>P&amp;roposals, positions, and how each paragraph stands</source>
        <translation>提案、立场及各段状况(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>批注(&amp;C)</translation>
    </message>
    <message>
        <source>The &amp;ledger of sponsors</source>
        <translation>提案国记录(&amp;L)</translation>
    </message>
    <message>
        <source>N&amp;ames of those who wrote and recorded it</source>
        <translation>撰写和记录者的姓名(&amp;A)</translation>
    </message>
    <message>
        <source>The &amp;files that were opened, as they are</source>
        <translation>打开过的文件原件(&amp;F)</translation>
    </message>
    <message>
        <source>The copy is made anew of what you choose, and of nothing else. Your private notes are never in it.</source>
        <translation>副本完全依据您所选的内容重新制作。您的私人笔记绝不在其中。</translation>
    </message>
    <message>
        <source>Save a copy of {name} to send</source>
        <translation>保存供发送的 {name} 副本</translation>
    </message>
    <message>
        <source>&amp;Save the copy…</source>
        <translation>保存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>What the file will tell</source>
        <translation>文件将透露的内容</translation>
    </message>
    <message>
        <source>The text as it stands now, with its masthead and notes.</source>
        <translation>现有文本及其文件头和脚注。</translation>
    </message>
    <message>
        <source>Files, with all that they tell themselves: {names}.</source>
        <translation>文件及其自身所含的一切：{names}。</translation>
    </message>
    <message>
        <source>People: {names}.</source>
        <translation>人员：{names}。</translation>
    </message>
    <message>
        <source>No name of anybody who wrote or recorded it.</source>
        <translation>没有任何撰写或记录者的姓名。</translation>
    </message>
    <message>
        <source>Revisions: {names}.</source>
        <translation>修订稿：{names}。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier text(s) that proposals were made for.</source>
        <translation>
            <numerusform>%n 份提案所针对的先前文本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Branches: {names}.</source>
        <translation>分支：{names}。</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) one by one, also those that were taken back.</source>
        <translation>
            <numerusform>%n 次编辑逐一列出，包括已收回的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of the negotiation, with the delegations named in them.</source>
        <translation>
            <numerusform>%n 项谈判行为，及其中所列代表团。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and answer(s).</source>
        <translation>
            <numerusform>%n 条批注和答复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in the ledger of sponsors.</source>
        <translation>
            <numerusform>提案国记录 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}和另外 %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>make room or choose another place</source>
        <translation>请腾出空间或另选位置</translation>
    </message>
    <message>
        <source>nothing may be written in {folder}</source>
        <translation>不得写入 {folder}</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>请另选文件夹</translation>
    </message>
    <message>
        <source>{folder} can’t be reached</source>
        <translation>无法访问 {folder}</translation>
    </message>
    <message>
        <source>look whether the drive is still there</source>
        <translation>请检查驱动器是否仍在</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>其名称过长</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>已有同名文件夹</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>请另选名称</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>系统拒绝</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>请另选位置</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Your draft is unchanged; {advice} and try again.</source>
        <translation>{file} 未写出：{reason}。您的草案未变；{advice}并重试。</translation>
    </message>
    <message>
        <source>{file} was not written: the draft holds something that Chapeau can’t write yet ({kind}). Your draft is unchanged.</source>
        <translation>{file} 未写出：草案中有 Chapeau 尚不能写出的内容（{kind}）。您的草案未变。</translation>
    </message>
    <message>
        <source>{name} can’t be read: it holds something that Chapeau doesn’t understand ({kind}). The file is unchanged; save it anew with the program that made it, or copy its text.</source>
        <translation>无法读取 {name}：其中有 Chapeau 不理解的内容（{kind}）。文件未变；请用原程序重新保存，或复制其文字。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Of each draft the last {last} backups stay, one of each of the last {days} days, and one of each of the last {weeks} weeks. They lie in a folder beside its dossier.</source>
        <translation>每份草案保留最近 {last} 份备份、最近 {days} 天每天一份、最近 {weeks} 周每周一份。备份在其卷宗旁的文件夹中。</translation>
    </message>
    <message>
        <source>Drafts with backups</source>
        <translation>有备份的草案</translation>
    </message>
    <message>
        <source>No draft that was open lately has a backup yet.</source>
        <translation>近来打开的草案均尚无备份。</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), the last of {date}</source>
        <translation>
            <numerusform>%n 份备份，最近一份为 {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Find a command, or keys such as Ctrl+B</source>
        <translation>查找命令，或按键如 Ctrl+B</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>请在此按新按键</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>移除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>默认按键(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>全部恢复默认(&amp;A)</translation>
    </message>
    <message>
        <source>{keys} is for “{command}” already.</source>
        <translation>{keys} 已用于“{command}”。</translation>
    </message>
    <message>
        <source>&amp;Take it from “{command}”</source>
        <translation>从“{command}”取用(&amp;T)</translation>
    </message>
    <message>
        <source>{command}: {keys}</source>
        <translation>{command}：{keys}</translation>
    </message>
    <message>
        <source>{command} has no keys.</source>
        <translation>{command} 没有按键。</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keys of “{command}”</source>
        <translation>“{command}”的按键(&amp;K)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Open at the start what was open last</source>
        <translation>启动时打开上次打开的内容(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Delegation or name</source>
        <translation>代表团或姓名(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语文(&amp;L)</translation>
    </message>
    <message>
        <source>For menus and messages, from the next start on; drafts keep their own.</source>
        <translation>用于菜单和消息，下次启动时生效；草案保持其自身语文。</translation>
    </message>
    <message>
        <source>&amp;Typographic marks and spaces as I type</source>
        <translation>输入时自动使用排印符号和空格(&amp;T)</translation>
    </message>
    <message>
        <source>Those of the draft’s language: “ ” in English; « » in French, and a space that does not break before : ; ! ? To have what you typed, undo.</source>
        <translation>按草案语文：英文用 “ ”；法文用 « »，并在 : ; ! ? 之前用不间断空格。要恢复所输入的内容，请撤销。</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>减少动态效果(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>For drafts that were not made larger or smaller in their own window.</source>
        <translation>用于未在自身窗口中放大或缩小的草案。</translation>
    </message>
    <message>
        <source>&amp;Size of the page</source>
        <translation>页面大小(&amp;S)</translation>
    </message>
    <message>
        <source>Cursors don’t blink, menus don’t slide, and no bar runs to and fro.</source>
        <translation>光标不闪烁，菜单不滑动，进度条不来回移动。</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>As received</source>
        <translation>收到时原样</translation>
    </message>
    <message>
        <source>Sample negotiation</source>
        <translation>谈判示例</translation>
    </message>
    <message>
        <source>Untitled draft</source>
        <translation>未命名草案</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>The word is not kept: {why}.</source>
        <translation>词语未保存：{why}。</translation>
    </message>
    <message>
        <source>There is no dictionary for {language}: the spelling isn’t checked.</source>
        <translation>没有{language}词典：不检查拼写。</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>正在查找建议…</translation>
    </message>
    <message>
        <source>&amp;Add “{word}” to my words</source>
        <translation>将“{word}”加入我的词语(&amp;A)</translation>
    </message>
    <message>
        <source>Ign&amp;ore “{word}” in this draft</source>
        <translation>在本草案中忽略“{word}”(&amp;O)</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>无建议</translation>
    </message>
    <message>
        <source>&amp;Mark misspelt words as I type</source>
        <translation>输入时标出拼写错误(&amp;M)</translation>
    </message>
    <message>
        <source>No words yet. Add one below, or at a word that is marked.</source>
        <translation>尚无词语。请在下方添加，或在标出的词语处添加。</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>我的词语</translation>
    </message>
    <message>
        <source>A name or word</source>
        <translation>名称或词语</translation>
    </message>
    <message>
        <source>A word to add</source>
        <translation>要添加的词语</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>M&amp;y words count as right in every draft. Double-click one to correct it.</source>
        <translation>我的词语在所有草案中均视为正确。双击可更正(&amp;Y)。</translation>
    </message>
    <message>
        <source>Your words can’t be written: {why}. They are kept until Chapeau is closed.</source>
        <translation>无法写入您的词语：{why}。词语保留至 Chapeau 关闭。</translation>
    </message>
    <message>
        <source>Put this word in its place</source>
        <translation>以此词替换</translation>
    </message>
    <message>
        <source>the right word</source>
        <translation>正确的词</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Leave this word and go on to the next</source>
        <translation>保留此词，继续下一个</translation>
    </message>
    <message>
        <source>Add it to my words: it counts as right in every draft</source>
        <translation>加入我的词语：在所有草案中视为正确</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>忽略(&amp;I)</translation>
    </message>
    <message>
        <source>Ignore it in this draft</source>
        <translation>在本草案中忽略</translation>
    </message>
    <message>
        <source>Stop checking (Esc)</source>
        <translation>停止检查 (Esc)</translation>
    </message>
    <message>
        <source>Stop checking the spelling</source>
        <translation>停止检查拼写</translation>
    </message>
    <message>
        <source>Not in the dictionary: “{word}”</source>
        <translation>词典中没有：“{word}”</translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this draft.</source>
        <translation>没有本草案语文的词典。</translation>
    </message>
    <message>
        <source>Every word is spelt as it should be.</source>
        <translation>所有词语拼写均正确。</translation>
    </message>
    <message>
        <source>Checking the spelling…</source>
        <translation>正在检查拼写…</translation>
    </message>
</context>
<context>
    <name>Sponsors</name>
    <message>
        <source>&amp;Main sponsor</source>
        <translation>主要提案国(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Sponsor</source>
        <translation>提案国(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Additional sponsor</source>
        <translation>增列提案国(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>确认(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>撤回(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sponsors again</source>
        <translation>重新加入提案国(&amp;S)</translation>
    </message>
    <message>
        <source>Speaks on &amp;behalf of…</source>
        <translation>代表其他方发言(&amp;B)…</translation>
    </message>
    <message>
        <source>Is a m&amp;ember of the body</source>
        <translation>为该机构成员(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove: entered by mistake</source>
        <translation>移除：误列(&amp;R)</translation>
    </message>
    <message>
        <source>Add as written</source>
        <translation>照写加入</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不列入</translation>
    </message>
    <message>
        <source>Only for itself</source>
        <translation>仅代表本国</translation>
    </message>
    <message>
        <source>Another group</source>
        <translation>另一集团</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) not known as that of one State. Choose what is meant; nothing is added before you do.</source>
        <translation>
            <numerusform>%n 个名称不能确定为某一国家。请选择所指；此前不予添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is meant?</source>
        <translation>所指何国？</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>What “{words}” means</source>
        <translation>“{words}”所指</translation>
    </message>
    <message numerus="yes">
        <source>{group}: its %n member(s)</source>
        <translation>
            <numerusform>{group}：其 %n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>A State sponsors in the name of a group: add that State and set its group.</source>
        <translation>由一国代表集团提案：请添加该国并设定其集团。</translation>
    </message>
    <message>
        <source>Paste or type the names: one a line, or divided by commas. Abbreviations will do.</source>
        <translation>请粘贴或输入名称：每行一个或以逗号分隔。可用缩写。</translation>
    </message>
    <message>
        <source>Add a list of sponsors</source>
        <translation>添加提案国名单</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>作为(&amp;A)</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>&amp;Joined on</source>
        <translation>加入日期(&amp;J)</translation>
    </message>
    <message>
        <source>For whom {name} speaks</source>
        <translation>{name} 代表谁发言</translation>
    </message>
    <message>
        <source>A note in the sponsor line says so. You can edit its words.</source>
        <translation>提案国行的脚注予以说明。可编辑其文字。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>集团</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>集团(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;On behalf of</source>
        <translation>代表(&amp;O)</translation>
    </message>
    <message>
        <source>Bodies differ in these words: change what yours says otherwise.</source>
        <translation>各机构用语不同：贵机构说法不同之处请改。</translation>
    </message>
    <message>
        <source>Words of the sponsor line</source>
        <translation>提案国行用语</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>文件种类</translation>
    </message>
    <message>
        <source>As the draft’s line has it</source>
        <translation>照草案原行</translation>
    </message>
    <message>
        <source>&amp;Kind of document</source>
        <translation>文件种类(&amp;K)</translation>
    </message>
    <message>
        <source>Note on &amp;non-members</source>
        <translation>非成员脚注(&amp;N)</translation>
    </message>
    <message>
        <source>Empty: they bear no asterisk.</source>
        <translation>空：不加星号。</translation>
    </message>
    <message>
        <source>Note on the &amp;list</source>
        <translation>名单脚注(&amp;L)</translation>
    </message>
    <message>
        <source>Empty: there is none.</source>
        <translation>空：无。</translation>
    </message>
    <message>
        <source>Name &amp;groups in brackets, not in a note</source>
        <translation>集团名称置于括号内，不用脚注(&amp;G)</translation>
    </message>
    <message>
        <source>Only for a draft that no State sponsors: “the Chair”, “the Vice-Chair of the Committee, …”.</source>
        <translation>仅用于无国家提案的草案：“主席”、“委员会副主席，……”。</translation>
    </message>
    <message>
        <source>&amp;Submitted by</source>
        <translation>提交者(&amp;S)</translation>
    </message>
    <message>
        <source>On what &amp;basis</source>
        <translation>依据(&amp;B)</translation>
    </message>
    <message>
        <source>on the basis of informal consultations on draft resolution …</source>
        <translation>在就决议草案举行非正式协商的基础上……</translation>
    </message>
    <message>
        <source>Add a State: name or abbreviation</source>
        <translation>添加国家：名称或缩写</translation>
    </message>
    <message>
        <source>Add a sponsor</source>
        <translation>添加提案国</translation>
    </message>
    <message>
        <source>Type a name or abbreviation, or paste a list, and press Enter.</source>
        <translation>输入名称或缩写，或粘贴名单，然后按 Enter。</translation>
    </message>
    <message>
        <source>States that may be meant</source>
        <translation>可能所指的国家</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>not confirmed since “{text}”</source>
        <translation>自“{text}”起未确认</translation>
    </message>
    <message>
        <source>not confirmed since the text changed</source>
        <translation>文本更改后未确认</translation>
    </message>
    <message>
        <source>for {group}</source>
        <translation>代表 {group}</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>非成员</translation>
    </message>
    <message>
        <source>joined {day}</source>
        <translation>{day} 加入</translation>
    </message>
    <message>
        <source>joined on no known day</source>
        <translation>加入日期不详</translation>
    </message>
    <message>
        <source>withdrew {day}</source>
        <translation>{day} 退出</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Nobody sponsors this draft yet. Type the name of a State above and press Enter, or paste a whole list: the sponsor line is made from it.</source>
        <translation>本草案尚无提案国。请在上方输入国名并按 Enter，或粘贴整份名单：提案国行由此生成。</translation>
    </message>
    <message>
        <source>The draft’s sponsor line says so already.</source>
        <translation>草案的提案国行已是如此。</translation>
    </message>
    <message>
        <source>Add as</source>
        <translation>添加为</translation>
    </message>
    <message>
        <source>Only those who have not confirmed</source>
        <translation>只看未确认者</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>提案国</translation>
    </message>
    <message>
        <source>&amp;Take them from the draft’s sponsor line</source>
        <translation>取自草案的提案国行(&amp;T)</translation>
    </message>
    <message>
        <source>Sponsor line</source>
        <translation>提案国行</translation>
    </message>
    <message>
        <source>&amp;Write the sponsor line into the draft</source>
        <translation>将提案国行写入草案(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;List for the secretariat</source>
        <translation>供秘书处的名单(&amp;L)</translation>
    </message>
    <message>
        <source>More about the sponsors</source>
        <translation>对提案国的其他操作</translation>
    </message>
    <message>
        <source>The sponsor line is written into the draft.</source>
        <translation>提案国行已写入草案。</translation>
    </message>
    <message>
        <source>The list for the secretariat is on the clipboard.</source>
        <translation>供秘书处的名单已在剪贴板上。</translation>
    </message>
    <message>
        <source>The list of those who have not confirmed is on the clipboard.</source>
        <translation>未确认者名单已在剪贴板上。</translation>
    </message>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation>表格 (*.csv);;文本 (*.txt)</translation>
    </message>
    <message>
        <source>List for the secretariat</source>
        <translation>供秘书处的名单</translation>
    </message>
    <message>
        <source>Sponsors.csv</source>
        <translation>提案国.csv</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} 已写出。</translation>
    </message>
    <message numerus="yes">
        <source>%n sponsor(s)</source>
        <translation>
            <numerusform>%n 个提案国</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>%n 个未确认</numerusform>
        </translation>
    </message>
    <message>
        <source>all confirmed</source>
        <translation>均已确认</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy those &amp;not confirmed</source>
        <translation>复制未确认者(&amp;N)</translation>
    </message>
    <message>
        <source>Add a &amp;list…</source>
        <translation>添加名单(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Words of the sponsor line…</source>
        <translation>提案国行用语(&amp;W)…</translation>
    </message>
    <message>
        <source>The text has changed: &amp;ask all again</source>
        <translation>文本已改：重新征询各国(&amp;A)</translation>
    </message>
    <message>
        <source>Add &amp;as</source>
        <translation>添加为(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n sponsor(s) added.</source>
        <translation>
            <numerusform>已添加 %n 个提案国。</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}: in the list already.</source>
        <translation>{names}：已在名单上。</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Kept by Chapeau</source>
        <translation>由 Chapeau 保管</translation>
    </message>
    <message>
        <source>Drafts and files that you open will be listed here.</source>
        <translation>您打开的草案和文件将列在此处。</translation>
    </message>
    <message>
        <source>Write, compare and redline draft resolutions. Everything stays with you.</source>
        <translation>撰写、比较和标注决议草案。一切留在您手中。</translation>
    </message>
    <message>
        <source>&amp;New draft</source>
        <translation>新建草案(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Sample negotiation</source>
        <translation>谈判示例(&amp;S)</translation>
    </message>
    <message>
        <source>Or drop files on this window.</source>
        <translation>或将文件拖放到此窗口。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Recent drafts</source>
        <translation>最近的草案</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Where the cursor stands</source>
        <translation>光标所在</translation>
    </message>
    <message>
        <source>Preambular and operative paragraphs</source>
        <translation>序言段和执行段</translation>
    </message>
    <message>
        <source>Changes against the revision</source>
        <translation>与修订稿相比的更改</translation>
    </message>
    <message>
        <source>The branch that is worked on; press to work on another</source>
        <translation>当前分支；按此切换到其他分支</translation>
    </message>
    <message>
        <source>Whether everything is saved</source>
        <translation>是否全部保存</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>{preambular} PP · {operative} OP</source>
        <translation>{preambular} PP · {operative} OP</translation>
    </message>
    <message>
        <source>No changes against “{revision}”</source>
        <translation>与“{revision}”相比无更改</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) against “{revision}”</source>
        <translation>
            <numerusform>与“{revision}”相比有 %n 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) proposed</source>
        <translation>
            <numerusform>提议 %n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation>分支 {name}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>open</source>
        <translation>未商定</translation>
    </message>
    <message>
        <source>agreed ad ref</source>
        <translation>待核准商定</translation>
    </message>
    <message>
        <source>agreed in informals</source>
        <translation>非正式协商中商定</translation>
    </message>
    <message>
        <source>agreed in the committee</source>
        <translation>委员会商定</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>重新开放</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>accepted in part</source>
        <translation>部分接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>left for the committee</source>
        <translation>留待委员会</translation>
    </message>
    <message>
        <source>support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>oppose</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>retain</source>
        <translation>保留原文</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>有保留</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>灵活</translation>
    </message>
    <message>
        <source>awaiting capital</source>
        <translation>待首都指示</translation>
    </message>
    <message>
        <source>reword</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>new paragraph</source>
        <translation>新段落</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>divide</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>join</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>style</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>role</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>main sponsor</source>
        <translation>主要提案国</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>提案国</translation>
    </message>
    <message>
        <source>additional sponsor</source>
        <translation>增列提案国</translation>
    </message>
    <message>
        <source>Main sponsors</source>
        <translation>主要提案国</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>提案国</translation>
    </message>
    <message>
        <source>Additional sponsors</source>
        <translation>增列提案国</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Organ line</source>
        <translation>机构行</translation>
    </message>
    <message>
        <source>Sponsor line</source>
        <translation>提案国行</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>分发</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>committee or commission</source>
        <translation>委员会</translation>
    </message>
    <message>
        <source>session</source>
        <translation>届会</translation>
    </message>
    <message>
        <source>place and dates</source>
        <translation>地点和日期</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>议程项目</translation>
    </message>
    <message>
        <source>title of the item</source>
        <translation>项目标题</translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed</source>
        <translation>{all} 段中 {agreed} 段已商定</translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed, {pending} pending</source>
        <translation>{all} 段中 {agreed} 段已商定，{pending} 段待确认</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names}和{last}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undone: {what}.</source>
        <translation>已撤销：{what}。</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>已重做：{what}。</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>the sign as it is printed</source>
        <translation>按印刷体书写的符号</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>cutting</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>moving words</source>
        <translation>移动文字</translation>
    </message>
    <message>
        <source>a new paragraph</source>
        <translation>新段落</translation>
    </message>
    <message>
        <source>joining paragraphs</source>
        <translation>合并段落</translation>
    </message>
    <message>
        <source>a lower level</source>
        <translation>降一级</translation>
    </message>
    <message>
        <source>a higher level</source>
        <translation>升一级</translation>
    </message>
    <message>
        <source>another kind of paragraph</source>
        <translation>另一种段落</translation>
    </message>
    <message>
        <source>moving a paragraph</source>
        <translation>移动段落</translation>
    </message>
    <message>
        <source>italics</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>a new row</source>
        <translation>新行</translation>
    </message>
    <message>
        <source>deleting rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>删除注释</translation>
    </message>
    <message>
        <source>a correction of spelling</source>
        <translation>拼写更正</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>the masthead</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>lifting brackets</source>
        <translation>取消方括号</translation>
    </message>
    <message>
        <source>a proposal divided by paragraph</source>
        <translation>按段落拆分提案</translation>
    </message>
    <message>
        <source>what was taken in from files</source>
        <translation>从文件中采纳的内容</translation>
    </message>
    <message numerus="yes">
        <source>{what}, and %n more</source>
        <translation>
            <numerusform>{what}，另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>{name}, as of {moment}</source>
        <translation>{name}，{moment}</translation>
    </message>
    <message>
        <source>The text of {date} is now {name}.</source>
        <translation>{date} 的文本现名为 {name}。</translation>
    </message>
    <message>
        <source>As it began</source>
        <translation>起始状态</translation>
    </message>
    <message>
        <source>Before a pause</source>
        <translation>停顿之前</translation>
    </message>
    <message>
        <source>Before a great change</source>
        <translation>重大更改之前</translation>
    </message>
    <message>
        <source>While at work</source>
        <translation>工作期间</translation>
    </message>
    <message>
        <source>Before a paste</source>
        <translation>粘贴之前</translation>
    </message>
    <message>
        <source>Before a proposal was accepted</source>
        <translation>接受提案之前</translation>
    </message>
    <message>
        <source>Before a conflict was settled</source>
        <translation>解决抵触之前</translation>
    </message>
    <message>
        <source>Before a new numbering</source>
        <translation>重新编号之前</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>&amp;Only what has a name</source>
        <translation>只看有名称的(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Mark what changed since</source>
        <translation>标出此后的更改(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Restore as a copy</source>
        <translation>作为副本恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>与现状比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name it…</source>
        <translation>命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Propose the difference…</source>
        <translation>提议差异(&amp;P)…</translation>
    </message>
    <message>
        <source>Versions of {name}</source>
        <translation>{name} 的版本</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>the same text as now</source>
        <translation>与现文本相同</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message numerus="yes">
        <source>%n changed paragraph(s)</source>
        <translation>
            <numerusform>%n 段有更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation>分支 {name}</translation>
    </message>
    <message>
        <source>Kept for a proposal</source>
        <translation>为提案保留</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) since</source>
        <translation>
            <numerusform>此后 %n 次编辑</numerusform>
        </translation>
    </message>
    <message>
        <source>on branch {name}</source>
        <translation>在分支 {name} 上</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Work on a copy</source>
        <translation>在副本上工作</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修订稿</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>商定</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>提案国</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私人</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>无(&amp;O)</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>保存到他处…</translation>
    </message>
    <message>
        <source>All edits are written again.</source>
        <translation>所有编辑已重新写入。</translation>
    </message>
    <message>
        <source>Your last edits could not be written to the dossier.</source>
        <translation>您最近的编辑未能写入卷宗。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍要关闭</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation>{name}（只读）</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Every change is saved</source>
        <translation>所有更改均已保存</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>尚未全部保存</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>No revision named yet</source>
        <translation>尚无已命名的修订稿</translation>
    </message>
    <message>
        <source>The same as “{revision}”</source>
        <translation>与“{revision}”相同</translation>
    </message>
    <message>
        <source>Changed since “{revision}”</source>
        <translation>自“{revision}”以来有更改</translation>
    </message>
    <message>
        <source>Hide this panel ({title})</source>
        <translation>隐藏此面板（{title}）</translation>
    </message>
    <message>
        <source>Hide the panel {title}</source>
        <translation>隐藏面板 {title}</translation>
    </message>
</context>
</TS>
