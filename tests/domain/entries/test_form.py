"""What the form of a notification holds before anything is written."""

from __future__ import annotations

from scr_desktop.domain.entries.form import AGENCY, CHILD, blank, blank_child, blank_entries


def test_a_choice_that_is_not_made_is_not_known_and_a_text_is_empty() -> None:
    """Of a child only what is chosen from a list says that it is not known; it counts as born."""
    chosen = {key: value for key, value in blank_child().items() if value}
    assert chosen == {
        "birth": "born", "harm": "unknown", "normally_resident": "unknown", "looked_after": "unknown",
    }  # fmt: skip
    assert tuple(blank_child()) == CHILD
    assert blank_entries(AGENCY) == {"name": "", "contact": "", "involvement": ""}


def test_a_new_form_has_room_for_one_child_and_one_notifier() -> None:
    """Nobody else is taken to be there."""
    form = blank()
    assert (len(form["children"]), len(form["notifiers"])) == (1, 1)
    assert [form[part] for part in ("family", "agencies", "other_areas", "answers", "kept")] == [[], [], [], {}, {}]
    assert form["incident"]["where_it_happened"] == "unknown"


def test_two_forms_share_nothing() -> None:
    """What is written on one does not stand on the next."""
    first = blank()
    first["children"][0]["given_names"] = "Kit"
    first["answers"]["died"] = {"value": "yes"}
    assert (blank()["children"][0]["given_names"], blank()["answers"]) == ("", {})
