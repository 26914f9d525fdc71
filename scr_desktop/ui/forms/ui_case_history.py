# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_history.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHeaderView, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSplitter,
    QVBoxLayout, QWidget)

from scr_desktop.ui.room.button_row import ButtonRow
from scr_desktop.ui.tables.table_view import TableView

class Ui_CaseHistory(object):
    def setupUi(self, CaseHistory):
        if not CaseHistory.objectName():
            CaseHistory.setObjectName(u"CaseHistory")
        self.page = QVBoxLayout(CaseHistory)
        self.page.setSpacing(8)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(8, 8, 8, 8)
        self.history_halves = QSplitter(CaseHistory)
        self.history_halves.setObjectName(u"history_halves")
        self.history_halves.setOrientation(Qt.Orientation.Vertical)
        self.history_halves.setChildrenCollapsible(False)
        self.history = TableView(self.history_halves)
        self.history.setObjectName(u"history")
        self.history_halves.addWidget(self.history)
        self.changes_card = QFrame(self.history_halves)
        self.changes_card.setObjectName(u"changes_card")
        self.changes_card.setFrameShape(QFrame.Shape.StyledPanel)
        self.changes_card.setProperty(u"role", u"card")
        self.changes_layout = QVBoxLayout(self.changes_card)
        self.changes_layout.setObjectName(u"changes_layout")
        self.changes_layout.setContentsMargins(12, 12, 12, 12)
        self.changes_label = QLabel(self.changes_card)
        self.changes_label.setObjectName(u"changes_label")
        self.changes_label.setProperty(u"role", u"heading")

        self.changes_layout.addWidget(self.changes_label)

        self.changes = QPlainTextEdit(self.changes_card)
        self.changes.setObjectName(u"changes")
        self.changes.setReadOnly(True)
        self.changes.setTabChangesFocus(True)
        self.changes.setFrameShape(QFrame.Shape.NoFrame)

        self.changes_layout.addWidget(self.changes)

        self.history_halves.addWidget(self.changes_card)

        self.page.addWidget(self.history_halves)

        self.history_actions = ButtonRow(CaseHistory)
        self.history_actions.setObjectName(u"history_actions")
        self.take_back = QPushButton(self.history_actions)
        self.take_back.setObjectName(u"take_back")
        self.take_back.setAutoDefault(False)
        self.take_back.setEnabled(False)

        self.page.addWidget(self.history_actions)

#if QT_CONFIG(shortcut)
        self.changes_label.setBuddy(self.changes)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.history, self.changes)
        QWidget.setTabOrder(self.changes, self.take_back)

        self.retranslateUi(CaseHistory)

        QMetaObject.connectSlotsByName(CaseHistory)
    # setupUi

    def retranslateUi(self, CaseHistory):
#if QT_CONFIG(accessibility)
        self.history.setAccessibleName(QCoreApplication.translate("CaseHistory", u"History", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.history.setAccessibleDescription(QCoreApplication.translate("CaseHistory", u"What changed stands below", None))
#endif // QT_CONFIG(accessibility)
        self.changes_label.setText(QCoreApplication.translate("CaseHistory", u"What chan&ged, and why", None))
        self.take_back.setText(QCoreApplication.translate("CaseHistory", u"Take this back or p&ut it right\u2026", None))
#if QT_CONFIG(accessibility)
        self.take_back.setAccessibleName(QCoreApplication.translate("CaseHistory", u"Take back or put right what was recorded", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

