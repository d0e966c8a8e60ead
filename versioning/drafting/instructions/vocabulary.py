"""The words of amendment documents, in English and as far as they are regular in French.

Every phrase is a tuple of folded words; lists of phrases go from long to short.
"""

from __future__ import annotations

from collections.abc import Iterable

from versioning.drafting.instructions.instruction import Action, Side
from versioning.tree.paragraph import Role

Phrases = tuple[tuple[str, ...], ...]


def _phrases(lines: Iterable[str]) -> Phrases:
    found = {tuple(line.split()) for line in lines}
    return tuple(sorted(found, key=lambda phrase: (-len(phrase), phrase)))


def _verbs(table: dict[Action, str]) -> tuple[tuple[tuple[str, ...], Action], ...]:
    pairs = [(tuple(verb.split()), action) for action, verbs in table.items() for verb in verbs.split(", ")]
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair[0])))


VERBS = _verbs(
    {
        Action.DELETE: "delete, deleted, deleting, deletion of, deletion, del, strike out, struck out, strike, struck, remove, "
        "removed, removal of, omit, omitted, drop, dropped, take out, cut, supprimer, supprimez, supprimé, supprimés, "
        "supprimée, supprimées, "
        "biffer",
        Action.REPLACE: "replace, replaced, replacing, replacement of, repl, substitute, substituted, substitution of, "
        "change, changed, remplacer, remplacez, remplacé, remplacés, remplacée, remplacées, substituer",
        Action.INSERT: "insert, inserted, inserting, insertion of, ins, add, added, adding, addition of, include, included, "
        "append, appended, introduce, introduced, insérer, insérez, inséré, insérés, insérée, ajouter, ajoutez, ajouté",
        Action.REWRITE: "amend, amended, revise, revised, reword, reworded, modify, modified, reformulate, "
        "reformulated, rephrase, rephrased, modifier, reformuler",
        Action.MOVE: "move, moved, relocate, relocated, transfer, transferred, transpose, transposed, place, placed, "
        "bring, brought, reposition, repositioned, déplacer, déplacez",
        Action.MERGE: "merge, merged, combine, combined, consolidate, consolidated, join, joined, fuse, fusionner",
        Action.SPLIT: "split, divide, divided, separate, separated, break, scinder, diviser",
        Action.RENUMBER: "renumber, renumbered, renumbering, reorder, renuméroter, re-number, reletter, relettered",
    }
)
"""What verbs and verbal nouns ask for."""

