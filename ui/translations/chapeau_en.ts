<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Body</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brackets</name>
    <message numerus="yes">
        <source>%n pair(s) of brackets: {names}</source>
        <translation>
            <numerusform>%n pair of brackets: {names}</numerusform>
            <numerusform>%n pairs of brackets: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message numerus="yes">
        <source>%n place(s) of the text left to decide.</source>
        <translation>
            <numerusform>%n place of the text left to decide.</numerusform>
            <numerusform>%n places of the text left to decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message numerus="yes">
        <source>%n place(s) of the text left to decide.</source>
        <translation>
            <numerusform>%n place of the text left to decide.</numerusform>
            <numerusform>%n places of the text left to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s): {names}.</source>
        <translation>
            <numerusform>%n revision: {names}.</numerusform>
            <numerusform>%n revisions: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es): {names}.</source>
        <translation>
            <numerusform>%n branch: {names}.</numerusform>
            <numerusform>%n branches: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) said and decided</source>
        <translation>
            <numerusform>%n thing said and decided</numerusform>
            <numerusform>%n things said and decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the text written there</source>
        <translation>
            <numerusform>%n change of the text written there</numerusform>
            <numerusform>%n changes of the text written there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message numerus="yes">
        <source>%n clause(s) of {name} can’t be taken in as they are.</source>
        <translation>
            <numerusform>%n clause of {name} can’t be taken in as it is.</numerusform>
            <numerusform>%n clauses of {name} can’t be taken in as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message numerus="yes">
        <source>{file}: %n new comment(s); see the Comments panel.</source>
        <translation>
            <numerusform>{file}: %n new comment; see the Comments panel.</numerusform>
            <numerusform>{file}: %n new comments; see the Comments panel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n edited</numerusform>
            <numerusform>%n edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inserted</source>
        <translation>
            <numerusform>%n inserted</numerusform>
            <numerusform>%n inserted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%n split</numerusform>
            <numerusform>%n split</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n joined</numerusform>
            <numerusform>%n joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): {kinds}</source>
        <translation>
            <numerusform>%n change: {kinds}</numerusform>
            <numerusform>%n changes: {kinds}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n in conflict</numerusform>
            <numerusform>%n in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by both</source>
        <translation>
            <numerusform>%n changed by both</numerusform>
            <numerusform>%n changed by both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by ours alone</source>
        <translation>
            <numerusform>%n by ours alone</numerusform>
            <numerusform>%n by ours alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by theirs alone</source>
        <translation>
            <numerusform>%n by theirs alone</numerusform>
            <numerusform>%n by theirs alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ours: %n change(s)</source>
        <translation>
            <numerusform>Ours: %n change</numerusform>
            <numerusform>Ours: %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>theirs: %n change(s)</source>
        <translation>
            <numerusform>theirs: %n change</numerusform>
            <numerusform>theirs: %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>The changes will bear the name(s) {names} and the date above.</source>
        <translation>
            <numerusform>The changes will bear the name {names} and the date above.</numerusform>
            <numerusform>The changes will bear the names {names} and the date above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The changes will bear the name(s) {names} and the date above; nothing else in the file tells of people.</source>
        <translation>
            <numerusform>The changes will bear the name {names} and the date above; nothing else in the file tells of people.</numerusform>
            <numerusform>The changes will bear the names {names} and the date above; nothing else in the file tells of people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%n place replaced.</numerusform>
            <numerusform>%n places replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{proposal} replaces in %n place(s); the text is as it was.</source>
        <translation>
            <numerusform>{proposal} replaces in %n place; the text is as it was.</numerusform>
            <numerusform>{proposal} replaces in %n places; the text is as it was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) left as they are: {why}</source>
        <translation>
            <numerusform>%n paragraph left as it is: {why}</numerusform>
            <numerusform>%n paragraphs left as they are: {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message numerus="yes">
        <source>⋯ %n paragraph(s) folded; click or press Enter to show them</source>
        <translation>
            <numerusform>⋯ %n paragraph folded; click or press Enter to show them</numerusform>
            <numerusform>⋯ %n paragraphs folded; click or press Enter to show them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n further draft(s)</source>
        <translation>
            <numerusform>%n further draft</numerusform>
            <numerusform>%n further drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preambular paragraph(s)</source>
        <translation>
            <numerusform>%n preambular paragraph</numerusform>
            <numerusform>%n preambular paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operative paragraph(s)</source>
        <translation>
            <numerusform>%n operative paragraph</numerusform>
            <numerusform>%n operative paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-paragraph(s)</source>
        <translation>
            <numerusform>%n sub-paragraph</numerusform>
            <numerusform>%n sub-paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n heading</numerusform>
            <numerusform>%n headings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of text</source>
        <translation>
            <numerusform>%n paragraph of text</numerusform>
            <numerusform>%n paragraphs of text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or object(s)</source>
        <translation>
            <numerusform>%n picture or object</numerusform>
            <numerusform>%n pictures or objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annex(es)</source>
        <translation>
            <numerusform>%n annex</numerusform>
            <numerusform>%n annexes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n change(s)</source>
        <translation>
            <numerusform>{name}: %n change</numerusform>
            <numerusform>{name}: %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>Printing %n page(s)…</source>
        <translation>
            <numerusform>Printing %n page…</numerusform>
            <numerusform>Printing %n pages…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Private</name>
    <message numerus="yes">
        <source>So do %n more.</source>
        <translation>
            <numerusform>So does %n more.</numerusform>
            <numerusform>So do %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message numerus="yes">
        <source>⋯ %n agreed paragraph(s) left out</source>
        <translation>
            <numerusform>⋯ %n agreed paragraph left out</numerusform>
            <numerusform>⋯ %n agreed paragraphs left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n paragraph(s) not agreed left out</source>
        <translation>
            <numerusform>⋯ %n paragraph not agreed left out</numerusform>
            <numerusform>⋯ %n paragraphs not agreed left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message numerus="yes">
        <source>{name} competes with the text in %n place(s): both texts are kept, you decide.</source>
        <translation>
            <numerusform>{name} competes with the text in %n place: both texts are kept, you decide.</numerusform>
            <numerusform>{name} competes with the text in %n places: both texts are kept, you decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{files} files: %n proposal(s), listed in the Proposals panel.</source>
        <translation>
            <numerusform>{files} files: %n proposal, listed in the Proposals panel.</numerusform>
            <numerusform>{files} files: %n proposals, listed in the Proposals panel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here already: {known} of %n proposal(s).</source>
        <translation>
            <numerusform>Here already: {known} of %n proposal.</numerusform>
            <numerusform>Here already: {known} of %n proposals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>%n more place</numerusform>
            <numerusform>%n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) made ({names}).</source>
        <translation>
            <numerusform>%n proposal made ({names}).</numerusform>
            <numerusform>%n proposals made ({names}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) changed.</source>
        <translation>
            <numerusform>%n position changed.</numerusform>
            <numerusform>%n positions changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n proposal(s) ({names}).</source>
        <translation>
            <numerusform>{file}: %n proposal ({names}).</numerusform>
            <numerusform>{file}: %n proposals ({names}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message numerus="yes">
        <source>%n earlier text(s) that proposals were made for.</source>
        <translation>
            <numerusform>%n earlier text that proposals were made for.</numerusform>
            <numerusform>%n earlier texts that proposals were made for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) one by one, also those that were taken back.</source>
        <translation>
            <numerusform>%n edit one by one, also those that were taken back.</numerusform>
            <numerusform>%n edits one by one, also those that were taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of the negotiation, with the delegations named in them.</source>
        <translation>
            <numerusform>%n act of the negotiation, with the delegations named in them.</numerusform>
            <numerusform>%n acts of the negotiation, with the delegations named in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and answer(s).</source>
        <translation>
            <numerusform>%n comment and answer.</numerusform>
            <numerusform>%n comments and answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in the ledger of sponsors.</source>
        <translation>
            <numerusform>%n line in the ledger of sponsors.</numerusform>
            <numerusform>%n lines in the ledger of sponsors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n backup(s), the last of {date}</source>
        <translation>
            <numerusform>%n backup, the last of {date}</numerusform>
            <numerusform>%n backups, the last of {date}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sponsors</name>
    <message numerus="yes">
        <source>%n name(s) not known as that of one State. Choose what is meant; nothing is added before you do.</source>
        <translation>
            <numerusform>%n name is not known as that of one State. Choose what is meant; nothing is added before you do.</numerusform>
            <numerusform>%n names are not known as that of one State. Choose what is meant; nothing is added before you do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{group}: its %n member(s)</source>
        <translation>
            <numerusform>{group}: its %n member</numerusform>
            <numerusform>{group}: its %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sponsor(s)</source>
        <translation>
            <numerusform>%n sponsor</numerusform>
            <numerusform>%n sponsors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>%n not confirmed</numerusform>
            <numerusform>%n not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sponsor(s) added.</source>
        <translation>
            <numerusform>%n sponsor added.</numerusform>
            <numerusform>%n sponsors added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n change(s) against “{revision}”</source>
        <translation>
            <numerusform>%n change against “{revision}”</numerusform>
            <numerusform>%n changes against “{revision}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) proposed</source>
        <translation>
            <numerusform>%n change proposed</numerusform>
            <numerusform>%n changes proposed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message numerus="yes">
        <source>{what}, and %n more</source>
        <translation>
            <numerusform>{what}, and %n more</numerusform>
            <numerusform>{what}, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n changed paragraph(s)</source>
        <translation>
            <numerusform>%n changed paragraph</numerusform>
            <numerusform>%n changed paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) since</source>
        <translation>
            <numerusform>%n edit since</numerusform>
            <numerusform>%n edits since</numerusform>
        </translation>
    </message>
</context>
</TS>