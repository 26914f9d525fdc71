"""A sign that turns the text after it is refused where it is entered."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.entries.form import blank
from scr_desktop.domain.entries.notification import read


def test_a_name_with_an_override_is_refused_at_its_entry() -> None:
    """Pasted from elsewhere, it would show another name than stands there; the officer is told at the entry."""
    content = blank()
    content["children"] = [{"given_names": "Isla\u202e", "family_name": "Marsh"}]
    [problem] = [one for one in read(content, today=date(2026, 11, 22)).problems if "turns the text" in one.sentence]
    assert problem.field == "children.0.given_names"
    assert "“Isla”" in problem.sentence


def test_names_written_from_the_right_need_no_sign() -> None:
    """Arabic and Hebrew names, and the marks that join letters, are taken as they are."""
    content = blank()
    content["children"] = [{"given_names": "מרים", "family_name": "علی\u200cرضا"}]
    found = read(content, today=date(2026, 11, 22)).problems
    assert not [one for one in found if "turns the text" in one.sentence]
