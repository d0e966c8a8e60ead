"""The formats of files, in one table: who reads, who writes, who writes a redline."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from exports.report import Loss, ReadError, Reading, Tracked
from versioning.compare.redline import Redline
from versioning.drafting.masthead import above_organ
from versioning.negotiation.comment import Comment
from versioning.saying import Saying, said, worded
from versioning.tree.language import language_of
from versioning.tree.resolution import Resolution

if TYPE_CHECKING:
    from exports.table import Table
    from exports.typst.paper import Setting

Reader = Callable[..., Reading]
"""Takes the bytes of a file and its name; that of PDFs a password, too."""
Writer = Callable[..., bytes]
LossesOf = Callable[..., tuple[Loss, ...]]
RedlineWriter = Callable[..., bytes]
TableWriter = Callable[["Table"], bytes]
NO_PAYLOADS: Mapping[str, bytes] = {}
NO_DATES: Mapping[str, str] = {}


@dataclass(frozen=True)
class Format:
    """One format.

    `endings` begin with a period; `write_redline` takes a redline, an author, a date and
    payloads, `write_table` a comparative table, `write_beside` two texts side by side (`exports.beside`).

    `also_reads` are endings of files that are read and never written.

    What is None can't be done with this format yet. `advice` says what to do with a file that can't
    be read, `losses` what `write` would leave out of a draft. `keeps_opaque` says that both can be given
    the payloads of opaque parts, to write what they stand for, `tracks` that a file may hold changes.
    """

    name: str
    endings: tuple[str, ...]
    read: Reader | None = None
    write: Writer | None = None
    write_redline: RedlineWriter | None = None
    write_table: TableWriter | None = None
    write_beside: TableWriter | None = None
    advice: str = ""
    losses: LossesOf | None = None
    also_reads: tuple[str, ...] = ()
    keeps_opaque: bool = False
    tracks: bool = False

    def written(self, draft: Resolution, payloads: Mapping[str, bytes]) -> bytes:
        """Return the file of a draft; `payloads` has, by SHA-256, what its opaque parts stand for."""
        if self.write is None:
            message = f"{self.name} can't be written yet"
            raise ValueError(message)
        return self.write(draft, payloads) if self.keeps_opaque else self.write(draft)

    def redlined(
        self,
        redline: Redline,
        author: str,
        date: str,
        payloads: Mapping[str, bytes] = NO_PAYLOADS,
        comments: Sequence[Comment] = (),
        dates: Mapping[str, str] = NO_DATES,
    ) -> bytes:
        """Return the file of a redline; `payloads` are as for `written`.

        Only Word has room for comments, and for `dates`, which has by author those that are not `date`.
        """
        if self.write_redline is None:
            message = f"{self.name} with changes can't be written yet"
            raise ValueError(message)
        further = {"comments": comments, "dates": dates}
        given = {name: said for name, said in further.items() if said}
        return self.write_redline(redline, author, date, payloads, **given)

    def reading(self, data: bytes, name: str, *, chained: bool = True, password: str = "") -> Reading:
        """Return the draft that a file of this format holds.

        Without `chained` the reading has none of the changes that it tracks, which takes less time.
        `password` opens a protected PDF. What a reader leaves out since every masthead prints it is no loss.
        Raises ReadError with one sentence.
        """
        if self.read is None:
            message = said(
                "{name} is a {format} file, which can’t be read yet; {advice}.",
                name=name,
                format=self.name,
                advice=said(self.advice),
            )
            raise ReadError(message)
        further: dict[str, object] = {"password": password} if password else {}
        if self.tracks and not chained:
            further["chained"] = False
        reading = self.read(data, name, **further)
        lost = tuple(each for each in reading.losses if not _is_printed(each, reading.draft))
        return replace(reading, losses=lost)

    def left_out(self, draft: Resolution, payloads: Mapping[str, bytes]) -> tuple[Loss, ...]:
        """Return what `written` leaves out of a draft."""
        if self.losses is None:
            return ()
        return self.losses(draft, payloads) if self.keeps_opaque else self.losses(draft)


def _function(module: str, name: str) -> Callable[..., Any]:
    """Return a function that is imported when it is first called, so that starting stays quick."""

    def call(*arguments: object, **options: object) -> object:
        return getattr(import_module(module), name)(*arguments, **options)

    return call


def _word_redline(
    redline: Redline,
    author: str,
    date: str,
    payloads: Mapping[str, bytes],
    comments: Sequence[Comment] = (),
    dates: Mapping[str, str] = NO_DATES,
) -> bytes:
    write = _function("exports.docx.redline", "write_redline")
    return bytes(write(redline, author=author, date=date, payloads=payloads, comments=comments, dates=dates))


def _markdown_redline(redline: Redline, *_: object) -> bytes:
    return bytes(_function("exports.markdown.redline", "write_redline")(redline))


def _pdf_redline(redline: Redline, _author: str, _date: str, payloads: Mapping[str, bytes]) -> bytes:
    return bytes(_function("exports.pdf.writer", "write_redline")(redline, payloads))


def _html_redline(redline: Redline, _author: str, _date: str, payloads: Mapping[str, bytes]) -> bytes:
    return bytes(_function("exports.html.redline", "write_redline")(redline, payloads))


_READ_WORD = _function("exports.docx.reader", "read")
_READ_TEXT = _function("exports.markdown.reader", "read")
_WRITE_MARKDOWN = _function("exports.markdown.writer", "write")
_AS_TEXT = worded("save it as a Word or text file")

WORD = Format(
    "Word",
    (".docx",),
    _READ_WORD,
    _function("exports.docx.writer", "write"),
    _word_redline,
    _function("exports.docx.table", "write_table"),
    losses=_function("exports.docx.writer", "losses"),
    also_reads=(".docm", ".dotx", ".dotm"),
    keeps_opaque=True,
    tracks=True,
)
MARKDOWN = Format(
    "Markdown",
    (".md", ".markdown"),
    _READ_TEXT,
    _WRITE_MARKDOWN,
    _markdown_redline,
    _function("exports.markdown.table", "write_table"),
    losses=_function("exports.markdown.writer", "losses"),
)
TEXT = Format("text", (".txt", ".text"), _READ_TEXT)
PDF = Format(
    "PDF",
    (".pdf",),
    _function("exports.pdf.reader", "read"),
    _function("exports.pdf.writer", "write"),
    _pdf_redline,
    _function("exports.pdf.writer", "write_table"),
    _function("exports.pdf.writer", "write_table"),
    losses=_function("exports.pdf.writer", "losses"),
    keeps_opaque=True,
)
AKOMA_NTOSO = Format(
    "Akoma Ntoso",
    (".xml", ".akn"),
    _function("exports.akn.reader", "read"),
    _function("exports.akn.writer", "write"),
    losses=_function("exports.akn.writer", "losses"),
    keeps_opaque=True,
)
HTML = Format(
    "HTML",
    (".html", ".htm"),
    write=_function("exports.html.redline", "write"),
    write_redline=_html_redline,
    write_table=_function("exports.html.table", "write_table"),
    write_beside=_function("exports.html.table", "write_table"),
    advice=_AS_TEXT,
    losses=_function("exports.html.redline", "losses"),
    keeps_opaque=True,
)
_ATTACHED = worded("save what is attached to it and open that")
E_MAIL = Format("E-mail", (".eml",), advice=_ATTACHED)
OUTLOOK = Format("Outlook e-mail", (".msg",), advice=_ATTACHED)
OLD_WORD = Format("old Word", (".doc",), advice=worded("open it in a word processor and save it as .docx"))
RICH_TEXT = Format("RTF", (".rtf",), advice=worded("open it in a word processor and save it as .docx"))

FORMATS = (WORD, MARKDOWN, TEXT, PDF, AKOMA_NTOSO, HTML, E_MAIL, OUTLOOK, OLD_WORD, RICH_TEXT)
MAIL, ARCHIVE = ".eml", ".zip"
HOLDERS = (MAIL, ARCHIVE)
"""The endings of files that hold others (`exports.enclosed`)."""

_BEGINNINGS = (  # in lower case
    (b"pk\x03\x04", WORD),
    (b"%pdf", PDF),
    (b"<?xml", AKOMA_NTOSO),
    (b"<akomantoso", AKOMA_NTOSO),
    (b"<!doctype html", HTML),
    (b"<html", HTML),
    (b"\xd0\xcf\x11\xe0", OLD_WORD),
    (b"{\\rtf", RICH_TEXT),
)


def pdf_on(setting: Setting) -> Format:
    """Return the format of PDFs with other pages than usual: on a chosen paper, with numbered lines."""
    write, redline, table = (
        _function("exports.pdf.writer", name) for name in ("write", "write_redline", "write_table")
    )
    return replace(
        PDF,
        write=lambda draft, payloads: write(draft, payloads, setting),
        write_redline=lambda marked, _author, _date, payloads: redline(marked, payloads, setting),
        write_table=lambda made: table(made, setting),
        write_beside=lambda made: table(made, setting),
    )


def holds_files(path: Path) -> bool:
    """Return whether a file is one that holds others, by its ending."""
    return path.suffix.lower() in HOLDERS


def format_of(path: Path) -> Format | None:
    """Return the format that a file's ending names, or None when no format has it."""
    ending = path.suffix.lower()
    return next((each for each in FORMATS if ending in each.endings), None)


