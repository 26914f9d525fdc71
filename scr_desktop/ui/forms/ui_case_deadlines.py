# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_deadlines.ui'
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
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSplitter, QVBoxLayout, QWidget)

from scr_desktop.ui.tables.table_view import TableView

class Ui_CaseDeadlines(object):
    def setupUi(self, CaseDeadlines):
        if not CaseDeadlines.objectName():
            CaseDeadlines.setObjectName(u"CaseDeadlines")
        self.page = QVBoxLayout(CaseDeadlines)
        self.page.setSpacing(8)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(8, 8, 8, 8)
        self.deadlines_halves = QSplitter(CaseDeadlines)
        self.deadlines_halves.setObjectName(u"deadlines_halves")
        self.deadlines_halves.setOrientation(Qt.Orientation.Vertical)
        self.deadlines_halves.setChildrenCollapsible(False)
        self.deadlines = TableView(self.deadlines_halves)
        self.deadlines.setObjectName(u"deadlines")
        self.deadlines_halves.addWidget(self.deadlines)
        self.argument_card = QFrame(self.deadlines_halves)
        self.argument_card.setObjectName(u"argument_card")
        self.argument_card.setFrameShape(QFrame.Shape.StyledPanel)
        self.argument_card.setProperty(u"role", u"card")
        self.argument_layout = QVBoxLayout(self.argument_card)
        self.argument_layout.setObjectName(u"argument_layout")
        self.argument_layout.setContentsMargins(12, 12, 12, 12)
        self.deadlines_actions = QHBoxLayout()
        self.deadlines_actions.setObjectName(u"deadlines_actions")
        self.argument_label = QLabel(self.argument_card)
        self.argument_label.setObjectName(u"argument_label")
        self.argument_label.setProperty(u"role", u"heading")

        self.deadlines_actions.addWidget(self.argument_label)

        self.more_time = QPushButton(self.argument_card)
        self.more_time.setObjectName(u"more_time")
        self.more_time.setEnabled(False)

        self.deadlines_actions.addWidget(self.more_time)

        self.what_if = QPushButton(self.argument_card)
        self.what_if.setObjectName(u"what_if")

        self.deadlines_actions.addWidget(self.what_if)

        self.deadlines_actions.setStretch(0, 1)

        self.argument_layout.addLayout(self.deadlines_actions)

        self.argument = QPlainTextEdit(self.argument_card)
        self.argument.setObjectName(u"argument")
        self.argument.setReadOnly(True)
        self.argument.setTabChangesFocus(True)
        self.argument.setFrameShape(QFrame.Shape.NoFrame)

        self.argument_layout.addWidget(self.argument)

        self.deadlines_halves.addWidget(self.argument_card)

        self.page.addWidget(self.deadlines_halves)

#if QT_CONFIG(shortcut)
        self.argument_label.setBuddy(self.argument)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.deadlines, self.more_time)
        QWidget.setTabOrder(self.more_time, self.what_if)
        QWidget.setTabOrder(self.what_if, self.argument)

        self.retranslateUi(CaseDeadlines)

        QMetaObject.connectSlotsByName(CaseDeadlines)
    # setupUi

    def retranslateUi(self, CaseDeadlines):
#if QT_CONFIG(accessibility)
        self.deadlines.setAccessibleName(QCoreApplication.translate("CaseDeadlines", u"Deadlines", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.deadlines.setAccessibleDescription(QCoreApplication.translate("CaseDeadlines", u"The reasoning of the current deadline stands below", None))
#endif // QT_CONFIG(accessibility)
        self.argument_label.setText(QCoreApplication.translate("CaseDeadlines", u"How this day was rec&koned", None))
        self.more_time.setText(QCoreApplication.translate("CaseDeadlines", u"&More time\u2026", None))
#if QT_CONFIG(tooltip)
        self.more_time.setToolTip(QCoreApplication.translate("CaseDeadlines", u"Record that more time was allowed for the deadline selected", None))
#endif // QT_CONFIG(tooltip)
        self.what_if.setText(QCoreApplication.translate("CaseDeadlines", u"&What if\u2026", None))
#if QT_CONFIG(tooltip)
        self.what_if.setToolTip(QCoreApplication.translate("CaseDeadlines", u"Try a date: see what it would move, and the earliest day to publish", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

