"""The key of a case file and its recovery key on paper."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scr_desktop.domain.problem import CaseFileProblem, Problem
from scr_desktop.store import key

KEYS = st.binary(min_size=32, max_size=32)


@given(KEYS)
def test_recovery_key_comes_back_from_paper(secret: bytes) -> None:
    """What the sheet shows, in 14 groups of 4, gives the same key again."""
    paper = key.to_paper(secret)
    assert [len(group) for group in paper.split(" ")] == [4] * 14
    assert not set(paper) & set("ILOU")
    assert key.from_paper(paper) == secret


@given(KEYS)
def test_recovery_key_forgives_how_it_is_typed(secret: bytes) -> None:
    """Lower case, hyphens, no spaces, O for 0 and I or L for 1 do not matter."""
    paper = key.to_paper(secret)
    assert key.from_paper(paper.lower().replace(" ", "-")) == secret
    assert key.from_paper("\n" + paper.replace(" ", "").replace("0", "O").replace("1", "l")) == secret
    assert key.from_paper(paper.replace("0", "o").replace("1", "I")) == secret


@given(KEYS, st.integers(0, 55), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_a_mistyped_letter_is_noticed(secret: bytes, place: int, letter: str) -> None:
    """One wrong letter or digit anywhere is said, not tried."""
    letters = key.to_paper(secret).replace(" ", "")
    typed = letters[:place] + letter + letters[place + 1 :]
    if typed == letters:
        return
    with pytest.raises(Problem, match="mistyped: compare each group") as found:
        key.from_paper(typed)
    assert found.value.field == "recovery_key"


@pytest.mark.parametrize("typed", ["", "ABCD", "A" * 57])
def test_too_few_or_many_letters_are_counted(typed: str) -> None:
    """A group left out is told by the count."""
    with pytest.raises(Problem, match=rf"56 letters and digits in 14 groups of 4, and {len(typed)} were typed"):
        key.from_paper(typed)


@pytest.mark.parametrize("stray", ["!", "é", "\0", "٣", "ı"])
def test_a_stray_character_is_said(stray: str) -> None:
    """A sign that no recovery key has gets a sentence."""
    with pytest.raises(Problem, match="compare each group with the sheet"):
        key.from_paper(stray + "A" * 55)


def test_short_passphrase_is_refused_in_one_sentence() -> None:
    """Eleven characters are too few, twelve are enough, and spaces around do not count."""
    for short in ("", "elevenchars", " " * 20, "elevenchars "):
        with pytest.raises(Problem, match="at least 12 characters") as found:
            key.check_passphrase(short)
        assert found.value.field == "passphrase"
    key.check_passphrase("twelve chars")


def test_accents_typed_in_either_way_are_one_passphrase() -> None:
    """é as one character or as e with an accent (as some keyboards send it) gives the same key."""
    header = key.new_header()
    assert key.derive("caf\u00e9 au lait gr\u00e2ce", header) == key.derive("cafe\u0301 au lait gra\u0302ce", header)
    assert key.derive("cafe au lait grace", header) != key.derive("caf\u00e9 au lait gr\u00e2ce", header)


def test_header_names_its_parameters_and_is_never_the_same() -> None:
    """The first byte tells how the key was made, so that stronger parameters can come later."""
    one, other = key.new_header(), key.new_header()
    assert (one[0], len(one)) == (1, 16)
    assert one != other
    assert key.derive("twelve chars", one) != key.derive("twelve chars", other)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty: restore a backup"),
        (b"\1" * 100, "is cut short: restore a backup"),
        (b"\7" + bytes(5000), "is not a case file"),
        (b"%PDF-1.7" + bytes(5000), "is not a case file"),
    ],
)
def test_what_is_no_case_file_is_said(tmp_path: Path, content: bytes, sentence: str) -> None:
    """An empty file, a stump and another program's file each get a sentence that says what to do."""
    path = tmp_path / "office.scrcase"
    path.write_bytes(content)
    with pytest.raises(CaseFileProblem, match=sentence):
        key.read_header(path)


def test_unencrypted_database_is_no_case_file(tmp_path: Path) -> None:
    """A plain SQLite file is not taken for a case file."""
    path = tmp_path / "office.scrcase"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE cases (id)")
    connection.close()
    with pytest.raises(CaseFileProblem, match="is not a case file"):
        key.read_header(path)
