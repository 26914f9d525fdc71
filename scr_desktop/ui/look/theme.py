"""The look of the window: colours by their use, light and dark, text size; widgets name a use and never a colour.

A widget takes a look by its `role` property, set in its form or by `give_role`:
`title`, `heading`, `muted`, `error`, `good`, `warning` (labels), `card`, `notice`, `alarm`, `banner` (frames),
`primary`, `link` (buttons). What is drawn by hand asks `tone`.
"""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from scr_desktop import paths

# What Qt is told when the program starts. Asked for later, the style makes all of its enums in Python, a twentieth of
# the start, and Qt ends the process if a wizard stands open.
ARGUMENTS = ("-style", "Fusion")
SCHEMES = ("system", "light", "dark")
ZOOMS = (100, 115, 130, 150, 175, 200)
_LEAST_POINTS = 10.0

# What a colour is for: its value on a light and on a dark screen. Text stands on "page", "card", "field" or the
# ground of its own kind with a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3); a test reckons it.
TONES: dict[str, tuple[str, str]] = {
    "page": ("#f3f5f7", "#1c2229"),
    "card": ("#ffffff", "#252c35"),
    "field": ("#ffffff", "#161b21"),
    "stripe": ("#f7f9fb", "#1b2128"),
    "button": ("#e8ecf0", "#323b46"),
    "border": ("#8a96a3", "#73808d"),
    "hairline": ("#d3dae1", "#3c4651"),
    "text": ("#16202b", "#e9edf1"),
    "muted": ("#4c5865", "#b0bbc6"),
    "accent": ("#1b5a94", "#7dbcf5"),
    "on_accent": ("#ffffff", "#0d1823"),
    "accent_strong": ("#144672", "#a5d1fa"),
    "selection": ("#d4e5f6", "#2b4a68"),
    "good": ("#1a6637", "#84d39c"),
    "warning": ("#7d4f00", "#edc069"),
    "danger": ("#a8201a", "#ff9f96"),
    "notice_ground": ("#e6f0fa", "#22364a"),
    "warning_ground": ("#fdf1d6", "#42361c"),
    "danger_ground": ("#fdeae8", "#4a2826"),
    "good_ground": ("#e5f4ea", "#1f3a2a"),
    "weekend": ("#e6ebf0", "#12171c"),
    "bank_holiday": ("#d8e3ee", "#2c3d52"),
}

_ROLES = QPalette.ColorRole
_PALETTE: dict[QPalette.ColorRole, str] = {
    _ROLES.Window: "page", _ROLES.WindowText: "text", _ROLES.Base: "field", _ROLES.AlternateBase: "stripe",
    _ROLES.Text: "text", _ROLES.Button: "button", _ROLES.ButtonText: "text", _ROLES.BrightText: "danger",
    _ROLES.Highlight: "accent", _ROLES.HighlightedText: "on_accent", _ROLES.Link: "accent",
    _ROLES.LinkVisited: "accent", _ROLES.PlaceholderText: "muted", _ROLES.ToolTipBase: "card",
    _ROLES.ToolTipText: "text", _ROLES.Mid: "border", _ROLES.Midlight: "hairline", _ROLES.Light: "card",
    _ROLES.Accent: "accent",
}  # fmt: skip
_GREYED = (_ROLES.WindowText, _ROLES.Text, _ROLES.ButtonText)


def apply(app: QApplication, scheme: str = "system", zoom: int = 100) -> None:
    """Dress the whole program: `scheme` is one of `SCHEMES`, `zoom` the size of text in per cent."""
    dark = scheme == "dark" or (scheme != "light" and _system_is_dark(app))
    font, made = text_font(zoom), palette(dark=dark)
    app.setFont(font)
    # Each of these has everything laid out anew: colours that stay are not set again.
    if app.palette() != made:
        app.setPalette(made)
    app.setStyleSheet(style_sheet(font.pointSizeF(), dark=dark))
    # Once more: with the first style sheet Qt takes Windows' own fonts for tables and menus, which never grow.
    app.setFont(font)


def _system_is_dark(app: QApplication) -> bool:
    """Return whether the system asks for a dark screen: its own palette says so until ours is put over it."""
    # Not asked of Qt.ColorScheme at the start: its first use makes every enum of Qt, a tenth of the whole start.
    if not app.styleSheet():
        return is_dark()
    from PySide6.QtCore import Qt

    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def palette(*, dark: bool) -> QPalette:
    """Return the palette of a light or a dark screen."""
    made = QPalette()
    for role, name in _PALETTE.items():
        made.setColor(role, colour(name, dark=dark))
    for role in _GREYED:
        made.setColor(QPalette.ColorGroup.Disabled, role, colour("border", dark=dark))
    return made


def style_sheet(points: float, *, dark: bool) -> str:
    """Return the style sheet with every colour and text size filled in; `points` is the size of plain text."""
    sheet = Template(paths.resource("style", "window.qss").read_text(encoding="utf-8"))
    values = {name: pair[dark] for name, pair in TONES.items()}
    tick = paths.resource("style", "tick-dark.svg" if dark else "tick-light.svg").as_posix()
    return sheet.substitute(values, tick=tick, **_sizes(points))


def _sizes(points: float) -> dict[str, str]:
    """Return what grows with the text: two sizes of headings, and the parts of tick boxes and radio buttons."""
    box = round(points * 1.5)
    ring = round(box / 3)
    return {
        "title_size": f"{points * 1.6:.1f}pt",
        "heading_size": f"{points * 1.2:.1f}pt",
        "indicator": str(box),
        "menu_box": str(round(points * 1.2)),
        "menu_round": str(round(points * 1.2) // 2),
        "menu_left": str(round(points * 1.2) + 18),
        "radius": str(box // 2 + 1),
        "ring": str(ring),
        "core": str(box + 2 - 2 * ring),
        "round": str((box + 2) // 2),
    }


def text_font(zoom: int) -> QFont:
    """Return the system's own text font, never smaller than 10 points, at `zoom` per cent."""
    if not QFontDatabase.families():
        QFontDatabase.addApplicationFont(str(paths.resource("fonts", "DejaVuSans.ttf")))
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(max(font.pointSizeF(), _LEAST_POINTS) * zoom / 100)
    return font


def colour(name: str, *, dark: bool) -> QColor:
    """Return the colour for a use named in `TONES`."""
    return QColor(TONES[name][dark])


def tone(name: str) -> QColor:
    """Return the colour for a use named in `TONES` on the screen as it is now."""
    return colour(name, dark=is_dark())


def is_dark() -> bool:
    """Return whether light text stands on a dark ground now."""
    return QGuiApplication.palette().color(_ROLES.Window).lightness() < 128


def give_role(widget: QWidget, role: str) -> None:
    """Give `widget` the look of `role` (see the module) at once, also when it had another."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
