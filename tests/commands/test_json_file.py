"""A file of JSON given to a command: read whole, or refused in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from scr_desktop.commands.json_file import read_object
from scr_desktop.domain.problem import Problem

HOLDS = "one object of facts"


def read(tmp_path: Path, content: bytes) -> dict[str, object]:
    """Return what a file with this content holds."""
    path = tmp_path / "facts.json"
    path.write_bytes(content)
    return read_object(path, HOLDS)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "with a byte order mark"])
def test_an_object_is_read_as_it_is(tmp_path: Path, mark: bytes) -> None:
    """Whatever editor saved it, and whatever stands in it."""
    assert read(tmp_path, mark + '{"died": true, "name": "Siân", "in": {"a": [1, null]}}'.encode()) == {
        "died": True, "name": "Siân", "in": {"a": [1, None]},
    }  # fmt: skip
    assert read(tmp_path, b"{}") == {}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"not json", "is not JSON: it must hold one object of facts."),
        (b"", "is not JSON: it must hold one object of facts."),
        (b"[" * 100_000, "is not JSON: it must hold one object of facts."),
        (b"[1]", "must hold one object of facts."),
        (b"null", "must hold one object of facts."),
        ('{"a": "Siân"}'.encode("cp1252"), "is not UTF-8 text, the only one that is read: save it again as UTF-8."),
    ],
    ids=["words", "empty", "too deep", "a list", "nothing", "another encoding"],
)
def test_what_is_no_object_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    """The sentence begins with the file and says what it must hold."""
    with pytest.raises(Problem) as refused:
        read(tmp_path, content)
    assert refused.value.sentence == f"{tmp_path / 'facts.json'} {said}"


@pytest.mark.parametrize("content", [b'{"died": true, "died": false}', b'{"in": [{"a": 1, "died": 1, "died": 1}]}'])
def test_a_name_that_stands_twice_is_refused(tmp_path: Path, content: bytes) -> None:
    """Which of the two counts nobody can tell, also deep inside and where both say the same."""
    with pytest.raises(Problem, match="“died” stands twice in one place"):
        read(tmp_path, content)


def test_the_same_name_in_two_places_is_read(tmp_path: Path) -> None:
    """Two children may each have a name."""
    assert read(tmp_path, b'{"children": [{"name": "A"}, {"name": "B"}]}') == {
        "children": [{"name": "A"}, {"name": "B"}]
    }


def test_a_file_that_is_not_there_and_a_folder_are_named(tmp_path: Path) -> None:
    """The reason is the system's own."""
    for path in (tmp_path / "gone.json", tmp_path):
        with pytest.raises(Problem, match=r"cannot be read \(.+\): check the name\."):
            read_object(path, HOLDS)
