# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'edition.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QVBoxLayout,
    QWidget)

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.text_entry import TextEntry
from scr_desktop.ui.room.button_row import ButtonRow
from scr_desktop.ui.room.scroll import Scroll
from scr_desktop.ui.tables.table_view import TableView

class Ui_EditionPage(object):
    def setupUi(self, EditionPage):
        if not EditionPage.objectName():
            EditionPage.setObjectName(u"EditionPage")
        self.page = QVBoxLayout(EditionPage)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.head = QHBoxLayout()
        self.head.setObjectName(u"head")
        self.heading = QVBoxLayout()
        self.heading.setSpacing(2)
        self.heading.setObjectName(u"heading")
        self.title = QLabel(EditionPage)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"title")

        self.heading.addWidget(self.title)

        self.progress = QLabel(EditionPage)
        self.progress.setObjectName(u"progress")
        self.progress.setWordWrap(True)
        self.progress.setTextFormat(Qt.TextFormat.PlainText)
        self.progress.setProperty(u"role", u"muted")

        self.heading.addWidget(self.progress)


        self.head.addLayout(self.heading)

        self.files = ButtonRow(EditionPage)
        self.files.setObjectName(u"files")
        self.export_it = QPushButton(self.files)
        self.export_it.setObjectName(u"export_it")
        self.take_it = QPushButton(self.files)
        self.take_it.setObjectName(u"take_it")
        self.take_all_back = QPushButton(self.files)
        self.take_all_back.setObjectName(u"take_all_back")

        self.head.addWidget(self.files)

        self.head.setStretch(0, 1)

        self.page.addLayout(self.head)

        self.sitting = QWidget(EditionPage)
        self.sitting.setObjectName(u"sitting")
        self.sitting_row = QHBoxLayout(self.sitting)
        self.sitting_row.setSpacing(12)
        self.sitting_row.setObjectName(u"sitting_row")
        self.sitting_row.setContentsMargins(0, 0, 0, 0)
        self.text_column = QVBoxLayout()
        self.text_column.setSpacing(3)
        self.text_column.setObjectName(u"text_column")
        self.text_label = QLabel(self.sitting)
        self.text_label.setObjectName(u"text_label")

        self.text_column.addWidget(self.text_label)

        self.text = ChoiceEntry(self.sitting)
        self.text.setObjectName(u"text")
        self.text.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.text.setMinimumContentsLength(14)

        self.text_column.addWidget(self.text)


        self.sitting_row.addLayout(self.text_column)

        self.by_column = QVBoxLayout()
        self.by_column.setSpacing(3)
        self.by_column.setObjectName(u"by_column")
        self.by_label = QLabel(self.sitting)
        self.by_label.setObjectName(u"by_label")

        self.by_column.addWidget(self.by_label)

        self.by = LineEntry(self.sitting)
        self.by.setObjectName(u"by")

        self.by_column.addWidget(self.by)


        self.sitting_row.addLayout(self.by_column)

        self.on_column = QVBoxLayout()
        self.on_column.setSpacing(3)
        self.on_column.setObjectName(u"on_column")
        self.on_label = QLabel(self.sitting)
        self.on_label.setObjectName(u"on_label")

        self.on_column.addWidget(self.on_label)

        self.on = LineEntry(self.sitting)
        self.on.setObjectName(u"on")

        self.on_column.addWidget(self.on)


        self.sitting_row.addLayout(self.on_column)

        self.against_column = QVBoxLayout()
        self.against_column.setSpacing(3)
        self.against_column.setObjectName(u"against_column")
        self.against_label = QLabel(self.sitting)
        self.against_label.setObjectName(u"against_label")

        self.against_column.addWidget(self.against_label)

        self.against = LineEntry(self.sitting)
        self.against.setObjectName(u"against")

        self.against_column.addWidget(self.against)


        self.sitting_row.addLayout(self.against_column)

        self.sitting_row.setStretch(0, 5)
        self.sitting_row.setStretch(1, 3)
        self.sitting_row.setStretch(2, 4)
        self.sitting_row.setStretch(3, 5)

        self.page.addWidget(self.sitting)

        self.cases = QFrame(EditionPage)
        self.cases.setObjectName(u"cases")
        self.cases.setProperty(u"role", u"notice")
        self.cases_row = QHBoxLayout(self.cases)
        self.cases_row.setObjectName(u"cases_row")
        self.cases_row.setContentsMargins(14, 8, 14, 8)
        self.cases_about = QLabel(self.cases)
        self.cases_about.setObjectName(u"cases_about")
        self.cases_about.setWordWrap(True)
        self.cases_about.setTextFormat(Qt.TextFormat.PlainText)

        self.cases_row.addWidget(self.cases_about)

        self.show_cases = QPushButton(self.cases)
        self.show_cases.setObjectName(u"show_cases")

        self.cases_row.addWidget(self.show_cases)

        self.cases_row.setStretch(0, 1)

        self.page.addWidget(self.cases)

        self.halves = QSplitter(EditionPage)
        self.halves.setObjectName(u"halves")
        self.halves.setOrientation(Qt.Orientation.Horizontal)
        self.halves.setChildrenCollapsible(False)
        self.halves.setHandleWidth(9)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.halves.sizePolicy().hasHeightForWidth())
        self.halves.setSizePolicy(sizePolicy)
        self.lines = TableView(self.halves)
        self.lines.setObjectName(u"lines")
        self.halves.addWidget(self.lines)
        self.scroll = Scroll(self.halves)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.line = QWidget()
        self.line.setObjectName(u"line")
        self.inside = QVBoxLayout(self.line)
        self.inside.setSpacing(12)
        self.inside.setObjectName(u"inside")
        self.inside.setContentsMargins(0, 0, 8, 0)
        self.about = QWidget(self.line)
        self.about.setObjectName(u"about")

        self.inside.addWidget(self.about)

        self.entries = QGridLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setHorizontalSpacing(12)
        self.entries.setVerticalSpacing(8)
        self.kind_label = QLabel(self.line)
        self.kind_label.setObjectName(u"kind_label")

        self.entries.addWidget(self.kind_label, 0, 0, 1, 1)

        self.kind = ChoiceEntry(self.line)
        self.kind.setObjectName(u"kind")

        self.entries.addWidget(self.kind, 0, 1, 1, 1)

        self.paragraph_label = QLabel(self.line)
        self.paragraph_label.setObjectName(u"paragraph_label")

        self.entries.addWidget(self.paragraph_label, 1, 0, 1, 1)

        self.paragraph = LineEntry(self.line)
        self.paragraph.setObjectName(u"paragraph")

        self.entries.addWidget(self.paragraph, 1, 1, 1, 1)

        self.answer_place_label = QLabel(self.line)
        self.answer_place_label.setObjectName(u"answer_place_label")

        self.entries.addWidget(self.answer_place_label, 2, 0, 1, 1)

        self.answer_place = QWidget(self.line)
        self.answer_place.setObjectName(u"answer_place")

        self.entries.addWidget(self.answer_place, 2, 1, 1, 1)

        self.applies_on_label = QLabel(self.line)
        self.applies_on_label.setObjectName(u"applies_on_label")

        self.entries.addWidget(self.applies_on_label, 3, 0, 1, 1, Qt.AlignTop)

        self.applies_on = DateEntry(self.line)
        self.applies_on.setObjectName(u"applies_on")

        self.entries.addWidget(self.applies_on, 3, 1, 1, 1)

        self.words_label = QLabel(self.line)
        self.words_label.setObjectName(u"words_label")

        self.entries.addWidget(self.words_label, 4, 0, 1, 1, Qt.AlignTop)

        self.words = TextEntry(self.line)
        self.words.setObjectName(u"words")

        self.entries.addWidget(self.words, 4, 1, 1, 1)

        self.count_label = QLabel(self.line)
        self.count_label.setObjectName(u"count_label")

        self.entries.addWidget(self.count_label, 5, 0, 1, 1)

        self.period = QWidget(self.line)
        self.period.setObjectName(u"period")
        self.period_row = QHBoxLayout(self.period)
        self.period_row.setSpacing(8)
        self.period_row.setObjectName(u"period_row")
        self.period_row.setContentsMargins(0, 0, 0, 0)
        self.count = LineEntry(self.period)
        self.count.setObjectName(u"count")
        self.count.setMaxLength(3)

        self.period_row.addWidget(self.count)

        self.unit = ChoiceEntry(self.period)
        self.unit.setObjectName(u"unit")

        self.period_row.addWidget(self.unit)

        self.period_row.setStretch(0, 1)
        self.period_row.setStretch(1, 3)

        self.entries.addWidget(self.period, 5, 1, 1, 1)

        self.counted_from_label = QLabel(self.line)
        self.counted_from_label.setObjectName(u"counted_from_label")

        self.entries.addWidget(self.counted_from_label, 6, 0, 1, 1)

        self.counted_from = ChoiceEntry(self.line)
        self.counted_from.setObjectName(u"counted_from")

        self.entries.addWidget(self.counted_from, 6, 1, 1, 1)

        self.addressee_label = QLabel(self.line)
        self.addressee_label.setObjectName(u"addressee_label")
        self.addressee_label.setWordWrap(True)

        self.entries.addWidget(self.addressee_label, 7, 0, 1, 1)

        self.addressee = LineEntry(self.line)
        self.addressee.setObjectName(u"addressee")

        self.entries.addWidget(self.addressee, 7, 1, 1, 1)

        self.done_by_label = QLabel(self.line)
        self.done_by_label.setObjectName(u"done_by_label")

        self.entries.addWidget(self.done_by_label, 8, 0, 1, 1)

        self.done_by = ChoiceEntry(self.line)
        self.done_by.setObjectName(u"done_by")

        self.entries.addWidget(self.done_by, 8, 1, 1, 1)

        self.force_label = QLabel(self.line)
        self.force_label.setObjectName(u"force_label")

        self.entries.addWidget(self.force_label, 9, 0, 1, 1)

        self.force = ChoiceEntry(self.line)
        self.force.setObjectName(u"force")

        self.entries.addWidget(self.force, 9, 1, 1, 1)

        self.why_label = QLabel(self.line)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setWordWrap(True)

        self.entries.addWidget(self.why_label, 10, 0, 1, 1, Qt.AlignTop)

        self.why = TextEntry(self.line)
        self.why.setObjectName(u"why")

        self.entries.addWidget(self.why, 10, 1, 1, 1)

        self.entries.setColumnStretch(1, 1)

        self.inside.addLayout(self.entries)

        self.held = QWidget(self.line)
        self.held.setObjectName(u"held")

        self.inside.addWidget(self.held)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inside.addItem(self.below)

        self.scroll.setWidget(self.line)
        self.halves.addWidget(self.scroll)

        self.page.addWidget(self.halves)

        self.fault = QLabel(EditionPage)
        self.fault.setObjectName(u"fault")
        self.fault.setWordWrap(True)
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(12)
        self.foot.setObjectName(u"foot")
        self.acts = ButtonRow(EditionPage)
        self.acts.setObjectName(u"acts")
        self.add_line = QPushButton(self.acts)
        self.add_line.setObjectName(u"add_line")
        self.take_back = QPushButton(self.acts)
        self.take_back.setObjectName(u"take_back")
        self.record = QPushButton(self.acts)
        self.record.setObjectName(u"record")
        self.record.setProperty(u"role", u"primary")

        self.foot.addWidget(self.acts)


        self.page.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.by_label.setBuddy(self.by)
        self.on_label.setBuddy(self.on)
        self.against_label.setBuddy(self.against)
        self.kind_label.setBuddy(self.kind)
        self.paragraph_label.setBuddy(self.paragraph)
        self.answer_place_label.setBuddy(self.answer_place)
        self.applies_on_label.setBuddy(self.applies_on)
        self.words_label.setBuddy(self.words)
        self.count_label.setBuddy(self.count)
        self.counted_from_label.setBuddy(self.counted_from)
        self.addressee_label.setBuddy(self.addressee)
        self.done_by_label.setBuddy(self.done_by)
        self.force_label.setBuddy(self.force)
        self.why_label.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EditionPage)

        QMetaObject.connectSlotsByName(EditionPage)
    # setupUi

    def retranslateUi(self, EditionPage):
        EditionPage.setWindowTitle(QCoreApplication.translate("EditionPage", u"Confirm the edition", None))
        self.title.setText(QCoreApplication.translate("EditionPage", u"Confirm the edition", None))
        self.progress.setText("")
        self.export_it.setText(QCoreApplication.translate("EditionPage", u"Write to file\u2026", None))
