"""What a notification given from outside says where only certain values can be said: never silently a no."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from scr_desktop.__main__ import main

CHILD = {"given_names": "Ada", "born_on": "3 March 2019", "died_on": "20 June 2026", "harm": "died",
         "normally_resident": "yes", "looked_after": "yes"}  # fmt: skip
NOTIFICATION: dict[str, Any] = {
    "awareness": {"aware_on": "22 June 2026"},
    "incident": {"incident_on": "20 June 2026", "where_it_happened": "in_area"},
    "children": [CHILD],
    "answers": {"abuse_or_neglect": {"value": "yes", "evidence": "Police"}, "looked_after_by": "ours"},
}
Assessed = tuple[int, dict[str, Any], str]


@pytest.fixture
def assessed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[dict[str, Any]], Assessed]:
    """Give a function that returns exit status, answer and what is said on the side for a notification."""

    def run(given: dict[str, Any]) -> Assessed:
        file = tmp_path / "notification.json"
        file.write_text(json.dumps(given), encoding="utf-8")
        status = main(["assess", "--notification", str(file), "--arrangements-begin", "2019-04-01", "--json"])
        out, err = capsys.readouterr()
        return status, json.loads(out or "{}"), err

    return run


def with_entry(path: str, value: Any) -> dict[str, Any]:
    """Return the notification with one entry changed."""
    given = deepcopy(NOTIFICATION)
    *way, last = path.split(".")
    at: Any = given
    for step in way:
        at = at[int(step)] if isinstance(at, list) else at.setdefault(step, {})
    at[last] = value
    return given


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("answers.abuse_or_neglect.value", "Yes"),
        ("answers.abuse_or_neglect.value", "YES "),
        ("answers.abuse_or_neglect.value", True),
        ("answers.abuse_or_neglect", True),
        ("answers.looked_after_by", " Ours"),
        ("children.0.harm", "Died"),
        ("children.0.looked_after", True),
        ("incident.where_it_happened", "in area"),
        ("children.0.birth", " BORN"),
    ],
)
def test_a_harmless_spelling_is_read(assessed: Callable[[dict[str, Any]], Assessed], path: str, value: Any) -> None:
    """The same comes out as with the value as it is listed."""
    wanted = assessed(NOTIFICATION)
    assert wanted[0] == 0
    assert wanted[1]["serious_case"] == "yes"
    assert assessed(with_entry(path, value)) == wanted


@pytest.mark.parametrize(
    ("path", "value", "takes"),
    [
        *(("answers.abuse_or_neglect.value", value, "yes, no or unknown") for value in ("suspected", 1, "maybe", "y")),
        ("answers.looked_after_by", "theirs", "ours, another or unknown"),
        ("answers.age", "seven", "a whole number of years up to 120 or unknown"),
        ("children.0.harm", "dead", "died, seriously_harmed, not_harmed or unknown"),
        ("children.0.looked_after", "maybe", "yes, no or unknown"),
        ("children.0.normally_resident", "perhaps", "yes, no or unknown"),
        ("children.0.birth", "alive", "stillborn, unborn or born"),
        ("incident.where_it_happened", "here", "in_area, elsewhere_in_england, outside_england or unknown"),
        ("other_areas", [{"name": "Wiltshire Council", "parts": "lurks"}], "happened, lives, looks_after or involved"),
        ("notifiers", [{"agency": "Police", "means": "pigeon"}], "telephone, letter, email, secure_email, meeting or other"),
        ("considerations", {"coroner": {"outcome": "done"}}, "taken_up, not_applicable or to_do"),
        ("considerations", {"corona": {"outcome": "to_do"}}, "coroner"),
        ("answers.abuse", "yes", "no question"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_a_problem_and_never_a_no(
    assessed: Callable[[dict[str, Any]], Assessed], path: str, value: Any, takes: str
) -> None:
    """The entry is named with what it takes, the command fails, and nothing is settled in the negative."""
    status, found, said = assessed(with_entry(path, value))
    assert status == 1
    (unread,) = [one for one in found["problems"] if not one["read"]]
    assert unread["entry"].startswith(path)
    assert takes in unread["text"]
    assert unread["text"] in said
    assert found["notifiable"] != "no"
    assert found["serious_case"] != "no"


@pytest.mark.parametrize("value", ["suspected", 1, "maybe"])
def test_the_question_of_an_answer_that_cannot_be_read_stays_open(
    assessed: Callable[[dict[str, Any]], Assessed], value: Any
) -> None:
    """It is asked again, as if nothing had been answered."""
    unanswered = assessed(with_entry("answers.abuse_or_neglect", None))[1]
    _, found, _ = assessed(with_entry("answers.abuse_or_neglect", value))
    assert found["serious_case"] == "open"
    assert found["open"] == unanswered["open"] != []


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        ("children", {"given_names": "Ada"}, "“children” must be a list"),
        ("children", ["Ada"], '{"family_name": "…"}'),
        ("children", 5, "“children” must be a list"),
        ("answers", ["yes"], "“answers” must say which entry is which"),
        ("considerations", "coroner", "“considerations” must say which entry is which"),
        ("kept", ["no"], "“kept” must say which entry is which"),
        ("children.0.given_names", ["Ada"], "“children.given_names” holds several things"),
        ("answers.abuse_or_neglect", {"valu": "yes"}, "“valu” is no entry of “answers.abuse_or_neglect”"),
    ],
)
def test_a_wrong_shape_is_said_in_one_plain_sentence(
    assessed: Callable[[dict[str, Any]], Assessed], path: str, value: Any, said: str
) -> None:
    """Nothing is answered then, and nobody reads a programmer's words."""
    status, found, err = assessed(with_entry(path, value))
    assert (status, found) == (1, {})
    assert said in err
    assert "Traceback" not in err


