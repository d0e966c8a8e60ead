"""Canonical XML is written as libxml2 does, without a tree."""

from __future__ import annotations

from xml.parsers import expat

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st
from lxml import etree

from exports.docx.canonical import Name, Said, canonical, written

SPACES = ("urn:one", "urn:two", "http://four.example/#")
PREFIXES = (None, "a", "b", "c")
WORDS = st.text(st.sampled_from("ab é\n\t\"'<>&\r\u2011𝔸"), max_size=6)
NAMES = st.builds("{{{}}}{}".format, st.sampled_from(SPACES), st.sampled_from("xyz"))


@st.composite
def trees(draw: st.DrawFn, depth: int = 0) -> etree._Element:
    prefixes = draw(st.lists(st.sampled_from(PREFIXES), max_size=3, unique=True))
    names = {each: draw(st.sampled_from(SPACES)) for each in prefixes}
    made = etree.Element(draw(NAMES), nsmap=names)
    for name in draw(st.lists(NAMES | st.sampled_from("uvw"), max_size=3)):
        made.set(name, draw(WORDS))
    made.text, made.tail = draw(WORDS), draw(WORDS)
    made.extend(draw(st.lists(trees(depth=depth + 1), max_size=2)) if depth < 3 else [])
    return made


@given(trees())
def test_it_is_what_libxml2_writes(tree: etree._Element) -> None:
    try:
        etree.fromstring(written(tree))
    except etree.XMLSyntaxError:
        reject()  # libxml2 gave two namespaces one prefix where the tree was put together
    for each in tree.iter():
        each_alone = etree.fromstring(written(each))
        assert canonical(written(each)) == etree.tostring(each_alone, method="c14n", exclusive=True)


def test_a_namespace_may_have_any_name() -> None:
    assert canonical(b'<x:a xmlns:x="lake" x:y="1"/>') == b'<x:a xmlns:x="lake" x:y="1"></x:a>'


def test_attributes_go_that_are_not_kept() -> None:
    def kept(tag: Name, said: Said) -> Said:
        return [each for each in said if each[0].local != tag.local]

    assert canonical(b'<a a="1" b="2"><b a="1" b="2"/></a>', kept) == (b'<a xmlns="" b="2"><b a="1"></b></a>')


@pytest.mark.parametrize("broken", [b"<a>", b"<x:a/>", b'<a b="1" b="2"/>'])
def test_what_is_no_proper_xml_is_refused(broken: bytes) -> None:
    with pytest.raises(expat.ExpatError):
        canonical(broken)
