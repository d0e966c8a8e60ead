"""Claims from brackets: what "[EU: …]", "[US: delete “…”]" or "[JPN reserves]" does to a text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from versioning.drafting.delegations import Sureness
from versioning.drafting.line import NOBODY, Line
from versioning.drafting.pattern import Pattern
from versioning.drafting.proposal import Claim, Kind
from versioning.drafting.written_brackets import Bracket
from versioning.drafting.written_heads import Head, Verb
from versioning.tree.identity import NodeId

_SURE = {Sureness.KNOWN: 0.95, Sureness.CODED: 0.85, Sureness.SHAPED: 0.7, Sureness.NONE: 0.5}
_GUESSED, _UNPLACED = 0.6, 0.3
_ENDS = ".;:,،؛。；"
_OPINIONS = {Verb.RETAIN, Verb.RESERVE, Verb.BRACKET}


class BracketReader:
    """Reads the brackets of one text into claims and the fates of its words.

    Afterwards `plain` holds the brackets that name nobody, `tags` those that hold nothing but names,
    `claimed` the claim of each other one by where it stands; `dying` is the claim that takes the whole
    paragraph away, `dying_before` the one that takes away the paragraph before it.
    """

    def __init__(self, line: Line, place: tuple[NodeId, int], pattern: Pattern, claims: list[Claim]) -> None:
        """Read into `line`, whose text is that of `place`: the node, and its number in reading order."""
        self._line, self._node, self._number = line, place[0], place[1]
        self._pattern, self._claims = pattern, claims
        self.plain: list[Bracket] = []
        self.tags: list[Bracket] = []
        self.claimed: dict[int, int] = {}
        self.dying = self.dying_before = NOBODY
        self._last = NOBODY
        self._struck_before = (0, "")

    def read(self, brackets: Sequence[Bracket]) -> None:
        """Read brackets that stand beside each other, and those in them."""
        for bracket in brackets:
            head = bracket.head
            if head is None or (not self._pattern.attributed and not _is_tag(bracket)):
                self.plain.append(bracket)
                self.read(bracket.inner)
            elif _is_tag(bracket):
                self.tags.append(bracket)
            else:
                self._take(bracket, head, brackets)

    def _take(self, bracket: Bracket, head: Head, siblings: Sequence[Bracket]) -> None:
        line = self._line
        line.silence(bracket.start, bracket.body)
        line.silence(bracket.body_end, bracket.end)
        if head.verb is Verb.SUPPORT:
            self._support(bracket, head)
            return
        claim = self._claim(bracket, head)
        self._last = self.claimed[bracket.start] = claim
        if bracket.quoted:
            self._instructed(bracket, head, claim)
        elif bracket.turned is not None:
            self._turn(bracket, bracket.turned, claim)
        elif head.verb in _OPINIONS:
            self._claims[claim].kind = Kind.RESERVATION
        elif head.verb is Verb.DELETE:
            self._delete(bracket, claim, siblings)
        else:
            self._propose(bracket, claim)
            if head.verb is Verb.REPLACE:
                self._replace(bracket, claim, siblings)
            elif head.verb is Verb.ALTERNATIVE:
                self._claims[claim].kind = Kind.ALTERNATIVE
        self.read(bracket.inner)

    def _claim(self, bracket: Bracket, head: Head) -> int:
        chars = self._line.chars
        shown = chars[bracket.start : bracket.end]
        if bracket.has_body and bracket.turned is None:
            end = chars[bracket.body_end : bracket.end].strip()
            shown = f"{chars[bracket.start : bracket.body].rstrip()} …{end}"
        self._claims.append(
            Claim(
                self._node,
                (self._number, bracket.start),
                head.authors,
                head.supporters,
                None,
                (" ".join(shown.split()),),
                _SURE[head.sure],
            )
        )
        return len(self._claims) - 1

    def _support(self, bracket: Bracket, head: Head) -> None:
        """Add supporters to the proposal before the bracket, or note them by themselves."""
        if self._last != NOBODY:
            claim = self._claims[self._last]
            claim.supporters = tuple(dict.fromkeys((*claim.supporters, *head.supporters)))
            claim.evidence += (self._line.chars[bracket.start : bracket.end],)
            return
        self._claims[self._claim(bracket, head)].kind = Kind.SUPPORT

    def _propose(self, bracket: Bracket, claim: int) -> None:
        """Let a claim bring the words of its bracket, or where some of them are marked, do what those say."""
        line = self._line
        named = [each for each in bracket.walk() if each is not bracket and each.head is not None]
        inner = {at for each in named for at in range(each.start, each.end)}
        own = [at for at in range(bracket.body, bracket.body_end) if at not in inner]
        struck = [at for at in own if line.struck[at]]
        plain = [at for at in own if not line.is_marked(at)]
        added = [at for at in own if line.added[at] and not line.struck[at]]
        keeps = any(line.chars[at].isalnum() for at in plain) and bool(self._pattern.marks)
        if (struck or added) and keeps:
            line.bear(added, claim)
        else:  # words struck in a bracket within this one are this one's, too
            body = range(bracket.body, bracket.body_end)
            line.bear((at for at in body if at in inner or not line.struck[at]), claim)
        if self._is_struck_again(bracket, struck):
            self._claims[claim].kind = Kind.REPLACE
            for at in struck:
                line.silence(at, at + 1)
        else:
            line.take(struck, claim)

    def _turn(self, bracket: Bracket, arrow: tuple[int, int], claim: int) -> None:
        """Let a claim take the words before an arrow and bring those after it."""
        line = self._line
        if bracket.start == bracket.body:  # no bracket tells where the old words begin
            self._claims[claim].confidence = _GUESSED
        line.silence(*arrow)
        line.take(range(bracket.body, arrow[0]), claim)
        line.bear(range(arrow[1], bracket.body_end), claim)

    def _is_struck_again(self, bracket: Bracket, struck: Sequence[int]) -> bool:
        """Return whether the bracket right before strikes the same words: both would replace them."""
        line = self._line
        words = "".join(line.chars[at] for at in struck).strip()
        end, before = self._struck_before
        self._struck_before = bracket.end, words
        between = range(end, bracket.start)
        beside = all(line.silent[at] or line.chars[at].isspace() for at in between)
        return bool(words) and words == before and beside

    def _delete(self, bracket: Bracket, claim: int, siblings: Sequence[Bracket]) -> None:
        """Let a claim take away the words of its bracket, or those that stand before it."""
        if bracket.has_body:
            self._line.take(range(bracket.body, bracket.body_end), claim)
            return
        target = self._target(bracket, siblings)
        if target is not None:
            self._line.take(target, claim)
            return
        line = self._line
        before = line.skip_space(bracket.start - 1, -1)
        alone = not line.chars[bracket.end :].strip(f"{_ENDS} ")
        if before < 0 and alone:
            self.dying_before = claim
        elif before < 0 or (alone and line.chars[before] in _ENDS):
            self.dying = claim
        else:
            self._claims[claim].kind = Kind.RESERVATION
            self._claims[claim].confidence = _UNPLACED

    def _replace(self, bracket: Bracket, claim: int, siblings: Sequence[Bracket]) -> None:
        target = self._target(bracket, siblings)
        if target is not None:
            self._line.take(target, claim)
        else:
            self._claims[claim].confidence = _UNPLACED

    def _target(self, bracket: Bracket, siblings: Sequence[Bracket]) -> Iterable[int] | None:
        """Return the words right before a bracket that are set off: bracketed, proposed or struck."""
        line = self._line
        before = line.skip_space(bracket.start - 1, -1)
        if before < 0:
            return None
        for each in siblings:
            if each.end == before + 1 and each.closed:
                if each.head is None:
                    return range(each.start, each.end)
                if each.has_body:
                    return range(each.body, each.body_end)
        if not line.struck[before]:
            return None
        start = before
        while start > 0 and (line.struck[start - 1] or line.chars[start - 1].isspace()):
            start -= 1
        return range(line.skip_space(start), before + 1)

    def _instructed(self, bracket: Bracket, head: Head, claim: int) -> None:
        """Follow an instruction that quotes words of this text."""
        line, found = self._line, self._claims[claim]
        spans = list(bracket.quoted)
        if head.verb in _OPINIONS:
            found.kind = Kind.RESERVATION
            return
        new = spans.pop() if len(spans) > 1 and head.verb in {Verb.REPLACE, Verb.ADD} else None
        if new is None and head.verb is Verb.REPLACE:
            self._put(spans[0], claim)
            self._replace(bracket, claim, ())
            return
        places = [self._find(line.chars[start:end], bracket) for start, end in spans]
        if any(place is None for place in places):
            if head.verb is Verb.DELETE and self._stands_here(spans, claim):
                return
            found.kind, found.confidence = Kind.RESERVATION, _UNPLACED
            return
        for place in filter(None, places):
            if head.verb is not Verb.ADD:
                line.take(place, claim)
            if new is not None:
                with_space = head.verb is Verb.ADD and line.chars[new[0] - 2].isspace()
                self._put(new, claim)
                self._carry(new, place, with_space=with_space, before=bracket.before, claim=claim)

    def _stands_here(self, spans: list[tuple[int, int]], claim: int) -> bool:
        """Take away a quotation that stands in its own place: "[US del: “X”]", and X nowhere else."""
        line = self._line
        start, end = spans[0][0] - 1, spans[-1][1] + 1
        if line.chars[line.skip_space(start - 1, -1)] not in ":：":
            return False
        line.silent[start:end] = [False] * (end - start)
        line.take(range(start, end), claim)
        return True

    def _put(self, span: tuple[int, int], claim: int) -> None:
        """Let a claim bring words that are quoted."""
        self._line.silent[span[0] : span[1]] = [False] * (span[1] - span[0])
        self._line.bear(range(*span), claim)

    def _carry(
        self, new: tuple[int, int], place: range, *, with_space: bool, before: bool, claim: int
    ) -> None:
        """Let quoted words be read at the place that the instruction names."""
        line = self._line
        to = place.start if before else place.stop - 1
        line.move(*new, to, before=before)
        if with_space:
            space = new[0] - 2
            self._put((space, space + 1), claim)
            line.move(space, space + 1, new[1] - 1 if before else new[0], before=not before)

    def _find(self, words: str, bracket: Bracket) -> range | None:
        """Return where words stand that an instruction quotes: nearest before it, else after it."""
        line = self._line
        wanted = words.strip(" ,;.")
        if not wanted:
            return None
        before = line.chars.rfind(wanted, 0, bracket.start)
        while before >= 0 and any(line.silent[before : before + len(wanted)]):
            before = line.chars.rfind(wanted, 0, before)
        at = before if before >= 0 else line.chars.find(wanted, bracket.end)
        if at < 0 or any(line.silent[at : at + len(wanted)]):
            return None
        if line.chars.count(wanted) > 2:  # once here, once in the instruction
            self._claims[self._last].confidence = min(self._claims[self._last].confidence, _GUESSED)
        return range(at, at + len(wanted))


def _is_tag(bracket: Bracket) -> bool:
    """Return whether a bracket holds nothing but names."""
    return (
        bracket.head is not None and bracket.head.verb is None and not bracket.has_body and not bracket.quoted
    )
