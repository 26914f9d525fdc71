"""A name with its post: nothing is said twice."""

from __future__ import annotations

import pytest

from scr_desktop.domain.naming.with_post import with_post


@pytest.mark.parametrize(
    ("parts", "line"),
    [
        (("Named midwife", "Named midwife"), "Named midwife"),
        (("Named midwife, Named Midwife",), "Named midwife"),
        (("Ann Reed", "DI"), "Ann Reed, DI"),
        (("Ann  Reed, DI", "Police", ""), "Ann Reed, DI, Police"),
        ((" ", ""), ""),
    ],
)
def test_what_is_said_twice_stands_once(parts: tuple[str, ...], line: str) -> None:
    """Also where a record of an earlier day holds it twice in one entry."""
    assert with_post(*parts) == line
