"""What is said to a person: English words that can be told in another language at the edge of the program.

Drafts and file formats know no language of an interface, and most of what they raise or report is read by
people. So it is said with its making, and the window translates the template and puts the values in:

    raise ReadError(said("{name} is empty, so nothing of it was read.", name=path.name))
    Loss(WHOLE, counted(Count("1 table was left out", "{n} tables were left out"), tables))

`tests/tools/translations.py` finds `said`, `Count` and `worded` by their names: templates stand as literals.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce
from typing import NamedTuple, Self


class Saying(str):
    """English words that also tell how they were made; they compare and are kept like the words themselves.

    `template` is what translators see (of a count the form for many), `values` what its fields are filled
    with, which may be sayings themselves; what is neither words nor a number stands as its `str`. `number`
    chooses among a language's plural forms (None where nothing is counted), and `english` is the form that
    English chose.
    """

    __slots__ = ("english", "number", "template", "values")
    template: str
    values: Mapping[str, object]
    number: int | None
    english: str

    def __new__(
        cls,
        template: str,
        values: Mapping[str, object],
        number: int | None = None,
        english: str | None = None,
    ) -> Self:
        """Say a template with its values; `english` is given where it differs from the template."""
        form = template if english is None else english
        plain = {
            name: each if isinstance(each, str | int | float) else str(each) for name, each in values.items()
        }
        saying = super().__new__(cls, form.format_map(plain))
        saying.template, saying.values, saying.number, saying.english = template, plain, number, form
        return saying

    def __str__(self) -> str:
        """Return the saying itself, so that `str` of an error gives back what the error was made with."""
        return self

    def __reduce__(self) -> tuple[type[Saying], tuple[str, Mapping[str, object], int | None, str]]:
        """Keep the making where a saying crosses into another process."""
        return Saying, (self.template, self.values, self.number, self.english)


class Count(NamedTuple):
    """A whole sentence for one and for many; `{n}` is the number."""

    one: str
    many: str


def said(template: str, /, **values: object) -> Saying:
    """Return a template with its fields filled; braces in the values stay as they are."""
    return Saying(template, values)


def counted(forms: Count, n: int, /, **values: object) -> Saying:
    """Return the sentence that fits the number `n`, which stands in it as `{n}`."""
    return Saying(forms.many, {"n": n, **values}, n, forms.one if n == 1 else forms.many)


def worded(template: str) -> str:
    """Return a template as it is, marked for translators: for tables of what is said later."""
    return template


def chained(parts: Iterable[str], form: str) -> str:
    """Return parts linked one after the other by a form with `{first}` and `{last}`: "{first} or {last}"."""
    return reduce(lambda first, last: said(form, first=first, last=last), parts)


def joined(parts: Iterable[str], glue: str = ", ") -> Saying:
    """Return parts one after the other as one saying, so that each of them is translated."""
    values = {f"part{at}": part for at, part in enumerate(parts)}
    between = glue.replace("{", "{{").replace("}", "}}")
    return Saying(between.join(f"{{{name}}}" for name in values), values)


def capitalized(words: str) -> str:
    """Return words as they begin a sentence: with a capital, the rest as it is."""
    return words[:1].upper() + words[1:]
