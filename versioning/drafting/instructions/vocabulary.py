"""The words of amendment documents, in English and as far as they are regular in French.

Phrases are looked for among folded words; the longest that stands at a place is found.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from versioning.drafting.instructions.instruction import Action, Side
from versioning.tree.paragraph import Role

Meaning = TypeVar("Meaning")


class Phrases(Generic[Meaning]):
    """Phrases, each with what it means."""

    def __init__(self, pairs: Iterable[tuple[tuple[str, ...], Meaning]]) -> None:
        """Sort the phrases by their first words, long ones first."""
        self._by_first: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
        for phrase, meaning in sorted(pairs, key=lambda pair: (-len(pair[0]), pair[0])):
            self._by_first.setdefault(phrase[0], []).append((phrase, meaning))

    def at(self, words: Sequence[str], start: int) -> tuple[int, Meaning] | None:
        """Return the length of the phrase that stands at `start`, and what it means; None for none."""
        for phrase, meaning in self._by_first.get(words[start] if start < len(words) else "", ()):
            if tuple(words[start : start + len(phrase)]) == phrase:
                return len(phrase), meaning
        return None

    def open_with(self, word: str) -> bool:
        """Return whether a phrase begins with a word."""
        return word in self._by_first


def _listed(text: str) -> list[str]:
    """Return what stands between the bars of a table."""
    return [" ".join(each.split()) for each in text.split("|") if each.strip()]


def _phrases(text: str, *before: str) -> Phrases[None]:
    """Return the phrases of a table, each also behind every one of `before`."""
    lines = [*_listed(text), *(f"{first} {each}" for first in before for each in _listed(text))]
    return Phrases((tuple(line.split()), None) for line in lines)


def _meaning(table: Mapping[Meaning, str]) -> Phrases[Meaning]:
    """Return the phrases of several tables, each with what its table stands for."""
    return Phrases(
        (tuple(line.split()), meaning) for meaning, text in table.items() for line in _listed(text)
    )


VERBS = _meaning(
    {
        Action.DELETE: """
            delete | deleted | deleting | deletion of | deletion | del | strike out | struck out | strike
            | struck | remove | removed | removing | removal of | omit | omitted | drop | dropped | take out
            | cut | supprimer | supprimez | supprimé | supprimés | supprimée | supprimées | biffer""",
        Action.REPLACE: """
            replace | replaced | replacing | replacement of | repl | substitute | substituted
            | substituting | substitution of | change | changed | changing | remplacer | remplacez
            | remplacé | remplacés | remplacée | remplacées | substituer""",
        Action.INSERT: """
            insert | inserted | inserting | insertion of | ins | add | added | adding | addition of
            | include | included | append | appended | introduce | introduced | insérer | insérez
            | inséré | insérés | insérée | ajouter | ajoutez | ajouté""",
        Action.REWRITE: """
            amend | amended | revise | revised | reword | reworded | modify | modified | reformulate
            | reformulated | rephrase | rephrased | modifier | reformuler""",
        Action.MOVE: """
            move | moved | relocate | relocated | transfer | transferred | transpose | transposed
            | place | placed | put | bring | brought | reposition | repositioned | déplacer | déplacez
            | mettre""",
        Action.MERGE: """
            merge | merged | combine | combined | consolidate | consolidated | join | joined | fuse
            | fusionner""",
        Action.SPLIT: "split | divide | divided | separate | separated | break | scinder | diviser",
        Action.RENUMBER: """
            become | becomes | renumber | renumbered | renumbering | reorder | re-number | reletter
            | relettered | renuméroter""",
    }
)
"""What verbs and verbal nouns ask for."""

SIGNS = _meaning(
    {".": "full stop | period", ";": "semi-colon | semicolon", ",": "comma", ":": "colon"},
)
"""Punctuation that is named and not quoted."""
JOINTS = frozenset(("and", ";", "then", "et", "puis", "&", "also"))
ARROWS = frozenset(("→", "⇒"))
WITH = frozenset(("with", "by", "par"))
FOR = _phrases("""
    for | instead of | in place of | in lieu of | in the place of | rather than | au lieu de | à la place de
""")  # fmt: skip
READS = _phrases("""
    should read | shall read | should now read | shall now read | will read | would read | to read
    | so as to read | read | reads | should be amended to read | should be worded | is to read
    | must read | to now read | now reads | shall be amended to read | be amended to read
    | would then read | will then read | should then read | shall then read | se lit | doit se lire
    | se lire | lire
""")  # fmt: skip
_SUBJECTS = _listed("""
    it | they | the paragraph | the text | the sentence | the operative paragraph
    | the preambular paragraph | the title | the amended paragraph | the phrase | that paragraph
    | the new paragraph | the subparagraph | the relevant paragraph | this paragraph
    | the amended text | the revised paragraph | the paragraph as amended
""")  # fmt: skip
CHECKS = Phrases(
    (("so", "that", *subject.split(), *verb.split()), None)
    for subject in ("", *_SUBJECTS)
    for verb in _listed("""
        will read | would read | reads | read | should read | shall read | will now read | now reads
    """)
)  # fmt: skip
EVERYWHERE = _phrases("""
    throughout | everywhere | partout | in every place | wherever it appears | wherever it occurs
    | wherever they appear | wherever they occur | where it appears | where they appear
    | whenever it appears | wherever else it appears | wherever the words appear
    | wherever the word appears | wherever the phrase appears | each time it appears
    | each time it occurs | each time they appear | in all instances | in all occurrences
    | in all places | in all cases | in each case | in each instance | in both instances
    | in both places | in both cases | both times | all instances of | every instance of
    | each instance of | all occurrences of | every occurrence of | each occurrence of
    | both occurrences of | all references to | every reference to | each reference to
    | both references to | all mentions of | both mentions of
