"""The form of the rapid review in each edition: its aims, who signs, and what changed over the years."""

from __future__ import annotations

import pytest

from scr_desktop.domain.law.rapid_review import BOARD, PARTNERS, PARTNERS_2025, PARTS
from scr_desktop.domain.rules.review_form import ReviewForm, Section
from scr_desktop.domain.sources.source import Force

FORMS = pytest.mark.parametrize("form", [BOARD, PARTNERS, PARTNERS_2025], ids=["board", "partners", "2025"])


def section(form: ReviewForm, key: str) -> Section:
    """Return a section of a form."""
    (found,) = [one for one in form.sections if one.key == key]
    return found


def sources(form: ReviewForm) -> list[str]:
    """Return the paragraphs on which the sections and the checks of a form rest, in order."""
    return [*(one.source.paragraph for one in form.sections), *(one.source.paragraph for one in form.quality)]


@FORMS
def test_there_are_four_aims_and_the_parts_serve_them_in_order(form: ReviewForm) -> None:
    """Facts, immediate action, improvements, next steps (procedure 1.2): each has a part, and none comes before its turn."""
    assert len(form.aims) == 4
    assert [aim.split()[0] for aim in form.aims] == ["Gather", "Discuss", "Consider", "Decide"]
    served = [part.aim for part in form.parts]
    assert served == sorted(served)
    assert set(served) == {1, 2, 3, 4}


def test_each_edition_names_its_own_review() -> None:
    """A board decides on a serious case review, the partners on a child safeguarding practice review."""
    assert BOARD.aims[3].endswith("undertake a serious case review")
    assert PARTNERS.aims[3].endswith("undertake a child safeguarding practice review")
    assert PARTNERS_2025.aims == PARTNERS.aims
    assert BOARD.aims[:3] == PARTNERS.aims[:3]


def test_the_board_has_two_chairs_to_sign_and_the_partners_are_three() -> None:
    """The chairs of the sub-group and of the board by local procedure; the three partners of s16E."""
    assert BOARD.partners == ("Chair of the SCR Sub Group", "LSCB Chair")
    assert PARTNERS.partners == PARTNERS_2025.partners == ("Local authority", "Health body", "Chief officer of police")
    assert (PARTNERS.partners_source.paragraph, PARTNERS.partners_source.force) == (
        "Children Act 2004 s16E", Force.STATUTE,
    )  # fmt: skip


@FORMS
def test_every_section_has_its_part_and_its_key_once(form: ReviewForm) -> None:
    """All editions have the same sections in the same order; nothing is written on a page that there is not."""
    keys = [one.key for one in form.sections]
    assert keys == [one.key for one in BOARD.sections]
    assert len(set(keys)) == len(keys)
    assert {one.part for one in form.sections} <= {part.key for part in PARTS}


@FORMS
def test_only_what_is_not_known_yet_may_stay_empty(form: ReviewForm) -> None:
    """Every other section has a sentence for where nothing is written."""
    assert [one.key for one in form.sections if not one.missing] == ["not_known"]


def test_the_partners_have_from_4a_what_the_board_has_from_1_2() -> None:
    """The transitional guidance is for boards alone; what is recalled of the Panel is so for both."""
    for board, partners in zip(sources(BOARD), sources(PARTNERS), strict=True):
        assert partners == ("Procedure 4A" if board == "Procedure 1.2" else board)
    assert (BOARD.aims_source.paragraph, PARTNERS.aims_source.paragraph) == ("Procedure 1.2", "Procedure 4A")
    for form in (PARTNERS, PARTNERS_2025):
        assert "Procedure 1.2" not in sources(form)


def test_the_guidance_of_june_2025_asks_for_racism_by_name() -> None:
    """Where the editions before asked for race and culture; nothing else is asked in other words."""
    changed = [one.key for one in PARTNERS_2025.sections if one.asks != section(PARTNERS, one.key).asks]
    assert changed == ["context"]
    context = section(PARTNERS_2025, "context")
    assert "Racism" in context.title
    assert context.missing.startswith("Racism")
    assert section(PARTNERS_2025, "episodes").source.paragraph == context.source.paragraph
    assert "June 2025" in context.source.paragraph
    assert "Racism" not in section(PARTNERS, "context").asks


@FORMS
def test_what_is_recalled_of_the_panel_is_not_printed_as_law(form: ReviewForm) -> None:
    """The Panel's looking for it is marked as not sure, and no statute is claimed for a section."""
    recalled = [one.source for one in form.sections if "2019 and 2022" in one.source.paragraph]
    assert recalled
    assert not any(source.sure for source in recalled)
    assert Force.STATUTE not in {one.source.force for one in form.sections}
