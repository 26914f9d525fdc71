"""A PDF that somebody sent: whether it can be bound in, how many pages it has, what was filled into its fields."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from scr_desktop.documents.making.draw import DrawingStopped
from scr_desktop.documents.parts.content import BoundIn
from scr_desktop.domain.problem import Problem

if TYPE_CHECKING:
    from scr_desktop.documents.paper.form.fields import FieldsRead

# The room of a page of ours, in points: every page is drawn as it will be when it is bound in.
_ROOM = (480.0, 700.0)


def read_pdf(path: Path) -> bytes:
    """Return the bytes of a file; raises `Problem` if it cannot be read or is too large to be bound in."""
    from scr_desktop.documents.paper.foreign import MOST_BYTES

    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise Problem(
            f"{path.name} cannot be read ({error.strerror or error}): check the file and try again."
        ) from error
    if len(content) > MOST_BYTES:
        raise Problem(f"{path.name} is larger than {MOST_BYTES >> 20} MB: ask for a smaller one.")
    return content


def pages_of(pdf: bytes, name: str, stop: Callable[[], bool] | None = None) -> int:
    """Return how many pages a PDF called `name` has, once each of them could be drawn; raises as `texts_of`."""
    return len(texts_of(pdf, name, stop))


def texts_of(pdf: bytes, name: str, stop: Callable[[], bool] | None = None) -> list[str]:
    """Return the text of each page of a PDF called `name`, once each could be drawn; of a bare scan it is empty.

    When `stop()` returns true `DrawingStopped` is raised; `Problem` if the file is locked, damaged, no PDF, too large or
    too slow.
    """
    from scr_desktop.documents.paper.foreign import foreign_pages

    check = _unless(stop)
    pages = foreign_pages(BoundIn(pdf, name), *_ROOM, check)
    # What was read before anybody looked whether to stop is not kept either.
    check()
    return [page.text for page in pages]


def fields_of(pdf: bytes, name: str, stop: Callable[[], bool] | None = None) -> FieldsRead:
    """Return what was filled into the fields of a PDF called `name`.

    When `stop()` returns true `DrawingStopped` is raised; `Problem` if the file is locked, damaged, no PDF, no form any
    more, or too slow.
    """
    from scr_desktop.documents.paper.form.fields import fields_of as read

    check = _unless(stop)
    found = read(pdf, name, check)
    check()
    return found


def _unless(stop: Callable[[], bool] | None) -> Callable[[], None]:
    """Return what is called all the while and ends the reading when it is to stop."""

    def check() -> None:
        if stop is not None and stop():
            raise DrawingStopped

    return check