def _sniffed(data: bytes, path: Path) -> Format:
    """Return the format of a file by what it holds, or where that doesn't tell, by its ending."""
    ending = path.suffix.lower()
    mail = next((each for each in (E_MAIL, OUTLOOK) if ending in each.endings), None)
    if mail is not None:  # one begins as a text, the other as a file of old Word
        return mail
    start = data[:64].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    for beginning, found in _BEGINNINGS:
        if start.startswith(beginning):
            return found
    named = next((each for each in FORMATS if ending in each.endings + each.also_reads), None)
    return named if named in {MARKDOWN, TEXT, WORD} and named is not None else TEXT


def read_file(path: Path, *, revisions: str = "accept", password: str = "", chained: bool = True) -> Reading:
    """Return the draft in a file.

    `revisions` says what becomes of changes tracked in a Word file: "accept" or "reject", with which
    the reading's draft is the original. `password` opens a protected PDF; `chained` is as for
    `Format.reading`. Raises PasswordNeededError where the password doesn't open it, and ReadError with one
    sentence when the file isn't there, can't be opened, or can't be read.
    """
    data = _bytes_of(path)
    found = _sniffed(data, path)
    if found in {WORD, OLD_WORD} and not data.startswith(b"PK"):
        _READ_WORD(data, str(path))  # refuses it, and says what it is: too old, protected, something else
    if found.read is None:
        form = worded("{path} is a {format} file, which can’t be read yet; {advice}.")
        if found.name[0] in "AEIOUR":  # as English says it
            form = worded("{path} is an {format} file, which can’t be read yet; {advice}.")
        raise ReadError(said(form, path=path, format=found.name, advice=said(found.advice)))
    reading = found.reading(data, path.name, chained=chained, password=password if found is PDF else "")
    if revisions == "reject" and reading.original is not None:
        return replace(reading, draft=reading.original)
    return reading


