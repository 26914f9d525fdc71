# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'today.ui'
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

from scr_desktop.ui.room.scroll import Scroll
from scr_desktop.ui.tables.table_view import TableView

class Ui_TodayPage(object):
    def setupUi(self, TodayPage):
        if not TodayPage.objectName():
            TodayPage.setObjectName(u"TodayPage")
        self.page = QVBoxLayout(TodayPage)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = Scroll(TodayPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(14)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 20, 20, 20)
        self.top = QHBoxLayout()
        self.top.setObjectName(u"top")
        self.head = QVBoxLayout()
        self.head.setSpacing(2)
        self.head.setObjectName(u"head")
        self.title = QLabel(self.body)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.head.addWidget(self.title)

        self.day = QLabel(self.body)
        self.day.setObjectName(u"day")
        self.day.setTextFormat(Qt.TextFormat.PlainText)
        self.day.setWordWrap(True)
        self.day.setProperty(u"role", u"muted")

        self.head.addWidget(self.day)


        self.top.addLayout(self.head)

        self.hand_over = QPushButton(self.body)
        self.hand_over.setObjectName(u"hand_over")

        self.top.addWidget(self.hand_over, 0, Qt.AlignmentFlag.AlignTop)

        self.top.setStretch(0, 1)

        self.body_layout.addLayout(self.top)

        self.overdue_card = QFrame(self.body)
        self.overdue_card.setObjectName(u"overdue_card")
        self.overdue_card.setFrameShape(QFrame.Shape.StyledPanel)
        self.overdue_card.setProperty(u"role", u"card")
        self.overdue_layout = QVBoxLayout(self.overdue_card)
        self.overdue_layout.setSpacing(6)
        self.overdue_layout.setObjectName(u"overdue_layout")
        self.overdue_layout.setContentsMargins(14, 14, 14, 14)
        self.overdue_heading = QLabel(self.overdue_card)
        self.overdue_heading.setObjectName(u"overdue_heading")
        self.overdue_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.overdue_heading.setWordWrap(True)
        self.overdue_heading.setProperty(u"role", u"heading")

        self.overdue_layout.addWidget(self.overdue_heading)

        self.overdue_empty = QLabel(self.overdue_card)
        self.overdue_empty.setObjectName(u"overdue_empty")
        self.overdue_empty.setTextFormat(Qt.TextFormat.PlainText)
        self.overdue_empty.setWordWrap(True)
        self.overdue_empty.setProperty(u"role", u"muted")

        self.overdue_layout.addWidget(self.overdue_empty)

        self.overdue = TableView(self.overdue_card)
        self.overdue.setObjectName(u"overdue")

        self.overdue_layout.addWidget(self.overdue)


        self.body_layout.addWidget(self.overdue_card)

        self.this_week_card = QFrame(self.body)
        self.this_week_card.setObjectName(u"this_week_card")
        self.this_week_card.setFrameShape(QFrame.Shape.StyledPanel)
        self.this_week_card.setProperty(u"role", u"card")
        self.this_week_layout = QVBoxLayout(self.this_week_card)
        self.this_week_layout.setSpacing(6)
        self.this_week_layout.setObjectName(u"this_week_layout")
        self.this_week_layout.setContentsMargins(14, 14, 14, 14)
        self.this_week_heading = QLabel(self.this_week_card)
        self.this_week_heading.setObjectName(u"this_week_heading")
        self.this_week_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.this_week_heading.setWordWrap(True)
        self.this_week_heading.setProperty(u"role", u"heading")

        self.this_week_layout.addWidget(self.this_week_heading)

        self.this_week_empty = QLabel(self.this_week_card)
        self.this_week_empty.setObjectName(u"this_week_empty")
        self.this_week_empty.setTextFormat(Qt.TextFormat.PlainText)
        self.this_week_empty.setWordWrap(True)
        self.this_week_empty.setProperty(u"role", u"muted")

        self.this_week_layout.addWidget(self.this_week_empty)

        self.this_week = TableView(self.this_week_card)
        self.this_week.setObjectName(u"this_week")

        self.this_week_layout.addWidget(self.this_week)


        self.body_layout.addWidget(self.this_week_card)

        self.steps_card = QFrame(self.body)
        self.steps_card.setObjectName(u"steps_card")
        self.steps_card.setFrameShape(QFrame.Shape.StyledPanel)
        self.steps_card.setProperty(u"role", u"card")
        self.steps_layout = QVBoxLayout(self.steps_card)
        self.steps_layout.setSpacing(6)
        self.steps_layout.setObjectName(u"steps_layout")
        self.steps_layout.setContentsMargins(14, 14, 14, 14)
        self.steps_heading = QLabel(self.steps_card)
        self.steps_heading.setObjectName(u"steps_heading")
        self.steps_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.steps_heading.setWordWrap(True)
        self.steps_heading.setProperty(u"role", u"heading")

        self.steps_layout.addWidget(self.steps_heading)

        self.steps_empty = QLabel(self.steps_card)
        self.steps_empty.setObjectName(u"steps_empty")
        self.steps_empty.setTextFormat(Qt.TextFormat.PlainText)
        self.steps_empty.setWordWrap(True)
        self.steps_empty.setProperty(u"role", u"muted")

        self.steps_layout.addWidget(self.steps_empty)

        self.steps = TableView(self.steps_card)
        self.steps.setObjectName(u"steps")

        self.steps_layout.addWidget(self.steps)


        self.body_layout.addWidget(self.steps_card)

        self.waiting_card = QFrame(self.body)
        self.waiting_card.setObjectName(u"waiting_card")
        self.waiting_card.setFrameShape(QFrame.Shape.StyledPanel)
        self.waiting_card.setProperty(u"role", u"card")
        self.waiting_layout = QVBoxLayout(self.waiting_card)
        self.waiting_layout.setSpacing(6)
        self.waiting_layout.setObjectName(u"waiting_layout")
        self.waiting_layout.setContentsMargins(14, 14, 14, 14)
        self.waiting_heading = QLabel(self.waiting_card)
        self.waiting_heading.setObjectName(u"waiting_heading")
        self.waiting_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.waiting_heading.setWordWrap(True)
        self.waiting_heading.setProperty(u"role", u"heading")

        self.waiting_layout.addWidget(self.waiting_heading)

        self.waiting_empty = QLabel(self.waiting_card)
        self.waiting_empty.setObjectName(u"waiting_empty")
        self.waiting_empty.setTextFormat(Qt.TextFormat.PlainText)
        self.waiting_empty.setWordWrap(True)
        self.waiting_empty.setProperty(u"role", u"muted")

        self.waiting_layout.addWidget(self.waiting_empty)

        self.waiting = TableView(self.waiting_card)
        self.waiting.setObjectName(u"waiting")

        self.waiting_layout.addWidget(self.waiting)


        self.body_layout.addWidget(self.waiting_card)

        self.agencies_card = QFrame(self.body)
        self.agencies_card.setObjectName(u"agencies_card")
        self.agencies_card.setFrameShape(QFrame.Shape.StyledPanel)
        self.agencies_card.setProperty(u"role", u"card")
        self.agencies_layout = QVBoxLayout(self.agencies_card)
        self.agencies_layout.setSpacing(6)
        self.agencies_layout.setObjectName(u"agencies_layout")
        self.agencies_layout.setContentsMargins(14, 14, 14, 14)
        self.agencies_heading = QLabel(self.agencies_card)
        self.agencies_heading.setObjectName(u"agencies_heading")
        self.agencies_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.agencies_heading.setWordWrap(True)
        self.agencies_heading.setProperty(u"role", u"heading")

        self.agencies_layout.addWidget(self.agencies_heading)

        self.agencies_empty = QLabel(self.agencies_card)
        self.agencies_empty.setObjectName(u"agencies_empty")
        self.agencies_empty.setTextFormat(Qt.TextFormat.PlainText)
        self.agencies_empty.setWordWrap(True)
        self.agencies_empty.setProperty(u"role", u"muted")

        self.agencies_layout.addWidget(self.agencies_empty)

        self.agencies = TableView(self.agencies_card)
        self.agencies.setObjectName(u"agencies")

        self.agencies_layout.addWidget(self.agencies)


        self.body_layout.addWidget(self.agencies_card)

        self.holds_card = QFrame(self.body)
        self.holds_card.setObjectName(u"holds_card")
        self.holds_card.setFrameShape(QFrame.Shape.StyledPanel)
        self.holds_card.setProperty(u"role", u"card")
        self.holds_layout = QVBoxLayout(self.holds_card)
        self.holds_layout.setSpacing(6)
        self.holds_layout.setObjectName(u"holds_layout")
        self.holds_layout.setContentsMargins(14, 14, 14, 14)
        self.holds_heading = QLabel(self.holds_card)
        self.holds_heading.setObjectName(u"holds_heading")
        self.holds_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.holds_heading.setWordWrap(True)
        self.holds_heading.setProperty(u"role", u"heading")

        self.holds_layout.addWidget(self.holds_heading)

        self.holds_empty = QLabel(self.holds_card)
        self.holds_empty.setObjectName(u"holds_empty")
        self.holds_empty.setTextFormat(Qt.TextFormat.PlainText)
        self.holds_empty.setWordWrap(True)
        self.holds_empty.setProperty(u"role", u"muted")

        self.holds_layout.addWidget(self.holds_empty)

        self.holds_about = QLabel(self.holds_card)
        self.holds_about.setObjectName(u"holds_about")
        self.holds_about.setTextFormat(Qt.TextFormat.PlainText)
        self.holds_about.setWordWrap(True)
        self.holds_about.setProperty(u"role", u"muted")

        self.holds_layout.addWidget(self.holds_about)

        self.holds = TableView(self.holds_card)
        self.holds.setObjectName(u"holds")

        self.holds_layout.addWidget(self.holds)


        self.body_layout.addWidget(self.holds_card)

        self.drafts_card = QFrame(self.body)
        self.drafts_card.setObjectName(u"drafts_card")
        self.drafts_card.setFrameShape(QFrame.Shape.StyledPanel)
        self.drafts_card.setProperty(u"role", u"card")
        self.drafts_layout = QVBoxLayout(self.drafts_card)
        self.drafts_layout.setSpacing(6)
        self.drafts_layout.setObjectName(u"drafts_layout")
        self.drafts_layout.setContentsMargins(14, 14, 14, 14)
        self.drafts_heading = QLabel(self.drafts_card)
        self.drafts_heading.setObjectName(u"drafts_heading")
        self.drafts_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.drafts_heading.setWordWrap(True)
        self.drafts_heading.setProperty(u"role", u"heading")

        self.drafts_layout.addWidget(self.drafts_heading)

        self.drafts_empty = QLabel(self.drafts_card)
        self.drafts_empty.setObjectName(u"drafts_empty")
        self.drafts_empty.setTextFormat(Qt.TextFormat.PlainText)
        self.drafts_empty.setWordWrap(True)
        self.drafts_empty.setProperty(u"role", u"muted")

        self.drafts_layout.addWidget(self.drafts_empty)

        self.drafts = TableView(self.drafts_card)
        self.drafts.setObjectName(u"drafts")

        self.drafts_layout.addWidget(self.drafts)


        self.body_layout.addWidget(self.drafts_card)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.spacer_1)

        self.scroll.setWidget(self.body)

        self.page.addWidget(self.scroll)

        QWidget.setTabOrder(self.hand_over, self.overdue)
        QWidget.setTabOrder(self.overdue, self.this_week)
        QWidget.setTabOrder(self.this_week, self.steps)
        QWidget.setTabOrder(self.steps, self.waiting)
        QWidget.setTabOrder(self.waiting, self.agencies)
        QWidget.setTabOrder(self.agencies, self.holds)
        QWidget.setTabOrder(self.holds, self.drafts)

        self.retranslateUi(TodayPage)

        QMetaObject.connectSlotsByName(TodayPage)
    # setupUi

    def retranslateUi(self, TodayPage):
        TodayPage.setWindowTitle(QCoreApplication.translate("TodayPage", u"Today", None))
        self.title.setText(QCoreApplication.translate("TodayPage", u"Today", None))
        self.day.setText("")
        self.hand_over.setText(QCoreApplication.translate("TodayPage", u"Where everything stan&ds\u2026", None))
