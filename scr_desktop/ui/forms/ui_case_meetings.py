# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_meetings.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.fields.note import SentenceLabel
from scr_desktop.ui.room.scroll import Scroll
from scr_desktop.ui.tables.table_view import TableView

class Ui_CaseMeetings(object):
    def setupUi(self, CaseMeetings):
        if not CaseMeetings.objectName():
            CaseMeetings.setObjectName(u"CaseMeetings")
        self.page = QVBoxLayout(CaseMeetings)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = Scroll(CaseMeetings)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_inside = QWidget()
        self.scroll_inside.setObjectName(u"scroll_inside")
        self.scroll_column = QVBoxLayout(self.scroll_inside)
        self.scroll_column.setSpacing(12)
        self.scroll_column.setObjectName(u"scroll_column")
        self.about = QLabel(self.scroll_inside)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.scroll_column.addWidget(self.about)

        self.fitting = QWidget(self.scroll_inside)
        self.fitting.setObjectName(u"fitting")

        self.scroll_column.addWidget(self.fitting)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.put = QPushButton(self.scroll_inside)
        self.put.setObjectName(u"put")
        self.put.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.put)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_1)


        self.scroll_column.addLayout(self.buttons)

        self.on_agendas = QLabel(self.scroll_inside)
        self.on_agendas.setObjectName(u"on_agendas")
        self.on_agendas.setTextFormat(Qt.TextFormat.PlainText)
        self.on_agendas.setWordWrap(True)
        self.on_agendas.setProperty(u"role", u"heading")

        self.scroll_column.addWidget(self.on_agendas)

        self.nowhere = SentenceLabel(self.scroll_inside)
        self.nowhere.setObjectName(u"nowhere")

        self.scroll_column.addWidget(self.nowhere)

        self.meetings = TableView(self.scroll_inside)
        self.meetings.setObjectName(u"meetings")

        self.scroll_column.addWidget(self.meetings)

        self.meeting_buttons = QHBoxLayout()
        self.meeting_buttons.setSpacing(8)
        self.meeting_buttons.setObjectName(u"meeting_buttons")
        self.minutes = QPushButton(self.scroll_inside)
        self.minutes.setObjectName(u"minutes")

        self.meeting_buttons.addWidget(self.minutes)

        self.take_off = QPushButton(self.scroll_inside)
        self.take_off.setObjectName(u"take_off")

        self.meeting_buttons.addWidget(self.take_off)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.meeting_buttons.addItem(self.spacer_2)


        self.scroll_column.addLayout(self.meeting_buttons)

        self.detail = SentenceLabel(self.scroll_inside)
        self.detail.setObjectName(u"detail")

        self.scroll_column.addWidget(self.detail)

        self.spacer_3 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_column.addItem(self.spacer_3)

        self.scroll.setWidget(self.scroll_inside)

        self.page.addWidget(self.scroll)

        QWidget.setTabOrder(self.put, self.meetings)
        QWidget.setTabOrder(self.meetings, self.minutes)
        QWidget.setTabOrder(self.minutes, self.take_off)

        self.retranslateUi(CaseMeetings)

        QMetaObject.connectSlotsByName(CaseMeetings)
    # setupUi

    def retranslateUi(self, CaseMeetings):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("CaseMeetings", u"Meetings", None))
#endif // QT_CONFIG(accessibility)
        self.about.setText(QCoreApplication.translate("CaseMeetings", u"The sub-group discusses the case at its next scheduled meeting, or at an extraordinary one convened for it (procedure 4.4).", None))
        self.put.setText(QCoreApplication.translate("CaseMeetings", u"&Put on an agenda\u2026", None))
        self.on_agendas.setText(QCoreApplication.translate("CaseMeetings", u"On the agenda of", None))
#if QT_CONFIG(accessibility)
        self.meetings.setAccessibleName(QCoreApplication.translate("CaseMeetings", u"Meetings with this case on the agenda", None))
#endif // QT_CONFIG(accessibility)
        self.minutes.setText(QCoreApplication.translate("CaseMeetings", u"Attendance and &minutes\u2026", None))
        self.take_off.setText(QCoreApplication.translate("CaseMeetings", u"&Take it off the agenda\u2026", None))
        pass
    # retranslateUi

