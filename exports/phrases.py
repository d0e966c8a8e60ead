"""What exports say of changes, in the six official languages: a page speaks the language of its draft.

Counts stand behind their words ("modifiés : 3") where a language would bend the words by them.
"""

from __future__ import annotations

_ORDER = ("Arabic", "Chinese", "French", "Russian", "Spanish")
_PHRASES: dict[str, tuple[str, str, str, str, str]] = {
    # What became of words
    "inserted": ("مضاف", "增加", "inséré", "добавлено", "insertado"),
    "deleted": ("محذوف", "删除", "supprimé", "исключено", "suprimido"),
    "moved": ("منقول", "移动", "déplacé", "перенесено", "desplazado"),
    "moved to {place}": (
        "نُقل إلى {place}",
        "移至 {place}",
        "déplacé vers {place}",
        "перенесено в {place}",
        "desplazado a {place}",
    ),
    "moved from {place}": (
        "نُقل من {place}",
        "移自 {place}",
        "déplacé depuis {place}",
        "перенесено из {place}",
        "desplazado desde {place}",
    ),
    "moved here": ("نُقل إلى هنا", "移至此处", "déplacé ici", "перенесено сюда", "desplazado aquí"),
    "nothing": ("لا شيء", "无", "rien", "ничего", "nada"),
    # The line above a marked text
    "Marked: ": ("العلامات: ", "标记：", "Marquage : ", "Обозначения: ", "Marcas: "),
    ". ": (". ", "。", ". ", ". ", ". "),
    "Changes by {name}.": (
        "تعديلات {name}.",
        "修改者：{name}。",
        "Modifications de {name}.",
        "Изменения: {name}.",
        "Cambios de {name}.",
    ),
    "The margin names who made each change.": (
        "يبيَّن في الهامش صاحب كل تعديل.",
        "页边注明每处修改的提出者。",
        "La marge indique l’auteur de chaque modification.",
        "На полях указано, кто внес каждое изменение.",
        "En el margen se indica el autor de cada cambio.",
    ),
    "No difference.": ("لا فرق.", "没有差异。", "Aucune différence.", "Различий нет.", "Ninguna diferencia."),
    "Paragraphs: {counts}.": (
        "الفقرات: {counts}.",
        "段落：{counts}。",
        "Paragraphes : {counts}.",
        "Пункты: {counts}.",
        "Párrafos: {counts}.",
    ),
    "{n} edited": ("معدّلة: {n}", "修改 {n}", "modifiés : {n}", "изменено: {n}", "modificados: {n}"),
    "{n} inserted": ("مضافة: {n}", "增加 {n}", "insérés : {n}", "добавлено: {n}", "insertados: {n}"),
    "{n} deleted": ("محذوفة: {n}", "删除 {n}", "supprimés : {n}", "исключено: {n}", "suprimidos: {n}"),
    "{n} moved": ("منقولة: {n}", "移动 {n}", "déplacés : {n}", "перенесено: {n}", "desplazados: {n}"),
    "{n} split": ("مجزّأة: {n}", "拆分 {n}", "scindés : {n}", "разделено: {n}", "divididos: {n}"),
    "{n} joined": ("مدمجة: {n}", "合并 {n}", "fusionnés : {n}", "объединено: {n}", "unidos: {n}"),
    "{n} renumbered": (
        "معاد ترقيمها: {n}",
        "重新编号 {n}",
        "renumérotés : {n}",
        "перенумеровано: {n}",
        "renumerados: {n}",
    ),
    "{n} the same": (
        "بلا تغيير: {n}",
        "不变 {n}",
        "inchangés : {n}",
        "без изменений: {n}",
        "sin cambios: {n}",
    ),
    "{n} of these on another level": (
        "منها في مستوى آخر: {n}",
        "其中层级改变 {n}",
        "dont à un autre niveau : {n}",
        "из них на другом уровне: {n}",
        "de ellos en otro nivel: {n}",
    ),
    "{n} of these in another role": (
        "منها من نوع آخر: {n}",
        "其中类别改变 {n}",
        "dont d’un autre type : {n}",
        "из них другого вида: {n}",
        "de ellos de otro tipo: {n}",
    ),
    "{n} changed in the masthead": (
        "في الترويسة: {n}",
        "文头修改 {n}",
        "dans l’en-tête : {n}",
        "в заголовке: {n}",
        "en el encabezado: {n}",
    ),
    ", ": ("، ", "，", ", ", ", ", ", "),
    # The comparative table
    "Comparative table": (
        "جدول مقارن",
        "对照表",
        "Tableau comparatif",
        "Сравнительная таблица",
        "Cuadro comparativo",
    ),
    "Side by side": ("جنبا إلى جنب", "并列对照", "Côte à côte", "Параллельно", "Lado a lado"),
    "Change": ("التعديل", "修改", "Modification", "Изменение", "Cambio"),
    "No change": ("بلا تغيير", "无修改", "Inchangé", "Без изменений", "Sin cambios"),
    "Edited": ("معدّل", "修改", "Modifié", "Изменено", "Modificado"),
    "Style only": ("التنسيق فقط", "仅格式", "Style seulement", "Только оформление", "Solo el formato"),
    "Inserted": ("مضاف", "增加", "Inséré", "Добавлено", "Insertado"),
    "Deleted": ("محذوف", "删除", "Supprimé", "Исключено", "Suprimido"),
    "Renumbered": ("أعيد ترقيمه", "重新编号", "Renuméroté", "Перенумеровано", "Renumerado"),
    "Moved": ("منقول", "移动", "Déplacé", "Перенесено", "Desplazado"),
    "Moved from {place}": (
        "نُقل من {place}",
        "移自 {place}",
        "Déplacé depuis {place}",
        "Перенесено из {place}",
        "Desplazado desde {place}",
    ),
    "Moved, now {place}": (
        "نُقل، وهو الآن {place}",
        "移动，现为 {place}",
        "Déplacé, désormais {place}",
        "Перенесено, теперь {place}",
        "Desplazado, ahora {place}",
    ),
    "Moved, see below or above": (
        "نُقل، انظر أدناه أو أعلاه",
        "移动，见上文或下文",
        "Déplacé, voir plus bas ou plus haut",
        "Перенесено, см. ниже или выше",
        "Desplazado, véase más abajo o más arriba",
    ),
    "Split": ("مجزّأ", "拆分", "Scindé", "Разделено", "Dividido"),
    "Split from {place}": (
        "مجزّأ من {place}",
        "拆分自 {place}",
        "Scindé de {place}",
        "Выделено из {place}",
        "Separado de {place}",
    ),
    "Joined": ("مدمج", "合并", "Fusionné", "Объединено", "Unido"),
    "Joined to {place}": (
        "مدمج في {place}",
        "并入 {place}",
        "Fusionné avec {place}",
        "Объединено с {place}",
        "Unido a {place}",
    ),
    "Joined with what follows": (
        "مدمج مع ما يليه",
        "与下段合并",
        "Fusionné avec la suite",
        "Объединено со следующим",
        "Unido con lo que sigue",
    ),
    "edited": ("معدّل", "修改", "modifié", "изменено", "modificado"),
    "note changed": ("عُدّلت الحاشية", "脚注修改", "note modifiée", "изменена сноска", "nota modificada"),
    "level changed": ("تغيّر المستوى", "层级改变", "niveau modifié", "изменен уровень", "nivel modificado"),
    "kind changed": ("تغيّر النوع", "类别改变", "type modifié", "изменен вид", "tipo modificado"),
    # Parts of a draft, and of its page
    "Sponsors": ("مقدمو المشروع", "提案国", "Auteurs", "Авторы", "Patrocinadores"),
    "Recommendation": ("التوصية", "建议", "Recommandation", "Рекомендация", "Recomendación"),
    "Title": ("العنوان", "标题", "Titre", "Название", "Título"),
    "Organ": ("الهيئة", "机关", "Organe", "Орган", "Órgano"),
    "Heading": ("عنوان فرعي", "小标题", "Intertitre", "Подзаголовок", "Encabezamiento"),
    "Annex": ("المرفق", "附件", "Annexe", "Приложение", "Anexo"),
    "Part": ("الجزء", "部分", "Partie", "Часть", "Parte"),
    "Table": ("جدول", "表", "Tableau", "Таблица", "Cuadro"),
    "Symbol": ("الرمز", "文号", "Cote", "Условное обозначение", "Signatura"),
    "Distribution": ("التوزيع", "分发", "Distribution", "Распространение", "Distribución"),
    "Date": ("التاريخ", "日期", "Date", "Дата", "Fecha"),
    "Language": ("اللغة", "语文", "Langue", "Язык", "Idioma"),
    "Session": ("الدورة", "届会", "Session", "Сессия", "Período de sesiones"),
    "Body": ("اللجنة", "机构", "Commission", "Комитет", "Comisión"),
    "Place": ("المكان", "地点", "Lieu", "Место", "Lugar"),
    "Agenda item": (
        "بند جدول الأعمال",
        "议程项目",
        "Point de l’ordre du jour",
        "Пункт повестки дня",
        "Tema del programa",
    ),
    "Item title": ("عنوان البند", "项目标题", "Titre du point", "Название пункта", "Título del tema"),
    "Notes": ("الحواشي", "注", "Notes", "Примечания", "Notas"),
    "Back to the text": (
        "العودة إلى النص",
        "返回正文",
        "Retour au texte",
        "Назад к тексту",
        "Volver al texto",
    ),
    # The report of what is still open
    "What is still open": (
        "ما لا يزال معلقا",
        "未决事项",
        "Ce qui reste à régler",
        "Что остается открытым",
        "Lo que sigue abierto",
    ),
    "As at {moment}.": (
        "الحالة في {moment}.",
        "截至 {moment}。",
        "État au {moment}.",
        "По состоянию на {moment}.",
        "Situación al {moment}.",
    ),
    "Next deadline: {moment}.": (
        "الموعد النهائي المقبل: {moment}.",
        "下一截止时间：{moment}。",
        "Prochaine échéance : {moment}.",
        "Ближайший срок: {moment}.",
        "Próximo plazo: {moment}.",
    ),
    "Paragraphs": ("الفقرات", "段落", "Paragraphes", "Пункты", "Párrafos"),
    "Agreed": ("متفق عليها", "已商定", "Convenus", "Согласовано", "Acordados"),
    "Pending": ("بانتظار التأكيد", "待确认", "En attente", "Ожидается", "Pendientes"),
    "Open": ("مفتوحة", "未商定", "Ouverts", "Открыто", "Abiertos"),
    "Reopened": ("أُعيد فتحها", "重新开放", "Rouverts", "Возобновлено", "Reabiertos"),
    "Proposals": ("المقترحات", "提案", "Propositions", "Предложения", "Propuestas"),
    "Brackets": ("الأقواس", "方括号", "Crochets", "Скобки", "Corchetes"),
    "Objections": ("الاعتراضات", "反对", "Objections", "Возражения", "Objeciones"),
    "Reservations": ("التحفظات", "保留", "Réserves", "Оговорки", "Reservas"),
    "To confirm": ("بانتظار تأكيدها", "待其确认", "À confirmer", "Подтвердить", "Por confirmar"),
    "By delegation": ("حسب الوفد", "按代表团", "Par délégation", "По делегациям", "Por delegación"),
    "By paragraph": ("حسب الفقرة", "按段落", "Par paragraphe", "По пунктам", "Por párrafo"),
    "Delegation": ("الوفد", "代表团", "Délégation", "Делегация", "Delegación"),
    "Paragraph": ("الفقرة", "段落", "Paragraphe", "Пункт", "Párrafo"),
    "How it stands": ("الحالة", "状态", "Où il en est", "Состояние", "Estado"),
    "Masthead": ("الترويسة", "文件头", "En-tête", "Шапка", "Encabezado"),
    "nobody named": ("لم يُذكر أحد", "未具名", "personne de nommé", "никто не назван", "nadie identificado"),
    "open": ("مفتوحة", "未商定", "ouvert", "открыт", "abierto"),
    "reopened": ("أُعيد فتحها", "重新开放", "rouvert", "обсуждение возобновлено", "reabierto"),
    "reopened by {name}": (
        "أعاد فتحها {name}",
        "{name} 重新开放",
        "rouvert par {name}",
        "обсуждение возобновлено: {name}",
        "reabierto por {name}",
    ),
    "agreed ad ref": (
        "متفق عليها رهن الاستشارة",
        "待核准商定",
        "convenu ad referendum",
        "согласован ad referendum",
        "acordado ad referéndum",
    ),
    "agreed in informals": (
        "متفق عليها في المشاورات غير الرسمية",
        "非正式协商中商定",
        "convenu en consultations officieuses",
        "согласован на неофициальных консультациях",
        "acordado en consultas oficiosas",
    ),
    "agreed in the committee": (
        "متفق عليها في اللجنة",
        "委员会商定",
        "convenu en commission",
        "согласован в комитете",
        "acordado en la comisión",
    ),
    "pending {names}": (
        "بانتظار {names}",
        "待 {names} 确认",
        "en attente de {names}",
        "ожидается: {names}",
        "a la espera de {names}",
    ),
    "with {places} in package {name}": (
        "مع {places} في الحزمة {name}",
        "与 {places} 同属一揽子 {name}",
        "avec {places} dans l’ensemble {name}",
        "вместе с {places} в пакете {name}",
        "con {places} en el paquete {name}",
    ),
    "under silence until {moment}": (
        "خاضعة لإجراء الصمت حتى {moment}",
        "默许程序至 {moment}",
        "approbation tacite jusqu’au {moment}",
        "процедура умолчания до {moment}",
        "acuerdo tácito hasta {moment}",
    ),
    "Open, with nothing proposed or bracketed: {places}.": (
        "مفتوحة، دون مقترحات أو أقواس: {places}.",
        "未商定，但无提案或方括号：{places}。",
        "Ouverts, sans proposition ni crochets : {places}.",
        "Открыты, без предложений и скобок: {places}.",
        "Abiertos, sin propuestas ni corchetes: {places}.",
    ),
    "Nothing is open.": (
        "لا شيء معلق.",
        "没有未决事项。",
        "Plus rien n’est à régler.",
        "Открытых вопросов нет.",
        "No queda nada abierto.",
    ),
}


def phrase(language: str, english: str, **values: object) -> str:
    """Return what the English says, in an official language given by its English name; English for any other.

    `values` fill its braces. Raises KeyError for what is not in the table.
    """
    said = _PHRASES[english]
    words = said[_ORDER.index(language)] if language in _ORDER else english
    return words.format(**values) if values else words


def joined(language: str, parts: list[str]) -> str:
    """Return words one after the other, as a language parts what it lists."""
    return phrase(language, ", ").join(parts)


def moved_in_words(language: str, other: str, *, is_gone: bool) -> str:
    """Return that a paragraph moved: to where, where `is_gone`, else from where, if `other` tells that."""
    if not other:
        return phrase(language, "moved")
    return phrase(language, "moved to {place}" if is_gone else "moved from {place}", place=other)