#if QT_CONFIG(tooltip)
        self.hand_over.setToolTip(QCoreApplication.translate("TodayPage", u"All cases in hand, for a colleague who takes over: to be read, saved and printed", None))
#endif // QT_CONFIG(tooltip)
        self.overdue_heading.setText(QCoreApplication.translate("TodayPage", u"Overdue", None))
        self.overdue_empty.setText("")
#if QT_CONFIG(accessibility)
        self.overdue.setAccessibleName(QCoreApplication.translate("TodayPage", u"Overdue", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.overdue.setAccessibleDescription(QCoreApplication.translate("TodayPage", u"Enter opens", None))
#endif // QT_CONFIG(accessibility)
        self.this_week_heading.setText(QCoreApplication.translate("TodayPage", u"As soon as possible, or due in the next 5 working days", None))
        self.this_week_empty.setText("")
#if QT_CONFIG(accessibility)
        self.this_week.setAccessibleName(QCoreApplication.translate("TodayPage", u"As soon as possible, or due in the next 5 working days", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.this_week.setAccessibleDescription(QCoreApplication.translate("TodayPage", u"Enter opens", None))
#endif // QT_CONFIG(accessibility)
        self.steps_heading.setText(QCoreApplication.translate("TodayPage", u"To be seen to beside the deadlines", None))
        self.steps_empty.setText("")
#if QT_CONFIG(accessibility)
        self.steps.setAccessibleName(QCoreApplication.translate("TodayPage", u"To be seen to beside the deadlines", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.steps.setAccessibleDescription(QCoreApplication.translate("TodayPage", u"Enter opens", None))
#endif // QT_CONFIG(accessibility)
        self.waiting_heading.setText(QCoreApplication.translate("TodayPage", u"Waiting on", None))
        self.waiting_empty.setText("")
#if QT_CONFIG(accessibility)
        self.waiting.setAccessibleName(QCoreApplication.translate("TodayPage", u"Waiting on", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.waiting.setAccessibleDescription(QCoreApplication.translate("TodayPage", u"Enter opens", None))
#endif // QT_CONFIG(accessibility)
        self.agencies_heading.setText(QCoreApplication.translate("TodayPage", u"Agencies waited for", None))
        self.agencies_empty.setText("")
#if QT_CONFIG(accessibility)
        self.agencies.setAccessibleName(QCoreApplication.translate("TodayPage", u"Agencies waited for", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.agencies.setAccessibleDescription(QCoreApplication.translate("TodayPage", u"Enter opens", None))
#endif // QT_CONFIG(accessibility)
        self.holds_heading.setText(QCoreApplication.translate("TodayPage", u"Held up", None))
        self.holds_empty.setText("")
        self.holds_about.setText(QCoreApplication.translate("TodayPage", u"No clock pauses while a case is held up: every deadline goes on.", None))
#if QT_CONFIG(accessibility)
        self.holds.setAccessibleName(QCoreApplication.translate("TodayPage", u"Held up", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.holds.setAccessibleDescription(QCoreApplication.translate("TodayPage", u"Enter opens", None))
#endif // QT_CONFIG(accessibility)
        self.drafts_heading.setText(QCoreApplication.translate("TodayPage", u"Notifications being written", None))
        self.drafts_empty.setText("")
#if QT_CONFIG(accessibility)
        self.drafts.setAccessibleName(QCoreApplication.translate("TodayPage", u"Notifications being written", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.drafts.setAccessibleDescription(QCoreApplication.translate("TodayPage", u"Enter opens", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

