"""The questions that are open and could change a verdict, with why what is entered leaves them open."""

from __future__ import annotations

from typing import Any

from scr_desktop.domain.progress.case_status import CaseStatus, status
from scr_desktop.domain.progress.open_words import AWARE_NOT_KNOWN, open_on, open_sentences, open_without_arrangements
from scr_desktop.domain.rules.condition import Is, any_of
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from tests.domain.papers import DEATH, TODAY, case, child, stood

DIED = DEATH | {"born_on": "2.2.26", "died_on": "1.6.26"}
ABUSE = "Is abuse or neglect of a child known or suspected?"


def entries(**changed: Any) -> dict[str, Any]:
    """Return the entries of a death of June 2026 in which nothing is answered."""
    given = {"aware_on": "1 June 2026", "received_on": "2 June 2026", "incident_on": "1/6/26", "answers": {}}
    return given | {"children": [child(**DIED)]} | changed


def notified(**changed: Any) -> CaseStatus:
    """Return where it stands under Working Together 2023."""
    return stood(by_key("WT2023"), "Avonvale Council", **entries(**changed))


def test_each_open_question_stands_as_it_is_asked() -> None:
    """What is entered of the child settles the others; once all is answered nothing is open."""
    assert open_sentences(notified()) == [ABUSE]
    assert open_sentences(notified(answers={"abuse_or_neglect": "no"})) == []


def test_why_the_entries_leave_it_open_stands_behind_it() -> None:
    """Nothing is entered of what happened to the child."""
    said = open_sentences(notified(children=[child(given_names="Kit", born_on="2.2.26", normally_resident="yes")]))
    assert said[0] == ABUSE
    assert any(one.endswith("(it is not entered yet what happened to Kit)") for one in said)


def test_an_office_of_several_authorities_is_asked_whose_it_is() -> None:
    """As long as none is entered and the duty may be one of theirs; a case of nobody's asks nothing."""
    ours = ["Avonvale Council", "North Avon Council"]
    asked = (
        "Whose duty is it here: that of Avonvale Council or North Avon Council? (the office has several authorities)"
    )
    for answers, open_ in (({"abuse_or_neglect": "yes"}, [asked]), ({"abuse_or_neglect": "no"}, [])):
        found = status(case("WT2023", **entries(answers=answers)), by_key("WT2023"), WorkingDays(), TODAY, ours)
        assert open_sentences(found) == open_
    named = case("WT2023", **entries(answers={"abuse_or_neglect": "yes"}, local_authority="North Avon Council"))
    assert open_sentences(status(named, by_key("WT2023"), WorkingDays(), TODAY, ours)) == []


def test_whether_harm_before_birth_counts_is_asked_in_place_of_whether_a_child_was_harmed() -> None:
    """No source says it: the office answers it, and until then nothing else is asked about it."""
    unborn = child(
        given_names="Kit", birth="unborn", harm="seriously_harmed", born_on="1 Dec 2026", normally_resident="yes"
    )
    found = notified(children=[unborn], answers={"abuse_or_neglect": "yes"})
    said = open_on(any_of(Is("seriously_harmed")), found)
    assert len(said) == 1
    assert said[0].startswith(by_key("WT2023").facts["unborn_counts"].text)


def test_what_is_settled_or_not_asked_is_not_open() -> None:
    """A fact of another edition is asked of nobody."""
    found = notified()
    assert open_on(Is("abuse_or_neglect"), found) == [ABUSE]
    assert open_on(Is("died"), found) == []
    assert open_on(Is("no_such_fact"), found) == []


def test_without_a_day_of_awareness_that_day_is_what_is_open_first() -> None:
    """Which arrangements apply follows from it; of the entries is said what they leave open by themselves."""
    found = notified(children=[child(given_names="Kit")])
    said = open_without_arrangements(found.case_facts)
    assert said[0] == AWARE_NOT_KNOWN
    assert all("it is not entered yet what happened to Kit" in one for one in said[1:])
    assert len(said) == 3
    assert open_without_arrangements(notified().case_facts) == [AWARE_NOT_KNOWN]
