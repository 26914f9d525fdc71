"""What the demonstration office tells of recommendations, decisions, the Panel's replies, other types of review, and cases passed on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from scr_desktop.services.case import case as cases
from scr_desktop.services.case import passing_on
from scr_desktop.services.review import decision, other_review, panel
from scr_desktop.services.review.decision import Decided, PartnerSaid, Recommended, View
from scr_desktop.services.review.other_review import Chosen
from scr_desktop.store.case_file import CaseFile

Day = Callable[[str], date]


def tell_decision(case_file: CaseFile, case_id: str, told: Mapping[str, Any], day: Day) -> None:
    """Enter the recommendation, the decision and what followed it, as far as a story tells of them; `day` reads a day."""
    if one := told.get("recommended"):
        views = tuple(View(*view) for view in one["views"])
        decision.recommend(case_file, case_id, Recommended(day(one["on"]), **_but(one, "on", "views"), views=views))
    if one := told.get("decided"):
        partners = tuple(PartnerSaid(*partner) for partner in one.get("partners", []))
        decided = Decided(day(one["on"]), **_but(one, "on", "partners"), partners=partners)
        decision.decide(case_file, case_id, decided)
    _tell_replies(case_file, case_id, told, day)
    if one := told.get("national_view"):
        panel.take_national_view(case_file, case_id, day(one["on"]), **_but(one, "on"))
    if one := told.get("other_review"):
        _tell_other_review(case_file, case_id, one, day)
    if one := told.get("passed_on"):
        _tell_passed_on(case_file, case_id, one, day)


def _tell_replies(case_file: CaseFile, case_id: str, told: Mapping[str, Any], day: Day) -> None:
    """Enter what the Panel replied, each time with what was done about it: the information sent, the decision made again."""
    for on, kind, words in told.get("replies", []):
        case = panel.record_reply(case_file, case_id, day(on), kind, words)
        if kind == "asks":
            sent_on, what, means = told["sent"]
            panel.send_information(case_file, case_id, what, day(sent_on), means, reply_id=case.panel_replies[-1].id)
        if kind == "challenges":
            one = told["decided_again"]
            again = Decided(day(one["on"]), **_but(one, "on", "after", "why"))
            decision.decide_again(case_file, case_id, again, one["after"], one["why"])


def _tell_passed_on(case_file: CaseFile, case_id: str, told: Mapping[str, Any], day: Day) -> None:
    """Enter that a case was passed on to another area, and what that area answered."""
    case = passing_on.pass_on(
        case_file,
        case_id,
        told["area"],
        told["to_whom"],
        day(told["on"]),
        told["means"],
        told["why"],
        day(told["look_again_on"]),
    )
    on, outcome = told["answered"]
    passing_on.answered(case_file, case_id, case.passed_on[-1].id, day(on), outcome)


def _but(told: Mapping[str, Any], *apart: str) -> dict[str, Any]:
    """Return what is told without the entries that are read apart."""
    return {key: value for key, value in told.items() if key not in apart}


def _tell_other_review(case_file: CaseFile, case_id: str, told: Mapping[str, Any], day: Day) -> None:
    reviews = cases.regime_of(case_file, case_id).other_reviews
    answers = {question.key: told["answers"].get(question.key, "unknown") for question in reviews.questions}
    principles = {
        principle.key: told["principles"].get(principle.key, told["every_principle"])
        for principle in reviews.principles
    }
    said = Chosen(day(told["on"]), told["chosen"], told["reasons"], answers, principles)
    case = other_review.choose(case_file, case_id, said)
    by, on = told["approved"]
    other_review.approve(case_file, case_id, case.other_reviews[-1].id, "yes", by, day(on))
