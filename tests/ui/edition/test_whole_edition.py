"""A whole edition confirmed through the page, with six changed lines and a new one: moved, printed, handed on, taken back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from scr_desktop.domain.editions.new_line import is_added
from scr_desktop.domain.problem import Problem
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import office
from scr_desktop.services.office.editions import edition_file, lines, moving_cases
from scr_desktop.services.papers import paper
from scr_desktop.services.regime import as_built
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import ask_path, message
from scr_desktop.ui.edition.cases_to_move import CasesToMove
from scr_desktop.ui.edition.moves_shown import MoveCase
from scr_desktop.ui.edition.take_file import TakeEdition
from tests.documents.reading import ReadBack
from tests.ui.edition.officer import Officer
from tests.ui.typist import table_rows

NEW = "The local authority tells the regional office"


@pytest.fixture
def second(template: tuple[Path, str], tmp_path: Path) -> Iterator[CaseFile]:
    """Give the case file of another office."""
    made, recovery_key = template
    path = Path(shutil.copy(made, tmp_path / "other.scrcase"))
    with CaseFile.open_with_recovery_key(path, recovery_key, by="Another officer") as opened:
        yield opened


def due(case_file: CaseFile, case_id: str) -> dict[str, object]:
    """Return the days of the deadlines of a case that count, by rule."""
    return {one.rule: one.due_on for one in cases.get(case_file, case_id).deadlines if not one.superseded_at}


def move_case(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Move the one case to which another edition applies; return what was said of it."""
    dialog = CasesToMove(case_file)

    def moved(over: MoveCase) -> int:
        over.ui.why.setPlainText("Known after the edition began.")
        over.ui.go_on.click()
        return over.result()

    monkeypatch.setattr(MoveCase, "exec", moved)
    rows = table_rows(dialog.ui.cases)
    dialog.move_case()
    assert dialog.moved
    assert "Every open case stands under the edition" in dialog.ui.why.text()
    dialog.deleteLater()
    return rows[0][:3]


def change_six(officer: Officer) -> None:
    """Say of six lines what the copy says otherwise, and add a seventh that only the copy has."""
    officer.change("clock:notify", count="10", why="Ten days in the new edition.")
    officer.change("clock:report_locally", counted_from="notification_sent")
    officer.change("telling:board", addressee="Lead safeguarding partners")
    officer.change("telling:other_partners", force="government guidance")
    officer.change("criterion:care_leaver_death", words="A care leaver aged under 25 has died.")
    officer.page.open_line("WT2026", "clock:tell_other_area")
    officer.page.form.answer.buttons["no longer there"].click()
    officer.fill(why="Left out of the new edition.")
    officer.ui.record.click()
    officer.ui.add_line.click()
    officer.fill(kind="Time limit")
    officer.fill(
        paragraph="5.44", words=NEW, count="3", unit="working_days", counted_from="aware", addressee="Local authority",
        done_by="notification_sent", force="statutory guidance", why="New in this edition.",
    )  # fmt: skip
    officer.ui.record.click()


def test_a_whole_edition_goes_through_the_page(
    officer: Officer,
    case_file: CaseFile,
    case_id: str,
    second: CaseFile,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Confirmed, moved, printed, exported, taken elsewhere, refused when damaged, and taken back: then all is as it was."""
    before, lines_there = due(case_file, case_id), officer.page.edition.of
    officer.confirm_day()
    assert officer.said == [
        "1 open case stands under another edition than would then apply: 2026-001. Nothing moves by itself: each of "
        "them is moved on its own, with a reason."
    ]
    assert cases.get(case_file, case_id).regime == "WT2023"
    assert move_case(case_file, monkeypatch)[0] == "2026-001"
    change_six(officer)
    assert officer.ui.fault.text() == ""
    assert seen_of(officer, "The local authority notifies the incident nationally") == [
        ["10 April 2026", "17 April 2026"]
    ]
    assert due(case_file, case_id)["notify"] != before["notify"]
    assert len(seen_of(officer, NEW)) == 1
    while officer.page.edition.left:
        officer.stands()
        assert officer.ui.fault.text() == "", officer.line
    assert officer.ui.progress.text().startswith(
        f"All {lines_there} lines confirmed, and 1 of your own, last on 8 April 2026, code "
    )
    the_paper_names_it(case_file)
    handed_on(officer, case_file, second, tmp_path, monkeypatch)
    officer.take_back()
    officer.ui.take_all_back.click()
    assert officer.ui.progress.text() == f"0 of {lines_there} lines confirmed, {lines_there} left"
    assert moving_cases.to_move(case_file)[0].new.key == "WT2023"
    move_case(case_file, monkeypatch)
    assert due(case_file, case_id) == before
    it_stands_as_built(case_file)


def it_stands_as_built(case_file: CaseFile) -> None:
    """Of a line of the office's own there stays the name, which cases may hold; all else is the program's again."""
    now, built = office.law(case_file).by_key("WT2026"), as_built().by_key("WT2026")
    assert [rule for rule in now.rules if not is_added(rule.key)] == list(built.rules)
    assert (now.criteria, now.duties, now.source) == (built.criteria, built.duties, built.source)


def seen_of(officer: Officer, duty: str) -> list[list[str]]:
    """Return the old day and the new one of each move of a duty that was shown before it was recorded."""
    return [row[2:] for rows in officer.seen for row in rows if row[1] == duty]


def the_paper_names_it(case_file: CaseFile) -> None:
    """Read the procedure as it is followed: it says the edition, what was confirmed, and the code of the whole confirmation."""
    found = ReadBack(paper.pdf_of(paper.compose(case_file, "procedure-as-followed", item="WT2026")))
    text = " ".join(found.text.split())
    assert found.faults == []
    assert lines.page(case_file, "WT2026").version in text
    assert "By the office on 8 April 2026 against printed copy, March 2026" in text
    assert "A care leaver aged under 25 has died." in text


def handed_on(
    officer: Officer, case_file: CaseFile, second: CaseFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Export through the page, and take it in a second case file; a damaged file gets its one sentence."""
    path = tmp_path / "ours.scr-edition"
    monkeypatch.setattr(ask_path, "to_save", lambda *_: path)
    officer.ui.export_it.click()
    dialog = TakeEdition(second, path)
    count = officer.page.edition.of + 1
    assert dialog.ui.count.text() == f"{count} of {count} lines are ticked; 0 differ from what is confirmed here."
    dialog.ui.why.setPlainText("Compared by our neighbours.")
    dialog.ui.go_on.click()
    assert dialog.ui.fault.text() == ""
    assert lines.page(second, "WT2026").version == lines.page(case_file, "WT2026").version
    dialog.deleteLater()
    path.write_text(path.read_text(encoding="utf-8").replace("5.44", "5.45"), encoding="utf-8")
    said: list[str] = []
    monkeypatch.setattr(ask_path, "to_open", lambda *_: path)
    monkeypatch.setattr(message, "warn", lambda _, sentence: said.append(sentence))
    officer.ui.take_it.click()
    assert said == [f"{path.name} is damaged or is no confirmation of an edition: nothing was taken. Ask for it again."]
    with pytest.raises(Problem, match="damaged"):
        edition_file.show(second, path)
