"""The blank notification form for agencies: every criterion to tick, room for each child, and where it is sent."""

from __future__ import annotations

import pytest

from scr_desktop.documents.office_papers.notification_form import DOCUMENT
from scr_desktop.documents.parts.content import Content, Field, Fields, Heading, KeepTogether, Notice, Para, Ticks
from scr_desktop.documents.parts.form import names
from scr_desktop.documents.subjects.arrangements import CRITERIA, OTHER_TYPES, OfArrangements
from scr_desktop.documents.subjects.rows import Part, Rule
from scr_desktop.domain.entries.form import AGENCY, FAMILY_MEMBER, blank
from scr_desktop.domain.records.office import Office
from tests.documents.cases import AS_AT

RULE = Rule("A child has died.", (), "4.1")
KNOWN = Rule("These are the arrangements of 2015.", (), "1.1")


def form(*parts: Part, office: Office | None = None) -> list[Content]:
    """Return the form under these arrangements, what is kept together unfolded."""
    content = DOCUMENT.body(OfArrangements("WT2015", KNOWN, parts), office or Office(name="Avonvale"), AS_AT)
    return [part for one in content for part in (one.items if isinstance(one, KeepTogether) else [one])]


def ticks(content: list[Content], heading: str) -> list[str]:
    """Return what can be ticked below a heading, up to the next one."""
    start = content.index(Heading(2, heading)) + 1
    end = next((at for at, one in enumerate(content[start:], start) if isinstance(one, Heading)), len(content))
    return [words for one in content[start:end] if isinstance(one, Ticks) for _, words in one.choices]


def test_criteria_and_other_types_are_those_of_the_arrangements() -> None:
    """Each under its own heading; a part of another name is not taken over, and none leaves room all the same."""
    content = form(
        Part(CRITERIA, [RULE, Rule("It was harmed.", (), "4.1")], ""),
        Part(OTHER_TYPES, [Rule("An audit", (), "10.1")], ""),
        Part("Deadlines", [Rule("Within a month", (), "4.2")], ""),
    )
    assert ticks(content, "Which criteria you think are met") == ["A child has died.", "It was harmed."]
    assert ticks(content, "Or another type of review") == ["An audit"]
    assert not any("Within a month" in one.text for one in content if isinstance(one, Para))
    assert ticks(form(), "Which criteria you think are met") == []


def test_there_is_room_for_four_children() -> None:
    """As many as the national form takes; what became of each can be ticked, and so can that it is not born yet."""
    content = form()
    assert [one.text for one in content if isinstance(one, Heading) and one.text.startswith("Child ")] == [
        "Child 1", "Child 2", "Child 3", "Child 4",
    ]  # fmt: skip
    kinds = ticks(content, "Child 1")
    assert "Not born yet" in kinds
    assert "Seriously harmed" in kinds
    assert "Not known yet" not in kinds


def test_every_field_is_called_by_its_entry_or_by_what_it_asks() -> None:
    """What is written into it goes to that entry of a notification, or stands beside the entries."""
    given = blank()
    for key in names(form()):
        section, *rest = key.split("-")
        if section in {"form", "other"} or key == "more_children" or section in {"criterion", "review"}:
            continue
        known = given[section][0] if section in {"notifiers", "children"} else given[section]
        known = {"family": FAMILY_MEMBER, "agencies": AGENCY}.get(section, known)
        assert rest[-1] in known, key
    asked = [one for row in form() if isinstance(row, Fields) for one in row.row]
    assert Field("awareness-aware_on", "Day the authority became aware") in asked


@pytest.mark.parametrize(
    ("office", "said"),
    [
        (
            Office(secure_address=" a@avonvale.invalid ", marking="OFFICIAL-SENSITIVE"),
            "Send it by secure e-mail only, to a@avonvale.invalid. Once filled in it is marked OFFICIAL-SENSITIVE.",
        ),
        (Office(marking=" "), "Send it by secure e-mail only, to the office's secure address."),
    ],
)
def test_it_says_where_it_goes_and_how_it_is_marked_once_filled_in(office: Office, said: str) -> None:
    """Blank it bears no marking: it may be published."""
    assert Para(said) in form(office=office)
    assert DOCUMENT.publication


def test_it_holds_nothing_of_any_case_and_names_the_office() -> None:
    """Only what the arrangements are; an invented office says so here too."""
    content = form(office=Office(invented=True))
    assert Para("Office not named", "lead") in content
    assert Para(KNOWN.text) in content
    assert [one.title for one in content if isinstance(one, Notice)] == ["Invented data"]
