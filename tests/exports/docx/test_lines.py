"""The paragraphs of a tracked file: which mark at which end is the one that came or went."""

from __future__ import annotations

from dataclasses import replace

from exports.docx.lines import joined_runs, lines
from versioning.compare.compare import compare
from versioning.compare.redline import Fate
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import ATOM, Note, StyledText, styled


def draft(**texts: str) -> Resolution:
    return Resolution(
        "draft", children=tuple(Paragraph(id_, Role.OPERATIVE, styled(text)) for id_, text in texts.items())
    )


def ends(base: Resolution, target: Resolution) -> list[tuple[str, Fate]]:
    return [
        ("".join(segment.shown.chars for segment in line.segments), line.end)
        for line in joined_runs(lines(compare(base, target)))
    ]


def test_words_added_at_an_end_and_a_paragraph_after_it_are_one_insertion() -> None:
    base = draft(a="Urges States", c="Requests a report")
    target = draft(a="Urges States to report", b="Also urges them to pay", c="Requests a report")
    assert ends(base, target) == [
        ("Urges States to report", Fate.INSERTED),
        ("Also urges them to pay", Fate.KEPT),
        ("Requests a report", Fate.KEPT),
    ]


def test_words_cut_at_an_end_and_a_paragraph_cut_after_it_are_one_deletion() -> None:
    base = draft(a="Urges States to report", b="Also urges them to pay", c="Requests a report")
    target = draft(a="Urges States", c="Requests a report")
    assert ends(base, target)[0] == ("Urges States to report", Fate.DELETED)


def test_a_paragraph_that_comes_alone_brings_its_own_mark() -> None:
    base = draft(a="Urges States", c="Requests a report")
    target = draft(a="Urges States", b="Also urges them to pay", c="Requests a report")
    assert [end for _, end in ends(base, target)] == [Fate.KEPT, Fate.INSERTED, Fate.KEPT]


def test_a_paragraph_split_after_an_insertion_is_split_where_it_was() -> None:
    long = "Encourages Member States to create mechanisms and to establish procedures for protecting children"
    base = draft(a="Urges States to run campaigns", c=long)
    target = draft(a="Urges States to run tours", b="of their own", c=long[:43], d=long[43:])
    assert [end for _, end in ends(base, target)] == [Fate.INSERTED, Fate.KEPT, Fate.INSERTED, Fate.KEPT]


def test_a_note_that_goes_with_a_paragraph_of_its_own_takes_its_own_mark() -> None:
    alone = StyledText(ATOM, (), (Note("note", styled("See above.")),))
    target = draft(a="Urges States", c="Requests a report")
    base = replace(
        target, children=(target.children[0], Paragraph("b", Role.OPERATIVE, alone), target.children[1])
    )
    assert [end for _, end in ends(base, target)] == [Fate.KEPT, Fate.DELETED, Fate.KEPT]
    assert [end for _, end in ends(target, base)] == [Fate.KEPT, Fate.INSERTED, Fate.KEPT]


def test_paragraphs_of_files_that_know_nothing_of_each_other_stay_in_the_list_they_counted_in() -> None:
    def read(name: str, *texts: str) -> Resolution:
        parts = (
            Paragraph(f"{name}{at}", Role.OPERATIVE, styled(text), (point(f"{name}{at}p"),))
            for at, text in enumerate(texts)
        )
        annexed = Paragraph(f"{name}o", Role.OPERATIVE, styled("Adopts these rules"))
        annex = Paragraph(f"{name}x", Role.ANNEX, styled("Rules"), (annexed,))
        return Resolution(name, children=(*parts, annex))

    def point(name: str) -> Paragraph:
        return Paragraph(name, Role.SUBPARAGRAPH, styled("To report on what was done in each region"))

    base = read("a", "Urges States to pay", "Calls upon them to meet", "Requests a report")
    target = read("b", "Urges States to pay", "Requests a longer report")
    looks = [(line.old.key, line.new.key) for line in lines(compare(base, target)) if line.old.standing]
    assert all(before == after for before, after in looks)
    assert {list_ for _, (_, list_, _, _) in looks} == {"b", "bx", ""}
