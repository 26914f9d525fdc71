# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_chronology.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPlainTextEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSpinBox, QTabWidget,
    QVBoxLayout, QWidget)

from scr_desktop.ui.room.button_row import ButtonRow
from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.tables.table_view import TableView
from scr_desktop.ui.drawn.timeline_view import TimelineView

class Ui_CaseChronology(object):
    def setupUi(self, CaseChronology):
        if not CaseChronology.objectName():
            CaseChronology.setObjectName(u"CaseChronology")
        self.page = QVBoxLayout(CaseChronology)
        self.page.setSpacing(8)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(6, 6, 6, 6)
        self.actions = QHBoxLayout()
        self.actions.setObjectName(u"actions")
        self.bring_in = QPushButton(CaseChronology)
        self.bring_in.setObjectName(u"bring_in")
        self.bring_in.setProperty(u"role", u"primary")

        self.actions.addWidget(self.bring_in)

        self.paste = QPushButton(CaseChronology)
        self.paste.setObjectName(u"paste")
        self.paste.setAutoDefault(False)

        self.actions.addWidget(self.paste)

        self.add = QPushButton(CaseChronology)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(False)

        self.actions.addWidget(self.add)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions.addItem(self.spacer_6)

        self.count = QLabel(CaseChronology)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty(u"role", u"muted")

        self.actions.addWidget(self.count)


        self.page.addLayout(self.actions)

        self.parts = QTabWidget(CaseChronology)
        self.parts.setObjectName(u"parts")
        self.parts.setDocumentMode(True)
        self.entries_tab = QWidget()
        self.entries_tab.setObjectName(u"entries_tab")
        self.entries_column = QVBoxLayout(self.entries_tab)
        self.entries_column.setSpacing(8)
        self.entries_column.setObjectName(u"entries_column")
        self.entries_column.setContentsMargins(10, 10, 10, 10)
        self.filters = QHBoxLayout()
        self.filters.setObjectName(u"filters")
        self.words_label = QLabel(self.entries_tab)
        self.words_label.setObjectName(u"words_label")

        self.filters.addWidget(self.words_label)

        self.words = LineEntry(self.entries_tab)
        self.words.setObjectName(u"words")

        self.filters.addWidget(self.words)

        self.agency_label = QLabel(self.entries_tab)
        self.agency_label.setObjectName(u"agency_label")

        self.filters.addWidget(self.agency_label)

        self.agency = ChoiceEntry(self.entries_tab)
        self.agency.setObjectName(u"agency")

        self.filters.addWidget(self.agency)

        self.person_label = QLabel(self.entries_tab)
        self.person_label.setObjectName(u"person_label")

        self.filters.addWidget(self.person_label)

        self.person = ChoiceEntry(self.entries_tab)
        self.person.setObjectName(u"person")

        self.filters.addWidget(self.person)

        self.shown_label = QLabel(self.entries_tab)
        self.shown_label.setObjectName(u"shown_label")

        self.filters.addWidget(self.shown_label)

        self.shown = ChoiceEntry(self.entries_tab)
        self.shown.setObjectName(u"shown")

        self.filters.addWidget(self.shown)

        self.filters.setStretch(1, 2)
        self.filters.setStretch(3, 2)
        self.filters.setStretch(5, 2)
        self.filters.setStretch(7, 2)

        self.entries_column.addLayout(self.filters)

        self.entries = TableView(self.entries_tab)
        self.entries.setObjectName(u"entries")

        self.entries_column.addWidget(self.entries)

        self.details = QPlainTextEdit(self.entries_tab)
        self.details.setObjectName(u"details")
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)

        self.entries_column.addWidget(self.details)

        self.entry_buttons = ButtonRow(self.entries_tab)
        self.entry_buttons.setObjectName(u"entry_buttons")
        self.correct = QPushButton(self.entry_buttons)
        self.correct.setObjectName(u"correct")
        self.correct.setAutoDefault(False)
        self.up = QPushButton(self.entry_buttons)
        self.up.setObjectName(u"up")
        self.up.setAutoDefault(False)
        self.down = QPushButton(self.entry_buttons)
        self.down.setObjectName(u"down")
        self.down.setAutoDefault(False)
        self.episode = QPushButton(self.entry_buttons)
        self.episode.setObjectName(u"episode")
        self.episode.setAutoDefault(False)
        self.remove = QPushButton(self.entry_buttons)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)
        self.put_back = QPushButton(self.entry_buttons)
        self.put_back.setObjectName(u"put_back")
        self.put_back.setAutoDefault(False)

        self.entries_column.addWidget(self.entry_buttons)

        self.entries_column.setStretch(1, 4)
        self.entries_column.setStretch(2, 2)
        self.parts.addTab(self.entries_tab, "")
        self.timeline_tab = QWidget()
        self.timeline_tab.setObjectName(u"timeline_tab")
        self.timeline_column = QVBoxLayout(self.timeline_tab)
        self.timeline_column.setSpacing(10)
        self.timeline_column.setObjectName(u"timeline_column")
        self.timeline_column.setContentsMargins(12, 12, 12, 12)
        self.timeline_about = QLabel(self.timeline_tab)
        self.timeline_about.setObjectName(u"timeline_about")
        self.timeline_about.setTextFormat(Qt.TextFormat.PlainText)
        self.timeline_about.setWordWrap(True)
        self.timeline_about.setProperty(u"role", u"muted")

        self.timeline_column.addWidget(self.timeline_about)

        self.timeline_scroll = QScrollArea(self.timeline_tab)
        self.timeline_scroll.setObjectName(u"timeline_scroll")
        self.timeline_scroll.setWidgetResizable(True)
        self.timeline_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.timeline = TimelineView()
        self.timeline.setObjectName(u"timeline")
        self.timeline_scroll.setWidget(self.timeline)

        self.timeline_column.addWidget(self.timeline_scroll)

        self.timeline_column.setStretch(1, 1)
        self.parts.addTab(self.timeline_tab, "")
        self.pairs_tab = QWidget()
        self.pairs_tab.setObjectName(u"pairs_tab")
        self.pairs_column = QVBoxLayout(self.pairs_tab)
        self.pairs_column.setSpacing(10)
        self.pairs_column.setObjectName(u"pairs_column")
        self.pairs_column.setContentsMargins(12, 12, 12, 12)
        self.pairs_about = QLabel(self.pairs_tab)
        self.pairs_about.setObjectName(u"pairs_about")
        self.pairs_about.setTextFormat(Qt.TextFormat.PlainText)
        self.pairs_about.setWordWrap(True)
        self.pairs_about.setProperty(u"role", u"muted")

        self.pairs_column.addWidget(self.pairs_about)

        self.pairs = TableView(self.pairs_tab)
        self.pairs.setObjectName(u"pairs")

        self.pairs_column.addWidget(self.pairs)

        self.side_by_side = QHBoxLayout()
        self.side_by_side.setObjectName(u"side_by_side")
        self.first_told = QPlainTextEdit(self.pairs_tab)
        self.first_told.setObjectName(u"first_told")
        self.first_told.setReadOnly(True)
        self.first_told.setTabChangesFocus(True)

        self.side_by_side.addWidget(self.first_told)

        self.second_told = QPlainTextEdit(self.pairs_tab)
        self.second_told.setObjectName(u"second_told")
        self.second_told.setReadOnly(True)
        self.second_told.setTabChangesFocus(True)

        self.side_by_side.addWidget(self.second_told)


        self.pairs_column.addLayout(self.side_by_side)

        self.pair_buttons = QHBoxLayout()
        self.pair_buttons.setObjectName(u"pair_buttons")
        self.same = QPushButton(self.pairs_tab)
        self.same.setObjectName(u"same")
        self.same.setAutoDefault(False)

        self.pair_buttons.addWidget(self.same)

        self.different = QPushButton(self.pairs_tab)
        self.different.setObjectName(u"different")
        self.different.setAutoDefault(False)

        self.pair_buttons.addWidget(self.different)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pair_buttons.addItem(self.spacer_2)


        self.pairs_column.addLayout(self.pair_buttons)

        self.pairs_column.setStretch(1, 2)
        self.pairs_column.setStretch(2, 2)
        self.parts.addTab(self.pairs_tab, "")
        self.episodes_tab = QWidget()
        self.episodes_tab.setObjectName(u"episodes_tab")
        self.episodes_column = QVBoxLayout(self.episodes_tab)
        self.episodes_column.setSpacing(10)
        self.episodes_column.setObjectName(u"episodes_column")
        self.episodes_column.setContentsMargins(12, 12, 12, 12)
        self.episodes_about = QLabel(self.episodes_tab)
        self.episodes_about.setObjectName(u"episodes_about")
        self.episodes_about.setTextFormat(Qt.TextFormat.PlainText)
        self.episodes_about.setWordWrap(True)
        self.episodes_about.setProperty(u"role", u"muted")

        self.episodes_column.addWidget(self.episodes_about)

        self.episodes = TableView(self.episodes_tab)
        self.episodes.setObjectName(u"episodes")

        self.episodes_column.addWidget(self.episodes)

        self.episode_details = QPlainTextEdit(self.episodes_tab)
        self.episode_details.setObjectName(u"episode_details")
        self.episode_details.setReadOnly(True)
        self.episode_details.setTabChangesFocus(True)

        self.episodes_column.addWidget(self.episode_details)

        self.episode_buttons = ButtonRow(self.episodes_tab)
        self.episode_buttons.setObjectName(u"episode_buttons")
        self.make_episode = QPushButton(self.episode_buttons)
        self.make_episode.setObjectName(u"make_episode")
        self.make_episode.setAutoDefault(False)
        self.change_episode = QPushButton(self.episode_buttons)
        self.change_episode.setObjectName(u"change_episode")
        self.change_episode.setAutoDefault(False)
        self.leave_episode = QPushButton(self.episode_buttons)
        self.leave_episode.setObjectName(u"leave_episode")
        self.leave_episode.setAutoDefault(False)

        self.episodes_column.addWidget(self.episode_buttons)

        self.episodes_column.setStretch(1, 2)
        self.episodes_column.setStretch(2, 3)
        self.parts.addTab(self.episodes_tab, "")
        self.gaps_tab = QWidget()
        self.gaps_tab.setObjectName(u"gaps_tab")
        self.gaps_column = QVBoxLayout(self.gaps_tab)
        self.gaps_column.setSpacing(10)
        self.gaps_column.setObjectName(u"gaps_column")
        self.gaps_column.setContentsMargins(12, 12, 12, 12)
        self.gap_choice = QHBoxLayout()
        self.gap_choice.setObjectName(u"gap_choice")
        self.weeks_label = QLabel(self.gaps_tab)
        self.weeks_label.setObjectName(u"weeks_label")

        self.gap_choice.addWidget(self.weeks_label)

        self.weeks = QSpinBox(self.gaps_tab)
        self.weeks.setObjectName(u"weeks")
        self.weeks.setMinimum(1)
        self.weeks.setMaximum(520)
        self.weeks.setValue(6)

        self.gap_choice.addWidget(self.weeks)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.gap_choice.addItem(self.spacer_4)


        self.gaps_column.addLayout(self.gap_choice)

        self.gaps_about = QLabel(self.gaps_tab)
        self.gaps_about.setObjectName(u"gaps_about")
        self.gaps_about.setTextFormat(Qt.TextFormat.PlainText)
        self.gaps_about.setWordWrap(True)
        self.gaps_about.setProperty(u"role", u"muted")

        self.gaps_column.addWidget(self.gaps_about)

        self.gaps = TableView(self.gaps_tab)
        self.gaps.setObjectName(u"gaps")

        self.gaps_column.addWidget(self.gaps)

        self.gaps_column.setStretch(2, 1)
        self.parts.addTab(self.gaps_tab, "")
        self.files_tab = QWidget()
        self.files_tab.setObjectName(u"files_tab")
        self.files_column = QVBoxLayout(self.files_tab)
        self.files_column.setSpacing(10)
        self.files_column.setObjectName(u"files_column")
        self.files_column.setContentsMargins(12, 12, 12, 12)
        self.files = TableView(self.files_tab)
        self.files.setObjectName(u"files")

        self.files_column.addWidget(self.files)

        self.lines_about = QLabel(self.files_tab)
        self.lines_about.setObjectName(u"lines_about")
        self.lines_about.setTextFormat(Qt.TextFormat.PlainText)
        self.lines_about.setWordWrap(True)
        self.lines_about.setProperty(u"role", u"heading")

        self.files_column.addWidget(self.lines_about)

        self.lines = TableView(self.files_tab)
        self.lines.setObjectName(u"lines")

        self.files_column.addWidget(self.lines)

        self.file_details = QPlainTextEdit(self.files_tab)
        self.file_details.setObjectName(u"file_details")
        self.file_details.setReadOnly(True)
        self.file_details.setTabChangesFocus(True)

        self.files_column.addWidget(self.file_details)

        self.file_buttons = QHBoxLayout()
        self.file_buttons.setObjectName(u"file_buttons")
        self.withdraw = QPushButton(self.files_tab)
        self.withdraw.setObjectName(u"withdraw")
        self.withdraw.setAutoDefault(False)

        self.file_buttons.addWidget(self.withdraw)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.file_buttons.addItem(self.spacer_5)


        self.files_column.addLayout(self.file_buttons)

        self.files_column.setStretch(0, 2)
        self.files_column.setStretch(2, 2)
        self.files_column.setStretch(3, 1)
        self.parts.addTab(self.files_tab, "")

        self.page.addWidget(self.parts)

        self.page.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.words_label.setBuddy(self.words)
        self.agency_label.setBuddy(self.agency)
        self.person_label.setBuddy(self.person)
        self.shown_label.setBuddy(self.shown)
        self.weeks_label.setBuddy(self.weeks)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.bring_in, self.paste)
        QWidget.setTabOrder(self.paste, self.add)
        QWidget.setTabOrder(self.add, self.parts)
        QWidget.setTabOrder(self.parts, self.words)
        QWidget.setTabOrder(self.words, self.agency)
        QWidget.setTabOrder(self.agency, self.person)
        QWidget.setTabOrder(self.person, self.shown)
        QWidget.setTabOrder(self.shown, self.entries)
        QWidget.setTabOrder(self.entries, self.details)
        QWidget.setTabOrder(self.details, self.correct)
        QWidget.setTabOrder(self.correct, self.up)
        QWidget.setTabOrder(self.up, self.down)
        QWidget.setTabOrder(self.down, self.episode)
        QWidget.setTabOrder(self.episode, self.remove)
        QWidget.setTabOrder(self.remove, self.put_back)
        QWidget.setTabOrder(self.put_back, self.timeline_scroll)
        QWidget.setTabOrder(self.timeline_scroll, self.pairs)
        QWidget.setTabOrder(self.pairs, self.first_told)
        QWidget.setTabOrder(self.first_told, self.second_told)
        QWidget.setTabOrder(self.second_told, self.same)
        QWidget.setTabOrder(self.same, self.different)
        QWidget.setTabOrder(self.different, self.episodes)
        QWidget.setTabOrder(self.episodes, self.episode_details)
        QWidget.setTabOrder(self.episode_details, self.make_episode)
        QWidget.setTabOrder(self.make_episode, self.change_episode)
        QWidget.setTabOrder(self.change_episode, self.leave_episode)
        QWidget.setTabOrder(self.leave_episode, self.weeks)
        QWidget.setTabOrder(self.weeks, self.gaps)
        QWidget.setTabOrder(self.gaps, self.files)
        QWidget.setTabOrder(self.files, self.lines)
        QWidget.setTabOrder(self.lines, self.file_details)
        QWidget.setTabOrder(self.file_details, self.withdraw)

        self.retranslateUi(CaseChronology)

        self.parts.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(CaseChronology)
    # setupUi

    def retranslateUi(self, CaseChronology):
        self.bring_in.setText(QCoreApplication.translate("CaseChronology", u"Read a fi&le\u2026", None))
        self.paste.setText(QCoreApplication.translate("CaseChronology", u"&Paste text\u2026", None))
        self.add.setText(QCoreApplication.translate("CaseChronology", u"&Add an entry\u2026", None))
        self.count.setText("")
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("CaseChronology", u"Parts of the chronology", None))
#endif // QT_CONFIG(accessibility)
        self.words_label.setText(QCoreApplication.translate("CaseChronology", u"&Words", None))
        self.words.setPlaceholderText(QCoreApplication.translate("CaseChronology", u"Words in the entry", None))
        self.agency_label.setText(QCoreApplication.translate("CaseChronology", u"Agenc&y", None))
        self.person_label.setText(QCoreApplication.translate("CaseChronology", u"Perso&n", None))
        self.shown_label.setText(QCoreApplication.translate("CaseChronology", u"&Show", None))
