"""Where things are kept: on this computer, and whatever its user is called or however deep the folder lies."""

from __future__ import annotations

import shutil
from pathlib import Path

import platformdirs.windows
import pytest

from scr_desktop import paths
from scr_desktop.documents.making.write import write_whole
from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.services.office import office
from scr_desktop.services.papers import paper
from scr_desktop.services.upkeep import safety
from scr_desktop.store.case_file import CaseFile
from tests.conftest import OFFICER, PASSPHRASE

FOLDERS = {
    "spaces": "My Cases/of the office (1)",
    "letters of other languages": "Zoë Ŵyn Łukasik/Órla’s Fälle/日本",
    "signs": "100% & more; #1 'a' [b] {c}",
    # SQLite takes up to 512 bytes elsewhere than on Windows; Windows itself counted to 260 for a long time.
    "longer than 260": "/".join(("d" * 60, "e" * 60, "f" * 60, "g" * 60, "h" * 20)),
}


@pytest.fixture(params=list(FOLDERS.values()), ids=list(FOLDERS))
def folder(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Give a folder that a program may stumble over."""
    made = tmp_path / str(request.param)
    made.mkdir(parents=True)
    return made


@pytest.fixture
def placed(folder: Path, template: tuple[Path, str]) -> Path:
    """Give a case file in that folder, with a name of its own."""
    return Path(shutil.copy(template[0], folder / "Büro 1 & 2.scrcase"))


def test_a_case_file_is_made_anywhere(folder: Path) -> None:
    """A new case file is made, written to and opened again, wherever it lies."""
    path = folder / "neu ŵ.scrcase"
    with CaseFile.create(path, PASSPHRASE, by=OFFICER) as made:
        office.change(made, {"name": "Northshire"})
    with CaseFile.open(path, PASSPHRASE, by=OFFICER) as opened:
        assert office.get(opened).name == "Northshire"


def test_one_writer_at_a_time_anywhere(placed: Path, template: tuple[Path, str]) -> None:
    """The lock beside the case file keeps a second writer out and names the first, wherever it lies."""
    with (
        CaseFile.open_with_recovery_key(placed, template[1], by=OFFICER),
        pytest.raises(CaseFileProblem, match=OFFICER),
    ):
        CaseFile.open_with_recovery_key(placed, template[1], by="Somebody else")


def test_backups_are_made_copied_and_restored_anywhere(placed: Path, template: tuple[Path, str]) -> None:
    """A backup, its copy elsewhere and its restoration work wherever the case file lies."""
    with CaseFile.open_with_recovery_key(placed, template[1], by=OFFICER) as opened:
        office.change(opened, {"name": "Before"})
        made = safety.back_up(opened)
        copied = safety.back_up(opened, placed.parent / "Drive Ż")
        office.change(opened, {"name": "After"})
        assert opened.check() == []
    assert copied.exists()
    safety.restore_with_recovery_key(made, placed, template[1], by=OFFICER)
    with CaseFile.open_with_recovery_key(placed, template[1], by=OFFICER) as restored:
        assert office.get(restored).name == "Before"


def test_papers_are_saved_anywhere(folder: Path, case_file: CaseFile) -> None:
    """A document is written as PDF wherever the officer wants it."""
    target = folder / "Register – Łódź.pdf"
    write_whole(target, paper.draw(case_file, "register"))
    assert target.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("name", ["zoe", "Zoë Ŵyn", "Łukasz o'Brien"])
def test_data_never_lie_in_a_roaming_profile(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """On Windows data, settings and log lie below the local application data of whoever is logged on."""
    local = rf"C:\Users\{name}\AppData\Local"
    monkeypatch.setenv("LOCALAPPDATA", local)
    monkeypatch.setenv("APPDATA", rf"C:\Users\{name}\AppData\Roaming")
    places = platformdirs.windows
    monkeypatch.setattr(places, "get_win_folder", places.get_win_folder_from_env_vars)
    monkeypatch.setattr(
        platformdirs, "user_data_dir", lambda *args, **options: places.Windows(*args, **options).user_data_dir
    )
    monkeypatch.setattr(
        platformdirs, "user_log_dir", lambda *args, **options: places.Windows(*args, **options).user_log_dir
    )
    for place in (paths.data_dir(), paths.default_case_file(), paths.log_file()):
        assert str(place).startswith(local)
        assert "Roaming" not in str(place)