SIGNS = (
    *(
        (("full", "stop"), "."),
        (("semi-colon",), ";"),
        (("semicolon",), ";"),
        (("comma",), ","),
        (("colon",), ":"),
    ),
    (("period",), "."),
)
JOINTS = frozenset(("and", ";", "then", "et", "puis", "&", "also"))
ARROWS = frozenset(("→", "⇒"))
WITH = frozenset(("with", "by", "par"))
FOR = _phrases(
    (
        "for",
        "instead of",
        "in place of",
        "in lieu of",
        "in the place of",
        "rather than",
        "au lieu de",
        "à la place de",
    )
)
READS = _phrases(
    (
        *(
            "should read",
            "shall read",
            "should now read",
            "shall now read",
            "will read",
            "would read",
            "to read",
        ),
        *(
            "should be amended to read",
            "so as to read",
            "read",
            "reads",
            "should be worded",
            "is to read",
            "must read",
        ),
        *(
            "se lit",
            "doit se lire",
            "se lire",
            "lire",
            "shall be amended to read",
            "would then read",
            "will then read",
        ),
        *("to now read", "should then read", "shall then read", "now reads", "be amended to read"),
    )
)
CHECKS = _phrases(

        f"so that {subject}{verb}"
        for subject in (
            *("it ", "they ", "the paragraph ", "the text ", "the sentence ", "the operative paragraph ", ""),
            *(
                "the preambular paragraph ",
                "the title ",
                "the amended paragraph ",
                "the phrase ",
                "that paragraph ",
            ),
            *("the new paragraph ", "the subparagraph ", "the relevant paragraph ", "this paragraph "),
            *("the amended text ", "the revised paragraph ", "the paragraph as amended "),
        )
        for verb in (
            "will read",
            "would read",
            "reads",
            "read",
            "should read",
            "shall read",
            "will now read",
            "now reads",
        )

)
EVERYWHERE = _phrases(
    (
        *(
            "throughout",
            "everywhere",
            "wherever it appears",
            "wherever it occurs",
            "wherever they appear",
            "partout",
        ),
        *(
            "wherever they occur",
            "each time it appears",
            "each time it occurs",
            "in all instances",
            "all instances of",
        ),
        *(
            "in each case",
            "in each instance",
            "in both instances",
            "in both places",
            "in all places",
            "in both cases",
        ),
        *(
            "every instance of",
            "each instance of",
            "all occurrences of",
            "every occurrence of",
            "each occurrence of",
        ),
        *(
            "all references to",
            "every reference to",
            "each reference to",
            "both occurrences of",
            "in all cases",
        ),
        *(
            "in every place",
            "both references to",
            "wherever else it appears",
            "wherever the words appear",
            "both times",
        ),
        *(
            "where it appears",
            "where they appear",
            "whenever it appears",
            "in all occurrences",
            "all mentions of",
        ),
        *(
            "each time they appear",
            "wherever the word appears",
            "wherever the phrase appears",
            "both mentions of",
        ),
    )
)
INSTEAD = _phrases(
    (
        *(
            "therefor",
            "in its place",
            "in their place",
            "in lieu thereof",
            "in place thereof",
            "in its stead",
        ),
        *("instead", "in their stead", "à la place", "therefore"),
    )
)
REST = _phrases(

        f"{before}{what}"
        for before in ("", "the ", "all the ", "all ")
        for what in (
            *(
                "rest of the paragraph",
                "remainder of the paragraph",
                "remaining text",
                "existing text",
                "rest of the text",
            ),
            *(
                "end of the paragraph",
                "end of the sentence",
                "rest of the sentence",
                "remainder of the sentence",
            ),
            *(
                "remaining part of the paragraph",
                "remaining words",
                "words that follow",
                "text that follows",
                "remainder",
            ),
            *(
                "rest",
                "remaining part of the sentence",
                "remaining portion of the paragraph",
                "text following",
            ),
            *("remainder of the text", "words to the end of the paragraph", "remaining portion"),
            *("subparagraph to its end", "to the end of the paragraph", "until the end of the paragraph"),
            *(
                "everything",
                "fin du paragraphe",
                "reste du paragraphe",
                "la fin du paragraphe",
                "le reste du paragraphe",
            ),
        )

)
TEXTS = _phrases(
    (
        *("reading", "reading as follows", "as follows", "the following", "worded as follows", "which reads"),
        *(
            "that reads",
            "which would read",
            "which will read",
            "which reads as follows",
            "that reads as follows",
        ),
        *(
            "the following text",
            "the following words",
            "the following wording",
            "the following phrase",
            "ainsi conçu",
        ),
        *("the following sentence", "a new sentence", "the following expression", "the following language"),
        *("the following new text", "the following formulation", "a sentence", "the following new sentence"),
        *(
            "comme suit",
            "libellé comme suit",
            "ce qui suit",
            "le texte suivant",
            "les mots suivants",
            "suivant",
        ),
        *(
            "ainsi libellé",
            "which read",
            "that read",
            "along the following lines",
            "to the following",
            "ainsi rédigé",
        ),
        *(
            "the following new wording",
            "the following new language",
            "with the following text",
            "the word",
            "the words",
        ),
    )
)
TEXTS = tuple(each for each in TEXTS if each[-1] not in {"word", "words"} or "following" in each)

