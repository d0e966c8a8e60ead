<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>{delegation} supports {name}</source>
        <translation>{delegation} appuie {name}</translation>
    </message>
    <message>
        <source>{delegation} opposes {name}</source>
        <translation>{delegation} s’oppose à {name}</translation>
    </message>
    <message>
        <source>{delegation} wants the text retained against {name}</source>
        <translation>{delegation} veut maintenir le texte, contre {name}</translation>
    </message>
    <message>
        <source>{delegation} reserves on {name}</source>
        <translation>{delegation} réserve sa position sur {name}</translation>
    </message>
    <message>
        <source>{delegation} is flexible on {name}</source>
        <translation>{delegation} est souple sur {name}</translation>
    </message>
    <message>
        <source>{delegation} awaits its capital on {name}</source>
        <translation>{delegation} attend les instructions de sa capitale sur {name}</translation>
    </message>
    <message>
        <source>{delegation} has no position on {name} any more</source>
        <translation>{delegation} n’a plus de position sur {name}</translation>
    </message>
    <message>
        <source>{name} is proposed again</source>
        <translation>{name} est proposée de nouveau</translation>
    </message>
    <message>
        <source>{name} is withdrawn</source>
        <translation>{name} est retirée</translation>
    </message>
    <message>
        <source>{name} is accepted</source>
        <translation>{name} est acceptée</translation>
    </message>
    <message>
        <source>{name} is accepted in part</source>
        <translation>{name} est acceptée en partie</translation>
    </message>
    <message>
        <source>{name} is rejected</source>
        <translation>{name} est rejetée</translation>
    </message>
    <message>
        <source>{name} is superseded</source>
        <translation>{name} est remplacée</translation>
    </message>
    <message>
        <source>{name} is left for the committee</source>
        <translation>{name} est laissée à la commission</translation>
    </message>
    <message>
        <source>{name} sponsors the draft</source>
        <translation>{name} parraine le projet</translation>
    </message>
    <message>
        <source>{name} withdraws as a sponsor</source>
        <translation>{name} se retire des coauteurs</translation>
    </message>
    <message>
        <source>{name} was entered as a sponsor by mistake</source>
        <translation>{name} avait été inscrit par erreur comme coauteur</translation>
    </message>
    <message>
        <source>{name} stands by the draft as it reads</source>
        <translation>{name} confirme le projet tel qu’il est rédigé</translation>
    </message>
    <message>
        <source>{name} sponsors on behalf of another group</source>
        <translation>{name} parraine au nom d’un autre groupe</translation>
    </message>
    <message>
        <source>{name} is or is not a member of the body</source>
        <translation>{name} est ou n’est pas membre de l’organe</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{delegation} joins those who propose {name}</source>
        <translation>{delegation} se joint aux auteurs de {name}</translation>
    </message>
    <message>
        <source>A conflict of {name} is settled</source>
        <translation>Un conflit de {name} est réglé</translation>
    </message>
    <message>
        <source>{author} speaks for {delegation}</source>
        <translation>{author} parle pour {delegation}</translation>
    </message>
    <message>
        <source>The sponsor line is worded otherwise, or its text has changed</source>
        <translation>La ligne des coauteurs est rédigée autrement, ou son texte a changé</translation>
    </message>
    <message>
        <source>A reading begins, and labels stay as they are: {name}</source>
        <translation>Une lecture commence, et les numéros restent&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The paragraphs are numbered anew</source>
        <translation>Les paragraphes sont renumérotés</translation>
    </message>
    <message>
        <source>The dossier follows the ways of another body</source>
        <translation>Le dossier suit les usages d’un autre organe</translation>
    </message>
    <message>
        <source>Brackets held by {names}: {words}</source>
        <translation>Crochets demandés par {names}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Comment: {words}</source>
        <translation>Commentaire&#xa0;: {words}</translation>
    </message>
    <message>
        <source>A comment is resolved</source>
        <translation>Un commentaire est résolu</translation>
    </message>
    <message>
        <source>A comment is open again</source>
        <translation>Un commentaire est rouvert</translation>
    </message>
    <message>
        <source>A comment is deleted</source>
        <translation>Un commentaire est supprimé</translation>
    </message>
    <message>
        <source>a proposal that is not there</source>
        <translation>une proposition qui n’est pas là</translation>
    </message>
    <message>
        <source>a change of another proposal</source>
        <translation>un changement d’une autre proposition</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>un changement</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>bracketed</source>
        <translation>entre crochets</translation>
    </message>
    <message>
        <source>by {by}</source>
        <translation>par {by}</translation>
    </message>
    <message>
        <source>pending {names}</source>
        <translation>en attente de {names}</translation>
    </message>
    <message>
        <source>with {labels}, in package {package}</source>
        <translation>avec {labels}, dans l’ensemble {package}</translation>
    </message>
    <message>
        <source>under silence until {time}</source>
        <translation>approbation tacite jusqu’au {time}</translation>
    </message>
    <message>
        <source>&amp;Only what is not agreed</source>
        <translation>&amp;Seulement ce qui n’est pas convenu</translation>
    </message>
    <message>
        <source>How the paragraphs stand</source>
        <translation>État des paragraphes</translation>
    </message>
    <message>
        <source>&amp;Mark as agreed…</source>
        <translation>&amp;Marquer comme convenu…</translation>
    </message>
    <message>
        <source>&amp;Ledger…</source>
        <translation>&amp;Registre…</translation>
    </message>
    <message>
        <source>&amp;Export what is still open…</source>
        <translation>&amp;Exporter ce qui reste à régler…</translation>
    </message>
    <message>
        <source>A capital co&amp;nfirms…</source>
        <translation>&amp;Une capitale confirme…</translation>
    </message>
    <message>
        <source>&amp;Object to the silence…</source>
        <translation>&amp;Rompre le silence…</translation>
    </message>
    <message>
        <source>(pending {names})</source>
        <translation>(en attente de {names})</translation>
    </message>
    <message>
        <source>(in package {package})</source>
        <translation>(dans l’ensemble {package})</translation>
    </message>
    <message>
        <source>{where} is {state}.</source>
        <translation>{where}&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>{where} is reopened.</source>
        <translation>{where} est rouvert.</translation>
    </message>
    <message>
        <source>Correct {where} now; what you change is recorded as an editorial correction.</source>
        <translation>Corrigez {where}&#xa0;; ce que vous changez est consigné comme correction de forme.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>{name}: labels stay as they are; new paragraphs become bis, ter.</source>
        <translation>{name}&#xa0;: les repères restent tels quels&#xa0;; les nouveaux paragraphes deviennent bis, ter.</translation>
    </message>
    <message>
        <source>Renumbered: {labels}.</source>
        <translation>Renuméroté&#xa0;: {labels}.</translation>
    </message>
    <message>
        <source>Renumbered; every label is as it was.</source>
        <translation>Renuméroté&#xa0;; tous les repères restent les mêmes.</translation>
    </message>
    <message>
        <source>References to these paragraphs are proposed to be mended.</source>
        <translation>La correction des renvois à ces paragraphes est proposée.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Confirm {where}</source>
        <translation>Confirmer {where}</translation>
    </message>
    <message>
        <source>Which delegation confirms?</source>
        <translation>Quelle délégation confirme&#xa0;?</translation>
    </message>
    <message>
        <source>Paragraphs of a package are agreed when all of them are. An empty name takes it out.</source>
        <translation>Les paragraphes d’un ensemble sont convenus quand ils le sont tous. Un nom vide l’en retire.</translation>
    </message>
    <message>
        <source>{where} in a package</source>
        <translation>{where} dans un ensemble</translation>
    </message>
    <message>
        <source>{where} is {state} unless somebody objects before {time}.</source>
        <translation>{where}&#xa0;: {state}, sauf objection avant le {time}.</translation>
    </message>
    <message>
        <source>{where} is not under silence.</source>
        <translation>{where} n’est pas soumis à approbation tacite.</translation>
    </message>
    <message>
        <source>Object on {where}</source>
        <translation>Objection sur {where}</translation>
    </message>
    <message>
        <source>Who breaks the silence?</source>
        <translation>Qui rompt le silence&#xa0;?</translation>
    </message>
    <message>
        <source>The silence on {where} is broken by {names}.</source>
        <translation>Le silence sur {where} est rompu par {names}.</translation>
    </message>
    <message>
        <source>a paragraph that is gone</source>
        <translation>un paragraphe disparu</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne de nommé</translation>
    </message>
    <message>
        <source>{delegation} confirms</source>
        <translation>{delegation} confirme</translation>
    </message>
    <message>
        <source>package {package}</source>
        <translation>ensemble {package}</translation>
    </message>
    <message>
        <source>package {package} untied</source>
        <translation>ensemble {package} défait</translation>
    </message>
    <message>
        <source>editorial correction, “{before}” to “{after}”</source>
        <translation>correction de forme, «&#xa0;{before}&#xa0;» devient «&#xa0;{after}&#xa0;»</translation>
    </message>
    <message>
        <source>under silence until {time}, then {state}</source>
        <translation>approbation tacite jusqu’au {time}, puis {state}</translation>
    </message>
    <message>
        <source>{delegation} breaks the silence</source>
        <translation>{delegation} rompt le silence</translation>
    </message>
    <message>
        <source>{where} will resist changes until it is reopened.</source>
        <translation>{where} ne pourra plus être modifié tant qu’il n’aura pas été rouvert.</translation>
    </message>
    <message>
        <source>Agree {where}</source>
        <translation>{where} convenu</translation>
    </message>
    <message>
        <source>Mark as agreed</source>
        <translation>Marquer comme convenu</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>For instance “First reading”.</source>
        <translation>Par exemple «&#xa0;Première lecture&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Pending</source>
        <translation>&amp;En attente de</translation>
    </message>
    <message>
        <source>Delegations that have still to confirm, separated by commas.</source>
        <translation>Les délégations qui doivent encore confirmer, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Reopen {where}</source>
        <translation>Rouvrir {where}</translation>
    </message>
    <message>
        <source>Who reopened it and why stays in the ledger.</source>
        <translation>Le registre garde qui l’a rouvert et pourquoi.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Par</translation>
    </message>
    <message>
        <source>The delegation that asks for it.</source>
        <translation>La délégation qui le demande.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>While a text is read, labels stay as they are on paper: new paragraphs become bis and ter, and nothing moves up when one is deleted. Renumber at the end.</source>
        <translation>Pendant la lecture d’un texte, les repères restent ceux du papier&#xa0;: les nouveaux paragraphes deviennent bis et ter, et rien ne remonte quand un paragraphe est supprimé. Renumérotez à la fin.</translation>
    </message>
    <message>
        <source>Begin a reading</source>
        <translation>Commencer une lecture</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Deuxième lecture</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Première lecture</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>{where} becomes agreed unless a delegation objects before the deadline.</source>
        <translation>{where} sera convenu sauf si une délégation s’y oppose avant l’échéance.</translation>
    </message>
    <message>
        <source>Put {where} under silence</source>
        <translation>Soumettre {where} à approbation tacite</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <translation>&amp;Ensuite</translation>
    </message>
    <message>
        <source>Ledger of agreement</source>
        <translation>Registre des paragraphes convenus</translation>
    </message>
    <message>
        <source>Nothing was found of any paragraph yet.</source>
        <translation>Rien n’a encore été consigné sur aucun paragraphe.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Tout copier</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Chapeau was ended without being closed. Your draft is as you left it: every change was kept.</source>
        <translation>Chapeau s’est arrêté sans avoir été fermé. Votre projet est tel que vous l’avez laissé&#xa0;: toutes les modifications ont été conservées.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Oublier ces fichiers</translation>
    </message>
    <message>
        <source>Not opened again, because it is no longer where it was: {files}.</source>
        <translation>Non rouvert, parce que le fichier n’est plus à sa place&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>Opening {file} as a draft</source>
        <translation>Ouverture de {file} comme projet</translation>
    </message>
    <message>
        <source>{revision} of {draft}</source>
        <translation>{revision} de {draft}</translation>
    </message>
    <message>
        <source>This is your draft of {file}, as you left it.</source>
        <translation>Voici votre projet tiré de {file}, tel que vous l’avez laissé.</translation>
    </message>
    <message>
        <source>Begin anew from the file</source>
        <translation>Recommencer à partir du fichier</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>Chapeau can’t keep anything in {folder}: {reason}. Nothing was opened or changed.</source>
        <translation>Chapeau ne peut rien conserver dans {folder}&#xa0;: {reason}. Rien n’a été ouvert ni modifié.</translation>
    </message>
    <message>
        <source>A comparison was not opened again: one of its files can’t be read any more.</source>
        <translation>Une comparaison n’a pas été rouverte&#xa0;: l’un de ses fichiers n’est plus lisible.</translation>
    </message>
    <message>
        <source>Opening a comparison again</source>
        <translation>Réouverture d’une comparaison</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>{name}, backup of {date}</source>
        <translation>{name}, sauvegarde du {date}</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Ouvrir une sauvegarde…</translation>
    </message>
    <message>
        <source>Chapeau keeps the last backups of “{name}”, and one of each day of a week and each week of a month. A copy of the one you choose is opened; the dossier and the backup stay as they are.</source>
        <translation>Chapeau garde les dernières sauvegardes de «&#xa0;{name}&#xa0;», puis une par jour pendant une semaine et une par semaine pendant un mois. Une copie de celle que vous choisissez est ouverte&#xa0;; le dossier et la sauvegarde restent tels quels.</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Ouvrir une sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Open a copy</source>
        <translation>&amp;Ouvrir une copie</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>There is no backup yet: the first one is made a few minutes after the first change.</source>
        <translation>Il n’y a pas encore de sauvegarde&#xa0;: la première est faite quelques minutes après la première modification.</translation>
    </message>
    <message>
        <source>They are in {folder}.</source>
        <translation>Elles se trouvent dans {folder}.</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Bodies differ in these ways. What you set here goes with the dossier.</source>
        <translation>Les usages varient d’un organe à l’autre. Ce que vous réglez ici accompagne le dossier.</translation>
    </message>
    <message>
        <source>The body and its ways</source>
        <translation>L’organe et ses usages</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>As the masthead tells ({body})</source>
        <translation>Comme le dit l’en-tête ({body})</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Organe</translation>
    </message>
    <message>
        <source>Note on &amp;non-members</source>
        <translation>&amp;Note sur les non-membres</translation>
    </message>
    <message>
        <source>Empty: they bear no asterisk.</source>
        <translation>Vide&#xa0;: ils ne portent pas d’astérisque.</translation>
    </message>
    <message>
        <source>Note on the &amp;list</source>
        <translation>Note &amp;sur la liste</translation>
    </message>
    <message>
        <source>Empty: there is none.</source>
        <translation>Vide&#xa0;: il n’y en a pas.</translation>
    </message>
    <message>
        <source>Name &amp;groups in brackets, not in a note</source>
        <translation>Nommer &amp;les groupes entre crochets, non en note</translation>
    </message>
    <message>
        <source>a new paragraph after OP5</source>
        <translation>un nouveau paragraphe après OP5</translation>
    </message>
    <message>
        <source>another version of OP5</source>
        <translation>une autre version d’OP5</translation>
    </message>
    <message>
        <source>OP5 bis &amp;is</source>
        <translation>OP5 &amp;bis est</translation>
    </message>
    <message>
        <source>Not known: whoever sponsors counts as a member.</source>
        <translation>Inconnus&#xa0;: tout coauteur compte comme membre.</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Membres</translation>
    </message>
    <message>
        <source>To be put to the vote</source>
        <translation>À mettre aux voix</translation>
    </message>
    <message>
        <source>“{name}” is no State that is known here.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un État connu ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brackets</name>
    <message>
        <source>Put in brackets</source>
        <translation>Mettre entre crochets</translation>
    </message>
    <message>
        <source>Whose brackets</source>
        <translation>Qui demande les crochets</translation>
    </message>
    <message>
        <source>There are no brackets around the cursor.</source>
        <translation>Il n’y a pas de crochets autour du curseur.</translation>
    </message>
    <message>
        <source>Who holds these brackets? Nobody need be named.</source>
        <translation>Qui demande ces crochets&#xa0;? Il n’est pas nécessaire de nommer quelqu’un.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne de nommé</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of brackets: {names}</source>
        <translation>
            <numerusform>%n paire de crochets&#xa0;: {names}</numerusform>
            <numerusform>%n paires de crochets&#xa0;: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>A branch is a text of its own, such as a fallback: what you write there leaves this text as it is. It can be merged later.</source>
        <translation>Une branche est un texte à part, par exemple une position de repli&#xa0;: ce que vous y écrivez laisse ce texte tel quel. Elle pourra être fusionnée plus tard.</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Nouvelle branche</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>This text as it stands</source>
        <translation>Ce texte tel qu’il est</translation>
    </message>
    <message>
        <source>&amp;Begins with</source>
        <translation>&amp;Part de</translation>
    </message>
    <message>
        <source>What was written there since both parted comes into this text. What competes with it waits for you, and what is agreed stays.</source>
        <translation>Ce qui y a été écrit depuis la séparation est repris dans ce texte. Ce qui s’y oppose attend votre décision, et ce qui est convenu reste.</translation>
    </message>
    <message>
        <source>Merge a branch</source>
        <translation>Fusionner une branche</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>Pa&amp;r</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>&amp;Branche</translation>
    </message>
    <message>
        <source>Nothing was written there since.</source>
        <translation>Rien n’y a été écrit depuis.</translation>
    </message>
    <message>
        <source>&amp;What comes</source>
        <translation>&amp;Ce qui sera repris</translation>
    </message>
    <message>
        <source>Switch to a branch</source>
        <translation>Passer à une branche</translation>
    </message>
    <message>
        <source>The name of a branch</source>
        <translation>Le nom d’une branche</translation>
    </message>
    <message>
        <source>worked on now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>You are working on {branch} now; the other text stays as it is.</source>
        <translation>Vous travaillez maintenant sur {branch}&#xa0;; l’autre texte reste tel quel.</translation>
    </message>
    <message>
        <source>All that was written on {branch} is in this text already.</source>
        <translation>Tout ce qui a été écrit sur {branch} est déjà dans ce texte.</translation>
    </message>
    <message>
        <source>{branch} is merged into this text.</source>
        <translation>{branch}&#xa0;: fusion faite dans ce texte.</translation>
    </message>
    <message>
        <source>{where}: agreed here, so what was written there waits as a proposal.</source>
        <translation>{where}&#xa0;: convenu ici&#xa0;; ce qui a été écrit là-bas attend donc comme proposition.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the text left to decide.</source>
        <translation>
            <numerusform>%n endroit du texte reste à décider.</numerusform>
            <numerusform>%n endroits du texte restent à décider.</numerusform>
        </translation>
    </message>
    <message>
        <source>Main text</source>
        <translation>Texte principal</translation>
    </message>
    <message>
        <source>the main text</source>
        <translation>le texte principal</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Bring in another copy of this dossier</source>
        <translation>Intégrer une autre copie de ce dossier</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>“{file}” is another copy of the dossier that is open as “{name}”.</source>
        <translation>«&#xa0;{file}&#xa0;» est une autre copie du dossier ouvert sous le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Bring it in there…</source>
        <translation>L’y intégrer…</translation>
    </message>
    <message>
        <source>All that is in “{file}” is here already.</source>
        <translation>Tout ce qui est dans «&#xa0;{file}&#xa0;» est déjà ici.</translation>
    </message>
    <message>
        <source>{where} was written otherwise here, too: both texts are kept, you decide.</source>
        <translation>{where} a été changé ici aussi&#xa0;: les deux textes sont gardés, à vous de décider.</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un endroit</translation>
    </message>
    <message>
        <source>“{file}” is brought in.</source>
        <translation>«&#xa0;{file}&#xa0;» est intégré.</translation>
    </message>
    <message>
        <source>{where}: agreed here, so what was written there waits as a proposal.</source>
        <translation>{where}&#xa0;: convenu ici&#xa0;; ce qui a été écrit là-bas attend donc comme proposition.</translation>
    </message>
    <message>
        <source>The words of {names} stay in the text, since later ones build on them.</source>
        <translation>Les mots de {names} restent dans le texte, car d’autres s’appuient sur eux.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the text left to decide.</source>
        <translation>
            <numerusform>Il reste %n endroit du texte à décider.</numerusform>
            <numerusform>Il reste %n endroits du texte à décider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s): {names}.</source>
        <translation>
            <numerusform>%n révision&#xa0;: {names}.</numerusform>
            <numerusform>%n révisions&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es): {names}.</source>
        <translation>
            <numerusform>%n branche&#xa0;: {names}.</numerusform>
            <numerusform>%n branches&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number was given in both copies: {changes}.</source>
        <translation>Un même numéro a été donné dans les deux copies&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>Bring in “{file}”</source>
        <translation>Intégrer «&#xa0;{file}&#xa0;»</translation>
    </message>
    <message>
        <source>{whose} worked on this copy of the dossier. What is in it and not here is added; nothing here is lost, and nothing there.</source>
        <translation>{whose} a travaillé sur cette copie du dossier. Ce qui y est et n’est pas ici est ajouté&#xa0;; rien n’est perdu, ni ici ni là-bas.</translation>
    </message>
    <message>
        <source>&amp;Bring it in</source>
        <translation>&amp;Intégrer</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) said and decided</source>
        <translation>
            <numerusform>%n position ou décision</numerusform>
            <numerusform>%n positions et décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the text written there</source>
        <translation>
            <numerusform>%n modification du texte faite là-bas</numerusform>
            <numerusform>%n modifications du texte faites là-bas</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave what was written there as a &amp;proposal, to be decided on</source>
        <translation>Laisser ce qui a été écrit là-bas comme &amp;proposition, à décider</translation>
    </message>
    <message>
        <source>Both copies said something else; say which of them holds:</source>
        <translation>Les deux copies divergent&#xa0;; dites ce qui vaut&#xa0;:</translation>
    </message>
    <message>
        <source>Here: {what}</source>
        <translation>Ici&#xa0;: {what}</translation>
    </message>
    <message>
        <source>There: {what}</source>
        <translation>Là-bas&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>not available now</source>
        <translation>indisponible pour l’instant</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>This can’t be done now.</source>
        <translation>Impossible pour l’instant.</translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>clear</source>
        <translation>claire</translation>
    </message>
    <message>
        <source>already so in the text</source>
        <translation>figure déjà dans le texte</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambiguë</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non comprise</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) of {name} can’t be taken in as they are.</source>
        <translation>
            <numerusform>%n clause de {name} ne peut pas être reprise telle quelle.</numerusform>
            <numerusform>%n clauses de {name} ne peuvent pas être reprises telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what to propose; the proposal says what was left out.</source>
        <translation>Choisissez ce qui est proposé&#xa0;; la proposition indique ce qui a été laissé de côté.</translation>
    </message>
    <message>
        <source>Take in part of {name}</source>
        <translation>Reprendre une partie de {name}</translation>
    </message>
    <message>
        <source>&amp;Propose what is checked</source>
        <translation>&amp;Proposer ce qui est coché</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>In operative paragraph 3, replace “X” with “Y”.</source>
        <translation>In operative paragraph 3, replace “X” with “Y”.</translation>
    </message>
    <message>
        <source>One instruction a line, as in an amendment document or as it is said in the room; what is new stands on the lines after it.</source>
        <translation>Une instruction par ligne, comme dans un document d’amendement ou comme on la dit dans la salle&#xa0;; ce qui est nouveau figure aux lignes suivantes.</translation>
    </message>
    <message>
        <source>Type or paste amendments</source>
        <translation>Saisir ou coller des amendements</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>How they are understood</source>
        <translation>Comment elles sont comprises</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New draft</source>
        <translation>&amp;Nouveau projet</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a draft, a dossier or a Word file</source>
        <translation>Ouvrir un projet, un dossier ou un fichier Word</translation>
    </message>
    <message>
        <source>Save a copy to &amp;send…</source>
        <translation>Enregi&amp;strer une copie à envoyer…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versions…</translation>
    </message>
    <message>
        <source>Everything that one can go back to</source>
        <translation>Tout ce à quoi l’on peut revenir</translation>
    </message>
    <message>
        <source>Save as &amp;dossier…</source>
        <translation>&amp;Enregistrer comme dossier…</translation>
    </message>
    <message>
        <source>{command}: on</source>
        <translation>{command}&#xa0;: activé</translation>
    </message>
    <message>
        <source>{command}: off</source>
        <translation>{command}&#xa0;: désactivé</translation>
    </message>
    <message>
        <source>Ne&amp;w draft in</source>
        <translation>Nouveau projet &amp;en</translation>
    </message>
    <message>
        <source>Keep draft and revisions in one file</source>
        <translation>Réunir le projet et ses révisions dans un fichier</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Write a copy of the dossier and go on with this one</source>
        <translation>Écrire une copie du dossier et continuer avec celui-ci</translation>
    </message>
    <message>
        <source>Write a copy with no more in it than others are to see</source>
        <translation>Écrire une copie qui ne contient que ce que les autres doivent voir</translation>
    </message>
    <message>
        <source>Br&amp;ing in a copy…</source>
        <translation>Intégrer une au&amp;tre copie…</translation>
    </message>
    <message>
        <source>Bring another copy of this dossier together with this one</source>
        <translation>Réunir en un seul ce dossier et une autre de ses copies</translation>
    </message>
    <message>
        <source>Open a &amp;backup…</source>
        <translation>Ouvrir une sauve&amp;garde…</translation>
    </message>
    <message>
        <source>The dossier as it was kept beside itself on an earlier day</source>
        <translation>Le dossier tel qu’il a été conservé à côté de lui un jour précédent</translation>
    </message>
    <message>
        <source>Na&amp;me a revision…</source>
        <translation>Nommer une &amp;révision…</translation>
    </message>
    <message>
        <source>Fix the text under a name, as Rev.1</source>
        <translation>Fixer le texte sous un nom, comme Rev.1</translation>
    </message>
    <message>
        <source>&amp;New branch…</source>
        <translation>&amp;Nouvelle branche…</translation>
    </message>
    <message>
        <source>Begin a text of its own beside this one, such as a fallback</source>
        <translation>Commencer un texte à part, par exemple une position de repli</translation>
    </message>
    <message>
        <source>&amp;Switch branch…</source>
        <translation>&amp;Changer de branche…</translation>
    </message>
    <message>
        <source>Work on the text of another branch</source>
        <translation>Travailler sur le texte d’une autre branche</translation>
    </message>
    <message>
        <source>&amp;Merge a branch…</source>
        <translation>&amp;Fusionner une branche…</translation>
    </message>
    <message>
        <source>Bring what was written on another branch into this text</source>
        <translation>Amener dans ce texte ce qui a été écrit sur une autre branche</translation>
    </message>
    <message>
        <source>Export clean DO&amp;CX…</source>
        <translation>Exporter en &amp;DOCX au propre…</translation>
    </message>
    <message>
        <source>Write a Word document with no changes marked</source>
        <translation>Écrire un document Word sans marquer les modifications</translation>
    </message>
    <message>
        <source>Export &amp;tracked DOCX…</source>
        <translation>Exporter en DOCX &amp;avec suivi…</translation>
    </message>
    <message>
        <source>Write a Word document with changes</source>
        <translation>Écrire un document Word avec suivi des modifications</translation>
    </message>
    <message>
        <source>Export PD&amp;F…</source>
        <translation>Exporter en &amp;PDF…</translation>
    </message>
    <message>
        <source>Save the pages as a PDF</source>
        <translation>Enregistrer les pages en PDF</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>See the pages and print</source>
        <translation>Voir les pages et imprimer</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>Paste &amp;without formatting</source>
        <translation>Coller sans mise en &amp;forme</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find words in the text</source>
        <translation>Rechercher des mots dans le texte</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;emplacer…</translation>
    </message>
    <message>
        <source>Replace words</source>
        <translation>Remplacer des mots</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Occurrence précé&amp;dente</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>Atte&amp;indre…</translation>
    </message>
    <message>
        <source>OP 12, PP3, 12 (a), or words</source>
        <translation>OP 12, PP3, 12 (a), ou des mots</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>&amp;Orthographe</translation>
    </message>
    <message>
        <source>Go through the misspelt words</source>
        <translation>Parcourir les mots mal orthographiés</translation>
    </message>
    <message>
        <source>Mar&amp;k misspelt words</source>
        <translation>Marquer &amp;les mots mal orthographiés</translation>
    </message>
    <message>
        <source>Check the spelling as you type</source>
        <translation>Vérifier l’orthographe pendant la frappe</translation>
    </message>
    <message>
        <source>My wor&amp;ds…</source>
        <translation>&amp;Mes mots…</translation>
    </message>
    <message>
        <source>Names that count as right</source>
        <translation>Les noms considérés comme corrects</translation>
    </message>
    <message>
        <source>Setti&amp;ngs…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>Itali&amp;que</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Masthead…</source>
        <translation>E&amp;n-tête…</translation>
    </message>
    <message>
        <source>Organ, symbol, date, session and agenda item</source>
        <translation>Organe, cote, date, session et point de l’ordre du jour</translation>
    </message>
    <message>
        <source>&amp;Preambular paragraph</source>
        <translation>&amp;Alinéa du préambule</translation>
    </message>
    <message>
        <source>&amp;Operative paragraph</source>
        <translation>&amp;Paragraphe du dispositif</translation>
    </message>
    <message>
        <source>&amp;Sub-paragraph</source>
        <translation>Alinéa &amp;numéroté</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Intertitre</translation>
    </message>
    <message>
        <source>&amp;Text without a number</source>
        <translation>Te&amp;xte sans numéro</translation>
    </message>
    <message>
        <source>&amp;Lower level</source>
        <translation>Niv&amp;eau inférieur</translation>
    </message>
    <message>
        <source>One level down (also Tab)</source>
        <translation>Un niveau plus bas (ou Tab)</translation>
    </message>
    <message>
        <source>High&amp;er level</source>
        <translation>Niveau supé&amp;rieur</translation>
    </message>
    <message>
        <source>One level up (also Shift+Tab)</source>
        <translation>Un niveau plus haut (ou Maj+Tab)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Déplacer vers le haut</translation>
    </message>
    <message>
        <source>Move the paragraph up</source>
        <translation>Déplacer le paragraphe vers le haut</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Déplacer &amp;vers le bas</translation>
    </message>
    <message>
        <source>Move the paragraph down</source>
        <translation>Déplacer le paragraphe vers le bas</translation>
    </message>
    <message>
        <source>Insert a table &amp;row</source>
        <translation>Insérer une &amp;ligne de tableau</translation>
    </message>
    <message>
        <source>Delete the t&amp;able row</source>
        <translation>&amp;Supprimer la ligne du tableau</translation>
    </message>
    <message>
        <source>Insert a &amp;note</source>
        <translation>In&amp;sérer une note</translation>
    </message>
    <message>
        <source>Insert a footnote at the cursor</source>
        <translation>Insérer une note de bas de page à l’emplacement du curseur</translation>
    </message>
    <message>
        <source>No-brea&amp;k space</source>
        <translation>Espace inséca&amp;ble</translation>
    </message>
    <message>
        <source>No-break h&amp;yphen</source>
        <translation>Trait d’union insécab&amp;le</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>Commen&amp;ter…</translation>
    </message>
    <message>
        <source>Say something about the selected words</source>
        <translation>Commenter les mots sélectionnés</translation>
    </message>
    <message>
        <source>Ne&amp;xt comment</source>
        <translation>C&amp;ommentaire suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious comment</source>
        <translation>Co&amp;mmentaire précédent</translation>
    </message>
    <message>
        <source>Show the &amp;redline</source>
        <translation>&amp;Afficher les modifications</translation>
    </message>
    <message>
        <source>Mark what differs</source>
        <translation>Marquer ce qui diffère</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Modification &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Modification &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>Put two texts side by side</source>
        <translation>Mettre deux textes côte à côte</translation>
    </message>
    <message>
        <source>&amp;Suggest changes</source>
        <translation>Proposer des &amp;modifications</translation>
    </message>
    <message>
        <source>Write a proposal</source>
        <translation>Rédiger une proposition</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Type a &amp;line from the room</source>
        <translation>&amp;Taper ce qui se dit dans la salle</translation>
    </message>
    <message>
        <source>Work on the compilation te&amp;xt</source>
        <translation>Travailler sur le te&amp;xte de compilation</translation>
    </message>
    <message>
        <source>Every proposal in its place, to be edited there</source>
        <translation>Chaque proposition à sa place, pour y être rédigée</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Leave the proposal or the compilation text that is on the page</source>
        <translation>Quitter la proposition ou le texte de compilation qui est sur la page</translation>
    </message>
    <message>
        <source>&amp;Accept the proposal</source>
        <translation>&amp;Accepter la proposition</translation>
    </message>
    <message>
        <source>Re&amp;ject the proposal</source>
        <translation>Rejeter &amp;la proposition</translation>
    </message>
    <message>
        <source>&amp;Withdraw the proposal</source>
        <translation>&amp;Retirer la proposition</translation>
    </message>
    <message>
        <source>A delegation s&amp;upports it…</source>
        <translation>Une &amp;délégation l’appuie…</translation>
    </message>
    <message>
        <source>A delegation &amp;opposes it…</source>
        <translation>Une délégation s’&amp;y oppose…</translation>
    </message>
    <message>
        <source>Wants the text &amp;retained…</source>
        <translation>Veut &amp;maintenir le texte…</translation>
    </message>
    <message>
        <source>Reser&amp;ves its position…</source>
        <translation>Réser&amp;ve sa position…</translation>
    </message>
    <message>
        <source>Is &amp;flexible…</source>
        <translation>Est &amp;souple…</translation>
    </message>
    <message>
        <source>Awaits its ca&amp;pital…</source>
        <translation>Attend sa &amp;capitale…</translation>
    </message>
    <message>
        <source>W&amp;hose proposal it is…</source>
        <translation>À &amp;qui est la proposition…</translation>
    </message>
    <message>
        <source>Accept &amp;in part…</source>
        <translation>Accepter en &amp;partie…</translation>
    </message>
    <message>
        <source>&amp;Divide by paragraph</source>
        <translation>&amp;Diviser par paragraphe</translation>
    </message>
    <message>
        <source>&amp;Leave it for the committee</source>
        <translation>La la&amp;isser à la commission</translation>
    </message>
    <message>
        <source>S&amp;ettle the conflict…</source>
        <translation>Régler le &amp;conflit…</translation>
    </message>
    <message>
        <source>Propose it a&amp;gain</source>
        <translation>La proposer de &amp;nouveau</translation>
    </message>
    <message>
        <source>Ta&amp;ke it out of the text again</source>
        <translation>La retirer d&amp;u texte</translation>
    </message>
    <message>
        <source>Undo an acceptance, however long ago</source>
        <translation>Annuler une acceptation, aussi ancienne soit-elle</translation>
    </message>
    <message>
        <source>&amp;Begin a reading…</source>
        <translation>Commencer &amp;une lecture…</translation>
    </message>
    <message>
        <source>Labels stay as they are; new paragraphs become bis, ter</source>
        <translation>Les repères restent tels quels&#xa0;; les nouveaux paragraphes deviennent bis, ter</translation>
    </message>
    <message>
        <source>Re&amp;number…</source>
        <translation>Re&amp;numéroter…</translation>
    </message>
    <message>
        <source>Let labels follow the order again, with a concordance</source>
        <translation>Les repères suivent de nouveau l’ordre, avec une table de concordance</translation>
    </message>
    <message>
        <source>Mark the paragraph as a&amp;greed…</source>
        <translation>Marquer le paragraphe c&amp;omme convenu…</translation>
    </message>
    <message>
        <source>&amp;Reopen the paragraph…</source>
        <translation>Rouvr&amp;ir le paragraphe…</translation>
    </message>
    <message>
        <source>&amp;Correct it editorially</source>
        <translation>&amp;Corriger la forme</translation>
    </message>
    <message>
        <source>The bod&amp;y and its ways…</source>
        <translation>L’or&amp;gane et ses usages…</translation>
    </message>
    <message>
        <source>Whose rules the dossier follows</source>
        <translation>De qui le dossier suit les règles</translation>
    </message>
    <message>
        <source>Proposals &amp;from files…</source>
        <translation>Propositions tirées de &amp;fichiers…</translation>
    </message>
    <message>
        <source>Returned files and amendment documents</source>
        <translation>Fichiers renvoyés et documents d’amendement</translation>
    </message>
    <message>
        <source>T&amp;yped amendments…</source>
        <translation>Amendements à sai&amp;sir…</translation>
    </message>
    <message>
        <source>In operative paragraph 3, replace “X” with “Y”</source>
        <translation>In operative paragraph 3, replace “X” with “Y”</translation>
    </message>
    <message>
        <source>Proposal o&amp;ut of another text…</source>
        <translation>Proposition tirée d’&amp;un autre texte…</translation>
    </message>
    <message>
        <source>What a revision, a branch or a file says otherwise</source>
        <translation>Ce qu’une révision, une branche ou un fichier dit autrement</translation>
    </message>
    <message>
        <source>Expor&amp;t the compilation…</source>
        <translation>&amp;Exporter le texte de compilation…</translation>
    </message>
    <message>
        <source>The text with every proposal in its place</source>
        <translation>Le texte avec chaque proposition à sa place</translation>
    </message>
    <message>
        <source>Export what &amp;is still open…</source>
        <translation>Exporter ce qui reste &amp;à régler…</translation>
    </message>
    <message>
        <source>A page with how many paragraphs are open, who holds them, and where</source>
        <translation>Une page qui dit combien de paragraphes restent ouverts, qui les retient et où</translation>
    </message>
    <message>
        <source>Sa&amp;ve an amendment document…</source>
        <translation>Enre&amp;gistrer un document d’amendement…</translation>
    </message>
    <message>
        <source>The instructions that turn one text into another</source>
        <translation>Les instructions qui font d’un texte un autre</translation>
    </message>
    <message>
        <source>Who stands w&amp;here</source>
        <translation>&amp;Positions des délégations</translation>
    </message>
    <message>
        <source>Paragraphs by delegations</source>
        <translation>Les paragraphes en regard des délégations</translation>
    </message>
    <message>
        <source>&amp;Project to the room</source>
        <translation>Pro&amp;jeter dans la salle</translation>
    </message>
    <message>
        <source>The projection: a second window, for the room</source>
        <translation>La projection&#xa0;: une seconde fenêtre, pour la salle</translation>
    </message>
    <message>
        <source>Hol&amp;d what the room sees</source>
        <translation>Figer ce &amp;que voit la salle</translation>
    </message>
    <message>
        <source>Show changes when released</source>
        <translation>Les modifications paraissent quand vous libérez l’affichage</translation>
    </message>
    <message>
        <source>&amp;Put in brackets…</source>
        <translation>&amp;Mettre entre crochets…</translation>
    </message>
    <message>
        <source>Mark words as not agreed, and say who holds them so</source>
        <translation>Marquer des mots comme non convenus, et dire qui le demande</translation>
    </message>
    <message>
        <source>&amp;Whose brackets…</source>
        <translation>&amp;Qui demande les crochets…</translation>
    </message>
    <message>
        <source>&amp;Lift the brackets</source>
        <translation>&amp;Lever les crochets</translation>
    </message>
    <message>
        <source>Put it &amp;under silence…</source>
        <translation>&amp;Soumettre à approbation tacite…</translation>
    </message>
    <message>
        <source>Put it into a pac&amp;kage…</source>
        <translation>Mettre dans un ensem&amp;ble…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Agra&amp;ndir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>Next paragrap&amp;h</source>
        <translation>Paragrap&amp;he suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious paragraph</source>
        <translation>Para&amp;graphe précédent</translation>
    </message>
    <message>
        <source>Command pale&amp;tte…</source>
        <translation>Palette &amp;de commandes…</translation>
    </message>
    <message>
        <source>Every command, found by its words</source>
        <translation>Toutes les commandes, trouvées par leurs mots</translation>
    </message>
    <message>
        <source>Switch pan&amp;e</source>
        <translation>Vo&amp;let suivant</translation>
    </message>
    <message>
        <source>Switch pane &amp;back</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;About Chapeau</source>
        <translation>À &amp;propos de Chapeau</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Paragraphe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Negotiate</source>
        <translation>&amp;Négociation</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir &amp;un fichier récent</translation>
    </message>
    <message>
        <source>Branc&amp;hes</source>
        <translation>Branc&amp;hes</translation>
    </message>
    <message>
        <source>Redline a&amp;gainst</source>
        <translation>&amp;Modifications par rapport à</translation>
    </message>
    <message>
        <source>Panel&amp;s</source>
        <translation>&amp;Volets</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>Clair &amp;ou sombre</translation>
    </message>
    <message>
        <source>Decide other&amp;wise</source>
        <translation>Décider aut&amp;rement</translation>
    </message>
    <message>
        <source>A delegation’s p&amp;osition</source>
        <translation>La position d’une &amp;délégation</translation>
    </message>
    <message>
        <source>Brack&amp;ets</source>
        <translation>Croc&amp;hets</translation>
    </message>
    <message>
        <source>Proposals &amp;from elsewhere</source>
        <translation>Propositions d’autres &amp;sources</translation>
    </message>
    <message>
        <source>What the roo&amp;m sees</source>
        <translation>Ce que &amp;voit la salle</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Put the cursor in the words of the text to comment on them.</source>
        <translation>Mettez le curseur dans les mots du texte pour les commenter.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation>Le commentaire est supprimé.</translation>
    </message>
    <message>
        <source>There is no open comment in the text.</source>
        <translation>Il n’y a pas de commentaire ouvert dans le texte.</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sans emplacement</translation>
    </message>
    <message>
        <source>No comments of this kind.</source>
        <translation>Aucun commentaire de ce genre.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolus</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>All comments</source>
        <translation>Tous les commentaires</translation>
    </message>
    <message>
        <source>{words} (no longer in the text)</source>
        <translation>{words} (n’est plus dans le texte)</translation>
    </message>
    <message>
        <source>✓ resolved</source>
        <translation>✓ résolu</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>The comment is resolved.</source>
        <translation>Le commentaire est résolu.</translation>
    </message>
    <message>
        <source>The comment is open again.</source>
        <translation>Le commentaire est de nouveau ouvert.</translation>
    </message>
    <message>
        <source>No comments yet. Select words in the text and press {keys} to say something about them.</source>
        <translation>Aucun commentaire pour l’instant. Sélectionnez des mots du texte et appuyez sur {keys} pour en dire quelque chose.</translation>
    </message>
    <message>
        <source>No comments yet. Select words in the text and say something about them with the button below.</source>
        <translation>Aucun commentaire pour l’instant. Sélectionnez des mots du texte et commentez-les avec le bouton ci-dessous.</translation>
    </message>
    <message>
        <source>Which comments</source>
        <translation>Quels commentaires</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Comment on the selection</source>
        <translation>&amp;Commenter la sélection</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Aller à cet endroit</translation>
    </message>
    <message>
        <source>this paragraph</source>
        <translation>ce paragraphe</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>Rés&amp;oudre</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Edit the answer “{words}”</source>
        <translation>Modifier la réponse «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the answer “{words}”</source>
        <translation>Supprimer la réponse «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Edit “{words}”</source>
        <translation>Modifier «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Comment on “{words}”</source>
        <translation>Commentaire sur «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Co&amp;mmentaire</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Y répondre</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Ré&amp;pondre</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n new comment(s); see the Comments panel.</source>
        <translation>
            <numerusform>{file}&#xa0;: %n nouveau commentaire&#xa0;; voyez le volet Commentaires.</numerusform>
            <numerusform>{file}&#xa0;: %n nouveaux commentaires&#xa0;; voyez le volet Commentaires.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Bands between what belongs together in both texts</source>
        <translation>Bandes reliant ce qui se correspond dans les deux textes</translation>
    </message>
    <message>
        <source>All changes; click to go there</source>
        <translation>Toutes les modifications&#xa0;; cliquez pour vous y rendre</translation>
    </message>
    <message>
        <source>Overview of all changes</source>
        <translation>Vue d’ensemble des modifications</translation>
    </message>
    <message>
        <source>None: compare two texts</source>
        <translation>Aucune&#xa0;: comparer deux textes</translation>
    </message>
    <message>
        <source>&amp;Older text</source>
        <translation>&amp;Texte ancien</translation>
    </message>
    <message>
        <source>&amp;Newer text</source>
        <translation>Texte &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Ours</source>
        <translation>&amp;Le nôtre</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation>Le le&amp;ur</translation>
    </message>
    <message>
        <source>Two texts are put side by side, and every word that differs is marked. With the base that both were made from, all three are shown, and where their changes conflict.</source>
        <translation>Les deux textes sont mis côte à côte, et chaque mot qui diffère est marqué. Avec la base dont ils sont tirés, tous trois le sont, et l’on voit où leurs modifications s’opposent.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Common &amp;base</source>
        <translation>&amp;Base commune</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>{label}: choose a file</source>
        <translation>{label}&#xa0;: choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a text to compare</source>
        <translation>Choisir un texte à comparer</translation>
    </message>
    <message>
        <source>Both texts in one, with the changes marked</source>
        <translation>Les deux textes en un seul, avec les modifications marquées</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>In &amp;one text</source>
        <translation>&amp;En un seul texte</translation>
    </message>
    <message>
        <source>View of the comparison</source>
        <translation>Présentation de la comparaison</translation>
    </message>
    <message>
        <source>Propose the difference…</source>
        <translation>Proposer la différence…</translation>
    </message>
    <message>
        <source>Export tracked DOCX…</source>
        <translation>Exporter en DOCX avec suivi…</translation>
    </message>
    <message>
        <source>Neither text is of a draft that is open; open the one that this is to be proposed for.</source>
        <translation>Aucun des deux textes n’est celui d’un projet ouvert&#xa0;; ouvrez celui pour lequel ceci doit être proposé.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation>Genres de modifications</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison en cours</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Modification {number} sur {count}</translation>
    </message>
    <message>
        <source>The texts could not be compared; they are as they were. Close this window and try again.</source>
        <translation>Les textes n’ont pu être comparés&#xa0;; ils sont inchangés. Fermez cette fenêtre et recommencez.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Fold what did not change</source>
        <translation>Replier ce qui n’a pas changé</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inserted</source>
        <translation>
            <numerusform>%n ajouté</numerusform>
            <numerusform>%n ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n supprimé</numerusform>
            <numerusform>%n supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacé</numerusform>
            <numerusform>%n déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%n divisé</numerusform>
            <numerusform>%n divisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n réuni</numerusform>
            <numerusform>%n réunis</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences: both texts are the same.</source>
        <translation>Aucune différence&#xa0;: les deux textes sont identiques.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): {kinds}</source>
        <translation>
            <numerusform>%n modification&#xa0;: {kinds}</numerusform>
            <numerusform>%n modifications&#xa0;: {kinds}</numerusform>
        </translation>
    </message>
    <message>
        <source>No change in the text</source>
        <translation>Aucune modification du texte</translation>
    </message>
    <message>
        <source>{sentence}; the masthead differs ({fields})</source>
        <translation>{sentence}&#xa0;; l’en-tête diffère ({fields})</translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n en conflit</numerusform>
            <numerusform>%n en conflit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by both</source>
        <translation>
            <numerusform>%n modifié des deux côtés</numerusform>
            <numerusform>%n modifiés des deux côtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by ours alone</source>
        <translation>
            <numerusform>%n par nous seuls</numerusform>
            <numerusform>%n par nous seuls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by theirs alone</source>
        <translation>
            <numerusform>%n par eux seuls</numerusform>
            <numerusform>%n par eux seuls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ours: %n change(s)</source>
        <translation>
            <numerusform>Nous&#xa0;: %n modification</numerusform>
            <numerusform>Nous&#xa0;: %n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>theirs: %n change(s)</source>
        <translation>
            <numerusform>eux&#xa0;: %n modification</numerusform>
            <numerusform>eux&#xa0;: %n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>no conflict</source>
        <translation>aucun conflit</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>At the {side}: deleted</source>
        <translation>À {side}&#xa0;: supprimé</translation>
    </message>
    <message>
        <source>At the {side}: inserted</source>
        <translation>À {side}&#xa0;: inséré</translation>
    </message>
    <message>
        <source>On both sides: moved</source>
        <translation>Des deux côtés&#xa0;: déplacé</translation>
    </message>
    <message>
        <source>In the middle: edited, split or joined</source>
        <translation>Au milieu&#xa0;: modifié, divisé ou réuni</translation>
    </message>
    <message>
        <source>Right across: a conflict</source>
        <translation>Sur toute la largeur&#xa0;: un conflit</translation>
    </message>
    <message>
        <source>≠ Conflict</source>
        <translation>≠ Conflit</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nous</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Eux</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>≠ Conflict at {place}: our change and theirs can’t be taken together.</source>
        <translation>≠ Conflit à {place}&#xa0;: notre modification et la leur ne peuvent être prises ensemble.</translation>
    </message>
    <message>
        <source>≠ Conflict: our change and theirs can’t be taken together.</source>
        <translation>≠ Conflit&#xa0;: notre modification et la leur ne peuvent être prises ensemble.</translation>
    </message>
    <message>
        <source>a conflict</source>
        <translation>un conflit</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflit précédent</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflit suivant</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something in Chapeau failed, but your draft is kept.</source>
        <translation>Une erreur s’est produite dans Chapeau, mais votre projet est conservé.</translation>
    </message>
    <message>
        <source>Every change up to this moment is on disk. You can go on working; if something looks wrong, restart Chapeau: all windows come back as they are. The details below tell where it failed and hold no word of your draft.</source>
        <translation>Toutes les modifications faites jusqu’ici sont sur le disque. Vous pouvez continuer&#xa0;; si quelque chose paraît anormal, redémarrez Chapeau&#xa0;: toutes les fenêtres reviennent telles quelles. Les détails ci-dessous disent où l’erreur s’est produite et ne contiennent aucun mot de votre projet.</translation>
    </message>
    <message>
        <source>Something in Chapeau failed, and your last edits are not on disk yet.</source>
        <translation>Une erreur s’est produite dans Chapeau, et vos dernières modifications ne sont pas encore sur le disque.</translation>
    </message>
    <message>
        <source>Don’t close the window: it says why they can’t be written, and tries again. Copy what you wrote last into another program if that goes on. The details below tell where it failed and hold no word of your draft.</source>
        <translation>Ne fermez pas la fenêtre&#xa0;: elle dit pourquoi l’écriture est impossible et réessaie. Si cela dure, copiez ce que vous avez écrit en dernier dans un autre programme. Les détails ci-dessous disent où l’erreur s’est produite et ne contiennent aucun mot de votre projet.</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>&amp;Masquer les détails</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Afficher les détails</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>A delegation or a person, for instance “Kestria”. It stands beside revisions and tracked changes.</source>
        <translation>Une délégation ou une personne, par exemple «&#xa0;Kestria&#xa0;». Ce nom accompagne les révisions et le suivi des modifications.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A named revision stays as it is. You can open it again, compare it and export it.</source>
        <translation>Une révision nommée ne change plus. Vous pouvez la rouvrir, la comparer et l’exporter.</translation>
    </message>
    <message>
        <source>Name a revision</source>
        <translation>Nommer une révision</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Informal: counted by itself, beside the document’s</source>
        <translation>&amp;Officieuse&#xa0;: numérotée à part, à côté de celles du document</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Par</translation>
    </message>
    <message>
        <source>Rename the revision</source>
        <translation>Renommer la révision</translation>
    </message>
    <message>
        <source>Only the name changes; the text stays.</source>
        <translation>Seul le nom change&#xa0;; le texte reste.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Mot de passe de {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>It is used once and kept nowhere.</source>
        <translation>Il sert une fois et n’est conservé nulle part.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>What {name} says otherwise becomes a proposal; the text stays as it is.</source>
        <translation>Ce que {name} dit autrement devient une proposition&#xa0;; le texte reste tel quel.</translation>
    </message>
    <message>
        <source>What another text says otherwise becomes a proposal; this one stays as it is.</source>
        <translation>Ce qu’un autre texte dit autrement devient une proposition&#xa0;; celui-ci reste tel quel.</translation>
    </message>
    <message>
        <source>Propose what differs</source>
        <translation>Proposer ce qui diffère</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Other &amp;text</source>
        <translation>Autre &amp;texte</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <translation>Choisir un texte</translation>
    </message>
    <message>
        <source>Only what was &amp;changed there since “{name}”</source>
        <translation>Seulement ce qui y a &amp;changé depuis «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;All that differs, what was changed here since, too</source>
        <translation>To&amp;ut ce qui diffère, y compris ce qui a changé ici depuis</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Official layout</source>
        <translation>Présentation officielle</translation>
    </message>
    <message>
        <source>Say whose the changes are that bear no name yet.</source>
        <translation>Indiquez l’auteur des modifications qui ne portent encore aucun nom.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>{file} is already there.</source>
        <translation>{file} existe déjà.</translation>
    </message>
    <message>
        <source>Replace it with this export?</source>
        <translation>Le remplacer par cet export&#xa0;?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exporter sous</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>An official-looking Word document with automatic numbers and footnotes, and no changes marked.</source>
        <translation>Un document Word à la présentation officielle, avec numéros et notes automatiques, sans modification marquée.</translation>
    </message>
    <message>
        <source>Export a clean DOCX</source>
        <translation>Exporter en DOCX au propre</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>A Word document with tracked changes: accepting all gives the second text, rejecting all the first.</source>
        <translation>Un document Word avec suivi des modifications&#xa0;: tout accepter donne le second texte, tout refuser le premier.</translation>
    </message>
    <message>
        <source>Export a tracked DOCX</source>
        <translation>Exporter en DOCX avec suivi des modifications</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>Date of the changes</source>
        <translation>Date des modifications</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Dat&amp;e</translation>
    </message>
    <message>
        <source>Under the date of each author’s last chan&amp;ge</source>
        <translation>À la date de la dernière m&amp;odification de chaque auteur</translation>
    </message>
    <message>
        <source>Otherwise all bear the date above</source>
        <translation>Sinon, toutes portent la date ci-dessus</translation>
    </message>
    <message>
        <source>With the co&amp;mments</source>
        <translation>&amp;Avec les commentaires</translation>
    </message>
    <message>
        <source>As in {file}</source>
        <translation>Comme dans {file}</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Présentation</translation>
    </message>
    <message>
        <source>The comments will bear the names of who made them, and that date.</source>
        <translation>Les commentaires porteront les noms de leurs auteurs et cette date.</translation>
    </message>
    <message>
        <source>The comments of {names} stay in it, under their names.</source>
        <translation>Les commentaires de {names} y restent, sous leur nom.</translation>
    </message>
    <message numerus="yes">
        <source>The changes will bear the name(s) {names} and the date above.</source>
        <translation>
            <numerusform>Les modifications porteront le nom {names} et la date ci-dessus.</numerusform>
            <numerusform>Les modifications porteront les noms {names} et la date ci-dessus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The changes will bear the name(s) {names} and the date above; nothing else in the file tells of people.</source>
        <translation>
            <numerusform>Les modifications porteront le nom {names} et la date ci-dessus&#xa0;; rien d’autre dans le fichier n’identifie quelqu’un.</numerusform>
            <numerusform>Les modifications porteront les noms {names} et la date ci-dessus&#xa0;; rien d’autre dans le fichier n’identifie quelqu’un.</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes will bear these names and dates: {names}.</source>
        <translation>Les modifications porteront ces noms et ces dates&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The comments will bear the names and dates of who made them.</source>
        <translation>Les commentaires porteront les noms de leurs auteurs et leurs dates.</translation>
    </message>
    <message>
        <source>&amp;Each change under its own author ({names})</source>
        <translation>Chaque &amp;modification sous son auteur ({names})</translation>
    </message>
    <message>
        <source>{old} to {new}</source>
        <translation>{old} à {new}</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Export what is still open</source>
        <translation>Exporter ce qui reste à régler</translation>
    </message>
    <message>
        <source>On a page: how many paragraphs are open, who holds them, and where.</source>
        <translation>Sur une page&#xa0;: combien de paragraphes restent ouverts, qui les retient et où.</translation>
    </message>
    <message>
        <source>{draft}, still open</source>
        <translation>{draft}, ce qui reste à régler</translation>
    </message>
    <message>
        <source>{name} is no Word file that changes could be tracked in; use the official layout.</source>
        <translation>{name} n’est pas un fichier Word où suivre des modifications&#xa0;; choisissez la présentation officielle.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Export the compilation</source>
        <translation>Exporter le texte de compilation</translation>
    </message>
    <message>
        <source>The draft with every live proposal in its place. What comes back is taken in again.</source>
        <translation>Le projet avec chaque proposition ouverte à sa place. Ce qui revient est repris.</translation>
    </message>
    <message>
        <source>With proposal {name}</source>
        <translation>Avec la proposition {name}</translation>
    </message>
    <message>
        <source>A numbered list of instructions in the official wording. It is read back and applied before it is handed over.</source>
        <translation>Une liste numérotée d’instructions dans la formulation officielle. Elle est relue et appliquée avant d’être remise.</translation>
    </message>
    <message>
        <source>Write an amendment document</source>
        <translation>Écrire un document d’amendement</translation>
    </message>
    <message>
        <source>&amp;Submitted by</source>
        <translation>&amp;Présenté par</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>Peut rester vide.</translation>
    </message>
    <message>
        <source>amendment</source>
        <translation>amendement</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le répertoire</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is written, but it lacks something ({what}).</source>
        <translation>{file} est écrit, mais il y manque quelque chose ({what}).</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} est écrit.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All drafts ({endings})</source>
        <translation>Tous les projets ({endings})</translation>
    </message>
    <message>
        <source>{format} files ({endings})</source>
        <translation>Fichiers {format} ({endings})</translation>
    </message>
    <message>
        <source>E-mails and archives ({endings})</source>
        <translation>Courriels et archives ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Dossiers ({endings})</source>
        <translation>Dossiers ({endings})</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Text and notes</source>
        <translation>Texte et notes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>All revisions</source>
        <translation>Toutes les révisions</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>What is folded is not searched.</source>
        <translation>Ce qui est replié n’est pas parcouru.</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Mots à rechercher</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Où rechercher</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>Delegations that propose the replacement</source>
        <translation>Délégations qui proposent le remplacement</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Pr&amp;opose it</source>
        <translation>&amp;Le proposer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <translation>en reprenant au début</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>en reprenant à la fin</translation>
    </message>
    <message>
        <source>This expression was still searching after {seconds} seconds and was given up; make it simpler.</source>
        <translation>Cette expression cherchait encore après {seconds} secondes et a été abandonnée&#xa0;; simplifiez-la.</translation>
    </message>
    <message>
        <source>This expression needs more than this machine gives; make it simpler.</source>
        <translation>Cette expression demande plus de ressources que cette machine n’en a&#xa0;; simplifiez-la.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
    <message>
        <source>Only the text and its notes can be replaced in; choose them at the left.</source>
        <translation>On ne peut remplacer que dans le texte et ses notes&#xa0;; choisissez-les à gauche.</translation>
    </message>
    <message>
        <source>What you are suggesting is a proposal already.</source>
        <translation>Ce que vous rédigez est déjà une proposition.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%n remplacement fait.</numerusform>
            <numerusform>%n remplacements faits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first which delegation proposes this.</source>
        <translation>Dites d’abord quelle délégation propose ceci.</translation>
    </message>
    <message numerus="yes">
        <source>{proposal} replaces in %n place(s); the text is as it was.</source>
        <translation>
            <numerusform>{proposal} fait %n remplacement&#xa0;; le texte reste tel quel.</numerusform>
            <numerusform>{proposal} fait %n remplacements&#xa0;; le texte reste tel quel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>Rien n’est proposé.</translation>
    </message>
    <message>
        <source>The masthead is changed under Edit, Masthead.</source>
        <translation>L’en-tête se modifie par le menu Édition, En-tête.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) left as they are: {why}</source>
        <translation>
            <numerusform>%n paragraphe laissé tel quel&#xa0;: {why}</numerusform>
            <numerusform>%n paragraphes laissés tels quels&#xa0;: {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Go to</name>
    <message>
        <source>Go to a paragraph</source>
        <translation>Atteindre un paragraphe</translation>
    </message>
    <message>
        <source>OP 12, PP3, 12 (a), third preambular paragraph, or words of the text</source>
        <translation>OP 12, PP3, 12 (a), troisième alinéa du préambule, ou des mots du texte</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(pas encore de mots)</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>The guide is not here: {file} is missing from this installation.</source>
        <translation>Le guide n’est pas là&#xa0;: {file} manque à cette installation.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Chapeau</source>
        <translation>À propos de Chapeau</translation>
    </message>
    <message>
        <source>Negotiate and redline draft resolutions, offline.</source>
        <translation>Négocier et annoter des projets de résolution, hors ligne.</translation>
    </message>
    <message>
        <source>Your drafts stay on this machine.</source>
        <translation>Vos projets restent sur cette machine.</translation>
    </message>
    <message>
        <source>Apache License 2.0. The page is set in Liberation Serif (SIL Open Font License).</source>
        <translation>Licence Apache 2.0. La page est composée en Liberation Serif (SIL Open Font License).</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Press one key, with Ctrl or Alt held.</source>
        <translation>Appuyez sur une touche, avec Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{keys} writes on the page; hold Ctrl or Alt as well.</source>
        <translation>{keys} écrit sur la page&#xa0;; ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{keys} opens the menu “{menu}”.</source>
        <translation>{keys} ouvre le menu «&#xa0;{menu}&#xa0;».</translation>
    </message>
    <message>
        <source>{keys} opens the menu of what has the keyboard.</source>
        <translation>{keys} ouvre le menu de ce qui a le clavier.</translation>
    </message>
    <message>
        <source>{keys} moves the cursor on the page.</source>
        <translation>{keys} déplace le curseur sur la page.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>&amp;Organ</source>
        <translation>&amp;Organe</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <translation>&amp;Cote</translation>
    </message>
    <message>
        <source>Dis&amp;tribution</source>
        <translation>&amp;Distribution</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>D&amp;ate</translation>
    </message>
    <message>
        <source>Original &amp;language</source>
        <translation>&amp;Langue originale</translation>
    </message>
    <message>
        <source>&amp;Committee or commission</source>
        <translation>Co&amp;mmission</translation>
    </message>
    <message>
        <source>S&amp;ession</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>&amp;Place and dates</source>
        <translation>Lieu &amp;et dates</translation>
    </message>
    <message>
        <source>&amp;Agenda item</source>
        <translation>&amp;Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>T&amp;itle of the item</source>
        <translation>&amp;Intitulé du point</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>What is left empty is not printed.</source>
        <translation>Ce qui reste vide n’est pas imprimé.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>No proposal is to be decided. Once there are some, this tells paragraph by paragraph who stands where.</source>
        <translation>Aucune proposition n’est en attente de décision. Dès qu’il y en aura, les positions des délégations se liront ici, paragraphe par paragraphe.</translation>
    </message>
    <message>
        <source>proposes</source>
        <translation>propose</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>appuie</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>s’oppose</translation>
    </message>
    <message>
        <source>retains the text</source>
        <translation>maintient le texte</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>souple</translation>
    </message>
    <message>
        <source>awaits its capital</source>
        <translation>attend sa capitale</translation>
    </message>
    <message>
        <source>reserves</source>
        <translation>réserve sa position</translation>
    </message>
    <message>
        <source>proposes {proposal}</source>
        <translation>propose {proposal}</translation>
    </message>
    <message>
        <source>supports {proposal}</source>
        <translation>appuie {proposal}</translation>
    </message>
    <message>
        <source>opposes {proposal}</source>
        <translation>s’oppose à {proposal}</translation>
    </message>
    <message>
        <source>retains the text against {proposal}</source>
        <translation>maintient le texte contre {proposal}</translation>
    </message>
    <message>
        <source>is flexible on {proposal}</source>
        <translation>est souple sur {proposal}</translation>
    </message>
    <message>
        <source>awaits its capital on {proposal}</source>
        <translation>attend sa capitale sur {proposal}</translation>
    </message>
    <message>
        <source>reserves on {proposal}</source>
        <translation>réserve sa position sur {proposal}</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Positions des délégations</translation>
    </message>
    <message>
        <source>Who stands where: paragraphs by delegations</source>
        <translation>Positions des délégations&#xa0;: les paragraphes en regard des délégations</translation>
    </message>
    <message>
        <source>{sign}&#xa0;{meaning}</source>
        <translation>{sign}&#xa0;{meaning}</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>{where}: nothing said</source>
        <translation>{where}&#xa0;: rien n’est dit</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>Preambular paragraphs (PP) give the reasons of a resolution. They begin with a participle, such as “Recalling”, end with a comma, and bear no number.</source>
        <translation>Les alinéas du préambule (PP) donnent les motifs d’une résolution. Ils commencent par un participe, tel «&#xa0;Rappelant&#xa0;», finissent par une virgule et ne portent pas de numéro.</translation>
    </message>
    <message>
        <source>Operative paragraphs (OP) say what is decided. They begin with a verb, such as “Urges”, end with a semicolon, and are numbered.</source>
        <translation>Les paragraphes du dispositif (OP) disent ce qui est décidé. Ils commencent par un verbe, tel «&#xa0;Demande&#xa0;», finissent par un point-virgule et sont numérotés.</translation>
    </message>
    <message>
        <source>Sub-paragraphs, (a), (b), (i), (ii), stand under a paragraph whose opening words, the chapeau, introduce them.</source>
        <translation>Les alinéas numérotés, (a), (b), (i), (ii), suivent un paragraphe dont les premiers mots, le chapeau, les introduisent.</translation>
    </message>
    <message>
        <source>The masthead is the head of the first page: the organ, the symbol of the document, its distribution, date, session and agenda item.</source>
        <translation>L’en-tête ouvre la première page&#xa0;: l’organe, la cote du document, sa distribution, la date, la session et le point de l’ordre du jour.</translation>
    </message>
    <message>
        <source>A redline marks in the text what was inserted, deleted and moved since another text.</source>
        <translation>Les modifications marquent dans le texte ce qui a été ajouté, supprimé et déplacé depuis un autre texte.</translation>
    </message>
    <message>
        <source>A branch is a text of its own beside the other, such as a fallback: what you write there leaves the other as it is. It can be merged into it later.</source>
        <translation>Une branche est un texte à part à côté de l’autre, par exemple une position de repli&#xa0;: ce que vous y écrivez laisse l’autre tel quel. Elle pourra y être fusionnée plus tard.</translation>
    </message>
    <message>
        <source>Merging brings what was written on another branch since both parted into this text. What competes waits for you; what is agreed stays.</source>
        <translation>La fusion amène dans ce texte ce qui a été écrit sur une autre branche depuis la séparation. Ce qui s’oppose attend votre décision&#xa0;; ce qui est convenu reste.</translation>
    </message>
    <message>
        <source>A revision is the text as it went round the room. It gets a name, such as Rev.1, and stays as it is.</source>
        <translation>Une révision est le texte tel qu’il a été distribué. Elle reçoit un nom, comme Rev.1, et ne change plus.</translation>
    </message>
    <message>
        <source>While you suggest, what you write is a proposal of a delegation. The text itself stays as it is until the proposal is accepted.</source>
        <translation>Pendant que vous proposez, ce que vous écrivez est la proposition d’une délégation. Le texte lui-même reste tel quel jusqu’à ce qu’elle soit acceptée.</translation>
    </message>
    <message>
        <source>One line as it is said in the room becomes a proposal with positions: US OP5 del “reproductive”; supp JPN; EU retain.</source>
        <translation>Une ligne telle qu’elle se dit dans la salle devient une proposition avec des positions&#xa0;: US OP5 del “reproductive”; supp JPN; EU retain.</translation>
    </message>
    <message>
        <source>The compilation text on the page: change a wording in its brackets, delete a bracket, or write new words. What you did becomes what the delegations propose.</source>
        <translation>Le texte de compilation sur la page&#xa0;: changez une formule entre ses crochets, supprimez un crochet ou écrivez de nouveaux mots. Ce que vous avez fait devient ce que proposent les délégations.</translation>
    </message>
    <message>
        <source>A delegation takes its own proposal back. It stays in the history.</source>
        <translation>Une délégation reprend sa propre proposition. Elle reste dans l’historique.</translation>
    </message>
    <message>
        <source>A delegation that supports a proposal is named beside those that made it (supp. by).</source>
        <translation>Une délégation qui appuie une proposition est nommée à côté de ses auteurs (appui).</translation>
    </message>
    <message>
        <source>A delegation that opposes a proposal wants the text to stay as it is, or otherwise.</source>
        <translation>Une délégation qui s’oppose à une proposition veut que le texte reste tel quel, ou soit rédigé autrement.</translation>
    </message>
    <message>
        <source>An agreed paragraph resists being changed until it is reopened. It is agreed ad ref as long as delegations wait for their capitals, then in informals, then in the committee.</source>
        <translation>Un paragraphe convenu ne peut plus être modifié tant qu’il n’est pas rouvert. Il est convenu ad referendum tant que des délégations attendent leur capitale, puis en consultations officieuses, puis en commission.</translation>
    </message>
    <message>
        <source>Reopening an agreed paragraph lets it be negotiated again: by whom, and why.</source>
        <translation>Rouvrir un paragraphe convenu permet de le négocier de nouveau&#xa0;: par qui, et pourquoi.</translation>
    </message>
    <message>
        <source>An editorial correction changes how an agreed paragraph is written, not what it says; it is recorded apart.</source>
        <translation>Une correction de forme change l’écriture d’un paragraphe convenu, non ce qu’il dit&#xa0;; elle est consignée à part.</translation>
    </message>
    <message>
        <source>Under the silence procedure a text becomes agreed at a deadline unless a delegation objects: unless it breaks the silence.</source>
        <translation>Dans la procédure d’approbation tacite, un texte est convenu à l’échéance, sauf si une délégation y fait objection, c’est-à-dire rompt le silence.</translation>
    </message>
    <message>
        <source>The paragraphs of a package are agreed together or not at all.</source>
        <translation>Les paragraphes d’un ensemble sont convenus tous ou aucun.</translation>
    </message>
    <message>
        <source>Words in square brackets are not agreed. Who holds the brackets is kept with them and counted, by paragraph and by delegation.</source>
        <translation>Les mots entre crochets ne sont pas convenus. Le nom de qui demande les crochets est conservé avec eux, et le compte en est tenu par paragraphe et par délégation.</translation>
    </message>
    <message>
        <source>Lifting brackets takes them away; the words in them stay.</source>
        <translation>Lever des crochets les enlève&#xa0;; les mots qu’ils contiennent restent.</translation>
    </message>
    <message>
        <source>A reading is one passage through the whole text. While it lasts, labels stay as they are on everybody’s paper, and a new paragraph is OP5 bis, ter and so on.</source>
        <translation>Une lecture est un passage par tout le texte. Tant qu’elle dure, les repères restent ceux du papier de chacun, et un nouveau paragraphe est OP5 bis, ter et ainsi de suite.</translation>
    </message>
    <message>
        <source>Renumbering lets the labels follow the order again. The concordance says which label became which, and references to paragraphs of this text are mended where you agree.</source>
        <translation>Après la renumérotation, les repères suivent de nouveau l’ordre. La table de concordance dit quel repère est devenu lequel, et les renvois aux paragraphes de ce texte sont corrigés là où vous l’acceptez.</translation>
    </message>
    <message>
        <source>How the body that has the draft before it marks sponsors, numbers new paragraphs, and counts its members.</source>
        <translation>Comment l’organe saisi du projet indique les coauteurs, numérote les nouveaux paragraphes et compte ses membres.</translation>
    </message>
    <message>
        <source>What delegations send back, tracked, marked by hand or simply written over, becomes their proposals; so do amendment documents.</source>
        <translation>Ce que renvoient les délégations, avec suivi des modifications, marqué à la main ou simplement réécrit, devient leurs propositions&#xa0;; les documents d’amendement aussi.</translation>
    </message>
    <message>
        <source>Instructions such as “In operative paragraph 3, replace these words with those” become a proposal; each shows how it is understood while you type.</source>
        <translation>Des instructions telles que «&#xa0;Au paragraphe 3 du dispositif, remplacer ces mots par ceux-là&#xa0;» deviennent une proposition&#xa0;; chacune montre comment elle est comprise pendant que vous tapez.</translation>
    </message>
    <message>
        <source>What another revision, a branch or a file says otherwise becomes the proposal of a delegation, to be discussed and decided like any other.</source>
        <translation>Ce qu’une autre révision, une branche ou un fichier dit autrement devient la proposition d’une délégation, à discuter et à décider comme toute autre.</translation>
    </message>
    <message>
        <source>Two people who worked on copies of one dossier bring them together: what was said, decided and written in the other copy is added here, after you have seen it.</source>
        <translation>Deux personnes qui ont travaillé sur des copies d’un dossier les réunissent&#xa0;: ce qui a été dit, décidé et écrit dans l’autre copie est ajouté ici, après que vous l’avez vu.</translation>
    </message>
    <message>
        <source>A compilation text shows every live proposal in its place, with the names of who made and supports it.</source>
        <translation>Un texte de compilation montre chaque proposition en cours à sa place, avec les noms de ceux qui la font et l’appuient.</translation>
    </message>
    <message>
        <source>An amendment document tells in the official wording how one text becomes another: in operative paragraph 3, replace these words with those.</source>
        <translation>Un document d’amendement dit dans la formulation officielle comment un texte en devient un autre&#xa0;: au paragraphe 3 du dispositif, remplacer ces mots par ceux-là.</translation>
    </message>
    <message>
        <source>A table of paragraphs by delegations: who proposes, supports, opposes, reserves or waits.</source>
        <translation>Un tableau des paragraphes en regard des délégations&#xa0;: qui propose, appuie, s’oppose, réserve sa position ou attend.</translation>
    </message>
    <message>
        <source>While you hold, the room goes on seeing the text as it was, until you release it.</source>
        <translation>Tant que vous figez l’affichage, la salle continue de voir le texte tel qu’il était, jusqu’à ce que vous le libériez.</translation>
    </message>
    <message>
        <source>Main sponsors brought the draft in; sponsors joined before it was issued, additional sponsors since. Each confirms again when the text has changed.</source>
        <translation>Les auteurs principaux ont présenté le projet&#xa0;; les coauteurs s’y sont joints avant sa publication, les coauteurs supplémentaires depuis. Chacun confirme de nouveau quand le texte a changé.</translation>
    </message>
    <message>
        <source>How each paragraph stands, from open to agreed in the committee, and how it came there.</source>
        <translation>L’état de chaque paragraphe, d’ouvert à convenu en commission, et comment il y est parvenu.</translation>
    </message>
    <message>
        <source>Amendments as delegations made them, each carried along with the text as it changes.</source>
        <translation>Les amendements tels que les délégations les ont faits, chacun suivant le texte à mesure qu’il change.</translation>
    </message>
    <message>
        <source>Your position, red lines, fallbacks and notes. They stay on this machine, in a file of their own that goes into no dossier, copy, export or projection.</source>
        <translation>Votre position, vos lignes rouges, vos positions de repli et vos notes. Elles restent sur cette machine, dans un fichier à part qui n’entre dans aucun dossier, copie, export ni projection.</translation>
    </message>
    <message>
        <source>The text as it went round the room, each time under a name, and its branches.</source>
        <translation>Le texte tel qu’il a été distribué, chaque fois sous un nom, et ses branches.</translation>
    </message>
    <message>
        <source>What people say about words of the text, with the answers. Comments change nothing in it.</source>
        <translation>Ce que l’on dit de certains mots du texte, avec les réponses. Les commentaires n’y changent rien.</translation>
    </message>
    <message>
        <source>The paragraphs by their labels: PP for preambular, OP for operative ones.</source>
        <translation>Les paragraphes par leurs repères&#xa0;: PP pour le préambule, OP pour le dispositif.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Notice</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Sponsors</source>
        <translation>Coauteurs</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Preambular</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Operative</source>
        <translation>Dispositif</translation>
    </message>
    <message>
        <source>Sub-paragraph</source>
        <translation>Alinéa numéroté</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rangée</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Note in {place}</source>
        <translation>Note de {place}</translation>
    </message>
    <message>
        <source>Text of {place}</source>
        <translation>Texte de {place}</translation>
    </message>
    <message>
        <source>Outline of the draft</source>
        <translation>Plan du projet</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>These words are deleted and can’t be written in; write before or after them.</source>
        <translation>Ces mots sont supprimés et ne peuvent être complétés&#xa0;; écrivez avant ou après.</translation>
    </message>
    <message>
        <source>Draft resolution</source>
        <translation>Projet de résolution</translation>
    </message>
    <message>
        <source>This paragraph can’t stand a level lower here.</source>
        <translation>Ce paragraphe ne peut descendre d’un niveau ici.</translation>
    </message>
    <message>
        <source>This paragraph stands at the highest level already.</source>
        <translation>Ce paragraphe est déjà au niveau le plus haut.</translation>
    </message>
    <message>
        <source>This paragraph can’t move further up.</source>
        <translation>Ce paragraphe ne peut monter davantage.</translation>
    </message>
    <message>
        <source>This paragraph can’t move further down.</source>
        <translation>Ce paragraphe ne peut descendre davantage.</translation>
    </message>
    <message>
        <source>A note can’t be put here; put the cursor into the text of a paragraph.</source>
        <translation>Une note ne peut être placée ici&#xa0;; mettez le curseur dans le texte d’un paragraphe.</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Restyled, or its note changed</source>
        <translation>Mise en forme changée, ou note modifiée</translation>
    </message>
    <message>
        <source>Inserted paragraph</source>
        <translation>Paragraphe ajouté</translation>
    </message>
    <message>
        <source>Deleted paragraph</source>
        <translation>Paragraphe supprimé</translation>
    </message>
    <message>
        <source>Moved paragraph</source>
        <translation>Paragraphe déplacé</translation>
    </message>
    <message>
        <source>Split from one paragraph</source>
        <translation>Issu de la division d’un paragraphe</translation>
    </message>
    <message>
        <source>Joined from several paragraphs</source>
        <translation>Issu de la réunion de plusieurs paragraphes</translation>
    </message>
    <message>
        <source>{change} by {name}</source>
        <translation>{change} par {name}</translation>
    </message>
    <message>
        <source>Moved here from {label}</source>
        <translation>Déplacé ici depuis {label}</translation>
    </message>
    <message>
        <source>Moved from here to {label}</source>
        <translation>Déplacé d’ici vers {label}</translation>
    </message>
    <message>
        <source>The cursor stands in no table.</source>
        <translation>Le curseur n’est dans aucun tableau.</translation>
    </message>
    <message>
        <source>A cell reaches from here to the row below; delete that row, too, or first.</source>
        <translation>Une cellule s’étend d’ici à la ligne du dessous&#xa0;; supprimez celle-ci aussi, ou d’abord.</translation>
    </message>
    <message>
        <source>Put at another level</source>
        <translation>Mis à un autre niveau</translation>
    </message>
    <message>
        <source>Made another kind of paragraph</source>
        <translation>Devenu un autre type de paragraphe</translation>
    </message>
    <message>
        <source>{change}: “{words}”</source>
        <translation>{change}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{words}; {more}</source>
        <translation>{words}&#xa0;; {more}</translation>
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
        <translation>Annulé&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Done again: {place}</source>
        <translation>Rétabli&#xa0;: {place}</translation>
    </message>
    <message>
        <source>No change is marked on the page.</source>
        <translation>Aucune modification n’est marquée sur la page.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>Déplacé ici</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n paragraph(s) folded; click or press Enter to show them</source>
        <translation>
            <numerusform>⋯ %n paragraphe replié&#xa0;; cliquez ou appuyez sur Entrée pour l’afficher</numerusform>
            <numerusform>⋯ %n paragraphes repliés&#xa0;; cliquez ou appuyez sur Entrée pour les afficher</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved from here</source>
        <translation>Déplacé d’ici</translation>
    </message>
    <message>
        <source>An object of the file, kept as it was</source>
        <translation>Un objet du fichier, conservé tel quel</translation>
    </message>
    <message>
        <source>The text as the room sees it</source>
        <translation>Le texte tel que la salle le voit</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Tapez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>{command} (on)</source>
        <translation>{command} (activé)</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n further draft(s)</source>
        <translation>
            <numerusform>%n autre projet</numerusform>
            <numerusform>%n autres projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preambular paragraph(s)</source>
        <translation>
            <numerusform>%n alinéa du préambule</numerusform>
            <numerusform>%n alinéas du préambule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operative paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe du dispositif</numerusform>
            <numerusform>%n paragraphes du dispositif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-paragraph(s)</source>
        <translation>
            <numerusform>%n alinéa numéroté</numerusform>
            <numerusform>%n alinéas numérotés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n intertitre</numerusform>
            <numerusform>%n intertitres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of text</source>
        <translation>
            <numerusform>%n paragraphe de texte</numerusform>
            <numerusform>%n paragraphes de texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tableau</numerusform>
            <numerusform>%n tableaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or object(s)</source>
        <translation>
            <numerusform>%n image ou objet</numerusform>
            <numerusform>%n images ou objets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annex(es)</source>
        <translation>
            <numerusform>%n annexe</numerusform>
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
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>no text</source>
        <translation>aucun texte</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n change(s)</source>
        <translation>
            <numerusform>{name}&#xa0;: %n modification</numerusform>
            <numerusform>{name}&#xa0;: %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>struck “{words}”</source>
        <translation>barre «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>wrote “{words}”</source>
        <translation>écrit «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>Not right? Stand on the paragraph and press P preambular, O operative, S sub-paragraph, H heading, T text, Tab for its level; Ctrl+Z takes it back.</source>
        <translation>Une erreur&#xa0;? Sur le paragraphe, tapez P préambule, O dispositif, S alinéa, H intertitre, T texte, Tab pour le niveau&#xa0;; Ctrl+Z revient en arrière.</translation>
    </message>
    <message>
        <source>As proposals, each under its &amp;author</source>
        <translation>&amp;Comme propositions, chacune sous son auteur</translation>
    </message>
    <message>
        <source>The text as it was, with every change marked.</source>
        <translation>Le texte d’origine, chaque modification marquée.</translation>
    </message>
    <message>
        <source>As the proposals of o&amp;ne delegation</source>
        <translation>Comme &amp;propositions d’une seule délégation</translation>
    </message>
    <message>
        <source>All changes marked under the name you give.</source>
        <translation>Toutes les modifications sous le nom que vous donnez.</translation>
    </message>
    <message>
        <source>With all changes a&amp;ccepted</source>
        <translation>&amp;Toutes modifications acceptées</translation>
    </message>
    <message>
        <source>The text as it would be; nothing is marked.</source>
        <translation>Le texte tel qu’il serait&#xa0;; rien n’est marqué.</translation>
    </message>
    <message>
        <source>As it was &amp;before the changes</source>
        <translation>Tel &amp;qu’avant les modifications</translation>
    </message>
    <message>
        <source>The changes are left out.</source>
        <translation>Les modifications sont laissées de côté.</translation>
    </message>
    <message>
        <source>The text of {file}</source>
        <translation>Le texte de {file}</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Les laisser de côté</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Not kept as it was</source>
        <translation>Non conservé à l’identique</translation>
    </message>
    <message>
        <source>What the file is an answer to</source>
        <translation>Ce à quoi le fichier répond</translation>
    </message>
    <message>
        <source>To {text}</source>
        <translation>À {text}</translation>
    </message>
    <message>
        <source>A text by itself</source>
        <translation>Un texte indépendant</translation>
    </message>
    <message>
        <source>What was changed without tracking</source>
        <translation>Ce qui a été changé sans suivi</translation>
    </message>
    <message>
        <source>Edited without tracking</source>
        <translation>Modifié sans suivi</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>&amp;Open as a draft</source>
        <translation>&amp;Ouvrir comme projet</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Delegation whose proposals they are</source>
        <translation>La délégation dont ce sont les propositions</translation>
    </message>
    <message>
        <source>The changes of each author are still being read.</source>
        <translation>Les modifications de chaque auteur sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>The file itself stays as it is. Chapeau makes a draft of it.</source>
        <translation>Le fichier lui-même reste tel quel. Chapeau en tire un projet.</translation>
    </message>
    <message>
        <source>What was not kept in the draft</source>
        <translation>Ce qui n’a pas été conservé dans le projet</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>Aller à cet endroit</translation>
    </message>
    <message>
        <source>It stands nowhere in the text</source>
        <translation>Ne figure nulle part dans le texte</translation>
    </message>
    <message>
        <source>Nothing: every word of the file is in the draft.</source>
        <translation>Rien&#xa0;: chaque mot du fichier est dans le projet.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message>
        <source>Drawing the preview</source>
        <translation>Aperçu en préparation</translation>
    </message>
    <message>
        <source>Clean copy</source>
        <translation>Copie au propre</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Comparative table</source>
        <translation>Tableau comparatif</translation>
    </message>
    <message>
        <source>Compilation text</source>
        <translation>Texte de compilation</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Ce qui reste à régler</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>&amp;Par rapport à</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>As it is issued</source>
        <translation>Comme il est publié</translation>
    </message>
    <message>
        <source>Letter (New York)</source>
        <translation>Letter (New York)</translation>
    </message>
    <message>
        <source>A4 (Geneva, Vienna)</source>
        <translation>A4 (Genève, Vienne)</translation>
    </message>
    <message>
        <source>&amp;Line numbers</source>
        <translation>&amp;Numéros de ligne</translation>
    </message>
    <message>
        <source>Mark every page as a &amp;DRAFT</source>
        <translation>&amp;Marquer chaque page PROJET</translation>
    </message>
    <message>
        <source>O&amp;nly what changed</source>
        <translation>&amp;Seulement ce qui change</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>As a PDF, or as a web page (HTML)</source>
        <translation>En PDF ou en page Web (HTML)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Taille des pages</translation>
    </message>
    <message>
        <source>Size of the pages (Ctrl+wheel)</source>
        <translation>Taille des pages (Ctrl+molette)</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Toute la largeur</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>As it is issued ({paper})</source>
        <translation>Comme il est publié ({paper})</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Préparation des pages</translation>
    </message>
    <message>
        <source>The pages can’t be made ({kind}); nothing was printed or saved.</source>
        <translation>La mise en page a échoué ({kind})&#xa0;; rien n’a été imprimé ni enregistré.</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
    <message>
        <source>PDF files ({endings})</source>
        <translation>Fichiers PDF ({endings})</translation>
    </message>
    <message>
        <source>Web pages ({endings})</source>
        <translation>Pages Web ({endings})</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n page(s)…</source>
        <translation>
            <numerusform>Impression de %n page…</numerusform>
            <numerusform>Impression de %n pages…</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>The printer took no pages; look whether it is on, and try again.</source>
        <translation>L’imprimante n’a accepté aucune page&#xa0;; vérifiez qu’elle est allumée et réessayez.</translation>
    </message>
    <message>
        <source>The pages are on their way to the printer.</source>
        <translation>Les pages ont été envoyées à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>Private</name>
    <message>
        <source>“{words}” would go</source>
        <translation>«&#xa0;{words}&#xa0;» disparaîtrait</translation>
    </message>
    <message>
        <source>“{words}” would come in</source>
        <translation>«&#xa0;{words}&#xa0;» entrerait</translation>
    </message>
    <message>
        <source>“{words}” is gone</source>
        <translation>«&#xa0;{words}&#xa0;» a disparu</translation>
    </message>
    <message>
        <source>“{words}” has come in</source>
        <translation>«&#xa0;{words}&#xa0;» est entré</translation>
    </message>
    <message>
        <source>“{words}” is not there</source>
        <translation>«&#xa0;{words}&#xa0;» n’y figure pas</translation>
    </message>
    <message>
        <source>“{words}” is there</source>
        <translation>«&#xa0;{words}&#xa0;» y figure</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Ce paragraphe</translation>
    </message>
    <message>
        <source>Your last private notes could not be written.</source>
        <translation>Vos dernières notes privées n’ont pu être écrites.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>{name} touches a red line of yours. Accept it all the same?</source>
        <translation>{name} touche une de vos lignes rouges. Accepter malgré tout&#xa0;?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>{name} touches a red line of yours: {places}.</source>
        <translation>{name} touche une de vos lignes rouges&#xa0;: {places}.</translation>
    </message>
    <message>
        <source>As the text stands, it does not keep a red line of yours: {places}.</source>
        <translation>En l’état, le texte ne respecte pas une de vos lignes rouges&#xa0;: {places}.</translation>
    </message>
    <message>
        <source>The text has crossed a red line of yours: {places}.</source>
        <translation>Le texte a franchi une de vos lignes rouges&#xa0;: {places}.</translation>
    </message>
    <message numerus="yes">
        <source>So do %n more.</source>
        <translation>
            <numerusform>Il en va de même pour %n autre.</numerusform>
            <numerusform>Il en va de même pour %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>a paragraph that is gone</source>
        <translation>un paragraphe disparu</translation>
    </message>
    <message>
        <source>in {where}, {what}</source>
        <translation>dans {where}, {what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Only on this machine: in no dossier, copy, export or projection.</source>
        <translation>Sur cette machine seulement&#xa0;: dans aucun dossier, copie, export ni projection.</translation>
    </message>
    <message>
        <source>Put the cursor in a paragraph.</source>
        <translation>Mettez le curseur dans un paragraphe.</translation>
    </message>
    <message>
        <source>Our &amp;position</source>
        <translation>&amp;Notre position</translation>
    </message>
    <message>
        <source>What we want, and why</source>
        <translation>Ce que nous voulons, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Red lines</source>
        <translation>&amp;Lignes rouges</translation>
    </message>
    <message>
        <source>One a line: words that must stay
not: words that must not come in</source>
        <translation>Une par ligne&#xa0;: des mots qui doivent rester
not: des mots qui ne doivent pas entrer</translation>
    </message>
    <message>
        <source>&amp;Fallbacks</source>
        <translation>&amp;Positions de repli</translation>
    </message>
    <message>
        <source>What we can live with</source>
        <translation>Ce que nous pouvons accepter</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otes</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>The room sees the text as it was when you held it; what you do is shown when you release it.</source>
        <translation>La salle voit le texte tel qu’il était quand vous l’avez figé&#xa0;; ce que vous faites paraîtra quand vous le libérerez.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>⏸ Held</source>
        <translation>⏸ Figé</translation>
    </message>
    <message>
        <source>ad ref</source>
        <translation>ad ref.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Texte initial</translation>
    </message>
    <message>
        <source>With &amp;proposals</source>
        <translation>&amp;Avec les propositions</translation>
    </message>
    <message>
        <source>Compila&amp;tion text</source>
        <translation>Texte de &amp;compilation</translation>
    </message>
    <message>
        <source>&amp;Agreed paragraphs</source>
        <translation>&amp;Paragraphes convenus</translation>
    </message>
    <message>
        <source>Only what is &amp;not agreed</source>
        <translation>&amp;Seulement ce qui n’est pas convenu</translation>
    </message>
    <message>
        <source>Delegations’ na&amp;mes</source>
        <translation>&amp;Noms des délégations</translation>
    </message>
    <message>
        <source>Cttee</source>
        <translation>comm.</translation>
    </message>
    <message>
        <source>package</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>pending {names}</source>
        <translation>en attente de {names}</translation>
    </message>
    <message>
        <source>Proposed by {names}</source>
        <translation>Proposé par {names}</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>P&amp;lus petit</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n agreed paragraph(s) left out</source>
        <translation>
            <numerusform>⋯ %n paragraphe convenu omis</numerusform>
            <numerusform>⋯ %n paragraphes convenus omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n paragraph(s) not agreed left out</source>
        <translation>
            <numerusform>⋯ %n paragraphe non convenu omis</numerusform>
            <numerusform>⋯ %n paragraphes non convenus omis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>This paragraph</source>
        <translation>Ce paragraphe</translation>
    </message>
    <message>
        <source>{name} is rejected.</source>
        <translation>{name} est rejetée.</translation>
    </message>
    <message>
        <source>{name} is withdrawn.</source>
        <translation>{name} est retirée.</translation>
    </message>
    <message>
        <source>{name} is left for the committee.</source>
        <translation>{name} est laissée à la commission.</translation>
    </message>
    <message>
        <source>{name} is proposed again.</source>
        <translation>{name} est proposée de nouveau.</translation>
    </message>
    <message>
        <source>There are no proposals to compile.</source>
        <translation>Il n’y a pas de proposition à compiler.</translation>
    </message>
    <message>
        <source>Say whose proposal it is what you wrote outside of the brackets.</source>
        <translation>Dites de qui est la proposition que vous avez écrite hors des crochets.</translation>
    </message>
    <message>
        <source>Say first which delegation proposes this.</source>
        <translation>Dites d’abord quelle délégation propose ceci.</translation>
    </message>
    <message>
        <source>{name} is proposed; the text is as it was.</source>
        <translation>{name} est proposée&#xa0;; le texte reste tel quel.</translation>
    </message>
    <message>
        <source>Noted: {name}.</source>
        <translation>Noté&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{name} as it would change the text</source>
        <translation>Le texte tel que {name} le modifierait</translation>
    </message>
    <message>
        <source>{name} is accepted.</source>
        <translation>{name} est acceptée.</translation>
    </message>
    <message>
        <source>{name} is accepted in part.</source>
        <translation>{name} est acceptée en partie.</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Trancher…</translation>
    </message>
    <message numerus="yes">
        <source>{name} competes with the text in %n place(s): both texts are kept, you decide.</source>
        <translation>
            <numerusform>{name} est en concurrence avec le texte à %n endroit&#xa0;: les deux versions sont conservées, à vous de trancher.</numerusform>
            <numerusform>{name} est en concurrence avec le texte à %n endroits&#xa0;: les deux versions sont conservées, à vous de trancher.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is out of the text again, and to be decided.</source>
        <translation>{name} est ressorti du texte et reste à décider.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir là-dessus</translation>
    </message>
    <message>
        <source>Who takes this position on {name}?</source>
        <translation>Qui prend cette position sur {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>&amp;Delegations</source>
        <translation>&amp;Délégations</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>Compilation en cours</translation>
    </message>
    <message>
        <source>Separate several by commas.</source>
        <translation>Séparez-les par des virgules.</translation>
    </message>
    <message>
        <source>There is no other text yet that an amendment could lead to; propose something, or name a revision first.</source>
        <translation>Il n’y a pas encore d’autre texte auquel un amendement pourrait mener&#xa0;; proposez quelque chose, ou nommez d’abord une révision.</translation>
    </message>
    <message>
        <source>Noted: brackets in {place}, held by {names}.</source>
        <translation>Noté&#xa0;: crochets dans {place}, demandés par {names}.</translation>
    </message>
    <message>
        <source>Noted: the brackets in {place} are lifted.</source>
        <translation>Noté&#xa0;: les crochets dans {place} sont levés.</translation>
    </message>
    <message>
        <source>What you don’t accept stays a proposal and can be decided later.</source>
        <translation>Ce que vous n’acceptez pas reste proposé et pourra être décidé plus tard.</translation>
    </message>
    <message>
        <source>For which delegation does {author} speak? What {author} proposed and said, and proposes later, is that delegation’s.</source>
        <translation>Pour quelle délégation {author} parle-t-il&#xa0;? Ce que {author} a proposé et dit, et proposera, est de cette délégation.</translation>
    </message>
    <message>
        <source>Whose proposal it is</source>
        <translation>À qui est la proposition</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>&amp;Délégation</translation>
    </message>
    <message>
        <source>Accept {name} in part</source>
        <translation>Accepter {name} en partie</translation>
    </message>
    <message>
        <source>Accept these</source>
        <translation>Accepter ces parties</translation>
    </message>
    <message>
        <source>Parts of the proposal</source>
        <translation>Parties de la proposition</translation>
    </message>
    <message>
        <source>{where}: {reason} Nothing was lost; decide what shall stand.</source>
        <translation>{where}&#xa0;: {reason} Rien n’est perdu&#xa0;; décidez de ce qui doit rester.</translation>
    </message>
    <message>
        <source>Settle the conflict</source>
        <translation>Trancher le conflit</translation>
    </message>
    <message>
        <source>Let it stand so</source>
        <translation>Retenir ce texte</translation>
    </message>
    <message>
        <source>As it &amp;stands</source>
        <translation>&amp;Le texte actuel</translation>
    </message>
    <message>
        <source>As it is &amp;proposed</source>
        <translation>Le &amp;texte proposé</translation>
    </message>
    <message>
        <source>&amp;Both, in brackets</source>
        <translation>Les &amp;deux, entre crochets</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(supprimé)</translation>
    </message>
    <message>
        <source>&amp;Another text</source>
        <translation>&amp;Un autre texte</translation>
    </message>
    <message>
        <source>Another text</source>
        <translation>Un autre texte</translation>
    </message>
    <message>
        <source>{name} is divided by paragraph: {names}.</source>
        <translation>{name} est divisée par paragraphe&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>What {author} proposes is {delegation}’s from now on.</source>
        <translation>Ce que {author} propose est désormais de la délégation&#xa0;: {delegation}.</translation>
    </message>
    <message>
        <source>{name} is proposed; to accept it, reopen what is agreed: {places}.</source>
        <translation>{name} est proposée&#xa0;; pour l’accepter, rouvrez ce qui est convenu&#xa0;: {places}.</translation>
    </message>
    <message>
        <source>What you were writing here is not proposed yet: it is on the page again as you left it.</source>
        <translation>Ce que vous écriviez ici n’est pas encore proposé&#xa0;: c’est de nouveau sur la page, tel que vous l’aviez laissé.</translation>
    </message>
    <message>
        <source>What you were writing was not proposed, and the text is another now: it is open as a draft of its own.</source>
        <translation>Ce que vous écriviez n’a pas été proposé, et le texte a changé depuis&#xa0;: c’est ouvert comme projet distinct.</translation>
    </message>
    <message>
        <source>What you were writing is discarded.</source>
        <translation>Ce que vous écriviez est abandonné.</translation>
    </message>
    <message>
        <source>{name}, not proposed</source>
        <translation>{name}, non proposé</translation>
    </message>
    <message>
        <source>What was taken in is taken back; the files can be taken in again.</source>
        <translation>Ce qui avait été repris est retiré&#xa0;; les fichiers peuvent être repris de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>{files} files: %n proposal(s), listed in the Proposals panel.</source>
        <translation>
            <numerusform>Fichiers&#xa0;: {files}&#xa0;; %n proposition, dans le volet Propositions.</numerusform>
            <numerusform>Fichiers&#xa0;: {files}&#xa0;; %n propositions, dans le volet Propositions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here already: {known} of %n proposal(s).</source>
        <translation>
            <numerusform>Déjà présentes&#xa0;: {known} sur %n proposition.</numerusform>
            <numerusform>Déjà présentes&#xa0;: {known} sur %n propositions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn or decided: {count}; that stays so, unless you choose “Propose it again”.</source>
        <translation>Retirées ou tranchées&#xa0;: {count}&#xa0;; elles le restent, sauf si vous choisissez «&#xa0;La proposer de nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>supp. {names}</source>
        <translation>appui&#xa0;: {names}</translation>
    </message>
    <message>
        <source>opp. {names}</source>
        <translation>contre&#xa0;: {names}</translation>
    </message>
    <message>
        <source>retain: {names}</source>
        <translation>maintien&#xa0;: {names}</translation>
    </message>
    <message>
        <source>reserves: {names}</source>
        <translation>réserve&#xa0;: {names}</translation>
    </message>
    <message>
        <source>flexible: {names}</source>
        <translation>souples&#xa0;: {names}</translation>
    </message>
    <message>
        <source>awaiting capital: {names}</source>
        <translation>en attente de la capitale&#xa0;: {names}</translation>
    </message>
    <message>
        <source>conflict to settle</source>
        <translation>conflit à trancher</translation>
    </message>
    <message>
        <source>the text reads so already</source>
        <translation>le texte est déjà ainsi rédigé</translation>
    </message>
    <message>
        <source>to another proposal</source>
        <translation>sur une autre proposition</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>%n autre endroit</numerusform>
            <numerusform>%n autres endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>replace “{removed}” with “{inserted}”</source>
        <translation>remplacer «&#xa0;{removed}&#xa0;» par «&#xa0;{inserted}&#xa0;»</translation>
    </message>
    <message>
        <source>insert “{inserted}”</source>
        <translation>insérer «&#xa0;{inserted}&#xa0;»</translation>
    </message>
    <message>
        <source>delete “{removed}”</source>
        <translation>supprimer «&#xa0;{removed}&#xa0;»</translation>
    </message>
    <message>
        <source>at the beginning, new paragraph: “{inserted}”</source>
        <translation>au début, nouveau paragraphe&#xa0;: «&#xa0;{inserted}&#xa0;»</translation>
    </message>
    <message>
        <source>after {place}, new paragraph: “{inserted}”</source>
        <translation>après {place}, nouveau paragraphe&#xa0;: «&#xa0;{inserted}&#xa0;»</translation>
    </message>
    <message>
        <source>new:</source>
        <translation>nouveau&#xa0;:</translation>
    </message>
    <message>
        <source>No proposals yet. Suggest changes in the text and propose them in a delegation’s name, or type above what is said in the room.</source>
        <translation>Aucune proposition pour l’instant. Proposez des modifications dans le texte au nom d’une délégation, ou tapez ci-dessus ce qui se dit dans la salle.</translation>
    </message>
    <message>
        <source>No proposals on this paragraph.</source>
        <translation>Aucune proposition sur ce paragraphe.</translation>
    </message>
    <message>
        <source>No such proposals. The boxes above say which are listed.</source>
        <translation>Aucune proposition de ce genre. Les listes ci-dessus disent lesquelles sont montrées.</translation>
    </message>
    <message>
        <source>All delegations</source>
        <translation>Toutes les délégations</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>Toutes les propositions</translation>
    </message>
    <message>
        <source>Whole draft</source>
        <translation>Tout le projet</translation>
    </message>
    <message>
        <source>Which paragraphs</source>
        <translation>Quels paragraphes</translation>
    </message>
    <message>
        <source>Which proposals</source>
        <translation>Quelles propositions</translation>
    </message>
    <message>
        <source>Whose proposals</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Of which reading</source>
        <translation>De quelle lecture</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;ccepter</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>More to do with this proposal</source>
        <translation>Autres actions sur cette proposition</translation>
    </message>
    <message>
        <source>&amp;Suggest changes</source>
        <translation>&amp;Proposer des modifications</translation>
    </message>
    <message>
        <source>A line from the room</source>
        <translation>Une ligne dite dans la salle</translation>
    </message>
    <message>
        <source>Show in the &amp;text</source>
        <translation>&amp;Montrer dans le texte</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>{where}: this can’t be read as a compilation text any more, because a bracket must open before the names of a proposal and close after its words. Nothing was taken in; undo, or mend it there.</source>
        <translation>{where}&#xa0;: ceci ne peut plus être lu comme un texte de compilation, car un crochet doit s’ouvrir avant les noms d’une proposition et se fermer après ses mots. Rien n’a été repris&#xa0;; annulez, ou corrigez à cet endroit.</translation>
    </message>
    <message>
        <source>Nothing was changed in the compilation text.</source>
        <translation>Rien n’a été changé dans le texte de compilation.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) made ({names}).</source>
        <translation>
            <numerusform>%n proposition faite ({names}).</numerusform>
            <numerusform>%n propositions faites ({names}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn or superseded: {names}.</source>
        <translation>Retirées ou remplacées&#xa0;: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) changed.</source>
        <translation>
            <numerusform>%n position modifiée.</numerusform>
            <numerusform>%n positions modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it is, to be changed by hand: {names}.</source>
        <translation>Laissées telles quelles, à changer à la main&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>You are suggesting: what you write is a proposal, and the text stays as it is.</source>
        <translation>Vous rédigez une proposition&#xa0;: le texte, lui, reste tel quel.</translation>
    </message>
    <message>
        <source>Compilation text: change what stands in brackets; what else you write is proposed in these names.</source>
        <translation>Texte de compilation&#xa0;: changez ce qui est entre crochets&#xa0;; ce que vous écrivez d’autre est proposé sous ces noms.</translation>
    </message>
    <message>
        <source>The legend tells how this text is read, so it stays as it is.</source>
        <translation>La légende dit comment ce texte se lit&#xa0;; elle reste donc telle quelle.</translation>
    </message>
    <message>
        <source>Delegations that propose this</source>
        <translation>Délégations qui proposent ceci</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>Pr&amp;oposer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Le reprendre</translation>
    </message>
    <message>
        <source>This shows a proposal; go back to the text to change it.</source>
        <translation>Ceci montre une proposition&#xa0;; revenez au texte pour le modifier.</translation>
    </message>
    <message>
        <source>Compilation text without names</source>
        <translation>Texte de compilation sans les noms</translation>
    </message>
    <message>
        <source>{name} is not taken in: what was chosen isn’t clear without the rest.</source>
        <translation>{name} n’est pas repris&#xa0;: ce qui a été choisi n’est pas clair sans le reste.</translation>
    </message>
    <message>
        <source>Taken in in part; left out: {clauses}.</source>
        <translation>Repris en partie&#xa0;; laissé de côté&#xa0;: {clauses}.</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>&amp;Retour au texte</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>Toutes les lectures</translation>
    </message>
    <message>
        <source>Compilation text</source>
        <translation>Texte de compilation</translation>
    </message>
    <message>
        <source>Proposals from returned files and amendment documents</source>
        <translation>Propositions tirées de fichiers renvoyés et de documents d’amendement</translation>
    </message>
    <message>
        <source>There are no proposals to compile; suggest changes, or take some in from files.</source>
        <translation>Il n’y a pas de proposition à compiler&#xa0;; proposez des modifications, ou tirez-en de fichiers.</translation>
    </message>
    <message>
        <source>{draft} compilation</source>
        <translation>{draft} texte de compilation</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Ce qui a été tapé</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n proposal(s) ({names}).</source>
        <translation>
            <numerusform>{file}&#xa0;: %n proposition ({names}).</numerusform>
            <numerusform>{file}&#xa0;: %n propositions ({names}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} proposes nothing: its text is that of the draft.</source>
        <translation>{name} ne propose rien&#xa0;: son texte est celui du projet.</translation>
    </message>
    <message>
        <source>Paragraphs may be numbered otherwise there: look at each instruction.</source>
        <translation>Les paragraphes y sont peut-être numérotés autrement&#xa0;: regardez chaque instruction.</translation>
    </message>
    <message>
        <source>Take it in all the same</source>
        <translation>Reprendre quand même</translation>
    </message>
    <message>
        <source>{name} is not taken in.</source>
        <translation>{name} n’est pas repris.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Nothing is projected to the room.</source>
        <translation>Rien n’est projeté dans la salle.</translation>
    </message>
    <message>
        <source>The proposal changes one place only.</source>
        <translation>La proposition ne change qu’un endroit.</translation>
    </message>
    <message>
        <source>The proposal that is chosen has no conflict to settle.</source>
        <translation>La proposition choisie n’a pas de conflit à régler.</translation>
    </message>
    <message>
        <source>No proposal that is decided is chosen in the Proposals panel.</source>
        <translation>Choisissez d’abord une proposition décidée.</translation>
    </message>
    <message>
        <source>No proposal that was accepted is chosen in the Proposals panel.</source>
        <translation>Choisissez d’abord une proposition acceptée.</translation>
    </message>
    <message>
        <source>A part of the proposal is decided already.</source>
        <translation>Une partie de la proposition est déjà décidée.</translation>
    </message>
    <message>
        <source>Accept the proposal first; its conflict is settled then.</source>
        <translation>Acceptez d’abord la proposition&#xa0;; son conflit se règle ensuite.</translation>
    </message>
    <message>
        <source>No proposal is chosen in the Proposals panel.</source>
        <translation>Aucune proposition n’est choisie dans le volet Propositions.</translation>
    </message>
    <message>
        <source>Several delegations make the proposal that is chosen.</source>
        <translation>La proposition choisie est de plusieurs délégations.</translation>
    </message>
    <message>
        <source>No revision is named yet.</source>
        <translation>Aucune révision n’est encore nommée.</translation>
    </message>
    <message>
        <source>No redline is shown; choose “Show the redline” first.</source>
        <translation>Aucune modification n’est affichée&#xa0;; choisissez d’abord «&#xa0;Afficher les modifications&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>The text is on the page already.</source>
        <translation>Le texte est déjà sur la page.</translation>
    </message>
    <message>
        <source>No open proposal is chosen in the Proposals panel.</source>
        <translation>Choisissez d’abord une proposition en cours.</translation>
    </message>
    <message>
        <source>Finish what you are suggesting first.</source>
        <translation>Terminez d’abord la proposition que vous rédigez.</translation>
    </message>
    <message>
        <source>There is no other branch yet.</source>
        <translation>Il n’y a pas encore d’autre branche.</translation>
    </message>
    <message>
        <source>The cursor stands in no paragraph of the text.</source>
        <translation>Le curseur n’est dans aucun paragraphe du texte.</translation>
    </message>
    <message>
        <source>The paragraph under the cursor is not agreed.</source>
        <translation>Le paragraphe du curseur n’est pas convenu.</translation>
    </message>
    <message>
        <source>The paragraph under the cursor is agreed already.</source>
        <translation>Le paragraphe du curseur est déjà convenu.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>where it was published</source>
        <translation>où il a été publié</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>mots clefs</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>the course of adoption</source>
        <translation>le déroulement de l’adoption</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votes</translation>
    </message>
    <message>
        <source>references</source>
        <translation>références</translation>
    </message>
    <message>
        <source>data of another program</source>
        <translation>données d’un autre programme</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>pied de page</translation>
    </message>
    <message>
        <source>a formula or figure</source>
        <translation>une formule ou une figure</translation>
    </message>
    <message>
        <source>deleted text</source>
        <translation>texte supprimé</translation>
    </message>
    <message numerus="yes">
        <source>the targets of {n} links were left out</source>
        <translation>
            <numerusform>la cible de {n} lien a été laissée de côté</numerusform>
            <numerusform>les cibles de {n} liens ont été laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were left out</source>
        <translation>
            <numerusform>{n} image a été laissée de côté</numerusform>
            <numerusform>{n} images ont été laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas or figures are kept as they are, and can’t be edited</source>
        <translation>
            <numerusform>{n} formule ou figure est conservée telle quelle et ne peut pas être modifiée</numerusform>
            <numerusform>{n} formules ou figures sont conservées telles quelles et ne peuvent pas être modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells of tables’ heads are read as any cell</source>
        <translation>
            <numerusform>{n} cellule d’en-tête de tableau est lue comme une cellule ordinaire</numerusform>
            <numerusform>{n} cellules d’en-tête de tableaux sont lues comme des cellules ordinaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged cells are read as cells by themselves</source>
        <translation>
            <numerusform>{n} cellule fusionnée est lue comme une cellule isolée</numerusform>
            <numerusform>{n} cellules fusionnées sont lues comme des cellules isolées</numerusform>
        </translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>métadonnées</translation>
    </message>
    <message>
        <source>left out: {kinds}</source>
        <translation>laissé de côté&#xa0;: {kinds}</translation>
    </message>
    <message>
        <source>{name} is XML but no Akoma Ntoso document (it is &lt;{root}&gt;), so nothing of it was read; open it in the program it came from and save it as a Word or text file.</source>
        <translation>{name} est un fichier XML mais pas un document Akoma Ntoso (sa racine est &lt;{root}&gt;), si bien que rien n’en a été lu&#xa0;; ouvrez-le dans son programme d’origine et enregistrez-le comme fichier Word ou texte.</translation>
    </message>
    <message>
        <source>characters that no XML file can hold were replaced</source>
        <translation>des caractères qu’aucun fichier XML ne peut contenir ont été remplacés</translation>
    </message>
    <message>
        <source>a block of another program was left out</source>
        <translation>un bloc d’un autre programme a été laissé de côté</translation>
    </message>
    <message>
        <source>the source that a block of another program came from was left out</source>
        <translation>la source d’où venait un bloc d’un autre programme a été laissée de côté</translation>
    </message>
    <message>
        <source>a colour that is no colour of the web was left out</source>
        <translation>une couleur qui n’est pas une couleur du Web a été laissée de côté</translation>
    </message>
    <message>
        <source>an object in the line was left out</source>
        <translation>un objet dans la ligne a été laissé de côté</translation>
    </message>
    <message>
        <source>{name} was not read, because Chapeau is being closed.</source>
        <translation>{name} n’a pas été lu, parce que Chapeau est en train de se fermer.</translation>
    </message>
    <message>
        <source>{name} was still not read after {seconds:,.0f} seconds, so reading it was given up; if you trust it, save it anew in the program it came from, or in parts.</source>
        <translation>{name} n’était toujours pas lu après {seconds:,.0f} secondes et sa lecture a été abandonnée&#xa0;; si vous lui faites confiance, enregistrez-le de nouveau dans son programme d’origine, ou en plusieurs parties.</translation>
    </message>
    <message>
        <source>{name} needs more than {size:,.0f} MB of memory to be read, so it was given up; if you trust it, save it in parts in the program it came from.</source>
        <translation>La lecture de {name} demande plus de {size:,.0f}&#xa0;Mo de mémoire et a été abandonnée&#xa0;; si vous lui faites confiance, enregistrez-le en plusieurs parties dans son programme d’origine.</translation>
    </message>
    <message>
        <source>{name} broke off the process that read it, which harmed nothing else; if you trust it, save it anew in the program it came from, or copy its text.</source>
        <translation>{name} a interrompu le processus qui le lisait, sans autre dommage&#xa0;; si vous lui faites confiance, enregistrez-le de nouveau dans son programme d’origine, ou copiez-en le texte.</translation>
    </message>
    <message>
        <source>a picture or object was left out</source>
        <translation>une image ou un objet a été laissé de côté</translation>
    </message>
    <message>
        <source>its words are gone, so Word keeps it without showing it</source>
        <translation>les mots qu’il commente ont disparu&#xa0;: Word le garde sans le montrer</translation>
    </message>
    <message>
        <source>it stands on the sign of the note: Word has no comments in notes</source>
        <translation>il est placé sur l’appel de la note&#xa0;: Word n’a pas de commentaires dans les notes</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>pied de page</translation>
    </message>
    <message>
        <source>holds pictures and objects that would take more than {size:,.0f} MB</source>
        <translation>contient des images et des objets qui prendraient plus de {size:,.0f}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{name} is damaged: its text ({part}) can’t be unpacked or is broken off, so nothing of it was read; ask for the file again, or let a word processor repair it.</source>
        <translation>{name} est endommagé&#xa0;: son texte ({part}) ne peut pas être décompressé ou est tronqué, si bien que rien n’en a été lu&#xa0;; redemandez le fichier, ou faites-le réparer par un traitement de texte.</translation>
    </message>
    <message>
        <source>{name} is named as a Word file but isn’t one; look at what it holds, or save it anew.</source>
        <translation>{name} porte un nom de fichier Word mais n’en est pas un&#xa0;; regardez ce qu’il contient, ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is broken off or damaged, so nothing of it was read; ask for the file again, or let a word processor repair it.</source>
        <translation>{name} est tronqué ou endommagé, si bien que rien n’en a été lu&#xa0;; redemandez le fichier, ou faites-le réparer par un traitement de texte.</translation>
    </message>
    <message>
        <source>{name} is protected by a password; open it in a word processor and save it without one.</source>
        <translation>{name} est protégé par un mot de passe&#xa0;; ouvrez-le dans un traitement de texte et enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>{name} is an old Word file (.doc); open it in a word processor and save it as .docx.</source>
        <translation>{name} est un ancien fichier Word (.doc)&#xa0;; ouvrez-le dans un traitement de texte et enregistrez-le au format .docx.</translation>
    </message>
    <message>
        <source>{name} holds no Word document; open it in the program it came from and save it as .docx.</source>
        <translation>{name} ne contient pas de document Word&#xa0;; ouvrez-le dans son programme d’origine et enregistrez-le au format .docx.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet or a presentation, not a Word document; open it in the program it came from and save it as .docx.</source>
        <translation>{name} est un tableur ou une présentation, pas un document Word&#xa0;; ouvrez-le dans son programme d’origine et enregistrez-le au format .docx.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument file, not a Word document; open it in the program it came from and save it as .docx.</source>
        <translation>{name} est un fichier OpenDocument, pas un document Word&#xa0;; ouvrez-le dans son programme d’origine et enregistrez-le au format .docx.</translation>
    </message>
    <message>
        <source>points to a file outside of it ({path})</source>
        <translation>renvoie à un fichier qui lui est extérieur ({path})</translation>
    </message>
    <message>
        <source>the new words of a note were left out</source>
        <translation>les nouveaux mots d’une note ont été laissés de côté</translation>
    </message>
    <message>
        <source>the file says the {field} nowhere in its text: “{words}”</source>
        <translation>le texte du fichier ne porte nulle part ce champ&#xa0;: {field}, «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>its words are not in the file, so it was left out</source>
        <translation>ses mots ne sont pas dans le fichier, et il a été laissé de côté</translation>
    </message>
    <message>
        <source>it is read from the file as {found}, not as {wanted}</source>
        <translation>le fichier est relu comme {found}, et non comme {wanted}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>its number is {number} in the file</source>
        <translation>dans le fichier, son numéro est&#xa0;: {number}</translation>
    </message>
    <message>
        <source>its italics and the like are others in the file</source>
        <translation>dans le fichier, ses italiques et autres attributs sont différents</translation>
    </message>
    <message>
        <source>{role} of level {level}</source>
        <translation>{role} de niveau {level}</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>son début</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>sa fin</translation>
    </message>
    <message>
        <source>{name} can’t be marked in its own layout: its changes could not be written exactly at {place}, so nothing was written; use the official layout.</source>
        <translation>{name} ne peut pas être annoté dans sa propre mise en page&#xa0;: ses modifications n’ont pas pu être écrites exactement à cet endroit ({place}), si bien que rien n’a été écrit&#xa0;; utilisez la mise en page officielle.</translation>
    </message>
    <message>
        <source>masthead and margins</source>
        <translation>cartouche et marges</translation>
    </message>
    <message numerus="yes">
        <source>{n} endnotes are read as footnotes</source>
        <translation>
            <numerusform>{n} note de fin est lue comme note de bas de page</numerusform>
            <numerusform>{n} notes de fin sont lues comme notes de bas de page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded files are kept as they are, and their words can’t be read</source>
        <translation>
            <numerusform>{n} fichier incorporé est conservé tel quel et ses mots ne peuvent pas être lus</numerusform>
            <numerusform>{n} fichiers incorporés sont conservés tels quels et leurs mots ne peuvent pas être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs change their form so often that their italics and the like were left out</source>
        <translation>
            <numerusform>{n} paragraphe change si souvent de forme que ses italiques et autres attributs ont été laissés de côté</numerusform>
            <numerusform>{n} paragraphes changent si souvent de forme que leurs italiques et autres attributs ont été laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes have no text and were left out</source>
        <translation>
            <numerusform>{n} note est sans texte et a été laissée de côté</numerusform>
            <numerusform>{n} notes sont sans texte et ont été laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tracked changes by {author} are about nothing that a draft holds</source>
        <translation>
            <numerusform>{n} modification suivie, de {author}, ne porte sur rien de ce qu’un projet contient</numerusform>
            <numerusform>{n} modifications suivies, de {author}, ne portent sur rien de ce qu’un projet contient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or objects are kept as they are, and can’t be edited</source>
        <translation>
            <numerusform>{n} image ou objet est conservé tel quel et ne peut pas être modifié</numerusform>
            <numerusform>{n} images ou objets sont conservés tels quels et ne peuvent pas être modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or objects were left out</source>
        <translation>
            <numerusform>{n} image ou objet a été laissé de côté</numerusform>
            <numerusform>{n} images ou objets ont été laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} nests its parts too deep to be read; save it anew in a word processor.</source>
        <translation>Les éléments de {name} sont trop imbriqués pour être lus&#xa0;; enregistrez-le de nouveau dans un traitement de texte.</translation>
    </message>
    <message>
        <source>{name} {why}, so it was not read; if you trust it, make it simpler in a word processor.</source>
        <translation>{name} {why}, si bien qu’il n’a pas été lu&#xa0;; si vous lui faites confiance, simplifiez-le dans un traitement de texte.</translation>
    </message>
    <message>
        <source>is damaged and was left out</source>
        <translation>est endommagé et a été laissé de côté</translation>
    </message>
    <message>
        <source>the tracked changes of {count} authors are too many to be told apart, so they are read as one change of several authors</source>
        <translation>les modifications suivies de {count} auteurs sont trop nombreuses pour être distinguées et sont lues comme une seule modification de plusieurs auteurs</translation>
    </message>
    <message>
        <source>the target of a link was left out: {target}</source>
        <translation>la cible d’un lien a été laissée de côté&#xa0;: {target}</translation>
    </message>
    <message>
        <source>a formula is kept as it is, and can’t be edited: “{words}”</source>
        <translation>une formule est conservée telle quelle et ne peut pas être modifiée&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>hidden text was left out: “{words}”</source>
        <translation>du texte masqué a été laissé de côté&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>holds paragraphs within paragraphs more than {most} deep</source>
        <translation>contient des paragraphes imbriqués sur plus de {most} niveaux</translation>
    </message>
    <message>
        <source>holds a paragraph with more than {most} notes or objects</source>
        <translation>contient un paragraphe de plus de {most} notes ou objets</translation>
    </message>
    <message>
        <source>holds a paragraph with more than {most} notes</source>
        <translation>contient un paragraphe de plus de {most} notes</translation>
    </message>
    <message>
        <source>cites notes of more than {most:,} characters in all</source>
        <translation>cite des notes de plus de {most:,} caractères au total</translation>
    </message>
    <message>
        <source>{name} is damaged: a part of it ({part}) can’t be unpacked, so nothing was written; ask for the file again, or let a word processor repair it.</source>
        <translation>{name} est endommagé&#xa0;: une partie ({part}) ne peut pas être décompressée, si bien que rien n’a été écrit&#xa0;; redemandez le fichier, ou faites-le réparer par un traitement de texte.</translation>
    </message>
    <message>
        <source>body</source>
        <translation>corps du texte</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation>note de bas de page {number}</translation>
    </message>
    <message>
        <source>endnote {number}</source>
        <translation>note de fin {number}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>tableau {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>cell {number}</source>
        <translation>cellule {number}</translation>
    </message>
    <message>
        <source>a link to a file outside ({kind}) was left out</source>
        <translation>un lien vers un fichier extérieur ({kind}) a été laissé de côté</translation>
    </message>
    <message>
        <source>{name} can’t be marked in its own layout: its changes could not be tracked exactly in the {place}, so nothing was written; use the official layout.</source>
        <translation>{name} ne peut pas être annoté dans sa propre mise en page&#xa0;: ses modifications n’ont pas pu être suivies exactement à cet endroit ({place}), si bien que rien n’a été écrit&#xa0;; utilisez la mise en page officielle.</translation>
    </message>
    <message>
        <source>{name} has no body to mark changes in; let a word processor repair it.</source>
        <translation>{name} n’a pas de corps où suivre des modifications&#xa0;; faites-le réparer par un traitement de texte.</translation>
    </message>
    <message>
        <source>words that stand in no cell of the table were left out</source>
        <translation>des mots qui ne figurent dans aucune cellule du tableau ont été laissés de côté</translation>
    </message>
    <message>
        <source>characters that no Word file can hold were replaced</source>
        <translation>des caractères qu’aucun fichier Word ne peut contenir ont été remplacés</translation>
    </message>
    <message>
        <source>characters both raised and lowered are raised</source>
        <translation>des caractères à la fois en exposant et en indice sont mis en exposant</translation>
    </message>
    <message>
        <source>the sign of a note is raised as every sign is</source>
        <translation>l’appel de la note est mis en exposant, comme tout appel</translation>
    </message>
    <message>
        <source>the disk took only a part of it</source>
        <translation>le disque n’en a pris qu’une partie</translation>
    </message>
    <message>
        <source>{name} is a {format} file, which can’t be read yet; {advice}.</source>
        <translation>{name} est un fichier {format}, qui ne peut pas encore être lu&#xa0;; {advice}.</translation>
    </message>
    <message>
        <source>save it as a Word or text file</source>
        <translation>enregistrez-le comme fichier Word ou texte</translation>
    </message>
    <message>
        <source>open it in a word processor and save it as .docx</source>
        <translation>ouvrez-le dans un traitement de texte et enregistrez-le au format .docx</translation>
    </message>
    <message>
        <source>{path} is a {format} file, which can’t be read yet; {advice}.</source>
        <translation>{path} est un fichier {format}, qui ne peut pas encore être lu&#xa0;; {advice}.</translation>
    </message>
    <message>
        <source>{path} is an {format} file, which can’t be read yet; {advice}.</source>
        <translation>{path} est un fichier {format}, qui ne peut pas encore être lu&#xa0;; {advice}.</translation>
    </message>
    <message>
        <source>{path} isn’t there; look at its name and folder.</source>
        <translation>{path} n’existe pas&#xa0;; vérifiez son nom et son répertoire.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it.</source>
        <translation>{path} est un répertoire&#xa0;; nommez un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>{path} can’t be opened: you have no permission to read it.</source>
        <translation>{path} ne peut pas être ouvert&#xa0;: vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>{path} can’t be read: {why}; look whether its drive is still there.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {why}&#xa0;; vérifiez que son disque est toujours là.</translation>
    </message>
    <message>
        <source>{path} is no name that a file can have.</source>
        <translation>{path} n’est pas un nom qu’un fichier puisse porter.</translation>
    </message>
    <message numerus="yes">
        <source>this is a redline made by hand ({pattern}); its {n} proposals were read as accepted</source>
        <translation>
            <numerusform>il s’agit d’un texte annoté à la main ({pattern})&#xa0;; sa proposition ({n}) a été lue comme acceptée</numerusform>
            <numerusform>il s’agit d’un texte annoté à la main ({pattern})&#xa0;; ses {n} propositions ont été lues comme acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this is a redline made by hand ({pattern}); its {n} proposals were left out</source>
        <translation>
            <numerusform>il s’agit d’un texte annoté à la main ({pattern})&#xa0;; sa proposition ({n}) a été laissée de côté</numerusform>
            <numerusform>il s’agit d’un texte annoté à la main ({pattern})&#xa0;; ses {n} propositions ont été laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>read as names, not as text: {names}</source>
        <translation>lu comme des noms et non comme du texte&#xa0;: {names}</translation>
    </message>
    <message>
        <source>its tracked changes were read as accepted, since others are marked by hand</source>
        <translation>ses modifications suivies ont été lues comme acceptées, puisque d’autres sont marquées à la main</translation>
    </message>
    <message>
        <source>{object} is told in words only</source>
        <translation>rendu seulement par des mots&#xa0;: {object}</translation>
    </message>
    <message>
        <source>{name} {why}, so it was not opened; if you trust it, save it anew in the program it came from.</source>
        <translation>{name} {why}, si bien qu’il n’a pas été ouvert&#xa0;; si vous lui faites confiance, enregistrez-le de nouveau dans son programme d’origine.</translation>
    </message>
    <message>
        <source>is larger than {size:,.0f} MB</source>
        <translation>dépasse {size:,.0f}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{part} can’t be unpacked</source>
        <translation>{part} ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>says of a part that it is smaller than it is ({part})</source>
        <translation>prétend qu’une de ses parties est plus petite qu’elle ne l’est ({part})</translation>
    </message>
    <message>
        <source>{part} is broken off</source>
        <translation>{part} est tronqué</translation>
    </message>
    <message>
        <source>holds {count:,} files where {most:,} are the most</source>
        <translation>contient {count:,} fichiers alors que {most:,} est le maximum</translation>
    </message>
    <message>
        <source>its table of contents can’t be read</source>
        <translation>sa table des matières ne peut pas être lue</translation>
    </message>
    <message>
        <source>holds a file that would lie outside of it ({path})</source>
        <translation>contient un fichier qui se placerait en dehors de lui ({path})</translation>
    </message>
    <message>
        <source>holds two files of one name</source>
        <translation>contient deux fichiers du même nom</translation>
    </message>
    <message>
        <source>would unpack to {size:,.0f} MB</source>
        <translation>occuperait {size:,.0f}&#xa0;Mo une fois décompressé</translation>
    </message>
    <message>
        <source>would unpack to more than {times} times its size</source>
        <translation>occuperait plus de {times} fois sa taille une fois décompressé</translation>
    </message>
    <message>
        <source>{name} is protected by a password; unpack it and save it without one.</source>
        <translation>{name} est protégé par un mot de passe&#xa0;; décompressez-le et enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>is packed in an unusual way that can’t be measured</source>
        <translation>est compressé d’une manière inhabituelle qui ne peut pas être mesurée</translation>
    </message>
    <message>
        <source>holds files that lie over one another</source>
        <translation>contient des fichiers qui se chevauchent</translation>
    </message>
    <message>
        <source>holds a part of {size:,.0f} MB of XML</source>
        <translation>contient une partie de {size:,.0f}&#xa0;Mo de XML</translation>
    </message>
    <message>
        <source>{why} (in {part})</source>
        <translation>{why} (dans {part})</translation>
    </message>
    <message>
        <source>{name} is no well-formed XML ({error}), so nothing of it was read; mend that place or ask for the file again.</source>
        <translation>{name} n’est pas du XML bien formé ({error}), si bien que rien n’en a été lu&#xa0;; corrigez cet endroit ou redemandez le fichier.</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {what}</source>
        <translation>ligne {line}, colonne {column}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>tronqué</translation>
    </message>
    <message>
        <source>is written in an encoding that can hide what it holds, {encoding}</source>
        <translation>est écrit dans un codage qui peut cacher ce qu’il contient, {encoding}</translation>
    </message>
    <message>
        <source>it is not {encoding} throughout</source>
        <translation>il n’est pas entièrement en {encoding}</translation>
    </message>
    <message>
        <source>nests deeper than {most} elements</source>
        <translation>imbrique plus de {most} niveaux d’éléments</translation>
    </message>
    <message>
        <source>holds more than {most:,} XML elements</source>
        <translation>contient plus de {most:,} éléments XML</translation>
    </message>
    <message>
        <source>holds an element with more than {most:,} attributes</source>
        <translation>contient un élément de plus de {most:,} attributs</translation>
    </message>
    <message>
        <source>declares a document type, behind which entities can hide</source>
        <translation>déclare un type de document, derrière lequel des entités peuvent se cacher</translation>
    </message>
    <message>
        <source>holds more than {most:,} objects</source>
        <translation>contient plus de {most:,} objets</translation>
    </message>
    <message>
        <source>has {count:,} pages where {most:,} are the most</source>
        <translation>a {count:,} pages alors que {most:,} est le maximum</translation>
    </message>
    <message>
        <source>would unpack to more than {size:,.0f} MB</source>
        <translation>occuperait plus de {size:,.0f}&#xa0;Mo une fois décompressé</translation>
    </message>
    <message>
        <source>holds a stream that is packed again and again</source>
        <translation>contient un flux compressé encore et encore</translation>
    </message>
    <message>
        <source>no mark was found for note {label}; its text stands at the end of the draft</source>
        <translation>aucun appel n’a été trouvé pour la note {label}&#xa0;; son texte figure à la fin du projet</translation>
    </message>
    <message>
        <source>a merged cell is written as a cell by itself</source>
        <translation>une cellule fusionnée est écrite comme une cellule à part</translation>
    </message>
    <message numerus="yes">
        <source>the targets of {n} links were left out: {target}</source>
        <translation>
            <numerusform>la cible de {n} lien a été laissée de côté&#xa0;: {target}</numerusform>
            <numerusform>les cibles de {n} liens ont été laissées de côté&#xa0;: {target}</numerusform>
        </translation>
    </message>
    <message>
        <source>text box {number}</source>
        <translation>zone de texte {number}</translation>
    </message>
    <message>
        <source>a row without cells was given an empty one</source>
        <translation>une ligne sans cellule en a reçu une vide</translation>
    </message>
    <message>
        <source>{count} control characters were left out</source>
        <translation>caractères de commande laissés de côté&#xa0;: {count}</translation>
    </message>
    <message>
        <source>it is not UTF-8 (line {line}); it was read as Windows-1252, so look at its accents and quotes</source>
        <translation>il n’est pas en UTF-8 (ligne {line})&#xa0;; il a été lu comme Windows-1252&#xa0;: vérifiez ses accents et ses guillemets</translation>
    </message>
    <message>
        <source>{count} places are not {encoding} and show as {sign}</source>
        <translation>endroits qui ne sont pas en {encoding} et apparaissent comme {sign}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{name} can’t be read as text: it holds bytes that no text file has; open it in the program it came from and save it as text or Word.</source>
        <translation>{name} ne peut pas être lu comme texte&#xa0;: il contient des octets qu’aucun fichier texte ne contient&#xa0;; ouvrez-le dans son programme d’origine et enregistrez-le comme texte ou fichier Word.</translation>
    </message>
    <message>
        <source>page furniture left out: “{words}”</source>
        <translation>habillage de page laissé de côté&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>lines {numbers}</source>
        <translation>lignes {numbers}</translation>
    </message>
    <message>
        <source>a block that Markdown can’t hold was left out</source>
        <translation>un bloc que Markdown ne peut pas contenir a été laissé de côté</translation>
    </message>
    <message>
        <source>objects in the line that Markdown can’t hold were left out: {count}</source>
        <translation>objets dans la ligne que Markdown ne peut pas contenir, laissés de côté&#xa0;: {count}</translation>
    </message>
    <message>
        <source>pages {numbers}</source>
        <translation>pages {numbers}</translation>
    </message>
    <message>
        <source>bar code left out: “{words}”</source>
        <translation>code à barres laissé de côté&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>page numbers left out: {first} to {last}</source>
        <translation>numéros de page laissés de côté&#xa0;: {first} à {last}</translation>
    </message>
    <message>
        <source>page numbers left out: {first}</source>
        <translation>numéro de page laissé de côté&#xa0;: {first}</translation>
    </message>
    <message>
        <source>{name} holds no text, only pictures of pages (a scan); run a text recognition program over it, or use the Word version.</source>
        <translation>{name} ne contient pas de texte, seulement des images de pages (une numérisation)&#xa0;; passez-le dans un programme de reconnaissance de texte, ou utilisez la version Word.</translation>
    </message>
    <message>
        <source>{name} is no PDF, whatever it is named; look at what it really is.</source>
        <translation>{name} n’est pas un PDF, quel que soit son nom&#xa0;; regardez ce que c’est en réalité.</translation>
    </message>
    <message>
        <source>{name} is cut short: its end is missing, so nothing of it was read; get it anew where you have it from.</source>
        <translation>{name} est tronqué&#xa0;: il lui manque la fin, si bien que rien n’en a été lu&#xa0;; procurez-vous-le de nouveau à la source.</translation>
    </message>
    <message>
        <source>{name} is protected by a password; open it in the window and enter the password, or ask for a copy without one.</source>
        <translation>{name} est protégé par un mot de passe&#xa0;; ouvrez-le dans la fenêtre et entrez le mot de passe, ou demandez une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>{name} needs another password; open it in the window and enter the password, or ask for a copy without one.</source>
        <translation>{name} demande un autre mot de passe&#xa0;; ouvrez-le dans la fenêtre et entrez le mot de passe, ou demandez une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>{name} is damaged, so nothing of it was read; get it anew where you have it from.</source>
        <translation>{name} est endommagé, si bien que rien n’en a été lu&#xa0;; procurez-vous-le de nouveau à la source.</translation>
    </message>
    <message>
        <source>{name} is damaged: it has no pages, so nothing of it was read; get it anew where you have it from.</source>
        <translation>{name} est endommagé&#xa0;: il n’a pas de pages, si bien que rien n’en a été lu&#xa0;; procurez-vous-le de nouveau à la source.</translation>
    </message>
    <message>
        <source>{name} is damaged: page {page} of {count} can’t be read, so nothing of it was; get it anew where you have it from.</source>
        <translation>{name} est endommagé&#xa0;: la page {page} sur {count} ne peut pas être lue, si bien que rien n’en a été lu&#xa0;; procurez-vous-le de nouveau à la source.</translation>
    </message>
    <message>
        <source>{name} holds more than can be read (page {page} of {count} was reached); print the pages that matter into a file of their own.</source>
        <translation>{name} contient plus que ce qui peut être lu (la lecture est allée jusqu’à la page {page} sur {count})&#xa0;; imprimez les pages utiles dans un fichier à part.</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters are in a font that doesn’t tell their letters</source>
        <translation>
            <numerusform>{n} caractère est dans une police qui ne dit pas de quelle lettre il s’agit</numerusform>
            <numerusform>{n} caractères sont dans une police qui ne dit pas de quelles lettres il s’agit</numerusform>
        </translation>
    </message>
    <message>
        <source>text set aslant left out: “{words}”</source>
        <translation>texte placé en biais laissé de côté&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>a field, stamp or comment left out: “{words}”</source>
        <translation>champ, tampon ou commentaire laissé de côté&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>{name} packs a part twice over, as files do that want to do harm; it was not read.</source>
        <translation>{name} compresse une partie deux fois, comme le font les fichiers malveillants&#xa0;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>{name} is damaged: a part of it can’t be unpacked, so nothing of it was read.</source>
        <translation>{name} est endommagé&#xa0;: une partie ne peut pas être décompressée, si bien que rien n’en a été lu.</translation>
    </message>
    <message>
        <source>{name} is damaged: a part of it has no end, so nothing of it was read.</source>
        <translation>{name} est endommagé&#xa0;: une partie n’a pas de fin, si bien que rien n’en a été lu.</translation>
    </message>
    <message>
        <source>what stands side by side, as in a table, is read one after the other</source>
        <translation>ce qui figure côte à côte, comme dans un tableau, est lu à la suite</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a formula</source>
        <translation>une formule</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>l’ensemble du fichier</translation>
    </message>
    <message>
        <source>head of the page</source>
        <translation>haut de la page</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>cartouche</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>page {number}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>comment by {author}</source>
        <translation>commentaire de {author}</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Auteur inconnu</translation>
    </message>
    <message>
        <source>left out: “{words}”</source>
        <translation>laissé de côté&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>differs from the draft</source>
        <translation>diffère du projet</translation>
    </message>
    <message>
        <source>{name} was not made against this draft: only {share} of the words of one are in the other; nothing of it was taken; name the draft that it was made against.</source>
        <translation>{name} n’a pas été établi d’après ce projet&#xa0;: seuls {share} des mots de l’un figurent dans l’autre&#xa0;; rien n’en a été repris&#xa0;; indiquez le projet d’après lequel il a été établi.</translation>
    </message>
    <message>
        <source>was made against another version of the draft ({share} of the words are the same): its proposals were brought over, and what else differs was not taken for a proposal</source>
        <translation>a été établi d’après une autre version du projet ({share} des mots sont les mêmes)&#xa0;: ses propositions ont été reportées, et ce qui diffère par ailleurs n’a pas été pris pour une proposition</translation>
    </message>
    <message>
        <source>changed without tracking</source>
        <translation>modifié sans suivi</translation>
    </message>
    <message>
        <source>tracked</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>changed without a mark</source>
        <translation>modifié sans marque</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>{who}: {kind} ({evidence})</source>
        <translation>{who}&#xa0;: {kind} ({evidence})</translation>
    </message>
    <message>
        <source>compilation text</source>
        <translation>texte de compilation</translation>
    </message>
    <message>
        <source>{format} can’t hold all that the instructions say ({lost})</source>
        <translation>le format {format} ne peut contenir tout ce que disent les instructions ({lost})</translation>
    </message>
    <message>
        <source>it was not read back as it was written</source>
        <translation>il n’a pas été relu tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>The pages can’t be set: {why}; export a Word file instead.</source>
        <translation>Les pages ne peuvent pas être composées&#xa0;: {why}&#xa0;; exportez plutôt un fichier Word.</translation>
    </message>
    <message>
        <source>{object} printed as a box that names it</source>
        <translation>imprimé sous la forme d’un cadre qui le nomme&#xa0;: {object}</translation>
    </message>
    <message>
        <source>characters that no font here has are printed as their codes: {codes}</source>
        <translation>des caractères qu’aucune police installée ici ne contient sont imprimés sous forme de codes&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>The draft has Chinese characters, and no font on this machine has them; install one (Noto Serif CJK SC, SimSun or Songti SC will do) and print again.</source>
        <translation>Le projet contient des caractères chinois, et aucune police de cette machine ne les contient&#xa0;; installez-en une (par exemple Noto Serif CJK SC, SimSun ou Songti SC) et imprimez de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” has no text in common with this draft; compare them.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a aucun texte en commun avec ce projet&#xa0;; comparez-les.</translation>
    </message>
    <message>
        <source>“{name}” is another dossier and not a copy of this one; open it by itself, or take its text in as a proposal.</source>
        <translation>«&#xa0;{name}&#xa0;» est un autre dossier et non une copie de celui-ci&#xa0;; ouvrez-le séparément, ou reprenez son texte comme proposition.</translation>
    </message>
    <message>
        <source>This was set to “{here}”, but in the meantime to “{there}”.</source>
        <translation>Ceci avait reçu la valeur «&#xa0;{here}&#xa0;», mais entre-temps la valeur «&#xa0;{there}&#xa0;».</translation>
    </message>
    <message>
        <source>This change builds on another one that is itself in conflict.</source>
        <translation>Cette modification s’appuie sur une autre qui est elle-même en conflit.</translation>
    </message>
    <message>
        <source>The paragraph or note that this change is about was deleted in the meantime.</source>
        <translation>Le paragraphe ou la note que vise cette modification a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>The paragraph that this change is about was joined to another in the meantime.</source>
        <translation>Le paragraphe que vise cette modification a été réuni à un autre entre-temps.</translation>
    </message>
    <message>
        <source>The words that this change is about were rewritten in the meantime.</source>
        <translation>Les mots que vise cette modification ont été récrits entre-temps.</translation>
    </message>
    <message>
        <source>Other words were put at the very same spot in the meantime.</source>
        <translation>D’autres mots ont été placés exactement au même endroit entre-temps.</translation>
    </message>
    <message>
        <source>The words around this insertion were deleted in the meantime.</source>
        <translation>Les mots qui entourent cet ajout ont été supprimés entre-temps.</translation>
    </message>
    <message>
        <source>The paragraph was split in the meantime, in the middle of the words that this change rewrites.</source>
        <translation>Le paragraphe a été divisé entre-temps, au milieu des mots que cette modification récrit.</translation>
    </message>
    <message>
        <source>A paragraph of the same origin stands in the draft already, with other words or in another place.</source>
        <translation>Un paragraphe de même origine figure déjà dans le projet, avec d’autres mots ou à un autre endroit.</translation>
    </message>
    <message>
        <source>Words were added or changed in the meantime in the paragraph that this change deletes.</source>
        <translation>Des mots ont été ajoutés ou modifiés entre-temps dans le paragraphe que cette modification supprime.</translation>
    </message>
    <message>
        <source>A part of the paragraph that this change deletes was moved elsewhere in the meantime.</source>
        <translation>Une partie du paragraphe que cette modification supprime a été déplacée ailleurs entre-temps.</translation>
    </message>
    <message>
        <source>The paragraph was moved somewhere else in the meantime.</source>
        <translation>Le paragraphe a été déplacé ailleurs entre-temps.</translation>
    </message>
    <message>
        <source>The two paragraphs that this change joins no longer follow one another.</source>
        <translation>Les deux paragraphes que cette modification réunit ne se suivent plus.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message numerus="yes">
        <source>{what}, in {n} paragraphs</source>
        <translation>
            <numerusform>{what}, dans {n} paragraphe</numerusform>
            <numerusform>{what}, dans {n} paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a compilation text of this program</source>
        <translation>c’est un texte de compilation de ce programme</translation>
    </message>
    <message>
        <source>it is a compilation text of this program, with the proposals of {names}</source>
        <translation>c’est un texte de compilation de ce programme, avec les propositions de {names}</translation>
    </message>
    <message>
        <source>words {colour} are deletions</source>
        <translation>les mots {colour} sont des suppressions</translation>
    </message>
    <message>
        <source>struck-through words are deletions</source>
        <translation>les mots barrés sont des suppressions</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>surligné</translation>
    </message>
    <message>
        <source>{marks} words additions</source>
        <translation>mots ajoutés&#xa0;: {marks}</translation>
    </message>
    <message>
        <source>{marks} words are additions</source>
        <translation>mots ajoutés&#xa0;: {marks}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>{names} {colour}</source>
        <translation>{names} {colour}</translation>
    </message>
    <message>
        <source>the colours are those of {names}</source>
        <translation>les couleurs sont celles de {names}</translation>
    </message>
    <message>
        <source>brackets with names are proposals ({names})</source>
        <translation>les crochets avec des noms sont des propositions ({names})</translation>
    </message>
    <message>
        <source>holds a picture or object that is no proper XML</source>
        <translation>contient une image ou un objet qui n’est pas du XML en règle</translation>
    </message>
    <message numerus="yes">
        <source>{n} signs of symbol fonts are not known and are read as “•”</source>
        <translation>
            <numerusform>{n} signe d’une police de symboles est inconnu et lu comme «&#xa0;•&#xa0;»</numerusform>
            <numerusform>{n} signes de polices de symboles sont inconnus et lus comme «&#xa0;•&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>the choice in a drop-down field was left out: “{words}”</source>
        <translation>le choix fait dans une liste déroulante a été laissé de côté&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>what an empty field asks for was left out: “{words}”</source>
        <translation>ce qu’un champ vide demande a été laissé de côté&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded files that {name} alone holds were left out; their words are not compared</source>
        <translation>
            <numerusform>{n} fichier incorporé que seul {name} contient a été laissé de côté&#xa0;; son texte n’est pas comparé</numerusform>
            <numerusform>{n} fichiers incorporés que seul {name} contient ont été laissés de côté&#xa0;; leur texte n’est pas comparé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded files stay that {name} holds no more; their words are not compared</source>
        <translation>
            <numerusform>{n} fichier incorporé que {name} ne contient plus est resté&#xa0;; son texte n’est pas comparé</numerusform>
            <numerusform>{n} fichiers incorporés que {name} ne contient plus sont restés&#xa0;; leur texte n’est pas comparé</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} holds no document that can be opened; look at what is in it and save that.</source>
        <translation>{name} ne contient aucun document qui puisse être ouvert&#xa0;; voyez ce qu’il contient et enregistrez-le.</translation>
    </message>
    <message>
        <source>holds files in files in files</source>
        <translation>contient des fichiers dans des fichiers dans des fichiers</translation>
    </message>
    <message>
        <source>holds more files than can be opened at once</source>
        <translation>contient plus de fichiers qu’il n’en peut être ouvert à la fois</translation>
    </message>
    <message>
        <source>{name} is damaged: {why}; ask for it again.</source>
        <translation>{name} est endommagé&#xa0;: {why}&#xa0;; demandez-le à nouveau.</translation>
    </message>
    <message>
        <source>save what is attached to it and open that</source>
        <translation>enregistrez ce qui y est joint et ouvrez-le</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>numéros</translation>
    </message>
    <message>
        <source>they are printed as in official documents: 1, 2, 3</source>
        <translation>ils sont imprimés comme dans les documents officiels&#xa0;: 1, 2, 3</translation>
    </message>
    <message>
        <source>texts in several languages stand beside each other, and are read one after the other</source>
        <translation>des textes en plusieurs langues figurent côte à côte, et sont lus l’un après l’autre</translation>
    </message>
    <message>
        <source>line numbers left out: {first} to {last}</source>
        <translation>numéros de ligne laissés de côté&#xa0;: {first} à {last}</translation>
    </message>
    <message>
        <source>{name} is protected for those who hold a certificate, and can’t be opened here; ask for a copy without protection.</source>
        <translation>{name} est protégé pour ceux qui détiennent un certificat et ne peut être ouvert ici&#xa0;; demandez une copie sans protection.</translation>
    </message>
    <message>
        <source>what was filled in or laid over an empty page is read as its text</source>
        <translation>ce qui a été rempli ou posé sur une page vide est lu comme son texte</translation>
    </message>
    <message>
        <source>a picture of a page (a scan) left out, with whatever words are in it</source>
        <translation>image d’une page (numérisation) omise, avec les mots qu’elle peut contenir</translation>
    </message>
    <message>
        <source>words printed across the text left out: “{words}”</source>
        <translation>mots imprimés en travers du texte laissés de côté&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{name} is decided already; only what is to be decided can be divided.</source>
        <translation>{name} est déjà décidée&#xa0;; seul ce qui reste à décider peut être divisé.</translation>
    </message>
    <message>
        <source>{name} is amended by another proposal; decide on that one first.</source>
        <translation>{name} est amendée par une autre proposition&#xa0;; décidez d’abord de celle-ci.</translation>
    </message>
    <message>
        <source>{name} changes one paragraph, or several that only go together; it can’t be divided.</source>
        <translation>{name} modifie un seul paragraphe, ou plusieurs qui vont ensemble&#xa0;; elle ne peut pas être divisée.</translation>
    </message>
    <message>
        <source>arrows in brackets lead from words to those put for them</source>
        <translation>les flèches entre crochets mènent des mots à ceux qui les remplacent</translation>
    </message>
    <message>
        <source>paragraphs that bear names or labels are proposals</source>
        <translation>les paragraphes qui portent des noms ou des désignations sont des propositions</translation>
    </message>
    <message>
        <source>paragraphs numbered “alt” are alternatives</source>
        <translation>les paragraphes numérotés «&#xa0;alt&#xa0;» sont des variantes</translation>
    </message>
    <message>
        <source>paragraphs numbered “bis” and the like are additions</source>
        <translation>les paragraphes numérotés «&#xa0;bis&#xa0;» et autres sont des ajouts</translation>
    </message>
    <message>
        <source>words in capitals are additions</source>
        <translation>les mots en majuscules sont des ajouts</translation>
    </message>
    <message>
        <source>it would be {place}, not {wanted}: is it to be moved?</source>
        <translation>ce serait {place}, et non {wanted}&#xa0;: faut-il le déplacer&#xa0;?</translation>
    </message>
    <message>
        <source>the sheet amends {other}, and this draft is {symbol}: is it meant?</source>
        <translation>le document modifie {other}, et ce projet est {symbol}&#xa0;: est-ce bien lui&#xa0;?</translation>
    </message>
    <message>
        <source>it can’t be done there: {why}</source>
        <translation>cela ne peut pas se faire à cet endroit&#xa0;: {why}</translation>
    </message>
    <message>
        <source>an earlier instruction deleted {place}</source>
        <translation>une instruction précédente a supprimé {place}</translation>
    </message>
    <message>
        <source>{place} would not read as the sheet says</source>
        <translation>{place} ne serait pas rédigé comme l’indique le document</translation>
    </message>
    <message>
        <source>no verb says what is to be done</source>
        <translation>aucun verbe ne dit ce qu’il faut faire</translation>
    </message>
    <message>
        <source>the words “{words}” are not known in an instruction</source>
        <translation>les mots «&#xa0;{words}&#xa0;» ne sont pas connus dans une instruction</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>à partir d’où</translation>
    </message>
    <message>
        <source>what goes</source>
        <translation>ce qui est supprimé</translation>
    </message>
    <message>
        <source>what is replaced</source>
        <translation>ce qui est remplacé</translation>
    </message>
    <message>
        <source>what comes</source>
        <translation>ce qui est ajouté</translation>
    </message>
    <message>
        <source>where it comes</source>
        <translation>où cela est ajouté</translation>
    </message>
    <message>
        <source>where the footnote stands</source>
        <translation>où se place la note</translation>
    </message>
    <message>
        <source>what should read so</source>
        <translation>ce qui doit être ainsi rédigé</translation>
    </message>
    <message>
        <source>how it should read</source>
        <translation>comment cela doit être rédigé</translation>
    </message>
    <message>
        <source>how words are moved; delete them and insert them elsewhere</source>
        <translation>comment des mots sont déplacés&#xa0;; supprimez-les et insérez-les ailleurs</translation>
    </message>
    <message>
        <source>where it is moved to</source>
        <translation>où cela est déplacé</translation>
    </message>
    <message>
        <source>what is moved</source>
        <translation>ce qui est déplacé</translation>
    </message>
    <message>
        <source>which paragraphs are merged</source>
        <translation>quels paragraphes sont fusionnés</translation>
    </message>
    <message>
        <source>into what it is split</source>
        <translation>en quoi il est divisé</translation>
    </message>
    <message>
        <source>which words the brackets are around</source>
        <translation>quels mots sont entre crochets</translation>
    </message>
    <message>
        <source>the instruction does not say {what}</source>
        <translation>l’instruction ne dit pas {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs</source>
        <translation>
            <numerusform>{n} paragraphe</numerusform>
            <numerusform>{n} paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>what a field shows isn’t in the file, and was left out: “{words}”</source>
        <translation>ce qu’un champ affiche n’est pas dans le fichier et a été laissé de côté&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>{n} preambular paragraphs</source>
        <translation>
            <numerusform>{n} alinéa du préambule</numerusform>
            <numerusform>{n} alinéas du préambule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} operative paragraphs</source>
        <translation>
            <numerusform>{n} paragraphe du dispositif</numerusform>
            <numerusform>{n} paragraphes du dispositif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unnumbered paragraphs</source>
        <translation>
            <numerusform>{n} paragraphe non numéroté</numerusform>
            <numerusform>{n} paragraphes non numérotés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} subparagraphs</source>
        <translation>
            <numerusform>{n} alinéa numéroté</numerusform>
            <numerusform>{n} alinéas numérotés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headings</source>
        <translation>
            <numerusform>{n} intertitre</numerusform>
            <numerusform>{n} intertitres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annexes</source>
        <translation>
            <numerusform>{n} annexe</numerusform>
            <numerusform>{n} annexes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} titles</source>
        <translation>
            <numerusform>{n} titre</numerusform>
            <numerusform>{n} titres</numerusform>
        </translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>remplacer</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>insérer</translation>
    </message>
    <message>
        <source>rewrite</source>
        <translation>reformuler</translation>
    </message>
    <message>
        <source>move</source>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusionner</translation>
    </message>
    <message>
        <source>split</source>
        <translation>diviser</translation>
    </message>
    <message>
        <source>renumber</source>
        <translation>renuméroter</translation>
    </message>
    <message>
        <source>keep ends</source>
        <translation>garder la ponctuation finale</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non comprise</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation>au début</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>à la fin</translation>
    </message>
    <message>
        <source>not understood: {problem}</source>
        <translation>non comprise&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>the rest of the paragraph</source>
        <translation>le reste du paragraphe</translation>
    </message>
    <message>
        <source>by {words}</source>
        <translation>par {words}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>in {places}</source>
        <translation>dans {places}</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>the last sentence</source>
        <translation>la dernière phrase</translation>
    </message>
    <message>
        <source>in the last sentence</source>
        <translation>dans la dernière phrase</translation>
    </message>
    <message>
        <source>sentence {number}</source>
        <translation>la phrase {number}</translation>
    </message>
    <message>
        <source>in sentence {number}</source>
        <translation>dans la phrase {number}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>note {sign}</source>
        <translation>note {sign}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>the instruction is about a part of a paragraph, and does not quote which</source>
        <translation>l’instruction porte sur une partie de paragraphe et ne cite pas laquelle</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>appliquée</translation>
    </message>
    <message>
        <source>already satisfied</source>
        <translation>déjà satisfaite</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambiguë</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>preambular paragraph</source>
        <translation>alinéa du préambule</translation>
    </message>
    <message>
        <source>operative paragraph</source>
        <translation>paragraphe du dispositif</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>subparagraph</source>
        <translation>alinéa numéroté</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>organ line</source>
        <translation>ligne de l’organe</translation>
    </message>
    <message>
        <source>sponsor line</source>
        <translation>ligne des coauteurs</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>recommandation</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>intertitre</translation>
    </message>
    <message>
        <source>unnumbered paragraph</source>
        <translation>paragraphe non numéroté</translation>
    </message>
    <message>
        <source>item</source>
        <translation>point</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>annexe</translation>
    </message>
    <message>
        <source>section</source>
        <translation>section</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>note de bas de page</translation>
    </message>
    <message>
        <source>same paragraph</source>
        <translation>même paragraphe</translation>
    </message>
    <message>
        <source>preambular paragraphs</source>
        <translation>alinéas du préambule</translation>
    </message>
    <message>
        <source>operative paragraphs</source>
        <translation>paragraphes du dispositif</translation>
    </message>
    <message>
        <source>annexes</source>
        <translation>annexes</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>the organ line</source>
        <translation>la ligne de l’organe</translation>
    </message>
    <message>
        <source>the sponsor line</source>
        <translation>la ligne des coauteurs</translation>
    </message>
    <message>
        <source>the recommendation</source>
        <translation>la recommandation</translation>
    </message>
    <message>
        <source>the same paragraph</source>
        <translation>le même paragraphe</translation>
    </message>
    <message>
        <source>the preambular paragraphs</source>
        <translation>les alinéas du préambule</translation>
    </message>
    <message>
        <source>the operative paragraphs</source>
        <translation>les paragraphes du dispositif</translation>
    </message>
    <message>
        <source>the annexes</source>
        <translation>les annexes</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>the last {kind}</source>
        <translation>le dernier ({kind})</translation>
    </message>
    <message>
        <source>the penultimate {kind}</source>
        <translation>l’avant-dernier ({kind})</translation>
    </message>
    <message>
        <source>{place} beginning “{words}”</source>
        <translation>{place} commençant par «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{place} (the one counted {number})</source>
        <translation>{place} (le {number}ᵉ dans l’ordre)</translation>
    </message>
    <message>
        <source>the chapeau of {place}</source>
        <translation>le chapeau de {place}</translation>
    </message>
    <message>
        <source>{place} of {whole}</source>
        <translation>{place}, {whole}</translation>
    </message>
    <message>
        <source>the {kind} {number} from the end</source>
        <translation>{kind} {number} à partir de la fin</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>it asks for nothing</source>
        <translation>elle ne demande rien</translation>
    </message>
    <message>
        <source>it does not say how the paragraph reads</source>
        <translation>elle n’indique pas la nouvelle rédaction du paragraphe</translation>
    </message>
    <message>
        <source>the draft has no {place}</source>
        <translation>le projet ne contient pas ceci&#xa0;: {place}</translation>
    </message>
    <message>
        <source>{place} may be {others}</source>
        <translation>{place} peut désigner {others}</translation>
    </message>
    <message>
        <source>an earlier instruction deleted it</source>
        <translation>une instruction précédente l’a supprimé</translation>
    </message>
    <message>
        <source>{place} does not read as the sheet says: which is meant?</source>
        <translation>{place} n’est pas rédigé comme l’indique le document&#xa0;: lequel est visé&#xa0;?</translation>
    </message>
    <message>
        <source>{place} does not read as the sheet says; {other} does: which is meant?</source>
        <translation>{place} n’est pas rédigé comme l’indique le document, mais {other} l’est&#xa0;: lequel est visé&#xa0;?</translation>
    </message>
    <message>
        <source>the text stands there already</source>
        <translation>le texte y figure déjà</translation>
    </message>
    <message>
        <source>the sheet does not say where the new text is to stand</source>
        <translation>le document ne dit pas où placer le nouveau texte</translation>
    </message>
    <message>
        <source>the two paragraphs do not stand one after the other</source>
        <translation>les deux paragraphes ne se suivent pas</translation>
    </message>
    <message>
        <source>a paragraph can’t stand beside a footnote</source>
        <translation>un paragraphe ne peut pas figurer à côté d’une note de bas de page</translation>
    </message>
    <message>
        <source>it does not say after which subparagraph</source>
        <translation>il n’est pas dit après quel alinéa numéroté</translation>
    </message>
    <message>
        <source>the draft has no {kind}</source>
        <translation>le projet ne contient rien de tel&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>the draft has no place for a {kind} {number}</source>
        <translation>le projet n’a pas de place pour ceci&#xa0;: {kind} {number}</translation>
    </message>
    <message>
        <source>it can’t be moved there</source>
        <translation>cela ne peut pas y être déplacé</translation>
    </message>
    <message>
        <source>the paragraphs do not stand one after the other</source>
        <translation>les paragraphes ne se suivent pas</translation>
    </message>
    <message>
        <source>a note is one paragraph, and several are given</source>
        <translation>une note tient en un paragraphe, et plusieurs sont donnés</translation>
    </message>
    <message>
        <source>it does not say what each of the new paragraphs is</source>
        <translation>il n’est pas dit ce qu’est chacun des nouveaux paragraphes</translation>
    </message>
    <message>
        <source>it does not say how the merged paragraph is to read</source>
        <translation>la rédaction du paragraphe fusionné n’est pas indiquée</translation>
    </message>
    <message>
        <source>footnotes are numbered by their places</source>
        <translation>les notes de bas de page sont numérotées d’après leur place</translation>
    </message>
    <message>
        <source>issued text</source>
        <translation>texte publié</translation>
    </message>
    <message>
        <source>text as amended so far</source>
        <translation>texte tel que modifié jusqu’ici</translation>
    </message>
    <message>
        <source>that sentence is all of the paragraph: does it go, too?</source>
        <translation>cette phrase est tout le paragraphe&#xa0;: disparaît-il aussi&#xa0;?</translation>
    </message>
    <message>
        <source>the text reads so already</source>
        <translation>le texte est déjà ainsi rédigé</translation>
    </message>
    <message>
        <source>{words} was changed by an earlier instruction</source>
        <translation>{words} a été modifié par une instruction précédente</translation>
    </message>
    <message>
        <source>{words} stands there {count} times: which one?</source>
        <translation>{words} y figure {count} fois&#xa0;: laquelle est visée&#xa0;?</translation>
    </message>
    <message>
        <source>{words} stands there twice: which one?</source>
        <translation>{words} y figure deux fois&#xa0;: laquelle est visée&#xa0;?</translation>
    </message>
    <message>
        <source>{words} stands there already</source>
        <translation>{words} y figure déjà</translation>
    </message>
    <message>
        <source>the paragraph has no such sentence</source>
        <translation>le paragraphe n’a pas cette phrase</translation>
    </message>
    <message>
        <source>{words} does not stand there</source>
        <translation>{words} n’y figure pas</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>l’endroit</translation>
    </message>
    <message>
        <source>{first} with {last}</source>
        <translation>{first} avec {last}</translation>
    </message>
    <message>
        <source>a quotation that is not closed: “{words}…”</source>
        <translation>un guillemet qui n’est pas fermé&#xa0;: «&#xa0;{words}…&#xa0;»</translation>
    </message>
    <message>
        <source>a paragraph can’t be moved into itself</source>
        <translation>un paragraphe ne peut pas être déplacé en lui-même</translation>
    </message>
    <message>
        <source>no instructions could be proved to turn the one draft into the other</source>
        <translation>aucune suite d’instructions menant à coup sûr d’un projet à l’autre n’a été trouvée</translation>
    </message>
    <message>
        <source>the sponsor line goes, which no instruction of an amendment says</source>
        <translation>la ligne des coauteurs disparaît, ce qu’aucune instruction d’amendement ne dit</translation>
    </message>
    <message>
        <source>the sponsor line becomes “{words}”, which no instruction of an amendment says</source>
        <translation>la ligne des coauteurs devient «&#xa0;{words}&#xa0;», ce qu’aucune instruction d’amendement ne dit</translation>
    </message>
    <message>
        <source>the {field} “{before}” goes, which no instruction of an amendment says</source>
        <translation>{field}&#xa0;: «&#xa0;{before}&#xa0;» disparaît, ce qu’aucune instruction d’amendement ne dit</translation>
    </message>
    <message>
        <source>the {field} “{before}” becomes “{after}”, which no instruction of an amendment says</source>
        <translation>{field}&#xa0;: «&#xa0;{before}&#xa0;» devient «&#xa0;{after}&#xa0;», ce qu’aucune instruction d’amendement ne dit</translation>
    </message>
    <message>
        <source>struck through</source>
        <translation>barré</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>souligné</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>gras</translation>
    </message>
    <message>
        <source>in capitals</source>
        <translation>en majuscules</translation>
    </message>
    <message>
        <source>black</source>
        <translation>noir</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>marron</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>highlighted in {colour}</source>
        <translation>surligné en {colour}</translation>
    </message>
    <message>
        <source>in {colour}</source>
        <translation>en {colour}</translation>
    </message>
    <message>
        <source>numbered {number}</source>
        <translation>numéroté {number}</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>réserve</translation>
    </message>
    <message>
        <source>support</source>
        <translation>appui</translation>
    </message>
    <message>
        <source>The expression has no group {group}; it has {count}.</source>
        <translation>L’expression n’a pas de groupe {group}&#xa0;; nombre de ses groupes&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>a bracket [ is not closed</source>
        <translation>un crochet [ n’est pas fermé</translation>
    </message>
    <message>
        <source>a bracket ( is not closed</source>
        <translation>une parenthèse ( n’est pas fermée</translation>
    </message>
    <message>
        <source>a bracket ) was not opened</source>
        <translation>une parenthèse ) n’a pas été ouverte</translation>
    </message>
    <message>
        <source>there is nothing to repeat</source>
        <translation>il n’y a rien à répéter</translation>
    </message>
    <message>
        <source>a \ has no meaning there</source>
        <translation>un \ n’y a pas de sens</translation>
    </message>
    <message>
        <source>a range goes backwards</source>
        <translation>un intervalle va à rebours</translation>
    </message>
    <message>
        <source>there is no such group</source>
        <translation>il n’y a pas de tel groupe</translation>
    </message>
    <message>
        <source>This is no regular expression: {why}.</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>This is no regular expression: {why} at character {place}.</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: {why}, au caractère {place}.</translation>
    </message>
    <message>
        <source>This regular expression is too large.</source>
        <translation>Cette expression régulière est trop longue.</translation>
    </message>
    <message>
        <source>There is no such revision.</source>
        <translation>Cette révision n’existe pas.</translation>
    </message>
    <message>
        <source>There is no branch called “{name}”.</source>
        <translation>Aucune branche ne s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such revision in this dossier.</source>
        <translation>Cette révision n’existe pas dans ce dossier.</translation>
    </message>
    <message>
        <source>There is no revision called “{name}”.</source>
        <translation>Aucune révision ne s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>A branch needs a name.</source>
        <translation>Une branche doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a branch called “{name}” already; choose another name.</source>
        <translation>Une branche s’appelle déjà «&#xa0;{name}&#xa0;»&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A revision needs a name.</source>
        <translation>Une révision doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a revision called “{name}” already; choose another name.</source>
        <translation>Une révision s’appelle déjà «&#xa0;{name}&#xa0;»&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{cause} Your edits are kept in {place}; they are written as soon as that is possible.</source>
        <translation>{cause} Vos modifications sont conservées dans {place}&#xa0;; elles seront écrites dès que possible.</translation>
    </message>
    <message>
        <source>{cause} Your edits are kept only as long as Chapeau runs, so don’t close it; they are written as soon as that is possible.</source>
        <translation>{cause} Vos modifications ne sont conservées que tant que Chapeau fonctionne&#xa0;: ne le fermez pas&#xa0;; elles seront écrites dès que possible.</translation>
    </message>
    <message>
        <source>The branches have no text in common; compare them instead.</source>
        <translation>Les branches n’ont aucun texte en commun&#xa0;; comparez-les plutôt.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>agreed ad ref</source>
        <translation>convenu ad referendum</translation>
    </message>
    <message>
        <source>agreed in informals</source>
        <translation>convenu en consultations officieuses</translation>
    </message>
    <message>
        <source>agreed in the committee</source>
        <translation>convenu en commission</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>{name} can’t be taken out of the text any more: what came later builds on it.</source>
        <translation>{name} ne peut plus être retirée du texte&#xa0;: ce qui est venu ensuite s’appuie dessus.</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Paragraph without a number</source>
        <translation>Paragraphe sans numéro</translation>
    </message>
    <message>
        <source>a part of the change depends on another part</source>
        <translation>une partie de la modification dépend d’une autre partie</translation>
    </message>
    <message>
        <source>Say what to do with {place}: del, add, replace, alt, new or move, with the words in quotation marks.</source>
        <translation>Dites que faire de {place}&#xa0;: del, add, replace, alt, new ou move, avec les mots entre guillemets.</translation>
    </message>
    <message>
        <source>Put the words for {place} in quotation marks.</source>
        <translation>Mettez les mots pour {place} entre guillemets.</translation>
    </message>
    <message>
        <source>“{words}” does not stand in {place}; nothing was proposed.</source>
        <translation>«&#xa0;{words}&#xa0;» ne figure pas dans {place}&#xa0;; rien n’a été proposé.</translation>
    </message>
    <message>
        <source>“{words}” stands more than once in {place}; quote more words around it.</source>
        <translation>«&#xa0;{words}&#xa0;» figure plus d’une fois dans {place}&#xa0;; citez davantage de mots autour.</translation>
    </message>
    <message>
        <source>Say where {place} goes, for instance: move after OP8.</source>
        <translation>Dites où va {place}, par exemple&#xa0;: move after OP8.</translation>
    </message>
    <message>
        <source>{place} stands there already; nothing was proposed.</source>
        <translation>{place} s’y trouve déjà&#xa0;; rien n’a été proposé.</translation>
    </message>
    <message>
        <source>{place} can’t be moved to what stands below it; nothing was proposed.</source>
        <translation>{place} ne peut pas être déplacé vers ce qui en dépend&#xa0;; rien n’a été proposé.</translation>
    </message>
    <message>
        <source>There is no proposal {number}.</source>
        <translation>Il n’y a pas de proposition {number}.</translation>
    </message>
    <message>
        <source>Proposal {number} is on several paragraphs; say on which, as in “US on {number} OP5 del …”.</source>
        <translation>La proposition {number} porte sur plusieurs paragraphes&#xa0;; dites sur lequel, par exemple “US on {number} OP5 del …”.</translation>
    </message>
    <message>
        <source>proposal {number}</source>
        <translation>la proposition {number}</translation>
    </message>
    <message>
        <source>Say who and where, for instance: US OP5 del “reproductive”; supp JPN.</source>
        <translation>Dites qui et où, par exemple&#xa0;: US OP5 del “reproductive”; supp JPN.</translation>
    </message>
    <message>
        <source>Say first which delegation proposes this.</source>
        <translation>Dites d’abord quelle délégation propose ceci.</translation>
    </message>
    <message>
        <source>“{words}” says no position; write for instance “supp JPN” or “EU retain”.</source>
        <translation>«&#xa0;{words}&#xa0;» n’exprime aucune position&#xa0;; écrivez par exemple “supp JPN” ou “EU retain”.</translation>
    </message>
    <message>
        <source>There is no {place} in this draft.</source>
        <translation>Ce projet ne contient pas {place}.</translation>
    </message>
    <message>
        <source>what was proposed has no place any more: {place} is gone</source>
        <translation>ce qui était proposé n’a plus de place&#xa0;: {place} a disparu</translation>
    </message>
    <message>
        <source>the paragraph that was to be split is gone</source>
        <translation>le paragraphe qui devait être divisé a disparu</translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} sponsors that are members of {needed} needed.</source>
        <translation>
            <numerusform>{rule} Le projet a {n} coauteur qui est membre, sur {needed} requis.</numerusform>
            <numerusform>{rule} Le projet a {n} coauteurs qui sont membres, sur {needed} requis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} sponsors of {needed} needed.</source>
        <translation>
            <numerusform>{rule} Le projet a {n} coauteur, sur {needed} requis.</numerusform>
            <numerusform>{rule} Le projet a {n} coauteurs, sur {needed} requis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} main sponsors of {needed} needed.</source>
        <translation>
            <numerusform>{rule} Le projet a {n} auteur principal, sur {needed} requis.</numerusform>
            <numerusform>{rule} Le projet a {n} auteurs principaux, sur {needed} requis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} sponsors and additional sponsors of {needed} needed.</source>
        <translation>
            <numerusform>{rule} Le projet a {n} coauteur ou coauteur supplémentaire, sur {needed} requis.</numerusform>
            <numerusform>{rule} Le projet a {n} coauteurs et coauteurs supplémentaires, sur {needed} requis.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule} That is {share} of the members; set how many members the body has.</source>
        <translation>{rule} Cela représente {share} des membres&#xa0;; indiquez combien de membres compte l’organe.</translation>
    </message>
    <message>
        <source>{paragraph} is {state}; reopen it to change it, or make an editorial correction.</source>
        <translation>{paragraph} est {state}&#xa0;; rouvrez-le pour le modifier, ou faites une correction de forme.</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Ce paragraphe</translation>
    </message>
    <message>
        <source>There is nothing to propose: the text is the same.</source>
        <translation>Il n’y a rien à proposer&#xa0;: le texte est le même.</translation>
    </message>
    <message>
        <source>{name} can’t be taken out by itself: what it was taken into is decided; undo that first.</source>
        <translation>{name} ne peut être retirée seule&#xa0;: la proposition qui l’a reprise est tranchée&#xa0;; annulez d’abord cela.</translation>
    </message>
    <message>
        <source>{names} holds no such brackets in {place}; nothing was lifted.</source>
        <translation>{names} ne demande pas de tels crochets dans {place}&#xa0;; rien n’a été levé.</translation>
    </message>
    <message>
        <source>There is no such proposal on {place}; to reserve on the text as it stands, put it in brackets: “{names} bracket {place}”.</source>
        <translation>Il n’y a pas de telle proposition sur {place}&#xa0;; pour réserver une position sur le texte tel quel, mettez-le entre crochets&#xa0;: «&#xa0;{names} bracket {place}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such proposal on {place}; nothing was noted.</source>
        <translation>Il n’y a pas de telle proposition sur {place}&#xa0;; rien n’a été noté.</translation>
    </message>
    <message>
        <source>There are several proposals on {place} ({names}); say which, as in “EU retain {number}”.</source>
        <translation>Il y a plusieurs propositions sur {place} ({names})&#xa0;; dites laquelle, par exemple “EU retain {number}”.</translation>
    </message>
    <message>
        <source>{name} is withdrawn by all who propose it, or by nobody.</source>
        <translation>{name} est retirée par tous ceux qui la proposent, ou par personne.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so no backup was made; those made before stay.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé, si bien qu’aucune sauvegarde n’a été faite&#xa0;; les précédentes restent.</translation>
    </message>
    <message>
        <source>The dossier and the backups made before are unchanged.</source>
        <translation>Le dossier et les sauvegardes précédentes sont inchangés.</translation>
    </message>
    <message>
        <source>“{name}” is there already and was left as it is; choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà et a été laissé tel quel&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The backup is unchanged.</source>
        <translation>La sauvegarde est inchangée.</translation>
    </message>
    <message>
        <source>the file “{name}”</source>
        <translation>le fichier «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” can’t be read any more, so the copy was made of what was in memory: the text and all decisions are in it; {lost} can’t be read.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus lisible&#xa0;; la copie a donc été faite de ce qui était en mémoire&#xa0;: le texte et toutes les décisions s’y trouvent&#xa0;; illisibles restent {lost}.</translation>
    </message>
    <message>
        <source>Nothing was written; choose another place.</source>
        <translation>Rien n’a été écrit&#xa0;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“{name}” is this very dossier; choose another name for the copy.</source>
        <translation>«&#xa0;{name}&#xa0;» est ce dossier même&#xa0;; choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>This dossier is unchanged.</source>
        <translation>Ce dossier est inchangé.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: some of what was to go along can’t be read; choose to send less of the history.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: une partie de ce qui devait être joint ne peut pas être lue&#xa0;; choisissez d’envoyer moins d’historique.</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: it was moved away, or its drive is gone.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être écrit&#xa0;: il a été déplacé, ou son disque n’est plus là.</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: another program has changed it meanwhile.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être écrit&#xa0;: un autre programme l’a modifié entre-temps.</translation>
    </message>
    <message>
        <source>“{name}” is closed; open it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est fermé&#xa0;; rouvrez-le.</translation>
    </message>
    <message>
        <source>There is no such revision in “{name}”.</source>
        <translation>Cette révision n’existe pas dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>the revision “{name}”</source>
        <translation>la révision «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>There is no branch called “{branch}”.</source>
        <translation>Aucune branche ne s’appelle «&#xa0;{branch}&#xa0;».</translation>
    </message>
    <message>
        <source>the branch “{name}”</source>
        <translation>la branche «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the draft as it stood then</source>
        <translation>le projet tel qu’il était alors</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the file “{source}” that was read is lost; all else is not.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: le fichier «&#xa0;{source}&#xa0;», dont le projet a été tiré, est perdu&#xa0;; tout le reste est intact.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {what} can’t be read; all else can.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: {what} ne peut pas être lu&#xa0;; tout le reste peut l’être.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>the file or its folder is write-protected</source>
        <translation>le fichier ou son répertoire est protégé en écriture</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>vous n’avez pas le droit d’y écrire</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>it is not a dossier</source>
        <translation>ce n’est pas un dossier de Chapeau</translation>
    </message>
    <message>
        <source>the file or its folder is gone, or you may not use it</source>
        <translation>le fichier ou son répertoire a disparu, ou vous n’avez pas le droit de l’utiliser</translation>
    </message>
    <message>
        <source>the disk or drive does not answer, or has no room</source>
        <translation>le disque ne répond pas, ou n’a plus de place</translation>
    </message>
    <message>
        <source>something in it is too large</source>
        <translation>quelque chose y est trop volumineux</translation>
    </message>
    <message>
        <source>the file is no longer where it was</source>
        <translation>le fichier n’est plus là où il était</translation>
    </message>
    <message>
        <source>a change of it was cut short and has to be taken back, which can only be done in a folder that may be written; copy it there with the file whose name ends in “-journal”</source>
        <translation>une de ses modifications a été interrompue et doit être annulée, ce qui n’est possible que dans un répertoire où l’on peut écrire&#xa0;; copiez-le dans un tel répertoire avec le fichier dont le nom se termine par «&#xa0;-journal&#xa0;»</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>votre part du disque est pleine</translation>
    </message>
    <message>
        <source>the file would be larger than is allowed</source>
        <translation>le fichier serait plus grand qu’il n’est permis</translation>
    </message>
    <message>
        <source>you may not use this file or folder</source>
        <translation>vous n’avez pas le droit d’utiliser ce fichier ou ce répertoire</translation>
    </message>
    <message>
        <source>the disk can’t be written to</source>
        <translation>il est impossible d’écrire sur le disque</translation>
    </message>
    <message>
        <source>the file or its folder is not there</source>
        <translation>le fichier ou son répertoire n’existe pas</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>le répertoire n’existe pas</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un répertoire</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>the disk or drive does not answer</source>
        <translation>le disque ne répond pas</translation>
    </message>
    <message>
        <source>“{name}” can’t be opened: {cause}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être ouvert&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read: {cause}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: {cause}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être écrit&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” can’t be made: {cause}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être créé&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” can’t be backed up: {cause}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être sauvegardé&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>the file can’t be used ({error})</source>
        <translation>le fichier ne peut pas être utilisé ({error})</translation>
    </message>
    <message>
        <source>{name} has it open on {machine} since {since} UTC</source>
        <translation>{name} l’a ouvert sur {machine} depuis {since} UTC</translation>
    </message>
    <message>
        <source>somebody else has it open</source>
        <translation>quelqu’un d’autre l’a ouvert</translation>
    </message>
    <message>
        <source>“{name}” can’t be replaced: {who}. Choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être remplacé&#xa0;: {who}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” is in use: {who}; it can only be read here; save a copy elsewhere to change it.</source>
        <translation>«&#xa0;{name}&#xa0;» est en cours d’utilisation&#xa0;: {who}&#xa0;; il ne peut être que lu ici&#xa0;; enregistrez une copie ailleurs pour le modifier.</translation>
    </message>
    <message>
        <source>“{name}” can’t be changed: {cause}; it can only be read here; save a copy elsewhere to change it.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être modifié&#xa0;: {cause}&#xa0;; il ne peut être que lu ici&#xa0;; enregistrez une copie ailleurs pour le modifier.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” was only looked into; open it to change it.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a été que consulté&#xa0;; ouvrez-le pour le modifier.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, and no draft in it can be read; nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé, et aucun projet ne peut y être lu&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{what} can’t be read</source>
        <translation>ne peut pas être lu&#xa0;: {what}</translation>
    </message>
    <message>
        <source>all that counts could be read</source>
        <translation>tout ce qui compte a pu être lu</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {lost}; the file was not changed, and a copy of what is here can be saved to go on with.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: {lost}&#xa0;; le fichier n’a pas été modifié, et une copie de ce qui est ici peut être enregistrée pour continuer.</translation>
    </message>
    <message>
        <source>The edits set aside in {file} don’t fit this dossier any more; they stay there.</source>
        <translation>Les modifications mises de côté dans {file} ne s’appliquent plus à ce dossier&#xa0;; elles y restent.</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: {cause}. Your last edits are here, but it can only be read here; save a copy elsewhere to change it.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être écrit&#xa0;: {cause}. Vos dernières modifications sont ici, mais il ne peut être que lu&#xa0;; enregistrez une copie ailleurs pour le modifier.</translation>
    </message>
    <message>
        <source>The edits that could not be written to this dossier before are in the draft now.</source>
        <translation>Les modifications qui n’avaient pas pu être écrites dans ce dossier sont maintenant dans le projet.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the copy did not come out as it should. Try again.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: la copie n’est pas conforme. Recommencez.</translation>
    </message>
    <message>
        <source>A private note may have {most:,} characters, and this one has {count:,}: shorten it; what was kept before stays.</source>
        <translation>Une note privée peut compter {most:,} caractères, et celle-ci en compte {count:,}&#xa0;: raccourcissez-la&#xa0;; ce qui était conservé le reste.</translation>
    </message>
    <message>
        <source>“{name}” is full; delete private notes that are no longer needed.</source>
        <translation>«&#xa0;{name}&#xa0;» est plein&#xa0;; supprimez des notes privées dont vous n’avez plus besoin.</translation>
    </message>
    <message>
        <source>What was kept before stays.</source>
        <translation>Ce qui était conservé le reste.</translation>
    </message>
    <message>
        <source>It is left as it is.</source>
        <translation>Il est laissé tel quel.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Chapeau; the private notes are left as they are, and can be seen with that one.</source>
        <translation>«&#xa0;{name}&#xa0;» a été écrit par une version plus récente de Chapeau&#xa0;; les notes privées sont laissées telles quelles et peuvent être consultées avec celle-ci.</translation>
    </message>
    <message>
        <source>The private notes in “{name}” are damaged and can’t be read; the file is kept as “{kept}” in {folder}, and they begin anew.</source>
        <translation>Les notes privées dans «&#xa0;{name}&#xa0;» sont endommagées et ne peuvent pas être lues&#xa0;; le fichier est conservé sous le nom «&#xa0;{kept}&#xa0;» dans {folder}, et un nouveau est commencé.</translation>
    </message>
    <message numerus="yes">
        <source>{n} edits</source>
        <translation>
            <numerusform>{n} modification</numerusform>
            <numerusform>{n} modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of drafts</source>
        <translation>
            <numerusform>{n} partie de projet</numerusform>
            <numerusform>{n} parties de projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} acts of the negotiation</source>
        <translation>
            <numerusform>{n} acte de la négociation</numerusform>
            <numerusform>{n} actes de la négociation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} revisions altogether</source>
        <translation>
            <numerusform>{n} révision entière</numerusform>
            <numerusform>{n} révisions entières</numerusform>
        </translation>
    </message>
    <message>
        <source>the file “{name}” that was read</source>
        <translation>le fichier «&#xa0;{name}&#xa0;» dont le projet a été tiré</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a dossier.</source>
        <translation>«&#xa0;{name}&#xa0;» est un répertoire, pas un dossier de Chapeau.</translation>
    </message>
    <message>
        <source>“{name}” isn’t there; it may have been moved.</source>
        <translation>«&#xa0;{name}&#xa0;» n’existe pas&#xa0;; il a peut-être été déplacé.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it was probably cut off when it was copied. Get it anew.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide&#xa0;: il a probablement été tronqué lors de sa copie. Procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is not a dossier of Chapeau, so it is not opened; nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un dossier de Chapeau et n’est donc pas ouvert&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Chapeau; nothing was changed. Install the newest version to open it.</source>
        <translation>«&#xa0;{name}&#xa0;» a été fait par une version plus récente de Chapeau&#xa0;; rien n’a été modifié. Installez la version la plus récente pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“{name}” holds what no dossier of Chapeau holds, so it is not opened.</source>
        <translation>«&#xa0;{name}&#xa0;» contient ce qu’aucun dossier de Chapeau ne contient et n’est donc pas ouvert.</translation>
    </message>
    <message>
        <source>{name} is decided or amended by now: what was taken in stays; withdraw what is too much.</source>
        <translation>{name} est tranchée ou amendée entre-temps&#xa0;: ce qui avait été repris reste&#xa0;; retirez ce qui est de trop.</translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation>coauteurs</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>organe</translation>
    </message>
    <message>
        <source>preambular</source>
        <translation>alinéa du préambule</translation>
    </message>
    <message>
        <source>operative</source>
        <translation>paragraphe du dispositif</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cellule</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>cote</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>distribution</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>committee or commission</source>
        <translation>commission ou comité</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu et dates</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>point de l’ordre du jour</translation>
    </message>
    <message>
        <source>item title</source>
        <translation>titre du point</translation>
    </message>
    <message>
        <source>That moment is not told any more.</source>
        <translation>Ce moment n’est plus consigné.</translation>
    </message>
    <message>
        <source>Only a moment of this branch can be given a name; open the other branch first.</source>
        <translation>Seul un moment de cette branche peut recevoir un nom&#xa0;; ouvrez d’abord l’autre branche.</translation>
    </message>
    <message>
        <source>A proposal is put to the vote when a Member State submits it.</source>
        <translation>Une proposition est mise aux voix lorsqu’un État Membre la présente.</translation>
    </message>
    <message>
        <source>Rule 72: a proposal of States that are not members is put to the vote when a member asks for it.</source>
        <translation>Article 72&#xa0;: une proposition d’États qui ne sont pas membres est mise aux voix lorsqu’un membre le demande.</translation>
    </message>
    <message>
        <source>Rule 69: a proposal of States that are not members is put to the vote when a member asks for it.</source>
        <translation>Article 69&#xa0;: une proposition d’États qui ne sont pas membres est mise aux voix lorsqu’un membre le demande.</translation>
    </message>
    <message>
        <source>A proposal is submitted by one State at least.</source>
        <translation>Une proposition est présentée par un État au moins.</translation>
    </message>
    <message>
        <source>Provisional rule 38: a proposal of a State that is not a member is put to the vote when a member asks for it.</source>
        <translation>Article 38 provisoire&#xa0;: une proposition d’un État qui n’est pas membre est mise aux voix lorsqu’un membre le demande.</translation>
    </message>
    <message>
        <source>A draft has a main submitter.</source>
        <translation>Un projet a un auteur principal.</translation>
    </message>
    <message>
        <source>A fifth of the committee sponsors or signs a draft before it is introduced.</source>
        <translation>Un cinquième de la commission parraine ou signe un projet avant sa présentation.</translation>
    </message>
