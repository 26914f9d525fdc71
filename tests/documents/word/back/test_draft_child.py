"""A Word document is read as its sender left it, and what is none, or made to do harm, is refused by one word."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest

from scr_desktop.documents.word.back.draft_child import told
from tests.documents.word.back.making import HEAD, changed, put_in, run, taken_out, with_body, with_xml

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def texts(document: bytes) -> list[str]:
    """Return the text of each paragraph."""
    return [one[0] for one in told(document)["paragraphs"]]


def test_marked_changes_are_read_as_their_author_left_them() -> None:
    """What was put in is text, what was taken out is gone, and who did it is said."""
    found = told(with_body(run("He was ") + taken_out("six") + put_in("seven", "Ann Li") + run(" then.")))
    assert found["paragraphs"] == [["He was seven then.", 0, "", ["Dr Osei", "Ann Li"], []]]


def test_a_paragraph_whose_end_was_taken_out_goes_on_in_the_next() -> None:
    """As Word shows it once the change is taken."""
    gone = '<w:pPr><w:rPr><w:del w:id="3" w:author="Ann Li"/></w:rPr></w:pPr>'
    assert texts(with_body(gone + run("One "), run("two."), run("Three."))) == ["One two.", "Three."]
    moved = '<w:moveFrom w:id="4" w:author="Ann">' + run("away") + "</w:moveFrom>"
    assert texts(with_body(run("a") + moved, '<w:moveTo w:id="5" w:author="Ann">' + run("here") + "</w:moveTo>")) == [
        "a",
        "here",
    ]


def test_breaks_tabs_links_and_fields_are_text() -> None:
    """A page break is none, and the code of a field is not read."""
    inside = (
        run("a") + "<w:r><w:br/></w:r>" + run("b") + "<w:r><w:tab/></w:r>" + "<w:r><w:br w:type='page'/></w:r>"
        "<w:hyperlink w:anchor='x'>" + run("c") + "</w:hyperlink>"
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + run("7") + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
        "<w:r><w:noBreakHyphen/></w:r><w:sdt><w:sdtContent>" + run("d") + "</w:sdtContent></w:sdt>"
    )
    assert texts(with_body(inside)) == ["a\nb\tc7‑d"]


def test_a_table_is_read_row_by_row_and_a_row_taken_out_is_gone() -> None:
    """What begins a row says where the others of it stand."""
    cells = "".join(f"<w:tc><w:p>{run(one)}</w:p></w:tc>" for one in ("Police", "Seen twice"))
    gone = f"<w:tr><w:trPr><w:del w:id='1' w:author='Ann'/></w:trPr>{cells}</w:tr>"
    table = f"<w:tbl><w:tr>{cells}</w:tr>{gone}</w:tbl>"
    found = told(with_xml(f"{HEAD}<w:body>{table}</w:body></w:document>"))["paragraphs"]
    assert [one[:3] for one in found] == [["Police", 0, ""], ["Seen twice", 0, "Police"]]


def test_comments_stand_at_their_paragraph_and_notes_and_boxes_beside_the_text() -> None:
    """With author and day; what has no place is not lost."""
    at = (
        '<w:commentRangeStart w:id="1"/>'
        + run("a")
        + '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'
    )
    box = (
        "<w:r><w:pict><v:textbox><w:txbxContent><w:p>"
        + run("in a box")
        + "</w:p></w:txbxContent></v:textbox></w:pict></w:r>"
    )
    both = f"<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
    comments = "".join(
        f'<w:comment w:id="{n}" w:author="Ann Li" w:date="2018-12-19T09:00:00Z"><w:p>{run(said)}</w:p></w:comment>'
        for n, said in ((1, "Is that so?"), (2, "Nowhere"))
    )
    found = told(
        with_xml(
            f"{HEAD}<w:body><w:p>{at}{both}</w:p></w:body></w:document>",
            comments=f"<w:comments {W}>{comments}</w:comments>",
            footnotes=f'<w:footnotes {W}><w:footnote w:id="2"><w:p>{run("See file 4.")}</w:p></w:footnote></w:footnotes>',
        )
    )
    assert found["paragraphs"] == [["a", 0, "", [], [["Ann Li", "2018-12-19T09:00:00Z", "Is that so?"]]]]
    assert found["outside"] == [
        "Text box: in a box",
        "Footnote: See file 4.",
        "Comment that stands at no place, Ann Li 2018-12-19: Nowhere",
    ]


def test_strict_open_xml_is_read_too() -> None:
    """Its names stand in other namespaces."""
    space = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    document = HEAD.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", space)
    assert texts(with_xml(f"{document}<w:body><w:p>{run('strict')}</w:p></w:body></w:document>")) == ["strict"]


def zipped(**parts: bytes) -> bytes:
    """Return a zip with these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return out.getvalue()