SIDES: tuple[tuple[tuple[str, ...], Side], ...] = (
    *((("immediately", word), side) for word, side in (("after", Side.AFTER), ("following", Side.AFTER))),
    (("immediately", "before"), Side.BEFORE),
    *((("to", word), Side.AFTER) for word in ("follow", "after")),
    *(
        (("so", "that", "it", word), side)
        for word, side in (("follows", Side.AFTER), ("precedes", Side.BEFORE))
    ),
    *((("so", "as", "to", word), side) for word, side in (("follow", Side.AFTER), ("precede", Side.BEFORE))),
    *((("to", word), Side.BEFORE) for word in ("precede", "before")),
    *(((first, "of"), Side.BEFORE) for first in ("ahead", "in-front")),
    (("prior", "to"), Side.BEFORE),
    (("subsequent", "to"), Side.AFTER),
    (("just", "after"), Side.AFTER),
    (("just", "before"), Side.BEFORE),
    *(((word,), Side.AFTER) for word in ("after", "following", "behind", "après")),
    *(((word,), Side.BEFORE) for word in ("before", "preceding", "avant")),
    *(((word,), Side.BETWEEN) for word in ("between", "entre")),
)
EDGES: tuple[tuple[Side, Phrases], ...] = (
    (
        Side.END,
        _phrases(
            (
                *(
                    "at the end",
                    "to the end",
                    "at the very end",
                    "à la fin",
                    "at its end",
                    "at end",
                    "by the end",
                ),
                *(
                    "before the period at the end",
                    "before the semicolon at the end",
                    "before the comma at the end",
                ),
                *("before the full stop at the end", "before the semi-colon at the end"),
            )
        ),
    ),
    (
        Side.START,
        _phrases(
            (
                "at the beginning",
                "at the start",
                "to the beginning",
                "au début",
                "at the outset",
                "to the start",
            )
        ),
    ),
)
PREPOSITIONS = frozenset(
    (
        *(
            "in",
            "within",
            "of",
            "to",
            "from",
            "under",
            "on",
            "at",
            "into",
            "au",
            "aux",
            "dans",
            "du",
            "de",
            "des",
            "à",
        ),
        *("d", "en", "for", "across", "both"),
    )
)
NOUNS_OF_WORDS = frozenset(
    (
        *(
            "the",
            "word",
            "words",
            "phrase",
            "phrases",
            "expression",
            "expressions",
            "text",
            "term",
            "terms",
            "mot",
        ),
        *(
            "mots",
            "le",
            "la",
            "les",
            "l",
            "expression",
            "wording",
            "reference",
            "figure",
            "number",
            "date",
            "symbol",
        ),
        *(
            "sentence",
            "existing",
            "formulation",
            "passage",
            "language",
            "clause",
            "punctuation",
            "comma",
            "name",
        ),
        *(
            "membre",
            "phrase",
            "de",
            "terme",
            "termes",
            "section",
            "portion",
            "part",
            "year",
            "following",
            "sign",
        ),
    )
)
FILLERS = frozenset(
    (
        *(
            "the",
            "a",
            "an",
            "that",
            "which",
            "its",
            "their",
            "it",
            "they",
            "so",
            "as",
            "be",
            "is",
            "are",
            "was",
        ),
        *(
            "should",
            "shall",
            "will",
            "would",
            "must",
            "been",
            "being",
            "has",
            "have",
            "please",
            "existing",
            "original",
        ),
        *(
            "current",
            "new",
            "resolution",
            "draft",
            "decision",
            "accordingly",
            "remaining",
            "subsequent",
            "paragraphs",
        ),
        *(
            "paragraph",
            "part",
            "respectively",
            "immediately",
            "hereby",
            "operative",
            "preambular",
            "numbering",
        ),
        *(
            "line",
            "end",
            "reference",
            "references",
            "thereto",
            "thereof",
            "thereafter",
            "single",
            "entire",
            "whole",
        ),
        *(
            "text",
            "two",
            "three",
            "four",
            "consequently",
            "respective",
            "suivants",
            "suivantes",
            "il",
            "y",
            "a",
            "lieu",
        ),
        *(
            "un",
            "une",
            "le",
            "la",
            "les",
            "l",
            "être",
            "est",
            "sont",
            "doit",
            "doivent",
            "nouveau",
            "nouvel",
            "there",
        ),
        *(
            "these",
            "those",
            "this",
            "subparagraphs",
            "footnotes",
            "letters",
            "order",
            "all",
            "other",
            "conséquence",
        ),
        *("en", "remainder", "adjust", "preceding", "following", "rest", "now", "where", "appropriate"),
        *(
            "necessary",
            "needed",
            "list",
            "only",
            "sentence",
            "we",
            "propose",
            "proposes",
            "proposed",
            "our",
            "would",
        ),
        *("like", "suggest", "suggests", "wish", "request", "amendment", "amendments", "made", "make"),
        *(
            "new",
            "proposal",
            "proposals",
            "one",
            "not-numbered",
            "appearing",
            "appears",
            "occurs",
            "occurring",
            "found",
        ),
    )
) - {"not"}
PURPOSES = _phrases(
    (
        *(
            "in order to",
            "so as to",
            "for consistency",
            "for the sake of",
            "to align",
            "to reflect",
            "with a view to",
        ),
        *(
            "to ensure",
            "to bring",
            "for clarity",
            "to be consistent",
            "in line with",
            "to make it consistent",
        ),
    )
)
NEW_NOUNS = {
    **dict.fromkeys(
        ("paragraph", "paragraphs", "para", "paras", "paragraphe", "paragraphes", "clause"), None
    ),
    **dict.fromkeys(("alinéa", "alinéas", "pp", "pps", "op", "ops"), None),
    **dict.fromkeys(("subparagraph", "subparagraphs", "sub-paragraph", "sub-paragraphs"), Role.SUBPARAGRAPH),
    **dict.fromkeys(("subpara", "subparas"), Role.SUBPARAGRAPH),
    **dict.fromkeys(("heading", "headings", "subheading", "section", "title", "intertitre"), Role.HEADING),
    **dict.fromkeys(("annex", "annexe", "annexes", "appendix"), Role.ANNEX),
    **dict.fromkeys(("footnote", "footnotes", "note", "item", "items"), None),
    **dict.fromkeys(("table", "tables"), Role.TABLE),
}
KEEP_ENDS = _phrases(("keep the punctuation at the end of paragraphs as it stands",))
