"""A case file is opened in the name of the officer whom its office names, by passphrase or by the recovery key."""

from __future__ import annotations

import getpass
import shutil
from pathlib import Path

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.services.office import office
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case_file.opening import CASE_FILES, open_case_file, user_name
from tests.conftest import PASSPHRASE


@pytest.fixture
def closed(template: tuple[Path, str], tmp_path: Path) -> tuple[Path, str]:
    """Give a closed case file whose office names its officer, and its recovery key."""
    path = Path(shutil.copy(template[0], tmp_path / "office.scrcase"))
    with CaseFile.open_with_recovery_key(path, template[1], by="x") as opened:
        office.change(opened, {"officer": "Ewa Łukasik"})
    return path, template[1]


@pytest.mark.parametrize("by_key", [True, False])
def test_the_officer_of_the_office_works_in_it(by_key: bool, closed: tuple[Path, str]) -> None:
    """Whichever way it is opened, what is done in it is done in the officer's name and not the computer's."""
    path, recovery_key = closed
    with open_case_file(path, recovery_key if by_key else PASSPHRASE, by_key=by_key) as opened:
        assert opened.by == "Ewa Łukasik"


def test_an_office_that_names_nobody_has_the_computers_user(template: tuple[Path, str], tmp_path: Path) -> None:
    """Until an officer is named the name that the computer has for its user stands for them."""
    path = Path(shutil.copy(template[0], tmp_path / "office.scrcase"))
    with open_case_file(path, template[1], by_key=True) as opened:
        assert opened.by == user_name()


def test_a_wrong_passphrase_opens_nothing(closed: tuple[Path, str]) -> None:
    """It is said, and the file can be opened as before."""
    path, recovery_key = closed
    with pytest.raises(Problem):
        open_case_file(path, "not this one at all", by_key=False)
    open_case_file(path, recovery_key, by_key=True).close()


def test_a_computer_without_a_name_for_its_user(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody works in it all the same."""

    def unknown() -> str:
        raise KeyError("uid not found")

    monkeypatch.setattr(getpass, "getuser", unknown)
    assert user_name() == "Officer"


def test_the_system_lists_case_files() -> None:
    """The dialog for files shows those that end as case files do."""
    assert CASE_FILES == "Case files (*.scrcase)"