""")  # fmt: skip
BRACKETS = _phrases("""
    in brackets | in square brackets | within brackets | within square brackets | between brackets
    | between square brackets | brackets around | square brackets around | from brackets
    | entre crochets | crochets autour de | crochets autour des
""", "the")  # fmt: skip
BRACKET_VERBS = {
    **dict.fromkeys(("bracket", "bracketed", "bracketing"), Action.REPLACE),
    **dict.fromkeys(("unbracket", "unbracketed", "unbracketing"), Action.DELETE),
}
INSTEAD = _phrases("""
    therefor | therefore | in its place | in their place | in lieu thereof | in place thereof
    | in its stead | in their stead | instead | à la place
""")  # fmt: skip
REST = _phrases("""
    rest of the paragraph | rest of the sentence | rest of the text | rest | remainder of the paragraph
    | remainder of the sentence | remainder of the text | remainder | remaining text | remaining words
    | remaining portion | remaining part of the paragraph | remaining part of the sentence
    | remaining portion of the paragraph | existing text | end of the paragraph | end of the sentence
    | words that follow | text that follows | words to the end of the paragraph
    | to the end of the paragraph | until the end of the paragraph | everything | fin du paragraphe
    | reste du paragraphe | la fin du paragraphe | le reste du paragraphe
""", "the", "all", "all the")  # fmt: skip
TEXTS = _phrases("""
    reading | reading as follows | as follows | worded as follows | along the following lines
    | to the following | which reads | that reads | which read | that read | which would read
    | which will read | which reads as follows | that reads as follows | with the following text
    | a sentence | a new sentence | the following | the following text | the following words
    | the following word | the following wording | the following phrase | the following sentence
    | the following expression | the following language | the following formulation
    | the following new text | the following new sentence | the following new wording
    | the following new language | ainsi conçu | ainsi libellé | ainsi rédigé | comme suit
    | libellé comme suit | ce qui suit | le texte suivant | les mots suivants | suivant
""")  # fmt: skip
SIDES = _meaning(
    {
        Side.AFTER: """
            immediately after | immediately following | just after | to follow | to after
            | so that it follows | so as to follow | subsequent to | after | following | behind | après""",
        Side.BEFORE: """
            immediately before | just before | to precede | to before | so that it precedes
            | so as to precede | ahead of | prior to | before | preceding | avant""",
        Side.BETWEEN: "between | entre",
    }
)
EDGES = _meaning(
    {
        Side.END: """
            at the end | to the end | at the very end | by the end | at its end | at end | à la fin
            | before the period at the end | before the semicolon at the end | before the comma at the end
            | before the full stop at the end | before the semi-colon at the end""",
        Side.START: """
            at the beginning | at the start | at the outset | to the beginning | to the start | au début""",
    }
)
PREPOSITIONS = frozenset(_listed("""
    in | within | of | to | from | under | on | at | into | au | aux | dans | du | de | des | à | d | en
    | for | across | both
"""))  # fmt: skip
NOUNS_OF_WORDS = frozenset(_listed("""
    the | word | words | phrase | phrases | expression | expressions | text | term | terms | wording
    | reference | figure | number | date | symbol | sentence | existing | formulation | passage
    | language | punctuation | comma | name | portion | year | following
    | sign | le | la | les | l | de | mot | mots | membre | terme | termes
"""))  # fmt: skip
FILLERS = frozenset(_listed("""
    the | a | an | that | which | its | their | it | they | so | as | be | is | are | was | should
    | shall | will | would | must | been | being | has | have | please | existing | original | current
    | new | resolution | draft | decision | accordingly | remaining | subsequent | respectively
    | immediately | hereby | numbering | end | reference | references | thereto | thereof | thereafter
    | single | entire | entirety | whole | text | consequently | respective | there | these | those
    | this | letters | order | all | other | remainder | adjust | preceding | following | rest | now
    | where | appropriate | necessary | needed | list | only | we | propose | proposes | proposed | our
    | like | suggest | suggests | wish | request | amendment | amendments | made | make | proposal
    | my | delegation | kindly
    | proposals | appearing | appears | occurs | occurring | found | suivants | suivantes | il | y | lieu
    | un | une | le | la | les | l | être | est | sont | doit | doivent | nouveau | nouvel | conséquence
    | en
"""))  # fmt: skip
"""Words that change nothing of what an instruction asks for."""
PURPOSES = _phrases("""
    in order to | so as to | for consistency | for the sake of | to align | to reflect | with a view to
    | to ensure | to bring | for clarity | to be consistent | in line with | to make it consistent
""")  # fmt: skip
NEW_NOUNS: dict[str, Role | None] = {
    **dict.fromkeys(_listed("""
        paragraph | paragraphs | para | paras | paragraphe | paragraphes | clause | alinéa | alinéas
        | pp | pps | op | ops | footnote | footnotes | note | item | items
    """)),
    **dict.fromkeys(_listed("""
        subparagraph | subparagraphs | sub-paragraph | sub-paragraphs | subpara | subparas
    """), Role.SUBPARAGRAPH),
    **dict.fromkeys(_listed("heading | headings | subheading | section | title | intertitre"), Role.HEADING),
    **dict.fromkeys(_listed("annex | annexe | annexes | appendix"), Role.ANNEX),
    **dict.fromkeys(("table", "tables"), Role.TABLE),
}  # fmt: skip
"""What new paragraphs are called, and what they are then; None where the word alone doesn't tell."""
KEEP_ENDS = _phrases("keep the punctuation at the end of paragraphs as it stands")
