<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>{delegation} supports {name}</source>
        <translation>{delegation} apoya {name}</translation>
    </message>
    <message>
        <source>{delegation} opposes {name}</source>
        <translation>{delegation} se opone a {name}</translation>
    </message>
    <message>
        <source>{delegation} wants the text retained against {name}</source>
        <translation>{delegation} quiere mantener el texto frente a {name}</translation>
    </message>
    <message>
        <source>{delegation} reserves on {name}</source>
        <translation>{delegation} se reserva su posición sobre {name}</translation>
    </message>
    <message>
        <source>{delegation} is flexible on {name}</source>
        <translation>{delegation} es flexible sobre {name}</translation>
    </message>
    <message>
        <source>{delegation} awaits its capital on {name}</source>
        <translation>{delegation} espera instrucciones de su capital sobre {name}</translation>
    </message>
    <message>
        <source>{delegation} has no position on {name} any more</source>
        <translation>{delegation} ya no tiene posición sobre {name}</translation>
    </message>
    <message>
        <source>{name} is proposed again</source>
        <translation>{name} se propone de nuevo</translation>
    </message>
    <message>
        <source>{name} is withdrawn</source>
        <translation>{name} queda retirada</translation>
    </message>
    <message>
        <source>{name} is accepted</source>
        <translation>{name} queda aceptada</translation>
    </message>
    <message>
        <source>{name} is accepted in part</source>
        <translation>{name} queda aceptada en parte</translation>
    </message>
    <message>
        <source>{name} is rejected</source>
        <translation>{name} queda rechazada</translation>
    </message>
    <message>
        <source>{name} is superseded</source>
        <translation>{name} queda reemplazada</translation>
    </message>
    <message>
        <source>{name} is left for the committee</source>
        <translation>{name} se deja a la comisión</translation>
    </message>
    <message>
        <source>{name} sponsors the draft</source>
        <translation>{name} patrocina el proyecto</translation>
    </message>
    <message>
        <source>{name} withdraws as a sponsor</source>
        <translation>{name} deja de patrocinar el proyecto</translation>
    </message>
    <message>
        <source>{name} was entered as a sponsor by mistake</source>
        <translation>{name} figuraba por error entre los patrocinadores</translation>
    </message>
    <message>
        <source>{name} stands by the draft as it reads</source>
        <translation>{name} confirma el proyecto tal como está</translation>
    </message>
    <message>
        <source>{name} sponsors on behalf of another group</source>
        <translation>{name} patrocina en nombre de otro grupo</translation>
    </message>
    <message>
        <source>{name} is or is not a member of the body</source>
        <translation>{name}: cambia si es o no miembro del órgano</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Revertido: {what}</translation>
    </message>
    <message>
        <source>{delegation} joins those who propose {name}</source>
        <translation>{delegation} se suma a quienes proponen {name}</translation>
    </message>
    <message>
        <source>A conflict of {name} is settled</source>
        <translation>Se resuelve un conflicto de {name}</translation>
    </message>
    <message>
        <source>{author} speaks for {delegation}</source>
        <translation>{author} habla por {delegation}</translation>
    </message>
    <message>
        <source>The sponsor line is worded otherwise, or its text has changed</source>
        <translation>La línea de patrocinadores tiene otra redacción, o ha cambiado su texto</translation>
    </message>
    <message>
        <source>A reading begins, and labels stay as they are: {name}</source>
        <translation>Comienza una lectura y las etiquetas no cambian: {name}</translation>
    </message>
    <message>
        <source>The paragraphs are numbered anew</source>
        <translation>Se renumeran los párrafos</translation>
    </message>
    <message>
        <source>The dossier follows the ways of another body</source>
        <translation>El expediente sigue las prácticas de otro órgano</translation>
    </message>
    <message>
        <source>Brackets held by {names}: {words}</source>
        <translation>Corchetes de {names}: {words}</translation>
    </message>
    <message>
        <source>Comment: {words}</source>
        <translation>Comentario: {words}</translation>
    </message>
    <message>
        <source>A comment is resolved</source>
        <translation>Se resuelve un comentario</translation>
    </message>
    <message>
        <source>A comment is open again</source>
        <translation>Se reabre un comentario</translation>
    </message>
    <message>
        <source>A comment is deleted</source>
        <translation>Se suprime un comentario</translation>
    </message>
    <message>
        <source>a proposal that is not there</source>
        <translation>una propuesta que no existe</translation>
    </message>
    <message>
        <source>a change of another proposal</source>
        <translation>un cambio de otra propuesta</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>un cambio</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>bracketed</source>
        <translation>entre corchetes</translation>
    </message>
    <message>
        <source>by {by}</source>
        <translation>por {by}</translation>
    </message>
    <message>
        <source>pending {names}</source>
        <translation>a la espera de {names}</translation>
    </message>
    <message>
        <source>with {labels}, in package {package}</source>
        <translation>con {labels}, en el paquete {package}</translation>
    </message>
    <message>
        <source>under silence until {time}</source>
        <translation>procedimiento de acuerdo tácito hasta {time}</translation>
    </message>
    <message>
        <source>&amp;Only what is not agreed</source>
        <translation>&amp;Solo lo no acordado</translation>
    </message>
    <message>
        <source>How the paragraphs stand</source>
        <translation>Estado de los párrafos</translation>
    </message>
    <message>
        <source>&amp;Mark as agreed…</source>
        <translation>&amp;Marcar como acordado…</translation>
    </message>
    <message>
        <source>&amp;Ledger…</source>
        <translation>&amp;Registro…</translation>
    </message>
    <message>
        <source>&amp;Export what is still open…</source>
        <translation>&amp;Exportar lo que sigue abierto…</translation>
    </message>
    <message>
        <source>A capital co&amp;nfirms…</source>
        <translation>&amp;Una capital confirma…</translation>
    </message>
    <message>
        <source>&amp;Object to the silence…</source>
        <translation>&amp;Romper el silencio…</translation>
    </message>
    <message>
        <source>(pending {names})</source>
        <translation>(a la espera de {names})</translation>
    </message>
    <message>
        <source>(in package {package})</source>
        <translation>(en el paquete {package})</translation>
    </message>
    <message>
        <source>{where} is {state}.</source>
        <translation>{where}: {state}.</translation>
    </message>
    <message>
        <source>{where} is reopened.</source>
        <translation>{where} queda reabierto.</translation>
    </message>
    <message>
        <source>Correct {where} now; what you change is recorded as an editorial correction.</source>
        <translation>Corrija ahora {where}; lo que cambie se registra como corrección de forma.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>{name}: labels stay as they are; new paragraphs become bis, ter.</source>
        <translation>{name}: las etiquetas no cambian; los párrafos nuevos pasan a ser bis, ter.</translation>
    </message>
    <message>
        <source>Renumbered: {labels}.</source>
        <translation>Renumerado: {labels}.</translation>
    </message>
    <message>
        <source>Renumbered; every label is as it was.</source>
        <translation>Renumerado; todas las etiquetas siguen igual.</translation>
    </message>
    <message>
        <source>References to these paragraphs are proposed to be mended.</source>
        <translation>Se propone corregir las referencias a estos párrafos.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Confirm {where}</source>
        <translation>Confirmar {where}</translation>
    </message>
    <message>
        <source>Which delegation confirms?</source>
        <translation>¿Qué delegación confirma?</translation>
    </message>
    <message>
        <source>Paragraphs of a package are agreed when all of them are. An empty name takes it out.</source>
        <translation>Los párrafos de un paquete se acuerdan cuando lo están todos. Un nombre vacío lo saca de él.</translation>
    </message>
    <message>
        <source>{where} in a package</source>
        <translation>{where} en un paquete</translation>
    </message>
    <message>
        <source>{where} is {state} unless somebody objects before {time}.</source>
        <translation>{where}: {state}, salvo objeción antes de {time}.</translation>
    </message>
    <message>
        <source>{where} is not under silence.</source>
        <translation>{where} no está sujeto al procedimiento de acuerdo tácito.</translation>
    </message>
    <message>
        <source>Object on {where}</source>
        <translation>Objeción a {where}</translation>
    </message>
    <message>
        <source>Who breaks the silence?</source>
        <translation>¿Quién rompe el silencio?</translation>
    </message>
    <message>
        <source>The silence on {where} is broken by {names}.</source>
        <translation>Rompe el silencio sobre {where}: {names}.</translation>
    </message>
    <message>
        <source>a paragraph that is gone</source>
        <translation>un párrafo que ya no existe</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nadie identificado</translation>
    </message>
    <message>
        <source>{delegation} confirms</source>
        <translation>{delegation} confirma</translation>
    </message>
    <message>
        <source>package {package}</source>
        <translation>paquete {package}</translation>
    </message>
    <message>
        <source>package {package} untied</source>
        <translation>paquete {package} deshecho</translation>
    </message>
    <message>
        <source>editorial correction, “{before}” to “{after}”</source>
        <translation>corrección de forma, «{before}» por «{after}»</translation>
    </message>
    <message>
        <source>under silence until {time}, then {state}</source>
        <translation>procedimiento de acuerdo tácito hasta {time}; después, {state}</translation>
    </message>
    <message>
        <source>{delegation} breaks the silence</source>
        <translation>{delegation} rompe el silencio</translation>
    </message>
    <message>
        <source>{where} will resist changes until it is reopened.</source>
        <translation>{where} no admitirá cambios hasta que se reabra.</translation>
    </message>
    <message>
        <source>Agree {where}</source>
        <translation>Acordar {where}</translation>
    </message>
    <message>
        <source>Mark as agreed</source>
        <translation>Marcar como acordado</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Cómo</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lectura</translation>
    </message>
    <message>
        <source>For instance “First reading”.</source>
        <translation>Por ejemplo, «Primera lectura».</translation>
    </message>
    <message>
        <source>&amp;Pending</source>
        <translation>&amp;A la espera de</translation>
    </message>
    <message>
        <source>Delegations that have still to confirm, separated by commas.</source>
        <translation>Delegaciones que aún deben confirmar, separadas por comas.</translation>
    </message>
    <message>
        <source>Reopen {where}</source>
        <translation>Reabrir {where}</translation>
    </message>
    <message>
        <source>Who reopened it and why stays in the ledger.</source>
        <translation>Quién lo reabrió y por qué queda en el registro.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Por</translation>
    </message>
    <message>
        <source>The delegation that asks for it.</source>
        <translation>La delegación que lo pide.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>While a text is read, labels stay as they are on paper: new paragraphs become bis and ter, and nothing moves up when one is deleted. Renumber at the end.</source>
        <translation>Mientras se lee un texto, las etiquetas siguen como en el papel: los párrafos nuevos pasan a ser bis y ter, y nada sube cuando se suprime uno. Renumere al final.</translation>
    </message>
    <message>
        <source>Begin a reading</source>
        <translation>Comenzar una lectura</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Segunda lectura</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Primera lectura</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>{where} becomes agreed unless a delegation objects before the deadline.</source>
        <translation>{where} quedará acordado salvo que una delegación objete antes del plazo.</translation>
    </message>
    <message>
        <source>Put {where} under silence</source>
        <translation>Someter {where} a acuerdo tácito</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <translation>&amp;Después</translation>
    </message>
    <message>
        <source>Ledger of agreement</source>
        <translation>Registro de acuerdos</translation>
    </message>
    <message>
        <source>Nothing was found of any paragraph yet.</source>
        <translation>Todavía no consta nada sobre ningún párrafo.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar todo</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Chapeau was ended without being closed. Your draft is as you left it: every change was kept.</source>
        <translation>Chapeau terminó sin cerrarse. Su proyecto está como lo dejó: se conservaron todos los cambios.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Olvidar estos archivos</translation>
    </message>
    <message>
        <source>Not opened again, because it is no longer where it was: {files}.</source>
        <translation>No se volvieron a abrir, porque ya no están donde estaban: {files}.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lectura de {file}</translation>
    </message>
    <message>
        <source>Opening {file} as a draft</source>
        <translation>Apertura de {file} como proyecto</translation>
    </message>
    <message>
        <source>{revision} of {draft}</source>
        <translation>{revision} de {draft}</translation>
    </message>
    <message>
        <source>This is your draft of {file}, as you left it.</source>
        <translation>Este es su proyecto de {file}, como lo dejó.</translation>
    </message>
    <message>
        <source>Begin anew from the file</source>
        <translation>Empezar de nuevo desde el archivo</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>El proyecto</translation>
    </message>
    <message>
        <source>Chapeau can’t keep anything in {folder}: {reason}. Nothing was opened or changed.</source>
        <translation>Chapeau no puede guardar nada en {folder}: {reason}. No se abrió ni se cambió nada.</translation>
    </message>
    <message>
        <source>A comparison was not opened again: one of its files can’t be read any more.</source>
        <translation>Una comparación no se volvió a abrir: uno de sus archivos ya no se puede leer.</translation>
    </message>
    <message>
        <source>Opening a comparison again</source>
        <translation>Apertura de nuevo de una comparación</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>{name}, backup of {date}</source>
        <translation>{name}, copia de seguridad del {date}</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Abrir una copia de seguridad…</translation>
    </message>
    <message>
        <source>Chapeau keeps the last backups of “{name}”, and one of each day of a week and each week of a month. A copy of the one you choose is opened; the dossier and the backup stay as they are.</source>
        <translation>Chapeau conserva las últimas copias de seguridad de «{name}», además de una de cada día de una semana y de cada semana de un mes. Se abre un duplicado de la que elija; el expediente y la copia de seguridad quedan como están.</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Abrir una copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Open a copy</source>
        <translation>&amp;Abrir un duplicado</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>There is no backup yet: the first one is made a few minutes after the first change.</source>
        <translation>Todavía no hay copias de seguridad: la primera se hace unos minutos después del primer cambio.</translation>
    </message>
    <message>
        <source>They are in {folder}.</source>
        <translation>Están en {folder}.</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Bodies differ in these ways. What you set here goes with the dossier.</source>
        <translation>Los órganos difieren en estos aspectos. Lo que fije aquí acompaña al expediente.</translation>
    </message>
    <message>
        <source>The body and its ways</source>
        <translation>El órgano y sus prácticas</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>As the masthead tells ({body})</source>
        <translation>Como indica el encabezado ({body})</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>Ó&amp;rgano</translation>
    </message>
    <message>
        <source>Note on &amp;non-members</source>
        <translation>&amp;Nota sobre los no miembros</translation>
    </message>
    <message>
        <source>Empty: they bear no asterisk.</source>
        <translation>Vacío: no llevan asterisco.</translation>
    </message>
    <message>
        <source>Note on the &amp;list</source>
        <translation>Nota &amp;sobre la lista</translation>
    </message>
    <message>
        <source>Empty: there is none.</source>
        <translation>Vacío: no hay ninguna.</translation>
    </message>
    <message>
        <source>Name &amp;groups in brackets, not in a note</source>
        <translation>Nombrar &amp;los grupos entre paréntesis, no en nota</translation>
    </message>
    <message>
        <source>a new paragraph after OP5</source>
        <translation>un párrafo nuevo después de OP5</translation>
    </message>
    <message>
        <source>another version of OP5</source>
        <translation>otra versión de OP5</translation>
    </message>
    <message>
        <source>OP5 bis &amp;is</source>
        <translation>OP5 bis &amp;es</translation>
    </message>
    <message>
        <source>Not known: whoever sponsors counts as a member.</source>
        <translation>No se sabe: quien patrocina cuenta como miembro.</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Miembros</translation>
    </message>
    <message>
        <source>To be put to the vote</source>
        <translation>Para someter a votación</translation>
    </message>
    <message>
        <source>“{name}” is no State that is known here.</source>
        <translation>«{name}» no es ningún Estado conocido aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brackets</name>
    <message>
        <source>Put in brackets</source>
        <translation>Poner entre corchetes</translation>
    </message>
    <message>
        <source>Whose brackets</source>
        <translation>De quién son los corchetes</translation>
    </message>
    <message>
        <source>There are no brackets around the cursor.</source>
        <translation>No hay corchetes alrededor del cursor.</translation>
    </message>
    <message>
        <source>Who holds these brackets? Nobody need be named.</source>
        <translation>¿Quién mantiene estos corchetes? No es necesario nombrar a nadie.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nadie identificado</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of brackets: {names}</source>
        <translation>
            <numerusform>%n par de corchetes: {names}</numerusform>
            <numerusform>%n pares de corchetes: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>A branch is a text of its own, such as a fallback: what you write there leaves this text as it is. It can be merged later.</source>
        <translation>Una rama es un texto aparte, por ejemplo una posición alternativa: lo que escriba en ella deja este texto como está. Más tarde se puede fusionar.</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Nueva rama</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Comenzarla</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>This text as it stands</source>
        <translation>Este texto como está</translation>
    </message>
    <message>
        <source>&amp;Begins with</source>
        <translation>&amp;Empieza con</translation>
    </message>
    <message>
        <source>What was written there since both parted comes into this text. What competes with it waits for you, and what is agreed stays.</source>
        <translation>Lo que se escribió allí desde que ambos se separaron pasa a este texto. Lo que compite con él espera su decisión, y lo acordado queda.</translation>
    </message>
    <message>
        <source>Merge a branch</source>
        <translation>Fusionar una rama</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>Fusionarla</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>&amp;Por</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>&amp;Rama</translation>
    </message>
    <message>
        <source>Nothing was written there since.</source>
        <translation>No se ha escrito nada allí desde entonces.</translation>
    </message>
    <message>
        <source>&amp;What comes</source>
        <translation>Lo &amp;que entra</translation>
    </message>
    <message>
        <source>Switch to a branch</source>
        <translation>Cambiar de rama</translation>
    </message>
    <message>
        <source>The name of a branch</source>
        <translation>El nombre de una rama</translation>
    </message>
    <message>
        <source>worked on now</source>
        <translation>en uso ahora</translation>
    </message>
    <message>
        <source>You are working on {branch} now; the other text stays as it is.</source>
        <translation>Ahora trabaja en {branch}; el otro texto queda como está.</translation>
    </message>
    <message>
        <source>All that was written on {branch} is in this text already.</source>
        <translation>Todo lo que se escribió en {branch} está ya en este texto.</translation>
    </message>
    <message>
        <source>{branch} is merged into this text.</source>
        <translation>{branch} está fusionada con este texto.</translation>
    </message>
    <message>
        <source>{where}: agreed here, so what was written there waits as a proposal.</source>
        <translation>{where}: acordado aquí, de modo que lo que se escribió allí espera como propuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the text left to decide.</source>
        <translation>
            <numerusform>Queda %n lugar del texto por decidir.</numerusform>
            <numerusform>Quedan %n lugares del texto por decidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Main text</source>
        <translation>Texto principal</translation>
    </message>
    <message>
        <source>the main text</source>
        <translation>el texto principal</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Bring in another copy of this dossier</source>
        <translation>Incorporar otra copia de este expediente</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Expedientes</translation>
    </message>
    <message>
        <source>“{file}” is another copy of the dossier that is open as “{name}”.</source>
        <translation>«{file}» es otra copia del expediente que está abierto como «{name}».</translation>
    </message>
    <message>
        <source>Bring it in there…</source>
        <translation>Incorporarla allí…</translation>
    </message>
    <message>
        <source>All that is in “{file}” is here already.</source>
        <translation>Todo lo que hay en «{file}» está ya aquí.</translation>
    </message>
    <message>
        <source>{where} was written otherwise here, too: both texts are kept, you decide.</source>
        <translation>{where} se escribió también aquí de otro modo: se conservan ambos textos, y usted decide.</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un lugar</translation>
    </message>
    <message>
        <source>“{file}” is brought in.</source>
        <translation>Se ha incorporado «{file}».</translation>
    </message>
    <message>
        <source>{where}: agreed here, so what was written there waits as a proposal.</source>
        <translation>{where}: acordado aquí, de modo que lo que se escribió allí espera como propuesta.</translation>
    </message>
    <message>
        <source>The words of {names} stay in the text, since later ones build on them.</source>
        <translation>Las palabras de {names} quedan en el texto, ya que otras posteriores se basan en ellas.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the text left to decide.</source>
        <translation>
            <numerusform>Queda %n lugar del texto por decidir.</numerusform>
            <numerusform>Quedan %n lugares del texto por decidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s): {names}.</source>
        <translation>
            <numerusform>%n revisión: {names}.</numerusform>
            <numerusform>%n revisiones: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es): {names}.</source>
        <translation>
            <numerusform>%n rama: {names}.</numerusform>
            <numerusform>%n ramas: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number was given in both copies: {changes}.</source>
        <translation>Un mismo número se asignó en ambas copias: {changes}.</translation>
    </message>
    <message>
        <source>Bring in “{file}”</source>
        <translation>Incorporar «{file}»</translation>
    </message>
    <message>
        <source>{whose} worked on this copy of the dossier. What is in it and not here is added; nothing here is lost, and nothing there.</source>
        <translation>Con esta copia del expediente trabajó {whose}. Lo que hay en ella y falta aquí se añade; nada se pierde aquí, ni tampoco allí.</translation>
    </message>
    <message>
        <source>&amp;Bring it in</source>
        <translation>&amp;Incorporarla</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) said and decided</source>
        <translation>
            <numerusform>%n posición o decisión</numerusform>
            <numerusform>%n posiciones y decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the text written there</source>
        <translation>
            <numerusform>%n cambio del texto hecho allí</numerusform>
            <numerusform>%n cambios del texto hechos allí</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave what was written there as a &amp;proposal, to be decided on</source>
        <translation>Dejar lo que se escribió allí como &amp;propuesta, para decidir sobre ello</translation>
    </message>
    <message>
        <source>Both copies said something else; say which of them holds:</source>
        <translation>Las dos copias difieren; indique cuál vale:</translation>
    </message>
    <message>
        <source>Here: {what}</source>
        <translation>Aquí: {what}</translation>
    </message>
    <message>
        <source>There: {what}</source>
        <translation>Allí: {what}</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>not available now</source>
        <translation>no disponible ahora</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>This can’t be done now.</source>
        <translation>Esto no se puede hacer ahora.</translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>clear</source>
        <translation>clara</translation>
    </message>
    <message>
        <source>already so in the text</source>
        <translation>ya está así en el texto</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambigua</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrada</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no entendida</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) of {name} can’t be taken in as they are.</source>
        <translation>
            <numerusform>%n instrucción de {name} no se puede incorporar tal como está.</numerusform>
            <numerusform>%n instrucciones de {name} no se pueden incorporar tal como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what to propose; the proposal says what was left out.</source>
        <translation>Elija lo que se propone; la propuesta dice qué se omitió.</translation>
    </message>
    <message>
        <source>Take in part of {name}</source>
        <translation>Incorporar parte de {name}</translation>
    </message>
    <message>
        <source>&amp;Propose what is checked</source>
        <translation>&amp;Proponer lo marcado</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>In operative paragraph 3, replace “X” with “Y”.</source>
        <translation>In operative paragraph 3, replace “X” with “Y”.</translation>
    </message>
    <message>
        <source>One instruction a line, as in an amendment document or as it is said in the room; what is new stands on the lines after it.</source>
        <translation>Una instrucción por línea, como en un documento de enmienda o como se dice en la sala; lo nuevo va en las líneas siguientes.</translation>
    </message>
    <message>
        <source>Type or paste amendments</source>
        <translation>Escribir o pegar enmiendas</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>How they are understood</source>
        <translation>Cómo se entienden</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New draft</source>
        <translation>&amp;Nuevo proyecto</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a draft, a dossier or a Word file</source>
        <translation>Abrir un proyecto, un expediente o un archivo de Word</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versiones…</translation>
    </message>
    <message>
        <source>Everything that one can go back to</source>
        <translation>Todo aquello a lo que se puede volver</translation>
    </message>
    <message>
        <source>Save as &amp;dossier…</source>
        <translation>&amp;Guardar como expediente…</translation>
    </message>
    <message>
        <source>{command}: on</source>
        <translation>{command}: activado</translation>
    </message>
    <message>
        <source>{command}: off</source>
        <translation>{command}: desactivado</translation>
    </message>
    <message>
        <source>Ne&amp;w draft in</source>
        <translation>Nuevo proyecto &amp;en</translation>
    </message>
    <message>
        <source>Keep draft and revisions in one file</source>
        <translation>Reunir el proyecto y sus revisiones en un archivo</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Guardar &amp;una copia…</translation>
    </message>
    <message>
        <source>Write a copy of the dossier and go on with this one</source>
        <translation>Escribir una copia del expediente y seguir con este</translation>
    </message>
    <message>
        <source>Save a copy to &amp;send…</source>
        <translation>Guardar una copia para en&amp;viar…</translation>
    </message>
    <message>
        <source>Write a copy with no more in it than others are to see</source>
        <translation>Escribir una copia que no contenga más de lo que otros deben ver</translation>
    </message>
    <message>
        <source>Br&amp;ing in a copy…</source>
        <translation>&amp;Incorporar una copia…</translation>
    </message>
    <message>
        <source>Bring another copy of this dossier together with this one</source>
        <translation>Reunir otra copia de este expediente con este</translation>
    </message>
    <message>
        <source>Open a &amp;backup…</source>
        <translation>Abrir una copia de &amp;seguridad…</translation>
    </message>
    <message>
        <source>The dossier as it was kept beside itself on an earlier day</source>
        <translation>El expediente como se conservó a su lado un día anterior</translation>
    </message>
    <message>
        <source>Na&amp;me a revision…</source>
        <translation>N&amp;ombrar una revisión…</translation>
    </message>
    <message>
        <source>Fix the text under a name, as Rev.1</source>
        <translation>Fijar el texto con un nombre, como Rev.1</translation>
    </message>
    <message>
        <source>&amp;New branch…</source>
        <translation>Nueva &amp;rama…</translation>
    </message>
    <message>
        <source>Begin a text of its own beside this one, such as a fallback</source>
        <translation>Comenzar un texto aparte junto a este, por ejemplo una posición alternativa</translation>
    </message>
    <message>
        <source>&amp;Switch branch…</source>
        <translation>Cambiar &amp;de rama…</translation>
    </message>
    <message>
        <source>Work on the text of another branch</source>
        <translation>Trabajar en el texto de otra rama</translation>
    </message>
    <message>
        <source>&amp;Merge a branch…</source>
        <translation>&amp;Fusionar una rama…</translation>
    </message>
    <message>
        <source>Bring what was written on another branch into this text</source>
        <translation>Traer a este texto lo que se escribió en otra rama</translation>
    </message>
    <message>
        <source>Export clean DO&amp;CX…</source>
        <translation>&amp;Exportar DOCX en limpio…</translation>
    </message>
    <message>
        <source>Write a Word document with no changes marked</source>
        <translation>Escribir un documento de Word sin marcar los cambios</translation>
    </message>
    <message>
        <source>Export &amp;tracked DOCX…</source>
        <translation>Exportar &amp;DOCX con cambios…</translation>
    </message>
    <message>
        <source>Write a Word document with changes</source>
        <translation>Escribir un documento de Word con control de cambios</translation>
    </message>
    <message>
        <source>Export PD&amp;F…</source>
        <translation>Exportar PD&amp;F…</translation>
    </message>
    <message>
        <source>Save the pages as a PDF</source>
        <translation>Guardar las páginas como PDF</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>See the pages and print</source>
        <translation>Ver las páginas e imprimirlas</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cortar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Paste &amp;without formatting</source>
        <translation>Pegar &amp;sin formato</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find words in the text</source>
        <translation>Buscar palabras en el texto</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;eemplazar…</translation>
    </message>
    <message>
        <source>Replace words</source>
        <translation>Reemplazar palabras</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>OP 12, PP3, 12 (a), or words</source>
        <translation>OP 12, PP3, 12 (a), o palabras</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>&amp;Ortografía</translation>
    </message>
    <message>
        <source>Go through the misspelt words</source>
        <translation>Recorrer las palabras mal escritas</translation>
    </message>
    <message>
        <source>Mar&amp;k misspelt words</source>
        <translation>&amp;Marcar las faltas de ortografía</translation>
    </message>
    <message>
        <source>Check the spelling as you type</source>
        <translation>Revisar la ortografía mientras se escribe</translation>
    </message>
    <message>
        <source>My wor&amp;ds…</source>
        <translation>Mis pala&amp;bras…</translation>
    </message>
    <message>
        <source>Names that count as right</source>
        <translation>Nombres que se consideran correctos</translation>
    </message>
    <message>
        <source>Setti&amp;ngs…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>C&amp;ursiva</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Negrita</translation>
    </message>
    <message>
        <source>&amp;Masthead…</source>
        <translation>&amp;Encabezado…</translation>
    </message>
    <message>
        <source>Organ, symbol, date, session and agenda item</source>
        <translation>Órgano, signatura, fecha, período de sesiones y tema del programa</translation>
    </message>
    <message>
        <source>&amp;Preambular paragraph</source>
        <translation>&amp;Párrafo del preámbulo</translation>
    </message>
    <message>
        <source>&amp;Operative paragraph</source>
        <translation>Párrafo &amp;de la parte dispositiva</translation>
    </message>
    <message>
        <source>&amp;Sub-paragraph</source>
        <translation>&amp;Apartado</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Subtítulo</translation>
    </message>
    <message>
        <source>&amp;Text without a number</source>
        <translation>&amp;Texto sin número</translation>
    </message>
    <message>
        <source>&amp;Lower level</source>
        <translation>&amp;Nivel inferior</translation>
    </message>
    <message>
        <source>One level down (also Tab)</source>
        <translation>Un nivel más abajo (también Tab)</translation>
    </message>
    <message>
        <source>High&amp;er level</source>
        <translation>Ni&amp;vel superior</translation>
    </message>
    <message>
        <source>One level up (also Shift+Tab)</source>
        <translation>Un nivel más arriba (también Mayús+Tab)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Mover hacia arriba</translation>
    </message>
    <message>
        <source>Move the paragraph up</source>
        <translation>Mover el párrafo hacia arriba</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover &amp;hacia abajo</translation>
    </message>
    <message>
        <source>Move the paragraph down</source>
        <translation>Mover el párrafo hacia abajo</translation>
    </message>
    <message>
        <source>Insert a table &amp;row</source>
        <translation>Insertar una &amp;fila de tabla</translation>
    </message>
    <message>
        <source>Delete the t&amp;able row</source>
        <translation>&amp;Eliminar la fila de la tabla</translation>
    </message>
    <message>
        <source>Insert a &amp;note</source>
        <translation>&amp;Insertar una nota</translation>
    </message>
    <message>
        <source>Insert a footnote at the cursor</source>
        <translation>Insertar una nota de pie de página en el cursor</translation>
    </message>
    <message>
        <source>No-brea&amp;k space</source>
        <translation>Espacio de no &amp;separación</translation>
    </message>
    <message>
        <source>No-break h&amp;yphen</source>
        <translation>&amp;Guion de no separación</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>C&amp;omentario…</translation>
    </message>
    <message>
        <source>Say something about the selected words</source>
        <translation>Comentar las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Ne&amp;xt comment</source>
        <translation>Co&amp;mentario siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious comment</source>
        <translation>Comentario an&amp;terior</translation>
    </message>
    <message>
        <source>Show the &amp;redline</source>
        <translation>&amp;Mostrar los cambios</translation>
    </message>
    <message>
        <source>Mark what differs</source>
        <translation>Marcar lo que difiere</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Cambio &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Cambio &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>C&amp;omparar…</translation>
    </message>
    <message>
        <source>Put two texts side by side</source>
        <translation>Poner dos textos lado a lado</translation>
    </message>
    <message>
        <source>&amp;Suggest changes</source>
        <translation>Proponer &amp;cambios</translation>
    </message>
    <message>
        <source>Write a proposal</source>
        <translation>Redactar una propuesta</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Type a &amp;line from the room</source>
        <translation>&amp;Escribir lo que se dice en la sala</translation>
    </message>
    <message>
        <source>Work on the compilation te&amp;xt</source>
        <translation>Trabajar en el te&amp;xto de compilación</translation>
    </message>
    <message>
        <source>Every proposal in its place, to be edited there</source>
        <translation>Cada propuesta en su lugar, para editarla allí</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Leave the proposal or the compilation text that is on the page</source>
        <translation>Dejar la propuesta o el texto de compilación que está en la página</translation>
    </message>
    <message>
        <source>&amp;Accept the proposal</source>
        <translation>&amp;Aceptar la propuesta</translation>
    </message>
    <message>
        <source>Re&amp;ject the proposal</source>
        <translation>Rechazar &amp;la propuesta</translation>
    </message>
    <message>
        <source>&amp;Withdraw the proposal</source>
        <translation>Retirar la &amp;propuesta</translation>
    </message>
    <message>
        <source>A delegation s&amp;upports it…</source>
        <translation>&amp;Una delegación la apoya…</translation>
    </message>
    <message>
        <source>A delegation &amp;opposes it…</source>
        <translation>Una &amp;delegación se opone…</translation>
    </message>
    <message>
        <source>Wants the text &amp;retained…</source>
        <translation>&amp;Quiere mantener el texto…</translation>
    </message>
    <message>
        <source>Reser&amp;ves its position…</source>
        <translation>Se &amp;reserva su posición…</translation>
    </message>
    <message>
        <source>Is &amp;flexible…</source>
        <translation>Es &amp;flexible…</translation>
    </message>
    <message>
        <source>Awaits its ca&amp;pital…</source>
        <translation>Espera a su ca&amp;pital…</translation>
    </message>
    <message>
        <source>W&amp;hose proposal it is…</source>
        <translation>De quié&amp;n es la propuesta…</translation>
    </message>
    <message>
        <source>Accept &amp;in part…</source>
        <translation>Aceptar &amp;en parte…</translation>
    </message>
    <message>
        <source>&amp;Divide by paragraph</source>
        <translation>D&amp;ividir por párrafos</translation>
    </message>
    <message>
        <source>&amp;Leave it for the committee</source>
        <translation>&amp;Dejarla a la comisión</translation>
    </message>
    <message>
        <source>S&amp;ettle the conflict…</source>
        <translation>Resol&amp;ver el conflicto…</translation>
    </message>
    <message>
        <source>Propose it a&amp;gain</source>
        <translation>Pr&amp;oponerla de nuevo</translation>
    </message>
    <message>
        <source>Ta&amp;ke it out of the text again</source>
        <translation>Sacarla del te&amp;xto</translation>
    </message>
    <message>
        <source>Undo an acceptance, however long ago</source>
        <translation>Revertir una aceptación, por antigua que sea</translation>
    </message>
    <message>
        <source>&amp;Begin a reading…</source>
        <translation>Come&amp;nzar una lectura…</translation>
    </message>
    <message>
        <source>Labels stay as they are; new paragraphs become bis, ter</source>
        <translation>Las etiquetas no cambian; los párrafos nuevos pasan a ser bis, ter</translation>
    </message>
    <message>
        <source>Re&amp;number…</source>
        <translation>&amp;Renumerar…</translation>
    </message>
    <message>
        <source>Let labels follow the order again, with a concordance</source>
        <translation>Que las etiquetas sigan de nuevo el orden, con una tabla de concordancia</translation>
    </message>
    <message>
        <source>Mark the paragraph as a&amp;greed…</source>
        <translation>&amp;Marcar el párrafo como acordado…</translation>
    </message>
    <message>
        <source>&amp;Reopen the paragraph…</source>
        <translation>Reabr&amp;ir el párrafo…</translation>
    </message>
    <message>
        <source>&amp;Correct it editorially</source>
        <translation>Corregir la &amp;forma</translation>
    </message>
    <message>
        <source>The bod&amp;y and its ways…</source>
        <translation>El ór&amp;gano y sus prácticas…</translation>
    </message>
    <message>
        <source>Whose rules the dossier follows</source>
        <translation>Las reglas de quién sigue el expediente</translation>
    </message>
    <message>
        <source>Proposals &amp;from files…</source>
        <translation>Propuestas de arc&amp;hivos…</translation>
    </message>
    <message>
        <source>Returned files and amendment documents</source>
        <translation>Archivos devueltos y documentos de enmienda</translation>
    </message>
    <message>
        <source>T&amp;yped amendments…</source>
        <translation>E&amp;nmiendas escritas…</translation>
    </message>
    <message>
        <source>In operative paragraph 3, replace “X” with “Y”</source>
        <translation>In operative paragraph 3, replace “X” with “Y”</translation>
    </message>
    <message>
        <source>Proposal o&amp;ut of another text…</source>
        <translation>Prop&amp;uesta a partir de otro texto…</translation>
    </message>
    <message>
        <source>What a revision, a branch or a file says otherwise</source>
        <translation>Lo que una revisión, una rama o un archivo dice de otro modo</translation>
    </message>
    <message>
        <source>Expor&amp;t the compilation…</source>
        <translation>Exportar el &amp;texto de compilación…</translation>
    </message>
    <message>
        <source>The text with every proposal in its place</source>
        <translation>El texto con cada propuesta en su lugar</translation>
    </message>
    <message>
        <source>Export what &amp;is still open…</source>
        <translation>Exportar lo que si&amp;gue abierto…</translation>
    </message>
    <message>
        <source>A page with how many paragraphs are open, who holds them, and where</source>
        <translation>Una página con cuántos párrafos siguen abiertos, quién los retiene y dónde</translation>
    </message>
    <message>
        <source>Sa&amp;ve an amendment document…</source>
        <translation>Guardar un &amp;documento de enmienda…</translation>
    </message>
    <message>
        <source>The instructions that turn one text into another</source>
        <translation>Las instrucciones que convierten un texto en otro</translation>
    </message>
    <message>
        <source>Who stands w&amp;here</source>
        <translation>Posiciones de las dele&amp;gaciones</translation>
    </message>
    <message>
        <source>Paragraphs by delegations</source>
        <translation>Los párrafos frente a las delegaciones</translation>
    </message>
    <message>
        <source>&amp;Project to the room</source>
        <translation>Proyectar en la &amp;sala</translation>
    </message>
    <message>
        <source>The projection: a second window, for the room</source>
        <translation>La proyección: una segunda ventana, para la sala</translation>
    </message>
    <message>
        <source>Hol&amp;d what the room sees</source>
        <translation>Congelar lo &amp;que ve la sala</translation>
    </message>
    <message>
        <source>Show changes when released</source>
        <translation>Los cambios se muestran al liberar la imagen</translation>
    </message>
    <message>
        <source>&amp;Put in brackets…</source>
        <translation>P&amp;oner entre corchetes…</translation>
    </message>
    <message>
        <source>Mark words as not agreed, and say who holds them so</source>
        <translation>Marcar palabras como no acordadas e indicar quién las mantiene así</translation>
    </message>
    <message>
        <source>&amp;Whose brackets…</source>
        <translation>De &amp;quién son los corchetes…</translation>
    </message>
    <message>
        <source>&amp;Lift the brackets</source>
        <translation>&amp;Levantar los corchetes</translation>
    </message>
    <message>
        <source>Put it &amp;under silence…</source>
        <translation>Someter a &amp;acuerdo tácito…</translation>
    </message>
    <message>
        <source>Put it into a pac&amp;kage…</source>
        <translation>P&amp;oner en un paquete…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ac&amp;ercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>Next paragrap&amp;h</source>
        <translation>Párrafo si&amp;guiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious paragraph</source>
        <translation>Párrafo &amp;anterior</translation>
    </message>
    <message>
        <source>Command pale&amp;tte…</source>
        <translation>Paleta de &amp;comandos…</translation>
    </message>
    <message>
        <source>Every command, found by its words</source>
        <translation>Todos los comandos, por sus palabras</translation>
    </message>
    <message>
        <source>Switch pan&amp;e</source>
        <translation>Pa&amp;nel siguiente</translation>
    </message>
    <message>
        <source>Switch pane &amp;back</source>
        <translation>Panel anteri&amp;or</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>&amp;About Chapeau</source>
        <translation>&amp;Acerca de Chapeau</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Párrafo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Negotiate</source>
        <translation>&amp;Negociación</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Branc&amp;hes</source>
        <translation>&amp;Ramas</translation>
    </message>
    <message>
        <source>Redline a&amp;gainst</source>
        <translation>&amp;Cambios respecto de</translation>
    </message>
    <message>
        <source>Panel&amp;s</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>Claro &amp;u oscuro</translation>
    </message>
    <message>
        <source>Decide other&amp;wise</source>
        <translation>Decidir de otro &amp;modo</translation>
    </message>
    <message>
        <source>A delegation’s p&amp;osition</source>
        <translation>Po&amp;sición de una delegación</translation>
    </message>
    <message>
        <source>Brack&amp;ets</source>
        <translation>Corc&amp;hetes</translation>
    </message>
    <message>
        <source>Proposals &amp;from elsewhere</source>
        <translation>Propuestas de &amp;fuera</translation>
    </message>
    <message>
        <source>What the roo&amp;m sees</source>
        <translation>Lo que &amp;ve la sala</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Put the cursor in the words of the text to comment on them.</source>
        <translation>Ponga el cursor en las palabras del texto que quiera comentar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation>Se ha suprimido el comentario.</translation>
    </message>
    <message>
        <source>There is no open comment in the text.</source>
        <translation>No hay comentarios abiertos en el texto.</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <source>No comments of this kind.</source>
        <translation>No hay comentarios de esta clase.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resueltos</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>All comments</source>
        <translation>Todos los comentarios</translation>
    </message>
    <message>
        <source>{words} (no longer in the text)</source>
        <translation>{words} (ya no está en el texto)</translation>
    </message>
    <message>
        <source>✓ resolved</source>
        <translation>✓ resuelto</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>The comment is resolved.</source>
        <translation>Se ha resuelto el comentario.</translation>
    </message>
    <message>
        <source>The comment is open again.</source>
        <translation>El comentario está abierto de nuevo.</translation>
    </message>
    <message>
        <source>No comments yet. Select words in the text and press {keys} to say something about them.</source>
        <translation>Aún no hay comentarios. Seleccione palabras en el texto y pulse {keys} para decir algo sobre ellas.</translation>
    </message>
    <message>
        <source>No comments yet. Select words in the text and say something about them with the button below.</source>
        <translation>Aún no hay comentarios. Seleccione palabras en el texto y diga algo sobre ellas con el botón de abajo.</translation>
    </message>
    <message>
        <source>Which comments</source>
        <translation>Qué comentarios</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Comment on the selection</source>
        <translation>&amp;Comentar la selección</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Suprimir</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>this paragraph</source>
        <translation>este párrafo</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Reabri&amp;r</translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation>Reso&amp;lver</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Edit the answer “{words}”</source>
        <translation>Editar la respuesta «{words}»</translation>
    </message>
    <message>
        <source>Delete the answer “{words}”</source>
        <translation>Suprimir la respuesta «{words}»</translation>
    </message>
    <message>
        <source>Edit “{words}”</source>
        <translation>Editar «{words}»</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Comment on “{words}”</source>
        <translation>Comentario sobre «{words}»</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Co&amp;mentario</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>R&amp;espuesta</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n new comment(s); see the Comments panel.</source>
        <translation>
            <numerusform>{file}: %n comentario nuevo; véase el panel Comentarios.</numerusform>
            <numerusform>{file}: %n comentarios nuevos; véase el panel Comentarios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Bands between what belongs together in both texts</source>
        <translation>Franjas entre lo que se corresponde en ambos textos</translation>
    </message>
    <message>
        <source>All changes; click to go there</source>
        <translation>Todos los cambios; haga clic para ir a ellos</translation>
    </message>
    <message>
        <source>Overview of all changes</source>
        <translation>Vista general de los cambios</translation>
    </message>
    <message>
        <source>None: compare two texts</source>
        <translation>Ninguna: comparar dos textos</translation>
    </message>
    <message>
        <source>&amp;Older text</source>
        <translation>&amp;Texto anterior</translation>
    </message>
    <message>
        <source>&amp;Newer text</source>
        <translation>Texto &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Ours</source>
        <translation>&amp;El nuestro</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation>El &amp;suyo</translation>
    </message>
    <message>
        <source>Two texts are put side by side, and every word that differs is marked. With the base that both were made from, all three are shown, and where their changes conflict.</source>
        <translation>Los dos textos se ponen lado a lado y se marca cada palabra que difiere. Con la base de la que proceden ambos se ponen los tres, y se marca dónde sus cambios están en conflicto.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Common &amp;base</source>
        <translation>&amp;Base común</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>{label}: choose a file</source>
        <translation>{label}: elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a text to compare</source>
        <translation>Elegir un texto para comparar</translation>
    </message>
    <message>
        <source>Both texts in one, with the changes marked</source>
        <translation>Ambos textos en uno, con los cambios marcados</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>In &amp;one text</source>
        <translation>En &amp;un solo texto</translation>
    </message>
    <message>
        <source>View of the comparison</source>
        <translation>Vista de la comparación</translation>
    </message>
    <message>
        <source>Propose the difference…</source>
        <translation>Proponer la diferencia…</translation>
    </message>
    <message>
        <source>Export tracked DOCX…</source>
        <translation>Exportar DOCX con cambios…</translation>
    </message>
    <message>
        <source>Neither text is of a draft that is open; open the one that this is to be proposed for.</source>
        <translation>Ninguno de los textos es de un proyecto abierto; abra aquel para el que deba proponerse.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation>Clases de cambios</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Cambio {number} de {count}</translation>
    </message>
    <message>
        <source>The texts could not be compared; they are as they were. Close this window and try again.</source>
        <translation>Los textos no se pudieron comparar; siguen como estaban. Cierre esta ventana y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Fold what did not change</source>
        <translation>Plegar lo que no cambió</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n modificado</numerusform>
            <numerusform>%n modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inserted</source>
        <translation>
            <numerusform>%n insertado</numerusform>
            <numerusform>%n insertados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n suprimido</numerusform>
            <numerusform>%n suprimidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n trasladado</numerusform>
            <numerusform>%n trasladados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%n dividido</numerusform>
            <numerusform>%n divididos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n fusionado</numerusform>
            <numerusform>%n fusionados</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences: both texts are the same.</source>
        <translation>Sin diferencias: los dos textos son iguales.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): {kinds}</source>
        <translation>
            <numerusform>%n cambio: {kinds}</numerusform>
            <numerusform>%n cambios: {kinds}</numerusform>
        </translation>
    </message>
    <message>
        <source>No change in the text</source>
        <translation>Sin cambios en el texto</translation>
    </message>
    <message>
        <source>{sentence}; the masthead differs ({fields})</source>
        <translation>{sentence}; el encabezado difiere ({fields})</translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n en conflicto</numerusform>
            <numerusform>%n en conflicto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by both</source>
        <translation>
            <numerusform>%n cambiado por ambos</numerusform>
            <numerusform>%n cambiados por ambos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by ours alone</source>
        <translation>
            <numerusform>%n solo por nosotros</numerusform>
            <numerusform>%n solo por nosotros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by theirs alone</source>
        <translation>
            <numerusform>%n solo por ellos</numerusform>
            <numerusform>%n solo por ellos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ours: %n change(s)</source>
        <translation>
            <numerusform>Nosotros: %n cambio</numerusform>
            <numerusform>Nosotros: %n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>theirs: %n change(s)</source>
        <translation>
            <numerusform>ellos: %n cambio</numerusform>
            <numerusform>ellos: %n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>no conflict</source>
        <translation>sin conflictos</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>At the {side}: deleted</source>
        <translation>A la {side}: suprimido</translation>
    </message>
    <message>
        <source>At the {side}: inserted</source>
        <translation>A la {side}: insertado</translation>
    </message>
    <message>
        <source>On both sides: moved</source>
        <translation>En ambos lados: trasladado</translation>
    </message>
    <message>
        <source>In the middle: edited, split or joined</source>
        <translation>En el centro: modificado, dividido o fusionado</translation>
    </message>
    <message>
        <source>Right across: a conflict</source>
        <translation>De lado a lado: un conflicto</translation>
    </message>
    <message>
        <source>≠ Conflict</source>
        <translation>≠ Conflicto</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nosotros</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Ellos</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>≠ Conflict at {place}: our change and theirs can’t be taken together.</source>
        <translation>≠ Conflicto en {place}: nuestro cambio y el suyo no pueden aceptarse juntos.</translation>
    </message>
    <message>
        <source>≠ Conflict: our change and theirs can’t be taken together.</source>
        <translation>≠ Conflicto: nuestro cambio y el suyo no pueden aceptarse juntos.</translation>
    </message>
    <message>
        <source>a conflict</source>
        <translation>un conflicto</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflicto anterior</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflicto siguiente</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something in Chapeau failed, but your draft is kept.</source>
        <translation>Algo falló en Chapeau, pero su proyecto está a salvo.</translation>
    </message>
    <message>
        <source>Every change up to this moment is on disk. You can go on working; if something looks wrong, restart Chapeau: all windows come back as they are. The details below tell where it failed and hold no word of your draft.</source>
        <translation>Todos los cambios hasta este momento están en el disco. Puede seguir trabajando; si algo se ve mal, reinicie Chapeau: todas las ventanas vuelven como están. Los detalles siguientes indican dónde falló y no contienen ninguna palabra de su proyecto.</translation>
    </message>
    <message>
        <source>Something in Chapeau failed, and your last edits are not on disk yet.</source>
        <translation>Algo falló en Chapeau, y sus últimos cambios aún no están en el disco.</translation>
    </message>
    <message>
        <source>Don’t close the window: it says why they can’t be written, and tries again. Copy what you wrote last into another program if that goes on. The details below tell where it failed and hold no word of your draft.</source>
        <translation>No cierre la ventana: dice por qué no se pueden escribir, y vuelve a intentarlo. Si esto continúa, copie en otro programa lo último que escribió. Los detalles siguientes indican dónde falló y no contienen ninguna palabra de su proyecto.</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar los detalles</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>Oc&amp;ultar los detalles</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Mostrar los detalles</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>A delegation or a person, for instance “Kestria”. It stands beside revisions and tracked changes.</source>
        <translation>Una delegación o una persona, por ejemplo «Kestria». Figura junto a las revisiones y los cambios.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A named revision stays as it is. You can open it again, compare it and export it.</source>
        <translation>Una revisión con nombre ya no cambia. Puede abrirla de nuevo, compararla y exportarla.</translation>
    </message>
    <message>
        <source>Name a revision</source>
        <translation>Nombrar una revisión</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Nombrar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Informal: counted by itself, beside the document’s</source>
        <translation>&amp;Oficiosa: se cuenta aparte, junto a las del documento</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Por</translation>
    </message>
    <message>
        <source>Rename the revision</source>
        <translation>Cambiar el nombre de la revisión</translation>
    </message>
    <message>
        <source>Only the name changes; the text stays.</source>
        <translation>Solo cambia el nombre; el texto queda.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Contraseña de {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>It is used once and kept nowhere.</source>
        <translation>Se usa una vez y no se guarda en ninguna parte.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>What {name} says otherwise becomes a proposal; the text stays as it is.</source>
        <translation>Lo que {name} dice de otro modo se convierte en una propuesta; el texto queda como está.</translation>
    </message>
    <message>
        <source>What another text says otherwise becomes a proposal; this one stays as it is.</source>
        <translation>Lo que otro texto dice de otro modo se convierte en una propuesta; este queda como está.</translation>
    </message>
    <message>
        <source>Propose what differs</source>
        <translation>Proponer lo que difiere</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Other &amp;text</source>
        <translation>Otro &amp;texto</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <translation>Elegir un texto</translation>
    </message>
    <message>
        <source>Only what was &amp;changed there since “{name}”</source>
        <translation>Solo lo que se &amp;cambió allí desde «{name}»</translation>
    </message>
    <message>
        <source>&amp;All that differs, what was changed here since, too</source>
        <translation>Todo lo que di&amp;fiere, también lo que se cambió aquí desde entonces</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Official layout</source>
        <translation>Formato oficial</translation>
    </message>
    <message>
        <source>Say whose the changes are that bear no name yet.</source>
        <translation>Diga de quién son los cambios que aún no llevan nombre.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>{file} is already there.</source>
        <translation>{file} ya existe.</translation>
    </message>
    <message>
        <source>Replace it with this export?</source>
        <translation>¿Reemplazarlo por esta exportación?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportar como</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documentos de Word (*.docx)</translation>
    </message>
    <message>
        <source>An official-looking Word document with automatic numbers and footnotes, and no changes marked.</source>
        <translation>Un documento de Word con formato oficial, números y notas automáticos, y sin cambios marcados.</translation>
    </message>
    <message>
        <source>Export a clean DOCX</source>
        <translation>Exportar un DOCX en limpio</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>A Word document with tracked changes: accepting all gives the second text, rejecting all the first.</source>
        <translation>Un documento de Word con control de cambios: aceptarlos todos da el segundo texto; rechazarlos todos, el primero.</translation>
    </message>
    <message>
        <source>Export a tracked DOCX</source>
        <translation>Exportar un DOCX con control de cambios</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>A&amp;utor</translation>
    </message>
    <message>
        <source>Date of the changes</source>
        <translation>Fecha de los cambios</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>Otherwise all bear the date above</source>
        <translation>De lo contrario, todos llevan la fecha indicada arriba</translation>
    </message>
    <message>
        <source>With the co&amp;mments</source>
        <translation>Con los co&amp;mentarios</translation>
    </message>
    <message>
        <source>As in {file}</source>
        <translation>Como en {file}</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>The comments will bear the names of who made them, and that date.</source>
        <translation>Los comentarios llevarán los nombres de quienes los hicieron, y esa fecha.</translation>
    </message>
    <message>
        <source>The comments of {names} stay in it, under their names.</source>
        <translation>Los comentarios de {names} quedan en él, con sus nombres.</translation>
    </message>
    <message numerus="yes">
        <source>The changes will bear the name(s) {names} and the date above.</source>
        <translation>
            <numerusform>Los cambios llevarán el nombre {names} y la fecha indicada.</numerusform>
            <numerusform>Los cambios llevarán los nombres {names} y la fecha indicada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under the date of each author’s last chan&amp;ge</source>
        <translation>Con la fecha del ú&amp;ltimo cambio de cada autor</translation>
    </message>
    <message numerus="yes">
        <source>The changes will bear the name(s) {names} and the date above; nothing else in the file tells of people.</source>
        <translation>
            <numerusform>Los cambios llevarán el nombre {names} y la fecha indicada; nada más en el archivo identifica a nadie.</numerusform>
            <numerusform>Los cambios llevarán los nombres {names} y la fecha indicada; nada más en el archivo identifica a nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes will bear these names and dates: {names}.</source>
        <translation>Los cambios llevarán estos nombres y fechas: {names}.</translation>
    </message>
    <message>
        <source>The comments will bear the names and dates of who made them.</source>
        <translation>Los comentarios llevarán los nombres de quienes los hicieron y sus fechas.</translation>
    </message>
    <message>
        <source>&amp;Each change under its own author ({names})</source>
        <translation>&amp;Cada cambio con su propio autor ({names})</translation>
    </message>
    <message>
        <source>{old} to {new}</source>
        <translation>{old} a {new}</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mato</translation>
    </message>
    <message>
        <source>Export what is still open</source>
        <translation>Exportar lo que sigue abierto</translation>
    </message>
    <message>
        <source>On a page: how many paragraphs are open, who holds them, and where.</source>
        <translation>En una página: cuántos párrafos siguen abiertos, quién los retiene y dónde.</translation>
    </message>
    <message>
        <source>{draft}, still open</source>
        <translation>{draft}, lo que sigue abierto</translation>
    </message>
    <message>
        <source>{name} is no Word file that changes could be tracked in; use the official layout.</source>
        <translation>{name} no es un archivo de Word en el que se puedan marcar cambios; use el formato oficial.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Export the compilation</source>
        <translation>Exportar la compilación</translation>
    </message>
    <message>
        <source>The draft with every live proposal in its place. What comes back is taken in again.</source>
        <translation>El proyecto con cada propuesta vigente en su lugar. Lo que se devuelve se incorpora de nuevo.</translation>
    </message>
    <message>
        <source>With proposal {name}</source>
        <translation>Con la propuesta {name}</translation>
    </message>
    <message>
        <source>A numbered list of instructions in the official wording. It is read back and applied before it is handed over.</source>
        <translation>Una lista numerada de instrucciones en la redacción oficial. Antes de entregarla se vuelve a leer y se aplica.</translation>
    </message>
    <message>
        <source>Write an amendment document</source>
        <translation>Escribir un documento de enmienda</translation>
    </message>
    <message>
        <source>&amp;Submitted by</source>
        <translation>&amp;Presentado por</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>Puede dejarse vacío.</translation>
    </message>
    <message>
        <source>amendment</source>
        <translation>enmienda</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is written, but it lacks something ({what}).</source>
        <translation>{file} está escrito, pero le falta algo ({what}).</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} está escrito.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Escritura de {file}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All drafts ({endings})</source>
        <translation>Todos los proyectos ({endings})</translation>
    </message>
    <message>
        <source>{format} files ({endings})</source>
        <translation>Archivos {format} ({endings})</translation>
    </message>
    <message>
        <source>E-mails and archives ({endings})</source>
        <translation>Correos electrónicos y archivos comprimidos ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Dossiers ({endings})</source>
        <translation>Expedientes ({endings})</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Text and notes</source>
        <translation>Texto y notas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>All revisions</source>
        <translation>Todas las revisiones</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What is folded is not searched.</source>
        <translation>No se busca en lo que está plegado.</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Buscar palabras</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>Delegations that propose the replacement</source>
        <translation>Delegaciones que proponen el reemplazo</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Pr&amp;opose it</source>
        <translation>Pr&amp;oponerlo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <translation>de nuevo desde el principio</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>de nuevo desde el final</translation>
    </message>
    <message>
        <source>This expression was still searching after {seconds} seconds and was given up; make it simpler.</source>
        <translation>Esta expresión seguía buscando después de {seconds} segundos y se abandonó; simplifíquela.</translation>
    </message>
    <message>
        <source>This expression needs more than this machine gives; make it simpler.</source>
        <translation>Esta expresión necesita más de lo que da este equipo; simplifíquela.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} de {count}</translation>
    </message>
    <message>
        <source>Only the text and its notes can be replaced in; choose them at the left.</source>
        <translation>Solo se puede reemplazar en el texto y sus notas; elíjalos a la izquierda.</translation>
    </message>
    <message>
        <source>What you are suggesting is a proposal already.</source>
        <translation>Lo que está proponiendo es ya una propuesta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%n lugar reemplazado.</numerusform>
            <numerusform>%n lugares reemplazados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first which delegation proposes this.</source>
        <translation>Diga primero qué delegación propone esto.</translation>
    </message>
    <message numerus="yes">
        <source>{proposal} replaces in %n place(s); the text is as it was.</source>
        <translation>
            <numerusform>{proposal} reemplaza en %n lugar; el texto sigue como estaba.</numerusform>
            <numerusform>{proposal} reemplaza en %n lugares; el texto sigue como estaba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>No se propone nada.</translation>
    </message>
    <message>
        <source>The masthead is changed under Edit, Masthead.</source>
        <translation>El encabezado se cambia en Edición, Encabezado.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) left as they are: {why}</source>
        <translation>
            <numerusform>%n párrafo queda como está: {why}</numerusform>
            <numerusform>%n párrafos quedan como están: {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Go to</name>
    <message>
        <source>Go to a paragraph</source>
        <translation>Ir a un párrafo</translation>
    </message>
    <message>
        <source>OP 12, PP3, 12 (a), third preambular paragraph, or words of the text</source>
        <translation>OP 12, PP3, 12 (a), third preambular paragraph, o palabras del texto</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(aún sin palabras)</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>The guide is not here: {file} is missing from this installation.</source>
        <translation>La guía no está aquí: {file} falta en esta instalación.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Chapeau</source>
        <translation>Acerca de Chapeau</translation>
    </message>
    <message>
        <source>Negotiate and redline draft resolutions, offline.</source>
        <translation>Negociar y marcar proyectos de resolución, sin conexión.</translation>
    </message>
    <message>
        <source>Your drafts stay on this machine.</source>
        <translation>Sus proyectos quedan en este equipo.</translation>
    </message>
    <message>
        <source>Apache License 2.0. The page is set in Liberation Serif (SIL Open Font License).</source>
        <translation>Licencia Apache 2.0. La página está compuesta en Liberation Serif (SIL Open Font License).</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Press one key, with Ctrl or Alt held.</source>
        <translation>Pulse una tecla, manteniendo Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{keys} writes on the page; hold Ctrl or Alt as well.</source>
        <translation>{keys} escribe en la página; mantenga además Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{keys} opens the menu “{menu}”.</source>
        <translation>{keys} abre el menú «{menu}».</translation>
    </message>
    <message>
        <source>{keys} opens the menu of what has the keyboard.</source>
        <translation>{keys} abre el menú de lo que tiene el teclado.</translation>
    </message>
    <message>
        <source>{keys} moves the cursor on the page.</source>
        <translation>{keys} mueve el cursor en la página.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>&amp;Organ</source>
        <translation>Ó&amp;rgano</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <translation>&amp;Signatura</translation>
    </message>
    <message>
        <source>Dis&amp;tribution</source>
        <translation>&amp;Distribución</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>Original &amp;language</source>
        <translation>&amp;Idioma original</translation>
    </message>
    <message>
        <source>&amp;Committee or commission</source>
        <translation>&amp;Comisión</translation>
    </message>
    <message>
        <source>S&amp;ession</source>
        <translation>&amp;Período de sesiones</translation>
    </message>
    <message>
        <source>&amp;Place and dates</source>
        <translation>&amp;Lugar y fechas</translation>
    </message>
    <message>
        <source>&amp;Agenda item</source>
        <translation>&amp;Tema del programa</translation>
    </message>
    <message>
        <source>T&amp;itle of the item</source>
        <translation>Tít&amp;ulo del tema</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>What is left empty is not printed.</source>
        <translation>Lo que se deja vacío no se imprime.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>No proposal is to be decided. Once there are some, this tells paragraph by paragraph who stands where.</source>
        <translation>No hay propuestas por decidir. En cuanto las haya, aquí se verán, párrafo por párrafo, las posiciones de las delegaciones.</translation>
    </message>
    <message>
        <source>proposes</source>
        <translation>propone</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>apoya</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>se opone</translation>
    </message>
    <message>
        <source>retains the text</source>
        <translation>mantiene el texto</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>flexible</translation>
    </message>
    <message>
        <source>awaits its capital</source>
        <translation>espera a su capital</translation>
    </message>
    <message>
        <source>reserves</source>
        <translation>se reserva su posición</translation>
    </message>
    <message>
        <source>proposes {proposal}</source>
        <translation>propone {proposal}</translation>
    </message>
    <message>
        <source>supports {proposal}</source>
        <translation>apoya {proposal}</translation>
    </message>
    <message>
        <source>opposes {proposal}</source>
        <translation>se opone a {proposal}</translation>
    </message>
    <message>
        <source>retains the text against {proposal}</source>
        <translation>mantiene el texto frente a {proposal}</translation>
    </message>
    <message>
        <source>is flexible on {proposal}</source>
        <translation>es flexible sobre {proposal}</translation>
    </message>
    <message>
        <source>awaits its capital on {proposal}</source>
        <translation>espera a su capital sobre {proposal}</translation>
    </message>
    <message>
        <source>reserves on {proposal}</source>
        <translation>se reserva su posición sobre {proposal}</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Posiciones de las delegaciones</translation>
    </message>
    <message>
        <source>Who stands where: paragraphs by delegations</source>
        <translation>Posiciones de las delegaciones: los párrafos frente a las delegaciones</translation>
    </message>
    <message>
        <source>{sign}&#xa0;{meaning}</source>
        <translation>{sign}&#xa0;{meaning}</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>{where}: nothing said</source>
        <translation>{where}: no se dijo nada</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>Preambular paragraphs (PP) give the reasons of a resolution. They begin with a participle, such as “Recalling”, end with a comma, and bear no number.</source>
        <translation>Los párrafos del preámbulo (PP) dan los motivos de una resolución. Empiezan con un gerundio o un participio, como «Recordando», terminan en coma y no llevan número.</translation>
    </message>
    <message>
        <source>Operative paragraphs (OP) say what is decided. They begin with a verb, such as “Urges”, end with a semicolon, and are numbered.</source>
        <translation>Los párrafos de la parte dispositiva (OP) dicen lo que se decide. Empiezan con un verbo, como «Insta», terminan en punto y coma y van numerados.</translation>
    </message>
    <message>
        <source>Sub-paragraphs, (a), (b), (i), (ii), stand under a paragraph whose opening words, the chapeau, introduce them.</source>
        <translation>Los apartados, a), b), i), ii), figuran debajo de un párrafo cuyas palabras iniciales, el encabezado, los introducen.</translation>
    </message>
    <message>
        <source>The masthead is the head of the first page: the organ, the symbol of the document, its distribution, date, session and agenda item.</source>
        <translation>El encabezado es la parte superior de la primera página: el órgano, la signatura del documento, su distribución, la fecha, el período de sesiones y el tema del programa.</translation>
    </message>
    <message>
        <source>A redline marks in the text what was inserted, deleted and moved since another text.</source>
        <translation>Los cambios marcados muestran en el texto lo que se insertó, suprimió y trasladó respecto de otro texto.</translation>
    </message>
    <message>
        <source>A branch is a text of its own beside the other, such as a fallback: what you write there leaves the other as it is. It can be merged into it later.</source>
        <translation>Una rama es un texto aparte junto al otro, por ejemplo una posición alternativa: lo que escriba en ella deja el otro como está. Más tarde se puede fusionar con él.</translation>
    </message>
    <message>
        <source>Merging brings what was written on another branch since both parted into this text. What competes waits for you; what is agreed stays.</source>
        <translation>La fusión trae a este texto lo que se escribió en otra rama desde que ambos se separaron. Lo que compite espera su decisión; lo acordado queda.</translation>
    </message>
    <message>
        <source>A revision is the text as it went round the room. It gets a name, such as Rev.1, and stays as it is.</source>
        <translation>Una revisión es el texto como se distribuyó en la sala. Recibe un nombre, como Rev.1, y ya no cambia.</translation>
    </message>
    <message>
        <source>While you suggest, what you write is a proposal of a delegation. The text itself stays as it is until the proposal is accepted.</source>
        <translation>Mientras propone, lo que escribe es la propuesta de una delegación. El texto mismo queda como está hasta que se acepte la propuesta.</translation>
    </message>
    <message>
        <source>One line as it is said in the room becomes a proposal with positions: US OP5 del “reproductive”; supp JPN; EU retain.</source>
        <translation>Una línea, como se dice en la sala, se convierte en una propuesta con posiciones: US OP5 del “reproductive”; supp JPN; EU retain.</translation>
    </message>
    <message>
        <source>The compilation text on the page: change a wording in its brackets, delete a bracket, or write new words. What you did becomes what the delegations propose.</source>
        <translation>El texto de compilación en la página: cambie una redacción entre sus corchetes, suprima un corchete o escriba palabras nuevas. Lo que haga pasa a ser lo que proponen las delegaciones.</translation>
    </message>
    <message>
        <source>A delegation takes its own proposal back. It stays in the history.</source>
        <translation>Una delegación retira su propia propuesta. Esta queda en el historial.</translation>
    </message>
    <message>
        <source>A delegation that supports a proposal is named beside those that made it (supp. by).</source>
        <translation>La delegación que apoya una propuesta se nombra junto a las que la hicieron (supp. by).</translation>
    </message>
    <message>
        <source>A delegation that opposes a proposal wants the text to stay as it is, or otherwise.</source>
        <translation>La delegación que se opone a una propuesta quiere que el texto quede como está, o que diga otra cosa.</translation>
    </message>
    <message>
        <source>An agreed paragraph resists being changed until it is reopened. It is agreed ad ref as long as delegations wait for their capitals, then in informals, then in the committee.</source>
        <translation>Un párrafo acordado no admite cambios hasta que se reabra. Está acordado ad referéndum mientras las delegaciones esperan a sus capitales; después, en consultas oficiosas, y por último en la comisión.</translation>
    </message>
    <message>
        <source>Reopening an agreed paragraph lets it be negotiated again: by whom, and why.</source>
        <translation>Reabrir un párrafo acordado permite volver a negociarlo: quién lo pide y por qué.</translation>
    </message>
    <message>
        <source>An editorial correction changes how an agreed paragraph is written, not what it says; it is recorded apart.</source>
        <translation>Una corrección de forma cambia cómo está escrito un párrafo acordado, no lo que dice; se registra aparte.</translation>
    </message>
    <message>
        <source>Under the silence procedure a text becomes agreed at a deadline unless a delegation objects: unless it breaks the silence.</source>
        <translation>En el procedimiento de acuerdo tácito, un texto queda acordado al vencer un plazo salvo que una delegación objete, es decir, salvo que rompa el silencio.</translation>
    </message>
    <message>
        <source>The paragraphs of a package are agreed together or not at all.</source>
        <translation>Los párrafos de un paquete se acuerdan juntos o no se acuerdan.</translation>
    </message>
    <message>
        <source>Words in square brackets are not agreed. Who holds the brackets is kept with them and counted, by paragraph and by delegation.</source>
        <translation>Las palabras entre corchetes no están acordadas. Quién mantiene los corchetes se conserva con ellos y se cuenta, por párrafo y por delegación.</translation>
    </message>
    <message>
        <source>Lifting brackets takes them away; the words in them stay.</source>
        <translation>Levantar los corchetes los quita; las palabras que contienen quedan.</translation>
    </message>
    <message>
        <source>A reading is one passage through the whole text. While it lasts, labels stay as they are on everybody’s paper, and a new paragraph is OP5 bis, ter and so on.</source>
        <translation>Una lectura es un recorrido por todo el texto. Mientras dura, las etiquetas siguen como están en el papel de todos, y un párrafo nuevo es OP5 bis, ter y así sucesivamente.</translation>
    </message>
    <message>
        <source>Renumbering lets the labels follow the order again. The concordance says which label became which, and references to paragraphs of this text are mended where you agree.</source>
        <translation>Al renumerar, las etiquetas siguen de nuevo el orden. La tabla de concordancia dice qué etiqueta pasó a ser cuál, y las referencias a párrafos de este texto se corrigen donde usted esté de acuerdo.</translation>
    </message>
    <message>
        <source>How the body that has the draft before it marks sponsors, numbers new paragraphs, and counts its members.</source>
        <translation>Cómo el órgano que tiene ante sí el proyecto marca a los patrocinadores, numera los párrafos nuevos y cuenta sus miembros.</translation>
    </message>
    <message>
        <source>What delegations send back, tracked, marked by hand or simply written over, becomes their proposals; so do amendment documents.</source>
        <translation>Lo que las delegaciones devuelven, con control de cambios, marcado a mano o simplemente sobrescrito, se convierte en sus propuestas; también los documentos de enmienda.</translation>
    </message>
    <message>
        <source>Instructions such as “In operative paragraph 3, replace these words with those” become a proposal; each shows how it is understood while you type.</source>
        <translation>Instrucciones como «In operative paragraph 3, replace these words with those» se convierten en una propuesta; mientras escribe, cada una muestra cómo se entiende.</translation>
    </message>
    <message>
        <source>What another revision, a branch or a file says otherwise becomes the proposal of a delegation, to be discussed and decided like any other.</source>
        <translation>Lo que otra revisión, una rama o un archivo dice de otro modo se convierte en la propuesta de una delegación, que se debate y se decide como cualquier otra.</translation>
    </message>
    <message>
        <source>Two people who worked on copies of one dossier bring them together: what was said, decided and written in the other copy is added here, after you have seen it.</source>
        <translation>Dos personas que trabajaron en copias de un mismo expediente las reúnen: lo que se dijo, decidió y escribió en la otra copia se añade aquí, después de que usted lo haya visto.</translation>
    </message>
    <message>
        <source>A compilation text shows every live proposal in its place, with the names of who made and supports it.</source>
        <translation>Un texto de compilación muestra cada propuesta vigente en su lugar, con los nombres de quienes la hicieron y la apoyan.</translation>
    </message>
    <message>
        <source>An amendment document tells in the official wording how one text becomes another: in operative paragraph 3, replace these words with those.</source>
        <translation>Un documento de enmienda dice en la redacción oficial cómo un texto se convierte en otro: en el párrafo 3 de la parte dispositiva, sustitúyanse estas palabras por aquellas.</translation>
    </message>
    <message>
        <source>A table of paragraphs by delegations: who proposes, supports, opposes, reserves or waits.</source>
        <translation>Un cuadro de los párrafos frente a las delegaciones: quién propone, apoya, se opone, se reserva su posición o espera.</translation>
    </message>
    <message>
        <source>While you hold, the room goes on seeing the text as it was, until you release it.</source>
        <translation>Mientras mantenga la imagen congelada, la sala sigue viendo el texto como era, hasta que la libere.</translation>
    </message>
    <message>
        <source>Main sponsors brought the draft in; sponsors joined before it was issued, additional sponsors since. Each confirms again when the text has changed.</source>
        <translation>Los patrocinadores principales presentaron el proyecto; los patrocinadores se sumaron antes de que se publicara; los adicionales, después. Cada uno confirma de nuevo cuando el texto ha cambiado.</translation>
    </message>
    <message>
        <source>How each paragraph stands, from open to agreed in the committee, and how it came there.</source>
        <translation>El estado de cada párrafo, de abierto a acordado en la comisión, y cómo llegó a él.</translation>
    </message>
    <message>
        <source>Amendments as delegations made them, each carried along with the text as it changes.</source>
        <translation>Las enmiendas como las hicieron las delegaciones, cada una trasladada con el texto a medida que cambia.</translation>
    </message>
    <message>
        <source>Your position, red lines, fallbacks and notes. They stay on this machine, in a file of their own that goes into no dossier, copy, export or projection.</source>
        <translation>Su posición, sus líneas rojas, posiciones alternativas y notas. Quedan en este equipo, en un archivo aparte que no entra en ningún expediente, copia, exportación ni proyección.</translation>
    </message>
    <message>
        <source>The text as it went round the room, each time under a name, and its branches.</source>
        <translation>El texto como se distribuyó en la sala, cada vez con un nombre, y sus ramas.</translation>
    </message>
    <message>
        <source>What people say about words of the text, with the answers. Comments change nothing in it.</source>
        <translation>Lo que se dice sobre palabras del texto, con las respuestas. Los comentarios no cambian nada en él.</translation>
    </message>
    <message>
        <source>The paragraphs by their labels: PP for preambular, OP for operative ones.</source>
        <translation>Los párrafos por sus etiquetas: PP para los del preámbulo, OP para los de la parte dispositiva.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Notice</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Sponsors</source>
        <translation>Patrocinadores</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Cuadro</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Preambular</source>
        <translation>Preámbulo</translation>
    </message>
    <message>
        <source>Operative</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Sub-paragraph</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Note in {place}</source>
        <translation>Nota de {place}</translation>
    </message>
    <message>
        <source>Text of {place}</source>
        <translation>Texto de {place}</translation>
    </message>
    <message>
        <source>Outline of the draft</source>
        <translation>Esquema del proyecto</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>These words are deleted and can’t be written in; write before or after them.</source>
        <translation>Estas palabras están suprimidas y no se puede escribir en ellas; escriba antes o después.</translation>
    </message>
    <message>
        <source>Draft resolution</source>
        <translation>Proyecto de resolución</translation>
    </message>
    <message>
        <source>This paragraph can’t stand a level lower here.</source>
        <translation>Este párrafo no puede estar aquí un nivel más abajo.</translation>
    </message>
    <message>
        <source>This paragraph stands at the highest level already.</source>
        <translation>Este párrafo ya está en el nivel superior.</translation>
    </message>
    <message>
        <source>This paragraph can’t move further up.</source>
        <translation>Este párrafo no puede subir más.</translation>
    </message>
    <message>
        <source>This paragraph can’t move further down.</source>
        <translation>Este párrafo no puede bajar más.</translation>
    </message>
    <message>
        <source>A note can’t be put here; put the cursor into the text of a paragraph.</source>
        <translation>Aquí no se puede poner una nota; ponga el cursor en el texto de un párrafo.</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Insertado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>Restyled, or its note changed</source>
        <translation>Cambió el formato o la nota</translation>
    </message>
    <message>
        <source>Inserted paragraph</source>
        <translation>Párrafo insertado</translation>
    </message>
    <message>
        <source>Deleted paragraph</source>
        <translation>Párrafo suprimido</translation>
    </message>
    <message>
        <source>Moved paragraph</source>
        <translation>Párrafo trasladado</translation>
    </message>
    <message>
        <source>Split from one paragraph</source>
        <translation>Procede de la división de un párrafo</translation>
    </message>
    <message>
        <source>Joined from several paragraphs</source>
        <translation>Procede de la fusión de varios párrafos</translation>
    </message>
    <message>
        <source>{change} by {name}</source>
        <translation>{change} por {name}</translation>
    </message>
    <message>
        <source>Moved here from {label}</source>
        <translation>Trasladado aquí desde {label}</translation>
    </message>
    <message>
        <source>Moved from here to {label}</source>
        <translation>Trasladado de aquí a {label}</translation>
    </message>
    <message>
        <source>The cursor stands in no table.</source>
        <translation>El cursor no está en ninguna tabla.</translation>
    </message>
    <message>
        <source>A cell reaches from here to the row below; delete that row, too, or first.</source>
        <translation>Una celda llega de aquí a la fila de abajo; elimine también esa fila, o primero.</translation>
    </message>
    <message>
        <source>Put at another level</source>
        <translation>Puesto en otro nivel</translation>
    </message>
    <message>
        <source>Made another kind of paragraph</source>
        <translation>Convertido en otra clase de párrafo</translation>
    </message>
    <message>
        <source>{change}: “{words}”</source>
        <translation>{change}: «{words}»</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
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
        <translation>Deshecho: {place}</translation>
    </message>
    <message>
        <source>Done again: {place}</source>
        <translation>Rehecho: {place}</translation>
    </message>
    <message>
        <source>No change is marked on the page.</source>
        <translation>No hay ningún cambio marcado en la página.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>Trasladado aquí</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n paragraph(s) folded; click or press Enter to show them</source>
        <translation>
            <numerusform>⋯ %n párrafo plegado; haga clic o pulse Intro para mostrarlo</numerusform>
            <numerusform>⋯ %n párrafos plegados; haga clic o pulse Intro para mostrarlos</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved from here</source>
        <translation>Trasladado de aquí</translation>
    </message>
    <message>
        <source>An object of the file, kept as it was</source>
        <translation>Un objeto del archivo, conservado tal cual</translation>
    </message>
    <message>
        <source>The text as the room sees it</source>
        <translation>El texto como lo ve la sala</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escriba lo que quiere hacer</translation>
    </message>
    <message>
        <source>{command} (on)</source>
        <translation>{command} (activado)</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n further draft(s)</source>
        <translation>
            <numerusform>%n proyecto más</numerusform>
            <numerusform>%n proyectos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preambular paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo del preámbulo</numerusform>
            <numerusform>%n párrafos del preámbulo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operative paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo de la parte dispositiva</numerusform>
            <numerusform>%n párrafos de la parte dispositiva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-paragraph(s)</source>
        <translation>
            <numerusform>%n apartado</numerusform>
            <numerusform>%n apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n subtítulo</numerusform>
            <numerusform>%n subtítulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) of text</source>
        <translation>
            <numerusform>%n párrafo de texto</numerusform>
            <numerusform>%n párrafos de texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n cuadro</numerusform>
            <numerusform>%n cuadros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or object(s)</source>
        <translation>
            <numerusform>%n imagen u objeto</numerusform>
            <numerusform>%n imágenes u objetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annex(es)</source>
        <translation>
            <numerusform>%n anexo</numerusform>
            <numerusform>%n anexos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sin texto</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n change(s)</source>
        <translation>
            <numerusform>{name}: %n cambio</numerusform>
            <numerusform>{name}: %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>struck “{words}”</source>
        <translation>tachó «{words}»</translation>
    </message>
    <message>
        <source>wrote “{words}”</source>
        <translation>escribió «{words}»</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>Not right? Stand on the paragraph and press P preambular, O operative, S sub-paragraph, H heading, T text, Tab for its level; Ctrl+Z takes it back.</source>
        <translation>¿No es correcto? En el párrafo, pulse P preámbulo, O dispositivo, S apartado, H subtítulo, T texto, Tab para el nivel; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>As proposals, each under its &amp;author</source>
        <translation>&amp;Como propuestas, cada una con su autor</translation>
    </message>
    <message>
        <source>The text as it was, with every change marked.</source>
        <translation>El texto como era, con cada cambio marcado.</translation>
    </message>
    <message>
        <source>As the proposals of o&amp;ne delegation</source>
        <translation>Como &amp;propuestas de una sola delegación</translation>
    </message>
    <message>
        <source>All changes marked under the name you give.</source>
        <translation>Todos los cambios con el nombre que indique.</translation>
    </message>
    <message>
        <source>With all changes a&amp;ccepted</source>
        <translation>Con &amp;todos los cambios aceptados</translation>
    </message>
    <message>
        <source>The text as it would be; nothing is marked.</source>
        <translation>El texto como quedaría; no se marca nada.</translation>
    </message>
    <message>
        <source>As it was &amp;before the changes</source>
        <translation>Como &amp;era antes de los cambios</translation>
    </message>
    <message>
        <source>The changes are left out.</source>
        <translation>Los cambios se dejan de lado.</translation>
    </message>
    <message>
        <source>The text of {file}</source>
        <translation>El texto de {file}</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Dejarlos de lado</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Not kept as it was</source>
        <translation>No se conservó tal cual</translation>
    </message>
    <message>
        <source>What the file is an answer to</source>
        <translation>A qué responde el archivo</translation>
    </message>
    <message>
        <source>To {text}</source>
        <translation>A {text}</translation>
    </message>
    <message>
        <source>A text by itself</source>
        <translation>Un texto independiente</translation>
    </message>
    <message>
        <source>What was changed without tracking</source>
        <translation>Lo que se cambió sin control de cambios</translation>
    </message>
    <message>
        <source>Edited without tracking</source>
        <translation>Editado sin control de cambios</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Una respuesta</translation>
    </message>
    <message>
        <source>&amp;Open as a draft</source>
        <translation>&amp;Abrir como proyecto</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Delegation whose proposals they are</source>
        <translation>Delegación de la que son las propuestas</translation>
    </message>
    <message>
        <source>The changes of each author are still being read.</source>
        <translation>Aún se están leyendo los cambios de cada autor.</translation>
    </message>
    <message>
        <source>The file itself stays as it is. Chapeau makes a draft of it.</source>
        <translation>El archivo queda como está. Chapeau hace de él un proyecto.</translation>
    </message>
    <message>
        <source>What was not kept in the draft</source>
        <translation>Lo que no se conservó en el proyecto</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>Ir a su lugar</translation>
    </message>
    <message>
        <source>It stands nowhere in the text</source>
        <translation>No figura en ningún lugar del texto</translation>
    </message>
    <message>
        <source>Nothing: every word of the file is in the draft.</source>
        <translation>Nada: todas las palabras del archivo están en el proyecto.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vista previa de las páginas</translation>
    </message>
    <message>
        <source>Drawing the preview</source>
        <translation>Dibujando la vista previa</translation>
    </message>
    <message>
        <source>Clean copy</source>
        <translation>Texto en limpio</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Comparative table</source>
        <translation>Cuadro comparativo</translation>
    </message>
    <message>
        <source>Compilation text</source>
        <translation>Texto de compilación</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Lo que sigue abierto</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>&amp;Respecto de</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Pap&amp;el</translation>
    </message>
    <message>
        <source>As it is issued</source>
        <translation>Como se publica</translation>
    </message>
    <message>
        <source>Letter (New York)</source>
        <translation>Carta (Nueva York)</translation>
    </message>
    <message>
        <source>A4 (Geneva, Vienna)</source>
        <translation>A4 (Ginebra, Viena)</translation>
    </message>
    <message>
        <source>&amp;Line numbers</source>
        <translation>&amp;Números de línea</translation>
    </message>
    <message>
        <source>Mark every page as a &amp;DRAFT</source>
        <translation>Marcar cada página como &amp;PROYECTO</translation>
    </message>
    <message>
        <source>O&amp;nly what changed</source>
        <translation>&amp;Solo lo que cambió</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>As a PDF, or as a web page (HTML)</source>
        <translation>Como PDF, o como página web (HTML)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Tamaño de las páginas</translation>
    </message>
    <message>
        <source>Size of the pages (Ctrl+wheel)</source>
        <translation>Tamaño de las páginas (Ctrl+rueda)</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>As it is issued ({paper})</source>
        <translation>Como se publica ({paper})</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Composición de las páginas</translation>
    </message>
    <message>
        <source>The pages can’t be made ({kind}); nothing was printed or saved.</source>
        <translation>Las páginas no se pueden componer ({kind}); no se imprimió ni se guardó nada.</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <source>PDF files ({endings})</source>
        <translation>Archivos PDF ({endings})</translation>
    </message>
    <message>
        <source>Web pages ({endings})</source>
        <translation>Páginas web ({endings})</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n page(s)…</source>
        <translation>
            <numerusform>Imprimiendo %n página…</numerusform>
            <numerusform>Imprimiendo %n páginas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>The printer took no pages; look whether it is on, and try again.</source>
        <translation>La impresora no aceptó ninguna página; compruebe si está encendida y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The pages are on their way to the printer.</source>
        <translation>Las páginas van camino de la impresora.</translation>
    </message>
