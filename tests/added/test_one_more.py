"""How many files one more of each takes: a record, a part of a case, a paper and a time limit, added to a copy and seen to work."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
Change = Mapping[str, str | tuple[str, str]]
"""By file, its whole text where it is new, else a piece of text and what stands in its place."""

RECORD: Change = {
    "domain/records/visit.py": '''"""A visit to the family."""

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from scr_desktop.domain.records.record import Base, Record
from scr_desktop.domain.records.words import Words


class Visit(Record, Base, kw_only=True):
    """Who went, in words."""

    __tablename__ = "visits"
    WORDS = Words("Visit to the family", named_by="who")

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True, init=False)
    who: Mapped[str] = mapped_column(Text)
''',
    "domain/records/case.py": (
        "    sensitive_days: Mapped[list[SensitiveDay]] = _parts()\n",
        "    sensitive_days: Mapped[list[SensitiveDay]] = _parts()\n    visits: Mapped[list[Visit]] = _parts()\n",
    ),
    "store/migrations/versions/r9999_visits.py": '''"""Visits to the family."""

import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{head}"


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "visits",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("case_id", sa.String(32), sa.ForeignKey("cases.id"), index=True),
        sa.Column("who", sa.Text, nullable=False),
    )
''',
    "store/migrate.py": ('HEAD = "{head}"', 'HEAD = "9999"'),
}
PART: Change = {
    "domain/rules/place.py": ("    HISTORY = auto()\n", "    VISITS = auto()\n    HISTORY = auto()\n"),
    "ui/keys/part_names.py": (
        '    CasePlace.HISTORY: "&History",\n',
        '    CasePlace.VISITS: "Visits to the family &Z",\n    CasePlace.HISTORY: "&History",\n',
    ),
    "ui/case/sections.py": (
        "    Section(CasePlace.HISTORY, make=CaseHistory),\n",
        "    Section(CasePlace.VISITS, make=CaseVisits),\n    Section(CasePlace.HISTORY, make=CaseHistory),\n",
    ),
    "ui/case/visits_part.py": '''"""Visits to the family."""

from PySide6.QtWidgets import QVBoxLayout

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.ui.case.cards_part import CardsPart
from scr_desktop.ui.fields.with_sign import sentence


class CaseVisits(CardsPart):
    """Who went to see the family."""

    called = "Visits"

    def _show(self, column: QVBoxLayout, status: CaseStatus) -> None:
        for one in status.case.visits:
            column.addWidget(sentence(f"Seen by {one.who}"))
''',
}
PAPER: Change = {
    "documents/office_papers/visits_due.py": '''"""A paper of the office."""

from collections.abc import Sequence
from datetime import datetime

from scr_desktop.documents.parts.content import Content, Heading
from scr_desktop.documents.subjects.office import OfficePaper
from scr_desktop.documents.subjects.rows import Desk
from scr_desktop.domain.records.office import Office


def body(desk: Desk, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the paper."""
    return [Heading(1, "Visits due")]


DOCUMENT = OfficePaper(key="visits-due", name="Visits due", about="Whom to see.", body=body)
''',
}
LIMIT: Change = {
    "regimes/wt2023.py": (
        "        publication.DELAY_REASONS,\n    ),\n",
        '        publication.DELAY_REASONS,\n        replace(practice_review.KEEP_PUBLIC, key="visit", duty="Somebody visits the family"),\n    ),\n',
    ),
}
# How a record that is imported by its name reaches the case that holds it.
IMPORT = (
    "from scr_desktop.domain.records.sensitive_day import SensitiveDay\n",
    "from scr_desktop.domain.records.sensitive_day import SensitiveDay\nfrom scr_desktop.domain.records.visit import Visit\n",
)
IMPORT_PART = (
    "from scr_desktop.ui.case.told.part import CaseTold\n",
    "from scr_desktop.ui.case.told.part import CaseTold\nfrom scr_desktop.ui.case.visits_part import CaseVisits\n",
)
MOST = {"record": 4, "part": 4, "paper": 1, "limit": 1}

TRIED = """
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel

import scr_desktop
from scr_desktop.domain.records.visit import Visit
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.services import loading
from scr_desktop.services.office import history
from scr_desktop.services.papers import paper
from scr_desktop.services.regime import by_key
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from tests.domain.papers import of_2022
from tests.services.opening import opened

assert Path(scr_desktop.__file__).is_relative_to(sys.argv[1]), "the copy is tried, and nothing else"
application = QApplication([])
with CaseFile.create(Path(sys.argv[1], "office.scrcase"), "a passphrase of some length", by="A. Officer") as case_file:
    case_id = opened(case_file, **of_2022()).id
    with case_file.work("Visit entered", case_id=case_id) as session:
        case = loading.whole_case(session, case_id)
        case.visits.append(Visit(who="A. Nurse"))
    print(history.entries(case_file)[0].changes)
    page = CasePage(case_file, case_id)
    page.show_part(CasePlace.VISITS)
    print([label.text() for label in page.findChildren(QLabel) if "Seen by" in label.text()])
    print(len(paper.pdf_of(paper.compose(case_file, "visits-due"))) > 1000)
    print([one.duty for one in by_key("WT2023").rules if one.key == "visit"])
"""


def put(folder: Path, change: Change, head: str) -> None:
    """Make a change in the copy in `folder`."""
    for name, text in change.items():
        file = folder / "scr_desktop" / name
        if isinstance(text, str):
            assert not file.exists()
            file.write_text(text.replace("{head}", head), encoding="utf-8")
        else:
            before, after = (one.replace("{head}", head) for one in text)
            was = file.read_text(encoding="utf-8")
            assert before in was, f"{name} no longer has {before!r}: say here where one more stands now"
            file.write_text(was.replace(before, after, 1), encoding="utf-8")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Give a folder with a copy of the program, to which one of each is added."""
    from scr_desktop.store import migrate

    shutil.copytree(ROOT / "scr_desktop", tmp_path / "scr_desktop", ignore=shutil.ignore_patterns("__pycache__"))
    for folder in ("resources", "forms"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    for change in (RECORD, PART, PAPER, LIMIT):
        put(tmp_path, change, migrate.HEAD)
    put(tmp_path, {"domain/records/case.py": IMPORT}, "")
    put(tmp_path, {"ui/case/sections.py": IMPORT_PART}, "")
    return tmp_path


def test_one_more_of_each_takes_few_files_and_works(copy: Path) -> None:
    """The record is kept and told by its own words, the part shows it, the paper is drawn, the time limit is counted."""
    made = {"record": RECORD, "part": PART, "paper": PAPER, "limit": LIMIT}
    assert {name: len(change) for name, change in made.items()} == MOST
    environment = {**os.environ, "PYTHONPATH": f"{copy}{os.pathsep}{ROOT}", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", TRIED, str(copy)], cwd=copy, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    told, shown, drawn, limits = done.stdout.splitlines()[-4:]
    assert "Visit" in told
    assert "A. Nurse" in told
    assert shown == "['Seen by A. Nurse']"
    assert drawn == "True"
    assert limits == "['Somebody visits the family']"