@pytest.mark.parametrize("command", [["--notification"], ["--regime", "WT2018"]])
def test_a_file_in_another_encoding_is_said_to_be_no_utf_8(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    """A file of an old program is JSON all right."""
    file = tmp_path / "given.json"
    file.write_bytes('{"more_children": "Zoë"}'.encode("latin-1"))
    assert main(["assess", *command, str(file), "--json"]) == 1
    assert "is not UTF-8 text" in capsys.readouterr().err


@pytest.mark.parametrize("day", ["5 May 2030", "?June 2030", "2030"])
def test_a_day_to_come_from_which_nothing_runs_fails_as_a_day_there_is_not(
    assessed: Callable[[dict[str, Any]], Assessed], day: str
) -> None:
    """No clock runs from it, so the command does not pass it over."""
    status, found, said = assessed(with_entry("awareness.aware_on", day))
    assert status == 1
    assert "Not read" in said
    assert {one["read"] for one in found["problems"] if one["entry"] == "awareness.aware_on"} == {False}


@pytest.mark.parametrize(("path", "value", "words"), [
    ("children.0.died_on", "1 January 2019", "cannot have died"),
    ("awareness.aware_on", "19 June 2026", "cannot have become aware"),
    ("notifiers", [{"agency": "Police", "told_on": "1 June 2026"}], "Police cannot have told the office on 1 June 2026"),
])  # fmt: skip
def test_days_that_cannot_all_be_are_among_the_contradictions(
    assessed: Callable[[dict[str, Any]], Assessed], path: str, value: Any, words: str
) -> None:
    """A script that looks there finds them."""
    found = assessed(with_entry(path, value))[1]
    assert any(words in one for one in found["contradictions"])


def test_whether_a_review_is_decided_here_is_said_beside_it(assessed: Callable[[dict[str, Any]], Assessed]) -> None:
    """Where another area decides, a review of “none” is no answer of this office's own."""
    assert assessed(NOTIFICATION)[1]["decided_here"] is True
    elsewhere = with_entry("children.0.normally_resident", "no")
    elsewhere["other_areas"] = [{"name": "Wiltshire Council", "parts": "lives"}]
    assert assessed(elsewhere)[1]["decided_here"] is (assessed(elsewhere)[1]["decided_by"] != "other authority")


def test_an_authority_that_is_none_of_ours_has_no_duty_of_ours(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A name misspelt is not quietly the office's own: it is named as not read, with those there are."""
    file = tmp_path / "notification.json"
    file.write_text(json.dumps(NOTIFICATION | {"local_authority": "Avonvail"}), encoding="utf-8")
    assert main(["assess", "--notification", str(file), "--local-authority", "Avonvale", "--json"]) == 1
    out, err = capsys.readouterr()
    assert "“Avonvail” is not among what can be said here: it takes Avonvale." in err
    assert "Avonvail" not in json.loads(out)["said"][0]


@pytest.mark.parametrize("leaver", [None, "yes"])
def test_an_answer_that_the_edition_does_not_ask_decides_nothing(
    assessed: Callable[[dict[str, Any]], Assessed], leaver: str | None
) -> None:
    """Working Together 2018 asks of no care leaver: the answer, left from a later day, hides no contradiction and is named."""
    child = CHILD | {"born_on": "1 February 2011", "died_on": "1 March 2021", "looked_after": "no"}
    given = NOTIFICATION | {
        "awareness": {"aware_on": "5 March 2021"},
        "incident": {"incident_on": "1 March 2021", "where_it_happened": "in_area"},
        "children": [child],
        "other_areas": [{"name": "Borsetshire", "parts": "looks_after"}],
        "answers": {"abuse_or_neglect": "no"} | ({"care_leaver_died": leaver} if leaver else {}),
    }
    _, said, _ = assessed(given)
    assert said["notifiable"] == "open"
    assert any("No child is entered as looked after" in one for one in said["open"])
    named = [one for one in said["notices"] if "care leaver" in one]
    assert named == ([] if leaver is None else [
        "Answered, but not asked by “Working Together 2018, safeguarding partners”: “Has a care "
        "leaver aged up to and including 24 died?”. The answer is kept as it was given and decides nothing here."
    ])  # fmt: skip
