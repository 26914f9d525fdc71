"""What is asked of a form that came back before it is believed."""

from __future__ import annotations

import pytest

from scr_desktop.domain.papers.form_mark import NOTIFICATION, RETURN, VERSION, mark_of, read_mark
from scr_desktop.domain.problem import Problem
from scr_desktop.exchange.filled_form import Expected, FilledForm, understood

ASKED = Expected(RETURN, "Avonvale", ("summary", "kind"))


def read(fields: dict[str, str], mark: str | None = None, twice: tuple[str, ...] = ()) -> FilledForm:
    """Return what a file with these fields says; its mark is right unless another is given."""
    whole = mark_of(RETURN, "a1", "Avonvale", fields).written if mark is None else mark
    return understood({**fields, **({"scr_form": whole} if whole else {})}, twice, ASKED, "file.pdf")


def test_only_what_is_filled_in_is_an_answer() -> None:
    """Spaces around it are none of it, and a form as it was sent has nothing odd."""
    assert read({"summary": " Seen. ", "kind": ""}) == FilledForm("a1", {"summary": "Seen."}, [])


@pytest.mark.parametrize(("mark", "twice", "says"), [
    (mark_of(RETURN, "a1", "Elsewhere", ["summary"]).written, (), "under another name"),
    (mark_of(RETURN, "a1", " Avonvale ", ["kind"]).written, (), "taken out, added or renamed"),
    (mark_of(RETURN, "a1", "Avonvale", ["summary"])._replace(version=VERSION - 1).written, (), "an earlier version"),
    ("scribble", (), "does not say any more which form it is"),
    (None, ("summary",), "stand there twice"),
])  # fmt: skip
def test_what_is_odd_is_said(mark: str | None, twice: tuple[str, ...], says: str) -> None:
    """The answers are shown all the same."""
    found = read({"summary": "Seen."}, mark, twice)
    assert found.answers == {"summary": "Seen."}
    assert [says in one for one in found.doubts] == [True]


@pytest.mark.parametrize(("fields", "mark", "says"), [
    ({"colour": "red"}, "", "is no form of this program"),
    ({"summary": ""}, mark_of(NOTIFICATION, "a1", "", ()).written, "is a notification form"),
    ({"summary": ""}, mark_of(RETURN, "a1", "", ())._replace(version=VERSION + 1).written, "by a later SCR Desktop"),
])  # fmt: skip
def test_another_file_is_refused(fields: dict[str, str], mark: str, says: str) -> None:
    """With where it belongs, or what to do."""
    with pytest.raises(Problem) as refused:
        read(fields, mark)
    assert says in refused.value.sentence


@pytest.mark.parametrize("spoil", [
    lambda text: text.replace("/a1/", "/a2/"), lambda text: text.replace("/1/", "/2/"), lambda text: text + "0", lambda _: "",
])  # fmt: skip
def test_a_mark_that_was_changed_is_none(spoil: object) -> None:
    """Whatever of it was changed; as it was written, it is read."""
    assert callable(spoil)
    mark = mark_of(RETURN, "a1", "Avonvale", ["summary"])
    assert read_mark(mark.written) == mark
    assert read_mark(spoil(mark.written)) is None
