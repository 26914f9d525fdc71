"""Only a look at every page says that a case file is damaged, and it says in words how much of it is."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from scr_desktop.domain.problem import CaseFileProblem, WrongKey
from scr_desktop.domain.records.history import FIRST_LINK
from scr_desktop.store import key
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.connection import connect
from scr_desktop.store.verify import _look, head_of, in_words, is_damaged, is_whole, page_faults, verify
from tests.store.test_chain import tamper

PAGE = 4096


def lock_of(path: Path, recovery_key: str) -> tuple[bytes, bytes]:
    """Return what the file at `path` is locked with."""
    header = key.read_header(path)
    return key.by_recovery_key(recovery_key)(header), header


def turn_a_bit(path: Path, page: int) -> None:
    """Change one bit in a page, counted from 1."""
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE + 2000] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("faults", "words"),
    [
        (["HMAC verification failed for page 3"], "1 of its pages cannot be read"),
        (["HMAC verification failed for page 3"] * 2, "1 of its pages cannot be read"),
        (
            ["HMAC verification failed for page 3", "HMAC verification failed for page 30", "row 5 missing"],
            "2 of its pages cannot be read",
        ),
        (["row 5 missing from index"], "its parts do not hang together as they should, in 1 place"),
        (["row 5 missing", "row 6 missing"], "its parts do not hang together as they should, in 2 places"),
    ],
)
def test_faults_are_told_by_their_number(faults: list[str], words: str) -> None:
    """The officer reads how many pages are lost; each page counts once, and other faults only where no page is lost."""
    assert in_words(faults) == words


def test_a_sound_file_tells_its_last_entry(case_file: CaseFile, template: tuple[Path, str]) -> None:
    """An office in which nothing was done has no entry; after two pieces of work the last is the second."""
    with closing(connect(template[0], *lock_of(*template))) as new:
        assert head_of(new) == (0, FIRST_LINK)
    for what in ("one", "two"):
        with case_file.work(what, note=True):
            pass
    head = case_file.head()
    case_file.close()
    lock = lock_of(case_file.path, template[1])
    assert verify(case_file.path, lock) == (head.number, head.link)
    assert head.number == 2
    assert page_faults(case_file.path, lock) == []
    assert is_whole(case_file.path, lock)


def test_a_turned_bit_is_found_and_told_by_its_page(office: Path, template: tuple[Path, str]) -> None:
    """The page is named once by the look, and the file is not relied on."""
    turn_a_bit(office, 5)
    lock = lock_of(office, template[1])
    assert in_words(page_faults(office, lock)) == "1 of its pages cannot be read"
    assert is_damaged(office, lock)
    assert not is_whole(office, lock)
    with pytest.raises(CaseFileProblem, match=r"office\.scrcase is not sound and cannot be relied on") as found:
        verify(office, lock)
    assert not isinstance(found.value, WrongKey)


def test_a_wrong_key_is_no_damage_that_is_asserted(office: Path, template: tuple[Path, str]) -> None:
    """Nobody can tell the two apart, and the sentence says both."""
    _, header = lock_of(office, template[1])
    with pytest.raises(WrongKey, match="does not open with this passphrase or key, or is damaged"):
        verify(office, (b"k" * 32, header))


def test_a_history_that_was_tampered_with_is_not_whole(papers: CaseFile, template: tuple[Path, str]) -> None:
    """Every page may be sound and the history still broken."""
    with papers.work("Filed", note=True):
        pass
    tamper(papers, "UPDATE history SET why = 'Somebody else'")
    papers.close()
    lock = lock_of(papers.path, template[1])
    assert not is_damaged(papers.path, lock)
    assert not is_whole(papers.path, lock)


def test_what_went_wrong_in_passing_is_no_fault(
    office: Path, template: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault that the second look does not find again was the drive's."""
    lock = lock_of(office, template[1])
    sound = office.read_bytes()
    turn_a_bit(office, 5)

    def mended_after_the_first(*of: Any) -> list[str]:
        found = _look(*of)
        office.write_bytes(sound)
        return found

    monkeypatch.setattr("scr_desktop.store.verify._look", mended_after_the_first)
    assert page_faults(office, lock) == []


def test_a_file_that_is_not_there_is_not_called_unsound(tmp_path: Path) -> None:
    """What cannot be opened is said to be so: nobody has looked at a page of it."""
    with pytest.raises(CaseFileProblem, match="cannot be opened") as found:
        verify(tmp_path / "gone.scrcase", (b"k" * 32, b"h" * 16))
    assert "not sound" not in found.value.sentence


def test_two_looks_that_find_other_faults_tell_those_of_the_second(
    office: Path, template: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What both find comes first; where they share nothing, the file is still not sound."""
    found = [["b", "a"], ["a", "c"], ["a"], ["d", "c"]]
    monkeypatch.setattr("scr_desktop.store.verify._look", lambda *_: found.pop(0))
    lock = lock_of(office, template[1])
    assert page_faults(office, lock) == ["a"]
    assert page_faults(office, lock) == ["c", "d"]
