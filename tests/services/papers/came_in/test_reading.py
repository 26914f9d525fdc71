"""The file of an e-mail is read apart from the program: what is odd about it is said, and what cannot be is one sentence."""

from __future__ import annotations

import time
from datetime import date
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from scr_desktop.documents.making.draw import DrawingStopped
from scr_desktop.domain.problem import Problem
from scr_desktop.services import clock
from scr_desktop.services.papers.came_in import reading
from tests.services.papers.came_in.mails import POLICE, came_in, mail


@pytest.fixture(autouse=True)
def on(desk_day: object) -> None:
    """Let it be Thursday 17 May 2018."""


def test_it_is_read_with_its_day_and_its_files(tmp_path: Path) -> None:
    """The bytes stay exactly what they were; nothing is odd about a plain one."""
    content = mail(files={"report.pdf": b"%PDF-1.7 x", "notes.docx": b"PK"})
    email = came_in(tmp_path, content)
    assert (email.content, email.file_name, email.came_on) == (content, "Return.eml", date(2018, 5, 17))
    assert (email.found.sender.address, email.found.words, email.doubts) == (POLICE, "Seen twice.", ())
    assert [(one.name, one.content) for one in email.found.enclosed] == [
        ("report.pdf", b"%PDF-1.7 x"),
        ("notes.docx", b"PK"),
    ]


RECEIVED = "from a.example by b.example; {}"


@pytest.mark.parametrize(
    ("sent", "received", "came_on", "doubt"),
    [
        ("Thu, 17 May 2018 09:15:00 +0100", "Thu, 17 May 2018 09:16:00 +0100", date(2018, 5, 17), ""),
        (
            "Mon, 14 May 2018 09:15:00 +0100",
            "Thu, 17 May 2018 09:16:00 +0100",
            date(2018, 5, 17),
            "sent on 14 May 2018",
        ),
        ("", "Thu, 17 May 2018 09:16:00 +0100", date(2018, 5, 17), ""),
        ("", "", None, "It says no day that can be read: enter the day on which it came in."),
        ("Sun, 17 May 2031 09:15:00 +0100", "", None, "Its day, 17 May 2031, cannot be right: enter the day"),
        ("Thu, 01 Jan 1970 09:00:00 +0000", "", None, "Its day, 1 January 1970, cannot be right"),
        ("Thu, 17 May 2018 09:15:00 +0100", "Sun, 17 May 2031 09:16:00 +0100", None, "cannot be right"),
    ],
    ids=["plain", "days apart", "received alone", "none", "future", "1970", "received in future"],
)
def test_the_day_is_that_of_receipt_or_asked_for(
    tmp_path: Path, sent: str, received: str, came_on: date | None, doubt: str
) -> None:
    """Never guessed: what cannot be right is said, and no day is proposed."""
    email = came_in(tmp_path, mail(sent=sent, received=RECEIVED.format(received) if received else ""))
    said = "\n".join(email.doubts)
    assert email.came_on == came_on
    assert (doubt in said) if doubt else not said


def test_the_day_is_the_office_s_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half past eleven in the evening in UTC is the next day in British summer time."""
    if not hasattr(time, "tzset"):
        pytest.skip("the time zone of a process is set on Unix only")
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Europe/London")
        time.tzset()
        found = came_in(tmp_path, mail(sent="Wed, 16 May 2018 23:30:00 +0000"))
        assert found.came_on == date(2018, 5, 17)
    time.tzset()


def test_a_sender_that_calls_itself_somebody_else_is_said(tmp_path: Path) -> None:
    """The name may say anything; the address is said beside it."""
    email = came_in(tmp_path, mail(sender='"chief@police.example" <x@elsewhere.example>'))
    assert "The sender calls itself chief@police.example, but the address is x@elsewhere.example" in email.doubts[0]
    assert not came_in(tmp_path, mail(sender=f'"{POLICE}" <{POLICE}>')).doubts


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "Return.eml is empty: save the e-mail in the mail program"),
        (b"\0\1\2" * 900, "The file “Return.eml” is no e-mail: save the e-mail in the mail program as a file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 900, "cannot be read, it may be damaged"),
    ],
)
def test_what_is_none_is_refused_in_a_sentence(tmp_path: Path, content: bytes, sentence: str) -> None:
    """With what to do."""
    with pytest.raises(Problem, match=sentence):
        came_in(tmp_path, content)


def test_a_file_that_is_too_large_or_gone_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before it is read."""
    monkeypatch.setattr(reading, "MOST_BYTES", 1 << 20)
    with pytest.raises(Problem, match=r"Return\.eml is larger than 1 MB: ask for its attachments one by one"):
        came_in(tmp_path, mail() + bytes(2 << 20))
    with pytest.raises(Problem, match=r"gone\.eml cannot be read \(No such file"):
        reading.read_file(tmp_path / "gone.eml")


def never(_content: bytes, _connection: Connection) -> None:
    """Read without end."""
    time.sleep(60)


def falls(_content: bytes, _connection: Connection) -> None:
    """End without a word, as a process does that took all memory."""


def test_one_that_never_ends_or_breaks_its_reader_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program itself goes on."""
    monkeypatch.setattr(reading, "read_apart", never)
    with pytest.raises(Problem, match="takes too long to read"):
        reading.found_in(mail(), "slow.eml", patience=0.3)
    with pytest.raises(DrawingStopped):
        reading.found_in(mail(), "slow.eml", stop=lambda: True)
    monkeypatch.setattr(reading, "read_apart", falls)
    with pytest.raises(Problem, match="cannot be read, it may be damaged"):
        reading.found_in(mail(), "bad.eml")


def test_nothing_of_an_e_mail_escapes_the_process_that_reads_it(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """What nobody thought of is a fault as any other: a traceback would show letters of the e-mail."""

    def breaks(_content: bytes) -> None:
        raise AssertionError("letters of Rosie")

    monkeypatch.setattr(reading, "read", breaks)
    monkeypatch.setattr(reading, "limit", lambda: None)
    monkeypatch.setattr("logging.disable", lambda _level: None)
    receiving, sending = Pipe(duplex=False)
    reading.read_apart(mail(), sending)
    with pytest.raises(EOFError):
        receiving.recv_bytes()
    assert "Rosie" not in "".join(capfd.readouterr())


def test_every_note_of_the_reader_has_its_sentence(tmp_path: Path) -> None:
    """For example of a winmail.dat."""
    email = came_in(tmp_path, mail(files={"winmail.dat": b"x"}))
    assert email.doubts == (
        "Part of it came as winmail.dat, which only Outlook opens: ask the sender to send it as plain text or HTML.",
    )
    assert clock.today() == date(2018, 5, 17)
