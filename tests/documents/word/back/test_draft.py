"""What was wrong with a Word file is said in one sentence with what to do, also where its reader hangs or dies."""

from __future__ import annotations

import os
import time
from multiprocessing.connection import Connection

import pytest

from scr_desktop.documents.word.back import draft
from scr_desktop.documents.word.back.draft import own_text, text_of
from scr_desktop.domain.problem import Problem
from tests.documents.word.back.making import HEAD, run, with_body, with_xml


def nothing() -> None:
    """Do not stop."""


def hang(_: bytes, connection: Connection) -> None:
    """Read for ever."""
    time.sleep(60)


def die(_: bytes, connection: Connection) -> None:
    """End as a process that took too much memory does."""
    os._exit(9)


def test_a_process_of_its_own_reads_the_same() -> None:
    """As is read on the spot of a document of our own."""
    made = with_body(run("One"), run("Two"))
    assert text_of(made, "a.docx", nothing) == own_text(made)
    assert [one.text for one in own_text(made).paragraphs] == ["One", "Two"]


@pytest.mark.parametrize("content", [["<w:p/>"] * 60_001, [f"<w:p>{run('Home visit')}</w:p>"] * 12_000])
def test_what_this_program_wrote_is_read_however_long(content: list[str]) -> None:
    """A chronology may have thousands of entries, and so many rows that are alike pack very small."""
    made = with_xml(f"{HEAD}<w:body>{''.join(content)}</w:body></w:document>")
    assert len(own_text(made).paragraphs) == len(content)


@pytest.mark.parametrize(("reader", "says"), [(hang, "takes too long to read"), (die, "cannot be read")])
def test_a_reader_that_hangs_or_dies_harms_nothing(monkeypatch: pytest.MonkeyPatch, reader: object, says: str) -> None:
    """It is ended, and the officer is told what to do."""
    monkeypatch.setattr(draft, "read_draft", reader)
    with pytest.raises(Problem, match=says):
        text_of(with_body(run("a")), "a.docx", nothing, 0.5 if reader is hang else 20)


@pytest.mark.parametrize("fault", draft._FAULTS)
def test_every_fault_says_what_to_do(fault: str) -> None:
    """In one sentence that names the file."""
    said = draft._problem("review.docx", *draft._FAULTS[fault]).sentence
    assert said.startswith("The file “review.docx” ")
    assert ": " in said
    assert said.endswith(".")


def test_what_is_no_word_document_is_refused() -> None:
    """A PDF under another name."""
    with pytest.raises(Problem, match="is no Word document: ask for it as a Word document"):
        text_of(b"%PDF-1.7", "a.docx", nothing)
