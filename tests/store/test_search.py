"""The search index: every word typed begins a word of the case; what is typed is never a formula."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text, update

from scr_desktop.store import search
from scr_desktop.store.case_file import CaseFile

CASES = {
    "a": {"words": "2018-001 Łukasz Wójcik-Nowak Aberystwyth"},
    "b": {"words": "2018-002 Siân O’Brien found at home by her mother"},
    "c": {"words": "2019-001 Rosie-Mae Trelawney Mother found her at school, NEAR the gate"},
}


@pytest.fixture
def office(case_file: CaseFile) -> CaseFile:
    """Give an open case file with three cases in its index."""
    with case_file.work("Indexed") as session:
        for case_id, columns in CASES.items():
            session.execute(text(CASE), {"id": case_id})
            search.index_cases(session.connection(), {case_id: columns})
    return case_file


def found(case_file: CaseFile, words: str, **part: int) -> str:
    """Return the ids of the cases found, one letter each."""
    with case_file.read() as session:
        hits = search.search(session, words, **part)
        asked = search.expression(words)
        if asked and not part:
            assert sorted(session.scalars(search.matching(), {"asked": asked})) == sorted(hits)
            assert search.count(session, asked) == len(hits)
    return "".join(hits)


CASE = (
    "INSERT INTO cases (id, version, reference, regime, regime_why, opened_on, closed_why, stage, next_rule, title, "
    "suggested_review, why_criteria_met, how_aware, incident_on, "
    "incident_time, place, where_it_happened, what_happened, immediate_safety, more_children, national_reference, notes, kept) "
    "VALUES (:id, 1, :id, '', '', '2018-01-01', " + ", ".join(["''"] * 16) + ", '[]')"
)


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("", "cba"),
        ("   ", "cba"),
        ("lukasz", "a"),
        ("ŁUKASZ", "a"),
        ("wojc", "a"),
        ("nowak", "a"),
        ("wojciknowak", "a"),
        ("sian", "b"),
        ("siân", "b"),
        ("sia\u0302n", "b"),
        ("o'brien", "b"),
        ("O’Br", "b"),
        ("obrien", "b"),
        ("brien", "b"),
        ("rosie mae", "c"),
        ("rosie-m", "c"),
        ("mother found", "cb"),
        ("found mother home", "b"),
        ("moth", "cb"),
        ("other", ""),
        ("m", "cb"),
        ("2018", "ba"),
        ("2018-002", "b"),
        ("aber lukasz", "a"),
        ("aber sian", ""),
        ("near", "c"),
    ],
)
def test_every_word_must_begin_a_word(office: CaseFile, words: str, ids: str) -> None:
    """In any order, in any column, accents, strokes, apostrophes and case aside; the last indexed first."""
    assert found(office, words) == ids


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ('"', "cba"),
        ("*", "cba"),
        ("-", "cba"),
        ('"""" * - + ^ ( ) : {}', "cba"),
        ('"mother', "cb"),
        ('mother"', "cb"),
        ("mother*", "cb"),
        ("-mother", "cb"),
        ("mother -home", "b"),
        ("mother OR lukasz", ""),
        ("mother NOT home", ""),
        ("NEAR(mother home)", ""),
        ("names:lukasz", ""),
        ("{names}:lukasz", ""),
        ("^lukasz", "a"),
        ("lukasz'; DROP TABLE cases; --", ""),
        ("luk\0asz", ""),
        ("\udcff", "cba"),
        ("%", "cba"),
        ("_", "cba"),
    ],
)
def test_signs_typed_are_only_signs(office: CaseFile, words: str, ids: str) -> None:
    """Quotes, stars, minus, NEAR and other formulas of the index mean nothing, and nothing fails."""
    assert found(office, words) == ids


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=200)
@given(st.text(max_size=60))
def test_nothing_typed_fails(office: CaseFile, words: str) -> None:
    """Whatever is typed gives an answer."""
    found(office, words)


def test_a_very_long_word_and_very_many_words_are_harmless(office: CaseFile) -> None:
    """200,000 characters, or as many words, are answered, not choked on."""
    assert found(office, "x" * 200_000) == ""
    assert found(office, "found " * 100_000) == "cb"
    with office.work("Indexed", note=True) as session:
        search.index_cases(session.connection(), {"a": {"words": "y" * 200_000}})
    assert found(office, "yyy") == "a"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=100)
@given(st.lists(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=12), min_size=1, max_size=4))
def test_any_name_is_found_by_its_beginning(office: CaseFile, name: list[str]) -> None:
    """A name in any script is found by the first letters of each of its words."""
    with office.work("Indexed", note=True) as session:
        search.index_cases(session.connection(), {"b": {"words": " ".join(name)}})
    assert "b" in found(office, " ".join(name))


def test_a_page_of_the_list(office: CaseFile) -> None:
    """Limit and offset give a window of what is found."""
    assert found(office, "", limit=1) == "c"
    assert found(office, "", limit=2, offset=1) == "ba"
    assert found(office, "mother", limit=1, offset=1) == "b"


def test_indexing_again_replaces(office: CaseFile) -> None:
    """A changed name is found under the new one only, in its old place of the order."""
    with office.work("Renamed", note=True) as session:
        search.index_cases(session.connection(), {"a": {"words": "Someone"}})
    assert found(office, "lukasz") == ""
    assert found(office, "someone") == "a"
    assert found(office, "") == "cba"


def test_an_unknown_column_is_a_mistake(office: CaseFile) -> None:
    """Only the columns that exist can be indexed."""
    with pytest.raises(ValueError, match="no column colour"), office.work("Indexed") as session:
        search.index_cases(session.connection(), {"a": {"colour": "red"}})


def test_the_index_is_checked(office: CaseFile) -> None:
    """A case missing from the index, or in it though gone, is said."""
    with office.read() as session:
        assert search.check(session) == []
    with office.work("Spoilt", note=True) as session:
        session.execute(update(search.search_row).where(search.search_row.c.case_id == "a").values(case_id="gone"))
    with office.read() as session:
        assert search.check(session) == ["1 case is not in the search index.", "1 case is in the index but gone."]


def test_failed_work_leaves_the_index_as_it_was(office: CaseFile) -> None:
    """The index is part of the same transaction."""

    def fail() -> None:
        with office.work("Renamed") as session:
            search.index_cases(session.connection(), {"a": {"words": "Someone"}})
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        fail()
    assert found(office, "lukasz") == "a"
    assert found(office, "someone") == ""


@given(st.text("12340 \u00a0-a\n", max_size=20), st.sampled_from(" \u00a0-"), st.sampled_from(" \u00a0-"))
def test_a_number_of_the_nhs_is_seen_however_it_is_parted(around: str, first: str, second: str) -> None:
    """Whether a text holds one is told by its shape; what stands beside it hides none and makes none."""
    number = f"943{first}476{second}5919"
    assert search.each_once(f"{around}\n{number}\n{around}").split().count("9434765919") == 1
    assert search.each_once(around).split()[len(dict.fromkeys(around.split())) :] == [
        "".join(parts) for parts in search._NHS_NUMBER.findall(around)
    ]