</context>
<context>
    <name>Private</name>
    <message>
        <source>“{words}” would go</source>
        <translation>«{words}» desaparecería</translation>
    </message>
    <message>
        <source>“{words}” would come in</source>
        <translation>«{words}» entraría</translation>
    </message>
    <message>
        <source>“{words}” is gone</source>
        <translation>«{words}» desapareció</translation>
    </message>
    <message>
        <source>“{words}” has come in</source>
        <translation>«{words}» entró</translation>
    </message>
    <message>
        <source>“{words}” is not there</source>
        <translation>«{words}» no figura</translation>
    </message>
    <message>
        <source>“{words}” is there</source>
        <translation>«{words}» figura</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Este párrafo</translation>
    </message>
    <message>
        <source>Your last private notes could not be written.</source>
        <translation>No se pudieron escribir sus últimas notas privadas.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>{name} touches a red line of yours. Accept it all the same?</source>
        <translation>{name} toca una de sus líneas rojas. ¿Aceptarla de todos modos?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>{name} touches a red line of yours: {places}.</source>
        <translation>{name} toca una de sus líneas rojas: {places}.</translation>
    </message>
    <message>
        <source>As the text stands, it does not keep a red line of yours: {places}.</source>
        <translation>Tal como está, el texto no respeta una de sus líneas rojas: {places}.</translation>
    </message>
    <message>
        <source>The text has crossed a red line of yours: {places}.</source>
        <translation>El texto ha cruzado una de sus líneas rojas: {places}.</translation>
    </message>
    <message numerus="yes">
        <source>So do %n more.</source>
        <translation>
            <numerusform>También %n más.</numerusform>
            <numerusform>También %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>a paragraph that is gone</source>
        <translation>un párrafo que ya no existe</translation>
    </message>
    <message>
        <source>in {where}, {what}</source>
        <translation>en {where}, {what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Only on this machine: in no dossier, copy, export or projection.</source>
        <translation>Solo en este equipo: en ningún expediente, copia, exportación ni proyección.</translation>
    </message>
    <message>
        <source>Put the cursor in a paragraph.</source>
        <translation>Ponga el cursor en un párrafo.</translation>
    </message>
    <message>
        <source>Our &amp;position</source>
        <translation>&amp;Nuestra posición</translation>
    </message>
    <message>
        <source>What we want, and why</source>
        <translation>Lo que queremos, y por qué</translation>
    </message>
    <message>
        <source>&amp;Red lines</source>
        <translation>&amp;Líneas rojas</translation>
    </message>
    <message>
        <source>One a line: words that must stay
not: words that must not come in</source>
        <translation>Una por línea: palabras que deben quedar
not: palabras que no deben entrar</translation>
    </message>
    <message>
        <source>&amp;Fallbacks</source>
        <translation>&amp;Posiciones alternativas</translation>
    </message>
    <message>
        <source>What we can live with</source>
        <translation>Lo que podemos aceptar</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otas</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>The room sees the text as it was when you held it; what you do is shown when you release it.</source>
        <translation>La sala ve el texto como era cuando lo congeló; lo que haga se mostrará cuando lo libere.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>⏸ Held</source>
        <translation>⏸ Congelado</translation>
    </message>
    <message>
        <source>ad ref</source>
        <translation>ad ref.</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>acordado</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reabierto</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Texto original</translation>
    </message>
    <message>
        <source>With &amp;proposals</source>
        <translation>&amp;Con las propuestas</translation>
    </message>
    <message>
        <source>Compila&amp;tion text</source>
        <translation>&amp;Texto de compilación</translation>
    </message>
    <message>
        <source>&amp;Agreed paragraphs</source>
        <translation>&amp;Párrafos acordados</translation>
    </message>
    <message>
        <source>Only what is &amp;not agreed</source>
        <translation>&amp;Solo lo no acordado</translation>
    </message>
    <message>
        <source>Delegations’ na&amp;mes</source>
        <translation>&amp;Nombres de las delegaciones</translation>
    </message>
    <message>
        <source>Cttee</source>
        <translation>Com.</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>pending {names}</source>
        <translation>a la espera de {names}</translation>
    </message>
    <message>
        <source>Proposed by {names}</source>
        <translation>Propuesto por {names}</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Más grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más p&amp;equeño</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>P&amp;antalla completa</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n agreed paragraph(s) left out</source>
        <translation>
            <numerusform>⋯ %n párrafo acordado omitido</numerusform>
            <numerusform>⋯ %n párrafos acordados omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n paragraph(s) not agreed left out</source>
        <translation>
            <numerusform>⋯ %n párrafo no acordado omitido</numerusform>
            <numerusform>⋯ %n párrafos no acordados omitidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>This paragraph</source>
        <translation>Este párrafo</translation>
    </message>
    <message>
        <source>{name} is rejected.</source>
        <translation>{name} queda rechazada.</translation>
    </message>
    <message>
        <source>{name} is withdrawn.</source>
        <translation>{name} queda retirada.</translation>
    </message>
    <message>
        <source>{name} is left for the committee.</source>
        <translation>{name} se deja a la comisión.</translation>
    </message>
    <message>
        <source>{name} is proposed again.</source>
        <translation>{name} se propone de nuevo.</translation>
    </message>
    <message>
        <source>There are no proposals to compile.</source>
        <translation>No hay propuestas que compilar.</translation>
    </message>
    <message>
        <source>Say whose proposal it is what you wrote outside of the brackets.</source>
        <translation>Diga de quién es la propuesta de lo que escribió fuera de los corchetes.</translation>
    </message>
    <message>
        <source>Say first which delegation proposes this.</source>
        <translation>Diga primero qué delegación propone esto.</translation>
    </message>
    <message>
        <source>{name} is proposed; the text is as it was.</source>
        <translation>{name} queda propuesta; el texto sigue como estaba.</translation>
    </message>
    <message>
        <source>Noted: {name}.</source>
        <translation>Anotado: {name}.</translation>
    </message>
    <message>
        <source>{name} as it would change the text</source>
        <translation>El texto como lo cambiaría {name}</translation>
    </message>
    <message>
        <source>{name} is accepted.</source>
        <translation>{name} queda aceptada.</translation>
    </message>
    <message>
        <source>{name} is accepted in part.</source>
        <translation>{name} queda aceptada en parte.</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Resolver…</translation>
    </message>
    <message numerus="yes">
        <source>{name} competes with the text in %n place(s): both texts are kept, you decide.</source>
        <translation>
            <numerusform>{name} compite con el texto en %n lugar: se conservan ambos textos, usted decide.</numerusform>
            <numerusform>{name} compite con el texto en %n lugares: se conservan ambos textos, usted decide.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is out of the text again, and to be decided.</source>
        <translation>{name} está de nuevo fuera del texto y por decidir.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revertirlo</translation>
    </message>
    <message>
        <source>Who takes this position on {name}?</source>
        <translation>¿Quién adopta esta posición sobre {name}?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>&amp;Delegations</source>
        <translation>&amp;Delegaciones</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>Compilación</translation>
    </message>
    <message>
        <source>Separate several by commas.</source>
        <translation>Sepárelas con comas.</translation>
    </message>
    <message>
        <source>There is no other text yet that an amendment could lead to; propose something, or name a revision first.</source>
        <translation>Aún no hay otro texto al que pudiera llevar una enmienda; proponga algo o nombre antes una revisión.</translation>
    </message>
    <message>
        <source>Noted: brackets in {place}, held by {names}.</source>
        <translation>Anotado: corchetes en {place}, mantenidos por {names}.</translation>
    </message>
    <message>
        <source>Noted: the brackets in {place} are lifted.</source>
        <translation>Anotado: se levantan los corchetes en {place}.</translation>
    </message>
    <message>
        <source>What you don’t accept stays a proposal and can be decided later.</source>
        <translation>Lo que no acepte sigue propuesto y puede decidirse después.</translation>
    </message>
    <message>
        <source>For which delegation does {author} speak? What {author} proposed and said, and proposes later, is that delegation’s.</source>
        <translation>¿Por qué delegación habla {author}? Lo que {author} ha propuesto y dicho, y lo que proponga, es de esa delegación.</translation>
    </message>
    <message>
        <source>Whose proposal it is</source>
        <translation>De quién es la propuesta</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>&amp;Delegación</translation>
    </message>
    <message>
        <source>Accept {name} in part</source>
        <translation>Aceptar {name} en parte</translation>
    </message>
    <message>
        <source>Accept these</source>
        <translation>Aceptar estas partes</translation>
    </message>
    <message>
        <source>Parts of the proposal</source>
        <translation>Partes de la propuesta</translation>
    </message>
    <message>
        <source>{where}: {reason} Nothing was lost; decide what shall stand.</source>
        <translation>{where}: {reason} No se perdió nada; decida qué debe quedar.</translation>
    </message>
    <message>
        <source>Settle the conflict</source>
        <translation>Resolver el conflicto</translation>
    </message>
    <message>
        <source>Let it stand so</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>As it &amp;stands</source>
        <translation>&amp;El texto actual</translation>
    </message>
    <message>
        <source>As it is &amp;proposed</source>
        <translation>El &amp;texto propuesto</translation>
    </message>
    <message>
        <source>&amp;Both, in brackets</source>
        <translation>&amp;Ambos, entre corchetes</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(suprimido)</translation>
    </message>
    <message>
        <source>&amp;Another text</source>
        <translation>&amp;Otro texto</translation>
    </message>
    <message>
        <source>Another text</source>
        <translation>Otro texto</translation>
    </message>
    <message>
        <source>{name} is divided by paragraph: {names}.</source>
        <translation>{name} se ha dividido por párrafos: {names}.</translation>
    </message>
    <message>
        <source>What {author} proposes is {delegation}’s from now on.</source>
        <translation>Lo que propone {author} es desde ahora de la delegación: {delegation}.</translation>
    </message>
    <message>
        <source>{name} is proposed; to accept it, reopen what is agreed: {places}.</source>
        <translation>{name} queda propuesta; para aceptarla, reabra lo que está acordado: {places}.</translation>
    </message>
    <message>
        <source>What you were writing here is not proposed yet: it is on the page again as you left it.</source>
        <translation>Lo que estaba escribiendo aquí aún no se ha propuesto: está de nuevo en la página tal como lo dejó.</translation>
    </message>
    <message>
        <source>What you were writing was not proposed, and the text is another now: it is open as a draft of its own.</source>
        <translation>Lo que estaba escribiendo no se propuso y el texto ha cambiado desde entonces: está abierto como un proyecto aparte.</translation>
    </message>
    <message>
        <source>What you were writing is discarded.</source>
        <translation>Lo que estaba escribiendo se ha descartado.</translation>
    </message>
    <message>
        <source>{name}, not proposed</source>
        <translation>{name}, sin proponer</translation>
    </message>
    <message>
        <source>What was taken in is taken back; the files can be taken in again.</source>
        <translation>Se ha revertido lo incorporado; los archivos pueden incorporarse de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{files} files: %n proposal(s), listed in the Proposals panel.</source>
        <translation>
            <numerusform>Archivos: {files}; %n propuesta, en el panel Propuestas.</numerusform>
            <numerusform>Archivos: {files}; %n propuestas, en el panel Propuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here already: {known} of %n proposal(s).</source>
        <translation>
            <numerusform>Ya estaban aquí: {known} de %n propuesta.</numerusform>
            <numerusform>Ya estaban aquí: {known} de %n propuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn or decided: {count}; that stays so, unless you choose “Propose it again”.</source>
        <translation>Retiradas o decididas: {count}; así quedan, salvo que elija «Proponerla de nuevo».</translation>
    </message>
    <message>
        <source>supp. {names}</source>
        <translation>apoyo: {names}</translation>
    </message>
    <message>
        <source>opp. {names}</source>
        <translation>en contra: {names}</translation>
    </message>
    <message>
        <source>retain: {names}</source>
        <translation>mantener: {names}</translation>
    </message>
    <message>
        <source>reserves: {names}</source>
        <translation>reserva: {names}</translation>
    </message>
    <message>
        <source>flexible: {names}</source>
        <translation>flexibles: {names}</translation>
    </message>
    <message>
        <source>awaiting capital: {names}</source>
        <translation>a la espera de la capital: {names}</translation>
    </message>
    <message>
        <source>conflict to settle</source>
        <translation>conflicto por resolver</translation>
    </message>
    <message>
        <source>the text reads so already</source>
        <translation>el texto ya dice eso</translation>
    </message>
    <message>
        <source>to another proposal</source>
        <translation>a otra propuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>%n lugar más</numerusform>
            <numerusform>%n lugares más</numerusform>
        </translation>
    </message>
    <message>
        <source>replace “{removed}” with “{inserted}”</source>
        <translation>sustituir «{removed}» por «{inserted}»</translation>
    </message>
    <message>
        <source>insert “{inserted}”</source>
        <translation>insertar «{inserted}»</translation>
    </message>
    <message>
        <source>delete “{removed}”</source>
        <translation>suprimir «{removed}»</translation>
    </message>
    <message>
        <source>at the beginning, new paragraph: “{inserted}”</source>
        <translation>al principio, nuevo párrafo: «{inserted}»</translation>
    </message>
    <message>
        <source>after {place}, new paragraph: “{inserted}”</source>
        <translation>después de {place}, nuevo párrafo: «{inserted}»</translation>
    </message>
    <message>
        <source>new:</source>
        <translation>nuevo:</translation>
    </message>
    <message>
        <source>No proposals yet. Suggest changes in the text and propose them in a delegation’s name, or type above what is said in the room.</source>
        <translation>Aún no hay propuestas. Proponga cambios en el texto en nombre de una delegación, o escriba arriba lo que se dice en la sala.</translation>
    </message>
    <message>
        <source>No proposals on this paragraph.</source>
        <translation>No hay propuestas sobre este párrafo.</translation>
    </message>
    <message>
        <source>No such proposals. The boxes above say which are listed.</source>
        <translation>No hay propuestas así. Las casillas de arriba dicen cuáles se muestran.</translation>
    </message>
    <message>
        <source>All delegations</source>
        <translation>Toda delegación</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>Todas las propuestas</translation>
    </message>
    <message>
        <source>Whole draft</source>
        <translation>Todo el proyecto</translation>
    </message>
    <message>
        <source>Which paragraphs</source>
        <translation>Qué párrafos</translation>
    </message>
    <message>
        <source>Which proposals</source>
        <translation>Qué propuestas</translation>
    </message>
    <message>
        <source>Whose proposals</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Of which reading</source>
        <translation>De qué lectura</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Acep&amp;tar</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>More to do with this proposal</source>
        <translation>Más acciones sobre esta propuesta</translation>
    </message>
    <message>
        <source>&amp;Suggest changes</source>
        <translation>&amp;Proponer cambios</translation>
    </message>
    <message>
        <source>A line from the room</source>
        <translation>Una línea de la sala</translation>
    </message>
    <message>
        <source>Show in the &amp;text</source>
        <translation>&amp;Mostrar en el texto</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n propuesta</numerusform>
            <numerusform>%n propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>{where}: this can’t be read as a compilation text any more, because a bracket must open before the names of a proposal and close after its words. Nothing was taken in; undo, or mend it there.</source>
        <translation>{where}: esto ya no se puede leer como texto de compilación, porque un corchete debe abrirse antes de los nombres de una propuesta y cerrarse después de sus palabras. No se incorporó nada; deshaga el cambio o corríjalo allí.</translation>
    </message>
    <message>
        <source>Nothing was changed in the compilation text.</source>
        <translation>No se cambió nada en el texto de compilación.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) made ({names}).</source>
        <translation>
            <numerusform>%n propuesta hecha ({names}).</numerusform>
            <numerusform>%n propuestas hechas ({names}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn or superseded: {names}.</source>
        <translation>Retiradas o reemplazadas: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) changed.</source>
        <translation>
            <numerusform>%n posición cambiada.</numerusform>
            <numerusform>%n posiciones cambiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it is, to be changed by hand: {names}.</source>
        <translation>Queda como está, para cambiarlo a mano: {names}.</translation>
    </message>
    <message>
        <source>You are suggesting: what you write is a proposal, and the text stays as it is.</source>
        <translation>Está proponiendo: lo que escribe es una propuesta, y el texto sigue como está.</translation>
    </message>
    <message>
        <source>Compilation text: change what stands in brackets; what else you write is proposed in these names.</source>
        <translation>Texto de compilación: cambie lo que figura entre corchetes; lo demás que escriba se propone en estos nombres.</translation>
    </message>
    <message>
        <source>The legend tells how this text is read, so it stays as it is.</source>
        <translation>La leyenda dice cómo se lee este texto, de modo que queda como está.</translation>
    </message>
    <message>
        <source>Delegations that propose this</source>
        <translation>Delegaciones que lo proponen</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>P&amp;roponer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Incorporarlo</translation>
    </message>
    <message>
        <source>This shows a proposal; go back to the text to change it.</source>
        <translation>Esto muestra una propuesta; vuelva al texto para cambiarlo.</translation>
    </message>
    <message>
        <source>Compilation text without names</source>
        <translation>Texto de compilación sin nombres</translation>
    </message>
    <message>
        <source>{name} is not taken in: what was chosen isn’t clear without the rest.</source>
        <translation>{name} no se incorpora: lo elegido no queda claro sin el resto.</translation>
    </message>
    <message>
        <source>Taken in in part; left out: {clauses}.</source>
        <translation>Incorporado en parte; se omitió: {clauses}.</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>&amp;Volver al texto</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>Toda lectura</translation>
    </message>
    <message>
        <source>Compilation text</source>
        <translation>Texto de compilación</translation>
    </message>
    <message>
        <source>Proposals from returned files and amendment documents</source>
        <translation>Propuestas de archivos devueltos y documentos de enmienda</translation>
    </message>
    <message>
        <source>There are no proposals to compile; suggest changes, or take some in from files.</source>
        <translation>No hay propuestas que compilar; proponga cambios o tome algunas de archivos.</translation>
    </message>
    <message>
        <source>{draft} compilation</source>
        <translation>{draft} compilación</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Lo que se escribió</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lectura de {file}</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n proposal(s) ({names}).</source>
        <translation>
            <numerusform>{file}: %n propuesta ({names}).</numerusform>
            <numerusform>{file}: %n propuestas ({names}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} proposes nothing: its text is that of the draft.</source>
        <translation>{name} no propone nada: su texto es el del proyecto.</translation>
    </message>
    <message>
        <source>Paragraphs may be numbered otherwise there: look at each instruction.</source>
        <translation>Puede que allí los párrafos tengan otra numeración: mire cada instrucción.</translation>
    </message>
    <message>
        <source>Take it in all the same</source>
        <translation>Incorporarlo de todos modos</translation>
    </message>
    <message>
        <source>{name} is not taken in.</source>
        <translation>{name} no se incorpora.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Nothing is projected to the room.</source>
        <translation>No se proyecta nada en la sala.</translation>
    </message>
    <message>
        <source>The proposal changes one place only.</source>
        <translation>La propuesta cambia un solo lugar.</translation>
    </message>
    <message>
        <source>The proposal that is chosen has no conflict to settle.</source>
        <translation>La propuesta elegida no tiene ningún conflicto por resolver.</translation>
    </message>
    <message>
        <source>No proposal that is decided is chosen in the Proposals panel.</source>
        <translation>Elija primero una propuesta ya decidida.</translation>
    </message>
    <message>
        <source>No proposal that was accepted is chosen in the Proposals panel.</source>
        <translation>Elija primero una propuesta aceptada.</translation>
    </message>
    <message>
        <source>A part of the proposal is decided already.</source>
        <translation>Una parte de la propuesta ya está decidida.</translation>
    </message>
    <message>
        <source>Accept the proposal first; its conflict is settled then.</source>
        <translation>Acepte primero la propuesta; su conflicto se resuelve después.</translation>
    </message>
    <message>
        <source>No proposal is chosen in the Proposals panel.</source>
        <translation>No se ha elegido ninguna propuesta en el panel Propuestas.</translation>
    </message>
    <message>
        <source>Several delegations make the proposal that is chosen.</source>
        <translation>La propuesta elegida es de varias delegaciones.</translation>
    </message>
    <message>
        <source>No revision is named yet.</source>
        <translation>Aún no hay ninguna revisión con nombre.</translation>
    </message>
    <message>
        <source>No redline is shown; choose “Show the redline” first.</source>
        <translation>No se muestran los cambios; elija antes «Mostrar los cambios».</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>The text is on the page already.</source>
        <translation>El texto ya está en la página.</translation>
    </message>
    <message>
        <source>No open proposal is chosen in the Proposals panel.</source>
        <translation>Elija primero una propuesta pendiente.</translation>
    </message>
    <message>
        <source>Finish what you are suggesting first.</source>
        <translation>Termine primero lo que está proponiendo.</translation>
    </message>
    <message>
        <source>There is no other branch yet.</source>
        <translation>Aún no hay otra rama.</translation>
    </message>
    <message>
        <source>The cursor stands in no paragraph of the text.</source>
        <translation>El cursor no está en ningún párrafo del texto.</translation>
    </message>
    <message>
        <source>The paragraph under the cursor is not agreed.</source>
        <translation>El párrafo del cursor no está acordado.</translation>
    </message>
    <message>
        <source>The paragraph under the cursor is agreed already.</source>
        <translation>El párrafo del cursor ya está acordado.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>where it was published</source>
        <translation>dónde se publicó</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>palabras clave</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>the course of adoption</source>
        <translation>el curso de la aprobación</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votaciones</translation>
    </message>
    <message>
        <source>references</source>
        <translation>referencias</translation>
    </message>
    <message>
        <source>data of another program</source>
        <translation>datos de otro programa</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>pie de página</translation>
    </message>
    <message>
        <source>a formula or figure</source>
        <translation>una fórmula o figura</translation>
    </message>
    <message>
        <source>deleted text</source>
        <translation>texto suprimido</translation>
    </message>
    <message numerus="yes">
        <source>the targets of {n} links were left out</source>
        <translation>
            <numerusform>se omitió el destino de {n} enlace</numerusform>
            <numerusform>se omitieron los destinos de {n} enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures were left out</source>
        <translation>
            <numerusform>se omitió {n} imagen</numerusform>
            <numerusform>se omitieron {n} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} formulas or figures are kept as they are, and can’t be edited</source>
        <translation>
            <numerusform>{n} fórmula o figura se conserva tal cual y no se puede editar</numerusform>
            <numerusform>{n} fórmulas o figuras se conservan tal cual y no se pueden editar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells of tables’ heads are read as any cell</source>
        <translation>
            <numerusform>{n} celda de encabezado de un cuadro se lee como una celda cualquiera</numerusform>
            <numerusform>{n} celdas de encabezado de cuadros se leen como celdas cualesquiera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} merged cells are read as cells by themselves</source>
        <translation>
            <numerusform>{n} celda combinada se lee como celda independiente</numerusform>
            <numerusform>{n} celdas combinadas se leen como celdas independientes</numerusform>
        </translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadatos</translation>
    </message>
    <message>
        <source>left out: {kinds}</source>
        <translation>se omitió: {kinds}</translation>
    </message>
    <message>
        <source>{name} is XML but no Akoma Ntoso document (it is &lt;{root}&gt;), so nothing of it was read; open it in the program it came from and save it as a Word or text file.</source>
        <translation>{name} es XML, pero no un documento Akoma Ntoso (es &lt;{root}&gt;), de modo que no se leyó nada; ábralo en el programa del que procede y guárdelo como archivo de Word o de texto.</translation>
    </message>
    <message>
        <source>characters that no XML file can hold were replaced</source>
        <translation>se reemplazaron caracteres que ningún archivo XML admite</translation>
    </message>
    <message>
        <source>a block of another program was left out</source>
        <translation>se omitió un bloque de otro programa</translation>
    </message>
    <message>
        <source>the source that a block of another program came from was left out</source>
        <translation>se omitió la fuente de la que procedía un bloque de otro programa</translation>
    </message>
    <message>
        <source>a colour that is no colour of the web was left out</source>
        <translation>se omitió un color que no es un color de la Web</translation>
    </message>
    <message>
        <source>an object in the line was left out</source>
        <translation>se omitió un objeto dentro de una línea</translation>
    </message>
    <message>
        <source>{name} was not read, because Chapeau is being closed.</source>
        <translation>{name} no se leyó porque Chapeau se está cerrando.</translation>
    </message>
    <message>
        <source>{name} was still not read after {seconds:,.0f} seconds, so reading it was given up; if you trust it, save it anew in the program it came from, or in parts.</source>
        <translation>{name} seguía sin leerse después de {seconds:,.0f} segundos, de modo que se abandonó la lectura; si confía en el archivo, guárdelo de nuevo en el programa del que procede, o por partes.</translation>
    </message>
    <message>
        <source>{name} needs more than {size:,.0f} MB of memory to be read, so it was given up; if you trust it, save it in parts in the program it came from.</source>
        <translation>La lectura de {name} necesita más de {size:,.0f} MB de memoria, de modo que se abandonó; si confía en el archivo, guárdelo por partes en el programa del que procede.</translation>
    </message>
    <message>
        <source>{name} broke off the process that read it, which harmed nothing else; if you trust it, save it anew in the program it came from, or copy its text.</source>
        <translation>{name} interrumpió el proceso que lo leía, sin más daños; si confía en el archivo, guárdelo de nuevo en el programa del que procede, o copie su texto.</translation>
    </message>
    <message>
        <source>a picture or object was left out</source>
        <translation>se omitió una imagen o un objeto</translation>
    </message>
    <message>
        <source>its words are gone, so Word keeps it without showing it</source>
        <translation>sus palabras ya no están, de modo que Word lo conserva sin mostrarlo</translation>
    </message>
    <message>
        <source>it stands on the sign of the note: Word has no comments in notes</source>
        <translation>está en la llamada de la nota: Word no admite comentarios en las notas</translation>
    </message>
    <message>
        <source>header</source>
        <translation>encabezado de página</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>pie de página</translation>
    </message>
    <message>
        <source>holds pictures and objects that would take more than {size:,.0f} MB</source>
        <translation>contiene imágenes y objetos que ocuparían más de {size:,.0f} MB</translation>
    </message>
    <message>
        <source>{name} is damaged: its text ({part}) can’t be unpacked or is broken off, so nothing of it was read; ask for the file again, or let a word processor repair it.</source>
        <translation>{name} está dañado: su texto ({part}) no se puede descomprimir o está interrumpido, de modo que no se leyó nada; pida el archivo de nuevo o repárelo con un procesador de textos.</translation>
    </message>
    <message>
        <source>{name} is named as a Word file but isn’t one; look at what it holds, or save it anew.</source>
        <translation>{name} tiene nombre de archivo de Word pero no lo es; mire qué contiene o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is broken off or damaged, so nothing of it was read; ask for the file again, or let a word processor repair it.</source>
        <translation>{name} está interrumpido o dañado, de modo que no se leyó nada; pida el archivo de nuevo o repárelo con un procesador de textos.</translation>
    </message>
    <message>
        <source>{name} is protected by a password; open it in a word processor and save it without one.</source>
        <translation>{name} está protegido por una contraseña; ábralo en un procesador de textos y guárdelo sin ella.</translation>
    </message>
    <message>
        <source>{name} is an old Word file (.doc); open it in a word processor and save it as .docx.</source>
        <translation>{name} es un archivo antiguo de Word (.doc); ábralo en un procesador de textos y guárdelo como .docx.</translation>
    </message>
    <message>
        <source>{name} holds no Word document; open it in the program it came from and save it as .docx.</source>
        <translation>{name} no contiene ningún documento de Word; ábralo en el programa del que procede y guárdelo como .docx.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet or a presentation, not a Word document; open it in the program it came from and save it as .docx.</source>
        <translation>{name} es una hoja de cálculo o una presentación, no un documento de Word; ábralo en el programa del que procede y guárdelo como .docx.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument file, not a Word document; open it in the program it came from and save it as .docx.</source>
        <translation>{name} es un archivo OpenDocument, no un documento de Word; ábralo en el programa del que procede y guárdelo como .docx.</translation>
    </message>
    <message>
        <source>points to a file outside of it ({path})</source>
        <translation>apunta a un archivo fuera de él ({path})</translation>
    </message>
    <message>
        <source>the new words of a note were left out</source>
        <translation>se omitieron las palabras nuevas de una nota</translation>
    </message>
    <message>
        <source>the file says the {field} nowhere in its text: “{words}”</source>
        <translation>el archivo no dice {field} en ningún lugar de su texto: «{words}»</translation>
    </message>
    <message>
        <source>its words are not in the file, so it was left out</source>
        <translation>sus palabras no están en el archivo, de modo que se omitió</translation>
    </message>
    <message>
        <source>it is read from the file as {found}, not as {wanted}</source>
        <translation>se lee del archivo como {found}, no como {wanted}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>its number is {number} in the file</source>
        <translation>su número en el archivo es {number}</translation>
    </message>
    <message>
        <source>its italics and the like are others in the file</source>
        <translation>sus cursivas y similares son otras en el archivo</translation>
    </message>
    <message>
        <source>{role} of level {level}</source>
        <translation>{role} de nivel {level}</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>su principio</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>su final</translation>
    </message>
    <message>
        <source>{name} can’t be marked in its own layout: its changes could not be written exactly at {place}, so nothing was written; use the official layout.</source>
        <translation>{name} no se puede marcar en su propio formato: sus cambios no se pudieron escribir con exactitud en {place}, de modo que no se escribió nada; use el formato oficial.</translation>
    </message>
    <message>
        <source>masthead and margins</source>
        <translation>encabezado y márgenes</translation>
    </message>
    <message numerus="yes">
        <source>{n} endnotes are read as footnotes</source>
        <translation>
            <numerusform>{n} nota final se lee como nota de pie de página</numerusform>
            <numerusform>{n} notas finales se leen como notas de pie de página</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded files are kept as they are, and their words can’t be read</source>
        <translation>
            <numerusform>{n} archivo incrustado se conserva tal cual y sus palabras no se pueden leer</numerusform>
            <numerusform>{n} archivos incrustados se conservan tal cual y sus palabras no se pueden leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs change their form so often that their italics and the like were left out</source>
        <translation>
            <numerusform>{n} párrafo cambia de forma tantas veces que se omitieron sus cursivas y similares</numerusform>
            <numerusform>{n} párrafos cambian de forma tantas veces que se omitieron sus cursivas y similares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes have no text and were left out</source>
        <translation>
            <numerusform>{n} nota no tiene texto y se omitió</numerusform>
            <numerusform>{n} notas no tienen texto y se omitieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tracked changes by {author} are about nothing that a draft holds</source>
        <translation>
            <numerusform>{n} cambio registrado de {author} no se refiere a nada que contenga un proyecto</numerusform>
            <numerusform>{n} cambios registrados de {author} no se refieren a nada que contenga un proyecto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or objects are kept as they are, and can’t be edited</source>
        <translation>
            <numerusform>{n} imagen u objeto se conserva tal cual y no se puede editar</numerusform>
            <numerusform>{n} imágenes u objetos se conservan tal cual y no se pueden editar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or objects were left out</source>
        <translation>
            <numerusform>se omitió {n} imagen u objeto</numerusform>
            <numerusform>se omitieron {n} imágenes u objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} nests its parts too deep to be read; save it anew in a word processor.</source>
        <translation>{name} anida sus partes a demasiada profundidad para leerlo; guárdelo de nuevo en un procesador de textos.</translation>
    </message>
    <message>
        <source>{name} {why}, so it was not read; if you trust it, make it simpler in a word processor.</source>
        <translation>{name} {why}, de modo que no se leyó; si confía en el archivo, simplifíquelo en un procesador de textos.</translation>
    </message>
    <message>
        <source>is damaged and was left out</source>
        <translation>está dañado y se omitió</translation>
    </message>
    <message>
        <source>the tracked changes of {count} authors are too many to be told apart, so they are read as one change of several authors</source>
        <translation>los cambios registrados de {count} autores son demasiados para distinguirlos, de modo que se leen como un solo cambio de varios autores</translation>
    </message>
    <message>
        <source>the target of a link was left out: {target}</source>
        <translation>se omitió el destino de un enlace: {target}</translation>
    </message>
    <message>
        <source>a formula is kept as it is, and can’t be edited: “{words}”</source>
        <translation>una fórmula se conserva tal cual y no se puede editar: «{words}»</translation>
    </message>
    <message>
        <source>hidden text was left out: “{words}”</source>
        <translation>se omitió texto oculto: «{words}»</translation>
    </message>
    <message>
        <source>holds paragraphs within paragraphs more than {most} deep</source>
        <translation>contiene párrafos dentro de párrafos a más de {most} niveles de profundidad</translation>
    </message>
    <message>
        <source>holds a paragraph with more than {most} notes or objects</source>
        <translation>contiene un párrafo con más de {most} notas u objetos</translation>
    </message>
    <message>
        <source>holds a paragraph with more than {most} notes</source>
        <translation>contiene un párrafo con más de {most} notas</translation>
    </message>
    <message>
        <source>cites notes of more than {most:,} characters in all</source>
        <translation>cita notas de más de {most:,} caracteres en total</translation>
    </message>
    <message>
        <source>{name} is damaged: a part of it ({part}) can’t be unpacked, so nothing was written; ask for the file again, or let a word processor repair it.</source>
        <translation>{name} está dañado: una de sus partes ({part}) no se puede descomprimir, de modo que no se escribió nada; pida el archivo de nuevo o repárelo con un procesador de textos.</translation>
    </message>
    <message>
        <source>body</source>
        <translation>cuerpo</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation>nota de pie de página {number}</translation>
    </message>
    <message>
        <source>endnote {number}</source>
        <translation>nota final {number}</translation>
    </message>
    <message>
        <source>table {number}</source>
        <translation>cuadro {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>fila {number}</translation>
    </message>
    <message>
        <source>cell {number}</source>
        <translation>celda {number}</translation>
    </message>
    <message>
        <source>a link to a file outside ({kind}) was left out</source>
        <translation>se omitió un enlace a un archivo externo ({kind})</translation>
    </message>
    <message>
        <source>{name} can’t be marked in its own layout: its changes could not be tracked exactly in the {place}, so nothing was written; use the official layout.</source>
        <translation>{name} no se puede marcar en su propio formato: sus cambios no se pudieron registrar con exactitud (lugar: {place}), de modo que no se escribió nada; use el formato oficial.</translation>
    </message>
    <message>
        <source>{name} has no body to mark changes in; let a word processor repair it.</source>
        <translation>{name} no tiene un cuerpo en el que marcar cambios; repárelo con un procesador de textos.</translation>
    </message>
    <message>
        <source>words that stand in no cell of the table were left out</source>
        <translation>se omitieron palabras que no están en ninguna celda del cuadro</translation>
    </message>
    <message>
        <source>characters that no Word file can hold were replaced</source>
        <translation>se reemplazaron caracteres que ningún archivo de Word admite</translation>
    </message>
    <message>
        <source>characters both raised and lowered are raised</source>
        <translation>los caracteres que eran a la vez superíndice y subíndice quedan como superíndice</translation>
    </message>
    <message>
        <source>the sign of a note is raised as every sign is</source>
        <translation>la llamada de una nota va en superíndice, como todas</translation>
    </message>
    <message>
        <source>the disk took only a part of it</source>
        <translation>el disco solo aceptó una parte</translation>
    </message>
    <message>
        <source>{name} is a {format} file, which can’t be read yet; {advice}.</source>
        <translation>{name} es un archivo {format}, que aún no se puede leer; {advice}.</translation>
    </message>
    <message>
        <source>save it as a Word or text file</source>
        <translation>guárdelo como archivo de Word o de texto</translation>
    </message>
    <message>
        <source>open it in a word processor and save it as .docx</source>
        <translation>ábralo en un procesador de textos y guárdelo como .docx</translation>
    </message>
    <message>
        <source>{path} is a {format} file, which can’t be read yet; {advice}.</source>
        <translation>{path} es un archivo {format}, que aún no se puede leer; {advice}.</translation>
    </message>
    <message>
        <source>{path} is an {format} file, which can’t be read yet; {advice}.</source>
        <translation>{path} es un archivo {format}, que aún no se puede leer; {advice}.</translation>
    </message>
    <message>
        <source>{path} isn’t there; look at its name and folder.</source>
        <translation>{path} no existe; compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it.</source>
        <translation>{path} es una carpeta; indique un archivo de ella.</translation>
    </message>
    <message>
        <source>{path} can’t be opened: you have no permission to read it.</source>
        <translation>{path} no se puede abrir: no tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>{path} can’t be read: {why}; look whether its drive is still there.</source>
        <translation>{path} no se puede leer: {why}; compruebe que su unidad sigue conectada.</translation>
    </message>
    <message>
        <source>{path} is no name that a file can have.</source>
        <translation>{path} no es un nombre que pueda tener un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>this is a redline made by hand ({pattern}); its {n} proposals were read as accepted</source>
        <translation>
            <numerusform>este texto tiene los cambios marcados a mano ({pattern}); su {n} propuesta se leyó como aceptada</numerusform>
            <numerusform>este texto tiene los cambios marcados a mano ({pattern}); sus {n} propuestas se leyeron como aceptadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this is a redline made by hand ({pattern}); its {n} proposals were left out</source>
        <translation>
            <numerusform>este texto tiene los cambios marcados a mano ({pattern}); se omitió su {n} propuesta</numerusform>
            <numerusform>este texto tiene los cambios marcados a mano ({pattern}); se omitieron sus {n} propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>read as names, not as text: {names}</source>
        <translation>leídos como nombres y no como texto: {names}</translation>
    </message>
    <message>
        <source>its tracked changes were read as accepted, since others are marked by hand</source>
        <translation>sus cambios registrados se leyeron como aceptados, ya que otros están marcados a mano</translation>
    </message>
    <message>
        <source>{object} is told in words only</source>
        <translation>indicado solo con palabras: {object}</translation>
    </message>
    <message>
        <source>{name} {why}, so it was not opened; if you trust it, save it anew in the program it came from.</source>
        <translation>{name} {why}, de modo que no se abrió; si confía en el archivo, guárdelo de nuevo en el programa del que procede.</translation>
    </message>
    <message>
        <source>is larger than {size:,.0f} MB</source>
        <translation>ocupa más de {size:,.0f} MB</translation>
    </message>
    <message>
        <source>{part} can’t be unpacked</source>
        <translation>{part} no se puede descomprimir</translation>
    </message>
    <message>
        <source>says of a part that it is smaller than it is ({part})</source>
        <translation>declara una de sus partes más pequeña de lo que es ({part})</translation>
    </message>
    <message>
        <source>{part} is broken off</source>
        <translation>{part} está interrumpido</translation>
    </message>
    <message>
        <source>holds {count:,} files where {most:,} are the most</source>
        <translation>contiene {count:,} archivos, cuando el máximo es de {most:,}</translation>
    </message>
    <message>
        <source>its table of contents can’t be read</source>
        <translation>no se puede leer su índice</translation>
    </message>
    <message>
        <source>holds a file that would lie outside of it ({path})</source>
        <translation>contiene un archivo que quedaría fuera de él ({path})</translation>
    </message>
    <message>
        <source>holds two files of one name</source>
        <translation>contiene dos archivos con el mismo nombre</translation>
    </message>
    <message>
        <source>would unpack to {size:,.0f} MB</source>
        <translation>se descomprimiría hasta {size:,.0f} MB</translation>
    </message>
    <message>
        <source>would unpack to more than {times} times its size</source>
        <translation>se descomprimiría hasta más de {times} veces su tamaño</translation>
    </message>
    <message>
        <source>{name} is protected by a password; unpack it and save it without one.</source>
        <translation>{name} está protegido por una contraseña; descomprímalo y guárdelo sin ella.</translation>
    </message>
    <message>
        <source>is packed in an unusual way that can’t be measured</source>
        <translation>está comprimido de un modo poco usual que no se puede medir</translation>
    </message>
    <message>
        <source>holds files that lie over one another</source>
        <translation>contiene archivos superpuestos</translation>
    </message>
    <message>
        <source>holds a part of {size:,.0f} MB of XML</source>
        <translation>contiene una parte de {size:,.0f} MB de XML</translation>
    </message>
    <message>
        <source>{why} (in {part})</source>
        <translation>{why} (en {part})</translation>
    </message>
    <message>
        <source>{name} is no well-formed XML ({error}), so nothing of it was read; mend that place or ask for the file again.</source>
        <translation>{name} no es XML bien formado ({error}), de modo que no se leyó nada; corrija ese lugar o pida el archivo de nuevo.</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {what}</source>
        <translation>línea {line}, columna {column}: {what}</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>is written in an encoding that can hide what it holds, {encoding}</source>
        <translation>está escrito en una codificación que puede ocultar lo que contiene, {encoding}</translation>
    </message>
    <message>
        <source>it is not {encoding} throughout</source>
        <translation>no es {encoding} en su totalidad</translation>
    </message>
    <message>
        <source>nests deeper than {most} elements</source>
        <translation>anida más de {most} elementos</translation>
    </message>
    <message>
        <source>holds more than {most:,} XML elements</source>
        <translation>contiene más de {most:,} elementos XML</translation>
    </message>
    <message>
        <source>holds an element with more than {most:,} attributes</source>
        <translation>contiene un elemento con más de {most:,} atributos</translation>
    </message>
    <message>
        <source>declares a document type, behind which entities can hide</source>
        <translation>declara un tipo de documento, tras el que se pueden ocultar entidades</translation>
    </message>
    <message>
        <source>holds more than {most:,} objects</source>
        <translation>contiene más de {most:,} objetos</translation>
    </message>
    <message>
        <source>has {count:,} pages where {most:,} are the most</source>
        <translation>tiene {count:,} páginas, cuando el máximo es de {most:,}</translation>
    </message>
    <message>
        <source>would unpack to more than {size:,.0f} MB</source>
        <translation>se descomprimiría hasta más de {size:,.0f} MB</translation>
    </message>
    <message>
        <source>holds a stream that is packed again and again</source>
        <translation>contiene un flujo comprimido una y otra vez</translation>
    </message>
    <message>
        <source>no mark was found for note {label}; its text stands at the end of the draft</source>
        <translation>no se encontró ninguna llamada para la nota {label}; su texto está al final del proyecto</translation>
    </message>
    <message>
        <source>a merged cell is written as a cell by itself</source>
        <translation>una celda combinada se escribe como celda independiente</translation>
    </message>
    <message numerus="yes">
        <source>the targets of {n} links were left out: {target}</source>
        <translation>
            <numerusform>se omitió el destino de {n} enlace: {target}</numerusform>
            <numerusform>se omitieron los destinos de {n} enlaces: {target}</numerusform>
        </translation>
    </message>
    <message>
        <source>text box {number}</source>
        <translation>cuadro de texto {number}</translation>
    </message>
    <message>
        <source>a row without cells was given an empty one</source>
        <translation>una fila sin celdas recibió una vacía</translation>
    </message>
    <message>
        <source>{count} control characters were left out</source>
        <translation>caracteres de control omitidos: {count}</translation>
    </message>
    <message>
        <source>it is not UTF-8 (line {line}); it was read as Windows-1252, so look at its accents and quotes</source>
        <translation>no es UTF-8 (línea {line}); se leyó como Windows-1252, de modo que revise las tildes y las comillas</translation>
    </message>
    <message>
        <source>{count} places are not {encoding} and show as {sign}</source>
        <translation>lugares que no son {encoding} y se muestran como {sign}: {count}</translation>
    </message>
    <message>
        <source>{name} can’t be read as text: it holds bytes that no text file has; open it in the program it came from and save it as text or Word.</source>
        <translation>{name} no se puede leer como texto: contiene bytes que no tiene ningún archivo de texto; ábralo en el programa del que procede y guárdelo como texto o Word.</translation>
    </message>
    <message>
        <source>page furniture left out: “{words}”</source>
        <translation>se omitieron elementos de página: «{words}»</translation>
    </message>
    <message>
        <source>lines {numbers}</source>
        <translation>líneas {numbers}</translation>
    </message>
    <message>
        <source>a block that Markdown can’t hold was left out</source>
        <translation>se omitió un bloque que Markdown no admite</translation>
    </message>
    <message>
        <source>objects in the line that Markdown can’t hold were left out: {count}</source>
        <translation>objetos dentro de una línea que Markdown no admite, omitidos: {count}</translation>
    </message>
    <message>
        <source>pages {numbers}</source>
        <translation>páginas {numbers}</translation>
    </message>
    <message>
        <source>bar code left out: “{words}”</source>
        <translation>se omitió un código de barras: «{words}»</translation>
    </message>
    <message>
        <source>page numbers left out: {first} to {last}</source>
        <translation>números de página omitidos: {first} a {last}</translation>
    </message>
    <message>
        <source>page numbers left out: {first}</source>
        <translation>números de página omitidos: {first}</translation>
    </message>
    <message>
        <source>{name} holds no text, only pictures of pages (a scan); run a text recognition program over it, or use the Word version.</source>
        <translation>{name} no contiene texto, solo imágenes de páginas (un escaneado); páselo por un programa de reconocimiento de texto o use la versión de Word.</translation>
    </message>
    <message>
        <source>{name} is no PDF, whatever it is named; look at what it really is.</source>
        <translation>{name} no es un PDF, diga lo que diga su nombre; mire qué es en realidad.</translation>
    </message>
    <message>
        <source>{name} is cut short: its end is missing, so nothing of it was read; get it anew where you have it from.</source>
        <translation>{name} está cortado: falta su final, de modo que no se leyó nada; obténgalo de nuevo de donde lo tiene.</translation>
    </message>
    <message>
        <source>{name} is protected by a password; open it in the window and enter the password, or ask for a copy without one.</source>
        <translation>{name} está protegido por una contraseña; ábralo en la ventana e introduzca la contraseña, o pida una copia sin ella.</translation>
    </message>
    <message>
        <source>{name} needs another password; open it in the window and enter the password, or ask for a copy without one.</source>
        <translation>{name} necesita otra contraseña; ábralo en la ventana e introduzca la contraseña, o pida una copia sin ella.</translation>
    </message>
    <message>
        <source>{name} is damaged, so nothing of it was read; get it anew where you have it from.</source>
        <translation>{name} está dañado, de modo que no se leyó nada; obténgalo de nuevo de donde lo tiene.</translation>
    </message>
    <message>
        <source>{name} is damaged: it has no pages, so nothing of it was read; get it anew where you have it from.</source>
        <translation>{name} está dañado: no tiene páginas, de modo que no se leyó nada; obténgalo de nuevo de donde lo tiene.</translation>
    </message>
    <message>
        <source>{name} is damaged: page {page} of {count} can’t be read, so nothing of it was; get it anew where you have it from.</source>
        <translation>{name} está dañado: no se puede leer la página {page} de {count}, de modo que no se leyó nada; obténgalo de nuevo de donde lo tiene.</translation>
    </message>
    <message>
        <source>{name} holds more than can be read (page {page} of {count} was reached); print the pages that matter into a file of their own.</source>
        <translation>{name} contiene más de lo que se puede leer (se llegó a la página {page} de {count}); imprima las páginas que interesan en un archivo aparte.</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters are in a font that doesn’t tell their letters</source>
        <translation>
            <numerusform>{n} carácter está en una fuente que no indica sus letras</numerusform>
            <numerusform>{n} caracteres están en una fuente que no indica sus letras</numerusform>
        </translation>
    </message>
    <message>
        <source>text set aslant left out: “{words}”</source>
        <translation>se omitió texto inclinado: «{words}»</translation>
    </message>
    <message>
        <source>a field, stamp or comment left out: “{words}”</source>
        <translation>se omitió un campo, sello o comentario: «{words}»</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>{name} packs a part twice over, as files do that want to do harm; it was not read.</source>
        <translation>{name} comprime una parte dos veces, como hacen los archivos que quieren causar daño; no se leyó.</translation>
    </message>
    <message>
        <source>{name} is damaged: a part of it can’t be unpacked, so nothing of it was read.</source>
        <translation>{name} está dañado: una de sus partes no se puede descomprimir, de modo que no se leyó nada.</translation>
    </message>
    <message>
        <source>{name} is damaged: a part of it has no end, so nothing of it was read.</source>
        <translation>{name} está dañado: una de sus partes no tiene final, de modo que no se leyó nada.</translation>
    </message>
    <message>
        <source>what stands side by side, as in a table, is read one after the other</source>
        <translation>lo que está lado a lado, como en un cuadro, se lee una cosa después de otra</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a formula</source>
        <translation>una fórmula</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>todo el archivo</translation>
    </message>
    <message>
        <source>head of the page</source>
        <translation>cabecera de la página</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>página {number}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>comment by {author}</source>
        <translation>comentario de {author}</translation>
    </message>
    <message>
        <source>Unknown author</source>
        <translation>Autor desconocido</translation>
    </message>
    <message>
        <source>left out: “{words}”</source>
        <translation>se omitió: «{words}»</translation>
    </message>
    <message>
        <source>differs from the draft</source>
        <translation>difiere del proyecto</translation>
    </message>
    <message>
        <source>{name} was not made against this draft: only {share} of the words of one are in the other; nothing of it was taken; name the draft that it was made against.</source>
        <translation>{name} no se hizo a partir de este proyecto: solo {share} de las palabras de uno están en el otro; no se tomó nada; indique el proyecto a partir del cual se hizo.</translation>
    </message>
    <message>
        <source>was made against another version of the draft ({share} of the words are the same): its proposals were brought over, and what else differs was not taken for a proposal</source>
        <translation>se hizo a partir de otra versión del proyecto ({share} de las palabras son las mismas): sus propuestas se trasladaron, y lo demás que difiere no se tomó por propuesta</translation>
    </message>
    <message>
        <source>changed without tracking</source>
        <translation>cambiado sin control de cambios</translation>
    </message>
    <message>
        <source>tracked</source>
        <translation>con control de cambios</translation>
    </message>
    <message>
        <source>changed without a mark</source>
        <translation>cambiado sin marca</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>{who}: {kind} ({evidence})</source>
        <translation>{who}: {kind} ({evidence})</translation>
    </message>
    <message>
        <source>compilation text</source>
        <translation>texto de compilación</translation>
    </message>
    <message>
        <source>{format} can’t hold all that the instructions say ({lost})</source>
        <translation>{format} no admite todo lo que dicen las instrucciones ({lost})</translation>
    </message>
    <message>
        <source>it was not read back as it was written</source>
        <translation>no se volvió a leer como se escribió</translation>
    </message>
    <message>
        <source>The pages can’t be set: {why}; export a Word file instead.</source>
        <translation>Las páginas no se pueden componer: {why}; exporte en su lugar un archivo de Word.</translation>
    </message>
    <message>
        <source>{object} printed as a box that names it</source>
        <translation>impreso como un recuadro que lo nombra: {object}</translation>
    </message>
    <message>
        <source>characters that no font here has are printed as their codes: {codes}</source>
        <translation>los caracteres que no tiene ninguna fuente instalada aquí se imprimen como sus códigos: {codes}</translation>
    </message>
    <message>
        <source>The draft has Chinese characters, and no font on this machine has them; install one (Noto Serif CJK SC, SimSun or Songti SC will do) and print again.</source>
        <translation>El proyecto tiene caracteres chinos, y ninguna fuente de este equipo los tiene; instale una (por ejemplo, Noto Serif CJK SC, SimSun o Songti SC) e imprima de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” has no text in common with this draft; compare them.</source>
        <translation>«{name}» no tiene ningún texto en común con este proyecto; compárelos.</translation>
    </message>
    <message>
        <source>“{name}” is another dossier and not a copy of this one; open it by itself, or take its text in as a proposal.</source>
        <translation>«{name}» es otro expediente y no una copia de este; ábralo por separado o tome su texto como propuesta.</translation>
    </message>
    <message>
        <source>This was set to “{here}”, but in the meantime to “{there}”.</source>
        <translation>Aquí se fijó «{here}», pero entretanto se fijó «{there}».</translation>
    </message>
    <message>
        <source>This change builds on another one that is itself in conflict.</source>
        <translation>Este cambio se basa en otro que está a su vez en conflicto.</translation>
    </message>
    <message>
        <source>The paragraph or note that this change is about was deleted in the meantime.</source>
        <translation>El párrafo o la nota de que trata este cambio se suprimió entretanto.</translation>
    </message>
    <message>
        <source>The paragraph that this change is about was joined to another in the meantime.</source>
        <translation>El párrafo de que trata este cambio se fusionó entretanto con otro.</translation>
    </message>
    <message>
        <source>The words that this change is about were rewritten in the meantime.</source>
        <translation>Las palabras de que trata este cambio se reescribieron entretanto.</translation>
    </message>
    <message>
        <source>Other words were put at the very same spot in the meantime.</source>
        <translation>Entretanto se pusieron otras palabras exactamente en el mismo lugar.</translation>
    </message>
    <message>
        <source>The words around this insertion were deleted in the meantime.</source>
        <translation>Las palabras que rodean esta inserción se suprimieron entretanto.</translation>
    </message>
    <message>
        <source>The paragraph was split in the meantime, in the middle of the words that this change rewrites.</source>
        <translation>El párrafo se dividió entretanto, en medio de las palabras que este cambio reescribe.</translation>
    </message>
    <message>
        <source>A paragraph of the same origin stands in the draft already, with other words or in another place.</source>
        <translation>Un párrafo del mismo origen figura ya en el proyecto, con otras palabras o en otro lugar.</translation>
    </message>
    <message>
        <source>Words were added or changed in the meantime in the paragraph that this change deletes.</source>
        <translation>Entretanto se añadieron o cambiaron palabras en el párrafo que este cambio suprime.</translation>
    </message>
    <message>
        <source>A part of the paragraph that this change deletes was moved elsewhere in the meantime.</source>
        <translation>Una parte del párrafo que este cambio suprime se trasladó entretanto a otro lugar.</translation>
    </message>
    <message>
        <source>The paragraph was moved somewhere else in the meantime.</source>
        <translation>El párrafo se trasladó entretanto a otro lugar.</translation>
    </message>
    <message>
        <source>The two paragraphs that this change joins no longer follow one another.</source>
        <translation>Los dos párrafos que este cambio fusiona ya no son consecutivos.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message numerus="yes">
        <source>{what}, in {n} paragraphs</source>
        <translation>
            <numerusform>{what}, en {n} párrafo</numerusform>
            <numerusform>{what}, en {n} párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a compilation text of this program</source>
        <translation>es un texto de compilación de este programa</translation>
    </message>
    <message>
        <source>it is a compilation text of this program, with the proposals of {names}</source>
        <translation>es un texto de compilación de este programa, con las propuestas de {names}</translation>
    </message>
    <message>
        <source>words {colour} are deletions</source>
        <translation>las palabras {colour} son supresiones</translation>
    </message>
    <message>
        <source>struck-through words are deletions</source>
        <translation>las palabras tachadas son supresiones</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>resaltado</translation>
    </message>
    <message>
        <source>{marks} words additions</source>
        <translation>palabras añadidas: {marks}</translation>
    </message>
    <message>
        <source>{marks} words are additions</source>
        <translation>palabras añadidas: {marks}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <source>{names} {colour}</source>
        <translation>{names} {colour}</translation>
    </message>
    <message>
        <source>the colours are those of {names}</source>
        <translation>los colores son los de {names}</translation>
    </message>
    <message>
        <source>brackets with names are proposals ({names})</source>
        <translation>los corchetes con nombres son propuestas ({names})</translation>
    </message>
    <message>
        <source>holds a picture or object that is no proper XML</source>
        <translation>contiene una imagen o un objeto que no es XML correcto</translation>
    </message>
    <message>
        <source>texts in several languages stand beside each other, and are read one after the other</source>
        <translation>hay textos en varios idiomas uno al lado del otro, y se leen uno tras otro</translation>
    </message>
    <message>
        <source>line numbers left out: {first} to {last}</source>
        <translation>números de línea omitidos: {first} a {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded files that {name} alone holds were left out; their words are not compared</source>
        <translation>
            <numerusform>se omitió {n} archivo incrustado que solo contiene {name}; su texto no se compara</numerusform>
            <numerusform>se omitieron {n} archivos incrustados que solo contiene {name}; su texto no se compara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signs of symbol fonts are not known and are read as “•”</source>
        <translation>
            <numerusform>{n} signo de una fuente de símbolos no se conoce y se lee como «•»</numerusform>
            <numerusform>{n} signos de fuentes de símbolos no se conocen y se leen como «•»</numerusform>
        </translation>
    </message>
    <message>
        <source>the choice in a drop-down field was left out: “{words}”</source>
        <translation>se omitió la opción elegida en una lista desplegable: «{words}»</translation>
    </message>
    <message>
        <source>what an empty field asks for was left out: “{words}”</source>
        <translation>se omitió lo que pide un campo vacío: «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} embedded files stay that {name} holds no more; their words are not compared</source>
        <translation>
            <numerusform>queda {n} archivo incrustado que {name} ya no contiene; su texto no se compara</numerusform>
            <numerusform>quedan {n} archivos incrustados que {name} ya no contiene; su texto no se compara</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} holds no document that can be opened; look at what is in it and save that.</source>
        <translation>{name} no contiene ningún documento que se pueda abrir; mire qué hay dentro y guárdelo.</translation>
    </message>
    <message>
        <source>holds files in files in files</source>
        <translation>contiene archivos dentro de archivos dentro de archivos</translation>
    </message>
    <message>
        <source>holds more files than can be opened at once</source>
        <translation>contiene más archivos de los que se pueden abrir a la vez</translation>
    </message>
    <message>
        <source>{name} is damaged: {why}; ask for it again.</source>
        <translation>{name} está dañado: {why}; vuelva a pedirlo.</translation>
    </message>
    <message>
        <source>save what is attached to it and open that</source>
        <translation>guarde lo que lleva adjunto y ábralo</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>they are printed as in official documents: 1, 2, 3</source>
        <translation>se imprimen como en los documentos oficiales: 1, 2, 3</translation>
    </message>
    <message>
        <source>{name} is protected for those who hold a certificate, and can’t be opened here; ask for a copy without protection.</source>
        <translation>{name} está protegido para quienes tienen un certificado y no se puede abrir aquí; pida una copia sin protección.</translation>
    </message>
    <message>
        <source>what was filled in or laid over an empty page is read as its text</source>
        <translation>lo que se rellenó o se superpuso en una página vacía se lee como su texto</translation>
    </message>
    <message>
        <source>a picture of a page (a scan) left out, with whatever words are in it</source>
        <translation>se omitió la imagen de una página (un escaneado), con las palabras que contenga</translation>
    </message>
    <message>
        <source>words printed across the text left out: “{words}”</source>
        <translation>palabras impresas a través del texto omitidas: «{words}»</translation>
    </message>
    <message>
        <source>{name} is decided already; only what is to be decided can be divided.</source>
        <translation>{name} ya está decidida; solo se puede dividir lo que está por decidir.</translation>
    </message>
    <message>
        <source>{name} is amended by another proposal; decide on that one first.</source>
        <translation>{name} es enmendada por otra propuesta; decida primero sobre esa.</translation>
    </message>
    <message>
        <source>{name} changes one paragraph, or several that only go together; it can’t be divided.</source>
        <translation>{name} modifica un solo párrafo, o varios que van juntos; no se puede dividir.</translation>
    </message>
    <message>
        <source>arrows in brackets lead from words to those put for them</source>
        <translation>las flechas entre corchetes llevan de unas palabras a las que las sustituyen</translation>
    </message>
    <message>
        <source>paragraphs that bear names or labels are proposals</source>
        <translation>los párrafos que llevan nombres o etiquetas son propuestas</translation>
    </message>
    <message>
        <source>paragraphs numbered “alt” are alternatives</source>
        <translation>los párrafos numerados «alt» son alternativas</translation>
    </message>
    <message>
        <source>paragraphs numbered “bis” and the like are additions</source>
        <translation>los párrafos numerados «bis» y similares son adiciones</translation>
    </message>
    <message>
        <source>words in capitals are additions</source>
        <translation>las palabras en mayúsculas son adiciones</translation>
    </message>
    <message>
        <source>it would be {place}, not {wanted}: is it to be moved?</source>
        <translation>sería {place}, no {wanted}: ¿debe trasladarse?</translation>
    </message>
    <message>
        <source>the sheet amends {other}, and this draft is {symbol}: is it meant?</source>
        <translation>el documento enmienda {other}, y este proyecto es {symbol}: ¿se trata de él?</translation>
    </message>
    <message>
        <source>it can’t be done there: {why}</source>
        <translation>no se puede hacer allí: {why}</translation>
    </message>
    <message>
        <source>an earlier instruction deleted {place}</source>
        <translation>una instrucción anterior suprimió {place}</translation>
    </message>
    <message>
        <source>{place} would not read as the sheet says</source>
        <translation>{place} no quedaría como dice el documento</translation>
    </message>
    <message>
        <source>no verb says what is to be done</source>
        <translation>ningún verbo dice qué debe hacerse</translation>
    </message>
    <message>
        <source>the words “{words}” are not known in an instruction</source>
        <translation>las palabras «{words}» no se conocen en una instrucción</translation>
    </message>
    <message>
        <source>from where</source>
        <translation>desde dónde</translation>
    </message>
    <message>
        <source>what goes</source>
        <translation>qué se suprime</translation>
    </message>
    <message>
        <source>what is replaced</source>
        <translation>qué se sustituye</translation>
    </message>
    <message>
        <source>what comes</source>
        <translation>qué se añade</translation>
    </message>
    <message>
        <source>where it comes</source>
        <translation>dónde se añade</translation>
    </message>
    <message>
        <source>where the footnote stands</source>
        <translation>dónde va la nota de pie de página</translation>
    </message>
    <message>
        <source>what should read so</source>
        <translation>qué debe decir así</translation>
    </message>
    <message>
        <source>how it should read</source>
        <translation>cómo debe decir</translation>
    </message>
    <message>
        <source>how words are moved; delete them and insert them elsewhere</source>
        <translation>cómo se trasladan palabras; suprímalas e insértelas en otro lugar</translation>
    </message>
    <message>
        <source>where it is moved to</source>
        <translation>adónde se traslada</translation>
    </message>
    <message>
        <source>what is moved</source>
        <translation>qué se traslada</translation>
    </message>
    <message>
        <source>which paragraphs are merged</source>
        <translation>qué párrafos se fusionan</translation>
    </message>
    <message>
        <source>into what it is split</source>
        <translation>en qué se divide</translation>
    </message>
    <message>
        <source>which words the brackets are around</source>
        <translation>qué palabras van entre los corchetes</translation>
    </message>
    <message>
        <source>the instruction does not say {what}</source>
        <translation>la instrucción no dice {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs</source>
        <translation>
            <numerusform>{n} párrafo</numerusform>
            <numerusform>{n} párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>what a field shows isn’t in the file, and was left out: “{words}”</source>
        <translation>lo que muestra un campo no está en el archivo y se omitió: «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} preambular paragraphs</source>
        <translation>
            <numerusform>{n} párrafo del preámbulo</numerusform>
            <numerusform>{n} párrafos del preámbulo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} operative paragraphs</source>
        <translation>
            <numerusform>{n} párrafo de la parte dispositiva</numerusform>
            <numerusform>{n} párrafos de la parte dispositiva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unnumbered paragraphs</source>
        <translation>
            <numerusform>{n} párrafo sin número</numerusform>
            <numerusform>{n} párrafos sin número</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} subparagraphs</source>
        <translation>
            <numerusform>{n} apartado</numerusform>
            <numerusform>{n} apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} headings</source>
        <translation>
            <numerusform>{n} subtítulo</numerusform>
            <numerusform>{n} subtítulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} annexes</source>
        <translation>
            <numerusform>{n} anexo</numerusform>
            <numerusform>{n} anexos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} titles</source>
        <translation>
            <numerusform>{n} título</numerusform>
            <numerusform>{n} títulos</numerusform>
        </translation>
    </message>
    <message>
        <source>delete</source>
        <translation>suprimir</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>sustituir</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>insertar</translation>
    </message>
    <message>
        <source>rewrite</source>
        <translation>reformular</translation>
    </message>
    <message>
        <source>move</source>
        <translation>trasladar</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusionar</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividir</translation>
    </message>
    <message>
        <source>renumber</source>
        <translation>renumerar</translation>
    </message>
    <message>
        <source>keep ends</source>
        <translation>mantener la puntuación final</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no entendido</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después de</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes de</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation>al principio</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>al final</translation>
    </message>
    <message>
        <source>not understood: {problem}</source>
        <translation>no entendido: {problem}</translation>
    </message>
    <message>
        <source>the rest of the paragraph</source>
        <translation>el resto del párrafo</translation>
    </message>
    <message>
        <source>by {words}</source>
        <translation>por {words}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>in {places}</source>
        <translation>en {places}</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>the last sentence</source>
        <translation>la última oración</translation>
    </message>
    <message>
        <source>in the last sentence</source>
        <translation>en la última oración</translation>
    </message>
    <message>
        <source>sentence {number}</source>
        <translation>la oración {number}</translation>
    </message>
    <message>
        <source>in sentence {number}</source>
        <translation>en la oración {number}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>note {sign}</source>
        <translation>nota {sign}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>the instruction is about a part of a paragraph, and does not quote which</source>
        <translation>la instrucción trata de una parte de un párrafo y no cita cuál</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>aplicada</translation>
    </message>
    <message>
        <source>already satisfied</source>
        <translation>ya cumplida</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambigua</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrada</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>preambular paragraph</source>
        <translation>párrafo del preámbulo</translation>
    </message>
    <message>
        <source>operative paragraph</source>
        <translation>párrafo de la parte dispositiva</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>subparagraph</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>organ line</source>
        <translation>línea del órgano</translation>
    </message>
    <message>
        <source>sponsor line</source>
        <translation>línea de patrocinadores</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>recomendación</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>subtítulo</translation>
    </message>
    <message>
        <source>unnumbered paragraph</source>
        <translation>párrafo sin número</translation>
    </message>
    <message>
        <source>item</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>anexo</translation>
    </message>
    <message>
        <source>section</source>
        <translation>sección</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>nota de pie de página</translation>
    </message>
    <message>
        <source>same paragraph</source>
        <translation>mismo párrafo</translation>
    </message>
    <message>
        <source>preambular paragraphs</source>
        <translation>párrafos del preámbulo</translation>
    </message>
    <message>
        <source>operative paragraphs</source>
        <translation>párrafos de la parte dispositiva</translation>
    </message>
    <message>
        <source>annexes</source>
        <translation>anexos</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>el título</translation>
    </message>
    <message>
        <source>the organ line</source>
        <translation>la línea del órgano</translation>
    </message>
    <message>
        <source>the sponsor line</source>
        <translation>la línea de patrocinadores</translation>
    </message>
    <message>
        <source>the recommendation</source>
        <translation>la recomendación</translation>
    </message>
    <message>
        <source>the same paragraph</source>
        <translation>el mismo párrafo</translation>
    </message>
    <message>
        <source>the preambular paragraphs</source>
        <translation>los párrafos del preámbulo</translation>
    </message>
    <message>
        <source>the operative paragraphs</source>
        <translation>los párrafos de la parte dispositiva</translation>
    </message>
    <message>
        <source>the annexes</source>
        <translation>los anexos</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>the last {kind}</source>
        <translation>{kind}, último</translation>
    </message>
    <message>
        <source>the penultimate {kind}</source>
        <translation>{kind}, penúltimo</translation>
    </message>
    <message>
        <source>{place} beginning “{words}”</source>
        <translation>{place} que empieza por «{words}»</translation>
    </message>
    <message>
        <source>{place} (the one counted {number})</source>
        <translation>{place} (núm. {number} en el orden)</translation>
    </message>
    <message>
        <source>the chapeau of {place}</source>
        <translation>{place}, encabezamiento</translation>
    </message>
    <message>
        <source>{place} of {whole}</source>
        <translation>{place}, {whole}</translation>
    </message>
    <message>
        <source>the {kind} {number} from the end</source>
        <translation>{kind} {number} contando desde el final</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>it asks for nothing</source>
        <translation>no pide nada</translation>
    </message>
    <message>
        <source>it does not say how the paragraph reads</source>
        <translation>no dice qué debe decir el párrafo</translation>
    </message>
    <message>
        <source>the draft has no {place}</source>
        <translation>el proyecto no contiene esto: {place}</translation>
    </message>
    <message>
        <source>{place} may be {others}</source>
        <translation>{place} puede ser {others}</translation>
    </message>
    <message>
        <source>an earlier instruction deleted it</source>
        <translation>una instrucción anterior lo suprimió</translation>
    </message>
    <message>
        <source>{place} does not read as the sheet says: which is meant?</source>
        <translation>{place} no dice lo que indica el documento: ¿cuál se quiere decir?</translation>
    </message>
    <message>
        <source>{place} does not read as the sheet says; {other} does: which is meant?</source>
        <translation>{place} no dice lo que indica el documento, pero {other} sí: ¿cuál se quiere decir?</translation>
    </message>
    <message>
        <source>the text stands there already</source>
        <translation>el texto ya figura allí</translation>
    </message>
    <message>
        <source>the sheet does not say where the new text is to stand</source>
        <translation>el documento no dice dónde debe ir el texto nuevo</translation>
    </message>
    <message>
        <source>the two paragraphs do not stand one after the other</source>
        <translation>los dos párrafos no son consecutivos</translation>
    </message>
    <message>
        <source>a paragraph can’t stand beside a footnote</source>
        <translation>un párrafo no puede figurar junto a una nota de pie de página</translation>
    </message>
    <message>
        <source>it does not say after which subparagraph</source>
        <translation>no dice después de qué apartado</translation>
    </message>
    <message>
        <source>the draft has no {kind}</source>
        <translation>el proyecto no contiene nada así: {kind}</translation>
    </message>
    <message>
        <source>the draft has no place for a {kind} {number}</source>
        <translation>el proyecto no tiene lugar para esto: {kind} {number}</translation>
    </message>
    <message>
        <source>it can’t be moved there</source>
        <translation>no se puede trasladar allí</translation>
    </message>
    <message>
        <source>the paragraphs do not stand one after the other</source>
        <translation>los párrafos no son consecutivos</translation>
    </message>
    <message>
        <source>a note is one paragraph, and several are given</source>
        <translation>una nota es un solo párrafo, y se dan varios</translation>
    </message>
    <message>
        <source>it does not say what each of the new paragraphs is</source>
        <translation>no dice qué es cada uno de los párrafos nuevos</translation>
    </message>
    <message>
        <source>it does not say how the merged paragraph is to read</source>
        <translation>no dice qué debe decir el párrafo fusionado</translation>
    </message>
    <message>
        <source>footnotes are numbered by their places</source>
        <translation>las notas de pie de página se numeran según su lugar</translation>
    </message>
    <message>
        <source>issued text</source>
        <translation>texto publicado</translation>
    </message>
    <message>
        <source>text as amended so far</source>
        <translation>texto como se ha enmendado hasta ahora</translation>
    </message>
    <message>
        <source>that sentence is all of the paragraph: does it go, too?</source>
        <translation>esa oración es todo el párrafo: ¿se suprime también?</translation>
    </message>
    <message>
        <source>the text reads so already</source>
        <translation>el texto ya dice eso</translation>
    </message>
    <message>
        <source>{words} was changed by an earlier instruction</source>
        <translation>{words}: lo cambió una instrucción anterior</translation>
    </message>
    <message>
        <source>{words} stands there {count} times: which one?</source>
        <translation>{words} figura allí {count} veces: ¿cuál?</translation>
    </message>
    <message>
        <source>{words} stands there twice: which one?</source>
        <translation>{words} figura allí dos veces: ¿cuál?</translation>
    </message>
    <message>
        <source>{words} stands there already</source>
        <translation>{words} ya figura allí</translation>
    </message>
    <message>
        <source>the paragraph has no such sentence</source>
        <translation>el párrafo no tiene tal oración</translation>
    </message>
    <message>
        <source>{words} does not stand there</source>
        <translation>{words} no figura allí</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>el lugar</translation>
    </message>
    <message>
        <source>{first} with {last}</source>
        <translation>{first} con {last}</translation>
    </message>
    <message>
        <source>a quotation that is not closed: “{words}…”</source>
        <translation>una cita que no se cierra: «{words}…»</translation>
    </message>
    <message>
        <source>a paragraph can’t be moved into itself</source>
        <translation>un párrafo no se puede trasladar dentro de sí mismo</translation>
    </message>
    <message>
        <source>no instructions could be proved to turn the one draft into the other</source>
        <translation>no se pudo demostrar que ninguna serie de instrucciones convierta un proyecto en el otro</translation>
    </message>
    <message>
        <source>the sponsor line goes, which no instruction of an amendment says</source>
        <translation>desaparece la línea de patrocinadores, lo que no dice ninguna instrucción de una enmienda</translation>
    </message>
    <message>
        <source>the sponsor line becomes “{words}”, which no instruction of an amendment says</source>
        <translation>la línea de patrocinadores pasa a ser «{words}», lo que no dice ninguna instrucción de una enmienda</translation>
    </message>
    <message>
        <source>the {field} “{before}” goes, which no instruction of an amendment says</source>
        <translation>{field}: desaparece «{before}», lo que no dice ninguna instrucción de una enmienda</translation>
    </message>
    <message>
        <source>the {field} “{before}” becomes “{after}”, which no instruction of an amendment says</source>
        <translation>{field}: «{before}» pasa a ser «{after}», lo que no dice ninguna instrucción de una enmienda</translation>
    </message>
    <message>
        <source>struck through</source>
        <translation>tachado</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>subrayado</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>negrita</translation>
    </message>
    <message>
        <source>in capitals</source>
        <translation>en mayúsculas</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>marrón</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>morado</translation>
    </message>
    <message>
        <source>highlighted in {colour}</source>
        <translation>con resaltado {colour}</translation>
    </message>
    <message>
        <source>in {colour}</source>
        <translation>en {colour}</translation>
    </message>
    <message>
        <source>numbered {number}</source>
        <translation>numerado {number}</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>alternativa</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>support</source>
        <translation>apoyo</translation>
    </message>
    <message>
        <source>The expression has no group {group}; it has {count}.</source>
        <translation>La expresión no tiene el grupo {group}; número de sus grupos: {count}.</translation>
    </message>
    <message>
        <source>a bracket [ is not closed</source>
        <translation>un corchete [ no se cierra</translation>
    </message>
    <message>
        <source>a bracket ( is not closed</source>
        <translation>un paréntesis ( no se cierra</translation>
    </message>
    <message>
        <source>a bracket ) was not opened</source>
        <translation>un paréntesis ) no se abrió</translation>
    </message>
    <message>
        <source>there is nothing to repeat</source>
        <translation>no hay nada que repetir</translation>
    </message>
    <message>
        <source>a \ has no meaning there</source>
        <translation>un \ no tiene sentido ahí</translation>
    </message>
    <message>
        <source>a range goes backwards</source>
        <translation>un intervalo va hacia atrás</translation>
    </message>
    <message>
        <source>there is no such group</source>
        <translation>no existe ese grupo</translation>
    </message>
    <message>
        <source>This is no regular expression: {why}.</source>
        <translation>Esto no es una expresión regular: {why}.</translation>
    </message>
    <message>
        <source>This is no regular expression: {why} at character {place}.</source>
        <translation>Esto no es una expresión regular: {why} en el carácter {place}.</translation>
    </message>
    <message>
        <source>This regular expression is too large.</source>
        <translation>Esta expresión regular es demasiado grande.</translation>
    </message>
    <message>
        <source>There is no such revision.</source>
        <translation>No hay tal revisión.</translation>
    </message>
    <message>
        <source>There is no branch called “{name}”.</source>
        <translation>No hay ninguna rama llamada «{name}».</translation>
    </message>
    <message>
        <source>There is no such revision in this dossier.</source>
        <translation>No hay tal revisión en este expediente.</translation>
    </message>
    <message>
        <source>There is no revision called “{name}”.</source>
        <translation>No hay ninguna revisión llamada «{name}».</translation>
    </message>
    <message>
        <source>A branch needs a name.</source>
        <translation>Una rama necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a branch called “{name}” already; choose another name.</source>
        <translation>Ya hay una rama llamada «{name}»; elija otro nombre.</translation>
    </message>
    <message>
        <source>A revision needs a name.</source>
        <translation>Una revisión necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a revision called “{name}” already; choose another name.</source>
        <translation>Ya hay una revisión llamada «{name}»; elija otro nombre.</translation>
    </message>
    <message>
        <source>{cause} Your edits are kept in {place}; they are written as soon as that is possible.</source>
        <translation>{cause} Sus cambios se conservan en {place}; se escribirán en cuanto sea posible.</translation>
    </message>
    <message>
        <source>{cause} Your edits are kept only as long as Chapeau runs, so don’t close it; they are written as soon as that is possible.</source>
        <translation>{cause} Sus cambios se conservan solo mientras Chapeau esté en marcha, de modo que no lo cierre; se escribirán en cuanto sea posible.</translation>
    </message>
    <message>
        <source>The branches have no text in common; compare them instead.</source>
        <translation>Las ramas no tienen ningún texto en común; compárelas en su lugar.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>agreed ad ref</source>
        <translation>acordado ad referéndum</translation>
    </message>
    <message>
        <source>agreed in informals</source>
        <translation>acordado en consultas oficiosas</translation>
    </message>
    <message>
        <source>agreed in the committee</source>
        <translation>acordado en la comisión</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reabierto</translation>
    </message>
    <message>
        <source>{name} can’t be taken out of the text any more: what came later builds on it.</source>
        <translation>{name} ya no se puede sacar del texto: lo que vino después se basa en ella.</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Paragraph without a number</source>
        <translation>Párrafo sin número</translation>
    </message>
    <message>
        <source>a part of the change depends on another part</source>
        <translation>una parte del cambio depende de otra parte</translation>
    </message>
    <message>
        <source>Say what to do with {place}: del, add, replace, alt, new or move, with the words in quotation marks.</source>
        <translation>Diga qué hacer con {place}: del, add, replace, alt, new o move, con las palabras entre comillas.</translation>
    </message>
    <message>
        <source>Put the words for {place} in quotation marks.</source>
        <translation>Ponga entre comillas las palabras para {place}.</translation>
    </message>
    <message>
        <source>“{words}” does not stand in {place}; nothing was proposed.</source>
        <translation>«{words}» no figura en {place}; no se propuso nada.</translation>
    </message>
    <message>
        <source>“{words}” stands more than once in {place}; quote more words around it.</source>
        <translation>«{words}» figura más de una vez en {place}; cite más palabras de alrededor.</translation>
    </message>
    <message>
        <source>Say where {place} goes, for instance: move after OP8.</source>
        <translation>Diga adónde va {place}; por ejemplo: move after OP8.</translation>
    </message>
    <message>
        <source>{place} stands there already; nothing was proposed.</source>
        <translation>{place} ya está allí; no se propuso nada.</translation>
    </message>
    <message>
        <source>{place} can’t be moved to what stands below it; nothing was proposed.</source>
        <translation>{place} no se puede trasladar a lo que depende de él; no se propuso nada.</translation>
    </message>
    <message>
        <source>There is no proposal {number}.</source>
        <translation>No hay ninguna propuesta {number}.</translation>
    </message>
    <message>
        <source>Proposal {number} is on several paragraphs; say on which, as in “US on {number} OP5 del …”.</source>
        <translation>La propuesta {number} se refiere a varios párrafos; diga a cuál, por ejemplo «US on {number} OP5 del …».</translation>
    </message>
    <message>
        <source>proposal {number}</source>
        <translation>la propuesta {number}</translation>
    </message>
    <message>
        <source>Say who and where, for instance: US OP5 del “reproductive”; supp JPN.</source>
        <translation>Diga quién y dónde; por ejemplo: US OP5 del “reproductive”; supp JPN.</translation>
    </message>
    <message>
        <source>Say first which delegation proposes this.</source>
        <translation>Diga primero qué delegación propone esto.</translation>
    </message>
    <message>
        <source>“{words}” says no position; write for instance “supp JPN” or “EU retain”.</source>
        <translation>«{words}» no expresa ninguna posición; escriba, por ejemplo, «supp JPN» o «EU retain».</translation>
    </message>
    <message>
        <source>There is no {place} in this draft.</source>
        <translation>En este proyecto no hay {place}.</translation>
    </message>
    <message>
        <source>what was proposed has no place any more: {place} is gone</source>
        <translation>lo que se proponía ya no tiene lugar: {place} ya no existe</translation>
    </message>
    <message>
        <source>the paragraph that was to be split is gone</source>
        <translation>el párrafo que debía dividirse ya no existe</translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} sponsors that are members of {needed} needed.</source>
        <translation>
            <numerusform>{rule} El proyecto tiene {n} patrocinador que es miembro, de los {needed} necesarios.</numerusform>
            <numerusform>{rule} El proyecto tiene {n} patrocinadores que son miembros, de los {needed} necesarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} sponsors of {needed} needed.</source>
        <translation>
            <numerusform>{rule} El proyecto tiene {n} patrocinador de los {needed} necesarios.</numerusform>
            <numerusform>{rule} El proyecto tiene {n} patrocinadores de los {needed} necesarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} main sponsors of {needed} needed.</source>
        <translation>
            <numerusform>{rule} El proyecto tiene {n} patrocinador principal de los {needed} necesarios.</numerusform>
            <numerusform>{rule} El proyecto tiene {n} patrocinadores principales de los {needed} necesarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rule} The draft has {n} sponsors and additional sponsors of {needed} needed.</source>
        <translation>
            <numerusform>{rule} El proyecto tiene {n} patrocinador o patrocinador adicional de los {needed} necesarios.</numerusform>
            <numerusform>{rule} El proyecto tiene {n} patrocinadores y patrocinadores adicionales de los {needed} necesarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule} That is {share} of the members; set how many members the body has.</source>
        <translation>{rule} Eso es {share} de los miembros; indique cuántos miembros tiene el órgano.</translation>
    </message>
    <message>
        <source>{paragraph} is {state}; reopen it to change it, or make an editorial correction.</source>
        <translation>{paragraph}: {state}; reábralo para cambiarlo o haga una corrección de forma.</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Este párrafo</translation>
    </message>
    <message>
        <source>There is nothing to propose: the text is the same.</source>
        <translation>No hay nada que proponer: el texto es el mismo.</translation>
    </message>
    <message>
        <source>{name} can’t be taken out by itself: what it was taken into is decided; undo that first.</source>
        <translation>{name} no se puede sacar por sí sola: aquello en lo que se incorporó está decidido; deshaga eso primero.</translation>
    </message>
    <message>
        <source>{names} holds no such brackets in {place}; nothing was lifted.</source>
        <translation>{names} no mantiene tales corchetes en {place}; no se levantó nada.</translation>
    </message>
    <message>
        <source>There is no such proposal on {place}; to reserve on the text as it stands, put it in brackets: “{names} bracket {place}”.</source>
        <translation>No hay tal propuesta sobre {place}; para reservar la posición sobre el texto tal como está, póngalo entre corchetes: «{names} bracket {place}».</translation>
    </message>
    <message>
        <source>There is no such proposal on {place}; nothing was noted.</source>
        <translation>No hay tal propuesta sobre {place}; no se anotó nada.</translation>
    </message>
    <message>
        <source>There are several proposals on {place} ({names}); say which, as in “EU retain {number}”.</source>
        <translation>Hay varias propuestas sobre {place} ({names}); diga cuál, por ejemplo «EU retain {number}».</translation>
    </message>
    <message>
        <source>{name} is withdrawn by all who propose it, or by nobody.</source>
        <translation>{name} la retiran todos los que la proponen, o nadie.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so no backup was made; those made before stay.</source>
        <translation>«{name}» está dañado, de modo que no se hizo ninguna copia de seguridad; las anteriores quedan.</translation>
    </message>
    <message>
        <source>The dossier and the backups made before are unchanged.</source>
        <translation>El expediente y las copias de seguridad anteriores no han cambiado.</translation>
    </message>
    <message>
        <source>“{name}” is there already and was left as it is; choose another name.</source>
        <translation>«{name}» ya existe y quedó como estaba; elija otro nombre.</translation>
    </message>
    <message>
        <source>The backup is unchanged.</source>
        <translation>La copia de seguridad no ha cambiado.</translation>
    </message>
    <message>
        <source>the file “{name}”</source>
        <translation>el archivo «{name}»</translation>
    </message>
    <message>
        <source>“{name}” can’t be read any more, so the copy was made of what was in memory: the text and all decisions are in it; {lost} can’t be read.</source>
        <translation>«{name}» ya no se puede leer, de modo que la copia se hizo de lo que había en la memoria: contiene el texto y todas las decisiones; no se puede leer {lost}.</translation>
    </message>
    <message>
        <source>Nothing was written; choose another place.</source>
        <translation>No se escribió nada; elija otro lugar.</translation>
    </message>
    <message>
        <source>“{name}” is this very dossier; choose another name for the copy.</source>
        <translation>«{name}» es este mismo expediente; elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>This dossier is unchanged.</source>
        <translation>Este expediente no ha cambiado.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: some of what was to go along can’t be read; choose to send less of the history.</source>
        <translation>«{name}» está dañado: una parte de lo que debía acompañarlo no se puede leer; opte por enviar menos historial.</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: it was moved away, or its drive is gone.</source>
        <translation>«{name}» no se puede escribir: se movió a otro lugar, o su unidad ya no está.</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: another program has changed it meanwhile.</source>
        <translation>«{name}» no se puede escribir: otro programa lo ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>“{name}” is closed; open it again.</source>
        <translation>«{name}» está cerrado; ábralo de nuevo.</translation>
    </message>
    <message>
        <source>There is no such revision in “{name}”.</source>
        <translation>No hay tal revisión en «{name}».</translation>
    </message>
    <message>
        <source>the revision “{name}”</source>
        <translation>la revisión «{name}»</translation>
    </message>
    <message>
        <source>There is no branch called “{branch}”.</source>
        <translation>No hay ninguna rama llamada «{branch}».</translation>
    </message>
    <message>
        <source>the branch “{name}”</source>
        <translation>la rama «{name}»</translation>
    </message>
    <message>
        <source>the draft as it stood then</source>
        <translation>el proyecto como estaba entonces</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the file “{source}” that was read is lost; all else is not.</source>
        <translation>«{name}» está dañado: se perdió el archivo «{source}» que se leyó; lo demás, no.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {what} can’t be read; all else can.</source>
        <translation>«{name}» está dañado: no se puede leer {what}; lo demás, sí.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>the file or its folder is write-protected</source>
        <translation>el archivo o su carpeta está protegido contra escritura</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>no tiene permiso para escribir allí</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>it is not a dossier</source>
        <translation>no es un expediente</translation>
    </message>
    <message>
        <source>the file or its folder is gone, or you may not use it</source>
        <translation>el archivo o su carpeta ya no está, o no tiene permiso para usarlo</translation>
    </message>
    <message>
        <source>the disk or drive does not answer, or has no room</source>
        <translation>el disco o la unidad no responde, o no tiene espacio</translation>
    </message>
    <message>
        <source>something in it is too large</source>
        <translation>algo de lo que contiene es demasiado grande</translation>
    </message>
    <message>
        <source>the file is no longer where it was</source>
        <translation>el archivo ya no está donde estaba</translation>
    </message>
    <message>
        <source>a change of it was cut short and has to be taken back, which can only be done in a folder that may be written; copy it there with the file whose name ends in “-journal”</source>
        <translation>un cambio suyo quedó interrumpido y debe revertirse, lo que solo se puede hacer en una carpeta en la que se pueda escribir; cópielo allí junto con el archivo cuyo nombre termina en «-journal»</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>su cuota de disco está agotada</translation>
    </message>
    <message>
        <source>the file would be larger than is allowed</source>
        <translation>el archivo sería mayor de lo permitido</translation>
    </message>
    <message>
        <source>you may not use this file or folder</source>
        <translation>no tiene permiso para usar este archivo o esta carpeta</translation>
    </message>
    <message>
        <source>the disk can’t be written to</source>
        <translation>no se puede escribir en el disco</translation>
    </message>
    <message>
        <source>the file or its folder is not there</source>
        <translation>el archivo o su carpeta no existe</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>la carpeta no existe</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>the disk or drive does not answer</source>
        <translation>el disco o la unidad no responde</translation>
    </message>
    <message>
        <source>“{name}” can’t be opened: {cause}.</source>
        <translation>«{name}» no se puede abrir: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read: {cause}.</source>
        <translation>«{name}» no se puede leer: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: {cause}.</source>
        <translation>«{name}» no se puede escribir: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” can’t be made: {cause}.</source>
        <translation>«{name}» no se puede crear: {cause}.</translation>
    </message>
    <message>
        <source>“{name}” can’t be backed up: {cause}.</source>
        <translation>No se puede hacer una copia de seguridad de «{name}»: {cause}.</translation>
    </message>
    <message>
        <source>the file can’t be used ({error})</source>
        <translation>el archivo no se puede usar ({error})</translation>
    </message>
    <message>
        <source>{name} has it open on {machine} since {since} UTC</source>
        <translation>{name} lo tiene abierto en {machine} desde {since} UTC</translation>
    </message>
    <message>
        <source>somebody else has it open</source>
        <translation>otra persona lo tiene abierto</translation>
    </message>
    <message>
        <source>“{name}” can’t be replaced: {who}. Choose another name.</source>
        <translation>«{name}» no se puede reemplazar: {who}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” is in use: {who}; it can only be read here; save a copy elsewhere to change it.</source>
        <translation>«{name}» está en uso: {who}; aquí solo se puede leer; guarde una copia en otro lugar para cambiarlo.</translation>
    </message>
    <message>
        <source>“{name}” can’t be changed: {cause}; it can only be read here; save a copy elsewhere to change it.</source>
        <translation>«{name}» no se puede cambiar: {cause}; aquí solo se puede leer; guarde una copia en otro lugar para cambiarlo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” was only looked into; open it to change it.</source>
        <translation>«{name}» se abrió solo para consulta; ábralo para cambiarlo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, and no draft in it can be read; nothing was changed.</source>
        <translation>«{name}» está dañado y no se puede leer ningún proyecto de los que contiene; no se cambió nada.</translation>
    </message>
    <message>
        <source>{what} can’t be read</source>
        <translation>no se puede leer {what}</translation>
    </message>
    <message>
        <source>all that counts could be read</source>
        <translation>todo lo importante se pudo leer</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {lost}; the file was not changed, and a copy of what is here can be saved to go on with.</source>
        <translation>«{name}» está dañado: {lost}; el archivo no se cambió, y se puede guardar una copia de lo que hay aquí para seguir con ella.</translation>
    </message>
    <message>
        <source>The edits set aside in {file} don’t fit this dossier any more; they stay there.</source>
        <translation>Los cambios apartados en {file} ya no corresponden a este expediente; quedan allí.</translation>
    </message>
    <message>
        <source>“{name}” can’t be written: {cause}. Your last edits are here, but it can only be read here; save a copy elsewhere to change it.</source>
        <translation>«{name}» no se puede escribir: {cause}. Sus últimos cambios están aquí, pero aquí solo se puede leer; guarde una copia en otro lugar para cambiarlo.</translation>
    </message>
    <message>
        <source>The edits that could not be written to this dossier before are in the draft now.</source>
        <translation>Los cambios que antes no se pudieron escribir en este expediente están ahora en el proyecto.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the copy did not come out as it should. Try again.</source>
        <translation>«{name}» no se escribió: la copia no salió como debía. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A private note may have {most:,} characters, and this one has {count:,}: shorten it; what was kept before stays.</source>
        <translation>Una nota privada puede tener {most:,} caracteres, y esta tiene {count:,}: acórtela; lo que se conservaba antes queda.</translation>
    </message>
    <message>
        <source>“{name}” is full; delete private notes that are no longer needed.</source>
        <translation>«{name}» está lleno; suprima notas privadas que ya no necesite.</translation>
    </message>
    <message>
        <source>What was kept before stays.</source>
        <translation>Lo que se conservaba antes queda.</translation>
    </message>
    <message>
        <source>It is left as it is.</source>
        <translation>Queda como está.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Chapeau; the private notes are left as they are, and can be seen with that one.</source>
        <translation>«{name}» se escribió con un Chapeau más reciente; las notas privadas quedan como están y se pueden ver con él.</translation>
    </message>
    <message>
        <source>The private notes in “{name}” are damaged and can’t be read; the file is kept as “{kept}” in {folder}, and they begin anew.</source>
        <translation>Las notas privadas de «{name}» están dañadas y no se pueden leer; el archivo se conserva como «{kept}» en {folder}, y las notas empiezan de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} edits</source>
        <translation>
            <numerusform>{n} cambio</numerusform>
            <numerusform>{n} cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of drafts</source>
        <translation>
            <numerusform>{n} parte de proyectos</numerusform>
            <numerusform>{n} partes de proyectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} acts of the negotiation</source>
        <translation>
            <numerusform>{n} acto de la negociación</numerusform>
            <numerusform>{n} actos de la negociación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} revisions altogether</source>
        <translation>
            <numerusform>{n} revisión en total</numerusform>
            <numerusform>{n} revisiones en total</numerusform>
        </translation>
    </message>
    <message>
        <source>the file “{name}” that was read</source>
        <translation>el archivo «{name}» que se leyó</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a dossier.</source>
        <translation>«{name}» es una carpeta, no un expediente.</translation>
    </message>
    <message>
        <source>“{name}” isn’t there; it may have been moved.</source>
        <translation>«{name}» no existe; puede que se haya movido.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it was probably cut off when it was copied. Get it anew.</source>
        <translation>«{name}» está vacío: probablemente se cortó al copiarlo. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is not a dossier of Chapeau, so it is not opened; nothing was changed.</source>
        <translation>«{name}» no es un expediente de Chapeau, de modo que no se abre; no se cambió nada.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Chapeau; nothing was changed. Install the newest version to open it.</source>
        <translation>«{name}» se hizo con una versión más reciente de Chapeau; no se cambió nada. Instale la versión más reciente para abrirlo.</translation>
    </message>
    <message>
        <source>“{name}” holds what no dossier of Chapeau holds, so it is not opened.</source>
        <translation>«{name}» contiene lo que no contiene ningún expediente de Chapeau, de modo que no se abre.</translation>
    </message>
    <message>
        <source>{name} is decided or amended by now: what was taken in stays; withdraw what is too much.</source>
        <translation>{name} ya está decidida o enmendada: lo incorporado se queda; retire lo que sobre.</translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation>patrocinadores</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>órgano</translation>
    </message>
    <message>
        <source>preambular</source>
        <translation>preámbulo</translation>
    </message>
    <message>
        <source>operative</source>
        <translation>parte dispositiva</translation>
    </message>
    <message>
        <source>table</source>
        <translation>cuadro</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>celda</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>signatura</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>distribución</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>committee or commission</source>
        <translation>comisión</translation>
    </message>
    <message>
        <source>session</source>
        <translation>período de sesiones</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>tema del programa</translation>
    </message>
    <message>
        <source>item title</source>
        <translation>título del tema</translation>
    </message>
    <message>
        <source>That moment is not told any more.</source>
        <translation>Ya no consta ese momento.</translation>
    </message>
    <message>
        <source>Only a moment of this branch can be given a name; open the other branch first.</source>
        <translation>Solo se puede dar nombre a un momento de esta rama; abra primero la otra rama.</translation>
    </message>
    <message>
        <source>A proposal is put to the vote when a Member State submits it.</source>
        <translation>Una propuesta se somete a votación cuando la presenta un Estado Miembro.</translation>
    </message>
    <message>
        <source>Rule 72: a proposal of States that are not members is put to the vote when a member asks for it.</source>
        <translation>Artículo 72: una propuesta de Estados que no son miembros se somete a votación cuando lo pide un miembro.</translation>
    </message>
    <message>
        <source>Rule 69: a proposal of States that are not members is put to the vote when a member asks for it.</source>
        <translation>Artículo 69: una propuesta de Estados que no son miembros se somete a votación cuando lo pide un miembro.</translation>
    </message>
    <message>
        <source>A proposal is submitted by one State at least.</source>
        <translation>Una propuesta la presenta al menos un Estado.</translation>
    </message>
    <message>
        <source>Provisional rule 38: a proposal of a State that is not a member is put to the vote when a member asks for it.</source>
        <translation>Artículo 38 provisional: una propuesta de un Estado que no es miembro se somete a votación cuando lo pide un miembro.</translation>
    </message>
    <message>
        <source>A draft has a main submitter.</source>
        <translation>Un proyecto tiene un autor principal.</translation>
    </message>
    <message>
        <source>A fifth of the committee sponsors or signs a draft before it is introduced.</source>
        <translation>Una quinta parte de los miembros de la comisión patrocina o firma un proyecto antes de su presentación.</translation>
    </message>
