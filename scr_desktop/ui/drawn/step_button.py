"""One step of the pathway: what is done, its paragraph, and where it stands by words, sign and border."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from scr_desktop.domain.stages.pathway import StepLine, StepState
from scr_desktop.ui.fields.with_sign import sentence, with_sign
from scr_desktop.ui.look import theme
from scr_desktop.ui.tables.state_icon import Sign

# State: the sign before its words, its ground and ink, the weight of its border, and whether that is broken.
# The borders are those of the printed chart; a late step has a second, thin one inside.
_LOOKS: dict[StepState, tuple[Sign, str, str, float, bool]] = {
    StepState.DONE: ("met", "card", "border", 1.0, False),
    StepState.NOW: ("open", "notice_ground", "accent", 3.0, False),
    StepState.LATE: ("overdue", "danger_ground", "danger", 2.5, False),
    StepState.TO_COME: ("waiting", "card", "border", 1.0, True),
    StepState.NOT_DONE: ("no", "card", "border", 2.5, True),
    StepState.NOT_APPLICABLE: ("no", "page", "", 0.0, False),
}
MEANINGS = {
    StepState.DONE: "thin line",
    StepState.NOW: "thick line",
    StepState.LATE: "double line",
    StepState.TO_COME: "thin broken line",
    StepState.NOT_DONE: "thick broken line",
    StepState.NOT_APPLICABLE: "no line",
}
_SECOND_BORDER = 4.0
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StepButton(QAbstractButton):
    """A step that can be pressed to go where it is done; `line` is where it stands."""

    def __init__(self, line: StepLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(f"{state_words(line)}: {line.step.text}. {line.step.paragraph}")
        applies = line.state is not StepState.NOT_APPLICABLE
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        column.addWidget(sentence(line.step.text, "strong" if applies else "muted"))
        column.addWidget(with_sign(state_words(line), _LOOKS[line.state][0], "" if applies else "muted"))
        column.addWidget(sentence(line.step.paragraph, "muted"))
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground and the border of the state, and a line around the step that the keyboard stands on."""
        _, ground, ink, weight, broken = _LOOKS[self.line.state]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.tone("selection" if self.isDown() else ground))
        painter.setPen(_pen(ink, weight, broken=broken) if ink else Qt.PenStyle.NoPen)
        edge = 2.0 + weight / 2
        whole = QRectF(self.rect())
        painter.drawRoundedRect(whole.adjusted(edge, edge, -edge, -edge), 5, 5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.line.state is StepState.LATE:
            inner = edge + _SECOND_BORDER
            painter.setPen(_pen(ink, 1.0))
            painter.drawRoundedRect(whole.adjusted(inner, inner, -inner, -inner), 3, 3)
        if self.hasFocus():
            painter.setPen(_pen("text", 2.0))
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Press on Enter as on Space."""
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)


def state_words(line: StepLine) -> str:
    """Return where a step stands, with its day: `Late: 2 working days late`."""
    return f"{line.state}: {line.words}" if line.words else str(line.state)


def _pen(tone: str, weight: float, *, broken: bool = False) -> QPen:
    return QPen(theme.tone(tone), weight, Qt.PenStyle.DashLine if broken else Qt.PenStyle.SolidLine)
