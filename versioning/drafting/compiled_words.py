"""What a compilation text says in words of its own, in the six official languages: that of its draft.

Commas, colons and brackets are signs, the same in every language; only words differ. They are read again by
the language of the legend, whatever language the draft has by then.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from versioning.drafting.compiled import Stand
from versioning.tree.expression import expression
from versioning.tree.resolution import MASTHEAD_FIELDS

_STANDS = (Stand.OPPOSE, Stand.RETAIN, Stand.RESERVE, Stand.FLEXIBLE, Stand.AWAITING)


@dataclass(frozen=True, eq=False)
class OwnWords:
    """The words of one language.

    `title`, `opening`, `brackets`, `named` (where names are given) and `marks` are the legend, one after the
    other. `stands` is what is said of one and of several delegations, in the order of `Stand`; `fields` are
    the names of the masthead's fields in their order.
    """

    title: str
    opening: str
    brackets: str
    named: str
    marks: str
    supported: str
    new: str
    alternative: str
    numbered: str
    moved_from: str
    move_to: str
    delete_paragraph: str
    following: str
    delete_following: str
    deletes: str
    adds: str
    and_adds: str
    stands: tuple[tuple[str, str], ...]
    fields: tuple[str, ...]

    @cached_property
    def verbs(self) -> Mapping[Stand, tuple[str, str]]:
        """What is said of one and of several delegations that stand so."""
        return dict(zip(_STANDS, self.stands, strict=True))

    @cached_property
    def stand_of(self) -> Mapping[str, Stand]:
        """How those stand of whom something is said."""
        return {verb: stand for stand, verbs in self.verbs.items() for verb in verbs}

    @cached_property
    def standing(self) -> re.Pattern[str]:
        """A bracket that says where somebody stands."""
        return expression(rf"(?P<names>.*\S) (?P<verb>{self._any_verb})", re.DOTALL)

    @cached_property
    def telling(self) -> re.Pattern[str]:
        """What a name must not look like where it stands in a bracket."""
        begins = (self.supported, self.numbered, self.moved_from, self.move_to)
        whole = (self.new, self.alternative, self.delete_paragraph, self.delete_following, *self.of_words)
        return expression(
            rf"[,:;\[\]“”]|^(?:{_any_of(begins)})|^(?:{_any_of(whole)})$|(?:^| )(?:{self._any_verb})$",
            re.IGNORECASE,
        )

    @cached_property
    def of_words(self) -> frozenset[str]:
        """What stands before a colon and is no name."""
        return frozenset(each.rstrip(" :") for each in (self.deletes, self.adds))

    @cached_property
    def field_names(self) -> Mapping[str, str]:
        """What each field of the masthead is called."""
        return dict(zip(MASTHEAD_FIELDS, self.fields, strict=True))

    @property
    def _any_verb(self) -> str:
        return _any_of(self.stand_of)


def _any_of(words: Mapping[str, Stand] | tuple[str, ...]) -> str:
    return "|".join(map(re.escape, words))


ENGLISH = OwnWords(
    title="Compilation text",
    opening=": proposals stand in ",
    brackets="brackets of this colour",
    named=", with the names of those who make and support them",
    marks="; words that they would delete are struck through, words that they would add are underlined.",
    supported="supp. by ",
    new="new",
    alternative="alt",
    numbered="numbered ",
    moved_from="moved from ",
    move_to="move to ",
    delete_paragraph="delete the paragraph",
    following="the following",
    delete_following="delete the following",
    deletes="delete: ",
    adds="add: ",
    and_adds=" and add: ",
    stands=(
        ("opposes", "oppose"),
        ("retains", "retain"),
        ("reserves", "reserve"),
        ("is flexible", "are flexible"),
        ("awaits capital", "await capital"),
    ),
    fields=tuple(name.replace("_", " ").capitalize() for name in MASTHEAD_FIELDS),
)
_TRANSLATED = {
    "Arabic": OwnWords(
        title="النص التجميعي",
        opening=": ترد المقترحات بين ",
        brackets="أقواس بهذا اللون",
        named="، مع أسماء مقدميها ومؤيديها",
        marks="؛ والكلمات المقترح حذفها مشطوبة، والكلمات المقترح إضافتها تحتها خط.",
        supported="بتأييد من ",
        new="جديد",
        alternative="بديل",
        numbered="برقم ",
        moved_from="منقول من ",
        move_to="يُنقل إلى ",
        delete_paragraph="تُحذف الفقرة",
        following="ما يلي",
        delete_following="يُحذف ما يلي",
        deletes="يُحذف: ",
        adds="يُضاف: ",
        and_adds=" ويُضاف: ",
        stands=(
            ("يعارض", "يعارضون"),
            ("يتمسك بالنص", "يتمسكون بالنص"),
            ("يتحفظ", "يتحفظون"),
            ("يبدي مرونة", "يبدون مرونة"),
            ("بانتظار عاصمته", "بانتظار عواصمهم"),
        ),
        fields=(
            *("الهيئة", "الرمز", "التوزيع", "التاريخ", "اللغة"),
            *("اللجنة", "الدورة", "المكان", "بند جدول الأعمال", "عنوان البند"),
        ),
    ),
    "Chinese": OwnWords(
        title="汇编案文",
        opening="：提案列于",
        brackets="此颜色的方括号内",
        named="，并注明提出者和附议者",
        marks="；拟删除的文字加删除线，拟增加的文字加下划线。",
        supported="附议方 ",
        new="新增",
        alternative="备选",
        numbered="编号 ",
        moved_from="移自 ",
        move_to="移至 ",
        delete_paragraph="删除本段",
        following="下文",
        delete_following="删除下文",
        deletes="删除: ",
        adds="增加: ",
        and_adds=" 并增加: ",
        stands=(
            ("反对", "均反对"),
            ("要求保留原文", "均要求保留原文"),
            ("有保留", "均有保留"),
            ("持灵活态度", "均持灵活态度"),
            ("待首都指示", "均待首都指示"),
        ),
        fields=(
            *("机关", "文号", "分发", "日期", "语文"),
            *("机构", "届会", "地点", "议程项目", "项目标题"),
        ),
    ),
    "French": OwnWords(
        title="Texte de compilation",
        opening="\u00a0: les propositions figurent entre ",
        brackets="crochets de cette couleur",
        named=", avec les noms de ceux qui les présentent et les appuient",
        marks="\u00a0; les mots dont la suppression est proposée sont barrés, "
        "ceux dont l’ajout est proposé sont soulignés.",
        supported="appuyé par ",
        new="nouveau",
        alternative="variante",
        numbered="numéroté ",
        moved_from="déplacé de ",
        move_to="déplacer vers ",
        delete_paragraph="supprimer le paragraphe",
        following="ce qui suit",
        delete_following="supprimer ce qui suit",
        deletes="supprimer\u00a0: ",
        adds="ajouter\u00a0: ",
        and_adds=" et ajouter\u00a0: ",
        stands=(
            ("s’oppose", "s’opposent"),
            ("maintient le texte", "maintiennent le texte"),
            ("réserve sa position", "réservent leur position"),
            ("est flexible", "sont flexibles"),
            ("attend sa capitale", "attendent leur capitale"),
        ),
        fields=(
            *("Organe", "Cote", "Distribution", "Date", "Langue"),
            *("Commission", "Session", "Lieu", "Point de l’ordre du jour", "Titre du point"),
        ),
    ),
    "Russian": OwnWords(
        title="Сводный текст",
        opening=": предложения приводятся в ",
        brackets="квадратных скобках этого цвета",
        named=" с указанием тех, кто их вносит и поддерживает",
        marks="; слова, предлагаемые к исключению, зачеркнуты, "
        "а слова, предлагаемые к включению, подчеркнуты.",
        supported="при поддержке ",
        new="новый",
        alternative="вариант",
        numbered="номер ",
        moved_from="перенесено из ",
        move_to="перенести в ",
        delete_paragraph="исключить пункт",
        following="нижеследующее",
        delete_following="исключить нижеследующее",
        deletes="исключить: ",
        adds="включить: ",
        and_adds=" и включить: ",
        stands=(
            ("возражает", "возражают"),
            ("за сохранение текста", "за сохранение текста"),
            ("резервирует позицию", "резервируют позицию"),
            ("проявляет гибкость", "проявляют гибкость"),
            ("ожидает указаний столицы", "ожидают указаний столиц"),
        ),
        fields=(
            *("Орган", "Условное обозначение", "Распространение", "Дата", "Язык"),
            *("Комитет", "Сессия", "Место", "Пункт повестки дня", "Название пункта"),
        ),
    ),
    "Spanish": OwnWords(
        title="Texto de compilación",
        opening=": las propuestas figuran entre ",
        brackets="corchetes de este color",
        named=", con los nombres de quienes las presentan y apoyan",
        marks="; las palabras cuya supresión se propone aparecen tachadas "
        "y aquellas cuya adición se propone, subrayadas.",
        supported="con el apoyo de ",
        new="nuevo",
        alternative="variante",
        numbered="numerado ",
        moved_from="trasladado de ",
        move_to="trasladar a ",
        delete_paragraph="suprimir el párrafo",
        following="lo que sigue",
        delete_following="suprimir lo que sigue",
        deletes="suprimir: ",
        adds="añadir: ",
        and_adds=" y añadir: ",
        stands=(
            ("se opone", "se oponen"),
            ("mantiene el texto", "mantienen el texto"),
            ("reserva su posición", "reservan su posición"),
            ("es flexible", "son flexibles"),
            ("espera a su capital", "esperan a sus capitales"),
        ),
        fields=(
            *("Órgano", "Signatura", "Distribución", "Fecha", "Idioma"),
            *("Comisión", "Período de sesiones", "Lugar", "Tema del programa", "Título del tema"),
        ),
    ),
}


def words_of(language: str) -> OwnWords:
    """Return the words of an official language, given by its English name; the English ones for any other."""
    return _TRANSLATED.get(language, ENGLISH)


def words_that_begin(text: str) -> OwnWords | None:
    """Return the words whose title a text begins with, None where it begins with none."""
    found = (each for each in (ENGLISH, *_TRANSLATED.values()) if text.startswith(each.title))
    return next(found, None)
