# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'chronology_entries.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout,
    QWidget)

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.room.button_row import ButtonRow
from scr_desktop.ui.tables.table_view import TableView

class Ui_ChronologyEntries(object):
    def setupUi(self, ChronologyEntries):
        if not ChronologyEntries.objectName():
            ChronologyEntries.setObjectName(u"ChronologyEntries")
        self.page = QVBoxLayout(ChronologyEntries)
        self.page.setSpacing(8)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(10, 10, 10, 10)
        self.filters = QHBoxLayout()
        self.filters.setObjectName(u"filters")
        self.words_label = QLabel(ChronologyEntries)
        self.words_label.setObjectName(u"words_label")

        self.filters.addWidget(self.words_label)

        self.words = LineEntry(ChronologyEntries)
        self.words.setObjectName(u"words")

        self.filters.addWidget(self.words)

        self.agency_label = QLabel(ChronologyEntries)
        self.agency_label.setObjectName(u"agency_label")

        self.filters.addWidget(self.agency_label)

        self.agency = ChoiceEntry(ChronologyEntries)
        self.agency.setObjectName(u"agency")

        self.filters.addWidget(self.agency)

        self.person_label = QLabel(ChronologyEntries)
        self.person_label.setObjectName(u"person_label")

        self.filters.addWidget(self.person_label)

        self.person = ChoiceEntry(ChronologyEntries)
        self.person.setObjectName(u"person")

        self.filters.addWidget(self.person)

        self.shown_label = QLabel(ChronologyEntries)
        self.shown_label.setObjectName(u"shown_label")

        self.filters.addWidget(self.shown_label)

        self.shown = ChoiceEntry(ChronologyEntries)
        self.shown.setObjectName(u"shown")

        self.filters.addWidget(self.shown)

        self.filters.setStretch(1, 2)
        self.filters.setStretch(3, 2)
        self.filters.setStretch(5, 2)
        self.filters.setStretch(7, 2)

        self.page.addLayout(self.filters)

        self.entries = TableView(ChronologyEntries)
        self.entries.setObjectName(u"entries")

        self.page.addWidget(self.entries)

        self.details = QPlainTextEdit(ChronologyEntries)
        self.details.setObjectName(u"details")
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)

        self.page.addWidget(self.details)

        self.entry_buttons = ButtonRow(ChronologyEntries)
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

        self.page.addWidget(self.entry_buttons)

        self.page.setStretch(1, 4)
        self.page.setStretch(2, 2)
#if QT_CONFIG(shortcut)
        self.words_label.setBuddy(self.words)
        self.agency_label.setBuddy(self.agency)
        self.person_label.setBuddy(self.person)
        self.shown_label.setBuddy(self.shown)
#endif // QT_CONFIG(shortcut)
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

        self.retranslateUi(ChronologyEntries)

        QMetaObject.connectSlotsByName(ChronologyEntries)
    # setupUi

    def retranslateUi(self, ChronologyEntries):
        self.words_label.setText(QCoreApplication.translate("ChronologyEntries", u"&Words", None))
#if QT_CONFIG(tooltip)
        self.words.setToolTip(QCoreApplication.translate("ChronologyEntries", u"Words that stand in the entry", None))
#endif // QT_CONFIG(tooltip)
        self.agency_label.setText(QCoreApplication.translate("ChronologyEntries", u"Agenc&y", None))
        self.person_label.setText(QCoreApplication.translate("ChronologyEntries", u"Perso&n", None))
        self.shown_label.setText(QCoreApplication.translate("ChronologyEntries", u"&Show", None))
#if QT_CONFIG(accessibility)
        self.entries.setAccessibleName(QCoreApplication.translate("ChronologyEntries", u"Entries of the chronology", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.details.setAccessibleName(QCoreApplication.translate("ChronologyEntries", u"The entry in full", None))
#endif // QT_CONFIG(accessibility)
        self.correct.setText(QCoreApplication.translate("ChronologyEntries", u"Correct\u2026", None))
        self.up.setText(QCoreApplication.translate("ChronologyEntries", u"Move up", None))
        self.down.setText(QCoreApplication.translate("ChronologyEntries", u"Move down", None))
        self.episode.setText(QCoreApplication.translate("ChronologyEntries", u"Put into an episode\u2026", None))
        self.remove.setText(QCoreApplication.translate("ChronologyEntries", u"Take out\u2026", None))
        self.put_back.setText(QCoreApplication.translate("ChronologyEntries", u"Put back\u2026", None))
        pass
    # retranslateUi