def pretending_to_be_small() -> bytes:
    """Return a document whose main part says that it unpacks to little, and does not."""
    made = bytearray(with_xml(f"{HEAD}<w:body>{' ' * (30 << 20)}</w:body></w:document>"))
    for sign, at in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        place = made.find(sign)
        while place >= 0:
            if b"word/document.xml" in made[place : place + 80]:
                made[place + at : place + at + 4] = (1_000).to_bytes(4, "little")
            place = made.find(sign, place + 4)
    return bytes(made)


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
ENTITY = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + HEAD + "<w:body><w:p>&b;</w:p></w:body></w:document>"
OUTSIDE = '<!DOCTYPE w SYSTEM "http://127.0.0.1/x.dtd">' + HEAD + "<w:body/></w:document>"


@pytest.mark.parametrize(("document", "fault"), [
    (OLE + "EncryptedPackage".encode("utf-16-le"), "locked"),
    (OLE + "WordDocument".encode("utf-16-le"), "old"),
    (OLE, "not_word"),
    (rb"{\rtf1 text}", "old"),
    (b"%PDF-1.7", "not_word"),
    (b"", "broken"),
    (with_body(run("a"))[:900], "broken"),
    (zipped(mimetype=b"application/vnd.oasis.opendocument.text"), "not_word"),
    (with_xml("no XML"), "broken"),
    (with_xml(ENTITY), "harm"),
    (with_xml(OUTSIDE), "harm"),
    (zipped(**{"word/document.xml": bytes(30 << 20)}), "swollen"),
    (pretending_to_be_small(), "broken"),
    (changed(with_body(run("a")), lambda _, told: told, {"word/vbaProject.bin": "x"}), "macros"),
    (with_xml(f"{HEAD}<w:body>{'<w:p/>' * 60_001}</w:body></w:document>"), "long"),
    (with_xml(f"{HEAD}<w:body>{'<w:sdt>' * 5_000}{'</w:sdt>' * 5_000}</w:body></w:document>"), "broken"),
], ids=lambda value: value if isinstance(value, str) else "")  # fmt: skip
def test_what_cannot_be_read_is_a_word(document: bytes, fault: Any) -> None:
    """No traceback comes out of the process, and nothing outside the file is asked for."""
    assert told(document) == {"fault": fault}


@pytest.mark.parametrize(("inside", "said"), [
    ('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', "A character from a font of symbols"),
    ('<w:r><w:drawing><c:chart xmlns:c="urn:chart"/></w:drawing></w:r>', "A chart or diagram"),
    ('<w:r><w:drawing><d:relIds xmlns:d="urn:diagram"/></w:drawing></w:r>', "A chart or diagram"),
    ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>No</w:t></w:r>", "Text hidden in Word, which is compared like any other"),
])  # fmt: skip
def test_what_is_no_text_or_hidden_is_said(inside: str, said: str) -> None:
    """Nobody takes it for compared who cannot see it."""
    assert told(with_body(inside))["outside"] == [said]
    assert told(with_body('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>No</w:t></w:r>'))["outside"] == []


def test_a_document_inserted_whole_is_said() -> None:
    """Its words are in another part of the file."""
    made = with_xml(f'{HEAD}<w:body><w:altChunk r:id="x"/></w:body></w:document>')
    assert told(made)["outside"] == ["Another document inserted whole, whose words are not read"]
