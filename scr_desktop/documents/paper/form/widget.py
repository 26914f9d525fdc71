"""The fields of a form in a PDF (ISO 32000-1, 12.7): what can be typed and ticked, over what is printed for a pen.

Each field comes with an empty appearance: a viewer that shows or prints the blank form leaves the ruled lines to be seen.
No two fields share one, since some programs write what is typed into the appearance that they find. What is typed gets its
appearance from the viewer, on a white ground (`BG`) that hides the lines below it. So `NeedAppearances` is left out: it
would have every viewer draw the white ground over the blank form too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, NamedTuple

from scr_desktop.documents.paper.structure import Element, Written, text_string

Box = tuple[float, float, float, float]
MARK = "scr_form"
TICKED = "Yes"
OFF = "Off"
_READ_ONLY, _MULTILINE, _RADIO = 1, 1 << 12, 1 << 15
_PRINTED, _HIDDEN = 4, 2
_TEXT = "/DA (/Helv 10 Tf 0 g)"
_HELVETICA = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
# A cross as a pen makes one, in a box of ten points.
_CROSS = "q 0 G 1.3 w 2 2 m 8 8 l 2 8 m 8 2 l S Q"


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing to fill in: the name of its field, what is asked, and how it is answered.

    `state` is what a box says when it is ticked, empty for text; with `one_of` the boxes of the same name are a group of
    which one is ticked, `option` the words of this one. `value` is what a hidden field says.
    """

    name: str
    says: str
    lines: int = 1
    state: str = ""
    one_of: bool = False
    option: str = ""
    value: str = ""


class Widget(NamedTuple):
    """A field on a page: the element that it is the content of (None: it is hidden), its box, what it asks."""

    element: Element | None
    page: int
    box: Box
    asked: Asked
    annotation: Written


class Fields:
    """The fields of a document that is being drawn; `add` takes one, `finish` writes them all."""

    def __init__(self, doc: Any) -> None:
        self._doc = doc
        self.widgets: list[Widget] = []

    def add(self, element: Element | None, page: int, box: Box, asked: Asked) -> tuple[Any, Written]:
        """Return the reference that belongs among the annotations of the page, and the annotation itself."""
        annotation = Written()
        reference = self._doc.Reference(annotation, f"Field{len(self.widgets)}")
        self.widgets.append(Widget(element, page, box, asked, annotation))
        return reference, annotation

    @property
    def elements(self) -> list[Element]:
        """The elements of the fields that are to be seen, in their order."""
        return [widget.element for widget in self.widgets if widget.element is not None]

    def finish(self, first_key: int, *, tagged: bool) -> Any:
        """Write every field and return the reference to the form; `first_key` is where their keys into the tree begin."""
        looks = _Looks(self._doc)
        keys = iter(range(first_key, first_key + len(self.widgets)))
        roots = []
        for number, (_, run) in enumerate(groupby(self.widgets, lambda widget: widget.asked.name)):
            group = list(run)
            parent = self._group(number, group) if group[0].asked.one_of else None
            for widget in group:
                key = f" /StructParent {next(keys)}" if tagged and widget.element is not None else ""
                widget.annotation.text = _annotation(widget, looks, parent, key)
            roots += [parent] if parent else [self._number(widget.annotation) for widget in group]
        kids = " ".join(f"{number} 0 R" for number in roots)
        form = Written()
        form.text = f"<< /Fields [{kids}] /DR << /Font << /Helv {looks.helvetica} 0 R >> >> {_TEXT} >>"
        return self._doc.Reference(form, "Form")

    def _group(self, number: int, group: Sequence[Widget]) -> int:
        kids = " ".join(f"{self._number(widget.annotation)} 0 R" for widget in group)
        written, asked = Written(), group[0].asked
        self._doc.Reference(written, f"FieldGroup{number}")
        written.text = (
            f"<< /FT /Btn /Ff {_RADIO} /T ({asked.name}) /TU {text_string(asked.says)} /V /{OFF} /Kids [{kids}] >>"
        )
        return self._number(written)

    def _number(self, written: Written) -> int:
        return int(self._doc.idToObjectNumberAndVersion[written.__InternalName__][0])


class _Looks:
    """The objects that show a field: its appearances, one each, and the typeface that all share; by their numbers."""

    def __init__(self, doc: Any) -> None:
        self._doc = doc
        self._made = 0
        self.helvetica = self._put("FieldTypeface", _HELVETICA)

    def shown(self, box: Box, drawn: str = "") -> int:
        """Return a new appearance for a field of this box, with what is drawn in it."""
        self._made += 1
        left, bottom, right, top = box
        head = f"/Type /XObject /Subtype /Form /BBox [0 0 {right - left:.1f} {top - bottom:.1f}] /Resources << >>"
        stream = f"<< {head} /Length {len(drawn)} >>\nstream\n{drawn}\nendstream"
        return self._put(f"FieldLook{self._made}", stream)

    def _put(self, name: str, text: str) -> int:
        written = Written()
        written.text = text
        self._doc.Reference(written, name)
        return int(self._doc.idToObjectNumberAndVersion[name][0])


def _annotation(widget: Widget, looks: _Looks, parent: int | None, key: str) -> str:
    asked, box = widget.asked, " ".join(f"{value:.1f}" for value in widget.box)
    kind = _kind(widget, looks, parent)
    flags = _PRINTED if widget.element is not None else _HIDDEN
    says = f"{asked.says}: {asked.option}" if asked.option else asked.says
    return f"<< /Type /Annot /Subtype /Widget /Rect [{box}] /F {flags} /TU {text_string(says)} {kind}{key} >>"


def _kind(widget: Widget, looks: _Looks, parent: int | None) -> str:
    """Return what makes a widget a text, a box to tick, one of a group, or a hidden text."""
    asked, box = widget.asked, widget.box
    if asked.state:
        states = f"/{asked.state} {looks.shown(box, _CROSS)} 0 R /{OFF} {looks.shown(box)} 0 R"
        ticked = f"/AS /{OFF} /AP << /N << {states} >> >> /MK << /CA (8) >>"
        return f"/Parent {parent} 0 R {ticked}" if parent else f"/FT /Btn /T ({asked.name}) /V /{OFF} {ticked}"
    text = f"/FT /Tx /T ({asked.name}) {_TEXT} /AP << /N {looks.shown(box)} 0 R >>"
    if asked.value:
        return f"{text} /Ff {_READ_ONLY} /V {text_string(asked.value)}"
    return f"{text} /Ff {_MULTILINE if asked.lines > 1 else 0} /MK << /BG [1] >>"


def on_page(add: Callable[[Element | None, Box, Asked], None], mark: str) -> None:
    """Add the hidden field that says which form this is, with the function that adds one to the page being drawn."""
    add(None, (0, 0, 0, 0), Asked(MARK, "Which form this is", value=mark))