</context>
<context>
    <name>Revisions</name>
    <message>
        <source>Draft</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>The text was not named “{name}”.</source>
        <translation>El texto no recibió el nombre «{name}».</translation>
    </message>
    <message>
        <source>Working draft</source>
        <translation>Proyecto en curso</translation>
    </message>
    <message>
        <source>The text as it stands is now {name}.</source>
        <translation>El texto actual es ahora {name}.</translation>
    </message>
    <message>
        <source>{revision} of {draft}</source>
        <translation>{revision} de {draft}</translation>
    </message>
    <message>
        <source>{draft}, from {revision}</source>
        <translation>{draft}, de {revision}</translation>
    </message>
    <message>
        <source>{draft}, copy</source>
        <translation>{draft}, copia</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} o {last}</translation>
    </message>
    <message>
        <source>Reading {names}</source>
        <translation>Lectura de {names}</translation>
    </message>
    <message>
        <source>There is no revision yet to track changes from; name one first, then edit and export.</source>
        <translation>Aún no hay ninguna revisión desde la que marcar cambios; nombre una primero, después edite y exporte.</translation>
    </message>
    <message>
        <source>Name a revision…</source>
        <translation>Nombrar una revisión…</translation>
    </message>
    <message>
        <source>Save as dossier</source>
        <translation>Guardar como expediente</translation>
    </message>
    <message>
        <source>The dossier is now {file}.</source>
        <translation>El expediente es ahora {file}.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>A copy is in {file}.</source>
        <translation>Hay una copia en {file}.</translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation>Rama {name}</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>como está</translation>
    </message>
    <message>
        <source>A named revision stays as it is; open it as a copy to change it.</source>
        <translation>Una revisión con nombre ya no cambia; ábrala como copia para cambiarla.</translation>
    </message>
    <message>
        <source>{introduction}. A named revision stays as it is.</source>
        <translation>{introduction}. Una revisión con nombre ya no cambia.</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>Solo lectura.</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Abrir como copia</translation>
    </message>
    <message>
        <source>No revision has a name yet. Name one when the text goes round the room; it then stays as it is.</source>
        <translation>Ninguna revisión tiene nombre aún. Nombre una cuando se distribuya el texto; después ya no cambia.</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>&amp;Name a revision…</source>
        <translation>&amp;Nombrar una revisión…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Comparar con…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open as a &amp;copy</source>
        <translation>Abrir &amp;como copia</translation>
    </message>
    <message>
        <source>Hide the &amp;redline</source>
        <translation>&amp;Ocultar los cambios</translation>
    </message>
    <message>
        <source>Show &amp;redline against it</source>
        <translation>&amp;Mostrar los cambios respecto de ella</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>Com&amp;parar con…</translation>
    </message>
    <message>
        <source>&amp;Propose the difference…</source>
        <translation>P&amp;roponer la diferencia…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;el nombre…</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>A copy to send is in {name}: it was read again and holds what you chose.</source>
        <translation>Hay una copia para enviar en {name}: se volvió a leer y contiene lo que usted eligió.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escritura de {name}</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>para enviar</translation>
    </message>
    <message>
        <source>Save a copy to send</source>
        <translation>Guardar una copia para enviar</translation>
    </message>
    <message>
        <source>“{name}” is this very dossier; choose another name for the copy.</source>
        <translation>«{name}» es este mismo expediente; elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>The &amp;present text alone</source>
        <translation>Solo el te&amp;xto actual</translation>
    </message>
    <message>
        <source>The present text and the revisions with a &amp;name that led to it</source>
        <translation>El texto actual y las revisiones con &amp;nombre que llevaron a él</translation>
    </message>
    <message>
        <source>The &amp;whole history: every revision, every branch, every edit</source>
        <translation>&amp;Todo el historial: cada revisión, cada rama, cada cambio</translation>
    </message>
    <message>
        <source>P&amp;roposals, positions, and how each paragraph stands</source>
        <translation>Prop&amp;uestas, posiciones y estado de cada párrafo</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>&amp;Comentarios</translation>
    </message>
    <message>
        <source>The &amp;ledger of sponsors</source>
        <translation>El &amp;registro de patrocinadores</translation>
    </message>
    <message>
        <source>N&amp;ames of those who wrote and recorded it</source>
        <translation>Nombres de &amp;quienes lo escribieron y registraron</translation>
    </message>
    <message>
        <source>The &amp;files that were opened, as they are</source>
        <translation>Los &amp;archivos que se abrieron, tal como están</translation>
    </message>
    <message>
        <source>The copy is made anew of what you choose, and of nothing else. Your private notes are never in it.</source>
        <translation>La copia se hace de nuevo con lo que usted elija, y con nada más. Sus notas privadas nunca están en ella.</translation>
    </message>
    <message>
        <source>Save a copy of {name} to send</source>
        <translation>Guardar una copia de {name} para enviar</translation>
    </message>
    <message>
        <source>&amp;Save the copy…</source>
        <translation>&amp;Guardar la copia…</translation>
    </message>
    <message>
        <source>What the file will tell</source>
        <translation>Lo que dirá el archivo</translation>
    </message>
    <message>
        <source>The text as it stands now, with its masthead and notes.</source>
        <translation>El texto como está ahora, con su encabezado y sus notas.</translation>
    </message>
    <message>
        <source>Files, with all that they tell themselves: {names}.</source>
        <translation>Archivos, con todo lo que ellos mismos dicen: {names}.</translation>
    </message>
    <message>
        <source>People: {names}.</source>
        <translation>Personas: {names}.</translation>
    </message>
    <message>
        <source>No name of anybody who wrote or recorded it.</source>
        <translation>Ningún nombre de quien lo escribió o registró.</translation>
    </message>
    <message>
        <source>Revisions: {names}.</source>
        <translation>Revisiones: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier text(s) that proposals were made for.</source>
        <translation>
            <numerusform>%n texto anterior para el que se hicieron propuestas.</numerusform>
            <numerusform>%n textos anteriores para los que se hicieron propuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Branches: {names}.</source>
        <translation>Ramas: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) one by one, also those that were taken back.</source>
        <translation>
            <numerusform>%n cambio, también los que se revirtieron.</numerusform>
            <numerusform>%n cambios uno por uno, también los que se revirtieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of the negotiation, with the delegations named in them.</source>
        <translation>
            <numerusform>%n acto de la negociación, con las delegaciones que se nombran en él.</numerusform>
            <numerusform>%n actos de la negociación, con las delegaciones que se nombran en ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and answer(s).</source>
        <translation>
            <numerusform>%n comentario o respuesta.</numerusform>
            <numerusform>%n comentarios y respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in the ledger of sponsors.</source>
        <translation>
            <numerusform>%n línea en el registro de patrocinadores.</numerusform>
            <numerusform>%n líneas en el registro de patrocinadores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>make room or choose another place</source>
        <translation>haga sitio o elija otro lugar</translation>
    </message>
    <message>
        <source>nothing may be written in {folder}</source>
        <translation>no se puede escribir en {folder}</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>elija otra carpeta</translation>
    </message>
    <message>
        <source>{folder} can’t be reached</source>
        <translation>no se puede acceder a {folder}</translation>
    </message>
    <message>
        <source>look whether the drive is still there</source>
        <translation>compruebe que la unidad sigue conectada</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>una carpeta tiene ese nombre</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>elija otro nombre</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>el sistema se negó</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>elija otro lugar</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}. Your draft is unchanged; {advice} and try again.</source>
        <translation>{file} no se escribió: {reason}. Su proyecto no ha cambiado; {advice} y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{file} was not written: the draft holds something that Chapeau can’t write yet ({kind}). Your draft is unchanged.</source>
        <translation>{file} no se escribió: el proyecto contiene algo que Chapeau aún no sabe escribir ({kind}). Su proyecto no ha cambiado.</translation>
    </message>
    <message>
        <source>{name} can’t be read: it holds something that Chapeau doesn’t understand ({kind}). The file is unchanged; save it anew with the program that made it, or copy its text.</source>
        <translation>{name} no se puede leer: contiene algo que Chapeau no entiende ({kind}). El archivo no ha cambiado; guárdelo de nuevo con el programa que lo hizo, o copie su texto.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de la configuración</translation>
    </message>
    <message>
        <source>Of each draft the last {last} backups stay, one of each of the last {days} days, and one of each of the last {weeks} weeks. They lie in a folder beside its dossier.</source>
        <translation>De cada proyecto quedan las últimas {last} copias de seguridad, una de cada uno de los últimos {days} días y una de cada una de las últimas {weeks} semanas. Están en una carpeta junto a su expediente.</translation>
    </message>
    <message>
        <source>Drafts with backups</source>
        <translation>Proyectos con copias de seguridad</translation>
    </message>
    <message>
        <source>No draft that was open lately has a backup yet.</source>
        <translation>Ningún proyecto abierto últimamente tiene aún una copia de seguridad.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), the last of {date}</source>
        <translation>
            <numerusform>%n copia de seguridad, del {date}</numerusform>
            <numerusform>%n copias de seguridad, la última del {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Find a command, or keys such as Ctrl+B</source>
        <translation>Buscar un comando, o teclas como Ctrl+B</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>Pulse aquí las teclas nuevas</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Teclas &amp;habituales</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Todas como de costumbre</translation>
    </message>
    <message>
        <source>{keys} is for “{command}” already.</source>
        <translation>{keys} ya es para «{command}».</translation>
    </message>
    <message>
        <source>&amp;Take it from “{command}”</source>
        <translation>Quitárse&amp;las a «{command}»</translation>
    </message>
    <message>
        <source>{command}: {keys}</source>
        <translation>{command}: {keys}</translation>
    </message>
    <message>
        <source>{command} has no keys.</source>
        <translation>{command} no tiene teclas.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>T&amp;eclas</translation>
    </message>
    <message>
        <source>&amp;Keys of “{command}”</source>
        <translation>T&amp;eclas de «{command}»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Open at the start what was open last</source>
        <translation>&amp;Abrir al inicio lo que estaba abierto la última vez</translation>
    </message>
    <message>
        <source>&amp;Delegation or name</source>
        <translation>&amp;Delegación o nombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>For menus and messages, from the next start on; drafts keep their own.</source>
        <translation>Para los menús y mensajes, a partir del próximo inicio; los proyectos conservan el suyo.</translation>
    </message>
    <message>
        <source>&amp;Typographic marks and spaces as I type</source>
        <translation>Signos y espacios &amp;tipográficos mientras escribo</translation>
    </message>
    <message>
        <source>Those of the draft’s language: “ ” in English; « » in French, and a space that does not break before : ; ! ? To have what you typed, undo.</source>
        <translation>Los del idioma del proyecto: “ ” en inglés; « » en francés, y un espacio que no se parte antes de : ; ! ? Para recuperar lo que escribió, deshaga.</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Reducir el movimiento</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>For drafts that were not made larger or smaller in their own window.</source>
        <translation>Para los proyectos que no se ampliaron ni redujeron en su propia ventana.</translation>
    </message>
    <message>
        <source>&amp;Size of the page</source>
        <translation>Tamaño de la &amp;página</translation>
    </message>
    <message>
        <source>Cursors don’t blink, menus don’t slide, and no bar runs to and fro.</source>
        <translation>El cursor no parpadea, los menús no se deslizan y ninguna barra va y viene.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>As received</source>
        <translation>Como se recibió</translation>
    </message>
    <message>
        <source>Sample negotiation</source>
        <translation>Negociación de ejemplo</translation>
    </message>
    <message>
        <source>Untitled draft</source>
        <translation>Proyecto sin título</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>The word is not kept: {why}.</source>
        <translation>La palabra no se conserva: {why}.</translation>
    </message>
    <message>
        <source>There is no dictionary for {language}: the spelling isn’t checked.</source>
        <translation>No hay diccionario de {language}: no se revisa la ortografía.</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>&amp;Add “{word}” to my words</source>
        <translation>&amp;Añadir «{word}» a Mis palabras</translation>
    </message>
    <message>
        <source>Ign&amp;ore “{word}” in this draft</source>
        <translation>&amp;Omitir «{word}» en este proyecto</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>&amp;Mark misspelt words as I type</source>
        <translation>&amp;Marcar las faltas de ortografía mientras escribo</translation>
    </message>
    <message>
        <source>No words yet. Add one below, or at a word that is marked.</source>
        <translation>Aún no hay palabras. Añada una abajo, o en una palabra marcada.</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mis palabras</translation>
    </message>
    <message>
        <source>A name or word</source>
        <translation>Un nombre o una palabra</translation>
    </message>
    <message>
        <source>A word to add</source>
        <translation>Una palabra para añadir</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>M&amp;y words count as right in every draft. Double-click one to correct it.</source>
        <translation>Mis pala&amp;bras cuentan como correctas en todos los proyectos. Haga doble clic en una para corregirla.</translation>
    </message>
    <message>
        <source>Your words can’t be written: {why}. They are kept until Chapeau is closed.</source>
        <translation>No se pueden escribir sus palabras: {why}. Se conservan hasta que se cierre Chapeau.</translation>
    </message>
    <message>
        <source>Put this word in its place</source>
        <translation>Poner esta palabra en su lugar</translation>
    </message>
    <message>
        <source>the right word</source>
        <translation>la palabra correcta</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Leave this word and go on to the next</source>
        <translation>Dejar esta palabra y pasar a la siguiente</translation>
    </message>
    <message>
        <source>Add it to my words: it counts as right in every draft</source>
        <translation>Añadirla a mis palabras: cuenta como correcta en todos los proyectos</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Ignore it in this draft</source>
        <translation>Omitirla en este proyecto</translation>
    </message>
    <message>
        <source>Stop checking (Esc)</source>
        <translation>Dejar de revisar (Esc)</translation>
    </message>
    <message>
        <source>Stop checking the spelling</source>
        <translation>Dejar de revisar la ortografía</translation>
    </message>
    <message>
        <source>Not in the dictionary: “{word}”</source>
        <translation>No está en el diccionario: «{word}»</translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this draft.</source>
        <translation>No hay diccionario del idioma de este proyecto.</translation>
    </message>
    <message>
        <source>Every word is spelt as it should be.</source>
        <translation>Todas las palabras están bien escritas.</translation>
    </message>
    <message>
        <source>Checking the spelling…</source>
        <translation>Revisando la ortografía…</translation>
    </message>
</context>
<context>
    <name>Sponsors</name>
    <message>
        <source>&amp;Main sponsor</source>
        <translation>&amp;Patrocinador principal</translation>
    </message>
    <message>
        <source>&amp;Sponsor</source>
        <translation>Pa&amp;trocinador</translation>
    </message>
    <message>
        <source>&amp;Additional sponsor</source>
        <translation>Patrocinador &amp;adicional</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>&amp;Sponsors again</source>
        <translation>Patrocinar &amp;de nuevo</translation>
    </message>
    <message>
        <source>Speaks on &amp;behalf of…</source>
        <translation>&amp;Habla en nombre de…</translation>
    </message>
    <message>
        <source>Is a m&amp;ember of the body</source>
        <translation>&amp;Es miembro del órgano</translation>
    </message>
    <message>
        <source>&amp;Remove: entered by mistake</source>
        <translation>&amp;Quitar: anotado por error</translation>
    </message>
    <message>
        <source>Add as written</source>
        <translation>Añadir tal como está escrito</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar de lado</translation>
    </message>
    <message>
        <source>Only for itself</source>
        <translation>Solo por sí mismo</translation>
    </message>
    <message>
        <source>Another group</source>
        <translation>Otro grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) not known as that of one State. Choose what is meant; nothing is added before you do.</source>
        <translation>
            <numerusform>%n nombre no se reconoce como el de un Estado. Elija lo que se quiere decir; no se añade nada antes.</numerusform>
            <numerusform>%n nombres no se reconocen como los de un Estado. Elija lo que se quiere decir; no se añade nada antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is meant?</source>
        <translation>¿De quién se trata?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>What “{words}” means</source>
        <translation>Lo que significa «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>{group}: its %n member(s)</source>
        <translation>
            <numerusform>{group}: su %n miembro</numerusform>
            <numerusform>{group}: sus %n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>A State sponsors in the name of a group: add that State and set its group.</source>
        <translation>Un Estado patrocina en nombre de un grupo: añada ese Estado e indique su grupo.</translation>
    </message>
    <message>
        <source>Paste or type the names: one a line, or divided by commas. Abbreviations will do.</source>
        <translation>Pegue o escriba los nombres: uno por línea o separados por comas. Bastan las abreviaturas.</translation>
    </message>
    <message>
        <source>Add a list of sponsors</source>
        <translation>Añadir una lista de patrocinadores</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Como</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Desde el</translation>
    </message>
    <message>
        <source>&amp;Joined on</source>
        <translation>&amp;Desde el</translation>
    </message>
    <message>
        <source>For whom {name} speaks</source>
        <translation>En nombre de quién habla {name}</translation>
    </message>
    <message>
        <source>A note in the sponsor line says so. You can edit its words.</source>
        <translation>Una nota de la línea de patrocinadores lo dice. Puede editar sus palabras.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>&amp;On behalf of</source>
        <translation>&amp;En nombre de</translation>
    </message>
    <message>
        <source>Bodies differ in these words: change what yours says otherwise.</source>
        <translation>Los órganos difieren en estas fórmulas: cambie lo que el suyo diga de otro modo.</translation>
    </message>
    <message>
        <source>Words of the sponsor line</source>
        <translation>Fórmulas de la línea de patrocinadores</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Clase de documento</translation>
    </message>
    <message>
        <source>As the draft’s line has it</source>
        <translation>Como en la línea del proyecto</translation>
    </message>
    <message>
        <source>&amp;Kind of document</source>
        <translation>&amp;Clase de documento</translation>
    </message>
    <message>
        <source>Note on &amp;non-members</source>
        <translation>&amp;Nota sobre los no miembros</translation>
    </message>
    <message>
        <source>Empty: they bear no asterisk.</source>
        <translation>Vacío: no llevan asterisco.</translation>
    </message>
    <message>
        <source>Note on the &amp;list</source>
        <translation>Nota &amp;sobre la lista</translation>
    </message>
    <message>
        <source>Empty: there is none.</source>
        <translation>Vacío: no hay ninguna.</translation>
    </message>
    <message>
        <source>Name &amp;groups in brackets, not in a note</source>
        <translation>Nombrar &amp;los grupos entre paréntesis, no en nota</translation>
    </message>
    <message>
        <source>Only for a draft that no State sponsors: “the Chair”, “the Vice-Chair of the Committee, …”.</source>
        <translation>Solo para un proyecto que no patrocina ningún Estado: «el Presidente», «la Vicepresidenta de la Comisión, …».</translation>
    </message>
    <message>
        <source>&amp;Submitted by</source>
        <translation>&amp;Presentado por</translation>
    </message>
    <message>
        <source>On what &amp;basis</source>
        <translation>Con &amp;qué base</translation>
    </message>
    <message>
        <source>on the basis of informal consultations on draft resolution …</source>
        <translation>sobre la base de las consultas oficiosas celebradas …</translation>
    </message>
    <message>
        <source>Add a State: name or abbreviation</source>
        <translation>Añadir un Estado: nombre o abreviatura</translation>
    </message>
    <message>
        <source>Add a sponsor</source>
        <translation>Añadir un patrocinador</translation>
    </message>
    <message>
        <source>Type a name or abbreviation, or paste a list, and press Enter.</source>
        <translation>Escriba un nombre o una abreviatura, o pegue una lista, y pulse Intro.</translation>
    </message>
    <message>
        <source>States that may be meant</source>
        <translation>Estados posibles</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirados</translation>
    </message>
    <message>
        <source>not confirmed since “{text}”</source>
        <translation>sin confirmar desde «{text}»</translation>
    </message>
    <message>
        <source>not confirmed since the text changed</source>
        <translation>sin confirmar desde que cambió el texto</translation>
    </message>
    <message>
        <source>for {group}</source>
        <translation>por {group}</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>no miembro</translation>
    </message>
    <message>
        <source>joined {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>joined on no known day</source>
        <translation>desde fecha desconocida</translation>
    </message>
    <message>
        <source>withdrew {day}</source>
        <translation>retirado el {day}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>Nobody sponsors this draft yet. Type the name of a State above and press Enter, or paste a whole list: the sponsor line is made from it.</source>
        <translation>Nadie patrocina aún este proyecto. Escriba arriba el nombre de un Estado y pulse Intro, o pegue una lista entera: de ella se hace la línea de patrocinadores.</translation>
    </message>
    <message>
        <source>The draft’s sponsor line says so already.</source>
        <translation>La línea de patrocinadores del proyecto ya lo dice.</translation>
    </message>
    <message>
        <source>Add as</source>
        <translation>Añadir como</translation>
    </message>
    <message>
        <source>Only those who have not confirmed</source>
        <translation>Solo quienes no han confirmado</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Patrocinadores</translation>
    </message>
    <message>
        <source>&amp;Take them from the draft’s sponsor line</source>
        <translation>&amp;Tomarlos de la línea del proyecto</translation>
    </message>
    <message>
        <source>Sponsor line</source>
        <translation>Línea de patrocinadores</translation>
    </message>
    <message>
        <source>&amp;Write the sponsor line into the draft</source>
        <translation>&amp;Escribir la línea en el proyecto</translation>
    </message>
    <message>
        <source>&amp;List for the secretariat</source>
        <translation>&amp;Lista para la secretaría</translation>
    </message>
    <message>
        <source>More about the sponsors</source>
        <translation>Más acciones sobre los patrocinadores</translation>
    </message>
    <message>
        <source>The sponsor line is written into the draft.</source>
        <translation>La línea de patrocinadores está escrita en el proyecto.</translation>
    </message>
    <message>
        <source>The list for the secretariat is on the clipboard.</source>
        <translation>La lista para la secretaría está en el portapapeles.</translation>
    </message>
    <message>
        <source>The list of those who have not confirmed is on the clipboard.</source>
        <translation>La lista de quienes no han confirmado está en el portapapeles.</translation>
    </message>
    <message>
        <source>Table (*.csv);;Text (*.txt)</source>
        <translation>Cuadro (*.csv);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>List for the secretariat</source>
        <translation>Lista para la secretaría</translation>
    </message>
    <message>
        <source>Sponsors.csv</source>
        <translation>Patrocinadores.csv</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} está escrito.</translation>
    </message>
    <message numerus="yes">
        <source>%n sponsor(s)</source>
        <translation>
            <numerusform>%n patrocinador</numerusform>
            <numerusform>%n patrocinadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>%n sin confirmar</numerusform>
            <numerusform>%n sin confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>all confirmed</source>
        <translation>todos confirmados</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Copy those &amp;not confirmed</source>
        <translation>Copiar &amp;quienes no han confirmado</translation>
    </message>
    <message>
        <source>Add a &amp;list…</source>
        <translation>&amp;Añadir una lista…</translation>
    </message>
    <message>
        <source>&amp;Words of the sponsor line…</source>
        <translation>&amp;Fórmulas de la línea de patrocinadores…</translation>
    </message>
    <message>
        <source>The text has changed: &amp;ask all again</source>
        <translation>&amp;El texto ha cambiado: preguntar de nuevo a todos</translation>
    </message>
    <message>
        <source>Add &amp;as</source>
        <translation>&amp;Añadir como</translation>
    </message>
    <message numerus="yes">
        <source>%n sponsor(s) added.</source>
        <translation>
            <numerusform>%n patrocinador añadido.</numerusform>
            <numerusform>%n patrocinadores añadidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}: in the list already.</source>
        <translation>{names}: ya en la lista.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Kept by Chapeau</source>
        <translation>Conservado por Chapeau</translation>
    </message>
    <message>
        <source>Drafts and files that you open will be listed here.</source>
        <translation>Aquí se mostrarán los proyectos y archivos que abra.</translation>
    </message>
    <message>
        <source>Write, compare and redline draft resolutions. Everything stays with you.</source>
        <translation>Redactar, comparar y marcar proyectos de resolución. Todo queda en su poder.</translation>
    </message>
    <message>
        <source>&amp;New draft</source>
        <translation>&amp;Nuevo proyecto</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Sample negotiation</source>
        <translation>Negociación &amp;de ejemplo</translation>
    </message>
    <message>
        <source>Or drop files on this window.</source>
        <translation>O suelte archivos en esta ventana.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recent drafts</source>
        <translation>Proyectos recientes</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Where the cursor stands</source>
        <translation>Dónde está el cursor</translation>
    </message>
    <message>
        <source>Preambular and operative paragraphs</source>
        <translation>Párrafos del preámbulo y de la parte dispositiva</translation>
    </message>
    <message>
        <source>Changes against the revision</source>
        <translation>Cambios respecto de la revisión</translation>
    </message>
    <message>
        <source>The branch that is worked on; press to work on another</source>
        <translation>La rama en la que se trabaja; pulse para trabajar en otra</translation>
    </message>
    <message>
        <source>Whether everything is saved</source>
        <translation>Si está todo guardado</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>{preambular} PP · {operative} OP</source>
        <translation>{preambular} PP · {operative} OP</translation>
    </message>
    <message>
        <source>No changes against “{revision}”</source>
        <translation>Sin cambios respecto de «{revision}»</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) against “{revision}”</source>
        <translation>
            <numerusform>%n cambio respecto de «{revision}»</numerusform>
            <numerusform>%n cambios respecto de «{revision}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) proposed</source>
        <translation>
            <numerusform>%n cambio propuesto</numerusform>
            <numerusform>%n cambios propuestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation>Rama {name}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>agreed ad ref</source>
        <translation>acordado ad referéndum</translation>
    </message>
    <message>
        <source>agreed in informals</source>
        <translation>acordado en consultas oficiosas</translation>
    </message>
    <message>
        <source>agreed in the committee</source>
        <translation>acordado en la comisión</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reabierto</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>accepted in part</source>
        <translation>aceptada en parte</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>reemplazada</translation>
    </message>
    <message>
        <source>left for the committee</source>
        <translation>dejada a la comisión</translation>
    </message>
    <message>
        <source>support</source>
        <translation>apoya</translation>
    </message>
    <message>
        <source>oppose</source>
        <translation>se opone</translation>
    </message>
    <message>
        <source>retain</source>
        <translation>mantiene el texto</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>se reserva su posición</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>flexible</translation>
    </message>
    <message>
        <source>awaiting capital</source>
        <translation>espera a su capital</translation>
    </message>
    <message>
        <source>reword</source>
        <translation>reformular</translation>
    </message>
    <message>
        <source>new paragraph</source>
        <translation>nuevo párrafo</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>suprimir</translation>
    </message>
    <message>
        <source>move</source>
        <translation>trasladar</translation>
    </message>
    <message>
        <source>divide</source>
        <translation>dividir</translation>
    </message>
    <message>
        <source>join</source>
        <translation>fusionar</translation>
    </message>
    <message>
        <source>style</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>role</source>
        <translation>función</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>insertado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>suprimido</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividido</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>fusionado</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>renumerado</translation>
    </message>
    <message>
        <source>main sponsor</source>
        <translation>patrocinador principal</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>patrocinador</translation>
    </message>
    <message>
        <source>additional sponsor</source>
        <translation>patrocinador adicional</translation>
    </message>
    <message>
        <source>Main sponsors</source>
        <translation>Patrocinadores principales</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Patrocinadores</translation>
    </message>
    <message>
        <source>Additional sponsors</source>
        <translation>Patrocinadores adicionales</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Organ line</source>
        <translation>Línea del órgano</translation>
    </message>
    <message>
        <source>Sponsor line</source>
        <translation>Línea de patrocinadores</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>órgano</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>signatura</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>distribución</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>committee or commission</source>
        <translation>comisión</translation>
    </message>
    <message>
        <source>session</source>
        <translation>período de sesiones</translation>
    </message>
    <message>
        <source>place and dates</source>
        <translation>lugar y fechas</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>tema del programa</translation>
    </message>
    <message>
        <source>title of the item</source>
        <translation>título del tema</translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed</source>
        <translation>{agreed} de {all} acordados</translation>
    </message>
    <message>
        <source>{agreed} of {all} agreed, {pending} pending</source>
        <translation>{agreed} de {all} acordados, por confirmar: {pending}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
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
        <translation>Deshecho: {what}.</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Rehecho: {what}.</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>escritura</translation>
    </message>
    <message>
        <source>the sign as it is printed</source>
        <translation>el signo como se imprime</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>pegar</translation>
    </message>
    <message>
        <source>cutting</source>
        <translation>cortar</translation>
    </message>
    <message>
        <source>moving words</source>
        <translation>mover palabras</translation>
    </message>
    <message>
        <source>a new paragraph</source>
        <translation>un párrafo nuevo</translation>
    </message>
    <message>
        <source>joining paragraphs</source>
        <translation>unir párrafos</translation>
    </message>
    <message>
        <source>a lower level</source>
        <translation>un nivel inferior</translation>
    </message>
    <message>
        <source>a higher level</source>
        <translation>un nivel superior</translation>
    </message>
    <message>
        <source>another kind of paragraph</source>
        <translation>otra clase de párrafo</translation>
    </message>
    <message>
        <source>moving a paragraph</source>
        <translation>mover un párrafo</translation>
    </message>
    <message>
        <source>italics</source>
        <translation>cursiva</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>negrita</translation>
    </message>
    <message>
        <source>a new row</source>
        <translation>una fila nueva</translation>
    </message>
    <message>
        <source>deleting rows</source>
        <translation>eliminar filas</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>eliminar una nota</translation>
    </message>
    <message>
        <source>a correction of spelling</source>
        <translation>una corrección ortográfica</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>reemplazar</translation>
    </message>
    <message>
        <source>the masthead</source>
        <translation>el encabezado</translation>
    </message>
    <message>
        <source>lifting brackets</source>
        <translation>levantar corchetes</translation>
    </message>
    <message>
        <source>a proposal divided by paragraph</source>
        <translation>una propuesta dividida por párrafos</translation>
    </message>
    <message>
        <source>what was taken in from files</source>
        <translation>lo tomado de archivos</translation>
    </message>
    <message numerus="yes">
        <source>{what}, and %n more</source>
        <translation>
            <numerusform>{what}, y %n más</numerusform>
            <numerusform>{what}, y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>{name}, as of {moment}</source>
        <translation>{name}, al {moment}</translation>
    </message>
    <message>
        <source>The text of {date} is now {name}.</source>
        <translation>El texto del {date} es ahora {name}.</translation>
    </message>
    <message>
        <source>As it began</source>
        <translation>Como empezó</translation>
    </message>
    <message>
        <source>Before a pause</source>
        <translation>Antes de una pausa</translation>
    </message>
    <message>
        <source>Before a great change</source>
        <translation>Antes de un gran cambio</translation>
    </message>
    <message>
        <source>While at work</source>
        <translation>Durante el trabajo</translation>
    </message>
    <message>
        <source>Before a paste</source>
        <translation>Antes de pegar</translation>
    </message>
    <message>
        <source>Before a proposal was accepted</source>
        <translation>Antes de aceptar una propuesta</translation>
    </message>
    <message>
        <source>Before a conflict was settled</source>
        <translation>Antes de resolver un conflicto</translation>
    </message>
    <message>
        <source>Before a new numbering</source>
        <translation>Antes de renumerar</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>&amp;Only what has a name</source>
        <translation>&amp;Solo lo que tiene nombre</translation>
    </message>
    <message>
        <source>&amp;Mark what changed since</source>
        <translation>&amp;Marcar lo que cambió desde entonces</translation>
    </message>
    <message>
        <source>&amp;Restore as a copy</source>
        <translation>&amp;Restaurar como copia</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>&amp;Comparar con el texto actual</translation>
    </message>
    <message>
        <source>&amp;Name it…</source>
        <translation>&amp;Nombrarla…</translation>
    </message>
    <message>
        <source>&amp;Propose the difference…</source>
        <translation>&amp;Proponer la diferencia…</translation>
    </message>
    <message>
        <source>Versions of {name}</source>
        <translation>Versiones de {name}</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>the same text as now</source>
        <translation>el mismo texto que ahora</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>comparando…</translation>
    </message>
    <message numerus="yes">
        <source>%n changed paragraph(s)</source>
        <translation>
            <numerusform>%n párrafo cambiado</numerusform>
            <numerusform>%n párrafos cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <translation>Rama {name}</translation>
    </message>
    <message>
        <source>Kept for a proposal</source>
        <translation>Conservado por una propuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) since</source>
        <translation>
            <numerusform>%n cambio desde entonces</numerusform>
            <numerusform>%n cambios desde entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>on branch {name}</source>
        <translation>en la rama {name}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Work on a copy</source>
        <translation>Trabajar en una copia</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Patrocinadores</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>Guardarlo en otro lugar…</translation>
    </message>
    <message>
        <source>All edits are written again.</source>
        <translation>Todos los cambios se han vuelto a escribir.</translation>
    </message>
    <message>
        <source>Your last edits could not be written to the dossier.</source>
        <translation>No se pudieron escribir sus últimos cambios en el expediente.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation>{name} (solo lectura)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Every change is saved</source>
        <translation>Todos los cambios están guardados</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>Aún no está todo guardado</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>No revision named yet</source>
        <translation>Ninguna revisión con nombre</translation>
    </message>
    <message>
        <source>The same as “{revision}”</source>
        <translation>Igual que «{revision}»</translation>
    </message>
    <message>
        <source>Changed since “{revision}”</source>
        <translation>Cambiado desde «{revision}»</translation>
    </message>
    <message>
        <source>Hide this panel ({title})</source>
        <translation>Ocultar este panel ({title})</translation>
    </message>
    <message>
        <source>Hide the panel {title}</source>
        <translation>Ocultar el panel {title}</translation>
    </message>
</context>
</TS>