#if QT_CONFIG(accessibility)
        self.entries.setAccessibleName(QCoreApplication.translate("CaseChronology", u"Entries of the chronology", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.details.setAccessibleName(QCoreApplication.translate("CaseChronology", u"The entry in full", None))
#endif // QT_CONFIG(accessibility)
        self.correct.setText(QCoreApplication.translate("CaseChronology", u"Correct\u2026", None))
        self.up.setText(QCoreApplication.translate("CaseChronology", u"Move up", None))
        self.down.setText(QCoreApplication.translate("CaseChronology", u"Move down", None))
        self.episode.setText(QCoreApplication.translate("CaseChronology", u"Put into an episode\u2026", None))
        self.remove.setText(QCoreApplication.translate("CaseChronology", u"Take out\u2026", None))
        self.put_back.setText(QCoreApplication.translate("CaseChronology", u"Put back\u2026", None))
        self.parts.setTabText(self.parts.indexOf(self.entries_tab), QCoreApplication.translate("CaseChronology", u"&Entries", None))
        self.timeline_about.setText(QCoreApplication.translate("CaseChronology", u"One lane for each agency. The same picture can be printed from Documents.", None))
#if QT_CONFIG(accessibility)
        self.timeline_scroll.setAccessibleName(QCoreApplication.translate("CaseChronology", u"Timeline", None))
#endif // QT_CONFIG(accessibility)
        self.parts.setTabText(self.parts.indexOf(self.timeline_tab), QCoreApplication.translate("CaseChronology", u"&Timeline", None))
        self.pairs_about.setText(QCoreApplication.translate("CaseChronology", u"Entries of different agencies that may tell of the same event: a suggestion from their days and words. Nothing is removed whatever you choose.", None))
#if QT_CONFIG(accessibility)
        self.pairs.setAccessibleName(QCoreApplication.translate("CaseChronology", u"Entries that may tell of the same event", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.first_told.setAccessibleName(QCoreApplication.translate("CaseChronology", u"The first entry", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.second_told.setAccessibleName(QCoreApplication.translate("CaseChronology", u"The second entry", None))
#endif // QT_CONFIG(accessibility)
        self.same.setText(QCoreApplication.translate("CaseChronology", u"They tell the sa&me", None))
        self.different.setText(QCoreApplication.translate("CaseChronology", u"They are not the same", None))
        self.parts.setTabText(self.parts.indexOf(self.pairs_tab), QCoreApplication.translate("CaseChronology", u"D&uplicates", None))
        self.episodes_about.setText(QCoreApplication.translate("CaseChronology", u"A key practice episode is a stretch of the chronology from which there is something to learn.", None))
#if QT_CONFIG(accessibility)
        self.episodes.setAccessibleName(QCoreApplication.translate("CaseChronology", u"Key practice episodes", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.episode_details.setAccessibleName(QCoreApplication.translate("CaseChronology", u"The episode in full", None))
#endif // QT_CONFIG(accessibility)
        self.make_episode.setText(QCoreApplication.translate("CaseChronology", u"&Make an episode\u2026", None))
        self.change_episode.setText(QCoreApplication.translate("CaseChronology", u"Change it\u2026", None))
        self.leave_episode.setText(QCoreApplication.translate("CaseChronology", u"Take the entries out of it", None))
        self.parts.setTabText(self.parts.indexOf(self.episodes_tab), QCoreApplication.translate("CaseChronology", u"Ep&isodes", None))
        self.weeks_label.setText(QCoreApplication.translate("CaseChronology", u"No contact for at least so many &weeks", None))
        self.gaps_about.setText(QCoreApplication.translate("CaseChronology", u"Counted between days known for certain. The agency and the person chosen among the entries hold here too.", None))
#if QT_CONFIG(accessibility)
        self.gaps.setAccessibleName(QCoreApplication.translate("CaseChronology", u"Gaps in the chronology", None))
#endif // QT_CONFIG(accessibility)
        self.parts.setTabText(self.parts.indexOf(self.gaps_tab), QCoreApplication.translate("CaseChronology", u"&Gaps", None))
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("CaseChronology", u"Files that were read", None))
#endif // QT_CONFIG(accessibility)
        self.lines_about.setText(QCoreApplication.translate("CaseChronology", u"Lines of the file that are no entries", None))
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("CaseChronology", u"Lines of the file that are no entries", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.file_details.setAccessibleName(QCoreApplication.translate("CaseChronology", u"The line in full", None))
#endif // QT_CONFIG(accessibility)
        self.withdraw.setText(QCoreApplication.translate("CaseChronology", u"Withdraw the file\u2026", None))
        self.parts.setTabText(self.parts.indexOf(self.files_tab), QCoreApplication.translate("CaseChronology", u"Files", None))
        pass
    # retranslateUi

