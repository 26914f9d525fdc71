"""Where a value stands inside another."""

from __future__ import annotations

import pytest

from scr_desktop.store.history import paths

WHOLE = {"incident": {"place": "Bath"}, "children": [{"name": "A"}, {"name": "B"}], "a.b": {"c.d": 1}, "a": 2}


@pytest.mark.parametrize(
    ("path", "there"),
    [
        ("incident.place", "Bath"),
        ("children.2.name", "B"),
        ("children.1", {"name": "A"}),
        ("a.b.c.d", 1),
        ("a", 2),
        ("nowhere", None),
        ("incident.who.ever", None),
    ],
)
def test_what_stands_at_a_path(path: str, there: object) -> None:
    """Keys, numbers from one, and keys with a full stop in them; nothing where nothing stands."""
    assert paths.at(WHOLE, path) == there
    made = paths.put(WHOLE, path, "new")
    assert paths.at(made, path) == "new"
    assert paths.at(WHOLE, path) == there, "the one given is left as it is"


@pytest.mark.parametrize("path", ["children.3", "children.0", "children.name", "incident.place.street.number"])
def test_a_place_that_cannot_be_is_told(path: str) -> None:
    """No third of two, and nothing inside a text."""
    if path.startswith("children"):
        with pytest.raises(LookupError):
            paths.at(WHOLE, path)
    else:
        assert paths.at(WHOLE, path) is None