def compare_in_base(old: Path, new: Path, *, author: str, date: str, revisions: str) -> Tracked | None:
    """Return the old file with the changes to the new one tracked in it, in its own layout.

    None when they aren't two Word files. `date` is an ISO 8601 time with "Z"; `revisions` says what becomes
    of changes that the files hold: "accept", "reject" or "keep". Raises ReadError with one sentence.
    """
    sources = [(_bytes_of(each), each.name) for each in (old, new)]
    if any(_sniffed(data, each) is not WORD for (data, _), each in zip(sources, (old, new), strict=True)):
        return None
    compare = _function("exports.docx.story.tracking", "compare_packages")
    tracked: Tracked = compare(*sources, author=author, date=date, revisions=revisions)
    return tracked


def track_in_source(
    source: tuple[bytes, str],
    base: Resolution | None,
    turns: Sequence[tuple[Resolution, str, str]],
    *,
    revisions: str = "accept",
    comments: Sequence[Comment] = (),
) -> Tracked | None:
    """Return the Word file that a draft was read from, with the changes from `base` on tracked in it.

    `source` is the file's bytes and its name; `base` is what it holds when None. Each turn is the draft
    after it, its author and its date (ISO 8601 with "Z"). `revisions` says what becomes of changes that
    the file holds; `comments` stand on the last draft. None when it is no Word file. Raises ReadError with
    one sentence.
    """
    if _sniffed(source[0], Path(source[1])) is not WORD:
        return None
    stage = _function("exports.docx.patch.tracked", "Stage")
    track = _function("exports.docx.patch.tracked", "track_in_source")
    tracked: Tracked = track(
        source, base, [stage(*each) for each in turns], revisions=revisions, comments=comments
    )
    return tracked


def is_word(data: bytes, name: str) -> bool:
    """Return whether a file is a Word file that can be read."""
    return data.startswith(b"PK") and _sniffed(data, Path(name)) is WORD


def comment_losses(comments: Sequence[Comment], target: Resolution) -> tuple[Loss, ...]:
    """Return what a Word file can't say of comments on a draft."""
    return tuple(_function("exports.docx.comments_writer", "comment_losses")(comments, target))


def commenters(data: bytes, name: str) -> tuple[str, ...]:
    """Return whose comments a Word file holds; raises ReadError with one sentence when it can't be read."""
    return tuple(_function("exports.docx.comments_reader", "commenters")(data, name))


def payloads_in(data: bytes, name: str) -> Mapping[str, bytes]:
    """Return, by SHA-256, what the opaque parts of a draft read from this file stand for.

    Raises ReadError, with one sentence, when the file can't be read.
    """
    found = _sniffed(data, Path(name))
    return found.reading(data, name, chained=False).payloads if found.read and found.keeps_opaque else {}


def _is_printed(loss: Loss, draft: Resolution) -> bool:
    """Return whether the words that were left out are those that the draft's own masthead begins with."""
    words = loss.what.values.get("words") if isinstance(loss.what, Saying) else None
    if not isinstance(words, str):
        return False
    return words.casefold() == above_organ(draft.masthead, language_of(draft)).casefold()


def _bytes_of(path: Path) -> bytes:
    try:
        return bytes(_function("exports.limits", "file_bytes")(path))
    except FileNotFoundError:
        message = said("{path} isn’t there; look at its name and folder.", path=path)
    except IsADirectoryError:
        message = said("{path} is a folder; name a file in it.", path=path)
    except PermissionError:
        message = said("{path} can’t be opened: you have no permission to read it.", path=path)
    except OSError as error:
        message = said(
            "{path} can’t be read: {why}; look whether its drive is still there.",
            path=path,
            why=error.strerror or error,
        )
    except ValueError:
        message = said("{path} is no name that a file can have.", path=repr(str(path)))
    raise ReadError(message)