</context>
<context>
    <name>Revisions</name>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>The text was not named “{name}”.</source>
        <translation>Le texte n’a pas été nommé «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>Projet en cours</translation>
    </message>
    <message>
        <source>The text as it stands is now {name}.</source>
        <translation>Le texte en l’état est maintenant {name}.</translation>
    </message>
    <message>
        <source>{revision} of {draft}</source>
        <translation>{revision} de {draft}</translation>
    </message>
    <message>
        <source>{draft}, from {revision}</source>
        <translation>{draft}, d’après {revision}</translation>
    </message>
    <message>
        <source>{draft}, copy</source>
        <translation>{draft}, copie</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} ou {last}</translation>
    </message>
    <message>
        <source>Reading {names}</source>
        <translation>Lecture de {names}</translation>
    </message>
    <message>
        <source>There is no revision yet to track changes from; name one first, then edit and export.</source>
        <translation>Il n’y a pas encore de révision à partir de laquelle suivre les modifications&#xa0;; nommez-en une, puis rédigez et exportez.</translation>
    </message>
    <message>
        <source>Name a revision…</source>
        <translation>Nommer une révision…</translation>
    </message>
    <message>
        <source>Save as dossier</source>
        <translation>Enregistrer comme dossier</translation>
    </message>
    <message>
        <source>The dossier is now {file}.</source>
        <translation>Le dossier est maintenant {file}.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le répertoire</translation>
    </message>
    <message>
        <source>A copy is in {file}.</source>
        <translation>Une copie est dans {file}.</translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation>Branche {name}</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>en l’état</translation>
    </message>
    <message>
        <source>A named revision stays as it is; open it as a copy to change it.</source>
        <translation>Une révision nommée ne change plus&#xa0;; ouvrez-la comme copie pour la modifier.</translation>
    </message>
    <message>
        <source>{introduction}. A named revision stays as it is.</source>
        <translation>{introduction}. Une révision nommée ne change plus.</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>Lecture seule.</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Ouvrir comme copie</translation>
    </message>
    <message>
        <source>No revision has a name yet. Name one when the text goes round the room; it then stays as it is.</source>
        <translation>Aucune révision n’a encore de nom. Nommez-en une quand le texte est distribué&#xa0;; elle ne changera plus.</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>&amp;Name a revision…</source>
        <translation>&amp;Nommer une révision…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Comparer avec…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open as a &amp;copy</source>
        <translation>Ouvrir &amp;comme copie</translation>
    </message>
    <message>
        <source>Hide the &amp;redline</source>
        <translation>&amp;Masquer les modifications</translation>
    </message>
    <message>
        <source>Show &amp;redline against it</source>
        <translation>&amp;Afficher les modifications par rapport à elle</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>Com&amp;parer avec…</translation>
    </message>
    <message>
        <source>&amp;Propose the difference…</source>
        <translation>&amp;Proposer la différence…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Renommer…</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le répertoire</translation>
    </message>
    <message>
        <source>A copy to send is in {name}: it was read again and holds what you chose.</source>
        <translation>Une copie à envoyer se trouve dans {name}&#xa0;: elle a été relue et contient ce que vous avez choisi.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>à envoyer</translation>
    </message>
    <message>
        <source>Save a copy to send</source>
        <translation>Enregistrer une copie à envoyer</translation>
    </message>
    <message>
        <source>“{name}” is this very dossier; choose another name for the copy.</source>
        <translation>«&#xa0;{name}&#xa0;» est ce dossier même&#xa0;; choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>The &amp;present text alone</source>
        <translation>Le texte &amp;actuel seul</translation>
    </message>
    <message>
        <source>The present text and the revisions with a &amp;name that led to it</source>
        <translation>Le texte actuel et les révisions &amp;nommées dont il est issu</translation>
    </message>
    <message>
        <source>The &amp;whole history: every revision, every branch, every edit</source>
        <translation>&amp;Tout l’historique&#xa0;: chaque révision, chaque branche, chaque modification</translation>
    </message>
    <message>
        <source>P&amp;roposals, positions, and how each paragraph stands</source>
        <translation>Les p&amp;ropositions, les positions et l’état de chaque paragraphe</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>Les &amp;commentaires</translation>
    </message>
    <message>
        <source>The &amp;ledger of sponsors</source>
        <translation>Le re&amp;gistre des coauteurs</translation>
    </message>
    <message>
        <source>N&amp;ames of those who wrote and recorded it</source>
        <translation>Les no&amp;ms de ceux qui ont écrit et consigné</translation>
    </message>
    <message>
        <source>The &amp;files that were opened, as they are</source>
        <translation>Les &amp;fichiers ouverts, tels quels</translation>
    </message>
    <message>
        <source>The copy is made anew of what you choose, and of nothing else. Your private notes are never in it.</source>
        <translation>La copie est faite à neuf de ce que vous choisissez, et de rien d’autre. Vos notes privées n’y figurent jamais.</translation>
    </message>
    <message>
        <source>Save a copy of {name} to send</source>
        <translation>Enregistrer une copie de {name} à envoyer</translation>
    </message>
    <message>
        <source>&amp;Save the copy…</source>
        <translation>&amp;Enregistrer la copie…</translation>
    </message>
    <message>
        <source>What the file will tell</source>
        <translation>Ce que le fichier révélera</translation>
    </message>
    <message>
        <source>The text as it stands now, with its masthead and notes.</source>
        <translation>Le texte tel qu’il est maintenant, avec son en-tête et ses notes.</translation>
    </message>
    <message>
        <source>Files, with all that they tell themselves: {names}.</source>
        <translation>Fichiers, avec tout ce qu’ils révèlent eux-mêmes&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>People: {names}.</source>
        <translation>Personnes&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>No name of anybody who wrote or recorded it.</source>
        <translation>Aucun nom de ceux qui ont écrit ou consigné.</translation>
    </message>
    <message>
        <source>Revisions: {names}.</source>
        <translation>Révisions&#xa0;: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier text(s) that proposals were made for.</source>
        <translation>
            <numerusform>%n texte antérieur pour lequel des propositions ont été faites.</numerusform>
            <numerusform>%n textes antérieurs pour lesquels des propositions ont été faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Branches: {names}.</source>
        <translation>Branches&#xa0;: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) one by one, also those that were taken back.</source>
        <translation>
            <numerusform>%n modification, même annulée.</numerusform>
            <numerusform>%n modifications une à une, y compris celles qui ont été annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of the negotiation, with the delegations named in them.</source>
        <translation>
            <numerusform>%n acte de la négociation, avec les délégations qui y sont nommées.</numerusform>
            <numerusform>%n actes de la négociation, avec les délégations qui y sont nommées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and answer(s).</source>
        <translation>
            <numerusform>%n commentaire ou réponse.</numerusform>
            <numerusform>%n commentaires et réponses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in the ledger of sponsors.</source>
        <translation>
            <numerusform>%n ligne du registre des coauteurs.</numerusform>
            <numerusform>%n lignes du registre des coauteurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>make room or choose another place</source>
        <translation>faites de la place ou choisissez un autre endroit</translation>
    </message>
    <message>
        <source>nothing may be written in {folder}</source>
        <translation>il est interdit d’écrire dans {folder}</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>choisissez un autre répertoire</translation>
    </message>
    <message>
        <source>{folder} can’t be reached</source>
        <translation>{folder} est inaccessible</translation>
    </message>
    <message>
        <source>look whether the drive is still there</source>
        <translation>vérifiez que le disque est toujours là</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>un répertoire porte ce nom</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>le système a refusé</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>choisissez un autre endroit</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Your draft is unchanged; {advice} and try again.</source>
        <translation>{file} n’a pas été écrit&#xa0;: {reason}. Votre projet est inchangé&#xa0;; {advice} et recommencez.</translation>
    </message>
    <message>
        <source>{file} was not written: the draft holds something that Chapeau can’t write yet ({kind}). Your draft is unchanged.</source>
        <translation>{file} n’a pas été écrit&#xa0;: le projet contient quelque chose que Chapeau ne sait pas encore écrire ({kind}). Votre projet est inchangé.</translation>
    </message>
    <message>
        <source>{name} can’t be read: it holds something that Chapeau doesn’t understand ({kind}). The file is unchanged; save it anew with the program that made it, or copy its text.</source>
        <translation>{name} ne peut être lu&#xa0;: il contient quelque chose que Chapeau ne comprend pas ({kind}). Le fichier est inchangé&#xa0;; enregistrez-le de nouveau avec le programme qui l’a fait, ou copiez-en le texte.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>Of each draft the last {last} backups stay, one of each of the last {days} days, and one of each of the last {weeks} weeks. They lie in a folder beside its dossier.</source>
        <translation>De chaque projet, les {last} dernières sauvegardes sont conservées, ainsi qu’une pour chacun des {days} derniers jours et une pour chacune des {weeks} dernières semaines. Elles se trouvent dans un répertoire à côté de son dossier.</translation>
    </message>
    <message>
        <source>Drafts with backups</source>
        <translation>Projets sauvegardés</translation>
    </message>
    <message>
        <source>No draft that was open lately has a backup yet.</source>
        <translation>Aucun projet ouvert récemment n’a encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;répertoire</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), the last of {date}</source>
        <translation>
            <numerusform>%n sauvegarde, la dernière du {date}</numerusform>
            <numerusform>%n sauvegardes, la dernière du {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Find a command, or keys such as Ctrl+B</source>
        <translation>Trouver une commande, ou un raccourci comme Ctrl+B</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Les commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>Tapez ici le nouveau raccourci</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Enlever</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Raccourci par défau&amp;t</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>Tous par &amp;défaut</translation>
    </message>
    <message>
        <source>{keys} is for “{command}” already.</source>
        <translation>{keys} sert déjà à «&#xa0;{command}&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Take it from “{command}”</source>
        <translation>&amp;Reprendre à «&#xa0;{command}&#xa0;»</translation>
    </message>
    <message>
        <source>{command}: {keys}</source>
        <translation>{command}&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>{command} has no keys.</source>
        <translation>{command} n’a pas de raccourci.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Racco&amp;urci</translation>
    </message>
    <message>
        <source>&amp;Keys of “{command}”</source>
        <translation>Ra&amp;ccourci de «&#xa0;{command}&#xa0;»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Open at the start what was open last</source>
        <translation>&amp;Ouvrir au démarrage ce qui était ouvert en dernier</translation>
    </message>
    <message>
        <source>&amp;Delegation or name</source>
        <translation>Délégation ou &amp;nom</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>L&amp;angue</translation>
    </message>
    <message>
        <source>For menus and messages, from the next start on; drafts keep their own.</source>
        <translation>Pour les menus et les messages, à partir du prochain démarrage&#xa0;; les projets gardent la leur.</translation>
    </message>
    <message>
        <source>&amp;Typographic marks and spaces as I type</source>
        <translation>Signes et espaces &amp;typographiques à la frappe</translation>
    </message>
    <message>
        <source>Those of the draft’s language: “ ” in English; « » in French, and a space that does not break before : ; ! ? To have what you typed, undo.</source>
        <translation>Ceux de la langue du projet&#xa0;: “ ” en anglais&#xa0;; «&#xa0;» en français, et une espace insécable avant&#xa0;:&#xa0;;&#xa0;!&#xa0;? Pour revenir à ce que vous avez tapé, annulez.</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Réduire les animations</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Couleur&amp;s</translation>
    </message>
    <message>
        <source>For drafts that were not made larger or smaller in their own window.</source>
        <translation>Pour les projets qui n’ont été ni agrandis ni réduits dans leur propre fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Size of the page</source>
        <translation>Taille de la &amp;page</translation>
    </message>
    <message>
        <source>Cursors don’t blink, menus don’t slide, and no bar runs to and fro.</source>
        <translation>Les curseurs ne clignotent pas, les menus ne glissent pas, aucune barre ne va et vient.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>As received</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>Sample negotiation</source>
        <translation>Exemple de négociation</translation>
    </message>
    <message>
        <source>Untitled draft</source>
        <translation>Projet sans titre</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>The word is not kept: {why}.</source>
        <translation>Le mot n’est pas conservé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>There is no dictionary for {language}: the spelling isn’t checked.</source>
        <translation>Il n’y a pas de dictionnaire pour cette langue ({language})&#xa0;: l’orthographe n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>&amp;Add “{word}” to my words</source>
        <translation>&amp;Ajouter «&#xa0;{word}&#xa0;» à mes mots</translation>
    </message>
    <message>
        <source>Ign&amp;ore “{word}” in this draft</source>
        <translation>&amp;Ignorer «&#xa0;{word}&#xa0;» dans ce projet</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>&amp;Mark misspelt words as I type</source>
        <translation>&amp;Marquer les mots mal orthographiés pendant la frappe</translation>
    </message>
    <message>
        <source>No words yet. Add one below, or at a word that is marked.</source>
        <translation>Aucun mot pour l’instant. Ajoutez-en un ci-dessous, ou sur un mot signalé.</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mes mots</translation>
    </message>
    <message>
        <source>A name or word</source>
        <translation>Un nom ou un mot</translation>
    </message>
    <message>
        <source>A word to add</source>
        <translation>Un mot à ajouter</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Enlever</translation>
    </message>
    <message>
        <source>M&amp;y words count as right in every draft. Double-click one to correct it.</source>
        <translation>Mes mots sont &amp;considérés comme corrects dans tous les projets. Double-cliquez sur l’un d’eux pour le corriger.</translation>
    </message>
    <message>
        <source>Your words can’t be written: {why}. They are kept until Chapeau is closed.</source>
        <translation>Vos mots ne peuvent être écrits&#xa0;: {why}. Ils sont conservés jusqu’à la fermeture de Chapeau.</translation>
    </message>
    <message>
        <source>Put this word in its place</source>
        <translation>Remplacer par ce mot</translation>
    </message>
    <message>
        <source>the right word</source>
        <translation>le mot juste</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Leave this word and go on to the next</source>
        <translation>Laisser ce mot et passer au suivant</translation>
    </message>
    <message>
        <source>Add it to my words: it counts as right in every draft</source>
        <translation>L’ajouter à mes mots&#xa0;: il sera considéré comme correct dans tous les projets</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>I&amp;gnorer</translation>
    </message>
    <message>
        <source>Ignore it in this draft</source>
        <translation>L’ignorer dans ce projet</translation>
    </message>
    <message>
        <source>Stop checking (Esc)</source>
        <translation>Arrêter la vérification (Échap)</translation>
    </message>
    <message>
        <source>Stop checking the spelling</source>
        <translation>Arrêter la vérification de l’orthographe</translation>
    </message>
    <message>
        <source>Not in the dictionary: “{word}”</source>
        <translation>Absent du dictionnaire&#xa0;: «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this draft.</source>
        <translation>Il n’y a pas de dictionnaire pour la langue de ce projet.</translation>
    </message>
    <message>
        <source>Every word is spelt as it should be.</source>
        <translation>Tous les mots sont bien orthographiés.</translation>
    </message>
    <message>
        <source>Checking the spelling…</source>
        <translation>Vérification de l’orthographe…</translation>
    </message>
</context>
<context>
    <name>Sponsors</name>
    <message>
        <source>&amp;Main sponsor</source>
        <translation>&amp;Auteur principal</translation>
    </message>
    <message>
        <source>&amp;Sponsor</source>
        <translation>&amp;Coauteur</translation>
    </message>
    <message>
        <source>&amp;Additional sponsor</source>
        <translation>Coauteur &amp;supplémentaire</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>C&amp;onfirmer</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Sponsors again</source>
        <translation>&amp;De nouveau coauteur</translation>
    </message>
    <message>
        <source>Speaks on &amp;behalf of…</source>
        <translation>S’&amp;exprime au nom de…</translation>
    </message>
    <message>
        <source>Is a m&amp;ember of the body</source>
        <translation>Est &amp;membre de l’organe</translation>
    </message>
    <message>
        <source>&amp;Remove: entered by mistake</source>
        <translation>Enlever&#xa0;: ajouté &amp;par erreur</translation>
    </message>
    <message>
        <source>Add as written</source>
        <translation>Ajouter tel quel</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Only for itself</source>
        <translation>Pour lui-même seulement</translation>
    </message>
    <message>
        <source>Another group</source>
        <translation>Un autre groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) not known as that of one State. Choose what is meant; nothing is added before you do.</source>
        <translation>
            <numerusform>%n nom ne désigne pas à coup sûr un État. Choisissez lequel est voulu&#xa0;; rien n’est ajouté d’ici là.</numerusform>
            <numerusform>%n noms ne désignent pas à coup sûr un État. Choisissez lesquels sont voulus&#xa0;; rien n’est ajouté d’ici là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is meant?</source>
        <translation>De qui s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>What “{words}” means</source>
        <translation>Ce que «&#xa0;{words}&#xa0;» désigne</translation>
    </message>
    <message numerus="yes">
        <source>{group}: its %n member(s)</source>
        <translation>
            <numerusform>{group}&#xa0;: son %n membre</numerusform>
            <numerusform>{group}&#xa0;: ses %n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>A State sponsors in the name of a group: add that State and set its group.</source>
        <translation>Un État se porte coauteur au nom d’un groupe&#xa0;: ajoutez cet État, puis indiquez son groupe.</translation>
    </message>
    <message>
        <source>Paste or type the names: one a line, or divided by commas. Abbreviations will do.</source>
        <translation>Collez ou tapez les noms, un par ligne ou séparés par des virgules. Les abréviations conviennent.</translation>
    </message>
    <message>
        <source>Add a list of sponsors</source>
        <translation>Ajouter une liste de coauteurs</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Comme</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>&amp;Joined on</source>
        <translation>&amp;Depuis le</translation>
    </message>
    <message>
        <source>For whom {name} speaks</source>
        <translation>Au nom de qui {name} s’exprime</translation>
    </message>
    <message>
        <source>A note in the sponsor line says so. You can edit its words.</source>
        <translation>Une note de la ligne des coauteurs le dit. Vous pouvez en modifier les termes.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>&amp;On behalf of</source>
        <translation>&amp;Au nom de</translation>
    </message>
    <message>
        <source>Bodies differ in these words: change what yours says otherwise.</source>
        <translation>Les organes ont chacun leurs formules&#xa0;: changez-les si celles du vôtre diffèrent.</translation>
    </message>
    <message>
        <source>Words of the sponsor line</source>
        <translation>Formules de la ligne des coauteurs</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Genre de document</translation>
    </message>
    <message>
        <source>As the draft’s line has it</source>
        <translation>Comme dans la ligne du projet</translation>
    </message>
    <message>
        <source>&amp;Kind of document</source>
        <translation>&amp;Genre de document</translation>
    </message>
    <message>
        <source>Note on &amp;non-members</source>
        <translation>&amp;Note sur les non-membres</translation>
    </message>
    <message>
        <source>Empty: they bear no asterisk.</source>
        <translation>Vide&#xa0;: ils ne portent pas d’astérisque.</translation>
    </message>
    <message>
        <source>Note on the &amp;list</source>
        <translation>Note &amp;sur la liste</translation>
    </message>
    <message>
        <source>Empty: there is none.</source>
        <translation>Vide&#xa0;: il n’y en a pas.</translation>
    </message>
    <message>
        <source>Name &amp;groups in brackets, not in a note</source>
        <translation>Nommer &amp;les groupes entre crochets, non en note</translation>
    </message>
    <message>
        <source>Only for a draft that no State sponsors: “the Chair”, “the Vice-Chair of the Committee, …”.</source>
        <translation>Seulement pour un projet sans État auteur&#xa0;: «&#xa0;le Président&#xa0;», «&#xa0;la Vice-Présidente de la Commission, …&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Submitted by</source>
        <translation>&amp;Présenté par</translation>
    </message>
    <message>
        <source>On what &amp;basis</source>
        <translation>Sur &amp;quelle base</translation>
    </message>
    <message>
        <source>on the basis of informal consultations on draft resolution …</source>
        <translation>à l’issue de consultations sur le projet de résolution …</translation>
    </message>
    <message>
        <source>Add a State: name or abbreviation</source>
        <translation>Ajouter un État&#xa0;: nom ou abréviation</translation>
    </message>
    <message>
        <source>Add a sponsor</source>
        <translation>Ajouter un coauteur</translation>
    </message>
    <message>
        <source>Type a name or abbreviation, or paste a list, and press Enter.</source>
        <translation>Tapez un nom ou une abréviation, ou collez une liste, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>States that may be meant</source>
        <translation>États possibles</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>not confirmed since “{text}”</source>
        <translation>non confirmé depuis «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>not confirmed since the text changed</source>
        <translation>non confirmé depuis que le texte a changé</translation>
    </message>
    <message>
        <source>for {group}</source>
        <translation>pour {group}</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>non membre</translation>
    </message>
    <message>
        <source>joined {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>joined on no known day</source>
        <translation>depuis une date inconnue</translation>
    </message>
    <message>
        <source>withdrew {day}</source>
        <translation>retiré le {day}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>Nobody sponsors this draft yet. Type the name of a State above and press Enter, or paste a whole list: the sponsor line is made from it.</source>
        <translation>Ce projet n’a pas encore d’auteur. Tapez ci-dessus le nom d’un État et appuyez sur Entrée, ou collez toute une liste&#xa0;: la ligne des coauteurs en est tirée.</translation>
    </message>
    <message>
        <source>The draft’s sponsor line says so already.</source>
        <translation>La ligne des coauteurs du projet le dit déjà.</translation>
    </message>
    <message>
        <source>Add as</source>
        <translation>Ajouter comme</translation>
    </message>
    <message>
        <source>Only those who have not confirmed</source>
        <translation>Seulement ceux qui n’ont pas confirmé</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Coauteurs</translation>
    </message>
    <message>
        <source>&amp;Take them from the draft’s sponsor line</source>
        <translation>&amp;Les tirer de la ligne des coauteurs</translation>
    </message>
    <message>
        <source>Sponsor line</source>
        <translation>Ligne des coauteurs</translation>
    </message>
    <message>
        <source>&amp;Write the sponsor line into the draft</source>
        <translation>Écrire la ligne &amp;des coauteurs</translation>
    </message>
    <message>
        <source>&amp;List for the secretariat</source>
        <translation>Liste &amp;pour le secrétariat</translation>
    </message>
    <message>
        <source>More about the sponsors</source>
        <translation>Autres actions sur les coauteurs</translation>
    </message>
    <message>
        <source>The sponsor line is written into the draft.</source>
        <translation>La ligne des coauteurs est écrite dans le projet.</translation>
    </message>
    <message>
        <source>The list for the secretariat is on the clipboard.</source>
        <translation>La liste pour le secrétariat est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The list of those who have not confirmed is on the clipboard.</source>
        <translation>La liste de ceux qui n’ont pas confirmé est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation>Tableau (*.csv);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>List for the secretariat</source>
        <translation>Liste pour le secrétariat</translation>
    </message>
    <message>
        <source>Sponsors.csv</source>
        <translation>Coauteurs.csv</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} est écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n sponsor(s)</source>
        <translation>
            <numerusform>%n coauteur</numerusform>
            <numerusform>%n coauteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>%n non confirmé</numerusform>
            <numerusform>%n non confirmés</numerusform>
        </translation>
    </message>
    <message>
        <source>all confirmed</source>
        <translation>tous confirmés</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Copy those &amp;not confirmed</source>
        <translation>Copier ceux &amp;qui n’ont pas confirmé</translation>
    </message>
    <message>
        <source>Add a &amp;list…</source>
        <translation>&amp;Ajouter une liste…</translation>
    </message>
    <message>
        <source>&amp;Words of the sponsor line…</source>
        <translation>&amp;Formules de la ligne des coauteurs…</translation>
    </message>
    <message>
        <source>The text has changed: &amp;ask all again</source>
        <translation>&amp;Le texte a changé&#xa0;: redemander à tous</translation>
    </message>
    <message>
        <source>Add &amp;as</source>
        <translation>&amp;Ajouter comme</translation>
    </message>
    <message numerus="yes">
        <source>%n sponsor(s) added.</source>
        <translation>
            <numerusform>%n coauteur ajouté.</numerusform>
            <numerusform>%n coauteurs ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}: in the list already.</source>
        <translation>{names}&#xa0;: déjà dans la liste.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Kept by Chapeau</source>
        <translation>Conservé par Chapeau</translation>
    </message>
    <message>
        <source>Drafts and files that you open will be listed here.</source>
        <translation>Les projets et fichiers que vous ouvrirez figureront ici.</translation>
    </message>
    <message>
        <source>Write, compare and redline draft resolutions. Everything stays with you.</source>
        <translation>Rédiger, comparer et annoter des projets de résolution. Tout reste chez vous.</translation>
    </message>
    <message>
        <source>&amp;New draft</source>
        <translation>&amp;Nouveau projet</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Sample negotiation</source>
        <translation>&amp;Exemple de négociation</translation>
    </message>
    <message>
        <source>Or drop files on this window.</source>
        <translation>Ou déposez des fichiers sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Recent drafts</source>
        <translation>Projets récents</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Where the cursor stands</source>
        <translation>Emplacement du curseur</translation>
    </message>
    <message>
        <source>Preambular and operative paragraphs</source>
        <translation>Alinéas du préambule et paragraphes du dispositif</translation>
    </message>
    <message>
        <source>Changes against the revision</source>
        <translation>Modifications par rapport à la révision</translation>
    </message>
    <message>
        <source>The branch that is worked on; press to work on another</source>
        <translation>La branche en cours&#xa0;; appuyez pour travailler sur une autre</translation>
    </message>
    <message>
        <source>Whether everything is saved</source>
        <translation>État de l’enregistrement</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Agrandissement</translation>
    </message>
    <message>
        <source>{preambular} PP · {operative} OP</source>
        <translation>{preambular} PP · {operative} OP</translation>
    </message>
    <message>
        <source>No changes against “{revision}”</source>
        <translation>Aucune modification par rapport à «&#xa0;{revision}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) against “{revision}”</source>
        <translation>
            <numerusform>%n modification par rapport à «&#xa0;{revision}&#xa0;»</numerusform>
            <numerusform>%n modifications par rapport à «&#xa0;{revision}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) proposed</source>
        <translation>
            <numerusform>%n modification proposée</numerusform>
            <numerusform>%n modifications proposées</numerusform>
        </translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation>Branche {name}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>agreed ad ref</source>
        <translation>convenu ad referendum</translation>
    </message>
    <message>
        <source>agreed in informals</source>
        <translation>convenu en consultations officieuses</translation>
    </message>
    <message>
        <source>agreed in the committee</source>
        <translation>convenu en commission</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>accepted in part</source>
        <translation>acceptée en partie</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>left for the committee</source>
        <translation>laissée à la commission</translation>
    </message>
    <message>
        <source>support</source>
        <translation>appuie</translation>
    </message>
    <message>
        <source>oppose</source>
        <translation>s’oppose</translation>
    </message>
    <message>
        <source>retain</source>
        <translation>maintient le texte</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>réserve sa position</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>souple</translation>
    </message>
    <message>
        <source>awaiting capital</source>
        <translation>attend sa capitale</translation>
    </message>
    <message>
        <source>reword</source>
        <translation>reformuler</translation>
    </message>
    <message>
        <source>new paragraph</source>
        <translation>nouveau paragraphe</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>move</source>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>divide</source>
        <translation>diviser</translation>
    </message>
    <message>
        <source>join</source>
        <translation>réunir</translation>
    </message>
    <message>
        <source>style</source>
        <translation>mise en forme</translation>
    </message>
    <message>
        <source>role</source>
        <translation>nature</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>split</source>
        <translation>divisé</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>réuni</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>renuméroté</translation>
    </message>
    <message>
        <source>main sponsor</source>
        <translation>auteur principal</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>coauteur</translation>
    </message>
    <message>
        <source>additional sponsor</source>
        <translation>coauteur supplémentaire</translation>
    </message>
    <message>
        <source>Main sponsors</source>
        <translation>Auteurs principaux</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Coauteurs</translation>
    </message>
    <message>
        <source>Additional sponsors</source>
        <translation>Coauteurs supplémentaires</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Organ line</source>
        <translation>Ligne de l’organe</translation>
    </message>
    <message>
        <source>Sponsor line</source>
        <translation>Ligne des coauteurs</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>organe</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>cote</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>distribution</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>committee or commission</source>
        <translation>commission</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>place and dates</source>
        <translation>lieu et dates</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>point de l’ordre du jour</translation>
    </message>
    <message>
        <source>title of the item</source>
        <translation>intitulé du point</translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed</source>
        <translation>{agreed} sur {all} convenus</translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed, {pending} pending</source>
        <translation>{agreed} sur {all} convenus, {pending} en attente</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
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
        <translation>Annulé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Rétabli&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>la frappe</translation>
    </message>
    <message>
        <source>the sign as it is printed</source>
        <translation>le signe tel qu’on l’imprime</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>le collage</translation>
    </message>
    <message>
        <source>cutting</source>
        <translation>la coupe</translation>
    </message>
    <message>
        <source>moving words</source>
        <translation>le déplacement de mots</translation>
    </message>
    <message>
        <source>a new paragraph</source>
        <translation>un nouveau paragraphe</translation>
    </message>
    <message>
        <source>joining paragraphs</source>
        <translation>la réunion de paragraphes</translation>
    </message>
    <message>
        <source>a lower level</source>
        <translation>un niveau plus bas</translation>
    </message>
    <message>
        <source>a higher level</source>
        <translation>un niveau plus haut</translation>
    </message>
    <message>
        <source>another kind of paragraph</source>
        <translation>un autre type de paragraphe</translation>
    </message>
    <message>
        <source>moving a paragraph</source>
        <translation>le déplacement d’un paragraphe</translation>
    </message>
    <message>
        <source>italics</source>
        <translation>l’italique</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>le gras</translation>
    </message>
    <message>
        <source>a new row</source>
        <translation>une nouvelle ligne</translation>
    </message>
    <message>
        <source>deleting rows</source>
        <translation>la suppression de lignes</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>la suppression d’une note</translation>
    </message>
    <message>
        <source>a correction of spelling</source>
        <translation>une correction orthographique</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>le remplacement</translation>
    </message>
    <message>
        <source>the masthead</source>
        <translation>l’en-tête</translation>
    </message>
    <message>
        <source>lifting brackets</source>
        <translation>la levée de crochets</translation>
    </message>
    <message>
        <source>a proposal divided by paragraph</source>
        <translation>une proposition divisée par paragraphe</translation>
    </message>
    <message>
        <source>what was taken in from files</source>
        <translation>ce qui a été repris de fichiers</translation>
    </message>
    <message numerus="yes">
        <source>{what}, and %n more</source>
        <translation>
            <numerusform>{what}, et %n autre</numerusform>
            <numerusform>{what}, et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>{name}, as of {moment}</source>
        <translation>{name}, au {moment}</translation>
    </message>
    <message>
        <source>The text of {date} is now {name}.</source>
        <translation>Le texte du {date} est maintenant {name}.</translation>
    </message>
    <message>
        <source>As it began</source>
        <translation>Tel qu’au début</translation>
    </message>
    <message>
        <source>Before a pause</source>
        <translation>Avant une pause</translation>
    </message>
    <message>
        <source>Before a great change</source>
        <translation>Avant un grand changement</translation>
    </message>
    <message>
        <source>While at work</source>
        <translation>En cours de travail</translation>
    </message>
    <message>
        <source>Before a paste</source>
        <translation>Avant un collage</translation>
    </message>
    <message>
        <source>Before a proposal was accepted</source>
        <translation>Avant l’acceptation d’une proposition</translation>
    </message>
    <message>
        <source>Before a conflict was settled</source>
        <translation>Avant le règlement d’un conflit</translation>
    </message>
    <message>
        <source>Before a new numbering</source>
        <translation>Avant une renumérotation</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>&amp;Only what has a name</source>
        <translation>&amp;Seulement ce qui a un nom</translation>
    </message>
    <message>
        <source>&amp;Mark what changed since</source>
        <translation>&amp;Marquer ce qui a changé depuis</translation>
    </message>
    <message>
        <source>&amp;Restore as a copy</source>
        <translation>&amp;Restaurer comme copie</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>&amp;Comparer avec l’état actuel</translation>
    </message>
    <message>
        <source>&amp;Name it…</source>
        <translation>&amp;La nommer…</translation>
    </message>
    <message>
        <source>&amp;Propose the difference…</source>
        <translation>&amp;Proposer la différence…</translation>
    </message>
    <message>
        <source>Versions of {name}</source>
        <translation>Versions de {name}</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>En l’état</translation>
    </message>
    <message>
        <source>the same text as now</source>
        <translation>le même texte qu’à présent</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>comparaison…</translation>
    </message>
    <message numerus="yes">
        <source>%n changed paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe modifié</numerusform>
            <numerusform>%n paragraphes modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation>Branche {name}</translation>
    </message>
    <message>
        <source>Kept for a proposal</source>
        <translation>Conservé pour une proposition</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) since</source>
        <translation>
            <numerusform>%n modification depuis</numerusform>
            <numerusform>%n modifications depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>on branch {name}</source>
        <translation>sur la branche {name}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Work on a copy</source>
        <translation>Travailler sur une copie</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Coauteurs</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Comme le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Aucune</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>All edits are written again.</source>
        <translation>Toutes les modifications sont de nouveau écrites.</translation>
    </message>
    <message>
        <source>Your last edits could not be written to the dossier.</source>
        <translation>Vos dernières modifications n’ont pu être écrites dans le dossier.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation>{name} (lecture seule)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Every change is saved</source>
        <translation>Toutes les modifications sont enregistrées</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>Tout n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>No revision named yet</source>
        <translation>Aucune révision nommée</translation>
    </message>
    <message>
        <source>The same as “{revision}”</source>
        <translation>Identique à «&#xa0;{revision}&#xa0;»</translation>
    </message>
    <message>
        <source>Changed since “{revision}”</source>
        <translation>Modifié depuis «&#xa0;{revision}&#xa0;»</translation>
    </message>
    <message>
        <source>Hide this panel ({title})</source>
        <translation>Masquer ce volet ({title})</translation>
    </message>
    <message>
        <source>Hide the panel {title}</source>
        <translation>Masquer le volet {title}</translation>
    </message>
</context>
</TS>
