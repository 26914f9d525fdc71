"""What a package offers is found by the name of a value, in the order of the modules' own names."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from scr_desktop.catalogue import load, offered


@pytest.fixture
def shelves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a folder from which packages made by the test can be imported."""
    monkeypatch.syspath_prepend(str(tmp_path))
    before = set(sys.modules)
    yield tmp_path
    for name in set(sys.modules) - before:
        del sys.modules[name]


def write(folder: Path, **modules: str) -> None:
    """Write a package with these modules."""
    folder.mkdir()
    for name, text in {"__init__": "", **modules}.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")


def test_values_come_by_the_modules_names_whichever_package_they_stand_in(shelves: Path) -> None:
    """Moving a module from one shelf to another changes nothing that the officer sees."""
    write(shelves / "letters_a", beta="VALUE = 2", delta="VALUE = 3")
    write(shelves / "letters_b", alpha="VALUE = 1", gamma="VALUE = 4")
    assert offered("VALUE", "letters_a", "letters_b") == offered("VALUE", "letters_b", "letters_a") == (1, 2, 3, 4)


def test_a_module_without_the_value_and_a_package_within_are_passed_over(shelves: Path) -> None:
    """Only modules of the package itself are asked; a value that is empty is offered all the same."""
    write(shelves / "papers_a", one="VALUE = ''", two="OTHER = 2")
    write(shelves / "papers_a" / "inner", three="VALUE = 3")
    assert offered("VALUE", "papers_a") == ("",)


def test_a_program_that_has_lost_everything_says_so(shelves: Path) -> None:
    """It names where it looked and what to do, and does not run without."""
    write(shelves / "empty_a", one="")
    with pytest.raises(LookupError, match=r"no module of empty_a offers VALUE: .* install it again"):
        offered("VALUE", "empty_a")


def test_what_is_broken_is_not_passed_over(shelves: Path) -> None:
    """A module that fails to import is a fault, not a module that offers nothing."""
    write(shelves / "broken_a", one="VALUE = 1", two="import no_such_module_at_all")
    with pytest.raises(ModuleNotFoundError, match="no_such_module_at_all"):
        offered("VALUE", "broken_a")


def test_loading_imports_a_package_to_its_last_shelf(shelves: Path) -> None:
    """Modules of packages within are imported too."""
    write(shelves / "records_a", one="")
    write(shelves / "records_a" / "inner", two="")
    load("records_a")
    assert {"records_a.one", "records_a.inner.two"} <= set(sys.modules)
