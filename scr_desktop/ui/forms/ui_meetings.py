# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'meetings.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.note import SentenceLabel
from scr_desktop.ui.room.button_row import ButtonRow
from scr_desktop.ui.tables.table_view import TableView

class Ui_MeetingsPage(object):
    def setupUi(self, MeetingsPage):
        if not MeetingsPage.objectName():
            MeetingsPage.setObjectName(u"MeetingsPage")
        self.page = QVBoxLayout(MeetingsPage)
        self.page.setSpacing(12)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.head = QHBoxLayout()
        self.head.setObjectName(u"head")
        self.title = QLabel(MeetingsPage)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.head.addWidget(self.title)

        self.plan = QPushButton(MeetingsPage)
        self.plan.setObjectName(u"plan")
        self.plan.setProperty(u"role", u"primary")

        self.head.addWidget(self.plan)

        self.head.setStretch(0, 1)

        self.page.addLayout(self.head)

        self.about = QLabel(MeetingsPage)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.choosing = QHBoxLayout()
        self.choosing.setSpacing(8)
        self.choosing.setObjectName(u"choosing")
        self.shown_label = QLabel(MeetingsPage)
        self.shown_label.setObjectName(u"shown_label")

        self.choosing.addWidget(self.shown_label)

        self.shown = ChoiceEntry(MeetingsPage)
        self.shown.setObjectName(u"shown")

        self.choosing.addWidget(self.shown)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choosing.addItem(self.spacer_1)

        self.anonymised = QCheckBox(MeetingsPage)
        self.anonymised.setObjectName(u"anonymised")

        self.choosing.addWidget(self.anonymised)


        self.page.addLayout(self.choosing)

        self.meetings = TableView(MeetingsPage)
        self.meetings.setObjectName(u"meetings")

        self.page.addWidget(self.meetings)

        self.empty = SentenceLabel(MeetingsPage)
        self.empty.setObjectName(u"empty")

        self.page.addWidget(self.empty)

        self.detail = SentenceLabel(MeetingsPage)
        self.detail.setObjectName(u"detail")

        self.page.addWidget(self.detail)

        self.buttons = ButtonRow(MeetingsPage)
        self.buttons.setObjectName(u"buttons")
        self.minutes = QPushButton(self.buttons)
        self.minutes.setObjectName(u"minutes")
        self.read_agenda = QPushButton(self.buttons)
        self.read_agenda.setObjectName(u"read_agenda")
        self.read_minutes = QPushButton(self.buttons)
        self.read_minutes.setObjectName(u"read_minutes")
        self.move = QPushButton(self.buttons)
        self.move.setObjectName(u"move")
        self.call_off = QPushButton(self.buttons)
        self.call_off.setObjectName(u"call_off")

        self.page.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.shown_label.setBuddy(self.shown)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.plan, self.shown)
        QWidget.setTabOrder(self.shown, self.anonymised)
        QWidget.setTabOrder(self.anonymised, self.meetings)
        QWidget.setTabOrder(self.meetings, self.minutes)
        QWidget.setTabOrder(self.minutes, self.read_agenda)
        QWidget.setTabOrder(self.read_agenda, self.read_minutes)
        QWidget.setTabOrder(self.read_minutes, self.move)
        QWidget.setTabOrder(self.move, self.call_off)

        self.retranslateUi(MeetingsPage)

        QMetaObject.connectSlotsByName(MeetingsPage)
    # setupUi

    def retranslateUi(self, MeetingsPage):
        self.title.setText(QCoreApplication.translate("MeetingsPage", u"Meetings", None))
        self.plan.setText(QCoreApplication.translate("MeetingsPage", u"Plan &meetings\u2026", None))
        self.about.setText(QCoreApplication.translate("MeetingsPage", u"The meetings of the sub-group, the cases on their agendas, and what was said there.", None))
        self.shown_label.setText(QCoreApplication.translate("MeetingsPage", u"Sho&w", None))
        self.anonymised.setText(QCoreApplication.translate("MeetingsPage", u"Agenda and minutes anonymised", None))
#if QT_CONFIG(tooltip)
        self.anonymised.setToolTip(QCoreApplication.translate("MeetingsPage", u"Agenda and minutes are drawn with the pseudonyms of the cases, and read back before they leave", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.meetings.setAccessibleName(QCoreApplication.translate("MeetingsPage", u"Meetings", None))
#endif // QT_CONFIG(accessibility)
        self.minutes.setText(QCoreApplication.translate("MeetingsPage", u"&Attendance and minutes\u2026", None))
        self.read_agenda.setText(QCoreApplication.translate("MeetingsPage", u"Read the a&genda\u2026", None))
        self.read_minutes.setText(QCoreApplication.translate("MeetingsPage", u"&Read the minutes\u2026", None))
        self.move.setText(QCoreApplication.translate("MeetingsPage", u"Move &it\u2026", None))
        self.call_off.setText(QCoreApplication.translate("MeetingsPage", u"Call it &off\u2026", None))
        pass
    # retranslateUi