#if QT_CONFIG(tooltip)
        self.export_it.setToolTip(QCoreApplication.translate("EditionPage", u"Writes what this office confirmed of the text to a small file that another office can look at line by line.", None))
#endif // QT_CONFIG(tooltip)
        self.take_it.setText(QCoreApplication.translate("EditionPage", u"Take from file\u2026", None))
#if QT_CONFIG(tooltip)
        self.take_it.setToolTip(QCoreApplication.translate("EditionPage", u"Shows what another office confirmed, line by line, beside what is confirmed here. Nothing is taken before you say so.", None))
#endif // QT_CONFIG(tooltip)
        self.take_all_back.setText(QCoreApplication.translate("EditionPage", u"Take all back\u2026", None))
#if QT_CONFIG(tooltip)
        self.take_all_back.setToolTip(QCoreApplication.translate("EditionPage", u"Every line of this text stands again as the program holds it. What would move is shown first.", None))
#endif // QT_CONFIG(tooltip)
        self.text_label.setText(QCoreApplication.translate("EditionPage", u"Te&xt", None))
        self.by_label.setText(QCoreApplication.translate("EditionPage", u"Compared b&y", None))
        self.on_label.setText(QCoreApplication.translate("EditionPage", u"&Day", None))
        self.against_label.setText(QCoreApplication.translate("EditionPage", u"A&gainst which copy", None))
        self.against.setPlaceholderText(QCoreApplication.translate("EditionPage", u"for example: printed copy, March 2026", None))
        self.cases_about.setText("")
        self.show_cases.setText(QCoreApplication.translate("EditionPage", u"See these cases\u2026", None))
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("EditionPage", u"Lines of the text", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleDescription(QCoreApplication.translate("EditionPage", u"The line that is current stands in full beside; Enter goes to its paragraph", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("EditionPage", u"&Kind of line", None))
        self.paragraph_label.setText(QCoreApplication.translate("EditionPage", u"&Paragraph", None))
        self.answer_place_label.setText(QCoreApplication.translate("EditionPage", u"How &it stands there", None))
        self.applies_on_label.setText(QCoreApplication.translate("EditionPage", u"&Applies from", None))
        self.words_label.setText(QCoreApplication.translate("EditionPage", u"The f&ull words", None))
        self.count_label.setText(QCoreApplication.translate("EditionPage", u"&Time limit", None))
#if QT_CONFIG(accessibility)
        self.unit.setAccessibleName(QCoreApplication.translate("EditionPage", u"How the time limit is counted", None))
#endif // QT_CONFIG(accessibility)
        self.counted_from_label.setText(QCoreApplication.translate("EditionPage", u"Counted fr&om", None))
        self.addressee_label.setText(QCoreApplication.translate("EditionPage", u"On who&m it falls, or who is told", None))
        self.done_by_label.setText(QCoreApplication.translate("EditionPage", u"&Shown done by", None))
        self.force_label.setText(QCoreApplication.translate("EditionPage", u"Forc&e", None))
        self.why_label.setText(QCoreApplication.translate("EditionPage", u"&What was found, and why", None))
        self.fault.setText("")
        self.add_line.setText(QCoreApplication.translate("EditionPage", u"A &line that is new\u2026", None))
#if QT_CONFIG(tooltip)
        self.add_line.setToolTip(QCoreApplication.translate("EditionPage", u"For what stands in your copy and is not in this list.", None))
#endif // QT_CONFIG(tooltip)
        self.take_back.setText(QCoreApplication.translate("EditionPage", u"Take &back\u2026", None))
#if QT_CONFIG(tooltip)
        self.take_back.setToolTip(QCoreApplication.translate("EditionPage", u"The line stands again as the program holds it. What would move is shown first.", None))
#endif // QT_CONFIG(tooltip)
        self.record.setText(QCoreApplication.translate("EditionPage", u"&Record and go on", None))
#if QT_CONFIG(tooltip)
        self.record.setToolTip(QCoreApplication.translate("EditionPage", u"Records what you say of this line and goes to the next that is not confirmed. Enter does it from the paragraph.", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

