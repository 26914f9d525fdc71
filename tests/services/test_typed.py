"""What is typed and not recorded: kept without a word while it goes on, noted once when it ends, forgotten once recorded."""

from __future__ import annotations

from typing import Any

import pytest

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.typed import BeingTyped, KeptWords
from scr_desktop.services import typed
from scr_desktop.services.office import office
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from tests.services.opening import Opened

HERE = Place("decide/k", "Decision of 2018-001", opens={"page": "decision"})
THERE = Place("minutes/m", "Minutes of 1 June 2018")
EARLY, LATE = "2018-05-17T09:00:00.000000+00:00", "2018-05-17T10:00:00.000000+00:00"


def contents(case_file: CaseFile, key: str = HERE.key) -> tuple[Any, Any]:
    """Return what is being typed in a place and what was put aside there."""
    being = {one.place: one.content for one in typed.unfinished(case_file)}
    kept = typed.kept(case_file, key)
    return being.get(key), kept.content if kept else None


def test_a_spell_of_typing_leaves_no_word_in_the_history(case_file: CaseFile) -> None:
    """The last of what stood there is kept, with when it began; emptied again, the place stands as it did before."""
    typed.jot(case_file, HERE, {"why": "The"})
    (first,) = typed.unfinished(case_file)
    typed.jot(case_file, HERE, {"why": "There is"})
    (second,) = typed.unfinished(case_file)
    assert (second.words, second.opens, second.content) == (HERE.words, {"page": "decision"}, {"why": "There is"})
    assert second.begun_at == first.begun_at
    typed.jot(case_file, HERE, {})
    assert typed.unfinished(case_file) == []
    assert case_file.head().number == 0


def test_striking_forgets_one_place_alone(case_file: CaseFile) -> None:
    """What is typed elsewhere goes on; the last typed comes first."""
    for place in (HERE, THERE):
        typed.jot(case_file, place, {"why": place.key})
    assert [one.place for one in typed.unfinished(case_file)] == [THERE.key, HERE.key]
    typed.strike(case_file, THERE.key)
    assert [one.place for one in typed.unfinished(case_file)] == [HERE.key]


def test_what_is_put_aside_is_one_entry_of_history(case_file: CaseFile) -> None:
    """The spell is over, the words are kept with their time; the same words again are noted no more."""
    typed.jot(case_file, HERE, {"why": "There is"})
    typed.put_aside(case_file, HERE, {"why": "There is"}, at=EARLY)
    assert contents(case_file) == (None, {"why": "There is"})
    assert case_file.head().number == 1
    typed.put_aside(case_file, HERE, {"why": "There is"}, at=LATE)
    assert case_file.head().number == 1
    (kept,) = typed.waiting(case_file)
    assert (kept.words, kept.typed_at) == (HERE.words, EARLY)


def test_words_put_aside_give_way_to_others_and_to_none(case_file: CaseFile) -> None:
    """One text a place: another takes its place, and with nothing left it is gone."""
    typed.put_aside(case_file, HERE, {"why": "There is"}, at=EARLY)
    typed.put_aside(case_file, HERE, {"why": "There was"}, at=LATE)
    (kept,) = typed.waiting(case_file)
    assert (kept.content, kept.typed_at) == ({"why": "There was"}, LATE)
    typed.put_aside(case_file, HERE, {})
    assert typed.waiting(case_file) == []
    typed.put_aside(case_file, THERE, {})
    assert case_file.head().number == 3


def test_what_waits_is_listed_the_last_first(case_file: CaseFile) -> None:
    """By when it was typed, not by when it was put aside."""
    typed.put_aside(case_file, HERE, {"why": "late"}, at=LATE)
    typed.put_aside(case_file, THERE, {"why": "early"}, at=EARLY)
    assert [one.place for one in typed.waiting(case_file)] == [HERE.key, THERE.key]


def test_the_newest_is_what_was_typed_last(case_file: CaseFile) -> None:
    """A spell that did not end is later than what was put aside; where nothing was typed there is none."""
    assert typed.newest(case_file, HERE.key) is None
    typed.put_aside(case_file, HERE, {"why": "aside"})
    assert isinstance(typed.newest(case_file, HERE.key), KeptWords)
    typed.jot(case_file, HERE, {"why": "typing"})
    newest = typed.newest(case_file, HERE.key)
    assert isinstance(newest, BeingTyped)
    assert newest.content == {"why": "typing"}


@pytest.mark.parametrize("forget", [typed.recorded, typed.discard])
def test_words_that_were_recorded_or_begun_afresh_are_forgotten(case_file: CaseFile, forget: Any) -> None:
    """Those put aside with an entry of history, those only jotted down without one, and no other place's."""
    typed.put_aside(case_file, HERE, {"why": "aside"})
    typed.jot(case_file, HERE, {"why": "typing"})
    typed.put_aside(case_file, THERE, {"why": "elsewhere"})
    forget(case_file, HERE.key)
    assert contents(case_file) == (None, None)
    assert contents(case_file, THERE.key) == (None, {"why": "elsewhere"})
    assert case_file.head().number == 3
    typed.jot(case_file, HERE, {"why": "typing"})
    forget(case_file, HERE.key)
    assert contents(case_file) == (None, None)
    assert case_file.head().number == 3


def test_what_is_recorded_takes_its_words_along(case_file: CaseFile) -> None:
    """In the same entry; work that changes nothing recorded nothing, and the words stay."""
    typed.put_aside(case_file, HERE, {"why": "aside"})
    with typed.recording(case_file, HERE.key) as along:
        with case_file.work("Looked"):
            pass
        assert not along.done
        office.change(case_file, {"name": "Avonvale Board"})
        assert along.done
    assert contents(case_file) == (None, None)
    assert case_file.head().number == 2


def test_a_copy_is_given_the_words_that_are_being_typed(case_file: CaseFile) -> None:
    """Whoever opens it finds each in its place."""
    put = typed.into_copy([(HERE, {"why": "typing"}), (THERE, {"said": "much"})])
    with case_file.work("Copied", note=True) as session:
        put(session)
    assert {one.place: one.content for one in typed.unfinished(case_file)} == {
        HERE.key: {"why": "typing"}, THERE.key: {"said": "much"},
    }  # fmt: skip


def test_a_case_is_called_by_its_reference(case_file: CaseFile, opened: Opened) -> None:
    """No case, and none of that id, has none."""
    case: Case = opened()
    assert typed.reference(case_file, case.id) == case.reference
    assert typed.reference(case_file, "") == typed.reference(case_file, "none") == ""
