"""Files from outside: read as plain cells with their lines; what may do harm gets one sentence and is not opened."""

from __future__ import annotations

import zipfile
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.exchange import cells
from scr_desktop.exchange.table import Table, read_file, read_text
from scr_desktop.exchange.workbook import moment_of
from tests.exchange.samples import write_samples, write_workbook

# Excel's times have no zone.
moment = partial(datetime, tzinfo=None)


def texts(table: Table) -> list[list[str]]:
    """Return the texts of all cells, row by row."""
    return [[cell.text for cell in row.cells] for row in table.rows]


def refusal(path: Path) -> str:
    """Return the one sentence with which a file is refused."""
    with pytest.raises(Problem) as refused:
        read_file(path)
    sentence = refused.value.sentence
    assert path.name in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_a_csv_file_keeps_its_line_numbers(tmp_path: Path) -> None:
    """A cell of several lines counts all of them, so that each row is found again in the file."""
    path = tmp_path / "gp.csv"
    path.write_text('Date,Event\n1/5/2018,"Rang,\ntwice"\n\n2/5/2018,Seen\n', encoding="utf-8")
    rows = read_file(path).rows
    assert [(row.line, row.text(1)) for row in rows] == [(1, "Event"), (2, "Rang,\ntwice"), (5, "Seen")]
    assert rows[1].raw == '1/5/2018,"Rang,\ntwice"'


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_what_parts_the_cells_is_found(tmp_path: Path, separator: str) -> None:
    """Commas, semicolons, tabs and bars are told apart; commas in sentences part nothing."""
    path = tmp_path / "any.txt"
    lines = [["Date", "Event", "Source"], ["1/5/18", "Seen", "EMIS"], ["2/5/18", "Rang", "EMIS"]]
    path.write_text("\n".join(separator.join(line) for line in lines), encoding="utf-8")
    assert texts(read_file(path)) == lines
    assert not read_text("4 Dec 17  seen, well, fed\n5 Dec 17  rang, no reply, again").separated


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_letters_are_read_whatever_their_encoding(tmp_path: Path, encoding: str) -> None:
    """Names keep their letters; where the file does not say how they are kept, the officer is told to look."""
    path = tmp_path / "gp.csv"
    path.write_bytes("Date,Event,Source\n1/5/2018,Zoë’s £5,EMIS\n".encode(encoding))
    table = read_file(path)
    assert texts(table)[1] == ["1/5/2018", "Zoë’s £5", "EMIS"]
    assert bool(table.notes) == (encoding == "cp1252")


def test_a_workbook_is_read_as_it_is_displayed(tmp_path: Path) -> None:
    """Dates, numbers and text come as shown, and the line numbers are those of the sheet."""
    table = read_file(write_samples(tmp_path)[2])
    assert [row.line for row in table.rows] == [1, 2, 4, 5, 6, 7]
    assert table.rows[3].cells[1].value == moment(2018, 2, 9, 1, 20)
    assert table.rows[5].text(1) == "12-May-18 06:47"


def test_a_formula_is_text_and_marked(tmp_path: Path) -> None:
    """What a formula last showed is taken; it is never evaluated, and the officer is told."""
    path = tmp_path / "sums.xlsx"
    write_workbook(path, {1: ["Date", "Event"], 2: ["1/5/2018", '=HYPERLINK("http://x","y")']})
    table = read_file(path)
    assert table.rows[1].cells[1].text == "shown"
    assert table.rows[1].cells[1].formula
    assert "formula" in table.notes[0]
    assert table.rows[1].text(1) == "shown"
    pasted = read_text("Date\tEvent\n1/5/2018\t=cmd|' /C calc'!A0")
    assert pasted.rows[1].cells[1].text == "=cmd|' /C calc'!A0"
    assert pasted.rows[1].cells[1].formula


def test_excels_two_calendars_are_told_apart() -> None:
    """The same number is another day in a workbook whose calendar begins in 1904; 29 February 1900 never was."""
    assert moment_of(43140, from_1904=False) == moment(2018, 2, 9)
    assert moment_of(41678, from_1904=True) == moment(2018, 2, 9)
    assert moment_of(1, from_1904=False) == moment(1900, 1, 1)
    assert moment_of(61, from_1904=False) == moment(1900, 3, 1)
    assert moment_of(10**9, from_1904=False) is None


def test_a_workbook_with_macros_is_refused(tmp_path: Path) -> None:
    """Macros are refused by the file's name and by what is inside, whatever it is called."""
    named = tmp_path / "police.xlsm"
    write_workbook(named, {1: ["Date"]})
    assert "macros" in refusal(named)
    inside = tmp_path / "police.xlsx"
    write_workbook(inside, {1: ["Date"]}, {"xl/vbaProject.bin": "x"})
    assert "macros" in refusal(inside)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    """A part that would grow out of all measure is not unpacked."""
    path = tmp_path / "bomb.xlsx"
    write_workbook(path, {1: ["Date"]}, {"xl/worksheets/sheet2.xml": "0" * 30_000_000})
    assert "unpack to far more" in refusal(path)


def test_many_parts_are_refused(tmp_path: Path) -> None:
    """A workbook of thousands of parts is no chronology."""
    path = tmp_path / "parts.xlsx"
    write_workbook(path, {1: ["Date"]}, {f"xl/x{number}.xml": "" for number in range(2100)})
    assert "unpack to far more" in refusal(path)


def test_xml_that_declares_entities_is_refused(tmp_path: Path) -> None:
    """The attack that swells text inside XML is refused, not expanded."""
    path = tmp_path / "laughs.xlsx"
    bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>'
    write_workbook(path, {1: ["Date"]}, {"xl/sharedStrings.xml": bomb})
    assert "made to do harm" in refusal(path)


def test_a_file_too_large_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of a gigabyte is refused by its size, with the size that is read at the most."""
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(1024**3)
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("it was read"))
    assert f"{cells.MOST_BYTES // 1024 // 1024} MB" in refusal(path)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b" \r\n \t", "empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 100, "older kind"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\x00\x01", "not text"),
        (b"Date,Event\n1/5/2018,\x81\x8d\x90\n", "not text"),
        (b"PK\x03\x04broken", "damaged"),
        (b'Date,Event,Source\n1/5/2018,"never closed,EMIS\n2/5/2018,Seen,EMIS\n', "quotation mark"),
    ],
    ids=["empty", "blank", "old", "encrypted", "binary", "undecidable", "broken zip", "open quotation"],
)
def test_what_cannot_be_read_gets_one_sentence(tmp_path: Path, content: bytes, said: str) -> None:
    """Each kind of unreadable file is named in one sentence that says what to do."""
    path = tmp_path / "sent.csv"
    path.write_bytes(content)
    assert said in refusal(path)


def test_a_word_document_and_a_missing_file_are_named(tmp_path: Path) -> None:
    """A document that is no table is told from a workbook; a file that is gone is said to be."""
    path = tmp_path / "chronology.docx"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("word/document.xml", "<x/>")
    assert "Word document" in refusal(path)
    assert "cannot be read" in refusal(tmp_path / "gone.csv")


def test_one_of_several_sheets_is_read_and_the_others_named(tmp_path: Path) -> None:
    """No sheet is passed over in silence: the note names those that were not read, and each can be chosen."""
    path = tmp_path / "two.xlsx"
    write_workbook(path, {}, sheets=("Empty", "Police", "Notes"))
    table = read_file(path)
    assert (table.sheet, texts(table)) == ("Police", [["Police"]])
    assert "“Notes”" in table.notes[0]
    assert texts(read_file(path, "Notes")) == [["Notes"]]
