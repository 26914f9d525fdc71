# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_agencies.ui'
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

from scr_desktop.ui.room.button_row import ButtonRow
from scr_desktop.ui.tables.table_view import TableView

class Ui_CaseAgencies(object):
    def setupUi(self, CaseAgencies):
        if not CaseAgencies.objectName():
            CaseAgencies.setObjectName(u"CaseAgencies")
        self.page = QVBoxLayout(CaseAgencies)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(16, 16, 16, 16)
        self.about = QLabel(CaseAgencies)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.actions = QHBoxLayout()
        self.actions.setObjectName(u"actions")
        self.ask = QPushButton(CaseAgencies)
        self.ask.setObjectName(u"ask")
        self.ask.setProperty(u"role", u"primary")

        self.actions.addWidget(self.ask)

        self.sent = QPushButton(CaseAgencies)
        self.sent.setObjectName(u"sent")
        self.sent.setAutoDefault(False)

        self.actions.addWidget(self.sent)

        self.read_form = QPushButton(CaseAgencies)
        self.read_form.setObjectName(u"read_form")
        self.read_form.setAutoDefault(False)

        self.actions.addWidget(self.read_form)

        self.brief = QLabel(CaseAgencies)
        self.brief.setObjectName(u"brief")
        self.brief.setTextFormat(Qt.TextFormat.PlainText)
        self.brief.setAlignment(Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.brief.setWordWrap(True)
        self.brief.setProperty(u"role", u"muted")

        self.actions.addWidget(self.brief)

        self.actions.setStretch(3, 1)

        self.page.addLayout(self.actions)

        self.lines = TableView(CaseAgencies)
        self.lines.setObjectName(u"lines")

        self.page.addWidget(self.lines)

        self.nobody = QLabel(CaseAgencies)
        self.nobody.setObjectName(u"nobody")
        self.nobody.setTextFormat(Qt.TextFormat.PlainText)
        self.nobody.setWordWrap(True)
        self.nobody.setProperty(u"role", u"muted")

        self.page.addWidget(self.nobody)

        self.detail = QPlainTextEdit(CaseAgencies)
        self.detail.setObjectName(u"detail")
        self.detail.setReadOnly(True)
        self.detail.setTabChangesFocus(True)

        self.page.addWidget(self.detail)

        self.foot = ButtonRow(CaseAgencies)
        self.foot.setObjectName(u"foot")
        self.join = QPushButton(self.foot)
        self.join.setObjectName(u"join")
        self.join.setAutoDefault(False)
        self.change_request = QPushButton(self.foot)
        self.change_request.setObjectName(u"change_request")
        self.change_request.setAutoDefault(False)
        self.withdraw = QPushButton(self.foot)
        self.withdraw.setObjectName(u"withdraw")
        self.withdraw.setAutoDefault(False)
        self.letter = QPushButton(self.foot)
        self.letter.setObjectName(u"letter")
        self.letter.setAutoDefault(False)
        self.files = QPushButton(self.foot)
        self.files.setObjectName(u"files")
        self.files.setAutoDefault(False)
        self.remind = QPushButton(self.foot)
        self.remind.setObjectName(u"remind")
        self.remind.setAutoDefault(False)
        self.enter_return = QPushButton(self.foot)
        self.enter_return.setObjectName(u"enter_return")
        self.enter_return.setAutoDefault(False)
        self.put_right = QPushButton(self.foot)
        self.put_right.setObjectName(u"put_right")
        self.put_right.setAutoDefault(False)

        self.page.addWidget(self.foot)

        self.page.setStretch(2, 3)
        self.page.setStretch(4, 2)
        QWidget.setTabOrder(self.ask, self.sent)
        QWidget.setTabOrder(self.sent, self.read_form)
        QWidget.setTabOrder(self.read_form, self.lines)
        QWidget.setTabOrder(self.lines, self.detail)
        QWidget.setTabOrder(self.detail, self.join)
        QWidget.setTabOrder(self.join, self.change_request)
        QWidget.setTabOrder(self.change_request, self.withdraw)
        QWidget.setTabOrder(self.withdraw, self.letter)
        QWidget.setTabOrder(self.letter, self.files)
        QWidget.setTabOrder(self.files, self.remind)
        QWidget.setTabOrder(self.remind, self.enter_return)
        QWidget.setTabOrder(self.enter_return, self.put_right)

        self.retranslateUi(CaseAgencies)

        QMetaObject.connectSlotsByName(CaseAgencies)
    # setupUi

    def retranslateUi(self, CaseAgencies):
        CaseAgencies.setWindowTitle(QCoreApplication.translate("CaseAgencies", u"Agencies and returns", None))
        self.about.setText(QCoreApplication.translate("CaseAgencies", u"Each agency named is asked what it knew, proportionately. A nil return counts; what has not come by the meeting is named in the pack.", None))
        self.ask.setText(QCoreApplication.translate("CaseAgencies", u"&Ask agencies\u2026", None))
        self.sent.setText(QCoreApplication.translate("CaseAgencies", u"Record as &sent\u2026", None))
        self.read_form.setText(QCoreApplication.translate("CaseAgencies", u"Read a f&illed form\u2026", None))
#if QT_CONFIG(accessibility)
        self.read_form.setAccessibleDescription(QCoreApplication.translate("CaseAgencies", u"A return form that an agency filled in on a screen and sent back", None))
#endif // QT_CONFIG(accessibility)
        self.brief.setText("")
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("CaseAgencies", u"Agencies and their requests", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleDescription(QCoreApplication.translate("CaseAgencies", u"Enter records a return", None))
#endif // QT_CONFIG(accessibility)
        self.nobody.setText("")
#if QT_CONFIG(accessibility)
        self.detail.setAccessibleName(QCoreApplication.translate("CaseAgencies", u"About the agency chosen", None))
#endif // QT_CONFIG(accessibility)
        self.join.setText(QCoreApplication.translate("CaseAgencies", u"Director&y\u2026", None))
#if QT_CONFIG(accessibility)
        self.join.setAccessibleName(QCoreApplication.translate("CaseAgencies", u"Say which agency of the directory it is", None))
#endif // QT_CONFIG(accessibility)
        self.change_request.setText(QCoreApplication.translate("CaseAgencies", u"Chan&ge\u2026", None))
#if QT_CONFIG(accessibility)
        self.change_request.setAccessibleName(QCoreApplication.translate("CaseAgencies", u"Change the request", None))
#endif // QT_CONFIG(accessibility)
        self.withdraw.setText(QCoreApplication.translate("CaseAgencies", u"&Withdraw\u2026", None))
#if QT_CONFIG(accessibility)
        self.withdraw.setAccessibleName(QCoreApplication.translate("CaseAgencies", u"Withdraw the request", None))
#endif // QT_CONFIG(accessibility)
        self.letter.setText(QCoreApplication.translate("CaseAgencies", u"&Papers", None))
        self.files.setText(QCoreApplication.translate("CaseAgencies", u"Fi&les\u2026", None))
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("CaseAgencies", u"PDFs that the agency sent", None))
#endif // QT_CONFIG(accessibility)
        self.remind.setText(QCoreApplication.translate("CaseAgencies", u"Re&minder\u2026", None))
#if QT_CONFIG(accessibility)
        self.remind.setAccessibleName(QCoreApplication.translate("CaseAgencies", u"Record a reminder", None))
#endif // QT_CONFIG(accessibility)
        self.enter_return.setText(QCoreApplication.translate("CaseAgencies", u"Re&turn\u2026", None))
#if QT_CONFIG(accessibility)
        self.enter_return.setAccessibleName(QCoreApplication.translate("CaseAgencies", u"Enter a return", None))
#endif // QT_CONFIG(accessibility)
        self.put_right.setText(QCoreApplication.translate("CaseAgencies", u"P&ut right\u2026", None))
#if QT_CONFIG(accessibility)
        self.put_right.setAccessibleName(QCoreApplication.translate("CaseAgencies", u"Put right what was recorded here", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

